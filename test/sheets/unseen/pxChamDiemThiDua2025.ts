// Owns the scores of a school cluster's competition of 2025, criteria as columns, the sum and the rank at the end.
// Invariant: clean, no money; a companion of kind other.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const SCHOOLS: readonly [school: string, scores: [number, number, number, number], rank: string][] = [
  ['THPT Chuyên Quốc Học', [38, 19.5, 18, 19], 'Nhất'],
  ['THPT Hai Bà Trưng', [37.5, 18, 18.5, 18], 'Nhì'],
  ['THPT Nguyễn Huệ', [36, 18.5, 17, 19], 'Ba'],
  ['THPT Gia Hội', [33, 17, 16.5, 17.5], 'Khuyến khích'],
  ['THPT Đặng Trần Côn', [32.5, 16, 17.5, 16], ''],
];

export const pxChamDiemThiDua2025: SheetFixture = {
  book: {
    id: 'px-cham-diem-thi-dua-2025',
    language: 'vi',
    note: 'Cụm thi đua các trường THPT TP Huế 2025: bảng chấm điểm, điểm tối đa nằm trong tiêu đề; không có tiền, sạch.',
    sheets: [
      {
        name: 'Cham diem',
        rows: {
          1: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ HUẾ'],
          2: ['CỤM THI ĐUA SỐ 1'],
          4: ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM HỌC 2024 - 2025'],
          6: ['STT', 'Tên trường', 'Tiêu chí', null, null, null, 'Tổng điểm', 'Xếp loại'],
          7: [
            null,
            null,
            'Chuyên môn (tối đa 40)',
            'Xây dựng Đảng (20)',
            'Phong trào (20)',
            'Sáng kiến (20)',
            '(100)',
          ],
          ...down(8, SCHOOLS, (row, [school, scores, rank]) => [
            row - 7,
            school,
            ...scores,
            `=SUM(C${String(row)}:F${String(row)})`,
            rank === '' ? null : rank,
          ]),
          13: [null, 'Điểm bình quân', ...['C', 'D', 'E', 'F', 'G'].map((c) => `=AVERAGE(${c}8:${c}12)`)],
          15: [null, 'Thư ký', null, null, null, 'CỤM TRƯỞNG'],
        },
        formats: { C: '0.0', D: '0.0', E: '0.0', F: '0.0', G: '0.0' },
        merges: ['A4:H4', 'A6:A7', 'B6:B7', 'C6:F6', 'H6:H7'],
      },
    ],
  },
  expected: {
    'Cham diem': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
