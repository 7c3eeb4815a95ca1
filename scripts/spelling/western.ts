/** Transcriptions of Russian names in western and northern Europe. */
import { final, startsSyllable, vowelBefore, writer } from './writer';

export const english = writer(
  { ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'yu', я: 'ya', й: 'y', ё: 'yo' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е' && startsSyllable(text, at)) return dice.chance(0.75) ? 'ye' : 'e';
    if (letter === 'й') return dice.chance(0.5) ? 'y' : 'i';
    if (letter === 'и' && text.charAt(at + 1) === 'й') return dice.chance(0.6) ? '' : 'i';
    if (letter === 'и' && text.charAt(at + 1) === 'я') return dice.chance(0.5) ? 'iy' : 'i';
    if (letter === 'я' && text.charAt(at - 1) === 'и') return 'a';
    if (letter === 'ж' && at === 0 && dice.chance(0.08)) return 'j';
    if (letter === 'д' && text.charAt(at + 1) === 'ж') return dice.chance(0.3) ? '' : 'd';
    if (letter === 'ё') return dice.chance(0.5) ? 'yo' : 'e';
    if (letter === 'х') return dice.chance(0.15) ? 'h' : 'kh';
    if (letter === 'с' && at > 0 && vowelBefore(text, at) && dice.chance(0.06)) return 'ss';
    if (letter === 'г' && dice.chance(0.03)) return 'gh';
    return null;
  },
);

export const swedish = writer(
  { ж: 'zj', х: 'ch', ц: 'ts', ч: 'tj', ш: 'sj', щ: 'sjtj', ю: 'ju', я: 'ja', й: 'j', ё: 'jo' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е' && startsSyllable(text, at)) return 'je';
    if (letter === 'и' && text.charAt(at + 1) === 'й') return dice.chance(0.6) ? '' : 'i';
    if (letter === 'й' && text.charAt(at - 1) === 'и') return dice.chance(0.5) ? 'ij' : 'ij';
    if (letter === 'ё' && /[жчшщ]/.test(text.charAt(at - 1))) return 'o';
    return null;
  },
  (text) => text.replace(/iij$/, 'ij').replace(/(?<=[^aeiouy])ij$/, 'ij'),
);

export const german = writer(
  {
    ж: 'sch',
    х: 'ch',
    ц: 'z',
    ч: 'tsch',
    ш: 'sch',
    щ: 'schtsch',
    ю: 'ju',
    я: 'ja',
    й: 'i',
    ё: 'jo',
    в: 'w',
    з: 's',
  },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е' && startsSyllable(text, at)) return 'je';
    if (letter === 'с' && at > 0 && vowelBefore(text, at) && /[аеёиоуыэюя]/.test(text.charAt(at + 1)))
      return 'ss';
    if (letter === 'ж') return dice.chance(0.35) ? 'sh' : 'sch';
    if (letter === 'й') return text.charAt(at - 1) === 'и' ? '' : dice.chance(0.7) ? 'i' : 'j';
    if (letter === 'ё' && /[жчшщ]/.test(text.charAt(at - 1))) return 'o';
    return null;
  },
  (text) => text.replace(/ks(?![csh])/g, 'x'),
);

export const french = writer(
  { ж: 'j', х: 'kh', ц: 'ts', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia', й: 'ï', ё: 'io', у: 'ou' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е')
      return startsSyllable(text, at)
        ? at === 0
          ? dice.chance(0.5)
            ? 'e'
            : 'ie'
          : 'ïe'
        : dice.chance(0.15)
          ? 'é'
          : 'e';
    if (letter === 'я' && at === 0) return 'ia';
    if (letter === 'я' && vowelBefore(text, at)) return text.charAt(at - 1) === 'и' ? 'a' : 'ïa';
    if (letter === 'г' && /[еиыэ]/.test(text.charAt(at + 1))) return 'gu';
    if (letter === 'с' && at > 0 && vowelBefore(text, at) && /[аеёиоуыэюя]/.test(text.charAt(at + 1)))
      return 'ss';
    if (letter === 'й' && text.charAt(at - 1) === 'и') return '';
    if (letter === 'и' && text.charAt(at + 1) === 'й' && final(text, at + 1))
      return dice.chance(0.6) ? 'i' : 'y';
    if (letter === 'н' && final(text, at) && text.charAt(at - 1) === 'и')
      return dice.chance(0.6) ? 'ne' : 'n';
    return null;
  },
);

export const dutch = writer(
  { ж: 'zj', х: 'ch', ц: 'ts', ч: 'tsj', ш: 'sj', щ: 'sjtsj', ю: 'joe', я: 'ja', й: 'j', ё: 'jo', у: 'oe' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е' && startsSyllable(text, at)) return 'je';
    if (letter === 'и' && text.charAt(at + 1) === 'й') return dice.chance(0.6) ? '' : 'i';
    if (letter === 'й' && text.charAt(at - 1) === 'и') return 'i';
    if (letter === 'й') return dice.chance(0.6) ? 'j' : 'i';
    if (letter === 'и' && dice.chance(0.06)) return 'ie';
    return null;
  },
);
