/** What went wrong with a database, told so that a person knows what to do next. */

/** A refusal that is already a full sentence: shown without a stack trace. */
export class Sentence extends Error {
  override name = 'Sentence';
}

const byCode: Record<string, string> = {
  ECONNREFUSED: 'Nothing answers at {where}. Is PostgreSQL running there?',
  ENOTFOUND: 'The host of {where} is not known. Is its name spelt right?',
  EAI_AGAIN: 'The host of {where} is not known just now. Is the network up?',
  ETIMEDOUT: '{where} did not answer in time. Is it reachable from here?',
  ECONNRESET: '{where} closed the connection. Does PostgreSQL run there, and does it allow this address?',
  '28P01': 'The password for {where} is wrong.',
  '28000': '{where} does not let this user in.',
  '3D000': 'The database of {where} does not exist. Make it first, with UTF8 encoding.',
  '42501': 'The owner of {where} lacks a right it needs here: {message}.',
  '53100': 'The disk of {where} is full. Nothing was half-written; make room and start again.',
  '53300': '{where} has no connection left to give.',
  '57P03': '{where} is starting up or shutting down. Try again in a moment.',
  '0A000': '{where} lacks something Habeas needs: {message}.',
  '58P01': '{where} lacks a file of an extension: {message}. Install PostgreSQL\'s "contrib" package there.',
  ENOSPC: 'The disk is full. Make room and start again; nothing was half-written.',
};

/** An address without its password. */
export function bare(address: string): string {
  try {
    const url = new URL(address);
    return `${url.hostname || 'local socket'}:${url.port || '5432'}${url.pathname}`;
  } catch {
    return 'the given address';
  }
}

/** @returns a sentence for failures that a user can mend, null for those only a programmer can */
export function explain(error: unknown, address: string): string | null {
  if (error instanceof Sentence) return error.message;
  if (!(error instanceof Error)) return null;
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const code = typeof inner === 'object' && inner && 'code' in inner ? String(inner.code) : '';
  const pattern = byCode[code] ?? (/timeout expired/.test(error.message) ? byCode.ETIMEDOUT : undefined);
  return pattern ? pattern.replace('{where}', bare(address)).replace('{message}', error.message) : null;
}
