// Owns measuring what mending is worth: each mutant with a safe fix is mended by the command and held against the original.
// Invariant: imports nothing of the product; every cell that was written counts, not only the spoilt one. A formula is the
// same when it is the same text or the same relative form; otherwise only what it shows is compared.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readAddress } from './address.ts';
import type { Book, Content } from './book.ts';
import type { CheckedSheet } from './check.ts';
import { readFormula, relativeForm } from './formula.ts';
import type { Results } from './grid.ts';
import { sheetPath } from './parts.ts';
import { randomStream } from './random.ts';
import { table } from './table.ts';
import { wilson } from './wilson.ts';

export interface MendCase {
  /** file in the folder */
  name: string;
  kind: string;
  /** options of the check */
  options: readonly string[];
  /** the workbook before the fault, and what it shows */
  original: Book;
  shown: Results;
  /** cells the fault touched, as "sheet!A1" */
  touched: readonly string[];
}

/** Kind of a workbook without a fault. */
export const UNMODIFIED = 'unmodified';

export interface MendOutcome {
  name: string;
  kind: string;
  /** none: nothing was mended; left: what was written is right, and more of the fault stands as it was */
  verdict: 'exact' | 'sameValue' | 'left' | 'wrong' | 'none';
  /** rules that were mended */
  rules: string[];
  /** for people: what was written, where it is not the original */
  remark: string;
}

interface Printed {
  files: {
    status: string;
    reason?: string;
    sheets: {
      name: string;
      fixed: { rule: string; changed: { cell: string; before: Content; after: Content }[] }[];
    }[];
  }[];
}

/** Those with a safe fix, at most so many, drawn by the seed. */
export function mendable(
  cases: readonly MendCase[],
  sheetsOf: (name: string) => readonly CheckedSheet[],
  most: number,
  seed: number,
): MendCase[] {
  const safe = cases.filter(({ name }) =>
    sheetsOf(name).some(({ findings }) => findings.some(({ fixable }) => fixable === 'safe')),
  );
  return randomStream(seed, 'mend').shuffled(safe).slice(0, most);
}

export async function mendMutants(
  root: string,
  folder: string,
  cases: readonly MendCase[],
): Promise<MendOutcome[]> {
  const outcomes: MendOutcome[] = [];
  const known = new Map<string, ReadonlyMap<string, Content>>();
  for (const each of cases) {
    const { id } = each.original;
    let besides = known.get(id);
    if (besides === undefined && each.kind !== UNMODIFIED) {
      const printed = await mend(root, folder, { ...each, name: `${id}.xlsx` }, join(folder, 'mended.xlsx'));
      known.set(id, (besides = writtenBy(printed)));
    }
    outcomes.push(await mendOne(root, folder, each, besides ?? new Map()));
  }
  return outcomes;
}

/** What a mending wrote, by "sheet!A1". */
function writtenBy({ files }: Printed): Map<string, Content> {
  return new Map(
    files.flatMap(({ sheets }) =>
      sheets.flatMap(({ name, fixed }) =>
        fixed.flatMap(({ changed }) =>
          changed.map(({ cell, after }): [string, Content] => [`${name}!${cell}`, after]),
        ),
      ),
    ),
  );
}

/** `besides`: what is mended in the original as well, which is not about the fault. */
async function mendOne(
  root: string,
  folder: string,
  each: MendCase,
  besides: ReadonlyMap<string, Content>,
): Promise<MendOutcome> {
  const out = join(folder, 'mended.xlsx');
  const printed = await mend(root, folder, each, out);
  const sheets = printed.files
    .flatMap((file) => file.sheets)
    .map(({ name, fixed }) => ({
      name,
      fixed: fixed.filter(({ changed }) =>
        changed.some(({ cell, after }) => besides.get(`${name}!${cell}`) !== after),
      ),
    }));
  const outcome = { name: each.name, kind: each.kind };
  const rules = sheets.flatMap(({ fixed }) => fixed.map(({ rule }) => rule));
  if (rules.length === 0) return { ...outcome, verdict: 'none', rules, remark: '' };
  const written = new Set([
    ...each.touched,
    ...sheets.flatMap(({ name, fixed }) =>
      fixed.flatMap(({ changed }) => changed.map(({ cell }) => `${name}!${cell}`)),
    ),
  ]);
  const parts = unzipSync(readFileSync(out));
  rmSync(out);
  const remarks: string[] = [];
  const others: MendOutcome['verdict'][] = [];
  const printedNow = writtenBy(printed);
  for (const place of written) {
    if (besides.has(place) && besides.get(place) === printedNow.get(place)) continue;
    const [sheet = '', cell = ''] = splitPlace(place);
    const index = each.original.sheets.findIndex(({ name }) => name === sheet);
    const now = cellOf(parts, index, cell);
    const was = originalAt(each, sheet, cell);
    if (sameContent(now, was, cell)) continue;
    const isSame = sameValue(now.value, was.value);
    remarks.push(`${place}: ${shownCell(was)} → ${shownCell(now)}`);
    // What the fix did not write is still as the fault left it, and still told.
    const isWritten = printedNow.has(place);
    others.push(!isWritten ? 'left' : isSame ? 'sameValue' : 'wrong');
  }
  const verdict = (['wrong', 'left', 'sameValue'] as const).find((one) => others.includes(one)) ?? 'exact';
  return { ...outcome, verdict, rules, remark: remarks.join('; ') };
}

