// Owns what a person said of a finding that is to be left alone: why, who, when, and what exactly it was about.
// Invariant: kept in the stamp's part of the workbook; it holds for that content and that rule alone, and for none but it.
import * as z from 'zod';

export const MAX_REASON = 300;
export const MAX_NAME = 80;

export const ignoreSchema = z.object({
  /** name of the sheet when it was said */
  sheet: z.string(),
  /** the hidden name of a sheet the product built; null for others */
  anchor: z.string().nullable(),
  rule: z.string(),
  /** as the finding named them then */
  cells: z.array(z.string()).min(1),
  /** of the finding, the rule's measure and what stands in the cells; no address is in it (shared/rules/ignores.ts) */
  fingerprint: z.string(),
  reason: z.string().min(1).max(MAX_REASON),
  by: z.string().min(1).max(MAX_NAME),
  /** ISO instant */
  at: z.string(),
});
export type Ignore = z.infer<typeof ignoreSchema>;
