// `dutoan check --fix` over a workbook with everything in it: only touched cells and what must follow change, what lies in
// merged cells, array formulas and tables is rightly mended or told with its reason, and LibreOffice calculates the result.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import { cellAddress } from '#shared/sheet/address.ts';
import { everythingParts } from '../file/everything.ts';
import { changedParts, expectWellFormed, MAIN, pack, partOf, REL, repackedParts } from '../file/parts.ts';
import type { Parts } from '../file/parts.ts';
import { recalculate, requireTool } from '../libreoffice/soffice.ts';
import { dutoan, newFolder } from './run.ts';

const folder = newFolder();

interface Told {
  rule: string;
  cells: string[];
  reason?: string;
  changed?: { cell: string; after: unknown }[];
}
interface Report {
  files: { sheets: { name: string; fixed: Told[]; notFixed: Told[] }[] }[];
}

interface Mended {
  before: Uint8Array;
  after: Uint8Array;
  said: string;
  code: number | null;
  sheet(name: string): { fixed: Told[]; notFixed: Told[] };
}

function mended(name: string, parts: Parts): Mended {
  const [file, out] = [join(folder, `${name}.xlsm`), join(folder, `${name}-sua.xlsm`)];
  const before = pack(parts);
  writeFileSync(file, before);
  const { code, out: printed, err } = dutoan(['check', file, '--fix', out, '--on', '2025-05-15', '--json']);
  expect(new Uint8Array(readFileSync(file))).toEqual(before);
  const { sheets = [] } = (JSON.parse(printed) as Report).files[0] ?? {};
  return {
    before,
    after: new Uint8Array(readFileSync(out)),
    said: err,
    code,
    sheet: (of) => sheets.find((one) => one.name === of) ?? { fixed: [], notFixed: [] },
  };
}

const changesOf = (told: readonly Told[]) =>
  Object.fromEntries(told.flatMap(({ changed = [] }) => changed.map(({ cell, after }) => [cell, after])));
const reasonsOf = (told: readonly Told[]) =>
  Object.fromEntries(told.flatMap(({ cells, reason }) => cells.map((cell) => [cell, reason])));

