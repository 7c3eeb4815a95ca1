import { expect, test } from 'vitest';
import { readInvented } from '@/lib/intake/testing';

test.each([
  'Parliament adopted by 598 votes to 43, with 52 abstentions, a resolution on Verdania.',
  'The resolution was adopted with 598 votes in favour, 43 against and 52 abstentions.',
  'Adopted by a recorded vote of 598 to 43, with 52 abstentions.',
  'In favour: 598, against: 43, abstentions: 52.',
  'Europaparlamentet antog resolutionen med 598 röster för, 43 emot och 52 nedlagda röster.',
  'Resolutionen antogs med 598 röster mot 43 och 52 nedlagda röster.',
  'Le Parlement a adopté la résolution par 598 voix pour, 43 voix contre et 52 abstentions.',
  'Le Parlement a adopté, par 598 voix contre 43, avec 52 abstentions, une résolution.',
  'Das Parlament nahm sie mit 598 Stimmen gegen 43 Stimmen bei 52 Enthaltungen an.',
  'Das Parlament nahm sie mit 598 zu 43 Stimmen bei 52 Enthaltungen an.',
  'Angenommen mit 598 Ja-Stimmen, 43 Nein-Stimmen und 52 Enthaltungen.',
  'Резолюция принята 598 голосами «за», 43 «против» при 52 воздержавшихся.',
  'Принята 598 голосами против 43 при 52 воздержавшихся.',
  'За – 598, против – 43, воздержались – 52.',
])('%s', (sentence) => {
  const { votes } = readInvented(`A title of some words\n\n${sentence}\n`);
  expect(votes).toMatchObject({ for: 598, against: 43, abstentions: 52 });
});

test.each([
  'The amendment was carried by a large majority.',
  'He was sentenced to 10 years, his lawyer to 5, with 2 years of probation.',
  'Some 598 members abstained from comment.',
])('%s tells no vote', (sentence) => {
  expect(readInvented(`A title of some words\n\n${sentence}\n`).votes).toBeNull();
});

test('of two votes that differ the first is kept and the other doubted', () => {
  const read = readInvented(
    'A title of some words\n\nAdopted by 598 votes to 43, with 52 abstentions.\n\nAdopted by 500 votes to 43, with 52 abstentions.\n',
  );
  expect(read.votes?.for).toBe(598);
  expect(read.doubts.map(({ code }) => code)).toContain('votes_differ');
});
