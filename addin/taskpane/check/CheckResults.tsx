// Owns what follows the summary of a check: how each sheet was read, days that are missing, the findings, what was not checked.
// Invariant: drawn once for a result, not again with every step of the check that follows it.
import { memo, useMemo } from 'react';
import type { RefObject } from 'react';
import { sheetsWithoutDates } from '#addin/flow/check.ts';
import type { CheckScope } from '#addin/flow/check.ts';
import type { EstimateDates } from '#shared/contract/common.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { IgnoredList } from '../ignore/IgnoredList.tsx';
import { IgnoringContext } from '../ignore/ignoring.ts';
import { MendBar } from '../mend/MendBar.tsx';
import { ReportBar } from '../report/ReportBar.tsx';
import { DatesForm } from './DatesForm.tsx';
import { FindingList } from './FindingList.tsx';
import { NotCheckedList } from './NotCheckedList.tsx';
import { SheetReadings } from './SheetReadings.tsx';
import type { Check, CheckResult } from './useCheck.ts';

export const CheckResults = memo(function CheckResults({
  result,
  reference,
  scope,
  run,
  onSheets,
  memory,
  history,
  onCorrect,
  again,
}: {
  result: CheckResult;
  reference: Reference;
  scope: CheckScope;
  run: Check['run'];
  onSheets: Check['putSheets'];
  memory: Check['memory'];
  history: Check['history'];
  onCorrect: (sheet: SheetResult) => void;
  /** the button of the screen, where the keyboard goes on when the form is gone */
  again: RefObject<HTMLButtonElement | null>;
}) {
  const { run: number, sheets, ruleNames } = result;
  const undated = sheetsWithoutDates(sheets);
  const ignoring = useMemo(
    () => ({ results: sheets, onResults: (changed: SheetResult[]) => onSheets(number, changed) }),
    [sheets, number, onSheets],
  );
  return (
    <IgnoringContext value={ignoring}>
      <SheetReadings
        sheets={sheets}
        memory={memory}
        onCorrect={onCorrect}
        onDropped={() => void run(reference, null, scope)}
        focusAfter={again}
      />
      {undated.length > 0 && (
        <DatesForm
          sheets={undated}
          focusAfter={again}
          onDates={(dates) => void run(reference, dates, scope)}
        />
      )}
      {sheets.length > 0 && <ReportBar result={result} />}
      <MendBar
        sheets={sheets}
        run={number}
        history={history}
        onAgain={() => void run(reference, givenDates(sheets), scope)}
      >
        <FindingList key={number} results={sheets} reference={reference} ruleNames={ruleNames} />
      </MendBar>
      <IgnoredList />
      <NotCheckedList results={sheets} ruleNames={ruleNames} />
    </IgnoringContext>
  );
});

/** The days the person gave for this check, so that the next one goes by them too; null where the sheets tell them. */
function givenDates(sheets: readonly SheetResult[]): EstimateDates | null {
  const given = sheets.find(({ dates }) => dates.source === 'option')?.dates;
  if (given === undefined || given.from === null || given.to === null) return null;
  return { from: given.from, to: given.to, document: given.document ?? given.from };
}
