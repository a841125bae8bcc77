// Owns rule 9, first half: error values and references to cells that are gone.
// Invariant: an error is told where it begins; cells that only pass it on are not told again.
import type { Text } from '../contract/common.ts';
import { cellAddress } from '../sheet/address.ts';
import type { ErrorCell } from '../sheet/errors.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const formulaError: Rule = {
  id: 'formula.error',
  severity: 'error',
  name: { vi: 'Ô báo lỗi', en: 'Error value' },
  why: {
    vi: 'Ô báo lỗi làm hỏng mọi tổng đọc nó. Sửa công thức hoặc ô nguồn trước khi trình.',
    en: 'An error spoils every total that reads it. Correct the formula or its source before submitting.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: ['formula.pattern', 'formula.constant'],
  finds: {
    rows: [
      ['Tên', 'Số lượng', 'Giá', 'Tiền'],
      ['Bút', 10, 2, ['=B2*C2', 20]],
      ['Vở', 20, 3, ['=B3*#REF!', '#REF!']],
      ['Cộng', '', '', ['=SUM(D2:D3)', '#REF!']],
    ],
    cells: ['D3'],
  },
  passes: {
    rows: [
      ['Tên', 'Số lượng', 'Giá', 'Tiền'],
      ['Bút', 10, 2, ['=B2*C2', 20]],
      ['Cộng', '', '', ['=IFERROR(SUM(D2:D2),0)', 20]],
    ],
  },
  check,
};

function check({ grid, analysis }: RuleContext): RuleOutput {
  const groups = new Map<string, ErrorCell[]>();
  for (const cell of analysis.errors()) {
    // Copies of one formula with the same error are one mistake; typed errors of one column too.
    const key = `${cell.error} ${cell.id === 0 ? `typed ${cell.column}` : cell.id} ${cell.shown}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return { findings: [...groups.values()].map((cells) => finding(grid.formula.bind(grid), cells)), gaps: [] };
}

function finding(
  formulaAt: (row: number, column: number) => string,
  cells: readonly ErrorCell[],
): RuleFinding {
  const [first] = cells as [ErrorCell, ...ErrorCell[]];
  const at = cellAddress(first.row, first.column);
  const isWords = first.error === '#NAME?' || WORDS.test(formulaAt(first.row, first.column));
  const meaning = MEANING[first.error] ?? OTHER;
  const more = cells.length - 1;
  return {
    // An empty look-up is often meant; the reader must see it all the same.
    severity: first.error === '#N/A' || !first.shown ? 'warning' : 'error',
    cells: cells.map(({ row, column }) => ({ row, column })),
    message: {
      vi: `${at}${more > 0 ? ` và ${more} ô khác` : ''} ${first.shown ? `báo ${first.error}` : 'còn nhắc tới ô đã xóa (#REF!)'}: ${(isWords && first.error === '#NAME?' ? NAME_WORDS : meaning).vi}`,
      en: `${at}${more > 0 ? ` and ${more} more` : ''} ${first.shown ? `shows ${first.error}` : 'still names a deleted cell (#REF!)'}: ${(isWords && first.error === '#NAME?' ? NAME_WORDS : meaning).en}`,
    },
    actual: first.error,
  };
}

/** Functions of add-ins that write amounts in words. */
const WORDS = /doc_?so|vnd\(|docso|tvexcel|doiso|sorachu/i;

const NAME_WORDS: Text = {
  vi: 'máy này không có hàm đó (thường là hàm đọc số thành chữ của tiện ích khác).',
  en: 'this computer lacks that function (often one of another add-in that writes amounts in words).',
};
const OTHER: Text = { vi: 'công thức không tính được.', en: 'the formula cannot be worked out.' };
const MEANING: Readonly<Record<string, Text>> = {
  '#REF!': { vi: 'công thức đọc một ô đã bị xóa.', en: 'the formula reads a cell that was deleted.' },
  '#DIV/0!': { vi: 'phép chia cho 0 hoặc cho ô trống.', en: 'a division by zero or by a blank cell.' },
  '#VALUE!': {
    vi: 'công thức tính với chữ thay vì số.',
    en: 'the formula calculates with text in place of a number.',
  },
  '#NAME?': NAME_WORDS,
  '#N/A': { vi: 'không tìm thấy giá trị cần tra.', en: 'the value looked up was not found.' },
  '#NUM!': { vi: 'số quá lớn hoặc không hợp lệ.', en: 'a number too large or not valid.' },
  '#NULL!': {
    vi: 'hai vùng viết liền nhau không giao nhau.',
    en: 'two ranges written side by side do not meet.',
  },
};
