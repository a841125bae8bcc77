// Owns recognising estimate tables on a sheet from plain header names, and what stands outside them.
// Invariant: read from the grid alone (no styles, no stamp), but for what a person said by hand, which stands; what is not
// recognised is left out, never guessed.
import type { MoneyUnit, SheetKind } from '../contract/finding.ts';
import { foldText } from '../vietnamese/compare.ts';
import { parseMoneyWords } from '../vietnamese/money.ts';
import type { CellRange } from './address.ts';
import type { Grid } from './grid.ts';
import { EMPTY, textAt } from './grid.ts';
import { findHeaders } from './headerRows.ts';
import type { TableHeader } from './headerRows.ts';
import { isOrdinalHeading, moneyUnit, statesUnitAlone } from './headers.ts';
import { readInfo } from './info.ts';
import type { PlacedText, SheetInfo } from './info.ts';
import { fitCorrections, NO_CORRECTIONS } from './mapping.ts';
import type { Corrections, Fit, FitResult } from './mapping.ts';
import { readRows } from './rows.ts';
import type { EstimateColumns, RowTree, TableColumns, TableRow } from './rows.ts';
import { isSignature, maySign, readRowWord } from './words.ts';

export interface RecognisedTable extends RowTree {
  kind: 'estimate' | 'tracking';
  /** false when the data under a heading now say that the column is something else */
  headingHolds(column: number): boolean;
  /** what the first lines' typed figures come to has a say in what the headings mean */
  weighsFigures: boolean;
  /** header to last row, totals included */
  range: CellRange;
  /** zero-based, inclusive */
  headerRows: [number, number];
  indexRow: number | null;
  columns: TableColumns;
  /** zero-based column → dotted meaning */
  meanings: ReadonlyMap<number, string>;
  unit: MoneyUnit;
  /** đồng for one unit of the price and of the amount column */
  scale: { price: number; amount: number };
  /** group → the "Cộng …" row that sums it up */
  subtotalOf: ReadonlyMap<TableRow, TableRow>;
  /** "Bằng chữ" below the table; its text may continue in a cell to the right */
  words: PlacedText | null;
}

export interface EstimateTable extends RecognisedTable {
  kind: 'estimate';
  columns: EstimateColumns;
}

export interface Recognition {
  kind: SheetKind;
  /** 0–1: how sure the reading of the header is */
  confidence: number;
  tables: RecognisedTable[];
  /** zero-based rows that looked like a header, whether a table came of them or not */
  anchors: number[];
  /** what the headings were read as, by `headingsOf`; null where a person said it */
  headings: string | null;
  /** those of `tables` that are estimates */
  estimates: EstimateTable[];
  /** filled areas beside the tables and below the signatures that no domain rule reads */
  outside: CellRange[];
  info: SheetInfo;
  /** the reading by hand that is used, or the sheet's own one that fits no more; null when there is none */
  corrected: Fit | null;
  /** rows in which a change may make a reading by hand fit, or fit no longer; inclusive */
  watched: FitResult['watched'];
}

export const UNIT_SCALE: Readonly<Record<MoneyUnit, number>> = {
  đồng: 1,
  'nghìn đồng': 1_000,
  'triệu đồng': 1_000_000,
};

/** Rows above a header in which "Đơn vị tính: …" belongs to its table. */
const CAPTION_ROWS = 6;

/** Reads a sheet, by hand where a correction fits; one without a header it knows has kind "other" and no tables. */
export function recognise(grid: Grid, corrections: Corrections = NO_CORRECTIONS): Recognition {
  const { fit, watched } = fitCorrections(grid, corrections);
  const given = fit?.headers ?? null;
  const { headers, anchors } =
    given === null ? findHeaders(grid) : { headers: given, anchors: given.map(({ top }) => top) };
  // "Đơn vị: nghìn đồng" over the first table holds for the tables below that state none.
  let stated: MoneyUnit | null = null;
  const tables = headers.map((header) => {
    const { table, states } = readTable(grid, header, bounds(grid, headers, header), stated);
    stated = states ?? stated;
    return table;
  });
  const usable = tables.filter((table) => table.rows.some((row) => row.kind !== 'caption'));
  const ranges = usable.map((table) => table.range);
  const firstHeader = headers[0];
  const above: CellRange = {
    top: grid.top,
    left: grid.left,
    bottom: firstHeader ? firstHeader.top - 1 : Math.min(grid.bottom, grid.top + 20),
    right: firstHeader ? Math.max(...headers.map(({ right }) => right)) : grid.right,
  };
  const estimates = usable.filter(isEstimate);
  return {
    kind: usable.length === 0 ? 'other' : estimates.length > 0 ? 'estimate' : 'tracking',
    confidence:
      given === null && usable.length > 0
        ? confidenceOf(
            headers.filter((_, index) => tables[index] !== undefined && usable.includes(tables[index])),
          )
        : 1,
    tables: usable,
    anchors,
    headings: given === null ? headingsOf({ headers, anchors }) : null,
    estimates,
    outside: usable.length > 0 ? findOutside(grid, usable) : [],
    info: readInfo(grid, above, ranges),
    corrected: fit,
    watched,
  };
}

