// Owns three OCOP classes of October 2025 in Đồng Nai: one estimate for three communes; more lunches than learners and one amount typed over its formula.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  number: number,
  content: string,
  unit: string,
  each: number,
  price: number,
  note: string | null,
];
const classLine = (row: number, [number, content, unit, each, price, note]: Line) => [
  number,
  content,
  unit,
  each,
  3,
  price,
  `=D${row}*E${row}*F${row}`,
  note,
];

export const pyLopOcopBaXa2025: SheetFixture = {
  book: {
    id: 'py-lop-ocop-ba-xa-2025',
    language: 'vi',
    note: 'Chi cục Phát triển nông thôn Đồng Nai 10/2025: 03 lớp OCOP 45 người/lớp tại ba xã; tiền ăn tính 50 người, một thành tiền gõ tay đè công thức; lịch lớp ở bảng dưới.',
    sheets: [
      {
        name: 'Lop OCOP',
        rows: {
          1: [
            'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG ĐỒNG NAI',
            null,
            null,
            null,
            'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          ],
          2: ['CHI CỤC PHÁT TRIỂN NÔNG THÔN', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ LỚP TẬP HUẤN CHỦ THỂ OCOP NĂM 2025'],
          5: [
            '(03 lớp tại các xã Trảng Bom, Xuân Lộc, Định Quán; 45 học viên/lớp; 02 ngày/lớp; thời gian: từ 13/10/2025 đến 24/10/2025)',
          ],
          7: ['STT', 'Nội dung', 'ĐVT', 'Số lượng/lớp', 'Số lớp', 'Mức chi', 'Thành tiền (đồng)', 'Căn cứ'],
          8: ['I', 'Học viên', null, null, null, null, '=SUM(G9:G11)'],
          ...down<Line>(
            9,
            [
              [1, 'Hỗ trợ tiền ăn (50 người x 2 ngày)', 'người/ngày', 100, 100000, 'TT 55/2023/TT-BTC'],
              [2, 'Tài liệu (45 người)', 'bộ', 45, 40000, 'Báo giá'],
              [3, 'Văn phòng phẩm (45 người)', 'bộ', 45, 22000, 'Báo giá'],
            ],
            classLine,
          ),
          12: ['II', 'Giảng viên', null, null, null, null, '=SUM(G13:G14)'],
          13: classLine(13, [1, 'Thù lao giảng viên', 'buổi', 4, 1000000, 'TT 55/2023/TT-BTC']),
          14: classLine(14, [2, 'Thuê xe đưa đón giảng viên', 'ngày', 2, 1800000, 'Báo giá']),
          15: ['III', 'Tổ chức lớp', null, null, null, null, '=SUM(G16:G18)'],
          16: classLine(16, [1, 'Hội trường, âm thanh, máy chiếu', 'ngày', 2, 3000000, 'Báo giá']),
          17: [2, 'Phông nền, băng rôn', 'bộ', 1, 3, 1500000, 4500000, 'Báo giá'],
          18: classLine(18, [3, 'In giấy chứng nhận (45 người)', 'tờ', 45, 15000, 'Báo giá']),
          19: [null, 'Tổng cộng', null, null, null, null, '=G8+G12+G15'],
          20: ['Bằng chữ: Tám mươi lăm triệu sáu trăm chín mươi lăm nghìn đồng.'],
          22: ['Thời gian cụ thể'],
          23: ['Lớp', 'Địa điểm', 'Từ ngày', 'Đến ngày'],
          24: [1, 'Hội trường UBND xã Trảng Bom', '13/10/2025', '14/10/2025'],
          25: [2, 'Hội trường UBND xã Xuân Lộc', '16/10/2025', '17/10/2025'],
          26: [3, 'Trung tâm học tập cộng đồng xã Định Quán', '23/10/2025', '24/10/2025'],
          28: [null, 'NGƯỜI LẬP', null, null, 'KẾ TOÁN', null, 'CHI CỤC TRƯỞNG'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'E1:H1', 'E2:H2', 'A20:H20'],
      },
    ],
  },
  expected: {
    'Lop OCOP': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H19',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
          },
          totalRows: [19],
          subtotalRows: [8, 12, 15],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['people.count warning D9', 'formula.constant warning G17'],
    },
  },
};
