// Owns how rows of an estimate are numbered: A, I, 1, 1.1, a), -, + and what stands above what.
// Invariant: a smaller depth stands higher; equal depth means sister rows.
import type { CellValue } from '../contract/snapshot.ts';

export type NumberingStyle =
  | 'letter'
  | 'roman'
  /** "A1", "A2" under "A" */
  | 'letterNumber'
  | 'number'
  | 'decimal'
  | 'lower'
  | 'dash'
  | 'plus'
  | 'none';

export interface Numbering {
  style: NumberingStyle;
  /** parts of a decimal number: 1.2.3 → 3; 1 otherwise */
  parts: number;
  /** as printed, without brackets and full stop */
  text: string;
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

export const UNNUMBERED: Numbering = { style: 'none', parts: 1, text: '' };

/** Small numbers begin every group anew: one object each. */
const SMALL: (Numbering | undefined)[] = [];
function plainNumber(value: number): Numbering {
  if (value >= 1_000) return { style: 'number', parts: 1, text: String(value) };
  return (SMALL[value] ??= { style: 'number', parts: 1, text: String(value) });
}

/** Reads an ordinal cell; null when the text is no numbering at all ("Tổng cộng", a stray word). */
export function readNumbering(value: CellValue): Numbering | null {
  if (value === '') return UNNUMBERED;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return plainNumber(value);
  const text = String(value)
    .trim()
    .replace(/^\(?(.*?)[).:/]*$/u, '$1')
    .trim();
  const raw = String(value).trim();
  if (raw === '') return UNNUMBERED;
  if (/^[-–—*•]$/u.test(raw)) return { style: 'dash', parts: 1, text: raw };
  if (raw === '+') return { style: 'plus', parts: 1, text: raw };
  if (text === '') return null;
  if (/^\d{1,5}$/.test(text)) return { style: 'number', parts: 1, text };
  if (/^(?:\d{1,4}|[IVX]{1,5}|[A-Z])(?:[.,]\d{1,4})+$/.test(text))
    return { style: 'decimal', parts: text.split(/[.,]/).length, text };
  if (ROMAN.test(text)) return { style: 'roman', parts: 1, text };
  if (/^[A-ZĐ]\d{1,2}$/u.test(text)) return { style: 'letterNumber', parts: 1, text };
  if (/^[A-ZĐ]$/u.test(text)) return { style: 'letter', parts: 1, text };
  if (/^[a-zđ]$/u.test(text)) return { style: 'lower', parts: 1, text };
  return null;
}

const LEADING =
  /^\s*(?:([IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])\s*[.)/]+(?=[\s\p{L}])|([-–—+*•])\s*(?=\p{L}))/u;

/** The numbering that a name begins with, in tables that have no column for it. */
export function leadingNumbering(content: string): Numbering {
  const match = LEADING.exec(content);
  return match === null ? UNNUMBERED : (readNumbering(match[1] ?? match[2] ?? '') ?? UNNUMBERED);
}

/**
 * Depth of a style on one sheet. Offices disagree whether A stands over I or I over A:
 * the one met first stands higher.
 */
export function createDepths(): (numbering: Numbering) => number {
  const capitals: NumberingStyle[] = [];
  return ({ style, parts }) => {
    if (style === 'letter' || style === 'roman') {
      if (!capitals.includes(style)) capitals.push(style);
      return capitals.indexOf(style);
    }
    if (style === 'number') return 2;
    if (style === 'decimal') return 1 + parts;
    return DEPTH[style];
  };
}

const DEPTH = { letterNumber: 1.9, lower: 20, dash: 21, plus: 22, none: 23 };
