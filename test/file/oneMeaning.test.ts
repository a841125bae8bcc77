// A file has one meaning: read into the model or straight to the snapshot, in whatever pieces its bytes come.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesText, digitsNumber, plainNumber } from '#shared/file/bytes.ts';
import { Budget } from '#shared/file/budget.ts';
import { CellReader } from '#shared/file/cells.ts';
import { formulasR1C1 } from '#shared/file/formulaForms.ts';
import { GatheredCells } from '#shared/file/gatheredCells.ts';
import { Runs } from '#shared/file/hidden.ts';
import { FileError } from '#shared/file/model.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { SheetSink } from '#shared/file/sheetSink.ts';
import { readSnapshot, sheetSnapshot, workbookSnapshot } from '#shared/file/snapshot.ts';
import { namesOf, scanXml } from '#shared/file/xml.ts';
import { ByteScanner, sinkText } from '#shared/file/xmlBytes.ts';
import { book, bookParts, MAIN, pack } from './parts.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = (inner: string): string => `<sheetData>${inner}</sheetData>`;

describe('numbers from bytes', () => {
  const number = (text: string): number => plainNumber(utf8(text), 0, utf8(text).length);

  test('are what Number() gives, or left to Number()', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 18 });
    const written = fc.oneof(
      fc.double().map(String),
      fc.integer().map(String),
      fc.maxSafeNat().map(String),
      fc
        .tuple(fc.constantFrom('', '-'), digits, fc.constantFrom('', '.'), digits)
        .map((parts) => parts.join('')),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(...'0123456789.-+eE x'), maxLength: 12 }),
    );
    fc.assert(
      fc.property(written, (text) => {
        const plain = number(text);
        if (!Number.isNaN(plain)) expect(plain).toBe(Number(text));
        const whole = digitsNumber(utf8(text), 0, utf8(text).length);
        if (whole >= 0) expect(whole).toBe(Number(text));
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['0', '-0', '7', '12.50', '.5', '5.', '123456789012345', '-0.00000000000001'])(
    '%s is read here',
    (text) => {
      expect(number(text)).toBe(Number(text));
    },
  );
  test.each(['', '-', '.', '1e5', ' 1', '1234567890123456', '1.2.3', '0x1'])(
    '"%s" is left to Number()',
    (text) => {
      expect(number(text)).toBeNaN();
    },
  );
});

test('text from bytes: every character, a byte order mark too', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '\ufeff', '\ufeff\ufeff'),
      (text, mark) => {
        const bytes = utf8(`<${mark}${text}>`);
        expect(bytesText(bytes, 1, bytes.length - 1)).toBe(mark + text);
      },
    ),
  );
});

// ── scanning ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a scan tells, text joined, so that it may come in any pieces. */
function told(): { events: string[]; text(piece: string): void; tell(event: string): void } {
  const events: string[] = [];
  let open = false;
  return {
    events,
    text: (piece) => {
      if (open) events[events.length - 1] += piece;
      else if (piece !== '') events.push(`text ${piece}`);
      open ||= piece !== '';
    },
    tell: (event) => {
      events.push(event);
      open = false;
    },
  };
}

function eventsOfBytes(xml: Uint8Array, sizes: number[], tail = 0): string[] | string {
  const { events, text, tell } = told();
  const open = (local: string, bytes: Uint8Array, from: number, to: number): void =>
    tell(`open ${local}${bytesText(bytes, from, to)}`);
  const scanner = new ByteScanner(
    'part',
    {
      open: (name, bytes, from, to) => open(name.local, bytes, from, to),
      close: (name) => tell(`close ${name.local}`),
      text: (bytes, from, to, cdata) => text(sinkText(bytes, from, to, cdata, 'part')),
      leaf: (name, bytes, from, to, textFrom, textTo) => {
        open(name.local, bytes, from, to);
        text(sinkText(bytes, textFrom, textTo, false, 'part'));
        tell(`close ${name.local}`);
      },
      take: (_scanner, _bytes, at) => at,
    },
    tail,
  );
  return outcome(() => {
    let at = 0;
    for (let k = 0; at < xml.length; k++) {
      const size = sizes[k % sizes.length] ?? 1;
      scanner.write(xml.subarray(at, at + size));
      at += size;
    }
    scanner.end();
    return events;
  });
}

