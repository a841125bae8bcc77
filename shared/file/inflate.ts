// Owns inflating (RFC 1951): compressed bytes in memory to pieces of the data, the same code in Node, browser and Worker.
// Invariant: memory stays flat whatever comes out, and a broken stream ends in `false`, never in a throw or a hang.
//
// Why not fflate's: on a 100,000-row sheet it takes three times as long, which alone was most of the time a check may cost.

const WINDOW = 32 * 1024;
const PIECE = 64 * 1024;
const LONGEST_MATCH = 258;
/** room for the longest match, copied four bytes at a time */
const SLACK = LONGEST_MATCH + 8;

/** place from which the pieces are handed on */
const FULL = WINDOW + PIECE;
/** what one symbol with its distance may read ahead */
const SOURCE_SLACK = 16;

const SYMBOL_BITS = 11;
const DISTANCE_BITS = 9;
const SYMBOL_MASK = (1 << SYMBOL_BITS) - 1;
const DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;

// A table entry: bits it takes in 0–3 (in a second table without those of the first), extra bits in 4–7, value (literal, base
// length, base distance, place of the second table) in 8–27, what it is above. A place of a second table has the table's width
// as its extra bits, so that going there is the same step as any other.
const LITERAL = 1 << 28;
const SPECIAL = 1 << 29;
const SECOND = 1 << 30;
const INVALID = SPECIAL;
const END_OF_BLOCK = SPECIAL | (1 << 8);

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** What each symbol of an alphabet says, without its code length. */
const SYMBOLS = Int32Array.from({ length: 288 }, (_, symbol) => {
  if (symbol < 256) return LITERAL | (symbol << 8);
  if (symbol === 256) return END_OF_BLOCK;
  const base = LENGTH_BASE[symbol - 257];
  return base === undefined ? INVALID : (base << 8) | ((LENGTH_EXTRA[symbol - 257] ?? 0) << 4);
});
const DISTANCES = Int32Array.from({ length: 32 }, (_, symbol) => {
  if (symbol < 4) return (symbol + 1) << 8;
  if (symbol > 29) return INVALID;
  const extra = (symbol >> 1) - 1;
  return (((2 + (symbol & 1)) << extra) + 1) * 256 + extra * 16;
});
const CODES = Int32Array.from({ length: 19 }, (_, symbol) => symbol << 8);

/**
 * Inflates all of `source`; each piece is valid only during its call.
 * @returns false when the stream is broken or cut short; what the sink throws passes through
 */
export function inflate(source: Uint8Array, sink: (piece: Uint8Array) => void): boolean {
  const state: State = {
    source,
    view: new DataView(source.buffer, source.byteOffset, source.byteLength),
    at: 0,
    buffer: 0,
    held: 0,
    out: new Uint8Array(FULL + SLACK),
    place: 0,
    flushed: 0,
    sink,
  };
  const symbols = new Int32Array(1 << 15);
  const distances = new Int32Array(1 << 15);
  const lengths = new Uint8Array(320);
  for (let last = false; !last;) {
    last = bits(state, 1) === 1;
    const kind = bits(state, 2);
    if (kind === 0) {
      if (!storedBlock(state)) return false;
    } else {
      if (kind === 1) fixedTables(symbols, distances, lengths);
      else if (kind !== 2 || !readTables(state, symbols, distances, lengths)) return false;
      if (!compressedBlock(state, symbols, distances)) return false;
    }
    if (overrun(state)) return false;
  }
  flush(state);
  return true;
}

interface State {
  source: Uint8Array;
  view: DataView;
  /** next byte of the source */
  at: number;
  /** bits read ahead, lowest first; above `held` the next bytes may show already */
  buffer: number;
  held: number;
  out: Uint8Array;
  place: number;
  /** up to here the sink has it */
  flushed: number;
  sink: (piece: Uint8Array) => void;
}

/** Past the end zeros are read; more than the bits read ahead means the stream was cut short. */
const overrun = ({ at, held, source }: State): boolean => at - (held >> 3) > source.length;

function bits(state: State, count: number): number {
  while (state.held < count) {
    state.buffer |= (state.source[state.at] ?? 0) << state.held;
    state.at++;
    state.held += 8;
  }
  const value = state.buffer & ((1 << count) - 1);
  state.buffer >>>= count;
  state.held -= count;
  return value;
}

/** Hands on what is new and keeps the window the next matches may reach into. */
function flush(state: State): void {
  const { out, place, flushed } = state;
  if (place > flushed) state.sink(out.subarray(flushed, place));
  if (place > WINDOW) {
    out.copyWithin(0, place - WINDOW, place);
    state.place = WINDOW;
  }
  state.flushed = state.place;
}

