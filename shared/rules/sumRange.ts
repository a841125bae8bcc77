// Owns rule 4: a total takes in every cell it should, and no other.
// Invariant: in a recognised table its rows decide; elsewhere only the cells around a total, and then it is a warning.
import { cellAddress, rangeAddress } from '../sheet/address.ts';
import type { Text } from '../contract/common.ts';
import type { CellValue } from '../contract/snapshot.ts';
import { toA1 } from '../sheet/formula.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import { moneyOf } from '../sheet/rows.ts';
import { rowAt } from '../sheet/reread.ts';
import { firstFrom } from '../sheet/search.ts';
import { rangeOf } from '../sheet/shape.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText } from '../vietnamese/compare.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { copyMend, isPlainSlip } from './fixes/copies.ts';
import { faultMend, partsMend } from './fixes/sums.ts';
import { short } from './formulaPattern.ts';
import { sumsInFocus } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { findSlips } from './slips.ts';
import { money, sumRows } from './sums.ts';
import { groupTotalFaults } from './totalFaults.ts';

export const sumRange: Rule = {
  id: 'sum.range',
  severity: 'error',
  name: { vi: 'Vùng cộng thiếu hoặc thừa ô', en: 'A total takes in too little or too much' },
  why: {
    vi: 'Ô bị bỏ sót không được tính vào tổng, ô thừa thì bị tính nhầm. Sửa vùng cộng cho đúng các ô.',
    en: 'A cell left out is not counted in the total, one too many is counted wrongly. Correct the range.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: ['sum.children', 'sum.total', 'formula.constant', 'formula.pattern'],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G4)', 7_500_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
      [3, 'Văn phòng phẩm', 'bộ', 50, 1, 10_000, ['=D5*E5*F5', 500_000]],
    ],
    cells: ['G2'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G4)', 7_500_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
      ['II', 'Chi khác', '', '', '', '', ['=G6', 500_000]],
      [1, 'Văn phòng phẩm', 'bộ', 50, 1, 10_000, ['=D6*E6*F6', 500_000]],
      ['', 'Tổng cộng', '', '', '', '', ['=SUM(G3:G4)+G6', 8_000_000]],
    ],
  },
  check,
  checkRows,
};

function check(context: RuleContext): RuleOutput {
  const { grid, analysis } = context;
  const gaps = analysis.unfinishedTotals().map((column) => ({
    range: rangeAddress({ top: grid.top, left: column, bottom: grid.bottom, right: column }),
    reason: UNFINISHED,
  }));
  const around = aroundTotals(context);
  const told = new Set(
    around.flatMap(({ severity, cells: [total] }) =>
      total && severity !== 'note' ? [`${total.row} ${total.column}`] : [],
    ),
  );
  // A range that stops short is the same mistake as one that its sisters do not have.
  const among = amongTotals(context).filter(
    ({ cells: [total] }) => !told.has(`${total?.row} ${total?.column}`),
  );
  return { findings: [...around, ...among], gaps };
}

const UNFINISHED: Text = {
  vi: 'Các công thức cộng ở cột này gộp quá nhiều ô, nên chỉ xem được một phần.',
  en: 'The totals of this column take in so many cells that only some of them were looked at.',
};

function checkRows(context: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of context.recognition.estimates) {
    const sums: TableSums = {
      readSum: createSumReader(context, table),
      sums: [...table.subtotals, ...table.totals].map(({ row }) => row).sort((a, b) => a - b),
      formulas: summingRows(context, table),
    };
    for (const row of sumsInFocus(context, table)) {
      if (row.kind === 'group') compare(sums, table, row, row.children, output);
      if (row.kind === 'subtotal') compare(sums, table, row, row.scope, output);
      if (row.kind === 'total' && table.totals.length === 1) compare(sums, table, row, table.roots, output);
    }
  }
  return output;
}

/** Totals that stop short of cells beside them, or take in a heading or the total of another block. */
function aroundTotals(context: RuleContext): RuleFinding[] {
  return groupTotalFaults(context)
    .filter(({ kind }) => kind in ABOUT)
    .map((fault) => {
      const { kind, sure, totals, cells } = fault;
      const [total] = totals;
      const at = total ? cellAddress(total.row, total.column) : '';
      const named = cells.map(({ row, column }) => cellAddress(row, column)).join(', ');
      return {
        severity: !sure ? 'note' : kind === 'missing' && isInTable(context, total) ? 'error' : 'warning',
        cells: [...totals, ...cells],
        message: ABOUT[kind as keyof typeof ABOUT](at, named),
        mend: faultMend(fault, sure && isInTable(context, total)),
        ...(total && { actual: context.grid.value(total.row, total.column) }),
      };
    });
}

