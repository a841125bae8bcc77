// Owns asking the web worker for the bytes of a draft.
// Invariant: where there is no worker, the same bytes are made here.
import { FileError } from '#shared/file/model.ts';
import type { WorkbookChanges } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import type { Answer, Order } from './packWorker.ts';

/** The workbook with its changes; one is packed at a time. Throws FileError. */
export async function packDraft({
  original,
  changes,
}: {
  original: Uint8Array;
  changes: WorkbookChanges | null;
}): Promise<Uint8Array> {
  if (changes === null) return original;
  const answer = await ask({ original, changes });
  if (answer === null) return patchWorkbook(original, changes);
  if ('bytes' in answer) return answer.bytes;
  throw new FileError(answer.code, answer.text);
}

/** A worker for each draft, gone afterwards with its memory; null when it broke down or could not be fetched. */
function ask(order: Order): Promise<Answer | null> {
  const worker = new Worker(new URL('./packWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = worker.onmessageerror = () => resolve(null);
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
