// Owns a statistics office of 2014 in the VNI code: a rice survey with typed amounts and the two budgets beside each, also as .xls.
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';

export const pyDieuTraLuaVni2014: SheetFixture = {
  book: {
    id: 'py-dieu-tra-lua-vni-2014',
    language: 'vi',
    note: 'Cục Thống kê Tiền Giang 2014, chữ VNI: điều tra năng suất lúa, cột trung ương và địa phương, số gõ tay; một thành tiền đảo chữ số (7.020.000 thay vì 7.200.000) và các dòng cộng theo số sai ấy.',
    sheets: [
      {
        name: 'DT lua HT',
        rows: recoded(
          {
            1: ['TỔNG CỤC THỐNG KÊ'],
            2: ['CỤC THỐNG KÊ TIỀN GIANG'],
            4: ['DỰ TOÁN KINH PHÍ ĐIỀU TRA NĂNG SUẤT, SẢN LƯỢNG LÚA HÈ THU NĂM 2014'],
            5: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
            6: ['Số TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Trong đó'],
            7: [null, null, null, null, null, null, 'Trung ương', 'Địa phương'],
            8: ['I', 'Tập huấn nghiệp vụ', null, null, null, 6680000, 3680000, 3000000],
            9: [1, 'Bồi dưỡng giảng viên', 'buổi', 4, 200000, 800000, 800000, 0],
            10: [2, 'Thuê hội trường', 'ngày', 2, 1500000, 3000000, 0, 3000000],
            11: [3, 'In sổ tay điều tra viên', 'quyển', 96, 18000, 1728000, 1728000, 0],
            12: [4, 'Văn phòng phẩm', 'bộ', 96, 12000, 1152000, 1152000, 0],
            13: ['II', 'Thu thập thông tin', null, null, null, 61020000, 34800000, 26220000],
            14: [1, 'Công điều tra viên', 'phiếu', 2400, 12000, 28800000, 28800000, 0],
            15: [2, 'Công tổ trưởng rà soát', 'phiếu', 2400, 2500, 6000000, 6000000, 0],
            16: [3, 'Thuê người dẫn đường', 'ngày', 120, 60000, 7020000, 0, 7020000],
            17: [4, 'Quà cho hộ cung cấp số liệu', 'hộ', 2400, 8000, 19200000, 0, 19200000],
            18: ['III', 'Xử lý, tổng hợp', null, null, null, 14340000, 9840000, 4500000],
            19: [1, 'Nhập tin', 'phiếu', 2400, 3200, 7680000, 7680000, 0],
            20: [2, 'Kiểm tra, nghiệm thu phiếu', 'phiếu', 2400, 900, 2160000, 2160000, 0],
            21: [3, 'Viết báo cáo phân tích', 'báo cáo', 1, 4500000, 4500000, 0, 4500000],
            22: [null, 'Tổng cộng (I+II+III)', null, null, null, 82040000, 48320000, 33720000],
            23: ['Số tiền bằng chữ: Tám mươi hai triệu không trăm bốn mươi ngàn đồng.'],
            25: [null, 'NGƯỜI LẬP BIỂU', null, null, 'CỤC TRƯỞNG'],
            30: [null, 'Phan Thị Cẩm Tú', null, null, 'Nguyễn Văn Lập'],
          },
          vni,
        ),
        formats: { D: '#,##0', E: '#,##0', F: '#,##0', G: '#,##0', H: '#,##0' },
        merges: ['A4:H4', 'G5:H5', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'F6:F7', 'G6:H6', 'A23:H23'],
      },
    ],
  },
  asXls: true,
  expected: {
    'DT lua HT': {
      kind: 'estimate',
      tables: [
        {
          range: 'A6:H22',
          headerRows: [6, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'price',
            F: 'amount',
            G: 'amount',
            H: 'amount',
          },
          totalRows: [22],
          subtotalRows: [8, 13, 18],
          lines: 11,
        },
      ],
      outside: [],
      findings: ['line.product error F16'],
    },
  },
};