/** All that a reading of headings says, as one text: equal texts, equal tables over the same rows. */
export function headingsOf({ headers, anchors }: ReturnType<typeof findHeaders>): string {
  return JSON.stringify([
    anchors,
    headers.map(({ meanings, units, ...header }) => [header, [...meanings], [...units]]),
  ]);
}

function isEstimate(table: RecognisedTable): table is EstimateTable {
  return table.kind === 'estimate' && table.columns.amount !== null;
}

interface Bounds {
  /** first row whose caption may belong to the table */
  captionFrom: number;
  /** last row that may belong to it */
  limit: number;
  /** another table stands beside it: its unit is the one over its own columns first */
  isBeside: boolean;
}

/** A table reaches down to the next header over its columns. */
function bounds(grid: Grid, headers: readonly TableHeader[], own: TableHeader): Bounds {
  let captionFrom = grid.top;
  let limit = grid.bottom;
  let isBeside = false;
  for (const other of headers) {
    if (other === own) continue;
    if (other.right < own.left || other.left > own.right) {
      isBeside ||= other.top <= own.bottom && other.bottom >= own.top;
      continue;
    }
    if (other.top > own.bottom) limit = Math.min(limit, other.top - 1);
    else captionFrom = Math.max(captionFrom, other.bottom);
  }
  return { captionFrom, limit, isBeside };
}

function readTable(
  grid: Grid,
  header: TableHeader,
  { captionFrom, limit, isBeside }: Bounds,
  stated: MoneyUnit | null,
): { table: RecognisedTable; states: MoneyUnit | null } {
  const { columns } = header;
  const first = (header.indexRow ?? header.bottom) + 1;
  const tree = readRows(grid, columns, first, limit, (row, isAfterBlank) =>
    endsTable(grid, header, row, isAfterBlank),
  );
  const from = Math.max(captionFrom, header.top - CAPTION_ROWS);
  const caption =
    (isBeside ? captionUnit(grid, from, header, columns.left, columns.right) : null) ??
    captionUnit(grid, from, header, grid.left, grid.right);
  const unitAt = (column: number | null) => (column === null ? undefined : header.units.get(column));
  const [anyUnit] = header.units.values();
  const unit = unitAt(columns.amount) ?? caption ?? anyUnit ?? stated ?? 'đồng';
  const priceUnit = unitAt(columns.price) ?? caption ?? unit;
  const words = findWords(grid, columns, tree.last + 1, limit);
  const scale = { price: UNIT_SCALE[priceUnit], amount: UNIT_SCALE[unit] };
  const table = new Table(tree, header, unit, scale, subtotalsOfGroups(tree), words);
  return { table, states: caption };
}

/** A class, so that the loops of the rules, compiled for one table, are not compiled anew for the next. */
class Table implements RecognisedTable {
  readonly rows: TableRow[];
  readonly roots: TableRow[];
  readonly lines: TableRow[];
  readonly lineRows: Int32Array;
  readonly totals: TableRow[];
  readonly subtotals: TableRow[];
  readonly sums: TableRow[];
  readonly sumRows: Int32Array;
  readonly ofWhich: TableRow[];
  readonly last: number;
  readonly kind: RecognisedTable['kind'];
  readonly range: CellRange;
  readonly headerRows: [number, number];
  readonly indexRow: number | null;
  readonly columns: TableColumns;
  readonly meanings: ReadonlyMap<number, string>;
  readonly unit: MoneyUnit;
  readonly scale: RecognisedTable['scale'];
  readonly subtotalOf: ReadonlyMap<TableRow, TableRow>;
  readonly words: PlacedText | null;
  readonly headingHolds: (column: number) => boolean;
  readonly weighsFigures: boolean;

