import { nameIn } from '@/lib/language/record-names';
import { codeWords, type Speech } from '@/lib/language/translate';
import type { Statement } from '@/lib/record/schema';

export type WordsLink = { words: string; href: string };

/** What a statement refers to that has a page of its own, by the words that name it. */
export function linksOf(statement: Statement, speech: Speech): WordsLink[] {
  const named = (kind: 'place' | 'organisation' | 'provision', shelf: string) => {
    return (term: { slug: string; name: string } | null): WordsLink[] =>
      term === null ? [] : [{ words: nameIn(speech, kind, term), href: `/${shelf}/${term.slug}` }];
  };
  const organisation = named('organisation', 'organisations');
  return [
    ...(statement.kind === 'charge' ? named('provision', 'charges')(statement.provision) : []),
    ...(statement.kind === 'affiliation' ? statement.organisations.flatMap(organisation) : []),
    ...(statement.kind === 'finding' ? statement.bodies.flatMap(organisation) : []),
    ...(statement.kind === 'event' ? organisation(statement.organisation) : []),
    ...('place' in statement ? named('place', 'places')(statement.place) : []),
    ...(statement.kind === 'demand'
      ? [
          {
            words: codeWords(speech, 'statements.demand.action', statement.action),
            href: `/demands/${statement.action}`,
          },
        ]
      : []),
  ];
}

/** Words with each link put where its words first stand; a link whose words stand nowhere is left out. */
export function Linked({ words, links }: { words: string; links: readonly WordsLink[] }) {
  const [link, ...rest] = links;
  if (link === undefined) return words;
  const at = words.indexOf(link.words);
  if (at < 0 || link.words === '') return <Linked words={words} links={rest} />;
  return (
    <>
      <Linked words={words.slice(0, at)} links={rest} />
      <a href={link.href}>{link.words}</a>
      <Linked words={words.slice(at + link.words.length)} links={rest} />
    </>
  );
}
