// Owns XML as this module needs it: a scanner that knows where each token stands, a small tree, escaping.
// Invariant: declared and unknown entities are refused; tags must nest; nothing outside a token is lost.
import { strFromU8 } from 'fflate';
import { fileError } from './errors.ts';
import { lookup } from './lookup.ts';

/** What a scan tells; offsets count characters from the beginning of the document. */
export interface XmlSink {
  open(name: string, attributes: string, start: number, end: number, empty: boolean): void;
  close(name: string, start: number, end: number): void;
  /** decoded text; may come in several pieces */
  text(text: string): void;
}

const [TAB, LF, CR, SPACE, BANG, QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER, QUESTION] = [
  9, 10, 13, 32, 33, 34, 39, 47, 61, 62, 63,
];
/** no honest tag or comment is longer; without a limit a long one would be scanned again with every piece */
const TOKEN_LIMIT = 2 * 1024 * 1024;
const NEVER_IN_NAME = /[<>"'&=/]/;
const isBlank = (code: number): boolean => code === SPACE || code === LF || code === CR || code === TAB;

/**
 * A scanner fed piece by piece; `end` refuses a document that is not finished.
 * @throws FileError damaged or unsafe, naming `part`
 */
export function xmlScanner(part: string, sink: XmlSink): { write(piece: string): void; end(): void } {
  let rest = '';
  let base = 0;
  let rooted = false;
  const stack: string[] = [];
  const broken = (): Error => fileError('damaged', part);

  /** consumes whole tokens of `text`, returns how many characters were used */
  const consume = (text: string, last: boolean): number => {
    let at = 0;
    while (at < text.length) {
      let open = text.indexOf('<', at);
      if (open < 0) {
        if (!last) {
          // a cut entity must not be split; everything before it may go on
          const cut = text.lastIndexOf('&');
          open = cut >= at ? cut : text.length;
          // \r\n must not be split either
          if (open === text.length && text.charCodeAt(open - 1) === CR) open--;
          if (open <= at) return at;
        } else open = text.length;
      }
      if (open > at) {
        const piece = text.slice(at, open);
        if (stack.length) sink.text(decodeText(piece, part));
        else if (piece.trim() !== '' && piece !== '\ufeff') throw broken();
        at = open;
        continue;
      }
      const next = text.charCodeAt(at + 1);
      if (next === QUESTION || next === BANG) {
        const [head, tail] =
          next === QUESTION
            ? ['<?', '?>']
            : text.startsWith('<!--', at)
              ? ['<!--', '-->']
              : ['<![CDATA[', ']]>'];
        if (!text.startsWith(head, at)) {
          if (!last && text.length - at < 9) return at;
          const end = text.startsWith('<!DOCTYPE', at) && !rooted ? documentTypeEnd(text, at, part) : -1;
          if (end < 0) throw broken();
          if (end === 0) return at;
          at = end;
          continue;
        }
        const close = text.indexOf(tail, at + head.length);
        if (close < 0) return at;
        if (head === '<![CDATA[') {
          if (!stack.length) throw broken();
          sink.text(text.slice(at + 9, close).replace(/\r\n?/g, '\n'));
        }
        at = close + tail.length;
        continue;
      }
      let end = at + 1;
      let quote = 0;
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (quote) {
          if (code === quote) quote = 0;
        } else if (code === GREATER) break;
        else if (code === QUOTE || code === APOSTROPHE) quote = code;
      }
      if (end >= text.length) return at;
      if (next === SLASH) {
        let stop = end;
        while (isBlank(text.charCodeAt(stop - 1))) stop--;
        const name = text.slice(at + 2, stop);
        if (stack.pop() !== name) throw broken();
        sink.close(name, base + at, base + end + 1);
      } else {
        const empty = text.charCodeAt(end - 1) === SLASH;
        const stop = empty ? end - 1 : end;
        let nameEnd = at + 1;
        while (nameEnd < stop && !isBlank(text.charCodeAt(nameEnd))) nameEnd++;
        const name = text.slice(at + 1, nameEnd);
        if (name === '' || NEVER_IN_NAME.test(name) || (!stack.length && rooted)) throw broken();
        rooted = true;
        sink.open(name, text.slice(nameEnd, stop), base + at, base + end + 1, empty);
        if (empty) sink.close(name, base + end + 1, base + end + 1);
        else stack.push(name);
      }
      at = end + 1;
    }
    return at;
  };
  const run = (text: string, last: boolean): void => {
    const used = consume(text, last);
    rest = text.slice(used);
    base += used;
    if (rest.length > TOKEN_LIMIT) throw broken();
  };
  return {
    write: (piece) => run(rest === '' ? piece : rest + piece, false),
    end: () => {
      run(rest, true);
      if (rest !== '' || stack.length || !rooted) throw broken();
    },
  };
}

