// Owns turning what stands on the command line into the files to check: folders give the workbooks in them.
// Invariant: nothing that was named goes unmentioned: a folder without workbooks, or one that may not be read, has its reason.
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Text } from '#shared/contract/common.ts';
import { compareNames, isHiddenName, isWorkbookPath } from '#shared/report/fileNames.ts';

export interface FoundFile {
  path: string;
  /** why there is nothing to check here; null for a file */
  reason: Text | null;
}

/** Files stay as named, in that order; a folder gives its workbooks and those of its folders by name. `summary` is never an input. */
export function findFiles(paths: readonly string[], summary: string | null): FoundFile[] {
  const taken = new Set(paths.map(identity));
  if (summary !== null) taken.add(identity(summary));
  return paths.flatMap((path): FoundFile[] => {
    if (!isFolder(path)) return [{ path, reason: null }];
    const found: FoundFile[] = [];
    if (!walk(path, found, taken) && found.length === 0) found.push({ path, reason: NO_WORKBOOKS });
    return found;
  });
}

const NO_WORKBOOKS: Text = {
  vi: 'Thư mục này không có tệp .xlsx, .xlsm hay .xls nào để kiểm tra.',
  en: 'This folder has no .xlsx, .xlsm or .xls file to check.',
};
const NOT_LISTED: Text = {
  vi: 'Không xem được trong thư mục này có gì: kiểm tra quyền đọc.',
  en: 'The contents of this folder could not be listed: check your permission.',
};

/** Adds what is in a folder; true when a workbook was there, though it may have been named before. A link to a folder is not followed: it may lead back. */
function walk(folder: string, found: FoundFile[], taken: Set<string>): boolean {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Whatever forbids it, the person can only look at the folder; the others are still checked.
    found.push({ path: folder, reason: NOT_LISTED });
    return false;
  }
  let hasWorkbook = false;
  for (const entry of entries.sort((a, b) => compareNames(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isHiddenName(entry.name) && walk(path, found, taken)) hasWorkbook = true;
    } else if (isWorkbookPath(entry.name) && !isFolder(path)) {
      hasWorkbook = true;
      const known = identity(path);
      if (!taken.has(known)) found.push({ path, reason: null });
      taken.add(known);
    }
  }
  return hasWorkbook;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there or not to be reached: whoever reads it says so.
    return false;
  }
}

/** One name for one file, by whatever way it is reached. */
function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // not there yet, or not to be reached: its path is its name
    return resolve(path);
  }
}
