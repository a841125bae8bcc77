// Owns what the cells of a sheet part mean: place, value, formula, shared and array formulas, rows.
// Invariant: every reader of cells goes through here, so that a file has one meaning; cells are told in file order, except
// followers of a shared formula that stand before its first cell: those are told at the end.
import type { CellValue } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import { COLUMN_COUNT, ROW_COUNT } from '../sheet/address.ts';
import { AttributeWalk } from './attributes.ts';
import { bytesText, digitsNumber, plainNumber, TextPool } from './bytes.ts';
import type { Budget } from './budget.ts';
import { fileError } from './errors.ts';
import type { FormulaForm, SharedFormula } from './formulaForms.ts';
import { sharedFormula } from './formulaForms.ts';
import { isoSerial, readRange } from './plainParts.ts';
import type { Repair } from './repair.ts';
import { forgive } from './repair.ts';
import { textCollector } from './richText.ts';
import { isTrue } from './styles.ts';
import { decodeEscapes, decodeText } from './xml.ts';
import { sinkText } from './xmlBytes.ts';

/** Where the cells of a sheet go. */
export interface CellSink {
  /** False for a cell nobody will keep: its value and formula are then not read. */
  wants(row: number, column: number): boolean;
  /** `formula` null = a constant; '' as value with no formula = a format only. */
  cell(row: number, column: number, value: CellValue, formula: string | null, style: number): void;
  /** whether `row` is to be told heights */
  readonly wantsHeights: boolean;
  /** every row of the file; `height` in points, null = none of its own, or not wanted */
  row(row: number, height: number | null, hidden: boolean): void;
}

/** What a sheet's cells mean: shared strings, number of cell formats, beginning of dates. */
export interface CellContext {
  strings: string[];
  styleCount: number;
  date1904: boolean;
  /** notes what a damaged sheet lost; null: whatever is wrong is an error */
  repair: Repair | null;
  budget: Budget;
}

/** A cell of a shared formula whose first cell has not come yet. */
interface Follower {
  row: number;
  column: number;
  value: CellValue;
  style: number;
  group: string;
}

const [SPACE, QUOTE, APOSTROPHE, SLASH, ZERO, LESS, EQUALS, GREATER] = [
  32, 34, 39, 47, 48, 60, 61, 62,
] as const;
const [LETTER_C, LETTER_F, LETTER_H, LETTER_I, LETTER_N, LETTER_O, LETTER_R, LETTER_S, LETTER_T] = [
  99, 102, 104, 105, 110, 111, 114, 115, 116,
] as const;
const [LETTER_V, LETTER_W] = [118, 119] as const;

/** Whether "hi" stands there: without it there is no `hidden`, and nearly no row has it. */
function hasHi(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === LETTER_H && bytes[at + 1] === LETTER_I) return true;
  return false;
}

/** The next "<". */
function textEnd(bytes: Uint8Array, from: number, length: number): number {
  let at = from;
  while (at < length && bytes[at] !== LESS) at++;
  return at;
}

/** Reads what stands inside sheetData: rows, in them cells, in them `v`, `f` and `is`. */
export class CellReader {
  /** ranges of array formulas */
  readonly arrays: CellRange[] = [];
  /** array formulas or data tables */
  hasArrays = false;

  private readonly part: string;
  private readonly context: CellContext;
  private readonly forms: FormulaForm;
  private readonly sink: CellSink;
  private readonly walk: AttributeWalk;
  private readonly pool: TextPool;
  private readonly masters = new Map<string, SharedFormula>();
  private readonly followers: Follower[] = [];
  private readonly inlineText = textCollector();

  /** 1 inside a row, 2 inside a cell, 3 inside its value, formula or text */
  private depth = 0;
  private row = -1;
  private column = -1;
  private tagRow = 0;
  private tagColumn = 0;
  private inRow = false;
  private inCell = false;
  private wanted = false;
  private type = '';
  private style = 0;
  private value: CellValue = '';
  private formula: string | null = null;
  /** the shared formula this cell waits for */
  private waitsFor: string | null = null;
  private inline = false;

