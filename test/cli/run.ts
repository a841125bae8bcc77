// Owns running the command as a person does: the launcher in a child process, its output and exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../addin/cli/launcher.mjs', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `dutoan` with these arguments, in a folder if given; `DUTOAN_LANG` is the given one or unset. */
export function dutoan(args: string[], language?: string, folder?: string): Ran {
  const environment: NodeJS.ProcessEnv = { ...process.env };
  delete environment['DUTOAN_LANG'];
  if (language !== undefined) environment['DUTOAN_LANG'] = language;
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    env: environment,
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A new empty folder of this test run. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dutoan-cli-'));
}
