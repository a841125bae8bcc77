// Owns reading a worksheet part into the model: cells, geometry, validations, print set-up, and what hangs on its rows.
// Invariant: cells come out by row, then column, each place once; what is not understood is named in `anchored`, not dropped in silence.
import type { CellValue } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import { rangeAddress } from '../sheet/address.ts';
import type { Anchored } from './anchored.ts';
import { ANCHORED_EXTENSIONS, ANCHORED_RELATIONS, ANCHORED_SECTIONS } from './anchored.ts';
import type { CellContext, CellSink } from './cells.ts';
import { CellReader } from './cells.ts';
import type { Budget } from './budget.ts';
import { formulasA1 } from './formulaForms.ts';
import { shownFormula } from './functions.ts';
import { HiddenRows } from './hidden.ts';
import { FileError } from './model.ts';
import type { ModelCell, PrintSetup, SheetModel, Validation } from './model.ts';
import type { Package } from './package.ts';
import { relationships, scanBytes } from './package.ts';
import { readRange } from './plainParts.ts';
import type { Surroundings } from './sheetSink.ts';
import { hidesTheRest, readColumn, readMerge, SheetSink } from './sheetSink.ts';
import { isTrue } from './styles.ts';
import { attribute, readAttributes } from './xml.ts';

export type SheetParts = Omit<SheetModel, 'name' | 'visibility'>;

export interface SheetContext extends CellContext {
  /** cells to hold; a save needs only those that change */
  wanted: (row: number, column: number) => boolean;
}

/** Reads a worksheet part. */
export function readSheet(found: Package, path: string, context: SheetContext): SheetParts {
  const cells = new ModelCells(context.wanted);
  const reader = new CellReader(path, context, formulasA1(path), cells);
  const around = new AroundCells(path, found.budget, cells.hidden);
  scanBytes(found, path, new SheetSink(path, reader, around, found.repair));
  reader.end();
  const sheet = around.result();
  if (reader.hasArrays) around.anchored.add('array');
  for (const relation of relationships(found, path)) {
    const hanging = ANCHORED_RELATIONS[relation.type];
    if (hanging) around.anchored.add(hanging);
  }
  const ordered = cells.ordered ? cells.cells : sortCells(cells.cells);
  if (reader.arrays.length) markArrays(ordered, reader.arrays);
  const rows = cells.allRows(ordered.at(-1)?.row ?? -1);
  return { ...sheet, cells: ordered, rows, anchored: [...around.anchored] };
}

/** Gathers the cells of the model. */
export class ModelCells implements CellSink {
  readonly cells: ModelCell[] = [];
  readonly wantsHeights = true;
  readonly hidden = new HiddenRows();
  ordered = true;
  private readonly rows: SheetModel['rows'] = [];
  private lastRow = -1;
  private rowsOrdered = true;
  readonly wants: (row: number, column: number) => boolean;

  constructor(wanted: SheetContext['wanted']) {
    this.wants = wanted;
  }

  cell(row: number, column: number, value: CellValue, formula: string | null, style: number): void {
    const last = this.cells.at(-1);
    if (last && (last.row > row || (last.row === row && last.column >= column))) this.ordered = false;
    this.cells.push(
      formula === null ? { row, column, value, style } : { row, column, value, style, formula },
    );
  }

  row(row: number, height: number | null, hidden: boolean): void {
    this.hidden.tell(row, hidden);
    if (row <= this.lastRow) this.rowsOrdered = false;
    this.lastRow = row;
    if (height !== null || hidden) this.rows.push({ row, height, hidden });
  }

  /** Rows with a height or hidden, each once; `bottom` is the last row with a cell. */
  allRows(bottom: number): SheetModel['rows'] {
    const { hidden, rows } = this;
    if (this.rowsOrdered && !hidden.restHidden) return rows;
    const byRow = new Map<number, SheetModel['rows'][number]>();
    for (const one of rows) {
      const before = byRow.get(one.row);
      const height = one.height ?? before?.height ?? null;
      byRow.set(one.row, {
        row: one.row,
        height,
        hidden: one.row > bottom && (one.hidden || before?.hidden === true),
      });
    }
    for (const [first, last] of hidden.within(0, bottom))
      for (let row = first; row <= last; row++)
        byRow.set(row, { row, height: byRow.get(row)?.height ?? null, hidden: true });
    return [...byRow.values()].sort((a, b) => a.row - b.row);
  }
}

