// Owns an appraisal of what four communes ask for trademarks, August 2025: sums asked and granted without quantities; the words are those of the sum asked.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Item = readonly [name: string, place: string, asked: number, granted: number, why: string];

export const poThamDinhNhanHieu2025: SheetFixture = {
  book: {
    id: 'po-tham-dinh-nhan-hieu-2025',
    language: 'vi',
    note: 'Thẩm định kinh phí xây dựng nhãn hiệu 8/2025: chỉ có số tiền đề nghị và thẩm định; số tiền bằng chữ còn là của phía đề nghị.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['SỞ TÀI CHÍNH TỈNH ĐỒNG NAI', null, null, null, 'Phụ lục'],
          3: ['KẾT QUẢ THẨM ĐỊNH KINH PHÍ XÂY DỰNG, ĐĂNG KÝ NHÃN HIỆU SẢN PHẨM OCOP'],
          4: ['(Ban hành kèm theo Công văn số         /STC-HCSN ngày      tháng 8 năm 2025)'],
          6: [
            'Số TT',
            'Nhãn hiệu, sản phẩm',
            'Địa phương',
            'Đơn vị đề nghị (đồng)',
            'Sở Tài chính thẩm định (đồng)',
            'Tăng, giảm',
            'Lý do điều chỉnh',
          ],
          ...down<Item>(
            7,
            [
              ['Sầu riêng Hàng Gòn', 'Phường Hàng Gòn', 35000000, 33500000, 'Giảm chi phí in ấn'],
              ['Tiêu Xuân Thọ - Xuân Bắc', 'Xã Xuân Bắc', 34200000, 31000000, 'Giảm khảo sát thực địa'],
              ['Bưởi Tân Triều', 'Phường Tân Triều', 28750000, 28750000, 'Thống nhất'],
              ['Ca cao Trị An', 'Xã Trị An', 32400000, 30150000, 'Giảm thiết kế hộp'],
              ['Hạt điều Bù Đăng', 'Xã Bù Đăng', 35000000, 34600000, 'Giảm chi tra cứu'],
            ],
            (row, [name, place, asked, granted, why]) => [
              row - 6,
              name,
              place,
              asked,
              granted,
              `=E${row}-D${row}`,
              why,
            ],
          ),
          12: [null, 'Cộng', null, '=SUM(D7:D11)', '=SUM(E7:E11)', '=SUM(F7:F11)'],
          13: ['Số kinh phí thẩm định bằng chữ: Một trăm sáu mươi lăm triệu ba trăm năm mươi nghìn đồng./.'],
          15: [null, 'NGƯỜI THẨM ĐỊNH', null, null, 'KT. GIÁM ĐỐC'],
          16: [null, null, null, null, 'PHÓ GIÁM ĐỐC'],
        },
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['A3:G3', 'A4:G4', 'A13:G13'],
      },
      { name: 'Sheet2', rows: {} },
    ],
  },
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:G12',
          headerRows: [6, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'locality',
            D: 'amount.requested',
            E: 'amount.appraised',
            F: 'difference',
            G: 'note',
          },
          totalRows: [12],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: ['words.total error A13'],
    },
    Sheet2: { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
