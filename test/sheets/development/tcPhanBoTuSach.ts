// Owns a district finance room's allocation of March 2025 by commune, whose rate comes from a second sheet.
// Invariant: two mistakes: a commune abolished on 2024-11-01, and a column total that stops a row early.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const PLACES = [
  ['Thị trấn Vĩnh An', 8, 30000, null],
  ['Xã Phú Lý', 9, 20000, null],
  ['Xã Trị An', 4, 10000, null],
  ['Xã Tân An', 6, 15000, null],
  ['Xã Vĩnh Tân', 7, 15000, null],
  ['Xã Bình Lợi', 5, 10000, null],
  ['Xã Bình Hòa', 4, 12000, 'Nhà văn hóa ấp Thới Sơn đang sửa'],
  ['Xã Thạnh Phú', 6, 25000, null],
  ['Xã Thiện Tân', 5, 15000, null],
  ['Xã Tân Bình', 6, 10000, null],
  ['Xã Mã Đà', 7, 8000, 'Ưu tiên ấp có đồng bào dân tộc'],
] as const;

const BOOKS = [
  ['Sách pháp luật phổ thông', 'cuốn', 25, 65],
  ['Sách kỹ thuật trồng trọt, chăn nuôi', 'cuốn', 30, 58],
  ['Sách thiếu nhi', 'cuốn', 45, 42],
  ['Tủ gỗ công nghiệp 2 cánh kính', 'cái', 1, 4250],
  ['Biển tên tủ sách', 'cái', 1, 245],
] as const;

export const tcPhanBoTuSach: SheetFixture = {
  book: {
    id: 'tc-phan-bo-tu-sach',
    language: 'vi',
    note: 'Phòng TCKH huyện tháng 3/2025: phân bổ theo số ấp nhân mức hỗ trợ lấy từ trang định mức, hai nguồn; còn xã Bình Hòa đã nhập từ 01/11/2024, cộng cột xã hội hóa thiếu dòng cuối.',
    sheets: [
      {
        name: 'Phan bo',
        rows: {
          1: ['UBND HUYỆN VĨNH CỬU', null, null, null, null, null, null, 'Phụ lục I'],
          2: ['PHÒNG TÀI CHÍNH - KẾ HOẠCH'],
          4: ['DỰ KIẾN PHÂN BỔ KINH PHÍ HỖ TRỢ TỦ SÁCH NHÀ VĂN HÓA ẤP, KHU PHỐ NĂM 2025'],
          5: ['(Kèm theo Tờ trình số       /TTr-TCKH ngày 11 tháng 3 năm 2025)'],
          6: [null, null, null, null, null, null, null, 'Đvt: nghìn đồng'],
          7: [
            'Stt',
            'Xã, thị trấn',
            'Số ấp, khu phố',
            'Mức hỗ trợ/tủ',
            'Thành tiền',
            'Trong đó',
            null,
            'Ghi chú',
          ],
          8: [null, null, null, null, null, 'Ngân sách huyện', 'Xã hội hóa'],
          9: ['A', 'B', '1', '2', '3=1x2', '4=3-5', '5', 'C'],
          ...down(10, PLACES, (row, [name, count, donated, note]) => [
            row - 9,
            name,
            count,
            "='Muc ho tro'!$F$10",
            `=C${row}*D${row}`,
            `=E${row}-G${row}`,
            donated,
            note,
          ]),
          21: [
            null,
            'TỔNG CỘNG',
            '=SUM(C10:C20)',
            null,
            '=SUM(E10:E20)',
            '=SUM(F10:F20)',
            '=SUM(G10:G19)',
            null,
          ],
          23: [null, 'NGƯỜI LẬP', null, null, null, 'TRƯỞNG PHÒNG'],
        },
        formats: { 'D10:G21': '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:G7', 'H7:H8', 'F23:H23'],
      },
      {
        name: 'Muc ho tro',
        rows: {
          1: ['CƠ CẤU MỘT TỦ SÁCH'],
          2: ['(Theo báo giá tháng 02/2025)'],
          3: [null, null, null, null, null, 'Đvt: nghìn đồng'],
          4: ['TT', 'Tên hàng', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền'],
          ...down(5, BOOKS, (row, [name, unit, count, price]) => [
            row - 4,
            name,
            unit,
            count,
            price,
            `=D${row}*E${row}`,
          ]),
          10: [null, 'Cộng 01 tủ', null, null, null, '=SUM(F5:F9)'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A1:F1', 'A2:F2'],
      },
    ],
  },
  dates: { from: '2025-04-01', to: '2025-06-30', document: '2025-03-11' },
  expected: {
    'Phan bo': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H21',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'price',
            E: 'amount',
            F: 'amount.budget',
            G: 'amount.other',
            H: 'note',
          },
          totalRows: [21],
          subtotalRows: [],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['locality.date error B16', 'sum.range error G21'],
    },
    'Muc ho tro': {
      kind: 'estimate',
      tables: [
        {
          range: 'A4:F10',
          headerRows: [4, 4],
          unit: 'nghìn đồng',
          columns: { A: 'ordinal', B: 'content', C: 'unit', D: 'quantity', E: 'price', F: 'amount' },
          totalRows: [10],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
