// Owns what the parts of the list need to leave a finding alone: the results that stand, and where changed ones go.
import { createContext, use } from 'react';
import type { SheetResult } from '#shared/contract/finding.ts';

export interface Ignoring {
  results: readonly SheetResult[];
  onResults: (results: SheetResult[]) => void;
}

export const IgnoringContext = createContext<Ignoring | null>(null);

export function useIgnoring(): Ignoring {
  const ignoring = use(IgnoringContext);
  if (ignoring === null) throw new Error('useIgnoring outside IgnoringContext');
  return ignoring;
}

/**
 * Calls `change`, which takes away the part of the screen that has the focus, and then gives it to what has come to stand
 * in its place among those `selector` finds, else to `instead`: a keyboard would else start again at the top of the page.
 */
export function keepPlace(from: HTMLElement | null, selector: string, instead: string, change: () => void) {
  const screen = from?.closest('main') ?? null;
  const all = screen === null ? [] : [...screen.querySelectorAll<HTMLElement>(selector)];
  const before = all.filter(
    (one) => from !== null && (one.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  ).length;
  change();
  requestAnimationFrame(() => {
    const left = screen === null ? [] : [...screen.querySelectorAll<HTMLElement>(selector)];
    (
      left[Math.min(Math.max(before - 1, 0), left.length - 1)] ?? screen?.querySelector<HTMLElement>(instead)
    )?.focus();
  });
}
