// Owns making the gold workbooks: laid out, calculated by LibreOffice, and where asked for also saved by it as .xls.
// Invariant: nothing of the product has a hand in a file; a formula without a result is an error.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withResults } from '../mutate/edit.ts';
import { bookParts, packed } from '../mutate/parts.ts';
import { recalculated } from '../mutate/results.ts';
import type { SheetFixture } from '../sheets/fixture.ts';

export interface LaidFile {
  fixture: SheetFixture;
  /** file name within the folder */
  name: string;
}

/** Writes every fixture into `folder`. */
export async function layOut(folder: string, fixtures: readonly SheetFixture[]): Promise<LaidFile[]> {
  const raw = join(folder, 'raw');
  mkdirSync(raw, { recursive: true });
  const laid = fixtures.map((fixture) => ({
    fixture,
    parts: bookParts(fixture.book),
    name: `${fixture.book.id}.xlsx`,
  }));
  for (const { name, parts } of laid) writeFileSync(join(raw, name), packed(parts));
  const sheetsOf = new Map(
    laid.map(({ name, fixture }) => [name, fixture.book.sheets.map((sheet) => sheet.name)]),
  );
  const names = laid.map(({ name }) => name);
  const results = await recalculated(raw, names, (name) => sheetsOf.get(name) ?? [], 1);
  const files: LaidFile[] = [];
  for (const { name, parts, fixture } of laid) {
    const complete = withResults(parts, sheetsOf.get(name) ?? [], results.get(name) ?? new Map());
    writeFileSync(join(folder, name), packed(complete));
    files.push({ fixture, name });
  }
  const old = laid.filter(({ fixture }) => fixture.asXls).map(({ name, fixture }) => ({ name, fixture }));
  saveAsXls(
    folder,
    old.map(({ name }) => name),
  );
  for (const { name, fixture } of old) files.push({ fixture, name: name.replace(/\.xlsx$/, '.xls') });
  return files;
}

function saveAsXls(folder: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const profile = mkdtempSync(join(tmpdir(), 'gold-soffice-'));
  try {
    const ran = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        'xls',
        '--outdir',
        folder,
        ...names,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    if (ran.status !== 0) throw new Error(`soffice ended with ${ran.status}: ${ran.stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
