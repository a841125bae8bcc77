// Owns a provincial political school of 2023: lesson hours by part of the course, total on top, words below.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

type Part = readonly [name: string, teacher: string, theory: number, practice: number, classes: number];

const part = (row: number, number: number, [name, teacher, theory, practice, classes]: Part): Content[] => [
  number,
  name,
  teacher,
  theory,
  practice,
  `=D${row}+E${row}`,
  classes,
  150000,
  `=F${row}*G${row}*H${row}`,
];
const block = (number: string, name: string, from: number, to: number): Content[] => [
  number,
  name,
  null,
  `=SUM(D${from}:D${to})`,
  `=SUM(E${from}:E${to})`,
  `=SUM(F${from}:F${to})`,
  null,
  null,
  `=SUM(I${from}:I${to})`,
];

export const phHocPhanLyLuan: SheetFixture = {
  book: {
    id: 'ph-hoc-phan-ly-luan',
    language: 'vi',
    note: 'Trường Chính trị tỉnh 2023: tiền giảng theo tiết, tổng ở đầu bảng, hàng chỉ số bằng số trong ngoặc; sạch.',
    sheets: [
      {
        name: 'Tien giang HK1',
        rows: {
          1: ['TỈNH ỦY TÂY NINH', null, null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
          2: ['TRƯỜNG CHÍNH TRỊ TỈNH', null, null, null, null, 'Tây Ninh, ngày 20 tháng 02 năm 2023'],
          4: ['DỰ TOÁN TIỀN GIẢNG'],
          5: ['Các lớp Trung cấp lý luận chính trị hệ không tập trung, học kỳ I năm 2023'],
          7: [
            'Stt',
            'Học phần',
            'Giảng viên',
            'Số tiết',
            null,
            null,
            'Số lớp',
            'Mức chi (đồng/tiết)',
            'Thành tiền (đồng)',
          ],
          8: [null, null, null, 'Lý thuyết', 'Thảo luận', 'Cộng'],
          9: ['(a)', '(b)', '(c)', '(1)', '(2)', '(3)=(1)+(2)', '(4)', '(5)', '(6)=(3)x(4)x(5)'],
          10: [
            null,
            'TỔNG SỐ',
            null,
            '=D11+D14+D18',
            '=E11+E14+E18',
            '=F11+F14+F18',
            null,
            null,
            '=I11+I14+I18',
          ],
          11: block('I', 'Khối kiến thức cơ bản', 12, 13),
          12: part(12, 1, ['Triết học Mác - Lênin', 'Nguyễn Hữu Phước', 32, 8, 3]),
          13: part(13, 2, ['Kinh tế chính trị, CNXH khoa học', 'Trần Thị Mộng Thu', 28, 8, 3]),
          14: block('II', 'Khối kiến thức về Đảng', 15, 17),
          15: part(15, 1, ['Tư tưởng Hồ Chí Minh', 'Lâm Hoàng Sang', 24, 8, 3]),
          16: part(16, 2, ['Lịch sử Đảng Cộng sản Việt Nam', 'Lâm Hoàng Sang', 24, 4, 2]),
          17: part(17, 3, ['Công tác xây dựng Đảng', 'Võ Minh Khoa', 36, 12, 2]),
          18: block('III', 'Khối kiến thức nghiệp vụ', 19, 21),
          19: part(19, 1, ['Quản lý hành chính nhà nước', 'Hồ Thị Thúy An', 40, 12, 2]),
          20: part(20, 2, ['Kỹ năng lãnh đạo, quản lý', 'Dương Tấn Lộc', 16, 8, 2]),
          21: part(21, 3, ['Tình hình, nhiệm vụ của địa phương', 'Mời giảng', 8, 0, 3]),
          23: ['Số tiền bằng chữ: Chín mươi bảy triệu tám trăm nghìn đồng.'],
          25: [null, 'PHÒNG QLĐT & NCKH', null, 'PHÒNG TC-HC-TT-TL', null, null, null, 'HIỆU TRƯỞNG'],
          31: [null, 'Đặng Thị Kim Chi', null, 'Mai Văn Đức', null, null, null, 'Trương Nhật Quang'],
        },
        formats: { H: '#,##0', I: '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:G8', 'H7:H8', 'I7:I8', 'A23:I23'],
      },
      {
        name: 'Lich hoc',
        rows: {
          2: ['LỊCH HỌC THÁNG 3/2023 - LỚP TC LLCT-HC K115'],
          4: ['Ngày', 'Thứ', 'Sáng', 'Chiều', 'Phòng'],
          5: ['04/3', 'Bảy', 'Triết học', 'Triết học', 'A2.1'],
          6: ['05/3', 'CN', 'Triết học', 'Thảo luận', 'A2.1'],
          7: ['11/3', 'Bảy', 'Tư tưởng HCM', 'Tư tưởng HCM', 'A2.3'],
          8: ['12/3', 'CN', 'Tư tưởng HCM', 'Thảo luận', 'A2.3'],
          10: [null, null, null, 'Phòng Đào tạo'],
        },
        merges: ['A2:E2'],
      },
    ],
  },
  expected: {
    'Tien giang HK1': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:I21',
          headerRows: [7, 8],
          indexRow: 9,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'person',
            D: 'quantity',
            E: 'quantity',
            F: 'quantity',
            G: 'factor',
            H: 'price',
            I: 'amount',
          },
          totalRows: [10],
          subtotalRows: [11, 14, 18],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
    'Lich hoc': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
