// Owns mending how texts are stored: old codes to Unicode, split letters joined, odd spaces made plain.
// Invariant: what a person reads stays the same; text that is only partly in an old code is left alone.
import { isMixedEncoding } from '../../vietnamese/legacy.ts';
import type { Cell } from '../rule.ts';
import { isConstant, putValue, safeFix } from './mend.ts';
import type { Mend } from './mend.ts';

/** Fonts of the old codes have no Unicode letters. */
const UNICODE_FONT = 'Times New Roman';

/** `cells`: all that are stored so, of which a finding shows some. */
export function oldCodeMend(cells: readonly Cell[]): Mend {
  return (desk) => {
    const { grid } = desk;
    const changes = cells.flatMap((cell) => {
      const stored = String(grid.value(cell.row, cell.column));
      const read = grid.text(cell.row, cell.column);
      const isWhole = isConstant(desk, cell) && stored.trim() !== read && !isMixedEncoding(stored);
      return isWhole ? [putValue(desk, cell, within(stored, read), UNICODE_FONT)] : [];
    });
    return safeFix(
      {
        vi: `Chuyển ${changes.length} ô sang Unicode, phông ${UNICODE_FONT}`,
        en: `Turn ${changes.length} cells into Unicode, font ${UNICODE_FONT}`,
      },
      changes,
    );
  };
}

/** The fonts whose name ends in H show small letters as capitals; what was read as capitals is written so. */
export function asShown(text: string, font: string | undefined): string {
  return font !== undefined && /^\.vn.*h$/i.test(font) ? text.toUpperCase() : text;
}

export function splitLetterMend(cells: readonly Cell[]): Mend {
  return rewriteMend(
    cells,
    (text) => text.normalize('NFC'),
    (count) => ({ vi: `Ghép dấu chữ ở ${count} ô`, en: `Join the letters of ${count} cells` }),
  );
}

export function spaceMend(cells: readonly Cell[]): Mend {
  return rewriteMend(
    cells,
    (text) => text.replaceAll(/[\u00a0\u2007\u202f]/g, ' ').replaceAll(/[\u200b\ufeff]/g, ''),
    (count) => ({ vi: `Thay dấu cách lạ ở ${count} ô`, en: `Replace odd spaces in ${count} cells` }),
  );
}

function rewriteMend(
  cells: readonly Cell[],
  rewrite: (text: string) => string,
  label: (count: number) => { vi: string; en: string },
): Mend {
  return (desk) => {
    const changes = cells.flatMap((cell) => {
      const stored = desk.grid.value(cell.row, cell.column);
      if (typeof stored !== 'string' || !isConstant(desk, cell)) return [];
      const written = rewrite(stored);
      return written === stored ? [] : [putValue(desk, cell, written)];
    });
    return safeFix(label(changes.length), changes);
  };
}

/** Spaces around the text stay. */
function within(stored: string, read: string): string {
  const start = stored.length - stored.trimStart().length;
  return stored.slice(0, start) + read + stored.slice(start + stored.trim().length);
}
