// Owns `dutoan check`: reads workbooks from disk, checks them, and tells as JSON or as a listing.
// Invariant: a file that cannot be read is reported with its reason, and the others are still checked.
import type { EstimateDates, Text } from '#shared/contract/common.ts';
import type { Finding, SheetResult } from '#shared/contract/finding.ts';
import { FileError } from '#shared/file/model.ts';
import { readAnySnapshot } from '#shared/file/xls.ts';
import { createReference } from '#shared/reference/lookup.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { shownName } from '#shared/report/fileNames.ts';
import { withUnread } from '#shared/report/unread.ts';
import { checkWorkbook, prepareOwnRules } from '#shared/rules/check.ts';
import { DATE_OPTIONS, readArguments, readDates } from './arguments.ts';
import type { GivenDates } from './arguments.ts';
import { readBytes } from './files.ts';
import { fixPath, mendFile } from './fix.ts';
import { findFiles } from './folders.ts';
import { listFile } from './listing.ts';
import { peakRssMb } from './memory.ts';
import type { Mended } from './mend.ts';
import { loadRelease } from './release.ts';
import { summaryPath, summaryTable, writeSummary } from './summary.ts';
import { CommandError } from './terminal.ts';
import type { Language, Terminal } from './terminal.ts';

export interface CheckedFile {
  file: string;
  /** why it could not be read; null when it was checked */
  reason: Text | null;
  timings: { readMs: number; checkMs: number };
  /** of this process so far, so of the largest file up to here */
  peakRssMb: number;
  sheets: SheetResult[];
  /** what --fix did; null without it */
  mended: Mended | null;
}

export async function check(argv: string[], terminal: Terminal): Promise<number> {
  const { positionals: paths, options } = readArguments(argv, {
    ...DATE_OPTIONS,
    json: 'flag',
    release: 'value',
    summary: 'value',
    fix: 'value',
  });
  if (paths.length === 0)
    throw new CommandError(
      'Cách dùng: dutoan check TỆP|THƯ_MỤC… [NGÀY] [--json] [--summary TỆP.xlsx|TỆP.csv], hoặc dutoan check TỆP --fix TỆP_MỚI.xlsx',
      'Usage: dutoan check FILE|FOLDER… [DATES] [--json] [--summary OUT.xlsx|OUT.csv], or dutoan check FILE --fix OUT.xlsx',
    );
  const summary = summaryPath(options.summary, paths);
  const dates = checkDates(readDates(options));
  const out = fixPath(options.fix, paths);
  const found = findFiles(paths, summary);
  if (out !== null && found.length !== 1)
    throw new CommandError('--fix sửa mỗi lần một tệp.', '--fix mends one file at a time.');
  const release = await loadRelease(options.release);
  const reference = createReference(release);
  await prepareOwnRules(reference);
  const files: CheckedFile[] = [];
  for (const [index, { path, reason }] of found.entries()) {
    const [at, name] = [`${index + 1}/${found.length}`, shownName(path)];
    terminal.say({ vi: `${at} Đang kiểm tra ${name} …`, en: `${at} Checking ${name} …` });
    const file =
      out === null
        ? checkFile(path, reason, reference, dates, terminal)
        : await fixFile(path, out, reason, reference, dates, terminal);
    if (file.reason !== null) terminal.say(file.reason);
    if (!options.json) for (const line of listFile(file, terminal.language)) terminal.print(line);
    files.push(file);
  }
  if (options.json) {
    const { number, sha256 } = release;
    const shown = files.map((file) => publicFile(file, terminal.language));
    terminal.print(JSON.stringify({ release: { number, sha256 }, files: shown }, null, 2));
  } else if (files.length > 1) {
    terminal.print('');
    for (const line of summaryTable(files, terminal.language)) terminal.print(line);
  }
  if (summary !== null) {
    writeSummary(summary, files, terminal.language);
    terminal.say({
      vi: `Đã ghi bảng tổng hợp vào ${summary}.`,
      en: `The summary was written to ${summary}.`,
    });
  }
  return exitCode(files);
}

/** Without activity dates the stamp or the sheet must tell them; a document date alone decides nothing. */
function checkDates({ activity, document }: GivenDates): EstimateDates | null {
  if (activity !== null) return { ...activity, document: document ?? activity.from };
  if (document === null) return null;
  throw new CommandError(
    '--document-date cần đi cùng --from và --to, hoặc --on.',
    '--document-date needs --from and --to, or --on.',
  );
}

