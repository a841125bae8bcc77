#!/usr/bin/env node
// Owns starting the command: bundles the sources once, again when one of them has changed, then runs the bundle.
// Invariant: needs nothing but Node and esbuild; a bundle is complete or not there, even when two commands start at once.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bundles = join(root, '.build', 'cli');
/** An older bundle is kept this long for a command that may still be running from it. */
const KEEP_MS = 3_600_000;

/** Changes whenever a source or a dependency does: names the bundle's folder. */
function sourcesKey() {
  const hash = createHash('sha256');
  const note = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\n${mtimeMs}\n${size}\n`);
  };
  for (const folder of ['shared', 'addin'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && /\.(ts|tsx|json|mjs)$/.test(entry.name)) note(join(entry.parentPath, entry.name));
  note(join(root, 'package.json'));
  note(join(root, 'package-lock.json'));
  return hash.digest('hex').slice(0, 16);
}

async function bundleInto(folder) {
  const { build } = await import('esbuild');
  const unfinished = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: ['addin/cli/main.ts'],
    outdir: unfinished,
    bundle: true,
    // Each command is its own chunk, so that a light one does not load the grid engine.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another command finished the same bundle first; its one is as good.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

function removeOldBundles(current) {
  for (const name of readdirSync(bundles)) {
    const path = join(bundles, name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > KEEP_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

const folder = join(bundles, sourcesKey());
if (!existsSync(folder)) {
  mkdirSync(bundles, { recursive: true });
  await bundleInto(folder);
  removeOldBundles(folder);
}
const { run } = await import(pathToFileURL(join(folder, 'main.mjs')).href);
process.exitCode = await run(process.argv.slice(2), process.env);
