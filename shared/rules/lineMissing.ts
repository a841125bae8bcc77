// Owns missing cells of a line: content, unit, quantity, price, amount.
// Invariant: a cell counts as missing only when the table has the column and its other lines fill it.
import type { Text } from '../contract/common.ts';
import type { Grid } from '../sheet/grid.ts';
import { EMPTY, NUMBER, TEXT, textAt } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { openLines } from './openLines.ts';
import { createFormulaReader, productOf } from './product.ts';
import { parameter } from './rule.ts';
import type { Cell, Parameters, Rule, RuleContext, RuleOutput } from './rule.ts';
import { sameMoney } from './sums.ts';

export const lineMissing: Rule = {
  id: 'line.missing',
  severity: 'warning',
  name: { vi: 'Ô còn thiếu', en: 'Missing cell' },
  why: {
    vi: 'Người thẩm định không tính lại được dòng thiếu số liệu. Điền ô còn thiếu, hoặc ghi rõ cách tính ở Ghi chú.',
    en: 'An appraiser cannot work out a line with missing figures. Fill the cell, or say in the note how it is computed.',
  },
  parameters: { minFilledShare: 0.5 },
  dated: false,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Tài liệu', '', 50, 1, 30_000, ['=D3*E3*F3', 1_500_000]],
      [3, 'Nước uống', 'người', 50, 1, 20_000, ['=D4*E4*F4', 1_000_000]],
      [4, 'Trang trí', 'lớp', 1, 3, 500_000, ['=D5*E5*F5', 1_500_000]],
    ],
    cells: ['C3'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, '', 30_000, ['=D3*F3', 1_500_000]],
      [3, 'Nước uống', 'người', 50, 1, 20_000, ['=D4*E4*F4', 1_000_000]],
    ],
  },
  check,
  // Only what is blank, what is zero and what is computed counts.
  ignores: ({ before, after }) =>
    before.kind === after.kind &&
    before.formula === after.formula &&
    (before.number === 0) === (after.number === 0) &&
    before.kind === NUMBER,
};

const OPEN_WHY: Text = {
  vi: 'Chưa có đơn giá thì tổng chỉ là tạm tính. Hỏi Phòng Kế hoạch Tài chính về mức chi, hoặc lấy báo giá, hợp đồng.',
  en: 'Without a price the total is provisional. Ask the finance room for the amount, or get a quotation or contract.',
};

function check(context: RuleContext, parameters: Parameters): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of context.recognition.estimates) {
    const open = openLines(table);
    checkOpen(table, open, output);
    checkLines(context.grid, table, new Set(open), parameter(parameters, 'minFilledShare'), output);
  }
  return output;
}

function checkOpen(table: EstimateTable, open: readonly TableRow[], output: RuleOutput): void {
  const column = table.columns.price;
  if (open.length === 0 || column === null) return;
  output.findings.push({
    cells: open.map((line) => ({ row: line.row, column })),
    message: {
      vi: `${open.length} dòng chưa có đơn giá.`,
      en: open.length === 1 ? '1 line has no price yet.' : `${open.length} lines have no price yet.`,
    },
    why: OPEN_WHY,
  });
}

/** The lines that have nothing in any of these columns, by their position; a text of blanks alone is nothing. */
function blankIn(grid: Grid, { lineRows }: EstimateTable, columns: readonly number[]): Uint8Array {
  const { kinds, top } = grid;
  const blank = new Uint8Array(lineRows.length).fill(1);
  for (const column of new Set(columns)) {
    const base = (column - grid.left) * grid.height - top;
    const { texts, at } = grid.texts(column);
    for (let index = 0; index < lineRows.length; index++) {
      const row = lineRows[index] as number;
      const kind = kinds[base + row];
      if (kind === TEXT ? texts[at[row - top] as number] !== '' : kind !== EMPTY) blank[index] = 0;
    }
  }
  return blank;
}

interface Part {
  column: number;
  name: Text;
  /** by position of the line: 1 = blank */
  blank: Uint8Array;
}

