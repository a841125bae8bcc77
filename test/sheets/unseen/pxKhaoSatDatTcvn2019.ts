// Owns a soil survey estimate of 2019 of a provincial institute, kept in the old TCVN3 code, quantities in two factors.
// Invariant: clean; the hidden row is last year's wording and holds no money.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded, tcvn3 } from '../tcvn3.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  [count, times, price]: [number, number, number],
): Content[] => [number, what, unit, count, times, price, `=D${String(row)}*E${String(row)}*F${String(row)}`];

export const pxKhaoSatDatTcvn2019: SheetFixture = {
  book: {
    id: 'px-khao-sat-dat-tcvn-2019',
    language: 'vi',
    note: 'Trung tâm Kỹ thuật TN&MT Thái Bình 2019: khảo sát chất lượng đất, font .VnTime, tổng ở đầu bảng, một dòng ẩn chép từ năm trước; sạch.',
    sheets: [
      {
        name: 'KS dat',
        rows: recoded(
          {
            1: ['sở tài nguyên và môi trường thái bình'],
            2: ['trung tâm kỹ thuật tn và mt'],
            4: ['dự toán kinh phí khảo sát chất lượng đất trồng lúa năm 2019'],
            5: ['Đơn vị tính: đồng'],
            7: ['TT', 'Nội dung công việc', 'Đơn', 'Khối', 'Số', 'Đơn giá', 'Thành tiền'],
            8: [null, null, 'vị', 'lượng', 'đợt'],
            9: [null, 'Tổng số (A+B+C)', null, null, null, null, '=G10+G14+G18'],
            10: ['A', 'Khảo sát thực địa', null, null, null, null, '=SUM(G11:G13)'],
            11: line(11, '1', 'Thuê xe chở mẫu, dụng cụ', 'chuyến', [6, 2, 1250000]),
            12: line(12, '2', 'Thuê lao động đào phẫu diện', 'công', [24, 2, 220000]),
            13: line(13, '3', 'Túi, nhãn đựng mẫu', 'bộ', [96, 2, 8500]),
            14: ['B', 'Phân tích mẫu', null, null, null, null, '=SUM(G15:G17)'],
            15: line(15, '1', 'Phân tích pH, mùn, đạm tổng số', 'mẫu', [96, 2, 185000]),
            16: line(16, '2', 'Phân tích kim loại nặng (Cd, Pb, As)', 'mẫu', [32, 2, 540000]),
            17: [null, '(Năm 2018 phân tích 80 mẫu)'],
            18: ['C', 'Lập bản đồ, báo cáo', null, null, null, null, '=SUM(G19:G20)'],
            19: line(19, '1', 'Số hóa, biên tập bản đồ', 'mảnh', [8, 1, 3150000]),
            20: line(20, '2', 'In, đóng quyển báo cáo', 'quyển', [15, 1, 120000]),
            21: ['(Một trăm hai mươi tư triệu hai trăm bảy mươi hai nghìn đồng)'],
            23: [null, 'Người lập', null, null, 'giám đốc'],
          },
          tcvn3,
        ),
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A21:G21', 'E23:G23'],
        hiddenRows: [17],
      },
    ],
  },
  expected: {
    'KS dat': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G20',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [9],
          subtotalRows: [10, 14, 18],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
