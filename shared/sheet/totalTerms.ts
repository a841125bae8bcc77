// Owns the terms of a total: parts counted twice, a sister between the terms that nobody takes in.
// Invariant: only cells of the total's own column or row are compared; what another total takes in is not missing.
import { NUMBER } from './grid.ts';
import { firstFrom } from './search.ts';
import { rangeOf } from './shape.ts';
import type { Shape } from './shape.ts';
import { cellOf, formulaPlaces } from './strips.ts';
import type { Strip } from './strips.ts';
import { isHeading, MAX_LEFT_OUT, missing } from './totalEnds.ts';
import type { Fault, TotalsContext } from './totals.ts';

/** Steps taken for the totals of one column; past it they are left unlooked at, and that is said. */
export const MAX_WORK = 3_000_000;

interface InnerTotal {
  position: number;
  ranges: [number, number][];
  ignoresSubtotals: boolean;
  isSum: boolean;
}

/** Totals of one strip, listed when first needed. */
export interface StripTotals {
  strip: Strip;
  list: InnerTotal[] | null;
  /** positions of the strip: how many totals take each in; counted when first asked for */
  takers: Int32Array | null;
}

export function createStripTotals(strip: Strip): StripTotals {
  return { strip, list: null, takers: null };
}

/** Positions the total at a position takes from its own strip. */
function rangesAt({ grid }: TotalsContext, strip: Strip, position: number, shape: Shape): [number, number][] {
  const { row, column } = cellOf(grid, strip, position);
  const ranges: [number, number][] = [];
  for (const reference of shape.references) {
    if (reference.prefix !== '' || reference.whole) continue;
    const { top, bottom, left, right } = rangeOf(reference, row, column);
    if (strip.axis === 'down') {
      if (left <= column && right >= column) ranges.push([top - grid.top, bottom - grid.top]);
    } else if (top <= row && bottom >= row) ranges.push([left - grid.left, right - grid.left]);
  }
  return ranges;
}

function listOf(context: TotalsContext, totals: StripTotals): readonly InnerTotal[] {
  const { strip } = totals;
  return (totals.list ??= formulaPlaces(context.grid, strip, (id) => context.isTotal.of(strip, id)).map(
    (position) => totalAt(context, strip, position),
  ));
}

function takersOf(context: TotalsContext, totals: StripTotals): Int32Array {
  if (totals.takers !== null) return totals.takers;
  const { strip } = totals;
  const takers = new Int32Array(strip.length + 1);
  for (const { ranges } of listOf(context, totals))
    for (const range of ranges) {
      const [first, last] = onStrip(strip, range);
      if (first > last) continue;
      takers[first] = (takers[first] as number) + 1;
      takers[last + 1] = (takers[last + 1] as number) - 1;
    }
  for (let position = 1; position <= strip.length; position++)
    takers[position] = (takers[position] as number) + (takers[position - 1] as number);
  return (totals.takers = takers);
}

function totalAt(context: TotalsContext, strip: Strip, position: number): InnerTotal {
  const shape = context.shapes.of(context.grid.ids[strip.base + position * strip.stride] as number);
  return {
    position,
    ranges: shape === null ? [] : rangesAt(context, strip, position, shape),
    ignoresSubtotals: shape?.sum?.ignoresSubtotals ?? false,
    isSum: shape !== null && shape.sum !== null,
  };
}

/** The part of a range that lies on the strip; first after last where none does. */
function onStrip({ length }: Strip, [from, to]: readonly [number, number]): [first: number, last: number] {
  return [Math.max(from, 0), Math.min(to, length - 1)];
}

/**
 * Brings the totals of a strip up to date when the formula at a position has become `id`. The first and last of the
 * positions that others may now look at otherwise: its own, and those it took in or takes in.
 */
export function followTotals(
  context: TotalsContext,
  totals: StripTotals,
  position: number,
  id: number,
): [first: number, last: number] {
  const { strip, list, takers } = totals;
  const bounds: [number, number] = [position, position];
  if (list === null) return bounds;
  const count = ({ ranges }: InnerTotal, step: 1 | -1): void => {
    for (const range of ranges) {
      const [first, last] = onStrip(strip, range);
      if (takers !== null)
        for (let taken = first; taken <= last; taken++) takers[taken] = (takers[taken] as number) + step;
      if (first > last) continue;
      bounds[0] = Math.min(bounds[0], first);
      bounds[1] = Math.max(bounds[1], last);
    }
  };
  const index = firstFrom(list, positionOf, position);
  const earlier = list[index];
  if (earlier?.position === position) {
    count(earlier, -1);
    list.splice(index, 1);
  }
  if (id !== 0 && context.isTotal.of(strip, id)) {
    const total = totalAt(context, strip, position);
    list.splice(index, 0, total);
    count(total, 1);
  }
  return bounds;
}

