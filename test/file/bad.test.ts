// Whatever is not a whole workbook gets one typed reason with a sentence in both languages, and never hangs.
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { FileError } from '#shared/file/model.ts';
import type { WorkbookModel } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { workbookSnapshot } from '#shared/file/snapshot.ts';
import { oddZip } from './oddZip.ts';
import type { Parts } from './parts.ts';
import { book, bookParts, pack, relationsXml } from './parts.ts';

const chartFile = new Uint8Array(
  readFileSync(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url)),
);
const chartCells = readWorkbook(chartFile).sheets.map(({ cells }) => cells);
const rows = (inner: string): string => `<sheetData>${inner}</sheetData>`;
const good = (): ReturnType<typeof bookParts> => bookParts({ sheets: { A: rows('') } });

function reason(file: Uint8Array): FileError {
  try {
    workbookSnapshot(readWorkbook(file));
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('opened');
}
/** Opened with what could be read, and said not to be whole: LibreOffice opens such files too, without a word. */
function said(file: Uint8Array, words = ''): WorkbookModel {
  const model = readWorkbook(file);
  workbookSnapshot(model);
  expect(model.unread.map(({ text }) => text.vi).join(' ')).toContain(words);
  expect(model.unread).not.toEqual([]);
  return model;
}
const expectReason = (file: Uint8Array, code: FileError['code'], words = ''): void => {
  const error = reason(file);
  expect(error.code).toBe(code);
  expect(error.text.vi).toContain(words);
  for (const sentence of [error.text.vi, error.text.en]) expect(sentence).toMatch(/^\S.{20,}\.$/);
};

/** An OLE container as Windows writes it: header sector, then directory entries with these names. */
function compound(names: string[]): Uint8Array {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    const at = 1024 + i * 128;
    [...name].forEach((char, k) => file.set([char.charCodeAt(0), 0], at + 2 * k));
    file[at + 64] = 2 * name.length + 2;
  });
  return file;
}

/** Changes 32-bit sizes of an entry in the central directory and its local header. */
function withSizes(
  file: Uint8Array,
  name: string,
  change: (view: DataView, field: number) => void,
): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (wanted.every((byte, i) => copy[at + 46 + i] === byte)) change(view, at);
  }
  return copy;
}

describe('other kinds of files', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty', '0 byte'],
    ['noise', new Uint8Array([1, 2, 3, 4, 5, 0, 7]), 'not-a-workbook', ''],
    ['a .csv', strToU8('STT,Nội dung\n1,Thuê xe'), 'not-a-workbook', 'CSV'],
    [
      'a web page',
      strToU8('\ufeff<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>'),
      'not-a-workbook',
      'HTML',
    ],
    [
      'an Excel 2003 XML',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'not-a-workbook',
      'XML 2003',
    ],
    ['a PDF', strToU8('%PDF-1.7\n'), 'not-a-workbook', 'PDF'],
    ['an .xls', compound(['Root Entry', 'Workbook']), 'old-format', '.xls'],
    ['an old .xls without container', new Uint8Array([9, 8, 8, 0, 0, 5, 16, 0, 0, 0]), 'old-format', '.xls'],
    [
      'a workbook with a password',
      compound(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
      'encrypted',
      'mật khẩu',
    ],
    ['a .doc', compound(['Root Entry', 'WordDocument']), 'not-a-workbook', 'Word'],
    ['some zip', pack({ 'a.txt': 'x' }), 'not-a-workbook', ''],
    [
      'an .ods',
      pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'not-a-workbook',
      '.ods',
    ],
  ] as const)('%s', (_name, file, code, words) => expectReason(file, code, words));

  test('.xlsb and .docx are named', () => {
    const binary = Object.entries(good()).map(([name, part]) => [
      name.replace('workbook.xml', 'workbook.bin'),
      name.startsWith('_rels') ? (part as string).replace('workbook.xml', 'workbook.bin') : part,
    ]);
    expectReason(pack(Object.fromEntries(binary) as Parts), 'not-a-workbook', '.xlsb');
    const typed = (type: string): Uint8Array => {
      const parts = good();
      const types = parts['[Content_Types].xml'] as string;
      return pack({
        ...parts,
        '[Content_Types].xml': types.replace(
          /(PartName="\/xl\/workbook.xml" ContentType=")[^"]*/,
          `$1${type}`,
        ),
      });
    };
    expectReason(
      typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'not-a-workbook',
      '.docx',
    );
  });
});

