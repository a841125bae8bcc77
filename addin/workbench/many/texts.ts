// Owns every sentence of checking many files in the workbench, in both languages.
import type { Text } from '#shared/contract/common.ts';
import type { FileCounts } from '#shared/report/summary.ts';

export const MANY_TEXTS = {
  title: { vi: 'Kiểm tra nhiều tệp', en: 'Check many files' },
  back: { vi: 'Về bảng tính', en: 'Back to the spreadsheet' },
  pickFiles: { vi: 'Chọn các tệp…', en: 'Choose files…' },
  pickFolder: { vi: 'Chọn thư mục…', en: 'Choose a folder…' },
  hint: {
    vi: 'hoặc thả tệp, thư mục (.xlsx, .xlsm, .xls) vào trang này. Tệp được đọc ngay trong trình duyệt, không gửi đi đâu và không bị sửa.',
    en: 'or drop files or folders (.xlsx, .xlsm, .xls) here. Files are read in the browser, sent nowhere and not changed.',
  },
  none: {
    vi: 'Không có tệp .xlsx, .xlsm hay .xls nào trong những gì vừa chọn. Tệp ẩn và tệp khoá “~$” của Excel không được tính.',
    en: 'There is no .xlsx, .xlsm or .xls file in what was chosen. Hidden files and Excel’s “~$” lock files do not count.',
  },
  listing: { vi: 'Đang tìm các tệp…', en: 'Looking for files…' },
  loading: { vi: 'Đang lấy danh mục…', en: 'Fetching the lists…' },
  stop: { vi: 'Dừng', en: 'Stop' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  progress: { vi: 'Tiến độ kiểm tra các tệp', en: 'Progress of the files' },
  table: { vi: 'Các tệp và số kết quả theo mức', en: 'Files and findings by severity' },
  file: { vi: 'Tệp', en: 'File' },
  total: { vi: 'Cộng', en: 'Total' },
  waiting: { vi: 'chờ', en: 'waiting' },
  checking: { vi: 'đang kiểm tra…', en: 'checking…' },
  stopped: { vi: 'chưa kiểm tra (đã dừng)', en: 'not checked (stopped)' },
  saveXlsx: { vi: 'Tải tổng hợp .xlsx', en: 'Download summary .xlsx' },
  saveCsv: { vi: 'Tải tổng hợp CSV', en: 'Download summary CSV' },
  summaryName: { vi: 'tong-hop-kiem-tra', en: 'check-summary' },
  unreadable: {
    vi: 'Không đọc được từ máy: chép ra thư mục khác rồi chọn lại.',
    en: 'Could not be read from this computer: copy it to another folder and choose again.',
  },
  unforeseen: {
    vi: 'Chương trình gặp lỗi ngoài dự kiến với tệp này; các tệp khác vẫn được kiểm tra.',
    en: 'The program met an unexpected error with this file; the others are still checked.',
  },
} satisfies Record<string, Text>;

export const opens = (path: string): Text => ({
  vi: `Mở ${path} trong bảng tính`,
  en: `Open ${path} in the spreadsheet`,
});

export const at = (done: number, of: number, path: string): Text => ({
  vi: `${done}/${of}: ${path}`,
  en: `${done}/${of}: ${path}`,
});

/** What the whole check came to. */
export function outcome(done: number, of: number, total: FileCounts & { unreadable: number }): Text {
  const { unreadable, error, warning, note } = total;
  const stopped =
    done < of
      ? { vi: `Đã dừng sau ${done}/${of} tệp. `, en: `Stopped after ${done} of ${of} files. ` }
      : { vi: `Đã kiểm tra ${of} tệp. `, en: `${of} files checked. ` };
  return {
    vi: `${stopped.vi}${unreadable} tệp không đọc được; ${error} lỗi, ${warning} cảnh báo, ${note} lưu ý.`,
    en: `${stopped.en}${unreadable} unreadable; ${error} errors, ${warning} warnings, ${note} notes.`,
  };
}
