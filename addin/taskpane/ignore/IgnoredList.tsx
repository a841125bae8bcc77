// Owns the findings that were left alone: folded and counted, each with why, who and when, and the way back.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { goToCell } from '#addin/flow/go.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import type { IgnoredFinding } from '#shared/contract/finding.ts';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useSpeech } from '../language.tsx';
import { sayMoment } from '../moment.ts';
import { keepPlace, useIgnoring } from './ignoring.ts';
import { useTexts } from './texts.ts';

const useStyles = makeStyles({
  title: {
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  item: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  go: {
    display: 'block',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { margin: '0 0 2px' },
});

/** As many as are drawn at once. */
const STEP = 100;

export function IgnoredList() {
  const styles = useStyles();
  const { say, texts: speech } = useSpeech();
  const texts = useTexts();
  const { results, onResults } = useIgnoring();
  const [shown, setShown] = useState(STEP);
  const [problem, setProblem] = useState<{ title: string; text: Text } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const all = results.flatMap((result) => result.ignored.map((finding) => ({ sheet: result.name, finding })));
  if (all.length === 0) return null;

  const again = async (button: HTMLElement, sheet: string, finding: IgnoredFinding) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    try {
      const { tellAgain } = await import('#addin/flow/ignore.ts');
      const changed = await tellAgain(finding, sheet, results);
      keepPlace(button, '[data-again]', '[data-finding]', () => onResults(changed));
    } catch (error) {
      setProblem({ title: texts.againFailed, text: problemText(error) });
    } finally {
      setBusy(false);
    }
  };
  const go = async (sheet: string, cell: string) => {
    setProblem(null);
    try {
      await goToCell(sheet, cell);
    } catch (error) {
      setProblem({ title: speech.goFailed, text: problemText(error) });
    }
  };
  return (
    <details>
      <summary className={styles.title} data-ignored>
        {texts.list(all.length)}
      </summary>
      <Hint>{texts.listHelp}</Hint>
      {problem !== null && <Problem {...problem} />}
      <ul className={styles.list}>
        {all.slice(0, shown).map(({ sheet, finding }, index) => {
          const [cell = ''] = finding.cells;
          const place = cell.includes('!') ? cell : `${sheet} · ${cell}`;
          return (
            <li key={index} className={styles.item}>
              <button
                type="button"
                className={styles.go}
                title={texts.goTo(cell)}
                onClick={() => void go(sheet, cell)}
              >
                {place}
              </button>
              <p className={styles.line}>{say(finding.message)}</p>
              <p className={styles.line}>{texts.said(finding.reason, finding.by, sayMoment(finding.at))}</p>
              <Button
                size="small"
                data-again
                disabledFocusable={isBusy}
                aria-label={texts.againOf(place)}
                onClick={(event) => void again(event.currentTarget, sheet, finding)}
              >
                {texts.again}
              </Button>
            </li>
          );
        })}
      </ul>
      {all.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + STEP)}>
          {texts.more(Math.min(STEP, all.length - shown))}
        </Button>
      )}
    </details>
  );
}
