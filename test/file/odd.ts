// Owns a catalogue of odd workbooks: what other writers, bad transfers and fuzzers make of a file, and what we say to each.
// Invariant: each stands for a kind met in public issue trackers; all are built here, none is copied.
import type { FileError } from '#shared/file/model.ts';
import type { OddEntry, OddZip } from './oddZip.ts';
import { concat, oddZip, record } from './oddZip.ts';
import type { Parts } from './parts.ts';
import { bookParts, MAIN, REL, relationsXml } from './parts.ts';

export type Cells = (string | number | boolean)[][];

export interface Odd {
  name: string;
  file: Uint8Array;
  /** what it claims to be, .xlsx unless told */
  extension: string;
  /** opened with nothing amiss, opened and said to be incomplete, or refused for this reason */
  outcome: 'whole' | 'said' | FileError['code'];
  /** of the first sheet from A1; null where the order of answers does not matter */
  cells: Cells;
}

export const CHI: Cells = [
  ['Nội dung', 'Số tiền'],
  ['Thuê xe', 1500],
  ['Nước', 250],
  ['Cộng', 1750],
];
const STRINGS = ['Nội dung', 'Số tiền', 'Thuê xe', 'Nước', 'Cộng']
  .map((text) => `<si><t>${text}</t></si>`)
  .join('');
const ROWS = [
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
  '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1500</v></c></row>',
  '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>250</v></c></row>',
  '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><f>SUM(B2:B3)</f><v>1750</v></c></row>',
];
const DATA = `<sheetData>${ROWS.join('')}</sheetData>`;
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>';
const PARTS = bookParts({
  sheets: { Chi: DATA, Phụ: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' },
  strings: STRINGS,
  styles: STYLES,
});
const [TYPES, RELS, BOOK, BOOK_RELS, SHEET, SHEET2, SST, STYLE] = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
] as const;

const textOf = (path: string): string => PARTS[path] as string;
const entriesOf = (parts: Parts): OddEntry[] => Object.entries(parts).map(([name, data]) => ({ name, data }));
const zipOf = (parts: Parts, options: OddZip = {}): Uint8Array => oddZip(entriesOf(parts), options);

/** The base workbook with one part's entry written differently. */
const withEntry = (path: string, change: Partial<OddEntry>, options: OddZip = {}): Uint8Array =>
  oddZip(
    entriesOf(PARTS).map((entry) => (entry.name === path ? { ...entry, ...change } : entry)),
    options,
  );
const eachEntry = (change: (entry: OddEntry) => Partial<OddEntry>, options: OddZip = {}): Uint8Array =>
  oddZip(
    entriesOf(PARTS).map((entry) => ({ ...entry, ...change(entry) })),
    options,
  );
