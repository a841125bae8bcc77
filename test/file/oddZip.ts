// Owns writing zip files that lie or are odd: every field of every record can be set apart from what is true.
// Invariant: without options it writes a whole zip; it imports nothing of the code under test.
import { crc32, deflateRawSync } from 'node:zlib';

export interface OddEntry {
  name: string;
  data: string | Uint8Array;
  /** 8 unless told */
  method?: number;
  flags?: number;
  /** sizes and checksum after the data instead of before it */
  descriptor?: boolean;
  /** sizes and place in 64-bit fields */
  wide?: boolean;
  /** what the headers say, when it is not the truth */
  crc?: number;
  size?: number;
  packedSize?: number;
  /** bytes put in place of the compressed data */
  packed?: Uint8Array;
  /** the name in the local header, when it differs */
  localName?: string;
  /** left out of the directory */
  unlisted?: boolean;
}

export interface OddZip {
  /** bytes before the first entry */
  prefix?: Uint8Array;
  /** offsets counted from the first entry, not from the beginning of the file */
  relative?: boolean;
  suffix?: Uint8Array;
  comment?: string;
  /** bytes between the last entry and the directory */
  gap?: Uint8Array;
  /** leaves out the directory and the end record */
  noDirectory?: boolean;
  noEnd?: boolean;
  /** changes the end record */
  end?: (view: DataView) => void;
  /** changes the directory */
  directory?: (bytes: Uint8Array) => void;
  wideEnd?: boolean;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? encode(data) : data);

export function concat(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A record from [width in bytes, value] pairs, little-endian. */
export function record(...fields: [width: 2 | 4 | 8, value: number][]): Uint8Array {
  const made = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(made.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return made;
}

export function oddZip(entries: OddEntry[], options: OddZip = {}): Uint8Array {
  const prefix = options.prefix ?? new Uint8Array();
  const pieces: Uint8Array[] = [prefix];
  const records: Uint8Array[] = [];
  let at = prefix.length;
  const base = options.relative ? prefix.length : 0;
  for (const entry of entries) {
    const data = bytesOf(entry.data);
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? new Uint8Array(deflateRawSync(data)) : data);
    const [crc, size, packedSize] = [
      entry.crc ?? crc32(data),
      entry.size ?? data.length,
      entry.packedSize ?? packed.length,
    ];
    const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
    const [name, localName] = [encode(entry.name), encode(entry.localName ?? entry.name)];
    const wide = entry.wide ?? false;
    const shown = (value: number): number => (wide ? 0xffffffff : value);
    const localExtra = wide ? record([2, 1], [2, 16], [8, size], [8, packedSize]) : new Uint8Array();
    const extra = wide
      ? record([2, 1], [2, 24], [8, size], [8, packedSize], [8, at - base])
      : new Uint8Array();
    const known = (value: number): number => (entry.descriptor ? 0 : shown(value));
    const local = concat(
      record(
        [4, 0x04034b50],
        [2, wide ? 45 : 20],
        [2, flags],
        [2, method],
        [4, 0x00210000],
        [4, entry.descriptor ? 0 : crc],
        [4, known(packedSize)],
        [4, known(size)],
        [2, localName.length],
        [2, localExtra.length],
      ),
      localName,
      localExtra,
    );
    const after = entry.descriptor
      ? record([4, 0x08074b50], [4, crc], [4, packedSize], [4, size])
      : new Uint8Array();
    if (!entry.unlisted)
      records.push(
        concat(
          record(
            [4, 0x02014b50],
            [2, 20],
            [2, wide ? 45 : 20],
            [2, flags],
            [2, method],
            [4, 0x00210000],
            [4, crc],
            [4, shown(packedSize)],
            [4, shown(size)],
            [2, name.length],
            [2, extra.length],
            [2, 0],
            [2, 0],
            [2, 0],
            [4, 0],
            [4, shown(at - base)],
          ),
          name,
          extra,
        ),
      );
    pieces.push(local, packed, after);
    at += local.length + packed.length + after.length;
  }
  if (options.gap) {
    pieces.push(options.gap);
    at += options.gap.length;
  }
  if (!options.noDirectory) {
    const directory = concat(...records);
    options.directory?.(directory);
    pieces.push(directory);
    const offset = at - base;
    if (options.wideEnd) {
      const wideAt = offset + directory.length;
      const counts: [8, number][] = [
        [8, records.length],
        [8, records.length],
      ];
      pieces.push(
        record(
          [4, 0x06064b50],
          [8, 44],
          [2, 45],
          [2, 45],
          [4, 0],
          [4, 0],
          ...counts,
          [8, directory.length],
          [8, offset],
        ),
        record([4, 0x07064b50], [4, 0], [8, wideAt], [4, 1]),
      );
    }
    const comment = encode(options.comment ?? '');
    const shown = (value: number, none: number): number => (options.wideEnd ? none : value);
    const end = record(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, shown(records.length, 0xffff)],
      [2, shown(records.length, 0xffff)],
      [4, shown(directory.length, 0xffffffff)],
      [4, shown(offset, 0xffffffff)],
      [2, comment.length],
    );
    options.end?.(new DataView(end.buffer));
    if (!options.noEnd) pieces.push(end, comment);
  }
  pieces.push(options.suffix ?? new Uint8Array());
  return concat(...pieces);
}
