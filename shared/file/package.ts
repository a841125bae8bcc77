// Owns the Open Packaging side of a workbook: parts, content types, relationships, and telling what a file is when it is no workbook.
// Invariant: parts are found by following relationships from _rels/.rels; only the repair of a damaged file looks for their names.
import { strFromU8, strToU8 } from 'fflate';
import { Budget } from './budget.ts';
import { fileError } from './errors.ts';
import { FileError } from './model.ts';
import { bareEscaper, escapeBare } from './looseText.ts';
import type { Repair } from './repair.ts';
import { forgive, forgiving } from './repair.ts';
import { attribute, decodeXml, isUtf8, parseXml, readAttributes } from './xml.ts';
import type { XmlElement } from './xml.ts';
import type { ByteSink } from './xmlBytes.ts';
import { ByteScanner } from './xmlBytes.ts';
import type { Zip, ZipEntry } from './zip.ts';
import { inflateEntry, openZip, readEntry } from './zip.ts';
import { holdsZip, inflateLoosely, salvageZip } from './zipRepair.ts';

export interface Relationship {
  id: string;
  /** last step of the type's address: strict and transitional read alike */
  type: string;
  /** the type's address up to that step, to add relationships in the same dialect */
  dialect: string;
  /** path of the part, or the address when external */
  target: string;
  external: boolean;
}

export interface Package {
  zip: Zip;
  /** by lower-case path */
  entries: Map<string, ZipEntry>;
  /** inflated bytes so far: many middle-sized parts must not add up to a bomb */
  spent: number;
  budget: Budget;
  workbookPath: string;
  /** takes note of what a damaged file lost; null: the file must be whole, anything else is an error */
  repair: Repair | null;
}

const TYPES = '[Content_Types].xml';
/** of a part that is held whole as a tree; honest ones stay far below */
const TREE_LIMIT = 32 * 1024 * 1024;
const TOTAL_LIMIT = 512 * 1024 * 1024;

/**
 * Opens a file as a workbook package, a damaged one only when `repair` is there to note what it lost.
 * @throws FileError with the sentence for whatever else the bytes are
 */
export function openPackage(bytes: Uint8Array, repair: Repair | null = null): Package {
  const other = recognise(bytes);
  if (other) throw other;
  const zip = openContainer(bytes, repair);
  const entries = new Map(zip.entries.map((entry) => [entryKey(entry), entry]));
  const found: Package = { zip, entries, spent: 0, budget: new Budget(), workbookPath: '', repair };
  found.workbookPath = findWorkbook(found);
  const type = contentType(found, found.workbookPath);
  const binary = /\.bin$/i.test(found.workbookPath);
  if (binary) throw fileError('otherFormat', '.xlsb');
  if (type.includes('wordprocessingml')) throw fileError('otherFormat', 'Word (.docx)');
  if (type.includes('presentationml')) throw fileError('otherFormat', 'PowerPoint (.pptx)');
  return found;
}

function openContainer(bytes: Uint8Array, repair: Repair | null): Zip {
  try {
    return openZip(bytes);
  } catch (error) {
    if (!repair || !(error instanceof FileError) || error.code === 'too-large') throw error;
    const zip = salvageZip(bytes);
    if (zip.entries.length === 0) throw error;
    repair.lose('directory', '');
    return zip;
  }
}

/** Where the workbook part lies; in a damaged file found by its usual name when relationships do not tell. */
function findWorkbook(found: Package): string {
  if (!hasPart(found, TYPES)) {
    if (!found.repair) throw otherZip(found) ?? fileError('notWorkbook');
    found.repair.lose('missing', TYPES);
  }
  const start = relationships(found, '').find((rel) => rel.type === 'officeDocument')?.target;
  if (start !== undefined && hasPart(found, start)) return start;
  const names = [...found.entries.values()].map((entry) => entry.name);
  const usual =
    names.find((name) => /(^|\/)xl\/workbook\.(xml|bin)$/i.test(name)) ??
    names
      .find((name) => /(^|\/)xl\/worksheets\/[^/]+\.xml$/i.test(name))
      ?.replace(/worksheets\/[^/]+$/i, 'workbook.xml');
  if (!found.repair || usual === undefined)
    throw (
      otherZip(found) ??
      (usual === undefined ? fileError('notWorkbook') : fileError('missingPart', start ?? usual))
    );
  found.repair.lose('relations', '_rels/.rels');
  return usual;
}

