// Owns every sentence about reports and the check they tell of, in both languages; loaded with them.
import { useSpeech } from '../language.tsx';

const vi = {
  write: 'Lập báo cáo…',
  csv: 'Tải CSV',
  loading: 'Đang mở…',
  formTitle: 'Lập báo cáo',
  formHelp: 'Ghi trang “Kết quả kiểm tra” mới vào tệp, có liên kết đến từng ô; các trang khác giữ nguyên.',
  by: 'Người lập báo cáo (không bắt buộc)',
  byLong: 'Tên quá dài: nhiều nhất 80 chữ.',
  confirm: 'Ghi báo cáo',
  writing: 'Đang ghi…',
  cancel: 'Thôi',
  exists: (sheet: string) => `Tệp đã có báo cáo ở trang “${sheet}”. Thay bằng báo cáo mới?`,
  replace: 'Thay',
  written: (sheet: string) => `Đã ghi báo cáo vào trang “${sheet}”. Hãy lưu tệp.`,
  writeFailed: 'Chưa lập được báo cáo',
  csvFailed: 'Chưa tải được CSV',
  csvDone: (name: string) => `Đã tải “${name}”.`,
  openFailed: 'Chưa mở được',
  earlier: (at: string, release: number, by: string) =>
    `Tệp có báo cáo của lần kiểm tra lúc ${at}, theo danh mục số ${release}${by === '' ? '' : `, do ${by} lập`}.`,
  counts: (errors: number, warnings: number, notes: number, ignored: number) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý; ${ignored} đã bỏ qua.`,
  unchanged: 'Từ đó chưa ô nào đổi.',
  cells: 'Kết quả này đã cũ: ô đã đổi sau khi kiểm tra.',
  release: 'Kết quả này đã cũ: danh mục đã có bản khác.',
  unknown: 'Tệp lớn, chưa so lại: bấm “Kiểm tra” để có kết quả mới.',
  gone: 'Trang báo cáo đã bị xóa.',
} as const;

type Same<T> = T extends (...given: infer A) => string ? (...given: A) => string : string;
export type ReportTexts = { readonly [K in keyof typeof vi]: Same<(typeof vi)[K]> };

const en: ReportTexts = {
  write: 'Write report…',
  csv: 'Download CSV',
  loading: 'Opening…',
  formTitle: 'Write the report',
  formHelp:
    'Puts a new sheet “Kết quả kiểm tra” into the file, in Vietnamese, with a link to every cell; other sheets stay as they are.',
  by: 'Reported by (optional)',
  byLong: 'The name is too long: 80 characters at most.',
  confirm: 'Write report',
  writing: 'Writing…',
  cancel: 'Cancel',
  exists: (sheet) => `The file has a report on sheet “${sheet}”. Replace it?`,
  replace: 'Replace',
  written: (sheet) => `The report was written to sheet “${sheet}”. Save the file.`,
  writeFailed: 'The report was not written',
  csvFailed: 'CSV not downloaded',
  csvDone: (name) => `“${name}” was downloaded.`,
  openFailed: 'Could not be opened',
  earlier: (at, release, by) =>
    `The file has the report of a check at ${at}, against lists release ${release}${by === '' ? '' : `, made by ${by}`}.`,
  counts: (errors, warnings, notes, ignored) =>
    `${errors} errors, ${warnings} warnings, ${notes} notes; ${ignored} ignored.`,
  unchanged: 'No cell has changed since.',
  cells: 'That result is stale: cells have changed since the check.',
  release: 'That result is stale: the lists have another release.',
  unknown: 'A large file, not compared: choose “Check” for new results.',
  gone: 'The sheet of the report was deleted.',
};

export function useTexts(): ReportTexts {
  return useSpeech().language === 'vi' ? vi : en;
}
