// `dutoan check FILE --fix OUT.xlsx`, as a person runs it: what is mended, what is left alone and said, what OUT is.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Content } from '../mutate/book.ts';
import { withResults } from '../mutate/edit.ts';
import type { Result } from '../mutate/grid.ts';
import { bookParts, packed, sheetPath } from '../mutate/parts.ts';
import { dutoan, newFolder } from './run.ts';

const folder = newFolder();
const SHEET = 'Dự toán';

/** The amount may be written otherwise than as the product. */
const line = (row: number, quantity: Content, price: Content, amount: Content = `=D${row}*E${row}`) => [
  row - 2,
  ['Thuê hội trường', 'Tài liệu', 'Nước uống', 'Trang trí'][row - 3] ?? '',
  'bộ',
  quantity,
  price,
  amount,
];
const HEADER = ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'];

const RIGHT: Record<number, Content[]> = {
  1: ['DỰ TOÁN LỚP TẬP HUẤN'],
  2: HEADER,
  3: line(3, 3, 2_000_000),
  4: line(4, 50, 30_000),
  5: line(5, 50, 20_000),
  6: line(6, 3, 500_000),
  7: [null, 'Tổng cộng', null, null, null, '=SUM(F3:F6)'],
};
const RESULTS: Record<string, number> = {
  F3: 6_000_000,
  F4: 1_500_000,
  F5: 1_000_000,
  F6: 1_500_000,
  F7: 10_000_000,
};

/** A file of the right sheet with some rows and results otherwise; `change` touches the XML of the sheet. */
function file(
  name: string,
  rows: Record<number, Content[]>,
  results: Record<string, number> = {},
  change: (xml: string) => string = (xml) => xml,
  formats: Record<string, string> = {},
): string {
  const book = {
    id: name,
    language: 'vi' as const,
    note: '',
    sheets: [{ name: SHEET, rows: { ...RIGHT, ...rows }, formats }],
  };
  const shown = new Map<string, Result>(
    Object.entries({ ...RESULTS, ...results }).map(([cell, value]) => [
      `${SHEET}!${cell}`,
      { type: 'n', value: String(value) },
    ]),
  );
  const parts = withResults(bookParts(book), [SHEET], shown);
  const path = join(folder, name);
  writeFileSync(path, packed({ ...parts, [sheetPath(0)]: change(parts[sheetPath(0)] ?? '') }));
  return path;
}

interface Told {
  rule: string;
  severity: string;
  cells: string[];
  fixable: string | false;
  changed?: { cell: string; before: Content; after: Content }[];
  reason?: string;
}
interface Report {
  files: { status: string; sheets: { name: string; findings: Told[]; fixed: Told[]; notFixed: Told[] }[] }[];
}

function fix(path: string, out: string) {
  const ran = dutoan(['check', path, '--fix', out, '--on', '2025-05-15', '--json']);
  const report = JSON.parse(ran.out) as Report;
  const sheets = report.files.flatMap((one) => one.sheets);
  return {
    ...ran,
    findings: sheets.flatMap((sheet) => sheet.findings),
    fixed: sheets.flatMap((sheet) => sheet.fixed),
    notFixed: sheets.flatMap((sheet) => sheet.notFixed),
  };
}

const out = (name: string): string => join(folder, name);
const partsOf = (path: string): Record<string, Uint8Array> => unzipSync(readFileSync(path));
const xmlOf = (path: string, part = sheetPath(0)): string => new TextDecoder().decode(partsOf(path)[part]);
const cellOf = (path: string, cell: string): string =>
  new RegExp(`<c r="${cell}"[^>]*>.*?</c>`, 's').exec(xmlOf(path))?.[0] ?? '';

