import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';
import { alignPassages } from '@/lib/readings/align';
import { type Identity, isSure, type Likely, listLikely, readIdentities } from '@/lib/readings/candidates';
import { proposePerson } from '@/lib/readings/rules';
import { storedSuggestions } from '@/lib/readings/schema';

const mentionRow = z.object({
  id: z.int(),
  passageId: z.int(),
  start: z.int(),
  end: z.int(),
  surface: z.string(),
  order: z.enum(['given_family', 'family_given', 'family_only', 'given_only']).nullable(),
  honorific: z.string().nullable(),
  state: z.enum(['open', 'settled', 'not_a_person']),
  later: z.boolean(),
  revision: z.int(),
  accepted: z.boolean(),
  person: z.int().nullable(),
  name: z.string().nullable(),
  by: z.string().nullable(),
  decidedAt: z.date().nullable(),
});
export type BenchMention = z.infer<typeof mentionRow>;

const textRow = z.object({
  id: z.int(),
  language: z.string(),
  sha256: z.string(),
  byteCount: z.int(),
  fileName: z.string().nullable(),
  held: z.boolean(),
});

export type BenchPassage = {
  id: number;
  label: string;
  kind: string;
  kindOrdinal: number;
  ordinal: number;
  printedLabel: string | null;
  text: string | null;
};

/** A document's text with its names, in the order of the text, and how far they are decided. */
export type Bench = {
  document: {
    id: number;
    slug: string;
    shortTitle: string;
    usualTitle: string;
    stated: string;
    officialUrl: string | null;
  };
  texts: z.infer<typeof textRow>[];
  /** Of the text shown. */
  text: z.infer<typeof textRow>;
  passages: BenchPassage[];
  mentions: BenchMention[];
};

/** A document's workbench in one of its languages (the first where none is named); null: no such document or text. */
export async function readBench(
  _asker: Actor,
  documentId: number,
  wanted: { language: string | null; mention: number | null },
): Promise<Bench | null> {
  const db = writers();
  const document = await db.document.findUnique({
    where: { id: documentId },
    select: { id: true, slug: true, shortTitle: true, usualTitle: true, stated: true, officialUrl: true },
  });
  if (!document) return null;
  const texts = z.array(textRow).parse(
    await db.$queryRaw`SELECT id, language, sha256, byte_count AS "byteCount", file_name AS "fileName",
        content IS NOT NULL AS held
      FROM casework.document_text WHERE document_id = ${documentId} AND replaced_by IS NULL ORDER BY id`,
  );
  const ofMention =
    wanted.mention === null
      ? null
      : await db.mention.findUnique({
          where: { id: wanted.mention },
          select: { passage: { select: { textId: true } } },
        });
  const text =
    texts.find(({ id }) => id === ofMention?.passage.textId) ??
    texts.find(({ language }) => language === wanted.language) ??
    (wanted.language === null ? texts[0] : undefined);
  if (!text) return null;
  const [passages, mentions] = await Promise.all([
    db.passage.findMany({
      where: { textId: text.id },
      orderBy: { ordinal: 'asc' },
      select: {
        id: true,
        label: true,
        kind: true,
        kindOrdinal: true,
        ordinal: true,
        printedLabel: true,
        text: true,
      },
    }),
    listMentions(text.id),
  ]);
  return { document, texts, text, passages, mentions };
}

/** A text's names in its order, with who decided what. */
async function listMentions(textId: number): Promise<BenchMention[]> {
  return z.array(mentionRow).parse(
    await writers().$queryRaw`
      SELECT m.id, m.passage_id AS "passageId", m.span_start AS start, m.span_end AS "end", m.surface, m.order::text AS order,
             m.honorific, m.state::text AS state, m.later_at IS NOT NULL AS later, m.revision, m.accepted,
             m.person_number AS person, p.usual_name AS name, a.display_name AS by, m.decided_at AS "decidedAt"
        FROM casework.mention m JOIN casework.passage s ON s.id = m.passage_id
        LEFT JOIN casework.person p ON p.number = m.person_number
        LEFT JOIN casework.account a ON a.id = m.settled_by
       WHERE s.text_id = ${textId} AND m.named
       ORDER BY s.ordinal, m.span_start`,
  );
}

/** The name to go on with: the next open one that nobody left for later, else the next left for later; null: none. */
export function nextOpen(mentions: readonly BenchMention[], after: number | null): BenchMention | null {
  const at = mentions.findIndex(({ id }) => id === after);
  const turned = [...mentions.slice(at + 1), ...mentions.slice(0, at + 1)];
  const open = turned.filter(({ state }) => state === 'open');
  return open.find(({ later }) => !later) ?? open[0] ?? null;
}

/** Somebody a name may mean, as the question shows them. */
export type Candidate = Identity &
  Pick<Likely, 'verdict' | 'form'> & {
    /** Named in the same passage of another language of this document. */
    alignedIn: string | null;
    /** Another name of the same passage was settled on them already. */
    alsoHere: string | null;
  };

