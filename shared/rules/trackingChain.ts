// Owns rule 24, the money of a tracking table: lũy kế = kỳ trước + trong kỳ, đã chi ≤ đã nhận ≤ kế hoạch, còn lại = kế hoạch − đã chi.
// Invariant: what "còn lại" is left of is learnt from the sheet's own rows; a bound that many rows break is no bound there.
import type { Text } from '../contract/common.ts';
import type { Grid } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { rowIndex } from '../sheet/search.ts';
import { foldText } from '../vietnamese/compare.ts';
import type { SheetExample } from './example.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { rowSum } from './rowSums.ts';
import { figureText } from './sums.ts';
import { partFindings } from './totalsBySource.ts';
import type { Parts } from './totalsBySource.ts';
import { figureRows, learn, moneyAgrees, sourcesOf, typedOnly } from './trackingFit.ts';
import type { Way } from './trackingFit.ts';
import { moneyColumns, nameOf, soFar, valueOf } from './trackingTerms.ts';
import type { Money, Term } from './trackingTerms.ts';

const HEADER = ['TT', 'Công trình', 'Kinh phí đã giao', 'Đã giải ngân', 'Còn lại'];
const rows = (left: number): SheetExample['rows'] => [
  HEADER,
  [1, 'Kênh tiêu', 1_200, 700, 500],
  [2, 'Trạm bơm', 850, 350, left],
  [3, 'Đường nội đồng', 640, 640, 0],
  [4, 'Hồ chứa', 900, 200, 700],
];

export const trackingChain: Rule = {
  id: 'tracking.chain',
  severity: 'error',
  name: { vi: 'Số theo dõi không khớp nhau', en: 'Tracked figures do not fit' },
  why: {
    vi: 'Lũy kế bằng kỳ trước cộng trong kỳ và không giảm; đã chi không quá đã nhận, đã nhận không quá kinh phí giao; còn lại là phần chưa chi. Đối chiếu chứng từ rồi sửa ô sai.',
    en: 'Cumulative is previous plus period and never falls; what is paid is at most what was received, and that at most what was allocated; the rest is what is not paid. Check the vouchers and correct the wrong cell.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: ['formula.constant', 'formula.declared'],
  finds: { rows: rows(550), cells: ['E3'] },
  passes: { rows: rows(500) },
  check,
};

function check({ grid, recognition }: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of recognition.tables) {
    if (table.kind !== 'tracking') continue;
    const all = moneyColumns(table);
    const judged = figureRows(table);
    // One figure that is wrong is told once, by the first relation it breaks.
    const told = new Set<string>();
    const tell = (finding: RuleFinding): void => {
      const [cell] = finding.cells;
      const key = `${cell?.row} ${cell?.column}`;
      if (told.has(key)) return;
      told.add(key);
      output.findings.push(finding);
    };
    for (const parts of sourceParts(all))
      for (const finding of partFindings(grid, table, parts)) tell(finding);
    checkCumulative(grid, table, all, judged, tell);
    checkCountedOn(grid, table, all, tell);
    checkRest(grid, table, all, judged, tell);
    checkRowSums(grid, table, all, judged, tell);
    checkBounds(table, all, judged, tell);
  }
  return output;
}

/** Of each stage and time: the column without a source, or of the total, and those of its sources. */
function sourceParts(all: readonly Money[]): Parts[] {
  return all
    .filter(({ source, time }) => source === '' && time !== 'previous')
    .map((whole) => {
      const fits = (one: Money): boolean =>
        one.stage === whole.stage &&
        one.source !== '' &&
        (one.time === whole.time || (whole.time === 'total' && one.time === ''));
      return { whole: whole.column, parts: all.filter(fits).map(({ column }) => column) };
    });
}

type Tell = (finding: RuleFinding) => void;

function isOf(one: Money, other: Money): boolean {
  return one.stage === other.stage && one.source === other.source;
}

const isCumulative = ({ time, stage }: Money): boolean =>
  time === 'cumulative' || stage === 'quantity.cumulative';

