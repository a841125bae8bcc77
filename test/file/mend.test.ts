// A damaged file is saved only where nothing more is lost: what is mended has one meaning, what is not stays letter for letter.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FileError, noChanges } from '#shared/file/model.ts';
import type { CellChange, WorkbookChanges } from '#shared/file/model.ts';
import type { Saved } from '#shared/file/patch.ts';
import { saveWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { aboutSaving } from '#shared/file/savable.ts';
import { concat, oddZip } from './oddZip.ts';
import type { OddEntry, OddZip } from './oddZip.ts';
import type { Parts } from './parts.ts';
import { bookParts, expectWellFormed, MAIN, pack, partOf, relationsXml, unpack } from './parts.ts';

const [TYPES, RELS, BOOK, BOOK_RELS, SHEET, SST, STYLES] = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
] as const;
const ROW1 = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>5</v></c></row>';
const STYLE_XML =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf/><xf numFmtId="3"/></cellXfs>';
const partsOf = (sheet: string): Parts =>
  bookParts({
    sheets: { A: sheet, B: '<sheetData/>' },
    strings: '<si><t>một</t></si><si><t>hai</t></si>',
    styles: STYLE_XML,
  });
const PARTS = partsOf(`<sheetData>${ROW1}</sheetData>`);
const textOf = (path: string): string => PARTS[path] as string;
const rows = (inner: string, around = ''): Uint8Array =>
  pack(partsOf(`<sheetData>${ROW1}${inner}</sheetData>${around}`));
const withParts = (parts: Parts): Uint8Array => pack({ ...PARTS, ...parts });
const without = (path: string): Parts =>
  Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== path));
const entries = (parts: Parts = PARTS): OddEntry[] =>
  Object.entries(parts).map(([name, data]) => ({ name, data }));

const at = (row: number, column: number, rest: Omit<CellChange, 'row' | 'column'>): CellChange => ({
  row,
  column,
  ...rest,
});
const save = (file: Uint8Array, changes: Partial<WorkbookChanges>): Saved =>
  saveWorkbook(file, { ...noChanges(), ...changes });
const saveCells = (file: Uint8Array, ...cells: CellChange[]): Saved =>
  save(file, { sheets: { A: { cells } } });
const value = (file: Uint8Array, row: number, column: number): unknown =>
  readWorkbook(file).sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.code).toBe('cannot-keep');
    return error.text.vi;
  }
  return 'saved';
}
const FAR = at(11, 2, { value: 4711 });

