// Văn phòng ủy ban: phiếu khảo sát hài lòng đếm bằng COUNTIF thành bảng số lượng và bảng tỷ lệ.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

/** Mỗi phiếu: đối tượng (D là người dân, N là doanh nghiệp) và năm câu; dấu chấm là bỏ trống. */
const forms = [
  'D54455',
  'D43444',
  'N3544.',
  'D55555',
  'D24334',
  'N44543',
  'D53455',
  'N1222.',
  'D44444',
  'D35454',
  'D54345',
  'N43354',
  'D5.455',
  'D22313',
  'N45444',
  'D34545',
  'D55434',
  'N33243',
  'D44555',
  'D41344',
  'N54455',
  'D4354.',
  'D55544',
  'N32434',
] as const;
const SUBJECTS: Record<string, string> = { D: 'Người dân', N: 'Doanh nghiệp' };
const QUESTIONS = ['B', 'C', 'D', 'E', 'F'] as const;
/** Câu hỏi nằm ở trang phiếu lệch sang phải một cột. */
const column = (question: string) => String.fromCharCode(question.charCodeAt(0) + 1);
const answers = (question: string) => `Phiếu!${column(question)}4:${column(question)}27`;
const fixedRows = (question: string) => `Phiếu!${column(question)}$4:${column(question)}$27`;
const HEAD = ['Câu 1', 'Câu 2', 'Câu 3', 'Câu 4', 'Câu 5'];

export const dev2ViKhaoSat: Book = {
  id: 'dev2-vi-khao-sat',
  language: 'vi',
  note: 'Bảng đếm hai chiều mức × câu bằng COUNTIF với dấu $ lẫn lộn, bảng tỷ lệ cùng cỡ ở dưới, điểm trung bình, trung bình theo đối tượng; có phiếu bỏ trống câu.',
  sheets: [
    {
      name: 'Tổng hợp',
      rows: {
        1: ['TỔNG HỢP PHIẾU KHẢO SÁT SỰ HÀI LÒNG'],
        2: ['Số phiếu thu về', '=COUNTA(Phiếu!B4:B27)'],
        4: ['Mức', ...HEAD, 'Cộng'],
        ...down(5, [5, 4, 3, 2, 1], (row, level) => [
          level,
          ...QUESTIONS.map((question) => `=COUNTIF(${fixedRows(question)},$A${row})`),
          `=SUM(B${row}:F${row})`,
        ]),
        10: ['Có trả lời', ...[...QUESTIONS, 'G'].map((c) => `=SUM(${c}5:${c}9)`)],
        11: ['Bỏ trống', ...QUESTIONS.map((c) => `=$B$2-${c}10`), '=SUM(B11:F11)'],
        13: ['Tỷ lệ', ...HEAD, 'Chung'],
        ...down(
          14,
          ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'],
          (row, label) => [label, ...[...QUESTIONS, 'G'].map((c) => `=${c}${row - 9}/${c}$10`)],
        ),
        19: ['Hài lòng trở lên', ...[...QUESTIONS, 'G'].map((c) => `=${c}14+${c}15`)],
        21: [
          'Điểm trung bình',
          ...QUESTIONS.map((c) => `=AVERAGE(${answers(c)})`),
          '=SUMPRODUCT(A5:A9,G5:G9)/G10',
        ],
        22: ['Người dân', ...QUESTIONS.map((c) => `=AVERAGEIF(Phiếu!$B$4:$B$27,$A22,${fixedRows(c)})`)],
        23: ['Doanh nghiệp', ...QUESTIONS.map((c) => `=AVERAGEIF(Phiếu!$B$4:$B$27,$A23,${fixedRows(c)})`)],
      },
      formats: { 'B14:G19': '0.0%', 'B21:G23': '0.00' },
    },
    {
      name: 'Phiếu',
      rows: {
        1: ['Nhập phiếu (5: rất hài lòng … 1: rất không hài lòng)'],
        3: ['Phiếu', 'Đối tượng', ...HEAD],
        ...down(4, forms, (row, [subject = '', ...marks]) => [
          row - 3,
          SUBJECTS[subject] ?? null,
          ...marks.map((mark) => (mark === '.' ? null : Number(mark))),
        ]),
      },
    },
  ],
};
