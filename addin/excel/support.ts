// Owns which Excel the product runs in. Invariant: the manifest asks for 1.1 (a higher set keeps the pane from opening);
// what the code needs is tested at run time and said in words.

/** ExcelApi set the code relies on everywhere; anything newer is feature-detected. */
export const MINIMUM_API = '1.9';
/** ExcelApi set of the manifest. */
export const MANIFEST_API = '1.1';

/** True when this Excel knows the given ExcelApi set. */
export function supports(set: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', set);
}

/** ready: go on · tooOld: this Excel lacks MINIMUM_API · outside: not inside Excel · silent: office.js never answered */
export type HostState = 'ready' | 'tooOld' | 'outside' | 'silent';

/** Waits for Office at most `milliseconds`; some hosts never call back (office-js #6523), and a person must be told. */
export async function hostState(milliseconds: number): Promise<HostState> {
  // office.js itself did not load: no network, or a page opened where it is blocked.
  if (typeof Office === 'undefined') return 'silent';
  const silent = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), milliseconds));
  const started = await Promise.race([Office.onReady(), silent]);
  if (started === 'silent') return 'silent';
  if (started.host !== Office.HostType.Excel) return 'outside';
  return supports(MINIMUM_API) ? 'ready' : 'tooOld';
}
