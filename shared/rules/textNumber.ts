// Owns rule 10: numbers stored as text, which Excel leaves out of its sums.
// Invariant: text is a number only when its whole reads as one; "1.500" is said to be ambiguous, never chosen.
import type { CellValue } from '../contract/snapshot.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { columnName } from '../sheet/address.ts';
import { figureOf } from '../sheet/figures.ts';
import type { Figure } from '../sheet/figures.ts';
import { TEXT } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { rangeOf } from '../sheet/shape.ts';
import type { Shape } from '../sheet/shape.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { numberMend } from './fixes/numbers.ts';
import { parameter, rowsInFocus } from './rule.ts';
import type { Parameters, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const textNumber: Rule = {
  id: 'cell.textNumber',
  severity: 'error',
  name: { vi: 'Số lưu ở dạng chữ', en: 'Number stored as text' },
  why: {
    vi: 'Excel bỏ qua số ở dạng chữ khi cộng, nên tổng thiếu mà không báo lỗi. Gõ lại thành số (không gõ dấu chấm).',
    en: 'Excel skips text in sums, so totals fall short without a warning. Type it again as a number, without dots.',
  },
  parameters: { minNumbers: 5, minNumberShare: 0.7 },
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: ['line.product', 'formula.constant'],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, '2.000.000', 6_000_000],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, 1_500_000],
    ],
    cells: ['F2'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['1', 'Thuê hội trường năm 2025', 'ngày', 1, 3, 2_000_000, 6_000_000],
      ['2', '50', 'bộ', 50, 1, 30_000, 1_500_000],
    ],
  },
  check,
  checkRows,
};

function check(context: RuleContext, parameters: Parameters): RuleOutput {
  const findings: RuleFinding[] = [];
  checkColumns(context, parameters, findings);
  return { findings, gaps: [] };
}

function checkRows(context: RuleContext): RuleOutput {
  const findings: RuleFinding[] = [];
  for (const table of context.recognition.estimates) checkTable(context, table, findings);
  return { findings, gaps: [] };
}

function checkTable(context: RuleContext, table: EstimateTable, findings: RuleFinding[]): void {
  const { grid } = context;
  const { factors, price, money } = table.columns;
  const columns = [...factors, ...(price === null ? [] : [price]), ...money].filter(
    (column) => (grid.counts.text[column - grid.left] ?? 0) > 0,
  );
  if (columns.length === 0) return;
  const rows = rowsInFocus(context, table);
  for (const column of columns) {
    const base = (column - grid.left) * grid.height - grid.top;
    for (let index = 0; index < rows.length; index++) {
      const { kind, row } = rows[index] as TableRow;
      // A formula that gives text on purpose is not a typed number.
      if (grid.kinds[base + row] !== TEXT || grid.ids[base + row] !== 0 || kind === 'caption') continue;
      const value = grid.value(row, column);
      const figure = figureOf(value);
      if (figure.kind === 'text' || figure.kind === 'ambiguous')
        findings.push(finding(figure, value, row, column));
    }
  }
}

/** Texts looked at one by one; a sheet with more of them has a column of texts, not slips. */
const MAX_SUSPECTS = 2_000;

/** Outside tables: text among a column of numbers, or text that a formula of its row or column calculates with. */
function checkColumns(context: RuleContext, parameters: Parameters, findings: RuleFinding[]): void {
  const { grid, recognition, analysis } = context;
  const minNumbers = parameter(parameters, 'minNumbers');
  const minShare = parameter(parameters, 'minNumberShare');
  const isInTable = (row: number, column: number): boolean =>
    recognition.estimates.some(
      ({ range, columns }) =>
        row >= range.top &&
        row <= range.bottom &&
        (columns.money.includes(column) || column === columns.price || columns.factors.includes(column)),
    );
  // What was received or spent counts as much as an amount.
  const isMoneyOfTable = (row: number, column: number): boolean =>
    recognition.tables.some(
      ({ range, columns }) => row >= range.top && row <= range.bottom && columns.money.includes(column),
    );
  const reads = createReadTest(context);
  let looked = 0;
  for (const { column, filled, numbers, firstNumber, suspects } of analysis.textColumns()) {
    const isNumeric = numbers >= minNumbers && numbers >= filled * minShare;
    const own: RuleFinding[] = [];
    for (const { figure, row } of suspects) {
      if (isInTable(row, column)) continue;
      // Above the first number stand headings and years.
      const isAmongNumbers = isNumeric && row >= firstNumber && recognition.kind === 'other';
      if (!isAmongNumbers && (++looked > MAX_SUSPECTS || !reads(row, column))) continue;
      own.push({
        ...finding(figure, grid.value(row, column), row, column),
        ...(!isMoneyOfTable(row, column) && { severity: 'warning' as const }),
        mend: numberMend(() => reads(row, column)),
      });
    }
    findings.push(...(own.length < MANY ? own : [together(own, column)]));
  }
}

