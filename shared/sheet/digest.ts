// Owns telling by a short text whether something is still what it was: 64 bits, quick, and no secret of any kind.
// Invariant: parts never run into each other: adding "a", "b" differs from adding "ab".
import type { CellValue } from '../contract/snapshot.ts';

export interface Digest {
  add(part: CellValue): void;
  /** 16 hex digits of all parts so far */
  text(): string;
}

/** Two independent multiplicative hashes (FNV-1a's prime, and that of MurmurHash3's mix) over UTF-16 units. */
export function createDigest(): Digest {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  const mix = (unit: number): void => {
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 15;
  };
  return {
    add: (part) => {
      const text = String(part);
      // The kind tells the number 1 from the text "1"; the length where a part ends.
      mix(typeof part === 'number' ? 1 : typeof part === 'boolean' ? 2 : 3);
      mix(text.length);
      for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
    },
    text: () => hex(a) + hex(b),
  };
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** The cells of a used range, zero-based from its corner; `formula` is '' for a constant. */
export interface DigestedCells {
  name: string;
  top: number;
  left: number;
  height: number;
  width: number;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string;
}

/** What a person put into a sheet: its formulas and constants, not what the formulas came to. */
export function digestOfCells(sheet: DigestedCells): string {
  const digest = createDigest();
  digest.add(sheet.name);
  for (const number of [sheet.top, sheet.left, sheet.height, sheet.width]) digest.add(number);
  for (let row = 0; row < sheet.height; row++)
    for (let column = 0; column < sheet.width; column++) {
      const formula = sheet.formula(row, column);
      digest.add(formula === '' ? sheet.value(row, column) : formula);
    }
  return digest.text();
}
