// Owns faults of the figures of one estimate line: its product, its scale, a figure kept as text, a figure missing.
// Invariant: only lines whose figures agree before the fault, so that it is the fault that breaks them.
import type { Spot } from '../../address.ts';
import { knownNorm } from '../norms.ts';
import type { DomainSheet, DomainTable } from '../sheet.ts';
import { estimates, isFilledThrough, near, ofLines, otherNumbers, SUMS, typedOver } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';

/** Whether the amount of the line is the product of its factors and its price. */
export function multiplies(sheet: DomainSheet, table: DomainTable, row: number): boolean {
  const [price, amount] = [table.column('price'), table.column('amount')];
  if (price === undefined || amount === undefined) return false;
  const factors = [...table.columns('quantity', 'factor')]
    .map((column) => sheet.number({ row, column }))
    .filter((factor) => factor !== null);
  const [one, whole] = [sheet.number({ row, column: price }), sheet.number({ row, column: amount })];
  if (factors.length === 0 || one === null || whole === null || whole === 0) return false;
  const product = factors.reduce((so, factor) => so * factor, one);
  return near((product * table.scale(price)) / table.scale(amount), whole, Math.max(whole * 1e-6, 0.51));
}

const multiplied = (sheet: DomainSheet, table: DomainTable): number[] =>
  table.lines.filter((row) => multiplies(sheet, table, row));

export const productWrong: DomainFault = {
  kind: 'productWrong',
  title: 'amount of a line typed, not its product',
  decidable: 'the line has its factors and price, and its amount was their product',
  accepts: ['line.product'],
  follows: SUMS,
  slips: (sheet) =>
    estimates(sheet).flatMap((table) =>
      multiplied(sheet, table).flatMap((row) => {
        const spot = { row, column: table.column('amount') ?? 0 };
        return otherNumbers(sheet.number(spot) ?? 0).map((other) => typedOver(spot, other));
      }),
    ),
};

const OUT_OF_SCALE = 30;

export const thousandTimes: DomainFault = {
  kind: 'thousandTimes',
  title: 'price of one line a thousand times off',
  decidable: `among at least five lines the price is ${OUT_OF_SCALE} times the next and the amount over nine tenths of all, or a verified norm stands against it`,
  accepts: ['unit.scale', 'norm.over', 'line.product'],
  follows: [...SUMS, 'line.product', 'unit.scale', 'norm.over'],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) => {
      const column = table.column('price');
      if (column === undefined || table.lines.length < 5) return [];
      const prices = ofLines(table, column).map((spot) => sheet.number(spot) ?? 0);
      return multiplied(sheet, table).flatMap((row): Slip[] => {
        const spot = { row, column };
        const price = sheet.number(spot) ?? 0;
        if (!sheet.isNumber(spot) || price === 0) return [];
        const others = prices.filter((_, index) => table.lines[index] !== row && (prices[index] ?? 0) > 0);
        const up = price * 1000;
        const amountOf = (line: number): number =>
          sheet.number({ row: line, column: table.column('amount') ?? 0 }) ?? 0;
        const rest = table.lines
          .filter((line) => line !== row)
          .reduce((sum, line) => sum + amountOf(line), 0);
        const stands =
          (up >= OUT_OF_SCALE * Math.max(...others) && amountOf(row) * 1000 >= 9 * rest) ||
          normOfLine(sheet, table, row) !== undefined;
        return stands ? [typedOver(spot, up)] : [];
      });
    }),
};

export function normOfLine(sheet: DomainSheet, table: DomainTable, row: number) {
  const content = table.column('content');
  return content === undefined ? undefined : knownNorm(sheet, sheet.text({ row, column: content }));
}

export const numberAsText: DomainFault = {
  kind: 'numberAsText',
  title: 'quantity, price or amount kept as text',
  decidable: 'the column holds numbers in every other line',
  accepts: ['cell.textNumber'],
  follows: [...SUMS, 'formula.error', 'line.product', 'line.missing'],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) =>
      table.columns('quantity', 'factor', 'price', 'amount').flatMap((column) =>
        ofLines(table, column)
          .filter((spot) => sheet.isNumber(spot))
          .flatMap((spot) => asTexts(sheet.number(spot) ?? 0).map((text) => typedOver(spot, text))),
      ),
    ),
};

function asTexts(value: number): string[] {
  const plain = String(value).replace('.', ',');
  const grouped = value.toLocaleString('de-DE', { maximumFractionDigits: 10 });
  return [...new Set([plain, `${plain} `, grouped])];
}

const missing = (
  kind: string,
  title: string,
  meaning: string,
  isPlace: (sheet: DomainSheet, spot: Spot) => boolean,
): DomainFault => ({
  kind,
  title,
  decidable: 'every line of the table fills the column',
  accepts: ['line.missing'],
  // The amount that depends on the blank is no product any more, a share of it divides by nought, and nothing tells which
  // norm the line means.
  follows: [...SUMS, 'line.product', 'norm.unit', 'budget.content', 'formula.error'],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) =>
      table
        .columns(meaning)
        .filter((column) => isFilledThrough(sheet, table, column))
        .flatMap((column) => ofLines(table, column))
        .filter((spot) => isPlace(sheet, spot))
        .map((spot) => typedOver(spot, null)),
    ),
});

const isTyped = (sheet: DomainSheet, spot: Spot): boolean => sheet.isNumber(spot);
const isText = (sheet: DomainSheet, spot: Spot): boolean => sheet.text(spot).trim() !== '';
export const priceMissing = missing('priceMissing', 'price left blank', 'price', isTyped);
export const quantityMissing = missing('quantityMissing', 'quantity left blank', 'quantity', isTyped);
export const unitMissing = missing('unitMissing', 'unit left blank', 'unit', isText);
export const contentMissing = missing('contentMissing', 'content left blank', 'content', isText);
