// Owns the public door of estimates: inputs → a draft to look at and the plan that writes it.
// Invariant: nothing is built from inputs that have a problem; the draft and the plan carry the same figures.
import type { EstimateInputs, EstimateResult } from '../contract/estimate.ts';
import type { Reference } from '../reference/lookup.ts';
import { moneyInWords } from '../vietnamese/money.ts';
import { buildGroups } from './lines.ts';
import { planWorkbook } from './sheet.ts';
import { validateInputs } from './validate.ts';

export interface BuildContext {
  /** names already taken in the workbook that will receive the sheet */
  sheetNames: string[];
  names: string[];
  /** moment of building, ISO 8601, kept in the stamp */
  builtAt: string;
}

/**
 * Builds an estimate on the activity's dates from a release.
 * Money is whole đồng; `total` counts priced lines only and `words` waits until no price is open.
 */
export function buildEstimate(
  inputs: EstimateInputs,
  reference: Reference,
  context: BuildContext,
): EstimateResult {
  const validation = validateInputs(inputs, reference);
  if (!validation.ok) return validation;
  const resolved = validation.inputs;
  const groups = buildGroups(resolved.template.data, inputs.dates, resolved.values, reference);
  if (groups.length === 0) {
    return {
      ok: false,
      problems: [
        {
          field: 'values',
          message: {
            vi: 'Mọi số lượng đều bằng 0: nhập ít nhất một số lượng.',
            en: 'Every quantity is zero: enter at least one.',
          },
        },
      ],
    };
  }
  const lines = groups.flatMap((group) => group.lines.map((built) => built.line));
  const total = groups.reduce((sum, group) => sum + group.amount, 0);
  if (!Number.isSafeInteger(total)) {
    return {
      ok: false,
      problems: [
        {
          field: 'values',
          message: {
            vi: 'Tổng số tiền quá lớn: kiểm tra lại số lượng và đơn giá.',
            en: 'The total is too large: check quantities and prices.',
          },
        },
      ],
    };
  }
  const openPrices = lines.filter((line) => line.price === null).length;
  return {
    ok: true,
    draft: {
      groups: groups.map((group) => ({ ...group, lines: group.lines.map((built) => built.line) })),
      total,
      openPrices,
      words: openPrices > 0 ? null : moneyInWords(total),
      remarks: resolved.remarks,
      plan: planWorkbook({ inputs, resolved, groups, reference, context }),
    },
  };
}
