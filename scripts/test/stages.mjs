/** Ways to run a stage of the tests and to count what it found. Each resolves with { passed, failed, output }. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { attempt } from '../start/steps.mjs';

const env = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' };

function order(root, name, args, onLine) {
  const logFile = path.join(root, `var/log/test-${name}.log`);
  return { what: name, command: process.execPath, args, cwd: root, env, logFile, onLine };
}

/** A program that is one check: it passes when it ends with 0. */
export async function one(root, name, args) {
  const { ok, ending, output } = await attempt(order(root, name, args));
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: `${output}\n${name} ended with ${ending}` };
}

/** One of our own checks, whose last line counts: "N passed, N failed". */
export async function tallied(root, script) {
  const args = ['--import', 'tsx', script];
  const { ok, output } = await attempt(order(root, path.basename(script, '.ts'), args));
  const counted = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  if (!counted) return { passed: 0, failed: 1, output };
  const failed = Number(counted[2]);
  return { passed: Number(counted[1]), failed: ok ? failed : Math.max(failed, 1), output };
}

function freshReport(root, name) {
  const file = path.join(root, `var/test/${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** The tests of one vitest project. A file that cannot even be loaded counts as one failure. */
export async function vitest(root, project, tell) {
  const file = freshReport(root, project);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const program = path.join(root, 'node_modules/vitest/vitest.mjs');
  const { ok, output } = await attempt(order(root, project, [program, ...args], tell));
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    note: report.numPendingTests > 0 ? `${report.numPendingTests} skipped` : undefined,
    output,
  };
}

/** The flows in a browser, against an installation of their own (see e2e/set-up.mjs). */
export async function playwright(root, tell) {
  const file = freshReport(root, 'browser');
  const program = path.join(root, 'node_modules/@playwright/test/cli.js');
  const command = order(root, 'browser', [program, 'test', '--reporter=list,json'], tell);
  const { ok, output } = await attempt({ ...command, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected + stats.flaky + errors.length;
  return {
    passed: stats.expected,
    failed: ok ? failed : Math.max(failed, 1),
    note: stats.skipped > 0 ? `${stats.skipped} skipped` : undefined,
    output,
  };
}
