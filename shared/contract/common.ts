// Owns the small shapes every other contract uses: bilingual text, calendar dates, verification status, kinds of sheet, units.
// Invariant: a date is a calendar date in Asia/Ho_Chi_Minh written YYYY-MM-DD, never an instant.
import * as z from 'zod';

/** A sentence in both languages of the product; Vietnamese is the one that is printed in a sheet. */
export const textSchema = z.object({ vi: z.string(), en: z.string() });
export type Text = z.infer<typeof textSchema>;

/** YYYY-MM-DD, a real calendar day. */
export const calendarDateSchema = z.iso.date();
export type CalendarDate = string;

/**
 * How far a fact may be trusted. Only `verified` (read in the named source) may carry an error;
 * everything else is at most a note "chưa xác minh" with the question to ask.
 */
export const verificationSchema = z.enum([
  'verified',
  'verified-derived',
  'verified-secondary',
  'verified-by-code',
  'practice',
  'memory',
  'unknown',
  'assumed',
  'example',
]);
export type Verification = z.infer<typeof verificationSchema>;

/** The three dates of the domain, never mixed (docs/glossary.md). `from`..`to` is the activity, both inclusive. */
export const estimateDatesSchema = z.object({
  from: calendarDateSchema,
  to: calendarDateSchema,
  document: calendarDateSchema,
});
export type EstimateDates = z.infer<typeof estimateDatesSchema>;

export const sheetKindSchema = z.enum(['estimate', 'tracking', 'other']);
export type SheetKind = z.infer<typeof sheetKindSchema>;

export const moneyUnitSchema = z.enum(['đồng', 'nghìn đồng', 'triệu đồng']);
export type MoneyUnit = z.infer<typeof moneyUnitSchema>;
