// Owns the letters behind the bytes of an .xls older than Excel 97, by the code page the file names.
// Invariant: a byte is one letter, kept as the page has it: legacy Vietnamese fonts are judged by whoever reads the text.

export type Decode = (byte: number) => string;

/** Western, and what every other page is taken for; bytes 0x80 to 0x9F (the others are their own code). */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Where the Vietnamese page differs from the Western one. */
const VIETNAMESE: Readonly<Record<number, string>> = {
  0x8a: '\x8a',
  0x8e: '\x8e',
  0x9a: '\x9a',
  0x9e: '\x9e',
  0xc3: 'Ă',
  0xcc: '\u0300',
  0xd0: 'Đ',
  0xd2: '\u0309',
  0xd5: 'Ơ',
  0xdd: 'Ư',
  0xde: '\u0303',
  0xe3: 'ă',
  0xec: '\u0301',
  0xf0: 'đ',
  0xf2: '\u0323',
  0xf5: 'ơ',
  0xfd: 'ư',
  0xfe: '₫',
};
const WESTERN_PAGES = [1252, 0x8001, 28591, 367];
const VIETNAMESE_PAGE = 1258;

/** How to read bytes of this code page; `known` false: it is taken for the Western one. */
export function codePage(number: number): { decode: Decode; known: boolean } {
  const western: Decode = (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (WESTERN[byte - 0x80] as string) : String.fromCharCode(byte);
  if (number === VIETNAMESE_PAGE) return { decode: (byte) => VIETNAMESE[byte] ?? western(byte), known: true };
  return { decode: western, known: WESTERN_PAGES.includes(number) };
}
