// Owns how a worksheet part is divided: the root, its sections, and the cells inside sheetData.
// Invariant: cells go to the one CellReader; every other section is told as decoded text, by names without prefix.
import type { CellRange } from '../sheet/address.ts';
import { COLUMN_COUNT, parseAddress } from '../sheet/address.ts';
import { bytesText } from './bytes.ts';
import type { CellReader } from './cells.ts';
import { fileError } from './errors.ts';
import { readRange } from './plainParts.ts';
import type { Repair } from './repair.ts';
import { forgive } from './repair.ts';
import { isTrue } from './styles.ts';
import { attribute } from './xml.ts';
import type { ByteSink, OpenTags, XmlName } from './xmlBytes.ts';
import { sinkText } from './xmlBytes.ts';

/** Takes the sections of a worksheet part other than sheetData. */
export interface Surroundings {
  /** also sheetData itself */
  openSection(section: string, attributes: string): void;
  open(tag: string, attributes: string): void;
  /** whether `text` is asked for at this place */
  wantsText(): boolean;
  text(piece: string): void;
  close(tag: string): void;
}

const SLASH = 47;

export class SheetSink implements ByteSink {
  private readonly part: string;
  private readonly cells: CellReader;
  private readonly around: Surroundings;
  private depth = 0;
  private inData = false;
  private hadData = false;
  private readonly repair: Repair | null;
  private unprefixed = false;

  constructor(part: string, cells: CellReader, around: Surroundings, repair: Repair | null) {
    this.part = part;
    this.repair = repair;
    this.cells = cells;
    this.around = around;
  }

  leaf(name: XmlName, bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void {
    if (this.inData) {
      this.cells.leaf(name.local, bytes, from, to, textFrom, textTo);
      return;
    }
    this.open(name, bytes, from, to);
    if (textFrom < textTo) this.text(bytes, textFrom, textTo, false);
    this.close(name);
  }

  take(scanner: OpenTags, bytes: Uint8Array, from: number, length: number): number {
    let at = from;
    while (this.inData && this.unprefixed) {
      if (this.depth === 2) {
        const end = this.cells.plainRow(bytes, at, length);
        if (end === 0) return at;
        // an empty row ends with its tag
        if (bytes[end - 2] !== SLASH) {
          scanner.enter(at + 1, at + 4);
          this.depth = 3;
        }
        at = end;
      } else if (this.depth === 3) {
        at = this.cells.plainCells(bytes, at, length);
        const end = this.cells.plainRowEnd(bytes, at);
        if (end === 0) return at;
        scanner.leave();
        this.depth = 2;
        at = end;
      } else return at;
    }
    return at;
  }

  open(name: XmlName, bytes: Uint8Array, from: number, to: number): void {
    this.depth++;
    if (this.inData) this.cells.open(name.local, bytes, from, to);
    else if (this.depth === 1) {
      if (name.local !== 'worksheet') throw fileError('damaged', this.part);
      this.unprefixed = name.bytes.length === name.local.length;
    } else if (this.depth === 2) {
      this.inData = name.local === 'sheetData';
      if (this.inData) this.startData();
      this.around.openSection(name.local, bytesText(bytes, from, to));
    } else this.around.open(name.local, bytesText(bytes, from, to));
  }

  /** A sheet has its cells in one place; a save would look into the first only. */
  private startData(): void {
    if (this.hadData) forgive(this.repair, fileError('damaged', this.part), 'odd', this.part);
    this.hadData = true;
  }

  close(name: XmlName): void {
    this.depth--;
    if (this.depth === 1) this.inData = false;
    else if (this.inData) this.cells.close(name.local);
    else if (this.depth > 1) this.around.close(name.local);
  }

  text(bytes: Uint8Array, from: number, to: number, cdata: boolean): void {
    if (this.inData) this.cells.text(bytes, from, to, cdata);
    else if (this.around.wantsText()) this.around.text(sinkText(bytes, from, to, cdata, this.part));
  }
}

/** What a `col` says, widths aside; zero-based. */
export function readColumn(
  attributes: string,
  part: string,
): { first: number; last: number; hidden: boolean } {
  const [first, last] = [
    Number(attribute(attributes, 'min', part)),
    Number(attribute(attributes, 'max', part)),
  ];
  if (!(first >= 1 && last >= first && last <= COLUMN_COUNT)) throw fileError('damaged', part);
  return { first: first - 1, last: last - 1, hidden: isTrue(attribute(attributes, 'hidden', part)) };
}

/** The range that a sheet says it uses, true or not; null where it says none. */
export function readDimension(attributes: string): CellRange | null {
  const said = DIMENSION.exec(attributes)?.[1];
  try {
    return said === undefined ? null : parseAddress(said);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
const DIMENSION = /\bref="([A-Z]+\d+(?::[A-Z]+\d+)?)"/;

/** Whether `sheetFormatPr` hides every row that is not told of. */
export const hidesTheRest = (attributes: string, part: string): boolean =>
  isTrue(attribute(attributes, 'zeroHeight', part));

export const readMerge = (attributes: string, part: string): CellRange =>
  readRange(attribute(attributes, 'ref', part) ?? '', part);
