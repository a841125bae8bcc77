// Owns scanning an XML part as UTF-8 bytes while it is inflated: no text is decoded that nobody asks for.
// Invariant: the same documents pass as in xml.ts, and an element comes as `leaf` or as open, text, close alike.
import { strFromU8 } from 'fflate';
import { bytesText } from './bytes.ts';
import { fileError } from './errors.ts';
import { decodeText, documentTypeEnd, namesOf } from './xml.ts';

/** The name of an element. */
export interface XmlName {
  /** bare when the element lies in the root's namespace, else as namesOf gives it */
  local: string;
  bytes: Uint8Array;
}

/** What a scan tells. `bytes` is valid during the call only; attributes and text are raw. */
export interface ByteSink {
  open(name: XmlName, bytes: Uint8Array, from: number, to: number): void;
  close(name: XmlName): void;
  /** may come in several pieces; in CDATA entities mean nothing */
  text(bytes: Uint8Array, from: number, to: number, cdata: boolean): void;
  /** an element without children: attributes from `from` to `to`, text from `textFrom` to `textTo` */
  leaf(name: XmlName, bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void;
  /**
   * Offered each "<" inside the root first: may take what stands between `at` and `length` in its own way and returns where
   * that ends; `at` itself when the scanner shall go on. Past `length` stand zeros, READ_AHEAD of them. For what comes a
   * million times: telling its tags one by one costs several times as much. A tag left open is said by `enter`, the end of
   * an open one by `leave`.
   */
  take(scanner: OpenTags, bytes: Uint8Array, at: number, length: number): number;
}

export interface OpenTags {
  /** an opening tag whose name stands there was taken */
  enter(from: number, to: number): void;
  /** the closing tag of the innermost element was taken */
  leave(): void;
}

const [TAB, LF, CR, SPACE, BANG, QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUALS, GREATER, QUESTION] = [
  9, 10, 13, 32, 33, 34, 38, 39, 47, 60, 61, 62, 63,
] as const;
/** no honest tag or comment is longer; without a limit a long one would be scanned again with every piece */
const TOKEN_LIMIT = 2 * 1024 * 1024;
/** text goes on in pieces of this size when its end is not there yet */
const TEXT_STEP = 256 * 1024;
/** what begins this near to the end waits for more, so that it is seldom cut: a cut one is told tag by tag, which is slow */
const TAIL = 1024;
const FIRST_SIZE = 160 * 1024;
/** zeros past the end of what came: a sink may look so far ahead without asking where the end is */
const READ_AHEAD = 128;
const DEEPEST = 100_000;
const NAME_SLOTS = 1024;

const isBlank = (code: number): boolean => code === SPACE || code === LF || code === CR || code === TAB;

const isNeverInName = (code: number): boolean =>
  code === LESS || code === QUOTE || code === APOSTROPHE || code === AMPERSAND || code === EQUALS;

/** Decoded text of a piece a sink was given. */
export function sinkText(bytes: Uint8Array, from: number, to: number, cdata: boolean, part: string): string {
  const text = bytesText(bytes, from, to);
  return cdata ? text.replace(/\r\n?/g, '\n') : decodeText(text, part);
}

/**
 * A scanner fed piece by piece; `end` refuses a document that is not finished.
 * @throws FileError damaged or unsafe, naming `part`
 */
export class ByteScanner implements OpenTags {
  private bytes = new Uint8Array(FIRST_SIZE);
  private length = 0;
  private rooted = false;
  private local: (name: string) => string = (name) => name;
  private readonly stack: XmlName[] = [];
  /** names of one document are few; where two meet in a slot the newer one stays */
  private readonly names: (XmlName | undefined)[] = new Array<undefined>(NAME_SLOTS).fill(undefined);
  private recent: XmlName | null = null;
  private readonly part: string;
  private readonly sink: ByteSink;
  private readonly tail: number;

  constructor(part: string, sink: ByteSink, tail = TAIL) {
    this.part = part;
    this.sink = sink;
    this.tail = tail;
  }