  constructor(
    tree: RowTree,
    header: TableHeader,
    unit: MoneyUnit,
    scale: RecognisedTable['scale'],
    subtotalOf: ReadonlyMap<TableRow, TableRow>,
    words: PlacedText | null,
  ) {
    const { columns, top } = header;
    this.rows = tree.rows;
    this.roots = tree.roots;
    this.lines = tree.lines;
    this.lineRows = tree.lineRows;
    this.totals = tree.totals;
    this.subtotals = tree.subtotals;
    this.sums = tree.sums;
    this.sumRows = tree.sumRows;
    this.ofWhich = tree.ofWhich;
    this.last = tree.last;
    this.kind = header.kind;
    this.range = {
      top,
      left: columns.left,
      bottom: Math.max(tree.last, header.bottom),
      right: columns.right,
    };
    this.headerRows = [top, header.bottom];
    this.indexRow = header.indexRow;
    this.columns = columns;
    this.meanings = header.meanings;
    this.unit = unit;
    this.scale = scale;
    this.subtotalOf = subtotalOf;
    this.words = words;
    this.headingHolds = header.headingHolds;
    this.weighsFigures = header.weighsFigures;
  }
}

/** Which "Cộng …" row sums up a group. */
function subtotalsOfGroups({ subtotals }: RowTree): Map<TableRow, TableRow> {
  const subtotalOf = new Map<TableRow, TableRow>();
  for (const subtotal of subtotals) {
    const group = subtotal.scope[0]?.parent;
    if (group && subtotal.scope.length === group.children.length) subtotalOf.set(group, subtotal);
  }
  return subtotalOf;
}

/** Signature titles, the line with place and date, and the headings of another table end a table. */
function endsTable(grid: Grid, header: TableHeader, row: number, isAfterBlank: boolean): boolean {
  const { columns } = header;
  if (headsAnother(grid, header, row)) return true;
  for (let column = columns.left; column <= columns.right; column++) {
    const text = textAt(grid, row, column);
    if (
      text !== '' &&
      (isSignature(text) ||
        (isAfterBlank && maySign(text)) ||
        /,\s*ngày\s.*tháng\s.*năm/iu.test(text.normalize('NFC')))
    )
      return true;
  }
  return false;
}

/** "STT | Nguồn | Năm 2023": headings of a table that has none of the known ones, unless they are its own once more. */
function headsAnother(grid: Grid, { columns, top, bottom }: TableHeader, row: number): boolean {
  const { ordinal, content } = columns;
  if (ordinal === null || !isOrdinalHeading(textAt(grid, row, ordinal))) return false;
  const name = textAt(grid, row, content);
  for (let own = top; own <= bottom; own++) if (textAt(grid, own, content) === name) return false;
  return name !== '';
}

const LONGEST_BARE_UNIT = 14;
const UNIT_LABEL = /đvt|đ\.v\.t|đv tính|đơn vị|tính bằng/iu;

/** "1.000 đồng" alone, "ĐVT: triệu đồng" near the header; "Đơn vị: Cục Quản lý …" is an organisation and names no unit of money. */
function captionUnit(
  grid: Grid,
  from: number,
  header: TableHeader,
  left: number,
  right: number,
): MoneyUnit | null {
  const above = header.top - 1;
  for (let row = header.bottom; row >= from; row--) {
    for (let column = right; column >= left; column--) {
      const text = textAt(grid, row, column);
      // What stands in the headings is a unit of their own column, unless it says that it is one of the table.
      if (row > above && !(isUnitLabel(text) && /:|tính bằng/iu.test(text))) continue;
      const unit = unitOfCaption(text);
      if (unit !== null) return unit;
    }
  }
  return null;
}

function isUnitLabel(text: string): boolean {
  return UNIT_LABEL.test(text.normalize('NFC')) || statesUnitAlone(text);
}

/** The unit of money that a caption names for the table under it; null when it names none. */
export function unitOfCaption(text: string): MoneyUnit | null {
  if (isUnitLabel(text)) return moneyUnit(text.slice(text.indexOf(':') + 1));
  // "… năm 2016 (triệu đồng)": the title itself ends with it.
  const atEnd = /\([^()]*\)\s*$/.exec(text)?.[0];
  if (atEnd === undefined && text.length > LONGEST_BARE_UNIT) return null;
  return moneyUnit(`(${(atEnd ?? text).replace(/[()]/g, '')})`);
}

/** Rows between the last row of a table and its "Bằng chữ". */
const WORDS_WITHIN = 6;

