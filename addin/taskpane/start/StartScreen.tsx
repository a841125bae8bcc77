// Owns the first screen. The person opens the pane, sees which lists they work with and how old they are,
// and picks one of two jobs; a failed fetch is said here with a way to try again.
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { LoadedReference } from '#addin/flow/references.ts';
import type { ScreenName } from '../Header.tsx';
import { useSpeech } from '../language.tsx';
import { sayMoment } from '../moment.ts';
import { ReferenceGate } from '../ReferenceGate.tsx';
import type { References } from '../useReference.ts';

const useStyles = makeStyles({
  screen: { padding: '14px', display: 'flex', flexDirection: 'column', gap: '12px' },
  question: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: '2px 0 0' },
  task: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '12px 14px',
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  taskTitle: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  state: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  stateLine: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
});

export function StartScreen({
  references,
  onScreen,
}: {
  references: References;
  onScreen: (screen: ScreenName) => void;
}) {
  const styles = useStyles();
  const { texts } = useSpeech();
  return (
    <div className={styles.screen}>
      <h2 className={styles.question}>{texts.startQuestion}</h2>
      <Task title={texts.startBuildTitle} help={texts.startBuildHelp} onOpen={() => onScreen('build')} />
      <Task title={texts.startCheckTitle} help={texts.startCheckHelp} onOpen={() => onScreen('check')} />
      <ReferenceGate references={references}>
        {(loaded) => <ReferenceLine loaded={loaded} onReload={references.reload} />}
      </ReferenceGate>
    </div>
  );
}

function Task({ title, help, onOpen }: { title: string; help: string; onOpen: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.task} onClick={onOpen}>
      <span className={styles.taskTitle}>{title}</span>
      <span>{help}</span>
    </button>
  );
}

function ReferenceLine({ loaded, onReload }: { loaded: LoadedReference; onReload: () => void }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const release = loaded.reference.release.number;
  const at = sayMoment(loaded.fetchedAt);
  if (loaded.origin === 'cache')
    return (
      <MessageBar intent="warning" layout="multiline" role="status">
        <MessageBarBody>
          <div>{texts.referenceCached(release, at)}</div>
          <Button size="small" onClick={onReload}>
            {texts.retry}
          </Button>
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <div className={styles.state} role="status">
      <p className={styles.stateLine}>{texts.referenceFresh(release, at)}</p>
      <Button appearance="subtle" size="small" onClick={onReload}>
        {texts.referenceRefresh}
      </Button>
    </div>
  );
}
