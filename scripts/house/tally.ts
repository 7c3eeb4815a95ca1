/** Counts checks, shows what fails, and lists the files of the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export class Tally {
  #passed = 0;
  #failed = 0;

  /** One check: passes when nothing was found. */
  check(name: string, found: string[]): void {
    if (found.length === 0) {
      this.#passed += 1;
      return;
    }
    this.#failed += 1;
    console.log(`✗ ${name}`);
    for (const one of found) console.log(`    ${one}`);
  }

  /** Prints the last line, by which other programs count, and sets the exit code. */
  finish(): void {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}

/** Tracked files and new ones that are not ignored; what was deleted but not yet committed is left out. */
export function listTracked(root: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', `safe.directory=${root}`, ...args], { cwd: root, encoding: 'utf8' });
  return git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(root, file)));
}
