// Owns reading one sheet of an .xls: its cells, and what stands around them.
// Invariant: cells are told in file order; what lies outside a sheet or makes no sense is passed over and noted.
import type { CellValue } from '../../contract/snapshot.ts';
import type { CellRange } from '../../sheet/address.ts';
import type { CellSink } from '../cells.ts';
import type { HiddenRows } from '../hidden.ts';
import { Runs } from '../hidden.ts';
import type { SheetModel } from '../model.ts';
import type { Around } from '../snapshot.ts';
import { SheetFormulas } from './formulas.ts';
import type { Globals, Tab } from './globals.ts';
import { ERROR_TEXTS, RECORD, Records } from './records.ts';
import type { Reader } from './records.ts';

/** Where the cells of a sheet go, and which of its rows are hidden. */
export interface SheetSink extends CellSink {
  readonly hidden: HiddenRows;
}

export interface AroundCells extends Around {
  columns: SheetModel['columns'];
  freeze: SheetModel['freeze'];
  /** ranges of array formulas */
  arrays: CellRange[];
  /** a dialog of Excel 5, no worksheet */
  isDialog: boolean;
  /** bytes of the stream that were walked through */
  spent: number;
}

const COLUMNS = 256;
/** content of a formula record before its tokens */
const FORMULA_HEAD = 22;
const ROW_HIDDEN = 0x20;
/** beside a row's height: it has none of its own */
const DEFAULT_HEIGHT = 0x8000;
/** of the default row: rows the file does not tell of are hidden */
const REST_HIDDEN = 0x02;
const FROZEN = 0x08;
const DIALOG = 0x10;
/** kinds of result that are no number, by the byte that says so */
const [STRING_RESULT, LOGICAL_RESULT, ERROR_RESULT, EMPTY_RESULT] = [0, 1, 2, 3] as const;

/** Reads the sheet into `sink`; formulas are told in R1C1. */
export function readSheet(stream: Uint8Array, tab: Tab, globals: Globals, sink: SheetSink): AroundCells {
  const records = new Records(stream, tab.at);
  const sheet = new SheetReader(records, tab.name, globals, sink);
  let depth = 0;
  // a chart inside the sheet is a file in the file
  while (records.next()) {
    if (records.type === RECORD.bof) depth++;
    else if (depth === 0) break;
    else if (records.type === RECORD.eof) depth--;
    else if (depth === 1) sheet.take();
    if (depth === 0) break;
  }
  sheet.end();
  if (records.cut || depth > 0 || records.type !== RECORD.eof) globals.repair.lose('cut', tab.name);
  return { ...sheet.around, arrays: sheet.arrays, spent: Math.max(0, records.to - tab.at) };
}

class SheetReader {
  readonly around: Omit<AroundCells, 'arrays' | 'spent'> = {
    merges: [],
    columns: [],
    hiddenColumns: new Runs(),
    freeze: { rows: 0, columns: 0 },
    isDialog: false,
  };
  private readonly records: Records;
  private readonly name: string;
  private readonly globals: Globals;
  private readonly sink: SheetSink;
  private readonly formulas: SheetFormulas;
  /** a formula whose text comes in a record of its own */
  private waiting: { row: number; column: number; formula: string | null; style: number } | null = null;
  private frozen = false;
  /** twentieths of a point */
  private defaultHeight = 0;

  constructor(records: Records, name: string, globals: Globals, sink: SheetSink) {
    this.records = records;
    this.name = name;
    this.globals = globals;
    this.sink = sink;
    this.formulas = new SheetFormulas(globals, name);
  }

  get arrays(): CellRange[] {
    return this.formulas.arrays;
  }

  take(): void {
    const { records } = this;
    switch (records.type) {
      case RECORD.number:
        return this.cell(this.finite(records.f64(6)));
      case RECORD.rk:
        return this.cell(this.finite(rkNumber(records.u32(6))));
      case RECORD.mulRk:
        for (let i = 0; 6 * i + 12 <= records.length; i++)
          this.tell(
            records.u16(0),
            records.u16(2) + i,
            this.finite(rkNumber(records.u32(6 + 6 * i))),
            null,
            records.u16(4 + 6 * i),
          );
        return;
      case RECORD.labelSst: {
        const text = this.globals.strings[records.u32(6)];
        return text === undefined || records.length < 10 ? this.odd() : this.cell(text);
      }
      case RECORD.label:
      case RECORD.rString: {
        const [row, column, style] = [records.u16(0), records.u16(2), records.u16(4)];
        return this.tell(row, column, this.text(records.reader(6)), null, style);
      }
      case RECORD.boolErr: {
        const value = records.u8(6);
        return this.cell(records.u8(7) ? this.error(value) : value !== 0);
      }
      case RECORD.formula:
      case RECORD.formula3:
      case RECORD.formula4:
        return this.formula();
      case RECORD.string:
        return this.result();
      case RECORD.row:
        return this.row();
      case RECORD.mergeCells:
        return this.merges();
      case RECORD.colInfo:
        return this.columns();
      case RECORD.defaultRow:
        this.sink.hidden.restHidden = (records.u16(0) & REST_HIDDEN) !== 0;
        this.defaultHeight = records.u16(2);
        return;
      case RECORD.window2:
        this.frozen = (records.u16(0) & FROZEN) !== 0;
        return;
      case RECORD.pane:
        if (this.frozen) this.around.freeze = { columns: records.u16(0), rows: records.u16(2) };
        return;
      case RECORD.wsBool:
        this.around.isDialog = (records.u16(0) & DIALOG) !== 0;
        return;
    }
  }

