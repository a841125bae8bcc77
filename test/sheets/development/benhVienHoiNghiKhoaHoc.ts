// Owns a provincial hospital of 2019: four heading rows, budget and sponsors apart, a reckoning left below the signatures.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  counts: [number | null, number | null, number | null],
  price: number,
  basis: string,
  given: 'NSNN' | 'TT',
): Content[] => {
  const factors = ['C', 'D', 'E']
    .filter((_, index) => counts[index] !== null)
    .map((letter) => `${letter}${row}`);
  const product = `=${[...factors, `F${row}`].join('*')}`;
  return [
    number,
    what,
    ...counts,
    price,
    basis,
    product,
    given === 'NSNN' ? `=H${row}` : null,
    given === 'TT' ? `=H${row}` : null,
  ];
};

export const benhVienHoiNghiKhoaHoc: SheetFixture = {
  book: {
    id: 'benh-vien-hoi-nghi-khoa-hoc',
    language: 'vi',
    note: 'Bệnh viện tỉnh 2019: tiêu đề bốn dòng, chia NSNN và tài trợ, số nháp dưới chữ ký; sạch.',
    sheets: [
      {
        name: 'HN KH 2019',
        rows: {
          1: ['SỞ Y TẾ', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['BỆNH VIỆN ĐA KHOA TỈNH', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ HỘI NGHỊ KHOA HỌC KỸ THUẬT THƯỜNG NIÊN NĂM 2019'],
          5: ['Thời gian: ngày 18 và 19 tháng 10 năm 2019'],
          8: ['TT', 'Nội dung chi', 'Quy mô', null, null, 'Mức chi', null, 'Dự toán kinh phí', null, null],
          9: [
            null,
            null,
            'Số người',
            'Số ngày',
            'Số buổi',
            'Định mức',
            'Căn cứ',
            'Tổng số',
            'Trong đó',
            null,
          ],
          10: [null, null, null, null, null, null, null, null, 'NSNN', 'Tài trợ'],
          11: [null, null, '(người)', '(ngày)', '(buổi)', '(đồng)', null, '(đồng)', '(đồng)', '(đồng)'],
          12: line(12, 1, 'Nước uống đại biểu', [250, null, 4], 20000, 'TT 40/2017/TT-BTC', 'NSNN'),
          13: line(13, 2, 'Báo cáo viên', [6, null, 2], 1000000, 'TT 36/2018/TT-BTC', 'NSNN'),
          14: line(14, 3, 'Tiền ăn báo cáo viên mời', [6, 2, null], 150000, 'TT 40/2017/TT-BTC', 'NSNN'),
          15: line(15, 4, 'Thuê hội trường', [null, 2, null], 12000000, 'Báo giá', 'TT'),
          16: line(16, 5, 'In kỷ yếu', [250, null, null], 85000, 'Báo giá', 'TT'),
          17: line(17, 6, 'Tiệc trà giữa giờ', [250, null, 4], 15000, 'Nhà tài trợ chi', 'TT'),
          18: [
            null,
            'TỔNG CỘNG',
            null,
            null,
            null,
            null,
            null,
            '=SUM(H12:H17)',
            '=SUM(I12:I17)',
            '=SUM(J12:J17)',
          ],
          20: [null, 'PHÒNG KHTH', null, null, null, 'PHÒNG TCKT', null, null, 'GIÁM ĐỐC'],
          26: [null, 'BS. Lưu Văn Trí', null, null, null, 'Cao Thị Nga', null, null, 'BS. Đỗ Quang Huy'],
          30: [null, null, null, null, null, 250, 85000, '=F30*G30'],
          31: [null, null, null, null, null, 260, 85000, '=F31*G31'],
          32: [null, null, null, null, null, null, null, '=H31-H30'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0', J: '#,##0' },
        merges: [
          'A4:J4',
          'A5:J5',
          'A8:A11',
          'B8:B11',
          'C8:E8',
          'F8:G8',
          'H8:J8',
          'C9:C10',
          'D9:D10',
          'E9:E10',
          'F9:F10',
          'G9:G11',
          'H9:H10',
          'I9:J9',
        ],
      },
    ],
  },
  expected: {
    'HN KH 2019': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:J18',
          headerRows: [8, 11],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'factor',
            E: 'factor',
            F: 'price',
            G: 'basis',
            H: 'amount',
            I: 'amount.budget',
            J: 'amount.other',
          },
          totalRows: [18],
          subtotalRows: [],
          lines: 6,
        },
      ],
      outside: ['F30:H32'],
      findings: [],
    },
  },
};
