// Owns spoiling workbooks at random: bytes of the file, or tokens of one part packed again as a whole zip.
// Invariant: the same seed spoils the same way, so that what a run finds can be found again.
import { strFromU8 } from 'fflate';
import type { Parts } from './parts.ts';
import { pack, unpack } from './parts.ts';

/** Numbers in [0, 1) that depend on the seed only (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

function splice(file: Uint8Array, start: number, end: number, middle: Uint8Array): Uint8Array {
  const made = new Uint8Array(start + middle.length + file.length - end);
  made.set(file.subarray(0, start));
  made.set(middle, start);
  made.set(file.subarray(end), start + middle.length);
  return made;
}

/** The file with one to three places of its bytes changed, cut, inserted, doubled or swapped. */
export function spoilBytes(file: Uint8Array, random: Random): Uint8Array {
  let made = file;
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const at = below(random, made.length);
    const length = 1 + below(random, pick(random, [1, 4, 64, 2000]));
    const end = Math.min(made.length, at + length);
    const noise = Uint8Array.from({ length: end - at }, () => below(random, 256));
    switch (below(random, 6)) {
      case 0:
        made = splice(made, at, end, noise);
        break;
      case 1:
        made = splice(made, at, end, new Uint8Array());
        break;
      case 2:
        made = splice(made, at, at, noise);
        break;
      case 3:
        made = splice(made, at, at, made.subarray(at, end));
        break;
      case 4: {
        // numbers of headers are what matters most: signatures, sizes, offsets
        const headers = [...made.keys()].filter((i) => made[i] === 0x50 && made[i + 1] === 0x4b);
        const place = pick(random, headers.length ? headers : [0]) + below(random, 46);
        made = splice(
          made,
          place,
          Math.min(made.length, place + 1),
          Uint8Array.of(pick(random, [0, 1, 127, 255])),
        );
        break;
      }
      default:
        made = made.subarray(0, at);
    }
    if (made.length === 0) return made;
  }
  return made;
}

const WORDS = [
  '',
  '-1',
  '0',
  '99999999999999999999',
  '1e308',
  'NaN',
  'XFD1048576',
  'A1:XFD1048576',
  '#REF!',
  '&amp;',
  '&x;',
  '&#0;',
  '<',
  ']]>',
  '\u0000',
  '\ufffe',
  'constructor',
  '__proto__',
  'xmlns',
  'shared',
  'array',
  'dataTable',
  'ß'.repeat(300),
];

/** The text of a part with one to three tokens taken away, doubled, moved or given other words. */
export function spoilXml(text: string, random: Random): string {
  const tokens = text.match(/<[^>]*>|[^<]+/g) ?? [text];
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const at = below(random, tokens.length);
    const token = tokens[at] ?? '';
    switch (below(random, 8)) {
      case 0:
        tokens.splice(at, 1);
        break;
      case 1:
        tokens.splice(at, 0, token);
        break;
      case 2:
        tokens.splice(at, 1, pick(random, tokens));
        break;
      case 3:
        tokens.splice(at, 1, ...tokens.slice(at, at + 1 + below(random, 40)), token);
        break;
      case 4:
        tokens.splice(at);
        break;
      case 5:
        tokens.splice(
          at,
          1,
          token.replace(/"[^"]*"|[^<>/]+/, () => `"${pick(random, WORDS)}"`),
        );
        break;
      case 6:
        tokens.splice(at, 0, pick(random, WORDS));
        break;
      default: {
        const values = [...token.matchAll(/="[^"]*"/g)];
        const value = values.length ? pick(random, values)[0] : token;
        tokens.splice(
          at,
          1,
          token.replace(value, () => `="${pick(random, WORDS)}"`),
        );
      }
    }
    if (tokens.length === 0) return '';
  }
  return tokens.join('');
}

/** The workbook with one of its XML parts spoiled, or lost, or under another's name. */
export function spoilPart(file: Uint8Array, random: Random): Uint8Array {
  const parts: Parts = unpack(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  // the parts that everything hangs on are spoiled as often as all the others
  const main = names.filter((name) =>
    /(workbook|sheet\d+|sharedStrings|styles)\.xml|\.rels|Types/.test(name),
  );
  const name = pick(random, random() < 0.7 ? main : names);
  const part = parts[name] as Uint8Array;
  const lot = below(random, 12);
  if (lot === 0) Reflect.deleteProperty(parts, name);
  else if (lot === 1) parts[name] = parts[pick(random, names)] as Uint8Array;
  else if (lot === 2) parts[name] = spoilBytes(part, random);
  else parts[name] = spoilXml(strFromU8(part), random);
  return pack(parts);
}
