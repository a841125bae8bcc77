// Owns running long work in short slices on the pane's own thread, with the event loop's turn in between.
// Invariant: between two slices clicks, typing and painting are served; once the signal is aborted no further step is run.

/** Shorter than a frame of 16 ms, so that the pane still paints in it. */
const SLICE_MS = 12;

/**
 * Runs `steps` to their end and gives their result; `onSlice` hears the last step of every slice but the final one.
 * Rejects with the signal's reason when it is aborted.
 */
export async function runInSlices<Step, Result>(
  steps: Iterator<Step, Result>,
  { signal, onSlice }: { signal?: AbortSignal | undefined; onSlice: (step: Step) => void },
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    onSlice(step.value);
    await nextTurn();
  }
}

/** Resolves in the event loop's next turn. A message is not held back as timers are: 4 ms each, a second in a hidden pane. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
