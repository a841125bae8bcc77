// Owns checking many files one after the other in a web worker.
// Invariant: each file is answered for, by its results or a reason; once stopped nothing more is said.
import { createMemory } from '#addin/flow/remembered.ts';
import { openStorage } from '#addin/taskpane/storage.ts';
import type { Release } from '#shared/contract/reference.ts';
import type { FileReport } from '#shared/report/summary.ts';
import type { Answer, Order } from './checkWorker.ts';
import type { Chosen } from './collect.ts';
import { MANY_TEXTS } from './texts.ts';

export interface RunHooks {
  signal: AbortSignal;
  onStart: (index: number) => void;
  onReport: (index: number, report: FileReport) => void;
}

/** Checks the files in their order; resolves when all are done or the signal is aborted. */
export async function checkFiles(
  chosen: readonly Chosen[],
  release: Release,
  { signal, onStart, onReport }: RunHooks,
): Promise<void> {
  let worker: CheckWorker | null = null;
  try {
    for (const [index, { path, file }] of chosen.entries()) {
      onStart(index);
      const bytes = await file?.arrayBuffer().catch(() => null);
      if (signal.aborted) return;
      if (!bytes) {
        onReport(index, { file: path, reason: MANY_TEXTS.unreadable, sheets: [] });
        continue;
      }
      worker ??= startWorker(release, signal);
      const answer = await worker.check(new Uint8Array(bytes));
      if (signal.aborted) return;
      if (answer === null) {
        // It broke down, for want of memory most likely: the next file gets a new one.
        worker.end();
        worker = null;
      }
      const { reason, sheets } = answer ?? { reason: MANY_TEXTS.unforeseen, sheets: [] };
      onReport(index, { file: path, reason, sheets });
    }
  } finally {
    worker?.end();
  }
}

interface CheckWorker {
  /** null when the worker broke down or was stopped */
  check(bytes: Uint8Array<ArrayBuffer>): Promise<Extract<Answer, { kind: 'checked' }> | null>;
  end(): void;
}

function startWorker(release: Release, signal: AbortSignal): CheckWorker {
  const worker = new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' });
  const ask = (order: Order, transfer: Transferable[]) =>
    new Promise<Answer | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = worker.onmessageerror = () => resolve(null);
      signal.addEventListener('abort', () => resolve(null), { once: true });
      worker.postMessage(order, transfer);
    });
  const ready = ask({ kind: 'begin', release, remembered: createMemory(openStorage()).list() }, []);
  return {
    async check(bytes) {
      if ((await ready) === null) return null;
      const answer = await ask({ kind: 'check', bytes }, [bytes.buffer]);
      return answer?.kind === 'checked' ? answer : null;
    },
    end: () => worker.terminate(),
  };
}
