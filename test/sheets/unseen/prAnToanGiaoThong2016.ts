// Owns a provincial traffic safety board of 2016: groups a/ b/ c/, unit after the count; the total adds groups and lines alike.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  count: number,
  unit: string,
  times: number,
  price: number,
): Content[] => ['+', what, count, unit, times, price, `=C${row}*E${row}*F${row}`];

export const prAnToanGiaoThong2016: SheetFixture = {
  book: {
    id: 'pr-an-toan-giao-thong-2016',
    language: 'vi',
    note: 'Văn phòng Ban ATGT tỉnh 2016: nhóm a/ b/ c/, cột ĐVT đứng sau số lượng; dòng tổng cộng cả nhóm lẫn dòng con.',
    sheets: [
      {
        name: 'KP ATGT',
        rows: {
          1: ['UBND TỈNH YÊN BÁI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['BAN AN TOÀN GIAO THÔNG', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ TUYÊN TRUYỀN AN TOÀN GIAO THÔNG NĂM 2016'],
          6: ['Số TT', 'Nội dung chi', 'Số lượng', 'ĐVT', 'Số lần', 'Mức chi (đồng)', 'Kinh phí (đồng)'],
          7: ['a/', 'Tuyên truyền trực quan', null, null, null, null, '=SUM(G8:G9)'],
          8: line(8, 'Pano tại cửa ngõ', 9, 'tấm', 1, 6500000),
          9: line(9, 'Băng rôn qua đường', 60, 'cái', 2, 380000),
          10: ['b/', 'Tuyên truyền trong trường học', null, null, null, null, '=SUM(G11:G12)'],
          11: line(11, 'Mũ bảo hiểm làm quà', 450, 'cái', 1, 145000),
          12: line(12, 'Sổ tay học sinh', 3000, 'quyển', 1, 8500),
          13: ['c/', 'Phương tiện', null, null, null, null, '=SUM(G14:G15)'],
          14: line(14, 'Thuê xe loa', 2, 'xe', 12, 900000),
          15: line(15, 'Đĩa tuyên truyền', 180, 'đĩa', 2, 22000),
          16: [null, 'Tổng kinh phí', null, null, null, null, '=SUM(G7:G15)'],
          18: [null, 'CHÁNH VĂN PHÒNG', null, null, null, 'TRƯỞNG BAN'],
        },
        formats: { C: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'E1:G1', 'E2:G2'],
      },
    ],
  },
  expected: {
    'KP ATGT': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G16',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'unit',
            E: 'factor',
            F: 'price',
            G: 'amount',
          },
          totalRows: [16],
          subtotalRows: [7, 10, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['sum.double error G16'],
    },
  },
};
