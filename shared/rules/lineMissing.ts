// Owns missing cells of a line: content, unit, quantity, price, amount.
// Invariant: a cell counts as missing only when the table has the column and its other lines fill it.
import type { Text } from '../contract/common.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellRange } from '../sheet/address.ts';
import type { Grid } from '../sheet/grid.ts';
import { columnBase, EMPTY, mergedOver, NUMBER, TEXT, textAt } from '../sheet/grid.ts';
import type { EstimateTable, RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { rowIndex } from '../sheet/search.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { loneBlanks } from './loneBlanks.ts';
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
  kinds: ['estimate', 'tracking'],
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
    // Where a single one is written, nothing written is no one (loneBlanks).
    (before.number === 1) === (after.number === 1) &&
    before.kind === NUMBER,
};

const OPEN_WHY: Text = {
  vi: 'Chưa có đơn giá thì tổng chỉ là tạm tính. Hỏi Phòng Kế hoạch Tài chính về mức chi, hoặc lấy báo giá, hợp đồng.',
  en: 'Without a price the total is provisional. Ask the finance room for the amount, or get a quotation or contract.',
};

function check(context: RuleContext, parameters: Parameters): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of context.recognition.estimates) {
    const open = openLines(context, table);
    checkOpen(table, open, output);
    checkLines(context, table, new Set(open), parameter(parameters, 'minFilledShare'), output);
    checkProducts(context, table, output);
  }
  for (const table of context.recognition.tables) checkAlone(context, table, output);
  return output;
}

/** The one cell of a column that all other lines fill. */
function checkAlone(context: RuleContext, table: RecognisedTable, output: RuleOutput): void {
  const blanks = loneBlanks(context, table);
  if (blanks.length === 0) return;
  const told = toldIn(output);
  for (const { row, column, line, holds } of blanks) {
    if (told.has(`${row} ${column}`)) continue;
    const at = cellAddress(row, column);
    const all =
      holds === 'words'
        ? { vi: 'mọi dòng khác của cột đều ghi', en: 'all other lines of the column say something' }
        : { vi: 'mọi dòng khác của cột đều có số', en: 'all other lines of the column have a number' };
    output.findings.push({
      cells: [{ row, column }],
      message: {
        vi: `Dòng ${row + 1}${labelOf(line, '“”')}: ô ${at} còn trống, ${all.vi}.`,
        en: `Row ${row + 1}${labelOf(line, '""')}: ${at} is blank, ${all.en}.`,
      },
    });
  }
}

