// Owns asking before a report is written: by whom, and whether an earlier one may make way.
import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { rememberedName, rememberName } from '#addin/flow/ignore.ts';
import { problemText } from '#addin/flow/problem.ts';
import { writeReport } from '#addin/flow/report.ts';
import type { ReportedCheck } from '#addin/flow/report.ts';
import type { Text } from '#shared/contract/common.ts';
import { MAX_NAME } from '#shared/contract/ignore.ts';
import { Hint } from '../controls/Hint.tsx';
import { InlineForm } from '../controls/InlineForm.tsx';
import { Problem } from '../controls/Problem.tsx';
import { openStorage } from '../storage.ts';
import { useTexts } from './texts.ts';

const useStyles = makeStyles({ input: { minWidth: 0 } });

export interface ReportFormProps {
  /** the check that is reported, by this person */
  checkBy: (by: string) => ReportedCheck;
  onCancel: () => void;
  onWritten: (sheet: string) => void;
}

export function ReportForm({ checkBy, onCancel, onWritten }: ReportFormProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [storage] = useState(openStorage);
  const [by, setBy] = useState(() => rememberedName(storage));
  const [earlier, setEarlier] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const isLong = by.trim().length > MAX_NAME;

  const write = async () => {
    if (isWriting || isLong) return;
    setWriting(true);
    setProblem(null);
    try {
      const done = await writeReport(checkBy(by.trim()), earlier !== null);
      if (by.trim() !== '') rememberName(storage, by);
      if (done.status === 'written') return onWritten(done.sheet);
      setEarlier(done.sheet);
    } catch (error) {
      setProblem(problemText(error));
    }
    setWriting(false);
  };
  return (
    <InlineForm
      title={texts.formTitle}
      onSubmit={write}
      onCancel={onCancel}
      buttons={
        <>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isWriting || isLong}>
            {isWriting ? texts.writing : earlier === null ? texts.confirm : texts.replace}
          </Button>
          <Button size="small" onClick={onCancel}>
            {texts.cancel}
          </Button>
        </>
      }
    >
      <Hint>{texts.formHelp}</Hint>
      <Field
        label={texts.by}
        size="small"
        {...(isLong && { validationState: 'error', validationMessage: texts.byLong })}
      >
        <Input
          name="report-by"
          className={styles.input}
          value={by}
          autoComplete="name"
          onChange={(_, { value }) => setBy(value)}
        />
      </Field>
      <div role="status">
        {earlier !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.exists(earlier)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {problem !== null && <Problem title={texts.writeFailed} text={problem} />}
    </InlineForm>
  );
}