describe('the container', () => {
  test('a directory that is written anew: every part is there, its bytes not packed again', () => {
    const file = oddZip(entries({ ...PARTS, 'xl/media/a.png': 'x'.repeat(500) }), { noEnd: true });
    const { bytes, notes } = saveCells(file, FAR);
    expect(notes.mended.map(({ vi }) => vi)).toEqual([expect.stringContaining('mục lục của tệp')]);
    expect(Object.keys(unpack(bytes)).sort()).toEqual([...Object.keys(PARTS), 'xl/media/a.png'].sort());
    expect(readWorkbook(bytes).unread).toEqual([]);
    expect(value(bytes, 11, 2)).toBe(4711);
  });

  test('sizes that stood behind the data', () => {
    const file = oddZip(
      entries().map((entry) => ({ ...entry, descriptor: true })),
      { noEnd: true },
    );
    expect(value(saveCells(file, FAR).bytes, 11, 2)).toBe(4711);
    expect(partOf(saveCells(file, FAR).bytes, SST)).toBe(textOf(SST));
  });

  test.each<[string, OddZip]>([
    ['noise between the parts, where one may have been', { directory: (bytes) => bytes.fill(0x55) }],
    ['a part the directory lists and nobody finds', {}],
  ])('%s: refused', (_name, options) => {
    const own = entries();
    const lost = oddZip(own, { ...options, noEnd: options.directory === undefined });
    // the header of one part is gone
    const header = findBytes(lost, concat(new TextEncoder().encode(BOOK_RELS))) - 30;
    lost.fill(0x20, header, header + 4);
    expect(readWorkbook(lost).unread).not.toEqual([]);
    expect(refusal(() => saveCells(lost, FAR))).toContain('không chắc đã tìm đủ các phần');
    expect(aboutSaving(lost, readWorkbook(lost).unread)?.vi).toContain('không lưu được');
  });

  test('two parts of one name: equal ones become one, different ones are refused', () => {
    const twice = (text: string): Uint8Array =>
      oddZip([...entries(), { name: SHEET.toUpperCase(), data: text }]);
    const { bytes, notes } = saveCells(twice(textOf(SHEET)), FAR);
    // other programs mind capitals: the name that the lists use is kept
    expect(Object.keys(unpack(bytes)).filter((name) => /sheet1/i.test(name))).toEqual([SHEET]);
    expect(notes.mended[0]?.vi).toContain('giống hệt nhau');
    expect(refusal(() => saveCells(twice(textOf(SHEET).replace('<v>5</v>', '<v>6</v>')), FAR))).toContain(
      'hai phần cùng tên',
    );
  });

  test('./ before names: the changed part takes the place of the old one', () => {
    const file = oddZip(entries().map((entry) => ({ ...entry, name: `./${entry.name}` })));
    const { bytes } = saveCells(file, at(0, 0, { value: 'mới' }));
    expect(Object.keys(unpack(bytes))).toHaveLength(Object.keys(PARTS).length);
    const renamed = save(file, { sheets: { B: { cells: [], rename: 'C' } } });
    expect(readWorkbook(renamed.bytes).sheets.map(({ name }) => name)).toEqual(['A', 'C']);
  });

  test('a wrong checksum: mended of the sheet that is changed and told; of another left as it is', () => {
    const lying = (path: string): Uint8Array =>
      oddZip(entries().map((entry) => (entry.name === path ? { ...entry, crc: 7 } : entry)));
    const own = saveCells(lying(SHEET), FAR);
    expect(own.notes.mended[0]?.vi).toContain(`mã kiểm và kích thước của “${SHEET}”`);
    expect(aboutSaving(lying(SHEET), readWorkbook(lying(SHEET)).unread)?.vi).toContain(
      'có thể đã bị thay đổi',
    );
    const other = lying('xl/worksheets/sheet2.xml');
    const saved = saveCells(other, FAR);
    expect(saved.notes).toEqual({ mended: [], kept: [] });
    expect(readWorkbook(saved.bytes).unread).toEqual(readWorkbook(other).unread);
  });
});

function findBytes(file: Uint8Array, wanted: Uint8Array): number {
  for (let i = 0; i < file.length; i++) if (wanted.every((byte, k) => file[i + k] === byte)) return i;
  return -1;
}

