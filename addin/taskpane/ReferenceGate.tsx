// Owns what a screen shows while it has no reference data; the screen itself is drawn only with it.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LoadedReference } from '#addin/flow/references.ts';
import { useSpeech } from './language.tsx';
import type { References } from './useReference.ts';

const useStyles = makeStyles({
  state: { padding: '16px 14px' },
  action: { marginTop: '8px' },
});

export function ReferenceGate({
  references,
  children,
}: {
  references: References;
  children: (loaded: LoadedReference) => ReactNode;
}) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const { state, reload } = references;
  if (state.status === 'ready') return children(state.loaded);
  return (
    <div className={styles.state} aria-live="polite">
      {state.status === 'loading' ? (
        <Spinner size="small" label={texts.referenceLoading} />
      ) : (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{texts.referenceFailed}</MessageBarTitle>
            <div>{say(state.problem)}</div>
            <div>{texts.referenceFailedHelp}</div>
            <Button className={styles.action} onClick={reload}>
              {texts.retry}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
