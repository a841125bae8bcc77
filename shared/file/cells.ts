// Owns what the cells of a sheet part mean: place, value, formula, shared and array formulas, rows.
// Invariant: every reader of cells goes through here, so that a file has one meaning; cells are told in file order, except
// followers of a shared formula that stand before its first cell: those are told at the end.
import type { CellValue } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import { COLUMN_COUNT, ROW_COUNT } from '../sheet/address.ts';
import { AttributeWalk } from './attributes.ts';
import { bytesText, digitsNumber, plainNumber, TextPool, wordOf } from './bytes.ts';
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

const [SPACE, QUOTE, APOSTROPHE, SLASH, ZERO, LESS, GREATER] = [32, 34, 39, 47, 48, 60, 62] as const;
const [LETTER_H, LETTER_I, LETTER_R, LETTER_S, LETTER_T] = [104, 105, 114, 115, 116] as const;

/** by the number of digits: the bytes of an address's row and its quote in the first four bytes, and in the next four */
const FIRST_MASKS = [0, 0xffff, 0xffffff, -1, -1, -1, -1, -1];
const REST_MASKS = [0, 0, 0, 0, 0xff, 0xffff, 0xffffff, -1];
/** of a cell as it is taken at once; somewhat more */
const LONGEST_TAG = 64;
/** masks of the first two and three bytes */
const [TWO, THREE] = [0xffff, 0xffffff] as const;
const ROW_OPEN = wordOf('<row');
const NUMBER_IS = wordOf('r="');
const [ROW_CLOSE, ROW_CLOSE_REST] = [wordOf('</ro'), wordOf('w>')] as const;
const [CELL_OPEN, IS_QUOTED, CELL_CLOSE] = [wordOf('<c r'), wordOf('="'), wordOf('</c>')] as const;
const [STYLE_IS, TYPE_IS] = [wordOf(' s="'), wordOf(' t="')] as const;
const [QUOTED_S, QUOTED_N, QUOTED_STR] = [wordOf('s"'), wordOf('n"'), wordOf('str"')] as const;
const [FORMULA_OPEN, FORMULA_CLOSE] = [wordOf('<f>'), wordOf('</f>')] as const;
const [VALUE_OPEN, VALUE_CLOSE] = [wordOf('<v>'), wordOf('</v>')] as const;
const [TYPE_NUMBER, TYPE_SHARED, TYPE_TEXT] = [0, 1, 2] as const;

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

  private viewed: Uint8Array = new Uint8Array();
  private view: DataView = new DataView(this.viewed.buffer);
  // the row's number in the bytes of an address, up to four in the first word
  private readonly numberBytes = new Uint8Array(8);
  private readonly numberView = new DataView(this.numberBytes.buffer);
  private numberRow = -1;
  private numberLength = 0;
  private numberFirst = 0;
  private numberFirstMask = 0;
  private numberRest = 0;
  private numberRestMask = 0;

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

  // What follows takes rows and cells as nearly every writer writes them, in one pass over their bytes, four at a time where
  // only one text is possible; all else comes through `open`, `text`, `close` and means the same. Each returns where it ended,
  // and 0 with nothing done when the next thing is another one, or not all there: past `length` stand zeros.

  /** `<row …>` or `<row …/>` */
  plainRow(bytes: Uint8Array, from: number, length: number): number {
    const view = this.viewOf(bytes);
    if (view.getInt32(from, true) !== ROW_OPEN || bytes[from + 4] !== SPACE) return 0;
    const { wantsHeights } = this.sink;
    let at = from + 5;
    let quotes = 0;
    let told = false;
    for (; at < length; at++) {
      const code = bytes[at] as number;
      if (code === GREATER) break;
      if (code === QUOTE) quotes++;
      else if (code === APOSTROPHE) return 0;
      // of `hidden` or `ht`, without which there is nothing to read but the number
      else if (code === LETTER_H && (wantsHeights || bytes[at + 1] === LETTER_I)) told = true;
    }
    // a ">" inside an attribute is no end
    if (at >= length || (quotes & 1) !== 0) return 0;
    const empty = bytes[at - 1] === SLASH;
    if (bytes[empty ? at - 2 : at - 1] !== QUOTE) return 0;
    this.inRow = true;
    if (!empty) this.depth = 1;
    if (told || wantsHeights || !this.numberedRow(bytes, view, from + 5))
      this.startRow(bytes, from + 4, empty ? at - 1 : at);
    return at + 1;
  }

  /** A row that only says its number, and says it first. */
  private numberedRow(bytes: Uint8Array, view: DataView, from: number): boolean {
    if ((view.getInt32(from, true) & THREE) !== NUMBER_IS) return false;
    let at = from + 3;
    let number = 0;
    for (let code = bytes[at] as number; code > 47 && code < 58; code = bytes[++at] as number)
      number = (number * 10 + code - ZERO) | 0;
    if (at - from > 10 || bytes[at] !== QUOTE || number < 1 || number > ROW_COUNT) return false;
    this.row = number - 1;
    this.column = -1;
    this.sink.row(this.row, null, false);
    return true;
  }

  /** `</row>` */
  plainRowEnd(bytes: Uint8Array, from: number): number {
    const view = this.viewOf(bytes);
    if (view.getInt32(from, true) !== ROW_CLOSE || view.getInt16(from + 4, true) !== ROW_CLOSE_REST) return 0;
    this.depth = 0;
    return from + 6;
  }

  /** All `<c r="B7" s="3" t="s"><f>…</f><v>…</v></c>` up to the first other thing; any of it may be left out but the place. */
  plainCells(bytes: Uint8Array, from: number, length: number): number {
    const { row, sink, context } = this;
    if (!this.inRow || row >= ROW_COUNT) return from;
    const { strings, styleCount } = context;
    const view = this.viewOf(bytes);
    if (row !== this.numberRow) this.writeNumber(row);
    const { numberFirst, numberFirstMask, numberRest, numberRestMask, numberLength } = this;
    // a tag that is cut would take ways that no whole one takes, and what is new makes the engine compile all of this again
    const last = length - LONGEST_TAG;
    let start = from;
    while (start <= last) {
      let at = start;
      if (view.getInt32(at, true) !== CELL_OPEN || view.getInt16(at + 4, true) !== IS_QUOTED) return start;
      at += 6;
      let code = bytes[at] as number;
      let column = 0;
      for (; code > 64 && code < 91; code = bytes[++at] as number) column = (column * 26 + code - 64) | 0;
      if (at - start > 9 || column < 1 || column > COLUMN_COUNT) return start;
      if ((view.getInt32(at, true) & numberFirstMask) !== numberFirst) return start;
      if ((view.getInt32(at + 4, true) & numberRestMask) !== numberRest) return start;
      at += numberLength;

      let style = 0;
      let next = view.getInt32(at, true);
      if (next === STYLE_IS) {
        at += 4;
        const first = at;
        for (code = bytes[at] as number; code > 47 && code < 58; code = bytes[++at] as number)
          style = (style * 10 + code - ZERO) | 0;
        if (at === first || at - first > 9 || code !== QUOTE) return start;
        at++;
        next = view.getInt32(at, true);
        if (style >= styleCount) style = 0;
      }
      let type: number = TYPE_NUMBER;
      if (next === TYPE_IS) {
        next = view.getInt32(at + 4, true);
        if ((next & TWO) === QUOTED_S) type = TYPE_SHARED;
        else if (next === QUOTED_STR) type = TYPE_TEXT;
        else if ((next & TWO) !== QUOTED_N) return start;
        at += type === TYPE_TEXT ? 8 : 6;
      }

      let formulaFrom = 0;
      let formulaTo = 0;
      let valueFrom = 0;
      let valueTo = 0;
      let whole = 0;
      let digits = 0;
      if (bytes[at] === SLASH) {
        if (bytes[at + 1] !== GREATER) return start;
        at += 2;
      } else {
        if (bytes[at] !== GREATER) return start;
        next = view.getInt32(at + 1, true);
        if ((next & THREE) === FORMULA_OPEN) {
          formulaFrom = at + 4;
          formulaTo = textEnd(bytes, formulaFrom, length);
          if (formulaTo >= length || view.getInt32(formulaTo, true) !== FORMULA_CLOSE) return start;
          at = formulaTo + 3;
          next = view.getInt32(at + 1, true);
        }
        if ((next & THREE) === VALUE_OPEN) {
          valueFrom = at + 4;
          at = valueFrom;
          if (type !== TYPE_TEXT) {
            for (code = bytes[at] as number; code > 47 && code < 58; code = bytes[++at] as number)
              whole = (Math.imul(whole, 10) + code - ZERO) | 0;
            digits = at - valueFrom;
          }
          if (digits === 0 || digits > 9 || code !== LESS) {
            digits = 0;
            at = textEnd(bytes, valueFrom, length);
          }
          valueTo = at;
          if (at >= length || view.getInt32(at, true) !== VALUE_CLOSE) return start;
          at += 3;
          next = view.getInt32(at + 1, true);
        }
        if (next !== CELL_CLOSE) return start;
        at += 5;
      }
      start = at;
      column--;
      this.column = column;
      if (!sink.wants(row, column)) continue;

      let value: CellValue;
      if (digits > 0 && type === TYPE_NUMBER) value = whole;
      else if (digits > 0 && whole < strings.length) value = strings[whole] as string;
      else if (type === TYPE_TEXT)
        value = valueFrom < valueTo ? this.pool.get(bytes, valueFrom, valueTo) : '';
      else {
        this.type = type === TYPE_SHARED ? 's' : 'n';
        value = this.valueOf(bytes, valueFrom, valueTo);
      }
      const formula =
        formulaFrom < formulaTo ? this.forms.ownBytes(bytes, formulaFrom, formulaTo, row, column) : null;
      if (value !== '' || formula !== null || style !== 0) sink.cell(row, column, value, formula, style);
    }
    return start;
  }

  private viewOf(bytes: Uint8Array): DataView {
    if (this.viewed !== bytes) {
      this.viewed = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    return this.view;
  }

  /** The number of a row as it ends the address of each of its cells, the quote behind it too. */
  private writeNumber(row: number): void {
    const { numberBytes, numberView } = this;
    let length = 1;
    for (let rest = row + 1; rest > 9; rest = (rest / 10) | 0) length++;
    numberBytes[length] = QUOTE;
    for (let at = length - 1, rest = row + 1; at >= 0; at--, rest = (rest / 10) | 0)
      numberBytes[at] = ZERO + (rest % 10);
    this.numberRow = row;
    this.numberLength = length + 1;
    this.numberFirstMask = FIRST_MASKS[length] as number;
    this.numberRestMask = REST_MASKS[length] as number;
    this.numberFirst = numberView.getInt32(0, true) & this.numberFirstMask;
    this.numberRest = numberView.getInt32(4, true) & this.numberRestMask;
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