  write(piece: Uint8Array): void {
    if (this.length + piece.length + READ_AHEAD > this.bytes.length) {
      const larger = new Uint8Array(2 * (this.length + piece.length) + READ_AHEAD);
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(piece, this.length);
    this.length += piece.length;
    const used = this.consume(false);
    this.bytes.copyWithin(0, used, this.length);
    this.length -= used;
    if (this.length > TOKEN_LIMIT) throw this.broken();
  }

  end(): void {
    const used = this.consume(true);
    if (used < this.length || this.stack.length > 0 || !this.rooted) throw this.broken();
  }

  enter(from: number, to: number): void {
    this.stack.push(this.name(from, to));
  }

  leave(): void {
    this.stack.pop();
  }

  private broken(): Error {
    return fileError('damaged', this.part);
  }

  /** Consumes whole tokens; returns how many bytes were used. */
  private consume(last: boolean): number {
    const { bytes, length } = this;
    bytes.fill(0, length, length + READ_AHEAD);
    const stop = last ? length : length - this.tail;
    let at = 0;
    while (at < stop) {
      let used = at;
      if (bytes[at] === LESS) {
        if (this.rooted) used = this.sink.take(this, bytes, at, length);
        if (used === at) used = this.tag(at, last);
      } else used = this.content(at, last);
      if (used === at) break;
      at = used;
    }
    return at;
  }

  /** Text up to the next tag; returns where it ends, `at` itself when more is needed. */
  private content(at: number, last: boolean): number {
    const { bytes, length } = this;
    let to = at;
    while (to < length && bytes[to] !== LESS) to++;
    if (to === length && !last) {
      if (to - at < TEXT_STEP) return at;
      to = this.cut(at, to);
    }
    if (this.stack.length > 0) this.sink.text(bytes, at, to, false);
    else if (
      bytesText(bytes, at, to)
        .replace(/^\ufeff/, '')
        .trim() !== ''
    )
      throw this.broken();
    return to;
  }

  /** The last place where text may be cut: not in an entity, a character or a line end. */
  private cut(at: number, end: number): number {
    const { bytes } = this;
    let to = end - 1;
    while (to > at && ((bytes[to] as number) & 0xc0) === 0x80) to--;
    if (bytes[to - 1] === CR) to--;
    const entity = bytes.lastIndexOf(AMPERSAND, to - 1);
    return entity > at && to - entity < 16 ? entity : to;
  }

  /** One tag, comment or the like; returns its end, `at` itself when more is needed. */
  private tag(at: number, last: boolean): number {
    const { bytes, length } = this;
    if (at + 1 >= length) return at;
    const next = bytes[at + 1] as number;
    if (next === SLASH) return this.closing(at);
    if (next === BANG || next === QUESTION) return this.markup(at, next, last);
    let nameEnd = at + 1;
    for (; nameEnd < length; nameEnd++) {
      const code = bytes[nameEnd] as number;
      if (code === GREATER || code === SLASH || isBlank(code)) break;
      if (isNeverInName(code)) throw this.broken();
    }
    const end = this.tagEnd(nameEnd);
    if (end < 0) return at;
    const empty = bytes[end - 1] === SLASH;
    const to = empty ? end - 1 : end;
    if (nameEnd === at + 1 || (bytes[nameEnd] === SLASH && nameEnd !== to)) throw this.broken();
    const name = this.stack.length > 0 ? this.name(at + 1, nameEnd) : this.root(at + 1, nameEnd, to);
    if (empty) {
      this.sink.leaf(name, bytes, nameEnd, to, end, end);
      return end + 1;
    }
    const textFrom = end + 1;
    let textTo = textFrom;
    while (textTo < length && bytes[textTo] !== LESS) textTo++;
    const leafEnd = this.closes(name, textTo);
    if (leafEnd > 0) {
      this.sink.leaf(name, bytes, nameEnd, to, textFrom, textTo);
      return leafEnd;
    }
    // nothing honest nests so deep
    if (this.stack.push(name) > DEEPEST) throw this.broken();
    this.sink.open(name, bytes, nameEnd, to);
    return textFrom;
  }

  /** The ">" of a tag, quotes respected; -1 when it is not there yet. */
  private tagEnd(from: number): number {
    const { bytes, length } = this;
    for (let at = from; at < length; at++) {
      const code = bytes[at] as number;
      if (code === GREATER) return at;
      if (code === QUOTE || code === APOSTROPHE) {
        do at++;
        while (at < length && bytes[at] !== code);
      }
    }
    return -1;
  }

  private closing(at: number): number {
    const name = this.stack[this.stack.length - 1];
    const end = name === undefined ? 0 : this.closes(name, at);
    if (name === undefined || end === 0) {
      if (this.tagEnd(at + 2) < 0) return at;
      throw this.broken();
    }
    this.stack.pop();
    this.sink.close(name);
    return end;
  }

  /** Past the closing tag of `name` that stands at `at`; 0 when there is none (yet). */
  private closes(name: XmlName, at: number): number {
    const { bytes, length } = this;
    const wanted = name.bytes;
    let to = at + 2 + wanted.length;
    if (to >= length || bytes[at + 1] !== SLASH) return 0;
    for (let i = 0; i < wanted.length; i++) if (bytes[at + 2 + i] !== wanted[i]) return 0;
    while (to < length && isBlank(bytes[to] as number)) to++;
    return to < length && bytes[to] === GREATER ? to + 1 : 0;
  }

  private markup(at: number, kind: number, last: boolean): number {
    const { bytes, length } = this;
    const [head, tail] =
      kind === QUESTION ? ['<?', '?>'] : bytes[at + 2] === 45 ? ['<!--', '-->'] : ['<![CDATA[', ']]>'];
    if (!this.stands(head, at)) {
      if (!last && length - at < 9) return at;
      if (!this.stands('<!DOCTYPE', at) || this.rooted) throw this.broken();
      // one character a byte, for bytes are what is counted
      const end = documentTypeEnd(strFromU8(bytes.subarray(at, length), true), 0, this.part);
      if (end < 0) throw this.broken();
      return at + end;
    }
    const from = at + head.length;
    let to = from;
    while (to + tail.length <= length && !this.stands(tail, to)) to++;
    if (to + tail.length > length) return at;
    if (head === '<![CDATA[') {
      if (this.stack.length === 0) throw this.broken();
      this.sink.text(bytes, from, to, true);
    }
    return to + tail.length;
  }

  private stands(text: string, at: number): boolean {
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text.charCodeAt(i)) return false;
    return at + text.length <= this.length;
  }

  private root(from: number, to: number, attributesTo: number): XmlName {
    if (this.rooted) throw this.broken();
    this.rooted = true;
    const attributes = bytesText(this.bytes, to, attributesTo);
    this.local = namesOf(bytesText(this.bytes, from, to), attributes, this.part);
    return this.name(from, to);
  }

  private name(from: number, to: number): XmlName {
    const { bytes, recent } = this;
    const length = to - from;
    if (recent !== null && recent.bytes.length === length) {
      let i = 0;
      while (i < length && recent.bytes[i] === bytes[from + i]) i++;
      if (i === length) return recent;
    }
    this.recent = this.lookUp(from, to);
    return this.recent;
  }

  private lookUp(from: number, to: number): XmlName {
    const { bytes } = this;
    const length = to - from;
    let hash = length;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (NAME_SLOTS - 1);
    const known = this.names[slot];
    if (known !== undefined && known.bytes.length === length) {
      let i = 0;
      while (i < length && known.bytes[i] === bytes[from + i]) i++;
      if (i === length) return known;
    }
    const text = bytesText(bytes, from, to);
    const made = { local: this.local(text), bytes: bytes.slice(from, to) };
    this.names[slot] = made;
    return made;
  }
}
