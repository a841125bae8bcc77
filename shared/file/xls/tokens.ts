// Owns turning the tokens of a stored formula into the A1 text Excel shows.
// Invariant: tokens that make no formula give null, never a guess; the work is in proportion to the tokens.
import { columnName } from '../../sheet/address.ts';
import { shownFormula } from '../functions.ts';
import type { Decode } from './codePages.ts';
import { CALLED_BY_NAME, FUNCTIONS } from './functions.ts';
import type { Links } from './links.ts';
import { ERROR_TEXTS, Reader } from './records.ts';
import type { Biff } from './records.ts';

export interface TokenContext {
  biff: Biff;
  decode: Decode;
  links: Links;
}

export interface TokenText {
  /** with "=" */
  formula: string;
  /** where in the tokens the rows stand that move with the formula's own; null: equal tokens may mean something else there */
  rows: number[] | null;
}

/** Excel's own limit for a formula is 8,192 letters; some writers went beyond. */
const LONGEST = 32_768;

const OPERATORS: readonly (string | undefined)[] = [
  ...[undefined, undefined, undefined, '+', '-', '*', '/', '^', '&'],
  ...['<', '<=', '=', '>=', '>', '<>', ' ', ',', ':'],
];
const [EXP, TABLE, FIRST_OPERATOR, LAST_OPERATOR, PLUS, MINUS, PERCENT, PAREN, MISSING, TEXT] = [
  0x01, 0x02, 0x03, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17,
] as const;
const [ATTRIBUTE, ERROR, LOGICAL, INTEGER, NUMBER] = [0x19, 0x1c, 0x1d, 0x1e, 0x1f] as const;
// from here on the same token comes in three classes, 0x20 apart
const [ARRAY, FUNCTION, VARIABLE, NAME, CELL, AREA] = [0x20, 0x21, 0x22, 0x23, 0x24, 0x25] as const;
const [AREAS, AREAS_ERROR, AREAS_NONE, AREAS_CALL] = [0x26, 0x27, 0x28, 0x29] as const;
const [CELL_ERROR, AREA_ERROR, CELL_NEAR, AREA_NEAR] = [0x2a, 0x2b, 0x2c, 0x2d] as const;
const [EXTERN_NAME, SHEET_CELL, SHEET_AREA, SHEET_CELL_ERROR, SHEET_AREA_ERROR] = [
  0x39, 0x3a, 0x3b, 0x3c, 0x3d,
] as const;
/** kinds of an attribute token */
const [CHOOSE, SUM, SPACE] = [0x04, 0x10, 0x40] as const;
/** flags beside a row or column */
const [ROW_MOVES, COLUMN_MOVES] = [0x8000, 0x4000] as const;

/** Where a formula that belongs to several cells is kept: the row and column its tokens name; null for a formula of its own. */
export function sharedPlace(tokens: Uint8Array): { row: number; column: number; table: boolean } | null {
  const [kind, a = 0, b = 0, c = 0, d = 0] = tokens;
  if (tokens.length < 5 || (kind !== EXP && kind !== TABLE)) return null;
  return { row: a | (b << 8), column: c | (d << 8), table: kind === TABLE };
}

/**
 * The formula of a zero-based cell. `tokens` are `count` bytes and after them what arrays need. Null for tokens that make
 * no formula.
 */
export function tokensText(
  tokens: Uint8Array,
  count: number,
  row: number,
  column: number,
  context: TokenContext,
): TokenText | null {
  if (count > tokens.length || count === 0) return null;
  const writer = new TokenWriter(tokens, count, row, column, context);
  const text = writer.write();
  if (text === null || text.length > LONGEST) return null;
  return { formula: shownFormula(`=${text}`), rows: writer.told ? writer.rows : null };
}

class TokenWriter {
  readonly rows: number[] = [];
  /** whether every reference told its row by itself, in two bytes of its own */
  told = true;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly end: number;
  private readonly row: number;
  private readonly column: number;
  private readonly context: TokenContext;
  private readonly stack: string[] = [];
  /** letters on the stack: a text is refused while it grows, not when it is full grown */
  private size = 0;
  /** constants of arrays stand after the tokens, in order */
  private readonly extra: Reader;
  private at = 0;
  private failed = false;
  // blanks and line ends that wait for their token
  private before = '';
  private beforeOpen = '';
  private beforeClose = '';