function findWords(grid: Grid, columns: TableColumns, from: number, limit: number): PlacedText | null {
  for (let row = from; row <= Math.min(limit, from + WORDS_WITHIN); row++) {
    for (let column = columns.left; column <= columns.right; column++) {
      const text = textAt(grid, row, column);
      if (text === '') continue;
      if (saysAmount(text)) return { row, column, text };
      if (readRowWord(text)?.kind !== 'words') continue;
      const own = text.normalize('NFC').replace(/^.*?(?::|bằng chữ\s*\)?)/iu, '');
      if (/\p{L}/u.test(own)) return { row, column, text };
      const right = nextText(grid, row, column + 1, columns.right);
      return right ?? { row, column, text };
    }
  }
  return null;
}

/** "(Mười sáu triệu đồng)", "Số tiền thẩm định: Hai trăm triệu đồng./.": words of the total without "bằng chữ". */
function saysAmount(text: string): boolean {
  if (!ENDS_IN_DONG.test(text)) return false;
  const [label = '', ...after] = foldText(text).split(':');
  if (after.length > 0 && (!OF_TOTAL.test(label) || OF_PART.test(label))) return false;
  return parseMoneyWords(text).ok;
}
const ENDS_IN_DONG = /(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)\s+đồng(?:\s+chẵn)?[\s./)]*$/iu;
const OF_TOTAL = /tổng|cộng|số tiền|kinh phí|dự toán|giá trị|viết/u;
const OF_PART = /tạm ứng|còn|đã|phải thu|hỗ trợ|đối ứng/u;

function nextText(grid: Grid, row: number, from: number, to: number): PlacedText | null {
  for (let column = from; column <= to; column++) {
    const text = textAt(grid, row, column);
    if (text !== '') return { row, column, text };
  }
  return null;
}

/** Names that no header has cost more than a name without its accents. */
function confidenceOf(headers: readonly TableHeader[]): number {
  const lowest = Math.min(...headers.map((header) => header.certainty));
  return Math.round(lowest * 100) / 100;
}

/** Runs of filled columns right of every table, and numbers below the signatures. */
function findOutside(grid: Grid, tables: readonly RecognisedTable[]): CellRange[] {
  const right = Math.max(...tables.map((table) => table.range.right));
  const bottom = Math.max(...tables.map((table) => table.range.bottom));
  const areas: CellRange[] = [];
  let open: CellRange | null = null;
  for (let column = right + 1; column <= grid.right; column++) {
    const rows = filledRows(grid, column);
    if (rows === null) open = null;
    else if (open === null) {
      open = { top: rows[0], left: column, bottom: rows[1], right: column };
      areas.push(open);
    } else {
      open.right = column;
      open.top = Math.min(open.top, rows[0]);
      open.bottom = Math.max(open.bottom, rows[1]);
    }
  }
  const below = numbersBelow(grid, bottom + 1, right);
  return below === null ? areas : [...areas, below];
}

function filledRows({ kinds, top, left, height }: Grid, column: number): [number, number] | null {
  const base = (column - left) * height;
  let first = 0;
  while (first < height && kinds[base + first] === EMPTY) first++;
  if (first === height) return null;
  let last = height - 1;
  while (kinds[base + last] === EMPTY) last--;
  return [top + first, top + last];
}

/** Lists that stand below a table are short. */
const MOST_NUMBERED = 100;

/** Bounding box of the rows with numbers below the last table. */
function numbersBelow(grid: Grid, from: number, right: number): CellRange | null {
  let box: CellRange | null = null;
  for (let row = from; row <= grid.bottom; row++) {
    const filled: number[] = [];
    let hasNumber = false;
    for (let column = grid.left; column <= right; column++) {
      const value = grid.value(row, column);
      if (value === '') continue;
      // "1 | Hội trường xã Trảng Bom | 13/10/2025": what numbers a row of words is no figure.
      const isNumbering =
        filled.length === 0 &&
        typeof grid.value(row, column + 1) === 'string' &&
        textAt(grid, row, column + 1) !== '';
      filled.push(column);
      hasNumber ||=
        typeof value === 'number' &&
        !(isNumbering && Number.isInteger(value) && value > 0 && value < MOST_NUMBERED);
    }
    const first = filled[0];
    const last = filled.at(-1);
    if (!hasNumber || first === undefined || last === undefined) continue;
    box ??= { top: row, left: first, bottom: row, right: last };
    box.left = Math.min(box.left, first);
    box.right = Math.max(box.right, last);
    box.bottom = row;
  }
  return box;
}
