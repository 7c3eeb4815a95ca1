import { foreignAlphabet } from './alphabets';
import { czech, finnish, hungarian, polish, turkish } from './central';
import { czechCase, kazakhCase, polishCase, russianCase } from './inflect';
import type { Invented } from './people';
import type { Dice } from './random';
import { russified } from './russian';
import { alaLc, bgn, din1460, iso9, kazakh2018, kazakh2021, passport } from './scholarly';
import { typingSlip, withTwins } from './spoil';
import { chinese, japanese, korean } from './syllables';
import { dutch, english, french, german, swedish } from './western';

type Writer = (cyrillic: string, dice: Dice) => string;

const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);

interface Parts {
  given: string;
  family: string;
}

function russianParts(person: Invented, dice: Dice): Parts {
  if (!/[әғқңөұүһі]/i.test(person.given + person.family))
    return { given: person.given.toLowerCase(), family: person.family.toLowerCase() };
  return { given: russified(person.given, dice), family: russified(person.family, dice) };
}

function printed({ given, family }: Parts, dice: Dice): string {
  const [first, last] = [capital(given), capital(family)];
  const roll = dice.next();
  if (roll < 0.12) return `${last} ${first}`;
  if (roll < 0.15) return `${first} ${last.toUpperCase()}`;
  return `${first} ${last}`;
}

function fromRussian(writer: Writer) {
  return (person: Invented, dice: Dice): string => {
    const { given, family } = russianParts(person, dice);
    return printed({ given: writer(given, dice), family: writer(family, dice) }, dice);
  };
}

function fromKazakh(writer: Writer) {
  return (person: Invented, dice: Dice): string => {
    const [given, family] = [person.given.toLowerCase(), person.family.toLowerCase()];
    return printed({ given: writer(given, dice), family: writer(family, dice) }, dice);
  };
}

const asWritten: Writer = (cyrillic) => cyrillic;
const inOrder = (parts: readonly [string, string]): string => parts.map(capital).join(' ');

function patronymic(person: Invented, dice: Dice): string {
  const father = russified(person.father, dice);
  if (person.kazakh && dice.chance(0.4)) return father + (person.woman ? 'кызы' : 'улы');
  const stem = father.replace(/[йьаяеё]$/, '');
  const soft = /[йьеиё]$/.test(father);
  return stem + (soft ? 'ев' : 'ов') + (person.woman ? 'на' : 'ич');
}

/** A writer of one way to print a name. */
export type Printer = (person: Invented, dice: Dice) => string;

/** The ways to print a name, by family of spellings. */
export const FAMILIES: Readonly<Record<string, Printer>> = {
  'Kazakh Cyrillic': fromKazakh(asWritten),
  'Russian Cyrillic': fromRussian(asWritten),
  'Kazakh Latin 2018': fromKazakh(kazakh2018),
  'Kazakh Latin 2021': fromKazakh(kazakh2021),
  English: fromRussian(english),
  passport: fromRussian(passport),
  'BGN/PCGN': (person, dice) => (dice.chance(0.5) ? fromKazakh(bgn) : fromRussian(bgn))(person, dice),
  'ISO 9': (person, dice) => (dice.chance(0.5) ? fromKazakh(iso9) : fromRussian(iso9))(person, dice),
  'DIN 1460': (person, dice) => (dice.chance(0.5) ? fromKazakh(din1460) : fromRussian(din1460))(person, dice),
  'ALA-LC': (person, dice) => (dice.chance(0.5) ? fromKazakh(alaLc) : fromRussian(alaLc))(person, dice),
  Swedish: fromRussian(swedish),
  German: fromRussian(german),
  French: fromRussian(french),
  Polish: fromRussian(polish),
  Czech: (person, dice) => {
    const { given, family } = russianParts(person, dice);
    const last = czech(family, dice);
    const own =
      /[oe]va$/.test(last) && dice.chance(0.5) ? last.replace(/a$/, dice.chance(0.3) ? 'á' : 'ová') : last;
    return printed({ given: czech(given, dice), family: own }, dice);
  },
  Finnish: fromRussian(finnish),
  Hungarian: fromRussian(hungarian),
  Dutch: fromRussian(dutch),
  Turkish: fromRussian(turkish),
  'with patronymic': (person, dice) => {
    const { given, family } = russianParts(person, dice);
    const all = [given, patronymic(person, dice), family];
    const order = dice.chance(0.5) ? all : [family, given, all[1] ?? ''];
    const writer = dice.pick([asWritten, english, swedish, german, polish]);
    return order.map((part) => capital(writer(part, dice))).join(' ');
  },
  'Russian inflected': (person, dice) => {
    const { given, family } = russianParts(person, dice);
    return inOrder(russianCase(given, family, person, dice));
  },
  'Kazakh inflected': (person, dice) =>
    inOrder([person.given.toLowerCase(), kazakhCase(person.family.toLowerCase(), dice)]),
  'Polish inflected': (person, dice) => {
    const { given, family } = russianParts(person, dice);
    return inOrder(polishCase(polish(given, dice), polish(family, dice), person.woman, dice));
  },
  'Czech inflected': (person, dice) => {
    const { given, family } = russianParts(person, dice);
    return inOrder(czechCase(czech(given, dice), czech(family, dice), person.woman, dice));
  },
  'Swedish genitive': (person, dice) => {
    const { given, family } = russianParts(person, dice);
    return `${inOrder([swedish(given, dice), swedish(family, dice)])}s`;
  },
  'look-alike letters': (person, dice) => withTwins(FAMILIES['Russian Cyrillic']?.(person, dice) ?? '', dice),
  'a slip of the keyboard': (person, dice) => {
    const name = dice.pick(['Russian Cyrillic', 'English', 'Swedish', 'Kazakh Cyrillic'] as const);
    return typingSlip(FAMILIES[name]?.(person, dice) ?? '', dice);
  },
  'Armenian letters': (person, dice) => foreignAlphabet('armenian', russianParts(person, dice), dice),
  'Georgian letters': (person, dice) => foreignAlphabet('georgian', russianParts(person, dice), dice),
  'Arabic letters': (person, dice) => foreignAlphabet('arabic', russianParts(person, dice), dice),
  'Greek letters': (person, dice) => foreignAlphabet('greek', russianParts(person, dice), dice),
  'Hebrew letters': (person, dice) => foreignAlphabet('hebrew', russianParts(person, dice), dice),
  'Chinese signs': (person, dice) => chinese(russianParts(person, dice)),
  'Japanese signs': (person, dice) => japanese(russianParts(person, dice), dice),
  'Korean signs': (person, dice) => korean(russianParts(person, dice)),
};

/** Families that must reach the aims for full names; the others have aims of their own. */
export const FULL_NAMES: readonly string[] = Object.keys(FAMILIES).filter(
  (name) => !/inflected|genitive|slip|(letters|signs)$/.test(name),
);
