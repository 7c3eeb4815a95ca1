import { expect, it } from 'vitest';
import { englishSpeech } from '@/lib/language/speaker';
import { reasonWords } from '@/lib/language/spelling-wording';
import type { Reason } from '@/lib/spelling/reasons';

const CASES: readonly (readonly [Reason, string])[] = [
  [{ code: 'unlike' }, 'no part of one name is a spelling of a part of the other'],
  [{ code: 'joined' }, 'two parts written as one'],
  [{ code: 'order' }, 'order swapped'],
  [{ code: 'letters', a: 'ж', b: 'zj' }, 'ж = zj'],
  [{ code: 'letters_or_none', letters: 'y' }, 'y or nothing'],
  [{ code: 'variant', a: 'bota', b: 'botagoz' }, 'bota may be a form of botagoz'],
  [{ code: 'other_name', a: 'aset', b: 'asel' }, 'aset is not asel'],
  [{ code: 'slip', a: 'sagymbkov', b: 'sagymbekov' }, 'sagymbkov and sagymbekov differ by a slip or a vowel'],
  [{ code: 'initial', letters: 'zh' }, 'initial ZH.'],
  [{ code: 'case', ending: 'тың' }, 'case ending -тың'],
  [{ code: 'case', ending: '' }, 'case ending'],
  [{ code: 'endings', a: 'ov', b: '' }, 'ending -ov, -∅'],
  [{ code: 'ending', ending: 'ov' }, 'ending -ov in one only'],
  [{ code: 'script' }, 'one script writes only some of the sounds'],
  [{ code: 'part', part: 'serik' }, 'serik in one only'],
  [{ code: 'patronymic', part: 'маратұлы' }, 'patronymic маратұлы in one only'],
];

it.each(CASES)('%o is worded', (reason, words) => {
  expect(reasonWords(reason, englishSpeech)).toBe(words);
});
