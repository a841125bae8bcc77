// Owns the estimate of two OCOP classes of 2027 in wards of Đồng Nai city, đồng, written in November 2026.
// Invariant: one fault, material for 55 people a class where everything else is for 50.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: string,
  what: string,
  unit: string,
  [count, times, classes, price]: [number, number, number, number],
  basis: string,
): Content[] => {
  const at = String(row);
  return [number, what, unit, count, times, classes, price, `=D${at}*E${at}*F${at}*G${at}`, basis];
};

export const pxTapHuanOcop2027: SheetFixture = {
  book: {
    id: 'px-tap-huan-ocop-2027',
    language: 'vi',
    note: 'Sở KH&CN thành phố Đồng Nai: dự toán hai lớp tập huấn năm 2027 tại phường Trảng Bom và phường Xuân Lộc; tài liệu tính 55 người.',
    sheets: [
      {
        name: 'Lop 2027',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Đồng Nai, ngày 16 tháng 11 năm 2026'],
          5: ['DỰ TOÁN KINH PHÍ TẬP HUẤN CHỦ THỂ OCOP NĂM 2027'],
          6: ['02 lớp (phường Trảng Bom, phường Xuân Lộc), 50 học viên/lớp, 01 ngày/lớp, trong tháng 4/2027'],
          7: [null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
          8: [
            'STT',
            'Nội dung chi',
            'Đơn vị tính',
            'Số lượng',
            'Số buổi',
            'Số lớp',
            'Mức chi',
            'Thành tiền',
            'Căn cứ',
          ],
          9: ['I', 'Giảng viên', null, null, null, null, null, '=SUM(H10:H10)'],
          10: line(
            10,
            '1',
            'Thù lao giảng viên là lãnh đạo sở',
            'người/buổi',
            [1, 2, 2, 1300000],
            'NQ 180/2019/NQ-HĐND',
          ),
          11: ['II', 'Học viên', null, null, null, null, null, '=SUM(H12:H14)'],
          12: line(12, '1', 'Nước uống học viên', 'người/buổi', [50, 2, 2, 20000], 'Quy chế chi tiêu nội bộ'),
          13: line(13, '2', 'Tài liệu phát cho học viên', 'bộ', [55, 1, 2, 42000], 'Báo giá'),
          14: line(14, '3', 'Văn phòng phẩm học viên (bút, sổ)', 'bộ', [50, 1, 2, 18000], 'Báo giá'),
          15: ['III', 'Tổ chức lớp', null, null, null, null, null, '=SUM(H16:H18)'],
          16: line(16, '1', 'Thuê hội trường, máy chiếu', 'buổi', [1, 2, 2, 1800000], 'Báo giá'),
          17: line(17, '2', 'Phông chữ, trang trí', 'bộ', [1, 1, 2, 1200000], 'Báo giá'),
          18: line(18, '3', 'Thuê xe đưa giảng viên', 'chuyến', [1, 1, 2, 1600000], 'Báo giá'),
          19: [null, 'TỔNG CỘNG (I+II+III)', null, null, null, null, null, '=H9+H11+H15'],
          20: ['Bằng chữ: Hai mươi tám triệu bốn trăm hai mươi ngàn đồng./.'],
          22: [null, 'NGƯỜI LẬP', null, 'PHÒNG KH-TC', null, null, 'GIÁM ĐỐC'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['E1:I1', 'E2:I2', 'E3:I3', 'A5:I5', 'A6:I6', 'A20:I20'],
      },
    ],
  },
  dates: { from: '2027-04-06', to: '2027-04-20', document: '2026-11-16' },
  expected: {
    'Lop 2027': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I19',
          headerRows: [8, 8],
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
            I: 'basis',
          },
          totalRows: [19],
          subtotalRows: [9, 11, 15],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['people.count warning D13'],
    },
  },
};
