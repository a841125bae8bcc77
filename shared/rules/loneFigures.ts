// Owns the one figure of a table that is a thousand times what it should be: a price with three zeros too many, money typed in đồng.
// Invariant: without its zeros the figure is of the size of its neighbours, and a price is one that nobody pays for such a thing.
import type { MoneyUnit } from '../contract/finding.ts';
import type { ColumnCells, Grid } from '../sheet/grid.ts';
import { columnBase, columnCells, NUMBER, textAt } from '../sheet/grid.ts';
import { headingText } from '../sheet/headerRows.ts';
import { UNIT_SCALE } from '../sheet/recognise.ts';
import type { EstimateTable, RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText } from '../vietnamese/compare.ts';
import { parseMoneyWords } from '../vietnamese/money.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { topicLines } from './lineTopics.ts';
import type { Topic } from './lineTopics.ts';
import { isRepeated, priceCells } from './priceLines.ts';
import { parameter } from './rule.ts';
import type { Parameters, RuleContext, RuleFinding } from './rule.ts';

/** Fewer lines do not tell what size the prices of a table have. */
const MIN_PRICED = 5;
/** A slip of three zeros is nearly the whole total. */
const TIMES_REST = 9;
/** Not even a building is so much dearer than everything beside it. */
const HOPELESS_TIMES = 10_000;
/** Bought or paid one by one, at prices that offices pay for small things. */
const SMALL_THING =
  /^(?:cái|chiếc|bộ|hộp|quyển|cuốn|tờ|tấm|lần|lượt|chuyến|buổi|ngày|giờ|tiết|tháng|người|suất|phần|giải|tiết mục|báo cáo|chai|bình|lẵng|cặp|đôi|bản|trang|bài|kg|lít|m2?|m3|ram|ream)(?:$|[ /.])/u;

/** One gathering costs more than a chair, and no thousand times all that it needs. */
const OCCASION = /^(?:lễ|buổi lễ|cuộc|hội nghị|hội thảo|lớp|khóa|đêm|đợt)(?:$|[ /.])/u;
const SLIP_OF_ZEROS = 1_000;
/** What is spent where people come together: no banner beside it costs a hundred million, only a car may. */
const GATHERING: ReadonlySet<Topic> = new Set<Topic>(['lecturerPay', 'drinks', 'hall']);
/** How many times the largest or the smallest of the others a figure without its zeros may be. */
const OF_THEIR_SIZE = 20;

/** "Phí kiểm định (đ/cái)", "Số lượng (cái)": what is priced, where no column says it line by line. */
function thingOfHeadings(grid: Grid, table: EstimateTable): string {
  const headingOf = (column: number | null): string =>
    column === null ? '' : headingText(grid, table, column);
  return (
    /(?:đồng|đ|vnđ) ?\/ ?([^()/]+)\)?$/u.exec(headingOf(table.columns.price))?.[1] ??
    /\(([^()]+)\)$/u.exec(headingOf(table.columns.quantity))?.[1] ??
    ''
  );
}

/** The booth that other lines hire at 8.500.000: a thousand times as much is the same price with three zeros more. */
function isPriceOfOthers(prices: ColumnCells, price: number): boolean {
  const { kinds, numbers, base, rows } = prices;
  return rows.some((row) => kinds[base + row] === NUMBER && numbers[base + row] === price);
}

/** The words below the table read out its total without the zeros: less by `excess`, in the unit of the table. */
function isReadWithout({ words, totals, scale }: EstimateTable, excess: number): boolean {
  const total = totals.flatMap(({ amount }) => amount.value ?? []).at(-1);
  const read = words === null || total === undefined ? null : parseMoneyWords(words.text);
  return read?.ok === true && Math.round((total ?? 0) * scale.amount - excess * scale.amount) === read.amount;
}

function largestPricesIn(
  { kinds, numbers, base, rows, amounts }: ColumnCells & { amounts: number },
  from: number,
  to: number,
) {
  const found = { money: 0, priced: 0, smallest: Infinity, ...NONE_LARGE };
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    const price = kinds[base + row] === NUMBER ? (numbers[base + row] as number) : 0;
    // A tax or a share follows what it is taken of.
    if (price <= 0) continue;
    const own = kinds[amounts + row] === NUMBER ? (numbers[amounts + row] as number) : 0;
    found.money += Math.abs(own);
    found.priced++;
    if (price < found.smallest) found.smallest = price;
    takeLarger(found, price, index);
  }
  return found;
}

/**
 * One price three zeros above all others of its table: a thousandth of it is of their size, and it is nearly all of the money.
 * A line `isOffNorm` is told of its norm.
 */
