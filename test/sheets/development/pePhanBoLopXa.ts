// Owns a farmers' support centre's tracking of classes and money per commune, November 2025: counts and money in one table; one commune had been merged in July.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Place = readonly [
  name: string,
  planned: number,
  held: number,
  learners: number,
  given: number,
  paid: number,
  note: string | null,
];

const PLACES: readonly Place[] = [
  ['Xã Bàu Hàm', 3, 3, 92, 54.6, 53.85, null],
  ['Xã Hưng Thịnh', 2, 2, 61, 36.4, 35.9, null],
  ['Xã Sông Trầu', 2, 1, 30, 36.4, 17.75, 'Lớp 2 mở ngày 05/12/2025'],
  ['Xã Thống Nhất', 3, 2, 64, 54.6, 36.2, null],
  ['Xã Xuân Đông', 4, 4, 121, 72.8, 71.3, null],
  ['Xã Phú Lâm', 2, 2, 58, 36.4, 34.95, null],
  ['Xã La Ngà', 3, 1, 32, 54.6, 18.1, 'Chờ báo cáo viên'],
  ['Phường Tân Triều', 2, 2, 66, 38, 37.4, null],
];

export const pePhanBoLopXa: SheetFixture = {
  book: {
    id: 'pe-phan-bo-lop-xa',
    language: 'vi',
    note: 'Trung tâm Dịch vụ nông nghiệp Đồng Nai 11/2025: số lớp, học viên và kinh phí theo xã, triệu đồng, tổng ở dưới; "Xã Sông Trầu" đã nhập vào xã Trảng Bom từ 01/7/2025.',
    sheets: [
      {
        name: 'Theo doi lop',
        rows: {
          1: ['TRUNG TÂM DỊCH VỤ NÔNG NGHIỆP'],
          2: ['PHÒNG CHUYỂN GIAO KỸ THUẬT'],
          4: ['THEO DÕI MỞ LỚP TẬP HUẤN VÀ GIẢI NGÂN KINH PHÍ TẠI CÁC XÃ, PHƯỜNG'],
          5: ['Số liệu đến ngày 28/11/2025'],
          7: [
            'TT',
            'Xã, phường',
            'Số lớp',
            null,
            'Số học viên đã dự',
            'Kinh phí (triệu đồng)',
            null,
            null,
            null,
            'Ghi chú',
          ],
          8: [null, null, 'Kế hoạch', 'Đã mở', null, 'Được giao', 'Đã giải ngân', 'Còn lại', 'Tỷ lệ (%)'],
          ...down(9, PLACES, (row, [name, planned, held, learners, given, paid, note]) => [
            row - 8,
            name,
            planned,
            held,
            learners,
            given,
            paid,
            `=F${row}-G${row}`,
            `=G${row}/F${row}*100`,
            note,
          ]),
          17: [
            null,
            'Tổng cộng',
            ...['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `=SUM(${letter}9:${letter}16)`),
            '=G17/F17*100',
          ],
          19: [null, 'Người tổng hợp', null, null, null, null, null, 'Phó Giám đốc'],
        },
        formats: { 'F9:H17': '#,##0.00', I: '0.0' },
        merges: ['A4:J4', 'A5:J5', 'A7:A8', 'B7:B8', 'C7:D7', 'E7:E8', 'F7:I7', 'J7:J8'],
      },
      {
        name: 'Lich lop',
        rows: {
          1: ['LỊCH MỞ LỚP THÁNG 12/2025'],
          2: ['Ngày', 'Buổi', 'Địa điểm', 'Chuyên đề'],
          3: ['05/12/2025', 'Sáng, chiều', 'Nhà văn hóa ấp 5', 'Ghi chép nhật ký sản xuất'],
          4: ['09/12/2025', 'Sáng, chiều', 'Hội trường xã Thống Nhất', 'Ủ phân hữu cơ'],
          5: ['11/12/2025', 'Sáng', 'Hội trường xã La Ngà', 'Mã số vùng trồng'],
          6: ['12/12/2025', 'Sáng', 'Nhà văn hóa ấp Vĩnh An', 'Bao bì, nhãn hàng hóa'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'Theo doi lop': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:J17',
          headerRows: [7, 8],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity.plan',
            D: 'quantity.actual',
            E: 'quantity.actual',
            F: 'allocated',
            G: 'disbursed',
            H: 'remaining',
            I: 'ratio',
            J: 'note',
          },
          totalRows: [17],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: ['locality.date error B11'],
    },
    'Lich lop': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
