/** What every form of a citation is made from. All of it is public and part of the edition. */
export type Cited = {
  /** As a reader would cite it: "Case 0012: Aru Invented". */
  title: string;
  /** Place in the chain: part of the lasting address. */
  seq: number;
  number: number;
  /** UTC day of publication, ISO. */
  publishedOn: string;
  /** UTC day on which the reader took the citation, ISO. */
  accessedOn: string;
  /** Lasting address of the edition. */
  address: string;
  /** Language of the page cited, BCP 47. */
  language: string;
};

/** Braces and backslashes would end a BibTeX value or start a command; percent and dollar signs would be read as such. */
const plainBibtex = (words: string) => words.replace(/[{}\\]/gu, '').replace(/[%$&#_]/gu, '\\$&');

/** As a BibTeX entry of the kind `misc`, which every style knows. */
export function bibtexOf(cited: Cited): string {
  const [year, month, day] = cited.publishedOn.split('-');
  return `@misc{habeas-${cited.seq},
  author = {{Habeas}},
  title = {${plainBibtex(cited.title)}},
  edition = {${cited.number}},
  howpublished = {Habeas},
  year = {${year}},
  month = {${Number(month)}},
  day = {${Number(day)}},
  url = {${cited.address}},
  urldate = {${cited.accessedOn}}
}`;
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** As one item of CSL-JSON (citationstyles.org, schema 1.0.2), which Zotero and its kin import. */
export function cslOf(cited: Cited): string {
  const entry = {
    id: `habeas-${cited.seq}`,
    type: 'webpage',
    title: cited.title,
    author: [{ literal: 'Habeas' }],
    'container-title': 'Habeas',
    edition: String(cited.number),
    issued: dateParts(cited.publishedOn),
    accessed: dateParts(cited.accessedOn),
    URL: cited.address,
    language: cited.language,
  };
  return JSON.stringify([entry], null, 2);
}

/** A pipe would end a parameter of a template, and double braces or brackets begin another thing. */
const plainWiki = (words: string) => words.replace(/\||\{\{|\}\}|\[\[|\]\]/gu, ' ').trim();

/** As a footnote with the template {{Cite web}} of Wikipedia, which its Russian and Kazakh editions know as well. */
export function wikipediaOf(cited: Cited): string {
  return `<ref name="habeas-${cited.seq}">{{Cite web |title=${plainWiki(cited.title)} |website=Habeas |url=${cited.address} |date=${cited.publishedOn} |access-date=${cited.accessedOn} |language=${cited.language}}}</ref>`;
}
