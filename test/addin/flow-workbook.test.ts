// The flows over an emulated Excel: build writes what was drafted, check finds what was broken, go shows the cell.
import { beforeEach, describe, expect, it } from 'vitest';
import { buildIntoWorkbook, InputsRefused } from '#addin/flow/build.ts';
import { checkOpenWorkbook, loadRuleNames, sheetsWithoutDates } from '#addin/flow/check.ts';
import { countBySeverity, listFindings } from '#addin/flow/findings.ts';
import { cellOf, goToCell } from '#addin/flow/go.ts';
import { startHost } from '#addin/flow/host.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { EstimateDraft } from '#shared/contract/estimate.ts';
import type { Finding, Severity, SheetResult } from '#shared/contract/finding.ts';
import { cellAddress } from '#shared/sheet/address.ts';
import { QUOTED, reference, trainingInputs } from '../helpers/estimate.ts';
import { openExcel } from '../helpers/excel.ts';

const NOW = '2025-05-02T01:00:00.000Z';
const inputs = trainingInputs('2025-05-15', { values: QUOTED });

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

/** Types a number over the first amount of the written sheet; gives the address of that cell. */
async function typeOverAmount(sheetName: string, { plan }: EstimateDraft): Promise<string> {
  const amount = plan.sheets
    .find(({ name }) => name === sheetName)
    ?.cells.find(({ style, formula }) => style === 'lineMoney' && formula !== undefined);
  if (amount === undefined) throw new Error('the plan has no product');
  const address = cellAddress(amount.row, amount.column);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[1_234_567]];
    await context.sync();
  });
  return address;
}

describe('build, check, go', () => {
  beforeEach(async () => {
    await openExcel();
  });

  it('writes the drafted sheet, and again under another name without touching the first', async () => {
    const before = await sheetNames();
    const first = await buildIntoWorkbook(inputs, reference, NOW);
    const second = await buildIntoWorkbook(inputs, reference, NOW);
    expect(first.draft.total).toBe(second.draft.total);
    expect(second.sheetName).not.toBe(first.sheetName);
    expect(await sheetNames()).toEqual(
      expect.arrayContaining([...before, first.sheetName, second.sheetName]),
    );
  });

  it('writes nothing when the inputs are refused, and says why', async () => {
    const before = await sheetNames();
    const refused = buildIntoWorkbook({ ...inputs, values: { classes: -1 } }, reference, NOW);
    await expect(refused).rejects.toBeInstanceOf(InputsRefused);
    await expect(refused).rejects.toMatchObject({ problems: [{ field: 'classes' }] });
    expect(await sheetNames()).toEqual(before);
  });

  it('finds no error in what it built, and exactly the product typed over', async () => {
    const { sheetName, draft } = await buildIntoWorkbook(inputs, reference, NOW);
    const clean = await checkOpenWorkbook(reference, null, 'workbook');
    expect(listFindings(clean).filter(({ finding }) => finding.severity === 'error')).toEqual([]);
    expect(sheetsWithoutDates(clean)).toEqual([]);

    const address = await typeOverAmount(sheetName, draft);
    const broken = listFindings(await checkOpenWorkbook(reference, null, 'workbook'));
    const found = broken.filter(
      ({ finding }) => finding.severity === 'error' && finding.cells[0] === address,
    );
    expect(found.map(({ sheet }) => sheet)).toContain(sheetName);
  });

  it('checks only the sheet in view when asked to', async () => {
    const { sheetName } = await buildIntoWorkbook(inputs, reference, NOW);
    const other = (await sheetNames()).find((name) => name !== sheetName) ?? '';
    expect((await checkOpenWorkbook(reference, null, 'activeSheet')).map(({ name }) => name)).toEqual([
      sheetName,
    ]);
    await goToCell(other, 'A1');
    expect((await checkOpenWorkbook(reference, null, 'activeSheet')).map(({ name }) => name)).toEqual([
      other,
    ]);
  });

  it('selects the cell of a finding on its sheet, and says so when the sheet is gone', async () => {
    const { sheetName } = await buildIntoWorkbook(inputs, reference, NOW);
    await goToCell('Sheet1', `'${sheetName.replaceAll("'", "''")}'!C5`);
    const address = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toContain('C5');
    expect(address).toContain(sheetName);

    const error: unknown = await goToCell('Không có', 'A1').catch((reason: unknown) => reason);
    expect(problemText(error).vi).toContain('Không tìm thấy');
  });
});

describe('cellOf', () => {
  it.each([
    ['H11', { sheet: 'Dự toán', address: 'H11' }],
    ["'Chi tiết'!D4", { sheet: 'Chi tiết', address: 'D4' }],
    ["'Bảng ''cũ''!'!A1:B2", { sheet: "Bảng 'cũ'!", address: 'A1:B2' }],
    ['Tong!C3', { sheet: 'Tong', address: 'C3' }],
  ])('%s', (cell, expected) => {
    expect(cellOf('Dự toán', cell)).toEqual(expected);
  });
});

describe('the list of findings', () => {
  const finding = (rule: string, severity: Severity): Finding => ({
    rule,
    severity,
    cells: ['A1'],
    message: { vi: rule, en: rule },
    why: { vi: '', en: '' },
    expected: null,
    actual: null,
    basis: [],
    fix: null,
  });
  const result = (name: string, findings: Finding[], change: Partial<SheetResult> = {}): SheetResult => ({
    name,
    kind: 'estimate',
    confidence: 1,
    correction: null,
    dates: { from: null, to: null, document: null, source: 'none' },
    tables: [],
    outside: [],
    findings,
    ignored: [],
    notChecked: [],
    ...change,
  });

  it('puts errors of all sheets first and keeps the order of sheets within a severity', () => {
    const listed = listFindings([
      result('một', [finding('a', 'note'), finding('b', 'error')]),
      result('hai', [finding('c', 'warning'), finding('d', 'error')]),
    ]);
    expect(listed.map(({ sheet, finding: { rule } }) => `${sheet} ${rule}`)).toEqual([
      'một b',
      'hai d',
      'hai c',
      'một a',
    ]);
    expect(countBySeverity(listed)).toEqual({ error: 2, warning: 1, note: 1 });
  });

  it('asks for dates only of estimates that have none', () => {
    const dated = { from: '2025-05-15', to: '2025-05-15', document: null, source: 'sheet' } as const;
    expect(
      sheetsWithoutDates([
        result('không ngày', []),
        result('có ngày', [], { dates: dated }),
        result('khác', [], { kind: 'other' }),
      ]),
    ).toEqual(['không ngày']);
  });

  it('names a rule as the release does, in English as the catalogue does', async () => {
    const names = await loadRuleNames(reference);
    expect(names.get('line.product')?.vi).toBe('Thành tiền = số lượng × đơn giá');
    expect(names.get('line.product')?.en).toMatch(/^[\x20-\x7e×]+$/);
    expect(names.get('no.such')).toBeUndefined();
  });
});

describe('startHost', () => {
  it('tells an Excel that can run the product from one that is too old', async () => {
    await openExcel(undefined, '1.9');
    expect(await startHost()).toBe('ready');
    await openExcel(undefined, '1.8');
    expect(await startHost()).toBe('tooOld');
  });

  it('answers at once where office.js did not load', async () => {
    Reflect.deleteProperty(globalThis, 'Office');
    expect(await startHost()).toBe('silent');
  });
});
