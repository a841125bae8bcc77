// Owns rule 8, first half: a formula that departs from the copies around it in its row or column.
// Invariant: what a total takes in is rule 4's; a line whose product is right may compute it in its own way.
import type { Text } from '../contract/common.ts';
import { cellAddress } from '../sheet/address.ts';
import { toA1 } from '../sheet/formula.ts';
import type { Grid } from '../sheet/grid.ts';
import { rowAt } from '../sheet/reread.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { copyMend, isPlainSlip } from './fixes/copies.ts';
import { learntProduct } from './lineProduct.ts';
import { productOf } from './product.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { findSlips } from './slips.ts';
import type { Slip } from './slips.ts';
import { sameMoney } from './sums.ts';
import { misnamedTotals } from './totalLabel.ts';

export const formulaPattern: Rule = {
  id: 'formula.pattern',
  severity: 'warning',
  name: { vi: 'Công thức lệch so với các ô bên cạnh', en: 'Formula differs from its neighbours' },
  why: {
    vi: 'Các ô cùng cột (hoặc cùng hàng) tính giống nhau, riêng ô này tính khác. Nếu không cố ý, chép công thức của ô bên cạnh vào.',
    en: 'The cells of this column (or row) compute alike, only this one differs. Unless intended, copy the formula of a neighbour.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: [],
  finds: {
    rows: [
      ['Tên', 'Số lượng', 'Giá', 'Tiền'],
      ['Bút', 10, 2, ['=B2*C2', 20]],
      ['Vở', 20, 3, ['=B3*C3', 60]],
      ['Thước', 5, 4, ['=B4+C4', 9]],
      ['Giấy', 7, 5, ['=B5*C5', 35]],
      ['Kẹp', 8, 6, ['=B6*C6', 48]],
    ],
    cells: ['D4'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G5)', 7_500_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, '', 20_000, ['=D4*F4', 1_000_000]],
      [3, 'Văn phòng phẩm', 'bộ', 50, 1, 10_000, ['=D5*E5*F5', 500_000]],
    ],
  },
  check,
};

function check(context: RuleContext): RuleOutput {
  const isRightProduct = productTest(context);
  // "Cả năm" closes a running sum in its own way.
  const isTotal = ({ row, axis }: Slip['at']): boolean =>
    axis === 'down' && context.recognition.tables.some((table) => rowAt(table, row)?.kind === 'total');
  const findings = findSlips(context)
    .filter(({ rule, kind, at }) => {
      const isOwnWay = kind === 'term' || kind === 'other';
      return rule === 'formula.pattern' && !(isOwnWay && (isRightProduct(at.row, at.column) || isTotal(at)));
    })
    .map((slip) => ({ ...finding(context.grid, slip), mend: copyMend(slip.breaks, isPlainSlip) }));
  // A total told by its sisters is not told again by its label.
  const told = new Set(findings.flatMap(({ cells }) => cells.map(({ row, column }) => `${row} ${column}`)));
  const misnamed = misnamedTotals(context).filter(
    ({ cells: [cell] }) => cell && !told.has(`${cell.row} ${cell.column}`),
  );
  return { findings: [...findings, ...misnamed], gaps: [] };
}

/** True for an amount of a line that is its product, whatever its formula looks like. */
function productTest(context: RuleContext): (row: number, column: number) => boolean {
  const tests = context.recognition.estimates.map((table) => {
    return (row: number, column: number): boolean => {
      const line = column === table.columns.amount ? rowAt(table, row) : null;
      if (line === null || line.kind !== 'line' || line.amount.value === null) return false;
      const product = learntProduct(context, table);
      const expected = product === null ? null : productOf(line, product, table);
      return expected !== null && sameMoney(line.amount.value, expected, table.unit);
    };
  });
  return (row, column) => tests.some((test) => test(row, column));
}

function finding(grid: Grid, { cells, kind, severity, at, expected }: Slip): RuleFinding {
  const value = grid.value(at.row, at.column);
  const own = toA1(grid.formula(at.row, at.column), at.row, at.column);
  const peers = toA1(grid.formulas[at.peer] ?? '', at.row, at.column);
  const near = cellAddress(at.peerCell.row, at.peerCell.column);
  const where: Text =
    at.axis === 'down' ? { vi: 'cùng cột', en: 'of its column' } : { vi: 'cùng hàng', en: 'of its row' };
  const what = WHAT[kind];
  return {
    severity,
    cells,
    message: {
      vi: `${what.vi}: ô này là ${short(own)}, các ô ${where.vi} (như ${near}) thì ở đây phải là ${short(peers)}.`,
      en: `${what.en}: this cell has ${short(own)}, where the cells ${where.en} (such as ${near}) would have ${short(peers)}.`,
    },
    ...(expected !== null && { expected }),
    actual: value,
  };
}

/** A formula of a thousand characters is cut where a person stops reading. */
export function short(formula: string): string {
  return formula.length <= 80 ? formula : `${formula.slice(0, 77)}…`;
}

const WHAT: Record<Slip['kind'], Text> = {
  operator: { vi: 'Khác phép tính', en: 'Another operator' },
  function: { vi: 'Khác hàm', en: 'Another function' },
  constant: { vi: 'Khác hằng số', en: 'Another constant' },
  constantForReference: { vi: 'Số gõ thay cho ô', en: 'A number in place of a cell' },
  term: { vi: 'Thừa hoặc thiếu một số hạng', en: 'A term more or less' },
  sign: { vi: 'Khác dấu', en: 'Another sign' },
  reference: { vi: 'Lấy nhầm ô', en: 'Another cell is read' },
  anchor: { vi: 'Khác dấu khóa $', en: 'Another use of $' },
  other: { vi: 'Công thức khác hẳn', en: 'Quite another formula' },
  typed: { vi: 'Số gõ tay', en: 'Typed number' },
};
