// Our own inflate and checksum beside zlib's: the same bytes for whatever was deflated, and an answer for whatever was not.
import fc from 'fast-check';
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crcStep } from '#shared/file/crc.ts';
import { inflate } from '#shared/file/inflate.ts';

function inflated(source: Uint8Array): Buffer | null {
  const pieces: Uint8Array[] = [];
  return inflate(source, (piece) => pieces.push(piece.slice())) ? Buffer.concat(pieces) : null;
}

function refused(source: Uint8Array): boolean {
  try {
    inflateRawSync(source, { maxOutputLength: 1 << 28 });
    return false;
  } catch {
    return true;
  }
}

/** A block with codes of its own and nothing in it: the letter 0 and the end have a bit each, distances as said. */
function emptyBlock(distances: readonly number[]): Uint8Array {
  const bits: number[] = [];
  const put = (value: number, count: number): void => {
    for (let at = 0; at < count; at++) bits.push((value >> at) & 1);
  };
  put(1, 1);
  put(2, 2);
  put(0, 5);
  put(distances.length - 1, 5);
  put(14, 4);
  // lengths of the codes for 16, 17, 18, 0, 8 … 2, 14, 1: 0 and 1 by two bits, 2 and 18 by two
  for (const symbol of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1])
    put([0, 1, 2, 18].includes(symbol) ? 2 : 0, 3);
  const code: Record<number, [number, number]> = { 0: [0, 0], 1: [0, 1], 2: [1, 0], 18: [1, 1] };
  const length = (symbol: number): void => {
    for (const bit of code[symbol] ?? []) bits.push(bit);
  };
  length(1);
  for (const zeros of [138, 117]) {
    length(18);
    put(zeros - 11, 7);
  }
  length(1);
  distances.forEach(length);
  put(1, 1);
  return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit, place) => byte | (bit << place), 0),
  );
}

function noise(seed: number, size: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state >>> 24;
  });
}

/** Noise, long runs, and text that repeats near and far. */
const data = fc
  .array(
    fc.oneof(
      fc.tuple(fc.nat(), fc.nat(300)).map(([seed, size]) => noise(seed, size)),
      fc.tuple(fc.nat(255), fc.nat(40_000)).map(([byte, size]) => new Uint8Array(size).fill(byte)),
      fc
        .tuple(fc.nat(5000), fc.nat(90))
        .map(([from, size]) =>
          Buffer.from(Array.from({ length: size }, (_, i) => `<c r="A${from + i}"><v>${i}</v></c>`).join('')),
        ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts));
const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
    constants.Z_FILTERED,
  ),
});

describe('inflate', () => {
  test('gives back what zlib deflated, every level and strategy', () => {
    fc.assert(
      fc.property(data, options, (bytes, how) => {
        expect(inflated(deflateRawSync(bytes, how))?.equals(bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('data larger than the window, matches across pieces', () => {
    const block = Buffer.from(Array.from({ length: 30_000 }, (_, i) => (i * i * 31 + i) >> 3));
    const bytes = Buffer.concat(
      Array.from({ length: 20 }, (_, i) => Buffer.concat([block, Buffer.from([i])])),
    );
    expect(inflated(deflateRawSync(bytes, { level: 9 }))?.equals(bytes)).toBe(true);
  });

  test('a stream cut short is broken, wherever it was cut', () => {
    fc.assert(
      fc.property(data, options, fc.nat(), (bytes, how, place) => {
        const whole = deflateRawSync(bytes, how);
        expect(inflated(whole.subarray(0, place % whole.length))).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('changed bytes: never a throw, and never taken where zlib refuses', () => {
    fc.assert(
      fc.property(
        data,
        options,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
        (bytes, how, changes) => {
          const broken = Uint8Array.from(deflateRawSync(bytes, how));
          for (const [place, change] of changes) {
            const at = place % broken.length;
            broken[at] = (broken[at] ?? 0) ^ change;
          }
          const result = inflated(broken);
          expect(result === null).toBe(refused(broken));
          if (result !== null) expect(result.equals(inflateRawSync(broken))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(inflated(bytes) === null).toBe(refused(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  test('codes that zlib refuses: distances that are none, one code that is longer than a bit', () => {
    const isTaken = (distances: readonly number[]): boolean => {
      const stream = emptyBlock(distances);
      const isOurs = inflated(stream) !== null;
      expect(isOurs).toBe(!refused(stream));
      return isOurs;
    };
    const none = (count: number): number[] => Array.from({ length: count }, () => 0);
    expect([1, 30, 31, 32].map((count) => isTaken(none(count)))).toEqual([true, true, false, false]);
    expect([[1], [2], [1, 1], [2, 2], [1, 2]].map(isTaken)).toEqual([true, false, true, false, false]);
  });

  test('what the receiver throws passes through', () => {
    const stop = new Error('enough');
    expect(() =>
      inflate(deflateRawSync(Buffer.alloc(100)), () => {
        throw stop;
      }),
    ).toThrow(stop);
  });
});

test('the checksum is zlib’s, in one piece or two', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, cut) => {
      expect(~crcStep(-1, bytes) >>> 0).toBe(crc32(bytes));
      const first = crcStep(-1, bytes.subarray(0, cut));
      expect(~crcStep(first, bytes.subarray(cut)) >>> 0).toBe(crc32(bytes));
    }),
  );
});
