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
    const refused = (source: Uint8Array): boolean => {
      try {
        inflateRawSync(source, { maxOutputLength: 1 << 28 });
        return false;
      } catch {
        return true;
      }
    };
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
