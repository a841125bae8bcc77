// Owns a commune's settlement of 2019, typed values only: spending and revenue on two sheets.
// Invariant: two mistakes on the spending sheet: a group that is not the sum of its lines, and a share that is not the share.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  number: string | number | null,
  what: string,
  plan: number,
  settled: number,
  share: number,
): Content[] => [number, what, plan, settled, share];

export const tcQuyetToanXa2019: SheetFixture = {
  book: {
    id: 'tc-quyet-toan-xa-2019',
    language: 'vi',
    note: 'UBND xã thuộc huyện, quyết toán ngân sách xã 2019: chỉ có giá trị, tổng ở trên; nhóm đoàn thể lệch các dòng, một tỷ lệ ghi sai; trang thu sạch.',
    sheets: [
      {
        name: 'QT chi',
        rows: {
          1: ['UBND HUYỆN TÂN PHÚ', null, null, null, 'Biểu số 03'],
          2: ['UBND XÃ PHÚ LÂM'],
          4: ['QUYẾT TOÁN CHI NGÂN SÁCH XÃ NĂM 2019'],
          5: ['(Đã được HĐND xã phê chuẩn tại kỳ họp giữa năm 2020)'],
          6: [null, null, null, null, 'Đơn vị: nghìn đồng'],
          7: ['STT', 'Nội dung', 'HĐND xã', 'Quyết toán', 'So sánh'],
          8: [null, null, 'giao dự toán', 'năm 2019', 'QT/DT (%)'],
          9: ['A', 'B', '1', '2', '3=2/1'],
          10: line(null, 'TỔNG CHI', 9450000, 9215460, 97.5),
          11: line('I', 'Chi đầu tư phát triển', 2100000, 1985300, 94.5),
          12: line(1, 'Bê tông đường ấp Phương Lâm 3', 1350000, 1298500, 96.2),
          13: line(2, 'Sửa chữa nhà văn hóa ấp', 750000, 686800, 91.6),
          14: line('II', 'Chi quản lý nhà nước, đoàn thể', 4830000, 4774660, 98.9),
          15: line(1, 'Quản lý nhà nước', 2960000, 2941200, 99.4),
          16: line(2, 'Đảng cộng sản Việt Nam', 780000, 774310, 99.3),
          17: line(3, 'Mặt trận và các đoàn thể', 1090000, 1049150, 96.3),
          18: line('III', 'Chi quốc phòng, an ninh', 1420000, 1401500, 98.7),
          19: line(1, 'Dân quân tự vệ', 860000, 848200, 98.6),
          20: line(2, 'Công an xã', 560000, 553300, 89.8),
          21: line('IV', 'Chi sự nghiệp', 1100000, 1054000, 95.8),
          22: line(1, 'Văn hóa, truyền thanh', 390000, 372450, 95.5),
          23: line(2, 'Kinh tế, môi trường', 480000, 459350, 95.7),
          24: line(3, 'Xã hội', 230000, 222200, 96.6),
          26: [null, 'KẾ TOÁN', null, 'CHỦ TỊCH'],
          31: [null, 'Nguyễn Thị Diệu', null, 'Trần Văn Lợi'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '0.0' },
        merges: ['A4:E4', 'A5:E5', 'A7:A8', 'B7:B8'],
      },
      {
        name: 'QT thu',
        rows: {
          1: ['UBND XÃ PHÚ LÂM', null, null, null, 'Biểu số 02'],
          3: ['QUYẾT TOÁN THU NGÂN SÁCH XÃ NĂM 2019'],
          4: [null, null, null, null, '(nghìn đồng)'],
          5: ['STT', 'Nội dung', 'Dự toán năm', 'Quyết toán', 'Tỷ lệ (%)'],
          6: ['I', 'Các khoản thu xã hưởng 100%', 845000, 912400, 108],
          7: ['II', 'Các khoản thu phân chia theo tỷ lệ', 1655000, 1718350, 103.8],
          8: ['III', 'Thu bổ sung từ ngân sách huyện', 6480000, 6480000, 100],
          9: ['IV', 'Thu kết dư năm trước', 470000, 470000, 100],
          10: [null, 'Tổng thu', 9450000, 9580750, 101.4],
        },
        formats: { C: '#,##0', D: '#,##0', E: '0.0' },
        merges: ['A3:E3'],
      },
    ],
  },
  expected: {
    'QT chi': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:E24',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'plan',
            D: 'settled',
            E: 'ratio',
          },
          totalRows: [10],
          subtotalRows: [11, 14, 18, 21],
          lines: 10,
        },
      ],
      outside: [],
      findings: ['sum.children error D14', 'tracking.percent error E20'],
    },
    'QT thu': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:E10',
          headerRows: [5, 5],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', C: 'plan', D: 'settled', E: 'ratio' },
          totalRows: [10],
          subtotalRows: [],
          lines: 4,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
