// Owns new cell formats: from a plain CellStyle to an index in styles.xml.
// Invariant: formats are only appended; a new one starts from the format the cell had, so what the model does not know stays.
import { changeAttributes, insertSection, prefixOf, setAttributes, appendChild } from './edits.ts';
import { EMPTY_STYLES } from './empty.ts';
import type { Border, CellStyle } from './model.ts';
import type { StyleTable } from './styles.ts';
import { BUILT_IN_FORMATS, childOf, readStyles } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { attribute, encodeEscapes, escapeXml, parseXml } from './xml.ts';

export interface StyleWriter {
  /** index of `style` for a cell whose format was `base` */
  index(base: number, style: CellStyle): number;
  /** the same format without the apostrophe that makes a text of whatever is typed */
  unquoted(index: number): number;
  /** the font `style` has and `base` had not; null: the same */
  newFont(base: number, style: CellStyle): string | null;
  /** the new styles part; null when nothing was added */
  result(): string | null;
}

const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const BORDER_SIDES = ['borderLeft', 'borderRight', 'borderTop', 'borderBottom'] as const;
const FIRST_OWN_FORMAT = 164;
/** built-in formats that show the currency of the machine: never what a plan's text means */
const LOCAL_CURRENCY = new Set([5, 6, 7, 8, 41, 42, 43, 44]);