/**
 * Where a document type declaration ends; 0 when it is not all there, -1 when it is broken.
 * @throws FileError unsafe when it declares entities: they could grow without end or read other files
 */
export function documentTypeEnd(text: string, start: number, part: string): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '<') {
      if (text.startsWith('<!ENTITY', at)) throw fileError('documentType', part);
      depth++;
    } else if (char === '>' && --depth === 0) return at + 1;
    if (at - start > TOKEN_LIMIT) return -1;
  }
  return 0;
}

/** Scans a whole document. */
export function scanXml(part: string, text: string, sink: XmlSink): void {
  const scanner = xmlScanner(part, sink);
  scanner.write(text);
  scanner.end();
}

export interface XmlElement {
  name: string;
  /** the bare name when the element lies in the root's namespace, else with its prefix */
  local: string;
  /** raw text between the name and the end of the opening tag */
  attributes: string;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  children: XmlElement[];
  /** text directly inside */
  text: string;
}

/** a tree of more takes more memory than a file may cost */
const ELEMENT_LIMIT = 200_000;

/**
 * A small tree with places; elements inside one named `leaf` are left out.
 * With `onBreak`, which may throw, a document that breaks off gives the tree of what stands before.
 */
export function parseXml(
  part: string,
  text: string,
  leaf = '',
  onBreak: ((error: unknown) => void) | null = null,
): XmlElement {
  const root: XmlElement = { ...element('', '', '', 0, 0), children: [] };
  const stack = [root];
  let local: (name: string) => string = (name) => name;
  let skipping = 0;
  let count = 0;
  const sink: XmlSink = {
    open: (name, attributes, start, end) => {
      if (skipping) {
        skipping++;
        return;
      }
      if (stack.length === 1) local = namesOf(name, attributes, part);
      if (++count > ELEMENT_LIMIT) throw fileError('tooLarge', part);
      const made = element(name, local(name), attributes, start, end);
      stack.at(-1)?.children.push(made);
      stack.push(made);
      if (made.local === leaf) skipping = 1;
    },
    close: (_name, start, end) => {
      if (skipping > 1) {
        skipping--;
        return;
      }
      skipping = 0;
      const made = stack.pop();
      if (made) {
        made.closeStart = start;
        made.end = end;
      }
    },
    text: (piece) => {
      const top = stack.at(-1);
      if (top && !skipping) top.text += piece;
    },
  };
  try {
    scanXml(part, text, sink);
  } catch (error) {
    if (!onBreak) throw error;
    onBreak(error);
  }
  const [only] = root.children;
  if (!only) throw fileError('damaged', part);
  return only;
}

const element = (
  name: string,
  local: string,
  attributes: string,
  start: number,
  end: number,
): XmlElement => ({
  name,
  local,
  attributes,
  start,
  openEnd: end,
  closeStart: end,
  end,
  children: [],
  text: '',
});

/**
 * How names of a document read, from its root: names in the root's own namespace lose their prefix, all others keep one
 * (":name" for an unprefixed name of another namespace).
 */
export function namesOf(rootName: string, rootAttributes: string, part: string): (name: string) => string {
  const colon = rootName.indexOf(':');
  const prefix = colon < 0 ? '' : rootName.slice(0, colon);
  const bound = readAttributes(rootAttributes, part);
  const namespace = bound.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
  const own = new Set([prefix]);
  for (const [key, value] of bound)
    if (value === namespace && namespace !== undefined) {
      if (key === 'xmlns') own.add('');
      else if (key.startsWith('xmlns:')) own.add(key.slice(6));
    }
  const bare = own.has('');
  return (name) => {
    const at = name.indexOf(':');
    if (at < 0) return bare ? name : `:${name}`;
    return own.has(name.slice(0, at)) ? name.slice(at + 1) : name;
  };
}

