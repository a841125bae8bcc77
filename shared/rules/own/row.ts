// Owns the row an expression sees: one object that is moved from row to row, its cells read only when asked for.
// Invariant: it holds nothing itself, so a check of 100,000 rows makes one of them.
import type { SampleRow } from '../../contract/reference.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { RecognisedTable } from '../../sheet/recognise.ts';
import type { TableRow } from '../../sheet/rows.ts';
import { blankOf, fieldReader, FIELDS, sampleField } from './fields.ts';
import type { FieldValue } from './fields.ts';

/** Reads a field, or whether it is blank, of the row that is looked at now. */
type Reader = () => FieldValue | boolean;

/** A Map to the expression language, which asks one for its members by name. */
export class OwnRow extends Map<string, FieldValue | boolean> {
  readonly #readers = new Map<string, Reader>();

  constructor(readerOf: (field: string) => () => FieldValue) {
    super();
    for (const field of FIELDS.keys()) {
      const read = readerOf(field);
      this.#readers.set(field, read);
      this.#readers.set(blankOf(field), () => read() === null);
    }
  }

  override get(name: string): FieldValue | boolean {
    return this.#readers.get(name)?.() ?? null;
  }

  field(name: string): FieldValue {
    const value = this.get(name);
    return typeof value === 'boolean' ? null : value;
  }
}

export interface TableCursor {
  row: OwnRow;
  /** puts the row on another row of the table */
  moveTo(row: TableRow): void;
}

export function tableCursor(grid: Grid, table: RecognisedTable): TableCursor {
  let at: TableRow | null = null;
  const row = new OwnRow((field) => {
    const read = fieldReader(grid, table, field);
    return () => (at === null ? null : read(at));
  });
  return {
    row,
    moveTo: (to) => {
      at = to;
    },
  };
}

export function sampleRow(sample: SampleRow): OwnRow {
  return new OwnRow((field) => () => sampleField(sample, field));
}
