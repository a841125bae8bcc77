// Owns reading the shared strings of a workbook.
// Invariant: one text for each item in its place, whatever is inside it, for cells point to items by number.
import { strToU8 } from 'fflate';
import type { Budget } from './budget.ts';
import { bytesText } from './bytes.ts';
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

const [RETURN, SPACE, AMPERSAND, LESS, UNDERSCORE] = [13, 32, 38, 60, 95] as const;
const ITEM = strToU8('<si><t>');
const KEPT_ITEM = strToU8('<si><t xml:space="preserve">');
const ITEM_END = strToU8('</t></si>');

function stands(wanted: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/** Where the text of a plain item begins; 0 when there is another thing. */
function plainItem(bytes: Uint8Array, at: number): number {
  if (stands(ITEM, bytes, at)) return at + ITEM.length;
  return stands(KEPT_ITEM, bytes, at) ? at + KEPT_ITEM.length : 0;
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
    let at = from;
    while (this.depth === 1 && this.unprefixed) {
      const textFrom = plainItem(bytes, at);
      if (textFrom === 0) break;
      let textTo = textFrom;
      let plain = true;
      for (; textTo < length; textTo++) {
        const code = bytes[textTo] as number;
        if (code === LESS) break;
        if (code === AMPERSAND || code === RETURN || code === UNDERSCORE) plain = false;
      }
      if (textTo + ITEM_END.length > length || !stands(ITEM_END, bytes, textTo)) break;
      const raw = bytesText(bytes, textFrom, textTo);
      const text = plain ? raw : decodeText(raw, this.part);
      this.budget.take('letters', text.length);
      // nothing to decode, no blank at an end: most are their bytes
      const kept = plain && (bytes[textFrom] as number) > SPACE && (bytes[textTo - 1] as number) > SPACE;
      this.push(kept ? text : runText(text, textFrom - at > ITEM.length));
      at = textTo + ITEM_END.length;
    }
    return at;
  }

  leaf(name: XmlName, bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void {
    this.open(name, bytes, from, to);
    if (textFrom < textTo) this.text(bytes, textFrom, textTo, false);
    this.close(name);
  }
}
