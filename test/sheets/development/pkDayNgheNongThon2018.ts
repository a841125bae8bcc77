// Owns a vocational centre's class in 2018: letters and dashes as numbers, days and months as factors; one product typed over its formula.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [
  content: string,
  unit: string,
  quantity: number,
  factor: number,
  price: number,
  note: string,
];

const lines = (first: number, items: readonly Line[]) =>
  down(first, items, (row, [content, unit, quantity, factor, price, note]) => [
    '-',
    content,
    unit,
    quantity,
    factor,
    price,
    content.startsWith('Meo giống') ? quantity * factor * price : `=ROUND(D${row}*E${row}*F${row},0)`,
    note,
  ]);

export const pkDayNgheNongThon2018: SheetFixture = {
  book: {
    id: 'pk-day-nghe-nong-thon-2018',
    language: 'vi',
    note: 'Trung tâm GDNN-GDTX huyện 2018: lớp nghề trồng nấm; một ô thành tiền gõ tay (đúng số) giữa cột công thức.',
    sheets: [
      {
        name: 'Lop nam',
        rows: {
          1: ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
          2: ['TRUNG TÂM GDNN-GDTX HUYỆN ĐỨC LINH'],
          4: ['DỰ TOÁN KINH PHÍ ĐÀO TẠO NGHỀ CHO LAO ĐỘNG NÔNG THÔN NĂM 2018'],
          5: ['Nghề: Kỹ thuật trồng nấm. Số học viên: 35. Thời gian: 03 tháng (60 ngày thực học)'],
          6: ['Địa điểm: xã Đức Tín, huyện Đức Linh'],
          8: ['TT', 'Khoản mục chi phí', 'ĐVT', 'Khối lượng', 'Số kỳ', 'Mức chi', 'Thành tiền', 'Ghi chú'],
          9: [null, null, null, null, null, '(đồng)', '(đồng)'],
          10: ['a)', 'Tuyển sinh, khai giảng, bế giảng', null, null, null, null, '=SUM(G11:G13)'],
          ...lines(11, [
            ['Thông báo tuyển sinh trên đài truyền thanh', 'lần', 6, 1, 120000, 'Theo hợp đồng'],
            ['Băng rôn khai giảng, bế giảng', 'cái', 2, 1, 350000, 'Báo giá'],
            ['In chứng chỉ', 'cái', 35, 1, 15000, 'Báo giá'],
          ]),
          14: ['b)', 'Giáo viên', null, null, null, null, '=SUM(G15:G16)'],
          ...lines(15, [
            ['Giờ giảng lý thuyết', 'giờ', 96, 1, 65000, 'Quy chế chi tiêu nội bộ'],
            ['Giờ hướng dẫn thực hành', 'giờ', 324, 1, 50000, 'Quy chế chi tiêu nội bộ'],
          ]),
          17: ['c)', 'Vật tư thực hành', null, null, null, null, '=SUM(G18:G22)'],
          ...lines(18, [
            ['Mùn cưa cao su', 'kg', 2100, 1, 2200, 'Báo giá'],
            ['Túi nilon PP 19 x 37', 'kg', 42, 1, 46000, 'Báo giá'],
            ['Meo giống nấm bào ngư', 'chai', 140, 1, 14000, 'Báo giá'],
            ['Vôi, cám bắp', 'kg', 180, 1, 7500, 'Báo giá'],
            ['Lưới che nhà nấm', 'm2', 250, 1, 9000, 'Báo giá'],
          ]),
          23: ['d)', 'Hỗ trợ học viên', null, null, null, null, '=SUM(G24:G25)'],
          ...lines(24, [
            ['Tiền ăn học viên thuộc hộ nghèo', 'người/ngày', 14, 60, 30000, 'QĐ 46/2015/QĐ-TTg'],
            ['Văn phòng phẩm phát cho học viên', 'bộ', 35, 1, 28000, 'Báo giá'],
          ]),
          26: ['e)', 'Quản lý lớp học', null, null, null, null, '=SUM(G27)'],
          ...lines(27, [['Cán bộ theo dõi lớp', 'người/tháng', 1, 3, 700000, 'Quy chế chi tiêu nội bộ']]),
          28: ['Tổng cộng (a+b+c+d+e)', null, null, null, null, null, '=G10+G14+G17+G23+G26'],
          29: ['Số tiền bằng chữ: Sáu mươi tư triệu bảy trăm bảy mươi bảy nghìn đồng./.'],
          31: ['NGƯỜI LẬP', null, null, 'KẾ TOÁN', null, null, 'GIÁM ĐỐC'],
        },
        formats: { D: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A6:H6', 'A28:F28', 'A29:H29'],
      },
      {
        name: 'DS lop',
        rows: {
          1: ['DANH SÁCH HỌC VIÊN LỚP TRỒNG NẤM (trích)'],
          3: ['STT', 'Họ và tên', 'Năm sinh', 'Thôn', 'Đối tượng'],
          4: [1, 'Nguyễn Văn Bảy', 1979, 'Thôn 2', 'Hộ nghèo'],
          5: [2, 'K’ Thị Mai', 1990, 'Thôn 7', 'Dân tộc thiểu số'],
          6: [3, 'Trần Quốc Dũng', 1985, 'Thôn 4', null],
          7: [4, 'Lê Thị Bông', 1972, 'Thôn 4', 'Hộ nghèo'],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  expected: {
    'Lop nam': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:H28',
          headerRows: [8, 9],
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
          totalRows: [28],
          subtotalRows: [10, 14, 17, 23, 26],
          lines: 13,
        },
      ],
      outside: [],
      findings: ['formula.constant warning G20'],
    },
    'DS lop': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