function eventsOfText(xml: string): string[] | string {
  const { events, text, tell } = told();
  return outcome(() => {
    scanXml('part', xml, {
      open: (name, attributes) => {
        // whoever scans a part reads the namespaces of its root
        if (events.length === 0) namesOf(name, attributes, 'part');
        tell(`open ${name}${attributes}`);
      },
      close: (name) => tell(`close ${name}`),
      text,
    });
    return events;
  });
}

function outcome<Result>(run: () => Result): Result | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof FileError) return `${error.code}: ${error.text.en}`;
    throw error;
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const scraps = fc
  .array(
    fc.constantFrom(
      ...[
        '<a>',
        '</a>',
        '<a/>',
        '<b c="1>2" d=\'"\'>',
        '</b>',
        '<b\n>',
        '</b >',
        'chữ 字 𝒳',
        '&lt;',
        '&#x110;',
        '&no;',
      ],
      ...[
        '<!-- < & -- -->',
        '<![CDATA[<&]]]>',
        '\r\n',
        '\r',
        ' ',
        '<?x ?>',
        '<!DOCTYPE a>',
        '<',
        '>',
        '&',
        '<c e="',
        '"/>',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a document scanned as bytes', () => {
  test('tells what a scan of its text tells, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(scraps, fc.boolean(), sizes, (inner, whole, pieces) => {
        const xml = whole ? `<r>${inner}</r>` : inner;
        expect(eventsOfBytes(utf8(xml), pieces)).toEqual(eventsOfText(xml));
        expect(eventsOfBytes(utf8(xml), pieces, 9)).toEqual(eventsOfText(xml));
      }),
      { numRuns: 3000 },
    );
  });

  test('long texts, names in number, deep nesting', () => {
    const text = 'ă&amp;\r\n𝒳'.repeat(120_000);
    const names = Array.from({ length: 3000 }, (_, i) => `<n${i}>${i}</n${i}>`).join('');
    const deep = '<d>'.repeat(10_000) + '</d>'.repeat(10_000);
    const xml = `<r>${text}${names}${deep}</r>`;
    expect(eventsOfBytes(utf8(xml), [65_536])).toEqual(eventsOfText(xml));
  });
});

// ── sheets ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const FOLDER = new URL('../fixtures/files/', import.meta.url);

const value = fc.constantFrom(
  ...[
    '<v>1</v>',
    '<v>-0</v>',
    '<v>1.5E3</v>',
    '<v> 7 </v>',
    '<v/>',
    '<v></v>',
    '',
    '<v>1<!-- x -->2</v>',
    '<v>x</v>',
  ],
  ...[
    '<v><![CDATA[3]]></v>',
    '<v>0.1</v>',
    '<v>9007199254740993</v>',
    '<is><t>a</t></is>',
    '<is><r><t> b </t></r></is>',
  ],
);
const formula = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '<f>A1*2</f>',
    '<f>SUM($A$1:B2)&gt;"A1"</f>',
    '<f>_xlfn.IFNA(Bảng!C3,5:7)</f>',
    '<f>A:A+XFD1048576</f>',
  ],
  ...[
    '<f t="shared" ref="A1:C9" si="0">A1+$B$2+C9</f>',
    '<f t="shared" si="0"/>',
    '<f t="shared" si="1">B2</f>',
  ],
  ...[
    '<f t="shared" si="1"></f>',
    '<f t="array" ref="A1:B2">A1:A2*2</f>',
    '<f ca="1">NOW()</f>',
    '<f/>',
    '<f>LOG10(A1)</f>',
  ],
  ...[
    '<f t="dataTable" ref="A1" r1="B1"/>',
    '<f>_xlfn.LAMBDA(_xlpm.x1,_xlpm.x1+A2)(1)</f>',
    "<f>'A1 &amp; B2'!C3#</f>",
  ],
);
const cell = fc
  .record({
    place: fc.option(fc.tuple(fc.constantFrom('A', 'B', 'C', 'AA'), fc.integer({ min: 1, max: 12 }))),
    style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="99"', " s='1'"),
    type: fc.constantFrom(
      '',
      '',
      '',
      ' t="n"',
      ' t="s"',
      ' t="str"',
      ' t="b"',
      ' t="e"',
      ' t="d"',
      ' t="inlineStr"',
    ),
    formula,
    value,
    odd: fc.constantFrom('', '', '', '', ' ', '<!-- -->', '<extLst><ext/></extLst>'),
    short: fc.boolean(),
  })
  .map(({ place, style, type, formula: f, value: v, odd, short }) => {
    const tag = `<c${place === null ? '' : ` r="${place.join('')}"`}${style}${type}`;
    return f + v + odd === '' && short ? `${tag}/>` : `${tag}>${f}${odd}${v}</c>`;
  });
