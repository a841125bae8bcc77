// Owns turning whatever went wrong into one sentence a person can act on.
import { HostError } from '#addin/excel/errors.ts';
import { ApiError } from '#addin/api/client.ts';
import type { Text } from '#shared/contract/common.ts';

const UNFORESEEN: Text = {
  vi: 'Có lỗi ngoài dự kiến, chưa ghi gì vào tệp. Hãy thử lại; nếu vẫn lỗi, lưu tệp rồi đóng và mở lại ngăn này.',
  en: 'Something unforeseen went wrong and nothing was written to the file. Try again; if it persists, save the file, then close and reopen this pane.',
};

/** The sentence of an error that has one, else a general one; the error itself is for the log of whoever calls. */
export function problemText(error: unknown): Text {
  return error instanceof HostError || error instanceof ApiError ? error.text : UNFORESEEN;
}
