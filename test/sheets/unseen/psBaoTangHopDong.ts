// Owns a provincial museum of 2021: contracts followed by hand, values only, two dates a row, notes under the table.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const day = (date: string | null): Content => (date === null ? null : { date });
const contract = (
  number: number,
  what: string,
  basis: string,
  due: string,
  done: string | null,
  money: [number, number, number, number],
  status: string,
): Content[] => [number, what, basis, day(due), day(done), ...money, status];

export const psBaoTangHopDong: SheetFixture = {
  book: {
    id: 'ps-bao-tang-hop-dong',
    language: 'vi',
    note: 'Bảo tàng tỉnh 2021: sổ theo dõi hợp đồng chỉ có số gõ tay, ngày phải xong và ngày xong, ghi chú dưới bảng; sạch.',
    sheets: [
      {
        name: 'HD 2021',
        rows: {
          1: ['BẢO TÀNG TỈNH QUẢNG NAM'],
          2: ['Phòng Hành chính - Tổng hợp'],
          3: ['BẢNG THEO DÕI THỰC HIỆN HỢP ĐỒNG CHỈNH LÝ TRƯNG BÀY NĂM 2021'],
          4: ['Số liệu đến 30/11/2021 - đơn vị: đồng'],
          6: [
            'STT',
            'Tên công việc',
            'Số, ngày hợp đồng',
            'Hạn hoàn thành',
            'Ngày hoàn thành thực tế',
            'Giá trị hợp đồng',
            'Giá trị nghiệm thu',
            'Đã thanh toán',
            'Còn lại chưa thanh toán',
            'Tình trạng',
          ],
          7: contract(
            1,
            'Phục chế mô hình ghe bầu',
            '03/HĐ-BT, 12/3/2021',
            '2021-06-30',
            '2021-06-25',
            [145000000, 145000000, 145000000, 0],
            'Đã thanh lý',
          ),
          8: contract(
            2,
            'Thiết kế, in pano trưng bày gian Chăm',
            '05/HĐ-BT, 02/4/2021',
            '2021-07-15',
            '2021-08-02',
            [86500000, 84200000, 60000000, 26500000],
            'Chậm do giãn cách',
          ),
          9: contract(
            3,
            'Hệ thống đèn chiếu hiện vật',
            '07/HĐ-BT, 20/4/2021',
            '2021-09-30',
            '2021-09-28',
            [212300000, 212300000, 191070000, 21230000],
            'Giữ bảo hành 10%',
          ),
          10: contract(
            4,
            'Thuyết minh tự động ba ngôn ngữ',
            '11/HĐ-BT, 15/7/2021',
            '2021-12-15',
            null,
            [178000000, 0, 53400000, 124600000],
            'Đang thực hiện',
          ),
          11: contract(
            5,
            'Chụp ảnh, số hóa 400 hiện vật',
            '12/HĐ-BT, 16/8/2021',
            '2021-12-20',
            null,
            [60000000, 0, 0, 60000000],
            'Đang thực hiện',
          ),
          12: [null, 'TỔNG CỘNG', null, null, null, 681800000, 441500000, 449470000, 232330000],
          14: ['Ghi chú:'],
          15: ['- Hợp đồng số 4 đã tạm ứng 30% theo điều khoản thanh toán.'],
          16: ['- Chưa gồm chi phí thẩm định giá do Sở chi trả.'],
          18: [null, 'Người theo dõi', null, null, null, null, 'Giám đốc'],
        },
        formats: { F: '#,##0', G: '#,##0', H: '#,##0', I: '#,##0' },
        merges: ['A3:J3', 'A4:J4', 'A15:J15', 'A16:J16'],
      },
      {
        name: 'Dien thoai',
        rows: {
          1: ['DANH BẠ ĐƠN VỊ THI CÔNG'],
          2: ['TT', 'Đơn vị', 'Người liên hệ', 'Điện thoại'],
          3: [1, 'Xưởng mộc Kim Bồng', 'Ông Huỳnh Sướng', '0905 000 111'],
          4: [2, 'Công ty quảng cáo Tam Kỳ', 'Bà Lê Thu', '0914 000 222'],
          5: [3, 'Công ty chiếu sáng Miền Trung', 'Ông Phan Hải', '0236 000 333'],
        },
        merges: ['A1:D1'],
      },
    ],
  },
  expected: {
    'HD 2021': {
      kind: 'tracking',
      tables: [
        {
          range: 'A6:J12',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'basis',
            D: 'date.due',
            E: 'date.actual',
            F: 'plan',
            G: 'accepted',
            H: 'disbursed',
            I: 'remaining',
            J: 'status',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'Dien thoai': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
