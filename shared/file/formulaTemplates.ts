// Owns recognising a formula copied down its column by its bytes: equal but for row numbers that moved with it.
// Invariant: a template fits only a formula whose R1C1 form is the template's; in doubt it does not fit.
import { ROW_COUNT } from '../sheet/address.ts';
import { scanFormula } from '../sheet/formula.ts';
import { decodeText } from './xml.ts';
import { bytesText } from './bytes.ts';

export interface RowTemplate {
  /** the raw bytes it was made from */
  bytes: Uint8Array;
  /** places of relative row numbers in `bytes`: from, to, offset from the formula's row */
  rows: Int32Array;
  r1c1: string;
}

const AMPERSAND = 38;
const RETURN = 13;
const SEMICOLON = 59;
const ZERO = 48;

const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10;

/** Whether the raw bytes are the template's formula, for a cell of the same column in this row. */
export function templateFits(
  template: RowTemplate,
  bytes: Uint8Array,
  from: number,
  to: number,
  row: number,
): boolean {
  const { bytes: known, rows } = template;
  let at = from;
  let i = 0;
  for (let k = 0; k < rows.length; k += 3) {
    for (const literal = rows[k] as number; i < literal; i++, at++) if (known[i] !== bytes[at]) return false;
    let number = 0;
    const digits = at;
    for (let code = bytes[at] as number; isDigit(code) && at < to; code = bytes[++at] as number)
      number = number * 10 + code - ZERO;
    if (at === digits || at - digits > 7 || bytes[digits] === ZERO || number > ROW_COUNT) return false;
    if (number - 1 - row !== rows[k + 2]) return false;
    i = rows[k + 1] as number;
  }
  if (to - at !== known.length - i) return false;
  for (; i < known.length; i++, at++) if (known[i] !== bytes[at]) return false;
  return true;
}

/** A template of the formula in these raw bytes (`stored` when decoded); null when its row numbers cannot be placed. */
export function rowTemplate(
  bytes: Uint8Array,
  from: number,
  to: number,
  stored: string,
  row: number,
  r1c1: string,
): RowTemplate | null {
  // a parameter of LAMBDA may lose its prefix and then read as a cell
  if (stored.includes('_xlpm')) return null;
  const places = rawPlaces(bytes, from, to, stored);
  if (places === null) return null;
  const rows: number[] = [];
  let at = stored.startsWith('=') ? 1 : 0;
  for (const { text, kind, reference } of scanFormula(stored, 'A1')) {
    if (kind === 'name' && text.startsWith('_xl')) return null;
    if (reference !== null && reference.shape !== 'columns') {
      const corners = [reference.start, ...(reference.end === null ? [] : [reference.end])];
      const numbers = text.slice(reference.prefix.length).matchAll(/\d+/g);
      let corner = 0;
      for (const { index, 0: digits } of numbers) {
        const { row: target, rowFixed } = corners[corner++] ?? { row: 0, rowFixed: true };
        if (rowFixed) continue;
        const start = at + reference.prefix.length + index;
        rows.push(places[start] as number, places[start + digits.length] as number, target - row);
      }
    }
    at += text.length;
  }
  return { bytes: bytes.slice(from, to), rows: Int32Array.from(rows), r1c1 };
}

/** For each character of the decoded text where it begins in the raw bytes, and the end; null when they do not match. */
function rawPlaces(bytes: Uint8Array, from: number, to: number, text: string): Int32Array | null {
  const places = new Int32Array(text.length + 1);
  let count = 0;
  for (let at = from; at < to;) {
    const code = bytes[at] as number;
    let next = at + 1;
    let units = 1;
    if (code === RETURN) return null;
    if (code === AMPERSAND) {
      next = bytes.indexOf(SEMICOLON, at) + 1;
      if (next === 0 || next > to) return null;
      units = decodeText(bytesText(bytes, at, next), '').length;
    } else if (code >= 0x80) {
      while (next < to && ((bytes[next] as number) & 0xc0) === 0x80) next++;
      units = code >= 0xf0 ? 2 : 1;
    }
    for (; units > 0; units--) {
      if (count >= text.length) return null;
      places[count++] = at - from;
    }
    at = next;
  }
  places[count] = to - from;
  return count === text.length ? places : null;
}
