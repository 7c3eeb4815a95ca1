import { groupBy } from '@/lib/core/group';
import { toDay } from '@/lib/core/partial-date';
import type { DocumentFile } from '@/lib/publishing/document-file';
import { type DocumentPassage, type DocumentSheet, documentSheet } from '@/lib/record/document-schema';

type Somebody = { slug: string; usualName: string; standing: string };

/** Only cases have a page to lead to; officials and bystanders stay words of the document (law 8). */
const personOf = ({ slug, usualName, standing }: Somebody) => ({
  slug: standing === 'case' ? slug : null,
  name: usualName,
});

const alphabetically = (a: { sortName: string }, b: { sortName: string }) =>
  a.sortName < b.sortName ? -1 : 1;

type PassageRow = DocumentFile['passages'][number];

function conductOf(passage: PassageRow): DocumentPassage['conduct'] {
  return passage.citations.flatMap(({ statement }) => {
    if (statement.person.standing === 'case') return [];
    const type = statement.conduct?.type ?? statement.kind;
    return [
      {
        name: statement.person.usualName,
        type,
        gist: statement.gist ?? statement.affiliation?.title ?? null,
      },
    ];
  });
}

function fragmentsOf(passage: PassageRow, demands: DocumentFile['demands']): DocumentPassage['fragments'] {
  const spans = [...passage.citations, ...demands.filter((demand) => demand.passageId === passage.id)];
  const distinct = new Map(spans.map(({ start, end, quote }) => [`${start} ${end}`, { start, end, quote }]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Passages text by text in the order in which the texts came, each in its own order. */
function inReadingOrder({ texts, passages }: Pick<DocumentFile, 'texts' | 'passages'>): PassageRow[] {
  return texts.flatMap(({ id }) => passages.filter(({ textId }) => textId === id));
}

/** The European Parliament's pages end in their language: B-9-2022-0072_EN.html. */
const languageAtEnd = /_([A-Z]{2})(?:\.(?:html|pdf|docx))?$/u;

/** The language of the official page, as its address says or, where it does not, of the first text. */
function languageOfPage({ officialUrl, texts }: DocumentFile): string | null {
  if (officialUrl === null) return null;
  const said = languageAtEnd.exec(officialUrl)?.[1]?.toLowerCase();
  return said ?? texts[0]?.language ?? null;
}

/** People named in the document, each once, with the passages that name them. */
function namedIn(file: DocumentFile) {
  const mentions = inReadingOrder(file).flatMap((passage) =>
    passage.mentions.flatMap(({ person }) => (person ? [{ person, label: passage.label }] : [])),
  );
  return [...groupBy(mentions, ({ person }) => person.number).values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ ...first.person, passages: [...new Set(group.map(({ label }) => label))] }] : [];
    })
    .sort(alphabetically);
}

/** The sheet of one document: pure, and validated before it leaves. */
export function composeDocument(file: DocumentFile): DocumentSheet {
  const languages = new Map(file.texts.map(({ id, language }) => [id, language]));
  const placeOf = ({ textId, label }: { textId: number; label: string }) => {
    const language = languages.get(textId);
    if (language === undefined) throw new Error(`document ${file.slug}: ${label} stands in no text of it`);
    return { language, label };
  };
  const named = namedIn(file);
  const conduct = groupBy(
    file.passages.flatMap(conductOf).filter(({ gist }) => gist !== null),
    ({ name }) => name,
  );
  return documentSheet.parse({
    sheet: 'document/2',
    slug: file.slug,
    kind: file.kind,
    kindNote: file.kindNote,
    title: file.title,
    usualTitle: file.usualTitle,
    shortTitle: file.shortTitle,
    body: file.body?.name ?? null,
    bodyNote: file.bodyNote,
    stated: file.stated,
    statedFrom: toDay(file.statedFrom),
    statedUntil: file.statedUntil === null ? null : toDay(file.statedUntil),
    statedMeaning: file.statedMeaning,
    statedNote: file.statedNote,
    officialUrl: file.officialUrl,
    votes:
      file.votesFor === null || file.votesAgainst === null || file.abstentions === null
        ? null
        : { for: file.votesFor, against: file.votesAgainst, abstentions: file.abstentions },
    references: file.references.map(({ type, value, note }) => ({ type, value, note })),
    links: file.links.map(({ relation, other, note }) => ({
      relation,
      document: other.slug,
      reference: other.shortTitle,
      note,
    })),
    texts: file.texts.map(({ id, language, sha256, byteCount }) => ({
      language,
      sha256,
      byteCount,
      held: file.passages.some(({ textId, text }) => textId === id && text !== null),
      officialUrl: language === languageOfPage(file) ? file.officialUrl : null,
    })),
    citedTexts: file.citedTexts.map(({ kind, title, dated, quote, passage }) => ({
      kind,
      title,
      dated,
      quote,
      ...placeOf(passage),
    })),
    passages: inReadingOrder(file).map((passage) => ({
      ...placeOf(passage),
      printedLabel: passage.printedLabel,
      kind: passage.kind,
      ordinal: passage.ordinal,
      kindOrdinal: passage.kindOrdinal,
      text: passage.text,
      mentions: passage.mentions.flatMap(({ start, end, surface, person }) =>
        person ? [{ start, end, surface, person: personOf(person) }] : [],
      ),
      fragments: fragmentsOf(passage, file.demands),
      conduct: conductOf(passage),
    })),
    demands: file.demands.map((demand) => ({
      key: demand.key,
      ...placeOf(demand.passage),
      kind: demand.kind,
      verb: demand.verb,
      action: demand.action,
      summary: demand.summary,
      quote: demand.quote,
      addressees: demand.addressees.map(
        (each) => each.organisation?.name ?? each.person?.usualName ?? each.words ?? '',
      ),
      addresseeStated: demand.addresseeStated,
      people: demand.statements
        .map(({ statement }) => statement.person)
        .sort(alphabetically)
        .map(personOf),
    })),
    numbers: file.numbers.map((each) => ({
      key: each.key,
      ...placeOf(each.passage),
      quote: each.quote,
      what: each.what,
      unit: each.unit,
      exact: each.exact === null ? null : Number(each.exact),
      min: each.min === null ? null : Number(each.min),
      max: each.max === null ? null : Number(each.max),
      qualifier: each.qualifier,
      dated: each.dated,
      source: each.source,
    })),
    people: named
      .filter(({ standing }) => standing === 'case')
      .map(({ slug, usualName, passages }) => ({ slug, name: usualName, passages })),
    bystanders: named
      .filter(({ standing }) => standing !== 'case')
      .map(({ usualName, passages }) => ({
        name: usualName,
        passages,
        conduct: (conduct.get(usualName) ?? []).flatMap(({ gist }) => gist ?? []),
      })),
  });
}
