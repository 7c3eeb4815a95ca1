/**
 * Checks the imports against lib/floor-plan.json with dependency-cruiser, then proves that the rules bite by
 * planting forbidden imports in a trial folder: a rule that matches nothing passes everything.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { listTracked, Tally } from './house/tally';

const root = path.resolve(import.meta.dirname, '..');
const tally = new Tally();

const cruised = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
      }),
    ),
  }),
});

function cruise(folder: string, places: string[]) {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const ran = spawnSync(
    process.execPath,
    [program, ...places, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!ran.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${ran.stderr}`);
  return cruised.parse(JSON.parse(ran.stdout));
}

const places = ['app', 'components', 'lib', 'scripts', 'e2e'];
const whole = cruise(root, places);
const seen = new Set(whole.modules.map((module) => module.source));
const written = listTracked(root).filter(
  (file) =>
    places.some((place) => file.startsWith(`${place}/`)) &&
    /\.(tsx?|mjs)$/.test(file) &&
    !/\.d\.m?ts$/.test(file),
);
tally.check(
  'every module was cruised',
  written.filter((file) => !seen.has(file)).map((file) => `${file} was not looked at`),
);
const rules = new Map<string, string[]>();
for (const { from, to, rule } of whole.summary.violations) {
  rules.set(rule.name, [...(rules.get(rule.name) ?? []), `${from} → ${to}`]);
}
tally.check(
  'imports keep to lib/floor-plan.json',
  [...rules].flatMap(([rule, found]) => found.map((one) => `${rule}: ${one}`)),
);

/** [file, what it imports, the rule that must notice] */
const traps: [string, string, string][] = [
  ['lib/record/read.ts', '../people/write', 'wings'],
  ['lib/search/read.ts', '../publishing/write', 'wings'],
  ['lib/press/print.ts', '../record/read', 'room-press'],
  ['lib/custody/rules.ts', '../record/read', 'room-custody'],
  ['lib/core/result.ts', '../db/writers', 'room-core'],
  ['lib/people/write.ts', '../../components/mark', 'room-people'],
  ['lib/db/writers.ts', '../../scripts/tool', 'never-back'],
  ['components/mark.tsx', '../lib/record/read', 'components-are-given-shapes'],
  ['components/line.tsx', '../lib/people/write', 'components-are-given-shapes'],
  ['app/page.tsx', '../lib/people/write', 'readers-pages'],
  ['lib/publishing/write.ts', '../db/testing', 'testing-in-tests'],
  ['lib/statements/write.ts', '../no/such', 'found'],
];
mkdirSync(path.join(root, 'var'), { recursive: true });
const trial = mkdtempSync(path.join(root, 'var/structure-'));
try {
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'lib/floor-plan.json']) {
    cpSync(path.join(root, file), path.join(trial, file));
  }
  const plain = [...traps.map(([file]) => file), 'scripts/tool.ts', 'lib/db/testing.ts'];
  for (const file of plain) {
    mkdirSync(path.dirname(path.join(trial, file)), { recursive: true });
    const trap = traps.find(([name]) => name === file);
    writeFileSync(path.join(trial, file), `${trap ? `import '${trap[1]}';\n` : ''}export const it = 1;\n`);
  }
  const planted = cruise(trial, ['app', 'components', 'lib', 'scripts']).summary.violations;
  tally.check(
    'the rules notice planted imports',
    traps
      .filter(([file, , rule]) => !planted.some((one) => one.from === file && one.rule.name === rule))
      .map(([file, target, rule]) => `${rule} did not notice ${file} → ${target}`),
  );
} finally {
  rmSync(trial, { recursive: true, force: true });
}
tally.finish();
