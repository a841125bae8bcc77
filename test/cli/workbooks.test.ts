// `dutoan build`, `check` and `set` over files, as a person chains them.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { patchWorkbook } from '#shared/file/patch.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { readWorkbook } from '#shared/file/read.ts';
import type { ModelCell } from '#shared/file/model.ts';
import { dutoan, newFolder } from './run.ts';

const folder = newFolder();
const path = (name: string): string => join(folder, name);
interface Report {
  release: { number: number; sha256: string };
  files: {
    file: string;
    status: string;
    reason?: string;
    timings: { readMs: number; checkMs: number };
    peakRssMb: number;
    sheets: {
      name: string;
      kind: string;
      dates: { from: string | null; to: string | null; document: string | null; source: string };
      tables: { totalRows: number[] }[];
      findings: { rule: string; severity: string; cells: string[]; message: unknown }[];
      notChecked: { reason: unknown }[];
    }[];
  }[];
}

function report(args: string[]): { code: number | null; report: Report } {
  const ran = dutoan(['check', ...args, '--json']);
  return { code: ran.code, report: JSON.parse(ran.out) as Report };
}

function cellAt(file: string, sheet: string, row: number, column: number): ModelCell | undefined {
  const found = readWorkbook(readFileSync(file)).sheets.find((each) => each.name === sheet);
  return found?.cells.find((cell) => cell.row === row && cell.column === column);
}

/** A workbook with one plain table; B2:B3 constants, B4 their sum. */
function plainBook(name: string): string {
  const cell = (row: number, column: number, value: string | number | null, formula?: string) => ({
    row,
    column,
    value,
    ...(formula !== undefined && { formula }),
  });
  const cells = [
    cell(0, 0, 'Nội dung'),
    cell(0, 1, 'Thành tiền'),
    cell(1, 0, 'Nước uống'),
    cell(1, 1, 100),
    cell(2, 0, 'Tài liệu'),
    cell(2, 1, 200),
    cell(3, 0, 'Tổng cộng'),
    cell(3, 1, 300, '=SUM(B2:B3)'),
  ];
  const bytes = patchWorkbook(emptyWorkbook(), {
    sheets: {},
    added: [{ name: 'Chi tiết', cells }],
    removed: ['Sheet1'],
    names: [],
    removedNames: [],
    customXml: {},
  });
  writeFileSync(path(name), bytes);
  return path(name);
}

