// Owns how many of the money cells of a gold sheet stand among what was not checked, or are reached by no arithmetic.
// Invariant: cells and their columns are those a careful reader counts, not those the product saw; a dated rule that waits
// for a day leaves the price it waits for unchecked, however much else was judged of it.
import { columnNumber, covers, readArea } from '../mutate/address.ts';
import type { Area, Spot } from '../mutate/address.ts';
import type { Content, SheetLayout } from '../mutate/book.ts';
import type { ExpectedSheet } from '../sheets/fixture.ts';
import type { SaidSheet, SaidTable } from './ask.ts';

export interface Unchecked {
  cells: number;
  /** in a range of notChecked whose reason concerns figures */
  told: number;
  /** told of, or in no sum, product or chain of columns that the product sees */
  unreached: number;
}

/** First words of the meanings of money columns. */
const MONEY: ReadonlySet<string> = new Set([
  'price',
  'amount',
  'plan',
  'allocated',
  'received',
  'disbursed',
  'settled',
  'accepted',
  'undisbursed',
  'remaining',
  'carriedOver',
  'difference',
]);

/** Rules about places, papers and bodies say nothing of a figure; a gap of no rule is one of all. */
const OF_FIGURES =
  /^(?:line\.product|sum\.|words\.|formula\.|unit\.scale|norm\.|source\.overrun|tracking\.|own\.)/;

export function unchecked(layout: SheetLayout, expected: ExpectedSheet, said: SaidSheet): Unchecked {
  const count: Unchecked = { cells: 0, told: 0, unreached: 0 };
  const gaps = said.notChecked
    .filter(({ rule }) => rule === null || OF_FIGURES.test(rule))
    .flatMap(({ range }) => (range === '' ? [] : [readArea(range)]));
  for (const table of expected.tables) {
    const area = readArea(table.range);
    const first = (table.indexRow ?? table.headerRows[1]) + 1;
    for (const [letters, meaning] of Object.entries(table.columns)) {
      if (!isMoney(meaning)) continue;
      const column = columnNumber(letters);
      for (let row = first; row <= area.to.row; row++) {
        const content = layout.rows[row]?.[column - 1];
        if (!isFigure(content)) continue;
        const spot = { row, column };
        count.cells++;
        const isTold = gaps.some((gap) => covers(gap, spot));
        if (isTold) count.told++;
        if (isTold || !isReached(spot, letters, content, said.tables)) count.unreached++;
      }
    }
  }
  return count;
}

function isMoney(meaning: string): boolean {
  return MONEY.has(meaning.split('.')[0] ?? '');
}

function isFigure(content: Content | undefined): content is number | string {
  return typeof content === 'number' || (typeof content === 'string' && content.startsWith('='));
}

/** A formula is read with its neighbours; a typed figure counts only where a sum, a product or another stage bears on it. */
function isReached(
  spot: Spot,
  letters: string,
  content: number | string,
  tables: readonly SaidTable[],
): boolean {
  const table = tables.find(({ range }) => covers(readArea(range) satisfies Area, spot));
  const meaning = table?.columns[letters];
  if (table === undefined || meaning === undefined || !isMoney(meaning)) return false;
  if (typeof content === 'string') return true;
  const meanings = Object.values(table.columns);
  const has = (word: string) => meanings.some((one) => one.split('.')[0] === word);
  const isProduct = has('price') && has('amount') && (has('quantity') || has('factor'));
  if (meaning.startsWith('price')) return isProduct;
  if (meaning.startsWith('amount') && isProduct) return true;
  const isSummed = table.totalRows.length > 0 || table.subtotalRows.length > 0;
  return isSummed || meanings.filter(isMoney).length > 1;
}
