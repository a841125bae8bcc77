// Owns mending all that is certain, and telling what the last step wrote, left alone, and can be taken back.
// Invariant: stays while the check after it runs, so that what was written is told beside the new result.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { listFindings } from '#addin/flow/findings.ts';
import { planSafe, undoLast } from '#addin/flow/mend.ts';
import type { Mended, MendHistory } from '#addin/flow/mend.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { MendButton } from './MendButton.tsx';
import { MendingContext } from './mending.ts';
import { useTexts } from './texts.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '6px 0' },
  outcome: { outlineStyle: 'none' },
  told: { margin: 0, fontSize: tokens.fontSizeBase200 },
  left: { margin: '0 0 4px', paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200 },
});

/** What was left alone is listed so far; more of it says nothing new. */
const LEFT = 8;

type Told = { kind: 'mended' | 'undone'; mended: Mended };

export function MendBar({
  sheets,
  run,
  history,
  onAgain,
  children,
}: {
  sheets: SheetResult[];
  /** differs for every check */
  run: number;
  history: MendHistory;
  /** checks again after cells were written */
  onAgain: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const [told, setTold] = useState<Told | null>(null);
  const [isUndoing, setUndoing] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const tell = (next: Told): void => {
    setProblem(null);
    setTold(next);
    // What had the focus is gone: the keyboard goes on at what was done.
    requestAnimationFrame(() => outcome.current?.focus());
    onAgain();
  };
  const safe = useMemo(() => planSafe(listFindings(sheets)).map(({ item }) => item), [sheets]);
  const mending = { history, onMended: (mended: Mended) => tell({ kind: 'mended', mended }) };
  const undo = async () => {
    if (isUndoing) return;
    setUndoing(true);
    try {
      tell({ kind: 'undone', mended: await undoLast(history) });
    } catch (error) {
      setProblem(problemText(error));
    }
    setUndoing(false);
  };
  return (
    <MendingContext value={mending}>
      <div className={styles.bar}>
        {safe.length > 0 && <MendButton key={run} items={safe} of="all" />}
        {history.steps.length > 0 && (
          <Button size="small" data-mend="undo" disabledFocusable={isUndoing} onClick={() => void undo()}>
            {isUndoing ? texts.undoing : texts.undo}
          </Button>
        )}
      </div>
      <div ref={outcome} tabIndex={-1} className={styles.outcome} aria-live="polite">
        {told !== null && <Outcome told={told} />}
        {told !== null && told.mended.left.length > LEFT && (
          <Hint>{texts.leftMore(told.mended.left.length - LEFT)}</Hint>
        )}
      </div>
      {problem !== null && <Problem title={texts.undoFailed} text={problem} />}
      {children}
    </MendingContext>
  );
}

function Outcome({ told: { kind, mended } }: { told: Told }) {
  const styles = useStyles();
  const texts = useTexts();
  const { cells, left } = mended;
  return (
    <>
      <p className={styles.told}>
        {cells === 0 ? texts.nothing : kind === 'mended' ? texts.written(cells) : texts.undone(cells)}
        {left.length > 0 && ` ${texts.left(left.length)}`}
      </p>
      {left.length > 0 && (
        <ul className={styles.left}>
          {left.slice(0, LEFT).map(({ sheet, cell, reason }) => (
            <li key={`${sheet} ${cell}`}>
              {sheet} · {cell}: {texts.reasons[reason]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
