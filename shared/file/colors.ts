// Owns what a colour element of a workbook means as #RRGGBB: plain, indexed, theme with tint.
// Invariant: a colour that depends on the screen ("auto") is undefined, never guessed.
import type { XmlElement } from './xml.ts';
import { attribute } from './xml.ts';

/** The palette of Excel 97, indexes 8–63; 0–7 repeat 8–15. */
const PALETTE =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333';
const INDEXED = PALETTE.match(/.{6}/g) ?? [];

/** theme index → name in the colour scheme: Excel swaps light and dark */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export interface Palette {
  /** by theme index; RRGGBB */
  theme: (string | undefined)[];
  /** the workbook's own replacement of the indexed colours */
  indexed: string[];
}

/** Colours of a theme part's scheme. */
export function themeColors(theme: XmlElement | null): (string | undefined)[] {
  const scheme = theme?.children
    .find((child) => child.local === 'themeElements')
    ?.children.find((child) => child.local === 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = scheme?.children.find((child) => child.local === name)?.children[0];
    return color && (attribute(color.attributes, 'lastClr') ?? attribute(color.attributes, 'val'));
  });
}

/** #RRGGBB of a color, fgColor … element; undefined when automatic or unknown. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element) return undefined;
  const raw = element.attributes;
  const rgb = attribute(raw, 'rgb');
  const indexed = attribute(raw, 'indexed');
  const theme = attribute(raw, 'theme');
  const base =
    rgb?.slice(-6) ??
    (theme !== undefined ? palette.theme[Number(theme)] : undefined) ??
    (indexed !== undefined ? indexedColor(Number(indexed), palette) : undefined);
  if (base === undefined || !/^[0-9a-fA-F]{6}$/.test(base)) return undefined;
  const tint = Number(attribute(raw, 'tint') ?? 0);
  return `#${(tint ? tinted(base, tint) : base).toUpperCase()}`;
}

function indexedColor(index: number, palette: Palette): string | undefined {
  const own = palette.indexed[index];
  if (own) return own.slice(-6);
  if (index === 64) return undefined;
  return index === 65 ? 'FFFFFF' : INDEXED[index < 8 ? index : index - 8];
}

/** Lightens (tint > 0) or darkens in HSL, as the standard says (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : max === r
        ? ((g - b) / spread + 6) % 6
        : max === g
          ? (b - r) / spread + 2
          : (r - g) / spread + 4;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sector = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] as [number, number, number];
  return sector
    .map((part) =>
      Math.min(255, Math.max(0, Math.round((part + target - chroma / 2) * 255)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
