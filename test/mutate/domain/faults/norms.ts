// Owns faults against norms: a price above what a verified norm allows, a unit that is not the norm's, a unit of money swapped.
// Invariant: leans on ../norms.ts alone; a line without a verified norm on the sheet's days is no place.
import type { Spot } from '../../address.ts';
import type { DomainSheet, DomainTable, MoneyUnit, TextCell } from '../sheet.ts';
import { multiplies, normOfLine } from './amounts.ts';
import { estimates, ofLines, SUMS, typedOver, understood } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';

export const priceOverNorm: DomainFault = {
  kind: 'priceOverNorm',
  title: 'price above its verified norm',
  decidable: 'a verified norm holds on every day of the sheet, and no person or place is allowed more',
  accepts: ['norm.over'],
  follows: [...SUMS, 'unit.scale'],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) =>
      ofLines(table, table.column('price')).flatMap((spot) => {
        const norm = normOfLine(sheet, table, spot.row);
        if (norm === undefined || !sheet.isNumber(spot) || !multiplies(sheet, table, spot.row)) return [];
        const scale = table.scale(spot.column);
        return [1.1, 1.25, 1.5, 2].map((times) => typedOver(spot, (norm.amount * times) / scale));
      }),
    ),
};

export const wrongNormUnit: DomainFault = {
  kind: 'wrongNormUnit',
  title: 'unit that is not the one of the norm',
  decidable: 'a verified norm holds on the days of the sheet and is given for another unit',
  accepts: ['norm.unit'],
  follows: ['norm.over', 'line.duplicate'],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) =>
      ofLines(table, table.column('unit')).flatMap((spot) => {
        const norm = normOfLine(sheet, table, spot.row);
        const unit = sheet.text(spot).trim().toLowerCase().normalize('NFC');
        if (!norm?.units.includes(unit)) return [];
        return norm.wrongUnits.map((wrong) => typedOver(spot, wrong));
      }),
    ),
};

const NAMES: Record<MoneyUnit, string> = { 1: 'đồng', 1000: 'nghìn đồng', 1_000_000: 'triệu đồng' };
const SCALES: readonly MoneyUnit[] = [1, 1000, 1_000_000];
const CAPTION = /(đơn vị( tính)?|đvt) ?:|^\(?((nghìn|ngàn|triệu|1[.,]000) )?đồng\)?$/i;
const UNIT = /(?:(?:nghìn|ngàn|triệu|1[.,]000) ?)?(?:đồng(?! nai)|vnđ)/i;
const IN_HEADING = /\((?:(?:nghìn|ngàn|triệu|1[.,]?000) ?)?(?:đồng|đ)\)/i;
/** đồng: nobody pays as much for one of anything here */
const TOO_DEAR = 1_000_000_000;
/** đồng: less than the smallest thing costs */
const TOO_CHEAP = 1000;

export const moneyUnitSwapped: DomainFault = {
  kind: 'moneyUnitSwapped',
  title: 'unit of money in caption or heading swapped',
  decidable:
    'words read the total out, or price and amount now contradict each other, or half the prices become over 1 tỷ or under 1.000 đồng, or a verified norm is missed a hundredfold',
  accepts: ['unit.scale', 'words.total', 'line.product'],
  follows: ['norm.over', 'words.total', 'line.product', 'unit.scale'],
  slips: (sheet) =>
    understood(sheet).flatMap((table) => [
      ...captions(sheet, table).flatMap((cell) => captionSlips(sheet, table, cell)),
      ...table
        .headings()
        .filter(({ column, text }) => /^(price|amount)/.test(table.meaning(column)) && IN_HEADING.test(text))
        .flatMap((cell) => headingSlips(sheet, table, cell)),
    ]),
};

const captions = (sheet: DomainSheet, table: DomainTable): TextCell[] =>
  sheet
    .textsOutside()
    .filter(
      ({ row, text }) =>
        row < table.area.from.row &&
        row >= table.area.from.row - 4 &&
        CAPTION.test(text.normalize('NFC').trim()) &&
        UNIT.test(text.normalize('NFC')),
    );

function captionSlips(sheet: DomainSheet, table: DomainTable, cell: TextCell): Slip[] {
  // A heading that names its own unit makes the caption idle.
  const money = table.column('price') ?? table.column('amount', 'plan', 'allocated', 'received');
  if (money === undefined || table.headings().some(({ text }) => IN_HEADING.test(text))) return [];
  const was = table.scale(money);
  return SCALES.filter((scale) => scale !== was && isTold(sheet, table, money, scale / was)).map((scale) => ({
    ...typedOver(cell, cell.text.normalize('NFC').replace(UNIT, NAMES[scale])),
    expected: placesToTell(sheet, table, cell),
    reach: table.lines,
  }));
}

function headingSlips(sheet: DomainSheet, table: DomainTable, cell: TextCell): Slip[] {
  const was = table.scale(cell.column);
  return SCALES.filter(
    (scale) => scale !== was && table.lines.every((row) => multiplies(sheet, table, row)),
  ).map((scale) => ({
    ...typedOver(cell, cell.text.replace(IN_HEADING, `(${NAMES[scale]})`)),
    expected: placesToTell(sheet, table, cell),
    reach: table.lines,
  }));
}

/** The unit itself, the words that contradict it, the figures that show it. */
const placesToTell = (sheet: DomainSheet, table: DomainTable, cell: Spot): Spot[] => [
  { row: cell.row, column: cell.column },
  ...table.columns('price', 'amount').flatMap((column) => ofLines(table, column)),
  ...[sheet.words()].filter((words) => words !== undefined),
];

function isTold(sheet: DomainSheet, table: DomainTable, column: number, times: number): boolean {
  if (sheet.words() !== undefined && sheet.tables.length === 1) return true;
  const scale = table.scale(column) * times;
  const prices = ofLines(table, column)
    .map((spot) => (sheet.number(spot) ?? 0) * scale)
    .filter((price) => price > 0)
    .sort((one, other) => one - other);
  const median = prices[Math.floor(prices.length / 2)] ?? TOO_CHEAP;
  const isPrice = table.meaning(column) === 'price';
  if (median < TOO_CHEAP || (isPrice && median >= TOO_DEAR)) return true;
  return (
    isPrice &&
    table.lines.some((row) => {
      const norm = normOfLine(sheet, table, row);
      const price = (sheet.number({ row, column }) ?? 0) * scale;
      return norm !== undefined && (price > 100 * norm.amount || price * 100 < norm.amount);
    })
  );
}
