import { describe, expect, it } from 'vitest';
import { inventedPerson } from '@/components/person/invented-person';
import { PersonPage } from '@/components/person/person-page';
import { renderIn } from '@/components/render-in-english';
import type { Language } from '@/lib/core/language';
import type { Edition } from '@/lib/record/edition-schema';
import { inventedEdition } from '@/lib/record/invented';
import type { PersonSheet } from '@/lib/record/schema';

const edition = inventedEdition({
  seq: 3,
  changes: [
    { change: 'added', key: 'a/held', kind: 'custody' },
    { change: 'added', key: 'a/demand', kind: 'demand' },
    { change: 'changed', key: 'names', kind: null },
  ],
});
const page = (sheet: PersonSheet, editions: Edition[] = [edition], language: Language = 'en') =>
  renderIn(
    language,
    <PersonPage
      sheet={sheet}
      editions={editions}
      answers={[]}
      today="2026-11-21"
      address="https://habeas.example/people/ainur-invented"
    />,
  );
const text = (markup: string) => markup.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

describe('the page of a person', () => {
  const markup = page(inventedPerson());

  it('keeps to what a page without script and inline style may hold', () => {
    expect(markup).not.toMatch(/\sstyle=|<script|\son[a-z]+=/u);
  });
  it('says what is known now, on whose word, and how old it is', () => {
    const said = text(markup);
    expect(said).toContain('Held As motion X1/2020 reported on 10 May 2020.');
    expect(said).toContain('Nothing later is on record (6 years 6 months)');
  });
  it('puts words, language and passage of the source beside each statement', () => {
    expect(markup).toContain('href="/documents/x-1-2020#recital-C"');
    expect(markup).toMatch(/<q lang="sv"[^>]*>ord ur texten<\/q>/u);
    expect(text(markup)).toContain('X1/2020, recital C');
  });
  it('says doubt, dispute and inference in words', () => {
    const said = text(markup);
    expect(said).toContain('Reported: the document passes it on');
    expect(said).toContain('Disputed: another statement on record says otherwise.');
    expect(said).toContain('Asked of, as we read it: the Government');
    expect(said).toContain('The spellings on this page are probably one person, not certainly.');
    expect(said).toContain('No document prints the spelling at the head of this page');
  });
  it('speaks of the person as the documents do', () => {
    expect(text(markup)).toContain('Asked for her');
    const unsaid = inventedPerson({ statements: inventedPerson().statements.slice(0, 3) });
    expect(text(page(unsaid))).toContain('Asked for them');
  });
  it('leads to everybody else who has a record', () => {
    expect(text(markup)).toContain('Father: Father Invented');
    for (const slug of ['father-invented', 'ainur-other']) expect(markup).toContain(`href="/people/${slug}"`);
  });
  it('shows a printed spelling in its own language', () =>
    expect(markup).toMatch(/<span lang="kk">Айнұр Ойдан<\/span>/u));
  it('tells what an edition changed, who read it, and how to cite it', () => {
    const said = text(markup);
    expect(said).toContain('Added: custody and demand. Changed: names as printed.');
    expect(said).toContain('a second reader');
    expect(said).toContain('Case HB-0007: Ainur Invented. Edition 2 of 20 November 2026.');
    expect(said).toContain('https://habeas.example/editions/3');
  });
  it('has one heading of the first rank and no address twice', () => {
    expect(markup.match(/<h1/gu)).toHaveLength(1);
    const ids = [...markup.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('people of whom little is known', () => {
  const present = {
    ...inventedPerson().present,
    group: 'not_stated',
    state: null,
    statements: [],
    certainty: null,
  } as const;
  const silent = inventedPerson({
    present: { ...present, statements: [] },
    statements: [],
    line: { ...inventedPerson().line, segments: [] },
  });
  it('are neither held nor free', () => {
    const said = text(page(silent));
    expect(said).toContain('No document on record says whether Ainur Invented is held or free.');
    expect(said).toContain('Last named in motion X1/2020, on 10 May 2020.');
    expect(said).toContain('it names the person, and no more');
  });
  it('have a page without their name, which makes none up', () => {
    const markup = page({ ...silent, named: false, name: 'Daughter of two invented people', names: [] });
    expect(text(markup)).toContain('No document on record prints this person’s name.');
    expect(markup).not.toContain('id="names"');
  });
  it('can be shown before any edition is', () => expect(page(silent, [])).not.toContain('id="cite"'));
});

describe('the dead', () => {
  it('are told once, and without an age of knowledge', () => {
    const [held] = inventedPerson().statements;
    if (held?.kind !== 'custody') throw new Error('the invented person begins with custody');
    const dead = {
      ...held,
      key: 'a/dead',
      state: 'dead' as const,
      disputed: false,
      certainty: 'stated' as const,
    };
    const {
      state: _,
      restriction: __,
      duration: ___,
      durationQualifier: ____,
      liberty: _____,
      ...common
    } = dead;
    const sheet = inventedPerson({
      statements: [{ ...common, key: 'a/death', kind: 'death', circumstances: 'died_in_custody' }, dead],
      present: { ...inventedPerson().present, group: 'dead', state: 'dead', statements: ['a/dead'] },
    });
    const markup = page(sheet);
    expect(text(markup)).toContain('Died in custody As motion X1/2020 stated on 10 May 2020.');
    expect(text(markup)).not.toContain('Nothing later is on record (');
    expect(markup.match(/<h3[^>]*>Died in custody<\/h3>/gu)).toHaveLength(1);
    expect(markup).not.toMatch(/<h3[^>]*>Dead<\/h3>/u);
  });
});

describe('the page of a person in Russian and Kazakh', () => {
  it.each<[Language, string, string]>([
    ['ru', 'Лишение свободы', 'Более поздних сведений в реестре нет (6 лет 6 месяцев)'],
    ['kk', 'Бас бостандығынан айырылған', 'Тізілімде одан кейінгі мәлімет жоқ (6 жыл 6 ай)'],
  ])(
    '%s: is headed by the printed Cyrillic name, says what is known, and leaves no English unmarked',
    (language, status, age) => {
      const markup = page(inventedPerson(), [edition], language);
      expect(markup).toMatch(/<h1 lang="kk"[^>]*>Айнұр Ойдан/u);
      const said = text(markup);
      expect(said).toContain('Ainur Invented');
      expect(said).toContain(status);
      expect(said).toContain(age);
      const marked = markup.replace(/<(\w+)(?=[^>]*\slang="(?:en|sv)")[^>]*>[^<]*<\/\1>/gu, ' ');
      // names, numbers and formats stand as they are
      const kept =
        /Habeas|(?:Ainur|Father) (?:Invented|Other)|the Government|invented.motion|JavaScript|CC BY|c{64}|[A-Z]\d\/\d+|BibTeX|CSL-JSON|JSON|Zotero|SHA-256|Atom|PDF|A4|HB-\d+|https?:\S+/gu;
      const words =
        text(marked)
          .replace(kept, '')
          .match(/[a-z]{3,}[^<]{0,30}/giu) ?? [];
      expect(words).toEqual([]);
    },
  );
});
