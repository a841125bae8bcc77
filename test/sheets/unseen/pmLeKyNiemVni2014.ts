// Owns a commune's ceremony estimate of 2014 in VNI: counts and prices told inside the text, amounts typed, only the total a sum; clean.
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';

export const pmLeKyNiemVni2014: SheetFixture = {
  book: {
    id: 'pm-le-ky-niem-vni-2014',
    language: 'vi',
    note: 'Ban chỉ huy quân sự xã 2014, phông VNI-Times: diễn giải phép tính trong lời văn, thành tiền gõ tay; sạch.',
    sheets: [
      {
        name: 'Sheet1',
        rows: recoded(
          {
            1: ['UBND XÃ TÂN NHỰT', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
            2: ['BAN CHỈ HUY QUÂN SỰ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
            4: ['DỰ TRÙ KINH PHÍ'],
            5: ['Họp mặt kỷ niệm 70 năm ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2014)'],
            7: ['Số TT', 'Diễn giải', 'Thành tiền (đồng)', 'Ghi chú'],
            8: [1, 'Trang trí sân khấu, phông chữ', 2500000],
            9: [2, 'Băng rôn: 4 tấm x 280.000 đồng/tấm', 1120000],
            10: [3, 'Nước uống: 150 người x 8.000 đồng/người', 1200000],
            11: [4, 'Quà cựu chiến binh tiêu biểu: 20 phần x 300.000 đồng/phần', 6000000, 'Kèm danh sách'],
            12: [5, 'Tiệc họp mặt: 15 bàn x 1.400.000 đồng/bàn', 21000000, 'Hợp đồng nấu'],
            13: [6, 'Âm thanh, văn nghệ', 3000000],
            14: [7, 'Thăm 06 Mẹ VNAH: 6 phần x 500.000 đồng/phần', 3000000],
            15: [8, 'Chi phí phát sinh (xăng xe, photo)', 680000],
            16: [null, 'CỘNG', '=SUM(C8:C15)'],
            17: ['Bằng chữ: Ba mươi tám triệu năm trăm ngàn đồng.'],
            18: ['Nguồn kinh phí: Ngân sách xã và vận động.'],
            20: [null, null, 'Tân Nhựt, ngày 02 tháng 12 năm 2014'],
            21: [null, 'Duyệt của UBND xã', 'Chỉ huy trưởng'],
          },
          vni,
        ),
        formats: { C: '#,##0' },
        merges: ['A4:D4', 'A5:D5', 'A17:D17', 'A18:D18'],
      },
    ],
  },
  asXls: true,
  expected: {
    Sheet1: {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:D16',
          headerRows: [7, 7],
          unit: 'đồng',
          columns: { A: 'ordinal', B: 'content', C: 'amount', D: 'note' },
          totalRows: [16],
          subtotalRows: [],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
