// Owns reading the shared strings of a workbook.
// Invariant: one text for each item in its place, whatever is inside it, for cells point to items by number.
import { bytesText } from './bytes.ts';
import type { Package } from './package.ts';
import { scanBytes } from './package.ts';
import { textCollector } from './richText.ts';
import type { Structure } from './structure.ts';
import { relatedPart } from './structure.ts';
import type { ByteSink, XmlName } from './xmlBytes.ts';
import { sinkText } from './xmlBytes.ts';

export function readSharedStrings(found: Package, structure: Structure): string[] {
  const path = relatedPart(found, structure, 'sharedStrings');
  if (path === null) return [];
  const sink = new StringSink(path);
  scanBytes(found, path, sink);
  return sink.strings;
}

class StringSink implements ByteSink {
  readonly strings: string[] = [];
  private readonly part: string;
  private readonly collector = textCollector();
  private depth = 0;

  constructor(part: string) {
    this.part = part;
  }

  open(name: XmlName, bytes: Uint8Array, from: number, to: number): void {
    this.depth++;
    if (this.depth === 2) this.collector.begin();
    else if (this.depth > 2) this.collector.open(name.local, from < to ? bytesText(bytes, from, to) : '');
  }

  text(bytes: Uint8Array, from: number, to: number, cdata: boolean): void {
    // between items stand blanks only
    if (this.depth > 2) this.collector.text(sinkText(bytes, from, to, cdata, this.part));
  }

  close(name: XmlName): void {
    this.depth--;
    if (this.depth === 1) this.strings.push(this.collector.result());
    else if (this.depth > 1) this.collector.close(name.local);
  }

  leaf(name: XmlName, bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void {
    this.open(name, bytes, from, to);
    if (textFrom < textTo) this.text(bytes, textFrom, textTo, false);
    this.close(name);
  }
}
