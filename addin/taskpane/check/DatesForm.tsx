// Owns asking for the activity's days when neither stamp nor sheet names them: the dated rules wait for the answer.
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { problemsOfDates } from '#addin/flow/draft.ts';
import type { EstimateDates } from '#shared/contract/common.ts';
import { parseDateText } from '#shared/vietnamese/date.ts';
import { DateField } from '../controls/DateField.tsx';
import { useSpeech } from '../language.tsx';
import { sheetNames } from './sheetNames.ts';
import { useFocusBack } from './useFocusBack.ts';

const useStyles = makeStyles({
  dates: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    marginTop: '8px',
  },
  all: { gridColumn: '1 / -1' },
});

export function DatesForm({
  sheets,
  onDates,
  focusAfter,
}: {
  sheets: string[];
  /** gets the focus when the answer makes the form go away */
  focusAfter: RefObject<HTMLElement | null>;
  onDates: (dates: EstimateDates) => void;
}) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  useFocusBack(form, focusAfter);
  const [typed, setTyped] = useState({ from: '', to: '', document: '' });
  const document = typed.document.trim() === '' ? typed.from : typed.document;
  const problems = problemsOfDates({ ...typed, document });
  const problemOf = (field: string) => {
    const found = problems.find((problem) => problem.field === field && problem.state === 'wrong');
    return found && say(found.message);
  };
  const from = parseDateText(typed.from);
  const to = parseDateText(typed.to);
  const signed = parseDateText(document);
  const dates =
    problems.length === 0 && from !== null && to !== null && signed !== null
      ? { from, to, document: signed }
      : null;
  const field = (name: 'from' | 'to' | 'document', label: string) => (
    <DateField
      name={`check-${name}`}
      label={label}
      value={typed[name]}
      problem={problemOf(name)}
      onChange={(text) => setTyped((before) => ({ ...before, [name]: text }))}
    />
  );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.datesAskTitle}</MessageBarTitle>
        <div>{texts.datesAskHelp(sheetNames(sheets, texts))}</div>
        <form
          ref={form}
          className={styles.dates}
          onSubmit={(event) => {
            event.preventDefault();
            if (dates !== null) onDates(dates);
          }}
        >
          {field('from', texts.dateFrom)}
          {field('to', texts.dateTo)}
          <div className={styles.all}>{field('document', texts.datesDocumentOptional)}</div>
          <Button className={styles.all} type="submit" disabledFocusable={dates === null}>
            {texts.checkWithDates}
          </Button>
        </form>
      </MessageBarBody>
    </MessageBar>
  );
}
