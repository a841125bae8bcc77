// Owns every sentence of the workbench around the grid, in both languages.
import type { Text } from '#shared/contract/common.ts';

export type Language = 'vi' | 'en';

export const TEXTS = {
  productName: { vi: 'Dự toán', en: 'Dự toán' },
  bar: { vi: 'Tệp', en: 'File' },
  open: { vi: 'Mở…', en: 'Open…' },
  save: { vi: 'Lưu', en: 'Save' },
  create: { vi: 'Tệp mới', en: 'New file' },
  many: { vi: 'Nhiều tệp…', en: 'Many files…' },
  newName: { vi: 'Sổ mới.xlsx', en: 'New workbook.xlsx' },
  unsaved: { vi: 'chưa lưu', en: 'not saved' },
  grid: { vi: 'Bảng tính', en: 'Spreadsheet' },
  pane: { vi: 'Ngăn Dự toán', en: 'Dự toán pane' },
  resize: { vi: 'Độ rộng của ngăn Dự toán', en: 'Width of the Dự toán pane' },
  dismiss: { vi: 'Đóng thông báo', en: 'Dismiss' },
  loading: { vi: 'Đang mở bảng tính…', en: 'Opening the spreadsheet…' },
  opening: { vi: 'Đang mở tệp…', en: 'Opening the file…' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  drop: {
    vi: 'Thả một tệp để mở; nhiều tệp hoặc thư mục để kiểm tra cả loạt',
    en: 'Drop one file to open it; several files or a folder to check them all',
  },
  saved: {
    vi: 'Đã lưu vào thư mục tải xuống của trình duyệt.',
    en: 'Saved to the browser’s download folder.',
  },
  replace: {
    vi: 'Tệp đang mở có thay đổi chưa lưu. Bỏ các thay đổi đó và mở tệp khác?',
    en: 'The open file has changes that were not saved. Discard them and open another file?',
  },
  notFetched: {
    vi: 'Chưa tải được phần này của trang: kiểm tra mạng rồi bấm lại. Tệp đang mở còn nguyên.',
    en: 'This part of the page could not be loaded: check the network and press again. The open file is intact.',
  },
  unreadable: {
    vi: 'Không đọc được tệp này từ máy: hãy chép tệp ra thư mục khác rồi mở lại. Tệp đang mở còn nguyên.',
    en: 'The file could not be read from this computer: copy it to another folder and try again. The open file is intact.',
  },
  stillOpen: { vi: 'Tệp đang mở còn nguyên.', en: 'The open file is intact.' },
  converted: {
    vi: 'Tệp .xls đã được chuyển thành một tệp .xlsx mới, tệp .xls giữ nguyên. Chữ, số, công thức, cỡ cột và phông chữ được chuyển; màu, viền, hình, biểu đồ, ghi chú, danh sách chọn, thiết lập in, khoá trang và macro thì không.',
    en: 'The .xls file was turned into a new .xlsx; the .xls itself is unchanged. Texts, numbers, formulas, column widths and fonts came along; colours, borders, pictures, charts, comments, drop-down lists, print set-up, protection and macros did not.',
  },
  unread: { vi: 'Chưa đọc được hết tệp này.', en: 'Not all of this file was read.' },
  notChecked: {
    vi: 'Phần thiếu không hiện ở đây và không được kiểm tra; tệp gốc giữ nguyên.',
    en: 'What is missing is neither shown here nor checked; the original file is unchanged.',
  },
  notStarted: {
    vi: 'Không mở được bảng tính trong trình duyệt này: hãy tải lại trang, hoặc dùng bản mới của Chrome, Edge hay Firefox. Tệp của bạn không bị thay đổi.',
    en: 'The spreadsheet did not start in this browser: reload the page, or use a current Chrome, Edge or Firefox. Your files are unchanged.',
  },
  failed: {
    vi: 'Có lỗi trong chương trình nên chưa làm được. Dữ liệu trên màn hình còn nguyên: hãy thử lại.',
    en: 'Something went wrong in the program. What is on the screen is intact: try again.',
  },
} satisfies Record<string, Text>;

export const unreadMore = (count: number): Text => ({
  vi: `Còn ${count} chỗ khác nữa.`,
  en: count === 1 ? 'There is one more such place.' : `There are ${count} more such places.`,
});
