// Owns what a person gives to build an estimate and what comes back before anything is written.
// Invariant: money is whole đồng; a line without a price is open, never priced at zero.
import * as z from 'zod';
import { estimateDatesSchema, type Text } from './common.ts';
import type { Norm } from './reference.ts';
import type { WorkbookPlan } from './plan.ts';

export const estimateInputsSchema = z.object({
  /** code of an activity */
  activity: z.string(),
  dates: estimateDatesSchema,
  fundingSource: z.string(),
  /** codes of localities valid on the activity's dates */
  localities: z.array(z.string()),
  /** true when nobody chose them: the sheet then says "Giả định" beside each */
  localitiesAssumed: z.boolean().optional(),
  /** template input key → number; absent = the template's default */
  values: z.record(z.string(), z.number().nullable()),
});
export type EstimateInputs = z.infer<typeof estimateInputsSchema>;

/** A problem with one input, in the person's words; `field` is a key of EstimateInputs or of the template's inputs. */
export interface InputProblem {
  field: string;
  message: Text;
}

export interface PricedLine {
  key: string;
  /** printed number, e.g. "1" */
  ordinal: string;
  content: string;
  budgetSubItem: string;
  unit: string;
  /** value of each factor column; null = blank */
  factors: [number | null, number | null, number | null];
  /** whole đồng; null = open */
  price: number | null;
  amount: number | null;
  /** the norm that binds and the others that apply on the activity's days */
  binding: Norm | null;
  applying: Norm[];
  /** printed citation, e.g. "TT 40/2017/TT-BTC Điều 12.4b" */
  basis: string;
  /** what the person must know: why open, which documents disagree, what is not verified */
  remarks: Text[];
}

export interface EstimateGroup {
  key: string;
  ordinal: string;
  content: string;
  lines: PricedLine[];
  /** sum of the priced lines */
  amount: number;
}

export interface EstimateDraft {
  groups: EstimateGroup[];
  /** whole đồng, of the priced lines */
  total: number;
  openPrices: number;
  /** "Bằng chữ" of the total; null while a price is open */
  words: string | null;
  remarks: Text[];
  plan: WorkbookPlan;
}

export type EstimateResult = { ok: true; draft: EstimateDraft } | { ok: false; problems: InputProblem[] };
