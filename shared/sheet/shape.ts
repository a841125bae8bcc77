// Owns what a formula is made of, read once for each distinct formula: its references with the function they stand in,
// what it adds up, and in what two formulas differ.
// Invariant: works on relative (R1C1) text, so one shape serves every copy; a formula past the reading limit has none.
import { COLUMN_COUNT, ROW_COUNT } from './address.ts';
import type { CellRange } from './address.ts';
import { scanFormula } from './formula.ts';
import type { Corner, Token } from './formula.ts';

/** A reference of a formula to cells. */
export interface ShapeReference {
  /** text up to "!" as written; '' = the formula's own sheet */
  prefix: string;
  start: Corner;
  end: Corner;
  /** written as one cell */
  single: boolean;
  /** whole columns or rows have no edge to be wrong at */
  whole: boolean;
  /** whole rows, when `whole` */
  isRows: boolean;
  /** innermost function around it, upper case; '' outside all functions */
  within: string;
  /** which argument of that function, from 0 */
  argument: number;
  /** which call of a function in the formula, from 1; 0 outside all */
  call: number;
}

/** A formula that adds cells up and does nothing else. */
export interface PlainSum {
  added: ShapeReference[];
  /** SUBTOTAL leaves other SUBTOTALs out */
  ignoresSubtotals: boolean;
}

export interface Shape {
  /** without spaces */
  tokens: readonly Token[];
  references: readonly ShapeReference[];
  /** null when it does anything but add */
  sum: PlainSum | null;
  /** function names, upper case */
  functions: ReadonlySet<string>;
  /** names and table references, which are not resolved */
  unresolved: boolean;
}

export type Axis = 'down' | 'along';

/** How many characters of distinct formulas are read for one sheet; more would keep a person waiting. */
const READ_LIMIT = 2_400_000;
/** What a formula costs beside its characters. */
const READ_EACH = 24;

export interface Shapes {
  /** null for id 0 and for formulas beyond the reading limit */
  of(id: number): Shape | null;
  /** formulas that were left unread */
  unread(): number;
}

/** Shapes of a sheet's distinct formulas, each read at its first use. */
export function createShapes(formulas: readonly string[]): Shapes {
  const known = new Map<number, Shape | null>();
  let read = 0;
  let unread = 0;
  return {
    of: (id) => {
      if (id === 0) return null;
      const found = known.get(id);
      if (found !== undefined) return found;
      const text = formulas[id] ?? '';
      read += text.length + READ_EACH;
      const shape = read > READ_LIMIT ? null : readShape(text);
      if (shape === null) unread++;
      known.set(id, shape);
      return shape;
    },
    unread: () => unread,
  };
}

/** Reads one formula in R1C1. */
export function readShape(formula: string): Shape {
  const tokens = scanFormula(formula).filter((token) => token.kind !== 'space');
  const references: ShapeReference[] = [];
  const functions = new Set<string>();
  const open: { name: string; argument: number; call: number }[] = [];
  let calls = 0;
  let unresolved = false;
  tokens.forEach((token, index) => {
    const around = open.at(-1);
    if (token.kind === 'open') {
      const before = tokens[index - 1];
      const isCall = before?.kind === 'function';
      if (isCall) calls++;
      open.push({ name: isCall ? before.text.toUpperCase() : '', argument: 0, call: calls });
    } else if (token.kind === 'close') open.pop();
    else if (token.kind === 'separator') {
      if (around) around.argument++;
    } else if (token.kind === 'function') functions.add(token.text.toUpperCase());
    else if (token.kind === 'name' || token.kind === 'structured') unresolved = true;
    else if (token.reference !== null) {
      const { prefix, start, end, shape } = token.reference;
      const inner = open.findLast(({ name }) => name !== '');
      references.push({
        prefix,
        start,
        end: end ?? start,
        single: end === null && shape === 'cell',
        whole: shape !== 'cell',
        isRows: shape === 'rows',
        within: inner?.name ?? '',
        argument: inner?.argument ?? 0,
        call: inner?.call ?? 0,
      });
    }
  });
  return { tokens, references, sum: readSum(tokens, references), functions, unresolved };
}

const ADDING = new Set(['SUM', 'SUBTOTAL']);
/** Functions that leave a figure what it is, but for its last digits. */
export const ROUNDING: ReadonlySet<string> = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'MROUND', 'INT']);

