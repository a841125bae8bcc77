// Owns the arithmetic of an estimate before it is a sheet: quantities, prices, amounts, group sums.
// Invariant: amount = round(Π factors × price, 0) in whole đồng; a line whose quantity is zero is left out.
import type { EstimateDates } from '../contract/common.ts';
import type { EstimateGroup, PricedLine } from '../contract/estimate.ts';
import type { Template, TemplateLine } from '../contract/template.ts';
import type { Reference } from '../reference/lookup.ts';
import { priceLine } from './price.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A priced line beside the template line it came from: the sheet needs both. */
export interface BuiltLine {
  template: TemplateLine;
  line: PricedLine;
}
export interface BuiltGroup extends Omit<EstimateGroup, 'lines'> {
  lines: BuiltLine[];
}

/** Prices every line that applies on the dates and has a quantity. `values` holds all template inputs. */
export function buildGroups(
  template: Template,
  dates: EstimateDates,
  values: ReadonlyMap<string, number | null>,
  reference: Reference,
): BuiltGroup[] {
  const quantities = withSums(template, values);
  const groups: BuiltGroup[] = [];
  for (const { key, content, lines } of template.groups) {
    const built = lines
      .filter((line) => applies(line, dates))
      .flatMap((line) => {
        const factors = line.factors.map((factor) =>
          factorValue(factor, quantities),
        ) as PricedLine['factors'];
        return factors.includes(0) ? [] : [{ line, factors }];
      })
      .map(({ line, factors }, index) => {
        const given = line.priceInput ? (values.get(line.priceInput) ?? null) : null;
        const { price, ...why } = priceLine(line, dates, reference, given);
        const quantity = factors.reduce<number>((product, factor) => product * (factor ?? 1), 1);
        const priced: PricedLine = {
          key: line.key,
          ordinal: String(index + 1),
          content: line.content,
          budgetSubItem: line.budgetSubItem,
          unit: line.unit,
          factors,
          price,
          amount: price === null ? null : Math.round(quantity * price),
          ...why,
        };
        return { template: line, line: priced };
      });
    if (built.length === 0) continue;
    const amount = built.reduce((sum, { line }) => sum + (line.amount ?? 0), 0);
    groups.push({
      key,
      ordinal: ROMAN[groups.length] ?? String(groups.length + 1),
      content,
      lines: built,
      amount,
    });
  }
  return groups;
}

/** Inputs and the template's sums of inputs, by key. */
function withSums(template: Template, values: ReadonlyMap<string, number | null>): Map<string, number> {
  const all = new Map<string, number>();
  for (const [key, value] of values) all.set(key, value ?? 0);
  for (const sum of template.sums)
    all.set(
      sum.key,
      sum.of.reduce((total, key) => total + (all.get(key) ?? 0), 0),
    );
  return all;
}

/** Product of the factor's quantities; null for a factor the line does not use. */
function factorValue(
  factor: readonly (string | number)[],
  quantities: ReadonlyMap<string, number>,
): number | null {
  if (factor.length === 0) return null;
  return factor.reduce<number>(
    (product, part) => product * (typeof part === 'number' ? part : (quantities.get(part) ?? 0)),
    1,
  );
}

/** A line bound to a rule of certain days belongs to the estimate when the activity begins on one of them. */
function applies(line: TemplateLine, dates: EstimateDates): boolean {
  return (
    (line.validFrom === null || dates.from >= line.validFrom) &&
    (line.validTo === null || dates.from < line.validTo)
  );
}