  /** Tells the cell that waited in vain. */
  end(): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) this.tell(waiting.row, waiting.column, '', waiting.formula, waiting.style);
  }

  private cell(value: CellValue, formula: string | null = null): void {
    const { records } = this;
    this.tell(records.u16(0), records.u16(2), value, formula, records.u16(4));
  }

  private tell(row: number, column: number, value: CellValue, formula: string | null, style: number): void {
    if (this.waiting !== null) this.end();
    if (column >= COLUMNS) return this.odd();
    if (this.sink.wants(row, column)) this.sink.cell(row, column, value, formula, style);
  }

  private odd(): void {
    this.globals.repair.lose('items', this.name);
  }

  private finite(value: number): number {
    if (Number.isFinite(value)) return value;
    this.odd();
    return 0;
  }

  private error(code: number): string {
    const text = ERROR_TEXTS[code];
    if (text === undefined) this.odd();
    return text ?? '#N/A';
  }

  private text(reader: Reader): string {
    const { biff, decode, budget } = this.globals;
    const length = reader.u16();
    const text = biff === 8 ? reader.text(length) : reader.bytes(length, decode);
    if (reader.exhausted) this.odd();
    budget.take('letters', text.length);
    return text;
  }

  private formula(): void {
    const { records } = this;
    const [row, column, style] = [records.u16(0), records.u16(2), records.u16(4)];
    const behind = new Records(records.stream, records.to);
    if (behind.next() && isGroup(behind.type)) this.formulas.takeGroup(behind, row, column);
    const tokens = records.stream.subarray(Math.min(records.from + FORMULA_HEAD, records.to), records.to);
    const formula = column < COLUMNS ? this.formulas.read(tokens, records.u16(20), row, column) : null;
    if (records.u16(12) !== 0xffff) return this.cell(this.finite(records.f64(6)), formula);
    const value = records.u8(8);
    switch (records.u8(6)) {
      case STRING_RESULT:
        this.end();
        this.waiting = { row, column, formula, style };
        return;
      case LOGICAL_RESULT:
        return this.cell(value !== 0, formula);
      case ERROR_RESULT:
        return this.cell(this.error(value), formula);
      case EMPTY_RESULT:
        return this.cell('', formula);
      default:
        this.odd();
        return this.cell('', formula);
    }
  }

  private result(): void {
    const { waiting } = this;
    const text = this.text(this.records.reader());
    this.waiting = null;
    if (waiting === null) this.odd();
    else this.tell(waiting.row, waiting.column, text, waiting.formula, waiting.style);
  }

  private row(): void {
    const { records } = this;
    const [height, flags] = [records.u16(6), records.u16(12)];
    // also a height Excel fitted to wrapped text: nothing here could fit it anew
    const isOwn = height !== this.defaultHeight && (height & DEFAULT_HEIGHT) === 0;
    this.sink.row(records.u16(0), isOwn ? height / 20 : null, (flags & ROW_HIDDEN) !== 0);
  }

  private columns(): void {
    const { records, around } = this;
    const first = records.u16(0);
    const last = Math.min(records.u16(2), COLUMNS - 1);
    if (first > last) return this.odd();
    const hidden = (records.u16(8) & 1) !== 0;
    around.columns.push({ first, last, width: records.u16(4) / 256, hidden });
    if (hidden) around.hiddenColumns.add(first, last);
  }

  private merges(): void {
    const { records } = this;
    const count = records.u16(0);
    for (let i = 0; i < count; i++) {
      const at = 2 + 8 * i;
      if (at + 8 > records.length) return this.odd();
      const [top, bottom, left, right] = [0, 2, 4, 6].map((k) => records.u16(at + k)) as [
        number,
        number,
        number,
        number,
      ];
      this.globals.budget.take('merges', 1);
      if (top > bottom || left > right || right >= COLUMNS) this.odd();
      else this.around.merges.push({ top, left, bottom, right });
    }
  }
}

const isGroup = (type: number): boolean =>
  type === RECORD.sharedFormula || type === RECORD.array || type === RECORD.table;

const halves = new DataView(new ArrayBuffer(8));

/** A number in four bytes: two flags, and a whole number or the upper half of a floating one. */
function rkNumber(rk: number): number {
  halves.setUint32(0, rk & 0xfffffffc);
  const value = rk & 2 ? (rk | 0) >> 2 : halves.getFloat64(0);
  return rk & 1 ? value / 100 : value;
}
