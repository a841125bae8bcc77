// Owns rule 10: numbers stored as text, which Excel leaves out of its sums.
// Invariant: text is a number only when its whole reads as one; "1.500" is said to be ambiguous, never chosen.
import type { CellValue } from '../contract/snapshot.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { figureOf } from '../sheet/figures.ts';
import type { Figure } from '../sheet/figures.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { parameter } from './rule.ts';
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
  kinds: ['estimate', 'other'],
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
};

function check(context: RuleContext, parameters: Parameters): RuleOutput {
  const findings: RuleFinding[] = [];
  for (const table of context.recognition.tables) checkTable(context, table, findings);
  if (context.recognition.kind === 'other') checkColumns(context, parameters, findings);
  return { findings, gaps: [] };
}

function checkTable({ grid }: RuleContext, table: RecognisedTable, findings: RuleFinding[]): void {
  const { columns } = table;
  for (const row of table.rows) {
    if (row.kind === 'caption') continue;
    row.factors.forEach((figure, position) => report(figure, row.row, columns.factors[position]));
    report(row.price, row.row, columns.price);
    report(row.amount, row.row, columns.amount);
  }
  function report(figure: Figure, row: number, column: number | null | undefined): void {
    if (column === null || column === undefined || (figure.kind !== 'text' && figure.kind !== 'ambiguous'))
      return;
    // A formula that gives text on purpose is not a typed number.
    if (grid.formulaId(row, column) !== 0) return;
    findings.push(finding(figure, grid.value(row, column), row, column));
  }
}

/** On a sheet of another kind: text among a column of numbers. */
function checkColumns({ grid }: RuleContext, parameters: Parameters, findings: RuleFinding[]): void {
  const minNumbers = parameter(parameters, 'minNumbers');
  const minShare = parameter(parameters, 'minNumberShare');
  for (let column = grid.left; column <= grid.right; column++) {
    let filled = 0;
    let numbers = 0;
    let firstNumber = -1;
    const suspects: { figure: Figure; row: number }[] = [];
    for (let row = grid.top; row <= grid.bottom; row++) {
      const value = grid.value(row, column);
      if (value === '') continue;
      filled++;
      if (typeof value === 'number') {
        numbers++;
        if (firstNumber < 0) firstNumber = row;
      } else if (
        typeof value === 'string' &&
        grid.formulaId(row, column) === 0 &&
        MAY_BE_NUMBER.test(value)
      ) {
        const figure = figureOf(value);
        if (figure.kind === 'text' || figure.kind === 'ambiguous') suspects.push({ figure, row });
      }
    }
    if (numbers < minNumbers || numbers < filled * minShare) continue;
    for (const { figure, row } of suspects) {
      // Above the first number stand headings and years.
      if (row < firstNumber) continue;
      findings.push({ ...finding(figure, grid.value(row, column), row, column), severity: 'warning' });
    }
  }
}

/** Codes keep their leading zero and are no numbers. */
const MAY_BE_NUMBER = /^\s*[-(]?(?:[1-9]|0(?:[.,]|\s*$))/;

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
  };
}
