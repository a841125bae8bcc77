// Owns making a whole zip file of a damaged one: its directory, parts that stand there twice, parts inside a folder, lying figures.
// Invariant: no part that may be there is left behind, and compressed bytes are never packed anew.
import { strFromU8 } from 'fflate';
import { crcStep } from '../crc.ts';
import { fileError } from '../errors.ts';
import { FileError } from '../model.ts';
import { entryKey, partName } from '../package.ts';
import type { Zip, ZipEntry, ZipOutput } from '../zip.ts';
import { openZip, writeZip } from '../zip.ts';
import { inflateLoosely, listedNames, salvageZip } from '../zipRepair.ts';
import type { NoteTaker } from './notes.ts';

const TYPES = '[content_types].xml';

/**
 * The file as a zip that opens and holds each part once, where the package begins.
 * @throws FileError cannot-keep when parts may be missing, or two of one name differ
 */
export function mendContainer(bytes: Uint8Array, notes: NoteTaker): Uint8Array {
  const { zip, salvaged } = openAnyway(bytes);
  if (salvaged) {
    refuseGaps(zip);
    notes.mend('directory');
  }
  const entries = withoutTwins(zip, notes);
  const folder = packageFolder(entries);
  if (folder !== '') notes.mend('folder', folder);
  if (!salvaged && folder === '' && entries.length === zip.entries.length) return bytes;
  if (!salvaged && folder === '')
    return writeZip(
      zip,
      entries.map((keep) => ({ keep })),
    );
  const placed = entries.map((entry) => ({ ...entry, name: entry.name.slice(folder.length) }));
  return writeZip(
    zip,
    placed.flatMap((repack) => (repack.name === '' ? [] : [{ repack }])),
  );
}

function openAnyway(bytes: Uint8Array): { zip: Zip; salvaged: boolean } {
  try {
    return { zip: openZip(bytes), salvaged: false };
  } catch (error) {
    if (!(error instanceof FileError) || error.code === 'too-large') throw error;
    return { zip: salvageZip(bytes), salvaged: true };
  }
}

/** sizes behind the data: with or without signature, in 32 or 64 bits */
const DESCRIPTORS = [0, 12, 16, 20, 24];

/** Parts found by their own headers are all there is when they follow each other and the directory, what is left of it, says the same. */
function refuseGaps({ bytes, entries }: Zip): void {
  entries.forEach((entry, i) => {
    const next = entries[i + 1];
    if (next && !DESCRIPTORS.includes(next.start - entry.end)) throw fileError('lostDirectory');
  });
  const last = entries.at(-1)?.end ?? 0;
  const { start, names, count } = listedNames(bytes, last);
  const found = new Set(entries.map(({ name }) => name));
  // a directory that follows at once may be cut: it comes when all parts have come
  const isWhole = names.length === entries.length || DESCRIPTORS.includes(start - last);
  const isListed = names.length > 0 && isWhole && names.every((name) => found.has(name));
  const isCounted = names.length === 0 && count === entries.length;
  if (!isListed && !isCounted) throw fileError('lostDirectory');
}

/** Each part once: of equal copies the one by the name that the list of types uses, for other programs mind capitals. */
function withoutTwins(zip: Zip, notes: NoteTaker): ZipEntry[] {
  const byKey = new Map<string, ZipEntry[]>();
  for (const entry of zip.entries) {
    const key = entryKey(entry);
    const same = byKey.get(key);
    if (same) same.push(entry);
    else byKey.set(key, [entry]);
  }
  if (byKey.size === zip.entries.length) return zip.entries;
  const types = zip.entries.find((entry) => entryKey(entry) === TYPES);
  const listed = (types && contentOf(zip, types)) ?? '';
  const kept = new Set<ZipEntry>();
  for (const same of byKey.values()) {
    const usual = same.find((entry) => listed.includes(`/${partName(entry)}"`)) ?? same[0];
    if (usual) kept.add(usual);
    if (!usual || same.length === 1) continue;
    const contents = same.map((entry) => contentOf(zip, entry));
    if (contents.some((content) => content === null || content !== contents[0]))
      throw fileError('duplicatePart', usual.name);
    notes.mend('twice', usual.name);
  }
  return zip.entries.filter((entry) => kept.has(entry));
}

/** What an entry holds, to compare; null when that cannot be told. */
function contentOf(zip: Zip, entry: ZipEntry): string | null {
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) return null;
  const pieces: string[] = [];
  const end = inflateLoosely(zip, entry, (piece) => pieces.push(strFromU8(piece, true)));
  return end === 'cut' ? null : pieces.join('');
}

/** The folder the whole package lies in, "" for none. */
function packageFolder(entries: readonly ZipEntry[]): string {
  if (entries.some((entry) => entryKey(entry) === TYPES)) return '';
  const types = entries.find(({ name }) => name.toLowerCase().endsWith(`/${TYPES}`))?.name ?? '';
  const folder = types.slice(0, types.length - TYPES.length);
  return entries.every(({ name }) => name.startsWith(folder)) ? folder : '';
}

/** The file with true figures for these parts (lower-case paths), where what they hold comes out whole but their figures are others. */
export function mendFigures(bytes: Uint8Array, parts: ReadonlySet<string>, notes: NoteTaker): Uint8Array {
  const zip = openZip(bytes);
  let mended = false;
  const outputs = zip.entries.map((entry): ZipOutput => {
    const figures = parts.has(entryKey(entry)) ? trueFigures(zip, entry) : null;
    if (figures === null) return { keep: entry };
    mended = true;
    notes.mend('figures', entry.name);
    return { repack: { ...entry, ...figures } };
  });
  return mended ? writeZip(zip, outputs) : bytes;
}

/** null when the entry says the truth, or cannot be unpacked to its end. */
function trueFigures(zip: Zip, entry: ZipEntry): { crc: number; size: number } | null {
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) return null;
  let crc = -1;
  let size = 0;
  const end = inflateLoosely(zip, entry, (piece) => {
    crc = crcStep(crc, piece);
    size += piece.length;
  });
  return end === 'changed' ? { crc: ~crc >>> 0, size } : null;
}
