/** The reference: nothing but node:http sending one ready buffer. Started with JSON { file, encoding }. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { file, encoding } = JSON.parse(process.argv[2] ?? '{}');
const body = readFileSync(file);
const headers = ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.byteLength)];
if (encoding !== 'identity') headers.push('Content-Encoding', encoding);

const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ ready: true, port: server.address().port }));
});
process.stdin.on('end', () => process.exit(0)).resume();
