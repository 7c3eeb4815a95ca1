/** Every page, route and action of the desk asks the gate before it does anything else. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Tally } from './tally';

/** Doors for whoever is not signed in yet. Whoever adds one here says why; the list should only shrink. */
const open: Record<string, string> = {
  'app/desk/actions.ts leave': 'signs out whoever is signed in',
  'app/desk/invitation/[token]/actions.ts accept': 'the invitation is the right',
  'app/desk/invitation/[token]/page.tsx InvitationPage': 'the invitation is the right',
  'app/desk/sign-in/actions.ts enter': 'the password is the right',
  'app/desk/sign-in/actions.ts startAgain': 'gives up what the browser holds',
  'app/desk/sign-in/passkey.ts enterByPasskey': 'the passkey is the right',
};

const gates = /\b(?:require(?:Actor|Editor|Steward)|readActor|readHalfway)\(\)/;
const door = /^app\/desk\/(?:.*\/)?(?:page\.tsx|route\.tsx?)$/;

/** Exported functions of a file with their first statement; a value that is no function has none. */
function exportsOf(text: string): { name: string; first: string | null }[] {
  const source = ts.createSourceFile('door.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) {
      const first = statement.body?.statements[0]?.getText(source) ?? null;
      return [{ name: statement.name?.text ?? 'default', first }];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map((each) => ({
      name: each.name.getText(source),
      first: null,
    }));
  });
}

/** Where a name of the file comes from, as a file of the repository without its ending; null: not from the desk. */
function sourceOf(text: string, name: string): string | null {
  for (const [, names = '', from = ''] of text.matchAll(/import \{([^}]*)\} from '@\/(app\/desk\/[^']*)'/g)) {
    if (new RegExp(`\\b${name}\\b`).test(names)) return from;
  }
  return null;
}

/**
 * Names of the functions of a door ("a/page.tsx Name") that do not ask the gate in their first statement. A page that
 * only hands on to a component of the desk is judged by that. `read` gives a file's text, or null.
 */
export function listUngated(file: string, text: string, read: (file: string) => string | null): string[] {
  const acts = /^'use server';/m.test(text);
  if (!acts && !door.test(file)) return [];
  return exportsOf(text)
    .filter(({ name }) => acts || !/^(?:generateMetadata|metadata|dynamic)$/.test(name))
    .filter(({ first }) => first === null || !asks(first, text, read))
    .map(({ name }) => `${file} ${name}`)
    .filter((name) => open[name] === undefined);
}

function asks(first: string, text: string, read: (file: string) => string | null): boolean {
  if (gates.test(first)) return true;
  const name = /^return <(\w+)/.exec(first)?.[1];
  const from = name === undefined ? null : sourceOf(text, name);
  const theirs = from === null ? null : (read(`${from}.tsx`) ?? read(`${from}.ts`));
  const handed = exportsOf(theirs ?? '').find((each) => each.name === name);
  return handed?.first != null && gates.test(handed.first);
}

export function checkGates(tally: Tally, root: string, files: string[]): void {
  const known = new Set(files);
  const read = (file: string) => (known.has(file) ? readFileSync(path.join(root, file), 'utf8') : null);
  const desk = files.filter((file) => /^app\/desk\/.*\.tsx?$/.test(file) && !/\.test\./.test(file));
  tally.check(
    'every page, route and action of the desk asks the gate first',
    desk.flatMap((file) => listUngated(file, read(file) ?? '', read)),
  );
}
