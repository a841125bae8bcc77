// Owns where a formula departs from its peers: cells between or at the end of copies of one formula, on either axis.
// Invariant: precision first. A cell that agrees with a neighbour on the other axis is no break; totals of a strip are
// not peers of its lines; a way of computing that comes back regularly is a pattern of its own.
import { evaluate } from './evaluate.ts';
import type { Grid } from './grid.ts';
import { NUMBER } from './grid.ts';
import { differenceOf, ownReferences, readsBeyondSheet } from './shape.ts';
import type { Axis, Difference, Shape, Shapes } from './shape.ts';
import { cellOf, stripOf } from './strips.ts';
import type { Strip, TotalTest } from './strips.ts';

export interface Break {
  /** sheet coordinates */
  row: number;
  column: number;
  axis: Axis;
  /** 'typed': a number where the peers compute */
  kind: Difference | 'typed';
  /** formula of the peers */
  peer: number;
  /** a cell that holds it, nearest */
  peerCell: { row: number; column: number };
  /** how many peers stand on this side and beyond */
  before: number;
  after: number;
  /** all cells of the strip with the peers' formula */
  peers: number;
}

/** Odd cells that stand together are one slip; more of them are a section of its own. */
const MAX_TOGETHER = 3;
/** A slip that was filled on reaches further, if its formula is that of the peers but for a reference. */
const MAX_FILLED = 5;
/** Cells of another kind (group rows, blanks) that may stand between a cell and its peers. */
const MAX_APART = 4;
/** Peers on one side that make the end of a run suspicious; two are enough where only one part differs. */
const END_PEERS = 3;
const MIN_END_PEERS = 2;
const MAX_END = 2;
/** Links to one input are alike without being copies; only long runs of them on both sides say something. */
const LINK_PEERS = 3;

const TYPED = -1;

interface Runs {
  count: number;
  id: number[];
  /** positions on the strip */
  first: number[];
  last: number[];
  length: number[];
}

/** The runs of one column, read in parts, of which an edit changes one. */
export interface ColumnRuns {
  all(): Runs;
  /** to be called when the cell at a position changed */
  forget(position: number): void;
}

/** Positions of a part. */
const PART = 256;

export function createColumnRuns(grid: Grid, isTotal: TotalTest, column: number): ColumnRuns {
  const strip = stripOf(grid, 'down', column);
  const parts: (Runs | undefined)[] = [];
  return {
    all: () => {
      const all = noRuns();
      for (let from = 0, part = 0; from < strip.length; from += PART, part++) {
        const to = Math.min(from + PART, strip.length);
        addRuns(all, (parts[part] ??= readRuns(grid, isTotal, strip, from, to)));
      }
      return all;
    },
    forget: (position) => {
      parts[Math.floor(position / PART)] = undefined;
    },
  };
}

/** Adds the runs of the next part; its first may go on with the last. */
function addRuns(all: Runs, runs: Runs): void {
  for (let run = 0; run < runs.count; run++) {
    const id = runs.id[run] as number;
    const last = all.count - 1;
    if (all.id[last] === id) {
      all.last[last] = runs.last[run] as number;
      all.length[last] = (all.length[last] as number) + (runs.length[run] as number);
    } else addRun(all, id, runs.first[run] as number, runs.last[run] as number, runs.length[run] as number);
  }
}

/** Breaks down one column, in their order. */
export function findBreaksDown(
  grid: Grid,
  shapes: Shapes,
  isTotal: TotalTest,
  column: number,
  runs: ColumnRuns,
): Break[] {
  // Without a formula there is no pattern to break.
  if (grid.counts.formula[column] === 0) return [];
  return findBreaks(grid, shapes, isTotal, stripOf(grid, 'down', column), runs.all());
}

/** Breaks along one row, from the used range's corner, in their order. */
export function findBreaksAlong(grid: Grid, shapes: Shapes, isTotal: TotalTest, row: number): Break[] {
  const strip = stripOf(grid, 'along', row);
  return findBreaks(grid, shapes, isTotal, strip, readRuns(grid, isTotal, strip, 0, strip.length));
}