/** Everything of a sheet part but its cells and rows. */
class AroundCells implements Surroundings {
  readonly anchored = new Set<Anchored>();
  private readonly path: string;
  private readonly columns: SheetModel['columns'] = [];
  private readonly merges: CellRange[] = [];
  private readonly validations: Validation[] = [];
  private readonly print = printReader();
  private freeze: SheetModel['freeze'] = { rows: 0, columns: 0 };
  private protected = false;
  private section = '';
  private views = 0;
  private rule: Map<string, string> | null = null;
  private capture = '';
  private first = '';
  private second = '';

  private readonly budget: Budget;
  private readonly hidden: HiddenRows;

  constructor(path: string, budget: Budget, hidden: HiddenRows) {
    this.path = path;
    this.budget = budget;
    this.hidden = hidden;
  }

  openSection(section: string, attributes: string): void {
    const { path } = this;
    this.section = section;
    if (section === 'sheetFormatPr') this.hidden.restHidden = hidesTheRest(attributes, path);
    const hanging = ANCHORED_SECTIONS[section];
    if (hanging) this.anchored.add(hanging);
    if (section === 'sheetProtection') this.protected = isTrue(attribute(attributes, 'sheet', path));
    this.print.open(section, attributes, path);
  }

  open(tag: string, attributes: string): void {
    const { section, path } = this;
    if (section === 'cols' && tag === 'col') this.columns.push(withWidth(attributes, path));
    else if (section === 'mergeCells' && tag === 'mergeCell') {
      this.budget.take('merges', 1);
      this.merges.push(readMerge(attributes, path));
    } else if (section === 'sheetViews') {
      if (tag === 'sheetView') this.views++;
      else if (tag === 'pane' && this.views === 1) this.freeze = readPane(attributes, path);
    } else if (section === 'sheetPr') this.print.open(tag, attributes, path);
    else if (section === 'dataValidations') {
      if (tag === 'dataValidation') {
        this.rule = readAttributes(attributes, path);
        this.first = '';
        this.second = '';
      } else this.capture = tag;
    } else if (section === 'extLst') {
      const hanging = ANCHORED_EXTENSIONS[tag.replace(/^.*:/, '')];
      if (hanging) this.anchored.add(hanging);
    }
  }

  wantsText(): boolean {
    return this.capture === 'formula1' || this.capture === 'formula2';
  }

  text(piece: string): void {
    if (this.capture === 'formula1') this.first += piece;
    else this.second += piece;
  }

  close(tag: string): void {
    this.capture = '';
    if (this.rule === null || tag !== 'dataValidation') return;
    const made = validations(this.rule, this.first.trim(), this.second.trim());
    if (made) this.validations.push(...made);
    else this.anchored.add('validation');
    this.rule = null;
  }

  result(): Omit<SheetParts, 'cells' | 'rows' | 'anchored'> {
    const { columns, merges, freeze, validations } = this;
    return { columns, merges, freeze, validations, print: this.print.result(), protected: this.protected };
  }
}

/** By row and column; of two cells in one place the later one counts, but a mere format never hides a content. */
export function sortCells(cells: ModelCell[]): ModelCell[] {
  const isEmpty = (cell: ModelCell): boolean => cell.value === '' && cell.formula === undefined;
  const single: ModelCell[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = single.at(-1);
    if (last === undefined || last.row !== cell.row || last.column !== cell.column) single.push(cell);
    else if (!isEmpty(cell) || isEmpty(last)) single[single.length - 1] = cell;
  }
  return single;
}

