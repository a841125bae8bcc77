// Owns how a failure of Excel becomes a sentence a person can act on.
// Invariant: every Office.js call of the product goes through `inExcel`, so no raw host error reaches a screen.
import type { Text } from '#shared/contract/common.ts';

/** A failed request to Excel; `code` is Excel's own, `text` says what happened, what to do and what is safe. */
export class HostError extends Error {
  readonly code: string;
  readonly text: Text;
  /** true when Excel's code says what is the matter; another try would end alike */
  readonly isExplained: boolean;
  constructor(code: string, text: Text, cause?: unknown) {
    super(text.vi, { cause });
    this.name = 'HostError';
    this.code = code;
    this.text = text;
    this.isExplained = Object.hasOwn(SENTENCES, code);
  }
}

const SENTENCES: Record<string, Text> = {
  InvalidOperationInCellEditMode: {
    vi: 'Excel đang ở chế độ sửa ô: nhấn Enter hoặc Esc rồi làm lại. Chưa có gì được ghi.',
    en: 'Excel is editing a cell: press Enter or Esc and try again. Nothing was written.',
  },
  AccessDenied: {
    vi: 'Trang tính hoặc sổ tính đang được bảo vệ: bỏ bảo vệ (Review → Unprotect) rồi làm lại. Dữ liệu không bị thay đổi.',
    en: 'The sheet or workbook is protected: unprotect it (Review → Unprotect) and try again. Your data is unchanged.',
  },
  ItemAlreadyExists: {
    vi: 'Đã có trang tính hoặc tên trùng: đổi tên trang tính đó rồi làm lại. Dữ liệu cũ còn nguyên.',
    en: 'A sheet or name of that name exists: rename it and try again. Your data is unchanged.',
  },
  ItemNotFound: {
    vi: 'Không tìm thấy trang tính hoặc ô này: có thể đã bị đổi tên hoặc xóa. Hãy kiểm tra lại.',
    en: 'The sheet or cell was not found: it may have been renamed or deleted. Check again.',
  },
  RequestPayloadSizeLimitExceeded: {
    vi: 'Trang tính quá lớn cho một lần đọc của Excel trên web: mở bằng Excel trên máy hoặc bản trên trình duyệt.',
    en: 'The sheet is too large for Excel on the web: open it in desktop Excel or in the browser workbench.',
  },
};

const UNKNOWN: Text = {
  vi: 'Excel không thực hiện được yêu cầu: lưu sổ tính, đóng và mở lại rồi thử lại.',
  en: 'Excel could not do this: save the workbook, close and open it again, then retry.',
};

/** Runs one batch; waits while a cell is being edited; any failure comes out as a HostError. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = hostCode(error);
    if (code === null) throw error;
    throw new HostError(code, SENTENCES[code] ?? UNKNOWN, error);
  }
}

/** The code of an Office.js error; null for anything else, which is our own fault and must stay visible. */
function hostCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code;
}
