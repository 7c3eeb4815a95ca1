/** The package ships no types; this is the part we use. Milliseconds since 1970, ±Infinity where open. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
