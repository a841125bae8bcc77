// Owns the foot of the form: the total always in view, and writing it to a new sheet.
// Invariant: writing is possible only for the draft on the screen, and only once at a time.
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { buildIntoWorkbook } from '#addin/flow/build.ts';
import type { FormDraft } from '#addin/flow/draft.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  total: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'baseline' },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  next: { marginTop: '6px' },
});

type Writing =
  | { status: 'idle' }
  | { status: 'writing' }
  | { status: 'written'; sheetName: string; of: FormDraft }
  | { status: 'failed'; problem: Text };

export function WriteBar({
  result,
  reference,
  onCheck,
}: {
  result: FormDraft;
  reference: Reference;
  onCheck: () => void;
}) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const [writing, setWriting] = useState<Writing>({ status: 'idle' });
  const { draft, inputs } = result;

  const write = async () => {
    if (inputs === null || draft === null || writing.status === 'writing') return;
    setWriting({ status: 'writing' });
    try {
      const { sheetName } = await buildIntoWorkbook(inputs, reference, new Date().toISOString());
      setWriting({ status: 'written', sheetName, of: result });
    } catch (error) {
      setWriting({ status: 'failed', problem: problemText(error) });
    }
  };

  return (
    <div className={styles.bar}>
      <div aria-live="polite">
        {writing.status === 'failed' && <Problem title={texts.writeFailed} text={writing.problem} />}
        {writing.status === 'written' && writing.of === result && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <div>{texts.written(writing.sheetName)}</div>
              <Button appearance="primary" className={styles.next} onClick={onCheck}>
                {texts.checkNow}
              </Button>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {draft !== null && (
        <div className={styles.total} aria-live="polite">
          <strong>{draft.openPrices > 0 ? texts.provisionalTotal(draft.openPrices) : texts.total}</strong>
          <strong className={styles.amount}>
            {formatMoney(draft.total)} {texts.dong}
          </strong>
        </div>
      )}
      <Button
        appearance={writing.status === 'written' && writing.of === result ? 'secondary' : 'primary'}
        disabledFocusable={draft === null || writing.status === 'writing'}
        {...(writing.status === 'writing' && { icon: <Spinner size="tiny" /> })}
        onClick={() => void write()}
      >
        {writing.status === 'writing' ? texts.writing : texts.write}
      </Button>
      <Hint>{texts.writeHint}</Hint>
    </div>
  );
}