  private formulaKind = '';
  private formulaGroup = '';
  private formulaRange: string | null = null;

  /** what the text belongs to when an element comes in pieces */
  private capture: '' | 'v' | 'f' | 'is' = '';
  private captured = '';

  constructor(part: string, context: CellContext, forms: FormulaForm, sink: CellSink) {
    this.part = part;
    this.context = context;
    this.forms = forms;
    this.sink = sink;
    this.walk = new AttributeWalk(part);
    this.pool = new TextPool((bytes, from, to) =>
      decodeEscapes(decodeText(bytesText(bytes, from, to), part)),
    );
  }

  // What follows takes rows and cells as nearly every writer writes them, in one pass over their bytes; all else comes
  // through `open`, `text`, `close` and means the same. Each returns where it ended, and 0 with nothing done when the next
  // thing is another one. Bytes past `length` are old ones: what was found counts only when its end lies before.

  /** `<row …>` or `<row …/>` */
  plainRow(bytes: Uint8Array, from: number, length: number): number {
    if (
      bytes[from] !== LESS ||
      bytes[from + 1] !== LETTER_R ||
      bytes[from + 2] !== LETTER_O ||
      bytes[from + 3] !== LETTER_W ||
      bytes[from + 4] !== SPACE
    )
      return 0;
    let at = from + 5;
    while (at < length && bytes[at] !== GREATER && bytes[at] !== APOSTROPHE) at++;
    if (at >= length || bytes[at] !== GREATER) return 0;
    const empty = bytes[at - 1] === SLASH;
    // a ">" inside an attribute: the walk would not end well
    if (bytes[empty ? at - 2 : at - 1] !== QUOTE) return 0;
    this.inRow = true;
    if (!empty) this.depth = 1;
    this.startRow(bytes, from + 4, empty ? at - 1 : at);
    return at + 1;
  }

  /** `</row>` */
  plainRowEnd(bytes: Uint8Array, from: number, length: number): number {
    if (
      bytes[from] !== LESS ||
      bytes[from + 1] !== SLASH ||
      bytes[from + 2] !== LETTER_R ||
      bytes[from + 3] !== LETTER_O ||
      bytes[from + 4] !== LETTER_W ||
      bytes[from + 5] !== GREATER ||
      from + 6 > length
    )
      return 0;
    this.depth = 0;
    return from + 6;
  }

  /** all cells up to the first other thing */
  plainCells(bytes: Uint8Array, from: number, length: number): number {
    let at = from;
    while (this.inRow) {
      const end = this.plainCell(bytes, at, length);
      if (end === 0) break;
      at = end;
    }
    return at;
  }

  /** `<c r="B7" s="3" t="s"><f>…</f><v>…</v></c>`, any of them left out but the first */
  private plainCell(bytes: Uint8Array, from: number, length: number): number {
    let at = this.plainCellTag(bytes, from);
    if (at === 0) return 0;
    let formulaFrom = 0;
    let formulaTo = 0;
    let valueFrom = 0;
    let valueTo = 0;
    if (bytes[at - 2] !== SLASH) {
      if (bytes[at] === LESS && bytes[at + 1] === LETTER_F && bytes[at + 2] === GREATER) {
        formulaFrom = at + 3;
        formulaTo = textEnd(bytes, formulaFrom, length);
        if (bytes[formulaTo + 2] !== LETTER_F) return 0;
        at = formulaTo + 4;
        if (bytes[at - 3] !== SLASH || bytes[at - 1] !== GREATER) return 0;
      }
      if (bytes[at] === LESS && bytes[at + 1] === LETTER_V && bytes[at + 2] === GREATER) {
        valueFrom = at + 3;
        valueTo = textEnd(bytes, valueFrom, length);
        if (bytes[valueTo + 2] !== LETTER_V) return 0;
        at = valueTo + 4;
        if (bytes[at - 3] !== SLASH || bytes[at - 1] !== GREATER) return 0;
      }
      if (
        bytes[at] !== LESS ||
        bytes[at + 1] !== SLASH ||
        bytes[at + 2] !== LETTER_C ||
        bytes[at + 3] !== GREATER
      )
        return 0;
      at += 4;
    }
    if (at > length) return 0;
    const { tagRow: row, tagColumn: column, sink } = this;
    this.row = row;
    this.column = column;
    if (!sink.wants(row, column)) return at;
    const value = this.valueOf(bytes, valueFrom, valueTo);
    const formula =
      formulaFrom < formulaTo ? this.forms.ownBytes(bytes, formulaFrom, formulaTo, row, column) : null;
    if (value !== '' || formula !== null || this.style !== 0)
      sink.cell(row, column, value, formula, this.style);
    return at;
  }

