import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeAs, INSTALLATION, writers } from '@/lib/db/writers';
import {
  custodyInput,
  type InventedDocument,
  inventApproval,
  inventDocument,
  inventPerson,
  inventStatement,
} from '@/lib/publishing/invented';
import { publishPeople } from '@/lib/publishing/publish-people';
import { inventInstallation } from '@/lib/publishing/testing';
import { approveDraft, proposeDraft } from '@/lib/review/write';

/** Each law is proved by trying to break it in the database itself, below every form. */

const { database, editors, asAuthor } = inventInstallation();
const text = 'Parliament is alarmed that Arman Testov is in detention since spring.';
let document: InventedDocument;
let number: number;
let owner: pg.Client;

const publishedAt = new Date('2026-11-21T12:00:00.000Z');

beforeAll(async () => {
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await asAuthor(async (tx) => {
    document = await inventDocument(tx, { slug: 'invented-1', stated: '2021-02-11', text });
    number = await inventPerson(tx, document, 'Arman Testov');
    await inventStatement(tx, editors.author, custodyInput('arman-testov', document, 'is in detention'));
    const approval = await inventApproval(tx, editors, number);
    await publishPeople(tx, [number], approval, publishedAt);
  });
});

afterAll(() => owner.end());

/** Runs SQL as the owner in one transaction with an actor, and answers with the SQLSTATE that refused it, or null. */
async function refusal(sql: string, actor: number | null = INSTALLATION): Promise<string | null> {
  await owner.query('BEGIN');
  try {
    if (actor !== null) await owner.query("SELECT set_config('habeas.actor', $1, true)", [String(actor)]);
    await owner.query(sql);
    await owner.query('SET CONSTRAINTS ALL IMMEDIATE');
    return null;
  } catch (problem) {
    return problem instanceof pg.DatabaseError ? (problem.code ?? 'no code') : String(problem);
  } finally {
    await owner.query('ROLLBACK');
  }
}

describe('no source, no statement', () => {
  test('a statement without a citation is refused at commit', async () => {
    const attempt = asAuthor((tx) =>
      tx.statement.create({
        data: {
          key: 'arman-testov/none',
          personNumber: number,
          kind: 'custody',
          stated: '2021',
          statedFrom: new Date('2021-01-01'),
          certainty: 'stated',
          recordedById: editors.author,
          custody: { create: { state: 'held' } },
        },
      }),
    );
    await expect(attempt).rejects.toThrow();
    expect(await writers().statement.count({ where: { key: 'arman-testov/none' } })).toBe(0);
  });

  test('the last citation cannot be taken away', async () => {
    expect(await refusal('DELETE FROM casework.citation')).toBe('HB001');
  });

  test('a quote that does not stand in its passage is refused, to the letter', async () => {
    expect(await refusal("UPDATE casework.citation SET quote = 'is in Detention'")).toBe('HB003');
  });

  test('a quote is a fragment of at most fifteen words', async () => {
    const long = Array.from({ length: 16 }, () => 'word').join(' ');
    expect(
      await refusal(
        `UPDATE casework.passage SET text = NULL; UPDATE casework.citation SET quote = '${long}'`,
      ),
    ).toBe('23514');
  });

  test('a corrected text that no longer holds a quote is refused', async () => {
    expect(await refusal("UPDATE casework.passage SET text = 'Something else altogether.'")).toBe('HB003');
  });

  test('a statement says something of its kind and of no other', async () => {
    expect(
      await refusal('DELETE FROM casework.statement_custody; UPDATE casework.statement SET gist = $$x$$'),
    ).toBe('HB002');
    expect(
      await refusal(
        "INSERT INTO casework.statement_death (statement_id, circumstances) SELECT id, 'died' FROM casework.statement",
      ),
    ).toBe('23503');
  });
});

