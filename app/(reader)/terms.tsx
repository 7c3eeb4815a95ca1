import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { withStatus } from '@/app/(reader)/status';
import { TermListPage } from '@/components/terms/list-page';
import { TermRefused } from '@/components/terms/refused';
import { TermPage } from '@/components/terms/term-page';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { alphabetical } from '@/lib/language/collate';
import { nameIn } from '@/lib/language/record-names';
import { readSpeech } from '@/lib/language/speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import { limits, listTermPeople, listTerms, readTerm } from '@/lib/record/read-terms';
import { registerAddress } from '@/lib/record/register-query';
import { type Shelf, shelves } from '@/lib/record/term-shape';

export type TermDoor = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export async function shelfHead(shelf: Shelf | 'demands'): Promise<Metadata> {
  const t = await getTranslations(`terms.${shelf}`);
  return { title: t('title'), description: t('description') };
}

export async function termHead(shelf: Shelf, { params }: TermDoor): Promise<Metadata> {
  const [term, speech] = await Promise.all([readTerm(shelf, (await params).slug), readSpeech()]);
  if (term === null) return {};
  const name = sentenceCase(nameIn(speech, shelves[shelf], term), speech);
  return { title: name, description: `${speech.t(`terms.one.${shelf}`)}: ${name}` };
}

/** The list of a shelf; provisions and places have their people in the register, organisations on their page. */
export async function shelfPage(shelf: Shelf) {
  await connection();
  const [terms, speech] = await Promise.all([listTerms(shelf), readSpeech()]);
  const { t } = speech;
  const order = alphabetical(speech);
  const inOrder = terms
    .map((term) => ({ ...term, name: sentenceCase(nameIn(speech, shelves[shelf], term), speech) }))
    .toSorted((a, b) => b.people - a.people || order(a.name, b.name));
  const peopleOf = (slug: string) => {
    if (shelf === 'organisations') return `/organisations/${slug}`;
    return registerAddress(shelf === 'charges' ? { provision: slug } : { place: slug });
  };
  return (
    <TermListPage
      current={shelf === 'organisations' ? null : shelf}
      title={t(`terms.${shelf}.title`)}
      what={t(`terms.${shelf}.what`)}
      columns={[t('terms.people'), t('terms.passages')]}
      rows={inOrder.map(({ slug, name, kind, people, passages }) => ({
        href: `/${shelf}/${slug}`,
        name,
        kind: codeWords(speech, 'terms.term_kind', kind),
        numbers: [
          { count: people, href: people === 0 ? null : peopleOf(slug) },
          { count: passages, href: passages === 0 ? null : `/${shelf}/${slug}#sources`, listed: false },
        ],
      }))}
    >
      {shelf === 'places' && (
        <p className="mt-2">
          <a href="/map">{t('map.link')}</a>
        </p>
      )}
    </TermListPage>
  );
}

/** One term, with the people of the relation asked for. */
export async function termPage(shelf: Shelf, { params, searchParams }: TermDoor) {
  await connection();
  const { slug } = await params;
  const term = await readTerm(shelf, slug);
  if (term === null) notFound();
  const asked = new Map(pairsOf(await searchParams));
  const relation = asked.get('as') ?? null;
  const page = Number(asked.get('page') ?? '1');
  const counted =
    relation === null ? term.people : term.relations.find((each) => each.relation === relation)?.count;
  const pages = Math.max(1, Math.ceil((counted ?? 0) / limits.people));
  const known = [...asked.keys()].every((name) => name === 'as' || name === 'page');
  if (!known || counted === undefined || !Number.isInteger(page) || page < 1 || page > pages) {
    return withStatus(400, <TermRefused whole={`/${shelf}/${slug}`} />);
  }
  const people = await listTermPeople(shelf, slug, { relation, page });
  return <TermPage {...{ shelf, term, people, relation, page, pages }} />;
}
