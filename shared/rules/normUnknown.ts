// Owns rule 12, second half: a price whose norm is not known or not verified.
// Invariant: always a note with the question to ask; one for each norm, however many lines rest on it.
import { EXAMPLE_HEADER } from './example.ts';
import { judgeLines, normColumns } from './normPrices.ts';
import { isOutsideColumns } from './rule.ts';
import { NO_DATES } from './undated.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const normUnknown: Rule = {
  id: 'norm.unknown',
  severity: 'note',
  name: { vi: 'Chưa có mức chi đã xác minh', en: 'No verified norm' },
  why: {
    vi: 'Phần mềm không suy đoán định mức. Hỏi mức chi đang áp dụng rồi bổ sung vào danh mục.',
    en: 'Norms are never guessed. Ask which amount applies, then add it to the lists.',
  },
  parameters: {},
  dated: true,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Nước uống giải khát giữa giờ', 'người/buổi', 50, 3, 20_000, ['=D2*E2*F2', 3_000_000]],
    ],
    dates: { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' },
    cells: ['F2'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú đoàn công tác', 'người/ngày', 2, 3, 200_000, ['=D2*E2*F2', 1_200_000]],
      [2, 'Trang trí hội trường', 'lớp', 1, 3, 500_000, ['=D3*E3*F3', 1_500_000]],
    ],
    dates: { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' },
  },
  check,
  ignores: (edit, context) => isOutsideColumns(edit, context, normColumns),
};

function check(context: RuleContext): RuleOutput {
  const { told, undated } = judgeLines(context);
  const byQuestion = new Map<string, RuleFinding & { cells: Cell[] }>();
  for (const { table, line, verdict, match } of told) {
    const column = table.columns.price;
    if (verdict.rule !== 'norm.unknown' || column === null) continue;
    const key = `${match.item} ${verdict.message.vi}`;
    const cell = { row: line.row, column };
    const known = byQuestion.get(key);
    if (known) known.cells.push(cell);
    else byQuestion.set(key, { cells: [cell], message: verdict.message, basis: verdict.basis });
  }
  return { findings: [...byQuestion.values()], gaps: undated.gaps(NO_DATES) };
}
