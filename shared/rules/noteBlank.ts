// Owns the note on formulas that read a blank or a text where their copies read numbers.
// Invariant: a note only: a blank may be an open figure, which other rules tell.
import { cellAddress } from '../sheet/address.ts';
import { figureOf } from '../sheet/figures.ts';
import type { OddPrecedent } from '../sheet/oddPrecedents.ts';
import { zeroMend } from './fixes/amounts.ts';
import type { Rule, RuleContext, RuleOutput } from './rule.ts';

export const noteBlank: Rule = {
  id: 'note.blank',
  severity: 'note',
  name: { vi: 'Công thức đọc ô trống hoặc ô chữ', en: 'Formula reads a blank or a text' },
  why: {
    vi: 'Excel coi ô trống là 0 và không tính được với chữ. Điền số còn thiếu, hoặc bỏ qua nếu đúng là 0.',
    en: 'Excel takes a blank for 0 and cannot calculate with text. Fill in the missing number, or leave it if 0 is meant.',
  },
  parameters: {},
  dated: false,
  kinds: ['tracking', 'other'],
  absorbs: [],
  finds: {
    rows: [
      ['Cửa hàng', 'Sáng', 'Chiều', 'Tích'],
      ...[2, 3, 4, 5].map((row) => [`Hàng ${row}`, row, 10, [`=B${row}*C${row}`, row * 10] as const]),
      ['Hàng 6', 6, '', ['=B6*C6', 0]],
    ],
    cells: ['D6'],
  },
  passes: {
    rows: [
      ['Cửa hàng', 'Sáng', 'Chiều', 'Tích'],
      ...[2, 3, 4, 5].map((row) => [`Hàng ${row}`, row, 10, [`=B${row}*C${row}`, row * 10] as const]),
      ['Hàng 6', '', '', ['=B6*C6', 0]],
      ['Hàng 7', '', '', ['=B7*C7', 0]],
    ],
  },
  check,
};

function check({ grid, analysis }: RuleContext): RuleOutput {
  // A number stored as text is rule 10's.
  const odd = analysis.oddPrecedents().filter(({ precedent }) => {
    const { kind } = figureOf(grid.value(precedent.row, precedent.column));
    return kind !== 'text' && kind !== 'ambiguous';
  });
  return { findings: odd.map(finding), gaps: [] };
}

function finding({ row, column, precedent, holds }: OddPrecedent): RuleOutput['findings'][number] {
  const at = cellAddress(row, column);
  const from = cellAddress(precedent.row, precedent.column);
  return {
    cells: [{ row, column }, precedent],
    ...(holds === 'blank' && { mend: zeroMend(precedent) }),
    message: {
      vi: `Công thức ở ${at} đọc ${from}, ${holds === 'blank' ? 'đang trống' : 'là chữ'}.`,
      en: `The formula in ${at} reads ${from}, which ${holds === 'blank' ? 'is blank' : 'holds text'}.`,
    },
  };
}
