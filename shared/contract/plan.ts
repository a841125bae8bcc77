// Owns the plan of a workbook to write: data that addin/excel turns into Office.js calls in few syncs.
// Invariant: a plan overwrites nothing of the person's: it names new sheets; text that could be read as a formula is marked as text.
import type { CellValue, CheckStamp, StampSheet } from './snapshot.ts';

export interface BorderPlan {
  style: 'thin' | 'hair' | 'medium';
}

/** Only what the product itself writes; fonts default to Times New Roman 12, the fashion of Vietnamese offices. */
export interface StylePlan {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  /** #RRGGBB */
  color?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  indent?: number;
  border?: BorderPlan;
  numberFormat?: string;
}

export interface CellPlan {
  row: number;
  column: number;
  /** exactly one of the two; a formula is en-US A1 with its leading "=" */
  value?: CellValue;
  formula?: string;
  /** key into SheetPlan.styles */
  style?: string;
}

export type ValidationPlan =
  | { range: string; kind: 'list'; source: string; error: string }
  | { range: string; kind: 'whole' | 'decimal'; min: number; max: number; error: string };

export interface PrintPlan {
  orientation: 'landscape' | 'portrait';
  paper: 'A4';
  fitToWidth: 1;
  area: string;
  /** repeated on every page, e.g. "8:9" */
  titleRows: string;
  /** inches */
  margins: { top: number; right: number; bottom: number; left: number };
}

export interface SheetPlan {
  name: string;
  visibility: 'visible' | 'hidden';
  cells: CellPlan[];
  styles: Record<string, StylePlan>;
  merges: string[];
  /** characters of the default font, from column A */
  columnWidths: number[];
  /** points by zero-based row; others automatic */
  rowHeights: Record<number, number>;
  validations: ValidationPlan[];
  /** zero-based count of frozen rows; 0 = none */
  freezeRows: number;
  print: PrintPlan | null;
}

export interface NamePlan {
  name: string;
  refersTo: string;
  visible: boolean;
}

export interface WorkbookPlan {
  sheets: SheetPlan[];
  names: NamePlan[];
  /** what is kept of an estimate; null for a plan that holds none */
  stamp: StampSheet | null;
  /** what is kept of the check that the plan reports */
  lastCheck?: CheckStamp;
  /** a sheet of the product that goes when the first sheet of the plan is there, with the names it had */
  replaces?: string | null;
  /** sheet to show when done */
  activate: string;
}
