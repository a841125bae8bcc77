// Owns what the checker sees of a workbook: plain data, the same whether it came through Office.js or from a file.
// Invariant: reading a file directly and reading it through Office.js after opening it give deep-equal snapshots.
import * as z from 'zod';
import { calendarDateSchema } from './common.ts';
import { ignoreSchema } from './ignore.ts';
import { sheetMappingSchema } from './mapping.ts';

/** '' is an empty cell; an Excel error is its text ("#REF!"); a date is its serial number. */
export const cellValueSchema = z.union([z.string(), z.number(), z.boolean()]);
export type CellValue = z.infer<typeof cellValueSchema>;

/** zero-based, inclusive */
const hiddenRunSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type HiddenRun = z.infer<typeof hiddenRunSchema>;

export const sheetSnapshotSchema = z.object({
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'veryHidden']),
  /** zero-based top-left of the used range (cells with a value or a formula); 0,0 for an empty sheet */
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  /** rows × columns of the used range; [] for an empty sheet */
  values: z.array(z.array(cellValueSchema)),
  /** same shape; the formula in R1C1 with its leading "=", '' where the cell holds a constant */
  formulas: z.array(z.array(z.string())),
  /** merged areas as A1 ranges, by row then column; those touching the used range only */
  merges: z.array(z.string()),
  /** hidden rows of the used range as runs from top to bottom, none touching the next; those a filter hides too */
  hiddenRows: z.array(hiddenRunSchema).default([]),
  /** likewise columns, from left to right */
  hiddenColumns: z.array(hiddenRunSchema).default([]),
});
export type SheetSnapshot = z.infer<typeof sheetSnapshotSchema>;

export const definedNameSchema = z.object({
  name: z.string(),
  /** A1 formula with leading "=", e.g. "='Dự toán'!$A$1" */
  refersTo: z.string(),
  visible: z.boolean(),
});
export type DefinedName = z.infer<typeof definedNameSchema>;

/** What the product wrote about one sheet it built; found again through the hidden name `anchor`, so a renamed sheet keeps it. */
export const stampSheetSchema = z.object({
  anchor: z.string(),
  activity: z.string(),
  template: z.string(),
  release: z.object({ number: z.int(), sha256: z.string() }),
  from: calendarDateSchema,
  to: calendarDateSchema,
  document: calendarDateSchema,
  fundingSource: z.string(),
  localities: z.array(z.string()),
  builtAt: z.string(),
});
export type StampSheet = z.infer<typeof stampSheetSchema>;

/** The last check whose report was put into the workbook. */
export const checkStampSchema = z.object({
  /** the hidden name that stands on the report and moves with it */
  anchor: z.string(),
  /** ISO instant of the check */
  at: z.string(),
  /** who had the report made; '' where nobody said */
  by: z.string(),
  release: z.object({ number: z.int(), sha256: z.string() }),
  counts: z.object({ error: z.int(), warning: z.int(), note: z.int(), ignored: z.int() }),
  /** what was checked: with which days, and what stood there (shared/sheet/digest.ts) */
  sheets: z.array(
    z.object({
      name: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      document: z.string().nullable(),
      content: z.string(),
    }),
  ),
  /** cells of their used ranges together: whether it takes long to read them again */
  cells: z.int(),
});
export type CheckStamp = z.infer<typeof checkStampSchema>;

export const stampSchema = z.object({
  version: z.literal(1),
  /** sheets the product built */
  sheets: z.array(stampSheetSchema),
  /** how a person said sheets are to be read, one a sheet */
  mappings: z.array(sheetMappingSchema).default([]),
  /** findings that a person wants left alone */
  ignores: z.array(ignoreSchema).default([]),
  lastCheck: checkStampSchema.nullable().default(null),
});
export type Stamp = z.infer<typeof stampSchema>;

/** Namespace of the one customXml part the product keeps in a workbook. */
export const STAMP_NAMESPACE = 'urn:dutoan:workbook:1';

export const workbookSnapshotSchema = z.object({
  sheets: z.array(sheetSnapshotSchema),
  /** workbook-scoped names, sorted by name; built-in _xlnm names left out */
  names: z.array(definedNameSchema),
  stamp: stampSchema.nullable(),
});
export type WorkbookSnapshot = z.infer<typeof workbookSnapshotSchema>;
