// Owns reading the shared strings of a workbook.
// Invariant: one text for each item in its place, whatever is inside it, for cells point to items by number.
import { strToU8 } from 'fflate';
import type { Budget } from './budget.ts';
import { bytesText, wordOf } from './bytes.ts';
import type { Package } from './package.ts';
import { scanBytes } from './package.ts';
import { runText, textCollector } from './richText.ts';
import type { Structure } from './structure.ts';
import { relatedPart } from './structure.ts';
import type { ByteSink, OpenTags, XmlName } from './xmlBytes.ts';
import { decodeText } from './xml.ts';
import { sinkText } from './xmlBytes.ts';

export function readSharedStrings(found: Package, structure: Structure): string[] {
  const path = relatedPart(found, structure, 'sharedStrings');
  if (path === null) return [];
  const sink = new StringSink(path, found.budget);
  scanBytes(found, path, sink);
  return sink.strings;
}

const [RETURN, SPACE, AMPERSAND, LESS, GREATER, UNDERSCORE] = [13, 32, 38, 60, 62, 95] as const;
const [ITEM, TEXT, TEXT_ONLY] = [wordOf('<si>'), wordOf('<t>'), 0xffffff] as const;
const KEPT_TEXT = strToU8('<t xml:space="preserve">');
const [TEXT_END, ITEM_END] = [wordOf('</t>'), wordOf('</si')] as const;

/** Where the text of a plain item begins that keeps its blanks; 0 when there is another thing. */
function keptText(bytes: Uint8Array, at: number): number {
  for (let i = 0; i < KEPT_TEXT.length; i++) if (bytes[at + i] !== KEPT_TEXT[i]) return 0;
  return at + KEPT_TEXT.length;
}

class StringSink implements ByteSink {
  readonly strings: string[] = [];
  private readonly part: string;
  private readonly collector = textCollector();
  private depth = 0;
  private unprefixed = false;

  private readonly budget: Budget;

  constructor(part: string, budget: Budget) {
    this.part = part;
    this.budget = budget;
  }

  open(name: XmlName, bytes: Uint8Array, from: number, to: number): void {
    this.depth++;
    if (this.depth === 1) this.unprefixed = name.bytes.length === name.local.length;
    else if (this.depth === 2) this.collector.begin();
    else if (this.depth > 2) this.collector.open(name.local, from < to ? bytesText(bytes, from, to) : '');
  }

  text(bytes: Uint8Array, from: number, to: number, cdata: boolean): void {
    // between items stand blanks only
    if (this.depth < 3) return;
    const text = sinkText(bytes, from, to, cdata, this.part);
    this.budget.take('letters', text.length);
    this.collector.text(text);
  }

  close(name: XmlName): void {
    this.depth--;
    if (this.depth === 1) this.push(this.collector.result());
    else if (this.depth > 1) this.collector.close(name.local);
  }

  private push(text: string): void {
    this.budget.take('strings', 1);
    this.strings.push(text);
  }

  /** Items as nearly every writer writes them: `<si><t>…</t></si>`. */
  take(_scanner: OpenTags, bytes: Uint8Array, from: number, length: number): number {
    if (this.depth !== 1 || !this.unprefixed) return from;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = from; ;) {
      if (view.getInt32(at, true) !== ITEM) return at;
      const plainText = (view.getInt32(at + 4, true) & TEXT_ONLY) === TEXT;
      const textFrom = plainText ? at + 7 : keptText(bytes, at + 4);
      if (textFrom === 0) return at;
      let textTo = textFrom;
      let coded = false;
      for (; textTo < length; textTo++) {
        const code = bytes[textTo] as number;
        if (code === LESS) break;
        if (code === AMPERSAND || code === RETURN || code === UNDERSCORE) coded = true;
      }
      // past the end stand zeros
      if (view.getInt32(textTo, true) !== TEXT_END || view.getInt32(textTo + 4, true) !== ITEM_END) return at;
      if (bytes[textTo + 8] !== GREATER) return at;
      const asWritten =
        !coded && (bytes[textFrom] as number) > SPACE && (bytes[textTo - 1] as number) > SPACE;
      const text = bytesText(bytes, textFrom, textTo);
      if (asWritten) this.add(text, text.length);
      else this.addCoded(text, !plainText);
      at = textTo + 9;
    }
  }

  private addCoded(raw: string, keepsBlanks: boolean): void {
    const text = decodeText(raw, this.part);
    this.add(runText(text, keepsBlanks), text.length);
  }

  /** `letters` as they are counted: blanks that are dropped, too. */
  private add(text: string, letters: number): void {
    this.budget.take('letters', letters);
    this.push(text);
  }

  leaf(name: XmlName, bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void {
    this.open(name, bytes, from, to);
    if (textFrom < textTo) this.text(bytes, textFrom, textTo, false);
    this.close(name);
  }
}
