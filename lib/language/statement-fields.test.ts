import { expect, it } from 'vitest';
import { englishSpeech as speech } from '@/lib/language/speaker';
import { differingFields } from '@/lib/language/statement-fields';
import { inventedStatement } from '@/lib/record/invented';

const made = (over: Record<string, unknown> = {}) => inventedStatement('custody', { state: 'held', ...over });

it.each([
  ['nothing', {}, []],
  ['another state', { state: 'house_arrest' }, ['what']],
  ['a place', { place: { slug: 'there', name: 'There' } }, ['place']],
  ['another date and how it is meant', { occurred: '2019', occurredMeaning: 'since' }, ['when']],
  ['a note and less certainty', { note: 'Mended.', certainty: 'reported' }, ['certainty', 'note']],
  ['another paper', { reference: 'PAPER-2' }, ['sources']],
])('%s differs in its own fields', (_, over, fields) => {
  expect(differingFields(made(), made(over), speech)).toEqual(fields);
});