export function lonePrice(
  context: RuleContext,
  table: EstimateTable,
  parameters: Parameters,
  isOffNorm: (line: TableRow) => boolean,
): RuleFinding[] {
  const { grid } = context;
  const { price: column, amount, unit } = table.columns;
  if (column === null) return [];
  const prices = { ...columnCells(grid, column, table.lineRows), amounts: columnBase(grid, amount) };
  const told = context.analysis.stretches.of(table.lineRows, 'largest prices', prices, largestPricesIn);
  const { largest, next, at: dearest } = largestOf(told);
  let [smallest, money, priced] = [Infinity, 0, 0];
  for (const one of told) {
    smallest = Math.min(smallest, one.smallest);
    money += one.money;
    priced += one.priced;
  }
  const line = table.lines[dearest];
  if (line === undefined || priced < MIN_PRICED || largest < parameter(parameters, 'timesNext') * next)
    return [];
  const meant = largest / SLIP_OF_ZEROS;
  const own = Math.abs(prices.numbers[prices.amounts + line.row] as number);
  if (meant * OF_THEIR_SIZE < smallest || own < TIMES_REST * (money - own)) return [];
  const huge = parameter(parameters, 'hugePrice');
  const thing = unit === null ? thingOfHeadings(grid, table) : foldText(textAt(grid, line.row, unit));
  const isDearer =
    SMALL_THING.test(thing) ||
    (OCCASION.test(thing) && largest >= SLIP_OF_ZEROS * next) ||
    largest >= HOPELESS_TIMES * next;
  const isHuge = largest * table.scale.price >= huge;
  const isOfGathering =
    SMALL_THING.test(thing) &&
    !thing.startsWith('chiếc') &&
    largest * table.scale.price >= parameter(parameters, 'usualPrice') &&
    topicLines(grid, table).some(({ topic }) => GATHERING.has(topic));
  const isUnlikely =
    isRepeated(table, line) ||
    (isHuge && isDearer) ||
    isOfGathering ||
    isPriceOfOthers(prices, meant) ||
    isReadWithout(table, own - own / SLIP_OF_ZEROS);
  if (!isUnlikely || isOffNorm(line)) return [];
  return [
    {
      cells: priceCells(table, [line]),
      message: {
        vi: `Đơn giá ${formatMoney(largest)} gấp ${Math.floor(largest / next)} lần đơn giá lớn nhất của các dòng khác; có lẽ thừa ba số 0 hoặc ghi theo đơn vị khác (${formatMoney(meant)}).`,
        en: `The price ${formatMoney(largest)} is ${Math.floor(largest / next)} times the largest of the other lines; probably three zeros too many or another unit (${formatMoney(meant)}).`,
      },
      expected: meant,
      actual: largest,
    },
  ];
}

/** The largest figure met, where it stands, and the largest of the others. */
interface Large {
  largest: number;
  next: number;
  at: number;
}
const NONE_LARGE: Readonly<Large> = { largest: 0, next: 0, at: -1 };

/** Of two as large the one met first stays. */
function takeLarger(known: Large, figure: number, at: number): void {
  if (figure > known.largest) {
    known.next = known.largest;
    known.largest = figure;
    known.at = at;
  } else if (figure > known.next) known.next = figure;
}

function largestOf(parts: readonly Large[]): Large {
  const all = { ...NONE_LARGE };
  for (const { largest, next, at } of parts) {
    takeLarger(all, largest, at);
    if (next > all.next) all.next = next;
  }
  return all;
}

/** A figure of thousands or millions of đồng is so much above all others of its column when it was typed in đồng. */
const SLIP_TIMES: Partial<Record<MoneyUnit, number>> = { 'nghìn đồng': 1_000, 'triệu đồng': 10_000 };

/** One figure of a tracking table typed in đồng among thousands or millions: in the table's unit it is of the others' size. */
export function loneFigures({ grid, analysis }: RuleContext, table: RecognisedTable): RuleFinding[] {
  const least = SLIP_TIMES[table.unit];
  if (least === undefined) return [];
  return table.columns.money.flatMap((column) => {
    const figures = columnCells(grid, column, table.lineRows);
    const told = analysis.stretches.of(
      table.lineRows,
      `largest figures of ${column}`,
      figures,
      largestFiguresIn,
    );
    const { largest, next, at } = largestOf(told);
    const filled = told.reduce((sum, one) => sum + one.filled, 0);
    const meant = largest / UNIT_SCALE[table.unit];
    const isSlip =
      filled >= MIN_PRICED &&
      largest >= least * next &&
      meant <= next * OF_THEIR_SIZE &&
      figures.ids[figures.base + at] === 0;
    if (!isSlip) return [];
    return [
      {
        cells: [{ row: at, column }],
        message: {
          vi: `Bảng tính bằng ${table.unit}, nhưng ô này ghi ${formatMoney(largest)}, gấp ${formatMoney(Math.floor(largest / next))} lần số lớn nhất của các dòng khác; có lẽ là đồng (${formatMoney(meant)} ${table.unit}).`,
          en: `The table is in ${table.unit}, but this cell says ${formatMoney(largest)}, ${formatMoney(Math.floor(largest / next))} times the largest of the other lines; it is probably in đồng (${formatMoney(meant)} ${table.unit}).`,
        },
        expected: meant,
        actual: largest,
      },
    ];
  });
}

function largestFiguresIn({ kinds, numbers, base, rows }: ColumnCells, from: number, to: number) {
  const found = { filled: 0, ...NONE_LARGE };
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    const figure = kinds[base + row] === NUMBER ? (numbers[base + row] as number) : 0;
    if (figure <= 0) continue;
    found.filled++;
    takeLarger(found, figure, row);
  }
  return found;
}
