// Owns the big workbook of the reader's figures: an estimate of any length, written part by part without the code under test.
// Invariant: the same bytes for the same length; formulas are written out cell by cell, texts are shared strings.
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { bookParts } from '../file/parts.ts';
import type { Parts } from '../file/parts.ts';

const GROUP = 20;
const UNITS = ['người', 'ngày', 'bộ', 'cuốn', 'lượt', 'buổi', 'chuyến', 'phòng'];
const SOURCES = ['Kinh phí sự nghiệp khoa học và công nghệ', 'Ngân sách huyện', 'Nguồn xã hội hoá'];
const PLACES = ['Biên Hòa', 'Long Khánh', 'Xuân Lộc', 'Định Quán', 'Tân Phú', 'Trảng Bom', 'Vĩnh Cửu'];
const HEADER =
  'STT|Mã|Nội dung chi|Số lượng|Số lần|Đơn giá|Thành tiền|Định mức|Kiểm tra|ĐVT|Nguồn|Địa phương|Hệ số|Ghi chú';

/** `rows` lines in groups of 20 (19 lines and their sum), 14 columns, a look-up table beside them, a grand total below. */
export function longWorkbook(rows: number): Uint8Array {
  const texts = new Map<string, number>();
  const text = (value: string): number => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    texts.set(value, texts.size);
    return texts.size - 1;
  };
  const shared = (at: string, style: number, value: string): string =>
    `<c r="${at}" s="${style}" t="s"><v>${text(value)}</v></c>`;
  const pieces: string[] = [
    `<dimension ref="A1:Q${rows + 2}"/><sheetFormatPr defaultRowHeight="15.75"/><sheetData><row r="1" spans="1:17">`,
  ];
  HEADER.split('|').forEach((name, i) => pieces.push(shared(`${letter(i)}1`, 1, name)));
  pieces.push('</row>');
  let groupSum = 0;
  let total = 0;
  for (let row = 2; row <= rows + 1; row++) {
    const inGroup = (row - 2) % GROUP;
    pieces.push(`<row r="${row}" spans="1:17">`);
    if (inGroup === GROUP - 1) {
      pieces.push(
        shared(`C${row}`, 2, 'Cộng nhóm'),
        `<c r="G${row}" s="3"><f>SUM(G${row - GROUP + 1}:G${row - 1})</f><v>${groupSum}</v></c>`,
      );
      total += groupSum;
      groupSum = 0;
    } else {
      const code = row % 19;
      const [quantity, times, price] = [
        1 + (row % 37),
        1 + (row % 5),
        1000 * (50 + ((row * 7919) % 1950)) + (row % 3 ? 0 : 0.5),
      ];
      const norm = 60_000 * (code + 1);
      groupSum += quantity * times * price;
      pieces.push(
        `<c r="A${row}" s="2"><v>${inGroup + 1}</v></c>`,
        shared(`B${row}`, 2, `DM.${code + 1}`),
        shared(`C${row}`, 2, `Khoản chi số ${row % 4001} cho hoạt động ${row % 11}`),
        `<c r="D${row}" s="3"><v>${quantity}</v></c><c r="E${row}" s="3"><v>${times}</v></c><c r="F${row}" s="3"><v>${price}</v></c>`,
        `<c r="G${row}" s="3"><f>D${row}*E${row}*F${row}</f><v>${quantity * times * price}</v></c>`,
        `<c r="H${row}" s="3"><f>VLOOKUP(B${row},$P$2:$Q$20,2,FALSE)</f><v>${norm}</v></c>`,
        `<c r="I${row}" s="2" t="str"><f>IF(F${row}&gt;H${row},"vượt","")</f><v>${price > norm ? 'vượt' : ''}</v></c>`,
        shared(`J${row}`, 2, UNITS[row % UNITS.length] ?? ''),
        shared(`K${row}`, 2, SOURCES[row % SOURCES.length] ?? ''),
        shared(`L${row}`, 2, PLACES[row % PLACES.length] ?? ''),
        `<c r="M${row}" s="3"><v>${1 + (row % 10) / 10}</v></c>`,
        shared(`N${row}`, 2, row % 9 ? 'theo báo giá' : `hợp đồng số ${row}`),
      );
    }
    if (row <= 20)
      pieces.push(
        shared(`P${row}`, 2, `DM.${row - 1}`),
        `<c r="Q${row}" s="3"><v>${60_000 * (row - 1)}</v></c>`,
      );
    pieces.push('</row>');
  }
  const last = rows + 2;
  pieces.push(
    `<row r="${last}" spans="1:17">${shared(`C${last}`, 1, 'TỔNG CỘNG')}`,
    `<c r="G${last}" s="3"><f>SUMIF(C2:C${last - 1},"Cộng nhóm",G2:G${last - 1})</f><v>${total}</v></c></row></sheetData>`,
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  );
  return packFast(
    bookParts({
      sheets: { 'Dự toán': pieces.join('') },
      strings: [...texts.keys()].map((value) => `<si><t>${value}</t></si>`).join(''),
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>' +
        '<cellXfs><xf/><xf numFmtId="49"/><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>',
    }),
  );
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** A zip by Node's own deflate: fflate takes seconds for parts of this size. */
export function packFast(parts: Parts): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    const path = strToU8(name);
    const data = deflateRawSync(bytes);
    const local = new Uint8Array(30 + path.length);
    const record = new Uint8Array(46 + path.length);
    for (const [header, signature, from] of [
      [local, 0x04034b50, 4],
      [record, 0x02014b50, 6],
    ] as const) {
      const view = new DataView(header.buffer);
      view.setUint32(0, signature, true);
      view.setUint16(from, 20, true);
      view.setUint16(from + 4, 8, true);
      view.setUint32(from + 10, crc32(bytes), true);
      view.setUint32(from + 14, data.length, true);
      view.setUint32(from + 18, bytes.length, true);
      view.setUint16(from + 22, path.length, true);
    }
    new DataView(record.buffer).setUint32(42, at, true);
    local.set(path, 30);
    record.set(path, 46);
    pieces.push(local, data);
    records.push(record);
    at += local.length + data.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return Buffer.concat([...pieces, ...records, end]);
}
