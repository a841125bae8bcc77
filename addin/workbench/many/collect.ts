// Owns which files a person chose: picked one by one, a folder, or a drop of both.
// Invariant: what was picked by itself is always in; of a folder the workbooks are, in the order people count.
import { compareNames, isHiddenName, isWorkbookPath } from '#shared/report/fileNames.ts';

export interface Chosen {
  /** with its folders, where it came with any */
  path: string;
  /** null: the browser could not list it or hand it out */
  file: File | null;
}

/** Of <input type="file">: a folder comes as its files, each with its path. */
export function chosenOf(files: Iterable<File>): Chosen[] {
  return [...files]
    .filter(({ webkitRelativePath: path }) => path === '' || isWorkbookPath(insideOf(path)))
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .sort((a, b) => compareNames(a.path, b.path));
}

/** The chosen folder itself may have any name. */
const insideOf = (path: string) => path.slice(path.indexOf('/') + 1);

/** Something dropped: to be asked for at once, for the browser takes it back after the event. */
export function entriesOf({ items }: DataTransfer): FileSystemEntry[] {
  return [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
}

/** All files of what was dropped, folders looked into. */
export async function filesOf(entries: readonly FileSystemEntry[]): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (const entry of entries)
    if (isDirectory(entry)) await walk(entry, entry.name, chosen);
    else chosen.push({ path: entry.name, file: await fileOf(entry) });
  return chosen.sort((a, b) => compareNames(a.path, b.path));
}

async function walk(folder: FileSystemDirectoryEntry, path: string, chosen: Chosen[]): Promise<void> {
  const entries = await listOf(folder);
  if (entries === null) {
    chosen.push({ path, file: null });
    return;
  }
  for (const entry of entries) {
    const inside = `${path}/${entry.name}`;
    if (isHiddenName(entry.name)) continue;
    if (isDirectory(entry)) await walk(entry, inside, chosen);
    else if (isWorkbookPath(entry.name)) chosen.push({ path: inside, file: await fileOf(entry) });
  }
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function fileOf(entry: FileSystemEntry): Promise<File | null> {
  return new Promise((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(null)));
}

/** The browser lists a folder a hundred at a time, until it gives none; null when it may not. */
async function listOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (some === null) return null;
    if (some.length === 0) return all;
    all.push(...some);
  }
}
