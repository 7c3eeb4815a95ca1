import { expect, test } from 'vitest';
import { cleanText } from '@/lib/letters/clean';

test.each([
  ['plain words stay', 'Born in Ostlake, 1970.', 'Born in Ostlake, 1970.'],
  ['lines stay, however they end', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['empty lines are few', 'a\n\n\n\n \n\nb', 'a\n\nb'],
  ['controls go', 'a\u0000b\u0007c\u001b[31m', 'a b c [31m'],
  ['nothing turns the line', 'see \u202egpj.exe\u2066 now\u200f', 'see gpj.exe now'],
  ['nothing hides', 'a\u200bb\ufeffc\u2060d\u{e0041}', 'abcd'],
  ['joiners spell words', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['half a letter is none', 'a\ud800b', 'a\ufffdb'],
  ['letters are composed', 'e\u0301', 'é'],
  ['spaces alone are nothing', ' \t \n ', ''],
])('%s', (_what, typed, clean) => {
  expect(cleanText(typed)).toBe(clean);
});