/** From so many on, the texts of one column came in together: pasted, or typed under one format. */
const MANY = 6;

function together(own: readonly RuleFinding[], column: number): RuleFinding {
  const name = columnName(column);
  const mend = own[0]?.mend;
  return {
    ...(mend && { mend }),
    severity: 'warning',
    cells: own.flatMap(({ cells }) => cells),
    message: {
      vi: `${own.length} ô của cột ${name} là chữ, không phải số (ô đầu là “${String(own[0]?.actual).trim()}”).`,
      en: `${own.length} cells of column ${name} are text, not numbers (the first is "${String(own[0]?.actual).trim()}").`,
    },
  };
}

/** Tells whether a formula in the same row or column adds the cell up or calculates with it. */
function createReadTest({ grid, analysis }: RuleContext): (row: number, column: number) => boolean {
  const calculates = new Map<number, boolean>();
  const reads = (
    at: number,
    formulaRow: number,
    formulaColumn: number,
    row: number,
    column: number,
  ): boolean => {
    const id = grid.ids[at] as number;
    if (id === 0) return false;
    const shape = analysis.shapes.of(id);
    if (shape === null) return false;
    let isNumeric = calculates.get(id);
    if (isNumeric === undefined) calculates.set(id, (isNumeric = isArithmetic(shape)));
    return (
      isNumeric &&
      shape.references.some((reference) => {
        if (reference.prefix !== '' || reference.whole) return false;
        if (reference.within !== '' && !NUMERIC.has(reference.within)) return false;
        const range = rangeOf(reference, formulaRow, formulaColumn);
        return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
      })
    );
  };
  return (row, column) => {
    const [r, c] = [row - grid.top, column - grid.left];
    for (let position = 0, at = c * grid.height; position < grid.height; position++, at++)
      if (reads(at, grid.top + position, column, row, column)) return true;
    for (let position = 0, at = r; position < grid.width; position++, at += grid.height)
      if (reads(at, row, grid.left + position, row, column)) return true;
    return false;
  };
}

/** Functions that take numbers and nothing else. */
const NUMERIC = new Set([
  'SUM',
  'SUBTOTAL',
  'PRODUCT',
  'AVERAGE',
  'MIN',
  'MAX',
  'ROUND',
  'ROUNDUP',
  'ROUNDDOWN',
  'SUMPRODUCT',
  'INT',
  'ABS',
]);

/** Adds or multiplies; a formula that only joins texts or looks something up may well read text. */
function isArithmetic({ tokens, functions }: Shape): boolean {
  return (
    [...functions].some((name) => NUMERIC.has(name)) ||
    tokens.some(({ kind, text }) => kind === 'operator' && /^[-+*/^]$/.test(text))
  );
}

function finding(figure: Figure, value: CellValue, row: number, column: number): RuleFinding {
  const shown = String(value).trim();
  if (figure.kind === 'ambiguous') {
    const readings = figure.values.map(formatMoney);
    return {
      cells: [{ row, column }],
      message: {
        vi: `“${shown}” là chữ, không phải số, và đọc được hai cách: ${readings.join(' hoặc ')}.`,
        en: `"${shown}" is text, not a number, and reads two ways: ${readings.join(' or ')}.`,
      },
      actual: value,
      mend: numberMend(() => true),
    };
  }
  const number = figure.value ?? 0;
  return {
    cells: [{ row, column }],
    message: {
      vi: `“${shown}” là chữ, không phải số ${formatMoney(number)}.`,
      en: `"${shown}" is text, not the number ${formatMoney(number)}.`,
    },
    expected: number,
    actual: value,
    mend: numberMend(() => true),
  };
}
