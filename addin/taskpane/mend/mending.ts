// Owns what the parts of the list need to mend: where an outcome is told, and the steps that can be taken back.
import { createContext, use } from 'react';
import type { Mended, MendHistory } from '#addin/flow/mend.ts';

export interface Mending {
  history: MendHistory;
  /** tells what was written and checks again */
  onMended: (mended: Mended) => void;
}

export const MendingContext = createContext<Mending | null>(null);

export function useMending(): Mending {
  const mending = use(MendingContext);
  if (mending === null) throw new Error('useMending outside MendingContext');
  return mending;
}