function recognise(bytes: Uint8Array): FileError | null {
  if (bytes.length === 0) return fileError('empty');
  const starts = (...codes: number[]): boolean => codes.every((code, i) => bytes[i] === code);
  if (starts(0x50, 0x4b, 3, 4)) return null;
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return recogniseCompound(bytes);
  if (starts(0x09) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes.length > 8)
    return fileError('oldFormat');
  if (starts(0x25, 0x50, 0x44, 0x46)) return fileError('otherFormat', 'PDF');
  if (holdsZip(bytes)) return null;
  const head = bytes.subarray(0, 4096);
  const wide = starts(0xff, 0xfe) || starts(0xfe, 0xff);
  if (!wide && head.some((code) => code < 9)) return fileError('notWorkbook');
  const text = decodeXml(head, '').trimStart().toLowerCase();
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return fileError('otherFormat', 'XML 2003');
  if (
    /^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?(<!doctype html|<html|<head|<body|<table|<meta|<style|<div)/s.test(
      text,
    )
  )
    return fileError('otherFormat', 'HTML');
  if (text.startsWith('<')) return fileError('otherFormat', 'XML');
  return text.includes(',') || text.includes(';') || text.includes('\t')
    ? fileError('otherFormat', 'CSV')
    : fileError('notWorkbook');
}

/** An OLE container: its directory entries (128 bytes, named in UTF-16) say what it holds. */
function recogniseCompound(bytes: Uint8Array): FileError {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
    if (length < 4 || length > 64 || length % 2) continue;
    let name = '';
    for (let i = 0; i < length - 2; i += 2)
      name += String.fromCharCode((bytes[at + i] ?? 0) | ((bytes[at + i + 1] ?? 0) << 8));
    names.add(name);
    if (name === 'EncryptedPackage') return fileError('encrypted');
  }
  if (names.has('Workbook') || names.has('Book')) return fileError('oldFormat');
  if (names.has('WordDocument')) return fileError('otherFormat', 'Word (.doc)');
  return bytes.length < 1536 ? fileError('truncated') : fileError('notWorkbook');
}

function otherZip(found: Package): FileError | null {
  const mimetype = found.entries.get('mimetype');
  if (mimetype && strFromU8(readBytes(found, mimetype.name, TREE_LIMIT)).includes('opendocument'))
    return fileError('otherFormat', 'OpenDocument (.ods)');
  if (hasPart(found, 'word/document.xml')) return fileError('otherFormat', 'Word (.docx)');
  if (hasPart(found, 'ppt/presentation.xml')) return fileError('otherFormat', 'PowerPoint (.pptx)');
  return null;
}

/** The path of an entry's part. */
export const partName = ({ name }: ZipEntry): string => name.replace(/^(?:\.\/)+/, '');
/** Equal for entries that mean the same part. */
export const entryKey = (entry: ZipEntry): string => partName(entry).toLowerCase();

/** Bytes of a part, which it will have; 0 where nobody can say, as in a damaged file. */
export const partSize = (found: Package, path: string): number =>
  found.repair === null ? (found.entries.get(path.toLowerCase())?.size ?? 0) : 0;

export const hasPart = (found: Package, path: string): boolean => found.entries.has(path.toLowerCase());

function entryOf(found: Package, path: string): ZipEntry {
  const entry = found.entries.get(path.toLowerCase());
  if (!entry) throw fileError('missingPart', path);
  // in a damaged file what comes out is counted instead of what is declared
  if (!found.repair) spend(found, path, entry.size);
  return entry;
}

function spend(found: Package, path: string, bytes: number): void {
  found.spent += bytes;
  if (found.spent > TOTAL_LIMIT) throw fileError('tooLarge', path);
}

/** Inflates a part; of a damaged one what comes out, with a note. */
function inflatePart(found: Package, path: string, sink: (piece: Uint8Array) => void): void {
  const entry = entryOf(found, path);
  if (!found.repair) {
    inflateEntry(found.zip, entry, sink);
    return;
  }
  if (entry.encrypted) throw fileError('encrypted');
  if (entry.method !== 0 && entry.method !== 8) {
    found.repair.lose('unreadable', path);
    return;
  }
  const end = inflateLoosely(found.zip, entry, (piece) => {
    spend(found, path, piece.length);
    sink(piece);
  });
  if (end !== 'whole') found.repair.lose(end, path);
}

