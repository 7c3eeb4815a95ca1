import { codesOf, isCode, keptAsNote } from '@/lib/importing/codes';
import type { CodedTarget } from '@/lib/importing/schema';

/**
 * What the values of other lists mean in our kinds, as their own publications use them. A value that mixes two things,
 * or says less than any of our codes, is kept as a note. Names of lists are in messages/…/importing.json.
 */
export const peers = ['cecc', 'iran_prison_atlas', 'belarus', 'russia', 'press_freedom_tracker'] as const;
export type Peer = (typeof peers)[number];

type Values = Readonly<Record<string, string>>;

/** US commission on China: custody, what stands behind its slash, and the chain of procedure in small letters. */
const cecc: Values = {
  DET: 'custody:held',
  REL: 'custody:at_liberty',
  DEC: 'death:died',
  ESC: 'event:flight',
  HOUSE: 'custody:house_arrest',
  life: 'sentence:life',
  suspend: 'sentence:suspended',
  bail: 'custody:restricted',
  med: 'event:release_on_parole',
  // a death sentence with reprieve is none of our parts of a sentence
  'dth-r': keptAsNote,
  surveil: 'custody:restricted',
  chg: 'charge:charged',
  tri: 'charge:on_trial',
  sent: 'charge:convicted',
  rel: 'event:release',
  dec: 'death:died',
  exe: 'death:killed',
};

/** Iran Prison Atlas: custody and stage in one list. */
const iranPrisonAtlas: Values = {
  yes: 'custody:held',
  no: 'custody:at_liberty',
  'yes, details unclear': 'custody:held',
  'no, details unclear': 'custody:at_liberty',
  'yes with details unclear': 'custody:held',
  'no with details unclear': 'custody:at_liberty',
  'house arrest': 'custody:house_arrest',
  'no trial': 'custody:held',
  convicted: 'charge:convicted',
  // says that an appeal ended, not how
  'appeal completed': keptAsNote,
  // out of prison for a while, and to go back: stands under both in that list
  'on furlough': 'custody:serving_sentence',
  suspended: 'sentence:suspended',
  'on bail': 'custody:restricted',
  'sentence completed': 'custody:at_liberty',
  // banishment within the country, as that list uses it
  exiled: 'custody:restricted',
  executed: 'death:killed',
  'passed away': 'death:died',
};

/** Lists of Belarusian groups. */
const belarus: Values = {
  custody: 'custody:held',
  'in custody': 'custody:held',
  'house arrest': 'custody:house_arrest',
  'open-type facility': 'custody:restricted',
  'forced psychiatric': 'custody:psychiatric',
  'forced psychiatric treatment': 'custody:psychiatric',
  'bail or pledge not to leave': 'custody:restricted',
  // does not say which of the two
  'correctional labour or fine': keptAsNote,
  suspended: 'sentence:suspended',
  'suspended sentence': 'sentence:suspended',
  unknown: keptAsNote,
};

/** Lists of Russian groups. */
const russia: Values = {
  'deprived of liberty': 'custody:held',
  'not deprived': 'custody:at_liberty',
  'not deprived of liberty': 'custody:at_liberty',
  'no information': keptAsNote,
  'died in custody': 'death:died_in_custody',
  'died under investigation': 'death:died',
  'лишён свободы': 'custody:held',
  'лишен свободы': 'custody:held',
  'не лишён свободы': 'custody:at_liberty',
  'не лишен свободы': 'custody:at_liberty',
  'нет сведений': keptAsNote,
  'умер в заключении': 'death:died_in_custody',
  'умер под следствием': 'death:died',
};

/** U.S. Press Freedom Tracker: status of a charge. */
const pressFreedomTracker: Values = {
  'not charged': keptAsNote,
  pending: 'charge:charged',
  dropped: 'charge:dropped',
  convicted: 'charge:convicted',
  acquitted: 'charge:acquitted',
  'pending appeal': 'charge:on_appeal',
};

export const peerValues: Readonly<Record<Peer, Values>> = {
  cecc,
  iran_prison_atlas: iranPrisonAtlas,
  belarus,
  russia,
  press_freedom_tracker: pressFreedomTracker,
};

