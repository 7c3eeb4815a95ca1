import { type CheerioAPI, load } from 'cheerio';
import type { AnyNode } from 'domhandler';

/** The words of a citation as a page shows it, and where it leads. */
export type ShownSource = {
  reference: string;
  passage: string;
  href: string;
  language: string;
  quote: string;
  /** What the passage calls the person, where the quoted words do not. */
  names: string[];
};

/** A statement as a page shows it. */
export type ShownStatement = { moment: string; headline: string; lines: string; sources: ShownSource[] };
export type ShownPart = { heading: string; empty: string; statements: ShownStatement[] };
export type ShownEdition = { href: string; number: string; day: string; changed: string };

export type Shown = {
  /** What the box at the head says, in order: the headline, the age; and which documents it rests on. */
  status: { said: string[]; sources: string[] };
  /** History, what was asked for, how the documents describe the person. */
  parts: ShownPart[];
  /** Everything else that is said of the person: names, glance, spellings, documents, how identified. */
  said: string[];
  /** How to cite the edition, and its hash. */
  cite: string[];
  editions: ShownEdition[];
};

/** Reads a person's page as its readers do, from the finished markup and from nothing else. */
export function readShown(html: string): Shown {
  const $ = load(html);
  $('.sr-only').remove();
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .map((each) => $(each).text().trim());
  return {
    status: {
      said: texts('main .keep-colour:first ~ p:not(:has(a))'),
      sources: texts('main .keep-colour:first ~ p:has(a)'),
    },
    parts: ['#history', '#asked', '#described'].flatMap((part) =>
      $(part).length === 0
        ? []
        : [
            {
              heading: $(`${part} h2`).text(),
              empty: $(`${part} > p`).text(),
              statements: $(`${part} ol > li`)
                .toArray()
                .map((each) => statementOf($, each)),
            },
          ],
    ),
    said: [
      ...texts('h1, h1 ~ ul > li > span:first-child, dl[aria-label] dt, dl[aria-label] dd'),
      ...texts(
        '#names > p, #names th[scope=row] > span, #names td, #documents li > p, #documents li div > p',
      ),
      ...texts('#identity p, #identity li'),
    ],
    cite: texts('#cite p:first-child, #cite .tabular'),
    editions: $('#changes tbody tr')
      .toArray()
      .map((row) => ({
        href: $(row).find('th a').attr('href') ?? '',
        number: $(row).find('th').text(),
        day: $(row).find('time').attr('datetime') ?? '',
        changed: $(row).find('td').eq(1).clone().children().remove().end().text().trim(),
      })),
  };
}

function statementOf($: CheerioAPI, item: AnyNode): ShownStatement {
  const parts = $(item).children('div');
  const [moment, words, beside] = [parts.eq(0), parts.eq(1), parts.eq(2)];
  // the chip says the group of the state once more
  words.find('p:has(.keep-colour)').remove();
  return {
    moment: moment.text(),
    headline: words.find('h3').text(),
    lines: words.find('p').text(),
    sources: beside
      .find('ul > li')
      .toArray()
      .flatMap((document) => sourcesOf($, document)),
  };
}

/** A document is named once for all its passages, a passage once for all its words. */
function sourcesOf($: CheerioAPI, document: AnyNode): ShownSource[] {
  const [reference = ''] = $(document).find('a').first().text().split(', ');
  return $(document)
    .find('p')
    .toArray()
    .flatMap((passage) => {
      const link = $(passage).find('a');
      const quotes = $(passage).find('span > q').toArray();
      const isName = (quote: AnyNode) => $(quote).parent().text().replace(/^ … /, '') !== $(quote).text();
      return quotes
        .filter((quote) => !isName(quote))
        .map((quote) => ({
          reference,
          passage: link.text().replace(`${reference}, `, ''),
          href: link.attr('href') ?? '',
          language: $(quote).attr('lang') ?? '',
          quote: $(quote).text(),
          names: quotes.filter(isName).map((name) => $(name).text()),
        }));
    });
}
