// Owns the frame of the pane: header, the three screens, and what outlives moving between them.
import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { prepareCheck } from '#addin/flow/check.ts';
import { emptyForm } from '#addin/flow/draft.ts';
import { formatDate, today } from '#shared/vietnamese/date.ts';
import { CheckScreen } from './check/CheckScreen.tsx';
import { loadResultsScreen, useCheck } from './check/useCheck.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { EstimateScreen } from './estimate/EstimateScreen.tsx';
import { Header } from './Header.tsx';
import type { ScreenName } from './Header.tsx';
import { LanguageProvider } from './language.tsx';
import type { Language } from './language.tsx';
import { ReferenceGate } from './ReferenceGate.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import { useReference } from './useReference.ts';

const useStyles = makeStyles({
  frame: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel's web view hides scroll bars until hovered: always shown, so that a person sees there is more.
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    overflowX: 'hidden',
    // What has the focus is not left under the bars that stay in view.
    scrollPaddingTop: '48px',
    scrollPaddingBottom: '120px',
    overflowWrap: 'anywhere',
    position: 'relative',
  },
});

/** `workbook`: another number for each workbook shown in place of the one before. */
export function App({ language, workbook }: { language?: Language | undefined; workbook: number }) {
  return (
    <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
      <LanguageProvider initial={language}>
        <Frame workbook={workbook} />
      </LanguageProvider>
    </FluentProvider>
  );
}

const FETCH_AHEAD_MS = 3_000;

function Frame({ workbook }: { workbook: number }) {
  const styles = useStyles();
  const [screen, setScreen] = useState<ScreenName>('start');
  const [form, setForm] = useState(() => emptyForm(formatDate(today(Date.now()))));
  const references = useReference();
  const check = useCheck(workbook);
  // The network may be gone when somebody wants to check; the pane is drawn and answers first.
  useEffect(() => {
    const ahead = setTimeout(() => {
      void prepareCheck();
      // A check that finds it missing asks again, and tells.
      loadResultsScreen().catch(() => undefined);
    }, FETCH_AHEAD_MS);
    return () => clearTimeout(ahead);
  }, []);
  return (
    <div className={styles.frame}>
      <Header screen={screen} onScreen={setScreen} />
      <main className={styles.screen}>
        <ErrorBoundary key={screen}>
          {screen === 'start' && <StartScreen references={references} onScreen={setScreen} />}
          {screen === 'build' && (
            <ReferenceGate references={references}>
              {({ reference }) => (
                <EstimateScreen
                  reference={reference}
                  form={form}
                  onForm={setForm}
                  onCheck={() => {
                    setScreen('check');
                    void check.run(reference, null, 'workbook');
                  }}
                />
              )}
            </ReferenceGate>
          )}
          {screen === 'check' && (
            <ReferenceGate references={references}>
              {({ reference }) => <CheckScreen reference={reference} check={check} />}
            </ReferenceGate>
          )}
        </ErrorBoundary>
      </main>
    </div>
  );
}