/** The attributes of an opening tag, decoded, by their full names. */
export function readAttributes(raw: string, part: string): Map<string, string> {
  const found = new Map<string, string>();
  eachAttribute(raw, part, (name, value) => found.set(name, decodeText(value, part)));
  return found;
}

/** One attribute, decoded; undefined when the tag has none of that name. */
export function attribute(raw: string, name: string, part = ''): string | undefined {
  if (!raw.includes(name)) return undefined;
  let found: string | undefined;
  eachAttribute(raw, part, (key, value) => {
    if (key === name) found = decodeText(value, part);
  });
  return found;
}

/** Walks the attributes of an opening tag; values are raw. */
export function eachAttribute(
  raw: string,
  part: string,
  take: (name: string, value: string, start: number, end: number) => void,
): void {
  let at = 0;
  for (;;) {
    while (at < raw.length && isBlank(raw.charCodeAt(at))) at++;
    if (at >= raw.length) return;
    const start = at;
    while (at < raw.length && raw.charCodeAt(at) !== EQUALS && !isBlank(raw.charCodeAt(at))) at++;
    const name = raw.slice(start, at);
    while (isBlank(raw.charCodeAt(at))) at++;
    if (raw.charCodeAt(at) !== EQUALS) throw fileError('damaged', part);
    at++;
    while (isBlank(raw.charCodeAt(at))) at++;
    const quote = raw.charCodeAt(at);
    const close =
      quote === QUOTE ? raw.indexOf('"', at + 1) : quote === APOSTROPHE ? raw.indexOf("'", at + 1) : -1;
    if (close < 0) throw fileError('damaged', part);
    take(name, raw.slice(at + 1, close), start, close + 1);
    at = close + 1;
  }
}

const ENTITIES = lookup({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" });

/** Text with its entities resolved and line ends as \n; an entity XML does not define is refused. */
export function decodeText(raw: string, part: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&<]{0,12});?/g, (whole, name: string) => {
    const known = ENTITIES[name];
    if (known !== undefined && whole.endsWith(';')) return known;
    const code = /^#x[0-9a-fA-F]+$/.test(name)
      ? parseInt(name.slice(2), 16)
      : /^#\d+$/.test(name)
        ? parseInt(name.slice(1), 10)
        : NaN;
    if (!(code > 0 && code <= 0x10ffff) || !whole.endsWith(';')) throw fileError('damaged', part);
    return String.fromCodePoint(code);
  });
}

/** Text safe inside an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}

/** `_x000D_`-style escapes of SpreadsheetML resolved. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** Characters XML cannot hold (and lone surrogates) written as `_x00XX_`; a literal `_x000D_` is kept literal. */
export function encodeEscapes(text: string): string {
  const code = (char: string): string =>
    `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_').replace(
    // exactly the characters XML 1.0 cannot hold, and \r which a parser would turn into \n
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    code,
  );
}

/** Whether an XML part that begins so is UTF-8, by its mark and its declaration. */
export function isUtf8(head: Uint8Array): boolean {
  return head[0] !== 0xff && head[0] !== 0xfe && declaredEncoding(head) === null;
}

/** The encoding a declaration names; null when it is UTF-8 or none. */
function declaredEncoding(head: Uint8Array): string | null {
  const text = strFromU8(head.subarray(0, 200), true);
  const label = /^[\s\u00bb\u00bf\u00ef]*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/
    .exec(text)?.[1]
    ?.toLowerCase();
  return label === undefined || /^(utf-?8|us-ascii|ascii)$/.test(label) ? null : label;
}

/** every place this runs in has it; the types of shared know no place */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Bytes of an XML part as text in the encoding they are in; a declaration of another than UTF-8 then says UTF-8. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const marked = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
  const label = marked ?? declaredEncoding(bytes);
  // a mark of UTF-8 outranks what the declaration says; UTF-16 without a mark could not have been read so far
  if (label === null || bytes[0] === 0xef || (marked === null && label.startsWith('utf-16')))
    return strFromU8(bytes);
  try {
    const text = new TextDecoder(label).decode(bytes);
    return text.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, '$1"UTF-8"');
  } catch (error) {
    // an encoding nobody knows
    throw error instanceof RangeError ? fileError('damaged', part) : error;
  }
}
