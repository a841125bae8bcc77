// Owns reading zip files whose records lie: entries found by their own headers, data taken for what it is.
// Invariant: the limits against bombs hold for what really comes out; what is found here is saved only by way of shared/file/mend.
import { Inflate, strFromU8 } from 'fflate';
import { crcStep } from './crc.ts';
import { fileError } from './errors.ts';
import { FileError } from './model.ts';
import type { Zip, ZipEntry } from './zip.ts';
import { MAX_ENTRIES, PART_LIMIT, RATIO_GRACE, RATIO_LIMIT } from './zip.ts';

const [LOCAL, CENTRAL, END, END_64, DESCRIPTOR] = [
  0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x08074b50,
];
const WIDE = 0xffffffff;
const MAX_NAME = 1024;
/** small steps, so that of a broken stream all comes out that can */
const STEP = 4096;

/** The place of the next "PK" record of one of these kinds, or the end of the file. */
function nextRecord(bytes: Uint8Array, data: DataView, from: number, kinds: readonly number[]): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (at + 4 > bytes.length) break;
    if (bytes[at + 1] === 0x4b && kinds.includes(data.getUint32(at, true))) return at;
  }
  return bytes.length;
}

/** Whether the bytes hold a zip file that begins later, as behind the program of a self-extracting one. */
export function holdsZip(bytes: Uint8Array): boolean {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.max(0, bytes.length - 22 - 0xffff);
  return (
    nextRecord(bytes, data, end, [END]) < bytes.length && nextRecord(bytes, data, 0, [LOCAL]) < bytes.length
  );
}

/**
 * The entries of a zip file whose directory cannot be used.
 * @throws FileError truncated when nothing follows the entries: more of them may be missing
 */
export function salvageZip(file: Uint8Array): Zip {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = nextRecord(bytes, data, 0, [LOCAL]);
  while (at + 30 <= bytes.length) {
    const [flags, nameLength, extraLength] = [at + 6, at + 26, at + 28].map((place) =>
      data.getUint16(place, true),
    ) as [number, number, number];
    const dataStart = at + 30 + nameLength + extraLength;
    let packed = data.getUint32(at + 18, true);
    let size = data.getUint32(at + 22, true);
    const wide = packed === WIDE && extraLength >= 20 && dataStart <= bytes.length;
    if (wide && data.getUint16(at + 30 + nameLength, true) === 1) {
      size = Number(data.getBigUint64(at + 34 + nameLength, true));
      packed = Number(data.getBigUint64(at + 42 + nameLength, true));
    }
    let end = dataStart + packed;
    let crc = data.getUint32(at + 14, true);
    const next = nextRecord(bytes, data, dataStart, [LOCAL, CENTRAL, END, END_64]);
    const described = (flags & 8) !== 0 && packed === 0;
    // sizes that lead nowhere are not the truth: the data then reaches to the next record
    if (described || (end !== next && !isRecord(data, end) && end !== bytes.length)) {
      end = next;
      const tail = end - 16;
      if (tail >= dataStart && data.getUint32(tail, true) === DESCRIPTOR) {
        crc = data.getUint32(tail + 4, true);
        size = data.getUint32(tail + 12, true);
        end = tail;
      }
    }
    if (nameLength > 0 && nameLength <= MAX_NAME && end <= bytes.length)
      entries.push({
        name: entryName(bytes.subarray(at + 30, at + 30 + nameLength)),
        method: data.getUint16(at + 8, true),
        encrypted: (flags & 1) !== 0,
        crc,
        compressedSize: end - dataStart,
        size,
        start: at,
        dataStart,
        end,
        record: new Uint8Array(),
        offsetField: { at: 0, wide: false },
      });
    if (entries.length > MAX_ENTRIES) throw fileError('tooLarge', `${entries.length} parts`);
    at = nextRecord(bytes, data, Math.max(end, at + 4), [LOCAL]);
  }
  const last = entries.at(-1)?.end ?? 0;
  if (nextRecord(bytes, data, last, [CENTRAL, END, END_64]) === bytes.length) throw fileError('truncated');
  return { bytes, entries, comment: new Uint8Array() };
}

/** What is left of a directory behind `from`: where it begins, the names it lists, how many the end record counts (null without one). */
export function listedNames(
  bytes: Uint8Array,
  from: number,
): { start: number; names: string[]; count: number | null } {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  const start = nextRecord(bytes, data, from, [CENTRAL, END]);
  let at = start;
  while (at + 46 <= bytes.length && data.getUint32(at, true) === CENTRAL) {
    names.push(entryName(bytes.subarray(at + 46, at + 46 + data.getUint16(at + 28, true))));
    at = nextRecord(bytes, data, at + 46, [CENTRAL, END]);
  }
  const counts = at + 12 <= bytes.length && data.getUint32(at, true) === END;
  return { start, names, count: counts ? data.getUint16(at + 10, true) : null };
}

const entryName = (bytes: Uint8Array): string => strFromU8(bytes).replaceAll('\\', '/').replace(/^\/+/, '');

function isRecord(data: DataView, at: number): boolean {
  if (at + 4 > data.byteLength) return false;
  return [LOCAL, CENTRAL, END, END_64, DESCRIPTOR].includes(data.getUint32(at, true));
}

/**
 * Inflates an entry whatever its records claim. What the sink throws passes through.
 * @returns how it went: whole, altered (wrong size or checksum), or cut (the stream is broken)
 * @throws FileError too-large when more comes out than any honest part holds
 */
export function inflateLoosely(
  zip: Zip,
  entry: ZipEntry,
  sink: (piece: Uint8Array) => void,
): 'whole' | 'changed' | 'cut' {
  const packed = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let produced = 0;
  let crc = -1;
  let thrown: unknown = null;
  const take = (piece: Uint8Array): void => {
    produced += piece.length;
    crc = crcStep(crc, piece);
    try {
      if (produced > PART_LIMIT || produced > packed.length * RATIO_LIMIT + RATIO_GRACE)
        throw fileError('tooLarge', entry.name);
      sink(piece);
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  let ended = false;
  if (entry.method === 0) {
    take(packed);
    ended = true;
  } else if (entry.method === 8) {
    const inflater = new Inflate((piece) => take(piece));
    try {
      for (let at = 0; at < packed.length; at += STEP)
        inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      ended = packed.length > 0;
    } catch (error) {
      if (thrown !== null) throw thrown;
      if (error instanceof FileError) throw error;
    }
  }
  if (!ended) return 'cut';
  return produced === entry.size && ~crc >>> 0 === entry.crc ? 'whole' : 'changed';
}
