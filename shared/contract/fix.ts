// Owns what mending a finding would write.
// Invariant: a change says what stood in the cell when it was read; where that is no longer so, nothing of the fix is written.
import * as z from 'zod';
import { textSchema } from './common.ts';
import { cellValueSchema } from './snapshot.ts';

export const cellChangeSchema = z.object({
  sheet: z.string(),
  /** zero-based */
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  /** as read: the value, and the formula in R1C1 with its leading "=" ('' where the cell held a constant) */
  was: z.object({ value: cellValueSchema, formula: z.string() }),
  /** what is put there: a constant, or a formula in R1C1 with its leading "=" */
  becomes: z.union([z.object({ value: cellValueSchema }), z.object({ formula: z.string() })]),
  /** the font the cell takes with it; only where legacy-encoded text becomes Unicode. null: as it is */
  font: z.string().nullable(),
});
export type CellChange = z.infer<typeof cellChangeSchema>;

/** One way to mend; its changes are written together or not at all. */
export const fixOptionSchema = z.object({
  label: textSchema,
  changes: z.array(cellChangeSchema).min(1),
});
export type FixOption = z.infer<typeof fixOptionSchema>;

/** safe: one option, right wherever the finding is; choice: the person picks, also when there is one option only. */
export const fixSchema = z.union([
  z.object({ safety: z.literal('safe'), options: z.tuple([fixOptionSchema]) }),
  z.object({ safety: z.literal('choice'), options: z.array(fixOptionSchema).min(1) }),
]);
export type Fix = z.infer<typeof fixSchema>;
