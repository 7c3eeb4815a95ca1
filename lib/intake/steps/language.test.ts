import { expect, test } from 'vitest';
import { emptyDraft } from '@/lib/intake/draft';
import { languageOf, tellLanguage } from '@/lib/intake/steps/language';
import { plainSource } from '@/lib/intake/testing';

test.each([
  [
    'en',
    'The court of the town said that the blogger was held for three days and that his lawyer was not let in.',
  ],
  [
    'sv',
    'Domstolen i staden sade att bloggaren hölls i tre dagar och att hans advokat inte släpptes in till honom.',
  ],
  [
    'fr',
    'Le tribunal de la ville a déclaré que le blogueur était détenu et que son avocate n’a pas été admise dans la salle.',
  ],
  [
    'de',
    'Das Gericht der Stadt erklärte, dass der Blogger drei Tage in Haft war und seine Anwältin nicht zu ihm durfte.',
  ],
  [
    'ru',
    'Суд города сообщил, что блогер был задержан на три дня и что его адвоката не пустили к нему в эти дни.',
  ],
  [
    'kk',
    'Қала соты блогердің үш күн қамауда болғанын және оның адвокаты кіргізілмегенін хабарлады, бұл туралы айтылды.',
  ],
  [
    'bg',
    'Съдът на града заяви, че блогърът е бил задържан за три дни и че адвокатката му не е била допусната до него.',
  ],
  [
    'uk',
    'Суд міста повідомив, що блогера було затримано на три дні і що його адвоката не пустили до нього в ці дні.',
  ],
  [
    'da',
    'Retten i byen sagde, at bloggeren var tilbageholdt i tre dage, og at hans advokat ikke fik lov til at se ham af politiet.',
  ],
  [
    'fi',
    'Kaupungin oikeus sanoi, että bloggaaja oli ollut vangittuna kolme päivää ja että hänen asianajajansa ei päässyt sisään.',
  ],
  [
    'pl',
    'Sąd w mieście oświadczył, że bloger był przetrzymywany przez trzy dni i że jego adwokat nie została dopuszczona do niego.',
  ],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('says nothing of a text too short to tell, and doubts it', () => {
  const told = tellLanguage(emptyDraft(plainSource('Oskarov, T.'), null));
  expect([told.language, told.doubts.map(({ code }) => code)]).toEqual(['und', ['language_unknown']]);
});

test('believes the caller, then the file', () => {
  expect(tellLanguage(emptyDraft(plainSource('the and of', { language: 'sv' }), null)).language).toBe('sv');
  expect(tellLanguage(emptyDraft(plainSource('the and of', { language: 'sv' }), 'fr')).language).toBe('fr');
});
