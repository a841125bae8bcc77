// Owns what the numbers inside formulas point to: sheets of the workbook, other workbooks, defined and add-in names.
// Invariant: other workbooks are numbered in file order from 1, as an .xlsx numbers them; a number that leads nowhere is null.
import { quoteSheetName } from '../../sheet/address.ts';

export interface OtherBook {
  /** name of the file without its folder */
  file: string;
  sheets: string[];
}

type Book =
  | { kind: 'own'; names: string[] }
  | { kind: 'addIn'; names: string[] }
  | { kind: 'other'; number: number; sheets: string[]; names: string[] };

/** a sheet number that stands for the whole workbook */
const WHOLE_BOOK = 0xfffe;

export class Links {
  /** all tabs in order, charts too */
  readonly sheets: string[] = [];
  /** defined names in order; `sheet` is the one-based tab of a name that belongs to one */
  readonly names: { name: string; sheet: number }[] = [];
  readonly others: OtherBook[] = [];
  private readonly books: Book[] = [];
  private readonly uses: { book: number; first: number; last: number }[] = [];

  addOwn(): void {
    this.books.push({ kind: 'own', names: [] });
  }

  addAddIn(): void {
    this.books.push({ kind: 'addIn', names: [] });
  }

  addOther(path: string, sheets: string[]): void {
    this.others.push({ file: fileName(path), sheets });
    this.books.push({ kind: 'other', number: this.others.length, sheets, names: [] });
  }

  /** A name the other workbook or add-in added last has. */
  addExternName(name: string): void {
    this.books.at(-1)?.names.push(name);
  }

  addUse(book: number, first: number, last: number): void {
    this.uses.push({ book, first, last });
  }

  /** What Excel 5 calls by one text: "[Book.xls]Sheet1" behind a mark, or a sheet of the workbook itself. */
  addExternSheet(text: string): void {
    const book = this.books.length;
    if (text === ':') this.addAddIn();
    else if (text.startsWith('\x01')) {
      const [, file = '', sheet = ''] = /\[([^\]]*)\](.*)$/s.exec(text) ?? [];
      const known = this.others.findIndex((other) => other.file === file);
      if (known < 0) this.addOther(file, []);
      else this.books.push({ kind: 'other', number: known + 1, sheets: [], names: [] });
      const other = this.others[known < 0 ? this.others.length - 1 : known];
      const own = this.books[book];
      if (own?.kind === 'other') own.sheets.push(sheet);
      if (other !== undefined && !other.sheets.includes(sheet)) other.sheets.push(sheet);
    } else this.addOwn();
    this.addUse(book, 0, 0);
  }

  /** "'Chi tiết'!" for a reference through the `use`-th entry of the list; null when it is not there. */
  prefix(use: number): string | null {
    const entry = this.uses[use];
    const book = entry && this.books[entry.book];
    if (entry === undefined || book === undefined) return null;
    if (book.kind === 'own') return this.ownPrefix(entry.first, entry.last);
    if (book.kind === 'addIn') return null;
    const first = book.sheets[entry.first];
    const last = book.sheets[entry.last];
    return first === undefined || last === undefined ? null : spanPrefix(`[${book.number}]`, first, last);
  }

  /** The same for zero-based tabs of the workbook itself. */
  ownPrefix(first: number, last: number): string | null {
    const [from, to] = [this.sheets[first], this.sheets[last]];
    return from === undefined || to === undefined ? null : spanPrefix('', from, to);
  }

  /** The defined name with this one-based number. */
  name(number: number): string | null {
    return this.names[number - 1]?.name ?? null;
  }

  /** A name seen through the `use`-th entry: of another sheet, another workbook, or a function of an add-in. */
  externName(use: number, number: number): string | null {
    const entry = this.uses[use];
    const book = entry && this.books[entry.book];
    if (entry === undefined || book === undefined) return null;
    if (book.kind === 'own') {
      const defined = this.names[number - 1];
      if (defined === undefined) return null;
      const prefix =
        entry.first === WHOLE_BOOK || defined.sheet === 0
          ? ''
          : this.ownPrefix(defined.sheet - 1, defined.sheet - 1);
      return prefix === null ? null : prefix + defined.name;
    }
    const name = book.names[number - 1];
    if (name === undefined) return null;
    return book.kind === 'addIn' ? name : `[${book.number}]!${name}`;
  }
}

/** Excel stores letters of any script bare, where the product itself writes all but ASCII in apostrophes. */
const isPlain = (name: string): boolean =>
  quoteSheetName(name) === name || (/[^\0-\x7f]/.test(name) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name));

/** Both ends of a span stand in one pair of apostrophes. */
function spanPrefix(book: string, first: string, last: string): string {
  const names = first === last ? [first] : [first, last];
  if (names.every(isPlain)) return `${book}${names.join(':')}!`;
  return `'${book}${names.join(':').replaceAll("'", "''")}'!`;
}

/** The end of a path in which control letters stand for drives and folders. */
function fileName(path: string): string {
  return (
    path
      .split(/[\0-\x1f\\/]/)
      .at(-1)
      ?.replace(/^\[|\]$/g, '') ?? ''
  );
}
