// Owns every sentence about mending, in both languages; loaded with the results.
import type { KeptReason } from '#addin/flow/foresee.ts';
import type { SkipReason } from '#addin/flow/mend.ts';
import { useSpeech } from '../language.tsx';

const vi = {
  mend: 'Sửa…',
  mendGroup: (n: number) => `Sửa cả nhóm (${n})…`,
  mendAll: (n: number) => `Sửa các chỗ chắc chắn (${n})…`,
  titleOne: 'Sửa chỗ này',
  titleMany: (n: number) => `Sửa ${n} chỗ`,
  choose: 'Chọn cách sửa',
  help: 'Xem ô cũ và ô mới dưới đây. Chỉ ghi khi bấm nút; hoàn tác được.',
  was: 'đang là',
  becomes: 'sẽ là',
  empty: '(trống)',
  font: (name: string) => `phông ${name}`,
  more: (n: number) => `Hiện thêm ${n} ô`,
  kept: (n: number) => `${n} ô sẽ không ghi:`,
  keptAs: 'không ghi',
  onlyKept: 'Không ô nào ở đây ghi được.',
  write: (n: number) => `Ghi ${n} ô`,
  writing: 'Đang ghi…',
  writingAt: (done: string, of: string) => `Đang ghi ${done}/${of} ô…`,
  stop: 'Dừng',
  cancel: 'Thôi',
  goTo: (cell: string) => `Đến ô ${cell}`,
  chooseFirst: 'Chọn một cách sửa trước.',
  failed: 'Chưa ghi được',
  loadFailed: 'Chưa mở được',
  written: (n: number) => `Đã ghi ${n} ô.`,
  nothing: 'Chưa ghi ô nào.',
  left: (n: number) => `${n} chỗ để nguyên:`,
  leftMore: (n: number) => `và ${n} chỗ nữa`,
  undo: 'Hoàn tác lần ghi cuối',
  undoing: 'Đang hoàn tác…',
  undone: (n: number) => `Đã trả lại ${n} ô như trước.`,
  undoFailed: 'Chưa hoàn tác được',
} as const;

const viReasons: Record<SkipReason | KeptReason, string> = {
  gone: 'không còn trang này',
  protected: 'trang đang được bảo vệ',
  hidden: 'dòng hoặc cột đang ẩn',
  changed: 'ô đã đổi, chưa ghi',
  stopped: 'đã dừng, chưa ghi',
  refused: 'Excel không cho ghi (công thức mảng, ô gộp hoặc bảng)',
  merged: 'ô nằm trong vùng gộp, không phải ô đầu vùng',
  array: 'ô thuộc công thức mảng, chỉ sửa được cả mảng',
  tableHeading: 'tiêu đề cột của bảng (Table) phải là chữ',
  tableColumn: 'cả cột này của bảng (Table) dùng chung một công thức, ghi khác đi là hỏng cột',
  together: 'một ô khác của cùng chỗ này không ghi được',
};

type Same<T> = T extends (...given: infer A) => string ? (...given: A) => string : string;
type MendTexts = { readonly [K in keyof typeof vi]: Same<(typeof vi)[K]> };

const en: MendTexts = {
  mend: 'Mend…',
  mendGroup: (n) => `Mend the whole group (${n})…`,
  mendAll: (n) => `Mend what is certain (${n})…`,
  titleOne: 'Mend this',
  titleMany: (n) => `Mend ${n} findings`,
  choose: 'How to mend it',
  help: 'Old and new cells are shown below. Nothing is written before you press the button; it can be undone.',
  was: 'now',
  becomes: 'then',
  empty: '(empty)',
  font: (name) => `font ${name}`,
  more: (n) => `Show ${n} more cells`,
  kept: (n) => (n === 1 ? '1 cell will not be written:' : `${n} cells will not be written:`),
  keptAs: 'not written',
  onlyKept: 'None of these cells can be written.',
  write: (n) => (n === 1 ? 'Write 1 cell' : `Write ${n} cells`),
  writing: 'Writing…',
  writingAt: (done, of) => `Writing ${done} of ${of} cells…`,
  stop: 'Stop',
  cancel: 'Cancel',
  goTo: (cell) => `Go to cell ${cell}`,
  chooseFirst: 'Choose a way first.',
  failed: 'Not written',
  loadFailed: 'Could not be opened',
  written: (n) => (n === 1 ? '1 cell written.' : `${n} cells written.`),
  nothing: 'No cell was written.',
  left: (n) => (n === 1 ? '1 finding left as it is:' : `${n} findings left as they are:`),
  leftMore: (n) => `and ${n} more`,
  undo: 'Undo what was written last',
  undoing: 'Undoing…',
  undone: (n) => (n === 1 ? '1 cell put back.' : `${n} cells put back.`),
  undoFailed: 'Not undone',
};

const enReasons: Record<SkipReason | KeptReason, string> = {
  gone: 'the sheet is gone',
  protected: 'the sheet is protected',
  hidden: 'its row or column is hidden',
  changed: 'the cell has changed, not written',
  stopped: 'stopped before it was written',
  refused: 'Excel does not allow it (array formula, merged cell or table)',
  merged: 'the cell lies in a merged area and is not its first',
  array: 'the cell belongs to an array formula, which is changed as a whole only',
  tableHeading: 'the heading of a table column must be text',
  tableColumn: 'one formula works out this whole column of the table; anything else would break it',
  together: 'another cell of the same finding cannot be written',
};

export function useTexts(): MendTexts & { reasons: Record<SkipReason | KeptReason, string> } {
  return useSpeech().language === 'vi' ? { ...vi, reasons: viReasons } : { ...en, reasons: enReasons };
}
