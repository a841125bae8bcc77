// Owns a home affairs department of 2026 that pays an initiative council by the file: price before quantity, money in the middle, a summary by source on another sheet.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const fee = (
  row: number,
  number: number,
  role: string,
  price: number,
  people: number,
  files: number,
): Content[] => [number, role, price, people, files, `=C${row}*D${row}*E${row}`, 'Quy chế chi tiêu nội bộ'];
const cost = (
  row: number,
  number: number,
  what: string,
  price: number,
  count: number,
  times: number,
): Content[] => [number, what, price, count, times, `=C${row}*D${row}*E${row}`, 'Báo giá'];

export const phHoiDongSangKien: SheetFixture = {
  book: {
    id: 'ph-hoi-dong-sang-kien',
    language: 'vi',
    note: 'Sở Nội vụ thành phố Đồng Nai 2026: hội đồng sáng kiến trả theo hồ sơ, mức chi đứng trước số lượng, trang nguồn lấy từ trang chi tiết; sạch.',
    sheets: [
      {
        name: 'Nguon',
        rows: {
          1: ['Nguồn kinh phí Hội đồng sáng kiến năm 2026'],
          2: [null, null, '(đồng)'],
          3: ['TT', 'Nguồn', 'Số tiền'],
          4: [1, 'Quỹ thi đua, khen thưởng', "='Hoi dong'!F12"],
          5: [2, 'Kinh phí không thường xuyên', "='Hoi dong'!F17"],
          6: [null, 'Cộng', '=C4+C5'],
        },
        formats: { C: '#,##0' },
      },
      {
        name: 'Hoi dong',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI'],
          2: ['SỞ NỘI VỤ'],
          3: [null, null, null, 'Đồng Nai, ngày 10 tháng 9 năm 2026'],
          4: ['DỰ TOÁN KINH PHÍ HỌP HỘI ĐỒNG SÁNG KIẾN CẤP THÀNH PHỐ NĂM 2026'],
          5: ['(36 hồ sơ, chia 02 tiểu ban, họp từ ngày 21/9/2026 đến ngày 22/9/2026)'],
          6: [
            'TT',
            'Thành phần, nội dung',
            'Mức chi (đồng)',
            'Số người (SL)',
            'Số hồ sơ (lần)',
            'Số tiền (đồng)',
            'Căn cứ',
          ],
          7: ['A', 'Bồi dưỡng Hội đồng (theo hồ sơ)'],
          8: fee(8, 1, 'Chủ tịch Hội đồng', 100000, 1, 36),
          9: fee(9, 2, 'Phó Chủ tịch, trưởng tiểu ban', 80000, 2, 36),
          10: fee(10, 3, 'Ủy viên tiểu ban', 70000, 8, 18),
          11: fee(11, 4, 'Thư ký Hội đồng', 50000, 2, 36),
          12: [null, 'Cộng A', null, null, null, '=SUM(F8:F11)'],
          13: ['B', 'Chi phục vụ họp'],
          14: cost(14, 1, 'In, đóng quyển hồ sơ', 65000, 36, 11),
          15: cost(15, 2, 'Nước uống thành viên, tổ giúp việc, tác giả', 15000, 20, 4),
          16: cost(16, 3, 'In giấy chứng nhận sáng kiến', 30000, 36, 1),
          17: [null, 'Cộng B', null, null, null, '=SUM(F14:F16)'],
          18: [null, 'TỔNG CỘNG (A+B)', null, null, null, '=F12+F17'],
          19: ['Bằng chữ: Năm mươi mốt triệu không trăm sáu mươi nghìn đồng.'],
          21: [null, 'BAN TĐKT', null, 'VĂN PHÒNG', null, 'GIÁM ĐỐC SỞ'],
        },
        formats: { C: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'D3:G3', 'A7:G7', 'A13:G13', 'A19:G19'],
      },
      {
        name: 'DS sang kien',
        rows: {
          1: ['DANH MỤC HỒ SƠ ĐỀ NGHỊ (trích)'],
          3: ['STT', 'Tác giả', 'Đơn vị', 'Tên sáng kiến', 'Tiểu ban'],
          4: [1, 'Lương Thị Bích', 'Trường THPT Trấn Biên', 'Thư viện số dùng chung', 1],
          5: [2, 'Hà Quang Trung', 'Bệnh viện ĐK Thống Nhất', 'Phiếu bàn giao ca điện tử', 1],
          6: [3, 'Điểu Sơn', 'UBND xã Bù Đăng', 'Tổ tự quản nước sạch', 2],
        },
      },
    ],
  },
  dates: { from: '2026-09-21', to: '2026-09-22', document: '2026-09-10' },
  expected: {
    Nguon: {
      kind: 'estimate',
      tables: [
        {
          range: 'A3:C6',
          headerRows: [3, 3],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'fundingSource', C: 'amount' },
          totalRows: [6],
          subtotalRows: [],
          lines: 2,
        },
      ],
      outside: [],
      findings: [],
    },
    'Hoi dong': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G18',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'price',
            D: 'quantity',
            E: 'factor',
            F: 'amount',
            G: 'basis',
          },
          totalRows: [18],
          subtotalRows: [12, 17],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'DS sang kien': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
