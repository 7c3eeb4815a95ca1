import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEditor, type Editor } from '@/lib/accounts/actor';
import { joinAs, joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';
import { carryRows } from '@/lib/importing/carry';
import { checkRows } from '@/lib/importing/check';
import { decideAll } from '@/lib/importing/decide';
import { readImport } from '@/lib/importing/read';
import { Superseded } from '@/lib/importing/run';
import { inventImporter, inventMapping } from '@/lib/importing/testing';
import { dropImport, saveMapping } from '@/lib/importing/write';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-11-22T10:05:00Z');
let vera: Editor;
let olga: Editor;
const desk = inventImporter(() => vera, now);
const codes = { status: { held: 'custody:held' } };

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  const { steward } = await joinFirstSteward('Stina', now);
  const join = async (name: string) => {
    const editor = asEditor((await joinAs(steward, 'editor', name, now)).actor);
    if (editor === null) throw new Error('no editor');
    return editor;
  };
  [vera, olga] = [await join('Vera'), await join('Olga')];
});
afterAll(() => closeWriters());

const everybody = () => writers().person.count();

describe('nothing half-done', () => {
  const many = `ID,Name,Status\n${Array.from({ length: 520 }, (_, at) => `${at},Person ${word(at)} ${word(at * 7 + 3)},held`).join('\n')}\n`;

  it('goes on behind the last lot after a stop, and lets one program work at a time', async () => {
    const id = await desk.bring(many, 'Long list');
    await desk.map(id, inventMapping('ID,Name,Status', { codes }));
    const token = await desk.begin(id, 'check');
    await expect(desk.begin(id, 'check')).rejects.toThrow('running');
    // stops when the first lot is done
    let asked = 0;
    const stopping = () => {
      asked += 1;
      if (asked === 2) throw new Error('stopped');
      return now;
    };
    await expect(checkRows(id, token, stopping)).rejects.toThrow('stopped');
    expect(await writers().importRow.count({ where: { importId: id, verdict: { not: null } } })).toBe(250);
    expect(await readImport(vera, id)).toMatchObject({ state: 'checking', run: { done: 250, total: 520 } });
    const next = await desk.begin(id, 'check', later);
    await expect(checkRows(id, token, () => now)).rejects.toThrow(Superseded);
    await checkRows(id, next, () => later);
    expect(await readImport(vera, id)).toMatchObject({
      state: 'ready',
      run: { done: 520, finishedAt: later },
    });

    const accepted = await desk.accept(id, 'new');
    const before = await everybody();
    const carrying = await desk.begin(id, 'carry');
    asked = 0;
    await expect(
      carryRows(id, carrying, () => {
        asked += 1;
        if (asked === 4) throw new Error('stopped');
        return now;
      }),
    ).rejects.toThrow('stopped');
    const done = await writers().importRow.count({ where: { importId: id, carriedAt: { not: null } } });
    expect(done).toBe(250);
    expect(await everybody()).toBe(before + 250);
    const goesOn = await desk.begin(id, 'carry', later);
    await expect(carryRows(id, carrying, () => now)).rejects.toThrow(Superseded);
    await carryRows(id, goesOn, () => later);
    expect(await everybody()).toBe(before + accepted);
    expect(await readImport(vera, id)).toMatchObject({ run: { done: accepted, total: accepted } });
  });

  it('lets the second of two editors know', async () => {
    const id = await desk.ready('Name,Status\nJorunn Asp,held\n', { codes });
    const { revision } = await writers().import.findUniqueOrThrow({ where: { id } });
    const mapping = inventMapping('Name,Status', { codes });
    const save = (editor: Editor, seenRevision: number) =>
      changeAs(editor.accountId, null, (tx) =>
        saveMapping(tx, editor, { id, seenRevision, mapping, complete: true }, now),
      );
    expect(await save(vera, revision)).toMatchObject({ ok: true });
    expect(await save(olga, revision)).toEqual({ ok: false, reason: 'changed meanwhile' });
    expect(await changeAs(olga.accountId, null, (tx) => decideAll(tx, olga, id, 'new', now))).toEqual({
      ok: false,
      reason: 'not ready',
    });
    const drop = (seen: number) => changeAs(olga.accountId, null, (tx) => dropImport(tx, id, seen, now));
    expect(await drop(revision)).toEqual({ ok: false, reason: 'changed meanwhile' });
    expect(await drop(revision + 1)).toMatchObject({ ok: true });
    expect(await writers().importRow.count({ where: { importId: id } })).toBe(0);
  });
});

/** Letters that make names unlike one another. */
function word(number: number): string {
  const [first, second, third] = ['bdfgklmnprstvz', 'aeiou', 'bdfgklmnprstvz'];
  const at = (letters = 'a', index = 0) => letters[index % letters.length] ?? 'a';
  const syllable = (n: number) => at(first, n) + at(second, n >> 2) + at(third, n * 5 + 1);
  const text = syllable(number) + syllable(number * 31 + 11) + at(second, number);
  return text[0]?.toUpperCase() + text.slice(1);
}
