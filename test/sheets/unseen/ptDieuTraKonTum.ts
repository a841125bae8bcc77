// Owns a survey of traditional crafts in Kon Tum, 2018: three factors, numbering 1.1 under 1, years shown under the total; the questionnaire beside it.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  [people, days, places]: [number, number, number],
  price: number,
  note: string,
): Content[] => [number, what, unit, people, days, places, price, `=D${row}*E${row}*F${row}*G${row}`, note];
const group = (number: string | null, what: string, sum: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  null,
  sum,
];

export const ptDieuTraKonTum: SheetFixture = {
  book: {
    id: 'pt-dieu-tra-kon-tum',
    language: 'vi',
    note: 'Chi cục PTNT Kon Tum 2018: điều tra nghề truyền thống, ba hệ số, đánh số 1.1, chia năm dưới tổng; có trang mẫu phiếu; sạch.',
    sheets: [
      {
        name: 'Kinh phi',
        rows: {
          1: ['SỞ NÔNG NGHIỆP VÀ PTNT KON TUM', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['CHI CỤC PHÁT TRIỂN NÔNG THÔN', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ ĐIỀU TRA NGÀNH NGHỀ NÔNG THÔN TRUYỀN THỐNG'],
          5: ['Thời gian thực hiện: tháng 10/2018 đến tháng 02/2019'],
          7: [
            'Số TT',
            'Nội dung công việc',
            'Đơn vị tính',
            'Số lượng',
            null,
            null,
            'Đơn giá',
            'Thành tiền',
            'Ghi chú',
          ],
          8: [null, null, null, 'Số người', 'Số ngày/ số phiếu', 'Số xã', '(đồng)', '(đồng)'],
          9: group('1', 'Chuẩn bị', '=SUM(H10:H11)'),
          10: line(10, '1.1', 'Thiết kế phiếu điều tra', 'phiếu', [1, 1, 1], 3000000, 'Khoán gọn'),
          11: line(11, '1.2', 'In phiếu điều tra', 'phiếu', [1, 60, 24], 1500, '60 phiếu/xã'),
          12: group('2', 'Điều tra thực địa', '=SUM(H13:H16)'),
          13: line(13, '2.1', 'Công điều tra viên', 'công', [3, 5, 24], 180000, 'Hợp đồng'),
          14: line(14, '2.2', 'Người dẫn đường', 'công', [1, 5, 24], 100000, 'Người dân tại chỗ'),
          15: line(15, '2.3', 'Trả công người cung cấp thông tin', 'phiếu', [1, 60, 24], 30000, 'Cá nhân'),
          16: line(16, '2.4', 'Thuê xe máy', 'xe/ngày', [3, 5, 24], 60000, 'Hợp đồng'),
          17: group('3', 'Xử lý, báo cáo', '=SUM(H18:H19)'),
          18: line(18, '3.1', 'Nhập số liệu', 'phiếu', [1, 60, 24], 4000, 'Hợp đồng'),
          19: line(19, '3.2', 'Viết báo cáo tổng hợp', 'báo cáo', [1, 1, 1], 8000000, 'Khoán gọn'),
          20: group(null, 'TỔNG SỐ', '=H9+H12+H17'),
          21: [null, 'Trong đó:'],
          22: group('-', 'Năm 2018', '=H9+H12'),
          23: group('-', 'Năm 2019', '=H20-H22'),
          25: [null, 'Người lập', null, null, null, null, 'Chi cục trưởng'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['F1:I1', 'F2:I2', 'A4:I4', 'A5:I5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'I7:I8'],
      },
      {
        name: 'Phieu hoi',
        rows: {
          1: ['PHIẾU THU THẬP THÔNG TIN HỘ LÀM NGHỀ'],
          2: ['1. Họ tên chủ hộ:'],
          3: ['2. Thôn, làng:'],
          4: ['3. Nghề đang làm:', 'Dệt', 'Rèn', 'Đan lát', 'Rượu cần'],
          5: ['4. Số lao động tham gia:'],
          6: ['5. Thu nhập bình quân tháng:', 'Dưới 1 triệu', 'Từ 1 - 3 triệu', 'Trên 3 triệu'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'Kinh phi': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I23',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'note',
          },
          totalRows: [20],
          subtotalRows: [9, 12, 17],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Phieu hoi': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
