// Owns the zip container: reads the central directory, inflates entries under limits, writes entries back.
// Invariant: an entry that is not replaced keeps its local header and compressed bytes exactly as they were.
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { crcStep } from './crc.ts';
import { fileError } from './errors.ts';
import { inflate } from './inflate.ts';

export interface ZipEntry {
  /** path inside the package: forward slashes, no leading slash */
  name: string;
  method: number;
  /** has a password of the zip kind */
  encrypted: boolean;
  crc: number;
  compressedSize: number;
  size: number;
  /** local header and data, up to the next entry */
  start: number;
  dataStart: number;
  end: number;
  /** the central directory record as stored */
  record: Uint8Array;
  /** where the local offset stands in `record`, and whether it is a 64-bit field */
  offsetField: { at: number; wide: boolean };
}

export interface Zip {
  bytes: Uint8Array;
  entries: ZipEntry[];
  comment: Uint8Array;
}

/**
 * A part to store: new bytes; an entry kept as it is, of the opened package unless told; or the compressed bytes of an entry
 * under new headers that say what the entry says, for a package whose headers do not.
 */
export type ZipOutput =
  { keep: ZipEntry; of?: Zip } | { name: string; bytes: Uint8Array } | { repack: ZipEntry };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const WIDE = 0xffffffff;
export const MAX_ENTRIES = 65_534;
export const PART_LIMIT = 256 * 1024 * 1024;
/** the most a real sheet compresses is far below this; above it the file is a bomb */
export const RATIO_LIMIT = 100;
export const RATIO_GRACE = 4 * 1024 * 1024;
/** above this the better compression costs seconds a person waits */
const FAST_FROM = 8 * 1024 * 1024;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Lists the entries of a zip file.
 * @throws FileError truncated, damaged or too-large
 */
export function openZip(file: Uint8Array): Zip {
  // a plain view: slice() of Node's Buffer would share its bytes with the caller
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const data = view(bytes);
  const end = findEnd(bytes, data);
  let count = data.getUint16(end + 10, true);
  let size = data.getUint32(end + 12, true);
  let offset = data.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && data.getUint32(end - 20, true) === END_LOCATOR_64) {
    const wideEnd = Number(data.getBigUint64(end - 12, true));
    if (wideEnd + 56 > bytes.length || data.getUint32(wideEnd, true) !== END_64) throw fileError('truncated');
    count = Number(data.getBigUint64(wideEnd + 32, true));
    size = Number(data.getBigUint64(wideEnd + 40, true));
    offset = Number(data.getBigUint64(wideEnd + 48, true));
    directoryEnd = wideEnd;
  }
  if (count > MAX_ENTRIES) throw fileError('tooLarge', `${count} parts`);
  if (offset + size > directoryEnd) throw fileError('truncated');
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directoryEnd || data.getUint32(at, true) !== CENTRAL)
      throw fileError('damaged', 'zip directory');
    const nameLength = data.getUint16(at + 28, true);
    const extraLength = data.getUint16(at + 30, true);
    const recordEnd = at + 46 + nameLength + extraLength + data.getUint16(at + 32, true);
    if (recordEnd > directoryEnd) throw fileError('damaged', 'zip directory');
    entries.push(readRecord(bytes, at, nameLength, extraLength, recordEnd));
    at = recordEnd;
  }
  // more records than were counted: parts would go missing in silence
  if (at + 4 <= directoryEnd && data.getUint32(at, true) === CENTRAL)
    throw fileError('damaged', 'zip directory');
  placeEntries(bytes, entries, offset);
  return { bytes, entries, comment: bytes.subarray(end + 22) };
}

function findEnd(bytes: Uint8Array, data: DataView): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--)
    if (
      bytes[at] === 0x50 &&
      data.getUint32(at, true) === END &&
      at + 22 + data.getUint16(at + 20, true) === bytes.length
    )
      return at;
  throw fileError('truncated');
}

