// Owns recalculation by LibreOffice: packages in, the results of their formulas out.
// Invariant: always a full recalculation in a profile of its own; a missing LibreOffice or a missing result is an error.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Result, Results } from './grid.ts';

/** Stored results are never trusted; a number written as text counts in `A1*B1` and not in SUM, as in Excel. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Syntax"><prop oor:name="StringConversion" oor:op="fuse"><value>3</value></prop></item>
</oor:items>`;

/** LibreOffice 7.4 ends quietly after some 250 files. */
const AT_ONCE = 150;

export function libreOfficeVersion(): string {
  const ran = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (ran.error)
    throw new Error('LibreOffice is needed to recalculate the workbooks, and `soffice` was not found.');
  return ran.stdout.trim().split(' ').slice(0, 2).join(' ');
}

/** Results by file name, for workbooks lying in `folder`; `processes` at a time. */
export async function recalculated(
  folder: string,
  names: readonly string[],
  sheetNames: (name: string) => readonly string[],
  processes: number,
): Promise<Map<string, Results>> {
  const out = join(folder, 'recalculated');
  mkdirSync(out, { recursive: true });
  const left = Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, index) =>
    names.slice(index * AT_ONCE, (index + 1) * AT_ONCE).map((name) => join(folder, name)),
  );
  const work = async (): Promise<void> => {
    for (let some = left.pop(); some !== undefined; some = left.pop()) await convert(some, out);
  };
  await Promise.all(Array.from({ length: processes }, work));
  return new Map(names.map((name) => [name, readResults(join(out, name), sheetNames(name))]));
}

async function convert(files: readonly string[], out: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'mutate-soffice-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx'];
    await new Promise<void>((resolve, reject) => {
      const child = spawn('soffice', [...args, '--outdir', out, ...files], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (data: Buffer) => (said += data.toString()));
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`soffice ended with ${code}: ${said}`)),
      );
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function readResults(path: string, sheetNames: readonly string[]): Results {
  if (!existsSync(path)) throw new Error(`LibreOffice wrote no ${path}`);
  const parts = unzipSync(readFileSync(path));
  const results = new Map<string, Result>();
  sheetNames.forEach((sheet, index) => {
    const part = parts[`xl/worksheets/sheet${index + 1}.xml`];
    if (!part) throw new Error(`LibreOffice wrote no sheet ${index + 1} in ${path}`);
    for (const [, at, attributes = '', inside = ''] of strFromU8(part).matchAll(
      /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      if (!inside.includes('<f')) continue;
      const type = (/ t="(\w+)"/.exec(attributes)?.[1] ?? 'n') as Result['type'];
      const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? '';
      results.set(`${sheet}!${at}`, { type, value: unescapeXml(value) });
    }
  });
  return results;
}

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
