// Owns the estimate of an informatics contest with two sources of money, typed on a Mac in NFD, 2022.
// Invariant: a clean sheet; the total stands on top, and what follows "Trong đó" repeats it.
import type { Book, Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const decomposed = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: Object.fromEntries(
      Object.entries(sheet.rows).map(([row, contents]) => [
        row,
        contents.map((content) => (typeof content === 'string' ? content.normalize('NFD') : content)),
      ]),
    ),
  })),
});

type Source = 'NSNN' | 'XHH';

const line = (
  row: number,
  ordinal: number,
  content: string,
  unit: string,
  quantity: number,
  price: number,
  source: Source,
  note: string,
): readonly Content[] => [ordinal, content, unit, quantity, price, `=D${row}*E${row}`, source, note];

export const soTtttHoiThi: SheetFixture = {
  book: decomposed({
    id: 'so-tttt-hoi-thi',
    language: 'vi',
    note: 'department office: all texts NFD, thousands of đồng told in two headings only, total on top with its sources, a footnote under the table',
    sheets: [
      {
        name: 'DT Hoi thi',
        rows: {
          1: ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['VĂN PHÒNG', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Đồng Nai, ngày 20 tháng 6 năm 2022'],
          5: ['DỰ TOÁN KINH PHÍ TỔ CHỨC HỘI THI TIN HỌC KHỐI CÁN BỘ, CÔNG CHỨC NĂM 2022'],
          6: ['(80 thí sinh, 02 ngày 14 và 15/7/2022)'],
          8: [
            'TT',
            'Nội dung công việc',
            'Đơn vị tính',
            'Khối lượng',
            'Mức chi (1.000đ)',
            'Kinh phí (1.000đ)',
            'Nguồn kinh phí',
            'Ghi chú',
          ],
          9: [null, 'TỔNG SỐ', null, null, null, '=F13+F16+F20'],
          10: [null, 'Trong đó:'],
          11: [null, '- Ngân sách nhà nước', null, null, null, '=SUMIF(G14:G24,"NSNN",F14:F24)'],
          12: [null, '- Xã hội hóa', null, null, null, '=SUMIF(G14:G24,"XHH",F14:F24)'],
          13: ['I', 'Ban giám khảo', null, null, null, '=SUM(F14:F15)'],
          14: line(14, 1, 'Ra đề thi', 'đề', 6, 500, 'NSNN', 'Quy chế chi tiêu nội bộ'),
          15: line(
            15,
            2,
            'Chấm thi (5 người x 2 ngày)',
            'người/ngày',
            10,
            300,
            'NSNN',
            'Quy chế chi tiêu nội bộ',
          ),
          16: ['II', 'Giải thưởng', null, null, null, '=SUM(F17:F19)'],
          17: line(17, 1, 'Giải nhất', 'giải', 3, 2000, 'XHH', 'Tài trợ của VNPT Đồng Nai'),
          18: line(18, 2, 'Giải nhì', 'giải', 6, 1500, 'XHH', 'Tài trợ của VNPT Đồng Nai'),
          19: line(19, 3, 'Giải ba', 'giải', 9, 1000, 'XHH', 'Tài trợ của VNPT Đồng Nai'),
          20: ['III', 'Cơ sở vật chất, phục vụ', null, null, null, '=SUM(F21:F24)'],
          21: line(21, 1, 'Thuê hội trường, máy tính', 'ngày', 2, 6500, 'NSNN', 'Báo giá ngày 10/6/2022'),
          22: line(
            22,
            2,
            'Nước uống thí sinh (80 người x 4 buổi)',
            'người/buổi',
            320,
            20,
            'NSNN',
            'NQ 90/2017/NQ-HĐND',
          ),
          23: line(23, 3, 'In giấy chứng nhận', 'tờ', 98, 15, 'NSNN', 'Báo giá ngày 10/6/2022'),
          24: line(24, 4, 'Pano, phông sân khấu', 'bộ', 1, 4200, 'XHH', 'Báo giá ngày 10/6/2022'),
          25: ['Ghi chú: kinh phí xã hội hóa do doanh nghiệp tài trợ trực tiếp, không qua tài khoản của Sở.'],
          27: [null, 'NGƯỜI LẬP', null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A5:H5', 'A6:H6', 'A25:H25', 'E1:H1', 'E2:H2', 'E3:H3'],
      },
    ],
  }),
  expected: {
    'DT Hoi thi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H24',
          headerRows: [8, 8],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'fundingSource',
            H: 'note',
          },
          totalRows: [9],
          subtotalRows: [13, 16, 20],
          lines: 9,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
