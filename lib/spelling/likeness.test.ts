import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from './fold';
import { likeness, likenessOfFolded } from './likeness';

/** Invented people; no pair was used to set a cost. */
const SAME: readonly (readonly [string, string])[] = [
  ['Асхат Жексенов', 'Aschat Zjeksenov'],
  ['Жексенов Асхат', 'Askhat Zheksenov'],
  ['Әлия Жақыпова', 'Aliya Zhakupova'],
  ['Бауыржан Жүсіпов', 'Baurzhan Jussupov'],
  ['Шыңғыс Қожахметов', 'Shyngys Kozhakhmetov'],
  ['Шыңғыс Қожахметов', 'Schyngys Koschachmetow'],
  ['Шыңғыс Қожахметов', 'Szyngys Kożachmietow'],
  ['Шыңғыс Қожахметов', 'Chynguys Kojakhmetov'],
  ['Шыңғыс Қожахметов', 'Šyngys Kožachmetov'],
  ['Шыңғыс Қожахметов', 'Sjyngys Kozjachmetov'],
  ['Шыңғыс Қожахметов', 'Shyńǵys Qojahmetov'],
  ['Шыңғыс Қожахметов', 'Şyñğys Qojahmetov'],
  ['Юлия Щербакова', 'Julija Schtscherbakowa'],
  ['Юлия Щербакова', 'Ioulia Chtcherbakova'],
  ['Юлия Щербакова', 'Julia Szczerbakowa'],
  ['Юлия Щербакова', 'Julija Ščerbakova'],
  ['Юлия Щербакова', 'Joelia Sjtsjerbakova'],
  ['Юлия Щербакова', 'Yuliya Shcherbakova'],
  ['Сәуле Үсенқызы', 'Saule Usenkyzy'],
  ['Сәуле Үсенқызы', 'Sáýle Úsenqyzy'],
  ['Сәуле Үсенқызы', 'Säule Üsenqyzy'],
  ['Ерлан Мұратұлы Сағынбаев', 'Yerlan Sagynbayev'],
  ['Ерлана Сагынбаева', 'Ерлан Сагынбаев'],
  ['Ерланом Сагынбаевым', 'Yerlan Sagynbayev'],
  ['Ерлан Сағынбаевтың', 'Yerlan Sagynbayev'],
  ['Jerlanem Sagynbajewem', 'Yerlan Sagynbayev'],
  ['Jerlana Sagynbajeva', 'Ерлан Сагынбаев'],
  ['Jerlan Sagynbajevs', 'Yerlan Sagynbayev'],
  ['Yerlan Sagynbayev’s', 'Yerlan Sagynbayev'],
  ['Ерлaн Сaгынбaeв', 'Ерлан Сагынбаев'],
  ['ERLAN SAGINBAEV', 'Yerlan Sagynbayev'],
  ['Mr Yerlan Sagynbayev', 'Yerlan Sagynbayev'],
  ['M. Yerlan Sagynbaïev', 'Yerlan Sagynbayev'],
  ['Нұр-Сәуле Тойбекова', 'Nursaule Toibekova'],
  ['შერხან ტილეუკულოვ', 'Шерхан Тилеукулов'],
  ['李小龙', 'Li Xiaolong'],
  ['Жүсіпов', 'Jussupov'],
  ['Ерлан Киселёв', 'Jerlan Kisieliow'],
  ['Елены Киселёвой', 'Jeleny Kisieliowej'],
  ['Витали Орлов', 'Witali Orłowa'],
  ['Өтеген Бөлеков', 'Utegen Bulekov'],
  ['Рақымжан Исенов', 'Рахимжан Исенов'],
  ['Artjom Seszterov', 'Artem Shesterov'],
  ['Ασέτ Τολέποφ', 'Aset Tolepov'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Aset Tolepov', 'Asel Tolepova'],
  ['M. Bukeyev', 'Daryn Bukeyev'],
  ['Dana Ospan', 'Diana Ospan'],
  ['Janna Omarkul', 'Anna Omarkul'],
  ['Alia Omarkul', 'Alla Omarkul'],
  ['Yana Omarkul', 'Anna Omarkul'],
  ['Daryn Kassenov', 'Daniyar Kassenov'],
  ['Kenzhebek Abenov', 'Aset Abenov'],
  ['Marat Temirov', 'Murat Temirov'],
  ['Ерлан Исатов', 'Ержан Исатов'],
  ['Serik Kalibekov', 'Berik Kalibekov'],
  ['Abai Toleuov', 'Abaibek Toleuov'],
  ['Vladimir Kozin', 'Lyudmyla Kozinska'],
  ['Nijat Nazim oglu Aliyev', 'Nijat Yaser oglu Aliyev'],
  ['Әсел Нұрланқызы', 'Әсел Ерланқызы'],
  ['Gulmira Saparova', 'Gulzira Saparova'],
  ['Петров Иван', 'Петренко Иван'],
  ['Arman Akbolatov', 'Arman Arbolatov'],
  ['Madina Ermukhamedova', 'Madina Sermukhamedova'],
  ['Nurzhan Sagymbekov', 'Nurzhan Sagymbkova'],
  ['阿塞特·托列波夫', 'Asel Tolepova'],
];

const MAYBE: readonly (readonly [string, string])[] = [
  ['Z. Orlova', 'Zhanar Orlova'],
  ['S. Orlov', 'Shokan Orlov'],
  ['Д. Касенов', 'Daryn Kassenov'],
  ['Д. Касенов', 'Daniyar Kassenov'],
  ['Zh. Temirov', 'Жанат Темиров'],
  ['M. Boukeïev', 'Daryn Bukeyev'],
  ['Kassenov', 'Daryn Kassenov'],
  ['Bota Omarkul', 'Botagoz Omarkul'],
  ['Maks Orlov', 'Maksim Orlov'],
  ['Zhanat Temirov', 'Zhanat Temirova'],
  ['Aidana Temirova', 'Aidan Temirov'],
  ['Айдана Темирова', 'Айдан Темиров'],
  ['Daryn Akhmet', 'Daryn Akhmetov'],
  ['Vladimir Sidorov', 'Volodymyr Sydorov'],
  ['Nurzhan Sagymbekov', 'Nurzhan Sagymbkov'],
  ['Nurzhan Sagymbekov', 'Nurzhan Sagymebkov'],
  ['Nurzhan Sagymbekov', 'Nurzhan Sagynbekov'],
  ['Нұрғали Исенов', 'Нұрқали Исенов'],
  ['Uljana Isenova', 'Ulschan Isenowa'],
  ['Masanov Nurbulat', 'Mashanov Nurbulat'],
  ['阿塞特·托列波夫', 'Aset Tolepov'],
  ['アセト・トレポフ', 'Aset Tolepov'],
  ['아세트 톨레포프', 'Aset Tolepov'],
  ['أسيت توليبوف', 'Aset Tolepov'],
  ['אסט טולפוב', 'Aset Tolepov'],
];

describe('likeness', () => {
  it.each(SAME)('%s and %s are the same', (one, other) => {
    expect(likeness(one, other)).toMatchObject({ verdict: 'same' });
  });
  it.each(DIFFERENT)('%s and %s are different', (one, other) => {
    expect(likeness(one, other)).toMatchObject({ verdict: 'different' });
  });
  it.each(MAYBE)('%s and %s may be the same', (one, other) => {
    expect(likeness(one, other)).toMatchObject({ verdict: 'maybe' });
  });

  it('puts the nearer name first', () => {
    const asked = 'Aschat Zjeksenov';
    const near = ['Askhat Zheksenov', 'Askar Zheksenov', 'Aset Zhakenov'].map(
      (name) => likeness(asked, name).likeness,
    );
    expect(near).toEqual([...near].sort((one, other) => other - one));
  });

  it('gives its reasons', () => {
    expect(likeness('Zjeksenov Aschat', 'Асхат Жексенов').reasons).toEqual(
      expect.arrayContaining([
        { code: 'order' },
        { code: 'letters', a: 'zj', b: 'ж' },
        { code: 'letters', a: 'ch', b: 'х' },
      ]),
    );
    expect(likeness('Jerlan Sagynbajevs', 'Yerlan Sagynbayev').reasons).toContainEqual({
      code: 'case',
      ending: 's',
    });
    expect(likeness('Aset Tolepov', 'Asel Tolepov').reasons).toContainEqual({
      code: 'other_name',
      a: 'aset',
      b: 'asel',
    });
  });
});

const letters = fc.constantFrom(..."aeiouybdghjklmnprstvzcwxqžšşçäöüаеиоуыбвгджзйклмнпрстхшңғқәөұүіяю -'.");
const names = fc.oneof(
  fc.string({ unit: letters, maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any two names', () => {
  it('are as like in one order as in the other', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const { likeness: number, verdict } = likeness(one, other);
        const turned = likeness(other, one);
        expect(turned.verdict).toBe(verdict);
        expect(turned.likeness).toBeCloseTo(number, 4);
      }),
    );
  });

  it('have a likeness between 0 and 1, the same folded or not', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const { likeness: number, verdict } = likeness(one, other);
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(1);
        expect(likenessOfFolded(foldName(one), foldName(other))).toEqual({ likeness: number, verdict });
      }),
    );
  });

  it('are never refused', () => {
    const hostile = [
      '',
      ' ',
      '.',
      'a',
      '\u202e\u202d',
      '😀😀',
      'а'.repeat(10_000),
      "'; drop table name; --",
      '(a+)+$',
      '\ud800',
      '%_\\',
      'ﷺ'.repeat(500),
      'Ж. К. Л. М. Н. О. П. Р. С. Т.',
      'a-b-c-d-e-f-g-h-i-j',
    ];
    for (const one of hostile)
      for (const other of hostile) expect(likeness(one, other).likeness).toBeLessThanOrEqual(1);
  });
});