const ABOUT = {
  missing: (at: string, cells: string): Text => ({
    vi: `Vùng cộng ở ${at} dừng trước ${cells}, ô liền kề cũng là số.`,
    en: `The range of the total in ${at} stops short of ${cells}, a number right beside it.`,
  }),
  heading: (at: string, cells: string): Text => ({
    vi: `Vùng cộng ở ${at} lấy cả ${cells}, là số của tiêu đề (năm hoặc số cột).`,
    en: `The range of the total in ${at} takes in ${cells}, which belongs to the heading (a year or a column number).`,
  }),
  sister: (at: string, cells: string): Text => ({
    vi: `Vùng của công thức ở ${at} lệch ${cells} so với các công thức ngay trên và dưới.`,
    en: `The range of the formula in ${at} differs by ${cells} from those of the formulas right above and below.`,
  }),
  wide: (at: string, cells: string): Text => ({
    vi: `Vùng cộng ở ${at} lấn sang phần đã có tổng riêng ở ${cells}.`,
    en: `The range of the total in ${at} reaches into cells that have their own total in ${cells}.`,
  }),
  sizes: (at: string): Text => ({
    vi: `Các vùng trong công thức ở ${at} dài ngắn khác nhau, nên có ô bị bỏ sót.`,
    en: `The ranges within the formula in ${at} have different lengths, so cells are left out.`,
  }),
};

/** In the rows and columns of a recognised table. */
function isInTable({ recognition }: RuleContext, cell: Cell | undefined): boolean {
  return recognition.tables.some(
    (table) =>
      cell !== undefined &&
      cell.column >= table.range.left &&
      cell.column <= table.range.right &&
      rowAt(table, cell.row) !== null,
  );
}

function isMoneyOff(expected: CellValue | null, actual: CellValue): boolean {
  return typeof expected === 'number' && typeof actual === 'number' && Math.abs(expected - actual) > NOISE;
}
/** Of sums of fractions. */
const NOISE = 1e-6;

/** A total whose sisters, beside it, take in other rows or columns than it does. */
function amongTotals(context: RuleContext): RuleFinding[] {
  const { grid } = context;
  return findSlips(context)
    .filter(({ rule }) => rule === 'sum.range')
    .map(({ cells, severity, at, breaks, expected }) => {
      const own = toA1(grid.formula(at.row, at.column), at.row, at.column);
      const peers = toA1(grid.formulas[at.peer] ?? '', at.row, at.column);
      const near = cellAddress(at.peerCell.row, at.peerCell.column);
      return {
        // In a table whose rows are known, money left out of a total is plain arithmetic.
        severity:
          severity === 'warning' &&
          isMoneyOff(expected, grid.value(at.row, at.column)) &&
          isInTable(context, at)
            ? 'error'
            : severity,
        cells,
        message: {
          vi: `Tổng ở ${cellAddress(at.row, at.column)} là ${short(own)}; theo các tổng bên cạnh (như ${near}) thì phải là ${short(peers)}.`,
          en: `The total in ${cellAddress(at.row, at.column)} is ${short(own)}; by its sister totals (such as ${near}) it would be ${short(peers)}.`,
        },
        ...(expected !== null && { expected }),
        actual: grid.value(at.row, at.column),
        mend: copyMend(breaks, isPlainSlip),
      };
    });
}

function compare(
  sums: TableSums,
  table: EstimateTable,
  sum: TableRow,
  parts: readonly TableRow[],
  output: RuleOutput,
): void {
  if (takesAll(sums.readSum(sum.row), parts)) return;
  const direct = coverageOf(sums, sum.row, 0);
  if (direct === null) return;
  let covers = direct;
  const isCovered = (row: TableRow): boolean => {
    if (covers.all(row.row)) return true;
    const subtotal = table.subtotalOf.get(row);
    if (subtotal && subtotal !== sum && covers.all(subtotal.row)) return true;
    const counted = row.children.filter((child) => moneyOf(child, table.subtotalOf) !== 0);
    return counted.length > 0 && counted.every(isCovered);
  };
  let missing = parts.filter((row) => !isCovered(row) && !isUnreadSum(row));
  if (missing.length > 0) {
    covers = coverageOf({ readSum: sums.readSum, sums: sums.formulas() }, sum.row, 0) ?? covers;
    missing = missing.filter((row) => !isCovered(row));
  }
  if (missing.length === 0 || missing.length === parts.length) return;
  const column = table.columns.amount;
  const withMoney = missing.filter((row) => moneyOf(row, table.subtotalOf) !== 0);
  const named = withMoney.length > 0 ? withMoney : missing;
  const addresses = named.map((row) => cellAddress(row.row, column));
  const shown = addresses.length > 4 ? `${addresses.slice(0, 4).join(', ')}…` : addresses.join(', ');
  const expected = sumRows(parts, table).all;
  const left = money(sumRows(named, table).all, table.unit);
  const at = cellAddress(sum.row, column);
  output.findings.push({
    ...(withMoney.length === 0 && { severity: 'warning' as const }),
    cells: [sum, ...named].map((row) => ({ row: row.row, column })),
    mend: partsMend(table, sum, parts, missing),
    // What a subtotal of its own misses is told there.
    sources: sums.sums
      .filter((row) => row !== sum.row && direct.direct(row))
      .map((row) => ({ top: row, left: column, bottom: row, right: column })),
    message:
      withMoney.length > 0
        ? {
            vi: `Công thức tổng ở ${at} bỏ sót ${shown} (${left}).`,
            en: `The sum formula in ${at} leaves out ${shown} (${left}).`,
          }
        : {
            vi: `Công thức tổng ở ${at} chưa gồm ${shown}; dòng này chưa có tiền nhưng khi có sẽ bị sót.`,
            en: `The sum formula in ${at} does not reach ${shown}; the row has no money yet but would be left out.`,
          },
    ...(withMoney.length > 0 && { expected, ...(sum.amount.value !== null && { actual: sum.amount.value }) }),
  });
}

