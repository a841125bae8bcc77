// Owns a health centre's settlement of 2015 by item and sub-item, values only, the tree in the codes; also as .xls.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Row = readonly [
  item: number | null,
  subItem: number | null,
  what: string,
  given: number,
  spent: number,
  settled: number,
];

export const poQuyetToanMucTieuMuc2015: SheetFixture = {
  book: {
    id: 'po-quyet-toan-muc-tieu-muc-2015',
    language: 'vi',
    note: 'Trung tâm Y tế dự phòng huyện, quyết toán 2015: mục và tiểu mục ở hai cột, không công thức, dòng tổng đầu bảng; sạch.',
    sheets: [
      {
        name: 'QT-MLNS',
        rows: {
          1: ['SỞ Y TẾ HÒA BÌNH', null, null, null, null, 'Chương: 423'],
          2: ['TRUNG TÂM Y TẾ DỰ PHÒNG HUYỆN TÂN LẠC'],
          4: ['CHI TIẾT KINH PHÍ ĐÃ SỬ DỤNG ĐỀ NGHỊ QUYẾT TOÁN NĂM 2015'],
          5: ['Nguồn: Ngân sách nhà nước cấp - Kinh phí không tự chủ'],
          6: [null, null, null, null, null, 'Đơn vị tính: Đồng'],
          7: [
            'Mục',
            'Tiểu mục',
            'Nội dung chi',
            'Dự toán được giao',
            'Kinh phí đã sử dụng',
            'Đề nghị quyết toán',
          ],
          ...down<Row>(
            8,
            [
              [null, null, 'Tổng số', 412600000, 406315000, 406315000],
              [6550, null, 'Vật tư văn phòng', 38500000, 37930000, 37930000],
              [null, 6551, 'Văn phòng phẩm', 26000000, 25680000, 25680000],
              [null, 6599, 'Vật tư văn phòng khác', 12500000, 12250000, 12250000],
              [6600, null, 'Thông tin, tuyên truyền, liên lạc', 64200000, 63105000, 63105000],
              [null, 6603, 'Cước phí bưu chính', 4200000, 3985000, 3985000],
              [null, 6606, 'Tuyên truyền', 60000000, 59120000, 59120000],
              [6650, null, 'Hội nghị', 97400000, 95880000, 95880000],
              [null, 6651, 'In, mua tài liệu', 21400000, 20960000, 20960000],
              [null, 6652, 'Bồi dưỡng giảng viên, báo cáo viên', 18000000, 18000000, 18000000],
              [null, 6658, 'Chi bù tiền ăn', 58000000, 56920000, 56920000],
              [6700, null, 'Công tác phí', 82500000, 81400000, 81400000],
              [null, 6702, 'Phụ cấp công tác phí', 46500000, 45600000, 45600000],
              [null, 6704, 'Khoán công tác phí', 36000000, 35800000, 35800000],
              [7000, null, 'Chi phí nghiệp vụ chuyên môn của từng ngành', 130000000, 128000000, 128000000],
              [
                null,
                7001,
                'Chi mua hàng hóa, vật tư dùng cho chuyên môn của từng ngành',
                98000000,
                96750000,
                96750000,
              ],
              [null, 7049, 'Chi phí khác', 32000000, 31250000, 31250000],
            ],
            (_, row) => row,
          ),
          26: [null, null, 'Kế toán', null, 'Giám đốc'],
          31: [null, null, 'Bùi Thị Thiện', null, 'BSCKI. Đinh Công Sứ'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A4:F4', 'A5:F5'],
      },
    ],
  },
  asXls: true,
  expected: {
    'QT-MLNS': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:F24',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'budgetItem',
            B: 'budgetSubItem',
            C: 'content',
            D: 'allocated',
            E: 'disbursed',
            F: 'settled',
          },
          totalRows: [8],
          subtotalRows: [9, 12, 15, 19, 22],
          lines: 11,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