/** All that is asked of one name: whom it means and what its passage says. */
export type Question = {
  mention: BenchMention;
  candidates: Candidate[];
  suggestions: z.infer<typeof storedSuggestions>;
  newcomer: ReturnType<typeof proposePerson>;
  /** Statements that rest on this name, made before; not those withdrawn. */
  said: { id: number; key: string; kind: string; state: string; quote: string }[];
};

/** The question about one name of a bench. */
export async function readQuestion(_asker: Actor, bench: Bench, mention: BenchMention): Promise<Question> {
  const db = writers();
  const [[likely = []], proposal, said, aligned] = await Promise.all([
    listLikely(db, [mention.surface]),
    db.mentionProposal.findUnique({ where: { mentionId: mention.id } }),
    db.citation.findMany({
      where: { mentionId: mention.id, statement: { state: { not: 'withdrawn' } } },
      orderBy: { id: 'asc' },
      select: { quote: true, statement: { select: { id: true, key: true, kind: true, state: true } } },
    }),
    listAligned(bench, mention),
  ]);
  const suggestions = storedSuggestions.parse(proposal?.suggestions ?? []);
  const here = bench.mentions.filter(
    ({ id, passageId }) => id !== mention.id && passageId === mention.passageId,
  );
  const numbers = [...likely.map(({ person }) => person), ...aligned.map(({ person }) => person)];
  if (mention.person !== null) numbers.push(mention.person);
  const people = await readIdentities(db, numbers);
  const rows: Candidate[] = [];
  const add = (person: number, alike: Pick<Likely, 'verdict' | 'form'>) => {
    const identity = people.get(person);
    if (!identity || rows.some(({ number }) => number === person)) return;
    rows.push({
      ...identity,
      verdict: alike.verdict,
      form: alike.form,
      alignedIn: aligned.find((one) => one.person === person)?.language ?? null,
      alsoHere: here.find((one) => one.person === person)?.surface ?? null,
    });
  };
  const alignedPeople = new Set(aligned.map(({ person }) => person));
  for (const one of likely)
    if (alignedPeople.has(one.person) && one.verdict !== 'different') add(one.person, one);
  for (const one of likely) if (one.verdict !== 'different') add(one.person, one);
  if (mention.person !== null) add(mention.person, { verdict: 'same', form: mention.surface });
  for (const { person, form } of aligned) if (rows.length < 8) add(person, { verdict: 'different', form });
  for (const one of likely) add(one.person, one);
  return {
    mention,
    candidates: rows,
    suggestions,
    newcomer: proposePerson(mention.surface, mention.order, suggestions),
    said: said.map(({ quote, statement }) => ({ ...statement, quote })),
  };
}

/** Whom the same passage names in the document's other languages. */
async function listAligned(
  bench: Bench,
  mention: BenchMention,
): Promise<{ person: number; language: string; form: string }[]> {
  const found: { person: number; language: string; form: string }[] = [];
  for (const other of bench.texts) {
    if (other.id === bench.text.id) continue;
    const theirs = await writers().passage.findMany({
      where: { textId: other.id },
      select: { id: true, label: true, kind: true, kindOrdinal: true, ordinal: true },
    });
    const pair = alignPassages(bench.passages, theirs).find(({ one }) => one === mention.passageId);
    if (!pair?.other) continue;
    const named = await writers().mention.findMany({
      where: { passageId: pair.other, state: 'settled' },
      orderBy: { start: 'asc' },
      select: { personNumber: true, surface: true },
    });
    for (const { personNumber, surface } of named) {
      if (personNumber !== null)
        found.push({ person: personNumber, language: other.language, form: surface });
    }
  }
  return found;
}

/** A name that can be settled without a second thought, with what would be recorded. */
export type SureName = {
  mention: BenchMention;
  candidate: Identity;
  form: string;
  suggestions: z.infer<typeof storedSuggestions>;
};

/** The open names of a bench whose first candidate is the same name with no second near one, in the text's order. */
export async function listSure(_asker: Actor, bench: Bench): Promise<SureName[]> {
  const db = writers();
  const open = bench.mentions.filter(({ state }) => state === 'open');
  const likely = await listLikely(
    db,
    open.map(({ surface }) => surface),
  );
  const sure = open.flatMap((mention, at) => {
    const found = likely[at] ?? [];
    const [first] = found;
    return first && isSure(found) ? [{ mention, first }] : [];
  });
  const people = await readIdentities(
    db,
    sure.map(({ first }) => first.person),
  );
  const proposals = new Map(
    (
      await db.mentionProposal.findMany({
        where: { mentionId: { in: sure.map(({ mention }) => mention.id) } },
      })
    ).map((row) => [row.mentionId, row.suggestions]),
  );
  return sure.flatMap(({ mention, first }) => {
    const candidate = people.get(first.person);
    if (!candidate) return [];
    return [
      {
        mention,
        candidate,
        form: first.form,
        suggestions: storedSuggestions.parse(proposals.get(mention.id) ?? []),
      },
    ];
  });
}
