// Owns turning whatever went wrong into one sentence a person can act on.
import { HostError } from '#addin/excel/errors.ts';
import { ApiError } from '#addin/api/client.ts';
import type { Text } from '#shared/contract/common.ts';

const UNFORESEEN: Text = {
  vi: 'Có lỗi ngoài dự kiến, chưa ghi gì vào tệp. Hãy thử lại; nếu vẫn lỗi, lưu tệp rồi đóng và mở lại ngăn này.',
  en: 'Something unforeseen went wrong and nothing was written to the file. Try again; if it persists, save the file, then close and reopen this pane.',
};

/** A browser does not ask again for a module that failed, so trying again would fail again. */
const NOT_FETCHED: Text = {
  vi: 'Chưa tải được phần này: không kết nối được máy chủ. Tệp đang mở còn nguyên; lưu tệp, khi có mạng thì mở lại ngăn này (trong trình duyệt: tải lại trang).',
  en: 'This part could not be fetched: the server cannot be reached. The open file is unchanged; save it, and when the network is back reopen this pane (in a browser: reload the page).',
};

/** The sentence of an error that has one, else a general one; the error itself is for the log of whoever calls. */
export function problemText(error: unknown): Text {
  if (error instanceof HostError || error instanceof ApiError) return error.text;
  return isNotFetched(error) ? NOT_FETCHED : UNFORESEEN;
}

/** Browsers tell only by their words that a part of the program could not be fetched: Chromium, Firefox, Safari, the bundler. */
function isNotFetched(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|module script failed|unable to preload/i.test(error.message)
  );
}
