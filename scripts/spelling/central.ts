/** Transcriptions of Russian names in central Europe, Finland and Turkey. */
import { startsSyllable, writer } from './writer';

export const polish = writer(
  { ж: 'ż', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ю: 'iu', я: 'ia', й: 'j', ё: 'io', в: 'w', ь: '' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    const start = startsSyllable(text, at);
    if (letter === 'е')
      return start ? 'je' : /[жчшщцлр]/.test(text.charAt(at - 1)) ? 'e' : dice.chance(0.75) ? 'ie' : 'e';
    if (letter === 'ё') return /[жчшщ]/.test(text.charAt(at - 1)) ? 'o' : start ? 'jo' : 'io';
    if (letter === 'ю') return start ? 'ju' : text.charAt(at - 1) === 'л' ? 'u' : 'iu';
    if (letter === 'я') return start ? 'ja' : text.charAt(at - 1) === 'л' ? 'a' : 'ia';
    if (letter === 'л') return /[еёиюяь]/.test(text.charAt(at + 1)) ? 'l' : 'ł';
    if (letter === 'и' && /[жчшщц]/.test(text.charAt(at - 1))) return 'y';
    if (letter === 'х' && dice.chance(0.1)) return 'h';
    if (letter === 'й' && text.charAt(at - 1) === 'и') return '';
    return null;
  },
);

export const czech = writer(
  { ж: 'ž', х: 'ch', ц: 'c', ч: 'č', ш: 'š', щ: 'šč', ю: 'ju', я: 'ja', й: 'j', ё: 'jo' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е' && startsSyllable(text, at)) return dice.chance(0.85) ? 'je' : 'e';
    if (letter === 'и' && text.charAt(at + 1) === 'я') return 'i';
    if (letter === 'й' && text.charAt(at - 1) === 'и') return dice.chance(0.5) ? 'j' : '';
    if (letter === 'а' && dice.chance(0.03)) return 'á';
    return null;
  },
);

export const finnish = writer(
  { ж: 'ž', х: 'h', ц: 'ts', ч: 'tš', ш: 'š', щ: 'štš', ю: 'ju', я: 'ja', й: 'i', ё: 'jo' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е' && startsSyllable(text, at)) return 'je';
    if (letter === 'й') return text.charAt(at - 1) === 'и' ? 'j' : 'i';
    if (letter === 'ж' && dice.chance(0.3)) return 'zh';
    if (letter === 'ш' && dice.chance(0.3)) return 'sh';
    return null;
  },
);

export const hungarian = writer(
  { ж: 'zs', х: 'h', ц: 'c', ч: 'cs', ш: 's', щ: 'scs', ю: 'ju', я: 'ja', й: 'j', ё: 'jo', с: 'sz', ы: 'i' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е' && startsSyllable(text, at)) return 'je';
    if (letter === 'с') return text.charAt(at + 1) === 'с' ? '' : dice.chance(0.97) ? 'sz' : 's';
    if (letter === 'т' && text.charAt(at + 1) === 'ь') return 'ty';
    return null;
  },
);

export const turkish = writer(
  { ж: 'j', х: 'h', ц: 'ts', ч: 'ç', ш: 'ş', щ: 'şç', ю: 'yu', я: 'ya', й: 'y', ё: 'yo', ы: 'ı' },
  (text, at, dice) => {
    const letter = text.charAt(at);
    if (letter === 'е' && startsSyllable(text, at)) return dice.chance(0.7) ? 'ye' : 'e';
    if (letter === 'ж') return dice.chance(0.6) ? 'j' : 'c';
    if (letter === 'д' && text.charAt(at + 1) === 'ж') return '';
    return null;
  },
);
