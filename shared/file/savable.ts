// Owns saying, before anything is edited, what a save of this file would refuse whatever the edit.
// Invariant: a person never edits first and learns of it afterwards.
import type { Text } from '../contract/common.ts';
import { FileError, noChanges } from './model.ts';
import type { Unread } from './model.ts';
import { patchWorkbook } from './patch.ts';

/** Why the file, or some of its sheets, cannot be saved; null when all can. `unread` is what reading it left out. */
export function whyUnsavable(bytes: Uint8Array, unread: readonly Unread[]): Text | null {
  try {
    patchWorkbook(bytes, noChanges());
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { vi, en } = error.text;
    return {
      vi: `Chỉ xem và kiểm tra được, sửa rồi sẽ không lưu được. ${vi}`,
      en: `It can be looked at and checked, but edits cannot be saved. ${en}`,
    };
  }
  const sheets = [...new Set(unread.flatMap(({ sheet }) => (sheet === null ? [] : [`“${sheet}”`])))];
  if (sheets.length === 0) return null;
  return {
    vi: `Sửa trên trang ${sheets.join(', ')} sẽ không lưu được vì trang có chỗ hỏng: hãy sửa tệp bằng Excel (Open and Repair) trước. Trang khác lưu được.`,
    en: `Edits on ${sheets.join(', ')} cannot be saved because of the damage there: repair the file in Excel (Open and Repair) first. Other sheets can be saved.`,
  };
}
