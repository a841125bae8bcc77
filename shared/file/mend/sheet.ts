// Owns making a damaged sheet part one that can be edited: places that cannot be read get stand-ins until the save is made.
// Invariant: only what has one possible meaning is written anew; what cannot be read comes back letter for letter.
import { cellAddress, COLUMN_COUNT, parseAddress, ROW_COUNT } from '../../sheet/address.ts';
import type { CellRange } from '../../sheet/address.ts';
import { applyEdits, setAttributes } from '../edits.ts';
import type { Edit } from '../edits.ts';
import { fileError } from '../errors.ts';
import { FileError } from '../model.ts';
import { hasPart, partText, relationshipsPath } from '../package.ts';
import { readColumn } from '../sheetSink.ts';
import { attribute, namesOf, readAttributes, scanXml } from '../xml.ts';
import type { Bench } from './bench.ts';
import { MARKS, markElement, markTag } from './bench.ts';
import { closedPrefix } from './text.ts';

/** Makes a sheet part and its relationships readable. Throws FileError cannot-keep. */
export function mendSheet(bench: Bench, path: string): void {
  if (!bench.tidy(path)) throw fileError('cutPart', path);
  const text = partText(bench.open(), path);
  if (MARKS.test(text)) throw fileError('damagedPart', path);
  const { edits, places, rewritten } = findDamage(text, path);
  if (edits.length) {
    bench.write(new Map([[path, applyEdits(text, edits)]]));
    for (const kind of rewritten) bench.notes.mend(kind, path);
    if (places.size) bench.mask({ path, places, tail: '' });
  }
  const relations = relationshipsPath(path);
  if (hasPart(bench.open(), relations) && !bench.tidy(relations))
    bench.setAside(relations, closedPrefix(relations, partText(bench.open(), relations)) || '<none/>');
}

interface Damage {
  edits: Edit[];
  /** stand-in → what stands there */
  places: Map<string, string>;
  rewritten: Set<'addresses' | 'lists'>;
}

interface Element {
  local: string;
  attributes: string;
  start: number;
  tagEnd: number;
}

/** Walks a sheet part once. */
function findDamage(text: string, path: string): Damage {
  const damage: Damage = { edits: [], places: new Map(), rewritten: new Set() };
  const open: Element[] = [];
  let local: (name: string) => string = (name) => name;
  let dataEnd = -1;
  /** the outermost element that gets a stand-in as a whole */
  let hidden: Element | null = null;

  let marks = 0;
  const standIn = (start: number, end: number, make: (number: number) => string): void => {
    const mark = make(marks++);
    damage.places.set(mark, text.slice(start, end));
    damage.edits.push({ start, end, text: mark });
  };
  /** inside what waits as a whole nothing is edited */
  const dropEdits = (from: number): void => {
    while ((damage.edits.at(-1)?.start ?? -1) >= from) damage.places.delete(damage.edits.pop()?.text ?? '');
  };
  const inData = (depth: number): boolean => open.length === depth && open[1]?.local === 'sheetData';

  const isRow = (attributes: string): boolean => {
    const given = attribute(attributes, 'r', path);
    return given === undefined || (/^\d+$/.test(given) && Number(given) >= 1 && Number(given) <= ROW_COUNT);
  };
  /** false: the cell has no place */
  const openCell = (element: Element, name: string): boolean => {
    const given = attribute(element.attributes, 'r', path);
    if (given === undefined) return true;
    const place = rangeOf(given);
    if (place === null || place.left >= COLUMN_COUNT) return false;
    const address = cellAddress(place.top, place.left);
    if (address === given) return true;
    damage.rewritten.add('addresses');
    const tag = `<${name}${setAttributes(element.attributes, { r: address })}`;
    const slash = text.charAt(element.tagEnd - 2) === '/' ? '/>' : '>';
    damage.edits.push({ start: element.start, end: element.tagEnd, text: tag + slash });
    return true;
  };
  /** whether a strict reader takes the element */
  const isGood = (element: Element, name: string): boolean => {
    const { attributes } = element;
    if (!isReadable(() => readAttributes(attributes, path))) return false;
    const section = open[1]?.local;
    if (inData(2) && element.local === 'row') return isRow(attributes);
    if (inData(3) && open[2]?.local === 'row' && element.local === 'c') return openCell(element, name);
    if (inData(4) && element.local === 'f') {
      const kind = attribute(attributes, 't');
      if (kind !== 'array' || rangeOf(attribute(attributes, 'ref') ?? '') !== null) return true;
      if (text.charAt(element.tagEnd - 2) === '/') return false;
      standIn(element.start, element.tagEnd, (number) => markTag(name, number));
      return true;
    }
    if (section === 'mergeCells' && open.length === 2 && element.local === 'mergeCell')
      return rangeOf(attribute(attributes, 'ref') ?? '') !== null;
    if (section === 'cols' && open.length === 2 && element.local === 'col')
      return isReadable(() => readColumn(attributes, path));
    return true;
  };

  scanXml(path, text, {
    open: (name, attributes, start, tagEnd) => {
      if (open.length === 0) local = namesOf(name, attributes, path);
      const element = { local: local(name), attributes, start, tagEnd };
      if (!hidden && open.length > 0) {
        if (open.length === 1 && element.local === 'sheetData' && dataEnd >= 0) {
          // the end of one list and the beginning of the next go
          if (text.slice(dataEnd, start).trim() !== '' || text.charAt(tagEnd - 2) === '/')
            throw fileError('damagedPart', path);
          damage.edits.push({ start: text.lastIndexOf('<', dataEnd - 1), end: tagEnd, text: '' });
          damage.rewritten.add('lists');
        }
        if (!isGood(element, name)) hidden = element;
      }
      open.push(element);
    },
    close: (_name, start, end) => {
      const element = open.pop();
      if (!element) return;
      if (element === hidden) {
        hidden = null;
        dropEdits(element.start);
        standIn(element.start, end, markElement);
      } else if (hidden === null && open.length === 1 && element.local === 'sheetData')
        dataEnd = end === start ? -1 : end;
    },
    text: () => undefined,
  });
  return damage;
}

/** An address as reading takes it; null when it is none. */
function rangeOf(address: string): CellRange | null {
  try {
    return parseAddress(address);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof FileError && error.code === 'damaged') return false;
    throw error;
  }
}
