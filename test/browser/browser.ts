// Owns starting a browser for tests: on Linux the one that comes with the packages, elsewhere an installed Chrome or Edge.
// Invariant: needs no root, no system library and no network; what is unpacked is complete or not there at all.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/dutoan-browser', import.meta.url));

/** Unpacks the packaged browser with its libraries and fonts once, and gives their folder. */
async function unpackedFolder(): Promise<string> {
  if (existsSync(join(CACHE, 'chromium'))) return CACHE;
  const partial = `${CACHE}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  // The package unpacks into the temporary folder: for that moment this is it.
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = partial;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  const packageFile = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const libraries = join(dirname(packageFile), '..', '..', 'bin', 'al2023.tar.br');
  mkdirSync(join(partial, 'al2023'));
  execFileSync('tar', ['-x', '-C', join(partial, 'al2023')], {
    input: brotliDecompressSync(readFileSync(libraries)),
  });
  // The packaged settings look for fonts where the package is not; those of the machine may serve too.
  const folders = [join(CACHE, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  const settings = `<fontconfig>${folders}<cachedir>${join(CACHE, 'fonts-cache')}</cachedir></fontconfig>`;
  writeFileSync(join(partial, 'fonts', 'fonts.conf'), settings);
  try {
    renameSync(partial, CACHE);
  } catch (error) {
    // Another test process was quicker; its copy is whole.
    if (!existsSync(join(CACHE, 'chromium'))) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
  return CACHE;
}

/** Starts a headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const channel = process.platform === 'win32' ? 'msedge' : 'chrome';
    return chromium.launch({ channel, args: ARGUMENTS });
  }
  const folder = await unpackedFolder();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}
