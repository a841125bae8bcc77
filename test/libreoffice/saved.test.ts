// What is saved of a damaged workbook LibreOffice opens with the cells it showed of the original, or with ours where it is mended.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { FileError, noChanges } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { ODD } from '../file/odd.ts';
import { recalculateAll, requireTool } from './soffice.ts';

/** the edit, far from all cells of these workbooks */
const CELL = { row: 11, column: 2, value: 4711 };

interface Pair {
  name: string;
  original: string;
  saved: string;
}
const pairs: Pair[] = [];
const files = new Map<string, Uint8Array>();
let answers = new Map<string, Map<string, string[][]>>();

beforeEach((context) => requireTool(context, 'soffice'));
beforeAll(async () => {
  for (const [i, { name, file, outcome }] of ODD.entries()) {
    if (outcome !== 'whole' && outcome !== 'said') continue;
    const [sheet] = readWorkbook(file).sheets;
    if (!sheet) continue;
    try {
      const bytes = patchWorkbook(file, { ...noChanges(), sheets: { [sheet.name]: { cells: [CELL] } } });
      const number = String(i).padStart(3, '0');
      const pair = { name, original: `o${number}.xlsx`, saved: `s${number}.xlsx` };
      pairs.push(pair);
      files.set(pair.original, file).set(pair.saved, bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(FileError);
    }
  }
  answers = await recalculateAll(files);
}, 900_000);

const shown = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
const at = (rows: string[][] | undefined, row: number, column: number): string => rows?.[row]?.[column] ?? '';

test('what it opens of the originals it opens of the saved ones', () => {
  const opened = pairs.filter(({ original }) => answers.has(original));
  expect(opened.length).toBeGreaterThan(100);
  expect(opened.filter(({ saved }) => !answers.has(saved)).map(({ name }) => name)).toEqual([]);
});

test('with the edit and every other cell as before, or as we read it', () => {
  const wrong: string[] = [];
  let edits = 0;
  for (const { name, original, saved } of pairs) {
    const [before, after] = [answers.get(original), answers.get(saved)];
    if (!before || !after) continue;
    const model = readWorkbook(files.get(original) ?? new Uint8Array());
    const [first] = model.sheets;
    for (const [title, rows] of after) {
      const old = before.get(title);
      const sheet = model.sheets.find((one) => one.name === title);
      const ours = new Map(sheet?.cells.map((cell) => [`${cell.row} ${cell.column}`, shown(cell.value)]));
      const height = Math.max(rows.length, old?.length ?? 0);
      for (let row = 0; row < height; row++)
        for (let column = 0; column < Math.max(rows[row]?.length ?? 0, old?.[row]?.length ?? 0); column++) {
          const text = at(rows, row, column);
          const isEdit = title === first?.name && row === CELL.row && column === CELL.column;
          const own = ours.get(`${row} ${column}`) ?? '';
          const isRight = isEdit ? text === '4711' : text === at(old, row, column) || text === own;
          if (!isRight) wrong.push(`${name}: ${title} ${row},${column}: “${text}”`);
        }
    }
    // a sheet that LibreOffice does not read to its end shows no edit there either
    const last = first?.cells.at(-1);
    const isRead = !first || !last || at(before.get(first.name), last.row, last.column) !== '';
    if (isRead) edits++;
    if (isRead && at(after.get(first?.name ?? ''), CELL.row, CELL.column) !== '4711')
      wrong.push(`${name}: no edit`);
  }
  expect(wrong).toEqual([]);
  expect(edits).toBeGreaterThan(110);
});

test('what it could not open and is mended it opens, with the cells we read', async ({ annotate }) => {
  const opened = pairs.filter(({ original, saved }) => !answers.has(original) && answers.has(saved));
  await annotate(`opened only once saved: ${opened.map(({ name }) => name).join('; ')}`);
  expect(opened.length).toBeGreaterThan(5);
  for (const { name, original, saved } of opened) {
    const [first] = readWorkbook(files.get(original) ?? new Uint8Array()).sheets;
    const rows = answers.get(saved)?.get(first?.name ?? '');
    const shownCells = first?.cells.map(({ row, column }) => at(rows, row, column));
    expect([name, shownCells]).toEqual([name, first?.cells.map(({ value }) => shown(value))]);
    expect([name, at(rows, CELL.row, CELL.column)]).toEqual([name, '4711']);
  }
});
