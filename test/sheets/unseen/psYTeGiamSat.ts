// Owns a disease control centre of October 2025: supervision trips inside and outside the province; one daily allowance is above the cap.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  what: string,
  unit: string,
  people: number,
  days: number,
  trips: number,
  price: number,
  why: string,
): Content[] => ['+', what, unit, people, days, trips, price, `=D${row}*E${row}*F${row}*G${row}`, why];
const trip = (number: string | null, what: string, formula: string): Content[] => [
  number,
  what,
  null,
  null,
  null,
  null,
  null,
  formula,
];

export const psYTeGiamSat: SheetFixture = {
  book: {
    id: 'ps-y-te-giam-sat',
    language: 'vi',
    note: 'CDC tỉnh 10/2025: công tác phí giám sát dịch, dấu cộng đầu dòng; phụ cấp lưu trú đi ngoài tỉnh cao hơn mức trần của ngày đó.',
    sheets: [
      {
        name: 'CTP giam sat',
        rows: {
          1: ['SỞ Y TẾ TÂY NINH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['TRUNG TÂM KIỂM SOÁT BỆNH TẬT', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          3: [null, null, null, null, 'Tây Ninh, ngày 06 tháng 10 năm 2025'],
          5: ['DỰ TOÁN CÔNG TÁC PHÍ GIÁM SÁT SỐT XUẤT HUYẾT ĐỢT 2 NĂM 2025'],
          6: ['Thời gian: từ 20/10/2025 đến 31/10/2025. Đơn vị tính: đồng'],
          8: ['Stt', 'Nội dung', 'Đvt', 'Số người', 'Số ngày', 'Số đợt', 'Mức chi', 'Thành tiền', 'Căn cứ'],
          9: trip('I', 'Giám sát tại các xã biên giới', '=SUM(H10:H12)'),
          10: line(
            10,
            'Phụ cấp lưu trú',
            'người/ngày',
            5,
            2,
            3,
            200000,
            'Thông tư 12/2025/TT-BTC, quy chế chi tiêu nội bộ',
          ),
          11: line(11, 'Thuê xe 7 chỗ', 'xe/ngày', 1, 2, 3, 1800000, 'Báo giá ngày 01/10/2025'),
          12: line(12, 'Vật tư lấy mẫu bọ gậy', 'bộ', 4, 1, 3, 350000, 'Báo giá ngày 01/10/2025'),
          13: trip('II', 'Gửi mẫu, học tập tại Viện Pasteur TP. Hồ Chí Minh', '=SUM(H14:H16)'),
          14: line(
            14,
            'Phụ cấp lưu trú',
            'người/ngày',
            3,
            3,
            1,
            350000,
            'Thông tư 12/2025/TT-BTC, quy chế chi tiêu nội bộ',
          ),
          15: line(15, 'Tiền vé xe khách khứ hồi', 'vé', 3, 1, 1, 240000, 'Vé thực tế'),
          16: line(
            16,
            'Thùng lạnh, đá khô bảo quản mẫu',
            'thùng',
            2,
            1,
            1,
            480000,
            'Báo giá ngày 01/10/2025',
          ),
          17: trip(null, 'CỘNG (I + II)', '=H9+H13'),
          18: ['Viết bằng chữ: Hai mươi lăm triệu tám trăm ba mươi nghìn đồng.'],
          20: ['KHOA PCBTN', null, null, 'PHÒNG TC-KT', null, null, 'GIÁM ĐỐC'],
        },
        formats: { G: '#,##0', H: '#,##0' },
        merges: ['A1:D1', 'A2:D2', 'E1:I1', 'E2:I2', 'E3:I3', 'A5:I5', 'A6:I6', 'A18:I18'],
      },
    ],
  },
  dates: { from: '2025-10-20', to: '2025-10-31', document: '2025-10-06' },
  expected: {
    'CTP giam sat': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I17',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'factor',
            G: 'price',
            H: 'amount',
            I: 'basis',
          },
          totalRows: [17],
          subtotalRows: [9, 13],
          lines: 6,
        },
      ],
      outside: [],
      findings: ['norm.over error G14'],
    },
  },
};