/** Lũy kế = kỳ trước + trong kỳ; without the previous period, at least the period's own. */
function checkCumulative(
  grid: Grid,
  table: RecognisedTable,
  all: readonly Money[],
  judged: readonly TableRow[],
  tell: Tell,
): void {
  const agrees = moneyAgrees(table.unit);
  const counted = all.filter(({ stage }) => stage === 'quantity.actual');
  const boundBy = (period: Term, { column }: Money): void => {
    bound(table, judged, period, { name: CUMULATIVE, columns: [column] }, column, tell);
  };
  for (const cumulative of all.filter(isCumulative)) {
    const previous = all.find((one) => isOf(one, cumulative) && one.time === 'previous');
    const periods =
      cumulative.stage === 'quantity.cumulative'
        ? counted
        : all.filter((one) => isOf(one, cumulative) && one.time === 'period');
    if (periods.length === 0) continue;
    const period: Term = { name: nameOf(cumulative.stage), columns: periods.map(({ column }) => column) };
    if (previous || periods.length > 1) {
      const columns = [...(previous ? [previous.column] : []), ...period.columns];
      const way: Way = {
        vi: previous ? 'kỳ trước + trong kỳ' : 'tổng các kỳ',
        en: previous ? 'previous + period' : 'the sum of the periods',
        of: (row) => valueOf({ ...period, columns }, row),
        columns,
      };
      const fit = learn(judged, cumulative.column, [way], agrees);
      // "LK đến hết năm 2020 | Trong tháng | LK từ đầu năm": what came before is of another year, and no less than its month it is.
      if (fit === null && periods.length === 1) boundBy(period, cumulative);
      for (const { row, actual, expected } of typedOnly(grid, cumulative.column, fit?.deviating ?? []))
        tell({
          cells: [{ row: row.row, column: cumulative.column }],
          sources: sourcesOf(way, row),
          message: {
            vi: `Lũy kế ghi ${figureText(table, cumulative.column, actual)}, ${way.vi} là ${figureText(table, cumulative.column, expected)}.`,
            en: `The cumulative figure says ${figureText(table, cumulative.column, actual)}, ${way.en} is ${figureText(table, cumulative.column, expected)}.`,
          },
          expected,
          actual,
        });
      continue;
    }
    boundBy(period, cumulative);
  }
}

/** A book of payments: each line counts on from the one above it ("Số tiền rút | Lũy kế đã rút"). */
function checkCountedOn(grid: Grid, table: RecognisedTable, all: readonly Money[], tell: Tell): void {
  const { lines, lineRows } = table;
  const agrees = moneyAgrees(table.unit);
  for (const cumulative of all.filter(isCumulative)) {
    const moved = all.filter((one) => isOf(one, cumulative) && one.time === '');
    if (all.some((one) => isOf(one, cumulative) && (one.time === 'period' || one.time === 'previous')))
      continue;
    const ways = moved.map(({ column }): Way => ({
      vi: 'lũy kế dòng trên + số của dòng',
      en: 'the figure of the line above + that of the line',
      of: (row) => {
        const before = lines[rowIndex(lineRows, row.row) - 1]?.at(cumulative.column).value;
        const own = row.at(column).value;
        return before === undefined || before === null || own === null ? null : before + own;
      },
      columns: [column],
    }));
    const fit = learn(lines, cumulative.column, ways, agrees);
    for (const { row, actual, expected } of typedOnly(grid, cumulative.column, fit?.deviating ?? []))
      tell({
        cells: [{ row: row.row, column: cumulative.column }],
        message: {
          vi: `Lũy kế ghi ${figureText(table, cumulative.column, actual)}, ${fit?.way.vi} là ${figureText(table, cumulative.column, expected)}.`,
          en: `The cumulative figure says ${figureText(table, cumulative.column, actual)}, ${fit?.way.en} is ${figureText(table, cumulative.column, expected)}.`,
        },
        expected,
        actual,
      });
  }
}
const CUMULATIVE: Text = { vi: 'lũy kế', en: 'the cumulative figure' };

/** "Còn lại", "chưa giải ngân", "chênh lệch": what of what is left, learnt from the rows. */
function checkRest(
  grid: Grid,
  table: RecognisedTable,
  all: readonly Money[],
  judged: readonly TableRow[],
  tell: Tell,
): void {
  const agrees = moneyAgrees(table.unit);
  const rests = [...table.meanings].filter(([, meaning]) =>
    /^(?:remaining|undisbursed|difference|quantity\.remaining)/.test(meaning),
  );
  for (const [column, meaning] of rests) {
    const source = all.find((one) => one.column === column)?.source ?? '';
    const ways = waysOfRest(all, source, meaning.startsWith('difference'));
    const fit = learn(judged, column, ways, agrees);
    if (fit === null) continue;
    for (const { row, actual, expected } of typedOnly(grid, column, fit.deviating))
      tell({
        cells: [{ row: row.row, column }],
        sources: sourcesOf(fit.way, row),
        message: {
          vi: `Ô này ghi ${figureText(table, column, actual)}; theo các dòng khác (${fit.way.vi}) phải là ${figureText(table, column, expected)}.`,
          en: `The cell says ${figureText(table, column, actual)}; by the other rows (${fit.way.en}) it is ${figureText(table, column, expected)}.`,
        },
        expected,
        actual,
      });
  }
}

