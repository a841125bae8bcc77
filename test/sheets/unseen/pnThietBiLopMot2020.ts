// Owns a district education office of 2020: teaching kits for first grade, one quantity column a school, and a second sheet by school.
import type { Content } from '../../mutate/book.ts';
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Kit = readonly [
  name: string,
  unit: string,
  schools: readonly [number, number, number, number, number],
  price: number,
];
const kits: readonly Kit[] = [
  ['Bộ thẻ chữ học vần thực hành', 'bộ', [96, 74, 58, 61, 42], 68000],
  ['Bộ chữ dạy tập viết', 'bộ', [3, 2, 2, 2, 1], 1250000],
  ['Bộ thiết bị dạy số và so sánh số', 'bộ', [96, 74, 58, 61, 42], 54000],
  ['Bộ thiết bị dạy phép tính', 'bộ', [96, 74, 58, 61, 42], 49000],
  ['Mô hình đồng hồ', 'chiếc', [3, 2, 2, 2, 1], 320000],
  ['Bộ tranh về quê hương em', 'bộ', [6, 4, 4, 4, 2], 185000],
  ['Bóng, lưới, cột bóng rổ mini', 'bộ', [1, 1, 1, 1, 1], 3900000],
  ['Đàn phím điện tử', 'cây', [1, 1, 1, 1, 0], 12500000],
];
const schools = ['TH Võ Xu 1', 'TH Võ Xu 2', 'TH Đức Tài 1', 'TH Đông Hà', 'TH Trà Tân'];

export const pnThietBiLopMot2020: SheetFixture = {
  book: {
    id: 'pn-thiet-bi-lop-mot-2020',
    language: 'vi',
    note: 'Phòng GD&ĐT huyện 2020: số lượng theo từng trường thành cột, cộng ngang rồi nhân đơn giá; trang thứ hai chia theo trường bằng SUMPRODUCT; sạch.',
    sheets: [
      {
        name: 'Bang tong hop',
        rows: {
          1: ['UBND HUYỆN ĐỨC LINH'],
          2: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
          4: ['NHU CẦU VÀ KINH PHÍ MUA SẮM THIẾT BỊ DẠY HỌC TỐI THIỂU LỚP 1 NĂM HỌC 2020-2021'],
          6: [
            'STT',
            'Tên thiết bị',
            'ĐVT',
            'Số lượng theo trường',
            null,
            null,
            null,
            null,
            'Cộng',
            'Đơn giá dự kiến (đồng)',
            'Thành tiền (đồng)',
          ],
          7: [null, null, null, ...schools],
          ...down(8, kits, (row, [name, unit, counts, price]) => [
            row - 7,
            name,
            unit,
            ...counts,
            `=SUM(D${row}:H${row})`,
            price,
            `=I${row}*J${row}`,
          ]),
          16: ['Tổng cộng', null, null, null, null, null, null, null, null, null, '=SUM(K8:K15)'],
          17: ['Đơn giá dự kiến theo Báo giá của 03 nhà cung cấp tháng 5/2020 (lấy báo giá thấp nhất).'],
          19: [null, 'NGƯỜI TỔNG HỢP', null, null, null, null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { J: '#,##0', K: '#,##0' },
        merges: [
          'A4:K4',
          'A6:A7',
          'B6:B7',
          'C6:C7',
          'D6:H6',
          'I6:I7',
          'J6:J7',
          'K6:K7',
          'A16:J16',
          'A17:K17',
        ],
      },
      {
        name: 'Theo truong',
        rows: {
          1: ['KINH PHÍ PHÂN THEO TRƯỜNG'],
          2: [null, null, 'ĐVT: đồng'],
          3: ['STT', 'Trường', 'Kinh phí', 'Ghi chú'],
          ...down(4, ['D', 'E', 'F', 'G', 'H'], (row, letter): Content[] => [
            row - 3,
            schools[row - 4] ?? '',
            `=SUMPRODUCT('Bang tong hop'!${letter}8:${letter}15,'Bang tong hop'!$J$8:$J$15)`,
          ]),
          9: [null, 'Cộng', '=SUM(C4:C8)'],
        },
        formats: { C: '#,##0' },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'Bang tong hop': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:K16',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'quantity',
            F: 'quantity',
            G: 'quantity',
            H: 'quantity',
            I: 'quantity.total',
            J: 'price',
            K: 'amount',
          },
          totalRows: [16],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Theo truong': {
      kind: 'estimate',
      tables: [
        {
          range: 'A3:D9',
          headerRows: [3, 3],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'note' },
          totalRows: [9],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
