// Owns cell looks in two tongues: the file model's CellStyle and the grid's IStyleData.
// Invariant: a CellStyle that goes to the grid and back is the same CellStyle.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Border, BorderStyle, CellStyle } from '#shared/file/model.ts';

const BORDER_STYLES: Record<BorderStyle, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const keyOf = <K extends string, V>(table: Record<K, V>, value: V | null | undefined): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** Pixels of padding for one step of indent, over the grid's own 2. */
const INDENT_PIXELS = 9;
const indentPadding = (indent: number) => ({ l: indent * INDENT_PIXELS + 2 });

const toGridBorder = (border: Border): IBorderStyleData => ({
  s: BORDER_STYLES[border.style],
  cl: { rgb: border.color },
});

/** The grid's colours may come as #rrggbb, rgb(r,g,b) or a short form; "#RRGGBB", or null for none. */
export function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}/i.test(color)) return color.slice(0, 7).toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return null;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

const toModelBorder = (border: Nullable<IBorderStyleData>): Border | undefined => {
  if (!border || border.s === BorderStyleTypes.NONE) return undefined;
  return { style: keyOf(BORDER_STYLES, border.s) ?? 'thin', color: hexColor(border.cl?.rgb) ?? '#000000' };
};

/** Style for the grid; `locked` is not one of its looks, see lockOf. */
export function toGridStyle(style: CellStyle): IStyleData {
  const grid: IStyleData = {};
  if (style.numberFormat !== undefined) grid.n = { pattern: style.numberFormat };
  if (style.fontName !== undefined) grid.ff = style.fontName;
  if (style.fontSize !== undefined) grid.fs = style.fontSize;
  if (style.bold) grid.bl = BooleanNumber.TRUE;
  if (style.italic) grid.it = BooleanNumber.TRUE;
  if (style.underline) grid.ul = { s: BooleanNumber.TRUE };
  if (style.color !== undefined) grid.cl = { rgb: style.color };
  if (style.fill !== undefined) grid.bg = { rgb: style.fill };
  if (style.horizontal !== undefined) grid.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) grid.vt = VERTICAL[style.vertical];
  if (style.wrap) grid.tb = WrapStrategy.WRAP;
  if (style.indent) grid.pd = indentPadding(style.indent);
  const { borderTop, borderRight, borderBottom, borderLeft } = style;
  if (borderTop || borderRight || borderBottom || borderLeft)
    grid.bd = {
      ...(borderTop && { t: toGridBorder(borderTop) }),
      ...(borderRight && { r: toGridBorder(borderRight) }),
      ...(borderBottom && { b: toGridBorder(borderBottom) }),
      ...(borderLeft && { l: toGridBorder(borderLeft) }),
    };
  return grid;
}

/** Style for the file model, of a style already resolved from its id, and the cell's lock. */
export function toModelStyle(grid: Nullable<IStyleData>, unlocked: boolean): CellStyle {
  const style: CellStyle = {};
  if (unlocked) style.locked = false;
  if (!grid) return style;
  const pattern = grid.n?.pattern;
  if (pattern && pattern !== 'General') style.numberFormat = pattern;
  if (grid.ff) style.fontName = grid.ff;
  if (grid.fs) style.fontSize = grid.fs;
  if (grid.bl) style.bold = true;
  if (grid.it) style.italic = true;
  if (grid.ul?.s) style.underline = true;
  const color = hexColor(grid.cl?.rgb);
  if (color) style.color = color;
  const fill = hexColor(grid.bg?.rgb);
  if (fill) style.fill = fill;
  const horizontal = keyOf(HORIZONTAL, grid.ht as HorizontalAlign);
  if (horizontal) style.horizontal = horizontal as NonNullable<CellStyle['horizontal']>;
  const vertical = keyOf(VERTICAL, grid.vt as VerticalAlign);
  if (vertical) style.vertical = vertical as NonNullable<CellStyle['vertical']>;
  if (grid.tb === WrapStrategy.WRAP) style.wrap = true;
  const indent = indentOf(grid);
  if (indent > 0) style.indent = indent;
  const sides = [
    ['borderTop', grid.bd?.t],
    ['borderRight', grid.bd?.r],
    ['borderBottom', grid.bd?.b],
    ['borderLeft', grid.bd?.l],
  ] as const;
  for (const [name, side] of sides) {
    const border = toModelBorder(side);
    if (border) style[name] = border;
  }
  return style;
}

export const indentOf = (grid: Nullable<IStyleData>): number => {
  const left = grid?.pd?.l;
  return left ? Math.max(0, Math.round((left - 2) / INDENT_PIXELS)) : 0;
};
export const indentStyle = (indent: number): IStyleData => ({ pd: indentPadding(indent) });

/** The lock travels with the cell, beside its style: only "unlocked" is said, as in a file. */
export const isUnlocked = (cell: Nullable<ICellData>): boolean => cell?.custom?.['locked'] === false;
