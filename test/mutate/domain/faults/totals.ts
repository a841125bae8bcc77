// Owns faults of sums: a parent or total typed over, a row left out, a row counted twice, a row with money hidden.
// Invariant: only formulas that add up cells of this sheet; the typed or new sum differs from the right one.
import type { Spot } from '../../address.ts';
import { isReference, replaced, writeFormula } from '../../formula.ts';
import type { ReferenceToken, Token } from '../../formula.ts';
import type { FormulaCell } from '../../grid.ts';
import type { DomainSheet, DomainTable } from '../sheet.ts';
import { otherNumbers, SUMS, typedOver, understood } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';

/** A plain sum: SUM over cells or ranges, or cells with + between. */
function sums(sheet: DomainSheet, table: DomainTable, rows: readonly number[]): FormulaCell[] {
  return rows.flatMap((row) =>
    Object.keys(sheet.layout.rows[row] ?? []).flatMap((index) => {
      const cell = sheet.formula({ row, column: Number(index) + 1 });
      if (cell === undefined || !table.holds(cell)) return [];
      const isSum = cell.tokens.every(
        (token) =>
          isReference(token) ||
          token.type === 'open' ||
          token.type === 'close' ||
          token.type === 'comma' ||
          token.text === 'SUM' ||
          token.text === '+',
      );
      const addsDown = sheet.readBy(cell).filter(({ column }) => column === cell.column);
      return isSum && addsDown.length >= 2 && addsDown.length === sheet.readBy(cell).length ? [cell] : [];
    }),
  );
}

const otherwise = (sheet: DomainSheet, cells: readonly FormulaCell[]): Slip[] =>
  cells.flatMap((cell) => otherNumbers(sheet.number(cell) ?? 0).map((other) => typedOver(cell, other)));

const TYPED = ['sum.total', 'sum.children', 'formula.constant'];

export const parentTyped: DomainFault = {
  kind: 'parentTyped',
  title: 'sum of a group typed over',
  decidable: 'it was the sum of its lines, and the number typed is another',
  accepts: TYPED,
  follows: [...SUMS, 'line.product'],
  slips: (sheet) =>
    understood(sheet).flatMap((table) => otherwise(sheet, sums(sheet, table, table.expected.subtotalRows))),
};

export const totalTyped: DomainFault = {
  kind: 'totalTyped',
  title: 'total typed over',
  decidable: 'it was the sum of its groups or lines, and the number typed is another',
  accepts: TYPED,
  follows: [...SUMS, 'line.product'],
  slips: (sheet) =>
    understood(sheet).flatMap((table) => otherwise(sheet, sums(sheet, table, table.expected.totalRows))),
};

const rewritten = (cell: FormulaCell, tokens: readonly Token[]): Slip =>
  typedOver(cell, `=${writeFormula(tokens)}`);

export const rowLeftOut: DomainFault = {
  kind: 'rowLeftOut',
  title: 'a sum leaves a row with money out',
  decidable: 'the sum took in every line of its group, at least three',
  accepts: ['sum.range', 'sum.children', 'sum.total'],
  follows: SUMS,
  slips: (sheet) =>
    understood(sheet).flatMap((table) =>
      sums(sheet, table, [...table.expected.subtotalRows, ...table.expected.totalRows])
        .filter((cell) => sheet.readBy(cell).length >= 3)
        .flatMap((cell) => [...withoutEnd(sheet, cell), ...withoutTerm(sheet, cell)]),
    ),
};

const hasMoney = (sheet: DomainSheet, spot: Spot): boolean => (sheet.number(spot) ?? 0) !== 0;

/** The range one row shorter, at its top or its bottom. */
function withoutEnd(sheet: DomainSheet, cell: FormulaCell): Slip[] {
  return cell.tokens.flatMap((token, index) => {
    if (!isReference(token) || token.to === null || token.to.row - token.from.row < 2) return [];
    const shorter: { lost: Spot; range: ReferenceToken }[] = [
      { lost: token.from, range: { ...token, from: { ...token.from, row: token.from.row + 1 } } },
      { lost: token.to, range: { ...token, to: { ...token.to, row: token.to.row - 1 } } },
    ];
    return shorter
      .filter(({ lost }) => hasMoney(sheet, lost))
      .map(({ range }) => rewritten(cell, replaced(cell.tokens, index, range)));
  });
}

function withoutTerm(sheet: DomainSheet, cell: FormulaCell): Slip[] {
  const isList = cell.tokens.every((token, index) => isReference(token) === (index % 2 === 0));
  if (!isList || cell.tokens.length < 5) return [];
  return cell.tokens.flatMap((token, index) => {
    if (!isReference(token) || !hasMoney(sheet, token.from)) return [];
    const from = index === 0 ? 0 : index - 1;
    return [rewritten(cell, [...cell.tokens.slice(0, from), ...cell.tokens.slice(from + 2)])];
  });
}

export const rowTwice: DomainFault = {
  kind: 'rowTwice',
  title: 'a sum counts a row twice',
  decidable: 'the row is already in the sum, itself or through its group',
  accepts: ['sum.double', 'sum.children', 'sum.total', 'sum.range'],
  follows: SUMS,
  slips: (sheet) =>
    understood(sheet).flatMap((table) =>
      sums(sheet, table, [...table.expected.subtotalRows, ...table.expected.totalRows]).flatMap((cell) => {
        const read = sheet.readBy(cell).filter((spot) => hasMoney(sheet, spot));
        const again = read.map((spot) => added(cell, spot));
        // Groups and the lines in them, as one range over all of it.
        const groups = read.filter(({ row }) => table.expected.subtotalRows.includes(row));
        const inGroups = groups.flatMap((group) => {
          const formula = sheet.formula(group);
          return formula ? sheet.readBy(formula).filter((spot) => hasMoney(sheet, spot)) : [];
        });
        return [...again, ...inGroups.map((spot) => added(cell, spot))];
      }),
    ),
};

function added(cell: FormulaCell, { row, column }: Spot): Slip {
  const corner = { row, column, rowFixed: false, columnFixed: false };
  return rewritten(cell, [
    ...cell.tokens,
    { type: 'operator', text: '+' },
    { type: 'reference', sheet: null, from: corner, to: null },
  ]);
}

export const rowHidden: DomainFault = {
  kind: 'rowHidden',
  title: 'a row with money hidden',
  decidable: 'the row is a line with an amount that the total takes in',
  accepts: ['note.hidden'],
  follows: [],
  noteIsEnough: 'a hidden row may be meant',
  slips: (sheet) =>
    understood(sheet).flatMap((table) => {
      const money = table.column('amount', 'allocated', 'plan', 'received', 'disbursed', 'settled');
      if (money === undefined) return [];
      return table.lines
        .filter((row) => hasMoney(sheet, { row, column: money }))
        .map((row) => ({ change: { hide: [row] }, expected: [{ row, column: money }] }));
    }),
};
