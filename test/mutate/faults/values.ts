// Owns faults where a number stands in place of something: of a reference, of a whole formula, or as a text.
// Invariant: the present value is the one the cell shows; another value really differs.
import { isReference, replaced } from '../formula.ts';
import { placeOf, rewrite, typed } from './fault.ts';
import type { Fault, Slip } from './fault.ts';

export const constantForReference: Fault = {
  kind: 'constantForReference',
  title: 'constant put for a reference',
  on: 'formula',
  slips: (cell, { numberAt }) =>
    cell.tokens.flatMap((token, index) => {
      if (!isReference(token) || token.to !== null || cell.tokens.length === 1) return [];
      const value = numberAt({ sheet: token.sheet ?? cell.sheet, ...token.from });
      if (value === null || value < 0) return [];
      return [[rewrite(cell, replaced(cell.tokens, index, { type: 'number', text: plainDigits(value) }))]];
    }),
};

const plainDigits = (value: number): string => {
  const text = String(typed(value));
  return text.includes('e') ? value.toFixed(12) : text;
};

export const presentValueForFormula: Fault = {
  kind: 'presentValueForFormula',
  title: 'constant for a formula, present value',
  on: 'formula',
  slips: (cell, { numberAt }) => {
    const value = numberAt(cell);
    return value === null ? [] : [[{ place: placeOf(cell), to: { number: value } }]];
  },
};

export const otherValueForFormula: Fault = {
  kind: 'otherValueForFormula',
  title: 'constant for a formula, another value',
  on: 'formula',
  slips: (cell, { numberAt }) => {
    const value = numberAt(cell);
    if (value === null) return [];
    return otherValues(value)
      .filter((other) => other !== value)
      .map((number): Slip => [{ place: placeOf(cell), to: { number } }]);
  },
};

/** A tenth more, a digit lost, two digits exchanged, rounded: with as many decimals as before. */
function otherValues(value: number): number[] {
  const decimals = Number.isInteger(value) ? 0 : 4;
  const digits = String(Math.abs(Math.trunc(value)));
  const exchanged = Number(`${digits.slice(1, 2)}${digits.slice(0, 1)}${digits.slice(2)}`);
  return [value * 1.1, value / 10, Math.sign(value) * exchanged, Number(value.toPrecision(1))].map((other) =>
    Number(other.toFixed(decimals)),
  );
}

/** Only a number that some formula reads: a code or a serial number kept as text is no fault. */
export const numberAsText: Fault = {
  kind: 'numberAsText',
  title: 'number stored as text',
  on: 'number',
  slips: (cell, { grid, language }) =>
    grid.readers(cell).length === 0
      ? []
      : textsFor(cell.value, language).map((text): Slip => [{ place: placeOf(cell), to: { text } }]),
};

function textsFor(value: number, language: 'vi' | 'en'): string[] {
  const plain = String(value);
  const grouped = value.toLocaleString(language === 'vi' ? 'de-DE' : 'en-US', { maximumFractionDigits: 10 });
  return [plain, `${plain} `, ...(grouped === plain ? [] : [grouped])];
}
