// Owns the local database under .wrangler/state: its tables and its first release.
// Invariant: running it again changes nothing that is there.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const WRANGLER_STATE = join('.wrangler', 'state');

/** Applies the migrations that are missing. Throws an Error with wrangler's own words when one fails. */
export async function migrate(root) {
  const wrangler = dirname(createRequire(join(root, 'package.json')).resolve('wrangler/package.json'));
  const child = spawn(
    process.execPath,
    [
      join(wrangler, 'bin', 'wrangler.js'),
      'd1',
      'migrations',
      'apply',
      'DB',
      // Named, because a build leaves a file that points wrangler at the built copy of it.
      '--config',
      'wrangler.toml',
      '--local',
      '--persist-to',
      WRANGLER_STATE,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  process.once('exit', () => child.kill());
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0)
    throw new Error(
      `Không chuẩn bị được cơ sở dữ liệu trong máy. Dữ liệu cũ còn nguyên; \`npm run reset\` xóa để làm lại. / The local database could not be prepared.\n${output}`,
    );
}

/** Writes release 1 into an empty database; says what it found, as seedDatabase does. */
export async function seed(root) {
  const { build } = await import('esbuild');
  const bundle = join(root, '.build', 'seed-database.mjs');
  await build({
    entryPoints: [join(root, 'worker', 'local', 'seedDatabase.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { seedDatabase } = await import(pathToFileURL(bundle).href);
  const { getPlatformProxy } = await import('wrangler');
  const proxy = await getPlatformProxy({
    configPath: join(root, 'wrangler.toml'),
    persist: { path: join(root, WRANGLER_STATE, 'v3') },
  });
  try {
    return await seedDatabase(proxy.env.DB);
  } finally {
    await proxy.dispose();
  }
}
