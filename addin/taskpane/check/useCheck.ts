// Owns one check at a time, the newest whole result, and a reading being corrected, all kept while the person moves between
// screens.
// Invariant: a result is only ever that of a check that went through; stopping or failing leaves the earlier one in place.
import { useCallback, useEffect, useRef, useState } from 'react';
import { checkOpenWorkbook, loadRuleNames } from '#addin/flow/check.ts';
import type { CheckProgress, CheckScope } from '#addin/flow/check.ts';
import type { ReadingDraft } from '#addin/flow/correction.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { MendHistory } from '#addin/flow/mend.ts';
import { createMemory } from '#addin/flow/remembered.ts';
import type { Memory } from '#addin/flow/remembered.ts';
import { onFirstChange } from '#addin/flow/stale.ts';
import type { EstimateDates, Text } from '#shared/contract/common.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { openStorage } from '../storage.ts';

export type CheckState =
  | { status: 'idle' }
  /** `slow`: the person is told; `progress` null: Excel has not answered yet */
  | { status: 'running'; slow: boolean; progress: CheckProgress | null }
  | { status: 'stopped' }
  | { status: 'failed'; problem: Text };

export interface CheckResult {
  /** differs for every check */
  run: number;
  /** ISO instant */
  at: string;
  sheets: SheetResult[];
  /** number and hash of the lists' release */
  release: number;
  sha256: string;
  /** a checked cell has changed since */
  isChanged: boolean;
  /** names of the rules by id */
  ruleNames: ReadonlyMap<string, Text>;
}

/** A sheet whose reading is being corrected. */
export interface Correcting {
  sheet: SheetResult;
  /** as far as the person is with it; null: not begun */
  draft: ReadingDraft | null;
}

export interface Check {
  state: CheckState;
  result: CheckResult | null;
  scope: CheckScope;
  setScope: (scope: CheckScope) => void;
  run: (reference: Reference, dates: EstimateDates | null, scope: CheckScope) => Promise<void>;
  stop: () => void;
  /** puts changed sheets into the result of a run; one that came since stays as it is */
  putSheets: (run: number, sheets: SheetResult[]) => void;
  correcting: Correcting | null;
  setCorrecting: (correcting: Correcting | null) => void;
  /** readings corrected in other workbooks */
  memory: Memory;
  /** what was mended in this workbook since the pane was opened */
  history: MendHistory;
  /** differs for every workbook */
  workbook: number;
}

/** After this long the person is told how far it is. */
const SLOW_MS = 1000;
/** Oftener than this nobody reads a figure, and drawing it takes time from the check. */
const TELL_EVERY_MS = 100;

/** What shows a result is fetched with the first check: a check that comes through can be shown. */
export async function loadResultsScreen() {
  const { CheckResults } = await import('./CheckResults.tsx');
  return { default: CheckResults };
}

/** `workbook`: another number for each workbook shown in place of the one before. */
export function useCheck(workbook: number): Check {
  const [state, setState] = useState<CheckState>({ status: 'idle' });
  const [result, setResult] = useState<CheckResult | null>(null);
  const [scope, setScope] = useState<CheckScope>('workbook');
  const [correcting, setCorrecting] = useState<Correcting | null>(null);
  const [memory] = useState(() => createMemory(openStorage()));
  const [history, setHistory] = useState<MendHistory>(() => ({ steps: [] }));
  const runs = useRef(0);
  const current = useRef<AbortController | null>(null);
  const [shown, setShown] = useState(workbook);
  // What was said of another workbook, was begun in it or can be taken back there is none of this one's.
  if (shown !== workbook) {
    setShown(workbook);
    setState({ status: 'idle' });
    setResult(null);
    setCorrecting(null);
    setHistory({ steps: [] });
  }
  useEffect(() => () => current.current?.abort(), [workbook]);

  const run: Check['run'] = useCallback(
    async (reference, dates, wanted) => {
      current.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      current.current = controller;
      setScope(wanted);
      setCorrecting(null);
      setState({ status: 'running', slow: false, progress: null });
      let progress: CheckProgress | null = null;
      let toldAt = Infinity;
      const tell = () => {
        if (signal.aborted) return;
        toldAt = performance.now();
        setState({ status: 'running', slow: true, progress });
      };
      const slow = setTimeout(tell, SLOW_MS);
      try {
        const sheets = await checkOpenWorkbook(reference, dates, wanted, {
          signal,
          remembered: memory.list(),
          onProgress: (next) => {
            progress = next;
            if (performance.now() - toldAt >= TELL_EVERY_MS) tell();
          },
        });
        const [ruleNames] = await Promise.all([loadRuleNames(reference), loadResultsScreen()]);
        if (signal.aborted) return;
        const { number, sha256 } = reference.release;
        const at = new Date().toISOString();
        const isChanged = false;
        setResult({ run: ++runs.current, at, sheets, release: number, sha256, isChanged, ruleNames });
        setState({ status: 'idle' });
      } catch (error) {
        if (!signal.aborted) setState({ status: 'failed', problem: problemText(error) });
      } finally {
        clearTimeout(slow);
      }
    },
    [memory],
  );

  /** The person is told at once; a request that Excel is still answering is let go when it comes. */
  const stop = () => {
    current.current?.abort();
    setState({ status: 'stopped' });
  };
  const checked = result?.run;
  const names = result?.sheets;
  // From the end of a check to the first change; ignoring a finding makes another list of the same sheets.
  useEffect(() => {
    if (checked === undefined || names === undefined) return;
    return onFirstChange(
      names.map(({ name }) => name),
      () => setResult((before) => (before?.run === checked ? { ...before, isChanged: true } : before)),
    );
  }, [checked]);

  const putSheets: Check['putSheets'] = useCallback(
    (number, sheets) => setResult((before) => (before?.run === number ? { ...before, sheets } : before)),
    [],
  );
  return {
    state,
    result,
    scope,
    setScope,
    run,
    stop,
    putSheets,
    correcting,
    setCorrecting,
    memory,
    history,
    workbook,
  };
}