function checkLines(
  grid: Grid,
  table: EstimateTable,
  open: ReadonlySet<TableRow>,
  minFilled: number,
  output: RuleOutput,
): void {
  const readFormula = createFormulaReader(grid, table);
  const { price, amount, content, quantity } = table.columns;
  const all = partsOf(grid, table);
  // Lines waiting for a price say nothing about whether the table uses its price and amount columns.
  const told = table.lines.length - open.size;
  const lines = table.lines;
  let hasGaps = false;
  const parts = all.filter(({ blank }) => {
    let filled = 0;
    let openFilled = 0;
    for (let index = 0; index < lines.length; index++) {
      if (blank[index] === 1) continue;
      filled++;
      if (open.size > 0 && open.has(lines[index] as TableRow)) openFilled++;
    }
    hasGaps ||= filled < lines.length;
    const toldFilled = filled - openFilled;
    return toldFilled > 0 && toldFilled >= told * minFilled;
  });
  if (!hasGaps) return;
  const ofOpen = parts.filter((part) => part.column !== price && part.column !== amount);
  const ofBare = parts.filter((part) => part.column === content);
  // A tax or a share computed from other rows.
  const isComputed = (line: TableRow) =>
    grid.formulaId(line.row, amount) !== 0 && readFormula(line).readsMore;
  // Rooms are hired by the day, whoever comes: a blank count is no gap where the other factors give the amount.
  const isWhole = (line: TableRow): boolean => {
    if (!line.hasFactor) return false;
    const all = table.columns.factors.map((_, position) => position);
    if (grid.formulaId(line.row, amount) !== 0)
      return readFormula(line).factors.every((position) => line.factor(position).kind !== 'blank');
    const product = productOf(line, all, table);
    return (
      product !== null && line.amount.value !== null && sameMoney(line.amount.value, product, table.unit)
    );
  };
  const withoutCount = parts.filter((part) => part.column !== quantity);
  lines.forEach((line, index) => {
    if (!parts.some(({ blank }) => blank[index] === 1)) return;
    const missing = parts.filter(({ blank }) => blank[index] === 1);
    const among = (expected: readonly Part[]): Part[] => missing.filter((part) => expected.includes(part));
    if (open.has(line)) report(line, among(ofOpen), output);
    // Only the amount is given: its own wording may be the whole calculation.
    else if (isBare(line) || isComputed(line)) report(line, among(ofBare), output);
    else report(line, isWhole(line) ? among(withoutCount) : missing, output);
  });
}

function report(line: TableRow, missing: readonly Part[], output: RuleOutput): void {
  if (missing.length === 0) return;
  const cells: Cell[] = missing.map((part) => ({ row: line.row, column: part.column }));
  const label = line.content === '' ? line.ordinal : line.content;
  output.findings.push({
    cells,
    message: {
      vi: `Dòng ${line.row + 1}${label === '' ? '' : ` “${label}”`} thiếu ${missing.map((part) => part.name.vi).join(', ')}.`,
      en: `Row ${line.row + 1}${label === '' ? '' : ` "${label}"`} lacks ${missing.map((part) => part.name.en).join(', ')}.`,
    },
  });
}

/** Words in a column of the table that is headed as something else: specification, brand. */
function hasOtherText(grid: Grid, { columns, meanings }: EstimateTable, { row }: TableRow): boolean {
  for (let column = columns.left; column <= columns.right; column++)
    if (!meanings.has(column) && /\p{L}/u.test(textAt(grid, row, column))) return true;
  return false;
}

function partsOf(grid: Grid, table: EstimateTable): Part[] {
  const { columns, meanings } = table;
  const of = (wanted: RegExp): number[] =>
    [...meanings].flatMap(([column, meaning]) => (wanted.test(meaning) ? [column] : []));
  // A second row of the same thing says in another column what it is, and bears no number of its own.
  const nameless = new Uint8Array(table.lines.length);
  for (let index = 0; index < nameless.length; index++) {
    const line = table.lines[index] as TableRow;
    if (line.content === '' && (line.ordinal !== '' || !hasOtherText(grid, table, line))) nameless[index] = 1;
  }
  const parts: Part[] = [
    { column: columns.content, name: { vi: 'nội dung', en: 'its content' }, blank: nameless },
  ];
  const add = (column: number, name: Text, beside: readonly number[] = []): void => {
    parts.push({ column, name, blank: blankIn(grid, table, [column, ...beside]) });
  };
  const { unit, quantity, price, amount } = columns;
  if (unit !== null) add(unit, { vi: 'đơn vị tính', en: 'its unit' });
  if (quantity !== null) add(quantity, { vi: 'số lượng', en: 'its quantity' });
  // What is spent on machines alone has no price of material.
  if (price !== null) add(price, { vi: 'đơn giá', en: 'its price' }, of(/^price\b/));
  add(amount, { vi: 'thành tiền', en: 'its amount' }, of(/^amount\.part$/));
  return parts;
}

/** An amount without any quantity and price. */
function isBare(line: TableRow): boolean {
  return !line.hasPrice && !line.hasFactor;
}