function toldIn({ findings }: RuleOutput): Set<string> {
  return new Set(findings.flatMap(({ cells }) => cells.map(({ row, column }) => `${row} ${column}`)));
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

interface Part {
  column: number;
  name: Text;
  /** the cells of its column */
  cells: PartCells;
  /** a line whose cell is blank has nothing of it elsewhere */
  isBlank(line: TableRow): boolean;
}

interface PartCells {
  /** the cell in sheet row r is at this + r in the arrays of the grid */
  base: number;
  texts: readonly string[];
  /** by sheet row, less that of the first row of the grid: place in `texts` */
  at: Int32Array;
}

/** What some lines have of the parts. */
interface Filling {
  /** by part: lines that have it */
  filled: number[];
  gaps: { line: TableRow; /** by part */ blank: boolean[] }[];
}

function checkLines(
  { grid, analysis }: RuleContext,
  table: EstimateTable,
  open: ReadonlySet<TableRow>,
  minFilled: number,
  output: RuleOutput,
): void {
  const readFormula = createFormulaReader(grid, table);
  const { price, amount, content, quantity } = table.columns;
  const { lines, lineRows } = table;
  const all = partsOf(grid, table);
  const fillings = analysis.stretches.of(
    lineRows,
    'parts of lines',
    { grid, lines, rows: lineRows, parts: all },
    fillingOf,
  );
  const gaps = fillings.flatMap((one) => one.gaps);
  if (gaps.length === 0) return;
  // Lines waiting for a price say nothing about whether the table uses its price and amount columns.
  const told = lines.length - open.size;
  const openGaps = gaps.filter(({ line }) => open.has(line));
  const isUsed = all.map((_, part) => {
    const filled = fillings.reduce((sum, one) => sum + (one.filled[part] ?? 0), 0);
    const openFilled = open.size - openGaps.filter(({ blank }) => blank[part]).length;
    const toldFilled = filled - openFilled;
    return toldFilled > 0 && toldFilled >= told * minFilled;
  });
  // A tax or a share computed from other rows.
  const isComputed = (line: TableRow) =>
    grid.formulaId(line.row, amount) !== 0 && readFormula(line).readsMore;
  // Rooms are hired by the day, whoever comes: a blank count is no gap where the other factors give the amount.
  const isWhole = (line: TableRow): boolean => {
    if (!line.hasFactor) return false;
    const every = table.columns.factors.map((_, position) => position);
    if (grid.formulaId(line.row, amount) !== 0)
      return readFormula(line).factors.every((position) => line.hasFactorAt(position));
    const product = productOf(line, every, table);
    return (
      product !== null && line.amount.value !== null && sameMoney(line.amount.value, product, table.unit)
    );
  };
  for (const { line, blank } of gaps) {
    const missing = all.filter((_, part) => isUsed[part] && blank[part]);
    if (missing.length === 0) continue;
    const ofOpen = ({ column }: Part) => column !== price && column !== amount;
    const ofBare = ({ column }: Part) => column === content;
    const besideCount = ({ column }: Part) => column !== quantity;
    if (open.has(line)) report(line, missing.filter(ofOpen), output);
    // Only the amount is given: its own wording may be the whole calculation.
    else if (isBare(line) || isComputed(line)) report(line, missing.filter(ofBare), output);
    else report(line, isWhole(line) ? missing.filter(besideCount) : missing, output);
  }
}

/**
 * A product that comes to nothing because one cell of its line is blank, where the same product of nearly all other lines
 * reads a number there: the second of two blocks, a count that gives the quantity, a column with a heading of its own.
 */
function checkProducts({ grid, analysis }: RuleContext, table: EstimateTable, output: RuleOutput): void {
  const { columns, lines, lineRows } = table;
  const zeros = analysis.stretches.of(lineRows, 'products of nothing', formulaColumns(grid, table), zerosIn);
  if (zeros.every(({ length }) => length === 0)) return;
  const told = toldIn(output);
  for (const { row, column, precedent, holds } of analysis.oddPrecedents()) {
    const line = lines[rowIndex(lineRows, row)];
    if (holds !== 'blank' || line === undefined || precedent.row !== row || grid.value(row, column) !== 0)
      continue;
    if (![column, precedent.column].every((one) => one >= columns.left && one <= columns.right)) continue;
    const key = `${row} ${precedent.column}`;
    if (told.has(key)) continue;
    told.add(key);
    const [at, from] = [cellAddress(row, column), cellAddress(row, precedent.column)];
    output.findings.push({
      cells: [
        { row, column: precedent.column },
        { row, column },
      ],
      message: {
        vi: `Dòng ${row + 1}${labelOf(line, '“”')}: ô ${from} còn trống nên ${at} bằng 0.`,
        en: `Row ${row + 1}${labelOf(line, '""')}: ${from} is blank, so ${at} comes to 0.`,
      },
    });
  }
}

/** The rows of a stretch of lines in which a formula comes to 0: seen at a glance, what it reads is not. */
function zerosIn({ grid, rows, bases }: FormulaColumns, from: number, to: number): number[] {
  const { kinds, ids, numbers } = grid;
  const zeros: number[] = [];
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    for (let place = 0; place < bases.length; place++) {
      const at = (bases[place] as number) + row;
      if (ids[at] === 0 || kinds[at] !== NUMBER || numbers[at] !== 0) continue;
      zeros.push(row);
      break;
    }
  }
  return zeros;
}

interface FormulaColumns {
  grid: Grid;
  rows: Int32Array;
  /** where the columns with formulas begin in the arrays of the grid */
  bases: number[];
}

function formulaColumns(grid: Grid, { columns, lineRows: rows }: EstimateTable): FormulaColumns {
  const { height, left, top, counts } = grid;
  const bases: number[] = [];
  for (let column = columns.left; column <= columns.right; column++)
    if ((counts.formula[column - left] ?? 0) > 0) bases.push((column - left) * height - top);
  return { grid, rows, bases };
}

