// Owns saying, without any checker, whether a sheet itself shows that a mutant is wrong, and by what.
// Invariant: the stated rules alone decide, in the order of EVIDENCE; where none applies nobody could tell without a specification.
import { spotsOf } from './address.ts';
import { addends, countsTwice, leaves } from './additive.ts';
import type { Edit } from './edit.ts';
import { areaOf, isReference, readFormula } from './formula.ts';
import type { ReferenceToken, Token } from './formula.ts';
import { placeKey } from './grid.ts';
import type { FormulaCell, Grid, Place, Results } from './grid.ts';

export const EVIDENCE = {
  text: 'a formula reads a number that is kept as text',
  error: 'the cell shows an error it did not show before',
  peers:
    'along its row or column at least two untouched copies of the formula stand against it, and no fewer than were touched',
  twice: 'the total now counts something twice, itself or through another total',
  leavesOut: 'the range or list leaves out a neighbour of the same nature as the cells it keeps',
  takesIn: 'the range takes in a number of another nature than its own (a total, a formula, a year)',
  reads: 'the formula reads an empty cell where it read something',
  onePeer:
    'along its row or column one untouched copy of the formula stands against it, and one cell was touched',
} as const;
export type Evidence = keyof typeof EVIDENCE;

export const UNDECIDABLE = {
  alone: 'a formula without a copy of itself in its row or column, and no contradiction of the kinds above',
  outvoted:
    'the fault touches more cells of the line than copies are left untouched, and no contradiction of the kinds above',
} as const;
export type Undecidable = keyof typeof UNDECIDABLE;

export type Verdict = { decidable: true; by: Evidence } | { decidable: false; by: Undecidable };

export function verdict(edits: readonly Edit[], grid: Grid, before: Results, after: Results): Verdict {
  const touched = edits.flatMap(({ place }) => grid.formulaAt(place) ?? []);
  const changes = edits.flatMap(({ place, to }) => {
    const cell = grid.formulaAt(place);
    return cell !== undefined && 'formula' in to ? [{ cell, after: readFormula(to.formula) }] : [];
  });
  const votes = touched.flatMap((cell) => [
    vote(cell, 'row', touched, grid),
    vote(cell, 'column', touched, grid),
  ]);
  const won = votes.filter((each) => each.untouched >= each.touched);
  const shows = (evidence: Evidence): boolean => {
    if (evidence === 'text') return edits.some(({ to }) => 'text' in to);
    if (evidence === 'error') return edits.some(({ place }) => failsAnew(placeKey(place), before, after));
    if (evidence === 'peers') return won.some(({ untouched }) => untouched >= 2);
    if (evidence === 'onePeer') return won.some(({ untouched }) => untouched === 1);
    return changes.some((change) => CONTRADICTIONS[evidence](change.cell, change.after, grid));
  };
  const by = (Object.keys(EVIDENCE) as Evidence[]).find(shows);
  if (by !== undefined) return { decidable: true, by };
  return { decidable: false, by: votes.some(({ untouched }) => untouched > 0) ? 'outvoted' : 'alone' };
}

function vote(cell: FormulaCell, axis: 'row' | 'column', touched: readonly FormulaCell[], grid: Grid) {
  const keys = new Set(touched.map(placeKey));
  const peers = grid.peers(cell, axis);
  const untouched = peers.filter((peer) => !keys.has(placeKey(peer))).length;
  return { untouched, touched: peers.length - untouched + 1 };
}

const failsAnew = (key: string, before: Results, after: Results): boolean =>
  after.get(key)?.type === 'e' && before.get(key)?.type !== 'e';

type Contradiction = (cell: FormulaCell, after: readonly Token[], grid: Grid) => boolean;

const CONTRADICTIONS: Record<'twice' | 'leavesOut' | 'takesIn' | 'reads', Contradiction> = {
  twice: (cell, after, grid) => {
    const before = addends(cell.tokens, cell.sheet, grid) ?? [];
    const now = addends(after, cell.sheet, grid) ?? [];
    return countsTwice(now, grid) && !countsTwice(before, grid);
  },
  leavesOut: (cell, after, grid) => rangeLeavesOut(cell, after, grid) || listLeavesOut(cell, after, grid),
  takesIn: (cell, after, grid) =>
    changedRanges(cell, after).some(({ had, has, aggregates }) => {
      const kept = has.filter((place) => contains(had, place));
      const gained = has.filter((place) => !contains(had, place));
      return (
        aggregates &&
        gained.some((place) => {
          const nature = natureOf(place, grid);
          const beside = kept.filter((other) => adjacent(place, other));
          return (
            !['empty', 'text'].includes(nature) &&
            beside.length > 0 &&
            beside.every((other) => natureOf(other, grid) !== nature)
          );
        })
      );
    }),
  reads: (cell, after, grid) =>
    after.length === cell.tokens.length &&
    after.some((token, index) => {
      const was = cell.tokens[index];
      return (
        isReference(token) &&
        isReference(was) &&
        token.to === null &&
        natureOf(placeOf(token, cell), grid) === 'empty' &&
        natureOf(placeOf(was, cell), grid) !== 'empty'
      );
    }),
};