function waysOfRest(all: readonly Money[], source: string, eitherWay: boolean): Way[] {
  const term = (stage: string): Term | null =>
    soFar(all, stage, source) ?? (source === '' ? null : soFar(all, stage));
  const carried = term('carriedOver');
  const wholes = ['plan', 'allocated', 'received', 'accepted', 'amount', 'quantity.plan'].flatMap((stage) => {
    const whole = term(stage);
    if (whole === null) return [];
    const withCarried: Term[] = carried
      ? [
          {
            name: {
              vi: `${carried.name.vi} + ${whole.name.vi}`,
              en: `${carried.name.en} + ${whole.name.en}`,
            },
            columns: [...carried.columns, ...whole.columns],
          },
        ]
      : [];
    return [whole, ...withCarried];
  });
  const parts = [
    'disbursed',
    'received',
    'settled',
    'accepted',
    'quantity.cumulative',
    'quantity.actual',
  ].flatMap((stage) => {
    const part = term(stage);
    if (part === null) return [];
    // "Tạm ứng | Đã thanh toán (gồm tạm ứng)": which of them is taken off, the rows tell.
    const others = all.filter(
      (one) =>
        one.stage === stage && one.source === source && !part.columns.includes(one.column) && one.time === '',
    );
    return [part, ...others.map(({ column }): Term => ({ name: part.name, columns: [column] }))];
  });
  const ways: Way[] = [];
  const advanced = term('disbursed');
  const settled = term('settled');
  // Advances: what is left is what has not been settled.
  if (advanced && settled) ways.push(minus(advanced, settled));
  for (const whole of wholes)
    for (const part of parts) {
      if (part.columns.some((column) => whole.columns.includes(column))) continue;
      ways.push(minus(whole, part));
      if (eitherWay) ways.push(minus(part, whole));
    }
  return ways;
}

function minus(whole: Term, part: Term): Way {
  return {
    vi: `${whole.name.vi} − ${part.name.vi}`,
    en: `${whole.name.en} − ${part.name.en}`,
    of: (row) => {
      const [from, less] = [valueOf(whole, row), valueOf(part, row)];
      return from === null ? null : from - (less ?? 0);
    },
    columns: [...whole.columns, ...part.columns],
  };
}

/** A typed figure where the other rows add up along the row: "Lũy kế 9 tháng = 6 tháng + quý III". */
function checkRowSums(
  grid: Grid,
  table: RecognisedTable,
  all: readonly Money[],
  judged: readonly TableRow[],
  tell: Tell,
): void {
  const agrees = moneyAgrees(table.unit);
  for (const { column } of all) {
    if ((grid.counts.formula[column - grid.left] ?? 0) === 0) continue;
    const way = rowSum(grid, table, column);
    if (way === null) continue;
    for (const row of judged) {
      const actual =
        row.kind === 'line' && grid.formulaId(row.row, column) === 0 ? row.at(column).value : null;
      const expected = actual === null ? null : way.of(row);
      if (actual === null || expected === null || agrees(actual, expected)) continue;
      tell({
        cells: [{ row: row.row, column }],
        sources: sourcesOf(way, row),
        message: {
          vi: `Ô này ghi ${figureText(table, column, actual)}; theo ${way.vi} phải là ${figureText(table, column, expected)}.`,
          en: `The cell says ${figureText(table, column, actual)}; by ${way.en} it is ${figureText(table, column, expected)}.`,
        },
        expected,
        actual,
      });
    }
  }
}