/** Only +, SUM, SUBTOTAL, rounding and brackets; numbers only as the first argument of SUBTOTAL and the last of rounding. */
function readSum(tokens: readonly Token[], references: readonly ShapeReference[]): PlainSum | null {
  if (references.length === 0) return null;
  let ignoresSubtotals = false;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text } = tokens[index] as Token;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    switch (kind) {
      case 'reference':
      case 'open':
      case 'close':
      case 'separator':
        continue;
      case 'function': {
        const name = text.toUpperCase();
        if (!ADDING.has(name) && !ROUNDING.has(name)) return null;
        if (name !== 'SUBTOTAL') continue;
        // 9 and 109 add; the other numbers count, average …
        const what = tokens[index + 2]?.text;
        if (what !== '9' && what !== '109') return null;
        ignoresSubtotals = true;
        continue;
      }
      case 'operator':
        if (text === '+') continue;
        if (text === '-' && after?.kind === 'number' && before?.kind === 'separator') continue;
        return null;
      case 'number': {
        const isWhat = before?.kind === 'open' && tokens[index - 2]?.text.toUpperCase() === 'SUBTOTAL';
        const isDigits = after?.kind === 'close' && (before?.kind === 'separator' || before?.text === '-');
        if (isWhat || isDigits) continue;
        return null;
      }
      default:
        return null;
    }
  }
  const hasSum = tokens.some(
    ({ kind, text }) => text === '+' || (kind === 'function' && ADDING.has(text.toUpperCase())),
  );
  return hasSum ? { added: [...references], ignoresSubtotals } : null;
}

