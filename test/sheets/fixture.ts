// Owns the form of a gold sheet: a workbook laid out by hand, and what a careful reader finds in it.
// Invariant: imports nothing of the product; what is expected is judged from the sheet, never copied from a run.
import type { Book } from '../mutate/book.ts';

/** Dotted meanings, general to particular (docs/glossary.md): the first word alone must already be right. */
export type Meaning = string;

export interface ExpectedTable {
  /** header to last row, totals included; without scratch cells, words row and signatures */
  range: string;
  /** 1-based sheet rows, first and last row of headings (the index row is not one of them) */
  headerRows: [number, number];
  /** the row "a | b | 1 | 2 | 3=1+2" */
  indexRow?: number;
  unit: 'đồng' | 'nghìn đồng' | 'triệu đồng';
  columns: Record<string, Meaning>;
  totalRows: number[];
  subtotalRows: number[];
  /** rows that are no total, subtotal, group, caption, note or "Trong đó" */
  lines: number;
}

export interface ExpectedSheet {
  kind: 'estimate' | 'tracking' | 'other';
  tables: ExpectedTable[];
  /** areas a domain rule must not read: scratch cells beside or below */
  outside: string[];
  /** errors and warnings an auditor would raise, "rule severity cell" with the first cell; empty for a clean sheet */
  findings: string[];
}

export interface SheetFixture {
  book: Book;
  /** also written as .xls by LibreOffice and expected to read the same */
  asXls?: true;
  /** by sheet name; every sheet of the book */
  expected: Record<string, ExpectedSheet>;
  /** activity and document dates given to the check; absent: those of the sheet */
  dates?: { from: string; to: string; document: string };
}