function storedBlock(state: State): boolean {
  const { source } = state;
  state.at -= state.held >> 3;
  state.buffer = 0;
  state.held = 0;
  let { at } = state;
  if (at + 4 > source.length) return false;
  const size = state.view.getUint16(at, true);
  if ((size ^ state.view.getUint16(at + 2, true)) !== 0xffff) return false;
  at += 4;
  const end = at + size;
  if (end > source.length) return false;
  while (at < end) {
    if (state.place >= FULL) flush(state);
    const step = Math.min(end - at, FULL - state.place);
    state.out.set(source.subarray(at, at + step), state.place);
    state.place += step;
    at += step;
  }
  state.at = end;
  return true;
}

const MORE = 0;
const DONE = 1;
const BROKEN = 2;

function compressedBlock(state: State, symbols: Int32Array, distances: Int32Array): boolean {
  for (;;) {
    let status = statusOf(fastRun(state, symbols, distances));
    if (status === MORE && state.place < FULL) status = carefulStep(state, symbols, distances);
    if (state.place >= FULL) flush(state);
    if (status !== MORE) return status === DONE;
  }
}

/** What an entry that is no symbol says; 0 when all were symbols. */
function statusOf(entry: number): number {
  if (entry === 0) return MORE;
  return (entry & END_OF_BLOCK) === END_OF_BLOCK ? DONE : BROKEN;
}

/**
 * Decodes while the source has bytes to spare and the buffer room. Nothing rare stands in here: whatever is met late makes
 * the engine compile the loop again, and that costs more than the loop itself.
 * @returns the entry that ended it, 0 when there was none
 */
function fastRun(state: State, symbols: Int32Array, distances: Int32Array): number {
  const { view, out } = state;
  const outView = new DataView(out.buffer);
  const safe = state.source.length - SOURCE_SLACK;
  let { at, buffer, held, place } = state;
  let ending = 0;
  while (at < safe && place < FULL) {
    // as many whole bytes as fit; the bits above them are the next ones anyway
    buffer |= view.getInt32(at, true) << held;
    at += (31 - held) >> 3;
    held |= 24;
    let entry = 0;
    let value = 0;
    let mask = SYMBOL_MASK;
    do {
      entry = symbols[value + (buffer & mask)] as number;
      buffer >>>= entry & 15;
      held -= entry & 15;
      value = (entry >>> 8) & 0xfffff;
      mask = (1 << ((entry >>> 4) & 15)) - 1;
    } while (entry & SECOND);
    if (entry & LITERAL) {
      out[place++] = value;
      continue;
    }
    if (entry & SPECIAL) {
      ending = entry;
      break;
    }
    const end = place + value + (buffer & mask);
    buffer >>>= (entry >>> 4) & 15;
    held -= (entry >>> 4) & 15;
    buffer |= view.getInt32(at, true) << held;
    at += (31 - held) >> 3;
    held |= 24;
    value = 0;
    mask = DISTANCE_MASK;
    do {
      entry = distances[value + (buffer & mask)] as number;
      buffer >>>= entry & 15;
      held -= entry & 15;
      value = (entry >>> 8) & 0xfffff;
      mask = (1 << ((entry >>> 4) & 15)) - 1;
    } while (entry & SECOND);
    buffer |= view.getInt32(at, true) << held;
    at += (31 - held) >> 3;
    held |= 24;
    const distance = value + (buffer & mask);
    buffer >>>= (entry >>> 4) & 15;
    held -= (entry >>> 4) & 15;
    if (entry & SPECIAL || distance > place) {
      ending = INVALID;
      break;
    }
    // four bytes at a time, of which as many count as lie before the place; what is written too far the next ones overwrite
    const step = distance < 4 ? distance : 4;
    do {
      outView.setInt32(place, outView.getInt32(place - distance, true), true);
      place += step;
    } while (place < end);
    place = end;
  }
  state.at = at;
  state.buffer = buffer & ((1 << held) - 1);
  state.held = held;
  state.place = place;
  return ending;
}

/** One symbol where the source ends: bit by bit, past the end zeros. */
function carefulStep(state: State, symbols: Int32Array, distances: Int32Array): number {
  const entry = decode(state, symbols, SYMBOL_BITS);
  if (overrun(state)) return BROKEN;
  if (entry & SPECIAL) return statusOf(entry);
  if (entry & LITERAL) {
    state.out[state.place++] = entry >>> 8;
    return MORE;
  }
  const length = ((entry >>> 8) & 0xfffff) + bits(state, (entry >>> 4) & 15);
  const found = decode(state, distances, DISTANCE_BITS);
  if (found & SPECIAL) return BROKEN;
  const distance = ((found >>> 8) & 0xfffff) + bits(state, (found >>> 4) & 15);
  if (distance > state.place || overrun(state)) return BROKEN;
  for (let i = 0; i < length; i++, state.place++)
    state.out[state.place] = state.out[state.place - distance] as number;
  return MORE;
}

