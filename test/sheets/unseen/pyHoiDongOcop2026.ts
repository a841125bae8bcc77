// Owns the OCOP council of the city of Đồng Nai, September 2026: council and advisory team for two rounds at the known rates, in thousand đồng.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Line = readonly [content: string, people: number, price: number, basis: string];
const chain = 'TT 55/2023/TT-BTC; TT 03/2023/TT-BTC';

export const pyHoiDongOcop2026: SheetFixture = {
  book: {
    id: 'py-hoi-dong-ocop-2026',
    language: 'vi',
    note: 'Thành phố Đồng Nai 9/2026: họp Hội đồng OCOP và Tổ tư vấn, hai đợt, nghìn đồng; kinh phí từng đợt và cả hai đợt cạnh nhau; mức bằng mức đã biết; sạch.',
    sheets: [
      {
        name: 'HD OCOP 2026',
        rows: {
          1: ['UBND THÀNH PHỐ ĐỒNG NAI'],
          2: ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
          4: ['DỰ TOÁN CHI HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP THÀNH PHỐ ĐỒNG NAI NĂM 2026'],
          5: ['Đợt 1: ngày 10/9/2026; đợt 2: ngày 24/9/2026. Địa điểm: phường Trấn Biên'],
          6: [null, null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
          7: [
            'TT',
            'Thành phần',
            'Số người',
            'Mức chi',
            'Kinh phí 1 đợt',
            'Số đợt',
            'Kinh phí 2 đợt',
            'Căn cứ',
          ],
          8: ['I', 'Hội đồng', '=SUM(C9:C13)', null, '=SUM(E9:E13)', null, '=SUM(G9:G13)'],
          ...down<Line>(
            9,
            [
              ['Chủ tịch Hội đồng', 1, 1800, chain],
              ['Phó Chủ tịch Hội đồng', 1, 1500, chain],
              ['Thành viên Hội đồng', 9, 1500, chain],
              ['Thư ký Hội đồng', 1, 300, chain],
              ['Đại biểu được mời', 12, 200, chain],
            ],
            (row, [content, people, price, basis]) => [
              row - 8,
              content,
              people,
              price,
              `=C${row}*D${row}`,
              2,
              `=E${row}*F${row}`,
              basis,
            ],
          ),
          14: ['II', 'Tổ tư vấn', '=SUM(C15:C17)', null, '=SUM(E15:E17)', null, '=SUM(G15:G17)'],
          ...down<Line>(
            15,
            [
              ['Tổ trưởng', 1, 1000, chain],
              ['Thành viên Tổ tư vấn', 7, 700, chain],
              ['Thư ký Tổ tư vấn', 1, 300, chain],
            ],
            (row, [content, people, price, basis]) => [
              row - 14,
              content,
              people,
              price,
              `=C${row}*D${row}`,
              2,
              `=E${row}*F${row}`,
              basis,
            ],
          ),
          18: [null, 'Tổng cộng (I+II)', '=C8+C14', null, '=E8+E14', null, '=G8+G14'],
          19: ['Bằng chữ: Năm mươi mốt triệu bốn trăm nghìn đồng./.'],
          21: [null, 'Người lập', null, null, 'Phòng KHTC', null, 'Giám đốc'],
        },
        formats: { D: '#,##0', E: '#,##0', G: '#,##0' },
        merges: ['A4:H4', 'A5:H5', 'A19:H19'],
      },
    ],
  },
  expected: {
    'HD OCOP 2026': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:H18',
          headerRows: [7, 7],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'quantity',
            D: 'price',
            E: 'amount',
            F: 'factor',
            G: 'amount.total',
            H: 'basis',
          },
          totalRows: [18],
          subtotalRows: [8, 14],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
