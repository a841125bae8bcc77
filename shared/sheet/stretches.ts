// Owns what is told of the lines of a table a stretch at a time, and kept until a cell changes in a row of the stretch.
// Invariant: a reading looks at the cells of the rows of its stretch alone, and at what a table never changes; all stretches
// together are all rows, in their order.
import { rowIndex } from './search.ts';

export interface Stretches {
  /**
   * What `read` tells of the places `from` up to `to` (not included) of `rows`, for each stretch of them. `about` names the
   * reading: the same name, the same answer. A `read` of the module, to which what it needs is `given`, stays compiled from one
   * check to the next; that of a closure goes with it.
   */
  of<G, T extends object>(
    rows: Int32Array,
    about: string,
    given: G,
    read: (given: G, from: number, to: number) => T,
  ): readonly T[];
  /** to be called when a cell of this sheet row changed */
  forget(row: number): void;
  /** to be called when the texts of the sheet are read anew, or its tables */
  forgetAll(): void;
}

/** Short enough that reading one is nothing, long enough that going over what is known of all is little. */
export const STRETCH = 64;

export function createStretches(): Stretches {
  let known = new Map<Int32Array, Map<string, (object | undefined)[]>>();
  return {
    of: <G, T extends object>(
      rows: Int32Array,
      about: string,
      given: G,
      read: (given: G, from: number, to: number) => T,
    ) => {
      let readings = known.get(rows);
      if (readings === undefined) known.set(rows, (readings = new Map()));
      let told = readings.get(about) as (T | undefined)[] | undefined;
      if (told === undefined) readings.set(about, (told = []));
      const count = Math.ceil(rows.length / STRETCH);
      for (let index = 0; index < count; index++)
        told[index] ??= read(given, index * STRETCH, Math.min((index + 1) * STRETCH, rows.length));
      return told as T[];
    },
    forget: (row) => {
      for (const [rows, readings] of known) {
        const place = rowIndex(rows, row);
        if (place < 0) continue;
        const index = Math.floor(place / STRETCH);
        for (const told of readings.values()) told[index] = undefined;
      }
    },
    forgetAll: () => {
      known = new Map();
    },
  };
}
