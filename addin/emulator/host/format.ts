// Owns Excel.RangeFormat and what hangs on it: font, fill, borders, alignment, sizes, the lock.
// Invariant: what differs between the cells of a range reads as null, as in Excel.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { invalidArgument } from '../front/errors.ts';
import { hexColor, indentOf, indentStyle, isUnlocked } from '../univer/style.ts';
import type { HostRange } from './range.ts';

/** Points of Office.js to pixels of the grid. */
const POINTS_PER_PIXEL = 0.75;
export const toPixels = (points: number) => points / POINTS_PER_PIXEL;
export const toPoints = (pixels: number) => pixels * POINTS_PER_PIXEL;

function oneOf<V>(table: Record<string, V>, name: unknown): V {
  const found = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
}
const nameOf = <V>(table: Record<string, V>, value: unknown, other: string) =>
  Object.keys(table).find((name) => table[name] === value) ?? other;

function color(value: unknown): string {
  const hex = typeof value === 'string' ? hexColor(value.startsWith('#') ? value : `#${value}`) : null;
  if (!hex) throw invalidArgument();
  return hex;
}

function sizeWithin(value: unknown, max: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= max)) throw invalidArgument();
  return value;
}

const HORIZONTAL: Record<string, HorizontalAlign | null> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Reads and writes one property of every cell of a range. */
class Looks {
  readonly range: HostRange;
  constructor(range: HostRange) {
    this.range = range;
  }
  /** The value all cells share, else null. */
  shared<T>(of: (style: Nullable<IStyleData>, cell: Nullable<ICellData>) => T): T | null {
    const { book, sheetId, area } = this.range;
    if (this.range.isUnbounded) return null;
    let first: { value: T } | null = null;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = book.cell(sheetId, row, column);
        const value = of(book.styleOf(cell), cell);
        first ??= { value };
        if (first.value !== value) return null;
      }
    return first ? first.value : null;
  }
  patch(style: IStyleData) {
    this.range.book.write(this.range.sheetId, this.range.area, () => ({ s: style }));
  }
}

