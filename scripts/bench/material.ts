/** What invented people are said to have lived through: codes the record knows, words that mean nobody. */

const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const named = (name: string) => ({ slug: slugOf(name), name });
const numbered = (count: number, name: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => named(name(n + 1)));

export const places = [
  ...['Northport', 'Lowbridge', 'Eastmarsh', 'Saltfield', 'Highmoor', 'Oldwell', 'Greyford'].map(named),
  ...numbered(30, (n) => `Invented Town ${n}`),
  ...numbered(40, (n) => `Penal Colony ${n}`),
];
export const organisations = [
  ...numbered(60, (n) => `Invented Union ${n}`),
  ...numbered(25, (n) => `Invented Gazette ${n}`),
];
export const bodies = numbered(6, (n) => `Invented Panel on Detention ${n}`);
export const provisions = numbered(60, (n) => `Article ${100 + n} of the Invented Code`);
export const addressees = ['the authorities', 'the government', 'the Council', 'the member states'];

/** How a person is named as being in custody, the heavier the less often. */
export const custodyStates = [
  ...['held', 'held', 'held', 'pre_trial', 'pre_trial', 'serving_sentence', 'serving_sentence'],
  ...['at_liberty', 'at_liberty', 'house_arrest', 'restricted', 'abroad', 'psychiatric', 'disappeared'],
] as const;
export const occupations = ['activist', 'opposition_activist', 'journalist', 'blogger', 'lawyer', 'other'];
export const designations = [
  ...['political_prisoner', 'political_prisoner', 'former_political_prisoner', 'prisoner_of_conscience'],
  ...['torture_victim', 'peaceful_civilian'],
];
export const demands = [
  ...[
    'release',
    'release',
    'release',
    'release_and_rehabilitate',
    'drop_charges',
    'lift_ban',
    'provide_care',
  ],
  ...['investigate', 'end_persecution', 'protect', 'review_and_compensate'],
];
export const stages = [
  'investigated',
  'charged',
  'charged',
  'on_trial',
  'convicted',
  'convicted',
  'on_appeal',
];
export const treatments = ['torture_and_ill_treatment', 'assault', 'care_denied', 'poor_health'];
export const roles = ['member', 'member', 'supporter', 'leader', 'coordinator', 'journalist'];
export const relations = ['spouse', 'sibling', 'colleague', 'son', 'daughter', 'parent'];
export const deaths = ['died_in_custody', 'killed_or_died', 'died'];

/** Words that fill gists and quotes, so that the search by words has something to tell apart. */
export const words = (
  'meeting square letter court appeal hearing evidence witness lawyer visit parcel letter post leaflet ' +
  'banner crowd evening morning search flat car phone record office strike wage mine factory school ' +
  'village region border passport doctor ward cell transfer train winter spring summer autumn judge order ' +
  'article fine warning list name family brother sister petition newspaper channel video post comment'
).split(' ');
