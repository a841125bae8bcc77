// Owns what can go wrong between the pane and the server, each as a sentence in both languages.
import type { Text } from '#shared/contract/common.ts';

export type ApiErrorCode =
  /** the server cannot be reached and this machine keeps no copy */
  | 'unreachable'
  /** the same, and the copy it kept could not be used */
  | 'unreachable-copy-damaged'
  /** the server answered with a problem and this machine keeps no copy */
  | 'refused'
  /** the server's answer is not a release */
  | 'bad-answer';

export class ApiError extends Error {
  readonly code: ApiErrorCode;
  /** what happened, what to do, what is safe */
  readonly text: Text;
  constructor(code: ApiErrorCode, text: Text, options?: ErrorOptions) {
    super(text.vi, options);
    this.name = 'ApiError';
    this.code = code;
    this.text = text;
  }
}

export const UNREACHABLE: Text = {
  vi: 'Không kết nối được máy chủ danh mục và máy này chưa lưu bản nào. Hãy kiểm tra mạng rồi thử lại; bảng tính không bị thay đổi.',
  en: 'The server of the reference lists cannot be reached and this machine keeps no copy yet. Check the network and try again; the workbook was not changed.',
};

export const UNREACHABLE_COPY_DAMAGED: Text = {
  vi: 'Không kết nối được máy chủ danh mục, còn bản lưu trên máy này không đọc được. Hãy kiểm tra mạng rồi thử lại; bảng tính không bị thay đổi.',
  en: 'The server of the reference lists cannot be reached, and the copy on this machine cannot be read. Check the network and try again; the workbook was not changed.',
};

export const BAD_ANSWER: Text = {
  vi: 'Máy chủ trả về danh mục không đúng mẫu nên không dùng được. Hãy báo người phụ trách danh mục; bản lưu trên máy và bảng tính không bị thay đổi.',
  en: 'The server sent reference lists of the wrong shape, so they are not used. Tell the person in charge of the lists; the copy on this machine and the workbook were not changed.',
};

export const REFUSED: Text = {
  vi: 'Máy chủ danh mục gặp lỗi và máy này chưa lưu bản nào. Hãy thử lại sau; bảng tính không bị thay đổi.',
  en: 'The server of the reference lists failed and this machine keeps no copy yet. Try again later; the workbook was not changed.',
};
