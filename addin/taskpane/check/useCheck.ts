// Owns one check at a time and its result, kept while the person moves between screens.
// Invariant: a result is never shown for another run than the last one asked for.
import { useRef, useState } from 'react';
import { checkOpenWorkbook } from '#addin/flow/check.ts';
import type { CheckScope } from '#addin/flow/check.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { EstimateDates, Text } from '#shared/contract/common.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import type { Reference } from '#shared/reference/lookup.ts';

export type CheckState =
  | { status: 'idle' }
  | { status: 'running'; slow: boolean }
  | { status: 'done'; results: SheetResult[]; release: number }
  | { status: 'failed'; problem: Text };

export interface Check {
  state: CheckState;
  scope: CheckScope;
  setScope: (scope: CheckScope) => void;
  run: (reference: Reference, dates: EstimateDates | null, scope: CheckScope) => Promise<void>;
}

/** After this long the person is told that it is still working. */
const SLOW_MS = 1000;

export function useCheck(): Check {
  const [state, setState] = useState<CheckState>({ status: 'idle' });
  const [scope, setScope] = useState<CheckScope>('workbook');
  const latest = useRef(0);

  const run: Check['run'] = async (reference, dates, wanted) => {
    const mine = ++latest.current;
    const settle = (next: CheckState) => {
      if (mine === latest.current) setState(next);
    };
    setScope(wanted);
    settle({ status: 'running', slow: false });
    const slow = setTimeout(() => settle({ status: 'running', slow: true }), SLOW_MS);
    try {
      const results = await checkOpenWorkbook(reference, dates, wanted);
      settle({ status: 'done', results, release: reference.release.number });
    } catch (error) {
      settle({ status: 'failed', problem: problemText(error) });
    } finally {
      clearTimeout(slow);
    }
  };
  return { state, scope, setScope, run };
}
