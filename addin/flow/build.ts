// Owns writing an estimate into the open workbook. Same code for the pane and the command; no DOM.
// Invariant: nothing is written unless the inputs are accepted, and only new sheets are written.
import { takenNames } from '#addin/excel/names.ts';
import { writePlan } from '#addin/excel/write.ts';
import { buildEstimate } from '#shared/estimate/build.ts';
import type { EstimateDraft, EstimateInputs, InputProblem } from '#shared/contract/estimate.ts';
import type { Reference } from '#shared/reference/lookup.ts';

/** The inputs were refused; nothing was written. */
export class InputsRefused extends Error {
  readonly problems: InputProblem[];
  constructor(problems: InputProblem[]) {
    super(problems.map((problem) => problem.message.vi).join(' '));
    this.name = 'InputsRefused';
    this.problems = problems;
  }
}

/**
 * Builds the estimate with sheet names that are free in the open workbook and writes it.
 * `now` is the ISO instant that goes into the stamp. Throws InputsRefused, or HostError from Excel.
 */
export async function buildIntoWorkbook(
  inputs: EstimateInputs,
  reference: Reference,
  now: string,
): Promise<{ sheetName: string; draft: EstimateDraft }> {
  const result = buildEstimate(inputs, reference, { ...(await takenNames()), builtAt: now });
  if (!result.ok) throw new InputsRefused(result.problems);
  await writePlan(result.draft.plan);
  return { sheetName: result.draft.plan.activate, draft: result.draft };
}
