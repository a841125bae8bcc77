// Owns rule 12, first half: a price above its norm.
// Invariant: never from an unknown or unverified amount (that is norm.unknown).
import type { Text } from '../contract/common.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { normMend } from './fixes/amounts.ts';
import { judgeLines, normColumns } from './normPrices.ts';
import { isOutsideColumns } from './rule.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { NO_DATES } from './undated.ts';

const MAY_2025 = { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' };

export const normOver: Rule = {
  id: 'norm.over',
  severity: 'error',
  name: { vi: 'Đơn giá vượt định mức', en: 'Price above the norm' },
  why: {
    vi: 'Phần vượt định mức không được duyệt, không được quyết toán. Hạ đơn giá, hoặc ghi văn bản cho phép mức cao hơn.',
    en: 'What exceeds a norm is neither approved nor settled. Lower the price, or cite the document that allows more.',
  },
  parameters: {},
  dated: true,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú đoàn công tác', 'người/ngày', 2, 3, 350_000, ['=D2*E2*F2', 2_100_000]],
    ],
    dates: MAY_2025,
    cells: ['F2'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú đoàn công tác', 'người/ngày', 2, 3, 200_000, ['=D2*E2*F2', 1_200_000]],
      [
        2,
        'Phụ cấp lưu trú (theo hợp đồng)',
        'người/ngày',
        2,
        3,
        350_000,
        ['=D3*E3*F3', 2_100_000],
        'Hợp đồng số 01',
      ],
    ],
    dates: MAY_2025,
  },
  check,
  ignores: (edit, context) => isOutsideColumns(edit, context, normColumns),
};

function check(context: RuleContext): RuleOutput {
  const { told, undated, elsewhere } = judgeLines(context);
  const findings: RuleFinding[] = [];
  /** what is only asked about, once for one price of one norm */
  const questions = new Map<string, RuleFinding>();
  for (const { table, line, verdict, price } of told) {
    if (verdict.rule !== 'norm.over' || table.columns.price === null) continue;
    const cell = { row: line.row, column: table.columns.price };
    const asked = verdict.severity === 'note' ? questions.get(verdict.message.vi) : undefined;
    if (asked !== undefined) {
      asked.cells.push(cell);
      continue;
    }
    const finding: RuleFinding = {
      severity: verdict.severity,
      cells: [cell],
      message: verdict.message,
      ...(verdict.limit !== null && { expected: verdict.limit / table.scale.price, isLimit: true }),
      actual: price / table.scale.price,
      ...(verdict.limit !== null && {
        mend: normMend(verdict.limit / table.scale.price, verdict.basis),
      }),
      basis: verdict.basis,
    };
    if (verdict.severity === 'note') questions.set(verdict.message.vi, finding);
    findings.push(finding);
  }
  return { findings, gaps: [...undated.gaps(NO_DATES), ...elsewhere.gaps(ELSEWHERE)] };
}

const ELSEWHERE: Text = {
  vi: 'Bảng của tỉnh khác: mức chi do tỉnh đó quy định không có trong danh mục, nên đơn giá chỉ được so với mức trung ương.',
  en: 'The sheet is of another province: the amounts it sets are not in the lists, so the prices were compared with the central ones only.',
};
