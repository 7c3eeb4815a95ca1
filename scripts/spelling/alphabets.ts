/** Russian names in other alphabets, written from the habits of their press and apart from the tables that read them. */
import type { Dice } from './random';

type Table = Readonly<Record<string, string>>;
type Letter = (text: string, at: number, dice: Dice) => string;

/** "аա бբ": each Russian letter with the letters that stand for it. */
function tableOf(pairs: string): Table {
  return Object.fromEntries(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}

const plain =
  (table: Table): Letter =>
  (text, at) =>
    table[text.charAt(at)] ?? '';

const armenian = plain(
  tableOf(
    'аա бբ вվ гգ дդ еե жժ зզ иի йյ кկ лլ мմ нն оո пպ рր сս тտ уու фֆ хխ цց чչ шշ щշչ ъ ыը ь эէ юյու яյա ёյո',
  ),
);
const georgian = plain(
  tableOf(
    'аა бბ вვ гგ дდ еე жჟ зზ иი йი кკ лლ мმ нნ оო пპ рრ сს тტ уუ фფ хხ цც чჩ шშ щშჩ ъ ыი ь эე юიუ яია ёიო',
  ),
);

const GREEK = tableOf(
  'аα бμπ вβ гγκ дντ еε жζ зζ иι йι кκ лλ мμ нν оο пπ рρ сσ тτ уου фφ хχ цτσ чτσ шσ щστσ ыι эε юιου яια ёιο',
);
const greek: Letter = (text, at, dice) => {
  const letter = text.charAt(at);
  const last = at === text.length - 1;
  if (letter === 'в' && last) return 'φ';
  if (letter === 'с' && last) return 'ς';
  if (letter === 'ш' && last) return 'ς';
  if (letter === 'е' && startsSyllable(text, at)) return dice.chance(0.5) ? 'γε' : 'ε';
  if (letter === 'ю' && startsSyllable(text, at)) return 'γιου';
  if (letter === 'я' && startsSyllable(text, at)) return 'για';
  if (letter === 'г' && dice.chance(0.2)) return 'γ';
  if (letter === 'д' && dice.chance(0.35)) return 'δ';
  if (letter === 'ж' && dice.chance(0.15)) return 'τζ';
  return GREEK[letter] ?? '';
};

const HEBREW = tableOf(
  "бב вב гג дד жז' зז иי йי кק лל мמ нנ оו пפ рר сס тט уו фפ хח цצ чצ' шש щשצ' ыי эא юיו яיא ёיו",
);
const FINALS = tableOf('מם נן פף צץ');
const hebrew: Letter = (text, at, dice) => {
  const letter = text.charAt(at);
  const last = at === text.length - 1;
  if (letter === 'а') return at === 0 ? 'א' : last ? 'ה' : dice.chance(0.7) ? 'א' : '';
  if (letter === 'е') return at === 0 ? 'י' : startsSyllable(text, at) ? 'יי' : dice.chance(0.4) ? 'י' : '';
  if (/[оу]/.test(letter) && at === 0) return 'או';
  if (/[иы]/.test(letter) && at === 0) return 'אי';
  if (letter === 'я' && last) return 'יה';
  if (letter === 'в' && at === 0) return dice.chance(0.6) ? 'ו' : 'ב';
  if (letter === 'х' && dice.chance(0.2)) return 'כ';
  if (letter === 'ж' && dice.chance(0.1)) return 'ז';
  const written = HEBREW[letter] ?? '';
  return last ? (FINALS[written] ?? written) : written;
};

const ARABIC = tableOf('бب вف гغ дد жج зز йي кك лل мم нن пب рر сس тت уو фف хخ цتس чتش шش щشتش юيو яيا ёيو');
const arabic: Letter = (text, at, dice) => {
  const letter = text.charAt(at);
  const first = at === 0;
  const inner = !first && at < text.length - 1;
  if (letter === 'а') return first ? dice.pick(['أ', 'أ', 'آ', 'ا']) : inner && dice.chance(0.25) ? '' : 'ا';
  if (letter === 'е' && startsSyllable(text, at))
    return first ? dice.pick(['ي', 'إ', 'يي']) : dice.pick(['يي', 'ي']);
  if (letter === 'е') return inner && dice.chance(0.3) ? '' : 'ي';
  if (/[иыэ]/.test(letter)) return first ? dice.pick(['إي', 'إ']) : inner && dice.chance(0.25) ? '' : 'ي';
  if (letter === 'о' || letter === 'у') return first ? 'أو' : inner && dice.chance(0.1) ? '' : 'و';
  if (letter === 'в' && inner && dice.chance(0.2)) return 'و';
  if (letter === 'г' && dice.chance(0.2)) return 'ج';
  if (letter === 'ж' && dice.chance(0.2)) return dice.pick(['ژ', 'ز']);
  if (letter === 'х' && dice.chance(0.2)) return dice.pick(['ح', 'ه']);
  if (letter === 'к' && dice.chance(0.2)) return 'ق';
  if (letter === 'т' && dice.chance(0.12)) return 'ط';
  if (letter === 'п' && dice.chance(0.1)) return 'پ';
  return ARABIC[letter] ?? '';
};

function startsSyllable(text: string, at: number): boolean {
  return at === 0 || /[аеёиоуыэюяьъ]/.test(text.charAt(at - 1));
}

const ALPHABETS = { armenian, georgian, greek, hebrew, arabic };

/** A Russian name in another alphabet, as newspapers there put it. */
export function foreignAlphabet(
  alphabet: keyof typeof ALPHABETS,
  { given, family }: { given: string; family: string },
  dice: Dice,
): string {
  const write = ALPHABETS[alphabet];
  return [given, family].map((part) => [...part].map((_, at) => write(part, at, dice)).join('')).join(' ');
}
