// Owns funding sources that are not in the shared list, or not on the activity's first day.
// Invariant: names are compared with accents; a name that only lacks them is shown as the likely one.
import type { FundingSource } from '../contract/reference.ts';
import { textAt } from '../sheet/grid.ts';
import { foldText, normaliseText, plainText } from '../vietnamese/compare.ts';
import { formatDate } from '../vietnamese/date.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const sourceUnknown: Rule = {
  id: 'source.unknown',
  severity: 'warning',
  name: { vi: 'Nguồn kinh phí không có trong danh mục', en: 'Funding source not in the list' },
  why: {
    vi: 'Dự toán phải gắn với nguồn được giao trong năm. Chọn lại nguồn, hoặc nhờ người phụ trách danh mục bổ sung.',
    en: 'An estimate must rest on a source of its fiscal year. Choose the source again, or ask the steward to add it.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      ['Nguồn kinh phí:', 'Quỹ hoa xuân'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
    ],
    cells: ['B1'],
  },
  passes: {
    rows: [
      ['Nguồn tài liệu: Quỹ hoa xuân'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
    ],
  },
  check,
  ignores: (edit, context) => isOutsideColumns(edit, context, ({ fundingSource }) => [fundingSource]),
};

function check({ grid, recognition, reference, dates }: RuleContext): RuleOutput {
  const places = new Map<string, { text: string; cells: Cell[] }>();
  /** Long tables repeat a few names: each spelling is folded once. */
  const keyOf = new Map<string, string>();
  const note = (text: string, { row, column }: Cell) => {
    let key = keyOf.get(text);
    if (key === undefined) keyOf.set(text, (key = foldText(text)));
    const known = places.get(key);
    if (known) known.cells.push({ row, column });
    else if (key !== '') places.set(key, { text: normaliseText(text), cells: [{ row, column }] });
  };
  const { fundingSource } = recognition.info;
  if (fundingSource) note(fundingSource.text, fundingSource);
  for (const table of recognition.tables) {
    const column = table.columns.fundingSource;
    if (column === null) continue;
    for (const { row } of table.rows) note(textAt(grid, row, column), { row, column });
  }
  const sources = reference.release.items.filter(
    (item): item is FundingSource => item.kind === 'fundingSource',
  );
  const findings: RuleFinding[] = [];
  for (const [key, { text, cells }] of places) {
    const named = sources.filter((source) => foldText(source.name) === key);
    const on = dates.from;
    const isValid = ({ validFrom, validTo }: FundingSource) =>
      on === null || (validFrom <= on && (validTo === null || on < validTo));
    if (named.some(isValid)) continue;
    const near = sources.find((source) => plainText(source.name) === plainText(text));
    findings.push({ cells, message: say(text, named.length > 0 ? on : null, near), actual: text });
  }
  return { findings, gaps: [] };
}

function say(text: string, on: string | null, near: FundingSource | undefined): RuleFinding['message'] {
  if (on !== null) {
    return {
      vi: `Nguồn kinh phí “${text}” không có hiệu lực vào ngày ${formatDate(on)}.`,
      en: `The funding source "${text}" is not valid on ${formatDate(on)}.`,
    };
  }
  return {
    vi: `Nguồn kinh phí “${text}” không có trong danh mục${near ? `; có thể là “${near.name}”` : ''}.`,
    en: `The funding source "${text}" is not in the list${near ? `; perhaps "${near.name}"` : ''}.`,
  };
}
