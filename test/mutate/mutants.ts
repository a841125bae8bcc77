// Owns choosing the mutants of a workbook: some of every kind, at random places, one fault each.
// Invariant: the same workbook, results and seed give the same mutants; none changes nothing, repeats another, or reads itself.
import { address } from './address.ts';
import type { Book } from './book.ts';
import type { Edit } from './edit.ts';
import { FAULTS } from './faults/all.ts';
import type { Fault, Slip, Surroundings } from './faults/fault.ts';
import { readFormula } from './formula.ts';
import { placeKey, reads } from './grid.ts';
import type { Grid, GridCell, Results } from './grid.ts';
import { randomStream } from './random.ts';

export interface Mutant {
  id: string;
  book: Book;
  kind: string;
  edits: readonly Edit[];
  /** the first touched cell as it was and as it is, for people */
  before: string;
  after: string;
}

export function mutantsOf(
  book: Book,
  grid: Grid,
  results: Results,
  seed: number,
  ofEachKind: number,
): Mutant[] {
  const taken = new Set<string>();
  return FAULTS.flatMap((fault) => {
    const random = randomStream(seed, `${book.id}/${fault.kind}`);
    const around: Surroundings = {
      grid,
      language: book.language,
      random,
      numberAt: (place) => numberAt(grid.at(place), results),
    };
    const mutants: Mutant[] = [];
    for (const propose of random.shuffled(proposals(fault, grid, around))) {
      if (mutants.length === ofEachKind) break;
      const slips = propose().filter((slip) => isFault(slip, grid, taken));
      if (slips.length === 0) continue;
      const edits = random.pick(slips);
      taken.add(slipKey(edits));
      const id = `${book.id}.${fault.kind}.${mutants.length + 1}`;
      mutants.push({ id, book, kind: fault.kind, edits, ...beforeAndAfter(edits, grid) });
    }
    return mutants;
  });
}

/** One for every cell the kind applies to. */
function proposals(fault: Fault, grid: Grid, around: Surroundings): (() => Slip[])[] {
  return fault.on === 'formula'
    ? grid.formulas().map((cell) => () => fault.slips(cell, around))
    : grid.numbers().map((cell) => () => fault.slips(cell, around));
}

function numberAt(cell: GridCell | undefined, results: Results): number | null {
  if (cell?.kind === 'number') return cell.value;
  if (cell?.kind !== 'formula') return null;
  const result = results.get(placeKey(cell));
  return result?.type === 'n' ? Number(result.value) : null;
}

const slipKey = (edits: readonly Edit[]): string => JSON.stringify(edits);

function isFault(edits: readonly Edit[], grid: Grid, taken: ReadonlySet<string>): boolean {
  const changes = edits.some(
    ({ place, to }) => !('formula' in to) || grid.formulaAt(place)?.text !== to.formula,
  );
  return changes && !taken.has(slipKey(edits)) && !readsItself(edits, grid);
}

/** A spreadsheet refuses a formula that depends on its own result, so nobody saves one. */
function readsItself(edits: readonly Edit[], grid: Grid): boolean {
  const written = new Map(edits.map(({ place, to }) => [placeKey(place), { place, to }]));
  const inputs = (key: string, cell: GridCell | undefined): string[] => {
    const edit = written.get(key);
    if (edit)
      return 'formula' in edit.to ? reads(readFormula(edit.to.formula), edit.place.sheet).map(placeKey) : [];
    return cell?.kind === 'formula' ? reads(cell.tokens, cell.sheet).map(placeKey) : [];
  };
  const cells = new Map(grid.all().map((cell) => [placeKey(cell), cell]));
  return edits.some(({ place }) => {
    const start = placeKey(place);
    const seen = new Set<string>();
    const left = inputs(start, cells.get(start));
    for (let key = left.pop(); key !== undefined; key = left.pop()) {
      if (key === start) return true;
      if (seen.has(key)) continue;
      seen.add(key);
      left.push(...inputs(key, cells.get(key)));
    }
    return false;
  });
}

function beforeAndAfter(edits: readonly Edit[], grid: Grid): { before: string; after: string } {
  const [first] = edits;
  if (!first) return { before: '', after: '' };
  const cell = grid.at(first.place);
  const before =
    cell?.kind === 'formula' ? `=${cell.text}` : cell?.kind === 'number' ? String(cell.value) : '';
  const after =
    'formula' in first.to
      ? `=${first.to.formula}`
      : 'number' in first.to
        ? String(first.to.number)
        : JSON.stringify(first.to.text);
  const more = edits.slice(1).map(({ place }) => address(place));
  return { before, after: more.length === 0 ? after : `${after} and ${more.join(', ')}` };
}
