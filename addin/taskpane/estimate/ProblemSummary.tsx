// Owns the list of what still stands between the form and an estimate: what is missing apart from what is wrong.
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { FormProblem } from '#addin/flow/draft.ts';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({ list: { margin: '2px 0 0', paddingLeft: '18px' } });

export function ProblemSummary({ problems }: { problems: FormProblem[] }) {
  const { texts } = useSpeech();
  return (
    <div aria-live="polite">
      <Part
        intent="error"
        title={texts.problemsTitle}
        problems={problems.filter((p) => p.state === 'wrong')}
      />
      <Part
        intent="info"
        title={texts.missingTitle}
        problems={problems.filter((p) => p.state === 'missing')}
      />
    </div>
  );
}

function Part({
  intent,
  title,
  problems,
}: {
  intent: 'error' | 'info';
  title: string;
  problems: FormProblem[];
}) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={`${problem.field}: ${problem.message.vi}`}>{say(problem.message)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
