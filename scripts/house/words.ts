/** What may stand in a file, and how long and how named it may be. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tally } from './tally';

const mostLines = 300;
/** Files longer than that, with their length when they were let in. Only ever shrinks; better: stays empty. */
const longFiles: Record<string, number> = {};

const code = /\.(tsx?|m?js|cjs|css)$/;
const vagueNames = /^(utils?|helpers?|misc|common|shared|manager|service|stuff)$/;
const vagueVerbs = /export (?:async )?(?:function|const) ((?:get|handle|process|manage)[A-Z]\w*)/g;
/** Written so that this file does not find itself. */
const unfinished = /\b(TO[D]O|FIX[M]E|XX[X])\b|\.on[l]y\(|\.ski[p]\(|@ts-(ignor[e]|nochec[k])/;
const machine = [
  /(?:^|[\s"'`(=:])\/(?:w[o]rk|f[a]rm|ro[o]t|Use[r]s\/\w+|ho[m]e\/\w+)\//,
  /[.]librar[y]\b/,
  /regis[t]ry\.(npm|yarn)|deb\.debian\.or[g]\/debian/,
];

export function checkWords(tally: Tally, root: string, files: string[]): void {
  const texts = new Map<string, string>();
  for (const file of files) {
    if (/\.(png|jpe?g|woff2?|ico|pdf|docx|gz)$/.test(file) || file === 'package-lock.json') continue;
    texts.set(file, readFileSync(path.join(root, file), 'utf8'));
  }
  const sources = [...texts].filter(([file]) => code.test(file));
  const where = (file: string, text: string, index: number) =>
    `${file}:${text.slice(0, index).split('\n').length}`;
  const search = (among: [string, string][], patterns: RegExp[]) =>
    among.flatMap(([file, text]) =>
      patterns.flatMap((pattern) => {
        const at = new RegExp(pattern, 'm').exec(text);
        return at ? [`${where(file, text, at.index)}: ${at[0].trim()}`] : [];
      }),
    );

  tally.check(
    `no file is longer than ${mostLines} lines`,
    sources.flatMap(([file, text]) => {
      const lines = text.split('\n').length - 1;
      return lines > (longFiles[file] ?? mostLines)
        ? [`${file}: ${lines} lines; which noun is hiding in it?`]
        : [];
    }),
  );
  tally.check(
    'the list of long files only shrinks',
    Object.keys(longFiles).filter((file) => (texts.get(file)?.split('\n').length ?? 0) - 1 <= mostLines),
  );
  tally.check(
    'nothing writes markup past React',
    search(
      sources.filter(([file]) => /^(app|components|public)\//.test(file)),
      [/\b(dangerouslySet[I]nnerHTML|innerHT[M]L|outerHT[M]L|insertAdjacentHT[M]L|document\.writ[e])\b/],
    ),
  );
  tally.check(
    'files and folders are named after nouns',
    files.filter((file) => file.split('/').some((part) => vagueNames.test(part.split('.')[0] ?? ''))),
  );
  tally.check(
    'functions say what they do',
    sources.flatMap(([file, text]) => {
      // Next calls route handlers by names of its own
      return [...text.matchAll(vagueVerbs)].map((at) => `${where(file, text, at.index)}: ${at[1]}`);
    }),
  );
  tally.check('nothing is left unfinished or silenced', search(sources, [unfinished]));
  tally.check('nothing knows the machine it was written on', search([...texts], machine));
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  tally.check(
    'the lock file names no registry',
    lock.includes('"resolved": "http') ? ['package-lock.json'] : [],
  );
  tally.check('links between documents lead somewhere', brokenLinks(root, texts));
  tally.check('every model of the schema is explained', unexplained(texts));
}

function brokenLinks(root: string, texts: Map<string, string>): string[] {
  const broken: string[] = [];
  for (const [file, text] of texts) {
    if (!file.endsWith('.md')) continue;
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const full = path.relative(root, path.resolve(root, path.dirname(file), target));
      const known = texts.has(full) || [...texts.keys()].some((one) => one.startsWith(`${full}/`));
      if (!known && full !== '') broken.push(`${file}: ${target}`);
    }
  }
  return broken;
}

function unexplained(texts: Map<string, string>): string[] {
  const found: string[] = [];
  for (const [file, text] of texts) {
    if (!file.endsWith('.prisma')) continue;
    const lines = text.split('\n');
    lines.forEach((line, index) => {
      if (/^model /.test(line) && !lines[index - 1]?.startsWith('///')) found.push(`${file}: ${line}`);
    });
  }
  return found;
}
