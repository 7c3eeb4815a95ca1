import type { StatementDetail } from '@/lib/statements/schema';

/**
 * What a cue of any language says, in the record's codes. `ticked` is what a plain, unhedged statement of it starts
 * as: never a death, a release or anything that only follows from the words (law 7).
 */
export type Claim = { detail: StatementDetail; ticked: boolean; implied?: true };

type Detail<Kind extends StatementDetail['kind']> = Extract<StatementDetail, { kind: Kind }>;
type Custody = Detail<'custody'>;

const custody = (state: Custody['state'], over: Partial<Custody> = {}): StatementDetail => ({
  kind: 'custody',
  state,
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
  place: null,
  ...over,
});
const event = (type: Detail<'event'>['type']): StatementDetail => ({
  kind: 'event',
  type,
  place: null,
  organisation: null,
});
const charge = (stage: Detail<'charge'>['stage']): StatementDetail => ({
  kind: 'charge',
  provision: null,
  stage,
  politicallyMotivated: false,
  place: null,
});
const treatment = (type: Detail<'treatment'>['type']): StatementDetail => ({
  kind: 'treatment',
  type,
  place: null,
});

const says = (detail: StatementDetail): Claim[] => [{ detail, ticked: true }];
const offers = (detail: StatementDetail): Claim[] => [{ detail, ticked: false }];
const follows = (detail: StatementDetail): Claim[] => [{ detail, ticked: false, implied: true }];
const dies = (circumstances: Detail<'death'>['circumstances']): Claim[] => [
  ...offers({ kind: 'death', circumstances, place: null }),
  ...offers(custody('dead')),
];
const asks = (action: string): Claim[] => says({ kind: 'demand', action, demand: '' });
const works = (occupation: Detail<'occupation'>['occupation'], former = false): Claim[] =>
  says({ kind: 'occupation', occupation, former });
const belongs = (role: Detail<'affiliation'>['role']): Claim[] =>
  says({ kind: 'affiliation', role, title: null, organisations: [] });
const called = (term: Detail<'designation'>['term']): Claim[] =>
  says({ kind: 'designation', term, criteria: null });
const acts = (type: Detail<'conduct'>['type']): Claim[] => offers({ kind: 'conduct', type });

