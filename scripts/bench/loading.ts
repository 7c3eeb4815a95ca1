/** How long it takes to load and publish, against writing the same rows with nothing but INSERT. */
import { changeAs, closeWriters, INSTALLATION, type WriteTx } from '@/lib/db/writers';
import { recordDocument } from '@/lib/documents/write';
import { holdTheDoor } from '@/lib/publishing/editions';
import { publishDocuments } from '@/lib/publishing/publish-documents';
import { publishSheets } from '@/lib/publishing/publish-people';
import type { PersonSheet } from '@/lib/record/schema';
import { type Approval, approveFounding } from '@/lib/review/write';
import type { BenchDatabase } from './database';
import type { Paper } from './papers';
import { inventPeople, papersFor } from './people';

const chunk = 500;

function change<Outcome>(work: (tx: WriteTx) => Promise<Outcome>): Promise<Outcome> {
  return changeAs(INSTALLATION, 'bench', work, { timeoutSeconds: 300 });
}

function* inChunks<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let part: T[] = [];
  for (const one of all) {
    part.push(one);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

async function publishPaper(tx: WriteTx, paper: Paper, approval: Approval, at: Date): Promise<void> {
  const { id } = await recordDocument(tx, {
    slug: paper.slug,
    foundingKey: null,
    kind: 'statement',
    kindNote: null,
    title: null,
    usualTitle: paper.title,
    shortTitle: paper.reference,
    body: null,
    bodyNote: null,
    stated: paper.stated.edtf,
    statedMeaning: 'published',
    statedNote: null,
    officialUrl: null,
    votes: null,
    references: [],
    text: { language: paper.language, sha256: '0'.repeat(64), byteCount: 1, content: null, passages: [] },
  });
  await publishDocuments(tx, [id], approval, at);
}

export interface Loaded {
  people: number;
  /** Within publishing alone: inventing the people is not counted. */
  publishSeconds: number;
  /** Addresses of some of them, evenly spread. */
  slugs: string[];
}

/**
 * Publishes `people` invented people and the documents that name them through the record's own door, 500 people a
 * transaction. The leave to publish is the one an empty record gives.
 */
export async function loadPeople(
  database: BenchDatabase,
  people: number,
  tell: (done: number) => void,
): Promise<Loaded> {
  process.env.DATABASE_URL = database.ownerUrl;
  const approval = await change(approveFounding);
  if (!approval.ok) throw new Error(`${database.name} is not empty`);
  const at = new Date();
  for (const papers of inChunks(papersFor(people), 50)) {
    await change(async (tx) => {
      for (const paper of papers) await publishPaper(tx, paper, approval.value, at);
    });
  }
  const every = Math.max(1, Math.floor(people / 5000));
  const loaded: Loaded = { people: 0, publishSeconds: 0, slugs: [] };
  for (const sheets of inChunks<PersonSheet>(inventPeople(people), chunk)) {
    const began = performance.now();
    await change(async (tx) => {
      await holdTheDoor(tx);
      await publishSheets(tx, sheets, approval.value, at);
    });
    loaded.publishSeconds += (performance.now() - began) / 1000;
    loaded.people += sheets.length;
    loaded.slugs.push(...sheets.filter(({ number }) => number % every === 0).map(({ slug }) => slug));
    tell(loaded.people);
  }
  await closeWriters();
  return loaded;
}
