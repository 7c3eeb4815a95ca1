import type { ReadMention, Span, Suggestion } from '@/lib/intake/schema';
import { asked, type Claim, type Concept, concepts, undated } from '@/lib/intake/suggestions/concepts';
import type { Cue } from '@/lib/intake/suggestions/cues';
import { isTitle } from '@/lib/intake/suggestions/cues';
import { fill } from '@/lib/intake/suggestions/fill';
import { stands } from '@/lib/intake/suggestions/lexicon';
import { type Asking, askingOf, certaintyOf, denied, lastAsking } from '@/lib/intake/suggestions/manner';
import { officialsOf } from '@/lib/intake/suggestions/officials';
import { quoteOf } from '@/lib/intake/suggestions/quotes';
import { headOf, type Reached, reachOf } from '@/lib/intake/suggestions/reach';
import { tiesIn } from '@/lib/intake/suggestions/relations';
import { firstAfter, lastWords, type Scene } from '@/lib/intake/suggestions/scene';
import type { SuggestionContext } from '@/lib/intake/suggestions/suggest';
import { timeOf } from '@/lib/intake/suggestions/times';

type Said = { cue: Cue; reached: Reached; clause: Span; asking: Asking | null; concept: Concept };
type At = { at: number; suggestion: Suggestion };

/** What a passage may say of each mention in it, by the mention's place among those given. */
export function suggestionsIn(
  scene: Scene,
  mentions: readonly (ReadMention & { at: number })[],
  inherited: Asking | null,
  context: SuggestionContext,
): Map<number, Suggestion[]> {
  const said = saidIn(scene, inherited);
  const officials = officialsOf(scene, mentions, said);
  const found: At[] = said.flatMap((each) => suggestionsOf(scene, each, officials, context));
  found.push(...tiesIn(scene, mentions));
  const byMention = new Map<number, Suggestion[]>();
  for (const { at, suggestion } of found) byMention.set(at, [...(byMention.get(at) ?? []), suggestion]);
  for (const [at, suggestions] of byMention) byMention.set(at, settled(suggestions));
  return byMention;
}

/** Every cue with whom it is about, in order; those a verb of asking turns into a demand as such. */
function saidIn(scene: Scene, inherited: Asking | null): Said[] {
  const said: Said[] = [];
  let carried = inherited;
  let at = 0;
  for (const cue of scene.cues) {
    const index = firstAfter(scene.clauses, cue.start);
    const clause = scene.clauses[index];
    if (!clause) continue;
    for (; at < index; at += 1) carried = carry(scene, scene.clauses[at], carried);
    const reached = reachOf(scene, cue);
    if (!reached) continue;
    const asking = askingOf(scene, cue, clause, carried);
    const concept = conceptOf(scene, cue, reached, asking);
    if (concept !== null) said.push({ cue, reached, clause, asking, concept });
    const head = reached.example ? headOf(scene, cue) : null;
    if (head)
      said.push({
        cue: head,
        reached: { ...reached, ambiguous: false },
        clause,
        asking,
        concept: head.concept,
      });
  }
  return said;
}

function carry(scene: Scene, clause: Span | undefined, carried: Asking | null): Asking | null {
  if (!clause) return carried;
  const text = scene.text.slice(clause.start, clause.end);
  const { asks, positions } = scene.lexicon;
  return stands(`${asks}|${positions}`, text) ? lastAsking(text, scene.lexicon) : carried;
}

function conceptOf(scene: Scene, cue: Cue, reached: Reached, asking: Asking | null): Concept | null {
  const { concept, reach } = cue;
  if (concept.startsWith('ask_')) return asking ? concept : null;
  const demand = asked[concept];
  if (!asking || demand === undefined) return concept;
  const before = lastWords(scene.text.slice(Math.max(0, cue.start - 60), cue.start), 5);
  if (reach === 'noun' || reach === 'object' || stands(scene.lexicon.unreal, before)) return demand;
  // "demands that X be released"
  const lead = scene.text.slice(asking.end, Math.min(reached.group.start, asking.end + 60));
  if (asking.end <= reached.group.start && stands(`^[\\s,]*(?:${scene.lexicon.relative})`, lead))
    return demand;
  return concept;
}

