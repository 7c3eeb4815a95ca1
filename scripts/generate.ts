/**
 * Writes the Prisma client into `lib/db/generated`.
 *
 * Prisma would first download its native schema engine, which generating does not need: pointing it at
 * `true` keeps the command working without a network.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const ran = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1' },
  },
);
process.exitCode = ran.status ?? 1;
