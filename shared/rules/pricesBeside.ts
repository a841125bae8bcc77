// Owns prices of one line that stand side by side: what three suppliers ask, what was approved and what it becomes.
// Invariant: nothing is said of a table whose prices are not of one size in most lines, as those of material and labour are not.
import type { EstimateTable } from '../sheet/recognise.ts';
import { precedents } from '../sheet/formula.ts';
import { NUMBER } from '../sheet/grid.ts';
import type { CellEdit } from '../sheet/reread.ts';
import { formatMoney } from '../vietnamese/number.ts';
import type { Cell, RuleContext, RuleFinding } from './rule.ts';

/** Prices of one thing differ by less; material and labour by more. */
const ALIKE = 2;
/** Three zeros too many or too few. */
const SLIP = 1_000;
/** Lines with prices of one size that tell that all should be. */
const MIN_LINES = 3;

/** Typed prices that are a thousand times, or a thousandth of, those beside them in the line. */
export function pricesBeside(context: RuleContext, table: EstimateTable): RuleFinding[] {
  const columns = pricesOf(context, table);
  if (columns.length < 2) return [];
  const { grid, analysis } = context;
  const { kinds, numbers, ids, height, left, top } = grid;
  const bases = columns.map((column) => (column - left) * height - top);
  const told = analysis.stretches.of(
    table.lineRows,
    `prices in ${columns.join()}`,
    { kinds, numbers, bases, rows: table.lineRows },
    sizesBeside,
  );
  let [alike, apart] = [0, 0];
  for (const one of told) {
    alike += one.alike;
    apart += one.apart + one.rows.length;
  }
  if (alike < MIN_LINES || alike < apart * 2) return [];
  return told.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const typed = columns.flatMap((column, place): Priced[] => {
        const at = (bases[place] as number) + row;
        // A chosen price follows the one it is the least of.
        return kinds[at] === NUMBER && ids[at] === 0 && (numbers[at] as number) > 0
          ? [{ row, column, price: numbers[at] as number }]
          : [];
      });
      return slipIn(typed.sort((a, b) => a.price - b.price)) ?? [];
    }),
  );
}

interface PriceColumns {
  kinds: Uint8Array;
  numbers: Float64Array;
  /** where each column begins in the arrays */
  bases: readonly number[];
  rows: Int32Array;
}

/** How many lines have prices of one size, how many have not, and those where they are about a thousand times apart. */
function sizesBeside({ kinds, numbers, bases, rows }: PriceColumns, from: number, to: number) {
  const found: { alike: number; apart: number; rows: number[] } = { alike: 0, apart: 0, rows: [] };
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    let least = Infinity;
    let most = 0;
    let filled = 0;
    for (let place = 0; place < bases.length; place++) {
      const at = (bases[place] as number) + row;
      const price = kinds[at] === NUMBER ? (numbers[at] as number) : 0;
      if (price <= 0) continue;
      filled++;
      if (price < least) least = price;
      if (price > most) most = price;
    }
    if (filled < 2) continue;
    if (most < least * ALIKE) found.alike++;
    else if (most * ALIKE > least * SLIP) found.rows.push(row);
    else found.apart++;
  }
  return found;
}

interface Priced extends Cell {
  price: number;
}

/** Of prices from the least to the dearest the one at an end that stands alone; of two alone either may be the slip. */
function slipIn(typed: readonly Priced[]): RuleFinding | null {
  const [least, next] = typed;
  const [before, most] = typed.slice(-2);
  if (least === undefined || next === undefined || before === undefined || most === undefined) return null;
  const isAlike = (a: number, b: number): boolean => a < b * ALIKE && b < a * ALIKE;
  const isDear = isAlike(most.price / SLIP, before.price) && isAlike(least.price, before.price);
  const isCheap = isAlike(least.price * SLIP, next.price) && isAlike(next.price, most.price);
  if (!isDear && !isCheap) return null;
  const [odd, beside] = isDear ? [most, before] : [least, next];
  const times = Math.floor(Math.max(odd.price, beside.price) / Math.min(odd.price, beside.price));
  const isSure = isDear !== isCheap;
  const meant = isDear ? odd.price / SLIP : odd.price * SLIP;
  return {
    cells: (isSure ? [odd] : [odd, beside]).map(({ row, column }) => ({ row, column })),
    message: {
      vi: `Hai đơn giá của cùng dòng, ${formatMoney(odd.price)} và ${formatMoney(beside.price)}, chênh nhau ${times} lần; có lẽ thừa hoặc thiếu ba số 0.`,
      en: `Two prices of one line, ${formatMoney(odd.price)} and ${formatMoney(beside.price)}, are ${times} times apart; probably three zeros too many or too few.`,
    },
    ...(isSure && { expected: meant }),
    actual: odd.price,
  };
}

/** An edit bears on the prices beside it. */
export function isPriceBeside({ row, column }: CellEdit, context: RuleContext): boolean {
  return context.recognition.estimates.some(
    (table) =>
      row >= table.range.top && row <= table.range.bottom && pricesOf(context, table).includes(column),
  );
}

/** Columns of prices, and those from which the price of most lines is chosen: "=MIN(F9:H9)". */
function pricesOf({ grid, analysis }: RuleContext, table: EstimateTable): number[] {
  const { columns, meanings, lineRows } = table;
  const { price } = columns;
  const named = [...meanings].flatMap(([column, meaning]) => (/^price\b/.test(meaning) ? [column] : []));
  const [row] = lineRows;
  if (price === null || row === undefined) return named;
  const { id } = analysis.commonest(price, lineRows);
  if (!CHOSEN.test(grid.formulas[id] ?? '')) return named;
  const chosen = precedents(grid.formulas[id] ?? '', row, price).flatMap(({ sheet, range }) =>
    sheet === null && range.top === row && range.bottom === row
      ? Array.from({ length: range.right - range.left + 1 }, (_, at) => range.left + at)
      : [],
  );
  return [...new Set([...named, ...chosen])].sort((a, b) => a - b);
}
const CHOSEN = /^=(?:ROUND\()?(?:MIN|MAX|AVERAGE|MEDIAN)\(/;