function suggestionsOf(
  scene: Scene,
  said: Said,
  officials: ReadonlySet<number>,
  context: SuggestionContext,
): At[] {
  const { cue, reached, clause, asking, concept } = said;
  const demands = concept.startsWith('ask_');
  if (!demands && denied(scene, cue, reached, clause)) return [];
  if (
    demands &&
    stands(
      scene.lexicon.not,
      lastWords(scene.text.slice(Math.max(clause.start, cue.start - 40), cue.start), 2),
    )
  )
    return [];
  const certainty = certaintyOf(scene, cue, reached, clause);
  const claims: readonly Claim[] = concepts[concept];
  return claims.flatMap((claim): At[] => {
    const filled = fill(claim.detail, { scene, cue, reached, clause, context });
    if (!filled) return [];
    const { detail } = filled;
    const timeless = isTitle(cue) || cue.reach === 'back' || demands || claim.implied || undated.has(concept);
    const dated = timeless ? null : timeFor(scene, said);
    const ticked = claim.ticked && certainty === 'stated' && !(asking && cue.reach === 'noun' && !demands);
    return reached.named.flatMap((named): At[] => {
      if (officials.has(named.at) && !fitsOfficial(detail.kind, concept)) return [];
      const name = cue.reach === 'back' ? [] : [{ start: named.start, end: named.end }];
      const { quote, span } = quoteOf(scene.text, cue, [...filled.also, ...(dated ? [dated] : []), ...name]);
      const suggestion: Suggestion = {
        detail,
        occurred: dated?.edtf ?? null,
        occurredMeaning: dated?.meaning ?? null,
        certainty: certainty === 'stated' && claim.implied ? 'implied' : certainty,
        quote,
        span,
        ticked,
        clause: detail.kind === 'demand' ? clauseOf(scene, said, detail.action) : null,
        rule: `${concept}_${cue.reach}`,
      };
      return [{ at: named.at, suggestion }];
    });
  });
}

/** Officials are told of by what they did, the office they hold and the sanctions asked for: never as cases (law 8). */
const fitsOfficial = (kind: Suggestion['detail']['kind'], concept: Concept) =>
  kind === 'conduct' || concept === 'office' || concept === 'ask_sanction' || concept === 'ask_annul';

function timeFor(scene: Scene, { cue, reached, clause }: Said) {
  const { start, end } = reached.group;
  // a date after the name belongs to a noun or verb that stands before it: "the detention of X on 5 May"
  const reach = reached.before ? cue : { start: cue.start, end: Math.max(cue.end, end) };
  const blocked = (from: number, to: number) => {
    const index = firstAfter(scene.cues, from);
    return scene.cues
      .slice(index, index + 20)
      .some(
        (each) =>
          each !== cue && !isTitle(each) && each.start >= from && each.end <= to && !joined(scene, cue, each),
      );
  };
  const [from, to] = [Math.max(clause.start, reach.start - 200), Math.min(clause.end, reach.end + 200)];
  const times = scene.times.slice(firstAfter(scene.times, from), firstAfter(scene.times, to) + 1);
  const told = timeOf(scene.text, times, reach, clause, blocked, scene.lexicon);
  return told && reached.before && told.end <= start && told.start < clause.start ? null : told;
}

/** Two things told in one breath, "targeted on 5 May and threatened", share their date. */
function joined(scene: Scene, one: Cue, other: Cue): boolean {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  const between = scene.text.slice(from, Math.min(to, from + 60));
  return to - from <= 60 && stands(scene.lexicon.and, between) && !/[,;]/u.test(between);
}

function clauseOf(scene: Scene, { asking, cue }: Said, action: string): Suggestion['clause'] {
  const verb = asking && asking.words !== '' ? asking.words : null;
  if (!asking || scene.lexicon.verbLast || asking.end > cue.start || asking.words === '') {
    return { verb, action, addressee: null };
  }
  const between = scene.text.slice(asking.end, Math.min(cue.start, asking.end + 160));
  const [addressee = ''] = between.split(scene.lexicon.addressed);
  const words = addressee.replace(/^[\s,]+|[\s,]+$/gu, '');
  const told = words !== '' && addressee.length < between.length && words.split(/\s+/u).length <= 12;
  return { verb, action, addressee: told ? words : null };
}

/** Each thing once, the surest of it; what only follows from the words gives way to what they say. In order of words. */
function settled(suggestions: readonly Suggestion[]): Suggestion[] {
  const saysCustody = suggestions.some(
    ({ detail, certainty }) => detail.kind === 'custody' && certainty !== 'implied',
  );
  const kept = new Map<string, Suggestion>();
  for (const each of suggestions) {
    if (each.certainty === 'implied' && each.detail.kind === 'custody' && saysCustody) continue;
    // two clauses may ask the same
    const key = JSON.stringify(each.detail) + (each.detail.kind === 'demand' ? each.rule : '');
    const other = kept.get(key);
    if (!other || (each.ticked && !other.ticked)) kept.set(key, each);
  }
  return [...kept.values()].sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  );
}
