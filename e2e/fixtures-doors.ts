import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { installation } from './installation';

/** Who a door of the desk is open to, from the least right to the most. */
export const rights = ['nobody', 'contributor', 'editor', 'steward'] as const;
export type Right = (typeof rights)[number];

/** One page or route of the desk, from the tree of files; what it asks, from docs/entrypoints.md. */
export interface Door {
  /** with an example in each place of a parameter */
  address: string;
  methods: string[];
  asks: Right;
}

/** One server action of the desk, from the build; what it asks, from its source. */
export interface Action {
  name: string;
  id: string;
  address: string;
  /** How many arguments it takes: 2 where it carries an answer back, 1 for a plain form, 0 for a button. */
  takes: number;
  asks: Right;
}

const examples: Record<string, string> = {
  number: '1',
  id: '1',
  one: '1',
  other: '2',
  reading: '1',
  change: '1',
  token: 'a'.repeat(43),
  act: 'merge',
  board: 'year',
  by: 'case',
};

/** Parameters that mean something else at one door. */
const exampleOf = (address: string, name: string) =>
  name === 'of'
    ? address.startsWith('/desk/casework')
      ? 'people'
      : address.includes('/file/')
        ? 'text'
        : 'person'
    : (examples[name] ?? '1');

/** What a door asks for that has no page of its own. */
const queries: Record<string, string> = { '/desk/duplicates/split': '?number=1' };

const fill = (pattern: string) =>
  pattern.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, (_, name: string) => exampleOf(pattern, name));

const said: [RegExp, Right][] = [
  [/^(?:anybody|password given|holder of an invitation)/, 'nobody'],
  [/^signed in/, 'contributor'],
  [/^editor/, 'editor'],
  [/^steward/, 'steward'],
];

/** Every page and route under app/desk. Throws when the document does not say who one of them is for. */
export function listDoors(): Door[] {
  const listed = new Map<string, Right>();
  for (const line of readFileSync('docs/entrypoints.md', 'utf8').split('\n')) {
    const [, addresses = '', who = ''] = line.split('|').map((cell) => cell.trim());
    const right = said.find(([words]) => words.test(who))?.[1];
    for (const [, address = ''] of addresses.matchAll(/`(\/desk[^`\s?]*)`/g)) {
      if (right !== undefined) listed.set(address, right);
    }
  }
  return filesOf('app/desk')
    .filter((file) => /\/(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const pattern = file.replace(/^app/, '').replace(/\/(?:page\.tsx|route\.ts)$/, '');
      const asks = listed.get(pattern.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, '{$1}'));
      if (asks === undefined) throw new Error(`docs/entrypoints.md does not say who ${pattern} is for`);
      const made = [...readFileSync(file, 'utf8').matchAll(/export (?:async )?function ([A-Z]+)\b/g)];
      const methods = file.endsWith('page.tsx') ? ['GET'] : made.map(([, method = '']) => method);
      return { address: fill(pattern) + (queries[pattern] ?? ''), methods, asks };
    });
}

function filesOf(folder: string): string[] {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', folder];
  return execFileSync('git', ['-c', 'safe.directory=*', ...listed], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
}

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      workers: z.record(z.string(), z.unknown()),
      filename: z.string(),
      exportedName: z.string(),
    }),
  ),
});

const asked: Record<string, Right> = { Actor: 'contributor', Editor: 'editor', Steward: 'steward' };

/** Every action the build offers under app/desk, each at one of its pages. */
export function listActions(): Action[] {
  const { node } = manifest.parse(
    JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')),
  );
  return Object.entries(node)
    .filter(([, { filename }]) => filename.startsWith('app/desk/'))
    .map(([id, { workers, filename, exportedName }]) => {
      const source = readFileSync(filename, 'utf8');
      const own = source.slice(source.indexOf(`function ${exportedName}(`));
      const body = own.slice(0, own.indexOf('\n}'));
      const gate = /\brequire(Actor|Editor|Steward)\(\)/.exec(body)?.[1] ?? '';
      // which arguments the action takes stands in the first byte of its name, a bit each from the second on
      const bits = (Number.parseInt(id.slice(0, 2), 16) >> 1) & 0x3f;
      return {
        name: `${filename} ${exportedName}`,
        id,
        address: fill(`/${Object.keys(workers)[0] ?? ''}`.replace(/^\/app|\/page$/g, '')),
        takes: bits.toString(2).replaceAll('0', '').length,
        asks: asked[gate] ?? 'nobody',
      };
    });
}

/** The action whose file and name end so. Throws where the build has none. */
export function actionOf(name: string): Action {
  const found = listActions().find((each) => each.name.endsWith(name));
  if (!found) throw new Error(`there is no action ${name}`);
  return found;
}

/** What the server answers, and where it leads: to a path, or null. */
export interface Answer {
  status: number;
  leadsTo: string | null;
  headers: Headers;
  body: string;
}

/** Asks with a session's token, or none. No redirect is followed. */
export async function knock(
  address: string,
  token: string | null,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: FormData } = {},
): Promise<Answer> {
  const cookie: Record<string, string> = token === null ? {} : { cookie: `habeas-session=${token}` };
  const answer = await fetch(installation.address + address, {
    method,
    redirect: 'manual',
    headers: { ...cookie, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const location = answer.headers.get('location') ?? answer.headers.get('x-action-redirect')?.split(';')[0];
  const leadsTo = location == null ? null : new URL(location, installation.address);
  return {
    status: answer.status,
    leadsTo: leadsTo === null ? null : leadsTo.href.replace(installation.address, ''),
    headers: answer.headers,
    body: await answer.text(),
  };
}

/** Posts to an action as a form without scripts does. */
export function postForm(
  action: Pick<Action, 'id' | 'takes' | 'address'>,
  token: string | null,
  fields: Record<string, string | Blob> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body = new FormData();
  if (action.takes === 2) {
    body.append('$ACTION_REF_1', '');
    body.append('$ACTION_1:0', JSON.stringify({ id: action.id, bound: '$@1' }));
    body.append('$ACTION_1:1', JSON.stringify([{ wrong: null, faults: {}, values: {} }]));
    body.append('$ACTION_KEY', 'k1');
  } else body.append(`$ACTION_ID_${action.id}`, '');
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return knock(action.address, token, {
    method: 'POST',
    body,
    headers: { origin: installation.address, ...headers },
  });
}

/** Calls an action as a script of Next's would. */
export function callAction(action: Action, token: string | null): Promise<Answer> {
  const body = new FormData();
  const form = action.takes > 0 ? ['$K1'] : [];
  body.append('1_reason', 'x');
  body.append('0', JSON.stringify(action.takes === 2 ? [{ wrong: null }, ...form] : form));
  return knock(action.address, token, {
    method: 'POST',
    body,
    headers: { origin: installation.address, 'next-action': action.id, accept: 'text/x-component' },
  });
}