/** Sheets with thousands of one-cell arrays are common, so arrays are looked up by row; the few tall ones are tried each time. */
export function markArrays(cells: ModelCell[], arrays: CellRange[]): void {
  const byRow = new Map<number, CellRange[]>();
  const tall: CellRange[] = [];
  for (const range of arrays) {
    if (range.bottom - range.top >= TALL_ARRAY) tall.push(range);
    else
      for (let row = range.top; row <= range.bottom; row++) {
        const line = byRow.get(row);
        if (line) line.push(range);
        else byRow.set(row, [range]);
      }
  }
  for (const cell of cells) {
    const holds = (range: CellRange): boolean => contains(range, cell.row, cell.column);
    const range = byRow.get(cell.row)?.find(holds) ?? tall.find(holds);
    if (range) cell.arrayRange = rangeAddress(range);
  }
}

const TALL_ARRAY = 1000;

export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

function isArea(address: string): boolean {
  try {
    readRange(address, '');
    return true;
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}

function withWidth(attributes: string, part: string): SheetModel['columns'][number] {
  const { first, last, hidden } = readColumn(attributes, part);
  return { first, last, width: finite(attribute(attributes, 'width', part)), hidden };
}

function readPane(attributes: string, part: string): SheetModel['freeze'] {
  const values = readAttributes(attributes, part);
  const frozen = values.get('state')?.startsWith('frozen');
  return frozen
    ? { rows: count(values.get('ySplit')), columns: count(values.get('xSplit')) }
    : { rows: 0, columns: 0 };
}

/** A number as files write it; null when there is none or it is none. */
function finite(text: string | undefined): number | null {
  const number = Number(text ?? NaN);
  return Number.isFinite(number) ? number : null;
}

/** A count; what is none counts nothing. */
function count(text: string | undefined): number {
  const number = Number(text ?? 0);
  return Number.isInteger(number) && number >= 0 ? number : 0;
}

/** One validation an area; null when it is of a kind the model does not hold. */
function validations(rule: Map<string, string>, first: string, second: string): Validation[] | null {
  const kind = rule.get('type');
  const error = rule.get('error') ?? '';
  const areas = (rule.get('sqref') ?? '').split(/\s+/).filter((area) => area !== '');
  if (!areas.every(isArea)) return null;
  if (kind === 'list') {
    const quoted = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    const source = quoted !== undefined ? quoted.replaceAll('""', '"') : `=${shownFormula(first)}`;
    return areas.map((range) => ({ range, kind, source, error }));
  }
  const [min, max] = [Number(first), Number(second)];
  const between = (rule.get('operator') ?? 'between') === 'between';
  if ((kind !== 'whole' && kind !== 'decimal') || !between || first === '' || second === '') return null;
  if (!Number.isFinite(min) || !Number.isFinite(max)) return null;
  return areas.map((range) => ({ range, kind, min, max, error }));
}

/** Gathers the print set-up that stands in the sheet part; area and title rows are names of the workbook. */
function printReader(): {
  open(tag: string, attributes: string, part: string): void;
  result(): PrintSetup | null;
} {
  let seen = false;
  let fit = false;
  let setup = new Map<string, string>();
  let margins: PrintSetup['margins'] = null;
  return {
    open: (tag, attributes, part) => {
      if (tag === 'pageSetUpPr') {
        fit = isTrue(attribute(attributes, 'fitToPage', part));
        seen ||= fit;
      } else if (tag === 'pageSetup') {
        setup = readAttributes(attributes, part);
        seen = true;
      } else if (tag === 'pageMargins') {
        const values = readAttributes(attributes, part);
        const side = (name: string): number => finite(values.get(name)) ?? 0;
        margins = { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
        seen = true;
      }
    },
    result: () => {
      if (!seen) return null;
      const pages = (name: string): number | null => (fit ? Number(setup.get(name) ?? 1) || null : null);
      return {
        orientation: setup.get('orientation') === 'landscape' ? 'landscape' : 'portrait',
        paperSize: finite(setup.get('paperSize')) ?? 1,
        fitToWidth: pages('fitToWidth'),
        fitToHeight: pages('fitToHeight'),
        area: null,
        titleRows: null,
        margins,
      };
    },
  };
}
