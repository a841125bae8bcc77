// Owns the first thing said after a check: how much was found, and what exactly was checked against what.
// Invariant: every sheet of the result is named with how far it was checked; "no errors" never stands for more than that.
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { sheetsByDepth } from '#addin/flow/check.ts';
import { countBySeverity, listFindings } from '#addin/flow/findings.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import { formatDate } from '#shared/vietnamese/date.ts';
import { Hint } from '../controls/Hint.tsx';
import { useSpeech } from '../language.tsx';
import { sheetNames } from './sheetNames.ts';
import type { CheckResult } from './useCheck.ts';

const useStyles = makeStyles({ facts: { marginTop: '6px' } });

export function CheckSummary({ result: { sheets, release } }: { result: CheckResult }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const { whole, formulas, empty } = sheetsByDepth(sheets);
  if (whole.length + formulas.length === 0)
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{texts.nothingToCheck}</MessageBarBody>
      </MessageBar>
    );
  const estimates = whole.filter(({ kind }) => kind === 'estimate');
  const trackings = whole.filter(({ kind }) => kind === 'tracking');
  const counts = countBySeverity(listFindings(sheets));
  const ignored = sheets.reduce((sum, sheet) => sum + sheet.ignored.length, 0);
  const total = counts.error + counts.warning + counts.note;
  const told = texts.counts(counts.error, counts.warning, counts.note);
  const clean = whole.length > 0 ? texts.noFindings : texts.noFormulaFindings;
  const title = counts.error > 0 ? told : total > 0 ? texts.toLookAt(total) : clean;
  const names = (of: SheetResult[]) =>
    sheetNames(
      of.map(({ name }) => name),
      texts,
    );
  const day = (date: string | null) => (date === null ? texts.dateUnknown : formatDate(date));
  return (
    <>
      <MessageBar intent={counts.error > 0 ? 'error' : total > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {counts.error === 0 && <div>{told}</div>}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.facts}>
        {ignored > 0 && <Hint>{texts.ignoredNotCounted(ignored)}</Hint>}
        {estimates.length > 0 && <Hint>{texts.checkedSheets(names(estimates))}</Hint>}
        {trackings.length > 0 && <Hint>{texts.checkedTrackings(names(trackings))}</Hint>}
        {whole
          .filter(({ dates }) => dates.source !== 'none')
          .map(({ name, kind, dates }) => {
            const said = kind === 'tracking' ? texts.followedDates : texts.checkedDates;
            return <Hint key={name}>{said(name, day(dates.from), day(dates.to), day(dates.document))}</Hint>;
          })}
        {formulas.length > 0 && <Hint>{texts.checkedFormulas(names(formulas))}</Hint>}
        {empty.length > 0 && <Hint>{texts.checkedEmpty(names(empty))}</Hint>}
        <Hint>{texts.checkedWith(release)}</Hint>
        <Hint>{texts.staleHint}</Hint>
      </div>
    </>
  );
}
