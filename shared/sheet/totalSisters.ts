// Owns totals that disagree with their sisters: one range shorter or longer than those of the totals around it, a range
// that reaches into a column with a total of its own, ranges of one function with different lengths.
// Invariant: the sisters decide, so two of them at least agree, or the overlap itself is the contradiction.
import type { CellRange } from './address.ts';
import { columnName } from './address.ts';
import { rangeOf } from './shape.ts';
import type { Shape, ShapeReference } from './shape.ts';
import { formulaPlaces } from './strips.ts';
import type { Strip } from './strips.ts';
import type { Fault, Place, TotalsContext } from './totals.ts';

/** Blank or other rows between sisters. */
const MAX_APART = 1;
/** A range that differs by more is another range. */
const MAX_DIFFERENCE = 2;
const MIN_SISTERS = 3;

interface Member extends Place {
  id: number;
  range: CellRange;
}

/**
 * Faults among totals that follow each other down a strip and read the same column: SUM, AVERAGE, MAX over it. Asked of
 * the positions `from` to `to` of the strip, where no total has sisters beyond.
 */
export function checkSisters(
  { grid, shapes }: TotalsContext,
  strip: Strip,
  from: number,
  to: number,
): (Fault & Place & { id: number })[] {
  const found: (Fault & Place & { id: number })[] = [];
  let group: Member[] = [];
  const ranges = new Map<number, ShapeReference | null>();
  const rangeIn = (id: number): ShapeReference | null => {
    let only = ranges.get(id);
    if (only === undefined) ranges.set(id, (only = onlyRange(shapes.of(id))));
    return only;
  };
  const close = (): void => {
    if (group.length === 0) return;
    const fault = oddOne(group);
    if (fault !== null) found.push(fault);
    group = [];
  };
  const column = grid.left + strip.index;
  for (const position of formulaPlaces(grid, strip, (id) => rangeIn(id) !== null, from, to)) {
    const id = grid.ids[strip.base + position] as number;
    const row = grid.top + position;
    const range = rangeOf(rangeIn(id) as ShapeReference, row, column);
    const last = group.at(-1);
    const isSister =
      last !== undefined &&
      row - last.row <= MAX_APART + 1 &&
      // A formula that reads no range stands between them.
      (row - last.row === 1 || grid.ids[strip.base + position - 1] === 0) &&
      range.left === last.range.left &&
      range.right === last.range.right &&
      range.top <= last.range.bottom &&
      range.bottom >= last.range.top;
    if (last !== undefined && !isSister) close();
    // A range that begins with the row itself is a line's own.
    if (range.bottom > range.top) group.push({ row, column, id, range });
    else close();
  }
  close();
  return found;
}

/** The positions around one of a strip beyond which no total is a sister of those within. */
export function sistersAround(
  { grid, shapes }: TotalsContext,
  strip: Strip,
  position: number,
): [first: number, last: number] {
  const endOf = (step: 1 | -1): number => {
    let end = position;
    for (let next = position + step; Math.abs(next - end) <= MAX_APART + 1; next += step) {
      if (next < 0 || next >= strip.length) break;
      const id = grid.ids[strip.base + next] as number;
      if (id === 0) continue;
      const only = onlyRange(shapes.of(id));
      if (only === null) break;
      end = next;
    }
    return end;
  };
  return [endOf(-1), endOf(1)];
}

/** The one range of cells of the sheet that a formula reads besides single cells; null without one, or with several. */
function onlyRange(shape: Shape | null): ShapeReference | null {
  const ranges = shape?.references.filter(({ single }) => !single) ?? [];
  const [only] = ranges;
  return ranges.length === 1 && only && only.prefix === '' && !only.whole ? only : null;
}

function oddOne(group: readonly Member[]): (Fault & Place & { id: number }) | null {
  if (group.length < MIN_SISTERS) return null;
  const key = ({ range }: Member): string => `${range.top} ${range.bottom}`;
  const counts = new Map<string, number>();
  for (const member of group) counts.set(key(member), (counts.get(key(member)) ?? 0) + 1);
  if (counts.size !== 2) return null;
  const odd = group.find((member) => counts.get(key(member)) === 1);
  const other = group.find((member) => counts.get(key(member)) === group.length - 1);
  if (!odd || !other || odd === other || group.length - 1 < 2) return null;
  const [top, bottom] = [odd.range.top - other.range.top, odd.range.bottom - other.range.bottom];
  if (Math.abs(top) + Math.abs(bottom) > MAX_DIFFERENCE) return null;
  const cells: Place[] = [];
  const column = odd.range.left;
  for (
    let row = Math.min(odd.range.top, other.range.top);
    row < Math.max(odd.range.top, other.range.top);
    row++
  )
    cells.push({ row, column });
  for (
    let row = Math.min(odd.range.bottom, other.range.bottom) + 1;
    row <= Math.max(odd.range.bottom, other.range.bottom);
    row++
  )
    cells.push({ row, column });
  return { kind: 'sister', cells, sure: true, row: odd.row, column: odd.column, id: odd.id };
}