function readRecord(
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
  recordEnd: number,
): ZipEntry {
  const data = view(bytes);
  const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  let size = data.getUint32(at + 24, true);
  let compressedSize = data.getUint32(at + 20, true);
  let start = data.getUint32(at + 42, true);
  let offsetField = { at: 42, wide: false };
  const extraEnd = at + 46 + nameLength + extraLength;
  for (let extra = at + 46 + nameLength; extra + 4 <= extraEnd;) {
    const id = data.getUint16(extra, true);
    const next = extra + 4 + data.getUint16(extra + 2, true);
    if (id === 1 && next <= extraEnd) {
      let field = extra + 4;
      const wide = (): number => {
        if (field + 8 > next) throw fileError('damaged', name);
        field += 8;
        return Number(data.getBigUint64(field - 8, true));
      };
      if (size === WIDE) size = wide();
      if (compressedSize === WIDE) compressedSize = wide();
      if (start === WIDE) {
        offsetField = { at: field - at, wide: true };
        start = wide();
      }
    }
    extra = next;
  }
  return {
    name,
    method: data.getUint16(at + 10, true),
    encrypted: (data.getUint16(at + 8, true) & 1) !== 0,
    crc: data.getUint32(at + 16, true),
    compressedSize,
    size,
    start,
    dataStart: 0,
    end: 0,
    record: bytes.subarray(at, recordEnd),
    offsetField,
  };
}

/** Finds where each entry's data lies and refuses entries that overlap (a known kind of bomb). */
function placeEntries(bytes: Uint8Array, entries: ZipEntry[], directory: number): void {
  const data = view(bytes);
  const byPlace = [...entries].sort((a, b) => a.start - b.start);
  byPlace.forEach((entry, i) => {
    entry.end = byPlace[i + 1]?.start ?? directory;
    if (entry.start + 30 > directory || data.getUint32(entry.start, true) !== LOCAL)
      throw fileError('damaged', entry.name);
    entry.dataStart =
      entry.start + 30 + data.getUint16(entry.start + 26, true) + data.getUint16(entry.start + 28, true);
    if (entry.dataStart + entry.compressedSize > entry.end) throw fileError('damaged', entry.name);
  });
}

/**
 * Inflates one entry piece by piece, each valid only during its call; stops as soon as more comes out than was declared or allowed.
 * @throws FileError encrypted, too-large or damaged (wrong size, wrong checksum, broken stream)
 */
export function inflateEntry(zip: Zip, entry: ZipEntry, sink: (piece: Uint8Array) => void): void {
  if (entry.encrypted) throw fileError('encrypted');
  if (entry.size > PART_LIMIT || entry.size > entry.compressedSize * RATIO_LIMIT + RATIO_GRACE)
    throw fileError('tooLarge', entry.name);
  const stored = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let produced = 0;
  let crc = -1;
  const take = (piece: Uint8Array): void => {
    produced += piece.length;
    if (produced > entry.size) throw fileError('damaged', entry.name);
    crc = crcStep(crc, piece);
    sink(piece);
  };
  if (entry.method === 0) take(stored);
  else if (entry.method !== 8 || !inflate(stored, take)) throw fileError('damaged', entry.name);
  if (produced !== entry.size || ~crc >>> 0 !== entry.crc) throw fileError('damaged', entry.name);
}

/** The whole of one entry. */
export function readEntry(zip: Zip, entry: ZipEntry): Uint8Array {
  let whole: Uint8Array | null = null;
  let at = 0;
  inflateEntry(zip, entry, (piece) => {
    // made with the first piece: by then the declared size has been found believable
    whole ??= new Uint8Array(entry.size);
    whole.set(piece, at);
    at += piece.length;
  });
  return whole ?? new Uint8Array();
}

/**
 * Writes a zip file: kept entries byte for byte, new ones deflated with the neutral date 1980-01-01. Without `zip` there is
 * nothing to keep.
 */
