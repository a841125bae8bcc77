// Owns which files of a folder are checked and in which order; paths with "/" or "\" between folders.
// Invariant: a hidden file, Excel's own lock file and whatever lies in a hidden folder are nobody's estimate.

const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;
/** ".name", and "~$name", which Excel keeps beside a file that is open. */
const HIDDEN = /^(?:\.|~\$)/;

/** Is a file at this path inside a chosen folder one to check? */
export function isWorkbookPath(path: string): boolean {
  return WORKBOOK.test(path) && !path.split(/[\\/]/).some((part) => HIDDEN.test(part));
}

/** Is this folder inside a chosen one looked into? */
export const isHiddenName = (name: string): boolean => HIDDEN.test(name);

const collator = new Intl.Collator('vi', { numeric: true });

/** By name as people count: "Lớp 2" before "Lớp 10"; equal only when the same. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
}

/** A name that is safe on a screen or in a terminal: no line breaks, no escapes, nothing that turns the writing direction. */
export function shownName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}
