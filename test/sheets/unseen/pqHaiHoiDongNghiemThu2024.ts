// Owns two acceptance councils of 2024 side by side, the total on top, one sum for both at the right. Clean.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [what: string, first: number, second: number, price: number, note?: string];

export const pqHaiHoiDongNghiemThu2024: SheetFixture = {
  book: {
    id: 'pq-hai-hoi-dong-nghiem-thu-2024',
    language: 'vi',
    note: 'Phòng Quản lý khoa học 2024: hai hội đồng đặt cạnh nhau, tổng ở trên, cột cộng chung bên phải; sạch.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          2: ['PHÒNG QUẢN LÝ KHOA HỌC'],
          4: ['KINH PHÍ HỌP HỘI ĐỒNG TƯ VẤN ĐÁNH GIÁ, NGHIỆM THU NHIỆM VỤ KH&CN CẤP TỈNH'],
          5: ['Họp ngày 23/5/2024 tại trụ sở Sở, thành phố Biên Hòa'],
          7: [
            'Số TT',
            'Chức danh, nội dung chi',
            'Nhiệm vụ: Chế biến sâu hạt điều',
            null,
            null,
            'Nhiệm vụ: Nhãn hiệu bưởi Tân Triều',
            null,
            null,
            'Cộng (đồng)',
            'Ghi chú',
          ],
          8: [
            null,
            null,
            'Số lượng',
            'Mức chi (đồng)',
            'Thành tiền (đồng)',
            'Số lượng',
            'Mức chi (đồng)',
            'Thành tiền (đồng)',
          ],
          9: [null, 'TỔNG SỐ', null, null, '=SUM(E10:E19)', null, null, '=SUM(H10:H19)', '=SUM(I10:I19)'],
          ...down(
            10,
            [
              ['Chủ tịch hội đồng', 1, 1, 1500000],
              ['Phó chủ tịch hội đồng', 1, 1, 1200000],
              ['Ủy viên phản biện', 2, 2, 1200000],
              ['Ủy viên hội đồng', 4, 2, 1200000],
              ['Thư ký khoa học', 1, 1, 300000],
              ['Thư ký hành chính', 1, 1, 300000],
              ['Đại biểu được mời', 8, 6, 150000],
              ['Phiếu nhận xét của ủy viên hội đồng', 7, 5, 500000, 'Không tính phản biện'],
              ['Phiếu nhận xét của ủy viên phản biện', 2, 2, 800000],
              ['Nước uống', 18, 14, 20000],
            ] satisfies Line[],
            (row, [what, first, second, price, note]: Line) => [
              row - 9,
              what,
              first,
              price,
              `=C${row}*D${row}`,
              second,
              price,
              `=F${row}*G${row}`,
              `=E${row}+H${row}`,
              note ?? null,
            ],
          ),
          20: ['Căn cứ: Thông tư số 03/2023/TT-BTC ngày 10/01/2023 của Bộ Tài chính'],
          22: [null, 'NGƯỜI LẬP BẢNG', null, null, null, null, 'TRƯỞNG PHÒNG'],
          27: [null, 'Trần Ngọc Diễm', null, null, null, null, 'Phan Văn Hậu'],
        },
        formats: { D: '#,##0', E: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A4:J4', 'A5:J5', 'A7:A8', 'B7:B8', 'C7:E7', 'F7:H7', 'I7:I8', 'J7:J8', 'A20:J20'],
      },
    ],
  },
  dates: { from: '2024-05-23', to: '2024-05-23', document: '2024-05-10' },
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J19',
          headerRows: [7, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'price',
            E: 'amount',
            F: 'quantity',
            G: 'price',
            H: 'amount',
            I: 'amount.total',
            J: 'note',
          },
          totalRows: [9],
          subtotalRows: [],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
