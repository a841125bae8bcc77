// Owns every sentence about mending, in both languages; loaded with the results.
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

const viReasons: Record<SkipReason, string> = {
  gone: 'không còn trang này',
  protected: 'trang đang được bảo vệ',
  hidden: 'dòng hoặc cột đang ẩn',
  changed: 'ô đã đổi, chưa ghi',
  stopped: 'đã dừng, chưa ghi',
  refused: 'Excel không cho ghi (công thức mảng, ô gộp hoặc bảng)',
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

const enReasons: Record<SkipReason, string> = {
  gone: 'the sheet is gone',
  protected: 'the sheet is protected',
  hidden: 'its row or column is hidden',
  changed: 'the cell has changed, not written',
  stopped: 'stopped before it was written',
  refused: 'Excel does not allow it (array formula, merged cell or table)',
};

export function useTexts(): MendTexts & { reasons: Record<SkipReason, string> } {
  return useSpeech().language === 'vi' ? { ...vi, reasons: viReasons } : { ...en, reasons: enReasons };
}
