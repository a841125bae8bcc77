// Owns faults of tracking tables: cumulative, remaining, percent, what may not exceed what, totals of sources.
// Invariant: a relation counts only if every line of the table kept it before; exactly one line breaks it after.
import type { Spot } from '../../address.ts';
import type { DomainSheet, DomainTable } from '../sheet.ts';
import { near, otherNumbers, SUMS, trackings, typedOver } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';

/** A declared column (12=1-5) is a relation the sheet itself states. */
const CHAIN = ['tracking.chain', 'sum.total', 'formula.declared'];

const valueAt = (sheet: DomainSheet, row: number, column: number): number =>
  sheet.number({ row, column }) ?? 0;

/** Whether the relation holds in every line, and in at least three of them says something. */
function holds(
  sheet: DomainSheet,
  table: DomainTable,
  relation: (value: (column: number) => number) => boolean,
  tells: readonly number[],
): boolean {
  const value = (row: number) => (column: number) => valueAt(sheet, row, column);
  return (
    table.lines.every((row) => relation(value(row))) &&
    table.lines.filter((row) => tells.every((column) => valueAt(sheet, row, column) !== 0)).length >= 3
  );
}

const tolerance = (value: number): number => Math.max(Math.abs(value) * 1e-6, 0.051);

/** Every line with the number of the column, typed another. */
const typedElse = (sheet: DomainSheet, table: DomainTable, column: number): Slip[] =>
  table.lines.flatMap((row) =>
    otherNumbers(valueAt(sheet, row, column)).map((other) => typedOver({ row, column }, other)),
  );

const ofStage = (stage: string): readonly string[] =>
  stage.split('.').filter((word) => !/^(period|cumulative)$/.test(word));
const isSameStage = (table: DomainTable, one: number, other: number): boolean =>
  ofStage(table.meaning(one)).join('.').replace('quantity.actual', 'quantity') ===
  ofStage(table.meaning(other)).join('.').replace('quantity.actual', 'quantity');

const cumulatives = (table: DomainTable): number[] =>
  Object.entries(table.expected.columns).flatMap(([, meaning]) =>
    meaning.endsWith('.cumulative') ? table.columns(meaning) : [],
  );
const periods = (table: DomainTable, cumulative: number): number[] =>
  table
    .columns('received', 'disbursed', 'settled', 'quantity')
    .filter(
      (column) => /\.(period|actual)$/.test(table.meaning(column)) && isSameStage(table, column, cumulative),
    );

export const cumulativeBelowPeriod: DomainFault = {
  kind: 'cumulativeBelowPeriod',
  title: 'cumulative less than its period',
  decidable: 'the table has the one period and the cumulative beside it, and nowhere is the cumulative less',
  accepts: ['tracking.chain'],
  follows: SUMS,
  slips: (sheet) =>
    trackings(sheet).flatMap((table) =>
      cumulatives(table).flatMap((all) => {
        const [now, ...more] = periods(table, all);
        if (now === undefined || more.length > 0) return [];
        if (!holds(sheet, table, (value) => value(all) >= value(now), [now])) return [];
        return table.lines.flatMap((row): Slip[] => {
          const period = valueAt(sheet, row, now);
          const less = Math.floor(period * 0.8);
          return period > 1 && less < period ? [typedOver({ row, column: all }, less)] : [];
        });
      }),
    ),
};

export const cumulativeWrong: DomainFault = {
  kind: 'cumulativeWrong',
  title: 'cumulative is not the sum of its periods',
  decidable: 'the table has all periods, and every line added them up',
  accepts: [...CHAIN, 'sum.children'],
  follows: SUMS,
  slips: (sheet) =>
    trackings(sheet).flatMap((table) =>
      cumulatives(table).flatMap((all) => {
        const parts = periods(table, all);
        const sum = (value: (column: number) => number): number =>
          parts.reduce((so, column) => so + value(column), 0);
        if (parts.length < 2) return [];
        if (!holds(sheet, table, (value) => near(sum(value), value(all), 0.051), [all])) return [];
        return typedElse(sheet, table, all);
      }),
    ),
};

export const remainingWrong: DomainFault = {
  kind: 'remainingWrong',
  title: 'remaining is not the difference',
  decidable: 'in every line it was what was given less what was used',
  accepts: CHAIN,
  follows: SUMS,
  slips: (sheet) =>
    trackings(sheet).flatMap((table) =>
      table
        .columns('remaining', 'undisbursed', 'quantity.remaining', 'difference')
        .filter((rest) => isDifference(sheet, table, rest))
        .flatMap((rest) => typedElse(sheet, table, rest)),
    ),
};

function isDifference(sheet: DomainSheet, table: DomainTable, rest: number): boolean {
  const given = table.columns('plan', 'allocated', 'received', 'carriedOver', 'quantity.plan');
  const used = table.columns('received', 'disbursed', 'settled', 'accepted', 'quantity.cumulative');
  return given.some((had) =>
    used.some(
      (gone) =>
        gone !== had &&
        holds(sheet, table, (value) => near(value(had) - value(gone), value(rest), tolerance(value(had))), [
          had,
        ]),
    ),
  );
}