function findBreaks(grid: Grid, shapes: Shapes, isTotal: TotalTest, strip: Strip, runs: Runs): Break[] {
  if (runs.count < 2) return [];
  const counts = new Map<number, number>();
  const sections = new Map<number, number>();
  for (let run = 0; run < runs.count; run++) {
    const id = runs.id[run] as number;
    counts.set(id, (counts.get(id) ?? 0) + (runs.length[run] as number));
    sections.set(id, (sections.get(id) ?? 0) + 1);
  }
  const isCopied = (id: number): boolean => varies(shapes.of(id), strip.axis);
  const found: Break[] = [];
  const seen = new Set<number>();
  const take = (
    run: number,
    peerRun: number,
    otherRun: number,
    accepts: (kind: Break['kind']) => boolean,
  ): void => {
    const peer = runs.id[peerRun] as number;
    const id = runs.id[run] as number;
    const peers = counts.get(peer) ?? 0;
    const own = counts.get(id) ?? 0;
    // Formulas that come back as often as every third copy of the other are a second pattern.
    if (id !== TYPED && (sections.get(id) ?? 0) >= 3 && own * 3 >= peers) return;
    for (let position = runs.first[run] as number; position <= (runs.last[run] as number); position++) {
      if (seen.has(position)) continue;
      const at = strip.base + position * strip.stride;
      const isMember = id === TYPED ? grid.ids[at] === 0 && grid.kinds[at] === NUMBER : grid.ids[at] === id;
      if (!isMember || agreesAcross(grid, isTotal, strip, position, id)) continue;
      const near = peerRun < run ? runs.last[peerRun] : runs.first[peerRun];
      const made = describe(grid, shapes, strip, position, id, peer, near as number);
      if (made === null || !accepts(made.kind)) continue;
      seen.add(position);
      const lengthOf = (side: number): number => runs.length[side] ?? 0;
      found.push({
        ...made,
        before: peerRun < run ? lengthOf(peerRun) : 0,
        after: Math.max(peerRun > run ? lengthOf(peerRun) : 0, otherRun > run ? lengthOf(otherRun) : 0),
        peers,
      });
    }
  };

  for (let run = 0; run < runs.count; run++) {
    const id = runs.id[run] as number;
    if (id === TYPED) continue;
    const { closing, together } = nextSame(runs, run);
    if (closing < 0) continue;
    const isLink = !isCopied(id);
    if (isLink && Math.min(runs.length[run] as number, runs.length[closing] as number) < LINK_PEERS) continue;
    const accepts = isLink || together > MAX_TOGETHER ? isNear : ANY;
    for (let between = run + 1; between < closing; between++) take(between, run, closing, accepts);
  }
  for (let run = 0; run < runs.count; run++) {
    const length = runs.length[run] as number;
    if (length >= MAX_FILLED) continue;
    const isEnd = (side: number, near: number, far: number): boolean =>
      near <= MAX_APART && (runs.id[side] === undefined || runs.id[side] === TYPED || far > near);
    const [before, after] = [distance(runs, run - 1), distance(runs, run)];
    for (const peers of [run - 1, run + 1]) {
      const id = runs.id[peers];
      if (id === undefined || id === TYPED || !isCopied(id)) continue;
      const isLast = peers < run;
      if (!(isLast ? isEnd(run + 1, before, after) : isEnd(run - 1, after, before))) continue;
      const peersLength = runs.length[peers] as number;
      const own = runs.id[run] as number;
      // A typed figure further off is an input, not the next of the copies.
      if (own === TYPED && (isLast ? before : after) > 0) continue;
      // Of two formulas the one that reads its own row (or column) is the line's; the other was filled on wrongly.
      if (peersLength <= MAX_FILLED && isMoreRegular(shapes, own, id, strip.axis)) {
        take(peers, run, -1, isNear);
        continue;
      }
      if (peersLength < Math.max(MIN_END_PEERS, length * 2)) continue;
      // A running figure begins with something else than what it goes on with.
      if (!isLast && before > 0 && isRunning(shapes.of(id), strip.axis)) continue;
      const isSure = peersLength >= END_PEERS && length <= MAX_END;
      // One typed figure may turn out to be exactly what two copies would give.
      const accepts = isSure || (own === TYPED && length === 1) ? ANY : isNear;
      take(run, peers, -1, accepts);
    }
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The first formula has more references to its own row or column than the second, and is built alike. */
function isMoreRegular(shapes: Shapes, own: number, peer: number, axis: Axis): boolean {
  const [a, b] = [shapes.of(own), shapes.of(peer)];
  if (a === null || b === null || a.tokens.length !== b.tokens.length) return false;
  // A row for each commune reads the commune's own sheet: that the first reads the row of its own number is chance.
  if (a.references.some(({ prefix }, index) => prefix !== b.references[index]?.prefix)) return false;
  return ownReferences(a, axis) > ownReferences(b, axis);
}

const ANY = (): boolean => true;
/** Differs from its peers in one part only. */
const isNear = (kind: Break['kind']): boolean => kind !== 'typed' && kind !== 'other' && kind !== 'term';

/** Its copies read cells before their own place on the strip, as a balance does. */
function isRunning(shape: Shape | null, axis: Axis): boolean {
  return (
    shape?.references.some(
      ({ prefix, start }) =>
        prefix === '' &&
        (axis === 'down'
          ? !start.rowFixed && start.row < 0
          : !start.columnFixed && start.column < 0 && !start.rowFixed && start.row === 0),
    ) ?? false
  );
}

/** Reads other cells at every step along the axis: links to one input are alike without being copies of a calculation. */
function varies(shape: Shape | null, axis: Axis): boolean {
  if (shape === null) return false;
  return (
    shape.references.some(({ start, end }) =>
      axis === 'down' ? !start.rowFixed || !end.rowFixed : !start.columnFixed || !end.columnFixed,
    ) || shape.tokens.some(({ kind }) => kind === 'structured')
  );
}

/** Skipped cells between a run and the next. */
function distance(runs: Runs, run: number): number {
  const next = runs.first[run + 1];
  return run < 0 || next === undefined ? Infinity : next - (runs.last[run] as number) - 1;
}

/** The next run of the same formula with few enough odd cells in between and more peers than those; -1 without one. */
function nextSame(runs: Runs, run: number): { closing: number; together: number } {
  let together = 0;
  for (let next = run + 1; next < runs.count; next++) {
    if (distance(runs, next - 1) > MAX_APART) break;
    if (runs.id[next] === runs.id[run]) {
      const isMore = together < (runs.length[run] as number) + (runs.length[next] as number);
      return { closing: isMore ? next : -1, together };
    }
    together += runs.length[next] as number;
    if (together > MAX_FILLED) break;
  }
  return { closing: -1, together };
}

function noRuns(): Runs {
  return { count: 0, id: [], first: [], last: [], length: [] };
}

function addRun(runs: Runs, id: number, first: number, last: number, length: number): void {
  runs.count++;
  runs.id.push(id);
  runs.first.push(first);
  runs.last.push(last);
  runs.length.push(length);
}

/**
 * Formulas and typed numbers of a strip in runs of the same, from a position up to another (not included); totals of the
 * strip, texts and blanks are passed over.
 */
function readRuns(grid: Grid, isTotal: TotalTest, strip: Strip, from: number, to: number): Runs {
  const { kinds, ids } = grid;
  const runs = noRuns();
  let current = 0;
  for (
    let position = from, at = strip.base + from * strip.stride;
    position < to;
    position++, at += strip.stride
  ) {
    let id = ids[at] as number;
    if (id === 0) {
      if (kinds[at] !== NUMBER) continue;
      id = TYPED;
    } else if (id !== current && isTotal.of(strip, id)) continue;
    if (id === current) {
      const last = runs.count - 1;
      runs.last[last] = position;
      (runs.length[last] as number)++;
    } else {
      addRun(runs, id, position, position, 1);
      current = id;
    }
  }
  return runs;
}

/** A formula that its neighbour across shares, or a typed number beside another that stands among copies too. */
function agreesAcross(grid: Grid, isTotal: TotalTest, strip: Strip, position: number, id: number): boolean {
  const across = strip.axis === 'down' ? grid.height : 1;
  const size = strip.axis === 'down' ? grid.width : grid.height;
  const at = strip.base + position * strip.stride;
  for (const side of [-1, 1]) {
    const index = strip.index + side;
    if (index < 0 || index >= size) continue;
    const there = at + side * across;
    if (id !== TYPED) {
      if (grid.ids[there] === id) return true;
      continue;
    }
    if (grid.ids[there] !== 0 || grid.kinds[there] !== NUMBER) continue;
    const beside = stripOf(grid, strip.axis, index);
    const isCopy = (place: number): boolean => {
      const formula = grid.ids[place] as number;
      return formula !== 0 && !isTotal.of(beside, formula);
    };
    if (position > 0 && isCopy(there - strip.stride)) return true;
    if (position < strip.length - 1 && isCopy(there + strip.stride)) return true;
  }
  return false;
}

function describe(
  grid: Grid,
  shapes: Shapes,
  strip: Strip,
  position: number,
  id: number,
  peer: number,
  nearest: number,
): Omit<Break, 'before' | 'after' | 'peers'> | null {
  const peerShape = shapes.of(peer);
  if (peerShape === null) return null;
  const { row, column } = cellOf(grid, strip, position);
  if (readsBeyondSheet(peerShape, row, column)) return null;
  const kind = kindOf(shapes.of(id), peerShape, id, row, column);
  if (kind === null) return null;
  return {
    row,
    column,
    axis: strip.axis,
    kind,
    peer,
    peerCell: cellOf(grid, strip, nearest),
  };
}

function kindOf(
  shape: Shape | null,
  peer: Shape,
  id: number,
  row: number,
  column: number,
): Break['kind'] | null {
  if (id === TYPED) return 'typed';
  return shape === null ? null : differenceOf(shape, peer, row, column);
}

/** True when a row (from the used range's corner) holds the formulas and kinds of constants of the row above. */
export function sameAsRowAbove(grid: Grid, row: number): boolean {
  if (row === 0) return false;
  const { height, width, ids, kinds } = grid;
  for (let column = 0, at = row; column < width; column++, at += height) {
    if (ids[at] !== ids[at - 1]) return false;
    if (ids[at] === 0 && kinds[at] !== kinds[at - 1]) return false;
  }
  return true;
}

/** What the peers' formula gives in the place of the break, by the values of now; null when that cannot be said. */
export function expectedAt({ row, column, peer }: Break, grid: Grid, shapes: Shapes): number | null {
  const shape = shapes.of(peer);
  return shape === null ? null : evaluate(shape, grid, row, column);
}

/** Tells of rows (from the used range's corner) whether a formula stands in them twice: without copies there is no pattern. */
export class CopyTest {
  private readonly grid: Grid;
  private seenIn: Int32Array;
  private asked = 0;

  constructor(grid: Grid) {
    this.grid = grid;
    this.seenIn = new Int32Array(grid.formulas.length);
  }

  of(row: number): boolean {
    const { height, width, ids, formulas } = this.grid;
    this.asked++;
    // More formulas come with edits.
    if (this.seenIn.length < formulas.length) this.seenIn = new Int32Array(formulas.length);
    const { seenIn, asked } = this;
    for (let column = 0, at = row; column < width; column++, at += height) {
      const id = ids[at] as number;
      if (id === 0) continue;
      if (seenIn[id] === asked) return true;
      seenIn[id] = asked;
    }
    return false;
  }
}

/** The break with the stronger evidence of two at one cell: more peers, a nearer likeness, peers on both sides. */
export function strength({ kind, before, after, peers }: Break): number {
  const likeness = kind === 'other' ? 0 : kind === 'typed' ? 1 : 2;
  return Math.min(peers, 20) + likeness * 10 + (before > 0 && after > 0 ? 15 : 0);
}
