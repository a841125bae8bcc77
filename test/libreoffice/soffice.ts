// Owns LibreOffice in tests: recalculating a workbook, converting it; its own profile, always a hard recalculation.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';

/** LibreOffice trusts stored results unless told otherwise: 0 = always recalculate. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
/** comma, double quote, UTF-8, from line 1, raw values, every sheet into its own file */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Skips the test with the reason where a tool is missing; with CI set that is a failure. */
export function requireTool(context: TestContext, tool: 'soffice' | 'pdftotext'): void {
  const found = spawnSync(tool, [tool === 'soffice' ? '--version' : '-v'], { stdio: 'ignore' });
  if (!found.error) return;
  const reason = `${tool} is not installed`;
  if (process.env['CI']) throw new Error(reason);
  context.skip(reason);
}

/** Cells of every sheet after a full recalculation, by sheet name: numbers unformatted, dates and booleans as LibreOffice writes them. */
export async function recalculate(workbook: Uint8Array): Promise<Record<string, string[][]>> {
  const files = await convert(workbook, 'xlsx', CSV);
  return Object.fromEntries(
    [...files].map(([name, bytes]) => [
      name.replace(/^book-/, '').replace(/\.csv$/, ''),
      parseCsv(new TextDecoder().decode(bytes)),
    ]),
  );
}

/** The cells of every sheet of each file, by file name; a file LibreOffice does not open is not among them. */
export async function recalculateAll(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Map<string, string[][]>>> {
  const folder = await mkdtemp(join(tmpdir(), 'dutoan-soffice-'));
  const found = new Map<string, Map<string, string[][]>>();
  try {
    const profile = await newProfile(folder);
    const out = join(folder, 'out');
    const names = [...files.keys()];
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    // one that hangs takes only its few neighbours with it
    for (let at = 0; at < names.length; at += BATCH) {
      const paths = names.slice(at, at + BATCH).map((name) => join(folder, name));
      const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', CSV];
      await run([...args, '--outdir', out, ...paths], BATCH_MS).catch(() => undefined);
    }
    for (const written of await readdir(out)) {
      const name = names.find((one) => written.startsWith(`${one.replace(/\.\w+$/, '')}-`));
      if (name === undefined) continue;
      const sheet = written.slice(name.replace(/\.\w+$/, '').length + 1).replace(/\.csv$/, '');
      const sheets = found.get(name) ?? new Map<string, string[][]>();
      sheets.set(sheet, parseCsv(new TextDecoder().decode(await readFile(join(out, written)))));
      found.set(name, sheets);
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const BATCH = 12;
const BATCH_MS = 60_000;

async function newProfile(folder: string): Promise<string> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return profile;
}

/** The file as LibreOffice saves it as .xlsx; `extension` says what it is now. */
export const toXlsx = (file: Uint8Array, extension = 'xlsx'): Promise<Uint8Array> =>
  convertOne(file, extension, 'xlsx:Calc MS Excel 2007 XML');

/** Each file as LibreOffice saves it in another format, by file name without extension. */
export async function convertAll(
  files: ReadonlyMap<string, Uint8Array>,
  filter: 'xlsx:Calc MS Excel 2007 XML' | 'xls:MS Excel 97',
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'dutoan-soffice-'));
  try {
    const profile = await newProfile(folder);
    const out = join(folder, 'out');
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const paths = [...files.keys()].map((name) => join(folder, name));
    const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', filter];
    await run([...args, '--outdir', out, ...paths]);
    const found = new Map<string, Uint8Array>();
    for (const name of await readdir(out))
      found.set(name.replace(/\.\w+$/, ''), new Uint8Array(await readFile(join(out, name))));
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const toPdf = (workbook: Uint8Array): Promise<Uint8Array> => convertOne(workbook, 'xlsx', 'pdf');

async function convertOne(file: Uint8Array, extension: string, filter: string): Promise<Uint8Array> {
  const [only] = [...(await convert(file, extension, filter)).values()];
  if (!only) throw new Error(`LibreOffice wrote nothing for ${filter}`);
  return only;
}

async function convert(
  file: Uint8Array,
  extension: string,
  filter: string,
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'dutoan-soffice-'));
  try {
    const profile = await newProfile(folder);
    const out = join(folder, 'out');
    await writeFile(join(folder, `book.${extension}`), file);
    await run([
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      join(folder, `book.${extension}`),
    ]);
    const written = new Map<string, Uint8Array>();
    for (const name of await readdir(out)) written.set(name, await readFile(join(out, name)));
    return written;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `timeout` in milliseconds, 0 = none; after it LibreOffice is ended. */
function run(args: string[], timeout = 0): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('soffice', args, { stdio: ['ignore', 'pipe', 'pipe'], timeout });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && !/Error:/.test(said)) resolve();
      else reject(new Error(`soffice ended with ${code}: ${said}`));
    });
  });
}

/** RFC 4180: quoted fields, doubled quotes, line ends inside quotes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    const [whole, field = '', end] = match;
    if (whole === '' && row.length === 0) break;
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
