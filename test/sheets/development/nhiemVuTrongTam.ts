// Owns activities followed by lead, partners, deadline and state, without money; notes on a sheet of their own.
import type { SheetFixture } from '../fixture.ts';

const HEAD = [
  'STT',
  'Nội dung công việc',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn hoàn thành',
  'Tiến độ',
  'Ghi chú',
];
const columns = {
  A: 'ordinal',
  B: 'content',
  C: 'lead',
  D: 'coordinating',
  E: 'date.due',
  F: 'status',
  G: 'note',
};

export const nhiemVuTrongTam: SheetFixture = {
  book: {
    id: 'nhiem-vu-trong-tam',
    language: 'vi',
    note: 'Phòng quản lý chuyên ngành: bảng việc không có tiền; quý III còn giao phối hợp cho huyện đã bỏ và một việc ghi chủ trì trùng phối hợp; thêm trang ghi chú.',
    sheets: [
      {
        name: '6 thang dau nam',
        rows: {
          1: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          2: ['PHÒNG QUẢN LÝ CHUYÊN NGÀNH'],
          3: ['THEO DÕI NHIỆM VỤ TRỌNG TÂM 6 THÁNG ĐẦU NĂM 2025'],
          5: HEAD,
          6: [
            1,
            'Khảo sát nhu cầu hướng dẫn hồ sơ của chủ thể OCOP',
            'Phòng Quản lý chuyên ngành',
            'UBND các huyện và thành phố Long Khánh, Biên Hòa',
            '28/02/2025',
            'Hoàn thành',
            null,
          ],
          7: [
            2,
            'Tổ chức đoàn hướng dẫn các chủ thể OCOP xây dựng hồ sơ',
            'Phòng Quản lý chuyên ngành',
            'UBND các huyện và thành phố Long Khánh, Biên Hòa',
            '30/6/2025',
            'Đang thực hiện',
            'đã đi 7/11 địa phương',
          ],
          8: [
            3,
            'Lập dự toán kinh phí thực hiện kế hoạch',
            'Phòng Kế hoạch Tài chính',
            'Phòng Quản lý chuyên ngành',
            '20/3/2025',
            'Hoàn thành',
            null,
          ],
          9: [
            4,
            'Tổ chức 03 lớp tập huấn',
            'Phòng Quản lý chuyên ngành',
            'Phòng Kế hoạch Tài chính',
            '30/6/2025',
            'Hoàn thành 2/3 lớp',
            null,
          ],
          10: [
            5,
            'Tham gia Hội đồng đánh giá, phân hạng OCOP theo giấy mời',
            'Phòng Quản lý chuyên ngành',
            'UBND các huyện và thành phố Long Khánh, Biên Hòa',
            '30/6/2025',
            'Theo giấy mời',
            null,
          ],
        },
        merges: ['A3:G3'],
      },
      {
        name: 'Quy III',
        rows: {
          1: ['THEO DÕI NHIỆM VỤ QUÝ III NĂM 2025 (từ ngày 01/7/2025 đến ngày 30/9/2025)'],
          3: HEAD,
          4: [
            1,
            'Hướng dẫn hồ sơ đăng ký nhãn hiệu',
            'Phòng Quản lý chuyên ngành',
            'UBND huyện Cẩm Mỹ',
            '29/8/2025',
            'Đang thực hiện',
            null,
          ],
          5: [
            2,
            'Tổng hợp kết quả tập huấn',
            'Phòng Kế hoạch Tài chính',
            'Phòng Kế hoạch Tài chính',
            '15/8/2025',
            'Chưa thực hiện',
            null,
          ],
          6: [
            3,
            'Kiểm tra nhãn hàng hóa tại cơ sở',
            'Phòng Quản lý chuyên ngành',
            'UBND xã Cẩm Mỹ',
            '26/9/2025',
            'Chưa đến hạn',
            null,
          ],
        },
        merges: ['A1:G1'],
      },
      {
        name: 'Ghi chú',
        rows: {
          1: ['Cách ghi cột Tiến độ'],
          3: ['Hoàn thành: đã có báo cáo kết quả gửi lãnh đạo Sở.'],
          4: ['Đang thực hiện: ghi rõ đã làm đến đâu ở cột Ghi chú.'],
          5: ['Cập nhật trước 16 giờ thứ Sáu hằng tuần, gửi chị Lan tổng hợp.'],
        },
      },
    ],
  },
  expected: {
    '6 thang dau nam': {
      kind: 'tracking',
      tables: [
        {
          range: 'A5:G10',
          headerRows: [5, 5],
          unit: 'đồng',
          columns,
          totalRows: [],
          subtotalRows: [],
          lines: 5,
        },
      ],
      outside: [],
      findings: [],
    },
    'Quy III': {
      kind: 'tracking',
      tables: [
        {
          range: 'A3:G6',
          headerRows: [3, 3],
          unit: 'đồng',
          columns,
          totalRows: [],
          subtotalRows: [],
          lines: 3,
        },
      ],
      outside: [],
      findings: ['locality.date error D4', 'unit.register warning D5'],
    },
    'Ghi chú': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
