// Owns `dutoan set`: values and formulas into cells of a copy of a workbook; every other part of the file is kept.
// Invariant: all changes are understood before any is made; formulas that depend on them carry fresh results, or it is said.
import { extname } from 'node:path';
import type { CellValue } from '#shared/contract/snapshot.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange, SheetModel } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { aboutSaving } from '#shared/file/savable.ts';
import { parseAddress } from '#shared/sheet/address.ts';
import { scanFormula } from '#shared/sheet/formula.ts';
import { foldText } from '#shared/vietnamese/compare.ts';
import { parseNumberText } from '#shared/vietnamese/number.ts';
import { readArguments } from './arguments.ts';
import { outputPath, readBytes, writeBytes } from './files.ts';
import { patchedWithResults } from './recalculate.ts';
import { CommandError } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export async function set(argv: string[], terminal: Terminal): Promise<number> {
  const { positionals, options } = readArguments(argv, { out: 'value' });
  const [file, ...assignments] = positionals;
  if (file === undefined || assignments.length === 0)
    throw new CommandError(
      'Cách dùng: dutoan set TỆP "Trang!B5=12" … --out TỆP_MỚI.xlsx',
      'Usage: dutoan set FILE "Sheet!B5=12" … --out OUT.xlsx',
    );
  // what the file is comes before what the result may be called: an .xls is refused, not asked for an .xls
  const bytes = readBytes(file);
  const model = readWorkbook(bytes);
  const out = outputPath(options.out, [file], extname(file).toLowerCase() || '.xlsx');
  const changes = noChanges();
  for (const assignment of assignments) {
    const { sheet, cell } = readAssignment(assignment, model.sheets);
    const change = (changes.sheets[sheet] ??= { cells: [] });
    change.cells = [...change.cells.filter((c) => c.row !== cell.row || c.column !== cell.column), cell];
  }
  const saving = aboutSaving(bytes, model.unread);
  const calculated = await patchedWithResults(bytes, model, changes);
  const made = calculated ?? patchWorkbook(bytes, { ...changes, recalculate: true });
  // told of what can be saved, before it is; what cannot says so itself
  if (saving) terminal.say(saving);
  writeBytes(out, made);
  terminal.say({
    vi: `Đã ghi ${assignments.length} ô vào ${out}; ${file} giữ nguyên.`,
    en: `Wrote ${assignments.length} cells to ${out}; ${file} is unchanged.`,
  });
  if (calculated === null)
    terminal.say({
      vi: 'Kết quả các công thức liên quan chưa được tính lại ở đây: Excel tính khi mở tệp.',
      en: 'Formulas that depend on them were not recalculated here: Excel does it on opening.',
    });
  return 0;
}

const ASSIGNMENT = /^(?:'((?:[^']|'')+)'|([^!]+))!([^=!]+)=(.*)$/s;

function readAssignment(text: string, sheets: SheetModel[]): { sheet: string; cell: CellChange } {
  const [, quoted, plain, address = '', content = ''] = ASSIGNMENT.exec(text) ?? [];
  const wanted = quoted?.replaceAll("''", "'") ?? plain;
  if (wanted === undefined)
    throw new CommandError(
      `Không hiểu “${text}”. Viết "Trang!B5=12" hoặc "'Tên trang'!C7==SUM(C2:C6)".`,
      `“${text}” is not understood. Write "Sheet!B5=12" or "'Sheet name'!C7==SUM(C2:C6)".`,
    );
  const sheet = sheets.find(({ name }) => foldText(name) === foldText(wanted));
  if (sheet === undefined)
    throw new CommandError(
      `Sổ tính không có trang “${wanted}”. Các trang: ${sheets.map(({ name }) => name).join(', ')}.`,
      `The workbook has no sheet “${wanted}”. Its sheets: ${sheets.map(({ name }) => name).join(', ')}.`,
    );
  const position = readCell(address.trim());
  if (!content.startsWith('='))
    return { sheet: sheet.name, cell: { ...position, value: readValue(content, text) } };
  if (!isWholeFormula(content))
    throw new CommandError(
      `Công thức thiếu ngoặc hoặc dấu nháy: “${content}”.`,
      `The formula lacks a bracket or a quote: “${content}”.`,
    );
  return { sheet: sheet.name, cell: { ...position, value: null, formula: content } };
}

function readCell(address: string): { row: number; column: number } {
  try {
    const { top, left, bottom, right } = parseAddress(address);
    if (top === bottom && left === right) return { row: top, column: left };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new CommandError(
    `Địa chỉ ô không hợp lệ: “${address}”. Viết một ô, ví dụ B5.`,
    `Not a cell address: “${address}”. Write one cell, such as B5.`,
  );
}

/** As typed into a cell: empty clears it, an apostrophe makes text, a number in either style is a number. */
function readValue(content: string, assignment: string): CellValue | null {
  if (content === '') return null;
  if (content.startsWith("'")) return content.slice(1);
  if (/^(true|false)$/i.test(content)) return content.toLowerCase() === 'true';
  const read = /\p{L}/u.test(content) ? { kind: 'none' as const } : parseNumberText(content);
  if (read.kind === 'number') return read.value;
  if (read.kind === 'none') return content;
  // Larger first; a fraction such as 1.5 is unmistakable as 1.50.
  const [thousands, small = 0] = read.values;
  const fraction = Number.isInteger(small) ? String(small) : `${small}0`;
  throw new CommandError(
    `“${assignment}” hiểu được hai cách: viết ${thousands} hoặc ${fraction}; thêm ' phía trước nếu là chữ.`,
    `“${assignment}” can be read in two ways: write ${thousands} or ${fraction}; put ' in front if it is text.`,
  );
}

/** Catches what would make Excel refuse the whole file: open brackets, open quotes, nothing after "=". */
function isWholeFormula(formula: string): boolean {
  const tokens = scanFormula(formula, 'A1');
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth < 0 || (token.kind === 'text' && !/^"(?:[^"]|"")*"$/s.test(token.text))) return false;
  }
  return depth === 0 && tokens.some((token) => token.kind !== 'space');
}