export function writeZip(zip: Zip | null, outputs: ZipOutput[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const output of outputs) {
    if ('repack' in output && zip) {
      const { local, record, data } = repackedEntry(zip, output.repack, at);
      records.push(record);
      pieces.push(local, data);
      at += local.length + data.length;
    } else if ('keep' in output && zip) {
      const entry = output.keep;
      const record = entry.record.slice();
      if (entry.offsetField.wide) view(record).setBigUint64(entry.offsetField.at, BigInt(at), true);
      else view(record).setUint32(entry.offsetField.at, at, true);
      records.push(record);
      pieces.push((output.of ?? zip).bytes.subarray(entry.start, entry.end));
      at += entry.end - entry.start;
    } else if ('name' in output) {
      const { local, record, data } = newEntry(output.name, output.bytes, at);
      records.push(record);
      pieces.push(local, data);
      at += local.length + data.length;
    }
  }
  const directorySize = records.reduce((sum, record) => sum + record.length, 0);
  const comment = zip?.comment ?? new Uint8Array();
  const end = new Uint8Array(22);
  const endView = view(end);
  endView.setUint32(0, END, true);
  endView.setUint16(8, records.length, true);
  endView.setUint16(10, records.length, true);
  endView.setUint32(12, directorySize, true);
  endView.setUint32(16, at, true);
  endView.setUint16(20, comment.length, true);
  const file = new Uint8Array(at + directorySize + end.length + comment.length);
  let place = 0;
  for (const piece of [...pieces, ...records, end, comment]) {
    file.set(piece, place);
    place += piece.length;
  }
  return file;
}

interface StoredEntry {
  local: Uint8Array;
  record: Uint8Array;
  data: Uint8Array;
}

function newEntry(path: string, bytes: Uint8Array, offset: number): StoredEntry {
  const data = deflateSync(bytes, { level: bytes.length > FAST_FROM ? 1 : 6 });
  const crc = ~crcStep(-1, bytes) >>> 0;
  return storedEntry(path, NEW_HEADER, crc, bytes.length, data, offset);
}

/** An entry whose own headers are not used, but for its version, flags, method and date. */
function repackedEntry(zip: Zip, entry: ZipEntry, offset: number): StoredEntry {
  const local = view(zip.bytes);
  const [version = 20, flags = 0] = [4, 6].map((place) => local.getUint16(entry.start + place, true));
  const date = local.getUint32(entry.start + 10, true);
  const data = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const header = { version, flags: (flags & ~DESCRIBED) | UTF_8, method: entry.method, date };
  return storedEntry(entry.name, header, entry.crc, entry.size, data, offset);
}

const [DESCRIBED, UTF_8] = [8, 0x800];
const NEW_HEADER = { version: 20, flags: UTF_8, method: 8, date: 0x210000 };

function storedEntry(
  path: string,
  header: typeof NEW_HEADER,
  crc: number,
  size: number,
  data: Uint8Array,
  offset: number,
): StoredEntry {
  const name = strToU8(path);
  const local = new Uint8Array(30 + name.length);
  const record = new Uint8Array(46 + name.length);
  view(local).setUint32(0, LOCAL, true);
  view(record).setUint32(0, CENTRAL, true);
  view(record).setUint16(4, 20, true);
  const [localView, recordView] = [view(local), view(record)];
  for (const [target, from] of [
    [localView, 4],
    [recordView, 6],
  ] as const) {
    target.setUint16(from, header.version, true);
    target.setUint16(from + 2, header.flags, true);
    target.setUint16(from + 4, header.method, true);
    target.setUint32(from + 6, header.date, true);
    target.setUint32(from + 10, crc, true);
    target.setUint32(from + 14, data.length, true);
    target.setUint32(from + 18, size, true);
    target.setUint16(from + 22, name.length, true);
  }
  recordView.setUint32(42, offset, true);
  local.set(name, 30);
  record.set(name, 46);
  return { local, record, data };
}
