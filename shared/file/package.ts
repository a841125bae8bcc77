// Owns the Open Packaging side of a workbook: parts, content types, relationships, and telling what a file is when it is no workbook.
// Invariant: parts are found by following relationships from _rels/.rels, never by guessing their names.
import { strFromU8, strToU8 } from 'fflate';
import { fileError } from './errors.ts';
import type { FileError } from './model.ts';
import { attribute, decodeXml, parseXml, readAttributes } from './xml.ts';
import type { XmlElement } from './xml.ts';
import type { ByteSink } from './xmlBytes.ts';
import { ByteScanner } from './xmlBytes.ts';
import type { Zip, ZipEntry } from './zip.ts';
import { inflateEntry, openZip, readEntry } from './zip.ts';

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
  workbookPath: string;
}

const TOTAL_LIMIT = 512 * 1024 * 1024;

/**
 * Opens a file as a workbook package.
 * @throws FileError with the sentence for whatever else the bytes are
 */
export function openPackage(bytes: Uint8Array): Package {
  const other = recognise(bytes);
  if (other) throw other;
  const zip = openZip(bytes);
  const entries = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const found: Package = { zip, entries, spent: 0, workbookPath: '' };
  if (!hasPart(found, '[Content_Types].xml')) throw otherZip(found) ?? fileError('notWorkbook');
  const start = relationships(found, '').find((rel) => rel.type === 'officeDocument');
  if (!start) throw otherZip(found) ?? fileError('missingPart', 'xl/workbook.xml');
  if (!hasPart(found, start.target)) throw fileError('missingPart', start.target);
  const type = contentType(found, start.target);
  if (type.includes('sheet.binary')) throw fileError('otherFormat', '.xlsb');
  if (type.includes('wordprocessingml')) throw fileError('otherFormat', 'Word (.docx)');
  if (type.includes('presentationml')) throw fileError('otherFormat', 'PowerPoint (.pptx)');
  found.workbookPath = start.target;
  return found;
}

function recognise(bytes: Uint8Array): FileError | null {
  if (bytes.length === 0) return fileError('empty');
  const starts = (...codes: number[]): boolean => codes.every((code, i) => bytes[i] === code);
  if (starts(0x50, 0x4b, 3, 4)) return null;
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return recogniseCompound(bytes);
  if (starts(0x09) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes.length > 8)
    return fileError('oldFormat');
  if (starts(0x25, 0x50, 0x44, 0x46)) return fileError('otherFormat', 'PDF');
  const head = bytes.subarray(0, 4096);
  const wide = starts(0xff, 0xfe) || starts(0xfe, 0xff);
  if (!wide && head.some((code) => code < 9)) return fileError('notWorkbook');
  const text = decodeXml(head, strFromU8).trimStart().toLowerCase();
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
  if (mimetype && strFromU8(readEntry(found.zip, mimetype)).includes('opendocument'))
    return fileError('otherFormat', 'OpenDocument (.ods)');
  return null;
}

export const hasPart = (found: Package, path: string): boolean => found.entries.has(path.toLowerCase());

function entryOf(found: Package, path: string): ZipEntry {
  const entry = found.entries.get(path.toLowerCase());
  if (!entry) throw fileError('missingPart', path);
  found.spent += entry.size;
  if (found.spent > TOTAL_LIMIT) throw fileError('tooLarge', path);
  return entry;
}

/** The text of an XML part. */
export function partText(found: Package, path: string): string {
  return decodeXml(readEntry(found.zip, entryOf(found, path)), strFromU8);
}

/** The tree of an XML part. */
export function partTree(found: Package, path: string): XmlElement {
  return parseXml(path, partText(found, path));
}

/** Scans a part while it is being inflated: a big sheet is never held whole. */
export function scanBytes(found: Package, path: string, sink: ByteSink): void {
  const entry = entryOf(found, path);
  const scanner = new ByteScanner(path, sink);
  let wide: boolean | null = null;
  inflateEntry(found.zip, entry, (piece) => {
    if (piece.length) wide ??= piece[0] === 0xff || piece[0] === 0xfe;
    if (!wide) scanner.write(piece);
  });
  if (wide) scanner.write(strToU8(decodeXml(readEntry(found.zip, entry), strFromU8)));
  scanner.end();
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
  return parseXml(path, replaced ?? partText(found, path))
    .children.filter((child) => child.local === 'Relationship')
    .map((child) => {
      const values = readAttributes(child.attributes, path);
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
  const types = partTree(found, '[Content_Types].xml').children;
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
