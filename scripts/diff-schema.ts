/**
 * Prints the SQL that leads from an empty database to the schema in `prisma/schema`, as a draft for a
 * migration. With `--since <commit>` it starts from the schema as it stood at that commit.
 *
 * Roles, extensions, triggers, exclusion constraints and generated columns are written by hand into the
 * migration: Prisma does not know them, so the draft never mentions them.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DiffTarget } from '@prisma/schema-engine-wasm';
import * as binding from '@prisma/schema-engine-wasm/schema_engine_bg';
import { keep } from './start/keep.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = 'prisma/schema';

function filesNow() {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({
      path: path.join(root, folder, name),
      content: readFileSync(path.join(root, folder, name), 'utf8'),
    }));
}

function filesAt(commit: string) {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return git('ls-tree', '--name-only', commit, `${folder}/`)
    .split('\n')
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: path.join(root, name), content: git('show', `${commit}:${name}`) }));
}

/** Prisma's migration engine as WebAssembly: the native one would be a download at every first use. */
async function startEngine(datamodels: [string, string][], connectionString: string) {
  const moduleFile = fileURLToPath(
    new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')),
  );
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(moduleFile)), {
    './schema_engine_bg.js': { ...binding },
  });
  binding.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  const adapter = new PrismaPg({ connectionString });
  return binding.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

const sinceFlag = process.argv.indexOf('--since');
const since = sinceFlag === -1 ? undefined : process.argv[sinceFlag + 1];
const files = filesNow();
const from: DiffTarget = since ? { tag: 'schemaDatamodel', files: filesAt(since) } : { tag: 'empty' };
// comparing two schemas reads nothing from a database, yet the engine wants one to connect to
const postgres = await keep({ root, name: `diff-postgres-${process.pid}`, temporary: true });
const engine = await startEngine(
  files.map((file) => [file.path, file.content]),
  postgres.ownerUrl,
);
const answer = await engine.diff({
  from,
  to: { tag: 'schemaDatamodel', files },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
process.stdout.write(answer.stdout ?? '');
await postgres.stop();
