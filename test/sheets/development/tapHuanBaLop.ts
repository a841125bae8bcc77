// Owns the estimate of three classes as a department writes it: groups with sums, class count, words, signatures.
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  content: string,
  unit: string,
  quantity: number,
  price: number,
  basis: string,
) => [number, content, unit, quantity, 3, price, `=D${row}*E${row}*F${row}`, basis];

export const tapHuanBaLop: SheetFixture = {
  book: {
    id: 'tap-huan-ba-lop',
    language: 'vi',
    note: 'Chuyên viên phòng quản lý của sở: số lượng x số lớp x đơn giá, nhóm I, II, III có tổng ở dòng đầu nhóm; sạch.',
    sheets: [
      {
        name: 'Dự toán',
        rows: {
          1: ['UBND TỈNH ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Đồng Nai, ngày 17 tháng 3 năm 2025'],
          4: ['DỰ TOÁN KINH PHÍ'],
          5: [
            'Tổ chức tập huấn nội dung khoa học và công nghệ thuộc Chương trình OCOP năm 2025 (03 lớp, 60 người/lớp, 01 ngày/lớp)',
          ],
          6: [
            'Thời gian: từ ngày 08/4/2025 đến ngày 10/4/2025, tại huyện Xuân Lộc, huyện Định Quán và thành phố Long Khánh',
          ],
          7: [null, null, null, null, null, null, 'ĐVT: đồng'],
          8: ['STT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Số lớp', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          9: ['I', 'Chi báo cáo viên', null, null, null, null, '=SUM(G10:G12)'],
          10: line(10, 1, 'Thù lao báo cáo viên là lãnh đạo Sở', 'buổi', 1, 1300000, 'NQ 180/2019/NQ-HĐND'),
          11: line(11, 2, 'Thù lao báo cáo viên là chuyên viên', 'buổi', 1, 800000, 'NQ 180/2019/NQ-HĐND'),
          12: line(12, 3, 'Phụ cấp lưu trú báo cáo viên', 'người/ngày', 2, 200000, 'NQ 90/2017/NQ-HĐND'),
          13: ['II', 'Chi cho học viên', null, null, null, null, '=SUM(G14:G17)'],
          14: line(
            14,
            1,
            'Nước uống giữa giờ (60 người x 2 buổi)',
            'người/buổi',
            120,
            20000,
            'NQ 90/2017/NQ-HĐND',
          ),
          15: line(15, 2, 'Tài liệu', 'bộ', 60, 45000, 'Theo báo giá'),
          16: line(16, 3, 'Văn phòng phẩm (bút, sổ, bìa nút)', 'bộ', 60, 25000, 'Theo báo giá'),
          17: line(
            17,
            4,
            'Hỗ trợ tiền ăn học viên không hưởng lương',
            'người/ngày',
            60,
            150000,
            'NQ 90/2017/NQ-HĐND',
          ),
          18: ['III', 'Chi tổ chức lớp', null, null, null, null, '=SUM(G19:G21)'],
          19: line(19, 1, 'Thuê hội trường, âm thanh, máy chiếu', 'ngày', 1, 3000000, 'Theo báo giá'),
          20: line(20, 2, 'Maket, trang trí', 'cái', 1, 900000, 'Theo báo giá'),
          21: line(21, 3, 'Thuê xe đưa đón báo cáo viên', 'chuyến', 1, 1800000, 'Theo báo giá'),
          22: [null, 'Tổng cộng (I+II+III)', null, null, null, null, '=G9+G13+G18'],
          23: ['(Bằng chữ: Bảy mươi mốt triệu bốn trăm nghìn đồng)./.'],
          25: ['NGƯỜI LẬP', null, null, 'PHÒNG KẾ HOẠCH TÀI CHÍNH', null, null, 'GIÁM ĐỐC'],
          31: ['Trần Thị Lan', null, null, 'Nguyễn Văn Bình', null, null, 'Lê Minh Hải'],
        },
        formats: { D: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A6:H6', 'A23:H23', 'E1:H1', 'E2:H2', 'E3:H3'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Dự toán': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H22',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'note',
          },
          totalRows: [22],
          subtotalRows: [9, 13, 18],
          lines: 10,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
