// Owns the screen "Kiểm tra". The person presses one button; reads what is wrong, errors first; clicks one and Excel shows
// the cell; mends it in the sheet; goes to the next; presses "Kiểm tra lại" until nothing is left, and sees what was not checked.
import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { sheetsWithoutDates } from '#addin/flow/check.ts';
import type { CheckScope } from '#addin/flow/check.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useSpeech } from '../language.tsx';
import { CheckSummary } from './CheckSummary.tsx';
import { DatesForm } from './DatesForm.tsx';
import { FindingList } from './FindingList.tsx';
import { NotCheckedList } from './NotCheckedList.tsx';
import type { Check } from './useCheck.ts';

const useStyles = makeStyles({
  start: {
    padding: '12px 14px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  scope: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  body: { padding: '12px 14px', display: 'flex', flexDirection: 'column', gap: '12px' },
});

export function CheckScreen({ reference, check }: { reference: Reference; check: Check }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const { state, scope } = check;
  const running = state.status === 'running';
  return (
    <>
      <div className={styles.start}>
        {state.status === 'idle' && <Hint>{texts.checkIntro}</Hint>}
        <RadioGroup
          layout="horizontal"
          aria-label={texts.checkScope}
          className={styles.scope}
          value={scope}
          onChange={(_, { value }) => check.setScope(value as CheckScope)}
        >
          <Radio value="workbook" label={texts.scopeWorkbook} />
          <Radio value="activeSheet" label={texts.scopeSheet} />
        </RadioGroup>
        <Button
          appearance="primary"
          disabledFocusable={running}
          {...(running && { icon: <Spinner size="tiny" /> })}
          onClick={() => {
            if (!running) void check.run(reference, null, scope);
          }}
        >
          {state.status === 'done' || state.status === 'failed' ? texts.checkAgain : texts.check}
        </Button>
      </div>
      <div className={styles.body} aria-busy={running}>
        {state.status === 'running' && state.slow && (
          <div aria-live="polite">
            <Spinner size="small" label={texts.checking} />
          </div>
        )}
        {state.status === 'failed' && <Problem title={texts.checkFailed} text={state.problem} />}
        {state.status === 'done' && (
          <>
            <CheckSummary results={state.results} release={state.release} />
            {sheetsWithoutDates(state.results).length > 0 && (
              <DatesForm
                sheets={sheetsWithoutDates(state.results)}
                onDates={(dates) => void check.run(reference, dates, scope)}
              />
            )}
            <FindingList results={state.results} reference={reference} />
            <NotCheckedList results={state.results} />
          </>
        )}
      </div>
    </>
  );
}