/**
 * "TỔNG CHI" typed over, with neither number nor price of its own: a sum that could not be read as one is no line that its
 * neighbour leaves out.
 */
function isUnreadSum({ ordinal, content, hasPrice, hasFactor, children }: TableRow): boolean {
  return (
    ordinal === '' && children.length === 0 && !hasPrice && !hasFactor && SAYS_SUM.test(foldText(content))
  );
}
const SAYS_SUM = /^(?:tổng|cộng)(?! (?:hợp|kết|duyệt|vệ sinh|đài|công ty|cục|đội|khởi))(?![\p{L}])/u;

/** One range reaches from the first of the parts to the last, as it mostly does. */
function takesAll(ranges: ReturnType<SumReader>, parts: readonly TableRow[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (ranges === null || first === undefined || last === undefined) return false;
  return ranges.some(([top, bottom]) => top <= first.row && bottom >= last.row);
}

const MAX_STEPS = 3;

/** Rows of the amount column a formula of the table adds up; null when it is not a plain sum. */
type SumReader = (row: number) => readonly [number, number][] | null;

function createSumReader({ grid, analysis }: RuleContext, table: EstimateTable): SumReader {
  const column = table.columns.amount;
  return (row) => {
    const sum = analysis.shapes.of(grid.formulaId(row, column))?.sum;
    if (!sum) return null;
    const ranges: [number, number][] = [];
    for (const reference of sum.added) {
      if (reference.prefix !== '') continue;
      const range = rangeOf(reference, row, column);
      if (range.left <= column && range.right >= column) ranges.push([range.top, range.bottom]);
    }
    return ranges;
  };
}

/** Asked only where a sum seems to leave rows out. */
function summingRows({ grid, analysis }: RuleContext, table: EstimateTable): () => readonly number[] {
  let rows: number[] | null = null;
  return () =>
    (rows ??= table.rows.flatMap(({ row }) =>
      analysis.shapes.of(grid.formulaId(row, table.columns.amount))?.sum ? [row] : [],
    ));
}

/** Tells which rows of the amount column a sum takes in, through the subtotals it adds; null = not a plain sum. */
function coverageOf(
  { readSum, sums }: Pick<TableSums, 'readSum' | 'sums'>,
  row: number,
  step: number,
): Coverage | null {
  const ranges = step > MAX_STEPS ? null : readSum(row);
  if (ranges === null) return null;
  const direct = (other: number) => ranges.some(([top, bottom]) => other >= top && other <= bottom);
  const through: Coverage[] = [];
  for (const [top, bottom] of ranges) {
    for (let index = firstFrom(sums, (sum) => sum, top); index < sums.length; index++) {
      const other = sums[index] as number;
      if (other > bottom) break;
      const covers = other === row ? null : coverageOf({ readSum, sums }, other, step + 1);
      if (covers !== null) through.push(covers);
    }
  }
  return { direct, all: (other) => direct(other) || through.some((covers) => covers.all(other)) };
}

interface Coverage {
  /** by the formula itself */
  direct(row: number): boolean;
  /** through the subtotals it adds, too */
  all(row: number): boolean;
}

interface TableSums {
  readSum: SumReader;
  /** rows of subtotals and totals, from top to bottom */
  sums: readonly number[];
  /** every row that adds up others, whatever it is called: "Chi phí trực tiếp", "Giá trị trước thuế" */
  formulas: () => readonly number[];
}