describe('build, then check', () => {
  const built = path('built.xlsx');
  let json: { lines: number; total: number; openPrices: number; syncs: number };

  beforeAll(() => {
    const ran = dutoan(['build', '2', '--on', '2025-05-15', '--out', built, '--json']);
    expect(ran.code).toBe(0);
    json = JSON.parse(ran.out) as typeof json;
  });

  test('says lines, total, open prices and syncs, nothing else', () => {
    expect(Object.keys(json)).toEqual(['lines', 'total', 'openPrices', 'syncs']);
    expect(json.lines).toBeGreaterThan(0);
    expect(json.total).toBeGreaterThan(0);
    expect(Number.isInteger(json.total)).toBe(true);
    expect(json.syncs).toBeGreaterThan(0);
    expect(json.syncs).toBeLessThanOrEqual(4);
  });

  test('the workbook opens on the estimate, with no blank sheet left', () => {
    const model = readWorkbook(readFileSync(built));
    expect(model.sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden']);
    expect(model.sheets[model.active]?.visibility).toBe('visible');
  });

  test('the check has the agreed shape, takes its dates from the stamp, and finds no error', () => {
    const { code, report: checked } = report([built]);
    expect(code).toBe(0);
    const [file] = checked.files;
    expect(checked.release).toEqual({
      number: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
    expect(file).toMatchObject({ file: built, status: 'checked' });
    expect(file?.timings.readMs).toBeGreaterThan(0);
    expect(file?.peakRssMb).toBeGreaterThan(10);
    const [sheet] = file?.sheets ?? [];
    expect(Object.keys(sheet ?? {})).toEqual([
      'name',
      'kind',
      'confidence',
      'dates',
      'tables',
      'outside',
      'findings',
      'ignored',
      'fixed',
      'notChecked',
    ]);
    expect(sheet?.kind).toBe('estimate');
    expect(sheet?.dates).toEqual({
      from: '2025-05-15',
      to: '2025-05-15',
      document: '2025-05-15',
      source: 'stamp',
    });
    expect(sheet?.tables).toHaveLength(1);
    expect(sheet?.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    for (const { message } of sheet?.findings ?? []) expect(typeof message).toBe('string');
  });

  test('dates of the command come before those of the stamp', () => {
    const { report: checked } = report([built, '--from', '2025-06-20', '--to', '21/6/2025']);
    expect(checked.files[0]?.sheets[0]?.dates).toEqual({
      from: '2025-06-20',
      to: '2025-06-21',
      document: '2025-06-20',
      source: 'option',
    });
  });

  test('inputs are used: activity by code, localities, document date, quantities', () => {
    const inputs = path('inputs.json');
    writeFileSync(inputs, JSON.stringify({ localities: ['731'], values: { classes: 6 } }));
    const out = path('inputs.xlsx');
    const ran = dutoan([
      ...['build', 'OCOP.2025.2', '--on', '2025-05-15', '--document-date', '2026-06-01'],
      ...['--inputs', inputs, '--out', out, '--json'],
    ]);
    expect(ran.code).toBe(0);
    expect((JSON.parse(ran.out) as typeof json).total).toBe(json.total * 2);
    const texts = readWorkbook(readFileSync(out)).sheets[0]?.cells.map((cell) => String(cell.value)) ?? [];
    expect(texts).toContain('UBND THÀNH PHỐ ĐỒNG NAI');
    expect(texts.some((text) => text.includes('Biên Hòa'))).toBe(true);
    expect(texts.some((text) => text.includes('Long Khánh'))).toBe(false);
  });

  test('without --json it is one readable line', () => {
    const ran = dutoan(['build', '2', '--on', '2025-08-15', '--out', path('listed.xlsx')]);
    expect(ran.code).toBe(0);
    expect(ran.out.trim().split('\n')).toHaveLength(1);
    expect(ran.out).toContain('đồng');
  });
});

describe('build refuses, and writes nothing', () => {
  const inputs = (name: string, content: string): string => {
    writeFileSync(path(name), content);
    return path(name);
  };
  test.each([
    [['2', '--from', '2025-06-20', '--to', '2025-06-01'], 'đứng trước ngày bắt đầu'],
    [['2', '--from', '2025-06-20'], '--to'],
    [['2', '--on', '2025-06-20', '--from', '2025-06-20'], 'không dùng cả hai'],
    [['2', '--on', 'mai'], 'không hợp lệ: “mai”'],
    [['9', '--on', '2025-06-20'], 'OCOP.2025.2'],
    [['1', '--on', '2025-06-20'], 'Chưa có mẫu dự toán'],
    [[], 'Cách dùng'],
    [['2', '--on', '2025-06-20', '--colour', 'red'], 'Không có tùy chọn --colour'],
    [['2', '--on', '2025-06-20', '--inputs', inputs('bad.json', '{')], 'không phải JSON'],
    [['2', '--on', '2025-06-20', '--inputs', inputs('key.json', '{"clases":3}')], '“clases”'],
    [
      ['2', '--on', '2025-06-20', '--inputs', inputs('text.json', '{"values":{"classes":"3"}}')],
      'values.classes',
    ],
    [['2', '--on', '2025-06-20', '--inputs', inputs('minus.json', '{"values":{"classes":-3}}')], 'số âm'],
    [['2', '--on', '2025-06-20', '--inputs', inputs('half.json', '{"values":{"classes":1.5}}')], 'số nguyên'],
    [['2', '--on', '2025-06-20', '--inputs', inputs('place.json', '{"localities":["00000"]}')], '00000'],
    [
      ['2', '--on', '2025-08-20', '--inputs', inputs('old.json', '{"localities":["731"]}')],
      'không có trong ngày',
    ],
  ])('%j', (args, part) => {
    const out = path('refused.xlsx');
    const ran = dutoan(['build', ...args, '--out', out]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(part);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [[], 'Thiếu --out'],
    [['--out', path('result.pdf')], 'đuôi .xlsx'],
    [['--out', join(folder, 'no', 'such', 'a.xlsx')], 'Không ghi được tệp'],
  ])('where to write: %j', (args, part) => {
    const ran = dutoan(['build', '2', '--on', '2025-06-20', ...args]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(part);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('in English when asked', () => {
    const ran = dutoan(['build', '1', '--on', '2025-06-20', '--out', path('refused.xlsx')], 'en');
    expect(ran.err).toMatch(/^There is no estimate template/);
  });
});

describe('check', () => {
  test('a total typed over is an error: exit code 1, and the listing names its cell', () => {
    const built = path('total.xlsx');
    expect(dutoan(['build', '2', '--on', '2025-05-15', '--out', built]).code).toBe(0);
    const [sheet] = report([built]).report.files[0]?.sheets ?? [];
    const total = `I${sheet?.tables[0]?.totalRows[0]}`;
    const out = path('wrong-total.xlsx');
    expect(dutoan(['set', built, `${sheet?.name}!${total}=1`, '--out', out]).code).toBe(0);
    const ran = dutoan(['check', out]);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(new RegExp(`Lỗi [^\\n]*${total}[^\\n]*\\[sum\\.`));
    expect(ran.out).toMatch(/\n {2}[1-9]\d* lỗi, /);
    expect(dutoan(['check', out], 'en').out).toMatch(new RegExp(`Error [^\\n]*${total}`));
  });

  test('a file that cannot be read is said with its reason, the others are checked, exit code 2', () => {
    const good = plainBook('good.xlsx');
    writeFileSync(path('empty.xlsx'), '');
    writeFileSync(path('text.xlsx'), 'không phải sổ tính');
    writeFileSync(path('cut.xlsx'), readFileSync(good).subarray(0, 800));
    const files = ['empty.xlsx', 'text.xlsx', 'cut.xlsx', 'missing.xlsx'].map(path);
    const { code, report: checked } = report([...files, good]);
    expect(code).toBe(2);
    expect(checked.files.map((file) => file.status)).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'unreadable',
      'checked',
    ]);
    for (const file of checked.files.slice(0, 4)) {
      expect(file.reason).toMatch(/[.!]$/);
      expect(file.sheets).toEqual([]);
    }
    expect(checked.files[4]?.sheets).toHaveLength(1);
    const listing = dutoan(['check', path('missing.xlsx')]);
    expect(listing.out).toContain('Không tìm thấy tệp');
    expect(listing.code).toBe(2);
  });

  test('without any date, the dated rules are said not to have run', () => {
    const { report: checked } = report([plainBook('undated.xlsx')]);
    const [sheet] = checked.files[0]?.sheets ?? [];
    expect(sheet?.dates.source).toBe('none');
    for (const { reason } of sheet?.notChecked ?? []) expect(typeof reason).toBe('string');
  });

  test('what is hidden is a note: rows with their money in the total, and sheets', () => {
    const file = path('hidden.xlsx');
    const bytes = patchWorkbook(readFileSync(plainBook('shown.xlsx')), {
      sheets: { 'Chi tiết': { cells: [], rows: [{ row: 2, height: null, hidden: true }] } },
      added: [{ name: 'Nháp', visibility: 'hidden', cells: [{ row: 4, column: 1, value: 12 }] }],
      removed: [],
      names: [],
      removedNames: [],
      customXml: {},
    });
    writeFileSync(file, bytes);
    const ran = dutoan(['check', file]);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/B3[^\n]*Dòng 3 bị ẩn[^\n]*200[^\n]*tổng ở B4[^\n]*\[note\.hidden\]/);
    const { report: checked } = report([file]);
    const hidden = checked.files[0]?.sheets.map(({ name, findings }) => [
      name,
      findings.filter(({ rule }) => rule === 'note.hidden').map(({ cells }) => cells),
    ]);
    expect(hidden).toEqual([
      ['Chi tiết', [['B3']]],
      ['Nháp', [['B5']]],
    ]);
  });

  test.each([
    [[], 'Cách dùng'],
    [['a.xlsx', '--document-date', '2025-06-20'], '--document-date cần đi cùng'],
    [['a.xlsx', '--fast'], 'Không có tùy chọn --fast'],
  ])('%j is refused', (args, part) => {
    const ran = dutoan(['check', ...args]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(part);
  });
});

describe('set', () => {
  test('what depends on a changed cell carries a fresh result: the check finds that cell alone', () => {
    const built = path('fresh.xlsx');
    expect(dutoan(['build', '2', '--on', '2025-08-15', '--out', built]).code).toBe(0);
    const before = report([built]).report.files[0]?.sheets[0]?.findings.length ?? 0;
    // I15: lecturers, 1 × 2 × 3 × 1.300.000; its group is I14
    const typed = path('fresh-typed.xlsx');
    expect(dutoan(['set', built, 'Dự toán HĐ2!I15=1', '--out', typed]).code).toBe(0);
    expect(cellAt(typed, 'Dự toán HĐ2', 13, 8)?.value).toBe(1);
    const findings = report([typed]).report.files[0]?.sheets[0]?.findings ?? [];
    expect(findings).toHaveLength(before + 1);
    expect(findings[0]).toMatchObject({ rule: 'line.product', severity: 'error', cells: ['I15'] });
    // H21: the hall, 1 × 1 × 3 × 3.000.000 beside 9.000.000 known
    const priced = path('fresh-priced.xlsx');
    expect(dutoan(['set', built, 'Dự toán HĐ2!H21=3000000', '--out', priced]).code).toBe(0);
    expect(cellAt(priced, 'Dự toán HĐ2', 20, 8)?.value).toBe(9_000_000);
    expect(cellAt(priced, 'Dự toán HĐ2', 24, 8)?.value).toBe(18_000_000);
  });

  test('numbers, text, truth, formulas and clearing; the original stays as it is', () => {
    const file = plainBook('set.xlsx');
    const before = readFileSync(file);
    const out = path('set-out.xlsx');
    const ran = dutoan([
      ...[
        'set',
        file,
        'Chi tiết!B2=1.500.000',
        "'Chi tiết'!B3==B2*2",
        "chi tiết!C1='2.500",
        'Chi tiết!C2=đạt',
      ],
      ...['Chi tiết!C3=TRUE', 'Chi tiết!A2=', 'Chi tiết!D1=-2.5', '--out', out],
    ]);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(cellAt(out, 'Chi tiết', 1, 1)?.value).toBe(1_500_000);
    expect(cellAt(out, 'Chi tiết', 2, 1)?.formula).toBe('=B2*2');
    expect(cellAt(out, 'Chi tiết', 0, 2)?.value).toBe('2.500');
    expect(cellAt(out, 'Chi tiết', 1, 2)?.value).toBe('đạt');
    expect(cellAt(out, 'Chi tiết', 2, 2)?.value).toBe(true);
    expect(cellAt(out, 'Chi tiết', 0, 3)?.value).toBe(-2.5);
    expect(cellAt(out, 'Chi tiết', 1, 0)?.value ?? '').toBe('');
    expect(cellAt(out, 'Chi tiết', 3, 1)?.formula).toBe('=SUM(B2:B3)');
  });

  test.each([
    [['Tổng hợp!B2=1'], 'không có trang “Tổng hợp”'],
    [['Chi tiết!B0=1'], 'Địa chỉ ô không hợp lệ: “B0”'],
    [['Chi tiết!B2:B3=1'], 'Địa chỉ ô không hợp lệ'],
    [['B2=1'], 'Không hiểu “B2=1”'],
    [['Chi tiết!B2=1.500'], 'viết 1500 hoặc 1.50'],
    [['Chi tiết!B2==SUM(B3'], 'thiếu ngoặc'],
    [['Chi tiết!B2=="a'], 'thiếu ngoặc hoặc dấu nháy'],
    [['Chi tiết!B2=='], 'thiếu ngoặc'],
    [[], 'Cách dùng: dutoan set'],
    [['Chi tiết!B2=5', 'Tổng hợp!B2=1'], 'không có trang'],
  ])('%j is refused and nothing is written', (assignments, part) => {
    const out = path('set-refused.xlsx');
    const ran = dutoan(['set', plainBook('refused-source.xlsx'), ...assignments, '--out', out]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(part);
    expect(existsSync(out)).toBe(false);
  });

  test.each(['constructor', '__proto__'])('a sheet named %s is a sheet like any other', (name) => {
    const file = path(`named-${name}.xlsx`);
    const cells = [
      { row: 0, column: 0, value: 2 },
      { row: 1, column: 0, value: 4, formula: '=A1*2' },
    ];
    const added = [{ name, cells }];
    const rest = { removed: [], names: [], removedNames: [], customXml: {} };
    writeFileSync(file, patchWorkbook(emptyWorkbook(), { sheets: {}, added, ...rest }));
    const out = path(`set-${name}.xlsx`);
    expect(dutoan(['set', file, `${name}!A1=5`, 'Sheet1!B2=1', '--out', out]).code).toBe(0);
    expect(cellAt(out, name, 0, 0)?.value).toBe(5);
    expect(cellAt(out, name, 1, 0)).toMatchObject({ formula: '=A1*2', value: 10 });
    expect(cellAt(out, 'Sheet1', 1, 1)?.value).toBe(1);
    // a result that comes from another sheet is the only change of this one
    const other = path(`other-${name}.xlsx`);
    const reads = [{ name, cells: [{ row: 0, column: 0, value: 0, formula: '=Sheet1!B2*3' }] }];
    writeFileSync(file, patchWorkbook(emptyWorkbook(), { sheets: {}, added: reads, ...rest }));
    expect(dutoan(['set', file, 'Sheet1!B2=7', '--out', other]).code).toBe(0);
    expect(cellAt(other, name, 0, 0)?.value).toBe(21);
  });

  test('the original is never the target', () => {
    const file = plainBook('same.xlsx');
    const before = readFileSync(file);
    expect(dutoan(['set', file, 'Chi tiết!B2=5', '--out', file]).err).toContain('Không ghi đè tệp gốc');
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
