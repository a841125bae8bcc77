// What a fix cannot write is told before anyone is asked: each kind of cell with its reason, the rest is written, and asking
// Excel costs the same for three cells as for three thousand.
import { beforeEach, describe, expect, it } from 'vitest';
import { foreseeWays } from '#addin/flow/foresee.ts';
import { mend } from '#addin/flow/mend.ts';
import type { MendHistory, PlannedFix } from '#addin/flow/mend.ts';
import type { CellChange } from '#shared/contract/fix.ts';
import { cellAddress, parseAddress } from '#shared/sheet/address.ts';
import { book, MAIN, relationsXml } from '../file/parts.ts';
import { openExcel } from '../helpers/excel.ts';

const SHEET = 'Kinh phí';
const OTHER = 'Khoá';

const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number): string => `<c r="${cell}"><v>${value}</v></c>`;
const formula = (cell: string, of: string, value: number): string =>
  `<c r="${cell}"><f>${of}</f><v>${value}</v></c>`;

/** A table A1:D6 whose amounts are worked out but for D4, with a total row; an array F2:F4; H2:I3 merged; row 9 hidden. */
const CELLS =
  '<sheetData>' +
  `<row r="1">${['Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền'].map((heading, at) => text(`${'ABCD'[at]}1`, heading)).join('')}</row>` +
  `<row r="2">${text('A2', 'Nước')}${number('B2', 2)}${text('C2', '500')}${formula('D2', 'B2*C2', 1000)}<c r="F2"><f t="array" ref="F2:F4">B2:B4*2</f><v>4</v></c>${text('H2', 'chung')}</row>` +
  `<row r="3">${text('A3', 'Hoa')}${number('B3', 3)}${number('C3', 500)}${formula('D3', 'B3*C3', 1500)}${number('F3', 6)}</row>` +
  `<row r="4">${text('A4', 'Xe')}${number('B4', 4)}${number('C4', 500)}${text('D4', '2000')}${number('F4', 8)}</row>` +
  `<row r="5">${text('A5', 'Giấy')}${number('B5', 5)}${number('C5', 500)}${formula('D5', 'B5*C5', 2500)}</row>` +
  `<row r="6">${text('A6', 'Tổng')}${number('D6', 7000)}</row>` +
  `<row r="8">${text('B8', '12')}</row><row r="9" hidden="1">${text('B9', '13')}</row></sheetData>` +
  '<mergeCells count="1"><mergeCell ref="H2:I3"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
const LOCKED = `<sheetData><row r="1">${text('A1', '1')}<c r="B1" s="1" t="inlineStr"><is><t>2</t></is></c></row></sheetData><sheetProtection sheet="1"/>`;
const TABLE =
  `<table xmlns="${MAIN}" id="1" name="Chi" displayName="Chi" ref="A1:D6" totalsRowCount="1"><tableColumns count="4"><tableColumn id="1" name="Nội dung"/>` +
  '<tableColumn id="2" name="Số lượng"/><tableColumn id="3" name="Đơn giá"/><tableColumn id="4" name="Thành tiền"><calculatedColumnFormula>B2*C2</calculatedColumnFormula></tableColumn></tableColumns></table>';

const file = (): Uint8Array =>
  book({
    sheets: { [SHEET]: CELLS, [OTHER]: LOCKED },
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': TABLE,
    },
  });

let excel: Awaited<ReturnType<typeof openExcel>>;
beforeEach(async () => {
  excel = await openExcel(file());
});

type Becomes = CellChange['becomes'];

function changeOf(place: string, becomes: Becomes, was: CellChange['was']): CellChange {
  const [sheet = '', address = ''] = place.includes('!') ? place.split('!') : [SHEET, place];
  const { top, left } = parseAddress(address);
  return { sheet, row: top, column: left, was, becomes, font: null };
}

/** A fix of one cell or of several. */
function fix(...changes: [place: string, becomes: Becomes, was?: CellChange['was']][]): PlannedFix {
  const option = {
    label: { vi: '', en: '' },
    changes: changes.map(([place, becomes, was = { value: '', formula: '' }]) =>
      changeOf(place, becomes, was),
    ),
  };
  const finding = {
    rule: 'cell.textNumber',
    severity: 'error' as const,
    cells: [],
    message: { vi: '', en: '' },
    basis: [],
  };
  return { item: { sheet: SHEET, finding: finding as never }, option };
}

async function foreseeOne(fixes: PlannedFix[]) {
  const [found] = await foreseeWays([fixes]);
  if (found === undefined) throw new Error('one way expected');
  return found;
}

async function reasons(...fixes: PlannedFix[]): Promise<Record<string, string>> {
  const { kept } = await foreseeOne(fixes);
  return Object.fromEntries(
    kept.map(({ change, reason }) => [cellAddress(change.row, change.column), reason]),
  );
}

async function valueAt(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('formulas');
    await context.sync();
    return range.formulas[0]?.[0];
  });
}

