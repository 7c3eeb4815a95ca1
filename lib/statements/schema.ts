import { z } from 'zod';
import { certainty, custodyState, occurredMeaning } from '@/lib/record/schema';

/**
 * What a writer says in a statement: the common part, and the typed columns of its kind. References to other
 * rows are by slug or key, as a form, an importer and a test can all give them.
 */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const duration = z
  .string()
  .regex(/^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?$/)
  .nullable();

/** How far a charge has come, as a document says. */
export const chargeStages = [
  'investigated',
  'charged',
  'on_trial',
  'convicted',
  'acquitted',
  'dropped',
  'quashed',
  'on_appeal',
  'ended',
  'not_stated',
] as const;

export const statementDetail = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('custody'),
    state: custodyState,
    restriction: z.enum(['activity_ban', 'travel_ban', 'contact_obstructed', 'other']).nullable(),
    duration,
    durationQualifier: z.enum(['exactly', 'almost', 'about', 'at_least']).nullable(),
    liberty: z.enum(['released', 'parole', 'former_prisoner']).nullable(),
    place: slug.nullable(),
  }),
  z.strictObject({
    kind: z.literal('charge'),
    provision: slug.nullable(),
    stage: z.enum(chargeStages),
    politicallyMotivated: z.boolean(),
    place: slug.nullable(),
  }),
  z.strictObject({
    kind: z.literal('sentence'),
    inAbsentia: z.boolean(),
    parts: z
      .array(
        z.strictObject({
          kind: z.enum(['prison', 'life', 'suspended', 'fine', 'ban', 'colony', 'probation']),
          duration,
          amount: z.number().nullable(),
          currency: z.string().length(3).nullable(),
        }),
      )
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('designation'),
    term: z.enum([
      'political_prisoner',
      'former_political_prisoner',
      'prisoner_of_conscience',
      'torture_victim',
      'peaceful_civilian',
    ]),
    criteria: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('finding'),
    outcome: z.enum(['arbitrary_detention', 'review_and_compensation', 'violation', 'other']),
    bodies: z.array(slug).min(1),
  }),
  z.strictObject({ kind: z.literal('demand'), action: z.string(), demand: z.string() }),
  z.strictObject({
    kind: z.literal('treatment'),
    type: z.enum([
      'torture',
      'torture_and_ill_treatment',
      'assault',
      'stabbing',
      'gunshot_wound',
      'came_under_fire',
      'shown_on_television',
      'poor_health',
      'severe_illness',
      'care_denied',
    ]),
    place: slug.nullable(),
  }),
  z.strictObject({
    kind: z.literal('event'),
    type: z.enum([
      'arrest',
      'detention',
      'repeated_jailing',
      'hearing',
      'release',
      'release_on_parole',
      'parole_refused',
      'deportation',
      'threat',
      'threat_of_deportation',
      'asylum_granted',
      'flight',
      'persecution',
      'harassed_or_prosecuted',
      'detained_or_harassed',
      'targeted',
      'surveillance',
      'dismissal',
      'lawsuit',
      'legal_pressure',
      'obstruction',
      'risk_of_arrest',
      'risk_of_imprisonment',
      'case_ending_measures',
      'act',
    ]),
    place: slug.nullable(),
    organisation: slug.nullable(),
  }),
  z.strictObject({
    kind: z.literal('affiliation'),
    role: z.enum([
      'leader',
      'founder',
      'supporter',
      'coordinator',
      'member',
      'defender',
      'journalist',
      'editor_in_chief',
      'spokesperson',
      'office',
    ]),
    title: z.string().nullable(),
    organisations: z.array(slug),
  }),
  z.strictObject({
    kind: z.literal('occupation'),
    occupation: z.enum([
      'activist',
      'opposition_activist',
      'human_rights_defender',
      'human_rights_lawyer',
      'lawyer_and_human_rights_defender',
      'journalist',
      'photographer',
      'editor_in_chief',
      'blogger',
      'musician',
      'philanthropist',
      'judge',
      'lawyer',
      'other',
    ]),
    former: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('relation'),
    relation: z.enum([
      'father',
      'mother',
      'parent',
      'son',
      'daughter',
      'child',
      'spouse',
      'sibling',
      'relative',
      'relative_or_colleague',
      'colleague',
      'former_colleague',
    ]),
    other: slug,
  }),
  z.strictObject({
    kind: z.literal('death'),
    circumstances: z.enum([
      'killed',
      'political_killing',
      'killed_or_died',
      'died',
      'died_after_release',
      'shot_dead',
      'died_in_custody',
    ]),
    place: slug.nullable(),
  }),
  z.strictObject({
    kind: z.literal('investigation'),
    outcome: z.enum(['no_effective_investigation', 'nobody_brought_to_justice']),
  }),
  z.strictObject({
    kind: z.literal('trait'),
    trait: z.enum(['age', 'gender', 'origin', 'residence', 'family']),
    value: z.string(),
    place: slug.nullable(),
  }),
  z.strictObject({
    kind: z.literal('conduct'),
    type: z.enum([
      'responsible_for_violations',
      'order',
      'declaration',
      'speech',
      'statement',
      'appointment',
      'act',
    ]),
  }),
]);
export type StatementDetail = z.infer<typeof statementDetail>;

export const citationInput = z.strictObject({
  passageId: z.int(),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  mentionId: z.int().nullable(),
});

export const statementInput = z.strictObject({
  /** Null: the writer gives it one. */
  key: z.string().nullable(),
  person: slug,
  occurred: z.string().nullable(),
  occurredMeaning: occurredMeaning.nullable(),
  stated: z.string(),
  certainty,
  gist: z.string().nullable(),
  publicNote: z.string().nullable(),
  privateNote: z.string().nullable(),
  detail: statementDetail,
  citations: z.array(citationInput).min(1, 'no source, no statement'),
});
export type StatementInput = z.infer<typeof statementInput>;
