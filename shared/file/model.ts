// Owns the plain model of a workbook file: what the emulator shows in a grid and what a save patches.
// Invariant: the model never holds the package; parts the model does not know stay in the bytes and survive a save.
import type { Text } from '../contract/common.ts';
import type { CellValue, DefinedName } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import type { Anchored } from './anchored.ts';

export type BorderStyle = 'thin' | 'hair' | 'dotted' | 'dashed' | 'medium' | 'thick' | 'double';
export interface Border {
  style: BorderStyle;
  /** #RRGGBB */
  color: string;
}

/** Every member optional: absent = the workbook's default. */
export interface CellStyle {
  numberFormat?: string;
  fontName?: string;
  /** points */
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** #RRGGBB */
  color?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right' | 'justify';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  indent?: number;
  borderTop?: Border;
  borderRight?: Border;
  borderBottom?: Border;
  borderLeft?: Border;
  /** only false is said: Excel locks by default */
  locked?: boolean;
}

export interface ModelCell {
  row: number;
  column: number;
  /** the stored result for a formula cell */
  value: CellValue;
  /** A1 with leading "="; shared formulas are expanded */
  formula?: string;
  /** set on every cell of an array formula: its range in A1; the formula stands on the first cell only */
  arrayRange?: string;
  /** index into WorkbookModel.styles */
  style: number;
}

export type Validation =
  | { range: string; kind: 'list'; source: string; error: string }
  | { range: string; kind: 'whole' | 'decimal'; min: number; max: number; error: string };

export interface PrintSetup {
  orientation: 'landscape' | 'portrait';
  /** 9 = A4 */
  paperSize: number;
  fitToWidth: number | null;
  fitToHeight: number | null;
  area: string | null;
  /** "8:9" */
  titleRows: string | null;
  /** inches */
  margins: { top: number; right: number; bottom: number; left: number } | null;
}

export interface SheetModel {
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** by row, then column; only cells with a value, a formula or a style */
  cells: ModelCell[];
  /** characters of the default font; zero-based inclusive */
  columns: { first: number; last: number; width: number | null; hidden: boolean }[];
  /** points */
  rows: { row: number; height: number | null; hidden: boolean }[];
  merges: CellRange[];
  /** count of frozen rows and columns */
  freeze: { rows: number; columns: number };
  validations: Validation[];
  print: PrintSetup | null;
  protected: boolean;
  /** things that hang on rows and columns and that a save keeps but does not move; sentences in anchored.ts */
  anchored: Anchored[];
}

export interface WorkbookModel {
  sheets: SheetModel[];
  styles: CellStyle[];
  /** what a style without a font name or size has; points */
  defaultFont: { name: string; size: number };
  /** workbook-scoped, in file order; _xlnm names left out */
  names: DefinedName[];
  /** text of customXml parts by namespace of their root element */
  customXml: { namespace: string; xml: string }[];
  date1904: boolean;
  /** index of the sheet shown */
  active: number;
  /** what of the file was not read, or not whole; a save of such a file is refused where it would lose something */
  unread: Unread[];
}

/** Something of a file that could not be read, said in one sentence. */
export interface Unread {
  /** the sheet it concerns; null = the workbook */
  sheet: string | null;
  /** path in the package; '' = the package itself */
  part: string;
  text: Text;
}

/**
 * A changed cell. `value` null with no formula clears the content; `style` absent keeps the cell's style.
 * With a formula `value` is its result; null: not known, Excel calculates on opening. An unchanged formula with another value is a fresh result.
 * Fresh results inside an array formula are taken only together with its first cell; any other change there is refused.
 */
export interface CellChange {
  row: number;
  column: number;
  value: CellValue | null;
  formula?: string;
  /** makes it an array formula over this range, in A1; on a new sheet only */
  arrayRange?: string;
  style?: CellStyle;
}

export interface SheetChange {
  cells: CellChange[];
  rename?: string;
  visibility?: SheetModel['visibility'];
  /** complete lists that replace the sheet's own; absent = untouched */
  columns?: SheetModel['columns'];
  rows?: SheetModel['rows'];
  merges?: CellRange[];
  freeze?: SheetModel['freeze'];
  /** added to what the sheet has; on the same cells the new one takes the old one's place */
  validations?: Validation[];
  print?: PrintSetup;
}

export interface WorkbookChanges {
  /** by present sheet name */
  sheets: Record<string, SheetChange>;
  /** new sheets, appended in order; styles inline through CellChange.style */
  added: (SheetChange & { name: string })[];
  removed: string[];
  /** set or replaced by name */
  names: DefinedName[];
  removedNames: string[];
  /** namespace → document text, null removes the part */
  customXml: Record<string, string | null>;
  /** sheet to show; absent = unchanged */
  active?: string;
  /** said by who changes cells without calculating: Excel then calculates everything on opening */
  recalculate?: true;
}

/** No change yet. A sheet or a namespace may have a name that every plain object knows, such as "constructor". */
export function noChanges(): WorkbookChanges {
  return {
    sheets: Object.create(null) as WorkbookChanges['sheets'],
    added: [],
    removed: [],
    names: [],
    removedNames: [],
    customXml: Object.create(null) as WorkbookChanges['customXml'],
  };
}

/** Why a file could not be read or saved; `message` is the person's sentence in both languages. */
export class FileError extends Error {
  readonly code:
    | 'empty'
    | 'not-a-workbook'
    | 'old-format'
    | 'encrypted'
    | 'truncated'
    | 'too-large'
    | 'unsafe'
    | 'damaged'
    | 'cannot-keep';
  readonly text: { vi: string; en: string };
  constructor(code: FileError['code'], text: { vi: string; en: string }) {
    super(text.vi);
    this.name = 'FileError';
    this.code = code;
    this.text = text;
  }
}