/** The line's name after a space, in the quotes of the language, or nothing. */
function labelOf({ content, ordinal }: TableRow, quotes: '“”' | '""'): string {
  const label = content === '' ? ordinal : content;
  return label === '' ? '' : ` ${quotes.charAt(0)}${label}${quotes.charAt(1)}`;
}

function fillingOf({ grid, lines, rows, parts }: PartsOfLines, from: number, to: number): Filling {
  const filling: Filling = { filled: parts.map(() => 0), gaps: [] };
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    let blank: boolean[] | null = null;
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place] as Part;
      if (isBlankIn(grid, part.cells, row) && part.isBlank(lines[index] as TableRow))
        (blank ??= parts.map(() => false))[place] = true;
      else filling.filled[place] = (filling.filled[place] as number) + 1;
    }
    if (blank !== null) filling.gaps.push({ line: lines[index] as TableRow, blank });
  }
  return filling;
}

interface PartsOfLines {
  grid: Grid;
  lines: readonly TableRow[];
  rows: Int32Array;
  parts: readonly Part[];
}

function report(line: TableRow, missing: readonly Part[], output: RuleOutput): void {
  if (missing.length === 0) return;
  const cells: Cell[] = missing.map((part) => ({ row: line.row, column: part.column }));
  output.findings.push({
    cells,
    message: {
      vi: `Dòng ${line.row + 1}${labelOf(line, '“”')} thiếu ${missing.map((part) => part.name.vi).join(', ')}.`,
      en: `Row ${line.row + 1}${labelOf(line, '""')} lacks ${missing.map((part) => part.name.en).join(', ')}.`,
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
  let merged: ReadonlyMap<number, CellRange> | null = null;
  /** the name is merged over the row: one thing with several lines */
  const isNamedAbove = (row: number): boolean => {
    const merge = (merged ??= mergedOver(grid, columns.content)).get(row);
    return merge !== undefined && textAt(grid, merge.top, merge.left) !== '';
  };
  const parts: Part[] = [
    {
      column: columns.content,
      name: { vi: 'nội dung', en: 'its content' },
      cells: partCells(grid, columns.content),
      // A second row of the same thing says in another column what it is, and bears no number of its own.
      isBlank: (line) =>
        line.content === '' &&
        (line.ordinal !== '' || !hasOtherText(grid, table, line)) &&
        !isNamedAbove(line.row),
    },
  ];
  const add = (column: number, name: Text, beside: readonly number[] = []): void => {
    const others = beside.filter((one) => one !== column).map((one) => partCells(grid, one));
    parts.push({
      column,
      name,
      cells: partCells(grid, column),
      isBlank: ({ row }) => others.every((other) => isBlankIn(grid, other, row)),
    });
  };
  const { unit, quantity, price, amount } = columns;
  if (unit !== null) add(unit, { vi: 'đơn vị tính', en: 'its unit' });
  // "Tuyến huyện: SL, mức chi | Tuyến xã: số xã, SL/xã, mức chi": counted on one side at least.
  const hasSides = of(/^price\.part$/).length > 0;
  if (quantity !== null)
    add(quantity, { vi: 'số lượng', en: 'its quantity' }, hasSides ? of(/^(?:quantity|factor)$/) : []);
  // What is spent on machines alone has no price of material.
  if (price !== null) add(price, { vi: 'đơn giá', en: 'its price' }, of(/^price\b/));
  add(amount, { vi: 'thành tiền', en: 'its amount' }, of(/^amount\.part$/));
  return parts;
}

function partCells(grid: Grid, column: number): PartCells {
  const { texts, at } = grid.texts(column);
  return { base: columnBase(grid, column), texts, at };
}

/** A sheet row has nothing in a column; a text of blanks alone is nothing. */
function isBlankIn({ kinds, top }: Grid, { base, texts, at }: PartCells, row: number): boolean {
  const kind = kinds[base + row];
  return kind === TEXT ? texts[at[row - top] as number] === '' : kind === EMPTY;
}

/** An amount without any quantity and price. */
function isBare(line: TableRow): boolean {
  return !line.hasPrice && !line.hasFactor;
}
