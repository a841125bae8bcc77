// Owns rewriting what a formula in R1C1 takes in: a range longer or shorter, a term more or less.
// Invariant: everything else of the formula stays as it is written, "$" included; null where that cannot be done plainly.
import { scanFormula } from '../../sheet/formula.ts';
import type { Corner, Reference, Token } from '../../sheet/formula.ts';
import type { CellRange } from '../../sheet/address.ts';
import { rangeOf } from '../../sheet/shape.ts';
import type { Cell } from '../rule.ts';

export interface Term {
  /** place among the tokens */
  at: number;
  reference: Reference;
  range: CellRange;
  single: boolean;
}

/** References of a formula to its own sheet, as they stand. */
export function termsOf(tokens: readonly Token[], cell: Cell): Term[] {
  return tokens.flatMap(({ reference }, at) => {
    if (reference === null || reference.prefix !== '' || reference.shape !== 'cell') return [];
    const single = reference.end === null;
    return [{ at, reference, range: rangeAt(reference, cell), single }];
  });
}

function rangeAt({ start, end }: Reference, { row, column }: Cell): CellRange {
  return rangeOf(
    {
      prefix: '',
      start,
      end: end ?? start,
      single: end === null,
      whole: false,
      isRows: false,
      within: '',
      argument: 0,
      call: 0,
    },
    row,
    column,
  );
}

/** The formula with another range in the place of one it takes in. */
export function withRange(
  tokens: readonly Token[],
  { at, reference, range }: Term,
  to: CellRange,
): string | null {
  const { start, end } = reference;
  const isInOrder = end !== null && isOrdered(reference, range);
  if (end === null || !isInOrder) return null;
  const moved = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row + row,
    column: corner.column + column,
  });
  const written =
    cornerText(moved(start, to.top - range.top, to.left - range.left)) +
    (to.top === to.bottom && to.left === to.right
      ? ''
      : `:${cornerText(moved(end, to.bottom - range.bottom, to.right - range.right))}`);
  return `=${tokens.map(({ text }, index) => (index === at ? written : text)).join('')}`;
}

/** The first corner is the upper left one, as nearly everyone writes it. */
function isOrdered({ start, end }: Reference, range: CellRange): boolean {
  if (end === null) return true;
  const alike = start.rowFixed === end.rowFixed && start.columnFixed === end.columnFixed;
  return (
    alike &&
    end.row - start.row === range.bottom - range.top &&
    end.column - start.column === range.right - range.left
  );
}

/** R[-2]C, R5C3 … */
function cornerText({ row, rowFixed, column, columnFixed }: Corner): string {
  const part = (letter: string, index: number, isFixed: boolean): string =>
    isFixed ? `${letter}${index + 1}` : index === 0 ? letter : `${letter}[${index}]`;
  return part('R', row, rowFixed) + part('C', column, columnFixed);
}

/** A reference to one cell or a column of cells, from a cell. */
export function relativeText(from: Cell, { top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number): string =>
    cornerText({ row: row - from.row, rowFixed: false, column: column - from.column, columnFixed: false });
  return top === bottom && left === right
    ? corner(top, left)
    : `${corner(top, left)}:${corner(bottom, right)}`;
}

/** A list of terms and how it is written: "=a+b+SUM(c:d)" or "=SUM(a,b,c)". */
export interface TermList {
  open: string;
  separator: ',' | '+';
  close: string;
  terms: { text: string; range: CellRange }[];
}

/** null for a formula that is anything else than a list of its own sheet's cells and ranges. */
export function termList(formula: string, cell: Cell): TermList | null {
  const tokens = scanFormula(formula).filter(({ kind }) => kind !== 'space');
  const isCall = isSum(tokens[0]) && tokens.at(-1)?.kind === 'close';
  const inner = isCall ? partsOf(tokens.slice(2, -1), ',') : [];
  const isOneCall = isCall && inner.every((part) => part.length === 1);
  const terms = isOneCall
    ? inner.map((part) => termOf(part, cell))
    : partsOf(tokens, '+').map((part) => termOf(isSumOfOne(part) ? part.slice(2, 3) : part, cell, part));
  if (terms.length === 0 || terms.some((term) => term === null)) return null;
  return {
    open: isOneCall ? '=SUM(' : '=',
    separator: isOneCall ? ',' : '+',
    close: isOneCall ? ')' : '',
    terms: terms.filter((term) => term !== null),
  };
}

function isSum(token: Token | undefined): boolean {
  return token?.kind === 'function' && token.text.toUpperCase() === 'SUM';
}

/** SUM(a:b) */
function isSumOfOne(part: readonly Token[]): boolean {
  return part.length === 4 && isSum(part[0]) && part[3]?.kind === 'close';
}

function partsOf(tokens: readonly Token[], separator: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === separator && token.kind !== 'text') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function termOf(
  part: readonly Token[],
  cell: Cell,
  written: readonly Token[] = part,
): { text: string; range: CellRange } | null {
  const [term] = part.length === 1 ? termsOf(part, cell) : [];
  return term === undefined ? null : { text: written.map(({ text }) => text).join(''), range: term.range };
}

export function listText({ open, separator, close, terms }: TermList): string {
  return open + terms.map(({ text }) => text).join(separator) + close;
}

/** The list with one more term, in its place where the terms stand in order. */
export function withTerm(list: TermList, cell: Cell, added: CellRange): string {
  const text = relativeText(cell, added);
  const isRange = text.includes(':');
  const term = { text: isRange && list.separator === '+' ? `SUM(${text})` : text, range: added };
  const before = (one: CellRange, other: CellRange): boolean =>
    one.top < other.top || (one.top === other.top && one.left < other.left);
  const isInOrder = list.terms.every(({ range }, index) => {
    const next = list.terms[index + 1];
    return next === undefined || before(range, next.range);
  });
  const place = isInOrder ? list.terms.findIndex(({ range }) => before(added, range)) : -1;
  const terms = [...list.terms];
  terms.splice(place < 0 ? terms.length : place, 0, term);
  return listText({ ...list, terms });
}
