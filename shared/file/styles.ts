// Owns what styles.xml means: each cell format as a plain CellStyle.
// Invariant: a member is absent when the format says nothing beyond the workbook's default font and General.
import type { Palette } from './colors.ts';
import { readColor, themeColors } from './colors.ts';
import { lookup } from './lookup.ts';
import type { Border, BorderStyle, CellStyle } from './model.ts';
import type { XmlElement } from './xml.ts';
import { attribute, parseXml } from './xml.ts';

export interface StyleTable {
  part: string;
  text: string;
  root: XmlElement;
  /** one for each cell format (cellXfs) */
  styles: CellStyle[];
  xfs: XmlElement[];
  fonts: XmlElement[];
  fills: XmlElement[];
  borders: XmlElement[];
  formats: Map<number, string>;
  defaultFont: DefaultFont;
  palette: Palette;
}

interface DefaultFont {
  name: string;
  /** points */
  size: number;
  color: string | undefined;
}

/** Built-in number formats as Excel shows them in en-US; 14 follows the short date of the machine there. */
export const BUILT_IN_FORMATS: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const BORDER_STYLES = lookup<BorderStyle>({
  thin: 'thin',
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dashed',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  dashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
});
const HORIZONTAL = ['left', 'center', 'right', 'justify'] as const;
/** bottom is what Excel does without being told */
const VERTICAL = ['top', 'center'] as const;

export const childOf = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((child) => child.local === local);
const childrenOf = (element: XmlElement | undefined, local: string): XmlElement[] =>
  element?.children.filter((child) => child.local === local) ?? [];

/** XML Schema boolean; an absent attribute is `absent`. */
export const isTrue = (value: string | undefined, absent = false): boolean =>
  value === undefined ? absent : value === '1' || value === 'true' || value === 'on';

/** Reads a styles part; `theme` is the theme's tree when there is one. */
export function readStyles(part: string, text: string, theme: XmlElement | null): StyleTable {
  const root = parseXml(part, text);
  const palette: Palette = {
    theme: themeColors(theme),
    indexed: childrenOf(childOf(childOf(root, 'colors'), 'indexedColors'), 'rgbColor').map(
      (color) => attribute(color.attributes, 'rgb') ?? '',
    ),
  };
  const formats = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]));
  for (const format of childrenOf(childOf(root, 'numFmts'), 'numFmt'))
    formats.set(
      Number(attribute(format.attributes, 'numFmtId')),
      attribute(format.attributes, 'formatCode') ?? 'General',
    );
  const fonts = childrenOf(childOf(root, 'fonts'), 'font');
  const xfs = childrenOf(childOf(root, 'cellXfs'), 'xf');
  const first = fonts[Number(attribute(xfs[0]?.attributes ?? '', 'fontId') ?? 0)];
  const table: StyleTable = {
    part,
    text,
    root,
    styles: [],
    xfs,
    fonts,
    fills: childrenOf(childOf(root, 'fills'), 'fill'),
    borders: childrenOf(childOf(root, 'borders'), 'border'),
    formats,
    defaultFont: {
      name: fontValue(first, 'name') ?? 'Calibri',
      size: Number(fontValue(first, 'sz') ?? 11),
      color: readColor(childOf(first, 'color'), palette),
    },
    palette,
  };
  table.styles = xfs.map((xf) => readCellStyle(xf, table));
  return table;
}

const fontValue = (font: XmlElement | undefined, local: string): string | undefined => {
  const child = childOf(font, local);
  return child && attribute(child.attributes, 'val');
};
/** `<b/>` and `<b val="1"/>` alike */
const fontFlag = (font: XmlElement | undefined, local: string): boolean => {
  const child = childOf(font, local);
  return child !== undefined && isTrue(attribute(child.attributes, 'val'), true);
};

function readCellStyle(xf: XmlElement, table: StyleTable): CellStyle {
  const style: CellStyle = {};
  const id = (name: string): number => Number(attribute(xf.attributes, name) ?? 0);
  const format = table.formats.get(id('numFmtId'));
  if (format !== undefined && format !== 'General') style.numberFormat = format;
  const font = table.fonts[id('fontId')];
  const name = fontValue(font, 'name');
  if (name !== undefined && name !== table.defaultFont.name) style.fontName = name;
  const size = Number(fontValue(font, 'sz') ?? table.defaultFont.size);
  if (size !== table.defaultFont.size) style.fontSize = size;
  if (fontFlag(font, 'b')) style.bold = true;
  if (fontFlag(font, 'i')) style.italic = true;
  if (childOf(font, 'u') && fontValue(font, 'u') !== 'none') style.underline = true;
  const color = readColor(childOf(font, 'color'), table.palette);
  if (color !== undefined && color !== (table.defaultFont.color ?? '#000000')) style.color = color;
  const pattern = childOf(table.fills[id('fillId')], 'patternFill');
  if (pattern && attribute(pattern.attributes, 'patternType') === 'solid') {
    const fill = readColor(childOf(pattern, 'fgColor'), table.palette);
    if (fill !== undefined) style.fill = fill;
  }
  readBorders(style, table.borders[id('borderId')], table.palette);
  readAlignment(style, childOf(xf, 'alignment'));
  const protection = childOf(xf, 'protection');
  if (protection && !isTrue(attribute(protection.attributes, 'locked'), true)) style.locked = false;
  return style;
}

function readBorders(style: CellStyle, borders: XmlElement | undefined, palette: Palette): void {
  const side = (...names: string[]): Border | undefined => {
    const element = borders?.children.find((child) => names.includes(child.local));
    const line = element && BORDER_STYLES[attribute(element.attributes, 'style') ?? ''];
    return line && { style: line, color: readColor(childOf(element, 'color'), palette) ?? '#000000' };
  };
  const [top, right, bottom, left] = [
    side('top'),
    side('right', 'end'),
    side('bottom'),
    side('left', 'start'),
  ];
  if (top) style.borderTop = top;
  if (right) style.borderRight = right;
  if (bottom) style.borderBottom = bottom;
  if (left) style.borderLeft = left;
}

function readAlignment(style: CellStyle, alignment: XmlElement | undefined): void {
  if (!alignment) return;
  const value = (name: string): string | undefined => attribute(alignment.attributes, name);
  const horizontal = HORIZONTAL.find((known) => known === value('horizontal'));
  if (horizontal) style.horizontal = horizontal;
  const vertical = VERTICAL.find((known) => known === value('vertical'));
  if (vertical) style.vertical = vertical;
  if (isTrue(value('wrapText'))) style.wrap = true;
  const indent = Number(value('indent') ?? 0);
  if (indent > 0) style.indent = indent;
}
