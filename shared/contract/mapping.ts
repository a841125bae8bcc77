// Owns how a person says a sheet is to be read: its kind, its tables, what each column means, its dates.
// Invariant: kept with the workbook, in the stamp's part; it never names a cell of data, so it outlives every change below
// the headings.
import * as z from 'zod';
import { estimateDatesSchema, moneyUnitSchema, sheetKindSchema } from './common.ts';

/** What a column within a table means that no rule reads. */
export const UNUSED = 'unused';

const meaningSchema = z.string().regex(/^[A-Za-z]+(?:\.[A-Za-z]+)*$/);
const rowSchema = z.int().min(1).max(1_048_576);

export const tableMappingSchema = z.object({
  /** 1-based, inclusive */
  headerRows: z.tuple([rowSchema, rowSchema]).refine(([first, last]) => first <= last),
  /** column letters → dotted meaning, or UNUSED; the outermost ones are the edges of the table */
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), meaningSchema),
  unit: moneyUnitSchema,
});
export type TableMapping = z.infer<typeof tableMappingSchema>;

export const sheetMappingSchema = z.object({
  /** name of the sheet when it was saved */
  sheet: z.string(),
  /** the headings by which the form is known again (shared/sheet/mapping.ts); '' when there are none */
  form: z.string(),
  /** other: no tables, only what needs no knowledge of one is checked */
  kind: sheetKindSchema,
  tables: z.array(tableMappingSchema).max(50),
  dates: estimateDatesSchema.nullable(),
  /** ISO instant */
  savedAt: z.string(),
});
export type SheetMapping = z.infer<typeof sheetMappingSchema>;