/** By the name the lexicons use. A demand is only proposed where the passage asks; see `asked` for what a fact becomes. */
export const concepts = {
  arrested: [...says(event('arrest')), ...follows(custody('held'))],
  detained: [...says(event('detention')), ...follows(custody('held'))],
  jailed_repeatedly: says(event('repeated_jailing')),
  held: says(custody('held')),
  pre_trial: says(custody('pre_trial')),
  serving: says(custody('serving_sentence')),
  house_arrest: says(custody('house_arrest')),
  psychiatric: says(custody('psychiatric')),
  travel_ban: says(custody('restricted', { restriction: 'travel_ban' })),
  activity_ban: says(custody('restricted', { restriction: 'activity_ban' })),
  contact_obstructed: says(custody('restricted', { restriction: 'contact_obstructed' })),
  restricted: says(custody('restricted', { restriction: 'other' })),
  disappeared: offers(custody('disappeared')),
  abroad: says(custody('abroad')),
  released: [...offers(event('release')), ...offers(custody('at_liberty', { liberty: 'released' }))],
  paroled: [...offers(event('release_on_parole')), ...offers(custody('at_liberty', { liberty: 'parole' }))],
  parole_refused: says(event('parole_refused')),
  sentenced: says({
    kind: 'sentence',
    inAbsentia: false,
    parts: [{ kind: 'prison', duration: null, amount: null, currency: null }],
  }),
  serving_length: [
    ...says(custody('serving_sentence')),
    ...says({
      kind: 'sentence',
      inAbsentia: false,
      parts: [{ kind: 'prison', duration: null, amount: null, currency: null }],
    }),
  ],
  charged: says(charge('charged')),
  accused: says(charge('not_stated')),
  investigated: says(charge('investigated')),
  on_trial: says(charge('on_trial')),
  convicted: says(charge('convicted')),
  acquitted: says(charge('acquitted')),
  dropped: says(charge('dropped')),
  quashed: says(charge('quashed')),
  case_ended: says(event('case_ending_measures')),
  killed: dies('killed'),
  political_killing: dies('political_killing'),
  killed_or_died: dies('killed_or_died'),
  shot_dead: dies('shot_dead'),
  died: dies('died'),
  died_in_custody: dies('died_in_custody'),
  died_after_release: [...dies('died_after_release'), ...offers(event('release'))],
  political_prisoner: [...called('political_prisoner'), ...follows(custody('held'))],
  former_political_prisoner: [
    ...called('former_political_prisoner'),
    ...follows(custody('at_liberty', { liberty: 'former_prisoner' })),
  ],
  conscience: [...called('prisoner_of_conscience'), ...follows(custody('held'))],
  torture_victim: called('torture_victim'),
  peaceful_civilian: called('peaceful_civilian'),
  review_found: offers({ kind: 'finding', outcome: 'review_and_compensation', bodies: ['unknown'] }),
  found_arbitrary: says({ kind: 'finding', outcome: 'arbitrary_detention', bodies: ['unknown'] }),
  tortured: says(treatment('torture')),
  ill_treated: says(treatment('torture_and_ill_treatment')),
  assaulted: says(treatment('assault')),
  stabbed: says(treatment('stabbing')),
  shot: says(treatment('gunshot_wound')),
  under_fire: says(treatment('came_under_fire')),
  on_television: says(treatment('shown_on_television')),
  poor_health: says(treatment('poor_health')),
  severely_ill: says(treatment('severe_illness')),
  care_denied: says(treatment('care_denied')),
  persecuted: says(event('persecution')),
  persecuted_before: says(event('persecution')),
  harassed: offers(event('persecution')),
  detained_or_harassed: offers(event('detained_or_harassed')),
  harassed_or_prosecuted: offers(event('harassed_or_prosecuted')),
  threatened: says(event('threat')),
  deportation_threat: says(event('threat_of_deportation')),
  deported: says(event('deportation')),
  asylum: says(event('asylum_granted')),
  fled: says(event('flight')),
  targeted: says(event('targeted')),
  surveillance: says(event('surveillance')),
  dismissed: says(event('dismissal')),
  sued: says(event('lawsuit')),
  obstructed: says(event('obstruction')),
  arrest_risk: says(event('risk_of_arrest')),
  prison_risk: says(event('risk_of_imprisonment')),
  not_investigated: says({ kind: 'investigation', outcome: 'no_effective_investigation' }),
  no_justice: says({ kind: 'investigation', outcome: 'nobody_brought_to_justice' }),
  activist: works('activist'),
  opposition_activist: works('opposition_activist'),
  defender: works('human_rights_defender'),
  rights_lawyer: works('human_rights_lawyer'),
  lawyer_defender: works('lawyer_and_human_rights_defender'),
  journalist: works('journalist'),
  outlet_journalist: [...works('journalist'), ...belongs('journalist')],
  coalition_defender: [...works('human_rights_defender'), ...belongs('defender')],
  photographer: works('photographer'),
  editor: [...works('editor_in_chief'), ...belongs('editor_in_chief')],
  blogger: works('blogger'),
  musician: works('musician'),
  philanthropist: works('philanthropist'),
  lawyer: works('lawyer'),
  former_judge: works('judge', true),
  other_work: offers({ kind: 'occupation', occupation: 'other', former: false }),
  leader: belongs('leader'),
  founder: belongs('founder'),
  coordinator: belongs('coordinator'),
  member: belongs('member'),
  supporter: belongs('supporter'),
  spokesperson: belongs('spokesperson'),
  office: offers({ kind: 'affiliation', role: 'office', title: null, organisations: [] }),
  responsible: offers({ kind: 'conduct', type: 'responsible_for_violations' }),
  ordered: acts('order'),
  declared: acts('declaration'),
  spoke: acts('speech'),
  stated: acts('statement'),
  appointed: acts('appointment'),
  ask_release: asks('release'),
  ask_release_rehabilitate: asks('release_and_rehabilitate'),
  ask_drop: [...asks('drop_charges'), ...offers(charge('not_stated'))],
  ask_lift_ban: asks('lift_ban'),
  ask_lift_activity_ban: [
    ...asks('lift_ban'),
    ...says(custody('restricted', { restriction: 'activity_ban' })),
  ],
  ask_lift_measures: asks('lift_measures'),
  ask_sanction: asks('sanction'),
  ask_prosecute: asks('prosecute_responsible'),
  ask_review: asks('review_and_compensate'),
  ask_end_persecution: [...asks('end_persecution'), ...offers(event('persecution'))],
  ask_refuge: asks('grant_refugee_status'),
  ask_investigate: asks('investigate'),
  ask_investigate_death: asks('investigate_death'),
  ask_care: asks('provide_care'),
  ask_lawyer: asks('access_to_lawyer'),
  ask_protect: asks('protect'),
  ask_annul: asks('annul_decision'),
} satisfies Record<string, Claim[]>;

export type Concept = keyof typeof concepts;

/** What a date beside the words is not the date of. */
export const undated: ReadonlySet<Concept> = new Set([
  'persecuted_before',
  'found_arbitrary',
  'review_found',
  'not_investigated',
  'no_justice',
]);

/** What a passage asks for when a fact's own words stand under a verb of asking: "calls for X to be released". */
export const asked: Partial<Record<Concept, Concept>> = {
  released: 'ask_release',
  dropped: 'ask_drop',
  acquitted: 'ask_drop',
};

/** Two facts with "or" between them that the record has one code for; said of the list, not of each. */
export const alternatives: readonly [Concept, Concept, Concept][] = [
  ['detained', 'harassed', 'detained_or_harassed'],
  ['arrested', 'harassed', 'detained_or_harassed'],
  ['harassed', 'charged', 'harassed_or_prosecuted'],
  ['harassed', 'on_trial', 'harassed_or_prosecuted'],
  ['persecuted', 'charged', 'harassed_or_prosecuted'],
  ['killed', 'died', 'killed_or_died'],
];