  constructor(bytes: Uint8Array, count: number, row: number, column: number, context: TokenContext) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.end = count;
    this.row = row;
    this.column = column;
    this.context = context;
    this.extra = new Reader(bytes, [{ from: count, to: bytes.length }]);
  }

  write(): string | null {
    while (this.at < this.end && !this.failed) {
      const id = this.bytes[this.at++] as number;
      this.token(id < 0x20 ? id : 0x20 | (id & 0x1f));
      if (this.size > LONGEST) return null;
    }
    const [text] = this.stack;
    return this.failed || this.at !== this.end || this.stack.length !== 1 || text === undefined ? null : text;
  }

  private token(id: number): void {
    if (id >= FIRST_OPERATOR && id <= LAST_OPERATOR) {
      const right = this.pop();
      const left = this.pop();
      this.push(left + this.takeBefore() + (OPERATORS[id] as string) + right);
      return;
    }
    const is8 = this.context.biff === 8;
    switch (id) {
      case PLUS:
      case MINUS:
        return this.operand((id === PLUS ? '+' : '-') + this.pop());
      case PERCENT:
        return this.push(`${this.pop()}${this.takeBefore()}%`);
      case PAREN: {
        const inner = this.pop();
        const [open, close] = [this.beforeOpen, this.beforeClose];
        this.beforeOpen = this.beforeClose = '';
        return this.operand(`${open}(${inner}${close})`);
      }
      case MISSING:
        return this.operand('');
      case TEXT:
        return this.operand(quoted(this.shortText()));
      case ATTRIBUTE:
        return this.attribute();
      case ERROR:
        return this.operand(this.errorText(this.u8()));
      case LOGICAL:
        return this.operand(this.u8() ? 'TRUE' : 'FALSE');
      case INTEGER:
        return this.operand(String(this.u16()));
      case NUMBER:
        return this.operand(this.number());
      case ARRAY:
        this.skip(7);
        return this.operand(this.array());
      case FUNCTION: {
        const called = FUNCTIONS.get(this.u16());
        return called === undefined || called.arguments < 0
          ? this.fail()
          : this.call(called.name, called.arguments);
      }
      case VARIABLE: {
        const count = this.u8() & 0x7f;
        const number = this.u16() & 0x7fff;
        if (number === CALLED_BY_NAME) return count === 0 ? this.fail() : this.call(null, count - 1);
        const called = FUNCTIONS.get(number);
        return called === undefined ? this.fail() : this.call(called.name, count);
      }
      case NAME: {
        const number = this.u16();
        this.skip(is8 ? 2 : 12);
        return this.known(this.context.links.name(number));
      }
      case EXTERN_NAME:
        return this.externName();
      case CELL:
        return this.operand(this.cell(false));
      case CELL_NEAR:
        return this.operand(this.cell(true));
      case AREA:
        return this.operand(this.area(false));
      case AREA_NEAR:
        return this.operand(this.area(true));
      case CELL_ERROR:
      case AREA_ERROR:
        this.skip((id === CELL_ERROR ? 4 : 8) - (is8 ? 0 : id === CELL_ERROR ? 1 : 2));
        return this.operand('#REF!');
      case AREAS:
        this.skip(6);
        // what it gave last time; the tokens after it say what it is
        this.extra.skip(this.extra.u16() * (is8 ? 8 : 6));
        return;
      case AREAS_ERROR:
      case AREAS_NONE:
        return this.skip(6);
      case AREAS_CALL:
      case 0x2e:
      case 0x2f:
        return this.skip(2);
      case SHEET_CELL:
      case SHEET_AREA:
      case SHEET_CELL_ERROR:
      case SHEET_AREA_ERROR:
        return this.onSheet(id);
      default:
        return this.fail();
    }
  }

  // ── the stack ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private fail(): void {
    this.failed = true;
  }

  private push(text: string): void {
    this.stack.push(text);
    this.size += text.length;
  }

  private pop(): string {
    const text = this.stack.pop();
    if (text === undefined) {
      this.failed = true;
      return '';
    }
    this.size -= text.length;
    return text;
  }

  private operand(text: string): void {
    this.push(this.takeBefore() + text);
  }

  private known(text: string | null): void {
    if (text === null) this.fail();
    else this.operand(text);
  }

  /** `name` null: it lies under the arguments. */
  private call(name: string | null, count: number): void {
    const before = this.takeBefore();
    const close = this.beforeClose;
    this.beforeOpen = this.beforeClose = '';
    let inner = '';
    for (let i = 0; i < count; i++) inner = i === 0 ? this.pop() : `${this.pop()},${inner}`;
    this.push(`${before}${name ?? this.pop()}(${inner}${close})`);
  }

  private takeBefore(): string {
    const { before } = this;
    this.before = '';
    return before;
  }

  // ── what stands in the tokens ─────────────────────────────────────────────────────────────────────────────────────

  private skip(count: number): void {
    this.at += count;
  }

  private u8(): number {
    if (this.at >= this.end) {
      this.failed = true;
      return 0;
    }
    return this.bytes[this.at++] as number;
  }

  private u16(): number {
    if (this.at + 2 > this.end) {
      this.failed = true;
      return 0;
    }
    this.at += 2;
    return this.view.getUint16(this.at - 2, true);
  }

  private number(): string {
    if (this.at + 8 > this.end) {
      this.failed = true;
      return '';
    }
    this.at += 8;
    return this.numberText(this.view.getFloat64(this.at - 8, true));
  }

  /** As Excel stores it in an .xlsx: 1E+30, not 1e+30. */
  private numberText(value: number): string {
    if (!Number.isFinite(value)) this.failed = true;
    return String(value).toUpperCase();
  }

  private errorText(code: number): string {
    const text = ERROR_TEXTS[code];
    if (text === undefined) this.failed = true;
    return text ?? '';
  }

  /** A text of at most 255 letters in the tokens. */
  private shortText(): string {
    const count = this.u8();
    const reader = new Reader(this.bytes, [{ from: this.at, to: this.end }]);
    if (this.context.biff === 5) {
      this.skip(count);
      return reader.bytes(count, this.context.decode);
    }
    const wide = ((this.bytes[this.at] ?? 0) & 1) !== 0;
    this.skip(1 + (wide ? 2 * count : count));
    return reader.text(count);
  }

  private attribute(): void {
    const kind = this.u8();
    const data = this.u16();
    if (kind & CHOOSE) this.skip(2 * (data + 1));
    else if (kind & SUM) this.call('SUM', 1);
    else if (kind & SPACE) {
      const blanks = (data & 1 ? '\r' : ' ').repeat(data >> 8);
      const place = data & 0xff;
      if (place === 2 || place === 3) this.beforeOpen += blanks;
      else if (place === 4 || place === 5) this.beforeClose += blanks;
      else this.before += blanks;
    }
  }

  private externName(): void {
    const { biff, links } = this.context;
    const use = this.u16();
    if (biff === 5) this.skip(8);
    const number = this.u16();
    this.skip(biff === 5 ? 12 : 2);
    // excel 5 counts from one, and down from zero for the workbook itself
    const own = biff === 5 && use >= 0x8000;
    this.known(own ? links.name(number) : links.externName(biff === 5 ? use - 1 : use, number));
  }

  private onSheet(id: number): void {
    const prefix = this.sheet();
    const isArea = id === SHEET_AREA || id === SHEET_AREA_ERROR;
    if (id === SHEET_CELL_ERROR || id === SHEET_AREA_ERROR) {
      this.skip((isArea ? 8 : 4) - (this.context.biff === 8 ? 0 : isArea ? 2 : 1));
      this.operand(`${prefix ?? ''}#REF!`);
    } else {
      const text = isArea ? this.area(false) : this.cell(false);
      this.operand(prefix === null ? '#REF!' : prefix + text);
    }
  }

  /** null: the sheet is gone */
  private sheet(): string | null {
    const { biff, links } = this.context;
    const use = this.u16();
    if (biff === 8) return links.prefix(use);
    this.skip(8);
    const first = this.u16();
    const last = this.u16();
    return use >= 0x8000 ? links.ownPrefix(first, last) : links.prefix(use - 1);
  }

  // ── references ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** `near`: what moves is told as the distance from the cell */
  private cell(near: boolean): string {
    if (near || this.context.biff === 5) this.told = false;
    if (this.context.biff === 8) {
      const rowAt = this.at;
      const row = this.u16();
      const flags = this.u16();
      if (!near && flags & ROW_MOVES) this.rows.push(rowAt);
      return this.columnText(flags, flags, near) + this.rowText(row, flags, near);
    }
    const row = this.u16();
    const column = this.u8();
    return this.columnText(column, row, near) + this.rowText(row, row, near);
  }

  private area(near: boolean): string {
    const is8 = this.context.biff === 8;
    if (near || !is8) this.told = false;
    const rowAt = this.at;
    const [top, bottom] = [this.u16(), this.u16()];
    const [left, right] = is8 ? [this.u16(), this.u16()] : [this.u8(), this.u8()];
    const [topFlags, bottomFlags] = is8 ? [left, right] : [top, bottom];
    const lastRow = is8 ? 0xffff : 0x3fff;
    const isWhole = (first: number, last: number, end: number): boolean =>
      (first & end) === 0 && (last & end) === end;
    if (!near && isWhole(top, bottom, lastRow))
      return `${this.columnText(left, topFlags, near)}:${this.columnText(right, bottomFlags, near)}`;
    if (!near && is8) {
      if (topFlags & ROW_MOVES) this.rows.push(rowAt);
      if (bottomFlags & ROW_MOVES) this.rows.push(rowAt + 2);
    }
    const [topText, bottomText] = [
      this.rowText(top, topFlags, near),
      this.rowText(bottom, bottomFlags, near),
    ];
    if (!near && isWhole(left, right, 0xff)) return `${topText}:${bottomText}`;
    const start = this.columnText(left, topFlags, near) + topText;
    return `${start}:${this.columnText(right, bottomFlags, near)}${bottomText}`;
  }

  private rowText(value: number, flags: number, near: boolean): string {
    const count = this.context.biff === 8 ? 0x10000 : 0x4000;
    const moves = (flags & ROW_MOVES) !== 0;
    const row = (near && moves ? value + this.row : value) & (count - 1);
    return (moves ? '' : '$') + String(row + 1);
  }

  private columnText(value: number, flags: number, near: boolean): string {
    const moves = (flags & COLUMN_MOVES) !== 0;
    const column = (near && moves ? value + this.column : value) & 0xff;
    return (moves ? '' : '$') + columnName(column);
  }

  // ── constants of arrays ───────────────────────────────────────────────────────────────────────────────────────────

  private array(): string {
    const { extra, context } = this;
    const is8 = context.biff === 8;
    const columns = is8 ? extra.u8() + 1 : extra.u8() || 256;
    const rows = is8 ? extra.u16() + 1 : extra.u16();
    let text = '{';
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        if (row > 0 || column > 0) text += column > 0 ? ',' : ';';
        text += this.arrayItem();
        if (extra.exhausted || this.failed || text.length > LONGEST) {
          this.failed = true;
          return '';
        }
      }
    return `${text}}`;
  }

  private arrayItem(): string {
    const { extra, context } = this;
    const kind = extra.u8();
    if (kind === 2)
      return quoted(context.biff === 8 ? extra.text(extra.u16()) : extra.bytes(extra.u8(), context.decode));
    const item = new DataView(new ArrayBuffer(8));
    for (let i = 0; i < 8; i++) item.setUint8(i, extra.u8());
    if (kind === 0) return '';
    if (kind === 1) return this.numberText(item.getFloat64(0, true));
    if (kind === 4) return item.getUint8(0) ? 'TRUE' : 'FALSE';
    if (kind === 16) return this.errorText(item.getUint8(0));
    this.failed = true;
    return '';
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
