// Owns rule 24, the shares of a tracking table: tỷ lệ = đã thực hiện / kế hoạch.
// Invariant: which columns are divided is learnt from the sheet's own rows, as a share of one or of a hundred.
import type { SheetExample } from './example.ts';
import type { Rule, RuleContext, RuleOutput } from './rule.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { figureRows, learn, sourcesOf, typedOnly } from './trackingFit.ts';
import type { Way } from './trackingFit.ts';
import { moneyColumns, soFar, valueOf } from './trackingTerms.ts';
import type { Term } from './trackingTerms.ts';

const HEADER = ['TT', 'Địa phương', 'Kế hoạch', 'Đã giải ngân', 'Tỷ lệ (%)'];
const rows = (ratio: number): SheetExample['rows'] => [
  HEADER,
  [1, 'Long Thành', 1_200, 900, 75],
  [2, 'Xuân Lộc', 800, 600, ratio],
  [3, 'Tân Phú', 640, 640, 100],
  [4, 'Định Quán', 900, 450, 50],
];

export const trackingPercent: Rule = {
  id: 'tracking.percent',
  severity: 'error',
  name: { vi: 'Tỷ lệ tính sai', en: 'Share worked out wrong' },
  why: {
    vi: 'Tỷ lệ phải tính từ số thực hiện và kế hoạch của chính dòng đó. Tính lại, tốt nhất là dùng công thức như các dòng khác.',
    en: 'A share must follow from the figures of its own row. Work it out again, best by the formula of the other rows.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: ['formula.constant', 'formula.declared'],
  finds: { rows: rows(57), cells: ['E3'] },
  passes: { rows: rows(75) },
  check,
};

function check({ grid, recognition }: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of recognition.tables) {
    if (table.kind !== 'tracking') continue;
    const all = moneyColumns(table);
    const term = (stage: string): Term | null => soFar(all, stage);
    const parts = [
      'disbursed',
      'received',
      'settled',
      'accepted',
      'quantity.cumulative',
      'quantity.actual',
    ].flatMap((stage) => term(stage) ?? []);
    const wholes = ['plan', 'allocated', 'received', 'accepted', 'amount', 'quantity.plan'].flatMap(
      (stage) => term(stage) ?? [],
    );
    // A stage told by several columns of whole figures may be divided by each of them.
    const singles = (stages: readonly string[]): Term[] =>
      all
        .filter(({ stage }) => stages.includes(stage))
        .map(({ column, stage }) => ({
          name: term(stage)?.name ?? { vi: stage, en: stage },
          columns: [column],
        }));
    const over = [
      ...parts,
      ...singles(['disbursed', 'received', 'settled', 'accepted', 'quantity.cumulative']),
    ];
    const under = [...wholes, ...singles(['plan', 'allocated'])];
    for (const [column, meaning] of table.meanings) {
      if (!meaning.startsWith('ratio')) continue;
      const ways = over.flatMap((part) =>
        under.flatMap((whole) =>
          whole.columns[0] === part.columns[0] ? [] : [share(part, whole, 100), share(part, whole, 1)],
        ),
      );
      const fit = learn(figureRows(table), column, ways, sameShare);
      if (fit === null) continue;
      for (const { row, actual, expected } of typedOnly(grid, column, fit.deviating)) {
        const wanted = Math.round(expected * 1e4) / 1e4;
        output.findings.push({
          cells: [{ row: row.row, column }],
          sources: sourcesOf(fit.way, row),
          message: {
            vi: `Tỷ lệ ghi ${formatMoney(actual)}, tính lại (${fit.way.vi}) là ${formatMoney(wanted)}.`,
            en: `The share says ${formatMoney(actual)}, worked out again (${fit.way.en}) it is ${formatMoney(wanted)}.`,
          },
          expected: wanted,
          actual,
        });
      }
    }
  }
  return output;
}

function share(part: Term, whole: Term, of: number): Way {
  return {
    vi: `${part.name.vi} / ${whole.name.vi}`,
    en: `${part.name.en} / ${whole.name.en}`,
    of: (row) => {
      const [above, below] = [valueOf(part, row), valueOf(whole, row)];
      return below === null || below === 0 ? null : ((above ?? 0) / below) * of;
    },
    columns: [...part.columns, ...whole.columns],
  };
}

/** Shares are rounded as the office likes: to the digits that are shown, at least to a hundredth of the whole figure. */
function sameShare(actual: number, expected: number): boolean {
  const [, fraction = ''] = actual.toFixed(6).split('.');
  const digits = fraction.replace(/0+$/, '').length;
  // A trailing zero is not seen: 93,9 may be 93,90.
  return Math.abs(actual - expected) <= 0.5 * 10 ** -digits + 1e-9;
}
