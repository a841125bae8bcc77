// Owns the web worker that patches a workbook into the bytes of a draft: most of the work of a save, away from who types.
import { FileError, noChanges } from '#shared/file/model.ts';
import type { WorkbookChanges } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import type { Text } from '#shared/contract/common.ts';

export interface Order {
  original: Uint8Array;
  changes: WorkbookChanges;
}
/** The draft, or why such changes cannot be saved. */
export type Answer = { bytes: Uint8Array } | { code: FileError['code']; text: Text };

function pack({ original, changes }: Order): Answer {
  const plain = noChanges();
  // On the way here objects got the common ancestor, under whose names a sheet may be called.
  Object.assign(plain.sheets, changes.sheets);
  Object.assign(plain.customXml, changes.customXml);
  try {
    const { sheets, customXml } = plain;
    return { bytes: patchWorkbook(original, { ...changes, sheets, customXml }) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { code: error.code, text: error.text };
  }
}

addEventListener('message', (event: MessageEvent<Order>) => postMessage(pack(event.data)));
