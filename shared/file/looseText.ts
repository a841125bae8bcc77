// Owns making sense of ampersands that begin no entity, as writers leave them who do not escape what they write.
// Invariant: text without such an ampersand passes unchanged; after a CDATA section, where they are right, all does.
const [BANG, AMPERSAND, SEMICOLON, LESS] = [33, 38, 59, 60];
/** "&#x10FFFF;" and no longer */
const LONGEST = 10;
const CDATA = '<![CDATA[';

/** Whether `&…;` with this between the two is an entity XML knows without a declaration. */
function isEntity(name: string): boolean {
  if (/^(?:lt|gt|amp|quot|apos)$/.test(name)) return true;
  const digits = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
  const code = digits?.[1] !== undefined ? parseInt(digits[1], 16) : Number(digits?.[2] ?? 0);
  return code > 0 && code <= 0x10ffff;
}

/** The text with bare ampersands escaped. */
export function escapeBare(text: string): string {
  if (!text.includes('&') || text.includes(CDATA)) return text;
  return text.replace(/&([^;&<]{0,9};)?/g, (whole, rest: string | undefined) =>
    rest !== undefined && isEntity(rest.slice(0, -1)) ? whole : `&amp;${rest ?? ''}`,
  );
}

/** The same for bytes that come in pieces; `onBare` is told each time. */
export function bareEscaper(
  sink: (piece: Uint8Array) => void,
  onBare: () => void,
): { write(piece: Uint8Array): void; end(): void } {
  let held = new Uint8Array();
  let passing = false;
  const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
  const isBare = (bytes: Uint8Array, at: number): boolean => {
    const rest = bytes.subarray(at + 1, at + 1 + LONGEST);
    const end = rest.indexOf(SEMICOLON);
    return end < 0 || !isEntity(ascii(rest.subarray(0, end)));
  };
  const run = (bytes: Uint8Array, last: boolean): void => {
    const bare: number[] = [];
    // what may be the beginning of something longer waits for the next piece
    let limit = last ? bytes.length : Math.max(0, bytes.length - LONGEST);
    for (let at = 0; at < limit; at++)
      if (bytes[at] === AMPERSAND) {
        if (isBare(bytes, at)) bare.push(at);
      } else if (
        bytes[at] === LESS &&
        bytes[at + 1] === BANG &&
        ascii(bytes.subarray(at, at + CDATA.length)) === CDATA
      ) {
        passing = true;
        limit = bytes.length;
      }
    held = bytes.slice(limit);
    sink(bare.length === 0 ? bytes.subarray(0, limit) : withAmpersands(bytes, bare, limit));
  };
  return {
    write: (piece) => {
      if (passing) {
        sink(piece);
        return;
      }
      const joined = new Uint8Array(held.length + piece.length);
      joined.set(held);
      joined.set(piece, held.length);
      run(joined, false);
    },
    end: () => {
      if (!passing) run(held, true);
    },
  };

  function withAmpersands(bytes: Uint8Array, places: number[], end: number): Uint8Array {
    onBare();
    const made = new Uint8Array(end + places.length * (AMP.length - 1));
    let from = 0;
    let to = 0;
    for (const place of [...places, end]) {
      made.set(bytes.subarray(from, place), to);
      to += place - from;
      if (place === end) break;
      made.set(AMP, to);
      to += AMP.length;
      from = place + 1;
    }
    return made;
  }
}

const AMP = Uint8Array.from('&amp;', (char) => char.charCodeAt(0));
