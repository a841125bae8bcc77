// Owns a metrology class of 2013: values typed without a formula, rows of mục over rows of tiểu mục, words in the table's width.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const item = (code: number, name: string, amount: number): Content[] => [
  null,
  code,
  null,
  name,
  null,
  null,
  null,
  null,
  amount,
];
const line = (
  number: number,
  code: number,
  what: string,
  unit: string,
  count: number,
  times: number,
  price: number,
): Content[] => [number, null, code, what, unit, count, times, price, count * times * price];

export const pjLopDoLuong2013: SheetFixture = {
  book: {
    id: 'pj-lop-do-luong-2013',
    language: 'vi',
    note: 'Chi cục TĐC Đồng Nai 2013: toàn số gõ, dòng mục cộng các tiểu mục, trang danh sách học viên; sạch.',
    sheets: [
      {
        name: 'DU TOAN',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ ĐỒNG NAI'],
          2: ['CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG'],
          4: ['DỰ TOÁN KINH PHÍ'],
          5: ['Tập huấn sử dụng cân, phương tiện đo tại chợ (03 lớp, 30 người/lớp, 01 ngày/lớp)'],
          6: ['Thời gian: tháng 5 năm 2013 tại huyện Trảng Bom, Thống Nhất, Long Thành'],
          8: [
            'TT',
            'Mục',
            'Tiểu mục',
            'Nội dung chi',
            'ĐVT',
            'Số lượng',
            'Số buổi (ngày)',
            'Đơn giá (đ)',
            'Thành tiền (đ)',
          ],
          9: item(6550, 'Vật tư văn phòng', 1080000),
          10: line(1, 6551, 'Viết, tập cho học viên', 'bộ', 90, 1, 12000),
          11: item(6650, 'Hội nghị', 10950000),
          12: line(2, 6651, 'Photo tài liệu', 'bộ', 90, 1, 25000),
          13: line(3, 6652, 'Thù lao giảng viên', 'buổi', 1, 6, 300000),
          14: line(4, 6655, 'Thuê hội trường', 'buổi', 1, 6, 700000),
          15: line(5, 6699, 'Nước uống học viên', 'người/buổi', 90, 2, 15000),
          16: item(6700, 'Công tác phí', 900000),
          17: line(6, 6702, 'Phụ cấp lưu trú cán bộ tổ chức lớp', 'người/ngày', 3, 3, 100000),
          18: item(6750, 'Chi phí thuê mướn', 3900000),
          19: line(7, 6751, 'Thuê xe chở cân chuẩn, quả cân', 'chuyến', 3, 1, 1300000),
          20: ['Tổng cộng', null, null, null, null, null, null, null, 16830000],
          21: ['(Mười sáu triệu tám trăm ba mươi nghìn đồng)'],
          23: [null, null, null, 'Người lập bảng', null, null, 'Chi cục trưởng'],
          28: [null, null, null, 'Phạm Thị Hoàng Oanh', null, null, 'Nguyễn Hữu Dũng'],
        },
        formats: { H: '#,##0', I: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A6:I6', 'A20:H20', 'A21:I21', 'G23:I23', 'G28:I28'],
      },
      {
        name: 'HV lop 1',
        rows: {
          1: ['DANH SÁCH HỌC VIÊN LỚP 1 (TRẢNG BOM)'],
          3: ['TT', 'Họ tên', 'Quầy, sạp', 'Loại cân', 'Ký tên'],
          4: [1, 'Đặng Thị Hồng', 'Sạp 12', 'Cân đồng hồ 5 kg', null],
          5: [2, 'Vũ Văn Thuận', 'Sạp 15', 'Cân bàn 100 kg', null],
          6: [3, 'Lâm Thị Ba', 'Sạp 31', 'Cân đồng hồ 30 kg', null],
          7: [4, 'Trịnh Quang Vinh', 'Kiốt 4', 'Cân điện tử', null],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  dates: { from: '2013-05-06', to: '2013-05-24', document: '2013-04-15' },
  expected: {
    'DU TOAN': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I20',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'budgetItem',
            C: 'budgetSubItem',
            D: 'content',
            E: 'unit',
            F: 'quantity',
            G: 'factor',
            H: 'price',
            I: 'amount',
          },
          totalRows: [20],
          subtotalRows: [9, 11, 16, 18],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
    'HV lop 1': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