/** Cells whose XML is not the same, and what of the sheet part is not a cell. */
function changedCells({ before, after }: Mended, part: string): { cells: string[]; around: boolean } {
  const read = (file: Uint8Array) => {
    const xml = partOf(file, part);
    const cells = new Map(
      [...xml.matchAll(/<c r="(\w+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([whole, at = '']) => [at, whole]),
    );
    return { cells, around: xml.replace(/<c r="\w+"[^>]*?(?:\/>|>.*?<\/c>)/gs, '') };
  };
  const [was, is] = [read(before), read(after)];
  const places = [...new Set([...was.cells.keys(), ...is.cells.keys()])];
  return {
    cells: places.filter((place) => was.cells.get(place) !== is.cells.get(place)),
    around: was.around !== is.around,
  };
}

function valueAt(file: Uint8Array, sheet: string, address: string) {
  const cells = readWorkbook(file).sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find(({ row, column }) => cellAddress(row, column) === address);
}

describe('as it is', () => {
  let it: Mended;
  beforeAll(() => {
    it = mended('nguyen', everythingParts());
  });

  test('two cells of one sheet are mended; strings and styles follow, nothing else is even packed anew', () => {
    expect(changesOf(it.sheet('Dự toán').fixed)).toEqual({ A3: 'Ghi chú: chi phí khác', B3: 1_500_000 });
    expect(repackedParts(it.before, it.after)).toEqual([
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      // an array formula reads B3, and only Excel works it out: it is asked to
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(changedCells(it, 'xl/worksheets/sheet1.xml')).toEqual({ cells: ['A3', 'B3'], around: false });
    expect(partOf(it.after, 'xl/workbook.xml').replace(' fullCalcOnLoad="1"', '')).toBe(
      partOf(it.before, 'xl/workbook.xml'),
    );
    expectWellFormed(it.after);
  });

  test('the runs of the mended text keep their formats', () => {
    const text = /<si>(?:(?!<\/si>).)*Ghi ch.(?:(?!<\/si>).)*<\/si>/gs;
    const last = [...partOf(it.after, 'xl/sharedStrings.xml').matchAll(text)].at(-1)?.[0] ?? '';
    expect(last).toContain('<b/>');
    expect(last).toContain('FFFF0000');
  });
});

// ── with more faults in it ──────────────────────────────────────────────────────────────────────────────────────────

const RATIO = 'Chia[[#This Row],[Kinh phí]]/SUM(Chia[Kinh phí])';
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Row 4 has its product typed, row 5 its figure as text, row 6 its product as text; D1 and A10 are in an old code. */
function tableSheet(): string {
  const rows = [...'ABCDEFGH'].map((place, at) => {
    const [row, figure] = [at + 2, (at + 1) * 10];
    const product: Record<number, string> = { 4: '<c r="D4"><v>60</v></c>', 6: text('D6', '120') };
    const cells = [
      text(`A${row}`, `Xã ${place}`),
      row === 5 ? text('B5', '40') : `<c r="B${row}"><v>${figure}</v></c>`,
      `<c r="C${row}"><f>${RATIO}</f><v>0.125</v></c>`,
      product[row] ?? `<c r="D${row}"><f>B${row}*2</f><v>${figure * 2}</v></c>`,
    ];
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  const headings = ['A', 'B', 'C'].map((column, at) => `<c r="${column}1" t="s"><v>${at + 7}</v></c>`);
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetData><row r="1">${headings.join('')}${text('D1', 'Gi¸ trÞ')}</row>${rows.join('')}` +
    `<row r="10">${text('A10', 'Tæng céng')}<c r="B10"><f>SUBTOTAL(109,Chia[Kinh phí])</f><v>320</v></c><c r="D10"><f>SUM(D2:D9)</f><v>600</v></c></row>` +
    '</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

/** The same workbook with texts in an old code under a merge and in an array formula, and a table with faults of its own. */
function faultyParts(): Parts {
  const parts = everythingParts();
  const edit = (path: string, edits: [from: string, to: string][]): void => {
    const part = parts[path] ?? '';
    let xml = typeof part === 'string' ? part : strFromU8(part);
    for (const [from, to] of edits) {
      if (!xml.includes(from)) throw new Error(`${path} has no ${from}`);
      xml = xml.replace(from, to);
    }
    parts[path] = xml;
  };
  edit('xl/worksheets/sheet1.xml', [
    ['<row r="7"><c r="F7">', `<row r="7">${text('B7', 'chi phÝ kh¸c')}<c r="F7">`],
    ['<c r="F8"><v>20000</v></c>', '<c r="F8" t="str"><v>chi phÝ kh¸c</v></c>'],
  ]);
  parts['xl/worksheets/sheet2.xml'] = tableSheet();
  edit('xl/tables/table1.xml', [
    ['A1:C4', 'A1:D10'],
    ['A1:C3', 'A1:D9'],
    ['count="3"', 'count="4"'],
    [
      '</tableColumns>',
      '<tableColumn id="4" name="Gi¸ trÞ"><calculatedColumnFormula>B2*2</calculatedColumnFormula></tableColumn></tableColumns>',
    ],
  ]);
  return parts;
}

describe('with faults under merges, in arrays and in a table', () => {
  let it: Mended;
  beforeAll(() => {
    it = mended('loi', faultyParts());
  });

  test('cells that cannot be mended are told with their reason, the others of the same finding are mended', () => {
    const { fixed, notFixed } = it.sheet('Dự toán');
    expect(changesOf(fixed)).toEqual({ A3: 'Ghi chú: chi phí khác', B3: 1_500_000 });
    expect(reasonsOf(notFixed)).toEqual({ B7: 'ô nằm trong vùng gộp', F8: 'ô thuộc công thức mảng' });
    expect(it.said).toContain('Không sửa Dự toán!B7: ô nằm trong vùng gộp.');
    expect(it.said).toContain('Không sửa Dự toán!F8: ô thuộc công thức mảng.');
    expect(changedCells(it, 'xl/worksheets/sheet1.xml')).toEqual({ cells: ['A3', 'B3'], around: false });
  });

  test('a table: the column’s formula comes back, a figure does not go into it, a heading takes its column along', () => {
    const { fixed, notFixed } = it.sheet('Chia');
    expect(changesOf(fixed)).toEqual({ B5: 40, D4: '=B4*2', A10: 'Tổng cộng', D1: 'Giá trị' });
    expect(Object.keys(reasonsOf(notFixed))).toEqual(['D6']);
    expect(reasonsOf(notFixed)['D6']).toContain('dùng chung một công thức');
    expect(partOf(it.after, 'xl/tables/table1.xml')).toBe(
      partOf(it.before, 'xl/tables/table1.xml').replace('Gi¸ trÞ', 'Giá trị'),
    );
    // the total of D follows B5 and D4; D5 came to the same before
    expect(changedCells(it, 'xl/worksheets/sheet2.xml')).toEqual({
      cells: ['D1', 'D4', 'B5', 'A10', 'D10'],
      around: false,
    });
    expect(valueAt(it.after, 'Chia', 'D6')).toMatchObject({ value: '120' });
  });

  test('every other part is byte for byte the same', () => {
    expect(changedParts(it.before, it.after)).toEqual([
      // a new formula stands in no chain, so the chain goes and Excel makes another
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expectWellFormed(it.after);
  });

  test('what is worked out from a table is not left stale: Excel is asked to calculate on opening', () => {
    expect(partOf(it.after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('LibreOffice opens it and calculates what is right', async (context) => {
    requireTool(context, 'soffice');
    const sheets = await recalculate(it.after);
    const [estimate = [], table = []] = [sheets['Dự toán'], sheets['Chia']];
    expect(estimate[2]?.slice(0, 4)).toEqual(['Ghi chú: chi phí khác', '1500000', '1', '1500000']);
    // =SUM(D2:D4), and the array =B2:B4*2 over it all
    expect(Number(estimate[4]?.[3])).toBe(3_000_000 + 1_500_000 + 300_000);
    expect([5, 6, 7].map((row) => Number(estimate[row]?.[5]))).toEqual([3_000_000, 3_000_000, 20_000]);
    expect(table[0]).toEqual(['Địa phương', 'Kinh phí', 'Tỷ lệ', 'Giá trị']);
    const figures = [10, 20, 30, 40, 50, 60, 70, 80];
    expect(table.slice(1, 9).map((row) => Number(row[1]))).toEqual(figures);
    for (const [at, figure] of figures.entries())
      expect(Number(table[at + 1]?.[2])).toBeCloseTo(figure / 360, 6);
    // D6 is still a text, which a sum leaves out
    expect(table[9]).toEqual(['Tổng cộng', '360', '', String(2 * (360 - 50))]);
  });
});