  /** The opening tag of such a cell, read into `tagRow`, `tagColumn`, `style` and `type`. */
  private plainCellTag(bytes: Uint8Array, from: number): number {
    if (
      bytes[from] !== LESS ||
      bytes[from + 1] !== LETTER_C ||
      bytes[from + 2] !== SPACE ||
      bytes[from + 3] !== LETTER_R ||
      bytes[from + 4] !== EQUALS ||
      bytes[from + 5] !== QUOTE
    )
      return 0;
    let at = from + 6;
    let column = 0;
    for (let code = bytes[at] as number; code > 64 && code < 91; code = bytes[++at] as number)
      column = (column * 26 + code - 64) | 0;
    const digits = at;
    let row = 0;
    for (let code = bytes[at] as number; code > 47 && code < 58; code = bytes[++at] as number)
      row = (row * 10 + code - ZERO) | 0;
    if (digits - from > 9 || at - digits > 7 || bytes[at] !== QUOTE || row - 1 !== this.row) return 0;
    if (column < 1 || column > COLUMN_COUNT || row < 1 || row > ROW_COUNT) return 0;
    at++;
    let style = 0;
    let type = '';
    if (bytes[at] === SPACE && bytes[at + 1] === LETTER_S) {
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return 0;
      at += 4;
      const first = at;
      for (let code = bytes[at] as number; code > 47 && code < 58; code = bytes[++at] as number)
        style = (style * 10 + code - ZERO) | 0;
      if (at === first || at - first > 9 || bytes[at] !== QUOTE) return 0;
      at++;
    }
    if (bytes[at] === SPACE && bytes[at + 1] === LETTER_T) {
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return 0;
      if (bytes[at + 4] === LETTER_S && bytes[at + 5] === QUOTE) type = 's';
      else if (bytes[at + 4] === LETTER_N && bytes[at + 5] === QUOTE) type = 'n';
      else if (
        bytes[at + 4] === LETTER_S &&
        bytes[at + 5] === LETTER_T &&
        bytes[at + 6] === LETTER_R &&
        bytes[at + 7] === QUOTE
      )
        type = 'str';
      else return 0;
      at += 5 + type.length;
    }
    if (bytes[at] === SLASH) at++;
    if (bytes[at] !== GREATER) return 0;
    this.tagRow = row - 1;
    this.tagColumn = column - 1;
    this.style = style < this.context.styleCount ? style : 0;
    this.type = type;
    return at + 1;
  }

