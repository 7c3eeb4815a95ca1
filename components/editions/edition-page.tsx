import { DocumentPage } from '@/components/document/document-page';
import { EditionBanner } from '@/components/editions/edition-banner';
import { EditionWithoutContent } from '@/components/editions/edition-without-content';
import { PersonPage } from '@/components/person/person-page';
import type { Speech } from '@/lib/language/translate';
import { usualText, viewOf } from '@/lib/record/document-view';
import type { EditionRead, EditionSheet } from '@/lib/record/edition-shape';
import { restingOn } from '@/lib/record/resting';

/** What an edition calls its subject. */
export function nameOf(content: EditionSheet): string {
  return content.subject === 'person' ? content.sheet.name : content.sheet.usualTitle;
}

/** Title of an edition's page. */
export function editionName({ edition, content }: EditionRead, { t }: Speech): string {
  const number = String(edition.number);
  return content === null
    ? t('editions.none_title', { number })
    : t('editions.title', { number, name: nameOf(content) });
}

export interface EditionPageProps {
  read: EditionRead;
  /** The site's own address. */
  address: string;
}

/**
 * One edition as readers saw it on its day: ages are counted to that day, and of the editions those up to it are
 * shown. What the record says elsewhere (what followed, what else rests on a passage) is the present's and left out.
 */
export function EditionPage({ read: { edition, content, editions, present }, address }: EditionPageProps) {
  if (content === null)
    return <EditionWithoutContent edition={edition} editions={editions} present={present} />;
  const newest = editions.find(({ act }) => act === 'published')?.seq === edition.seq;
  const past = {
    editions: editions.filter(({ seq }) => seq <= edition.seq),
    answers: [],
    address,
    today: edition.publishedAt.slice(0, 10),
    above: <EditionBanner edition={edition} newest={newest && present !== null} present={present} />,
  };
  if (content.subject === 'person') return <PersonPage sheet={content.sheet} {...past} />;
  const { sheet } = content;
  return (
    <DocumentPage
      sheet={sheet}
      view={viewOf(sheet, { text: usualText(sheet), beside: null })}
      resting={restingOn(sheet.slug, [])}
      followed={{ people: [], counts: [] }}
      cited={sheet.citedTexts.map((each) => ({ ...each, document: null }))}
      {...past}
    />
  );
}
