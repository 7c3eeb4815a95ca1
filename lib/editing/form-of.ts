import type { Typed } from '@/lib/editing/faults';
import { fieldsOf } from '@/lib/editing/kinds';
import type { CaseworkReader } from '@/lib/editing/pickers';
import type { StatementInput } from '@/lib/statements/schema';

const isText = (value: unknown): value is string => typeof value === 'string';

/** A statement as its form shows it: every field as text, references by name, sources by document and passage. */
export async function formOfStatement(db: CaseworkReader, input: StatementInput): Promise<Typed> {
  const typed: Record<string, string> = {
    occurred: input.occurred ?? '',
    occurredMeaning: input.occurredMeaning ?? '',
    certainty: input.certainty,
    gist: input.gist ?? '',
    publicNote: input.publicNote ?? '',
    privateNote: input.privateNote ?? '',
  };
  const detail: Record<string, unknown> = { ...input.detail };
  for (const field of fieldsOf(input.detail.kind)) {
    const value = detail[field.name];
    if (field.as === 'parts') continue;
    if (field.as === 'flag') typed[`d.${field.name}`] = value === true ? 'yes' : '';
    else if (field.as === 'organisations' && Array.isArray(value)) {
      typed[`d.${field.name}`] = (await namesOf(db, 'organisation', value.filter(isText))).join('; ');
    } else if (isText(value)) {
      const { as } = field;
      typed[`d.${field.name}`] =
        as === 'place' || as === 'organisation' || as === 'provision'
          ? ((await namesOf(db, as, [value]))[0] ?? value)
          : value;
    }
  }
  if (input.detail.kind === 'sentence') {
    input.detail.parts.forEach(({ kind, duration, amount, currency }, at) => {
      typed[`p.${at}.kind`] = kind;
      typed[`p.${at}.duration`] = duration ?? '';
      typed[`p.${at}.amount`] = amount === null ? '' : String(amount);
      typed[`p.${at}.currency`] = currency ?? '';
    });
  }
  const passages = await db.passage.findMany({
    where: { id: { in: input.citations.map(({ passageId }) => passageId) } },
    select: { id: true, label: true, documentId: true },
  });
  input.citations.forEach(({ passageId, quote }, at) => {
    const passage = passages.find(({ id }) => id === passageId);
    typed[`s.${at}.document`] = String(passage?.documentId ?? '');
    typed[`s.${at}.passage`] = passage?.label ?? '';
    typed[`s.${at}.quote`] = quote;
  });
  return typed;
}

/** Names by address part, in the order given; where two share a name, the address is the surer word. */
async function namesOf(
  db: CaseworkReader,
  of: 'place' | 'organisation' | 'provision',
  slugs: readonly string[],
): Promise<string[]> {
  const asked = { where: { slug: { in: [...slugs] } }, select: { slug: true, name: true } };
  const rows =
    of === 'place'
      ? await db.place.findMany(asked)
      : of === 'organisation'
        ? await db.organisation.findMany(asked)
        : await db.provision.findMany(asked);
  const names = new Map(rows.map(({ slug, name }) => [slug, name]));
  const like = { where: { name: { in: [...names.values()] } } };
  const count =
    of === 'place'
      ? await db.place.count(like)
      : of === 'organisation'
        ? await db.organisation.count(like)
        : await db.provision.count(like);
  return slugs.map((slug) => (count > rows.length ? slug : (names.get(slug) ?? slug)));
}
