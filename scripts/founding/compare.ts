/** Compares the reading with what the record keeps: everything is there, nothing stands there without a counterpart. */
import { compareClauses, compareNumbers } from './compare-clauses';
import { compareEntities, compareMentions, compareNames } from './compare-names';
import { compareStatements } from './compare-statements';
import type { Gold } from './gold';
import type { Kept } from './kept';
import { type LeftOut, passageOf, type Row, sameTexts } from './table';

/**
 * Every kind of thing in the reading against the record. A thing of the reading is found by its key, or in
 * `leftOut`; what stands on record beyond it is unexplained, derived statements apart (see compare-statements).
 */
export function compare(gold: Gold, kept: Kept, leftOut: readonly LeftOut[]): Row[] {
  const left = (what: string) => leftOut.filter((each) => each.what === what);
  return [
    ...compareDocuments(gold, kept),
    sameTexts(
      'people',
      gold.people.map(({ id }) => id),
      kept.people.map(({ slug }) => slug),
    ),
    compareNames(gold, kept),
    ...compareMentions(gold, kept),
    ...compareStatements(gold, kept, left),
    ...(['organisations', 'places', 'provisions'] as const).flatMap((what) =>
      compareEntities(what, gold, kept[what]),
    ),
    {
      what: 'provisions not named',
      gold: gold.provisionsNotNamed.length,
      kept: 0,
      leftOut: left('provision').length,
      unexplained: gold.provisionsNotNamed
        .filter((id) => !left('provision').some(({ key }) => key === id))
        .map((id) => `${id} is neither on record nor left out`),
    },
    ...compareClauses(gold, kept),
    compareNumbers(gold, kept),
    {
      what: 'numbers that count nothing',
      gold: gold.numbersLeftOut.length,
      kept: 0,
      leftOut: left('number').length,
      unexplained:
        left('number').length === gold.numbersLeftOut.length
          ? []
          : ['the numbers left out are not those that the reading leaves out'],
    },
  ];
}

function compareDocuments(gold: Gold, kept: Kept): Row[] {
  const stated = gold.documents.map((document) => {
    const ours = kept.documents.find(({ key }) => key === document.id)?.stated ?? 'nothing';
    const theirs = [document.date, document.date_bounds, document.as_of];
    return theirs.includes(ours) ? null : `${document.id} is dated ${ours}, which the reading does not say`;
  });
  const votes = (rows: { key: string; votes: Kept['documents'][number]['votes'] }[]) =>
    rows.flatMap(({ key, votes: cast }) =>
      cast ? [`${key} ${cast.for}-${cast.against}-${cast.abstentions}`] : [],
    );
  return [
    sameTexts(
      'documents',
      gold.documents.map(({ id, sha256 }) => `${id} ${sha256}`),
      kept.documents.map(({ key, sha256 }) => `${key} ${sha256}`),
    ),
    {
      what: 'dates of documents',
      gold: gold.documents.length,
      kept: kept.documents.length,
      leftOut: 0,
      unexplained: stated.filter((problem) => problem !== null),
    },
    sameTexts(
      'votes',
      votes(gold.documents.map(({ id, votes: cast }) => ({ key: id, votes: cast }))),
      votes(kept.documents),
    ),
    sameTexts(
      'references',
      gold.documents.flatMap(({ id, references }) =>
        references.map(({ type, value }) => `${id} ${type} ${value}`),
      ),
      kept.documents.flatMap(({ key, references }) =>
        references.map(({ type, value }) => `${key} ${type} ${value}`),
      ),
    ),
    sameTexts(
      'texts cited',
      gold.documents.flatMap(({ cites }) =>
        cites.map(({ date, citation }) => `${passageOf(citation)} ${citation.quote} ${date}`),
      ),
      kept.documents.flatMap(({ cited }) =>
        cited.map(({ passage, words, dated }) => `${passage} ${words} ${dated}`),
      ),
    ),
    sameTexts(
      'passages',
      [...gold.texts.keys()],
      kept.documents.flatMap(({ passages }) => passages),
    ),
  ];
}
