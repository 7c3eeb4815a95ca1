import type { Span } from '@/lib/intake/schema';

export type ReferenceKind =
  | 'procedure'
  | 'adopted'
  | 'tabled'
  | 'joint_motion'
  | 'number'
  | 'celex'
  | 'journal'
  | 'minutes';

/** A reference number in a text: its usual form, and where it stands. */
export type FoundReference = Span & { kind: ReferenceKind; value: string };

type Form = { kind: ReferenceKind; pattern: RegExp; value: (parts: readonly string[]) => string };

const dash = '[-\\u2010-\\u2013\\u2212]';
const gap = '[ \\u00a0]?';
const padded = (number: string) => number.padStart(4, '0');
const single = (text: string) => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/**
 * Reference numbers by form, most particular first: what one form took, the next does not read again. Sources:
 * the registers of the European Parliament, PACE, the United Nations, the United States Congress, the Official
 * Journal. Forms of one kind are brought to the newest spelling of their time: B-9-2022-0072 is B9-0072/2022.
 */
const referenceForms: readonly Form[] = [
  {
    kind: 'procedure',
    pattern: /(?<!\d)(\d{4})\/(\d{4}[A-Z]?)((?:\([A-Z]{2,4}\)){1,2})/g,
    value: ([, year, number, type]) => `${year}/${number}${type}`,
  },
  {
    // before 2010: COD(2005)0040 or 2005/0040 COD
    kind: 'procedure',
    pattern:
      /(?<![\p{L}\d/])(\d{4})\/(\d{4})[ \u00a0]?\/?[ \u00a0]?(COD|CNS|INI|RSP|NLE|AVC|SYN|INL|IMM|REG|BUD)(?![\p{L}\d])/gu,
    value: ([, year, number, type]) => `${year}/${number}(${type})`,
  },
  {
    kind: 'procedure',
    pattern: /(?<![\p{L}\d])(COD|CNS|INI|RSP|AVC|SYN)[/ ]?\(?(\d{4})\)?\/?(\d{4})(?!\d)/gu,
    value: ([, type, year, number]) => `${year}/${number}(${type})`,
  },
  {
    kind: 'adopted',
    pattern: /P(\d{1,2})_TA(-PROV)?\((\d{4})\)(\d{2,4})(?:\/(\d{2,4}))?/g,
    value: ([, term, prov, year, number = '', other]) =>
      `P${term}_TA${prov ?? ''}(${year})${padded(other ?? number)}`,
  },
  {
    kind: 'adopted',
    pattern: new RegExp(`(?<![\\p{L}\\d])TA${dash}(\\d{1,2})${dash}(\\d{4})${dash}(\\d{4})(?!\\d)`, 'gu'),
    value: ([, term, year, number]) => `P${term}_TA(${year})${number}`,
  },
  {
    kind: 'joint_motion',
    pattern: new RegExp(`RC[- ]?${dash}?B[- ]?(\\d{1,2})${dash}(\\d{3,4})\\/(\\d{4})`, 'gu'),
    value: ([, term, number = '', year]) => `RC-B${term}-${padded(number)}/${year}`,
  },
  {
    kind: 'joint_motion',
    pattern: new RegExp(`RC${dash}B?${dash}?(\\d{1,2})${dash}(\\d{4})${dash}(\\d{4})(?!\\d)`, 'gu'),
    value: ([, term, year, number]) => `RC-B${term}-${number}/${year}`,
  },
  {
    kind: 'tabled',
    pattern: new RegExp(`(?<![\\p{L}\\d])B${dash}?(\\d{1,2})${dash}(\\d{3,4})\\/(\\d{4})(?!\\d)`, 'gu'),
    value: ([, term, number = '', year]) => `B${term}-${padded(number)}/${year}`,
  },
  {
    kind: 'tabled',
    pattern: new RegExp(`(?<![\\p{L}\\d])B${dash}?(\\d{1,2})${dash}(\\d{4})${dash}(\\d{4})(?!\\d)`, 'gu'),
    value: ([, term, year, number]) => `B${term}-${number}/${year}`,
  },
  {
    kind: 'tabled',
    pattern: new RegExp(`(?<![\\p{L}\\d])A(\\d{1,2})${dash}(\\d{3,4})\\/(\\d{4})(?!\\d)`, 'gu'),
    value: ([, term, number = '', year]) => `A${term}-${padded(number)}/${year}`,
  },
  {
    kind: 'minutes',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(PV|CRE)${gap}(\\d{1,2}\\/\\d{1,2}\\/\\d{4})(?:${gap}${dash}${gap}(\\d{1,3}(?:\\.\\d{1,3})?))?`,
      'gu',
    ),
    value: ([, type, day, point]) => `${type} ${day}${point === undefined ? '' : ` - ${point}`}`,
  },
  {
    kind: 'number',
    pattern:
      /(?<![\p{L}\d/])(?:A|S|E|CCPR|CAT|CEDAW|CRC|CERD|CED|CMW|CRPD|CESCR|HRI)\/(?:(?:HRC|RES|WGAD|CN\.4|C|OP|DEC|PRST|[A-Z]{1,4}|\d{1,4})(?:\/|(?=\())){0,4}(?:[A-Z]{1,4}\.)?\d{1,4}(?:\/\d{1,4}|\([A-Z\d]{1,6}\)){0,2}(?:\/(?:Add|Rev|Corr|REV)\.?\d{1,2}){0,2}(?![\p{L}\d])/gu,
    value: ([whole = '']) => whole,
  },
  {
    kind: 'number',
    pattern:
      /(?<![\p{L}\d])(Resolution|Recommendation|Opinion|Résolution|Recommandation|Avis|Резолюция|Рекомендация)[ \u00a0](\d{1,4})[ \u00a0]?\((\d{4})\)(?! ?\d)/gu,
    value: ([, type = '', number, year]) => `${paceTypes[type] ?? type} ${number} (${year})`,
  },
  {
    kind: 'number',
    pattern: /(?<![\p{L}\d])Doc\.[ \u00a0]?(\d{4,5})(?!\d)/gu,
    value: ([, number]) => `Doc. ${number}`,
  },
  {
    kind: 'number',
    pattern: /(?<![\p{L}\d])Opinion No\.[ \u00a0]?(\d{1,3}\/\d{4})(?!\d)/gu,
    value: ([, number]) => `Opinion No. ${number}`,
  },
  {
    kind: 'number',
    pattern:
      /(?<![\p{L}\d.])(H\.?|S\.?)[ \u00a0]?(?:(Con|J)\.?[ \u00a0]?)?Res\.?[ \u00a0]?(\d{1,4})(?![\p{L}\d])/giu,
    value: ([, chamber = '', joint, number]) =>
      `${chamber.charAt(0).toUpperCase()}.${joint === undefined ? '' : `${joint.charAt(0).toUpperCase()}${joint.slice(1).toLowerCase()}.`}Res.${number}`,
  },
  {
    kind: 'number',
    pattern: /(?<![\p{L}\d.])(H\.[ \u00a0]?R\.|S\.)[ \u00a0]?(\d{1,5})(?![\p{L}\d]|[.,]\d|[ \u00a0]?%)/gu,
    value: ([, chamber = '', number]) => `${chamber.replace(/[ \u00a0]/g, '')}${number}`,
  },
  {
    kind: 'number',
    pattern: /(?<![\p{L}\d])Public Law[ \u00a0](?:No\.[ \u00a0])?(\d{2,3})[-–](\d{1,4})(?!\d)/gu,
    value: ([, congress, number]) => `Public Law ${congress}-${number}`,
  },
  {
    kind: 'celex',
    pattern: /(?<![\p{L}\d])[1-9CE]\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\))?(?![\p{L}\d])/gu,
    value: ([whole = '']) => whole,
  },
  {
    kind: 'journal',
    pattern:
      /(?<![\p{L}\d])(?:OJ|EUT|JO|ABl\.|DO|GU|Dz\.U\.|PB|EUVL|Úř\. věst\.|Ú\. v\.)[ \u00a0][CL][ \u00a0]?\d{1,4}[ \u00a0]?[A-Z]?,[ \u00a0](?:of[ \u00a0]|vom[ \u00a0]|du[ \u00a0])?\d{1,2}\.\d{1,2}\.\d{4}(?:,[ \u00a0]\p{L}{1,2}\.[ \u00a0]?\d{1,4})?/gu,
    value: ([whole = '']) => single(whole),
  },
];

const paceTypes: Readonly<Record<string, string>> = {
  Résolution: 'Resolution',
  Recommandation: 'Recommendation',
  Avis: 'Opinion',
  Резолюция: 'Resolution',
  Рекомендация: 'Recommendation',
};

/** Every reference number in a text, in order; none overlaps another. */
export function findReferences(text: string): FoundReference[] {
  if (!/\d/.test(text)) return [];
  const found: FoundReference[] = [];
  const taken = new Set<number>();
  for (const { kind, pattern, value } of referenceForms) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.has(start) || taken.has(end - 1)) continue;
      for (let at = start; at < end; at += 1) taken.add(at);
      found.push({ kind, value: value([...match]), start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
