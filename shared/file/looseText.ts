// Owns making sense of ampersands that begin no entity, as writers leave them who do not escape what they write.
// Invariant: text without such an ampersand passes unchanged; after a CDATA section, where they are right, all does.
const [AMPERSAND, SEMICOLON] = [38, 59];
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
  const stands = (bytes: Uint8Array, at: number): boolean =>
    ascii(bytes.subarray(at, at + CDATA.length)) === CDATA;
  const run = (bytes: Uint8Array, last: boolean): void => {
    let done = 0;
    let at = 0;
    // what may be the beginning of something longer waits for the next piece
    const limit = last ? bytes.length : Math.max(0, bytes.length - LONGEST);
    for (; at < limit; at++) {
      if (bytes[at] === 60 && bytes[at + 1] === 33 && stands(bytes, at)) {
        passing = true;
        at = bytes.length;
        break;
      }
      if (bytes[at] !== AMPERSAND) continue;
      const end = bytes.indexOf(SEMICOLON, at);
      if (end > at && end - at < LONGEST && isEntity(ascii(bytes.subarray(at + 1, end)))) continue;
      onBare();
      sink(bytes.subarray(done, at));
      sink(AMP);
      done = at + 1;
    }
    sink(bytes.subarray(done, at));
    held = bytes.slice(at);
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
}

const AMP = Uint8Array.from('&amp;', (char) => char.charCodeAt(0));
