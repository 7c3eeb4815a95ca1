/** One request at a time, as one reader makes it, timed to the last byte. */
import http from 'node:http';

export interface Answer {
  status: number;
  encoding: string;
  body: Buffer;
  milliseconds: number;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

export function ask(port: number, path: string, encoding: 'identity' | 'gzip' = 'gzip'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const request = http.get(
      { host: '127.0.0.1', port, path, agent, headers: { 'accept-encoding': encoding } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            encoding: response.headers['content-encoding'] ?? 'identity',
            body: Buffer.concat(pieces),
            milliseconds: performance.now() - began,
          }),
        );
      },
    );
    request.on('error', reject);
  });
}

/** As ask, for a page that must be there. */
export async function askWell(port: number, path: string, encoding?: 'identity' | 'gzip'): Promise<Answer> {
  const answer = await ask(port, path, encoding);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

export function stopAsking(): void {
  agent.destroy();
}
