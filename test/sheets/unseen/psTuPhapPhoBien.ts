// Owns a justice department of August 2026: legal outreach commune by commune in the new city; one commune is named as it was before 30 April.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const at = (
  row: number,
  number: number,
  place: string,
  what: string,
  sessions: number,
  people: number,
  price: number,
): Content[] => [number, place, what, sessions, people, price, `=D${row}*E${row}*F${row}`, null];

export const psTuPhapPhoBien: SheetFixture = {
  book: {
    id: 'ps-tu-phap-pho-bien',
    language: 'vi',
    note: 'Sở Tư pháp thành phố Đồng Nai 8/2026: tài liệu tuyên truyền pháp luật theo từng xã, phường; một phường còn ghi là xã.',
    sheets: [
      {
        name: 'Dự toán PBGDPL',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ TƯ PHÁP', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, 'Đồng Nai, ngày 10 tháng 8 năm 2026'],
          5: ['DỰ TOÁN KINH PHÍ PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT LƯU ĐỘNG TẠI CƠ SỞ'],
          6: ['Thời gian thực hiện: từ ngày 07/9/2026 đến ngày 25/9/2026'],
          8: [
            'STT',
            'Địa bàn',
            'Nội dung',
            'Số buổi',
            'Số người/buổi',
            'Định mức (đồng)',
            'Thành tiền (đồng)',
            'Ghi chú',
          ],
          9: ['I', null, 'Tài liệu hỏi đáp pháp luật phát cho người dân', null, null, null, '=SUM(G10:G15)'],
          10: at(10, 1, 'Xã Thống Nhất', 'Pháp luật về đất đai', 2, 120, 15000),
          11: at(11, 2, 'Phường Trảng Bom', 'Pháp luật về lao động', 3, 150, 15000),
          12: at(12, 3, 'Xã Long Thành', 'Pháp luật về đất đai, tái định cư', 3, 200, 15000),
          13: at(13, 4, 'Xã Bù Đăng', 'Hôn nhân và gia đình', 2, 90, 15000),
          14: at(14, 5, 'Phường Bình Long', 'Phòng, chống ma túy', 2, 110, 15000),
          15: at(15, 6, 'Xã Đak Lua', 'Bảo vệ và phát triển rừng', 1, 80, 15000),
          16: ['II', null, 'Chi chung', null, null, null, '=SUM(G17:G18)'],
          17: [1, null, 'Thuê âm thanh, màn hình di động', 13, 1, 2200000, '=D17*E17*F17', 'Báo giá'],
          18: [2, null, 'In bảng hướng dẫn, băng rôn', 6, 1, 650000, '=D18*E18*F18', 'Báo giá'],
          19: [null, null, 'Cộng I + II', null, null, null, '=G9+G16'],
          20: ['Bằng chữ: Năm mươi chín triệu không trăm năm mươi nghìn đồng./.'],
          22: [null, 'Phòng PB&TDTHPL', null, null, 'Văn phòng Sở', null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A1:C1', 'A2:C2', 'D1:H1', 'D2:H2', 'D3:H3', 'A5:H5', 'A6:H6', 'A20:H20'],
      },
    ],
  },
  dates: { from: '2026-09-07', to: '2026-09-25', document: '2026-08-10' },
  expected: {
    'Dự toán PBGDPL': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H19',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'content',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [19],
          subtotalRows: [9, 16],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['locality.date error B12'],
    },
  },
};
