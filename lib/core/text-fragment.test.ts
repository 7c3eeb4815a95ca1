import { describe, expect, it } from 'vitest';
import { addressOfWords } from '@/lib/core/text-fragment';

const page = 'https://parliament.example/text';
const at = (text: string, on = page) => addressOfWords(on, text).slice(on.length);

describe('the address of words on a page', () => {
  it.each([
    ['a few words', '#:~:text=a%20few%20words'],
    ['A. whereas they are held;', '#:~:text=whereas%20they%20are%20held%3B'],
    ['12. Calls on all', '#:~:text=Calls%20on%20all'],
    ['– calls, and calls', '#:~:text=calls%2C%20and%20calls'],
    ['• Free them', '#:~:text=Free%20them'],
    ['(b) free them', '#:~:text=free%20them'],
    ['well-known & free', '#:~:text=well%2Dknown%20%26%20free'],
    ['одно\u00a0слово', '#:~:text=%D0%BE%D0%B4%D0%BD%D0%BE%20%D1%81%D0%BB%D0%BE%D0%B2%D0%BE'],
    ['a b c d e f g h i j k l m n o p', '#:~:text=a%20b%20c%20d%20e,l%20m%20n%20o%20p'],
  ])('%j', (text, expected) => expect(at(text)).toBe(expected));

  it('comes after a fragment that is there', () => expect(at('words', `${page}#part`)).toBe(':~:text=words'));
});
