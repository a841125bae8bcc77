// Owns an agricultural extension centre that in 2015 drafts the estimate of 2016: earlier years beside it, triệu đồng, "Trong đó" inside a group.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const row = (
  at: number,
  number: string | null,
  name: string,
  values: Content[],
  note?: string,
): Content[] => [number, name, ...values, `=F${at}/D${at}*100`, ...(note === undefined ? [] : [note])];
const sums = (of: (letter: string) => string): Content[] => ['C', 'D', 'E', 'F'].map(of);

export const prDuToanNamSauKhuyenNong2016: SheetFixture = {
  book: {
    id: 'pr-du-toan-nam-sau-khuyen-nong-2016',
    language: 'vi',
    note: 'Trung tâm Khuyến nông tỉnh lập năm 2015 cho 2016, tệp .xls: cột năm trước, tổng ở trên, "Trong đó" dưới một dòng; sạch.',
    sheets: [
      {
        name: 'Bieu 05',
        rows: {
          1: ['SỞ NÔNG NGHIỆP VÀ PTNT TRÀ VINH', null, null, null, null, null, 'Biểu số 05'],
          2: ['TRUNG TÂM KHUYẾN NÔNG'],
          4: ['TỔNG HỢP DỰ TOÁN CHI NGÂN SÁCH NĂM 2016'],
          5: [null, null, null, null, null, null, 'Đơn vị: triệu đồng'],
          6: [
            'STT',
            'Nội dung',
            'Thực hiện năm 2014',
            'Năm 2015',
            null,
            'Dự toán năm 2016',
            'So sánh DT 2016/DT 2015 (%)',
            'Ghi chú',
          ],
          7: [null, null, null, 'Dự toán', 'Ước thực hiện'],
          8: ['A', 'B', 1, 2, 3, 4, '5=4/2', 6],
          9: row(
            9,
            null,
            'TỔNG SỐ',
            sums((letter) => `=${letter}10+${letter}15`),
          ),
          10: row(
            10,
            'I',
            'Chi thường xuyên',
            sums((letter) => `=SUM(${letter}11:${letter}12)+${letter}14`),
          ),
          11: row(11, '1', 'Lương và các khoản theo lương', [2415, 2560, 2560, 2680]),
          12: row(12, '2', 'Chi hoạt động', [612, 640, 640, 640], 'Theo định mức biên chế'),
          13: row(13, null, 'Trong đó: tiết kiệm 10%', [61, 64, 64, 64]),
          14: row(14, '3', 'Mua sắm, sửa chữa', [145, 120, 118, 175], 'Thay 05 máy vi tính'),
          15: row(
            15,
            'II',
            'Chi sự nghiệp khuyến nông',
            sums((letter) => `=SUM(${letter}16:${letter}18)`),
          ),
          16: row(16, '1', 'Mô hình lúa giảm giá thành', [530, 600, 585, 650]),
          17: row(17, '2', 'Mô hình nuôi tôm hai giai đoạn', [720, 750, 750, 900], 'Mở rộng 02 huyện'),
          18: row(18, '3', 'Tập huấn, hội thảo đầu bờ', [286, 300, 292, 320]),
          20: [null, 'Người lập biểu', null, null, null, 'Thủ trưởng đơn vị'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0', G: '0.0' },
        merges: ['A4:H4', 'G5:H5', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:E6', 'F6:F7', 'G6:G7', 'H6:H7'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Bieu 05': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H18',
          headerRows: [6, 7],
          indexRow: 8,
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'disbursed.previous',
            D: 'plan.previous',
            F: 'amount',
            G: 'ratio',
            H: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 15],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
