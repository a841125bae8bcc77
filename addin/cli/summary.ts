// Owns what `dutoan check` says of many files together: the table at the end, and the file after --summary.
// Invariant: where the summary cannot be written is said before anything is checked, as far as it can be known.
import { extname } from 'node:path';
import { sayMoment } from '#addin/taskpane/moment.ts';
import { COUNT_NAMES, countsOf, summaryCsv, summaryWorkbook, totalCounts } from '#shared/report/summary.ts';
import type { FileCounts, FileReport } from '#shared/report/summary.ts';
import { shownName } from '#shared/report/fileNames.ts';
import { outputPath, writeBytes } from './files.ts';
import { CommandError } from './terminal.ts';
import type { Language } from './terminal.ts';

/** The path after --summary: an .xlsx or a .csv that is none of the inputs; null when none was asked for. Throws CommandError. */
export function summaryPath(option: string | null, inputs: string[]): string | null {
  if (option === null) return null;
  const extension = extname(option).toLowerCase();
  if (extension !== '.xlsx' && extension !== '.csv')
    throw new CommandError(
      `Tên tệp tổng hợp sau --summary phải có đuôi .xlsx hoặc .csv: ${option}`,
      `The name of the summary after --summary must end in .xlsx or .csv: ${option}`,
    );
  return outputPath(option, inputs, extension);
}

/** Writes the summary in the form its name asks for. Throws CommandError. */
export function writeSummary(path: string, files: readonly FileReport[], language: Language): void {
  const bytes =
    extname(path).toLowerCase() === '.csv'
      ? new TextEncoder().encode(summaryCsv(files, language))
      : summaryWorkbook(files, language, sayMoment(new Date().toISOString()));
  writeBytes(path, bytes);
}

const FILE = { vi: 'Tệp', en: 'File' };
const COLUMNS: readonly (keyof FileCounts)[] = ['error', 'warning', 'note', 'notChecked'];

/** The table of files: numbers first, so that a name of any length stands at the end of its line. */
export function summaryTable(files: readonly FileReport[], language: Language): string[] {
  const names = COLUMNS.map((name) => COUNT_NAMES[name][language]);
  const line = (cells: readonly (string | number)[], last: string): string =>
    `${cells.map((cell, index) => String(cell).padStart(names[index]?.length ?? 0)).join('  ')}  ${last}`;
  const { unreadable, ...total } = totalCounts(files);
  const all =
    language === 'vi'
      ? `Cộng ${files.length} tệp, ${unreadable} không đọc được`
      : `Total of ${files.length} files, ${unreadable} unreadable`;
  return [
    line(names, FILE[language]),
    ...files.map((file) => {
      const counts = countsOf(file);
      const name = shownName(file.file);
      if (counts === null)
        return line(
          COLUMNS.map(() => '–'),
          `${name}: ${file.reason?.[language] ?? ''}`,
        );
      return line(
        COLUMNS.map((column) => counts[column]),
        name,
      );
    }),
    line(
      COLUMNS.map((column) => total[column]),
      all,
    ),
  ];
}
