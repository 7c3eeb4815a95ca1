import { accepted, type Result } from '@/lib/core/result';
import { type FetchRefusal, type OfficialAddress, refusedFor } from '@/lib/fetching/schema';

/** Forms of references that lead to an address, as an editor may type them. */
export const knownReferences = [
  'P9_TA(2021)0056',
  'T9-0056/2021',
  'B9-0072/2022',
  'RC-B9-0144/2021',
  'A9-0147/2020',
  '2021/2544(RSP)',
  '52021IP0056',
  'A/HRC/RES/49/3',
  '117th Congress, H.Res. 1068',
] as const;

/** Languages the European Union publishes in (Regulation No 1 of 1958, as amended), and the United Nations. */
const unionLanguages = new Set(
  'bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv'.split(' '),
);
const nationsLanguages = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh']);

type Form = {
  pattern: RegExp;
  languages: ReadonlySet<string> | null;
  address: (parts: string[], language: string) => Result<OfficialAddress, FetchRefusal>;
};

/** Four digits, as the Parliament's own addresses have them. */
const four = (number: string): string => number.padStart(4, '0');

function parliament(kind: string, term: string, year: string, number: string, language: string) {
  const stem = `https://www.europarl.europa.eu/doceo/document/${kind}-${term}-${year}-${four(number)}_${language.toUpperCase()}`;
  return accepted({ page: `${stem}.html`, pdf: `${stem}.pdf`, docx: `${stem}.docx` });
}

function unionLaw(celex: string, language: string) {
  const stem = `https://eur-lex.europa.eu/legal-content/${language.toUpperCase()}/TXT`;
  const query = `?uri=CELEX:${encodeURIComponent(celex)}`;
  return accepted({ page: `${stem}/HTML/${query}`, pdf: `${stem}/PDF/${query}`, docx: null });
}

const houses = new Set(['hr', 's', 'hres', 'sres', 'hconres', 'sconres', 'hjres', 'sjres']);
/** "117th Congress, H.Res. 1068", "H.Res. 1068 (117)", "H.Res.1068, 117th Congress". */
const billForms = [
  /^(?<congress>\d{2,3})(?:st|nd|rd|th)?(?: Congress)?,? (?<kind>[HS][A-Za-z. ]*?) ?(?<bill>\d{1,5})$/i,
  /^(?<kind>[HS][A-Za-z. ]*?) ?(?<bill>\d{1,5})(?:,? \(?(?<congress>\d{2,3})(?:st|nd|rd|th)?(?: Congress)?\)?)?$/i,
];

/** A bill or resolution of the United States Congress; null when it is something else. */
function readBill(reference: string): Result<OfficialAddress, FetchRefusal> | null {
  for (const form of billForms) {
    const { congress, kind = '', bill = '' } = form.exec(reference)?.groups ?? {};
    const house = kind.replace(/[^a-z]/gi, '').toLowerCase();
    if (!houses.has(house)) continue;
    if (congress === undefined) return refusedFor('congress_needed', { reference });
    const stem = `https://www.govinfo.gov/link/bills/${Number(congress)}/${house}/${Number(bill)}`;
    return accepted({ page: `${stem}?link-type=html`, pdf: `${stem}?link-type=pdf`, docx: null });
  }
  return null;
}

/** No-break spaces and hyphens of print as a keyboard has them, and single blanks. */
const settleReference = (reference: string): string =>
  reference
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Each form with what it leads to; the first that fits is taken. */
const forms: readonly Form[] = [
  {
    // adopted text: P9_TA(2021)0056, provisional P9_TA-PROV(2021)0056
    pattern: /^P(\d{1,2})_TA(?:-PROV)?\((\d{4})\)(\d{1,4})$/i,
    languages: unionLanguages,
    address: ([term = '', year = '', number = ''], to) => parliament('TA', term, year, number, to),
  },
  {
    // the same as EUR-Lex and OEIL write it: T9-0056/2021
    pattern: /^T(\d{1,2})-(\d{1,4})\/(\d{4})$/i,
    languages: unionLanguages,
    address: ([term = '', number = '', year = ''], to) => parliament('TA', term, year, number, to),
  },
  {
    pattern: /^RC-?(?:B)?(\d{1,2})-(\d{1,4})\/(\d{4})$/i,
    languages: unionLanguages,
    address: ([term = '', number = '', year = ''], to) => parliament('RC', term, year, number, to),
  },
  {
    pattern: /^([AB])(\d{1,2})-(\d{1,4})\/(\d{4})$/i,
    languages: unionLanguages,
    address: ([kind = '', term = '', number = '', year = ''], to) =>
      parliament(kind.toUpperCase(), term, year, number, to),
  },
  {
    // procedure: its file at the Legislative Observatory, which is in English and French
    pattern: /^(\d{4})\/(\d{4}[A-Z]?)\(([A-Z]{3})\)$/i,
    languages: null,
    address: ([year = '', number = '', kind = ''], to) => {
      const reference = `${year}/${number.toUpperCase()}(${kind.toUpperCase()})`;
      const page = `https://oeil.europarl.europa.eu/oeil/${to === 'fr' ? 'fr' : 'en'}/procedure-file?reference=${reference}`;
      return accepted({ page, pdf: null, docx: null });
    },
  },
  {
    pattern: /^(?:CELEX:? ?)?([1-9CE]\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\))?)$/i,
    languages: unionLanguages,
    address: ([celex = ''], to) => unionLaw(celex.toUpperCase(), to),
  },
];

/** Symbols of United Nations documents: the organ first, then parts between slashes. */
const nationsSymbol =
  /^(?:A|S|E|ST|CCPR|CAT|CEDAW|CERD|CRC|CED|CRPD|CMW|HRI|DP|UNW)(?:\/[A-Za-z0-9][A-Za-z0-9.()*-]*(?: \(\d{4}\))?){1,8}$/;

/**
 * The official address of a document by its reference, in a language (BCP 47; the part before the hyphen
 * counts). Pure: whether the document is there, only fetching tells. Refuses forms it does not know, with those it
 * does, languages a body does not publish in, bills without their Congress, and resolutions of the Parliamentary
 * Assembly of the Council of Europe, whose addresses do not follow from their numbers.
 */
export function addressOf(reference: string, language: string): Result<OfficialAddress, FetchRefusal> {
  const plain = settleReference(reference);
  const [tag = ''] = language.toLowerCase().split('-');
  const bill = readBill(plain);
  if (bill !== null) return bill;
  if (
    /^(?:PACE )?(?:Resolution|Recommendation|Res\.|Rec\.|Opinion|Doc\.) ?\d{1,5}(?: ?\(\d{4}\))?$/i.test(
      plain,
    )
  ) {
    return refusedFor('address_needed', { reference: plain });
  }
  if (nationsSymbol.test(plain)) {
    if (!nationsLanguages.has(tag)) return notIn(nationsLanguages);
    const symbol = plain.split('/').map(encodeURIComponent).join('/');
    return accepted({ page: `https://docs.un.org/${tag}/${symbol}`, pdf: null, docx: null });
  }
  for (const { pattern, languages, address } of forms) {
    const found = pattern.exec(plain);
    if (!found) continue;
    if (languages !== null && !languages.has(tag)) return notIn(languages);
    return address(found.slice(1), tag);
  }
  return refusedFor('unknown_reference', { known: knownReferences.join('; ') });
}

const notIn = (languages: ReadonlySet<string>): Result<never, FetchRefusal> =>
  refusedFor('language_not_published', { languages: [...languages].sort().join(', ') });
