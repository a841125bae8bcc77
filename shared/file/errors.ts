// Owns every sentence a person reads when a workbook file cannot be read or saved.
// Invariant: each sentence says what is wrong and what to do; the file itself is never changed by a failure.
import { FileError } from './model.ts';

type Code = FileError['code'];
type Sentence = (detail: string) => { vi: string; en: string };

const REASONS = {
  empty: [
    'empty',
    () => ({
      vi: 'Tệp rỗng (0 byte): hãy tải lại hoặc xin nơi gửi gửi lại tệp.',
      en: 'The file is empty (0 bytes): download it again or ask the sender for it.',
    }),
  ],
  notWorkbook: [
    'not-a-workbook',
    () => ({
      vi: 'Đây không phải tệp Excel: hãy chọn tệp .xlsx, .xlsm hoặc .xls.',
      en: 'This is not an Excel file: choose an .xlsx, .xlsm or .xls file.',
    }),
  ],
  otherFormat: [
    'not-a-workbook',
    (format) => ({
      vi: `Đây là tệp ${format}, không phải sổ tính .xlsx: hãy mở bằng Excel rồi lưu lại dạng .xlsx.`,
      en: `This is a ${format} file, not an .xlsx workbook: open it in Excel and save it as .xlsx.`,
    }),
  ],
  oldFormat: [
    'old-format',
    () => ({
      vi: 'Tệp .xls kiểu cũ chỉ kiểm tra được, không ghi vào được: hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
      en: 'An old .xls file can be checked but not written: open it in Excel and save it as .xlsx.',
    }),
  ],
  olderFormat: [
    'old-format',
    () => ({
      vi: 'Đây là tệp của Excel 4 hoặc cũ hơn: hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
      en: 'This is a file of Excel 4 or older: open it in Excel and save it as .xlsx.',
    }),
  ],
  encrypted: [
    'encrypted',
    () => ({
      vi: 'Tệp được đặt mật khẩu mở: hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
      en: 'The file needs a password to open: open it in Excel, remove the password and save it again.',
    }),
  ],
  truncated: [
    'truncated',
    () => ({
      vi: 'Tệp bị cụt, thiếu phần cuối: hãy tải lại hoặc xin nơi gửi gửi lại tệp.',
      en: 'The file is cut short, its end is missing: download it again or ask the sender for it.',
    }),
  ],
  tooLarge: [
    'too-large',
    (part) => ({
      vi: `Tệp bung ra quá lớn (${part}) nên không được mở, để máy không bị treo.`,
      en: `The file unpacks to far too much (${part}), so it was not opened, to keep this computer responsive.`,
    }),
  ],
  tooMany: [
    'too-large',
    (what) => {
      const [vi, en] = what.split('|');
      return {
        vi: `Tệp có quá nhiều ${vi} nên không được mở, để máy không bị treo: hãy chia tệp thành nhiều tệp nhỏ hơn.`,
        en: `The file holds too many ${en}, so it was not opened, to keep this computer responsive: split it into smaller files.`,
      };
    },
  ],
  farCell: [
    'too-large',
    (where) => ({
      vi: `Vùng dùng của trang tính quá lớn (${where}): hãy xoá các ô lạc ở xa rồi thử lại.`,
      en: `The used range of a sheet is too large (${where}): clear the stray cells far away and try again.`,
    }),
  ],
  damaged: [
    'damaged',
    (part) => ({
      vi: `Tệp bị hỏng ở phần “${part}”: hãy mở và sửa bằng Excel (Open and Repair) rồi lưu lại.`,
      en: `The file is damaged in “${part}”: repair it in Excel (Open and Repair) and save it again.`,
    }),
  ],
  missingPart: [
    'damaged',
    (part) => ({
      vi: `Tệp bị hỏng, thiếu phần “${part}”: hãy xin nơi gửi gửi lại tệp.`,
      en: `The file is damaged, its part “${part}” is missing: ask the sender for it again.`,
    }),
  ],
  documentType: [
    'unsafe',
    (part) => ({
      vi: `Tệp chứa khai báo DTD không an toàn trong phần “${part}” nên không được mở: hãy hỏi nơi gửi và xin tệp lưu lại từ Excel.`,
      en: `The file holds an unsafe DTD declaration in “${part}”, so it was not opened: ask the sender for a copy saved by Excel.`,
    }),
  ],
  arrayFormula: [
    'cannot-keep',
    (where) => ({
      vi: `Ô ${where} nằm trong công thức mảng, không sửa riêng được: hãy sửa cả vùng mảng bằng Excel. Tệp gốc giữ nguyên.`,
      en: `Cell ${where} belongs to an array formula and cannot be changed alone: change the whole array in Excel. The original file is unchanged.`,
    }),
  ],
  tableHeader: [
    'cannot-keep',
    (where) => ({
      vi: `Ô ${where} là tiêu đề cột của một bảng (Table), sửa ở đây sẽ làm hỏng bảng: hãy sửa ô này bằng Excel. Tệp gốc giữ nguyên.`,
      en: `Cell ${where} is a column heading of a table and changing it here would damage the table: change it in Excel. The original file is unchanged.`,
    }),
  ],
  sheetInUse: [
    'cannot-keep',
    (sheet) => ({
      vi: `Không xoá hoặc đổi tên được trang “${sheet}” vì có công thức, tên hoặc đối tượng khác đang dùng nó. Tệp gốc giữ nguyên.`,
      en: `Sheet “${sheet}” cannot be removed or renamed because a formula, a name or another object uses it. The original file is unchanged.`,
    }),
  ],
  badSheetName: [
    'cannot-keep',
    (sheet) => ({
      vi: `Không dùng được tên trang “${sheet}” (trùng, quá 31 ký tự hoặc có ký tự \\ / ? * [ ] :). Tệp gốc giữ nguyên.`,
      en: `The sheet name “${sheet}” cannot be used (taken, over 31 characters, or holds \\ / ? * [ ] :). The original file is unchanged.`,
    }),
  ],
  noSheet: [
    'cannot-keep',
    (sheet) => ({
      vi: `Không lưu được vì tệp không có trang “${sheet}”. Tệp gốc giữ nguyên.`,
      en: `Could not save because the file has no sheet “${sheet}”. The original file is unchanged.`,
    }),
  ],
  noVisibleSheet: [
    'cannot-keep',
    () => ({
      vi: 'Không lưu được vì sổ tính phải còn ít nhất một trang hiện. Tệp gốc giữ nguyên.',
      en: 'Could not save because a workbook must keep at least one visible sheet. The original file is unchanged.',
    }),
  ],
  unsupportedFormula: [
    'cannot-keep',
    (where) => ({
      vi: `Công thức ở ô ${where} dùng LET hoặc LAMBDA, chỉ Excel ghi được: hãy sửa ô này bằng Excel. Tệp gốc giữ nguyên.`,
      en: `The formula in ${where} uses LET or LAMBDA, which only Excel can write: change this cell in Excel. The original file is unchanged.`,
    }),
  ],
  structureLocked: [
    'cannot-keep',
    () => ({
      vi: 'Cấu trúc sổ tính đang khoá nên không thêm, xoá hay đổi tên trang được: hãy bỏ khoá bằng Excel trước. Tệp gốc giữ nguyên.',
      en: 'The structure of the workbook is protected, so sheets cannot be added, removed or renamed: unprotect it in Excel first. The original file is unchanged.',
    }),
  ],
  signed: [
    'cannot-keep',
    () => ({
      vi: 'Tệp có chữ ký số; sửa sẽ làm mất hiệu lực chữ ký nên không lưu đè: hãy bỏ chữ ký bằng Excel trước. Tệp gốc giữ nguyên.',
      en: 'The file is digitally signed and a change would void the signature, so it was not saved: remove the signature in Excel first. The original file is unchanged.',
    }),
  ],
  damagedPackage: [
    'cannot-keep',
    () => ({
      vi: 'Tệp có chỗ hỏng nên lưu ở đây có thể làm mất dữ liệu: hãy mở và sửa bằng Excel (Open and Repair), lưu lại rồi thử tiếp. Tệp gốc giữ nguyên.',
      en: 'The file is damaged in places and saving it here could lose data: repair it in Excel (Open and Repair), save it and try again. The original file is unchanged.',
    }),
  ],
  damagedPart: [
    'cannot-keep',
    (part) => ({
      vi: `Phần “${part}” của tệp hỏng đúng ở chỗ phải ghi lại nên lưu ở đây có thể làm mất dữ liệu: hãy mở và sửa bằng Excel (Open and Repair), lưu lại rồi thử tiếp. Tệp gốc giữ nguyên.`,
      en: `“${part}” is damaged just where it would be written, and saving it here could lose data: repair the file in Excel (Open and Repair), save it and try again. The original file is unchanged.`,
    }),
  ],
  cutPart: [
    'cannot-keep',
    (part) => ({
      vi: `Phần “${part}” của tệp hỏng giữa chừng: bản lưu ở đây sẽ mất những gì đứng sau chỗ hỏng. Hãy mở và sửa bằng Excel (Open and Repair), lưu lại rồi thử tiếp. Tệp gốc giữ nguyên.`,
      en: `“${part}” is damaged midway: a copy saved here would lose what stands behind the damage. Repair the file in Excel (Open and Repair), save it and try again. The original file is unchanged.`,
    }),
  ],
  lostDirectory: [
    'cannot-keep',
    () => ({
      vi: 'Mục lục của tệp hỏng, không chắc đã tìm đủ các phần, nên lưu ở đây có thể làm mất dữ liệu: hãy xin nơi gửi gửi lại tệp. Tệp gốc giữ nguyên.',
      en: 'The directory of the file is damaged and perhaps not all parts were found, so saving it here could lose data: ask the sender for the file again. The original file is unchanged.',
    }),
  ],
  lostSheets: [
    'cannot-keep',
    () => ({
      vi: 'Tệp mất danh sách trang hoặc không rõ nội dung nào thuộc trang nào, nên không lưu chắc chắn được: hãy mở và sửa bằng Excel (Open and Repair), lưu lại rồi thử tiếp. Tệp gốc giữ nguyên.',
      en: 'The file has lost its list of sheets, or it is not clear which content belongs to which sheet, so it cannot be saved safely: repair it in Excel (Open and Repair), save it and try again. The original file is unchanged.',
    }),
  ],
  unknownPart: [
    'cannot-keep',
    (part) => ({
      vi: `Danh mục kiểu của các phần bị hỏng và không rõ “${part}” thuộc kiểu nào nên không lưu chắc chắn được: hãy xin nơi gửi gửi lại tệp. Tệp gốc giữ nguyên.`,
      en: `The list of the types of the parts is damaged and it is not known what “${part}” is, so the file cannot be saved safely: ask the sender for it again. The original file is unchanged.`,
    }),
  ],
  duplicatePart: [
    'cannot-keep',
    (part) => ({
      vi: `Tệp có hai phần cùng tên “${part}” nên không lưu chắc chắn được: hãy lưu lại bằng Excel trước. Tệp gốc giữ nguyên.`,
      en: `The file holds two parts named “${part}”, so it cannot be saved safely: save it once in Excel first. The original file is unchanged.`,
    }),
  ],
  listTooLong: [
    'cannot-keep',
    (where) => ({
      vi: `Danh sách chọn ở ${where} dài quá 255 ký tự: hãy đặt danh sách vào một vùng ô rồi trỏ tới vùng đó. Tệp gốc giữ nguyên.`,
      en: `The drop-down list at ${where} is longer than 255 characters: put the list into cells and point to them. The original file is unchanged.`,
    }),
  ],
  textTooLong: [
    'cannot-keep',
    (where) => ({
      vi: `Nội dung ô ${where} dài quá giới hạn của Excel (32.767 ký tự, công thức 8.192). Tệp gốc giữ nguyên.`,
      en: `The content of ${where} is longer than Excel allows (32,767 characters, 8,192 for a formula). The original file is unchanged.`,
    }),
  ],
} as const satisfies Record<string, readonly [Code, Sentence]>;

type FileReason = keyof typeof REASONS;

/** The error for a reason; `detail` is the part, sheet, cell or format its sentence names. */
export function fileError(reason: FileReason, detail = ''): FileError {
  const [code, sentence] = REASONS[reason] as readonly [Code, Sentence];
  return new FileError(code, sentence(detail));
}
