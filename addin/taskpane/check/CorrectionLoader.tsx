// Owns fetching the correction screen when it is first asked for: few people need it, and it weighs as much as the check's.
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import { Problem } from '../controls/Problem.tsx';
import type { CorrectionProps } from '../correction/CorrectionScreen.tsx';
import { useSpeech } from '../language.tsx';

type Screen = (props: CorrectionProps) => React.ReactNode;

const useStyles = makeStyles({
  wait: { padding: '12px 14px', display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'start' },
});

export function CorrectionLoader(props: CorrectionProps) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const [screen, setScreen] = useState<{ Screen: Screen } | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    import('../correction/CorrectionScreen.tsx').then(
      ({ CorrectionScreen }) => current && setScreen({ Screen: CorrectionScreen }),
      (error: unknown) => current && setProblem(problemText(error)),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  if (screen !== null) return <screen.Screen {...props} />;
  return (
    <div className={styles.wait}>
      {problem === null ? (
        <Spinner size="tiny" labelPosition="after" label={texts.loading} />
      ) : (
        <>
          <Problem title={texts.screenFailed} text={problem} />
          <Button
            onClick={() => {
              setProblem(null);
              setAttempt(attempt + 1);
            }}
          >
            {texts.retry}
          </Button>
        </>
      )}
      <Button size="small" appearance="subtle" onClick={props.onBack}>
        ‹ {texts.back}
      </Button>
    </div>
  );
}