/** "=SUM(D5:E9)" under column D while the cell beside it totals column E: E is counted in both. */
export function checkWidth(context: TotalsContext, shape: Shape, place: Place): Fault | null {
  const [reference] = shape.references;
  if (shape.sum === null || shape.references.length !== 1 || !reference || reference.prefix !== '')
    return null;
  const { start, end } = reference;
  if (start.column === end.column && start.columnFixed === end.columnFixed) return null;
  const range = rangeOf(reference, place.row, place.column);
  const isWide = range.right > range.left && range.bottom > range.top;
  if (!isWide) return null;
  const isUnder = place.column >= range.left && place.column <= range.right;
  const isBeside = place.row >= range.top && place.row <= range.bottom;
  for (const step of [-1, 1]) {
    const beside: Place = isUnder
      ? { row: place.row, column: place.column + step }
      : { row: place.row + step, column: place.column };
    const isInRange = isUnder
      ? beside.column >= range.left && beside.column <= range.right
      : isBeside && beside.row >= range.top && beside.row <= range.bottom;
    const other = isInRange ? context.shapes.of(context.grid.formulaId(beside.row, beside.column)) : null;
    const [only] = other?.references ?? [];
    if (!other || other.sum === null || other.references.length !== 1 || !only || only.prefix !== '')
      continue;
    const taken = rangeOf(only, beside.row, beside.column);
    const isOwn = isUnder
      ? taken.left === beside.column &&
        taken.right === beside.column &&
        taken.top <= range.bottom &&
        taken.bottom >= range.top
      : taken.top === beside.row &&
        taken.bottom === beside.row &&
        taken.left <= range.right &&
        taken.right >= range.left;
    if (isOwn) return { kind: 'wide', cells: [beside], sure: true };
  }
  return null;
}

/** Functions whose ranges go side by side, cell by cell. */
const PAIRED = new Set([
  'SUMIF',
  'SUMIFS',
  'COUNTIFS',
  'AVERAGEIF',
  'AVERAGEIFS',
  'MAXIFS',
  'MINIFS',
  'SUMPRODUCT',
  'CORREL',
]);
/** Functions that are asked of one list again and again within a formula. */
const RANKING = new Set(['LARGE', 'SMALL', 'COUNTIF', 'RANK', 'QUARTILE', 'PERCENTILE']);

/** The formula may have ranges that should be equally long. */
export function pairsRanges(shape: Shape): boolean {
  return shape.references.some(
    ({ single, whole, within }) => !single && !whole && (PAIRED.has(within) || RANKING.has(within)),
  );
}

/** Ranges of one formula that should be equally long and are not; `place` only decides wrapped references. */
export function hasUnequalRanges(shape: Shape, place: Place): boolean {
  const byCall = new Map<string, CellRange[]>();
  for (const reference of shape.references) {
    const { single, whole, within, call, prefix } = reference;
    if (single || whole) continue;
    const range = rangeOf(reference, place.row, place.column);
    const key = PAIRED.has(within)
      ? `${call}`
      : RANKING.has(within)
        ? `${within} ${prefix} ${columnName(range.left)}:${columnName(range.right)}`
        : null;
    if (key === null) continue;
    const ranges = byCall.get(key);
    if (ranges) ranges.push(range);
    else byCall.set(key, [range]);
  }
  return [...byCall.values()].some((ranges) => {
    const [first] = ranges;
    if (!first) return false;
    const size = ({ top, bottom, left, right }: CellRange): string => `${bottom - top} ${right - left}`;
    const isColumn = (range: CellRange): boolean => range.left === range.right && range.bottom > range.top;
    const isRow = (range: CellRange): boolean => range.top === range.bottom && range.right > range.left;
    const columns = ranges.filter(isColumn);
    const rows = ranges.filter(isRow);
    return [columns, rows].some((list) => new Set(list.map(size)).size > 1);
  });
}
