// A biology teacher's grade book: points possible and weights above, letters beside, statistics below.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const students = [
  ['Abbott, Kayla', 41072, 44, 36, 81, 52, 97, null],
  ['Barros, Mateo', 41115, 38, 31, 74, 49, 88, 2],
  ['Cho, Grace', 41093, 49, 39, 95, 58, 114, null],
  ['Daniels, Tyrell', 41208, 29, 28, 58, 41, 70, 3],
  ['Ekström, Ida', 41144, 46, 37, 88, 55, 109, null],
  ['Farouk, Omar', 41151, 33, 35, 69, 47, 91, null],
  ['Gilman, Joss', 41067, 21, 19, 44, 30, 58, null],
] as const;
const later = [
  ['Ibarra, Luz', 41180, 42, 38, 79, 56, 101, null],
  ['Jansen, Pieter', 41102, 40, 33, 83, 50, 95, 1],
  ['Kowalski, Ewa', 41223, 47, 40, 91, 60, 111, null],
  ['Lund, Marcus', 41139, 35, 27, 62, 45, 79, null],
  ['Moyo, Tendai', 41170, 45, 36, 86, 53, 104, null],
  ['Nguyen, Linh', 41088, 50, 39, 97, 59, 118, null],
  ['Ortiz, Damian', 41196, 31, 30, 55, 38, 66, 4],
] as const;

const student = (row: number, [name, id, ...scores]: readonly (string | number | null)[]) => [
  name ?? null,
  id ?? null,
  ...scores,
  `=SUMPRODUCT(C${row}:G${row}/$C$5:$G$5,$C$6:$G$6)*100+H${row}`,
  `=IF(I${row}>=90,"A",IF(I${row}>=80,"B",IF(I${row}>=70,"C",IF(I${row}>=60,"D","F"))))`,
];
const below = (label: string, name: string) => [
  label,
  null,
  ...['C', 'D', 'E', 'F', 'G', 'H', 'I'].map((c) => (c === 'H' ? null : `=${name}(${c}7:${c}21)`)),
];
const letters = ['A', 'B', 'C', 'D', 'F'] as const;
/** The count of letters stands to the right of the first students. */
const beside: Record<number, readonly (string | null)[]> = {
  6: [null, 'Grade', 'Count', '%'],
  ...down(7, letters, (row, letter) => [null, letter, `=COUNTIF($J$7:$J$21,L${row})`, `=M${row}/M$12`]),
  12: [null, 'All', '=SUM(M7:M11)', '=SUM(N7:N11)'],
};
const table: Record<number, readonly (string | number | null)[]> = {
  6: ['Weight', null, 0.1, 0.2, 0.25, 0.15, 0.3, 'added', '=SUM(C6:G6)', null],
  ...down(7, students, student),
  14: ['Hall, Brianna', 41160, 'moved to period 5 on Oct 12', null, null, null, null, null, null, null],
  ...down(15, later, student),
};

export const dev2EnGrades: Book = {
  id: 'dev2-en-grades',
  language: 'en',
  note: 'Weights and points possible in two rows above the marks, SUMPRODUCT with $, IF ladder, a pupil who moved away and has only a note, extra credit typed, average, high, low and median below, count of letters at the right.',
  sheets: [
    {
      name: 'Period 3',
      rows: {
        1: ['Biology I, period 3, fall semester'],
        2: ['Ms. Renner'],
        4: ['Student', 'ID', 'Quizzes', 'Labs', 'Midterm', 'Project', 'Final', 'Extra', 'Course %', 'Grade'],
        5: ['Points possible', null, 50, 40, 100, 60, 120],
        ...Object.fromEntries(
          Object.entries(table).map(([row, cells]) => [row, [...cells, ...(beside[Number(row)] ?? [])]]),
        ),
        23: below('Average', 'AVERAGE'),
        24: below('High', 'MAX'),
        25: below('Low', 'MIN'),
        26: below('Median', 'MEDIAN'),
        27: ['Average, % of possible', null, ...['C', 'D', 'E', 'F', 'G'].map((c) => `=${c}23/${c}$5`)],
      },
      formats: { 'C6:I6': '0%', I: '0.0', 'C23:I26': '0.0', 'C27:G27': '0%', N: '0%' },
    },
  ],
};
