// Owns mending how texts are stored: old codes to Unicode, split letters joined, odd spaces made plain.
// Invariant: what a person reads stays the same; text that is only partly in an old code is left alone.
import type { Text } from '../../contract/common.ts';
import type { CellChange, Fix } from '../../contract/fix.ts';
import { isMixedEncoding } from '../../vietnamese/legacy.ts';
import type { Cell } from '../rule.ts';
import { isConstant, MOST_CHANGES, putValue, safeFix } from './mend.ts';
import type { Mend } from './mend.ts';

/** Fonts of the old codes have no Unicode letters. */
const UNICODE_FONT = 'Times New Roman';

/** `cells`: all that are stored so, of which a finding shows some. */
export function oldCodeMend(cells: readonly Cell[]): Mend {
  return textMend(
    cells,
    (stored, read) => (stored.trim() !== read && !isMixedEncoding(stored) ? within(stored, read) : stored),
    UNICODE_FONT,
    (count) => ({
      vi: `Chuyển ${count} ô sang Unicode, phông ${UNICODE_FONT}`,
      en: `Turn ${count} cells into Unicode, font ${UNICODE_FONT}`,
    }),
  );
}

/** The fonts whose name ends in H show small letters as capitals; what was read as capitals is written so. */
export function asShown(text: string, font: string | undefined): string {
  return font !== undefined && /^\.vn.*h$/i.test(font) ? text.toUpperCase() : text;
}

export function splitLetterMend(cells: readonly Cell[]): Mend {
  return textMend(
    cells,
    (text) => text.normalize('NFC'),
    null,
    (count) => ({ vi: `Ghép dấu chữ ở ${count} ô`, en: `Join the letters of ${count} cells` }),
  );
}

export function spaceMend(cells: readonly Cell[]): Mend {
  return textMend(
    cells,
    (text) => text.replaceAll(/[\u00a0\u2007\u202f]/g, ' ').replaceAll(/[\u200b\ufeff]/g, ''),
    null,
    (count) => ({ vi: `Thay dấu cách lạ ở ${count} ô`, en: `Replace odd spaces in ${count} cells` }),
  );
}

/** Made once: who gives the cells is asked again whenever a text has changed. */
function textMend(
  cells: readonly Cell[],
  rewrite: (stored: string, read: string) => string,
  font: string | null,
  label: (count: number) => Text,
): Mend {
  let made: Fix | null | undefined;
  return (desk) => {
    if (made !== undefined) return made;
    const { grid } = desk;
    const changes: CellChange[] = [];
    for (const cell of cells) {
      const stored = grid.value(cell.row, cell.column);
      if (typeof stored !== 'string' || !isConstant(desk, cell)) continue;
      const written = rewrite(stored, grid.text(cell.row, cell.column));
      if (written !== stored) changes.push(putValue(desk, cell, written, font));
      if (changes.length === MOST_CHANGES) break;
    }
    return (made = safeFix(label(changes.length), changes));
  };
}

/** Spaces around the text stay. */
function within(stored: string, read: string): string {
  const start = stored.length - stored.trimStart().length;
  return stored.slice(0, start) + read + stored.slice(start + stored.trim().length);
}
