// Mending the open workbook: shown before, written whole or not at all, only where the cells are still what was read, taken back.
import { beforeEach, describe, expect, it } from 'vitest';
import { checkOpenWorkbook } from '#addin/flow/check.ts';
import { listFindings } from '#addin/flow/findings.ts';
import { asRead, mend, planSafe, undoLast } from '#addin/flow/mend.ts';
import type { MendHistory, PlannedFix } from '#addin/flow/mend.ts';
import { shownChange } from '#shared/rules/fixes/plan.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { reference } from '../helpers/estimate.ts';
import { openExcel } from '../helpers/excel.ts';
import { tcvn3 } from '../sheets/tcvn3.ts';

const SHEET = 'Kinh phí';
const LINES = [
  [1, 'Thuê hội trường', 'ngày', 2, 500_000],
  [2, 'Nước uống', 'phần', 40, 20_000],
  [3, 'Hoa tươi', 'lẵng', 2, 100_000],
  [4, 'Văn phòng phẩm', 'bộ', 40, 15_000],
] as const;

let excel: Awaited<ReturnType<typeof openExcel>>;
beforeEach(async () => {
  const cells: CellChange[] = ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'].map(
    (value, column) => ({ row: 0, column, value }),
  );
  LINES.forEach((line, index) => {
    const row = index + 1;
    line.forEach((value, column) => cells.push({ row, column, value }));
    cells.push({ row, column: 5, value: line[3] * line[4], formula: `=D${row + 1}*E${row + 1}` });
  });
  // "20 000" typed as text, and a total that stops before the last line.
  cells.push({ row: 2, column: 4, value: '20 000' });
  cells.push(
    { row: 5, column: 1, value: 'Tổng cộng' },
    { row: 5, column: 5, value: 2_000_000, formula: '=SUM(F2:F4)' },
  );
  const file = patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    sheets: { Sheet1: { cells, rename: SHEET } },
  });
  excel = await openExcel(file);
});

type CellWrite = PlannedFix['option']['changes'][number]['becomes'];

const newHistory = (): MendHistory => ({ steps: [] });

async function plan(): Promise<PlannedFix[]> {
  return planSafe(listFindings(await checkOpenWorkbook(reference, null, 'workbook')));
}
async function cell(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('formulas');
    await context.sync();
    return range.formulas[0]?.[0];
  });
}
async function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