describe('nothing is silently changed', () => {
  test.each([
    ['an update of an edition', "UPDATE record.edition SET basis = 'founding'", 'HB006'],
    ['the deletion of an edition', 'DELETE FROM record.edition', 'HB006'],
    ['emptying the editions', 'TRUNCATE record.edition CASCADE', 'HB006'],
    ['a change of an edition’s content', "UPDATE record.edition_content SET content = '{}'", 'HB006'],
    ['the deletion of content that was not withdrawn', 'DELETE FROM record.edition_content', 'HB006'],
    ['the deletion of a statement', 'DELETE FROM casework.statement', 'HB004'],
    ['the deletion of a person', 'DELETE FROM casework.person', 'HB004'],
    ['a change of the change log', "UPDATE casework.change SET reason = 'another'", 'HB004'],
    ['a withdrawal without a reason', "UPDATE casework.statement SET state = 'withdrawn'", '23514'],
  ])('%s is refused', async (_, sql, code) => expect(await refusal(sql)).toBe(code));

  test('a write without an actor is refused, and so is an actor who does not exist', async () => {
    expect(await refusal("UPDATE casework.person SET usual_name = 'X'", null)).toBe('HB005');
    expect(await refusal("UPDATE casework.person SET usual_name = 'X'", 999_999)).toBe('23503');
  });

  test('each write is logged with actor, reason and both values; passwords are not', async () => {
    await changeAs(editors.author, 'spelling', (tx) =>
      tx.person.update({ where: { number }, data: { identityNote: 'An invented note.' } }),
    );
    const [change] = await writers().change.findMany({
      where: { tableName: 'person', rowKey: String(number) },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(change).toMatchObject({ actorId: editors.author, reason: 'spelling', operation: 'update' });
    expect(change?.before).toMatchObject({ identity_note: null });
    expect(change?.after).toMatchObject({ identity_note: 'An invented note.' });
    await asAuthor((tx) =>
      tx.account.update({ where: { id: editors.reader }, data: { passwordHash: 'secret-hash' } }),
    );
    const logged = await owner.query(
      "SELECT count(*)::int AS n FROM casework.change WHERE after::text LIKE '%secret-hash%'",
    );
    expect(logged.rows[0]).toEqual({ n: 0 });
  });
});

describe('a second person reads before the public does', () => {
  test('the author cannot approve their own draft, by the writer or by the database', async () => {
    const review = await asAuthor((tx) => proposeDraft(tx, editors.author, { personNumber: number }));
    const own = await asAuthor((tx) => approveDraft(tx, editors.author, review));
    expect(own).toEqual({ ok: false, reason: 'own work' });
    expect(
      await refusal(
        `UPDATE casework.review SET decided_by = ${editors.author}, decided_at = now(), decision = 'approved'`,
      ),
    ).toBe('23514');
  });

  test('nobody accepts a statement or a mention of their own, whoever sent the draft', async () => {
    await asAuthor(async (tx) => {
      await inventStatement(
        tx,
        editors.author,
        custodyInput('arman-testov', document, 'in detention since spring'),
      );
      await tx.mention.updateMany({
        where: { personNumber: number },
        data: { accepted: false, settledById: editors.author },
      });
    });
    const accept = [
      "UPDATE casework.statement SET state = 'accepted' WHERE state = 'draft'",
      "UPDATE casework.statement SET state = 'disputed' WHERE state = 'draft'",
      'UPDATE casework.mention SET accepted = true',
    ];
    for (const sql of accept) {
      expect(await refusal(sql, editors.author)).toBe('HB007');
      expect(await refusal(sql, editors.reader)).toBeNull();
    }
    expect(
      await refusal(
        `INSERT INTO casework.statement (key, person_number, kind, stated, stated_from, certainty, state, recorded_by)
         VALUES ('arman-testov/own', ${number}, 'custody', '2021', '2021-01-01', 'stated', 'accepted', ${editors.author})`,
        editors.author,
      ),
    ).toBe('HB007');
  });

  test('one draft of a person waits at a time', async () => {
    const propose = () =>
      asAuthor((tx) =>
        tx.review.create({
          data: { personNumber: number, proposedById: editors.author, basis: 'second_reader' },
        }),
      );
    await expect(propose()).rejects.toThrow();
  });
});

describe('the readers’ role', () => {
  let reader: pg.Client;
  beforeAll(async () => {
    reader = new pg.Client({ connectionString: database.readerUrl });
    await reader.connect();
  });
  afterAll(() => reader.end());

  test('selects every table of the record and none of the casework', async () => {
    const tables = await owner.query<{ schemaname: string; tablename: string }>(
      "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('casework', 'record')",
    );
    const open: string[] = [];
    const closed: string[] = [];
    for (const { schemaname, tablename } of tables.rows) {
      const answer = await reader.query(`SELECT 1 FROM ${schemaname}."${tablename}" LIMIT 1`).then(
        () => open,
        () => closed,
      );
      answer.push(schemaname);
    }
    expect(new Set(open)).toEqual(new Set(['record']));
    expect(new Set(closed)).toEqual(new Set(['casework']));
    expect(closed.length).toBeGreaterThan(30);
  });

  test('runs one function with the owner’s rights, which takes a sealed letter', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT n.nspname || '.' || p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prosecdef AND has_function_privilege('habeas_reader', p.oid, 'EXECUTE')
          AND has_schema_privilege('habeas_reader', n.oid, 'USAGE') AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['record.send_letter']);
  });

  test('writes nowhere', async () => {
    const tables = await owner.query<{ t: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS t FROM pg_tables WHERE schemaname IN ('casework', 'record')",
    );
    for (const { t } of tables.rows) {
      await expect(reader.query(`DELETE FROM ${t}`)).rejects.toThrow(/permission denied/);
    }
    await expect(reader.query('CREATE TABLE record.mine (a int)')).rejects.toThrow(/permission denied/);
  });
});
