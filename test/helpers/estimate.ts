// Owns the estimate most tests build: activity 2 with every price quoted, so that words appear.
import type { EstimateInputs } from '#shared/contract/estimate.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';

export const reference = createReference(seedRelease());

/** Quotations for the lines that have no known norm on every date used in tests. */
export const QUOTED = {
  drinkPrice: 20_000,
  mealPrice: 150_000,
  materialPrice: 30_000,
  stationeryPrice: 15_000,
  hallPrice: 3_000_000,
  decorationPrice: 2_500_000,
};

/** One-day training estimate; the document is dated the same day unless said otherwise. */
export function trainingInputs(day: string, change: Partial<EstimateInputs> = {}): EstimateInputs {
  return {
    activity: 'OCOP.2025.2',
    dates: { from: day, to: day, document: day },
    fundingSource: 'SNKHCN.2025',
    localities: [day < '2025-07-01' ? '731' : '26068'],
    values: {},
    ...change,
  };
}
