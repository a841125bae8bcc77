// Owns an extension station of 2016 in the VNI code: farmer classes with budget codes of the old index, quantity times classes times price typed out.
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';

export const pyLopNongDanVni2016: SheetFixture = {
  book: {
    id: 'py-lop-nong-dan-vni-2016',
    language: 'vi',
    note: 'Trạm Khuyến nông huyện Cầu Kè 2016, chữ VNI: 5 lớp nông dân trồng cam sành, mục và tiểu mục cũ, số gõ tay, tổng cộng ở đầu bảng; sạch.',
    sheets: [
      {
        name: 'Du toan',
        rows: recoded(
          {
            1: ['TRUNG TÂM KHUYẾN NÔNG TRÀ VINH'],
            2: ['TRẠM KHUYẾN NÔNG HUYỆN CẦU KÈ'],
            4: ['Dự toán lớp tập huấn kỹ thuật trồng cam sành năm 2016'],
            5: ['Số lớp: 05 lớp; 30 nông dân/lớp; 01 ngày/lớp. Đơn vị tính: đồng'],
            7: [
              'STT',
              'Nội dung',
              'Mục',
              'Tiểu mục',
              'ĐVT',
              'Số lượng/lớp',
              'Số lớp',
              'Đơn giá',
              'Thành tiền',
              'Ghi chú',
            ],
            8: [null, 'TỔNG CỘNG', null, null, null, null, null, null, 24950000],
            9: ['I', 'Chi cho nông dân', null, null, null, null, null, null, 14550000],
            10: [1, 'Hỗ trợ tiền ăn', 6650, 6658, 'người', 30, 5, 70000, 10500000],
            11: [2, 'Nước uống', 6650, 6699, 'người', 30, 5, 15000, 2250000],
            12: [3, 'In tài liệu', 6650, 6651, 'bộ', 30, 5, 12000, 1800000],
            13: ['II', 'Chi cho giảng viên', null, null, null, null, null, null, 3600000],
            14: [1, 'Bồi dưỡng giảng viên', 6650, 6652, 'buổi', 2, 5, 300000, 3000000, 'sáng, chiều'],
            15: [2, 'Tiền xe đi, về', 6650, 6653, 'lượt', 2, 5, 60000, 600000],
            16: ['III', 'Chi tổ chức lớp', null, null, null, null, null, null, 6800000],
            17: [1, 'Thuê hội trường', 6650, 6655, 'ngày', 1, 5, 500000, 2500000, 'hợp đồng'],
            18: [2, 'Băng rôn', 6650, 6699, 'cái', 1, 5, 350000, 1750000],
            19: [3, 'Vật tư thực hành', 7000, 7001, 'bộ', 6, 5, 85000, 2550000, '5 người/bộ'],
            20: ['Bằng chữ: Hai mươi bốn triệu chín trăm năm mươi ngàn đồng chẵn'],
            22: [null, 'Trạm trưởng', null, null, null, null, 'Người lập'],
          },
          vni,
        ),
        formats: { H: '#,##0', I: '#,##0' },
        merges: ['A4:J4', 'A5:J5', 'A20:J20'],
      },
    ],
  },
  asXls: true,
  expected: {
    'Du toan': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:J19',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'budgetItem',
            D: 'budgetSubItem',
            E: 'unit',
            F: 'quantity',
            G: 'factor',
            H: 'price',
            I: 'amount',
            J: 'note',
          },
          totalRows: [8],
          subtotalRows: [9, 13, 16],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