/** Paid ≤ received ≤ allocated or planned, with what was carried over. */
function checkBounds(
  table: RecognisedTable,
  all: readonly Money[],
  judged: readonly TableRow[],
  tell: Tell,
): void {
  const sources = ['', ...new Set(all.map(({ source }) => source).filter((source) => source !== ''))];
  for (const source of sources) {
    const given = soFar(all, 'allocated', source) ?? soFar(all, 'plan', source);
    const received = soFar(all, 'received', source);
    const paid = soFar(all, 'disbursed', source) ?? soFar(all, 'settled', source);
    const carried = soFar(all, 'carriedOver', source) ?? soFar(all, 'carriedOver');
    const limit = (term: Term): Term =>
      carried === null
        ? term
        : {
            name: { vi: `${term.name.vi} và chuyển sang`, en: `${term.name.en} and carried over` },
            columns: [...term.columns, ...carried.columns],
          };
    // "Giao đầu năm | Sau điều chỉnh": where many rows break the one, the other is the bound.
    const planned = all.filter(
      (one) =>
        one.stage === 'plan' &&
        one.source === source &&
        one.time !== 'period' &&
        one.time !== 'previous' &&
        !given?.columns.includes(one.column),
    );
    const limits = [
      ...(given ? [given] : []),
      ...planned.map(({ column }): Term => ({ name: nameOf('plan'), columns: [column] })),
    ].map(limit);
    const within = (lower: Term, uppers: readonly Term[]): void => {
      for (const upper of uppers) if (bound(table, judged, lower, upper, lastOf(lower), tell)) return;
    };
    if (received) within(received, limits);
    if (paid) within(paid, received ? [limit(received), ...limits] : limits);
  }
}

const lastOf = (term: Term): number => term.columns.at(-1) ?? 0;

/** More rows than this share that break a bound say that the columns are not what they seem. */
const MOST_BROKEN = 0.2;

/** Whether it is one, its breaches told. */
function bound(
  table: RecognisedTable,
  judged: readonly TableRow[],
  lower: Term,
  upper: Term,
  column: number,
  tell: Tell,
): boolean {
  if (lower.columns.some((one) => upper.columns.includes(one))) return false;
  const agrees = moneyAgrees(table.unit);
  const broken: { row: TableRow; low: number; high: number }[] = [];
  const whole = { low: 0, high: 0 };
  let of = 0;
  for (const row of judged) {
    // A sum that breaks a bound does so because of its lines, or of a fault in its own formula.
    if (row.kind !== 'line' || isRevenue(row)) continue;
    const [low, high] = [valueOf(lower, row), valueOf(upper, row)];
    if (low === null || high === null) continue;
    of++;
    whole.low += low;
    whole.high += high;
    if (low > high && !agrees(low, high)) broken.push({ row, low, high });
  }
  if (broken.length > Math.max(1, of * MOST_BROKEN)) return false;
  const differences = [...table.meanings].flatMap(([at, meaning]) =>
    meaning.startsWith('difference') ? [at] : [],
  );
  for (const { row, low, high } of broken) {
    // A settlement that states how much each content went over, within what was given in all, hides nothing.
    const isStated =
      whole.low <= whole.high &&
      differences.some((at) => {
        const { value } = row.at(at);
        return value !== null && agrees(Math.abs(value), low - high);
      });
    tell({
      ...(isStated && { severity: 'note' }),
      cells: [{ row: row.row, column }],
      sources: [...lower.columns, ...upper.columns].map((one) => ({
        top: row.row,
        left: one,
        bottom: row.row,
        right: one,
      })),
      message: {
        vi: `${capital(lower.name.vi)} ${figureText(table, column, low)} lớn hơn ${upper.name.vi} ${figureText(table, column, high)}.`,
        en: `${capital(lower.name.en)} ${figureText(table, column, low)} is more than ${upper.name.en} ${figureText(table, column, high)}.`,
      },
      expected: high,
      isLimit: true,
      actual: low,
    });
  }
  return true;
}

/** More may come in than was planned: "Thu bổ sung", "Các khoản thu phân chia" and what stands under them. */
function isRevenue(row: TableRow): boolean {
  for (let at: TableRow | null = row; at !== null; at = at.parent)
    if (REVENUE.test(foldText(at.content))) return true;
  return false;
}
const REVENUE =
  /^(?:[\p{L}\d.]{1,5}[-.)] ?)?(?:tổng |số |các |khoản |nguồn )*(?:thu(?: (?!nhập|hồi|gom|mua|thập|hút|hoạch|dọn|âm|hình|tiền điện|xếp)|,|$)|(?:phí, )?lệ phí |học phí)/u;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
