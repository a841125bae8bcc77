// Owns rule 9, second half: formulas that read other workbooks, whose figures cannot be checked here.
// Invariant: one finding for each other workbook; the other file is never opened.
import type { FormulaTest } from '../sheet/analysis.ts';
import type { Shape } from '../sheet/shape.ts';
import type { Cell, Rule, RuleContext, RuleOutput } from './rule.ts';

export const formulaExternal: Rule = {
  id: 'formula.external',
  severity: 'warning',
  name: { vi: 'Liên kết sang tệp khác', en: 'Link to another workbook' },
  why: {
    vi: 'Người nhận không có tệp kia thì số không cập nhật được và không kiểm tra được. Chép số vào đây, ghi nguồn ở Ghi chú.',
    en: 'A reader without the other file cannot update or check the figure. Copy the figure here and name its source in the note.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: [],
  finds: {
    rows: [
      ['Tên', 'Tiền'],
      ['Bút', ["='[Gia 2025.xlsx]Bang gia'!$B$2", 20]],
      ['Vở', 30],
    ],
    cells: ['B2'],
  },
  passes: {
    rows: [
      ['Tên', 'Tiền'],
      ['Bút', ["='Bang gia'!$B$2", 20]],
      ['Vở', 30],
    ],
  },
  check,
};

function check({ grid, analysis }: RuleContext): RuleOutput {
  const cellsOf = new Map<string, Cell[]>();
  for (const cell of analysis.formulasThat(leadsOut)) {
    const book = bookRead(analysis.shapes.of(grid.formulaId(cell.row, cell.column)));
    if (book === null) continue;
    const cells = cellsOf.get(book);
    if (cells) cells.push(cell);
    else cellsOf.set(book, [cell]);
  }
  return {
    findings: [...cellsOf].map(([book, cells]) => ({
      cells,
      message: {
        vi: `${cells.length} công thức lấy số từ tệp khác (${nameOf(book).vi}), ở đây không kiểm tra được.`,
        en: `${cells.length} formulas take figures from another file (${nameOf(book).en}), which cannot be checked here.`,
      },
    })),
    gaps: [],
  };
}

const leadsOut: FormulaTest = (formula, shape) =>
  formula.includes('[') && formula.includes('!') && bookRead(shape()) !== null;

/** The first other workbook that a formula reads. */
function bookRead(shape: Shape | null): string | null {
  for (const { prefix } of shape?.references ?? []) {
    const book = prefix === '' ? null : linkedBook(prefix);
    if (book !== null) return book;
  }
  return null;
}

/** Files store a link as a number; its name stands in another part. */
function nameOf(book: string): { vi: string; en: string } {
  return /^\d+$/.test(book)
    ? { vi: `liên kết số ${book}`, en: `link number ${book}` }
    : { vi: book, en: book };
}

/** Name of the other workbook a reference leads to; null for this one. "[Book.xlsx]Sheet1!" → "Book.xlsx". */
function linkedBook(prefix: string): string | null {
  const open = prefix.indexOf('[');
  const close = prefix.indexOf(']', open);
  return open < 0 || close < 0 ? null : prefix.slice(open + 1, close);
}
