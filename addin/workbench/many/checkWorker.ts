// Owns the web worker that checks the files of a folder from their bytes, so that the page stays live and can stop it at once.
// Invariant: whatever happens with one file is the answer for that file; the next ones are checked all the same.
import type { Text } from '#shared/contract/common.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import type { SheetMapping } from '#shared/contract/mapping.ts';
import type { Release } from '#shared/contract/reference.ts';
import { FileError } from '#shared/file/model.ts';
import { readAnySnapshot } from '#shared/file/xls.ts';
import { createReference } from '#shared/reference/lookup.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { withUnread } from '#shared/report/unread.ts';
import { checkSteps, prepareOwnRules } from '#shared/rules/check.ts';
import { MANY_TEXTS } from './texts.ts';

/** First the lists to check against, then the files one by one. */
export type Order =
  | { kind: 'begin'; release: Release; remembered: readonly SheetMapping[] }
  | { kind: 'check'; bytes: Uint8Array };
/** The answer to each order. */
export type Answer = { kind: 'ready' } | { kind: 'checked'; reason: Text | null; sheets: SheetResult[] };

let lists: { reference: Reference; remembered: readonly SheetMapping[] } | null = null;

async function begin(release: Release, remembered: readonly SheetMapping[]): Promise<Answer> {
  const reference = createReference(release);
  await prepareOwnRules(reference);
  lists = { reference, remembered };
  return { kind: 'ready' };
}

function check(bytes: Uint8Array): Answer {
  if (lists === null) throw new Error('No lists to check against');
  try {
    const { snapshot, unread } = readAnySnapshot(bytes);
    const steps = checkSteps(snapshot, lists.reference, null, lists.remembered);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return { kind: 'checked', reason: null, sheets: withUnread(step.value, snapshot, unread) };
  } catch (error) {
    if (!(error instanceof FileError)) reportError(error);
    return {
      kind: 'checked',
      reason: error instanceof FileError ? error.text : MANY_TEXTS.unforeseen,
      sheets: [],
    };
  }
}

addEventListener('message', (event: MessageEvent<Order>) => {
  const order = event.data;
  if (order.kind === 'check') return postMessage(check(order.bytes));
  // A failure here would be heard by nobody: reported, it reaches the page, which answers for the file.
  begin(order.release, order.remembered).then((answer) => postMessage(answer), reportError);
});
