// Owns saying, before anything is edited, what a save of this file would refuse, mend or pass on, whatever the edit.
// Invariant: a person never edits first and learns of it afterwards.
import type { Text } from '../contract/common.ts';
import type { SaveNotes } from './mend/notes.ts';
import { joinedTexts, savingText } from './mend/notes.ts';
import { FileError, noChanges } from './model.ts';
import type { Unread, WorkbookChanges } from './model.ts';
import { openPackage } from './package.ts';
import { saveWorkbook } from './patch.ts';
import { createRepair } from './repair.ts';
import { readStructure, worksheets } from './structure.ts';

/** What is to be known of saving the file; null when every edit is saved and nothing else changes. `unread` is what reading it left out. */
export function aboutSaving(bytes: Uint8Array, unread: readonly Unread[]): Text | null {
  const general = notesOf(bytes, noChanges());
  if (general instanceof FileError) {
    const { vi, en } = general.text;
    return {
      vi: `Chỉ xem và kiểm tra được, sửa rồi sẽ không lưu được. ${vi}`,
      en: `It can be looked at and checked, but edits cannot be saved. ${en}`,
    };
  }
  const told: (Text | null)[] = [savingText(general)];
  const tell = (names: readonly string[]): void => {
    if (names.length === 0) return;
    const notes = notesOf(bytes, {
      ...noChanges(),
      sheets: Object.fromEntries(names.map((name) => [name, { cells: [] }])),
    });
    if (!(notes instanceof FileError)) {
      const more = { mended: rest(notes.mended, general.mended), kept: rest(notes.kept, general.kept) };
      told.push(savingText(more, names));
    } else if (names.length > 1) for (const name of names) tell([name]);
    else
      told.push({
        vi: `Sửa trên trang “${names[0]}” sẽ không lưu được; trang khác lưu được. ${notes.text.vi}`,
        en: `Edits on “${names[0]}” cannot be saved; other sheets can. ${notes.text.en}`,
      });
  };
  tell([...doubtfulSheets(bytes, unread)]);
  const texts = told.filter((text) => text !== null);
  return texts.length === 0 ? null : joinedTexts(texts);
}

const rest = (texts: readonly Text[], known: readonly Text[]): Text[] =>
  texts.filter(({ vi }) => !known.some((one) => one.vi === vi));

function notesOf(bytes: Uint8Array, changes: WorkbookChanges): SaveNotes | FileError {
  try {
    return saveWorkbook(bytes, changes).notes;
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/** Sheets of which something was not read, that have nothing to read, or that share their name. */
function doubtfulSheets(bytes: Uint8Array, unread: readonly Unread[]): Set<string> {
  const names = new Set(unread.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])));
  const seen = new Set<string>();
  for (const { name, path } of worksheets(readStructure(openPackage(bytes, createRepair())))) {
    if (path === '' || seen.has(name)) names.add(name);
    seen.add(name);
  }
  return names;
}
