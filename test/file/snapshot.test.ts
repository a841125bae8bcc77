// The snapshot the checker sees of a file: used range, R1C1, merges, names, stamp.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Stamp } from '#shared/contract/snapshot.ts';
import { STAMP_NAMESPACE, workbookSnapshotSchema } from '#shared/contract/snapshot.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readSnapshot, workbookSnapshot } from '#shared/file/snapshot.ts';
import { stampFromXml, stampToXml } from '#shared/sheet/stamp.ts';
import { book } from './parts.ts';

const chartFile = readFileSync(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url));
const stamp: Stamp = {
  version: 1,
  sheets: [
    {
      anchor: 'dt_1',
      activity: 'OCOP-2',
      template: 'TAP-HUAN',
      release: { number: 1, sha256: 'a'.repeat(64) },
      from: '2025-05-01',
      to: '2025-05-03',
      document: '2025-04-20',
      fundingSource: 'SN-KHCN',
      localities: ['731'],
      builtAt: '2025-04-20T08:00:00+07:00 <&"\u0001\uffff]]>',
    },
  ],
  mappings: [
    {
      sheet: 'Theo dõi <quý 2>',
      form: 'stt|nội dung|kinh phí "đã" giao',
      kind: 'tracking',
      tables: [
        { headerRows: [7, 9], columns: { A: 'ordinal', B: 'content', C: 'plan.fund' }, unit: 'triệu đồng' },
      ],
      dates: { from: '2025-04-01', to: '2025-06-30', document: '2025-05-12' },
      savedAt: '2026-11-24T01:05:00.000Z',
    },
  ],
  ignores: [
    {
      sheet: 'Theo dõi <quý 2>',
      anchor: null,
      rule: 'line.product',
      cells: ['E5'],
      fingerprint: '0123456789abcdef',
      reason: 'Đã thống nhất "khoán" & ghi ở công văn',
      by: 'Nguyễn Thị An',
      at: '2026-11-24T01:05:00.000Z',
    },
  ],
  lastCheck: {
    anchor: 'dutoan_ketQua',
    at: '2026-11-24T01:05:00.000Z',
    by: '',
    release: { number: 1, sha256: 'a'.repeat(64) },
    counts: { error: 1, warning: 0, note: 2, ignored: 1 },
    sheets: [{ name: 'Theo dõi <quý 2>', from: null, to: null, document: null, content: '0123456789abcdef' }],
    cells: 120,
  },
};

