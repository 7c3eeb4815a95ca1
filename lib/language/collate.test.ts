import { describe, expect, it } from 'vitest';
import { alphabetical } from '@/lib/language/collate';

const sorted = (locale: string, words: string) => words.split(' ').sort(alphabetical({ locale })).join(' ');

describe('alphabetical order', () => {
  it('is that of the Kazakh alphabet', () =>
    expect(
      sorted('kk', 'Іле Ыбырай Үміт Ұлан Уәли Әлия Аяз Ғани Гүлім Қайрат Кенже Өмір Олжас Һан Хан'),
    ).toBe('Аяз Әлия Гүлім Ғани Кенже Қайрат Олжас Өмір Уәли Ұлан Үміт Хан Һан Ыбырай Іле'));

  it('is that of the Russian alphabet', () =>
    expect(sorted('ru', 'Ёлкин Жуков Ежов Яшин Алин')).toBe('Алин Ежов Ёлкин Жуков Яшин'));

  it('puts names in Latin letters in the same order everywhere, so one index sorts them', () => {
    const names = 'Öz Abishev Ábel Zhaqsy Żak Şahin Ğani Ibrahim İbrahim Ñur Nurym Ünal Äbil';
    expect(sorted('ru', names)).toBe(sorted('en', names));
    expect(sorted('kk', names)).toBe(sorted('en', names));
  });
});