export class HostRangeFormat extends Looks {
  get font() {
    return new HostRangeFont(this.range);
  }
  get fill() {
    return new HostRangeFill(this.range);
  }
  get borders() {
    return new HostRangeBorderCollection(this.range);
  }
  get protection() {
    return new HostFormatProtection(this.range);
  }
  get horizontalAlignment() {
    return this.shared((style) => nameOf(HORIZONTAL, style?.ht ?? null, 'General'));
  }
  set horizontalAlignment(name: unknown) {
    this.patch({ ht: oneOf(HORIZONTAL, name) });
  }
  get verticalAlignment() {
    return this.shared((style) => nameOf(VERTICAL, style?.vt, 'Bottom'));
  }
  set verticalAlignment(name: unknown) {
    this.patch({ vt: oneOf(VERTICAL, name) });
  }
  get wrapText() {
    return this.shared((style) => style?.tb === WrapStrategy.WRAP);
  }
  set wrapText(wrap: unknown) {
    this.patch({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get indentLevel() {
    return this.shared((style) => indentOf(style));
  }
  set indentLevel(level: unknown) {
    this.patch(indentStyle(sizeWithin(level, 250)));
  }
  get columnWidth() {
    const { sheet, area } = this.range;
    const widths = new Set<number>();
    for (let column = area.left; column <= Math.min(area.right, sheet.getMaxColumns() - 1); column += 1)
      widths.add(toPoints(sheet.getColumnWidth(column)));
    return widths.size === 1 ? [...widths][0] : null;
  }
  set columnWidth(points: unknown) {
    const { sheet, area } = this.range;
    const width = toPixels(sizeWithin(points, 2000));
    if (area.right >= sheet.getMaxColumns()) sheet.setColumnCount(Math.min(area.right + 1, area.left + 256));
    sheet.setColumnWidths(area.left, Math.min(area.right + 1, sheet.getMaxColumns()) - area.left, width);
  }
  get rowHeight() {
    const { sheet, area } = this.range;
    const heights = new Set<number>();
    for (let row = area.top; row <= Math.min(area.bottom, sheet.getMaxRows() - 1); row += 1)
      heights.add(toPoints(sheet.getRowHeight(row)));
    return heights.size === 1 ? [...heights][0] : null;
  }
  set rowHeight(points: unknown) {
    const { sheet, area } = this.range;
    const height = toPixels(sizeWithin(points, 409.5));
    if (area.bottom >= sheet.getMaxRows()) sheet.setRowCount(Math.min(area.bottom + 1, area.top + 10_000));
    sheet.setRowHeightsForced(area.top, Math.min(area.bottom + 1, sheet.getMaxRows()) - area.top, height);
  }
  /** Widths by the longest text shown: the grid measures nothing without a screen. */
  autofitColumns() {
    const { range } = this;
    const used = range.getUsedRangeOrNullObject(true);
    if (typeof used === 'symbol') return;
    const { text } = used;
    const count = used.columnCount;
    for (let column = 0; column < count; column += 1) {
      const longest = Math.max(0, ...(text ?? []).map((row) => row[column]?.length ?? 0));
      if (longest > 0) range.sheet.setColumnWidth(used.columnIndex + column, longest * 7 + 12);
    }
  }
  autofitRows() {
    const { sheet, area } = this.range;
    const rows = Math.min(area.bottom + 1, sheet.getMaxRows()) - area.top;
    if (rows > 0) sheet.setRowAutoHeight(area.top, rows);
  }
}

export class HostRangeFont extends Looks {
  get bold() {
    return this.shared((style) => Boolean(style?.bl));
  }
  set bold(on: unknown) {
    this.patch({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get italic() {
    return this.shared((style) => Boolean(style?.it));
  }
  set italic(on: unknown) {
    this.patch({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get underline() {
    return this.shared((style) => (style?.ul?.s ? 'Single' : 'None'));
  }
  set underline(kind: unknown) {
    const drawn = oneOf({ None: BooleanNumber.FALSE, Single: BooleanNumber.TRUE }, kind);
    this.patch({ ul: { s: drawn } });
  }
  get color() {
    return this.shared((style) => hexColor(style?.cl?.rgb) ?? '#000000');
  }
  set color(value: unknown) {
    this.patch({ cl: { rgb: color(value) } });
  }
  get name() {
    return this.shared((style) => style?.ff ?? this.range.book.side.defaultFont.name);
  }
  set name(font: unknown) {
    if (typeof font !== 'string' || font === '') throw invalidArgument();
    this.patch({ ff: font });
  }
  get size() {
    return this.shared((style) => style?.fs ?? this.range.book.side.defaultFont.size);
  }
  set size(points: unknown) {
    this.patch({ fs: sizeWithin(points, 409) });
  }
}

export class HostRangeFill extends Looks {
  /** "" where there is no fill; Excel says white there. */
  get color() {
    return this.shared((style) => hexColor(style?.bg?.rgb) ?? '#FFFFFF');
  }
  set color(value: unknown) {
    this.patch({ bg: { rgb: color(value) } });
  }
  clear() {
    this.patch({ bg: null });
  }
}

export class HostFormatProtection extends Looks {
  get locked() {
    return this.shared((_style, cell) => !isUnlocked(cell));
  }
  set locked(on: unknown) {
    const { book, sheetId, area } = this.range;
    book.write(sheetId, area, (row, column) => {
      const kept = book.cell(sheetId, row, column)?.custom ?? {};
      return { custom: { ...kept, locked: Boolean(on) } };
    });
  }
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type Side = (typeof SIDES)[number];

export class HostRangeBorderCollection {
  readonly range: HostRange;
  constructor(range: HostRange) {
    this.range = range;
  }
  get items() {
    return SIDES.map((side) => new HostRangeBorder(this.range, side));
  }
  get count() {
    return SIDES.length;
  }
  getItem(index: string) {
    const side = SIDES.find((each) => each === index);
    if (!side) throw invalidArgument();
    return new HostRangeBorder(this.range, side);
  }
}

const LINES: Record<string, Record<string, BorderStyleTypes>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
};
const lineOf = (drawn: Nullable<BorderStyleTypes>): { style: string; weight: string } => {
  for (const [style, weights] of Object.entries(LINES))
    for (const [weight, each] of Object.entries(weights)) if (each === drawn) return { style, weight };
  return { style: 'None', weight: 'Thin' };
};

export class HostRangeBorder {
  readonly range: HostRange;
  readonly sideIndex: Side;
  constructor(range: HostRange, side: Side) {
    this.range = range;
    this.sideIndex = side;
  }

  get style() {
    return lineOf(this.#drawn()?.s).style;
  }
  set style(name: unknown) {
    if (name === 'None') {
      this.#draw(null);
      return;
    }
    const weights = oneOf(LINES, name);
    const current = this.#drawn();
    const drawn = weights[lineOf(current?.s).weight] ?? Object.values(weights)[0];
    this.#draw({ s: drawn ?? BorderStyleTypes.THIN, cl: current?.cl ?? { rgb: '#000000' } });
  }
  get weight() {
    return lineOf(this.#drawn()?.s).weight;
  }
  set weight(name: unknown) {
    const current = this.#drawn();
    const { style } = lineOf(current?.s);
    const weights = LINES[style === 'None' ? 'Continuous' : style] ?? {};
    const drawn = weights[String(name)] ?? LINES['Continuous']?.[String(name)];
    if (drawn === undefined) throw invalidArgument();
    this.#draw({ s: drawn, cl: current?.cl ?? { rgb: '#000000' } });
  }
  get color() {
    return hexColor(this.#drawn()?.cl.rgb) ?? '#000000';
  }
  set color(value: unknown) {
    this.#draw({ s: this.#drawn()?.s ?? BorderStyleTypes.THIN, cl: { rgb: color(value) } });
  }

  /** The sides of one cell this border is made of; a line inside is kept on both cells it parts. */
  #sidesAt(row: number, column: number): (keyof IBorderData)[] {
    const { top, left, bottom, right } = this.range.area;
    const sides: Record<Side, [boolean, keyof IBorderData][]> = {
      EdgeTop: [[row === top, 't']],
      EdgeBottom: [[row === bottom, 'b']],
      EdgeLeft: [[column === left, 'l']],
      EdgeRight: [[column === right, 'r']],
      InsideHorizontal: [
        [row > top, 't'],
        [row < bottom, 'b'],
      ],
      InsideVertical: [
        [column > left, 'l'],
        [column < right, 'r'],
      ],
    };
    return sides[this.sideIndex].filter(([applies]) => applies).map(([, side]) => side);
  }

  /** The line on the first cell that has this side. */
  #drawn(): { s: BorderStyleTypes; cl: { rgb?: Nullable<string> } } | null {
    const { book, sheetId, area } = this.range;
    const corners = [
      [area.top, area.left],
      [area.bottom, area.right],
    ] as const;
    for (const [row, column] of corners) {
      const [side] = this.#sidesAt(row, column);
      if (side === undefined) continue;
      const line = book.styleOf(book.cell(sheetId, row, column))?.bd?.[side];
      return line && line.s !== BorderStyleTypes.NONE ? { s: line.s, cl: line.cl } : null;
    }
    return null;
  }

  #draw(line: { s: BorderStyleTypes; cl: { rgb?: Nullable<string> } } | null) {
    const { book, sheetId, area } = this.range;
    book.write(sheetId, area, (row, column) => {
      const sides = this.#sidesAt(row, column);
      if (sides.length === 0) return {};
      return { s: { bd: Object.fromEntries(sides.map((side) => [side, line])) } };
    });
  }
}
