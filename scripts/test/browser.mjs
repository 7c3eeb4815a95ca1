/**
 * Finds a Chromium for the tests, or fetches one: CHROMIUM_PATH, a browser of Playwright's, one of the system,
 * the system's package, the npm package @sparticuz/chromium. Each is started once before it is trusted.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, Sentence } from '../start/steps.mjs';

export const browserFlags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--no-first-run'],
];

const packaged = '@sparticuz/chromium@147.0.0';

/** A browser that is there already, or null. Fetches nothing. */
export async function presentBrowser(root) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!(await works(given))) throw new Sentence(`CHROMIUM_PATH is ${given}, which does not start.`);
    return given;
  }
  return firstWorking([...playwrightBrowsers(root), ...systemBrowsers()]);
}

/**
 * @param {string} root
 * @param {(text: string) => void} tell
 * @returns {Promise<string>} path of a browser that starts
 */
export async function findBrowser(root, tell) {
  const present = await presentBrowser(root);
  if (present) return present;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    tell('apt-get install chromium');
    if (await installed(root)) {
      const found = await firstWorking(systemBrowsers());
      if (found) return found;
    }
  }
  tell(`npm install ${packaged}`);
  return packagedBrowser(root);
}

/** Opens a page as the tests will: some browsers answer `--version` and then fail to draw. */
async function works(program) {
  if (!existsSync(program)) return false;
  const { chromium } = await import('@playwright/test'); // not there before the packages are
  try {
    const browser = await chromium.launch({ executablePath: program, args: browserFlags, timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>works</p>');
    const drawn = await page.textContent('p');
    await page.screenshot(); // a browser that finds no font dies only here
    await browser.close();
    return drawn === 'works';
  } catch {
    return false;
  }
}

async function firstWorking(programs) {
  for (const program of programs) if (await works(program)) return program;
  return null;
}

function playwrightBrowsers(root) {
  const home =
    process.env.PLAYWRIGHT_BROWSERS_PATH ||
    {
      linux: path.join(os.homedir(), '.cache/ms-playwright'),
      darwin: path.join(os.homedir(), 'Library/Caches/ms-playwright'),
    }[process.platform];
  const folder = home === '0' ? path.join(root, 'node_modules/playwright-core/.local-browsers') : home;
  if (!folder || !existsSync(folder)) return [];
  const inside = [
    ...[
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-headless-shell-linux64/chrome-headless-shell',
    ],
    ...['chrome-linux/headless_shell', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'],
  ];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((one) => path.join(folder, name, one)))
    .filter((file) => existsSync(file));
}

function systemBrowsers() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...names.map(onPath), existsSync(mac) ? mac : null].filter((one) => one !== null);
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file)) ?? null;
}

async function installed(root) {
  const apt = (name, args) =>
    run({
      what: `apt-get ${args[0]}`,
      command: 'apt-get',
      args,
      cwd: root,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      logFile: path.join(root, `var/log/apt-${name}.log`),
    });
  try {
    await apt('update', ['update']);
    await apt('install', ['install', '-y', '--no-install-recommends', 'chromium']);
    return true;
  } catch {
    return false; // no network to the distribution, or no such package: the next way is tried
  }
}

/** Exported for its own trial; others call findBrowser. */
export async function packagedBrowser(root) {
  const home = path.join(root, 'var/browser');
  const manifest = path.join(home, 'package.json');
  if (!existsSync(manifest)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(manifest, '{ "private": true }\n');
  }
  if (!existsSync(path.join(home, 'node_modules/@sparticuz/chromium/package.json'))) {
    await run({
      what: 'Fetching a browser',
      command: 'npm',
      args: ['install', '--no-audit', '--no-fund', packaged],
      cwd: home,
      logFile: path.join(root, 'var/log/browser.log'),
    });
  }
  const unpacked = path.join(home, 'unpacked');
  const whole = path.join(home, 'whole');
  if (!existsSync(whole)) rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  // the package unpacks into the folder for temporary files, and brings the libraries that a bare system
  // lacks only where it believes to run in Amazon's cloud, the system it was made for
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const entry = createRequire(manifest).resolve('@sparticuz/chromium');
    const { default: chromium } = await import(
      pathToFileURL(entry.replace('/cjs/index.cjs', '/esm/index.js')).href
    );
    const program = await chromium.executablePath();
    process.env.FONTCONFIG_PATH = writeFonts(unpacked);
    if (await works(program)) {
      writeFileSync(whole, '');
      return program;
    }
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  throw new Sentence('No browser could be found or fetched that starts here. Set CHROMIUM_PATH to one.');
}

/** The package's fonts are looked for in Amazon's folders only: says where they are here, and where the system's. */
function writeFonts(unpacked) {
  const folder = path.join(unpacked, 'settings');
  const places = [path.join(unpacked, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${places.map((place) => `  <dir>${place}</dir>`).join('\n')}
  <cachedir>${path.join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
  return folder;
}
