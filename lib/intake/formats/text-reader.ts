/**
 * The program that makes a reading of a long text beside the server, started by text-apart.ts: the server answers
 * readers meanwhile. Known people are asked for; it opens no database.
 */
import { formsAnswer, type TextMessage, textJob } from '@/lib/intake/formats/text-messages';
import type { KnownPeople } from '@/lib/intake/names/known-people';
import { readText } from '@/lib/intake/read';

const tell = (message: TextMessage) =>
  new Promise<void>((resolve) => {
    if (process.send) process.send(message, () => resolve());
    else resolve();
  });

const people: KnownPeople = {
  find: (asked) =>
    new Promise((resolve) => {
      process.once('message', (answer) => resolve(formsAnswer.parse(answer).forms));
      void tell({ asked: asked.map(({ text, parts }) => ({ text, parts: parts.map((keys) => [...keys]) })) });
    }),
};

process.on('disconnect', () => process.exit(0));
process.once('message', async (message) => {
  const { source, language } = textJob.parse(message);
  await tell({ found: await readText(source, { language, people }) });
  process.exit(0);
});
