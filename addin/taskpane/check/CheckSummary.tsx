// Owns the first thing said after a check: how much was found, and what exactly was checked against what.
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { countBySeverity, listFindings } from '#addin/flow/check.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import { formatDate } from '#shared/vietnamese/date.ts';
import { Hint } from '../controls/Hint.tsx';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({ facts: { marginTop: '6px' } });

export function CheckSummary({ results, release }: { results: SheetResult[]; release: number }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const counts = countBySeverity(listFindings(results));
  const total = counts.error + counts.warning + counts.note;
  const told = results.filter((result) => result.kind !== 'other');
  const others = results.length - told.length;
  const day = (date: string | null) => (date === null ? texts.dateUnknown : formatDate(date));

  if (told.length === 0 && total === 0)
    return (
      <MessageBar intent="info" layout="multiline" role="status">
        <MessageBarBody>{texts.nothingToCheck}</MessageBarBody>
      </MessageBar>
    );
  const title =
    counts.error === 0 ? texts.noFindings : texts.counts(counts.error, counts.warning, counts.note);
  return (
    <div role="status">
      <MessageBar intent={counts.error > 0 ? 'error' : total > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {counts.error === 0 && <div>{texts.counts(counts.error, counts.warning, counts.note)}</div>}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.facts}>
        {told.length > 0 && <Hint>{texts.checkedSheets(told.map((result) => result.name).join(', '))}</Hint>}
        {told
          .filter((result) => result.dates.source !== 'none')
          .map(({ name, dates }) => (
            <Hint key={name}>
              {texts.checkedDates(name, day(dates.from), day(dates.to), day(dates.document))}
            </Hint>
          ))}
        {others > 0 && <Hint>{texts.checkedOthers(others)}</Hint>}
        <Hint>{texts.checkedWith(release)}</Hint>
        <Hint>{texts.staleHint}</Hint>
      </div>
    </div>
  );
}
