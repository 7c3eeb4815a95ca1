import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '@/lib/core/canonical';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { FoundingDocument } from '@/lib/founding/schema';

/** Bytes and passage texts (by label) of documents whose files were found, by document key. */
export type HeldTexts = Map<string, { bytes: Uint8Array<ArrayBuffer>; passages: Map<string, string> }>;

/**
 * White space of a printed page settled: a line break, with the blanks around it, is one space; after a hyphen
 * at the end of a line it is nothing. Blanks inside a line, no-break spaces too, stay as they are.
 */
export function settleWhiteSpace(text: string): string {
  return text.replace(/-[ \t]*\r?\n\s*/g, '-').replace(/[ \t]*\r?\n\s*/g, ' ');
}

/**
 * The passages of a document from the bytes of its file, by label. Spans are UTF-16 code units of the decoded
 * file. Refuses bytes that are not the file the reading was made from, and a passage whose text is another.
 */
export function cutPassages(
  document: Pick<FoundingDocument, 'key' | 'text' | 'passages'>,
  bytes: Uint8Array,
): Result<Map<string, string>, string> {
  if (sha256(bytes) !== document.text.sha256) {
    return refused(`${document.text.file} is not the text that document ${document.key} was read from`);
  }
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const passages = new Map<string, string>();
  for (const { label, from, to, sha256: expected } of document.passages) {
    const text = settleWhiteSpace(whole.slice(from, to));
    if (sha256(text) !== expected) {
      return refused(`${document.text.file}: the passage ${label} is not the text that was read`);
    }
    passages.set(label, text);
  }
  return accepted(passages);
}

const root = path.resolve(import.meta.dirname, '../..');

/** Where the documents' files may stand, first the folder named in the environment. */
export function documentFolders(environment: NodeJS.ProcessEnv = process.env): string[] {
  const named = environment.HABEAS_DOCUMENTS;
  const usual = [path.join(root, 'var/documents'), path.join(root, '../shared/documents')];
  return named ? [named, ...usual] : usual;
}

/**
 * The texts of those documents whose file stands in one of the folders. A file that is nowhere is not held; a
 * file that is there and is another text is refused, so that no wrong words are ever shown as a document's.
 */
export function findHeldTexts(
  documents: readonly FoundingDocument[],
  folders: readonly string[] = documentFolders(),
): Result<HeldTexts, string> {
  const held: HeldTexts = new Map();
  for (const document of documents) {
    const bytes = readFirst(folders.map((folder) => path.join(folder, document.text.file)));
    if (!bytes) continue;
    const passages = cutPassages(document, bytes);
    if (!passages.ok) return passages;
    held.set(document.key, { bytes, passages: passages.value });
  }
  return accepted(held);
}

function readFirst(files: readonly string[]): Uint8Array<ArrayBuffer> | null {
  for (const file of files) {
    try {
      return new Uint8Array(readFileSync(file));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))))
        throw error;
    }
  }
  return null;
}
