// Owns a farm-extension estimate with a column of funding sources, merged content over two rows and a note between.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number | null,
  content: string | null,
  item: string,
  unit: string,
  quantity: number,
  price: number,
  source: string,
): Content[] => [number, content, item, unit, quantity, price, `=E${row}*F${row}`, source];

export const khuyenNong: SheetFixture = {
  book: {
    id: 'khuyen-nong',
    language: 'vi',
    note: 'Trung tâm dịch vụ nông nghiệp: nội dung gộp ô qua nhiều dòng, quy cách ở cột riêng, cột nguồn vốn, tổng theo nguồn dưới bảng dùng SUMIF; sạch.',
    sheets: [
      {
        name: 'MH bo',
        rows: {
          1: ['TRUNG TÂM DỊCH VỤ NÔNG NGHIỆP TỈNH ĐỒNG NAI'],
          2: ['DỰ TOÁN MÔ HÌNH TRÌNH DIỄN TRỒNG BƠ XEN CÀ PHÊ'],
          3: ['Địa điểm: xã Phú Sơn, huyện Tân Phú - Năm 2023. Giá vật tư theo báo giá tháng 3/2023.'],
          4: [null, null, null, null, null, null, null, 'ĐVT: ngàn đồng'],
          5: ['TT', 'Nội dung', 'Quy cách', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Nguồn kinh phí'],
          6: line(6, 1, 'Cây giống', 'Bơ 034 ghép', 'cây', 600, 45, 'Ngân sách'),
          7: line(7, null, null, 'Cây che bóng', 'cây', 200, 12, 'Dân đóng góp'),
          8: line(8, 2, 'Phân bón', 'Hữu cơ vi sinh', 'kg', 3000, 6.5, 'Ngân sách'),
          9: line(9, null, null, 'NPK 16-16-8', 'kg', 900, 17, 'Dân đóng góp'),
          10: line(10, 3, 'Hệ thống tưới', 'Nhỏ giọt', 'ha', 3, 18500, 'Ngân sách'),
          11: line(11, 4, 'Công lao động', 'Trồng, chăm sóc', 'công', 180, 220, 'Dân đóng góp'),
          12: line(12, 5, 'Hội thảo đầu bờ', 'Trọn gói', 'cuộc', 2, 4200, 'Ngân sách'),
          13: [null, 'Cộng', null, null, null, null, '=SUM(G6:G12)'],
          14: [null, 'Trong đó: Ngân sách', null, null, null, null, '=SUMIF(H6:H12,"Ngân sách",G6:G12)'],
          15: [null, 'Dân đóng góp', null, null, null, null, '=SUMIF(H6:H12,"Dân đóng góp",G6:G12)'],
          17: [null, 'Cán bộ kỹ thuật', null, null, null, 'Giám đốc'],
        },
        formats: { E: '#,##0', F: '#,##0.0', G: '#,##0' },
        merges: ['A2:H2', 'A3:H3', 'A6:A7', 'B6:B7', 'A8:A9', 'B8:B9'],
      },
    ],
  },
  expected: {
    'MH bo': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:H15',
          headerRows: [5, 5],
          unit: 'nghìn đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price',
            G: 'amount',
            H: 'fundingSource',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
