import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendLetter, sendsMail } from '@/lib/mail/send';

/** A mail server that takes everything (RFC 5321), or refuses every receiver. */
function sink(refuses: boolean): Promise<{ server: Server; url: string; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let inText = false;
    socket.on('error', () => {});
    socket.write('220 sink\r\n');
    let kept = '';
    socket.on('data', (bytes) => {
      kept += bytes.toString();
      const lines = kept.split('\r\n');
      kept = lines.pop() ?? '';
      for (const line of lines) {
        heard.push(line);
        if (inText && line !== '.') continue;
        if (inText) inText = false;
        else if (line === 'DATA') inText = true;
        const answer = inText
          ? '354 go on'
          : refuses && line.startsWith('RCPT')
            ? '550 nobody here'
            : '250 ok';
        socket.write(line === 'QUIT' ? '221 bye\r\n' : `${answer}\r\n`);
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      const port = typeof place === 'object' && place ? place.port : 0;
      resolve({ server, url: `smtp://127.0.0.1:${port}`, heard });
    });
  });
}

const letter = { to: 'edda@lists.test', subject: 'Your password', text: 'It was changed.\nSincerely' };
const said: unknown[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words));
  vi.stubEnv('HABEAS_MAIL_FROM', 'Habeas <desk@habeas.test>');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('sends one plain letter to one address', async () => {
  const { server, url, heard } = await sink(false);
  vi.stubEnv('HABEAS_SMTP_URL', url);
  expect(sendsMail()).toBe(true);
  expect(await sendLetter(letter)).toBe('sent');
  expect(heard).toEqual(
    expect.arrayContaining(['MAIL FROM:<desk@habeas.test>', 'RCPT TO:<edda@lists.test>']),
  );
  expect(heard.filter((line) => line.startsWith('RCPT'))).toHaveLength(1);
  expect(heard).toEqual(expect.arrayContaining(['Subject: Your password', 'It was changed.']));
  expect(heard.join('\n')).toMatch(/Content-Type: text\/plain/);
  server.close();
});

it('is told of a server that refuses, and of one that is not there; the log names nobody', async () => {
  const { server, url } = await sink(true);
  vi.stubEnv('HABEAS_SMTP_URL', url);
  expect(await sendLetter(letter)).toBe('failed');
  await new Promise((resolve) => server.close(resolve));
  expect(await sendLetter(letter)).toBe('failed');
  expect(said.length).toBe(2);
  expect(JSON.stringify(said)).not.toContain('lists.test');
});

it('adds no receiver and no header that hides in an address or a subject', async () => {
  const { server, url, heard } = await sink(false);
  vi.stubEnv('HABEAS_SMTP_URL', url);
  await sendLetter({ to: 'a@lists.test,b@lists.test', subject: 'x\r\nBcc: c@lists.test', text: '' });
  expect(heard.filter((line) => line.startsWith('RCPT')).length).toBeLessThanOrEqual(1);
  expect(heard.filter((line) => /^Bcc:/i.test(line))).toEqual([]);
  server.close();
});

it('sends nothing where no server is set', async () => {
  vi.stubEnv('HABEAS_SMTP_URL', '');
  expect(sendsMail()).toBe(false);
  expect(await sendLetter(letter)).toBe('not_set');
});