function readBytes(found: Package, path: string, limit: number): Uint8Array {
  if (!found.repair) {
    const entry = entryOf(found, path);
    if (entry.size > limit) throw fileError('tooLarge', path);
    return readEntry(found.zip, entry);
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  inflatePart(found, path, (piece) => {
    size += piece.length;
    if (size > limit) throw fileError('tooLarge', path);
    pieces.push(piece.slice());
  });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The text of an XML part as it is stored; of one that is larger than `limit` bytes none. */
export const storedText = (found: Package, path: string, limit = Infinity): string =>
  decodeXml(readBytes(found, path, limit), path);

/** The text of an XML part, in a damaged file with its bare ampersands escaped. */
export function partText(found: Package, path: string, limit = Infinity): string {
  const text = storedText(found, path, limit);
  if (!found.repair) return text;
  const escaped = escapeBare(text);
  if (escaped !== text) found.repair.lose('odd', path);
  return escaped;
}

/** The text of a part that is held whole beside its meaning. */
export const smallPartText = (found: Package, path: string): string => partText(found, path, TREE_LIMIT);

/** The tree of an XML part; in a damaged file what stands before the damage, or a root with nothing in it. */
export function partTree(found: Package, path: string, text = smallPartText(found, path)): XmlElement {
  const { repair } = found;
  if (!repair) return parseXml(path, text);
  try {
    return parseXml(path, text, '', (error) => forgive(repair, error, 'cut', path));
  } catch (error) {
    forgive(repair, error, 'unreadable', path);
    return parseXml(path, '<none/>');
  }
}

/** Scans a part while it is being inflated: a big sheet is never held whole. */
export function scanBytes(found: Package, path: string, sink: ByteSink): void {
  const { repair } = found;
  if (repair) {
    scanDamaged(found, path, repair, sink);
    return;
  }
  const scanner = new ByteScanner(path, sink);
  let foreign: boolean | null = null;
  inflatePart(found, path, (piece) => {
    if (piece.length) foreign ??= !isUtf8(piece);
    if (!foreign) scanner.write(piece);
  });
  if (foreign) scanner.write(strToU8(partText(found, path)));
  scanner.end();
}

/** Scans up to the damage; what a reader cannot take is passed over, and all of it is noted. */
function scanDamaged(found: Package, path: string, repair: Repair, sink: ByteSink): void {
  const scanner = new ByteScanner(path, forgiving(repair, path, sink));
  const escaper = bareEscaper(
    (piece) => scanner.write(piece),
    () => repair.lose('odd', path),
  );
  let foreign: boolean | null = null;
  try {
    inflatePart(found, path, (piece) => {
      if (piece.length) foreign ??= !isUtf8(piece);
      if (!foreign) escaper.write(piece);
    });
    if (foreign) escaper.write(strToU8(partText(found, path)));
    escaper.end();
    scanner.end();
  } catch (error) {
    forgive(repair, error, 'cut', path);
  }
}

export const relationshipsPath = (source: string): string =>
  source.replace(/([^/]*)$/, (_whole, name: string) => `_rels/${name}.rels`);

/** The relationships of a part ('' = the package), none when it has none; `replaced` is the text they have now, if not the stored one. */
export function relationships(
  found: Package,
  source: string,
  replaced: string | null | undefined = undefined,
): Relationship[] {
  const path = relationshipsPath(source);
  if (replaced === null || (replaced === undefined && !hasPart(found, path))) return [];
  return partTree(found, path, replaced)
    .children.filter((child) => child.local === 'Relationship')
    .map((child) => {
      const values = attributesOf(found, child, path);
      const external = values.get('TargetMode') === 'External';
      const target = values.get('Target') ?? '';
      return {
        id: values.get('Id') ?? '',
        type: (values.get('Type') ?? '').replace(/^.*\//, ''),
        dialect: (values.get('Type') ?? '').replace(/[^/]*$/, ''),
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
}

/** The attributes of an element; of one that is written wrongly those that can be made out. */
export function attributesOf(found: Package, { attributes }: XmlElement, path: string): Map<string, string> {
  try {
    return readAttributes(attributes, path);
  } catch (error) {
    forgive(found.repair, error, 'items', path);
    const pairs = attributes.matchAll(/([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g);
    return new Map(
      [...pairs].map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']),
    );
  }
}

/** A relationship target as a package path: absolute from the root, else from the source's folder. */
function resolveTarget(source: string, target: string): string {
  const plain = decodePercent(target.replaceAll('\\', '/').replace(/#.*$/, ''));
  const steps = plain.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePercent(text: string): string {
  if (!/%[0-9a-fA-F]{2}/.test(text)) return text;
  const bytes = text.replace(/%([0-9a-fA-F]{2})/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return /^[\0-\xff]*$/.test(bytes) ? strFromU8(Uint8Array.from(bytes, (char) => char.charCodeAt(0))) : text;
}

/** The content type of a part; '' when none is declared. */
function contentType(found: Package, path: string): string {
  const types = hasPart(found, TYPES) ? partTree(found, TYPES).children : [];
  const wanted = `/${path}`.toLowerCase();
  const named = types.find(
    (child) =>
      child.local === 'Override' && attribute(child.attributes, 'PartName')?.toLowerCase() === wanted,
  );
  const extension = path.replace(/^.*\./, '').toLowerCase();
  const byExtension = types.find(
    (child) =>
      child.local === 'Default' && attribute(child.attributes, 'Extension')?.toLowerCase() === extension,
  );
  return attribute((named ?? byExtension)?.attributes ?? '', 'ContentType') ?? '';
}