describe('what is certain', () => {
  it('is shown, written, gone from the next check, and taken back', async () => {
    const planned = await plan();
    const shown = planned.flatMap(({ option }) => option.changes.map(shownChange));
    expect(shown).toContainEqual({ cell: 'E3', before: '20 000', after: 20_000 });
    expect(shown).toContainEqual({ cell: 'F6', before: '=SUM(F2:F4)', after: '=SUM(F2:F5)' });
    const history = newHistory();
    expect(await mend(planned, history)).toEqual({ cells: shown.length, left: [] });
    expect(await cell('E3')).toBe(20_000);
    expect(await cell('F6')).toBe('=SUM(F2:F5)');
    expect(await plan()).toEqual([]);

    expect(await undoLast(history)).toEqual({ cells: shown.length, left: [] });
    expect(await cell('E3')).toBe('20 000');
    expect(await cell('F6')).toBe('=SUM(F2:F4)');
    expect(history.steps).toEqual([]);
  });

  it('a cell that has changed since is left alone and said, the others are written', async () => {
    const planned = await plan();
    await change((sheet) => (sheet.getRange('E3').values = [[25_000]]));
    const mended = await mend(planned, newHistory());
    expect(mended.left).toEqual([{ sheet: SHEET, cell: 'E3', reason: 'changed' }]);
    expect(await cell('E3')).toBe(25_000);
    expect(await cell('F6')).toBe('=SUM(F2:F5)');
  });

  it('many cells are told as they are written, and stopping leaves the rest', async () => {
    const [first] = await plan();
    if (first === undefined) throw new Error('a fix expected');
    const { item, option } = first;
    // One text into each of 1,500 empty cells: more than one request takes.
    const many = Array.from({ length: 1_500 }, (_, at) => ({
      item,
      option: {
        ...option,
        changes: [
          {
            sheet: SHEET,
            row: 20 + at,
            column: 8,
            was: { value: '', formula: '' },
            becomes: { value: at + 1 },
            font: null,
          },
        ],
      },
    }));
    const stop = new AbortController();
    const told: { done: number; of: number }[] = [];
    const history = newHistory();
    const mended = await mend(many, history, {
      signal: stop.signal,
      onProgress: (at) => {
        told.push(at);
        stop.abort();
      },
    });
    expect(told).toEqual([{ done: 0, of: 1_500 }]);
    expect(mended.cells).toBe(1_000);
    expect(mended.left).toHaveLength(500);
    expect(mended.left[0]).toEqual({ sheet: SHEET, cell: 'I1021', reason: 'stopped' });
    expect([await cell('I1020'), await cell('I1021')]).toEqual([1_000, '']);
    expect((await undoLast(history)).cells).toBe(1_000);
    expect(await cell('I1020')).toBe('');
  });

  it('cells below one another are written as what each is, in whatever order they come', async () => {
    const [first] = await plan();
    if (first === undefined) throw new Error('a fix expected');
    const wanted: [address: string, row: number, column: number, becomes: CellWrite][] = [
      ['H23', 22, 7, { value: 7 }],
      ['H21', 20, 7, { value: 5 }],
      ['H22', 21, 7, { formula: '=R[-1]C+1' }],
      ['H24', 23, 7, { value: '=chữ' }],
      ['H25', 24, 7, { value: "'0071" }],
      ['I23', 22, 8, { value: true }],
      ['H27', 26, 7, { value: 9 }],
    ];
    const planned = wanted.map(([, row, column, becomes], at) => ({
      item: first.item,
      option: {
        ...first.option,
        changes: [
          {
            sheet: SHEET,
            row,
            column,
            was: { value: '', formula: '' },
            becomes,
            font: at === 0 ? 'Arial' : null,
          },
        ],
      },
    }));
    const history = newHistory();
    expect(await mend(planned, history)).toEqual({ cells: 7, left: [] });
    const now = await Promise.all(wanted.map(([address]) => cell(address)));
    expect(now).toEqual([7, 5, '=H21+1', '=chữ', "'0071", true, 9]);
    expect(await undoLast(history)).toEqual({ cells: 7, left: [] });
    expect(await Promise.all(wanted.map(([address]) => cell(address)))).toEqual(wanted.map(() => ''));
  });

  it('nothing is written in a hidden row', async () => {
    const planned = await plan();
    await change((sheet) => (sheet.getRange('3:3').rowHidden = true));
    const hidden = await mend(planned, newHistory());
    expect(hidden.left).toContainEqual({ sheet: SHEET, cell: 'E3', reason: 'hidden' });
    expect(await cell('E3')).toBe('20 000');
  });

  it('of a fix with two cells one that has changed keeps both as they are', async () => {
    const [first, second] = await plan();
    if (first === undefined || second === undefined) throw new Error('two fixes expected');
    const both = {
      item: first.item,
      option: { ...first.option, changes: [...first.option.changes, ...second.option.changes] },
    };
    await change((sheet) => (sheet.getRange('F6').formulas = [['=SUM(F2:F3)']]));
    const mended = await mend([both], newHistory());
    expect(mended.cells).toBe(0);
    expect(await cell('E3')).toBe('20 000');
    expect(await cell('F6')).toBe('=SUM(F2:F3)');
  });

  it('a step is not taken back over what was typed after it', async () => {
    const history = newHistory();
    await mend(await plan(), history);
    await change((sheet) => (sheet.getRange('E3').values = [[30_000]]));
    const undone = await undoLast(history);
    expect(undone.left).toEqual([{ sheet: SHEET, cell: 'E3', reason: 'changed' }]);
    expect(await cell('E3')).toBe(30_000);
    expect(await cell('F6')).toBe('=SUM(F2:F4)');
  });

  it('a number that was text keeps being a number in a cell of the format text', async () => {
    await change((sheet) => {
      sheet.getRange('E3').numberFormat = [['@']];
      sheet.getRange('E3').values = [['20 000']];
    });
    await mend(await plan(), newHistory());
    expect(await cell('E3')).toBe(20_000);
    expect(excel.stats.syncs).toBeGreaterThan(0);
  });

  it('capitals of an old font that shows them so are capitals in Unicode too', async () => {
    await change((sheet) => {
      for (const [row, [, content]] of LINES.entries())
        sheet.getRange(`B${row + 2}`).values = [[tcvn3(content)]];
      sheet.getRange('B2').format.font.name = '.VnTimeH';
      sheet.getRange('B3:B5').format.font.name = '.VnTime';
    });
    const planned = await asRead(await plan());
    const texts = planned.flatMap(({ option }) => option.changes.map(shownChange));
    expect(texts).toContainEqual({ cell: 'B2', before: tcvn3('Thuê hội trường'), after: 'THUÊ HỘI TRƯỜNG' });
    expect(texts).toContainEqual({ cell: 'B3', before: tcvn3('Nước uống'), after: 'Nước uống' });
    await mend(planned, newHistory());
    expect(await cell('B2')).toBe('THUÊ HỘI TRƯỜNG');
  });
});