describe('snapshot', () => {
  test('used range from values and formulas only, formulas in R1C1, merges that touch it', () => {
    const file = book({
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="3"/></cellXfs>',
      workbook:
        '<definedNames><definedName name="b">A!$C$4</definedName><definedName name="a">1</definedName></definedNames>',
      sheets: {
        A:
          '<sheetData><row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3"><v>2</v></c><c r="D3"><f>B3*$B$3</f></c></row>' +
          '<row r="4"><c r="C4" t="b"><v>0</v></c></row><row r="9"><c r="Z9" s="1"/></row></sheetData>' +
          '<mergeCells><mergeCell ref="D4:E5"/><mergeCell ref="A1:B1"/><mergeCell ref="A3:B3"/></mergeCells>',
        B: '<sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
    });
    const snapshot = workbookSnapshot(readWorkbook(file));
    expect(snapshot).toEqual({
      sheets: [
        {
          name: 'A',
          visibility: 'visible',
          row: 2,
          column: 1,
          values: [
            [2, '', ''],
            ['', false, ''],
          ],
          formulas: [
            ['', '', '=RC[-2]*R3C2'],
            ['', '', ''],
          ],
          merges: ['A3:B3', 'D4:E5'],
          hiddenRows: [],
          hiddenColumns: [],
        },
        {
          name: 'B',
          visibility: 'visible',
          row: 0,
          column: 0,
          values: [],
          formulas: [],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
        },
      ],
      names: [
        { name: 'a', refersTo: '=1', visible: true },
        { name: 'b', refersTo: '=A!$C$4', visible: true },
      ],
      stamp: null,
    });
  });

  describe('hidden rows and columns', () => {
    const hidden = (inner: string) => {
      const file = book({ sheets: { A: inner } });
      const fromModel = workbookSnapshot(readWorkbook(file)).sheets[0];
      expect(readSnapshot(file).snapshot.sheets[0]).toEqual(fromModel);
      return { rows: fromModel?.hiddenRows, columns: fromModel?.hiddenColumns };
    };
    const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;
    const row = (number: number, attributes = '', inner = cell(`C${number}`)): string =>
      `<row r="${number}"${attributes}>${inner}</row>`;

    test('as runs within the used range, whatever the filter or the outline that hides them', () => {
      const rows =
        row(1, ' hidden="1"', '') +
        row(3) +
        row(4, ' spans="3:3" ht="15" hidden="1" outlineLevel="1"') +
        row(5, ' hidden="true"', '') +
        row(6, ' hidden="0"') +
        row(8, ' hidden="1"') +
        row(9, ' hidden="1"', '<c r="G9"/>');
      const cols =
        '<cols><col min="1" max="3" width="9" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>';
      expect(hidden(`${cols}<sheetData>${rows}${row(12, '', cell('F12'))}</sheetData>`)).toEqual({
        rows: [
          [3, 4],
          [7, 8],
        ],
        columns: [
          [2, 2],
          [4, 5],
        ],
      });
    });

    test('a height or width of nothing hides only where the file says so', () => {
      const cols = '<cols><col min="3" max="3" width="0" customWidth="1"/></cols>';
      const data = `<sheetData>${row(1)}${row(2, ' ht="0" customHeight="1"')}</sheetData>`;
      expect(hidden(cols + data)).toEqual({ rows: [], columns: [] });
    });

    test('rows a file does not tell of are hidden where it says so of the rest', () => {
      const format = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
      const data = `<sheetData>${row(2)}${row(5, ' hidden="1"')}${row(7)}</sheetData>`;
      expect(hidden(format + data).rows).toEqual([[2, 5]]);
      const [sheet] = readWorkbook(book({ sheets: { A: format + data } })).sheets;
      expect(sheet?.rows.filter((one) => one.hidden).map((one) => one.row)).toEqual([0, 2, 3, 4, 5]);
    });

    test('nothing is hidden in an empty sheet', () => {
      expect(hidden('<cols><col min="1" max="9" hidden="1"/></cols><sheetData/>')).toEqual({
        rows: [],
        columns: [],
      });
    });
  });

  test('a file of LibreOffice fits the contract', () => {
    const snapshot = workbookSnapshot(readWorkbook(chartFile));
    expect(workbookSnapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(snapshot.sheets[0]?.formulas[5]?.[4]).toBe('=SUM(R[-3]C:R[-1]C)');
    expect(snapshot.sheets[0]?.merges).toEqual(['A1:E1']);
  });
});

describe('stamp', () => {
  const stamped = (xml: string): Uint8Array =>
    patchWorkbook(emptyWorkbook(), {
      sheets: {},
      added: [],
      removed: [],
      names: [],
      removedNames: [],
      customXml: { [STAMP_NAMESPACE]: xml },
    });

  test('written to a file and read back', () => {
    expect(workbookSnapshot(readWorkbook(stamped(stampToXml(stamp)))).stamp).toEqual(stamp);
  });

  test('any text in it survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [sheet] = stamp.sheets;
        const odd = { ...stamp, sheets: [{ ...sheet, activity: text }] } as Stamp;
        expect(stampFromXml(stampToXml(odd))).toEqual(odd);
      }),
    );
  });

  test.each([
    ['no JSON', `<stamp xmlns="${STAMP_NAMESPACE}">{</stamp>`],
    ['another version', `<stamp xmlns="${STAMP_NAMESPACE}">{"version":2,"sheets":[]}</stamp>`],
    ['a date that is none', stampToXml(stamp).replace('2025-05-01', '2025-02-30')],
    ['another root', `<other xmlns="${STAMP_NAMESPACE}">{"version":1,"sheets":[]}</other>`],
    ['an entity', `<!DOCTYPE a []><stamp xmlns="${STAMP_NAMESPACE}">{}</stamp>`],
  ])('%s is no stamp', (_name, xml) => expect(stampFromXml(xml)).toBeNull());

  test('a broken stamp does not keep the file from opening', () => {
    expect(
      workbookSnapshot(readWorkbook(stamped(`<stamp xmlns="${STAMP_NAMESPACE}">x</stamp>`))).stamp,
    ).toBeNull();
  });
});