function checkFile(
  path: string,
  known: Text | null,
  reference: Reference,
  dates: EstimateDates | null,
  terminal: Terminal,
): CheckedFile {
  const start = performance.now();
  let readAt = start;
  let reason = known;
  let sheets: SheetResult[] = [];
  try {
    if (known !== null) throw new CommandError(known.vi, known.en);
    const { snapshot, unread } = readAnySnapshot(readBytes(path));
    readAt = performance.now();
    sheets = withUnread(checkWorkbook(snapshot, reference, dates), snapshot, unread);
    if (sheets.length === 0) for (const { text } of unread) terminal.say(text);
  } catch (error) {
    readAt = performance.now();
    reason = reasonOf(error);
    sheets = [];
  }
  const checkMs = reason === null ? performance.now() - readAt : 0;
  return {
    file: path,
    reason,
    timings: { readMs: tenths(readAt - start), checkMs: tenths(checkMs) },
    peakRssMb: tenths(peakRssMb()),
    sheets,
    mended: null,
  };
}

/** Checks, mends and checks again; the findings are those that are left in the new file. */
async function fixFile(
  path: string,
  out: string,
  known: Text | null,
  reference: Reference,
  dates: EstimateDates | null,
  terminal: Terminal,
): Promise<CheckedFile> {
  const start = performance.now();
  let reason = known;
  let mended: Mended | null = null;
  try {
    if (known === null) mended = await mendFile(path, out, reference, dates, terminal);
  } catch (error) {
    reason = reasonOf(error);
  }
  return {
    file: path,
    reason,
    timings: { readMs: 0, checkMs: tenths(performance.now() - start) },
    peakRssMb: tenths(peakRssMb()),
    sheets: mended?.sheets ?? [],
    mended,
  };
}

/** Whatever happens with one file is that file's reason: the next ones are checked all the same. */
function reasonOf(error: unknown): Text {
  if (error instanceof FileError || error instanceof CommandError) return error.text;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${detail}\n`);
  return {
    vi: 'Chương trình gặp lỗi ngoài dự kiến khi kiểm tra tệp này: gửi các dòng phía trên cho người phụ trách.',
    en: 'The program met an unexpected error with this file: send the lines above to the maintainer.',
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The file as `check --json` prints it, sentences in one language. */
function publicFile(
  { file, reason, timings, peakRssMb, sheets, mended }: CheckedFile,
  language: Language,
): object {
  const status = reason === null ? { status: 'checked' } : { status: 'unreadable', reason: reason[language] };
  return {
    file,
    ...status,
    timings,
    peakRssMb,
    sheets: sheets.map((sheet) => publicSheet(sheet, mended, language)),
  };
}

function publicSheet(sheet: SheetResult, mended: Mended | null, language: Language): object {
  const { name, kind, confidence, dates, tables, outside, findings, ignored, notChecked } = sheet;
  return {
    name,
    kind,
    confidence,
    dates,
    tables,
    outside,
    findings: findings.map((finding) => publicFinding(finding, language)),
    ignored: ignored.map((one) => {
      const { reason, by, at } = one;
      return { ...publicFinding(one, language), reason, by, at };
    }),
    fixed: (mended?.fixed ?? [])
      .filter((one) => one.sheet === name)
      .map(({ finding, changed }) => ({ ...publicFinding(finding, language), changed })),
    ...(mended !== null && {
      notFixed: mended.notMended
        .filter((one) => one.sheet === name)
        .map(({ finding, cells, reason }) => ({
          ...publicFinding(finding, language),
          cells,
          reason: reason[language],
        })),
    }),
    notChecked: notChecked.map(({ range, rule, reason }) => ({ range, rule, reason: reason[language] })),
  };
}

function publicFinding(finding: Finding, language: Language): object {
  const { rule, severity, cells, message, expected, actual, basis, fix } = finding;
  const fixable = fix?.safety ?? false;
  return { rule, severity, cells, message: message[language], expected, actual, basis, fixable };
}

function exitCode(files: CheckedFile[]): number {
  if (files.some((file) => file.reason !== null)) return 2;
  const findings = files.flatMap((file) => file.sheets).flatMap((sheet) => sheet.findings);
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
