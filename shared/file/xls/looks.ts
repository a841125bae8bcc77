// Owns how the cells of an .xls look, as far as it is carried over: font, alignment, number format.
// Invariant: a format that is not there looks like the workbook's default; colours, fills and borders are not read.
import type { CellStyle } from '../model.ts';
import { BUILT_IN_FORMATS } from '../styles.ts';
import type { Decode } from './codePages.ts';
import type { Biff, Records } from './records.ts';

interface Font {
  name: string;
  /** points */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
}

/** a weight from here on is bold */
const BOLD = 600;
/** index 4 was never given to a font */
const NO_FONT = 4;
const HORIZONTAL = [undefined, 'left', 'center', 'right', undefined, 'justify', 'center'] as const;
const VERTICAL = ['top', 'center', undefined] as const;

/** Gathers fonts, number formats and cell formats in the order they come. */
export class Looks {
  private readonly fonts: Font[] = [];
  private readonly formats = new Map(
    Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]),
  );
  private readonly cells: { font: number; format: number; alignment: number; indent: number }[] = [];

  font(record: Records, biff: Biff, decode: Decode): void {
    const flags = record.u16(2);
    const reader = record.reader(14);
    const length = reader.u8();
    this.fonts.push({
      name: biff === 8 ? reader.text(length) : reader.bytes(length, decode),
      size: record.u16(0) / 20,
      bold: record.u16(6) >= BOLD,
      italic: (flags & 2) !== 0,
      underline: record.u8(10) !== 0,
    });
  }

  format(record: Records, biff: Biff, decode: Decode): void {
    const id = record.u16(0);
    const reader = record.reader(2);
    this.formats.set(id, biff === 8 ? reader.text(reader.u16()) : reader.bytes(reader.u8(), decode));
  }

  /** a cell format; its index is its place among them */
  cellFormat(record: Records, biff: Biff): void {
    this.cells.push({
      font: record.u16(0),
      format: record.u16(2),
      alignment: record.u8(6),
      indent: biff === 8 ? record.u8(8) & 0x0f : 0,
    });
  }

  get defaultFont(): { name: string; size: number } {
    const { name, size } = this.fonts[0] ?? { name: 'Arial', size: 10 };
    return { name, size };
  }

  /** One style for each cell format; the first is what a cell without a format has. */
  styles(): CellStyle[] {
    const base = this.fonts[0];
    return this.cells.length === 0
      ? [{}]
      : this.cells.map(({ font, format, alignment, indent }) => {
          const style: CellStyle = {};
          const { name, size, bold, italic, underline } =
            this.fonts[font > NO_FONT ? font - 1 : font] ?? base ?? PLAIN;
          if (name !== base?.name && name !== '') style.fontName = name;
          if (size !== base?.size && size > 0) style.fontSize = size;
          if (bold) style.bold = true;
          if (italic) style.italic = true;
          if (underline) style.underline = true;
          const code = this.formats.get(format) ?? 'General';
          if (code !== 'General' && code !== '') style.numberFormat = code;
          const horizontal = HORIZONTAL[alignment & 7];
          if (horizontal !== undefined) style.horizontal = horizontal;
          const vertical = VERTICAL[(alignment >> 4) & 7];
          if (vertical !== undefined) style.vertical = vertical;
          if (alignment & 8) style.wrap = true;
          if (indent > 0) style.indent = indent;
          return style;
        });
  }
}

const PLAIN: Font = { name: '', size: 0, bold: false, italic: false, underline: false };
