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

/** What a text says beside its digits that its value already contains: 2 triệu is 2,000,000 and 45% is 0.45. */
export type NumberScale = '%' | 'nghìn' | 'triệu' | 'tỷ';

export type NumberText =
  | { kind: 'number'; value: number; scale?: NumberScale }
  | { kind: 'ambiguous'; values: number[]; scale?: NumberScale }
  | { kind: 'none' };

/**
 * Reads a number typed as text: 1500, 1.500.000, 1,500,000.5, 1 500 000, 1,5, (1.500.000), -3, +3, '500, 1.500 đồng,
 * 1.200.000 đ/người, 2 triệu, 1,5 tỷ đồng, 45%.
 * "1.500" alone is ambiguous: 1500 or 1.5, larger first; with "đồng" it is 1500, for đồng has no fraction.
 */
export function parseNumberText(text: string): NumberText {
  const match = NUMBER.exec(foldText(text));
  if (match === null) return { kind: 'none' };
  const [, open, sign, digits = '', word = '', unit, close] = match;
  if ((open === undefined) !== (close === undefined)) return { kind: 'none' };
  // +84 903 123 456 is dialled, not counted.
  if (sign === '+' && digits.replace(/\D/g, '').length > 9) return { kind: 'none' };
  const scale = SCALES[word];
  if (scale?.name === '%' && unit !== undefined) return { kind: 'none' };
  const all = readings(digits, scale?.exponent ?? 0);
  const isMoney = unit !== undefined || (scale?.exponent ?? 0) > 0;
  const whole = all.filter(({ value, hasFraction }) => (scale ? Number.isInteger(value) : !hasFraction));
  const factor = open !== undefined || sign === '-' ? -1 : 1;
  const kept = isMoney && whole.length > 0 ? whole : all;
  const values = kept.map(({ value }) => (value === 0 ? 0 : value * factor));
  const [value] = values;
  if (value === undefined) return { kind: 'none' };
  const said = scale === undefined ? {} : { scale: scale.name };
  return values.length === 1 ? { kind: 'number', value, ...said } : { kind: 'ambiguous', values, ...said };
}

const SCALES: Readonly<Record<string, { name: NumberScale; exponent: number }>> = {
  '%': { name: '%', exponent: -2 },
  nghìn: { name: 'nghìn', exponent: 3 },
  ngàn: { name: 'nghìn', exponent: 3 },
  triệu: { name: 'triệu', exponent: 6 },
  tỷ: { name: 'tỷ', exponent: 9 },
  tỉ: { name: 'tỷ', exponent: 9 },
};

const NUMBER = new RegExp(
  [
    "^'?(\\( ?)?([-+])?(\\d[\\d., ]*?)",
    `(?: ?(${Object.keys(SCALES).join('|')}))?`,
    // "đ/người/ngày": what one unit is paid for changes nothing in the amount.
    '(?: ?(đồng|đ|vnđ|vnd|₫)(?: ?/ ?\\p{L}[\\p{L} ]*){0,3})?',
    '( ?\\))?$',
  ].join(''),
  'u',
);

interface Reading {
  value: number;
  hasFraction: boolean;
}

/** Every value the digits and separators can mean, larger first; none when they are no number. */
function readings(digits: string, exponent: number): Reading[] {
  if (isDigits(digits)) return [{ value: Number(`${digits}e${exponent}`), hasFraction: false }];
  const found = new Map<number, Reading>();
  for (const thousands of ['.', ',', ' '])
    for (const decimal of ['.', ',']) {
      const reading = thousands === decimal ? null : readAs(digits, thousands, decimal, exponent);
      if (reading !== null) found.set(reading.value, reading);
    }
  return [...found.values()].sort((a, b) => b.value - a.value);
}

function readAs(digits: string, thousands: string, decimal: string, exponent: number): Reading | null {
  const point = digits.indexOf(decimal);
  const whole = point < 0 ? digits : digits.slice(0, point);
  const fraction = point < 0 ? null : digits.slice(point + 1);
  if (fraction !== null && !isDigits(fraction)) return null;
  const joined = whole.includes(thousands) ? joinGroups(whole, thousands) : whole;
  if (joined === null || !isDigits(joined)) return null;
  // The exponent is written, not multiplied: 8,2 triệu is 8200000 and not 8199999.999999999.
  return { value: Number(`${joined}.${fraction ?? '0'}e${exponent}`), hasFraction: fraction !== null };
}

/** "1.500.000" without its marks; null where the groups are none of three digits, or begin with zero: 0.500 is no thousand. */
function joinGroups(whole: string, mark: string): string | null {
  const first = whole.indexOf(mark);
  if (first === 0 || first > GROUP || whole.startsWith('0')) return null;
  let joined = whole.slice(0, first);
  for (let at = first; at < whole.length; at += GROUP + 1) {
    if (whole[at] !== mark || at + GROUP >= whole.length) return null;
    joined += whole.slice(at + 1, at + 1 + GROUP);
  }
  return joined;
}
const GROUP = 3;

function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text !== '';
}
