// Owns when the workbook on the screen is kept as a draft: soon after an edit, seldom enough not to be felt, at once when the page is hidden.
// Invariants: what was saved or given up is never kept afterwards; a refusal is told once and never stops the work.
import type { Text } from '#shared/contract/common.ts';
import { FileError } from '#shared/file/model.ts';
import type { DraftHead, DraftStore } from './store.ts';
import { DRAFT_TEXTS, notKept } from './texts.ts';

export interface DraftKeeper {
  /** The workbook has a change that is in no file. */
  edited(name: string | null): void;
  /** Nothing on the screen is unsaved any more: it was saved, or given up for another. */
  settled(): void;
  /** A draft that was left is on the screen now, unsaved. */
  adopted(head: DraftHead, bytes: Uint8Array): void;
  /** Keeps what is not kept yet without waiting for a quiet moment. */
  hurry(): void;
}

/** After the last edit, so that typing is not interrupted. */
const QUIET_MS = 1_500;
/** After the first edit that is not kept, however long the typing goes on. */
const LONGEST_MS = 10_000;
/** Making a draft of a large workbook takes seconds: it may take this part of the time at most. */
const COST_SHARE = 1 / 20;

/** `onProblem` hears why drafts are not kept, and null once they are again. */
export function makeKeeper(
  store: DraftStore,
  save: () => Promise<Uint8Array>,
  onProblem: (problem: Text | null, isFull: boolean) => void,
): DraftKeeper {
  /** changes at every save, so that a draft that is being made then is thrown away */
  let era = 0;
  let name: string | null = null;
  let firstEdit: number | null = null;
  let lastEdit = 0;
  /** not before, for the sake of the one who types */
  let restUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKeeping = false;
  /** the same workbook would be refused again: the next edit or a hurry tries anew */
  let hasFailed = false;

  const plan = () => {
    clearTimeout(timer);
    if (firstEdit === null || isKeeping || hasFailed) return;
    const due = Math.max(Math.min(lastEdit + QUIET_MS, firstEdit + LONGEST_MS), restUntil);
    timer = setTimeout(() => void keep(), Math.max(0, due - performance.now()));
  };

  const keep = async () => {
    if (firstEdit === null || isKeeping) return;
    clearTimeout(timer);
    isKeeping = true;
    const [mine, unkeptSince, start] = [era, firstEdit, performance.now()];
    firstEdit = null;
    try {
      const bytes = await save();
      if (mine !== era) return;
      await store.keep(name, bytes);
      hasFailed = false;
      onProblem(null, false);
    } catch (error) {
      // The workbook it was made from may have been closed meanwhile.
      if (mine !== era) return;
      hasFailed = true;
      firstEdit ??= unkeptSince;
      tell(error);
      if (!(error instanceof FileError) && !(error instanceof DOMException)) throw error;
    } finally {
      isKeeping = false;
      restUntil = performance.now() + (performance.now() - start) / COST_SHARE;
      plan();
    }
  };

  const tell = (error: unknown) => {
    if (error instanceof FileError) return onProblem(notKept(error.text), false);
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    onProblem(isFull ? DRAFT_TEXTS.full : DRAFT_TEXTS.refused, isFull);
  };

  const forget = () => {
    era += 1;
    hasFailed = false;
    firstEdit = null;
    clearTimeout(timer);
  };

  return {
    edited(fileName) {
      hasFailed = false;
      name = fileName;
      lastEdit = performance.now();
      firstEdit ??= lastEdit;
      plan();
    },
    settled() {
      forget();
      onProblem(null, false);
      // Where nothing can be kept there is nothing to remove.
      store.removeOwn().catch(() => undefined);
    },
    adopted(head, bytes) {
      forget();
      name = head.name;
      store.adopt(head, bytes).catch(tell);
    },
    hurry: () => void keep(),
  };
}
