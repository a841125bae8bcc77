// Owns rule 3: a total that takes in a row and its parts, so the same money is counted twice, or takes in itself.
// Invariant: only cells of one column or row are compared; SUBTOTALs within a SUBTOTAL are left out by Excel itself.
import { cellAddress } from '../sheet/address.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { faultMend } from './fixes/sums.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { groupTotalFaults } from './totalFaults.ts';
import type { FaultGroup } from './totalFaults.ts';

export const sumDouble: Rule = {
  id: 'sum.double',
  severity: 'error',
  name: { vi: 'Cộng trùng', en: 'Counted twice' },
  why: {
    vi: 'Tổng vừa cộng một ô tổng vừa cộng các ô đã nằm trong đó, nên số bị tính hai lần. Chỉ cộng một cấp.',
    en: 'The total takes in another total and also its parts, so figures are counted twice. Add up one level only.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: ['sum.total', 'sum.children', 'sum.range', 'formula.pattern'],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G4)', 7_500_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
      ['', 'Tổng cộng', '', '', '', '', ['=SUM(G2:G4)', 15_000_000]],
    ],
    cells: ['G5'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUBTOTAL(9,G3:G4)', 7_500_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
      ['', 'Tổng cộng', '', '', '', '', ['=SUBTOTAL(9,G2:G4)', 7_500_000]],
    ],
  },
  check,
};

function check(context: RuleContext): RuleOutput {
  const findings = groupTotalFaults(context)
    .filter(({ kind }) => kind === 'double' || kind === 'self')
    .map((group) => finding(context, group));
  return { findings, gaps: [] };
}

function finding({ grid, recognition }: RuleContext, fault: FaultGroup): RuleFinding {
  const { kind, sure, totals, cells } = fault;
  const [total] = totals;
  const at = total ? cellAddress(total.row, total.column) : '';
  const others = kind === 'self' ? [] : cells;
  const twice = others.map(({ row, column }) => cellAddress(row, column)).join(', ');
  const value = total ? grid.value(total.row, total.column) : '';
  return {
    // Without a table of money the layout may mean something else.
    severity: kind === 'self' || (sure && recognition.kind !== 'other') ? 'error' : 'warning',
    mend: faultMend(fault, kind === 'self' || (sure && recognition.kind !== 'other')),
    cells: [...totals, ...others],
    message:
      kind === 'self'
        ? {
            vi: `Công thức ở ${at} cộng cả chính nó (tham chiếu vòng), nên Excel không tính được.`,
            en: `The formula in ${at} takes in itself (a circular reference), so Excel cannot work it out.`,
          }
        : {
            vi: `Tổng ở ${at} cộng cả ${twice} lẫn các ô mà ${twice} đã tính từ đó.`,
            en: `The total in ${at} takes in ${twice} and also the cells ${twice} is worked out from.`,
          },
    actual: value,
  };
}
