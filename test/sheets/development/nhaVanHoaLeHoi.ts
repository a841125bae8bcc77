// Owns a district culture house of 2016 that types in VNI: the table begins in column B at row 12, group captions carry no money.
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  count: number,
  price: number,
): Content[] => [null, number, what, unit, count, price, `=E${row}*F${row}`];

export const nhaVanHoaLeHoi: SheetFixture = {
  book: {
    id: 'nha-van-hoa-le-hoi',
    language: 'vi',
    note: 'Nhà văn hóa huyện 2016: chữ VNI, bảng bắt đầu ở B12, dòng nhóm chỉ có chữ; sạch.',
    sheets: [
      {
        name: 'LE HOI',
        rows: recoded(
          {
            1: [null, 'PHÒNG VĂN HÓA VÀ THÔNG TIN'],
            2: [null, 'NHÀ VĂN HÓA HUYỆN'],
            5: [null, 'DỰ TOÁN KINH PHÍ'],
            6: [null, 'Tổ chức lễ hội Kỳ yên năm 2016'],
            8: [null, 'Căn cứ kế hoạch số 12/KH-VHTT ngày 20/01/2016 của Phòng Văn hóa và Thông tin;'],
            9: [null, 'Giá theo báo giá của các cơ sở trên địa bàn.'],
            12: [null, 'STT', 'NỘI DUNG', 'ĐƠN VỊ', 'SỐ LƯỢNG', 'ĐƠN GIÁ (đồng)', 'THÀNH TIỀN (đồng)'],
            13: [null, 'A', 'PHẦN LỄ'],
            14: line(14, '1', 'Trang trí bàn thờ, hoa quả', 'lần', 2, 1800000),
            15: line(15, '2', 'Thuê trang phục đội tế', 'bộ', 24, 80000),
            16: line(16, '3', 'Bồi dưỡng đội tế', 'người', 24, 150000),
            17: [null, 'B', 'PHẦN HỘI'],
            18: line(18, '1', 'Đờn ca tài tử', 'đêm', 2, 4500000),
            19: line(19, '2', 'Thuê âm thanh', 'đêm', 2, 2500000),
            20: line(20, '3', 'Giải thưởng trò chơi dân gian', 'giải', 15, 200000),
            21: line(21, '4', 'Băng rôn', 'tấm', 12, 300000),
            22: [null, null, 'TỔNG CỘNG', null, null, null, '=SUM(G14:G21)'],
            23: [null, 'Bằng chữ: Hai mươi chín triệu bảy trăm hai mươi nghìn đồng'],
            25: [null, null, 'Người lập', null, null, 'Giám đốc'],
          },
          vni,
        ),
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['B5:G5', 'B6:G6', 'B23:G23'],
      },
    ],
  },
  asXls: true,
  expected: {
    'LE HOI': {
      kind: 'estimate',
      tables: [
        {
          range: 'B12:G22',
          headerRows: [12, 12],
          unit: 'đồng',
          columns: { B: 'ordinal', C: 'content', D: 'unit', E: 'quantity', F: 'price', G: 'amount' },
          totalRows: [22],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
