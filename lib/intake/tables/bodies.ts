import type { DraftPassage } from '@/lib/intake/draft';
import type { Reading } from '@/lib/intake/schema';

type Identity = Pick<Reading, 'kind' | 'body'>;

/** Bodies by the form of their numbers; the first that fits. */
const numbered: readonly { form: RegExp; kind: Reading['kind']; body: string | null }[] = [
  { form: /^A\/HRC\/WGAD\//, kind: 'opinion', body: 'Working Group on Arbitrary Detention' },
  { form: /^Opinion No\./, kind: 'opinion', body: 'Working Group on Arbitrary Detention' },
  { form: /^A\/HRC\/(?:RES|DEC|PRST)\//, kind: 'adopted_resolution', body: 'Human Rights Council' },
  { form: /^A\/HRC\/.*\/L\./, kind: 'motion', body: null },
  { form: /^A\/HRC\//, kind: 'report', body: null },
  { form: /^A\/RES\//, kind: 'adopted_resolution', body: 'General Assembly' },
  { form: /^S\/RES\//, kind: 'adopted_resolution', body: 'Security Council' },
  { form: /^CCPR\/C\/.*\/D\//, kind: 'opinion', body: 'Human Rights Committee' },
  { form: /^CAT\/C\/.*\/D\//, kind: 'opinion', body: 'Committee against Torture' },
  {
    form: /^CEDAW\/C\/.*\/D\//,
    kind: 'opinion',
    body: 'Committee on the Elimination of Discrimination against Women',
  },
  { form: /^CCPR\//, kind: 'report', body: 'Human Rights Committee' },
  { form: /^CAT\//, kind: 'report', body: 'Committee against Torture' },
  { form: /^A\/.*\/L\./, kind: 'motion', body: null },
  { form: /^(?:A|E|S)\//, kind: 'report', body: null },
  {
    form: /^(?:Resolution|Recommendation|Opinion) /,
    kind: 'adopted_resolution',
    body: 'Parliamentary Assembly of the Council of Europe',
  },
];

/** Kind and speaker by the document's number; null where its form says nothing. */
export function bodyOfNumber(number: string, head: string): Identity | null {
  if (/^Doc\./.test(number)) {
    return /motion for a re/i.test(head) ? { kind: 'motion', body: null } : { kind: 'report', body: null };
  }
  const found = numbered.find(({ form }) => form.test(number));
  return found === undefined ? null : { kind: found.kind, body: found.body };
}

/** Organisations that publish statements, by the names they are cited by. */
const organisations: readonly [string, RegExp][] = [
  ['Human Rights Watch', /\bHuman Rights Watch\b|\bHRW\b/],
  ['Amnesty International', /\bAmnesty International\b/],
  ['Front Line Defenders', /\bFront Line Defenders\b/],
  ['Freedom House', /\bFreedom House\b/],
  ['International Partnership for Human Rights', /\bInternational Partnership for Human Rights\b|\bIPHR\b/],
  ['Norwegian Helsinki Committee', /\bNorwegian Helsinki Committee\b/],
  ['Open Dialogue Foundation', /\bOpen Dialogue(?: Foundation)?\b/],
  ['Committee to Protect Journalists', /\bCommittee to Protect Journalists\b|\bCPJ\b/],
  ['Reporters Without Borders', /\bReporters Without Borders\b|\bReporters sans frontières\b|\bRSF\b/],
  ['International Federation for Human Rights', /\bFIDH\b/],
  ['World Organisation Against Torture', /\bOMCT\b/],
  ['PEN International', /\bPEN International\b/],
  ['ARTICLE 19', /\bARTICLE 19\b/],
  ['Civil Rights Defenders', /\bCivil Rights Defenders\b/],
  ['Memorial', /\bMemorial Human Rights\b|«Мемориал»/],
];
const says =
  /\b(?:said|says|urged|called on|told|stated|warned)\b|\bsade\b|\bsäger\b|\bdéclaré\b|\berklärte\b|сообщ|заяви|сказал|призва|мәлімде/iu;
const capitalised =
  /((?:\p{Lu}[\p{L}-]+)(?:\s(?:of|for|the|against|and|in|\p{Lu}[\p{L}-]+)){1,6})\ssaid (?:today|on|in)/u;

/** The organisation whose own statement a text is: the one it quotes as speaking, at least once in its first parts. */
export function ngoSpeaking(passages: readonly DraftPassage[]): string | null {
  const texts = passages.filter(({ kind }) => kind !== 'citation' && kind !== 'recital').slice(0, 60);
  const counts = organisations.map(([name, form]) => {
    const speaks = texts.filter(
      ({ text }) => form.test(text.slice(0, 4000)) && says.test(text.slice(0, 4000)),
    );
    return { name, count: speaks.length };
  });
  counts.sort((one, other) => other.count - one.count);
  const [first] = counts;
  if (first !== undefined && first.count > 0) return first.name;
  for (const { text } of texts.slice(0, 12)) {
    const named = capitalised.exec(text.slice(0, 1500))?.[1];
    if (named !== undefined && named.split(' ').length >= 2) return named.replace(/^(?:The|In|On|At)\s/, '');
  }
  return null;
}

const bodies: readonly { form: RegExp; kind: Reading['kind']; body: string }[] = [
  {
    form: /working group on arbitrary detention/i,
    kind: 'opinion',
    body: 'Working Group on Arbitrary Detention',
  },
  {
    form: /osce parliamentary assembly|парламентск\p{L}+ ассамбле\p{L}+ обсе|assemblée parlementaire de l.osce/iu,
    kind: 'adopted_resolution',
    body: 'OSCE Parliamentary Assembly',
  },
  {
    form: /human rights council|совет по правам человека|conseil des droits de l.homme/iu,
    kind: 'adopted_resolution',
    body: 'Human Rights Council',
  },
  {
    form: /general assembly|генеральная ассамблея|assemblée générale/iu,
    kind: 'adopted_resolution',
    body: 'General Assembly',
  },
  {
    form: /parliamentary assembly|парламентская ассамблея|assemblée parlementaire/iu,
    kind: 'adopted_resolution',
    body: 'Parliamentary Assembly of the Council of Europe',
  },
];

/** Kind and speaker by the body a text's head or its opening line names; a spokesperson's words are a statement. */
export function bodyByWords(passages: readonly DraftPassage[], head: string, first: string): Identity | null {
  const formulas = passages.filter(({ label }) => label === 'formula').map(({ text }) => text);
  const named = [...formulas, head].join('\n');
  const official = passages.some(({ kind }) => kind === 'paragraph' || kind === 'recital');
  const found = official ? bodies.find(({ form }) => form.test(named)) : undefined;
  if (found !== undefined) {
    const opinion = found.kind === 'opinion' || !/opinion|views adopted/i.test(head) ? found.kind : 'opinion';
    return { kind: opinion, body: found.body };
  }
  if (
    /\b(?:statement|declaration)\b|заявление|uttalande|déclaration|erklärung|мәлімдеме/iu.test(
      head.slice(0, 600),
    )
  ) {
    return { kind: 'statement', body: null };
  }
  return says.test(first) && passages.length > 2 && /^\(?\p{Lu}[\p{L} .-]{1,30}(?:,|\)|\s[–—-])/u.test(first)
    ? { kind: 'ngo_statement', body: null }
    : null;
}
