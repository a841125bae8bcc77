// Owns walking the attributes of an opening tag as bytes, without a string for those nobody reads.
// Invariant: the same attributes, in the same order, as eachAttribute of xml.ts gives for the same text.
import { fileError } from './errors.ts';

const [TAB, LF, CR, SPACE, QUOTE, APOSTROPHE, EQUALS] = [9, 10, 13, 32, 34, 39, 61] as const;
const isBlank = (code: number): boolean => code === SPACE || code === LF || code === CR || code === TAB;

/** Steps through attributes; after `next` the name and the raw value stand between the four places. */
export class AttributeWalk {
  bytes: Uint8Array = new Uint8Array();
  nameFrom = 0;
  nameTo = 0;
  from = 0;
  to = 0;
  private at = 0;
  private end = 0;
  private readonly part: string;

  constructor(part: string) {
    this.part = part;
  }

  start(bytes: Uint8Array, from: number, to: number): void {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  next(): boolean {
    const { bytes, end } = this;
    let { at } = this;
    while (at < end && isBlank(bytes[at] as number)) at++;
    if (at >= end) return false;
    this.nameFrom = at;
    while (at < end && bytes[at] !== EQUALS && !isBlank(bytes[at] as number)) at++;
    this.nameTo = at;
    while (at < end && isBlank(bytes[at] as number)) at++;
    if (at >= end || bytes[at] !== EQUALS) throw fileError('damaged', this.part);
    at++;
    while (at < end && isBlank(bytes[at] as number)) at++;
    const quote = bytes[at];
    if (at >= end || (quote !== QUOTE && quote !== APOSTROPHE)) throw fileError('damaged', this.part);
    at++;
    this.from = at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) throw fileError('damaged', this.part);
    this.to = at;
    this.at = at + 1;
    return true;
  }

  /** Whether the name is this one. */
  named(name: string): boolean {
    if (this.nameTo - this.nameFrom !== name.length) return false;
    for (let i = 0; i < name.length; i++)
      if (this.bytes[this.nameFrom + i] !== name.charCodeAt(i)) return false;
    return true;
  }
}