/** Appends formats to a workbook's styles; `table` null: the workbook has none yet. */
export function styleWriter(table: StyleTable | null): StyleWriter {
  const source = table ?? readStyles('styles.xml', EMPTY_STYLES, null);
  const { text } = source;
  const prefix = prefixOf(source.root);
  const raw = (element: XmlElement): string => text.slice(element.start, element.end);
  const lists = {
    fonts: list(source.fonts.map(raw)),
    fills: list(source.fills.map(raw)),
    borders: list(source.borders.map(raw)),
    cellXfs: list(source.xfs.map(raw)),
  };
  const formatIds = new Map<string, number>();
  for (const [id, code] of [...source.formats].reverse())
    if (!LOCAL_CURRENCY.has(id) || code !== BUILT_IN_FORMATS[id]) formatIds.set(code, id);
  const newFormats: { id: number; code: string }[] = [];
  const known = new Map<string, number>();

  const formatId = (code: string): number => {
    const found = formatIds.get(code);
    if (found !== undefined) return found;
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...source.formats.keys(), ...newFormats.map((one) => one.id)) + 1;
    formatIds.set(code, id);
    newFormats.push({ id, code });
    return id;
  };

  /** children of an element with some replaced (null: taken away), in the order the format asks for */
  const withChildren = (
    element: XmlElement | undefined,
    name: string,
    changes: Record<string, string | null>,
    order: string[],
  ): string => {
    const kept = (element?.children ?? []).filter((child) => changes[child.local] === undefined);
    const made = [
      ...kept.map((child) => ({ local: child.local, xml: raw(child) })),
      ...Object.entries(changes).flatMap(([local, xml]) => (xml === null ? [] : [{ local, xml }])),
    ];
    const rank = (local: string): number => (order.includes(local) ? order.indexOf(local) : order.length);
    made.sort((a, b) => rank(a.local) - rank(b.local));
    const attributes = element?.attributes.trimEnd() ?? '';
    return `<${prefix}${name}${attributes}>${made.map(({ xml }) => xml).join('')}</${prefix}${name}>`;
  };
  const value = (name: string, val: string): string => `<${prefix}${name} val="${escapeXml(val)}"/>`;
  const color = (name: string, rgb: string): string =>
    `<${prefix}${name} rgb="FF${rgb.slice(1).toUpperCase()}"/>`;

  const fontIndex = (id: number, old: CellStyle, style: CellStyle): number => {
    const changes: Record<string, string | null> = {};
    const flag = (name: string, before: boolean | undefined, after: boolean | undefined): void => {
      if ((before ?? false) !== (after ?? false)) changes[name] = after ? `<${prefix}${name}/>` : null;
    };
    flag('b', old.bold, style.bold);
    flag('i', old.italic, style.italic);
    flag('u', old.underline, style.underline);
    const { name, size } = source.defaultFont;
    if ((old.fontSize ?? size) !== (style.fontSize ?? size))
      changes['sz'] = value('sz', String(style.fontSize ?? size));
    if ((old.fontName ?? name) !== (style.fontName ?? name)) {
      changes['name'] = value('name', style.fontName ?? name);
      changes['family'] = null;
      changes['charset'] = null;
      changes['scheme'] = null;
    }
    if (old.color !== style.color)
      changes['color'] = color('color', style.color ?? source.defaultFont.color ?? '#000000');
    if (Object.keys(changes).length === 0) return id;
    return lists.fonts.add(withChildren(source.fonts[id], 'font', changes, FONT_ORDER));
  };

  const fillIndex = (fill: string | undefined): number =>
    fill === undefined
      ? 0
      : lists.fills.add(
          `<${prefix}fill><${prefix}patternFill patternType="solid">${color('fgColor', fill)}` +
            `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
        );

  const borderIndex = (id: number, old: CellStyle, style: CellStyle): number => {
    const changes: Record<string, string | null> = {};
    for (const side of BORDER_SIDES) {
      if (sameBorder(old[side], style[side])) continue;
      const local = side.slice(6).toLowerCase();
      // strict files call the sides start and end
      const twin = local === 'left' ? 'start' : local === 'right' ? 'end' : null;
      if (twin !== null) changes[twin] = null;
      const line = style[side];
      changes[local] = line
        ? `<${prefix}${local} style="${line.style}">${color('color', line.color)}</${prefix}${local}>`
        : `<${prefix}${local}/>`;
    }
    if (Object.keys(changes).length === 0) return id;
    return lists.borders.add(withChildren(source.borders[id], 'border', changes, BORDER_ORDER));
  };

  const alignment = (xf: XmlElement | undefined, old: CellStyle, style: CellStyle): string | null => {
    const before = childOf(xf, 'alignment');
    const changes: Record<string, string | null> = {};
    if (old.horizontal !== style.horizontal) changes['horizontal'] = style.horizontal ?? null;
    if ((old.vertical ?? 'bottom') !== (style.vertical ?? 'bottom'))
      changes['vertical'] = style.vertical ?? null;
    if ((old.wrap ?? false) !== (style.wrap ?? false)) changes['wrapText'] = style.wrap ? '1' : null;
    if ((old.indent ?? 0) !== (style.indent ?? 0))
      changes['indent'] = style.indent ? String(style.indent) : null;
    const attributes = setAttributes(before?.attributes ?? '', changes);
    return attributes.trim() === '' ? null : `<${prefix}alignment${attributes}/>`;
  };

  const protection = (xf: XmlElement | undefined, style: CellStyle): string | null => {
    const before = childOf(xf, 'protection');
    const attributes = setAttributes(before?.attributes ?? '', {
      locked: style.locked === false ? '0' : null,
    });
    return attributes.trim() === '' ? null : `<${prefix}protection${attributes}/>`;
  };

  const make = (base: number, style: CellStyle): number => {
    const xf = source.xfs[base];
    const old = source.styles[base] ?? {};
    const id = (name: string): number => Number(attribute(xf?.attributes ?? '', name) ?? 0);
    const [font, border] = [fontIndex(id('fontId'), old, style), borderIndex(id('borderId'), old, style)];
    const fill = old.fill === style.fill ? id('fillId') : fillIndex(style.fill);
    const format =
      old.numberFormat === style.numberFormat ? id('numFmtId') : formatId(style.numberFormat ?? 'General');
    const children = { alignment: alignment(xf, old, style), protection: protection(xf, style) };
    const attributes = setAttributes(xf?.attributes ?? '', {
      numFmtId: String(format),
      fontId: String(font),
      fillId: String(fill),
      borderId: String(border),
      ...(format ? { applyNumberFormat: '1' } : {}),
      ...(font ? { applyFont: '1' } : {}),
      ...(fill ? { applyFill: '1' } : {}),
      ...(border ? { applyBorder: '1' } : {}),
      ...(children.alignment === null ? {} : { applyAlignment: '1' }),
      ...(children.protection === null ? {} : { applyProtection: '1' }),
    });
    const inner = withChildren(xf, 'xf', children, ['alignment', 'protection', 'extLst']);
    const content = inner.slice(inner.indexOf('>') + 1, inner.lastIndexOf('</'));
    return lists.cellXfs.add(
      content === '' ? `<${prefix}xf${attributes}/>` : `<${prefix}xf${attributes}>${content}</${prefix}xf>`,
    );
  };

  return {
    index: (base, style) => {
      const current = source.styles[base];
      if (current && sameStyle(current, style)) return base;
      const key = `${base} ${styleKey(style)}`;
      const found = known.get(key) ?? make(base, style);
      known.set(key, found);
      return found;
    },
    unquoted: (index) => {
      const xf = lists.cellXfs.at(index);
      return xf?.includes('quotePrefix')
        ? lists.cellXfs.add(changeAttributes(xf, parseXml(source.part, xf), { quotePrefix: null }))
        : index;
    },
    newFont: (base, style) => {
      const { name } = source.defaultFont;
      const wanted = style.fontName ?? name;
      return (source.styles[base]?.fontName ?? name) === wanted ? null : wanted;
    },
    result: () => {
      const sections: Record<string, string[]> = {
        numFmts: newFormats.map(
          ({ id, code }) =>
            `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(encodeEscapes(code))}"/>`,
        ),
        fonts: lists.fonts.added,
        fills: lists.fills.added,
        borders: lists.borders.added,
        cellXfs: lists.cellXfs.added,
      };
      if (Object.values(sections).every((added) => added.length === 0)) return null;
      let made = text;
      for (const [local, added] of Object.entries(sections))
        if (added.length) made = appendTo(made, source.part, local, added);
      return made;
    },
  };
}

