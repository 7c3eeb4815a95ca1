/**
 * `npm test`: everything, from a fresh clone. One line a stage, the output of what failed, a summary, and as last
 * line "N passed, N failed". `npm test -- unit database` runs those stages only (and what they need).
 */
import './start/node.mjs';
import path from 'node:path';
import { build, generate, install } from './start/preparation.mjs';
import { interrupt, keepSilent, running, Sentence, step } from './start/steps.mjs';
import { findBrowser } from './test/browser.mjs';
import { one, playwright, tallied, vitest } from './test/stages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const chosen = (name) => wanted.length === 0 || wanted.includes(name);
const began = performance.now();

// the tests bring their own database and must never touch one that this shell happens to point at
for (const name of ['DATABASE_URL', 'DATABASE_READER_URL', 'PORT', 'HOST', 'HABEAS_ORIGIN'])
  delete process.env[name];
process.env.NO_COLOR = '1';
keepSilent();
delete process.env.FORCE_COLOR;

/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const results = [];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    interrupt();
    // their databases end with them: each is kept by a process that watches its parent
    for (const child of running) child.kill('SIGTERM');
    setTimeout(() => process.exit(130), running.size > 0 ? 3000 : 0);
  });
}

/** Runs one stage and keeps its count; what it printed is shown when something failed. */
async function stage(name, work) {
  const start = performance.now();
  let outcome;
  try {
    outcome = await step(name, async (tell) => {
      const value = await work(tell);
      const left = value.failed > 0 ? `, ${value.failed} FAILED` : '';
      return { said: `${value.passed} passed${left}${value.note ? ` (${value.note})` : ''}`, value };
    });
  } catch (error) {
    outcome = { passed: 0, failed: 1, output: error instanceof Sentence ? error.message : error.stack };
  }
  if (outcome.failed > 0) console.log(`\n${indent(outcome.output)}\n`);
  results.push({ name, ...outcome, seconds: (performance.now() - start) / 1000 });
  return outcome.failed === 0;
}

function indent(text) {
  return text
    .trimEnd()
    .split('\n')
    .slice(-250)
    .map((line) => `    ${line}`)
    .join('\n'); // prettier than a wall of text
}

const done = async (work) => ({ passed: 1, failed: 0, note: (await work).said });
const bin = (file) => path.join(root, 'node_modules', file);

async function everything() {
  console.log('\n  Habeas, all tests\n');
  if (!(await stage('packages', (tell) => done(install(root, tell))))) return;
  if (!(await stage('database client', (tell) => done(generate(root, tell))))) return;
  if (chosen('format')) {
    await stage('format and lint', () =>
      one(root, 'biome', [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.']),
    );
  }
  if (chosen('types')) {
    await stage('types', async () => {
      const named = await one(root, 'typegen', [bin('next/dist/bin/next'), 'typegen']);
      return named.failed > 0 ? named : one(root, 'tsc', [bin('typescript/bin/tsc'), '--noEmit', '-p', '.']);
    });
  }
  if (chosen('structure')) {
    await stage('structure', () => tallied(root, 'scripts/check-structure.ts'));
    await stage('house', () => tallied(root, 'scripts/check-house.ts'));
  }
  if (chosen('dead'))
    await stage('dead code', () => one(root, 'knip', [bin('knip/bin/knip.js'), '--no-progress']));
  if (chosen('unit')) await stage('unit tests', (tell) => vitest(root, 'unit', tell));
  if (chosen('database')) await stage('database tests', (tell) => vitest(root, 'database', tell));
  if (!chosen('build') && !chosen('browser')) return;
  const built = await stage('build', (tell) => done(build(root, tell)));
  if (!chosen('browser')) return;
  await stage('browser tests', async (tell) => {
    if (!built) return { passed: 0, failed: 1, output: 'Not run, because the build failed.' };
    process.env.CHROMIUM_PATH = await findBrowser(root, tell);
    return playwright(root, tell);
  });
}

await everything();
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const failing = results.filter((result) => result.failed > 0);
console.log(`\n  ${results.length} stages in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
for (const { name, failed } of failing) console.log(`  ${name}: ${failed} failed`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = failing.length === 0 ? 0 : 1;
