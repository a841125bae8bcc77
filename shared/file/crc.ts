// Owns the checksum of zip entries (CRC-32), computed while the pieces come.
// Invariant: `crcStep(crcStep(-1, a), b)` is `crcStep(-1, a followed by b)`; the checksum itself is `~result >>> 0`.

/** Sixteen tables, sixteen bytes a step: the checksum of a 60 MB sheet must not cost what reading it costs. */
const STEP = 16;
const TABLES = (() => {
  const tables = new Int32Array(STEP * 256);
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[i] = c;
  }
  for (let i = 256; i < STEP * 256; i++) {
    const previous = tables[i - 256] as number;
    tables[i] = (previous >>> 8) ^ (tables[previous & 255] as number);
  }
  return tables;
})();

export function crcStep(seed: number, bytes: Uint8Array): number {
  const t = TABLES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % STEP);
  let c = seed | 0;
  let i = 0;
  for (; i < whole; i += STEP) {
    const a = view.getInt32(i, true) ^ c;
    const b = view.getInt32(i + 4, true);
    const d = view.getInt32(i + 8, true);
    const e = view.getInt32(i + 12, true);
    c =
      (t[3840 + (a & 255)] as number) ^
      (t[3584 + ((a >>> 8) & 255)] as number) ^
      (t[3328 + ((a >>> 16) & 255)] as number) ^
      (t[3072 + (a >>> 24)] as number) ^
      (t[2816 + (b & 255)] as number) ^
      (t[2560 + ((b >>> 8) & 255)] as number) ^
      (t[2304 + ((b >>> 16) & 255)] as number) ^
      (t[2048 + (b >>> 24)] as number) ^
      (t[1792 + (d & 255)] as number) ^
      (t[1536 + ((d >>> 8) & 255)] as number) ^
      (t[1280 + ((d >>> 16) & 255)] as number) ^
      (t[1024 + (d >>> 24)] as number) ^
      (t[768 + (e & 255)] as number) ^
      (t[512 + ((e >>> 8) & 255)] as number) ^
      (t[256 + ((e >>> 16) & 255)] as number) ^
      (t[e >>> 24] as number);
  }
  for (; i < bytes.length; i++) c = (t[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
  return c;
}