/** Words that mean the same in most lists, in English, Russian and Kazakh, beside our own codes. */
const common: Readonly<Record<CodedTarget, Values>> = {
  status: {
    detained: 'custody:held',
    imprisoned: 'custody:held',
    'in prison': 'custody:held',
    jailed: 'custody:held',
    arrested: 'event:arrest',
    'pre-trial': 'custody:pre_trial',
    'pre-trial detention': 'custody:pre_trial',
    'serving a sentence': 'custody:serving_sentence',
    sentenced: 'charge:convicted',
    released: 'event:release',
    free: 'custody:at_liberty',
    'at liberty': 'custody:at_liberty',
    'released on parole': 'event:release_on_parole',
    abroad: 'custody:abroad',
    disappeared: 'custody:disappeared',
    dead: 'custody:dead',
    died: 'death:died',
    'died in custody': 'death:died_in_custody',
    'in custody': 'custody:held',
    'travel ban': 'custody:restricted',
    'под стражей': 'custody:held',
    арестован: 'event:arrest',
    арестована: 'event:arrest',
    сизо: 'custody:pre_trial',
    'в сизо': 'custody:pre_trial',
    'домашний арест': 'custody:house_arrest',
    'под домашним арестом': 'custody:house_arrest',
    освобождён: 'event:release',
    освобожден: 'event:release',
    освобождена: 'event:release',
    'на свободе': 'custody:at_liberty',
    умер: 'death:died',
    умерла: 'death:died',
    осуждён: 'charge:convicted',
    осужден: 'charge:convicted',
    осуждена: 'charge:convicted',
    қамауда: 'custody:held',
    'үй қамағында': 'custody:house_arrest',
    босатылды: 'event:release',
  },
  charge_stage: {
    'on trial': 'on_trial',
    'pending appeal': 'on_appeal',
    pending: 'charged',
    sentenced: 'convicted',
  },
  designation: {
    yes: 'political_prisoner',
    'political prisoner': 'political_prisoner',
    политзаключённый: 'political_prisoner',
    политзаключенный: 'political_prisoner',
    'саяси тұтқын': 'political_prisoner',
    'former political prisoner': 'former_political_prisoner',
    'prisoner of conscience': 'prisoner_of_conscience',
    'узник совести': 'prisoner_of_conscience',
  },
  gender: {
    f: 'female',
    m: 'male',
    w: 'female',
    woman: 'female',
    man: 'male',
    ж: 'female',
    м: 'male',
    женский: 'female',
    мужской: 'male',
    әйел: 'female',
    ер: 'male',
  },
  standing: {
    prisoner: 'case',
    detainee: 'case',
    victim: 'case',
    relative: 'mentioned',
    witness: 'mentioned',
    judge: 'official',
  },
};

const inSmall = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([value, code]) => [value.toLowerCase(), code]));

/** A value as that list means it: as it is written, else whatever its capitals. Null: not one of the list's. */
export function peerMeans(peer: Peer, value: string): string | null {
  const values = peerValues[peer];
  return values[value] ?? inSmall(values)[value.toLowerCase()] ?? null;
}

/** The list most of these values are from; null when none has two of three of them. */
export function likelyPeer(values: readonly string[]): Peer | null {
  if (values.length === 0) return null;
  const scored = peers.map((peer) => ({
    peer,
    known: values.filter((value) => peerMeans(peer, value) !== null).length,
  }));
  const [best] = scored.sort((a, b) => b.known - a.known);
  return best !== undefined && best.known * 3 >= values.length * 2 ? best.peer : null;
}

/** What a value is offered as: by the list chosen, by our own codes, by common words. Null: an editor has to say. */
export function guessCode(target: CodedTarget, value: string, peer: Peer | null): string | null {
  const byPeer = peer === null ? null : peerMeans(peer, value);
  if (target === 'status' && byPeer !== null) return byPeer;
  // a stage is a status of its own column there
  if (target === 'charge_stage' && byPeer?.startsWith('charge:')) return byPeer.slice('charge:'.length);
  const small = value.toLowerCase();
  const plain = small.replaceAll(/[\s-]+/gu, '_');
  const own = codesOf[target].find((code) => code === small || code.split(':').at(-1) === plain);
  const known = own ?? inSmall(common[target])[small] ?? null;
  return known !== null && isCode(target, known) ? known : null;
}