/** `ranges`: what the total takes from its strip; `sum` null for an average, a maximum and the like. */
export function checkTerms(
  context: TotalsContext,
  totals: StripTotals,
  ranges: readonly [number, number][],
  own: number,
  { isSum, ignoresSubtotals }: { isSum: boolean; ignoresSubtotals: boolean },
): Fault | null {
  const list = listOf(context, totals);
  const { strip } = totals;
  const { grid } = context;
  const taken = ranges.length < 2 ? ranges : [...ranges].sort((a, b) => a[0] - b[0]);
  const again = overlap(taken);
  if (again !== null) return { kind: 'double', cells: [cellOf(grid, strip, again)], sure: true };
  for (const [from, to] of taken) {
    for (let index = firstFrom(list, positionOf, from); index < list.length; index++) {
      const inner = list[index];
      if (inner === undefined || inner.position > to) break;
      context.work += 1 + inner.ranges.length;
      if (context.work > MAX_WORK) return null;
      if (!inner.isSum || (ignoresSubtotals && inner.ignoresSubtotals)) continue;
      if (inner.ranges.some(([first, last]) => takes(taken, first, last)))
        return { kind: 'double', cells: [cellOf(grid, strip, inner.position)], sure: true };
    }
  }
  if (!isSum) return null;
  if (ranges.length < 2) return null;
  return missingTerm(context, totals, taken, own);
}

/** True when one of the ranges, in order and apart from each other, takes in a position of `first` … `last`. */
function takes(ranges: readonly [number, number][], first: number, last: number): boolean {
  const found = ranges[firstFrom(ranges, ([, to]) => to, first)];
  return found !== undefined && found[0] <= last;
}

/** A position that two of the ranges take in; null when they are apart. */
function overlap(sorted: readonly [number, number][]): number | null {
  let end = -1;
  for (const [from, to] of sorted) {
    if (from <= end) return from;
    end = Math.max(end, to);
  }
  return null;
}

const positionOf = ({ position }: InnerTotal): number => position;

/** Positions a hull of terms may span before the list is no list of sisters any more. */
const MAX_HULL = 2_000;

/** "=B4+B5+B7": a sister of the terms, between them, that neither they nor any other total takes in. */
function missingTerm(
  context: TotalsContext,
  totals: StripTotals,
  ranges: readonly [number, number][],
  own: number,
): Fault | null {
  const first = ranges[0]?.[0] ?? 0;
  const last = ranges.at(-1)?.[1] ?? 0;
  context.work += last - first;
  if (context.work > MAX_WORK || last - first > MAX_HULL || (own > first && own < last)) return null;
  const { strip } = totals;
  const takers = takersOf(context, totals);
  // Any total of the row may take in what these terms leave out.
  if (strip.axis === 'along') context.rows.add(strip.index);
  const list = listOf(context, totals);
  const inner = new Map<number, InnerTotal>();
  let covered = 0;
  for (let index = firstFrom(list, positionOf, Math.min(first, own)); index < list.length; index++) {
    const entry = list[index] as InnerTotal;
    if (entry.position > Math.max(last, own)) break;
    inner.set(entry.position, entry);
    if (takes(ranges, entry.position, entry.position)) covered++;
  }
  const isOfTotals = covered === ranges.length;
  if (!isOfTotals && covered > 0) return null;
  const terms = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const left: number[] = [];
  // Between the terms, and on to the total where nothing but sisters stands.
  const [from, to] = own > last ? [first, own - 1] : [own < first ? own + 1 : first, last];
  for (let position = from; position <= to; position++) {
    if (position === own || takes(ranges, position, position)) continue;
    const at = strip.base + position * strip.stride;
    if (context.grid.kinds[at] !== NUMBER) continue;
    const total = inner.get(position);
    if (isOfTotals !== (total !== undefined)) continue;
    if (isOfTotals && !total?.isSum) continue;
    const isTaken = (takers[position] as number) > 0;
    // A total of some of the terms is a step on the way, not a sister.
    const isStep = total?.ranges.some(([from, to]) => takes(ranges, from, to)) ?? false;
    if (!isTaken && !isStep) left.push(position);
    if (left.length > MAX_LEFT_OUT) return null;
  }
  if (left.length === 0 || left.length * 2 > terms) return null;
  if (!isOfTotals && (terms < 3 || left.some((position) => isHeading(context, strip, position)))) return null;
  return missing(context, strip, left, isOfTotals || strip.axis === 'down');
}
