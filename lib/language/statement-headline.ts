import { durationWords } from '@/lib/language/ages';
import { nameIn } from '@/lib/language/record-names';
import { codeWords, listWords, type Speech } from '@/lib/language/translate';
import type { Statement } from '@/lib/record/schema';

/** The columns that every statement has, but its kind and how sure it is. */
type Common = Exclude<keyof Statement, 'kind' | 'certainty'>;
type Without<Each> = Each extends unknown ? Omit<Each, Common> : never;
/** What a statement says and how sure it is, without when, where from and under which key. */
export type Said = Without<Statement>;
type SaidOf<Kind extends Said['kind']> = Extract<Said, { kind: Kind }>;

/** The few words that say what a statement says, without capital; every code through the catalog. */
export function headlineOf(statement: Said, speech: Speech): string {
  const words = (area: string, code: string) => codeWords(speech, `statements.${area}`, code);
  switch (statement.kind) {
    case 'custody':
      return custodyWords(statement, speech);
    case 'charge': {
      const stage = words('charge.stage', statement.stage);
      if (statement.provision === null) return stage;
      const provision = nameIn(speech, 'provision', statement.provision);
      return speech.t('statements.charge.of', { stage, provision });
    }
    case 'sentence':
      return sentenceWords(statement, speech);
    case 'designation':
      return words('designation.term', statement.term);
    case 'finding': {
      const outcome = words('finding.outcome', statement.outcome);
      const bodies = listWords(
        statement.bodies.map((body) => nameIn(speech, 'organisation', body)),
        speech,
      );
      return bodies === '' ? outcome : speech.t('statements.finding.by', { outcome, bodies });
    }
    case 'demand':
      return speech.t('statements.demand.asked', { action: words('demand.action', statement.action) });
    case 'treatment':
      return words('treatment.type', statement.type);
    case 'event':
      return words('event.type', statement.type);
    case 'affiliation':
      return affiliationWords(statement, speech);
    case 'occupation': {
      const occupation = words('occupation.name', statement.occupation);
      return statement.former ? speech.t('statements.occupation.former', { occupation }) : occupation;
    }
    case 'relation':
      // the code says what the other is to the person: "son: …"
      return speech.t(`statements.relation.of.${statement.relation}`, { name: statement.other.name });
    case 'death':
      return words('death.circumstances', statement.circumstances);
    case 'investigation':
      return words('investigation.outcome', statement.outcome);
    case 'trait':
      return traitWords(statement, speech);
    case 'conduct':
      return words('conduct.type', statement.type);
  }
}

function lengthWords(duration: string, qualifier: string | null, speech: Speech): string {
  return speech.t(`statements.length.${qualifier ?? 'exactly'}`, { length: durationWords(duration, speech) });
}

function custodyWords(statement: SaidOf<'custody'>, speech: Speech): string {
  const { state, restriction, liberty, duration, durationQualifier } = statement;
  const what =
    state === 'restricted' && restriction !== null
      ? codeWords(speech, 'statements.custody.restriction', restriction)
      : state === 'at_liberty' && liberty !== null
        ? codeWords(speech, 'statements.custody.liberty', liberty)
        : codeWords(speech, 'statements.custody.state', state);
  if (duration === null) return what;
  // the length of a restriction is its whole length, not time that has gone by
  return speech.t(`statements.custody.${state === 'restricted' ? 'of_length' : 'lasting'}`, {
    what,
    length: lengthWords(duration, durationQualifier, speech),
  });
}

function sentenceWords(statement: SaidOf<'sentence'>, speech: Speech): string {
  return speech.t(statement.inAbsentia ? 'statements.sentence.in_absentia' : 'statements.sentence.to', {
    parts: partsWords(statement, speech),
  });
}

/** The parts of a sentence without the verb: "7 years in prison and a fine of €100". */
export function partsWords({ parts }: SaidOf<'sentence'>, speech: Speech): string {
  const each = parts.map(({ kind, duration, amount, currency }) => {
    if (kind === 'fine' && amount !== null) {
      const whole = { trailingZeroDisplay: 'stripIfInteger' } as const;
      const format = currency === null ? whole : { ...whole, style: 'currency' as const, currency };
      const written = new Intl.NumberFormat(speech.locale, format).format(amount);
      return speech.t('statements.sentence.fine_of', { amount: written });
    }
    if (duration === null) return codeWords(speech, 'statements.sentence.part', kind);
    const length = durationWords(duration, speech);
    const key = `statements.sentence.part_lasting.${kind}`;
    return speech.t.has(key)
      ? speech.t(key, { length })
      : `${codeWords(speech, 'statements.sentence.part', kind)}, ${length}`;
  });
  return listWords(each, speech);
}

function affiliationWords(statement: SaidOf<'affiliation'>, speech: Speech): string {
  const { role, title, organisations, certainty } = statement;
  // a document that leaves open which of several is meant must not make a member of all of them
  const organisationWords = listWords(
    organisations.map((each) => nameIn(speech, 'organisation', each)),
    speech,
    certainty === 'ambiguous' ? 'or' : 'and',
  );
  if (title !== null && title !== '') {
    return organisationWords === ''
      ? title
      : speech.t('statements.affiliation.titled', { title, organisations: organisationWords });
  }
  if (organisationWords === '') return codeWords(speech, 'statements.affiliation.role', role);
  return speech.t(`statements.affiliation.role_of.${role}`, { organisations: organisationWords });
}

function traitWords({ trait, value, place }: SaidOf<'trait'>, speech: Speech): string {
  const years = trait === 'age' ? /^\d+$/.exec(value) : null;
  const said = years
    ? speech.t('statements.trait.value.years', { count: Number(value) })
    : place
      ? nameIn(speech, 'place', place)
      : codeWords(speech, 'statements.trait.value', value);
  return speech.t(`statements.trait.of.${trait}`, { value: said });
}