describe('damaged packages', () => {
  test('cut short at any place: never opened as if whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: chartFile.length - 1 }), (length) => {
        const file = chartFile.subarray(0, length);
        try {
          // every part is there, only the list of them at the end is cut
          const model = said(file, 'Mục lục');
          expect(model.sheets.map(({ cells }) => cells)).toEqual(chartCells);
        } catch (error) {
          expect(error).toBeInstanceOf(FileError);
          expect(['truncated', 'not-a-workbook']).toContain((error as FileError).code);
        }
      }),
      { numRuns: 60 },
    );
    expectReason(chartFile.subarray(0, chartFile.length >> 1), 'truncated', 'cụt');
    said(chartFile.subarray(0, chartFile.length - 100), 'Mục lục');
  });

  test('any byte changed: opens or says why', () => {
    fc.assert(
      fc.property(fc.nat(chartFile.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const file = chartFile.slice();
        file[at] = (file[at] ?? 0) ^ change;
        try {
          workbookSnapshot(readWorkbook(file));
        } catch (error) {
          expect(error).toBeInstanceOf(FileError);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('any character of the sheet or workbook changed: opens or says why', () => {
    const parts = bookParts({
      strings: '<si><t>a</t></si>',
      sheets: {
        A: rows(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
        ),
      },
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName></definedNames>',
    });
    const names = Object.keys(parts);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(3000),
        fc.oneof(fc.constantFrom('<', '>', '"', '&', '/', '', '0', '-', ' '), fc.string({ maxLength: 2 })),
        (name, place, text) => {
          const part = parts[name] as string;
          const at = place % part.length;
          const file = pack({ ...parts, [name]: part.slice(0, at) + text + part.slice(at + 1) });
          try {
            workbookSnapshot(readWorkbook(file));
          } catch (error) {
            expect(error).toBeInstanceOf(FileError);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  test('parts that relationships promise and the package lacks', () => {
    const without = (path: string): Uint8Array =>
      pack(Object.fromEntries(Object.entries(good()).filter(([name]) => name !== path)));
    expect(said(without('xl/worksheets/sheet1.xml'), '“A”').sheets).toMatchObject([{ name: 'A', cells: [] }]);
    said(without('xl/workbook.xml'), 'xl/workbook.xml');
    said(without('_rels/.rels'), '_rels/.rels');
    const outside = {
      ...good(),
      'xl/_rels/workbook.xml.rels': relationsXml([['worksheet', '../../../etc/passwd']]),
    };
    Reflect.deleteProperty(outside, 'xl/worksheets/sheet1.xml');
    expect(said(pack(outside), '“A”').sheets).toMatchObject([{ name: 'A', cells: [] }]);
    expectReason(pack({ '[Content_Types].xml': '<Types/>' }), 'not-a-workbook');
  });

  test.each([
    ['no rows end', '<worksheet><sheetData><row>'],
    ['tags crossed', '<worksheet><sheetData></worksheet></sheetData>'],
    ['an unknown entity', '<worksheet><sheetData><row><c><v>&nbsp;</v></c></row></sheetData></worksheet>'],
    [
      'a string that is not there',
      '<worksheet><sheetData><row><c t="s"><v>5</v></c></row></sheetData></worksheet>',
    ],
    [
      'a cell beyond the sheet',
      '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['a row beyond the sheet', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    [
      'a merge of nonsense',
      '<worksheet><sheetData/><mergeCells><mergeCell ref="?"/></mergeCells></worksheet>',
    ],
    [
      'a shared formula without its first cell',
      '<worksheet><sheetData><row><c><f t="shared" si="3"/></c></row></sheetData></worksheet>',
    ],
    ['two documents', '<worksheet/><worksheet/>'],
    ['nothing', ''],
  ])('a sheet with %s: what stands before it is read, and said', (_name, text) => {
    const model = said(pack({ ...good(), 'xl/worksheets/sheet1.xml': text }), 'xl/worksheets/sheet1.xml');
    expect(model.unread).toMatchObject([{ sheet: 'A', part: 'xl/worksheets/sheet1.xml' }]);
  });

  test('entities of a document type are refused; one without is passed over', () => {
    const laughs =
      '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst xmlns="x"><si><t>&b;</t></si></sst>';
    const parts = bookParts({ sheets: { A: rows('') }, strings: '' });
    expectReason(pack({ ...parts, 'xl/sharedStrings.xml': laughs }), 'unsafe', 'DTD');
    expectReason(
      pack({
        ...good(),
        'xl/workbook.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY % b SYSTEM "x">]><a/>',
      }),
      'unsafe',
      'DTD',
    );
    const plain = `<!DOCTYPE workbook PUBLIC "-//x//" "http://example.com/x.dtd" [<!ELEMENT a (b)> ]>${good()['xl/workbook.xml'] as string}`;
    expect(readWorkbook(pack({ ...good(), 'xl/workbook.xml': plain })).unread).toEqual([]);
  });

  test('sizes that lie, both ways; a wrong checksum', () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const lying = [-40, 40].map((by) =>
      withSizes(chartFile, sheet, (view, at) =>
        view.setUint32(at + 24, view.getUint32(at + 24, true) + by, true),
      ),
    );
    lying.push(withSizes(chartFile, sheet, (view, at) => view.setUint32(at + 16, 1, true)));
    for (const file of lying) {
      const model = said(file, sheet);
      expect(model.unread).toMatchObject([{ sheet: 'Chi', part: sheet }]);
      expect(model.sheets.map(({ cells }) => cells)).toEqual(chartCells);
    }
  });

  test('a part with a zip password', () => {
    expectReason(
      withSizes(chartFile, 'xl/workbook.xml', (view, at) => view.setUint16(at + 8, 1, true)),
      'encrypted',
    );
  });
});

describe('bombs', () => {
  const spaces = ' '.repeat(16 * 1024 * 1024);

  test('a sheet of blanks that unpacks a thousandfold is refused by its declared size', () => {
    const file = pack({ ...good(), 'xl/worksheets/sheet1.xml': `<worksheet>${spaces}</worksheet>` });
    expect(file.length).toBeLessThan(200_000);
    expectReason(file, 'too-large', 'xl/worksheets/sheet1.xml');
  });

  test('one that declares a small size is stopped while it unpacks', () => {
    const file = pack({ ...good(), 'xl/worksheets/sheet1.xml': `<worksheet>${spaces}</worksheet>` });
    const lying = withSizes(file, 'xl/worksheets/sheet1.xml', (view, at) =>
      view.setUint32(at + 24, 1000, true),
    );
    expectReason(lying, 'too-large', 'xl/worksheets/sheet1.xml');
  });

  test('entries that share their bytes are taken apart by their own headers', () => {
    const file = withSizes(chartFile, 'xl/sharedStrings.xml', (view, at) => {
      const first = withOffset(chartFile, 'xl/styles.xml');
      view.setUint32(at + 42, first, true);
    });
    expect(said(file, 'Mục lục').sheets.map(({ cells }) => cells)).toEqual(chartCells);
  });

  test('a stray cell at the end of the sheet opens; a grid of them is too large to hold', () => {
    const stray = book({
      sheets: {
        A: rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="N1048576"><v>1</v></c></row>'),
      },
    });
    const snapshot = workbookSnapshot(readWorkbook(stray));
    expect(snapshot.sheets[0]?.values).toHaveLength(1_048_576);
    expect(snapshot.sheets[0]?.values[1_048_575]?.[13]).toBe(1);
    const many = Array.from(
      { length: 2000 },
      (_v, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c><c r="A${i + 1}"><v>1</v></c></row>`,
    );
    expectReason(book({ sheets: { A: rows(many.join('')) } }), 'too-large', 'XFD2000');
  });

  test.each([
    ['texts', 'xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(1_000_001)}</sst>`, 'đoạn chữ'],
    [
      'letters',
      'xl/sharedStrings.xml',
      `<sst><si><t>${'a'.repeat(40_000_001)}</t></si></sst>`,
      'quá nhiều chữ',
    ],
    [
      'merged areas',
      'xl/worksheets/sheet1.xml',
      `<worksheet><sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(500_001)}</mergeCells></worksheet>`,
      'vùng gộp',
    ],
    [
      'sheets',
      'xl/workbook.xml',
      `<workbook><sheets>${'<sheet name="A" sheetId="1"/>'.repeat(5001)}</sheets></workbook>`,
      'trang tính',
    ],
    [
      'names',
      'xl/workbook.xml',
      `<workbook><definedNames>${'<definedName/>'.repeat(200_001)}</definedNames></workbook>`,
      'xl/workbook.xml',
    ],
  ])('more %s than memory is worth are refused', (_name, part, text, words) => {
    const parts = Object.entries({ ...bookParts({ sheets: { A: rows('') }, strings: '' }), [part]: text });
    // not compressed: no limit of unpacking stands before the one that is meant
    const file = oddZip(parts.map(([name, data]) => ({ name, data, method: 0 })));
    expectReason(file, 'too-large', words);
  });

  test('elements in each other without end are cut off, and said', () => {
    const deep = `<worksheet>${'<a>'.repeat(150_000)}${'</a>'.repeat(150_000)}</worksheet>`;
    said(pack({ ...good(), 'xl/worksheets/sheet1.xml': deep }), 'xl/worksheets/sheet1.xml');
  });

  test('comments without end before the root of a part take no time', () => {
    const file = book({
      sheets: { A: rows('') },
      relations: { customXml: '../customXml/item1.xml' },
      parts: { 'customXml/item1.xml': '<!-- x -->'.repeat(100_000) },
    });
    const start = performance.now();
    expect(readWorkbook(file).customXml).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  function withOffset(file: Uint8Array, name: string): number {
    let found = 0;
    withSizes(file, name, (view, at) => {
      found = view.getUint32(at + 42, true);
    });
    return found;
  }
});

describe('packages of other writers', () => {
  test('a comment at the end', () => {
    const comment = strToU8('ghi chú');
    const file = emptyWorkbook();
    const longer = new Uint8Array(file.length + comment.length);
    longer.set(file);
    longer.set(comment, file.length);
    new DataView(longer.buffer).setUint16(file.length - 2, comment.length, true);
    expect(readWorkbook(longer).sheets).toHaveLength(1);
  });

  test('written as a stream: sizes after the data, some parts stored, names with backslashes', () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_error, piece) => pieces.push(piece));
    for (const [name, text] of Object.entries(good())) {
      const odd = name.replace('xl/worksheets/', 'xl\\worksheets\\');
      const entry = name.endsWith('.rels') ? new ZipPassThrough(odd) : new ZipDeflate(odd);
      zip.add(entry);
      entry.push(strToU8(text as string), true);
    }
    zip.end();
    const file = new Uint8Array(pieces.flatMap((piece) => [...piece]));
    expect(readWorkbook(file).sheets.map((sheet) => sheet.name)).toEqual(['A']);
    const saved = patchWorkbook(file, {
      sheets: { A: { cells: [{ row: 0, column: 0, value: 1 }] } },
      added: [],
      removed: [],
      names: [],
      removedNames: [],
      customXml: {},
    });
    expect(readWorkbook(saved).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 1, style: 0 }]);
  });
});