const withParts = (parts: Parts): Uint8Array => zipOf({ ...PARTS, ...parts });
const without = (...paths: string[]): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(PARTS).filter(([name]) => !paths.includes(name))));
/** The base workbook with some text of a part replaced; what is replaced must be there. */
function edited(path: string, ...changes: [from: string, to: string][]): Uint8Array {
  let text = textOf(path);
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    text = text.replaceAll(from, () => to);
  }
  return withParts({ [path]: text });
}
const sheetOf = (inner: string): Uint8Array =>
  withParts({ [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${inner}</worksheet>` });
const rowsOf = (inner: string): Uint8Array => sheetOf(`<sheetData>${inner}</sheetData>`);
/** the four rows with one of them written differently */
const rowAs = (index: number, row: string): Uint8Array =>
  rowsOf(ROWS.map((one, i) => (i === index ? row : one)).join(''));
const wide = (text: string, little = true): Uint8Array =>
  new Uint8Array(
    [...`\ufeff${text}`].flatMap((char) => {
      const bytes = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
      return little ? bytes : bytes.reverse();
    }),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bookOf = (inner: string): Uint8Array =>
  withParts({ [BOOK]: `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${inner}</workbook>` });
const TABS =
  '<sheets><sheet name="Chi" sheetId="1" r:id="rId1"/><sheet name="Phụ" sheetId="2" r:id="rId2"/></sheets>';
const macro = (type: string): Uint8Array =>
  zipOf({
    ...PARTS,
    [TYPES]: textOf(TYPES).replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      type,
    ),
    'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
  });
/** A whole OLE container is not needed to know one: header sector, then directory entries with these names. */
function compound(...names: string[]): Uint8Array {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    const at = 1024 + i * 128;
    [...name].forEach((char, k) => file.set([char.charCodeAt(0), 0], at + 2 * k));
    file[at + 64] = 2 * name.length + 2;
  });
  return file;
}

/** The base workbook with its workbook part under another name. */
function renamed(from: string, to: string): Parts {
  return Object.fromEntries(
    Object.entries(PARTS).map(([name, part]) => [
      name.replace(from, to),
      name === RELS || name === TYPES ? (part as string).replace(from, to) : part,
    ]),
  );
}

type Row = [
  name: string,
  file: Uint8Array,
  outcome: Odd['outcome'],
  cells?: Cells | null,
  extension?: string,
];

const whole = zipOf(PARTS);
const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_v, i) => make(i));
const NO_TEXT: Cells = CHI.map((row) => row.map((value) => (typeof value === 'string' ? '' : value)));

const BY_ZIP: Row[] = [
  ['sizes after the data', eachEntry(() => ({ descriptor: true })), 'whole'],
  ['64-bit sizes and directory', eachEntry(() => ({ wide: true }), { wideEnd: true }), 'whole'],
  ['stored, not compressed', eachEntry(() => ({ method: 0 })), 'whole'],
  ['backslashes in names', eachEntry(({ name }) => ({ name: name.replaceAll('/', '\\') })), 'whole'],
  ['a slash before names', eachEntry(({ name }) => ({ name: `/${name}` })), 'whole'],
  ['./ before names', eachEntry(({ name }) => ({ name: `./${name}` })), 'whole'],
  ['names in capitals', eachEntry(({ name }) => ({ name: name.toUpperCase() })), 'whole'],
  ['the same part twice', oddZip([...entriesOf(PARTS), { name: SHEET, data: textOf(SHEET) }]), 'whole'],
  [
    'the same part twice but for capitals',
    oddZip([...entriesOf(PARTS), { name: 'xl/Worksheets/Sheet1.xml', data: textOf(SHEET) }]),
    'whole',
  ],
  ['junk before, offsets from the beginning', zipOf(PARTS, { prefix: utf8('#!/bin/sh\nexit\n') }), 'whole'],
  [
    'junk before, offsets from the first entry',
    zipOf(PARTS, { prefix: utf8('MZ self-extracting'), relative: true }),
    'said',
  ],
  ['a spanning mark before', zipOf(PARTS, { prefix: utf8('PK00'), relative: true }), 'said'],
  ['junk after the end', zipOf(PARTS, { suffix: utf8('\r\n<!-- served by -->\r\n') }), 'said'],
  ['zeros after the end', zipOf(PARTS, { suffix: new Uint8Array(70_000) }), 'said'],
  ['a comment', zipOf(PARTS, { comment: 'ghi chú' }), 'whole'],
  ['junk between entries and directory', zipOf(PARTS, { gap: utf8('APK Sig Block 42') }), 'whole'],
  ['no directory, every entry whole', zipOf(PARTS, { noDirectory: true }), 'truncated'],
  ['no end record', zipOf(PARTS, { noEnd: true }), 'said'],
  ['the end record cut', whole.subarray(0, whole.length - 10), 'said'],
  ['a directory of noise', zipOf(PARTS, { directory: (bytes) => bytes.fill(0x55) }), 'said'],
  [
    'a directory that begins elsewhere',
    zipOf(PARTS, { end: (view) => view.setUint32(16, view.getUint32(16, true) + 4, true) }),
    'said',
  ],
  [
    'an end record that counts too many',
    zipOf(PARTS, { end: (view) => view.setUint16(10, 99, true) }),
    'said',
  ],
  ['an end record that counts too few', zipOf(PARTS, { end: (view) => view.setUint16(10, 2, true) }), 'said'],
  ['a wrong checksum of a sheet', withEntry(SHEET, { crc: 1 }), 'said'],
  ['a wrong checksum of a part not needed', withParts2({ crc: 1 }), 'whole'],
  ['a size a little too small', withEntry(SHEET, { size: utf8(textOf(SHEET)).length - 40 }), 'said'],
  ['a size a little too large', withEntry(SHEET, { size: utf8(textOf(SHEET)).length + 40 }), 'said'],
  ['sizes of nought in the directory', withEntry(SHEET, { size: 0 }), 'said'],
  ['another name in the local header', withEntry(SHEET, { localName: 'xl/worksheets/sheetX.xml' }), 'whole'],
  ['a strange flag', eachEntry(() => ({ flags: 0x806 })), 'whole'],
  ['names not marked as UTF-8', eachEntry(() => ({ flags: 0 })), 'whole'],
  [
    'folders as entries',
    oddZip([
      { name: 'xl/', data: '', method: 0 },
      { name: 'xl/worksheets/', data: '', method: 0 },
      ...entriesOf(PARTS),
    ]),
    'whole',
  ],
  [
    'files of the system beside',
    withParts({ '__MACOSX/._a': 'x', '[trash]/0000.dat': '', 'Thumbs.db': 'x' }),
    'whole',
  ],
  ['an unneeded part of unknown compression', withParts2({ method: 12 }), 'whole'],
  ['a sheet of unknown compression', withEntry(SHEET2, { method: 12 }), 'said'],
  ['an unneeded part with a password', withParts2({ flags: 0x801 }), 'whole'],
  ['a sheet with a zip password', withEntry(SHEET, { flags: 0x801 }), 'encrypted'],
  ['every part with a zip password', eachEntry(() => ({ flags: 0x801 })), 'encrypted'],
  ['a sheet packed as noise', withEntry(SHEET2, { packed: new Uint8Array(80).fill(0xff) }), 'said'],
  ['an empty sheet part', withParts({ [SHEET2]: '' }), 'said'],
  ['cut in the middle', whole.subarray(0, whole.length >> 1), 'truncated'],
  ['only the first entry', whole.subarray(0, 200), 'truncated'],
  ['only its signature', whole.subarray(0, 4), 'truncated'],
  ['a zip of nothing', record([4, 0x06054b50], [8, 0], [8, 0], [2, 0]), 'not-a-workbook'],
  ['a workbook in a zip', oddZip([{ name: 'du-toan.xlsx', data: whole }]), 'not-a-workbook'],
  [
    'a workbook in a folder of a zip',
    oddZip(entriesOf(PARTS).map((entry) => ({ ...entry, name: `du-toan/${entry.name}` }))),
    'said',
  ],
];

function withParts2(change: Partial<OddEntry>): Uint8Array {
  return oddZip([...entriesOf(PARTS), { name: 'xl/media/image1.png', data: 'not needed', ...change }]);
}

const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const strictText = (path: string): string =>
  textOf(path).replaceAll(REL, STRICT).replaceAll(MAIN, STRICT_MAIN);
const target = (from: string, to: string): Uint8Array =>
  edited(BOOK_RELS, [`Target="${from}"`, `Target="${to}"`]);

const BY_PACKAGE: Row[] = [
  ['no content types', without(TYPES), 'said'],
  ['content types that are broken', withParts({ [TYPES]: '<Types><Override' }), 'said'],
  ['wrong content types', edited(TYPES, ['worksheet+xml', 'nonsense+xml']), 'whole'],
  ['no package relationships', without(RELS), 'said'],
  ['package relationships that are empty', withParts({ [RELS]: relationsXml([]) }), 'said'],
  ['package relationships that are broken', withParts({ [RELS]: '<Relationships><Rel' }), 'said'],
  ['no workbook relationships', without(BOOK_RELS), 'said'],
  ['no workbook', without(BOOK), 'said'],
  ['a workbook cut before its sheets', withParts({ [BOOK]: textOf(BOOK).slice(0, 60) }), 'said'],
  ['no styles though related', without(STYLE), 'said'],
  ['styles that are broken', withParts({ [STYLE]: '<styleSheet><fonts></styleSheet>' }), 'said'],
  ['no strings though related', without(SST), 'said', NO_TEXT],
  [
    'strings cut in the middle',
    withParts({ [SST]: textOf(SST).slice(0, textOf(SST).indexOf('Nước') + 2) }),
    'said',
    [CHI[0] ?? [], CHI[1] ?? [], ['', 250], ['', 1750]],
  ],
  ['strings counted wrongly', edited(SST, ['count="9"', 'count="4294967295"']), 'whole'],
  [
    'targets from the root',
    withParts({
      [RELS]: relationsXml([['officeDocument', '/xl/workbook.xml']]),
      [BOOK_RELS]: textOf(BOOK_RELS).replaceAll('Target="', 'Target="/xl/'),
    }),
    'whole',
  ],
  ['targets with ..', target('worksheets/sheet1.xml', '../xl/./worksheets/sheet1.xml'), 'whole'],
  ['targets with too many ..', target('worksheets/sheet1.xml', '../../../xl/worksheets/sheet1.xml'), 'whole'],
  ['targets with backslashes', target('worksheets/sheet1.xml', 'worksheets\\sheet1.xml'), 'whole'],
  ['targets in percent code', target('worksheets/sheet1.xml', 'worksheets/sheet%31.xml'), 'whole'],
  ['targets in capitals', target('worksheets/sheet1.xml', 'Worksheets/SHEET1.XML'), 'whole'],
  [
    'targets with a part of the path twice',
    target('worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'),
    'said',
  ],
  ['blanks around targets', target('worksheets/sheet1.xml', ' worksheets/sheet1.xml '), 'said'],
  [
    'a target that is external',
    edited(BOOK_RELS, ['sheet2.xml"', 'sheet2.xml" TargetMode="External"']),
    'said',
  ],
  ['a target outside', target('worksheets/sheet2.xml', '../../../etc/passwd'), 'said'],
  [
    'strict namespaces',
    withParts(
      Object.fromEntries([RELS, BOOK, BOOK_RELS, SHEET, SHEET2, SST, STYLE].map((p) => [p, strictText(p)])),
    ),
    'whole',
  ],
  [
    'a prefix everywhere',
    withParts(
      Object.fromEntries(
        [BOOK, SHEET, SST, STYLE].map((path) => [
          path,
          textOf(path)
            .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
            .replace('xmlns=', 'xmlns:x='),
        ]),
      ),
    ),
    'whole',
  ],
  [
    'a prefix of relationships',
    withParts({
      [BOOK_RELS]: textOf(BOOK_RELS)
        .replaceAll(/<(\/?)(?=\w)/g, '<$1p:')
        .replace('xmlns=', 'xmlns:p='),
    }),
    'whole',
  ],
  [
    'the namespace of relationships under a long prefix',
    edited(BOOK, ['xmlns:r=', 'xmlns:relationships='], ['r:id=', 'relationships:id=']),
    'whole',
  ],
  ['no namespace at all', edited(SHEET, [` xmlns="${MAIN}"`, '']), 'whole'],
  ['UTF-16', withParts({ [SHEET]: wide(textOf(SHEET)), [SST]: wide(textOf(SST), false) }), 'whole'],
  [
    'an older encoding',
    withParts({
      [SST]: Uint8Array.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><sst><si><t>a</t></si><si><t>b</t></si><si><t>Bàn ghê</t></si><si><t>c</t></si><si><t>d</t></si></sst>',
        (char) => char.charCodeAt(0),
      ),
    }),
    'whole',
    [
      ['a', 'b'],
      ['Bàn ghê', 1500],
      ['c', 250],
      ['d', 1750],
    ],
  ],
  ['a byte order mark', edited(SHEET, ['<worksheet', '\ufeff<worksheet']), 'whole'],
  ['XML 1.1', edited(SHEET, ['<worksheet', '<?xml version="1.1" encoding="UTF-8"?><worksheet']), 'whole'],
  [
    'blanks before the declaration',
    edited(SHEET, ['<worksheet', '\n <?xml version="1.0"?><worksheet']),
    'whole',
  ],
  [
    'comments and instructions',
    edited(SHEET, ['<sheetData>', '<!-- <row> --><?mso x="y"?><sheetData><!---->']),
    'whole',
  ],
  [
    'a document type without entities',
    edited(SHEET, ['<worksheet', '<!DOCTYPE worksheet><worksheet']),
    'whole',
  ],
  [
    'a document type elsewhere',
    edited(SHEET, ['<worksheet', '<!DOCTYPE worksheet SYSTEM "file:///etc/passwd"><worksheet']),
    'whole',
  ],
  [
    'entities that grow',
    edited(
      SST,
      ['<sst', '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;">]><sst'],
      ['Nước', '&b;&b;&b;'],
    ),
    'unsafe',
  ],
  [
    'an entity from elsewhere',
    edited(SST, ['<sst', '<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst'], ['Nước', '&a;']),
    'unsafe',
  ],
  ['numeric entities', edited(SST, ['Nước', 'N&#x1B0;&#7899;c']), 'whole'],
  ['character data sections', edited(SST, ['Nước', '<![CDATA[Nước]]>']), 'whole'],
  [
    'an entity of HTML',
    edited(SST, ['Nước', 'Nước&nbsp;']),
    'said',
    [CHI[0] ?? [], CHI[1] ?? [], ['Nước&nbsp;', 250], ['Cộng', 1750]],
  ],
  [
    'a bare ampersand',
    edited(SST, ['Nước', 'Cơm & nước']),
    'said',
    [CHI[0] ?? [], CHI[1] ?? [], ['Cơm & nước', 250], ['Cộng', 1750]],
  ],
  [
    'a character number of nought',
    edited(SST, ['Nước', 'Nước&#x0;']),
    'said',
    [CHI[0] ?? [], CHI[1] ?? [], ['Nước&#x0;', 250], ['Cộng', 1750]],
  ],
  [
    'a raw control character',
    edited(SST, ['Nước', 'Nước\u0003']),
    'whole',
    [CHI[0] ?? [], CHI[1] ?? [], ['Nước\u0003', 250], ['Cộng', 1750]],
  ],
  [
    'bytes that are no UTF-8',
    withParts({ [SST]: concat(utf8('<sst><si><t>'), new Uint8Array([0xff, 0xc3]), utf8('</t></si></sst>')) }),
    'said',
    null,
  ],
  [
    'broken parts that nobody needs',
    withParts({
      'docProps/app.xml': '<Properties><a></b>&',
      'xl/calcChain.xml': '<',
      'customXml/item1.xml': '<a',
    }),
    'whole',
  ],
  [
    'broken drawings',
    withParts({
      [SHEET]: textOf(SHEET).replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml': '<wsDr><br></wsDr>',
    }),
    'whole',
  ],
  [
    'broken relationships of a sheet',
    withParts({ 'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><' }),
    'said',
  ],
  [
    'an alternative of another program',
    edited(BOOK, [
      '<sheets>',
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:x" url="C:\\"/></mc:Choice></mc:AlternateContent><sheets>',
    ]),
    'whole',
  ],
  ['another name of the workbook', zipOf(renamed('workbook.xml', 'workbook2.xml')), 'whole'],
];

const BY_WORKBOOK: Row[] = [
  ['a sheet whose part is missing', without(SHEET2), 'said'],
  ['a sheet without relationship', edited(BOOK, [' r:id="rId2"', '']), 'said'],
  ['a sheet with an unknown relationship', edited(BOOK, ['r:id="rId2"', 'r:id="rId99"']), 'said'],
  ['no sheets', bookOf(''), 'said'],
  ['an empty list of sheets', bookOf('<sheets/>'), 'said'],
  ['names that are equal', edited(BOOK, ['name="Phụ"', 'name="Chi"']), 'whole'],
  ['an empty name', edited(BOOK, ['name="Phụ"', 'name=""']), 'whole'],
  ['no name', edited(BOOK, [' name="Phụ"', '']), 'whole'],
  ['a name too long', edited(BOOK, ['name="Phụ"', `name="${'dài '.repeat(20)}"`]), 'whole'],
  ['a name with forbidden characters', edited(BOOK, ['name="Phụ"', 'name="a/b[c]:*?"']), 'whole'],
  ['an attribute without value', edited(BOOK, ['sheetId="1"', 'sheetId']), 'said'],
  ['no sheet numbers', edited(BOOK, [' sheetId="1"', ''], [' sheetId="2"', '']), 'whole'],
  ['equal sheet numbers', edited(BOOK, ['sheetId="2"', 'sheetId="1"']), 'whole'],
  [
    'a shown tab that is not there',
    bookOf(`<bookViews><workbookView activeTab="77"/></bookViews>${TABS}`),
    'whole',
  ],
  [
    'a shown tab below nought',
    bookOf(`<bookViews><workbookView activeTab="-1"/></bookViews>${TABS}`),
    'whole',
  ],
  ['an unknown state', edited(BOOK, ['sheetId="2"', 'sheetId="2" state="gone"']), 'whole'],
  [
    'odd names',
    bookOf(
      `${TABS}<definedNames><definedName name="a" localSheetId="9">Chi!$A$1</definedName><definedName>1</definedName><definedName name="b"/>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="0">Chi!#REF!</definedName><definedName name="c">${'Chi!$A$1,'.repeat(5000)}</definedName></definedNames>`,
    ),
    'whole',
  ],
  [
    'thousands of names',
    bookOf(
      `${TABS}<definedNames>${many(20_000, (i) => `<definedName name="n${i}">Chi!$A$${i + 1}</definedName>`).join('')}</definedNames>`,
    ),
    'whole',
  ],
  ['dates from 1904', bookOf(`<workbookPr date1904="true"/>${TABS}`), 'whole'],
  [
    'a chart sheet whose part is missing',
    edited(BOOK_RELS, [
      'relationships/worksheet" Target="worksheets/sheet2.xml"',
      'relationships/chartsheet" Target="chartsheets/sheet1.xml"',
    ]),
    'whole',
  ],
  [
    'only a chart sheet',
    edited(BOOK_RELS, ['relationships/worksheet"', 'relationships/chartsheet"']),
    'said',
    null,
  ],
  [
    'a macro sheet',
    zipOf({
      ...PARTS,
      [BOOK_RELS]: textOf(BOOK_RELS).replace(
        `${REL}/worksheet" Target="worksheets/sheet2.xml"`,
        'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="worksheets/sheet2.xml"',
      ),
      [SHEET2]: '<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>',
    }),
    'said',
  ],
  [
    'a dialog sheet',
    zipOf({
      ...PARTS,
      [BOOK_RELS]: textOf(BOOK_RELS).replace(
        'relationships/worksheet" Target="worksheets/sheet2.xml"',
        'relationships/dialogsheet" Target="worksheets/sheet2.xml"',
      ),
      [SHEET2]: `<dialogsheet xmlns="${MAIN}"/>`,
    }),
    'said',
  ],
  ['a worksheet that is none', withParts({ [SHEET2]: `<chartsheet xmlns="${MAIN}"/>` }), 'said'],
  ['with macros', macro('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 'whole', CHI, 'xlsm'],
  [
    'a template',
    macro('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
    'whole',
    CHI,
    'xltx',
  ],
  [
    'a template with macros',
    macro('application/vnd.ms-excel.template.macroEnabled.main+xml'),
    'whole',
    CHI,
    'xltm',
  ],
  ['an add-in', macro('application/vnd.ms-excel.addin.macroEnabled.main+xml'), 'whole', CHI, 'xlam'],
  ['a workbook of a wrong extension', whole, 'whole', CHI, 'xls'],
];

const BY_SHEET: Row[] = [
  [
    'no addresses',
    edited(SHEET, ...many(4, (i): [string, string] => [`<row r="${i + 1}">`, '<row>'])),
    'whole',
  ],
  ['no addresses of cells', rowsOf(ROWS.join('').replace(/<c r="\w+"/g, '<c')), 'whole'],
  ['rows out of order', rowsOf([...ROWS].reverse().join('')), 'whole'],
  [
    'cells out of order',
    rowAs(1, '<row r="2"><c r="B2"><v>1500</v></c><c r="A2" t="s"><v>2</v></c></row>'),
    'whole',
  ],
  [
    'a cell twice',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1</v></c><c r="B2"><v>1500</v></c></row>'),
    'whole',
  ],
  ['a row twice', rowsOf(ROWS.join('') + (ROWS[1] ?? '')), 'whole'],
  [
    'addresses in small letters',
    rowAs(1, '<row r="2"><c r="a2" t="s"><v>2</v></c><c r="b2"><v>1500</v></c></row>'),
    'said',
  ],
  [
    'absolute addresses',
    rowAs(1, '<row r="2"><c r="$A$2" t="s"><v>2</v></c><c r="$B$2"><v>1500</v></c></row>'),
    'said',
  ],
  [
    'an address of another row',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B9"><v>9</v></c><c r="B2"><v>1500</v></c></row>'),
    'said',
    null,
  ],
  [
    'a cell right of the sheet',
    rowAs(
      1,
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1500</v></c><c r="XFE2"><v>1</v></c></row>',
    ),
    'said',
  ],
  [
    'a cell below the sheet',
    rowsOf(`${ROWS.join('')}<row r="1048577"><c r="A1048577"><v>1</v></c></row>`),
    'said',
  ],
  ['a row of nought', rowsOf(`${ROWS.join('')}<row r="0"><c r="A0"><v>1</v></c></row>`), 'said'],
  [
    'an address that is none',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1500</v></c><c r="?"><v>1</v></c></row>'),
    'said',
  ],
  [
    'an unknown type',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="zz"><v>1500</v></c></row>'),
    'whole',
  ],
  [
    'a string that is not there',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>99</v></c><c r="B2"><v>1500</v></c></row>'),
    'said',
    [CHI[0] ?? [], ['', 1500], CHI[2] ?? [], CHI[3] ?? []],
  ],
  [
    'a string of a number below nought',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>-1</v></c><c r="B2"><v>1500</v></c></row>'),
    'said',
    [CHI[0] ?? [], ['', 1500], CHI[2] ?? [], CHI[3] ?? []],
  ],
  [
    'a string without number',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v></v></c><c r="B2"><v>1500</v></c></row>'),
    'whole',
    [CHI[0] ?? [], ['', 1500], CHI[2] ?? [], CHI[3] ?? []],
  ],
  [
    'blanks around numbers',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v> 2 </v></c><c r="B2"><v>\n1500\n</v></c></row>'),
    'whole',
  ],
  [
    'words in a number',
    rowAs(1, '<row r="2"><c r="A2"><v>Thuê xe</v></c><c r="B2"><v>1500</v></c></row>'),
    'whole',
  ],
  [
    'an unknown error',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="e"><v>#GÌ?</v></c></row>'),
    'whole',
    null,
  ],
  [
    'a date in words',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="d"><v>1904-02-08</v></c></row>'),
    'whole',
  ],
  [
    'a date that is none',
    rowAs(1, '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="d"><v>32/13</v></c></row>'),
    'whole',
    null,
  ],
  [
    'text in place with runs',
    rowAs(
      1,
      '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Thuê </t></r><r><t>xe</t></r></is></c><c r="B2"><v>1500</v></c></row>',
    ),
    'whole',
  ],
  [
    'text in place without its element',
    rowAs(1, '<row r="2"><c r="A2" t="inlineStr"><v>Thuê xe</v></c><c r="B2"><v>1500</v></c></row>'),
    'whole',
  ],
  [
    'a formula with an equals sign',
    rowAs(3, '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><f>=SUM(B2:B3)</f><v>1750</v></c></row>'),
    'whole',
  ],
  [
    'a formula of nonsense',
    rowAs(3, '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><f>SUM((((B2:</f><v>1750</v></c></row>'),
    'whole',
  ],
  [
    'an empty formula',
    rowAs(3, '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><f/><v>1750</v></c></row>'),
    'whole',
  ],
  [
    'a shared formula without its first cell',
    rowAs(3, '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><f t="shared" si="5"/><v>1750</v></c></row>'),
    'said',
  ],
  [
    'a shared formula without number',
    rowAs(3, '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><f t="shared"/><v>1750</v></c></row>'),
    'said',
  ],
  [
    'an array without area',
    rowAs(
      3,
      '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><f t="array">SUM(B2:B3)</f><v>1750</v></c></row>',
    ),
    'said',
  ],
  [
    'an array of a bad area',
    rowAs(
      3,
      '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><f t="array" ref="#REF!">SUM(B2:B3)</f><v>1750</v></c></row>',
    ),
    'said',
  ],
  [
    'merges over each other',
    sheetOf(`${DATA}<mergeCells><mergeCell ref="A6:B7"/><mergeCell ref="B7:C8"/></mergeCells>`),
    'whole',
  ],
  [
    'merges of nonsense',
    sheetOf(`${DATA}<mergeCells><mergeCell ref="?"/><mergeCell/><mergeCell ref="A6:XFE6"/></mergeCells>`),
    'said',
  ],
  [
    'a hundred thousand merges',
    sheetOf(
      `${DATA}<mergeCells>${many(100_000, (i) => `<mergeCell ref="A${i + 9}:B${i + 9}"/>`).join('')}</mergeCells>`,
    ),
    'whole',
  ],
  [
    'a merge of the whole sheet',
    sheetOf(`${DATA}<mergeCells><mergeCell ref="D1:XFD1048576"/></mergeCells>`),
    'whole',
  ],
  [
    'a format that is not there',
    rowAs(1, '<row r="2"><c r="A2" s="99999" t="s"><v>2</v></c><c r="B2" s="-3"><v>1500</v></c></row>'),
    'whole',
  ],
  [
    'a format of words',
    rowAs(1, '<row r="2"><c r="A2" s="đậm" t="s"><v>2</v></c><c r="B2"><v>1500</v></c></row>'),
    'whole',
  ],
  [
    'columns of nonsense',
    sheetOf(
      `<cols><col min="0" max="3" width="9"/><col min="5" max="2"/><col/><col min="2" max="99999" width="x"/></cols>${DATA}`,
    ),
    'said',
  ],
  [
    'heights of nonsense',
    rowAs(
      1,
      '<row r="2" ht="cao" hidden="maybe" spans="?"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1500</v></c></row>',
    ),
    'whole',
  ],
  ['a dimension of nonsense', sheetOf(`<dimension ref="A0:ZZZ99999999"/>${DATA}`), 'whole'],
  [
    'views of nonsense',
    sheetOf(
      `<sheetViews><sheetView><pane xSplit="nhiều" ySplit="-5" state="frozen"/></sheetView></sheetViews>${DATA}`,
    ),
    'whole',
  ],
  [
    'rules of nonsense',
    sheetOf(
      `${DATA}<dataValidations><dataValidation type="list" sqref="?"><formula1/></dataValidation><dataValidation/></dataValidations>`,
    ),
    'whole',
  ],
  [
    'elements within elements',
    sheetOf(`${DATA}<extLst><ext>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</ext></extLst>`),
    'whole',
  ],
  [
    'elements nobody knows',
    rowAs(
      1,
      '<row r="2"><q:z xmlns:q="urn:q"><q:y/></q:z><c r="A2" t="s"><q:w xmlns:q="urn:q"/><v>2</v></c><c r="B2"><v>1500</v><extLst/></c></row>',
    ),
    'whole',
  ],
  ['no rows at all', sheetOf(''), 'whole', []],
  [
    'two lists of rows',
    sheetOf(
      `<sheetData>${ROWS.slice(0, 2).join('')}</sheetData><sheetData>${ROWS.slice(2).join('')}</sheetData>`,
    ),
    'said',
  ],
  [
    'cut in the third row',
    withParts({ [SHEET]: textOf(SHEET).slice(0, textOf(SHEET).indexOf('<c r="B3"')) }),
    'said',
    [CHI[0] ?? [], CHI[1] ?? [], ['Nước', '']],
  ],
  [
    'a closing tag that does not match',
    edited(SHEET, ['</row><row r="3">', '</rows><row r="3">']),
    'said',
    CHI.slice(0, 2),
  ],
  ['an attribute without quotes', edited(SHEET, ['<c r="B3">', '<c r=B3>']), 'said', null],
  ['text after the end', edited(SHEET, ['</worksheet>', '</worksheet>junk']), 'said'],
  ['a second document', edited(SHEET, ['</worksheet>', '</worksheet><worksheet/>']), 'said'],
  ['an attribute twice', edited(SHEET, ['<c r="B3">', '<c r="B3" r="B3">']), 'whole'],
  [
    'text too long for a cell',
    edited(SST, ['Nước', 'n'.repeat(40_000)]),
    'whole',
    [CHI[0] ?? [], CHI[1] ?? [], ['n'.repeat(40_000), 250], CHI[3] ?? []],
  ],
];

const NO_WORKBOOK: Row[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['one byte', new Uint8Array([0x50]), 'not-a-workbook'],
  ['zeros', new Uint8Array(4096), 'not-a-workbook'],
  ['a text', utf8('Dự toán kinh phí năm 2026'), 'not-a-workbook', null, 'xlsx'],
  ['a table in text', utf8('STT\tNội dung\n1\tThuê xe\n'), 'not-a-workbook', null, 'xls'],
  ['a web page', utf8('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-workbook', null, 'xls'],
  ['an error page', utf8('\n\n<!-- x --><!DOCTYPE html><html><body>404</body></html>'), 'not-a-workbook'],
  ['rich text', utf8('{\\rtf1\\ansi Dự toán}'), 'not-a-workbook'],
  ['JSON', utf8('{"error": "not found", "code": 404}'), 'not-a-workbook'],
  [
    'a mark of Excel that the file is open',
    concat(new Uint8Array([5]), utf8('Admin'), new Uint8Array(159)),
    'not-a-workbook',
  ],
  ['old Excel', compound('Root Entry', 'Workbook'), 'old-format', null, 'xls'],
  ['a workbook with a password', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  [
    'OpenDocument',
    oddZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
      { name: 'content.xml', data: '<a/>' },
    ]),
    'not-a-workbook',
    null,
    'ods',
  ],
  ['a program', concat(utf8('MZ'), new Uint8Array(200)), 'not-a-workbook'],
  ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'not-a-workbook'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), 'not-a-workbook'],
  [
    '.xlsb',
    zipOf({ ...renamed('workbook.xml', 'workbook.bin'), 'xl/workbook.bin': new Uint8Array([131, 1, 0]) }),
    'not-a-workbook',
    null,
    'xlsb',
  ],
  [
    '.docx',
    macro('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    'not-a-workbook',
    null,
    'docx',
  ],
];

const named = (group: string, rows: Row[]): Odd[] =>
  rows.map(([name, file, outcome, cells, extension]) => ({
    name: `${group}: ${name}`,
    file,
    outcome,
    cells: cells === null ? [] : (cells ?? CHI),
    extension: extension ?? 'xlsx',
  }));

export const ODD: Odd[] = [
  ...named('zip', BY_ZIP),
  ...named('package', BY_PACKAGE),
  ...named('workbook', BY_WORKBOOK),
  ...named('sheet', BY_SHEET),
  ...named('other', NO_WORKBOOK),
];
/** The whole workbook that most of them are made of. */
export const WHOLE = whole;
