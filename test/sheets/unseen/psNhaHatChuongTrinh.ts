// Owns a provincial theatre of 2019: a stage programme, total on top, a hidden row of an earlier draft, "Trong đó" by source at the end.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  count: number,
  nights: number | null,
  price: number,
  source: string,
): Content[] => [
  `=MAX(A$9:A${String(row - 1)})+1`,
  what,
  unit,
  count,
  nights,
  price,
  `=PRODUCT(D${row}:F${row})`,
  source,
];
const part = (what: string, formula: string): Content[] => [null, what, null, null, null, null, formula];

export const psNhaHatChuongTrinh: SheetFixture = {
  asXls: true,
  book: {
    id: 'ps-nha-hat-chuong-trinh',
    language: 'vi',
    note: 'Nhà hát chèo 2019: dàn dựng chương trình, tổng ở đầu, số thứ tự chạy bằng công thức, một dòng ẩn, nguồn ở cuối; sạch.',
    sheets: [
      {
        name: 'Du toan vo dien',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH THÁI BÌNH'],
          2: ['NHÀ HÁT CHÈO'],
          4: ['DỰ TOÁN DÀN DỰNG VÀ CÔNG DIỄN VỞ “NGƯỜI CON CỦA BIỂN”'],
          5: ['Công diễn 03 đêm, từ 18/10/2019 đến 20/10/2019'],
          6: ['Đơn vị: đồng'],
          8: [
            'Số TT',
            'Hạng mục chi',
            'Đơn vị tính',
            'Số lượng',
            'Số đêm/buổi',
            'Đơn giá',
            'Thành tiền',
            'Nguồn',
          ],
          9: part('TỔNG KINH PHÍ', '=G10+G16+G21'),
          10: part('Thuê sáng tác, dàn dựng', '=SUM(G11:G15)'),
          11: line(11, 'Kịch bản văn học', 'vở', 1, null, 60000000, 'Ngân sách'),
          12: line(12, 'Đạo diễn', 'vở', 1, null, 75000000, 'Ngân sách'),
          13: line(13, 'Âm nhạc, chuyển thể làn điệu', 'vở', 1, null, 45000000, 'Ngân sách'),
          14: line(14, 'Biên đạo múa', 'vở', 0, null, 20000000, 'Ngân sách'),
          15: line(15, 'Thiết kế mỹ thuật', 'vở', 1, null, 32000000, 'Ngân sách'),
          16: part('Sân khấu, phục trang', '=SUM(G17:G20)'),
          17: line(17, 'Trang trí, cảnh trí', 'bộ', 1, null, 118000000, 'Ngân sách'),
          18: line(18, 'May phục trang diễn viên', 'bộ', 46, null, 1450000, 'Ngân sách'),
          19: line(19, 'Đạo cụ', 'bộ', 1, null, 22500000, 'Ngân sách'),
          20: line(20, 'Âm thanh, ánh sáng thuê ngoài', 'đêm', 1, 3, 15000000, 'Xã hội hóa'),
          21: part('Tập luyện, biểu diễn', '=SUM(G22:G25)'),
          22: line(22, 'Bồi dưỡng tập luyện', 'người', 60, 30, 50000, 'Ngân sách'),
          23: line(23, 'Bồi dưỡng biểu diễn, vai chính', 'người', 8, 3, 200000, 'Thu sự nghiệp'),
          24: line(24, 'Bồi dưỡng biểu diễn, vai phụ, nhạc công', 'người', 52, 3, 120000, 'Thu sự nghiệp'),
          25: line(25, 'In vé, giấy mời, áp phích', 'đợt', 1, null, 9480000, 'Thu sự nghiệp'),
          26: [null, 'Trong đó:'],
          27: [null, 'Ngân sách cấp', null, null, null, null, '=SUMIF(H11:H25,"Ngân sách",G11:G25)'],
          28: [null, 'Xã hội hóa', null, null, null, null, '=SUMIF(H11:H25,"Xã hội hóa",G11:G25)'],
          29: [null, 'Thu sự nghiệp', null, null, null, null, '=SUMIF(H11:H25,"Thu sự nghiệp",G11:G25)'],
          31: [null, 'Bằng chữ: Năm trăm tám mươi bảy triệu hai trăm nghìn đồng./.'],
          33: ['PHÒNG NGHỆ THUẬT', null, null, 'KẾ TOÁN', null, null, 'GIÁM ĐỐC NHÀ HÁT'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A6:H6', 'B31:H31'],
        hiddenRows: [14],
      },
    ],
  },
  expected: {
    'Du toan vo dien': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H29',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'fundingSource',
          },
          totalRows: [9],
          subtotalRows: [10, 16, 21],
          lines: 13,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
