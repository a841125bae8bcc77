// Owns the model the mutator reasons on: every cell of a workbook, what it reads, and the peers of a formula.
// Invariant: built from what a person laid out and from recalculated results; it knows nothing of any checker.
import { address, spotsOf } from './address.ts';
import type { Spot } from './address.ts';
import type { Book } from './book.ts';
import { areaOf, isReference, readFormula, relativeForm } from './formula.ts';
import type { Token } from './formula.ts';

export interface Place extends Spot {
  sheet: string;
}

export type GridCell = Place &
  (
    | { kind: 'number'; value: number }
    | { kind: 'text' | 'date' | 'boolean' }
    | { kind: 'formula'; text: string; tokens: Token[]; form: string }
  );
export type FormulaCell = Extract<GridCell, { kind: 'formula' }>;
export type NumberCell = Extract<GridCell, { kind: 'number' }>;

/** What a formula cell shows, as LibreOffice calculated it. */
export interface Result {
  type: 'n' | 'str' | 'b' | 'e';
  value: string;
}
export type Results = ReadonlyMap<string, Result>;

export const placeKey = ({ sheet, ...spot }: Place): string => `${sheet}!${address(spot)}`;

export class Grid {
  private readonly cells = new Map<string, GridCell>();

  constructor(book: Book) {
    for (const { name: sheet, rows } of book.sheets)
      for (const [row, contents] of Object.entries(rows))
        contents.forEach((content, index) => {
          const place = { sheet, row: Number(row), column: index + 1 };
          if (content !== null) this.cells.set(placeKey(place), gridCell(place, content));
        });
  }

  at(place: Place): GridCell | undefined {
    return this.cells.get(placeKey(place));
  }

  all(): GridCell[] {
    return [...this.cells.values()];
  }

  formulas(): FormulaCell[] {
    return this.all().filter((cell) => cell.kind === 'formula');
  }

  numbers(): NumberCell[] {
    return this.all().filter((cell) => cell.kind === 'number');
  }

  formulaAt(place: Place): FormulaCell | undefined {
    const cell = this.at(place);
    return cell?.kind === 'formula' ? cell : undefined;
  }

  /** Formulas that read the place directly, alone or inside a range. */
  readers(place: Place): FormulaCell[] {
    const key = placeKey(place);
    return this.formulas().filter((cell) =>
      reads(cell.tokens, cell.sheet).some((read) => placeKey(read) === key),
    );
  }

  /** The other formulas of its row, or of its column, that are copies of it; three empty cells end the line. */
  peers(cell: FormulaCell, axis: 'row' | 'column'): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const step of [-1, 1]) {
      let empty = 0;
      for (let distance = 1; empty < 3; distance++) {
        const place = {
          sheet: cell.sheet,
          row: cell.row + (axis === 'column' ? step * distance : 0),
          column: cell.column + (axis === 'row' ? step * distance : 0),
        };
        const other = place.row < 1 || place.column < 1 ? undefined : this.at(place);
        if (other?.kind === 'formula' && other.form === cell.form) found.push(other);
        empty = other === undefined ? empty + 1 : 0;
      }
    }
    return found;
  }
}

function gridCell(place: Place, content: string | number | boolean | { date: string }): GridCell {
  if (typeof content === 'number') return { ...place, kind: 'number', value: content };
  if (typeof content === 'boolean') return { ...place, kind: 'boolean' };
  if (typeof content === 'object') return { ...place, kind: 'date' };
  if (!content.startsWith('=')) return { ...place, kind: 'text' };
  const text = content.slice(1);
  const tokens = readFormula(text);
  return { ...place, kind: 'formula', text, tokens, form: relativeForm(tokens, place) };
}

/** Every place the formula reads directly. */
export const reads = (tokens: readonly Token[], sheet: string): Place[] =>
  tokens
    .filter(isReference)
    .flatMap((token) => spotsOf(areaOf(token)).map((spot) => ({ sheet: token.sheet ?? sheet, ...spot })));
