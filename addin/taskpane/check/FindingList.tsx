// Owns the findings: errors first, one after another, each leading to its cell.
// Keyboard: Tab or arrow keys between findings, Enter goes to the cell; "Trước" and "Sau" walk through all of them.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { countBySeverity, listFindings } from '#addin/flow/check.ts';
import { goToCell } from '#addin/flow/go.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import type { Severity, SheetResult } from '#shared/contract/finding.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { Problem } from '../controls/Problem.tsx';
import { useSpeech } from '../language.tsx';
import { FindingCard } from './FindingCard.tsx';

const useStyles = makeStyles({
  title: { margin: '10px 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  walk: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: '1fr auto 1fr',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** More than a person works through at once; the rest is shown on demand. */
const PAGE = 200;
const SEVERITIES: Severity[] = ['error', 'warning', 'note'];

export function FindingList({ results, reference }: { results: SheetResult[]; reference: Reference }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const [current, setCurrent] = useState(-1);
  const [limit, setLimit] = useState(PAGE);
  const [problem, setProblem] = useState<Text | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const findings = useMemo(() => listFindings(results), [results]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);

  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const go = useCallback(
    async (index: number, cell: string) => {
      const sheet = findings[index]?.sheet;
      if (sheet === undefined) return;
      setCurrent(index);
      try {
        await goToCell(sheet, cell);
        setProblem(null);
      } catch (error) {
        setProblem(problemText(error));
      }
    },
    [findings],
  );
  // After it is drawn: the next one may lie beyond what the list showed so far.
  useEffect(() => {
    if (current >= 0) buttons()[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (findings.length === 0) return null;

  const walk = (step: 1 | -1) => {
    const next = Math.min(Math.max(current + step, 0), findings.length - 1);
    const cell = findings[next]?.finding.cells[0];
    if (cell === undefined) return;
    if (next >= limit) setLimit(next + PAGE);
    void go(next, cell);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    all[at + step]?.focus();
  };

  const names = { error: texts.severityError, warning: texts.severityWarning, note: texts.severityNote };
  const shown = findings.slice(0, limit).map((item, index) => ({ item, index }));
  return (
    <div>
      <div className={styles.walk}>
        <Button size="small" disabledFocusable={current <= 0} onClick={() => walk(-1)}>
          ‹ {texts.previous}
        </Button>
        <span aria-live="polite">
          {current < 0 ? texts.items(findings.length) : texts.position(current + 1, findings.length)}
        </span>
        <Button size="small" disabledFocusable={current >= findings.length - 1} onClick={() => walk(1)}>
          {texts.next} ›
        </Button>
      </div>
      {problem !== null && <Problem title={texts.goFailed} text={problem} />}
      <div ref={list} onKeyDown={onKeyDown}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <section key={severity} aria-label={names[severity]}>
            <h2 className={mergeClasses(styles.title, styles[severity])}>
              {texts.findingsOf(names[severity], counts[severity])}
            </h2>
            <ul className={styles.list}>
              {shown
                .filter(({ item }) => item.finding.severity === severity)
                .map(({ item, index }) => (
                  <FindingCard
                    key={index}
                    item={item}
                    index={index}
                    reference={reference}
                    current={index === current}
                    onGo={go}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
      {findings.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {texts.showMore(Math.min(PAGE, findings.length - limit))}
        </Button>
      )}
    </div>
  );
}