function splitPlace(place: string): [string, string] {
  const at = place.lastIndexOf('!');
  return [place.slice(0, at), place.slice(at + 1)];
}

async function mend(
  root: string,
  folder: string,
  { name, options }: MendCase,
  out: string,
): Promise<Printed> {
  rmSync(out, { force: true });
  const launcher = join(root, 'addin', 'cli', 'launcher.mjs');
  const { code, said, text } = await new Promise<{ code: number | null; said: string; text: string }>(
    (resolve, reject) => {
      const child = spawn(process.execPath, [launcher, 'check', name, ...options, '--fix', out, '--json'], {
        cwd: folder,
        env: { ...process.env, DUTOAN_LANG: 'en' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [answer, last] = ['', ''];
      child.stdout.on('data', (data: Buffer) => (answer += data.toString()));
      child.stderr.on('data', (data: Buffer) => (last = (last + data.toString()).slice(-2000)));
      child.on('error', reject);
      child.on('close', (status) => resolve({ code: status, said: last, text: answer }));
    },
  );
  if ((code !== 0 && code !== 1) || !existsSync(out))
    throw new Error(`${name}: the command ended with ${code}: ${said}`);
  return JSON.parse(text) as Printed;
}

// ── comparing ───────────────────────────────────────────────────────────────────────────────────────────────────────

interface Held {
  /** without "="; null for a constant */
  formula: string | null;
  value: string | number;
}

function originalAt({ original, shown }: MendCase, sheet: string, cell: string): Held {
  const { row, column } = readAddress(cell);
  const content = original.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column - 1] ?? null;
  if (typeof content === 'string' && content.startsWith('=')) {
    const result = shown.get(`${sheet}!${cell}`);
    const value = result?.type === 'n' ? Number(result.value) : (result?.value ?? '');
    return { formula: content.slice(1), value };
  }
  if (content === null || typeof content === 'boolean' || typeof content === 'object')
    return { formula: null, value: content === null ? '' : String(content) };
  return { formula: null, value: content };
}

function cellOf(parts: Readonly<Record<string, Uint8Array>>, sheet: number, cell: string): Held {
  const text = strFromU8(parts[sheetPath(sheet)] ?? new Uint8Array());
  const found = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>(.*?)</c>)`, 's').exec(text);
  const [, head = '', body = ''] = found ?? [];
  const inside = (tag: string): string | null =>
    new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 's').exec(body)?.[1] ?? null;
  const type = /t="(\w+)"/.exec(head)?.[1] ?? 'n';
  const raw = inside('v') ?? '';
  const value =
    type === 's'
      ? sharedText(parts, Number(raw))
      : type === 'inlineStr'
        ? textsIn(body)
        : type === 'n' && raw !== ''
          ? Number(raw)
          : unescape(raw);
  const formula = inside('f');
  return { formula: formula === null ? null : unescape(formula), value };
}

function sharedText(parts: Readonly<Record<string, Uint8Array>>, index: number): string {
  const xml = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  return textsIn([...xml.matchAll(/<si>(.*?)<\/si>/gs)][index]?.[1] ?? '');
}

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text = '']) => unescape(text)).join('');

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function sameContent(now: Held, was: Held, cell: string): boolean {
  if (now.formula === null || was.formula === null)
    return now.formula === was.formula && sameValue(now.value, was.value);
  const form = (formula: string): string => relativeForm(readFormula(formula), readAddress(cell));
  return now.formula === was.formula || form(now.formula) === form(was.formula);
}

function sameValue(now: string | number, was: string | number): boolean {
  if (typeof now === 'number' && typeof was === 'number')
    return Math.abs(now - was) <= Math.max(1e-9, Math.abs(was) * 1e-9);
  return String(now) === String(was);
}

const shownCell = ({ formula, value }: Held): string =>
  formula === null ? JSON.stringify(value) : `=${formula} (${value})`;

// ── the report ──────────────────────────────────────────────────────────────────────────────────────────────────────

export function mendReport(outcomes: readonly MendOutcome[]): string {
  const mended = outcomes.filter(({ verdict }) => verdict !== 'none');
  const of = (some: readonly MendOutcome[], verdict: MendOutcome['verdict']): number =>
    some.filter((one) => one.verdict === verdict).length;
  const exact = of(mended, 'exact');
  const { low, high } = wilson(exact, mended.length);
  const rules = [...new Set(mended.flatMap((one) => one.rules))].sort();
  const rows = rules.map((rule) => {
    const some = mended.filter((one) => one.rules.includes(rule));
    return [rule, ...(['exact', 'sameValue', 'left', 'wrong'] as const).map((one) => String(of(some, one)))];
  });
  const wrong = mended.filter(({ verdict }) => verdict !== 'exact');
  return [
    `Mended by safe fixes: ${mended.length} of ${outcomes.length} files with one; exactly as they were ${exact} ` +
      `(${percent(exact, mended.length)}, 95 % ${low.toFixed(3)}–${high.toFixed(3)}), ` +
      `same value in another form ${of(mended, 'sameValue')}, part of the fault left as it was ${of(mended, 'left')}, ` +
      `wrong ${of(mended, 'wrong')}`,
    table(['rule', 'exact', 'same value', 'partly left', 'wrong'], rows),
    ...wrong.map(({ name, verdict, remark }) => `${verdict} ${name}: ${remark}`),
  ].join('\n');
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
