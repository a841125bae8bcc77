// Owns a union congress of 2017: receipts and expenses as two tables on one sheet with a balance below; previous price notes in brackets.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  number: string,
  content: string,
  unit: string,
  quantity: number,
  price: number,
  note: string | null,
];

const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [number, content, unit, quantity, price, note]) => [
    number,
    content,
    unit,
    quantity,
    price,
    `=E${row}*D${row}`,
    note,
  ]);

export const pkDaiHoiCongDoan2017: SheetFixture = {
  book: {
    id: 'pk-dai-hoi-cong-doan-2017',
    language: 'vi',
    note: 'Công đoàn Viên chức tỉnh 2017: bảng thu và bảng chi trên một trang, cân đối ở dưới; sạch.',
    sheets: [
      {
        name: 'Thu chi DH',
        rows: {
          1: ['LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM ĐỊNH'],
          2: ['CÔNG ĐOÀN VIÊN CHỨC TỈNH'],
          4: ['DỰ TOÁN THU, CHI ĐẠI HỘI CÔNG ĐOÀN VIÊN CHỨC TỈNH NHIỆM KỲ 2017 - 2022'],
          5: ['Dự kiến 150 đại biểu, 01 ngày'],
          7: ['I. PHẦN THU', null, null, null, null, 'đơn vị: đồng'],
          8: ['Stt', 'Nguồn thu', null, null, null, 'Số tiền', 'Ghi chú'],
          9: ['1', 'Tài chính công đoàn tích lũy', null, null, null, 45000000, null],
          10: ['2', 'LĐLĐ tỉnh hỗ trợ', null, null, null, 60000000, 'Công văn của LĐLĐ tỉnh'],
          11: ['3', 'Chuyên môn các cơ quan ủng hộ', null, null, null, 12000000, '24 cơ quan'],
          12: [null, 'Cộng thu', null, null, null, '=SUM(F9:F11)'],
          14: ['II. PHẦN CHI', null, null, null, null, 'đơn vị: đồng'],
          15: ['Stt', 'Nội dung chi', 'Đvt', 'Số lượng', 'Mức chi', 'Thành tiền', 'Ghi chú'],
          16: ['1', 'Chuẩn bị văn kiện', null, null, null, '=SUM(F17:F19)'],
          ...lines(17, [
            ['1.1', 'Biên tập báo cáo chính trị', 'bộ', 1, 5000000, 'Khoán gọn'],
            ['1.2', 'In văn kiện', 'cuốn', 150, 62000, '(báo giá)'],
            ['1.3', 'Cặp đựng tài liệu', 'cái', 150, 85000, '(báo giá)'],
          ]),
          20: ['2', 'Trang trí, tuyên truyền', null, null, null, '=SUM(F21:F23)'],
          ...lines(21, [
            ['2.1', 'Phông chính hội trường', 'm2', 48, 130000, '(báo giá)'],
            ['2.2', 'Hoa tươi', 'lẵng', 6, 400000, null],
            ['2.3', 'Băng rôn ngoài trụ sở', 'cái', 4, 650000, '(báo giá)'],
          ]),
          24: ['3', 'Phục vụ đại hội', null, null, null, '=SUM(F25:F29)'],
          ...lines(25, [
            ['3.1', 'Thuê hội trường, âm thanh', 'ngày', 1, 15000000, '(báo giá)'],
            ['3.2', 'Nước uống đại biểu (2 buổi)', 'người/buổi', 300, 15000, null],
            ['3.3', 'Ăn trưa đại biểu', 'suất', 150, 150000, null],
            ['3.4', 'Quà lưu niệm đại biểu', 'suất', 150, 120000, '(báo giá)'],
            ['3.5', 'Văn nghệ chào mừng', 'chương trình', 1, 8000000, 'Hợp đồng'],
          ]),
          30: [null, 'Cộng chi', null, null, null, '=F16+F20+F24'],
          31: ['Bằng chữ: Một trăm linh sáu triệu hai trăm chín mươi nghìn đồng chẵn'],
          33: [null, 'Cân đối thu - chi', null, null, null, '=F12-F30'],
          35: [null, 'KẾ TOÁN', null, null, 'TM. BAN THƯỜNG VỤ'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'B8:E8', 'A31:G31'],
      },
      {
        name: 'Co cau dai bieu',
        rows: {
          1: ['DỰ KIẾN PHÂN BỔ ĐẠI BIỂU'],
          3: ['STT', 'Khối', 'Số CĐCS', 'Số đại biểu'],
          4: [1, 'Khối Đảng, đoàn thể', 14, 38],
          5: [2, 'Khối quản lý nhà nước', 29, 86],
          6: [3, 'Khối sự nghiệp', 11, 26],
          7: [null, 'Cộng', '=SUM(C4:C6)', '=SUM(D4:D6)'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'Thu chi DH': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:G12',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'fundingSource', F: 'amount', G: 'note' },
          totalRows: [12],
          subtotalRows: [],
          lines: 3,
        },
        {
          range: 'A15:G30',
          headerRows: [15, 15],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [30],
          subtotalRows: [16, 20, 24],
          lines: 11,
        },
      ],
      outside: ['B33:F33'],
      findings: [],
    },
    'Co cau dai bieu': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
