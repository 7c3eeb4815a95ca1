import { expect, test } from 'vitest';
import { listUngated } from './gates';

const action = (body: string) => `'use server';\nexport async function save(form: FormData) {\n${body}\n}`;
const page = (body: string) =>
  `import { Inner } from '@/app/desk/inner';\nexport const dynamic = 'force-dynamic';\nexport default async function Page() {\n${body}\n}`;
const inner = (body: string) => `export async function Inner() {\n${body}\n}`;
const gate = 'const actor = await requireActor();';

test.each<[what: string, file: string, text: string, inner: string, found: number]>([
  ['an action that asks first', 'app/desk/a.ts', action(`${gate}\nwrite(form);`), '', 0],
  ['one that asks too late', 'app/desk/a.ts', action(`write(form);\n${gate}`), '', 1],
  ['one that never asks', 'app/desk/a.ts', action('write(form);'), '', 1],
  ['an empty one', 'app/desk/a.ts', action(''), '', 1],
  ['one made as a value', 'app/desk/a.ts', `'use server';\nexport const save = async () => {};`, '', 1],
  ['a file of no actions', 'app/desk/a.ts', inner('return 1;'), '', 0],
  ['a page that asks first', 'app/desk/a/page.tsx', page(`${gate}\nreturn null;`), '', 0],
  ['a page that never asks', 'app/desk/a/page.tsx', page('return null;'), '', 1],
  ['a page that hands on to one that asks', 'app/desk/a/page.tsx', page('return <Inner />;'), inner(gate), 0],
  ['to one that never does', 'app/desk/a/page.tsx', page('return <Inner />;'), inner('return 1;'), 1],
  ['to one that is not there', 'app/desk/a/page.tsx', page('return <Inner />;'), '', 1],
  [
    'a route that never asks',
    'app/desk/a/route.ts',
    'export async function GET() { return new Response(); }',
    '',
    1,
  ],
  ['a page of readers', 'app/(reader)/a/page.tsx', page('return null;'), '', 0],
])('%s', (_, file, text, handed, found) => {
  const read = (asked: string) => (asked === 'app/desk/inner.tsx' && handed !== '' ? handed : null);
  expect(listUngated(file, text, read)).toHaveLength(found);
});