describe('lists of the package', () => {
  test('content types written anew are those the file had', () => {
    const file = new Uint8Array(readFileSync(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url)));
    const own = unpack(file);
    const names = Object.keys(own).filter((name) => name !== TYPES);
    const bare = pack(Object.fromEntries(names.map((name) => [name, own[name] ?? ''])));
    const saved = save(bare, { sheets: { Chi: { cells: [FAR] } } });
    /** the type of each part, by its name or its extension */
    const typesOf = (bytes: Uint8Array): Map<string, string> => {
      const declared = new Map(
        [...partOf(bytes, TYPES).matchAll(/<(?:Default|Override) [^>]*>/g)].map(([tag]) => [
          /(?:Extension|PartName)="([^"]*)"/.exec(tag)?.[1] ?? '',
          /ContentType="([^"]*)"/.exec(tag)?.[1] ?? '',
        ]),
      );
      return new Map(
        names.map((name) => [
          name,
          declared.get(`/${name}`) ?? declared.get(name.replace(/^.*\./, '')) ?? '',
        ]),
      );
    };
    expect(names.length).toBeGreaterThan(15);
    expect(typesOf(saved.bytes)).toEqual(typesOf(file));
    expect(saved.notes.mended.map(({ vi }) => vi)).toEqual(['danh mục kiểu của các phần được viết lại']);
  });

  test('a part of a kind nobody knows: refused', () => {
    const rest = without(TYPES);
    const file = pack({
      ...rest,
      'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['newThing', '../things/thing1.xml']]),
      'xl/things/thing1.xml': '<thing/>',
    });
    expect(refusal(() => saveCells(file, FAR))).toContain('xl/things/thing1.xml');
  });

  test('a workbook with macros stays one', () => {
    const rest = without(TYPES);
    const file = pack({
      ...rest,
      [BOOK_RELS]: textOf(BOOK_RELS).replace(
        '</Relationships>',
        '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
      'xl/vbaProject.bin': new Uint8Array([1]),
    });
    expect(partOf(saveCells(file, FAR).bytes, TYPES)).toContain('macroEnabled.main+xml');
  });

  test('what a broken list still says stays', () => {
    const types = textOf(TYPES).replace('</Types>', '<Default Extension="odd" ContentType="x/y"/>');
    const saved = saveCells(withParts({ [TYPES]: types }), FAR);
    expect(partOf(saved.bytes, TYPES)).toContain('<Default Extension="odd" ContentType="x/y"/>');
    expectWellFormed(saved.bytes);
  });

  test('package relationships: the properties are found again; with a signature they are not written', () => {
    const file = withParts({ [RELS]: '<Relationships><Rel', 'docProps/core.xml': '<a/>' });
    expect(partOf(saveCells(file, FAR).bytes, RELS)).toContain('docProps/core.xml');
    const signed = withParts({
      [RELS]: '<Relationships><Rel',
      '_xmlsignatures/origin.sigs': new Uint8Array(),
    });
    expect(refusal(() => saveCells(signed, FAR))).toContain('chữ ký số');
  });

  test('of two sheets that lost their parts nobody can say which is which', () => {
    const file = withParts({ [BOOK_RELS]: textOf(BOOK_RELS).replaceAll('worksheets/sheet', 'worksheets/x') });
    expect(refusal(() => saveCells(file, FAR))).toContain('không rõ nội dung nào thuộc trang nào');
    const one = withParts({ [BOOK_RELS]: textOf(BOOK_RELS).replaceAll('sheet1', 'x1') });
    const saved = saveCells(one, FAR);
    expect(saved.notes.mended[0]?.vi).toContain('trang “A” được nối lại');
    expect(readWorkbook(saved.bytes).unread).toEqual([]);
  });

  test('relationships of the workbook that are cut: refused, for more may have stood there', () => {
    const file = withParts({ [BOOK_RELS]: textOf(BOOK_RELS).replace('</Relationships>', '<Relat') });
    expect(refusal(() => saveCells(file, FAR))).toContain('hỏng giữa chừng');
  });

  test('a sheet whose content is missing stays missing; an edit of it is refused', () => {
    const rest = without('xl/worksheets/sheet2.xml');
    const saved = saveCells(pack(rest), FAR);
    expect(Object.keys(unpack(saved.bytes)).sort()).toEqual(Object.keys(rest).sort());
    expect(saved.notes.kept[0]?.vi).toBe('vẫn thiếu phần “xl/worksheets/sheet2.xml” (trang “B”)');
    expect(refusal(() => save(pack(rest), { sheets: { B: { cells: [FAR] } } }))).toContain('sheet2.xml');
    expect(aboutSaving(pack(rest), readWorkbook(pack(rest)).unread)?.vi).toContain(
      'trang “B” sẽ không lưu được',
    );
  });
});

describe('shared lists', () => {
  const cut = textOf(SST).slice(0, textOf(SST).indexOf('hai') + 1);
  const cutInRuns = textOf(SST).replace('<si><t>hai</t></si></sst>', '<si><r><t>hai</t></r><r><t>ba');

  test.each<[string, Parts]>([
    ['cut', { ...PARTS, [SST]: cut }],
    ['cut between runs', { ...PARTS, [SST]: cutInRuns }],
    ['missing', without(SST)],
  ])(
    'strings that are %s: new texts go into their cells, the numbers of the others mean what they meant',
    (_name, parts) => {
      const file = pack(parts);
      const saved = saveCells(file, at(4, 0, { value: ' mới & lạ ' }));
      expect(unpack(saved.bytes)[SST]).toEqual(unpack(file)[SST]);
      expect(partOf(saved.bytes, SHEET)).toContain(
        '<c r="A5" t="inlineStr"><is><t xml:space="preserve"> mới &amp; lạ </t></is></c>',
      );
      expect(partOf(saved.bytes, SHEET)).toContain(ROW1);
      expect(value(saved.bytes, 4, 0)).toBe(' mới & lạ ');
      expect(saved.notes.kept.map(({ vi }) => vi)).toEqual([expect.stringContaining(SST)]);
    },
  );

  test('a bare ampersand is written as it should be, the text stays', () => {
    const file = withParts({ [SST]: textOf(SST).replace('hai', 'hai & ba&nbsp;') });
    const saved = saveCells(file, at(4, 0, { value: 'mới' }));
    expect(partOf(saved.bytes, SST)).toContain('<t>hai &amp; ba&amp;nbsp;</t>');
    expectWellFormed(saved.bytes);
    expect(readWorkbook(saved.bytes).unread).toEqual([]);
  });

  test.each<[string, Parts]>([
    ['broken', { ...PARTS, [STYLES]: '<styleSheet><fonts></styleSheet>' }],
    ['missing', without(STYLES)],
  ])('formats that are %s: values are saved, new formats refused', (_name, parts) => {
    const file = pack(parts);
    const saved = saveCells(file, at(0, 1, { value: 6 }), at(4, 0, { value: 'mới' }));
    expect(unpack(saved.bytes)[STYLES]).toEqual(unpack(file)[STYLES]);
    expect(partOf(saved.bytes, SHEET)).toContain('<c r="B1"');
    expect(refusal(() => saveCells(file, at(0, 1, { value: 6, style: { bold: true } })))).toContain(STYLES);
  });
});

