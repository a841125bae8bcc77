// Owns numbers as Vietnamese offices write them: 1.500.000 and, from accounting software, 1,500,000.
// Invariant: a text that can be read in two ways ("1.500") is never guessed.
import { foldText } from './compare.ts';

/** "1.500.000"; a fraction, if any, after a comma (at most six digits). Throws RangeError for a number that is not finite. */
export function formatMoney(amount: number): string {
  if (!Number.isFinite(amount)) throw new RangeError(`Not an amount: ${amount}`);
  const [whole = '0', fraction = ''] = Math.abs(amount).toFixed(6).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = fraction.replace(/0+$/, '');
  const text = decimals === '' ? grouped : `${grouped},${decimals}`;
  return amount < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

export type NumberText =
  { kind: 'number'; value: number } | { kind: 'ambiguous'; values: number[] } | { kind: 'none' };

/**
 * Reads a number typed as text: 1500, 1.500.000, 1,500,000.5, 1 500 000, 1,5, (1.500.000), -3, 1.500 đồng.
 * "1.500" alone is ambiguous: 1500 or 1.5, larger first; with "đồng" it is 1500, for đồng has no fraction.
 */
export function parseNumberText(text: string): NumberText {
  const match = NUMBER.exec(foldText(text));
  if (match === null) return { kind: 'none' };
  const [, open, sign, digits = '', unit, close] = match;
  if ((open === undefined) !== (close === undefined)) return { kind: 'none' };
  const all = readings(digits);
  const whole = unit === undefined ? [] : all.filter(Number.isInteger);
  const factor = open !== undefined || sign !== undefined ? -1 : 1;
  const values = (whole.length > 0 ? whole : all).map((value) => (value === 0 ? 0 : value * factor));
  const [value] = values;
  if (value === undefined) return { kind: 'none' };
  return values.length === 1 ? { kind: 'number', value } : { kind: 'ambiguous', values };
}

const NUMBER = /^(\( ?)?(-)?(\d[\d., ]*?)(?: ?(đồng|đ|vnđ|vnd))?( ?\))?$/u;

/** Every value the digits and separators can mean, larger first; none when they are no number. */
function readings(digits: string): number[] {
  const found = new Set<number>();
  for (const thousands of ['.', ',', ' '])
    for (const decimal of ['.', ',']) {
      const value = thousands === decimal ? null : readAs(digits, thousands, decimal);
      if (value !== null) found.add(value);
    }
  return [...found].sort((a, b) => b - a);
}

function readAs(digits: string, thousands: string, decimal: string): number | null {
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const [first = '', ...groups] = whole.split(thousands);
  // 0.500 is no thousand: a number in groups does not begin with zero.
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  if (groups.length > 0 ? !isGrouped : !/^\d+$/.test(first)) return null;
  return Number(`${first}${groups.join('')}.${fraction ?? '0'}`);
}
