// Owns reading twice: a file as the whole it should be, and where it is damaged, as far as it can be read.
// Invariant: what a second reading forgave stands in `unread`; a bomb or an entity declaration ends both.
import { FileError } from './model.ts';
import type { Unread } from './model.ts';
import type { Package } from './package.ts';
import { hasPart, openPackage, relationshipsPath } from './package.ts';
import { createRepair } from './repair.ts';
import type { Structure } from './structure.ts';
import { withSheetNames, worksheets } from './structure.ts';

const DANGEROUS: ReadonlySet<FileError['code']> = new Set(['too-large', 'unsafe']);

/**
 * Reads a file with `read`, once more with repairs when it is damaged.
 * @throws FileError why it is no whole file, where it could not be repaired either
 */
export function readWhatCanBe<Result>(bytes: Uint8Array, read: (found: Package) => Result): Result {
  try {
    return read(openPackage(bytes));
  } catch (error) {
    if (!(error instanceof FileError) || DANGEROUS.has(error.code)) throw error;
    try {
      return read(openPackage(bytes, createRepair()));
    } catch (second) {
      const tellsMore =
        !(second instanceof FileError) || DANGEROUS.has(second.code) || second.code === 'encrypted';
      throw tellsMore ? second : error;
    }
  }
}

/** Parts the cells depend on that the workbook relates to and the package lacks. */
export function missingParts(found: Package, { relations }: Structure): string[] {
  return relations
    .filter(({ type, external }) => !external && (type === 'styles' || type === 'sharedStrings'))
    .map(({ target }) => target)
    .filter((path) => !hasPart(found, path));
}

/** What was not read, by sheet; asked when all has been read. Chart sheets have nothing to read. */
export function unreadParts(found: Package, structure: Structure): Unread[] {
  const losses = found.repair ?? createRepair();
  for (const { type, name } of structure.sheets)
    if (type !== 'worksheet' && type !== 'chartsheet') losses.lose('otherSheet', '', name);
  for (const path of missingParts(found, structure)) losses.lose('missing', path);
  if (worksheets(structure).length === 0) losses.lose('noSheets', '');
  // nothing is forgiven in silence, not even what no reader noted
  if (found.repair && losses.list().length === 0) losses.lose('some', '');
  const owner = (part: string): string | null =>
    structure.sheets.find(({ path }) =>
      [path, relationshipsPath(path)].some((own) => path !== '' && own.toLowerCase() === part.toLowerCase()),
    )?.name ?? null;
  return losses.list().map(({ part, text }) => ({
    sheet: owner(part),
    part,
    text: withSheetNames(text, structure.sheets),
  }));
}
