// Owns what is forgiven when a damaged file is read, and every sentence about what was lost by it.
// Invariant: nothing is forgiven without being on the list; what is dangerous (a bomb, an entity declaration) is never forgiven.
import type { Text } from '../contract/common.ts';
import { FileError } from './model.ts';
import type { ByteSink } from './xmlBytes.ts';

const LOSSES = {
  directory: () => ({
    vi: 'Mục lục của tệp bị hỏng hoặc cụt: các phần được tìm lại từng cái một, có thể còn thiếu.',
    en: 'The directory of the file is damaged or cut short: its parts were found one by one and some may be missing.',
  }),
  relations: (part) => ({
    vi: `Danh mục “${part}” bị thiếu hoặc hỏng: các phần được tìm theo tên, có thể chưa đúng trang.`,
    en: `The list “${part}” is missing or damaged: parts were found by their names and may stand for the wrong sheet.`,
  }),
  cut: (part) => ({
    vi: `Phần “${part}” hỏng giữa chừng: chỉ đọc được những gì đứng trước chỗ hỏng.`,
    en: `“${part}” is damaged midway: only what stands before the damage was read.`,
  }),
  changed: (part) => ({
    vi: `Phần “${part}” không khớp với mã kiểm hoặc kích thước đã ghi: nội dung có thể đã bị thay đổi.`,
    en: `“${part}” does not agree with its checksum or size: its content may have been altered.`,
  }),
  unreadable: (part) => ({
    vi: `Phần “${part}” bị hỏng nên không đọc được.`,
    en: `“${part}” is damaged and could not be read.`,
  }),
  missing: (part) => ({
    vi: `Tệp thiếu phần “${part}” nên không đọc được phần đó.`,
    en: `The file lacks its part “${part}”, which could not be read.`,
  }),
  sheet: (name) => ({
    vi: `Tệp thiếu nội dung của trang “${name}” nên trang này để trống.`,
    en: `The file lacks the content of sheet “${name}”, which is shown empty.`,
  }),
  otherSheet: (name) => ({
    vi: `“${name}” là trang macro hoặc hộp thoại kiểu cũ, không phải trang tính, nên không đọc.`,
    en: `“${name}” is an old macro or dialog sheet, not a worksheet, and was not read.`,
  }),
  some: () => ({
    vi: 'Tệp có chỗ hỏng đã được bỏ qua khi đọc.',
    en: 'The file is damaged in places that were passed over.',
  }),
  noSheets: () => ({
    vi: 'Tệp không có trang tính nào để đọc.',
    en: 'The file has no worksheet to read.',
  }),
  items: (part) => ({
    vi: `Trong phần “${part}” có ô, hàng hoặc vùng gộp ghi sai địa chỉ hay nội dung; những chỗ đó không đọc được.`,
    en: `“${part}” holds cells, rows or merged areas with a wrong address or content; those were not read.`,
  }),
  formulas: (part) => ({
    vi: `Trong phần “${part}” có ô mất công thức gốc; chỉ đọc được kết quả đã lưu.`,
    en: `“${part}” holds cells whose formula is lost; only their stored results were read.`,
  }),
  codePage: (number) => ({
    vi: `Chữ trong tệp dùng bảng mã ${number} chưa biết đọc: chữ có dấu có thể sai.`,
    en: `The texts are in code page ${number}, which is not known here: letters with marks may be wrong.`,
  }),
  odd: (part) => ({
    vi: `Phần “${part}” có chỗ viết sai quy cách; chúng được giữ nguyên văn hoặc hiểu theo nghĩa gần nhất.`,
    en: `“${part}” holds things written wrongly; they were kept as they stand or taken for the nearest meaning.`,
  }),
} as const satisfies Record<string, (detail: string) => Text>;

export type Loss = keyof typeof LOSSES;

/** Something of a file that was not read, or not whole. */
interface Lost {
  /** path of the part in the package; '' = the package itself */
  part: string;
  text: Text;
}

/** The list of what was lost while a file is read. */
export interface Repair {
  /** notes a loss once; `detail` is what its sentence names, the part unless told */
  lose(loss: Loss, part: string, detail?: string): void;
  list(): Lost[];
}

export function createRepair(): Repair {
  const lost = new Map<string, Lost>();
  return {
    lose: (loss, part, detail = part) => {
      const key = `${loss} ${detail}`;
      if (!lost.has(key)) lost.set(key, { part, text: LOSSES[loss](detail) });
    },
    list: () => [...lost.values()],
  };
}

/** Forgives damage by noting the loss. Everything else, and all damage when nothing may be forgiven, goes on as an error. */
export function forgive(repair: Repair | null, error: unknown, loss: Loss, part: string): void {
  if (!repair || !(error instanceof FileError) || error.code !== 'damaged') throw error;
  repair.lose(loss, part);
}

/** more than this no reader of a sheet is asked to pass over: telling each takes time */
const MOST_ITEMS = 20_000;

/** Lets a reader go on after an item it could not take; too many end the scan. */
export function forgiving(repair: Repair, part: string, sink: ByteSink): ByteSink {
  let count = 0;
  const pass = (error: unknown): void => {
    if (++count > MOST_ITEMS) throw error;
    forgive(repair, error, 'items', part);
  };
  const guarded: ByteSink = {
    open: (name, bytes, from, to) => {
      try {
        sink.open(name, bytes, from, to);
      } catch (error) {
        pass(error);
      }
    },
    close: (name) => {
      try {
        sink.close(name);
      } catch (error) {
        pass(error);
      }
    },
    text: (bytes, from, to, cdata) => {
      try {
        sink.text(bytes, from, to, cdata);
      } catch (error) {
        pass(error);
      }
    },
    // nothing by the short way, which goes on after no error
    take: (_scanner, _bytes, at) => at,
    // in three steps, so that one that fails leaves the reader at the right depth
    leaf: (name, bytes, from, to, textFrom, textTo) => {
      guarded.open(name, bytes, from, to);
      if (textFrom < textTo) guarded.text(bytes, textFrom, textTo, false);
      guarded.close(name);
    },
  };
  return guarded;
}