const row = fc
  .tuple(
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.constantFrom('', ' spans="1:3"', ' ht="20" hidden="1"', ' ht="0"', ' hidden="true"', ' x="a>b"'),
    fc.array(cell, { maxLength: 5 }),
  )
  .map(([number, more, cells]) => {
    const tag = `<row${number === null ? '' : ` r="${number}"`}${more}`;
    return cells.length ? `${tag}>${cells.join('')}</row>` : `${tag}/>`;
  });
const columns = fc
  .array(
    fc
      .tuple(
        fc.integer({ min: 1, max: 29 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('', ' hidden="1"'),
      )
      .map(([first, more, hidden]) => `<col min="${first}" max="${first + more}" width="0"${hidden}/>`),
    { maxLength: 3 },
  )
  .map((all) => (all.length === 0 ? '' : `<cols>${all.join('')}</cols>`));
const sheet = fc
  .tuple(
    fc.constantFrom('', '', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>'),
    columns,
    fc.array(row, { maxLength: 8 }),
  )
  .map(([format, cols, all]) => format + cols + rows(all.join('')));

const STRINGS = ['Nội dung', ' a ', 'b', '', 'x & y', 'e', 'f', 'g'];

function snapshotInPieces(xml: string, pieces: number[], tail = 0): unknown {
  return outcome(() => {
    const gathered = new GatheredCells();
    const reader = new CellReader(
      'part',
      { strings: STRINGS, styleCount: 2, date1904: false, repair: null, budget: new Budget() },
      formulasR1C1('part'),
      gathered,
    );
    const nothing = { openSection() {}, open() {}, wantsText: () => false, text() {}, close() {} };
    const scanner = new ByteScanner('part', new SheetSink('part', reader, nothing, null), tail);
    const bytes = utf8(xml);
    let at = 0;
    for (let k = 0; at < bytes.length; k++) {
      const size = pieces[k % pieces.length] ?? 1;
      scanner.write(bytes.subarray(at, at + size));
      at += size;
    }
    scanner.end();
    reader.end();
    return sheetSnapshot('S', 'visible', gathered, { merges: [], hiddenColumns: new Runs() });
  });
}

describe('a sheet', () => {
  test('gives one snapshot, through the model or straight from its bytes', () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 2 }), (sheets) => {
        const file = book({
          sheets: Object.fromEntries(
            sheets.map((inner, i) => [`S${i}`, `${inner}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`]),
          ),
          strings: STRINGS.map(
            (text) => `<si><t xml:space="preserve">${text.replace('&', '&amp;')}</t></si>`,
          ).join(''),
          styles:
            '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="3"/></cellXfs>',
        });
        expect(outcome(() => readSnapshot(file).snapshot)).toEqual(
          outcome(() => workbookSnapshot(readWorkbook(file))),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('means the same whether its cells come whole or byte by byte, prefixed or not', () => {
    fc.assert(
      fc.property(sheet, sizes, (inner, pieces) => {
        const whole = snapshotInPieces(`<worksheet xmlns="${MAIN}">${inner}</worksheet>`, [1 << 20]);
        expect(snapshotInPieces(`<worksheet xmlns="${MAIN}">${inner}</worksheet>`, pieces)).toEqual(whole);
        expect(snapshotInPieces(`<worksheet xmlns="${MAIN}">${inner}</worksheet>`, pieces, 40)).toEqual(
          whole,
        );
        const prefixed = inner.replace(/<(\/?)(?=[a-z])/gi, '<$1x:');
        expect(
          snapshotInPieces(`<x:worksheet xmlns:x="${MAIN}">${prefixed}</x:worksheet>`, [1 << 20]),
        ).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  test('has its cells where their addresses say, in rows of one to seven digits', () => {
    const numbers = [
      1, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 99_999, 100_000, 999_999, 1_000_000, 1_048_576,
    ];
    const lines = numbers.map(
      (r) =>
        `<row r="${r}" a="x>y"><c r="A${r}" t="n"><v>${r}</v></c><c r="XFD${r}" s="1" t="s"><v>0</v></c><c r="A${r}"><f>B${r}</f></c></row>`,
    );
    const sheetOf = (all: string[]): string => `<worksheet xmlns="${MAIN}">${rows(all.join(''))}</worksheet>`;
    const toldOf = (xml: string, size: number): string[] | string =>
      outcome(() => {
        const told: string[] = [];
        const reader = new CellReader(
          'part',
          { strings: STRINGS, styleCount: 2, date1904: false, repair: null, budget: new Budget() },
          formulasR1C1('part'),
          {
            wantsHeights: false,
            wants: () => true,
            row: () => undefined,
            cell: (row, column, value, formula) => {
              told.push(`${row + 1} ${column} ${String(value)} ${formula}`);
            },
          },
        );
        const nothing = { openSection() {}, open() {}, wantsText: () => false, text() {}, close() {} };
        const scanner = new ByteScanner('part', new SheetSink('part', reader, nothing, null));
        const bytes = utf8(xml);
        for (let at = 0; at < bytes.length; at += size) scanner.write(bytes.subarray(at, at + size));
        scanner.end();
        return told;
      });
    const expected = numbers.flatMap((r) => [
      `${r} 0 ${r} null`,
      `${r} 16383 Nội dung null`,
      `${r} 0  =RC[1]`,
    ]);
    for (const size of [1 << 20, 1, 70]) expect(toldOf(sheetOf(lines), size)).toEqual(expected);
    // the address of another row is none, also where it only goes on
    for (const wrong of ['"XFD10"', '"XFD2"', '"XFD1048577"'])
      for (const size of [1 << 20, 1])
        expect(toldOf(sheetOf(lines).replace('"XFD1"', wrong), size)).toMatch(/damaged/);
  });

  test('a formula copied down a column is one string, whatever rows it reads', () => {
    const line = (r: number): string =>
      `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}"><f>A${r}*$A$1+SUM(A${r}:A${r + 9})-"A${r}"&amp;Bảng!C${r - 1}</f></c></row>`;
    const lines = Array.from({ length: 300 }, (_, i) => line(i + 2).replace(/"A\d+"&/, '"A9"&'));
    const [only] = readSnapshot(book({ sheets: { A: rows(lines.join('')) } })).snapshot.sheets;
    expect(new Set(only?.formulas.map((formulas) => formulas[1]))).toEqual(
      new Set(['=RC[-1]*R1C1+SUM(RC[-1]:R[9]C[-1])-"A9"&Bảng!R[-1]C[1]']),
    );
    expect(only?.formulas[299]).toBe(only?.formulas[0]);
  });

  test('a number that only looks like a row stays what it is', () => {
    const texts = [
      'A1+1',
      'A2+2',
      'A3+2',
      'A4+$A4',
      'A5+$A$4',
      'A6&"A6"',
      'A7&"A7"',
      'TAX8',
      'TAXI9',
      'A10*A010',
      'A11*1E1',
      'LOG12(A12)',
    ];
    const lines = texts.map(
      (text, i) => `<row r="${i + 1}"><c r="C${i + 1}"><f>${text.replace('&', '&amp;')}</f></c></row>`,
    );
    const file = book({ sheets: { A: rows(lines.join('')) } });
    expect(readSnapshot(file).snapshot).toEqual(workbookSnapshot(readWorkbook(file)));
  });

  test('of two cells in one place the later one counts, but a format alone hides nothing', () => {
    const file = book({
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="3"/></cellXfs>',
      sheets: {
        A: rows(
          '<row r="2"><c r="B2"><v>1</v></c><c r="B2"><f>A1</f><v>2</v></c><c r="B2" s="1"/></row>' +
            '<row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="C2"><f>B2</f><v>4</v></c></row><row r="1"><c r="A1"><v>5</v></c></row>',
        ),
      },
    });
    const snapshot = readSnapshot(file).snapshot;
    expect(snapshot.sheets[0]?.values).toEqual([
      [5, '', ''],
      ['', 2, 4],
    ]);
    expect(snapshot.sheets[0]?.formulas[1]).toEqual(['', '=R[-1]C[-1]', '=RC[-1]']);
    expect(workbookSnapshot(readWorkbook(file))).toEqual(snapshot);
  });

  test('a shared formula whose references wrap round an edge', () => {
    const file = book({
      sheets: {
        A: rows(
          '<row r="3"><c r="C3"><f t="shared" ref="A1:C9" si="0">A1</f></c></row>' +
            '<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="C1"><f t="shared" si="0"/></c></row><row r="9"><c r="C9"><f t="shared" si="0"/></c></row>',
        ),
      },
    });
    const snapshot = readSnapshot(file).snapshot;
    expect(snapshot.sheets[0]?.formulas[8]?.[2]).toBe('=R[-2]C[-2]');
    expect(snapshot.sheets[0]?.formulas[0]?.[0]).toBe('=R[1048574]C[16382]');
    expect(workbookSnapshot(readWorkbook(file))).toEqual(snapshot);
  });

  test('strings with runs, blanks, entities and escapes are those of the model', () => {
    const file = book({
      strings:
        '<si><t> a </t></si><si><t xml:space="preserve"> b </t></si><si><r><t>c</t></r><r><t xml:space="preserve"> d</t></r></si>' +
        '<si><t>e_x000D_&amp;</t></si><si><t/></si><si/><si>\n<t>\n f\n</t>\n</si><si><t><![CDATA[<g>]]></t></si><si><t>\ufeffh</t></si>',
      sheets: {
        A: rows(`<row>${Array.from({ length: 9 }, (_, i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`),
      },
    });
    const snapshot = readSnapshot(file).snapshot;
    expect(snapshot.sheets[0]?.values[0]).toEqual(['a', ' b ', 'c d', 'e\r&', '', '', 'f', '<g>', '\ufeffh']);
    expect(workbookSnapshot(readWorkbook(file))).toEqual(snapshot);
  });

  test('a damaged styles part does not keep a file from being checked', () => {
    const parts = bookParts({ sheets: { A: rows('<row><c><v>1</v></c></row>') }, styles: '' });
    expect(
      readSnapshot(pack({ ...parts, 'xl/styles.xml': '<styleSheet>' })).snapshot.sheets[0]?.values,
    ).toEqual([[1]]);
  });

  test('the files of others', () => {
    const file = readFileSync(new URL('chart-pivot.xlsx', FOLDER));
    expect(readSnapshot(file).snapshot).toEqual(workbookSnapshot(readWorkbook(file)));
  });
});
