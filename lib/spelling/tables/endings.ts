/**
 * Endings of names, by alphabet. Sources: Russian and Polish declension of surnames (Розенталь; Słownik
 * ortograficzny PWN), Czech (Internetová jazyková příručka), Kazakh case endings (Қазақ грамматикасы),
 * Swedish and German genitive -s, Finnish case endings.
 *
 * Kinds: `ov`, `ova`, `uly`, `kyzy`, `ovich`, `ovna`, `sky`, `skaya` are surname and patronymic endings;
 * `case` is a case ending on a stem that ends in a consonant, `a` an ending of the nouns in -a.
 */
export type EndingKind =
  | 'whole'
  | 'case'
  | 'a'
  | 'ov'
  | 'ova'
  | 'uly'
  | 'kyzy'
  | 'ovich'
  | 'ovna'
  | 'sky'
  | 'skaya';

export interface EndingRow {
  kind: EndingKind;
  oblique: boolean;
  /** stands on the last part of a printed name only (Kazakh, Swedish, Finnish) */
  lastOnly: boolean;
  /** needs a Kazakh letter in the name */
  kazakhOnly: boolean;
  letters: string;
}

function rows(
  kind: EndingKind,
  letters: string,
  more: Partial<Omit<EndingRow, 'kind' | 'letters'>> = {},
): EndingRow[] {
  return letters.split(' ').map((ending) => ({
    kind,
    letters: ending,
    oblique: false,
    lastOnly: false,
    kazakhOnly: false,
    ...more,
  }));
}

const oblique = { oblique: true };
const lastOnly = { oblique: true, lastOnly: true };
const kazakh = { oblique: true, lastOnly: true, kazakhOnly: true };

export const CYRILLIC_ENDINGS: readonly EndingRow[] = [
  ...rows('ov', 'ов ев ёв'),
  ...rows('ov', 'ова ева ёва ову еву ёву овым евым ёвым ове еве ёве', oblique),
  ...rows('ova', 'ова ева ёва'),
  ...rows('ova', 'овой евой ёвой ову еву ёву овою евою', oblique),
  ...rows('sky', 'ский цкий ской'),
  ...rows('sky', 'ского цкого скому цкому ским цким ском цком', oblique),
  ...rows('skaya', 'ская цкая'),
  ...rows('skaya', 'ской цкой скую цкую', oblique),
  ...rows('uly', 'ұлы улы үлі оглы оғлы оглу ұлї'),
  ...rows('kyzy', 'қызы кызы кизи гызы қизи'),
  ...rows('uly', 'ұлының ұлына ұлын ұлында ұлынан ұлымен улының улына', lastOnly),
  ...rows('kyzy', 'қызының қызына қызын қызында қызынан қызымен кызының кызына', lastOnly),
  ...rows('ovich', 'ович евич ьич'),
  ...rows('ovich', 'овича евича овичу евичу овичем евичем овиче евиче', oblique),
  ...rows('ovna', 'овна евна ична'),
  ...rows('ovna', 'овны евны овне евне овну евну овной евной', oblique),
  ...rows('case', 'а у ом ем е ым ём я ю и ью', oblique),
  ...rows('a', 'а я'),
  ...rows('a', 'ы и е у ю ой ей ою ею', oblique),
  ...rows('case', 'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті', lastOnly),
  ...rows('case', 'да де та те дан ден тан тен нан нен мен бен пен', lastOnly),
];

export const LATIN_ENDINGS: readonly EndingRow[] = [
  ...rows('ov', 'ov ev ow ew of ef off eff ëv'),
  ...rows('ov', 'owa ewa owowi ewowi owem ewem owie ewie', oblique),
  ...rows('ov', 'ova eva ovovi evovi ovem evem', oblique),
  ...rows('ov', 'ovs evs ows ews ovin evin ovia evia oville eville ovista evista ovilla ovilta', lastOnly),
  ...rows('ova', 'ova eva owa ewa ová evá ovová evová'),
  ...rows('ova', 'owej ewej ową ewą ové evé ovou evou ovové evové ovovou', oblique),
  ...rows('ova', 'ovas evas owas ewas ovan evan ovaa evaa ovalle evalle ovasta evasta', lastOnly),
  ...rows('sky', 'skiy skyi sky ski skij skyy skii skyj ský'),
  ...rows('sky', 'skiego skiemu skim ského skému ským', oblique),
  ...rows('skaya', 'skaya skaja skaia skaïa ska ská'),
  ...rows('skaya', 'skiej ską ské skou', oblique),
  ...rows(
    'uly',
    'uly uły uli oely oeli oulï ulı ūly ūlı ūli uliy ouly oly ulū oglu oğlu ogly oghlu oglou ogli ūlï',
  ),
  ...rows('kyzy', 'kyzy kizi qyzy qizi qızı kızı gizi gyzy kysy kyzi qyzı qyzi'),
  ...rows('ovich', 'ovich evich ovitj evitj ovitch evitch owitsch ewitsch owicz ewicz ovič evič'),
  ...rows('ovich', 'ovitš evitš ovics evics ovitsj evitsj oviç eviç ovyč ovic evic ovitsh evitsh ievich'),
  ...rows('ovich', 'ovicha owicza owicza oviče oviča', oblique),
  ...rows('ovna', 'ovna evna owna ewna'),
  ...rows('ovna', 'ovny evny ovně owny ewny ownej ewnej ovnou', oblique),
  ...rows('case', 's', lastOnly),
  ...rows('case', 'in ia ille ista issa illa ilta iin n', lastOnly),
  ...rows('case', 'a owi em ie iem ovi u e', oblique),
  ...rows('a', 'a'),
  ...rows('a', 'y i ie e ę ą o ě u ou é', oblique),
  ...rows('case', 'nyñ niñ nıñ dyñ diñ dıñ tyñ tiñ tıñ nyń niń nıń dyń diń dıń tyń tiń tıń', kazakh),
  ...rows('case', 'ğa ge qa ke na ne ny ni nı dy di dı ty ti tı ǵa', kazakh),
  ...rows('case', 'da de ta te dan den tan ten nan nen men ben pen', kazakh),
];
