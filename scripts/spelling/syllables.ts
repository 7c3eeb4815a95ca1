/** Russian names in Chinese, Japanese and Korean, by the tables that their news agencies write foreign names by. */
import type { Dice } from './random';

interface Name {
  given: string;
  family: string;
}

/** Xinhua: the sign for a consonant before а, е, и, о, у and alone. */
const XINHUA: Readonly<Record<string, string>> = {
  '': '阿叶伊奥乌',
  б: '巴别比博布布',
  в: '瓦韦维沃武夫',
  г: '加格吉戈古格',
  д: '达杰季多杜德',
  ж: '扎热日若茹日',
  з: '扎泽济佐祖兹',
  к: '卡克基科库克',
  л: '拉列利洛卢尔',
  м: '马梅米莫穆姆',
  н: '纳涅尼诺努恩',
  п: '帕佩皮波普普',
  р: '拉列里罗鲁尔',
  с: '萨谢西索苏斯',
  т: '塔捷季托图特',
  ф: '法费菲福富夫',
  х: '哈赫希霍胡赫',
  ц: '察采齐措楚茨',
  ч: '恰切奇乔丘奇',
  ш: '沙舍希绍舒什',
  щ: '夏谢希肖休希',
};
/** And before -ан, -ен, -ин, -он, -ай. */
const XINHUA_CLOSED: Readonly<Record<string, string>> = {
  '': '安延因翁艾',
  б: '班边宾邦拜',
  в: '万文温翁瓦',
  г: '甘根金贡盖',
  д: '丹坚金东代',
  ж: '让任任容扎',
  з: '赞津津宗宰',
  к: '坎肯金孔凯',
  л: '兰连林隆莱',
  м: '曼缅明蒙迈',
  н: '南年宁农奈',
  п: '潘片平蓬派',
  р: '兰连林龙赖',
  с: '桑先辛松赛',
  т: '坦坚京通泰',
  ф: '凡芬芬丰法',
  х: '汗亨欣洪海',
  ц: '灿岑钦聪采',
  ч: '昌琴钦琼柴',
  ш: '尚申申雄沙',
};
const VOWELS = 'аеиоу';
const SOFT: Readonly<Record<string, string>> = { я: 'а', ю: 'у', ё: 'о', ы: 'и', э: 'е' };
const AFTER_SOFT: Readonly<Record<string, string>> = { я: '亚', ю: '尤', ё: '约' };

function chinesePart(part: string): string {
  const text = part
    .replace(/[ьъ]/g, '')
    .replace(/ие/g, 'е')
    .replace(/(?<=[аеиоуыэюя])ва$/, 'ВА')
    .replace(/(?<=[аеиоуыэюя])в$/, 'В');
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === 'В') return out + (text.endsWith('А') ? '娃' : '夫');
    if (letter === 'й') {
      out += '伊';
      continue;
    }
    const vowelless = XINHUA[letter] === undefined || letter === '';
    const consonant = vowelless ? '' : letter;
    const heard = vowelless ? letter : text.charAt(at + 1);
    if (!vowelless && !/[аеиоуыэюяё]/.test(heard)) {
      out += XINHUA[consonant]?.[5] ?? '';
      continue;
    }
    const next = text.charAt(at + (vowelless ? 1 : 2));
    const after = text.charAt(at + (vowelless ? 2 : 3));
    const vowel = SOFT[heard] ?? heard;
    const nasal = next === 'н' && !/[аеиоуыэюяё]/.test(after);
    const glide = next === 'й' && vowel === 'а';
    const closed = nasal ? 'аеио'.indexOf(vowel) : glide ? 4 : -1;
    const sign = closed >= 0 ? XINHUA_CLOSED[consonant]?.[closed] : undefined;
    const apart = vowelless ? AFTER_SOFT[heard] : undefined;
    out += sign ?? apart ?? XINHUA[consonant]?.[VOWELS.indexOf(vowel)] ?? '';
    if (!vowelless && sign === undefined && AFTER_SOFT[heard] !== undefined && /[лнрб]/.test(letter))
      out = out.slice(0, -1) + (XINHUA[consonant]?.[2] ?? '') + AFTER_SOFT[heard];
    at += (vowelless ? 0 : 1) + (sign === undefined ? 0 : 1);
  }
  return out;
}

/** As Xinhua prints a foreign name: given name, a dot, family name. */
export function chinese({ given, family }: Name): string {
  return [given, family].map(chinesePart).join('·');
}

