// Owns what a check says: findings, what was not checked, and the result for each sheet.
// Invariant: severity error rests on plain arithmetic or on a verified basis for that date (design: "errors rest on verified ground").
import * as z from 'zod';
import { moneyUnitSchema, sheetKindSchema, textSchema } from './common.ts';
import { fixSchema } from './fix.ts';
import { cellValueSchema } from './snapshot.ts';

export type { MoneyUnit, SheetKind } from './common.ts';

export const severitySchema = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof severitySchema>;

export const findingSchema = z.object({
  /** stable id, e.g. "line.product" */
  rule: z.string(),
  severity: severitySchema,
  /** A1 addresses or ranges on the checked sheet, most telling first; others with their sheet */
  cells: z.array(z.string()).min(1),
  /** what is wrong, with the figures; one sentence */
  message: textSchema,
  /** why it matters and what to do */
  why: textSchema,
  expected: cellValueSchema.nullable(),
  /** `expected` is the most it may be, not what it must be: what a norm allows, what was received */
  isLimit: z.literal(true).optional(),
  actual: cellValueSchema.nullable(),
  /** document and article, as cited */
  basis: z.array(z.string()),
  /** what would mend it; null where only a person can tell */
  fix: fixSchema.nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

/** A finding that a person wants left alone: it counts no more, and is told with who said so, why and when. */
export const ignoredFindingSchema = findingSchema.extend({
  reason: z.string(),
  by: z.string(),
  /** ISO instant */
  at: z.string(),
});
export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>;

export const notCheckedSchema = z.object({
  range: z.string(),
  rule: z.string().nullable(),
  reason: textSchema,
});
export type NotChecked = z.infer<typeof notCheckedSchema>;

/** A recognised table; rows are 1-based sheet rows, columns are letters. */
export const tableSchema = z.object({
  range: z.string(),
  headerRows: z.tuple([z.int(), z.int()]),
  indexRow: z.int().nullable(),
  dataRows: z.tuple([z.int(), z.int()]),
  unit: moneyUnitSchema,
  /** column letter → dotted meaning, e.g. "price", "quantity", "factor", "amount" */
  columns: z.record(z.string(), z.string()),
  totalRows: z.array(z.int()),
  subtotalRows: z.array(z.int()),
  /** leaf rows */
  lines: z.int(),
});
export type Table = z.infer<typeof tableSchema>;

export const checkDatesSchema = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  document: z.string().nullable(),
  source: z.enum(['option', 'stamp', 'sheet', 'none']),
});
export type CheckDates = z.infer<typeof checkDatesSchema>;

/** How a reading corrected by hand bears on a sheet. */
const correctionSchema = z.object({
  /** kept in this workbook, or remembered from another file of the same form */
  from: z.enum(['workbook', 'sameForm']),
  /** when it was saved, an ISO instant */
  at: z.string(),
  form: z.string(),
  /** false: the headings have changed since, and the sheet was read by itself */
  isUsed: z.boolean(),
});

export const sheetResultSchema = z.object({
  name: z.string(),
  kind: sheetKindSchema,
  /** 1 where the person said how to read it */
  confidence: z.number(),
  correction: correctionSchema.nullable(),
  dates: checkDatesSchema,
  tables: z.array(tableSchema),
  outside: z.array(z.string()),
  findings: z.array(findingSchema),
  ignored: z.array(ignoredFindingSchema),
  notChecked: z.array(notCheckedSchema),
});
export type SheetResult = z.infer<typeof sheetResultSchema>;
