// Owns the form in which the base workbooks are written down by hand.
// Invariant: imports nothing of the product; a text that opens with `=` is a formula, every other text is a text.

export type Content = string | number | boolean | null | { date: string };

export interface SheetLayout {
  name: string;
  /** by row number, each from column A on; null is an empty cell */
  rows: Record<number, readonly Content[]>;
  /** number format by column letter or by area; the later entry wins */
  formats?: Record<string, string>;
  merges?: readonly string[];
  /** rows a person has hidden */
  hiddenRows?: readonly number[];
}

export interface Book {
  id: string;
  language: 'vi' | 'en';
  /** who would have laid it out so, and what is particular about it */
  note: string;
  /** kept apart: run only when asked for */
  heldOut?: true;
  /** where the writer puts texts; shared when not said */
  strings?: 'inline';
  sheets: readonly SheetLayout[];
}

/** A day, written as Excel's serial number with a date format. */
export const on = (date: string): Content => ({ date });

/** Rows of one shape from `first` on, one for each item: what a person makes by filling down. */
export function down<Item>(
  first: number,
  items: readonly Item[],
  row: (row: number, item: Item) => readonly Content[],
): Record<number, readonly Content[]> {
  return Object.fromEntries(items.map((item, index) => [first + index, row(first + index, item)]));
}