  /** An element without children. */
  leaf(local: string, bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void {
    if (this.depth === 2 && this.inCell) {
      if (local === 'v') {
        if (this.wanted && !this.inline) this.value = this.valueOf(bytes, textFrom, textTo);
        return;
      }
      if (local === 'f' && from === to) {
        if (this.wanted && textFrom < textTo)
          this.formula = this.forms.ownBytes(bytes, textFrom, textTo, this.row, this.column);
        return;
      }
    }
    this.open(local, bytes, from, to);
    if (textFrom < textTo) this.text(bytes, textFrom, textTo, false);
    this.close(local);
  }

  open(local: string, bytes: Uint8Array, from: number, to: number): void {
    this.depth++;
    if (this.depth === 1) {
      this.inRow = local === 'row';
      if (this.inRow) this.startRow(bytes, from, to);
    } else if (this.depth === 2) {
      if (local === 'c') this.startCell(bytes, from, to);
    } else if (this.depth === 3) {
      if (this.inCell) this.startContent(local, bytes, from, to);
    } else if (this.capture === 'is') this.inlineText.open(local, bytesText(bytes, from, to));
  }

  text(bytes: Uint8Array, from: number, to: number, cdata: boolean): void {
    if (this.capture === '') return;
    if (this.capture === 'is') {
      if (this.depth > 3) this.inlineText.text(sinkText(bytes, from, to, cdata, this.part));
    } else if (this.depth === 3) this.captured += sinkText(bytes, from, to, cdata, this.part);
  }

  close(local: string): void {
    const depth = this.depth--;
    if (depth === 3) this.finishContent();
    else if (depth === 2) {
      if (this.inCell) this.finishCell();
    } else if (depth > 3 && this.capture === 'is') this.inlineText.close(local);
  }

  /** Tells the cells that had to wait. */
  end(): void {
    for (const { row, column, value, style, group } of this.followers) {
      const master = this.masters.get(group);
      if (master === undefined) forgive(this.context.repair, this.broken(), 'formulas', this.part);
      const formula = master === undefined ? null : this.forms.follow(master, row, column);
      if (value !== '' || formula !== null || style !== 0) this.sink.cell(row, column, value, formula, style);
    }
  }

  private broken(): Error {
    return fileError('damaged', this.part);
  }

  private startRow(bytes: Uint8Array, from: number, to: number): void {
    const { walk } = this;
    this.row++;
    this.column = -1;
    let height: number | null = null;
    let hidden = false;
    walk.start(bytes, from, to);
    while (walk.next())
      if (walk.nameTo - walk.nameFrom === 1 && bytes[walk.nameFrom] === LETTER_R) {
        const given = digitsNumber(bytes, walk.from, walk.to);
        if (!(given >= 1 && given <= ROW_COUNT)) throw this.broken();
        this.row = given - 1;
        if (!this.sink.wantsHeights && !hasHi(bytes, walk.to, to)) break;
      } else if (walk.named('ht')) height = finite(this.number(bytes, walk.from, walk.to));
      else if (walk.named('hidden')) hidden = isTrue(bytesText(bytes, walk.from, walk.to));
    this.sink.row(this.row, height, hidden);
  }

  private startCell(bytes: Uint8Array, from: number, to: number): void {
    const { walk } = this;
    // not before its place is known to be good
    this.inCell = false;
    this.column++;
    this.type = '';
    this.style = 0;
    this.value = '';
    this.formula = null;
    this.waitsFor = null;
    this.inline = false;
    walk.start(bytes, from, to);
    while (walk.next()) {
      if (walk.nameTo - walk.nameFrom !== 1) continue;
      const name = bytes[walk.nameFrom];
      if (name === LETTER_R) this.readPlace(bytes, walk.from, walk.to);
      else if (name === LETTER_S) {
        const style = digitsNumber(bytes, walk.from, walk.to);
        this.style = style > 0 && style < this.context.styleCount ? style : 0;
      } else if (name === LETTER_T) this.type = bytesText(bytes, walk.from, walk.to);
    }
    if (this.column >= COLUMN_COUNT || this.row >= ROW_COUNT) throw this.broken();
    this.inCell = true;
    this.wanted = this.sink.wants(this.row, this.column);
  }

  private readPlace(bytes: Uint8Array, from: number, to: number): void {
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = (bytes[at] as number) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const row = digitsNumber(bytes, at, to);
    const inRow = row - 1 === this.row;
    if (column > 0 && inRow) {
      this.column = column - 1;
      return;
    }
    const { repair } = this.context;
    if (repair === null) throw this.broken();
    // small letters, dollar signs, or another row than the one it stands in
    const place = readRange(bytesText(bytes, from, to), this.part);
    repair.lose('odd', this.part);
    this.column = place.left;
    this.row = place.top;
  }

  private startContent(local: string, bytes: Uint8Array, from: number, to: number): void {
    this.captured = '';
    if (local === 'f') {
      this.capture = 'f';
      this.readFormulaAttributes(bytes, from, to);
    } else if (local === 'v') this.capture = 'v';
    else if (local === 'is') {
      this.capture = 'is';
      this.inlineText.begin();
    }
  }

  private readFormulaAttributes(bytes: Uint8Array, from: number, to: number): void {
    const { walk } = this;
    this.formulaKind = '';
    this.formulaGroup = '';
    this.formulaRange = null;
    walk.start(bytes, from, to);
    while (walk.next()) {
      if (walk.named('t')) this.formulaKind = bytesText(bytes, walk.from, walk.to);
      else if (walk.named('si')) this.formulaGroup = bytesText(bytes, walk.from, walk.to);
      else if (walk.named('ref')) this.formulaRange = bytesText(bytes, walk.from, walk.to);
    }
  }

  private finishContent(): void {
    const { capture } = this;
    this.capture = '';
    if (capture === 'f') this.finishFormula(this.captured);
    else if (!this.wanted) return;
    else if (capture === 'v') {
      if (!this.inline) this.value = this.valueOfText(this.captured);
    } else if (capture === 'is') {
      const text = this.inlineText.result();
      this.context.budget.take('letters', text.length);
      this.value = text;
      this.inline = true;
    }
  }

  private finishFormula(stored: string): void {
    const { row, column, formulaKind: kind, formulaGroup: group } = this;
    if (kind === 'dataTable') {
      this.hasArrays = true;
      return;
    }
    if (kind === 'array') {
      this.hasArrays = true;
      try {
        this.arrays.push(readRange(this.formulaRange ?? '', this.part));
      } catch (error) {
        // without its area the formula still stands in its cell
        forgive(this.context.repair, error, 'items', this.part);
      }
    } else if (kind === 'shared') {
      if (stored === '') {
        if (!this.wanted) return;
        const master = this.masters.get(group);
        if (master === undefined) this.waitsFor = group;
        else this.formula = this.forms.follow(master, row, column);
        return;
      }
      if (this.formulaRange !== null || !this.masters.has(group))
        this.masters.set(group, sharedFormula(stored, row, column));
    }
    if (stored !== '' && this.wanted) this.formula = this.forms.own(stored, row, column);
  }

  private finishCell(): void {
    const { row, column, value, formula, style } = this;
    this.inCell = false;
    if (!this.wanted) return;
    if (this.waitsFor !== null) this.followers.push({ row, column, value, style, group: this.waitsFor });
    else if (value !== '' || formula !== null || style !== 0)
      this.sink.cell(row, column, value, formula, style);
  }

  /** The value a `v` stands for, read from its bytes where that is the same as reading its text. */
  private valueOf(bytes: Uint8Array, from: number, to: number): CellValue {
    if (from === to) return '';
    switch (this.type) {
      case 's': {
        const text = this.context.strings[digitsNumber(bytes, from, to)];
        if (text !== undefined) return text;
        break;
      }
      case 'str':
        return this.pool.get(bytes, from, to);
      case '':
      case 'n': {
        const number = plainNumber(bytes, from, to);
        if (!Number.isNaN(number)) return number;
        break;
      }
    }
    return this.valueOfText(decodeText(bytesText(bytes, from, to), this.part));
  }

  private valueOfText(text: string): CellValue {
    if (text === '') return '';
    switch (this.type) {
      case 's': {
        const shared = this.context.strings[Number(text)];
        if (shared === undefined) throw this.broken();
        return shared;
      }
      case 'b':
        return isTrue(text.trim());
      case 'str':
      case 'inlineStr':
        return decodeEscapes(text);
      case 'e':
        return text.trim();
      case 'd':
        return isoSerial(text.trim(), this.context.date1904);
      default: {
        const number = Number(text);
        return Number.isFinite(number) ? number : text;
      }
    }
  }

  private number(bytes: Uint8Array, from: number, to: number): number {
    const plain = plainNumber(bytes, from, to);
    return Number.isNaN(plain) ? Number(bytesText(bytes, from, to)) : plain;
  }
}

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);