describe('a sheet', () => {
  const bad = '<row r="3"><c r="B3"><v>1</v></c><c r="XFE3" s="?"><v>9 &amp; 9</v></c></row>';

  test('what cannot be read comes back letter for letter, in its place', () => {
    const saved = saveCells(rows(bad), at(2, 1, { value: 2 }), at(2, 0, { value: 7 }));
    expect(partOf(saved.bytes, SHEET)).toContain(
      '<row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>2</v></c><c r="XFE3" s="?"><v>9 &amp; 9</v></c></row>',
    );
    expect(saved.notes.kept[0]?.vi).toContain('giữ nguyên văn');
    expect(readWorkbook(saved.bytes).unread).toEqual(readWorkbook(rows(bad)).unread);
  });

  test('a row of nought, merges, columns and attributes of nonsense too', () => {
    const odd = '<row r="0"><c r="A0"><v>1</v></c></row><row r="5"><c r=B5><v>1</v></c></row>';
    const around = '<mergeCells count="2"><mergeCell ref="?"/><mergeCell ref="A7:B7"/></mergeCells>';
    const file = pack(
      partsOf(
        `<cols><col min="0" max="3" width="9"/><col min="5" max="6" width="9"/></cols><sheetData>${ROW1}${odd}</sheetData>${around}`,
      ),
    );
    const saved = saveCells(file, FAR);
    const text = partOf(saved.bytes, SHEET);
    for (const kept of [odd, around, '<col min="0" max="3" width="9"/>']) expect(text).toContain(kept);
    expect(text).not.toContain('dutoan');
    const merges = [{ top: 6, left: 0, bottom: 6, right: 2 }];
    expect(refusal(() => save(file, { sheets: { A: { cells: [], merges } } }))).toContain(SHEET);
  });

  test.each(['<f t="array">SUM(B1)</f>', '<f t="array" ref="#REF!">SUM(B1)</f>'])(
    'an array formula without its area stays; its cell is not changed: %s',
    (formula) => {
      const file = rows(`<row r="3"><c r="B3">${formula}<v>5</v></c></row>`);
      expect(partOf(saveCells(file, FAR).bytes, SHEET)).toContain(`<c r="B3">${formula}<v>5</v></c>`);
      expect(refusal(() => saveCells(file, at(2, 1, { value: 1 })))).toContain(SHEET);
    },
  );

  test('addresses in other letters are written anew', () => {
    const file = rows('<row r="3"><c r="a3"><v>1</v></c><c r="$B$3" s="1"/></row>');
    const saved = saveCells(file, at(2, 0, { value: 2 }));
    expect(partOf(saved.bytes, SHEET)).toContain('<c r="A3"><v>2</v></c><c r="B3" s="1"/>');
    expect(saved.notes.mended[0]?.vi).toContain('địa chỉ ô');
    expect(readWorkbook(saved.bytes).unread).toEqual([]);
  });

  test.each([
    ['a cell that claims another row', '<row r="3"><c r="B9"><v>9</v></c></row>'],
    ['a row whose number cannot be read but whose cells are', '<row r=9><c r="B2"><v>9</v></c></row>'],
    ['a row twice', '<row r="3"/><row r="3"/>'],
    ['a stand-in that stands there already', '<row r="0"/><!--dutoan 0-->'],
  ])('%s: refused', (_name, inner) => {
    expect(refusal(() => saveCells(rows(inner), FAR))).toContain('Tệp gốc giữ nguyên');
  });

  test.each(['junk', '<worksheet/>', '\u0000\u0000'])(
    'what stands behind the end stays there: %j',
    (tail) => {
      const file = withParts({ [SHEET]: textOf(SHEET) + tail });
      const saved = saveCells(file, FAR);
      expect(partOf(saved.bytes, SHEET).endsWith(`</worksheet>${tail}`)).toBe(true);
      expect(value(saved.bytes, 11, 2)).toBe(4711);
    },
  );

  test('two lists of rows become one', () => {
    const file = withParts({ [SHEET]: textOf(SHEET).replace('</row>', '</row></sheetData>\n<sheetData>') });
    const saved = saveCells(file, FAR);
    expect(partOf(saved.bytes, SHEET).match(/<sheetData>/g)).toHaveLength(1);
    expect(readWorkbook(saved.bytes).unread).toEqual([]);
  });

  test('broken relationships of a sheet stay as they are', () => {
    const path = 'xl/worksheets/_rels/sheet1.xml.rels';
    const file = withParts({ [path]: '<Relationships><' });
    const saved = saveCells(file, FAR);
    expect(partOf(saved.bytes, path)).toBe('<Relationships><');
    expect(saved.notes.kept[0]?.vi).toBe(`phần “${path}” giữ nguyên từng byte`);
  });

  test('a bare ampersand in the relationships of a sheet is written as it should be', () => {
    const path = 'xl/worksheets/_rels/sheet1.xml.rels';
    const link =
      '<Relationship Id="rId1" Type="x/hyperlink" Target="http://a/?b=1&c=2" TargetMode="External"/>';
    const file = withParts({ [path]: relationsXml([]).replace('</', `${link}</`) });
    expect(partOf(saveCells(file, FAR).bytes, path)).toContain('http://a/?b=1&amp;c=2');
  });

  test('a sheet cut short is not saved over, and another can be shown instead', () => {
    const file = withParts({ [SHEET]: textOf(SHEET).slice(0, -30) });
    expect(refusal(() => saveCells(file, at(0, 1, { value: 6 })))).toContain('hỏng giữa chừng');
    const saved = save(file, { sheets: { B: { cells: [FAR] } }, active: 'B' });
    expect(partOf(saved.bytes, SHEET)).toBe(textOf(SHEET).slice(0, -30));
  });

  test('a sheet without a place for rows gets one', () => {
    const file = pack(partsOf('<sheetPr/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'));
    expect(partOf(saveCells(file, FAR).bytes, SHEET)).toMatch(
      new RegExp(
        `^<worksheet xmlns="${MAIN}"[^>]*><sheetPr/><sheetData><row r="12">.*</row></sheetData><mergeCells>`,
      ),
    );
  });
});

test('of many places a few are told, the others counted', () => {
  const names = Array.from({ length: 8 }, (_value, i) => `T${i}`);
  const file = pack(
    bookParts({
      sheets: Object.fromEntries(names.map((name) => [name, '<sheetData><row r="0"/></sheetData>'])),
    }),
  );
  const text = aboutSaving(file, readWorkbook(file).unread);
  expect(text?.vi).toContain('“T4”, và 3 trang khác, bản lưu vẫn còn chỗ hỏng');
  expect(text?.vi.match(/worksheets\/sheet/g)).toHaveLength(5);
  expect(text?.en).toContain('; and 3 more places.');
});

test('an attribute without value in the list of sheets: the sheet gets a number nobody has', () => {
  const file = withParts({
    [BOOK]: textOf(BOOK).replace('sheetId="1"', 'sheetId').replace('sheetId="2"', 'sheetId="1"'),
  });
  const saved = saveCells(file, FAR);
  expect(partOf(saved.bytes, BOOK)).toContain('<sheet name="A" r:id="rId1" sheetId="2"/>');
  expect(saved.notes.mended[0]?.vi).toContain('thuộc tính');
});
