// Owns where the keyboard goes when a part of the screen goes away under it. Invariant: focus elsewhere is never taken.
import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** When `part` is removed while it holds the focus, `target` gets it: else a keyboard would start again at the top of the page. */
export function useFocusBack(
  part: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const held = part.current;
    const next = target.current;
    // This runs before the part is taken out of the page.
    return () => {
      if (held?.contains(document.activeElement)) next?.focus();
    };
  }, [part, target]);
}