/** Katakana of a consonant before а, е, и, о, у and alone. */
const KATAKANA: Readonly<Record<string, string>> = {
  '': 'ア エ イ オ ウ',
  б: 'バ ベ ビ ボ ブ ブ',
  в: 'バ ベ ビ ボ ブ フ',
  г: 'ガ ゲ ギ ゴ グ グ',
  д: 'ダ デ ディ ド ドゥ ド',
  ж: 'ジャ ジェ ジ ジョ ジュ ジ',
  з: 'ザ ゼ ジ ゾ ズ ズ',
  й: 'ヤ イェ イ ヨ ユ イ',
  к: 'カ ケ キ コ ク ク',
  л: 'ラ レ リ ロ ル ル',
  м: 'マ メ ミ モ ム ム',
  н: 'ナ ネ ニ ノ ヌ ン',
  п: 'パ ペ ピ ポ プ プ',
  р: 'ラ レ リ ロ ル ル',
  с: 'サ セ シ ソ ス ス',
  т: 'タ テ ティ ト トゥ ト',
  ф: 'ファ フェ フィ フォ フ フ',
  х: 'ハ ヘ ヒ ホ フ フ',
  ц: 'ツァ ツェ ツィ ツォ ツ ツ',
  ч: 'チャ チェ チ チョ チュ チ',
  ш: 'シャ シェ シ ショ シュ シ',
  щ: 'シチャ シチェ シチ シチョ シチュ シチ',
};
const VU = 'ヴァ ヴェ ヴィ ヴォ ヴ フ'.split(' ');
const SMALL: Readonly<Record<string, string>> = { я: 'ャ', ю: 'ュ', ё: 'ョ' };

function japanesePart(part: string, dice: Dice): string {
  const text = part.replace(/[ьъ]/g, '');
  const vu = dice.chance(0.5);
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const isConsonant = KATAKANA[letter] !== undefined;
    const heard = isConsonant ? text.charAt(at + 1) : letter;
    const vowel = SOFT[heard] ?? heard;
    const place = VOWELS.indexOf(vowel);
    const row = letter === 'в' && vu ? VU : (KATAKANA[isConsonant ? letter : ''] ?? '').split(' ');
    if (isConsonant && (heard === '' || place < 0)) {
      out += row[5] ?? '';
      continue;
    }
    const small = SMALL[heard];
    if (!isConsonant && small !== undefined) out += (KATAKANA.й ?? '').split(' ')[place] ?? '';
    else if (small !== undefined && !/[жшчщцй]/.test(letter)) out += (row[2] ?? '') + small;
    else out += row[place] ?? '';
    if (isConsonant) at += 1;
  }
  return out;
}

/** As Japanese newspapers print a foreign name in katakana. */
export function japanese({ given, family }: Name, dice: Dice): string {
  return [given, family].map((part) => japanesePart(part, dice)).join('・');
}

const KOREAN_FIRST: Readonly<Record<string, number>> = {
  ...{ г: 0, н: 2, д: 3, л: 5, р: 5, м: 6, б: 7, в: 7, с: 9, ш: 9, щ: 9 },
  ...{ ж: 12, з: 12, ч: 14, ц: 14, к: 15, т: 16, п: 17, ф: 17, х: 18 },
};
const KOREAN_VOWEL: Readonly<Record<string, number>> = {
  ...{ а: 0, я: 2, е: 5, э: 5, о: 8, ё: 12, у: 13, ю: 17, и: 20, ы: 20, й: 20 },
};
const NO_FIRST = 11;
const UNHEARD = 18;
const KOREAN_LAST: Readonly<Record<string, number>> = { н: 4, л: 8, м: 16 };
const SH_VOWEL: Readonly<Record<string, number>> = {
  а: 2,
  я: 2,
  е: 7,
  о: 12,
  ё: 12,
  у: 17,
  ю: 17,
  и: 20,
  ы: 20,
};

const block = (first: number, vowel: number, last = 0): string =>
  String.fromCodePoint(0xac00 + (first * 21 + vowel) * 28 + last);

function koreanPart(part: string): string {
  const text = part.replace(/[ьъ]/g, '').replace(/в$/, 'ф');
  const blocks: [number, number, number][] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const first = KOREAN_FIRST[letter];
    const next = text.charAt(at + 1);
    const vowel = letter === 'ш' || letter === 'щ' ? SH_VOWEL[next] : KOREAN_VOWEL[next];
    const before = blocks.at(-1);
    if (first === undefined) {
      const open = letter === 'е' && at === 0 ? 7 : KOREAN_VOWEL[letter];
      if (open !== undefined) blocks.push([NO_FIRST, open, 0]);
    } else if (next !== '' && vowel !== undefined && next !== 'й') {
      if (letter === 'л' && before !== undefined && before[2] === 0) before[2] = 8;
      blocks.push([first, vowel, 0]);
      at += 1;
    } else if (KOREAN_LAST[letter] !== undefined && before !== undefined && before[2] === 0)
      before[2] = KOREAN_LAST[letter] ?? 0;
    else
      blocks.push([
        first,
        letter === 'ш' || letter === 'щ' || letter === 'ж' || letter === 'ч' ? 20 : UNHEARD,
        0,
      ]);
  }
  return blocks.map((each) => block(...each)).join('');
}

/** As Korean newspapers print a foreign name. */
export function korean({ given, family }: Name): string {
  return [given, family].map(koreanPart).join(' ');
}