function decode(state: State, table: Int32Array, width: number): number {
  const ahead = bits(state, 15);
  let entry = table[ahead & ((1 << width) - 1)] as number;
  let used = entry & 15;
  if (entry & SECOND) {
    entry = table[
      ((entry >>> 8) & 0xfffff) + ((ahead >>> width) & ((1 << ((entry >>> 4) & 15)) - 1))
    ] as number;
    used = width + (entry & 15);
  }
  giveBack(state, ahead, 15, used);
  return entry;
}

/** Of `count` bits read only `used` were needed. */
function giveBack(state: State, ahead: number, count: number, used: number): void {
  state.buffer = (state.buffer << (count - used)) | (ahead >>> used);
  state.held += count - used;
}

// ── code tables ─────────────────────────────────────────────────────────────────────────────────────────────────────

function fixedTables(symbols: Int32Array, distances: Int32Array, lengths: Uint8Array): void {
  lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
  fillTable(symbols, SYMBOL_BITS, lengths.subarray(0, 288), SYMBOLS);
  fillTable(distances, DISTANCE_BITS, lengths.fill(5, 288, 320).subarray(288, 320), DISTANCES);
}

function readTables(state: State, symbols: Int32Array, distances: Int32Array, lengths: Uint8Array): boolean {
  const symbolCount = bits(state, 5) + 257;
  const distanceCount = bits(state, 5) + 1;
  const codeCount = bits(state, 4) + 4;
  // 30 and 31 are no distances, and zlib takes no lengths for them
  if (symbolCount > 286 || distanceCount > 30) return false;
  const codeLengths = new Uint8Array(19);
  for (let i = 0; i < codeCount; i++) codeLengths[CODE_ORDER[i] ?? 0] = bits(state, 3);
  const codes = symbols;
  if (!fillTable(codes, 7, codeLengths, CODES)) return false;
  const count = symbolCount + distanceCount;
  for (let i = 0; i < count;) {
    // held may be short of 7 at the end of the stream: bits() fills with zeros there
    const ahead = bits(state, 7);
    const entry = codes[ahead] as number;
    const size = entry & 15;
    if (size === 0) return false;
    giveBack(state, ahead, 7, size);
    const code = entry >>> 8;
    if (code < 16) lengths[i++] = code;
    else {
      if (code === 16 && i === 0) return false;
      const value = code === 16 ? (lengths[i - 1] as number) : 0;
      const repeat = (code === 18 ? 11 : 3) + bits(state, code === 16 ? 2 : code === 17 ? 3 : 7);
      if (i + repeat > count) return false;
      lengths.fill(value, i, i + repeat);
      i += repeat;
    }
    if (overrun(state)) return false;
  }
  if (lengths[256] === 0) return false;
  return (
    fillTable(symbols, SYMBOL_BITS, lengths.subarray(0, symbolCount), SYMBOLS) &&
    fillTable(distances, DISTANCE_BITS, lengths.subarray(symbolCount, count), DISTANCES)
  );
}

/**
 * Fills a table looked up with the next `width` bits; longer codes lead to a second table behind it.
 * @returns false when the lengths are no code: too many codes, or too few (one code of one bit, or none, is allowed)
 */
function fillTable(table: Int32Array, width: number, lengths: Uint8Array, meanings: Int32Array): boolean {
  const counts = new Uint16Array(16);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    counts[length] = (counts[length] as number) + 1;
  }
  const used = lengths.length - (counts[0] as number);
  const next = new Uint16Array(16);
  let code = 0;
  let longest = 0;
  let left = 1;
  for (let length = 1; length < 16; length++) {
    code = (code + (length > 1 ? (counts[length - 1] as number) : 0)) << 1;
    next[length] = code;
    left = left * 2 - (counts[length] as number);
    if (left < 0) return false;
    if (counts[length]) longest = length;
  }
  if (left > 0 && used > 0 && (meanings === CODES || longest > 1)) return false;
  table.fill(INVALID, 0, 1 << width);
  const secondBits = longest - width;
  let free = 1 << width;
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const reversed = reverse(next[length] as number, length);
    next[length] = (next[length] as number) + 1;
    const meaning = meanings[symbol] as number;
    if (length <= width) {
      for (let i = reversed; i < 1 << width; i += 1 << length) table[i] = meaning | length;
      continue;
    }
    const first = reversed & ((1 << width) - 1);
    if (!((table[first] as number) & SECOND)) {
      table[first] = SECOND | (free << 8) | (secondBits << 4) | width;
      table.fill(INVALID, free, free + (1 << secondBits));
      free += 1 << secondBits;
    }
    const second = ((table[first] as number) >>> 8) & 0xfffff;
    for (let i = reversed >>> width; i < 1 << secondBits; i += 1 << (length - width))
      table[second + i] = meaning | (length - width);
  }
  return true;
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let i = 0; i < length; i++) reversed |= ((code >>> i) & 1) << (length - 1 - i);
  return reversed;
}