describe('what is safe is mended', () => {
  // Typed over, the total followed.
  const TYPED = { 4: line(4, 50, 30_000, 1_400_000) };

  test('a typed amount gets the formula of its column, and what depends on it is calculated', () => {
    const path = file('typed.xlsx', TYPED, { F7: 9_900_000 });
    const before = readFileSync(path);
    const ran = fix(path, out('typed-mended.xlsx'));
    expect(ran.fixed).toEqual([
      expect.objectContaining({
        rule: 'line.product',
        fixable: 'safe',
        changed: [{ cell: 'F4', before: 1_400_000, after: '=D4*E4' }],
      }),
    ]);
    expect(ran.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(ran.code).toBe(0);
    expect(cellOf(out('typed-mended.xlsx'), 'F4')).toContain('<v>1500000</v>');
    expect(cellOf(out('typed-mended.xlsx'), 'F7')).toContain('<v>10000000</v>');
    expect(readFileSync(path)).toEqual(before);
    expect(ran.err).toContain('typed-mended.xlsx');
  });

  test('parts that are not touched keep their bytes', () => {
    const path = file('whole.xlsx', TYPED, { F7: 9_900_000 });
    fix(path, out('whole-mended.xlsx'));
    const [was, is] = [partsOf(path), partsOf(out('whole-mended.xlsx'))];
    const changed = Object.keys(was).filter(
      (part) => Buffer.compare(was[part] ?? Buffer.of(), is[part] ?? Buffer.of()) !== 0,
    );
    expect(changed).toEqual([sheetPath(0)]);
  });

  test('one mended thing may show the next: text, then the typed total over it', () => {
    const path = file(
      'rounds.xlsx',
      { 4: line(4, 50, '30000'), 7: [null, 'Tổng cộng', null, null, null, 10_000_000] },
      { F4: 0 },
    );
    const ran = fix(path, out('rounds-mended.xlsx'));
    expect(ran.fixed.map(({ rule }) => rule)).toContain('cell.textNumber');
    expect(cellOf(out('rounds-mended.xlsx'), 'E4')).toBe('<c r="E4"><v>30000</v></c>');
    expect(cellOf(out('rounds-mended.xlsx'), 'F4')).toContain('<v>1500000</v>');
  });

  test('a number in a text cell is no text again', () => {
    const asText = (xml: string): string => xml.replace('<c r="E4"', '<c r="E4" s="2"');
    const path = file('format.xlsx', { 4: line(4, 50, '30000') }, {}, asText, { A9: '@' });
    const ran = fix(path, out('format-mended.xlsx'));
    expect(ran.fixed.map(({ rule }) => rule)).toEqual(['cell.textNumber']);
    expect(cellOf(out('format-mended.xlsx'), 'E4')).toContain('<v>30000</v>');
    expect(cellOf(out('format-mended.xlsx'), 'E4')).not.toContain('s="2"');
    expect(cellOf(out('format-mended.xlsx'), 'F4')).toContain('<v>1500000</v>');
  });

  test('old code becomes Unicode, and only those cells change their font', () => {
    const path = file('code.xlsx', { 4: [2, 'Tµi liÖu tËp huÊn', 'bộ', 50, 30_000, '=D4*E4'] });
    const ran = fix(path, out('code-mended.xlsx'));
    expect(ran.fixed).toEqual([
      expect.objectContaining({
        rule: 'note.encoding',
        changed: [{ cell: 'B4', before: 'Tµi liÖu tËp huÊn', after: 'Tài liệu tập huấn' }],
      }),
    ]);
    const styled = [...xmlOf(out('code-mended.xlsx')).matchAll(/<c r="(\w+)" s=/g)].map(([, cell]) => cell);
    expect(styled).toEqual(['B4']);
    expect(xmlOf(out('code-mended.xlsx'), 'xl/styles.xml')).toContain('Times New Roman');
  });

  test('a formula and a text of one sheet are both written with their results', () => {
    const path = file('both.xlsx', {
      4: line(4, 50, 30_000, 1_400_000),
      5: [3, 'N­íc uèng häc viªn', 'bộ', 50, 20_000, '=D5*E5'],
    });
    const ran = fix(path, out('both-mended.xlsx'));
    expect(ran.fixed.map(({ rule }) => rule).sort()).toEqual(['line.product', 'note.encoding']);
    expect(cellOf(out('both-mended.xlsx'), 'F4')).toContain('<v>1500000</v>');
  });
});

describe('what is left alone', () => {
  const asText = { 4: line(4, 50, '30000') };

  test('nothing to mend: OUT is the same bytes', () => {
    const path = file('right.xlsx', {});
    const ran = fix(path, out('right-mended.xlsx'));
    expect(ran.fixed).toEqual([]);
    expect(readFileSync(out('right-mended.xlsx'))).toEqual(readFileSync(path));
  });

  test('a choice is not taken, and its error decides the exit code', () => {
    const path = file('choice.xlsx', { 4: line(4, '1.500', 30_000) }, { F4: 45_000_000, F7: 53_500_000 });
    const ran = fix(path, out('choice-mended.xlsx'));
    expect(ran.code).toBe(1);
    expect(ran.findings).toContainEqual(
      expect.objectContaining({ rule: 'cell.textNumber', fixable: 'choice' }),
    );
    expect(readFileSync(out('choice-mended.xlsx'))).toEqual(readFileSync(path));
  });

  test.each([
    [
      'protected',
      (xml: string) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      /khoá/,
    ],
    [
      'filtered',
      (xml: string) =>
        xml
          .replace('<row r="4">', '<row r="4" hidden="1">')
          .replace('</sheetData>', '</sheetData><autoFilter ref="A2:F6"/>'),
      /bộ lọc/,
    ],
  ])('%s cells are skipped, and it is said why', (name, change, reason) => {
    const path = file(`${name}.xlsx`, asText, {}, change);
    const ran = fix(path, out(`${name}-mended.xlsx`));
    expect(ran.fixed).toEqual([]);
    expect(ran.notFixed).toEqual([
      expect.objectContaining({ rule: 'cell.textNumber', reason: expect.stringMatching(reason) as string }),
    ]);
    expect(ran.err).toMatch(reason);
    expect(ran.code).toBe(1);
    expect(readFileSync(out(`${name}-mended.xlsx`))).toEqual(readFileSync(path));
  });
});

describe('what is refused', () => {
  test.each([
    ['the file itself', ['itself.xlsx'], 'itself.xlsx'],
    ['two files', ['itself.xlsx', 'other.xlsx'], 'new.xlsx'],
    ['another kind of file', ['itself.xlsx'], 'new.csv'],
  ])('%s', (_, names, target) => {
    const paths = names.map((name) => file(name, { 4: line(4, 50, '30000') }));
    const before = readFileSync(paths[0] ?? '');
    const ran = dutoan(['check', ...paths, '--fix', out(target)]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/--fix|\.xlsx/);
    expect(readFileSync(paths[0] ?? '')).toEqual(before);
    expect(target !== 'itself.xlsx' && existsSync(out(target))).toBe(false);
  });

  test('a file that cannot be read leaves no OUT', () => {
    const path = join(folder, 'noise.xlsx');
    writeFileSync(path, 'no workbook');
    const ran = dutoan(['check', path, '--fix', out('noise-mended.xlsx'), '--json']);
    expect(ran.code).toBe(2);
    expect(existsSync(out('noise-mended.xlsx'))).toBe(false);
  });
});

test('an .xls is mended into a new .xlsx, and that is said', () => {
  const path = join(folder, 'old.xls');
  copyFileSync(fileURLToPath(new URL('../fixtures/files/old-estimate.xls', import.meta.url)), path);
  const before = readFileSync(path);
  const ran = fix(path, out('old-mended.xlsx'));
  expect(ran.err).toContain('.xlsx mới');
  expect(ran.fixed.map(({ rule }) => rule)).toContain('sum.range');
  expect(cellOf(out('old-mended.xlsx'), 'G18')).toContain('<v>25150000</v>');
  expect(readFileSync(path)).toEqual(before);
});
