// Owns funding sources that are not in the shared list, or not on the activity's first day.
// Invariant: names are compared with accents; a name that only lacks them is shown as the likely one.
import type { FundingSource } from '../contract/reference.ts';
import { foldText, normaliseText, plainText } from '../vietnamese/compare.ts';
import { formatDate } from '../vietnamese/date.ts';
import { visitJudged } from './columnTexts.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { nameMend } from './fixes/texts.ts';
import { isOutsideColumns } from './rule.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const sourceUnknown: Rule = {
  id: 'source.unknown',
  // The list is one department's: on a sheet of another office it proves nothing.
  severity: 'note',
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

function check(context: RuleContext): RuleOutput {
  const { recognition, reference, dates, stamp } = context;
  const sources = reference.release.items
    .filter((item): item is FundingSource => item.kind === 'fundingSource')
    .map((item) => ({ item, key: foldText(item.name) }));
  const on = dates.from;
  const isValid = ({ validFrom, validTo }: FundingSource) =>
    on === null || (validFrom <= on && (validTo === null || on < validTo));
  const found = new Map<string, RuleFinding>();
  const judge = (text: string): RuleFinding | null => {
    const key = foldText(text);
    const named = sources.filter((source) => source.key === key);
    if (key === '' || named.some(({ item }) => isValid(item))) return null;
    const known = found.get(key);
    if (known) return known;
    const near = sources.find(({ item }) => plainText(item.name) === plainText(text))?.item;
    const message = say(normaliseText(text), named.length > 0 ? on : null, near);
    const isOurs = stamp !== null || named.length > 0 || near !== undefined;
    const made: RuleFinding = {
      ...(isOurs && { severity: 'warning' as const }),
      cells: [],
      message,
      actual: normaliseText(text),
      ...(near !== undefined && { mend: nameMend(text.trim(), [near.name]) }),
    };
    found.set(key, made);
    return made;
  };
  const { fundingSource } = recognition.info;
  if (fundingSource)
    judge(fundingSource.text)?.cells.push({ row: fundingSource.row, column: fundingSource.column });
  for (const table of recognition.estimates)
    visitJudged(context, table, table.columns.fundingSource, judge, (finding, { row }, column) =>
      finding.cells.push({ row, column }),
    );
  // Texts of a column stand in another order after an edit; what is said of them goes by their first cells.
  const firstRow = ({ cells: [cell] }: RuleFinding): number => cell?.row ?? 0;
  const findings = [...found.values()].filter(({ cells }) => cells.length > 0);
  return { findings: findings.sort((a, b) => firstRow(a) - firstRow(b)), gaps: [] };
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
