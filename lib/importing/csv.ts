import { CsvError, parse } from 'csv-parse/sync';
import { accepted, type Result, refused } from '@/lib/core/result';
import { type TableRefusal, tableLimits } from '@/lib/importing/schema';
import { decodeBytes } from '@/lib/intake/formats/encoding';

/** A table as it came: every cell is plain text, trimmed; nothing in it is ever evaluated. */
export type Table = {
  encoding: string;
  /** The letters were guessed and the guess is not sure. */
  encodingDoubted: boolean;
  delimiter: string;
  headers: string[];
  /** Cells of each row as they were counted: a row may have more or fewer than there are heads. */
  rows: string[][];
};

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Reads a table: its encoding (lib/intake/formats/encoding), its delimiter (that by which the first lines fall into
 * equally many cells), its heads. Empty lines are passed over. Refuses what is no table, more than `tableLimits`
 * allow, and quotes that do not close.
 */
export function readTable(bytes: Uint8Array): Result<Table, TableRefusal> {
  if (bytes.byteLength === 0) return refused('no_file');
  if (bytes.byteLength > tableLimits.maxBytes) return refused('too_large');
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return refused(decoded.reason.code === 'binary' ? 'no_table' : 'unreadable');
  const { text, encoding, doubts } = decoded.value;
  // "sep=;" is what one spreadsheet writes before the heads for itself
  const declared = /^sep=(.)\r?\n/iu.exec(text)?.[1] ?? null;
  const body = declared === null ? text : text.slice(text.indexOf('\n') + 1);
  const delimiter = declared ?? delimiterOf(body);
  if (delimiter === null) return refused('one_column');
  const read = cellsOf(body, delimiter);
  if (!read.ok) return read;
  const [heads = [], ...rows] = read.value;
  if (heads.length < 2) return refused('one_column');
  if (heads.length > tableLimits.maxColumns) return refused('too_many_columns');
  if (rows.length === 0) return refused('no_rows');
  if (rows.length > tableLimits.maxRows) return refused('too_many_rows');
  if (read.value.some((row) => row.some((cell) => cell.length > tableLimits.maxCellCharacters))) {
    return refused('long_cell');
  }
  const encodingDoubted = doubts.some(({ code }) => code === 'encoding_guessed');
  return accepted({ encoding, encodingDoubted, delimiter, headers: differentHeads(heads), rows });
}

function cellsOf(text: string, delimiter: string): Result<string[][], TableRefusal> {
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // one more than is taken, so that too many are noticed without reading them all
      to: tableLimits.maxRows + 2,
      max_record_size: tableLimits.maxBytes,
    });
    const trimmed = rows.map((row) => row.map((cell) => cell.normalize('NFC').trim()));
    return accepted(trimmed.filter((row) => row.some((cell) => cell !== '')));
  } catch (problem) {
    if (problem instanceof CsvError) return refused('broken_quotes');
    throw problem;
  }
}

/** The delimiter by which most of the first lines have as many cells as the first, and the most cells; or null. */
export function delimiterOf(text: string): string | null {
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of delimiters) {
    const rows = firstRows(text, delimiter);
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const alike = rows.filter((row) => row.length === width).length / rows.length;
    const score = alike * 1000 + width;
    if (best === null || score > best.score) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

function firstRows(text: string, delimiter: string): string[][] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  try {
    return parse(text.slice(0, 65_536), { ...options, to: 20 });
  } catch {
    // cut within a quoted cell, or never closed: the heads alone have to tell
    return [(text.split(/\r?\n|\r/u, 1)[0] ?? '').split(delimiter)];
  }
}

/** Heads that can be told apart: an empty one is called by its place, an equal one is numbered. */
function differentHeads(heads: readonly string[]): string[] {
  const taken = new Set<string>();
  return heads.map((head, at) => {
    const plain = head.replace(/\s+/gu, ' ').slice(0, 200) || `(${at + 1})`;
    let different = plain;
    for (let number = 2; taken.has(different.toLowerCase()); number += 1) different = `${plain} (${number})`;
    taken.add(different.toLowerCase());
    return different;
  });
}
