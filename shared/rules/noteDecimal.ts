// Owns the note on amounts of money in đồng that have a fraction.
// Invariant: the đồng has no fraction; where most amounts have one, the unit is another and nothing is said.
import { columnCells, NUMBER } from '../sheet/grid.ts';
import type { ColumnCells } from '../sheet/grid.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const noteDecimal: Rule = {
  id: 'note.decimal',
  severity: 'note',
  name: { vi: 'Số tiền đồng có phần lẻ', en: 'Đồng with a fraction' },
  why: {
    vi: 'Tiền đồng không có số lẻ; số in ra được làm tròn nên cộng tay sẽ lệch. Dùng ROUND(…;0) ở ô thành tiền.',
    en: 'The đồng has no fraction; what is printed is rounded, so adding it up by hand gives another sum. Use ROUND(…,0).',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Xăng xe', 'lít', 33.3, 1, 20_755, ['=D3*E3*F3', 691_141.5]],
      [3, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
    ],
    cells: ['G3'],
  },
  passes: {
    rows: [
      ['ĐVT: triệu đồng'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2, ['=D3*E3*F3', 6]],
      [2, 'Xăng xe', 'lít', 33.3, 1, 0.020755, ['=D4*E4*F4', 0.6911415]],
      [3, 'Tài liệu', 'bộ', 50, 1, 0.03, ['=D5*E5*F5', 1.5]],
    ],
  },
  check,
  ignores: (edit, context) => isOutsideColumns(edit, context, ({ amount, money }) => [amount, ...money]),
};

/** Noise of a sum of floating-point numbers stays far below. */
const NOISE = 1e-4;

function check({ grid, recognition, analysis }: RuleContext): RuleOutput {
  const findings: RuleFinding[] = [];
  for (const table of recognition.tables) {
    if (table.unit !== 'đồng') continue;
    const { amount, money } = table.columns;
    for (const column of new Set([...(amount === null ? [] : [amount]), ...money])) {
      const cellsOf = columnCells(grid, column, table.lineRows);
      const told = analysis.stretches.of(table.lineRows, `fractions in ${column}`, cellsOf, fractionsIn);
      const cells = told.flatMap((one) => one.cells);
      const numbers = told.reduce((sum, one) => sum + one.numbers, 0);
      if (cells.length === 0 || cells.length * 2 > numbers) continue;
      findings.push({
        cells,
        message: {
          vi: `${cells.length} số tiền bằng đồng có phần lẻ.`,
          en: `${cells.length} amounts in đồng have a fraction.`,
        },
      });
    }
  }
  return { findings, gaps: [] };
}

function fractionsIn({ kinds, numbers, base, rows, column }: ColumnCells, from: number, to: number) {
  const found: { cells: Cell[]; numbers: number } = { cells: [], numbers: 0 };
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    const value = numbers[base + row] as number;
    if (kinds[base + row] !== NUMBER || value === 0) continue;
    found.numbers++;
    if (Math.abs(value - Math.round(value)) > NOISE) found.cells.push({ row, column });
  }
  return found;
}
