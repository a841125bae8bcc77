// Owns asking the product: `dutoan check … --json` in a child process, the only door to it that is used here.
// Invariant: imports nothing of the product; one call for all files, so that one version of it answers for all.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Finding {
  rule: string;
  severity: 'error' | 'warning' | 'note';
  cells: string[];
  message: string;
  fixable?: 'safe' | 'choice' | false;
}

export interface CheckedSheet {
  name: string;
  kind: string;
  findings: Finding[];
}

interface Printed {
  files: {
    file: string;
    status: string;
    reason?: string;
    timings: { checkMs: number };
    sheets: CheckedSheet[];
  }[];
}

/** Sheets by file name; a file that could not be read is an error, for this mutator writes good ones. */
export async function checked(
  root: string,
  folder: string,
  names: readonly string[],
): Promise<Map<string, CheckedSheet[]>> {
  const out = join(folder, 'checked.json');
  const sink = openSync(out, 'w');
  const launcher = join(root, 'addin', 'cli', 'launcher.mjs');
  const environment = { ...process.env, DUTOAN_LANG: 'en' };
  const { code, said } = await new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, 'check', ...names, '--json'], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', sink, 'pipe'],
    });
    let last = '';
    child.stderr?.on('data', (data: Buffer) => (last = (last + data.toString()).slice(-2000)));
    child.on('error', reject);
    child.on('close', (status) => resolve({ code: status, said: last }));
  });
  closeSync(sink);
  if (code !== 0 && code !== 1) throw new Error(`the command ended with ${code}: ${said}`);
  const { files } = JSON.parse(readFileSync(out, 'utf8')) as Printed;
  const unread = files.find(({ status }) => status !== 'checked');
  if (unread) throw new Error(`${unread.file} was not read: ${unread.reason}`);
  return new Map(files.map(({ file, sheets }) => [file, sheets]));
}
