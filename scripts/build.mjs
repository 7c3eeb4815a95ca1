/** `npm run build`: the database client and the pages, each only when its sources changed. */
import './start/node.mjs';
import path from 'node:path';
import { build, generate, install } from './start/preparation.mjs';
import { Sentence, step } from './start/steps.mjs';

const root = path.resolve(import.meta.dirname, '..');
try {
  await step('packages', (tell) => install(root, tell));
  await step('database client', (tell) => generate(root, tell));
  await step('build', (tell) => build(root, tell));
} catch (error) {
  console.error(error instanceof Sentence ? error.message : error);
  process.exitCode = 1;
}
