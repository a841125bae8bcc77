// Owns a damaged file while it is made fit for a save: its bytes so far, what was set aside, what is to be said.
// Invariant: only what a step names is written; every other entry keeps its bytes, compressed stream included.
import { strFromU8, strToU8 } from 'fflate';
import { fileError } from '../errors.ts';
import { escapeBare } from '../looseText.ts';
import type { Package } from '../package.ts';
import { entryKey, openPackage, storedText } from '../package.ts';
import { createRepair } from '../repair.ts';
import type { Structure } from '../structure.ts';
import { readStructure } from '../structure.ts';
import type { Zip, ZipEntry, ZipOutput } from '../zip.ts';
import { openZip, readEntry, writeZip } from '../zip.ts';
import { NoteTaker } from './notes.ts';
import { documentEnd } from './text.ts';

/** A part with a stand-in while the save is made; `original` null: the file has no such part. */
interface Aside {
  path: string;
  standIn: string;
  original: { zip: Zip; entry: ZipEntry } | null;
}

/** A part in which places have stand-ins while the save is made. */
export interface Masked {
  path: string;
  /** stand-in → what stands there in the file */
  places: Map<string, string>;
  /** what stands behind the end of the document */
  tail: string;
}

export class Bench {
  bytes: Uint8Array;
  readonly notes = new NoteTaker();
  /** the list of texts is not whole: new ones must not be added to it */
  inlineTexts = false;
  private readonly aside: Aside[] = [];
  private readonly masked: Masked[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Opens the file as it is now, as far as it can be read. */
  open(): Package {
    return openPackage(this.bytes, createRepair());
  }

  structure(): { found: Package; structure: Structure } {
    const found = this.open();
    return { found, structure: readStructure(found) };
  }

  /** Parts with new texts, present or not, by path; null takes one away. */
  write(texts: ReadonlyMap<string, string | null>): void {
    if (texts.size === 0) return;
    const zip = openZip(this.bytes);
    const byName = new Map([...texts].map(([path, text]) => [path.toLowerCase(), { path, text }]));
    const outputs: ZipOutput[] = [];
    for (const entry of zip.entries) {
      const changed = byName.get(entryKey(entry));
      byName.delete(entryKey(entry));
      if (!changed) outputs.push({ keep: entry });
      else if (changed.text !== null) outputs.push({ name: entry.name, bytes: strToU8(changed.text) });
    }
    for (const { path, text } of byName.values())
      if (text !== null) outputs.push({ name: path, bytes: strToU8(text) });
    this.bytes = writeZip(zip, outputs);
  }

  /** Puts a stand-in in the place of a part that cannot be read, until the save is made. */
  setAside(path: string, standIn: string): void {
    const zip = openZip(this.bytes);
    const entry = zip.entries.find((one) => entryKey(one) === path.toLowerCase());
    this.aside.push({ path, standIn, original: entry ? { zip, entry } : null });
    this.write(new Map([[path, standIn]]));
    if (entry) this.notes.keep('part', path);
    else this.notes.keep('missing', path);
  }

  /**
   * Makes the text of a part one that can be read whole: bare ampersands are escaped, and what stands behind the end of its
   * document waits until the save is made. False when the document is cut before its end.
   */
  tidy(path: string): boolean {
    const stored = storedText(this.open(), path);
    const text = escapeBare(stored);
    const end = documentEnd(path, text);
    if (end === null) return false;
    if (text !== stored) this.notes.mend('ampersands', path);
    if (end < text.length) this.mask({ path, places: new Map(), tail: text.slice(end) });
    if (text !== stored || end < text.length) this.write(new Map([[path, text.slice(0, end)]]));
    return true;
  }

  mask(masked: Masked): void {
    const { path } = masked;
    this.notes.keep('places', path);
    const before = this.masked.find((one) => one.path === path);
    if (!before) this.masked.push(masked);
    else {
      before.tail += masked.tail;
      for (const [mark, original] of masked.places) before.places.set(mark, original);
    }
  }

  /**
   * Puts back into a saved file what was set aside.
   * @throws FileError cannot-keep when the save needed to change just that
   */
  restore(saved: Uint8Array): Uint8Array {
    if (this.aside.length + this.masked.length === 0) return saved;
    const zip = openZip(saved);
    const asides = new Map(this.aside.map((one) => [one.path.toLowerCase(), one]));
    const masks = new Map(this.masked.map((one) => [one.path.toLowerCase(), one]));
    const outputs: ZipOutput[] = zip.entries.flatMap((entry): ZipOutput[] => {
      const aside = asides.get(entryKey(entry));
      const masked = masks.get(entryKey(entry));
      if (!aside && !masked) return [{ keep: entry }];
      const text = strFromU8(readEntry(zip, entry));
      if (masked) return [{ name: entry.name, bytes: strToU8(unmasked(text, masked)) }];
      if (!aside) return [];
      if (text !== aside.standIn) throw fileError('damagedPart', aside.path);
      return aside.original ? [{ keep: aside.original.entry, of: aside.original.zip }] : [];
    });
    return writeZip(zip, outputs);
  }
}

/** The text with what really stands there; each stand-in must still be there, once. */
function unmasked(text: string, { path, places, tail }: Masked): string {
  const pieces = text.split(MARKS);
  if (pieces.length !== 2 * places.size + 1) throw fileError('damagedPart', path);
  const seen = new Set<string>();
  const made = pieces.map((piece, i) => {
    if (i % 2 === 0) return piece;
    const original = places.get(piece);
    if (original === undefined || seen.has(piece)) throw fileError('damagedPart', path);
    seen.add(piece);
    return original;
  });
  return made.join('') + tail;
}

/** A stand-in for an element, and one for an opening tag of that name. */
export const markElement = (number: number): string => `<!--dutoan ${number}-->`;
export const markTag = (name: string, number: number): string => `<${name} dutoan="${number}">`;
export const MARKS = /(<!--dutoan \d+-->|<[^<>\s]+ dutoan="\d+">)/;
