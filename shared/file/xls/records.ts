// Owns the records an .xls is made of: where each begins and ends, its continuations, and the strings inside.
// Invariant: nothing is read outside a record and its continuations; what is cut short reads as zeros and says so.
import type { Decode } from './codePages.ts';
import { lookup } from '../lookup.ts';

/** Types of the records that are read. */
export const RECORD = {
  formula: 0x0006,
  formula3: 0x0206,
  formula4: 0x0406,
  eof: 0x000a,
  name: 0x0018,
  externSheet: 0x0017,
  date1904: 0x0022,
  externName: 0x0023,
  filePass: 0x002f,
  font: 0x0031,
  continue: 0x003c,
  window1: 0x003d,
  pane: 0x0041,
  codePage: 0x0042,
  colInfo: 0x007d,
  wsBool: 0x0081,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  sst: 0x00fc,
  labelSst: 0x00fd,
  supBook: 0x01ae,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  array: 0x0221,
  defaultRow: 0x0225,
  table: 0x0236,
  window2: 0x023e,
  rk: 0x027e,
  format: 0x041e,
  sharedFormula: 0x04bc,
  bof: 0x0809,
} as const;

/** Version of the format: 8 since Excel 97, 5 for Excel 5 and 95. */
export type Biff = 5 | 8;

/** Walks the records of a stream; after `next` the fields say which one. */
export class Records {
  readonly stream: Uint8Array;
  readonly view: DataView;
  type = 0;
  /** where the record begins, and its content */
  start = 0;
  from = 0;
  to = 0;
  /** a record was to go on past the end of the stream */
  cut = false;

  constructor(stream: Uint8Array, at = 0) {
    this.stream = stream;
    this.view = new DataView(stream.buffer, stream.byteOffset, stream.length);
    this.to = at;
  }

  next(): boolean {
    const { view, to: start } = this;
    if (start + 4 > view.byteLength) {
      this.cut = start < view.byteLength;
      return false;
    }
    this.type = view.getUint16(start, true);
    this.start = start;
    this.from = start + 4;
    this.to = this.from + view.getUint16(start + 2, true);
    if (this.to <= view.byteLength) return true;
    this.cut = true;
    return false;
  }

  /** content bytes */
  get length(): number {
    return this.to - this.from;
  }

  /** A number of the content; what lies past its end is 0. */
  u8(offset: number): number {
    return offset < this.length ? (this.stream[this.from + offset] as number) : 0;
  }
  u16(offset: number): number {
    return offset + 2 <= this.length ? this.view.getUint16(this.from + offset, true) : 0;
  }
  u32(offset: number): number {
    return offset + 4 <= this.length ? this.view.getUint32(this.from + offset, true) : 0;
  }
  f64(offset: number): number {
    return offset + 8 <= this.length ? this.view.getFloat64(this.from + offset, true) : 0;
  }

  /** The content from `offset` on together with the continuations that follow; the walk goes on after them. */
  reader(offset = 0): Reader {
    const segments = [{ from: this.from + offset, to: this.to }];
    const { view } = this;
    for (let at = this.to; at + 4 <= view.byteLength && view.getUint16(at, true) === RECORD.continue;) {
      const to = at + 4 + view.getUint16(at + 2, true);
      if (to > view.byteLength) break;
      segments.push({ from: at + 4, to });
      this.to = at = to;
    }
    return new Reader(this.stream, segments);
  }
}

interface Segment {
  from: number;
  to: number;
}

const WIDE = 1;
const FAR_EAST = 4;
const RICH = 8;
/** so many codes are made into text at once */
const CHUNK = 4096;

/** Reads on through a record and its continuations. Past the end it gives zeros, and `exhausted` is set. */
export class Reader {
  exhausted = false;
  private readonly stream: Uint8Array;
  private readonly segments: Segment[];
  private segment = 0;
  private at: number;
  private to: number;

  constructor(stream: Uint8Array, segments: Segment[]) {
    this.stream = stream;
    this.segments = segments;
    this.at = segments[0]?.from ?? 0;
    this.to = Math.max(this.at, segments[0]?.to ?? 0);
  }

  /** Whether anything is left. */
  get hasMore(): boolean {
    return this.at < this.to || this.step();
  }

  u8(): number {
    if (this.at >= this.to && !this.step()) {
      this.exhausted = true;
      return 0;
    }
    return this.stream[this.at++] as number;
  }

  u16(): number {
    const low = this.u8();
    return low | (this.u8() << 8);
  }

  u32(): number {
    const low = this.u16();
    return low + this.u16() * 0x10000;
  }

  skip(count: number): void {
    let rest = count;
    while (rest > 0) {
      if (this.at >= this.to && !this.step()) {
        this.exhausted = true;
        return;
      }
      const step = Math.min(rest, this.to - this.at);
      this.at += step;
      rest -= step;
    }
  }

  /** Text of BIFF8 whose letters are counted before it: a byte of flags, then letters of one or two bytes. */
  text(count: number): string {
    if (count === 0 && !this.hasMore) return '';
    const flags = this.u8();
    const runs = flags & RICH ? this.u16() : 0;
    const phonetic = flags & FAR_EAST ? this.u32() : 0;
    const text = this.letters(count, (flags & WIDE) !== 0);
    this.skip(4 * runs + phonetic);
    return text;
  }

  /** Text of BIFF5: bytes of the file's code page. */
  bytes(count: number, decode: Decode): string {
    let text = '';
    for (let i = 0; i < count && this.hasMore; i++) text += decode(this.u8());
    if (text.length < count) this.exhausted = true;
    return text;
  }

  private letters(count: number, startsWide: boolean): string {
    let wide = startsWide;
    let text = '';
    let rest = count;
    while (rest > 0) {
      if (this.at >= this.to) {
        if (!this.step()) {
          this.exhausted = true;
          return text;
        }
        // a text that goes on in the next record says its width anew
        wide = (this.u8() & WIDE) !== 0;
        continue;
      }
      const fits = wide ? (this.to - this.at) >> 1 : this.to - this.at;
      const step = Math.min(rest, fits, CHUNK);
      if (step === 0) {
        // half a letter
        this.at = this.to;
        continue;
      }
      text += wide ? this.wideLetters(step) : this.narrowLetters(step);
      rest -= step;
    }
    return text;
  }

  private narrowLetters(count: number): string {
    const codes = this.stream.subarray(this.at, this.at + count);
    this.at += count;
    return String.fromCharCode(...codes);
  }

  private wideLetters(count: number): string {
    const { stream } = this;
    const codes = new Uint16Array(count);
    for (let i = 0; i < count; i++, this.at += 2)
      codes[i] = (stream[this.at] as number) | ((stream[this.at + 1] as number) << 8);
    return String.fromCharCode(...codes);
  }

  private step(): boolean {
    while (this.segment + 1 < this.segments.length) {
      const { from, to } = this.segments[++this.segment] as Segment;
      this.at = from;
      this.to = to;
      if (from < to) return true;
    }
    return false;
  }
}

/** What an error's code stands for. */
export const ERROR_TEXTS = lookup({
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
});
