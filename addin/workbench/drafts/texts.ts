// Owns every sentence about unsaved work that is kept in the browser, in both languages.
import { sayMoment } from '#addin/taskpane/moment.ts';
import type { Text } from '#shared/contract/common.ts';
import { shownName } from '#shared/report/fileNames.ts';
import type { DraftHead } from './store.ts';

export const DRAFT_TEXTS = {
  region: { vi: 'Bản chưa lưu', en: 'Unsaved work' },
  reopen: { vi: 'Mở lại', en: 'Reopen' },
  drop: { vi: 'Bỏ', en: 'Discard' },
  later: { vi: 'Để sau', en: 'Later' },
  newWorkbook: { vi: 'sổ mới', en: 'new workbook' },
  reopened: {
    vi: 'Đã mở lại bản chưa lưu: bấm Lưu để ghi ra tệp.',
    en: 'The unsaved work is open again: press Save to write it to a file.',
  },
  gone: {
    vi: 'Bản chưa lưu này không còn: có thể đã được mở lại hoặc bỏ ở thẻ khác.',
    en: 'This unsaved work is no longer there: it may have been reopened or discarded in another tab.',
  },
  full: {
    vi: 'Bộ nhớ dành cho trang này trong trình duyệt đã đầu, nên thay đổi mới chưa được giữ tự động: hãy bấm Lưu thường xuyên, hoặc bỏ các bản chưa lưu cũ.',
    en: 'The browser storage for this page is full, so new changes are not kept automatically: save often, or discard old unsaved work.',
  },
  refused: {
    vi: 'Trình duyệt không cho giữ bản chưa lưu trên máy này, nên thay đổi không được giữ tự động: hãy bấm Lưu thường xuyên.',
    en: 'The browser does not allow keeping unsaved work on this computer, so changes are not kept automatically: save often.',
  },
} satisfies Record<string, Text>;

/** Why this workbook cannot be kept as it is; the sentence of the refused save tells what to do. */
export const notKept = (why: Text): Text => ({
  vi: `Thay đổi chưa được giữ tự động. ${why.vi}`,
  en: `Changes are not kept automatically. ${why.en}`,
});

export const showAll = (count: number): Text => ({
  vi: `Xem cả ${count} bản`,
  en: `Show all ${count}`,
});

/** “x.xlsx”, lúc 14:05 26/11/2026 (3 ngày trước). */
export function describe({ name, keptAt }: DraftHead, now: Date): Text {
  const days = Math.floor((now.getTime() - Date.parse(keptAt)) / 86_400_000);
  const age = (unit: string) => (days > 0 ? ` (${days} ${unit})` : '');
  const said = (language: 'vi' | 'en') =>
    name === null ? DRAFT_TEXTS.newWorkbook[language] : `“${shownName(name)}”`;
  return {
    vi: `${said('vi')}, lúc ${sayMoment(keptAt)}${age('ngày trước')}`,
    en: `${said('en')}, at ${sayMoment(keptAt)}${age(days === 1 ? 'day ago' : 'days ago')}`,
  };
}

export const offer = (described: Text): Text => ({
  vi: `Có bản chưa lưu của ${described.vi}.`,
  en: `Unsaved work of ${described.en}.`,
});

export const dropQuestion = (described: Text): Text => ({
  vi: `Bỏ hẳn bản chưa lưu của ${described.vi}? Không lấy lại được.`,
  en: `Discard the unsaved work of ${described.en} for good? It cannot be brought back.`,
});

/** A button by itself says which draft it is about. */
export const about = (action: Text, described: Text): Text => ({
  vi: `${action.vi} bản chưa lưu của ${described.vi}`,
  en: `${action.en} the unsaved work of ${described.en}`,
});
