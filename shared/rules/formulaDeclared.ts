// Owns rule 8, second half: a column that contradicts what the row "a | b | 1 | 2 | 3=1+2" declares of it.
// Invariant: compares figures, not formulas; a declaration most rows contradict is itself the mistake.
import type { Declaration } from '../sheet/declared.ts';
import { cellAddress, columnName } from '../sheet/address.ts';
import type { Grid } from '../sheet/grid.ts';
import { isTotalAlong } from '../sheet/shape.ts';
import { formatMoney } from '../vietnamese/number.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

const FORM = [
  ['TT', 'Hạng mục', 'Nhân công', 'Ca máy', 'Cộng', 'Giảm trừ', 'Sau giảm trừ'],
  ['a', 'b', 1, 2, '3=1+2', 4, '5=3-4'],
];

export const formulaDeclared: Rule = {
  id: 'formula.declared',
  severity: 'warning',
  name: { vi: 'Trái với hàng chỉ số cột', en: 'Against the column-index row' },
  why: {
    vi: 'Hàng chỉ số dưới tiêu đề (như 3=1+2) nói cột này tính thế nào; người đọc sẽ tính lại theo đó. Sửa ô, hoặc sửa hàng chỉ số.',
    en: 'The index row below the headings (such as 3=1+2) says how the column is computed; readers will work it out so. Correct the cell, or the index row.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: ['formula.pattern', 'formula.constant'],
  finds: {
    rows: [
      ...FORM,
      [1, 'Sửa nhà', 10, 5, 15, 5, ['=E3-F3', 10]],
      [2, 'Sơn tường', 20, 4, 23, 5, ['=E4-F4', 18]],
      [3, 'Sửa điện', 30, 6, 36, 5, ['=E5-F5', 31]],
      [4, 'Sửa nước', 40, 7, 47, 5, ['=E6-F6', 42]],
    ],
    cells: ['E4'],
  },
  passes: {
    rows: [
      ...FORM,
      [1, 'Sửa nhà', 10, 5, ['=C3+D3', 15], 5, ['=E3-F3', 10]],
      [2, 'Sơn tường', 20, 4, 24, 5, ['=E4-F4', 19]],
      ['', 'Khoản mục 2'],
      [3, 'Sửa điện', 30, 6, ['=C6+D6', 36], 5, ['=E6-F6', 31]],
    ],
  },
  check,
};

function check({ grid, analysis, recognition }: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  const declarations = analysis.declarations();
  for (const declaration of declarations) {
    const next = declarations.find(({ row }) => row > declaration.row);
    // A table below with headings of its own numbers its columns anew, or not at all.
    const tables = recognition.tables.flatMap(({ headerRows: [top], range }) =>
      top > declaration.row && range.left <= declaration.column && range.right >= declaration.column
        ? [top]
        : [],
    );
    const last = Math.min(next?.row ?? grid.bottom + 1, ...tables) - 1;
    const isTotal = (row: number): boolean => {
      const shape = analysis.shapes.of(grid.formulaId(row, declaration.column));
      return shape !== null && isTotalAlong(shape, 'down', declaration.column);
    };
    const { right, wrong } = compareRows(grid, declaration, last, isTotal);
    if (wrong.length === 0) continue;
    if (wrong.length > right) {
      // Too few figures to say which of the two is wrong, or the numbers shuffled by inserted columns.
      if (wrong.length >= MIN_AGAINST) output.findings.push(wholeColumn(declaration, wrong));
      continue;
    }
    // A total of the column is wrong only because a line above it is.
    const lines = wrong.filter(({ row }) => !isTotal(row));
    for (const cell of lines.length > 0 ? lines : wrong) {
      // A total follows from its lines, so a fault anywhere in the columns is its cause.
      const rows = isTotal(cell.row) ? [declaration.row + 1, last] : [cell.row, cell.row];
      const sources = [...declaration.reads, declaration.column]
        .filter((column) => column !== cell.column || isTotal(cell.row))
        .map((column) => ({
          top: rows[0] as number,
          left: column,
          bottom: rows[1] as number,
          right: column,
        }));
      output.findings.push({ ...finding(grid, declaration, cell), sources });
    }
  }
  return output;
}

const MIN_AGAINST = 3;
/** Blank rows after which a table is over. */
const BLANKS = 5;

interface Against extends Cell {
  expected: number;
}

function compareRows(
  grid: Grid,
  declaration: Declaration,
  last: number,
  isTotal: (row: number) => boolean,
): { right: number; wrong: Against[] } {
  let right = 0;
  let inPercent = 0;
  let blanks = 0;
  const wrong: Against[] = [];
  for (let row = declaration.row + 1; row <= last && blanks < BLANKS; row++) {
    const actual = grid.value(row, declaration.column);
    if (actual === '') {
      blanks = isBlank(grid, row) ? blanks + 1 : 0;
      continue;
    }
    blanks = 0;
    if (typeof actual !== 'number') continue;
    const expected = declaration.compute(row);
    if (expected === null) continue;
    if (declaration.reads.every((column) => grid.value(row, column) === '')) continue;
    if (same(actual, expected) || (!declaration.linear && same(actual, expected * 100))) right++;
    // Totals of products and of ratios follow another law.
    else if (declaration.linear || !isTotal(row)) wrong.push({ row, column: declaration.column, expected });
    if (!same(actual, expected) && !declaration.linear && same(actual, expected * 100)) inPercent++;
  }
  // A share is written in per cent where the other rows are.
  return {
    right,
    wrong: inPercent * 2 > right ? wrong.map((one) => ({ ...one, expected: one.expected * 100 })) : wrong,
  };
}

function isBlank(grid: Grid, row: number): boolean {
  for (let column = grid.left; column <= grid.right; column++)
    if (grid.value(row, column) !== '') return false;
  return true;
}

/** To half of the last digit shown, at least a thousandth. */
function same(actual: number, expected: number): boolean {
  const [, fraction = ''] = actual.toFixed(6).split('.');
  const digits = Math.min(3, fraction.replace(/0+$/, '').length);
  const tolerance = 0.5 * 10 ** -Math.max(digits, Number.isInteger(actual) ? 0 : digits);
  return Math.abs(actual - expected) <= tolerance + Math.abs(expected) * 1e-12;
}

function finding(grid: Grid, { text, reads }: Declaration, { row, column, expected }: Against): RuleFinding {
  const actual = grid.value(row, column);
  const rounded = Math.round(expected * 1e6) / 1e6;
  const from = reads.map((read) => columnName(read)).join(', ');
  const shown = typeof actual === 'number' ? formatMoney(actual) : String(actual);
  return {
    cells: [{ row, column }],
    message: {
      vi: `Hàng chỉ số ghi ${text} (cột ${from}), tính ra ${formatMoney(rounded)}, ô này ghi ${shown}.`,
      en: `The index row says ${text} (columns ${from}), which gives ${formatMoney(rounded)}; this cell has ${shown}.`,
    },
    expected: rounded,
    actual,
  };
}

function wholeColumn({ row, column, text }: Declaration, wrong: readonly Against[]): RuleFinding {
  const at = cellAddress(row, column);
  return {
    cells: [{ row, column }, ...wrong.map((cell) => ({ row: cell.row, column: cell.column }))],
    message: {
      vi: `Hàng chỉ số ở ${at} ghi ${text}, nhưng ${wrong.length} dòng của cột này tính khác; có thể số cột đã lệch sau khi chèn cột.`,
      en: `The index row in ${at} says ${text}, but ${wrong.length} rows of the column compute otherwise; perhaps the numbers shifted when a column was inserted.`,
    },
  };
}
