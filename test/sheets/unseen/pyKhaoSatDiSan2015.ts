// Owns a museum's survey of 2015: typed amounts with an explanation column; the words say another sum and one price is text.
import type { SheetFixture } from '../fixture.ts';

export const pyKhaoSatDiSan2015: SheetFixture = {
  book: {
    id: 'py-khao-sat-di-san-2015',
    language: 'vi',
    note: 'Bảo tàng tỉnh Bắc Kạn 2015: kiểm kê, khảo sát di sản, cột diễn giải, số gõ tay; chữ ghi ba mươi nghìn thay vì ba trăm nghìn, một đơn giá là chữ.',
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH BẮC KẠN'],
          2: ['BẢO TÀNG TỈNH'],
          4: ['DỰ TOÁN CHI TIẾT'],
          5: [
            'Khảo sát, kiểm kê nghi lễ cấp sắc của người Dao Tiền huyện Ngân Sơn, từ ngày 06/4/2015 đến 17/4/2015',
          ],
          7: [
            'STT',
            'Nội dung công việc',
            'Diễn giải',
            'Đơn vị',
            'Số lượng',
            'Đơn giá (đồng)',
            'Thành tiền (đồng)',
          ],
          8: ['A', 'Công tác phí', null, null, null, null, 21100000],
          9: ['1', 'Phụ cấp lưu trú', '05 người x 12 ngày', 'ngày', 60, 120000, 7200000],
          10: ['2', 'Tiền thuê chỗ ở', '05 người x 10 đêm', 'đêm', 50, 150000, 7500000],
          11: ['3', 'Thuê ô tô 7 chỗ', 'đi, về 02 lượt, tại chỗ 02 ngày', 'ngày', 4, 1600000, 6400000],
          12: ['B', 'Khảo sát tại địa bàn', null, null, null, null, 8000000],
          13: ['1', 'Chi người cung cấp thông tin', '08 thôn x 05 người', 'người', 40, 50000, 2000000],
          14: [
            '2',
            'Người dẫn đường kiêm phiên dịch tiếng Dao',
            '02 người x 12 ngày',
            'ngày',
            24,
            100000,
            2400000,
          ],
          15: ['3', 'In phiếu điều tra', '08 thôn x 25 phiếu', 'phiếu', 200, 3000, 600000],
          16: ['4', 'Xử lý phiếu, viết báo cáo', null, 'báo cáo', 1, 3000000, 3000000],
          17: ['C', 'Tư liệu', null, null, null, null, 3200000],
          18: ['1', 'In ảnh 18x24', '08 thôn x 15 ảnh', 'ảnh', 120, 15000, 1800000],
          19: ['2', 'Thẻ nhớ máy quay', null, 'cái', 4, '350.000', 1400000],
          20: [null, 'TỔNG CỘNG', null, null, null, null, 32300000],
          21: ['(Ba mươi hai triệu không trăm ba mươi nghìn đồng)'],
          23: [null, 'NGƯỜI LẬP', 'PHÒNG NGHIỆP VỤ', null, null, 'GIÁM ĐỐC'],
          28: [null, 'Hoàng Thị Dung', 'Nông Quang Khiêm', null, null, 'Đồng Văn Thắng'],
        },
        formats: { E: '#,##0', F: '#,##0', G: '#,##0' },
        merges: ['A4:G4', 'A5:G5', 'A21:G21'],
      },
    ],
  },
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G20',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', D: 'unit', E: 'quantity', F: 'price', G: 'amount' },
          totalRows: [20],
          subtotalRows: [8, 12, 17],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['cell.textNumber error F19', 'words.total error A21'],
    },
  },
};