describe('each kind of cell, with its reason', () => {
  it('of a merged area only the first cell is written', async () => {
    expect(
      await reasons(
        fix(['H2', { value: 'x' }]),
        fix(['I2', { value: 'x' }]),
        fix(['H3', { value: 'x' }]),
        fix(['J2', { value: 'x' }]),
      ),
    ).toEqual({ I2: 'merged', H3: 'merged' });
  });

  it('no cell of an array formula, the first or another', async () => {
    expect(
      await reasons(
        fix(['F2', { formula: '=RC[-4]' }]),
        fix(['F4', { value: 8 }]),
        fix(['F5', { value: 8 }]),
      ),
    ).toEqual({ F2: 'array', F4: 'array' });
  });

  it('a column that a table works out takes its own formula, nothing else', async () => {
    expect(
      await reasons(
        fix(['D4', { formula: '=RC[-2]*RC[-1]' }]),
        fix(['D3', { formula: '=RC[-1]*RC[-2]' }]),
        fix(['D5', { value: 2500 }]),
        fix(['C2', { value: 500 }]),
      ),
    ).toEqual({ D3: 'tableColumn', D5: 'tableColumn' });
    expect(await reasons(fix(['D4', { value: 2000 }]))).toEqual({ D4: 'tableColumn' });
  });

  it('a heading stays text; the total row and what lies beside the table are like any cells', async () => {
    expect(
      await reasons(
        fix(['A1', { value: 'Nội dung chi' }]),
        fix(['B1', { value: 2025 }]),
        fix(['C1', { formula: '=R[1]C' }]),
        fix(['D6', { formula: '=SUM(R[-4]C:R[-1]C)' }]),
        fix(['D7', { value: 1 }]),
      ),
    ).toEqual({ B1: 'tableHeading', C1: 'tableHeading' });
  });

  it('hidden rows, locked cells and sheets that are gone', async () => {
    expect(
      await reasons(
        fix(['B8', { value: 12 }]),
        fix(['B9', { value: 13 }]),
        fix([`${OTHER}!A1`, { value: 1 }]),
        fix([`${OTHER}!B1`, { value: 2 }]),
        fix(['Không có!C3', { value: 3 }]),
      ),
    ).toEqual({ B9: 'hidden', A1: 'protected', C3: 'gone' });
  });
});

it('of a safe fix what can be written is: its cells are right one by one', async () => {
  const one = fix(['A8', { value: 'Nước' }], ['I2', { value: 'Hoa' }], ['J8', { value: 'Xe' }]);
  const finding = { ...one.item.finding, fix: { safety: 'safe' as const, options: [one.option] } };
  const { planned, kept, left } = await foreseeOne([
    { ...one, item: { ...one.item, finding: finding as never } },
  ]);
  expect(kept.map(({ reason }) => reason)).toEqual(['merged']);
  expect(left).toEqual([{ sheet: SHEET, cell: 'I2', reason: 'merged' }]);
  expect(await mend(planned, { steps: [] })).toEqual({ cells: 2, left: [] });
  expect([await valueAt('A8'), await valueAt('J8')]).toEqual(['Nước', 'Xe']);
});

it('the cells of a way that was chosen go together, and the fixes beside it are written', async () => {
  const was = { value: '500', formula: '' };
  const fixes = [fix(['A8', { value: 1 }], ['I2', { value: 2 }]), fix(['C2', { value: 500 }, was])];
  const { planned, kept, left } = await foreseeOne(fixes);
  expect(kept.map(({ change, reason }) => [cellAddress(change.row, change.column), reason])).toEqual([
    ['A8', 'together'],
    ['I2', 'merged'],
  ]);
  expect(left).toEqual([{ sheet: SHEET, cell: 'I2', reason: 'merged' }]);
  expect(planned).toEqual(fixes.slice(1));
  const history: MendHistory = { steps: [] };
  expect(await mend(planned, history)).toEqual({ cells: 1, left: [] });
  expect([await valueAt('C2'), await valueAt('A8')]).toEqual([500, '']);
});

it('what came after it was foreseen is still found out when it is written', async () => {
  const fixes = [fix(['J3', { value: 1 }]), fix(['J8', { value: 2 }])];
  const { planned, kept } = await foreseeOne(fixes);
  expect(kept).toEqual([]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('8:8').rowHidden = true;
    sheet.getRange('J3').values = [['đã có']];
    await context.sync();
  });
  const { cells, left } = await mend(planned, { steps: [] });
  expect(cells).toBe(0);
  expect(left.map(({ cell, reason }) => [cell, reason])).toEqual([
    ['J3', 'changed'],
    ['J8', 'hidden'],
  ]);
});

it('each of several ways is looked at for itself', async () => {
  const ways = await foreseeWays([[fix(['I2', { value: 1 }])], [fix(['J2', { value: 1 }])]]);
  expect(ways.map(({ planned, kept }) => [planned.length, kept.length])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

describe('what it costs', () => {
  const many = (count: number): PlannedFix[] =>
    Array.from({ length: count }, (_, at) => fix([`K${at + 20}`, { value: at }]));

  async function syncsOf(fixes: PlannedFix[]): Promise<number> {
    const before = excel.stats.syncs;
    await foreseeOne(fixes);
    return excel.stats.syncs - before;
  }

  it('three thousand cells take as many syncs as three', async () => {
    const few = await syncsOf(many(3));
    expect(few).toBeLessThanOrEqual(4);
    expect(await syncsOf(many(3_000))).toBe(few);
  });

  it('a partly hidden sheet is asked a thousand cells at a time', async () => {
    const hidden = fix(['B9', { value: 13 }]);
    expect(await syncsOf([...many(2_500), hidden])).toBe((await syncsOf(many(3))) + 3);
  });

  it('an Excel of 1.9 is asked only what it knows: tables, hidden and locked cells', async () => {
    excel = await openExcel(file(), '1.9');
    expect(
      await reasons(
        fix(['I2', { value: 'x' }]),
        fix(['F4', { value: 8 }]),
        fix(['D5', { value: 2500 }]),
        fix(['B9', { value: 13 }]),
      ),
    ).toEqual({ D5: 'tableColumn', B9: 'hidden' });
  });
});