/** The cells a reference means from a cell, in sheet coordinates, corners in order. */
export function rangeOf({ start, end }: ShapeReference, row: number, column: number): CellRange {
  const top = start.rowFixed ? start.row : wrap(start.row + row, ROW_COUNT);
  const bottom = end.rowFixed ? end.row : wrap(end.row + row, ROW_COUNT);
  const left = start.columnFixed ? start.column : wrap(start.column + column, COLUMN_COUNT);
  const right = end.columnFixed ? end.column : wrap(end.column + column, COLUMN_COUNT);
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

function wrap(index: number, count: number): number {
  return index < 0 ? index + count : index >= count ? index - count : index;
}

/**
 * True for a formula that reads its own strip (column for 'down', row for 'along') as a total does: a range of it,
 * two cells of it, or nothing but one cell of it. A running balance, which reads the one cell before, is no total.
 * `line` is the sheet column or row of the strip; where on the strip the formula stands does not matter.
 */
export function isTotalAlong(shape: Shape, axis: Axis, line: number): boolean {
  let singles = 0;
  for (const { prefix, start, end, single } of shape.references) {
    if (prefix !== '') continue;
    const [from, to] =
      axis === 'down' ? [across(start, line), across(end, line)] : [downTo(start, line), downTo(end, line)];
    if (Math.min(from, to) > 0 || Math.max(from, to) < 0) continue;
    const isOwn = axis === 'down' ? isOwnRow(start) && isOwnRow(end) : isOwnColumn(start) && isOwnColumn(end);
    if (isOwn) continue;
    if (!single && !isOneCell(start, end)) return true;
    // A fixed cell of the strip is a figure all copies share, not a part of a total.
    if (axis === 'down' ? start.rowFixed : start.columnFixed) continue;
    singles++;
  }
  const isOnlyThat = shape.references.length === 1 && (shape.sum !== null || shape.tokens.length === 1);
  return singles > 1 || (singles === 1 && isOnlyThat && !carriesOn(shape, axis));
}

/** "=E9" in E10: the cell before carried on, as a balance that lost its movements. */
function carriesOn({ references, sum }: Shape, axis: Axis): boolean {
  const start = references[0]?.start;
  if (start === undefined || sum !== null) return false;
  return axis === 'down' ? !start.rowFixed && start.row === -1 : !start.columnFixed && start.column === -1;
}

const across = ({ column, columnFixed }: Corner, line: number): number =>
  columnFixed ? column - line : column;
const downTo = ({ row, rowFixed }: Corner, line: number): number => (rowFixed ? row - line : row);
const isOwnRow = ({ row, rowFixed }: Corner): boolean => !rowFixed && row === 0;
const isOwnColumn = ({ column, columnFixed }: Corner): boolean => !columnFixed && column === 0;

function isOneCell(start: Corner, end: Corner): boolean {
  return (
    start.row === end.row &&
    start.column === end.column &&
    start.rowFixed === end.rowFixed &&
    start.columnFixed === end.columnFixed
  );
}

export type Difference =
  /** another operator, function, constant or text in the same place, or a sign or a term more or less */
  | 'operator'
  | 'function'
  | 'constant'
  /** a number where the peers have a reference */
  | 'constantForReference'
  | 'term'
  /** the whole negated */
  | 'sign'
  /** another cell or range */
  | 'reference'
  /** the same cells, only "$" differs */
  | 'anchor'
  /** nothing of the above: two different formulas */
  | 'other';

/** A copy in this cell would read beyond the edge of the sheet, so the formula cannot be meant here. */
export function readsBeyondSheet({ references }: Shape, row: number, column: number): boolean {
  const isOff = ({ row: r, rowFixed, column: c, columnFixed }: Corner): boolean =>
    (!rowFixed && (r + row < 0 || r + row >= ROW_COUNT)) ||
    (!columnFixed && (c + column < 0 || c + column >= COLUMN_COUNT));
  return references.some(({ start, end, whole }) => !whole && (isOff(start) || isOff(end)));
}

/** In what the formula of a cell departs from that of its peers; `row` and `column` are the cell's. */
export function differenceOf(shape: Shape, peer: Shape, row: number, column: number): Difference {
  const own = shape.tokens;
  const other = peer.tokens;
  if (own.length === other.length) {
    const aligned = differenceInPlace(own, other, row, column);
    if (aligned !== null) return aligned;
  }
  if (isNegated(own, other) || isNegated(other, own)) return 'sign';
  let head = 0;
  const shorter = Math.min(own.length, other.length);
  while (head < shorter && sameToken(own[head], other[head])) head++;
  let tail = 0;
  while (tail < shorter - head && sameToken(own[own.length - 1 - tail], other[other.length - 1 - tail]))
    tail++;
  const extra = own.length - head - tail;
  const missing = other.length - head - tail;
  const isShort = Math.max(extra, missing) <= MAX_TERM && Math.min(extra, missing) <= 1;
  return isShort && head + tail >= Math.min(2, shorter) ? 'term' : 'other';
}

/** "-(…)" or "-…" around the whole of the other. */
function isNegated(own: readonly Token[], other: readonly Token[]): boolean {
  if (own[0]?.text !== '-') return false;
  const isBracketed = own[1]?.text === '(' && own.at(-1)?.text === ')';
  const inner = isBracketed && own.length === other.length + 3 ? own.slice(2, -1) : own.slice(1);
  return inner.length === other.length && inner.every((token, index) => sameToken(token, other[index]));
}

/** Tokens of one added or left-out term: an operator and what it applies to, perhaps in brackets. */
const MAX_TERM = 4;

/** The kind of difference when the two formulas are built alike, token by token; null when they are not. */
function differenceInPlace(
  own: readonly Token[],
  other: readonly Token[],
  row: number,
  column: number,
): Difference | null {
  let found: Difference | null = null;
  let places = 0;
  let moved = false;
  for (let index = 0; index < own.length; index++) {
    const a = own[index] as Token;
    const b = other[index] as Token;
    if (sameToken(a, b)) continue;
    const kind = tokenDifference(a, b);
    if (kind === null) return null;
    if (kind === 'reference') moved ||= !sameTarget(a, b, row, column);
    if (found !== null && found !== kind) return null;
    found = kind;
    places++;
  }
  if (found === 'reference') return moved ? 'reference' : 'anchor';
  // Two operators or two numbers changed at once are another formula, not a slip.
  return places <= MAX_PLACES ? found : null;
}

const MAX_PLACES = 1;

function tokenDifference(a: Token, b: Token): Difference | null {
  if (a.kind === b.kind) {
    if (a.kind === 'reference') return a.reference?.shape === b.reference?.shape ? 'reference' : null;
    if (a.kind === 'operator') return 'operator';
    if (a.kind === 'function') return 'function';
    if (a.kind === 'number' || a.kind === 'text' || a.kind === 'logical') return 'constant';
    return null;
  }
  if (b.kind === 'reference' && a.kind === 'number') return 'constantForReference';
  if (a.kind === 'reference' && b.kind === 'number') return 'term';
  return null;
}

function sameToken(a: Token | undefined, b: Token | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  return a.text === b.text || (a.kind === 'function' && a.text.toUpperCase() === b.text.toUpperCase());
}

function sameTarget(a: Token, b: Token, row: number, column: number): boolean {
  if (a.reference === null || b.reference === null || a.reference.prefix !== b.reference.prefix) return false;
  const range = ({ reference }: Token) =>
    reference &&
    rangeOf({ ...BARE, start: reference.start, end: reference.end ?? reference.start }, row, column);
  const [one, two] = [range(a), range(b)];
  return (
    one !== null &&
    two !== null &&
    one.top === two.top &&
    one.left === two.left &&
    one.bottom === two.bottom &&
    one.right === two.right
  );
}

const BARE: Omit<ShapeReference, 'start' | 'end'> = {
  prefix: '',
  single: true,
  whole: false,
  isRows: false,
  within: '',
  argument: 0,
  call: 0,
};

/** How many references of a formula are to its own row (axis 'down') or column: what copies of a line's formula read. */
export function ownReferences({ references }: Shape, axis: Axis): number {
  return references.filter(({ start, end }) =>
    axis === 'down' ? isOwnRow(start) && isOwnRow(end) : isOwnColumn(start) && isOwnColumn(end),
  ).length;
}

/** The formulas are built alike and each of their references is at most one row or column away from the other's. */
export function isShiftedByOne(shape: Shape, peer: Shape, row: number, column: number): boolean {
  if (shape.references.length !== peer.references.length) return false;
  return shape.references.every((reference, index) => {
    const other = peer.references[index] as ShapeReference;
    const [a, b] = [rangeOf(reference, row, column), rangeOf(other, row, column)];
    const steps = [a.top - b.top, a.bottom - b.bottom, a.left - b.left, a.right - b.right];
    return reference.prefix === other.prefix && steps.every((step) => Math.abs(step) <= 1);
  });
}
