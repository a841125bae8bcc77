// Owns a grade sheet of a class with weights in a row of their own.
import { down } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const pupils = [
  ['Cao Bảo Anh', 8, 7.5, 9],
  ['Dương Gia Bách', 6.5, 7, 6],
  ['Huỳnh Ngọc Châu', 9, 9.5, 9],
  ['Kiều Đức Duy', 5, 4.5, 6.5],
  ['Lâm Khánh Hà', 7, 8, 7.5],
  ['Nông Văn Hiếu', 8.5, 6, 7],
  ['Quách Thu Hương', 9.5, 9, 10],
] as const;

export const ketQuaHocTap: SheetFixture = {
  book: {
    id: 'ket-qua-hoc-tap',
    language: 'vi',
    note: 'Trung tâm giáo dục thường xuyên: điểm, hệ số ở một dòng riêng, xếp loại bằng IF.',
    sheets: [
      {
        name: 'Lớp 10A',
        rows: {
          1: ['TRUNG TÂM GDNN - GDTX HUYỆN TRẢNG BOM'],
          2: ['KẾT QUẢ HỌC TẬP MÔN TIN HỌC - LỚP 10A - HỌC KỲ I NĂM HỌC 2023-2024'],
          4: ['STT', 'Họ và tên', 'Điểm miệng', 'Điểm 1 tiết', 'Điểm thi', 'Trung bình', 'Xếp loại'],
          5: [null, 'Hệ số', 1, 2, 3],
          ...down(6, pupils, (row, [name, oral, test, exam]) => [
            row - 5,
            name,
            oral,
            test,
            exam,
            `=ROUND(SUMPRODUCT(C$5:E$5,C${row}:E${row})/SUM(C$5:E$5),1)`,
            `=IF(F${row}>=8,"Giỏi",IF(F${row}>=6.5,"Khá",IF(F${row}>=5,"Trung bình","Yếu")))`,
          ]),
          14: [null, 'Điểm trung bình lớp', null, null, null, '=ROUND(AVERAGE(F6:F12),2)'],
        },
        formats: { F: '0.0' },
        merges: ['A2:G2'],
      },
    ],
  },
  expected: { 'Lớp 10A': { kind: 'other', tables: [], outside: [], findings: [] } },
};
