// Owns every sentence about findings left alone, in both languages; loaded with the results.
import { useSpeech } from '../language.tsx';

const vi = {
  ignore: 'Bỏ qua…',
  ignoreGroup: (n: number) => `Bỏ qua cả nhóm (${n})…`,
  titleOne: 'Bỏ qua chỗ này',
  titleMany: (n: number) => `Bỏ qua ${n} chỗ`,
  help: 'Lưu trong tệp này. Sẽ hiện lại nếu ô hoặc luật thay đổi.',
  reason: 'Lý do',
  reasonHint: 'ngắn gọn, ví dụ: khoán theo công văn số …',
  by: 'Người bỏ qua',
  reasonMissing: 'Nhập lý do.',
  reasonLong: 'Lý do quá dài: nhiều nhất 300 chữ.',
  byMissing: 'Nhập tên.',
  byLong: 'Tên quá dài: nhiều nhất 80 chữ.',
  confirm: 'Bỏ qua',
  cancel: 'Thôi',
  saving: 'Đang lưu…',
  failed: 'Chưa bỏ qua được',
  loadFailed: 'Chưa mở được',
  retry: 'Thử lại',
  list: (n: number) => `Đã bỏ qua (${n})`,
  listHelp: 'Không tính vào số lỗi; vẫn ghi trong báo cáo.',
  said: (reason: string, by: string, at: string) => `Lý do: ${reason} (${by}, ${at})`,
  again: 'Xét lại',
  againOf: (place: string) => `Xét lại ${place}`,
  againFailed: 'Chưa xét lại được',
  more: (n: number) => `Hiện thêm ${n} mục`,
  goTo: (cell: string) => `Đến ô ${cell}`,
} as const;

type Same<T> = T extends (...given: infer A) => string ? (...given: A) => string : string;
export type IgnoreTexts = { readonly [K in keyof typeof vi]: Same<(typeof vi)[K]> };

const en: IgnoreTexts = {
  ignore: 'Ignore…',
  ignoreGroup: (n) => `Ignore the whole group (${n})…`,
  titleOne: 'Ignore this finding',
  titleMany: (n) => `Ignore ${n} findings`,
  help: 'Kept in this file. It comes back when the cell or the rule changes.',
  reason: 'Reason',
  reasonHint: 'in short, such as: lump sum by letter no. …',
  by: 'Ignored by',
  reasonMissing: 'Enter the reason.',
  reasonLong: 'The reason is too long: 300 characters at most.',
  byMissing: 'Enter the name.',
  byLong: 'The name is too long: 80 characters at most.',
  confirm: 'Ignore',
  cancel: 'Cancel',
  saving: 'Saving…',
  failed: 'Not ignored',
  loadFailed: 'Could not be opened',
  retry: 'Try again',
  list: (n) => `Ignored (${n})`,
  listHelp: 'Not counted; they still stand in the report.',
  said: (reason, by, at) => `Reason: ${reason} (${by}, ${at})`,
  again: 'Look again',
  againOf: (place) => `Look again at ${place}`,
  againFailed: 'Not taken back',
  more: (n) => `Show ${n} more`,
  goTo: (cell) => `Go to cell ${cell}`,
};

export function useTexts(): IgnoreTexts {
  return useSpeech().language === 'vi' ? vi : en;
}
