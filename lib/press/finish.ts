import { createHash } from 'node:crypto';
import { type Markup, markupOf, type StartTag } from '@/lib/press/markup';
import { statusMetaName, statusOf } from '@/lib/press/status';

/** A rendered HTML text made ready for readers. */
export interface FinishedHtml {
  readonly html: string;
  /** The status the page asks for through its status mark (see `lib/press/status.ts`), else null. */
  readonly status: number | null;
  /**
   * - `whole`: everything stands in its place.
   * - `hollow`: Next sent its empty error document, which only a script would fill.
   * - `unfinished`: parts stand at the end of the text, for a script to put in their place.
   */
  readonly state: 'whole' | 'hollow' | 'unfinished';
  /** CSP sources of the inline scripts that were left in: `'sha256-…'`. Empty when scripts are removed. */
  readonly scriptHashes: readonly string[];
}

/** Something to stand in another's place: `[start, end)` of the text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Takes out of a rendered page what a page without script does not need: scripts, links that fetch
 * scripts, comments, and `<noscript>` around its content; and makes the changes that `changeAt` asks for in what stays.
 * With `scripts: 'keep'` it takes nothing out.
 */
export function finish(
  html: string,
  scripts: 'remove' | 'keep',
  changeAt: (mark: Markup) => Change | null = () => null,
): FinishedHtml {
  const pieces: string[] = [];
  const scriptHashes: string[] = [];
  let status: number | null = null;
  let state: FinishedHtml['state'] = 'whole';
  let copied = 0;
  for (const mark of markupOf(html)) {
    if (mark.kind === 'start') {
      const { tag } = mark;
      if (tag.name === 'html' && tag.attributes.get('id') === '__next_error__') state = 'hollow';
      if (isHole(tag) && state === 'whole') state = 'unfinished';
      if (isStatusMark(tag)) status = statusOf(tag.attributes.get('content') ?? '');
      if (scripts === 'keep' && tag.name === 'script' && !tag.attributes.has('src')) {
        scriptHashes.push(hashOf(html.slice(tag.end, mark.contentEnd)));
      }
    }
    if (scripts === 'remove' && goes(mark)) {
      const [start, end] = mark.kind === 'start' ? [mark.tag.start, mark.end] : [mark.start, mark.end];
      pieces.push(html.slice(copied, start));
      copied = end;
      continue;
    }
    const change = changeAt(mark);
    if (change === null) continue;
    pieces.push(html.slice(copied, change.start), change.text);
    copied = change.end;
  }
  pieces.push(html.slice(copied));
  return { html: pieces.join(''), status, state, scriptHashes };
}

function goes(mark: Markup): boolean {
  if (mark.kind === 'comment') return true;
  const name = mark.kind === 'start' ? mark.tag.name : mark.name;
  if (name === 'script' || name === 'noscript') return true;
  return mark.kind === 'start' && (fetchesScript(mark.tag) || isStatusMark(mark.tag));
}

function fetchesScript({ name, attributes }: StartTag): boolean {
  if (name !== 'link') return false;
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('modulepreload') || rel.includes('expect')) return true;
  const preloads = rel.includes('preload') || rel.includes('prefetch');
  return preloads && (attributes.get('as') ?? '').toLowerCase() === 'script';
}

/** React's place for a part that came later (`B:`, `P:`), or for one that failed (`data-dgst`). */
function isHole({ name, attributes }: StartTag): boolean {
  if (name !== 'template') return false;
  return /^[BP]:/.test(attributes.get('id') ?? '') || attributes.has('data-dgst');
}

function isStatusMark({ name, attributes }: StartTag): boolean {
  return name === 'meta' && attributes.get('name') === statusMetaName;
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
