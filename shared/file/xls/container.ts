// Owns the container an .xls lies in (an OLE compound file): its directory, and the bytes of a stream in one piece.
// Invariant: no chain is followed longer than the file has sectors; what a damaged chain still gives is given.
import { fileError } from '../errors.ts';

export interface Container {
  /** The stream at a path of lower-case names, from the root on; null when there is none. */
  stream(...path: string[]): Stream | null;
  /** names of the storages in the storage at this path (none: the root), in lower case */
  storages(...path: string[]): string[];
}

export interface Stream {
  bytes: Uint8Array;
  /** false: the file ends or its chain breaks before the stream does */
  whole: boolean;
}

interface Entry {
  name: string;
  kind: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const HEADER = 512;
const ENTRY = 128;
const MINI_SECTOR = 64;
/** sector numbers from here on mean "no sector": end of chain, free, table */
const NO_SECTOR = 0xfffffffa;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
/** numbers of FAT sectors the header itself lists */
const HEADER_FAT = 109;

/** @throws FileError damaged, when not even the directory can be found */
export function openContainer(file: Uint8Array): Container {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  if (file.length < HEADER) throw fileError('truncated');
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw fileError('damaged', 'OLE');
  const sectors = new Sectors(view, shift);
  const directory = sectors.chain(view.getUint32(48, true), file.length).bytes;
  const entries = readEntries(directory);
  const root = entries.find(({ kind }) => kind === ROOT);
  if (root === undefined) throw fileError('damaged', 'OLE');
  const cutoff = view.getUint32(56, true);
  const miniTable = sectors.chain(view.getUint32(60, true), file.length).bytes;
  const miniStream = sectors.chain(root.start, root.size).bytes;

  const children = ({ child }: Entry): Entry[] => {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const open = [child];
    while (open.length > 0) {
      const index = open.pop() as number;
      const entry = entries[index];
      if (entry === undefined || seen.has(index)) continue;
      seen.add(index);
      if (entry.kind === STORAGE || entry.kind === STREAM) found.push(entry);
      open.push(entry.left, entry.right);
    }
    return found;
  };
  const folder = (path: string[]): Entry[] => {
    let list = children(root);
    for (const step of path) {
      const next = list.find(({ name, kind }) => kind === STORAGE && name === step);
      if (next === undefined) return [];
      list = children(next);
    }
    return list;
  };
  const read = ({ start, size }: Entry): Stream =>
    size < cutoff
      ? miniChain(miniTable, miniStream, start, size)
      : sectors.chain(start, Math.min(size, file.length));

  return {
    stream: (...path) => {
      const entry = folder(path.slice(0, -1)).find(
        ({ name, kind }) => kind === STREAM && name === path.at(-1),
      );
      return entry === undefined ? null : read(entry);
    },
    storages: (...path) =>
      folder(path)
        .filter(({ kind }) => kind === STORAGE)
        .map(({ name }) => name),
  };
}

class Sectors {
  private readonly view: DataView;
  private readonly shift: number;
  private readonly count: number;
  /** numbers of the sectors that hold the allocation table, in order */
  private readonly table: number[] = [];

  constructor(view: DataView, shift: number) {
    this.view = view;
    this.shift = shift;
    this.count = Math.ceil(view.byteLength / this.size) - 1;
    const take = (at: number): void => {
      const sector = view.getUint32(at, true);
      if (sector < NO_SECTOR) this.table.push(sector);
    };
    for (let i = 0; i < HEADER_FAT; i++) take(76 + 4 * i);
    const listed = this.size / 4 - 1;
    let more = view.getUint32(68, true);
    for (let steps = 0; steps < this.count && this.isWhole(more); steps++) {
      const at = (more + 1) * this.size;
      for (let i = 0; i < listed; i++) take(at + 4 * i);
      more = view.getUint32(at + 4 * listed, true);
    }
  }

  private get size(): number {
    return 2 ** this.shift;
  }

  private isWhole(sector: number): boolean {
    return (sector + 2) * this.size <= this.view.byteLength;
  }

  /** Up to `size` bytes of the chain that begins with this sector; a view of the file where its sectors lie in a row. */
  chain(start: number, size: number): Stream {
    const { view, size: length } = this;
    const wanted = Math.ceil(size / length);
    const sectors: number[] = [];
    let inRow = true;
    for (let sector = start; sector < this.count && sectors.length < wanted; sector = this.next(sector)) {
      if (sectors.length > 0 && sector !== (sectors.at(-1) as number) + 1) inRow = false;
      sectors.push(sector);
      // more sectors than there are: the chain bites its tail
      if (sectors.length > this.count) break;
    }
    const first = ((sectors[0] ?? 0) + 1) * length;
    if (inRow) {
      const end = Math.min(first + Math.min(sectors.length * length, size), view.byteLength);
      const bytes = new Uint8Array(view.buffer, view.byteOffset + first, Math.max(0, end - first));
      return { bytes: sectors.length === 0 ? bytes.subarray(0, 0) : bytes, whole: bytes.length >= size };
    }
    const bytes = new Uint8Array(Math.min(size, sectors.length * length));
    let at = 0;
    for (const sector of sectors) {
      const from = (sector + 1) * length;
      const count = Math.min(length, bytes.length - at, view.byteLength - from);
      bytes.set(new Uint8Array(view.buffer, view.byteOffset + from, count), at);
      at += count;
    }
    return { bytes: bytes.subarray(0, at), whole: at >= size };
  }

  private next(sector: number): number {
    const { view, shift } = this;
    const table = this.table[sector >>> (shift - 2)];
    const at = table === undefined ? Infinity : (table + 1) * this.size + 4 * (sector & (this.size / 4 - 1));
    return at + 4 <= view.byteLength ? view.getUint32(at, true) : NO_SECTOR;
  }
}

function miniChain(table: Uint8Array, stream: Uint8Array, start: number, size: number): Stream {
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  const bytes = new Uint8Array(Math.min(size, stream.length));
  let at = 0;
  for (let sector = start; at < bytes.length; sector = view.getUint32(4 * sector, true)) {
    const from = sector * MINI_SECTOR;
    const piece = stream.subarray(from, from + Math.min(MINI_SECTOR, bytes.length - at));
    bytes.set(piece, at);
    at += piece.length;
    if (piece.length === 0 || 4 * sector + 4 > table.length) break;
  }
  return { bytes: bytes.subarray(0, at), whole: at >= size };
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const letters = Math.min(32, view.getUint16(at + 64, true) / 2) - 1;
    let name = '';
    for (let i = 0; i < letters; i++) name += String.fromCharCode(view.getUint16(at + 2 * i, true));
    entries.push({
      name: name.toLowerCase(),
      kind: directory[at + 66] as number,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
