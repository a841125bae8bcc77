// Owns asking the product about files: `dutoan check … --json` in a child process, the only door to it that is used here.
// Invariant: imports nothing of the product.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ExpectedTable } from '../sheets/fixture.ts';

export interface SaidTable extends Omit<ExpectedTable, 'indexRow'> {
  indexRow: number | null;
}

export interface SaidSheet {
  name: string;
  kind: string;
  tables: SaidTable[];
  outside: string[];
  findings: { rule: string; severity: string; cells: string[]; message: string }[];
  notChecked: { range: string; rule: string | null }[];
}

interface Printed {
  files: { file: string; status: string; reason?: string; sheets: SaidSheet[] }[];
}

const LARGEST_ANSWER = 512 * 1024 * 1024;

export function dateOptions(dates: { from: string; to: string; document: string } | undefined): string[] {
  return dates ? ['--from', dates.from, '--to', dates.to, '--document-date', dates.document] : [];
}

/** Sheets by file name. Throws when a file could not be read. */
export function ask(
  root: string,
  folder: string,
  names: readonly string[],
  dates: { from: string; to: string; document: string } | undefined,
): Map<string, SaidSheet[]> {
  if (names.length === 0) return new Map();
  const options = dateOptions(dates);
  const launcher = join(root, 'addin', 'cli', 'launcher.mjs');
  const ran = spawnSync(process.execPath, [launcher, 'check', ...names, ...options, '--json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: LARGEST_ANSWER,
  });
  if (ran.status !== 0 && ran.status !== 1)
    throw new Error(`the command ended with ${ran.status}: ${ran.stderr.slice(-2000)}`);
  const { files } = JSON.parse(ran.stdout) as Printed;
  const unread = files.find(({ status }) => status !== 'checked');
  if (unread) throw new Error(`${unread.file} was not read: ${unread.reason}`);
  return new Map(files.map(({ file, sheets }) => [file, sheets]));
}
