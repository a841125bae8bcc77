// Owns looking into the text of a damaged XML part: where its document ends, and what of it stands before the damage.
// Invariant: nothing is guessed: a document is whole, whole with something behind it, or cut.
import { FileError } from '../model.ts';
import { scanXml } from '../xml.ts';
import type { XmlSink } from '../xml.ts';

const NOTHING: XmlSink = { open: () => undefined, close: () => undefined, text: () => undefined };

/** Where the root element of a document ends, whatever stands behind it; null when it never does. `sink` is told all up to there. */
export function documentEnd(part: string, text: string, sink: XmlSink = NOTHING): number | null {
  let depth = 0;
  let end: number | null = null;
  try {
    scanXml(part, text, {
      open: (name, attributes, start, tagEnd, empty) => {
        depth++;
        sink.open(name, attributes, start, tagEnd, empty);
      },
      close: (name, start, tagEnd) => {
        depth--;
        sink.close(name, start, tagEnd);
        if (depth === 0) end = tagEnd;
      },
      text: (piece) => sink.text(piece),
    });
    return text.length;
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== 'damaged') throw error;
    return end;
  }
}

/** What of a document stands before its damage, with the open elements closed. */
export function closedPrefix(part: string, text: string): string {
  const open: string[] = [];
  let last = 0;
  const end = documentEnd(part, text, {
    open: (name, _attributes, _start, tagEnd) => {
      open.push(name);
      last = tagEnd;
    },
    close: (_name, _start, tagEnd) => {
      open.pop();
      last = tagEnd;
    },
    text: () => undefined,
  });
  if (end !== null) return text.slice(0, end);
  return (
    text.slice(0, last) +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}

/** What of a list stands before its damage, its whole items only; "" where not even its root is read. */
export function wholeItems(part: string, text: string): string {
  let root = '';
  let depth = 0;
  let last = 0;
  documentEnd(part, text, {
    open: (name, _attributes, _start, tagEnd) => {
      if (depth++ > 0) return;
      root = name;
      last = tagEnd;
    },
    close: (_name, _start, tagEnd) => {
      if (--depth === 1) last = tagEnd;
    },
    text: () => undefined,
  });
  return root === '' ? '' : `${text.slice(0, last)}</${root}>`;
}
