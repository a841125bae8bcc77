// Owns the screen "Kiểm tra". The person presses one button; reads what is wrong, errors first; clicks one and Excel shows
// the cell; mends it in the sheet; goes to the next; presses "Kiểm tra lại" until nothing is left, and sees what was not checked.
// A check that takes a while says how far it is and can be stopped; the result that stood there stays, and is called earlier.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { prepareCheck } from '#addin/flow/check.ts';
import type { CheckScope } from '#addin/flow/check.ts';
import type { ReadingDraft } from '#addin/flow/correction.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useSpeech } from '../language.tsx';
import { sayMoment } from '../moment.ts';
import { CorrectionLoader } from './CorrectionLoader.tsx';
import { CheckSummary } from './CheckSummary.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { loadResultsScreen } from './useCheck.ts';
import type { Check, CheckResult } from './useCheck.ts';

/** Fetched with the check it follows. */
const CheckResults = lazy(loadResultsScreen);
/** Nothing waits for it. */
const LastReport = lazy(() => import('../report/LastReport.tsx').catch(() => ({ default: () => null })));

const useStyles = makeStyles({
  start: {
    padding: '12px 14px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  scope: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  doing: { fontWeight: tokens.fontWeightSemibold },
  body: { padding: '12px 14px', display: 'flex', flexDirection: 'column', gap: '12px' },
});

export function CheckScreen({ reference, check }: { reference: Reference; check: Check }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => void prepareCheck(), []);
  const { state, result, scope, correcting, setCorrecting } = check;
  /** where the keyboard goes when the correction screen is left; '' = the button that checks */
  const leftFrom = useRef<string | null>(null);
  const onCorrect = useCallback(
    (sheet: SheetResult) => setCorrecting({ sheet, draft: null }),
    [setCorrecting],
  );
  const onDraft = useCallback(
    (draft: ReadingDraft) => correcting !== null && setCorrecting({ ...correcting, draft }),
    [correcting, setCorrecting],
  );
  useEffect(() => {
    if (correcting !== null || leftFrom.current === null) return;
    const button = document.querySelector<HTMLElement>(`[data-correct="${CSS.escape(leftFrom.current)}"]`);
    (button ?? start.current)?.focus();
    leftFrom.current = null;
  }, [correcting]);
  const running = state.status === 'running';
  const slow = running && state.slow;
  const isEarlier = result !== null && (slow || state.status === 'stopped' || state.status === 'failed');
  if (correcting !== null) {
    const { sheet, draft } = correcting;
    return (
      <CorrectionLoader
        sheet={sheet}
        draft={draft}
        onDraft={onDraft}
        memory={check.memory}
        onBack={() => {
          leftFrom.current = sheet.name;
          setCorrecting(null);
        }}
        onSaved={() => {
          leftFrom.current = '';
          void check.run(reference, null, scope);
        }}
      />
    );
  }
  return (
    <>
      <div className={styles.start}>
        {state.status === 'idle' && result === null && <Hint>{texts.checkIntro}</Hint>}
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
          ref={(button: HTMLButtonElement | null) => {
            start.current = button;
          }}
          appearance="primary"
          disabledFocusable={running}
          {...(running && !slow && { icon: <Spinner size="tiny" /> })}
          onClick={() => {
            if (!running) void check.run(reference, null, scope);
          }}
        >
          {result === null && state.status !== 'failed' ? texts.check : texts.checkAgain}
        </Button>
        <div aria-live="polite">
          {slow && (
            <div className={styles.doing}>
              {state.progress?.doing === 'check' ? texts.checking : texts.reading}
            </div>
          )}
          {state.status === 'stopped' && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{result === null ? texts.stopped : texts.stoppedAgain}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {slow && <ProgressLine progress={state.progress} onStop={check.stop} focusAfter={start} />}
      </div>
      <div className={styles.body}>
        {state.status === 'failed' && <Problem title={texts.checkFailed} text={state.problem} />}
        {state.status === 'idle' && result === null && (
          <Suspense fallback={null}>
            <LastReport key={check.workbook} reference={reference} />
          </Suspense>
        )}
        <div role="status">
          {result !== null && <Staleness result={result} release={reference.release.number} />}
        </div>
        {isEarlier && <Hint>{texts.earlierResult(sayMoment(result.at))}</Hint>}
        <div role="status">{result !== null && <CheckSummary result={result} />}</div>
        {result !== null && (
          <Suspense fallback={null}>
            <CheckResults
              result={result}
              reference={reference}
              scope={scope}
              run={check.run}
              onSheets={check.putSheets}
              memory={check.memory}
              history={check.history}
              onCorrect={onCorrect}
              again={start}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** Said as long as no newer check has been made. */
function Staleness({ result, release }: { result: CheckResult; release: number }) {
  const { texts } = useSpeech();
  const isOlder = result.release !== release;
  if (!result.isChanged && !isOlder) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{isOlder ? texts.staleRelease(release) : texts.staleCells}</MessageBarBody>
    </MessageBar>
  );
}
