// Owns a share-out of label support to communes, September 2025; one line still names a commune that ended on 30 June.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Commune = readonly [name: string, owners: number, products: number, note: string | null];

export const pkTemNhanXa2025: SheetFixture = {
  book: {
    id: 'pk-tem-nhan-xa-2025',
    language: 'vi',
    note: 'Sở KH&CN Đồng Nai 9/2025: phân bổ hỗ trợ tem nhãn cho xã, phường mới; một xã đã hết tên từ 01/7/2025.',
    sheets: [
      {
        name: 'Phan bo',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['BẢNG PHÂN BỔ KINH PHÍ HỖ TRỢ IN TEM NHÃN, MÃ QR CHO SẢN PHẨM OCOP NĂM 2025'],
          5: ['(Kèm theo Quyết định số       /QĐ-SKHCN ngày      tháng 9 năm 2025)'],
          6: [null, null, null, null, null, 'Đơn vị: đồng'],
          7: ['STT', 'Xã, phường', 'Số chủ thể', 'Số sản phẩm', 'Mức hỗ trợ/sản phẩm', 'Kinh phí', 'Ghi chú'],
          ...down<Commune>(
            8,
            [
              ['Phường Trấn Biên', 4, 9, null],
              ['Phường Long Khánh', 3, 7, null],
              ['Phường Bảo Vinh', 2, 3, null],
              ['Xã Xuân Định', 3, 5, null],
              ['Xã Sông Ray', 2, 4, null],
              ['Xã Suối Cao', 1, 2, 'Ca cao, hạt điều'],
              ['Xã Bàu Hàm', 2, 3, null],
              ['Xã Bù Đăng', 5, 11, 'Hạt điều'],
              ['Xã Lộc Ninh', 3, 6, 'Hồ tiêu'],
              ['Xã Tà Lài', 2, 2, null],
            ],
            (row, [name, owners, products, note]) => [
              row - 7,
              name,
              owners,
              products,
              3500000,
              `=D${row}*E${row}`,
              note,
            ],
          ),
          18: [null, 'Tổng cộng', '=SUM(C8:C17)', '=SUM(D8:D17)', null, '=SUM(F8:F17)'],
          19: ['Bằng chữ: Một trăm tám mươi hai triệu đồng./.'],
          20: ['* Mức hỗ trợ theo báo giá thấp nhất trong 03 báo giá ngày 05/9/2025.'],
          22: [null, 'NGƯỜI LẬP', null, 'VĂN PHÒNG SỞ', null, 'GIÁM ĐỐC'],
        },
        formats: { E: '#,##0', F: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A19:G19', 'A20:G20', 'F6:G6', 'D1:G1', 'D2:G2'],
      },
    ],
  },
  dates: { from: '2025-09-15', to: '2025-11-30', document: '2025-09-12' },
  expected: {
    'Phan bo': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G18',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'quantity',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'note',
          },
          totalRows: [18],
          subtotalRows: [],
          lines: 10,
        },
      ],
      outside: [],
      findings: ['locality.date error B13'],
    },
  },
};
