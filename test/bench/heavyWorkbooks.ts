// Owns files that are heavy in one way each: what a careless reader would take minutes or gigabytes for.
// Invariant: the same bytes every time; each says what of it a reader must find.
import { bookParts } from '../file/parts.ts';
import { packFast } from './longWorkbook.ts';

const letters = (column: number): string => {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};
const list = (count: number, item: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join('');
const sheet = (inner: string, more: { after?: string; strings?: string } = {}): Uint8Array =>
  packFast(
    bookParts({
      sheets: { A: `<sheetData>${inner}</sheetData>${more.after ?? ''}` },
      ...(more.strings === undefined ? {} : { strings: more.strings }),
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="3"/></cellXfs>',
    }),
  );

export const HEAVY: Record<string, () => Uint8Array> = {
  '100,000 merges': () =>
    sheet(
      list(
        100_000,
        (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}" s="1"/></row>`,
      ),
      {
        after: `<mergeCells count="100000">${list(100_000, (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`)}</mergeCells>`,
      },
    ),
  '16,384 columns × 60 rows': () =>
    sheet(
      list(
        60,
        (r) =>
          `<row r="${r + 1}">${list(16_384, (c) => `<c r="${letters(c)}${r + 1}"><v>${r * c}</v></c>`)}</row>`,
      ),
    ),
  '1,000,000 rows with a format only': () =>
    sheet(
      `<row r="1"><c r="A1"><v>1</v></c></row>${list(
        1_000_000,
        (i) =>
          `<row r="${i + 2}" s="1" customFormat="1" ht="15.75" customHeight="1"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"/></row>`,
      )}`,
    ),
  '500 formulas of 8,000 characters': () =>
    sheet(
      list(
        500,
        (r) =>
          `<row r="${r + 1}"><c r="A${r + 1}"><f>${list(1000, (i) => `${i ? '+' : ''}B${r + i + 1}*${i % 10}`)}</f><v>0</v></c></row>`,
      ),
    ),
  'formulas 5,000 parentheses deep': () =>
    sheet(
      list(
        50,
        (r) =>
          `<row r="${r + 1}"><c r="A${r + 1}"><f>${'('.repeat(5000)}B${r + 1}${')'.repeat(5000)}</f><v>0</v></c></row>`,
      ),
    ),
  'elements 10,000 deep': () =>
    sheet(`<row r="1"><c r="A1"><v>1</v></c></row>`, {
      after: `<extLst>${'<x>'.repeat(10_000)}${'</x>'.repeat(10_000)}</extLst>`,
    }),
  '300,000 different formulas': () =>
    sheet(
      list(
        100_000,
        (r) =>
          `<row r="${r + 1}">${list(3, (c) => `<c r="${letters(c)}${r + 1}"><f>$F$${r + 1}*${r * 3 + c}</f><v>${r}</v></c>`)}</row>`,
      ),
    ),
  '1,000,000 shared strings': () =>
    sheet(`<row r="1"><c r="A1" t="s"><v>999999</v></c></row>`, {
      strings: list(1_000_000, (i) => `<si><t>Khoản chi số ${i}</t></si>`),
    }),
};
