import { foldName } from '@/lib/spelling/fold';
import type { AskedName, KnownForm } from './schema';

/** Spellings answered for one asked name, at most; a text settles on the likest of them. */
export const MOST_FORMS = 400;

/**
 * The people a text's names are compared with. The only border of the room that may wait: all names of a text are
 * asked for at once, and everything after that is pure.
 */
export interface KnownPeople {
  /**
   * For each asked name, in order, the spellings that share a key with each of its parts; at most MOST_FORMS, any
   * order. A name of one part is answered by every spelling that has such a part.
   */
  find(asked: readonly AskedName[]): Promise<readonly (readonly KnownForm[])[]>;
}

/** For a text whose people nobody knows yet. */
export const nobody: KnownPeople = { find: async (asked) => asked.map(() => []) };

/** Known people kept in memory, from a list; built in about 50 µs a spelling, asked in microseconds. */
export function knownPeopleOf(
  people: readonly { person: KnownForm['person']; forms: readonly string[] }[],
): KnownPeople {
  const forms: KnownForm[] = people.flatMap(({ person, forms: spellings }) =>
    spellings.map((form) => ({ person, form })),
  );
  const shelves = shelvesOf(forms);
  // for each spelling the number of the last part asked for that it shares a key with
  const marks = new Uint32Array(forms.length);
  let mark = 0;
  const answer = ({ parts }: AskedName): KnownForm[] => {
    const shelved = parts.map((keys) => {
      const own = keys.flatMap((key) => shelves.get(key) ?? []);
      return { own, size: own.reduce((sum, shelf) => sum + shelf.length, 0) };
    });
    shelved.sort((one, other) => one.size - other.size);
    let left: number[] = [];
    for (const [part, { own }] of shelved.entries()) {
      if (part > 0 && left.length === 0) break;
      mark += 1;
      left = [];
      for (const shelf of own) {
        for (const at of shelf) {
          const seen = marks[at];
          if (seen === mark || (part > 0 && seen !== mark - 1)) continue;
          marks[at] = mark;
          left.push(at);
        }
      }
    }
    return left.slice(0, MOST_FORMS).flatMap((at) => forms[at] ?? []);
  };
  return { find: async (asked) => asked.map(answer) };
}

/** Under each key the positions of the spellings that have it, as numbers packed side by side: they are many. */
function shelvesOf(forms: readonly KnownForm[]): Map<string, Int32Array> {
  const growing = new Map<string, number[]>();
  forms.forEach(({ form }, at) => {
    for (const key of new Set(foldName(form).parts.flatMap((part) => part.keys))) {
      const shelf = growing.get(key);
      if (shelf === undefined) growing.set(key, [at]);
      else shelf.push(at);
    }
  });
  return new Map([...growing].map(([key, shelf]) => [key, Int32Array.from(shelf)]));
}