function appendTo(text: string, part: string, local: string, added: string[]): string {
  const root = parseXml(part, text);
  const section = childOf(root, local);
  const name = `${prefixOf(root)}${local}`;
  if (!section)
    return insertSection(
      text,
      root,
      SECTIONS,
      local,
      `<${name} count="${added.length}">${added.join('')}</${name}>`,
    );
  const grown = appendChild(text, section, added.join(''));
  const count = String(section.children.length + added.length);
  const again = childOf(parseXml(part, grown), local);
  return again ? changeAttributes(grown, again, { count }) : grown;
}

/** A list of raw elements that only grows; equal text gives the same index. */
function list(present: string[]): {
  added: string[];
  at(index: number): string | undefined;
  add(xml: string): number;
} {
  const places = new Map<string, number>();
  present.forEach((xml, i) => {
    if (!places.has(xml)) places.set(xml, i);
  });
  const added: string[] = [];
  return {
    added,
    at: (index) => present[index] ?? added[index - present.length],
    add: (xml) => {
      const found = places.get(xml);
      if (found !== undefined) return found;
      const next = present.length + added.length;
      added.push(xml);
      places.set(xml, next);
      return next;
    },
  };
}

const sameBorder = (a: Border | undefined, b: Border | undefined): boolean =>
  a?.style === b?.style && a?.color.toUpperCase() === b?.color.toUpperCase();

/** Absent and "nothing said" are one: General, not bold, at the bottom, no indent, locked. */
function styleKey(style: CellStyle): string {
  const line = (border: Border | undefined): string =>
    border ? `${border.style} ${border.color.toUpperCase()}` : '';
  return JSON.stringify([
    style.numberFormat === 'General' ? '' : (style.numberFormat ?? ''),
    style.fontName ?? '',
    style.fontSize ?? 0,
    style.bold ?? false,
    style.italic ?? false,
    style.underline ?? false,
    style.color?.toUpperCase() ?? '',
    style.fill?.toUpperCase() ?? '',
    style.horizontal ?? '',
    style.vertical ?? 'bottom',
    style.wrap ?? false,
    style.indent ?? 0,
    line(style.borderTop),
    line(style.borderRight),
    line(style.borderBottom),
    line(style.borderLeft),
    style.locked ?? true,
  ]);
}

export const sameStyle = (a: CellStyle, b: CellStyle): boolean => styleKey(a) === styleKey(b);
