// Owns faults of what a total adds: a parent beside its children, a term forgotten.
// Invariant: a parent is added only where the total then counts something twice and did not before.
import { addends, countsTwice, isTotal } from '../additive.ts';
import { isReference } from '../formula.ts';
import type { Reference, Token } from '../formula.ts';
import type { FormulaCell, Grid, Place } from '../grid.ts';
import { rewrite } from './fault.ts';
import type { Fault, Slip } from './fault.ts';

const relative = ({ row, column }: Place): Reference => ({
  row,
  column,
  rowFixed: false,
  columnFixed: false,
});
const plus: Token = { type: 'operator', text: '+' };

export const parentAdded: Fault = {
  kind: 'parentAdded',
  title: 'parent added to its children',
  on: 'formula',
  slips: (cell, { grid }) => {
    const before = addends(cell.tokens, cell.sheet, grid);
    if (before === null || countsTwice(before, grid)) return [];
    return [...oneMoreTerm(cell, before, grid), ...oneRangeOverAll(cell, before, grid)]
      .filter(({ counted }) => !reachesItself(counted, cell) && countsTwice(counted, grid))
      .map(({ slip }) => slip);
  },
};

interface Total {
  slip: Slip;
  counted: Place[];
}

/** A subtotal of its column or row, or an item under a subtotal it already takes. */
function oneMoreTerm(cell: FormulaCell, before: readonly Place[], grid: Grid): Total[] {
  const subtotals = grid
    .formulas()
    .filter((other) => other.sheet === cell.sheet && other !== cell && isTotal(other, grid));
  const items = before
    .flatMap((place) => grid.formulaAt(place) ?? [])
    .flatMap(({ tokens, sheet }) => addends(tokens, sheet, grid) ?? []);
  return [...subtotals, ...items]
    .filter((other) => other.sheet === cell.sheet && inLine(other, before))
    .map((other) => ({
      slip: [
        rewrite(cell, [
          ...cell.tokens,
          plus,
          { type: 'reference', sheet: null, from: relative(other), to: null },
        ]),
      ],
      counted: [...before, other],
    }));
}

/** `D5+D9+D14` written as `SUM(D5:D14)`, which takes the items in between too. */
function oneRangeOverAll(cell: FormulaCell, before: readonly Place[], grid: Grid): Total[] {
  const single = cell.tokens.filter(isReference).every(({ to, sheet }) => to === null && sheet === null);
  const [first] = before;
  const last = before.at(-1);
  if (!single || !first || !last || !inLine(first, before) || before.length < 2) return [];
  const corners = [first, last].sort((one, other) => one.row - other.row || one.column - other.column);
  const tokens: Token[] = [
    { type: 'function', text: 'SUM' },
    { type: 'open', text: '(' },
    {
      type: 'reference',
      sheet: null,
      from: relative(corners[0] as Place),
      to: relative(corners[1] as Place),
    },
    { type: 'close', text: ')' },
  ];
  return [{ slip: [rewrite(cell, tokens)], counted: addends(tokens, cell.sheet, grid) ?? [] }];
}

const inLine = (place: Place, others: readonly Place[]): boolean =>
  others.every(({ column }) => column === place.column) || others.every(({ row }) => row === place.row);

const reachesItself = (counted: readonly Place[], cell: FormulaCell): boolean =>
  counted.some(
    ({ sheet, row, column }) => sheet === cell.sheet && row === cell.row && column === cell.column,
  );

/** One term of `a+b+c`, or one argument of `SUM(a,b,c)`, left out. */
export const termMissing: Fault = {
  kind: 'termMissing',
  title: 'term of a sum missing',
  on: 'formula',
  slips: (cell) => {
    const plusList = cell.tokens.every((token, index) =>
      index % 2 === 0 ? isReference(token) : token.type === 'operator' && token.text === '+',
    );
    const [called, open] = cell.tokens;
    const inner = cell.tokens.slice(2, -1);
    const sumList =
      called?.type === 'function' &&
      called.text === 'SUM' &&
      open?.type === 'open' &&
      inner.length >= 3 &&
      inner.every((token, index) => (index % 2 === 0 ? isReference(token) : token.type === 'comma'));
    if (plusList && cell.tokens.length >= 3) return without(cell.tokens).map((left) => [rewrite(cell, left)]);
    if (!sumList) return [];
    return without(inner).map((left) => [
      rewrite(cell, [called, open, ...left, { type: 'close', text: ')' }]),
    ]);
  },
};

/** The list without each of its terms in turn, and without the separator that went with it. */
const without = (list: readonly Token[]): Token[][] =>
  list.flatMap((_, index) => {
    if (index % 2 === 1) return [];
    const from = index === 0 ? 0 : index - 1;
    return [[...list.slice(0, from), ...list.slice(from + 2)]];
  });
