/** The package ships no types; this is the part we use. */
declare module 'autocannon' {
  interface Run extends Promise<{ errors: number; timeouts: number; non2xx: number; duration: number }> {
    on(
      event: 'response',
      hear: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  }
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    headers: Record<string, string>;
  }): Run;
}
