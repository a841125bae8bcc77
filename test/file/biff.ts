// Owns .xls files written record by record for tests, so that each says exactly what a test is about.
// Invariant: imports nothing of the product; the container is SheetJS's.
import { CFB } from '@e965/xlsx';

type Bytes = readonly number[] | Uint8Array;

export const u8 = (value: number): number[] => [value & 0xff];
export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const f64 = (value: number): number[] => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
};
const codes = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
/** letters of two bytes, after their flag */
export const wide = (text: string): number[] => [1, ...codes(text).flatMap(u16)];
/** letters of one byte, after their flag */
export const narrow = (text: string): number[] => [0, ...codes(text)];

/** A record with everything given put together. */
export function record(type: number, ...content: Bytes[]): Uint8Array {
  const body = joined(content);
  return joined([u16(type), u16(body.length), body]);
}

export const cellAt = (row: number, column: number, format = 0): number[] => [
  ...u16(row),
  ...u16(column),
  ...u16(format),
];
export const number = (row: number, column: number, value: number): Uint8Array =>
  record(0x203, cellAt(row, column), f64(value));

/** A result that is no number: 0 text (a STRING record follows), 1 logical, 2 error, 3 empty text. */
export const special = (kind: number, value = 0): number[] => [kind, 0, value, 0, 0, 0, 0xff, 0xff];

/** A formula; `extra` is what stands behind its tokens. */
export const formula = (
  row: number,
  column: number,
  result: number | number[],
  tokens: Bytes,
  extra: Bytes = [],
): Uint8Array =>
  record(
    0x06,
    cellAt(row, column),
    typeof result === 'number' ? f64(result) : result,
    u16(0),
    u32(0),
    u16(tokens.length),
    tokens,
    extra,
  );

/** A reference to a cell; both parts move with the formula unless told. */
export const ref = (row: number, column: number, flags = 0xc000): number[] => [
  0x44,
  ...u16(row),
  ...u16(column | flags),
];
/** "as in the formula of that cell" */
export const as = (row: number, column: number): number[] => [0x01, ...u16(row), ...u16(column)];

export const END = record(0x0a);
const begin = (version: number, kind: number): Uint8Array =>
  record(0x809, u16(version), u16(kind), u32(0), u32(0), u32(0));

export interface BiffSheet {
  name: string;
  records: Uint8Array[];
  /** 1 hidden, 2 very hidden */
  hidden?: number;
  /** 0 worksheet, 1 macros, 2 chart, 6 program */
  kind?: number;
  /** index of the sheet where the list of sheets says that this one begins */
  at?: number;
}

export interface BiffBook {
  globals?: Uint8Array[];
  sheets: BiffSheet[];
  /** 0x0600 unless told */
  version?: number;
}

export function joined(parts: readonly Bytes[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The records of a whole workbook, without a container. */
export function biffStream({ globals = [], sheets, version = 0x0600 }: BiffBook): Uint8Array {
  const bodies = sheets.map(({ records, kind = 0 }) =>
    joined([begin(version, kind === 2 ? 0x20 : 0x10), ...records, END]),
  );
  const tab = ({ name, hidden = 0, kind = 0 }: BiffSheet, at: number): Uint8Array =>
    record(
      0x85,
      u32(at),
      u8(hidden),
      u8(kind),
      u8(name.length),
      version === 0x0500 ? codes(name) : wide(name),
    );
  const head = (places: number[]): Uint8Array =>
    joined([
      begin(version, 0x05),
      ...sheets.map((sheet, i) => tab(sheet, places[sheet.at ?? i] ?? 0)),
      ...globals,
      END,
    ]);
  let at = head([]).length;
  const places = bodies.map((body) => (at += body.length) - body.length);
  return joined([head(places), ...bodies]);
}

/** what is used of SheetJS's containers, which come without types */
const containers = CFB as {
  utils: { cfb_new(): object; cfb_add(container: object, path: string, content: Buffer): void };
  write(container: object, options: { type: 'buffer' }): Buffer;
};

/** Streams by path in an OLE container. */
export function container(streams: Record<string, Uint8Array>): Uint8Array {
  const made = containers.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams))
    containers.utils.cfb_add(made, path, Buffer.from(bytes));
  return new Uint8Array(containers.write(made, { type: 'buffer' }));
}

export const biff = (book: BiffBook): Uint8Array => container({ Workbook: biffStream(book) });
