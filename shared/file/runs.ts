// Owns putting another text into a string item of several runs: each run keeps its format.
// Invariant: the runs together hold exactly the new text; an item that is not understood whole is left to be written plain.
import { applyEdits, setAttributes } from './edits.ts';
import { runText, stringContent } from './richText.ts';
import { childOf } from './styles.ts';
import { attribute, parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/**
 * The content of an `si` or `is` element with its runs, holding `text` now; all runs take `font` unless it is null.
 * null: the item has no runs, or is none we can read.
 */
export function rewriteRuns(item: string, text: string, font: string | null): string | null {
  const root = parseXml('string item', item);
  const runs = root.children.filter(({ local }) => local === 'r');
  // cut in two, what is written like an escape would no longer be told from one
  if (runs.length === 0 || /_x[\da-f]{4}_/i.test(text)) return null;
  const texts = runs.map(textOfRun);
  const ends = runEnds(texts, text);
  const raw = (element: XmlElement): string => item.slice(element.start, element.end);
  let from = 0;
  const made = runs.map((run, i) => {
    const piece = text.slice(from, ends[i]);
    from = ends[i] ?? from;
    if (piece === '') return '';
    const prefix = run.name.slice(0, -'r'.length);
    const format = childOf(run, 'rPr');
    const kept = format ? (font === null ? raw(format) : withFont(raw(format), font)) : '';
    const keep = /^\s|\s$|\n/.test(piece) ? ' xml:space="preserve"' : '';
    return `<${run.name}>${kept}<${prefix}t${keep}>${stringContent(piece)}</${prefix}t></${run.name}>`;
  });
  // guides to the pronunciation are of the old text and go with it
  return made.join('');
}

function textOfRun(run: XmlElement): string {
  const text = childOf(run, 't');
  return text ? runText(text.text, attribute(text.attributes, 'xml:space') === 'preserve') : '';
}

/** Where each run ends in the new text. */
function runEnds(texts: readonly string[], now: string): number[] {
  const before = texts.join('');
  let at = 0;
  const ends = texts.map((text) => (at += text.length));
  const place = placeIn(before, now);
  return ends.map((end, i) => (i === ends.length - 1 ? now.length : wholeLetter(now, place(end))));
}

/** Past a letter of two halves, not between them. */
const wholeLetter = (text: string, at: number): number =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at + 1 : at;

/** Carries a place in the old text into the new one. */
function placeIn(before: string, now: string): (at: number) => number {
  // letter for letter, as a legacy encoding of one byte becomes Unicode
  if (before.length === now.length) return (at) => at;
  const [words, wordsNow] = [before.split(/\s/), now.split(/\s/)];
  if (words.length === wordsNow.length) return (at) => placeByWord(words, wordsNow, at);
  let head = 0;
  while (head < before.length && before[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, now.length) - head;
  while (tail < most && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  // what was put in stands in the run where it begins
  return (at) => (at <= head ? at : Math.max(at, before.length - tail) + now.length - before.length);
}

/** Word for word; inside a word as far from its beginning, at its end at its end. */
function placeByWord(words: readonly string[], wordsNow: readonly string[], at: number): number {
  let start = 0;
  let startNow = 0;
  for (const [i, word] of words.entries()) {
    const wordNow = wordsNow[i] ?? '';
    const inside = at - start;
    if (inside <= word.length)
      return startNow + (inside === word.length ? wordNow.length : Math.min(inside, wordNow.length));
    start += word.length + 1;
    startNow += wordNow.length + 1;
  }
  return startNow;
}

/** Run properties with another font; a run that names none takes that of its cell. */
function withFont(format: string, font: string): string {
  const { children } = parseXml('string item', format);
  const edits = children.flatMap(({ name, local, attributes, start, end }) => {
    if (local === 'rFont')
      return [{ start, end, text: `<${name}${setAttributes(attributes, { val: font })}/>` }];
    // these describe the old font, and a theme's font would win over the name
    return DESCRIBING.has(local) ? [{ start, end, text: '' }] : [];
  });
  return applyEdits(format, edits);
}

const DESCRIBING: ReadonlySet<string> = new Set(['family', 'charset', 'scheme']);