export const percentWrong: DomainFault = {
  kind: 'percentWrong',
  title: 'percentage is not the quotient',
  decidable: 'in every line it was one column of money or counts by another',
  accepts: ['tracking.percent', 'formula.declared'],
  follows: SUMS,
  slips: (sheet) =>
    trackings(sheet).flatMap((table) =>
      table
        .columns('ratio')
        .filter((ratio) => isQuotient(sheet, table, ratio))
        .flatMap((column) =>
          table.lines.flatMap((row) => {
            const was = valueAt(sheet, row, column);
            const one = was > 2 ? 100 : 1;
            return [was - 0.3 * one, was - 0.07 * one, was + 0.12 * one]
              .filter((other) => other > 0)
              .map((other) => typedOver({ row, column }, Number(other.toFixed(one === 1 ? 3 : 1))));
          }),
        ),
    ),
};

function isQuotient(sheet: DomainSheet, table: DomainTable, ratio: number): boolean {
  const numbers = Object.keys(table.expected.columns).flatMap((letters) =>
    table.columns(table.expected.columns[letters] ?? ''),
  );
  const distinct = [...new Set(numbers)].filter(
    (column) => column !== ratio && table.lines.some((row) => sheet.number({ row, column }) !== null),
  );
  return distinct.some((part) =>
    distinct.some(
      (whole) =>
        part !== whole &&
        holds(
          sheet,
          table,
          (value) => {
            const share = value(whole) === 0 ? 0 : value(part) / value(whole);
            return near(share, value(ratio), 0.0006) || near(share * 100, value(ratio), 0.06);
          },
          [part, whole],
        ),
    ),
  );
}

/** Pairs (less, more) of the same source where no line has more of `less` than of `more`. */
function exceeding(sheet: DomainSheet, less: readonly string[], more: readonly string[]): Slip[] {
  return trackings(sheet).flatMap((table) =>
    table.columns(...less).flatMap((column) =>
      table
        .columns(...more)
        .filter((other) => isComparable(table, column, other))
        .filter((other) =>
          holds(sheet, table, (value) => value(column) <= value(other) + 0.051, [column, other]),
        )
        .flatMap((other) => tooMuch(sheet, table, column, other)),
    ),
  );
}

function isComparable(table: DomainTable, less: number, more: number): boolean {
  const [one, other] = [table.meaning(less), table.meaning(more)];
  const source = (meaning: string): string =>
    meaning
      .split('.')
      .slice(1)
      .filter((word) => !['cumulative', 'total'].includes(word))
      .join('.');
  return !/\.period$/.test(one) && !/\.period$/.test(other) && source(one) === source(other);
}

function tooMuch(sheet: DomainSheet, table: DomainTable, less: number, more: number): Slip[] {
  return table.lines.flatMap((row): Slip[] => {
    const spot: Spot = { row, column: less };
    const limit = valueAt(sheet, row, more);
    if (!sheet.isNumber(spot) || limit < 10) return [];
    return [1.1, 1.3, 2].map((times) => typedOver(spot, Math.round(limit * times)));
  });
}

export const disbursedAboveReceived: DomainFault = {
  kind: 'disbursedAboveReceived',
  title: 'disbursed above received',
  decidable: 'both are told for one source, and no line spent more than it received',
  accepts: ['tracking.chain'],
  follows: SUMS,
  slips: (sheet) => exceeding(sheet, ['disbursed', 'settled'], ['received']),
};

export const receivedAbovePlan: DomainFault = {
  kind: 'receivedAbovePlan',
  title: 'received or spent above plan',
  decidable: 'both are told for one source, and no line had more than its plan',
  accepts: ['tracking.chain'],
  follows: SUMS,
  slips: (sheet) => exceeding(sheet, ['received', 'disbursed'], ['plan', 'allocated']),
};

export const sourcesWrong: DomainFault = {
  kind: 'sourcesWrong',
  title: 'total of sources is not their sum',
  decidable: 'in every line it was the sum of the columns of its sources',
  accepts: [...CHAIN, 'sum.children'],
  follows: SUMS,
  slips: (sheet) =>
    trackings(sheet).flatMap((table) =>
      ['plan', 'allocated', 'received', 'disbursed'].flatMap((stage) => {
        const all = table.columns(`${stage}.total`)[0];
        const parts = table
          .columns(stage)
          .filter((column) => column !== all && table.meaning(column).split('.').length === 2);
        if (all === undefined || parts.length < 2) return [];
        const isSum = (value: (column: number) => number): boolean =>
          near(
            parts.reduce((so, column) => so + value(column), 0),
            value(all),
            0.051,
          );
        return holds(sheet, table, isSum, [all]) ? typedElse(sheet, table, all) : [];
      }),
    ),
};