const placeOf = (token: ReferenceToken, cell: FormulaCell): Place => ({
  sheet: token.sheet ?? cell.sheet,
  row: token.from.row,
  column: token.from.column,
});

/** Every lost cell has a kept neighbour of its own nature. */
function rangeLeavesOut(cell: FormulaCell, after: readonly Token[], grid: Grid): boolean {
  return changedRanges(cell, after).some(({ had, has }) => {
    const lost = had.filter((place) => !contains(has, place));
    const kept = had.filter((place) => contains(has, place));
    return (
      lost.length > 0 &&
      kept.length >= 2 &&
      lost.every((place) => kept.some((other) => adjacent(place, other) && alike(place, other, grid)))
    );
  });
}

/** A term of a plain total is gone that is of one nature with every term it keeps: a subtotal among subtotals, a neighbour. */
function listLeavesOut(cell: FormulaCell, after: readonly Token[], grid: Grid): boolean {
  const had = addends(cell.tokens, cell.sheet, grid);
  // A single term left is no total any more, but it still is what is kept.
  const has = addends(after, cell.sheet, grid) ?? singleTerm(after, cell.sheet);
  if (had === null || has === null || after.length === cell.tokens.length) return false;
  const counted = new Set(leaves(has, grid));
  const lost = had.filter((place) => !contains(has, place));
  return lost.some(
    (place) =>
      leaves([place], grid).some((leaf) => !counted.has(leaf)) &&
      has.every((other) => alike(place, other, grid)) &&
      (natureOf(place, grid) !== 'number' || has.some((other) => adjacent(place, other))),
  );
}

function singleTerm(tokens: readonly Token[], sheet: string): Place[] | null {
  const [only, ...more] = tokens;
  if (!isReference(only) || only.to !== null || more.length > 0) return null;
  return [{ sheet: only.sheet ?? sheet, row: only.from.row, column: only.from.column }];
}

interface ChangedRange {
  had: Place[];
  has: Place[];
  /** whether it stands in a function that sums up its cells */
  aggregates: boolean;
}

const AGGREGATES = ['SUM', 'SUBTOTAL', 'AVERAGE', 'MAX', 'MIN', 'COUNT'];

function changedRanges(cell: FormulaCell, after: readonly Token[]): ChangedRange[] {
  if (after.length !== cell.tokens.length) return [];
  return after.flatMap((token, index) => {
    const was = cell.tokens[index];
    if (!isReference(token) || !isReference(was) || was.to === null) return [];
    const places = (range: ReferenceToken): Place[] =>
      spotsOf(areaOf(range)).map((spot) => ({ sheet: range.sheet ?? cell.sheet, ...spot }));
    const called = enclosingFunction(after, index);
    return [{ had: places(was), has: places(token), aggregates: AGGREGATES.includes(called ?? '') }];
  });
}

function enclosingFunction(tokens: readonly Token[], index: number): string | null {
  let depth = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.type === 'close') depth++;
    if (token?.type === 'open' && depth-- === 0) {
      const called = tokens[at - 1];
      return called?.type === 'function' ? called.text : null;
    }
  }
  return null;
}

const contains = (places: readonly Place[], place: Place): boolean =>
  places.some((other) => placeKey(other) === placeKey(place));

const adjacent = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && Math.abs(one.row - other.row) + Math.abs(one.column - other.column) === 1;

const alike = (one: Place, other: Place, grid: Grid): boolean => {
  const nature = natureOf(one, grid);
  return nature !== 'empty' && nature === natureOf(other, grid);
};

/** What a cell is, as a reader of the sheet sees it: copies of one formula are one nature, and so are totals. */
function natureOf(place: Place, grid: Grid): string {
  const cell = grid.at(place);
  if (cell === undefined) return 'empty';
  if (cell.kind === 'number')
    return Number.isInteger(cell.value) && cell.value >= 1900 && cell.value <= 2100 ? 'year' : 'number';
  if (cell.kind !== 'formula') return cell.kind;
  return addends(cell.tokens, cell.sheet, grid) === null ? cell.form : 'total';
}
