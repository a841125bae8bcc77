// Owns rule 6: "Bằng chữ" says the grand total.
// Invariant: words are compared in whole đồng (total × unit); speech with two meanings is not judged.
import { foldText } from '../vietnamese/compare.ts';
import { moneyInWords, parseMoneyWords } from '../vietnamese/money.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { cellAddress } from '../sheet/address.ts';
import type { Grid } from '../sheet/grid.ts';
import { headingLevels } from '../sheet/headerRows.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { PlacedText } from '../sheet/info.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { wordsMend } from './fixes/words.ts';
import { openLines } from './openLines.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { sumRows } from './sums.ts';
import { unitCell, unitInWords } from './unitStatement.ts';

export const wordsTotal: Rule = {
  id: 'words.total',
  severity: 'error',
  name: { vi: 'Bằng chữ khớp tổng cộng', en: 'Words agree with the total' },
  why: {
    vi: 'Khi số và chữ khác nhau, hồ sơ bị trả lại. Ghi lại phần bằng chữ theo tổng cộng đã đúng.',
    en: 'A file whose words and figures differ is sent back. Write the words again from the right total.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
      ['', 'Tổng cộng', '', '', '', '', 6_000_000],
      ['(Bằng chữ: Năm triệu đồng)'],
    ],
    cells: ['A4'],
  },
  passes: {
    rows: [
      ['', '', '', '', '', '', 'ĐVT: nghìn đồng'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000, 6_000],
      ['', 'Tổng cộng', '', '', '', '', 6_000],
      ['Bằng chữ: Sáu triệu đồng chẵn./.'],
    ],
  },
  check,
};

function check(context: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of context.recognition.estimates) {
    if (table.words) compare(context, table, table.words, output);
  }
  return output;
}

function compare(context: RuleContext, table: EstimateTable, words: PlacedText, output: RuleOutput): void {
  const { grid } = context;
  const totals = table.totals.flatMap((row) => (row.amount.value === null ? [] : [row.amount.value]));
  const total = totals.at(-1);
  if (total === undefined) return;
  const inDong = (amount: number) => Math.round(amount * table.scale.amount);
  const expected = inDong(total);
  const read = parseMoneyWords(words.text);
  const summed = inDong(sumRows(table.roots, table).all);
  if (read.ok) {
    // Words of the right sum beside a wrong total: the total is the mistake, and it is found there.
    // With tax in a column of its own, the words say what stands at the end of the total's row.
    const appraised = APPRAISED.test(foldText(words.text)) ? appraisedColumns(grid, table) : [];
    const beside = table.totals.flatMap((row) =>
      (appraised.length > 0 ? appraised : table.columns.money).map((column) => row.at(column).value ?? 0),
    );
    const told = (appraised.length > 0 ? beside : [...totals, ...beside]).map(inDong);
    if (told.includes(read.amount) || (appraised.length === 0 && read.amount === summed)) return;
    const found = formatMoney(read.amount);
    const due = appraised.length > 0 ? (told[0] ?? expected) : expected;
    output.findings.push({
      ...finding(words, due, {
        vi: `Bằng chữ là ${found} đồng, tổng cộng là ${formatMoney(due)} đồng.`,
        en: `The words say ${found} đồng, the total is ${formatMoney(due)} đồng.`,
      }),
      // Words that are right in another unit: the unit written above the table is the mistake.
      ...(unitInWords(table) !== null && { sources: [unitCell(grid, table)] }),
    });
    return;
  }
  // Words wait until every price is known.
  if (openLines(context, table).length > 0) return;
  switch (read.reason) {
    case 'ambiguous':
      output.gaps.push({
        range: cellAddress(words.row, words.column),
        reason: {
          vi: 'Phần bằng chữ đọc được hai cách, nên chưa so với tổng cộng.',
          en: 'The words can be read in two ways, so they were not compared with the total.',
        },
      });
      return;
    case 'wrong-form':
      output.findings.push(
        finding(
          words,
          expected,
          {
            vi: `Bằng chữ viết sai cách đọc số: “${words.text}”.`,
            en: `The words are not a rightly written number: "${words.text}".`,
          },
          // Nothing else says what the words should be, where the total itself is right.
          expected === summed,
        ),
      );
      return;
    case 'empty':
    case 'not-words':
      output.findings.push({
        ...finding(words, expected, {
          vi: `Chưa đọc được phần bằng chữ; tổng cộng là ${formatMoney(expected)} đồng.`,
          en: `The words could not be read; the total is ${formatMoney(expected)} đồng.`,
        }),
        severity: 'warning',
      });
  }
}

const APPRAISED = /thẩm định|thẩm tra/u;

/** "Kinh phí thẩm định bằng chữ" reads the sum that was granted, not the one that was asked for. */
function appraisedColumns(grid: Grid, { columns, headerRows: [top, bottom] }: EstimateTable): number[] {
  return columns.money.filter((column) =>
    headingLevels(grid, top, bottom, column).some((heading) => APPRAISED.test(foldText(heading))),
  );
}

function finding(
  words: PlacedText,
  expected: number,
  message: RuleFinding['message'],
  isDecided = false,
): RuleFinding {
  return {
    mend: wordsMend(expected, isDecided),
    cells: [{ row: words.row, column: words.column }],
    message,
    ...(Number.isSafeInteger(expected) && { expected: moneyInWords(expected) }),
    actual: words.text,
  };
}
