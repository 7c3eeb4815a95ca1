/** Ports on the loopback interface. */
import net from 'node:net';

/** @returns {Promise<boolean>} whether something could listen there now */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const trial = net.createServer();
    trial.once('error', () => resolve(false));
    trial.listen({ port, host, exclusive: true }, () => trial.close(() => resolve(true)));
  });
}

/** @param {number | null} wish taken when free, so that a bookmark or a client's setting keeps working */
export async function freePort(wish = null) {
  if (wish && (await isFree(wish))) return wish;
  return new Promise((resolve, reject) => {
    const trial = net.createServer();
    trial.once('error', reject);
    trial.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = trial.address();
      trial.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
