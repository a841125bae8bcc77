// Owns showing what mending would write, old beside new, and writing it. Invariant: nothing is written before it was shown and
// agreed to.
import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListedFinding } from '#addin/flow/findings.ts';
import { foreseeFixes } from '#addin/flow/foresee.ts';
import type { Foreseen, KeptChange } from '#addin/flow/foresee.ts';
import { goToCell } from '#addin/flow/go.ts';
import { asRead, mend, planSafe } from '#addin/flow/mend.ts';
import type { PlannedFix } from '#addin/flow/mend.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import type { CellChange } from '#shared/contract/fix.ts';
import type { CellValue } from '#shared/contract/snapshot.ts';
import { shownChange } from '#shared/rules/fixes/plan.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import { Hint } from '../controls/Hint.tsx';
import { InlineForm } from '../controls/InlineForm.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useSpeech } from '../language.tsx';
import { useMending } from './mending.ts';
import { useTexts } from './texts.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    margin: 0,
  },
  side: { margin: 0, overflowWrap: 'anywhere' },
  new: { fontWeight: tokens.fontWeightSemibold },
});

/** Cells shown at once; the rest is a press away. */
const PAGE = 20;

export function MendForm({ items, onClose }: { items: ListedFinding[]; onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { say, texts: speech } = useSpeech();
  const { history, onMended } = useMending();
  const [only] = items.length === 1 ? items : [];
  const options = only?.finding.fix?.safety === 'choice' ? only.finding.fix.options : [];
  const [chosen, setChosen] = useState(options.length === 1 ? 0 : -1);
  /** null until Excel has told what it must be asked for */
  const [safe, setSafe] = useState<PlannedFix[] | null>(null);
  const [shown, setShown] = useState(PAGE);
  const [isAsked, setAsked] = useState(false);
  const [isWriting, setWriting] = useState(false);
  /** cells written and of how many, once more than one request is needed */
  const [written, setWritten] = useState({ done: 0, of: 0 });
  const stopping = useRef<AbortController | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  useEffect(() => {
    let isOpen = true;
    asRead(planSafe(items)).then(
      (planned) => isOpen && setSafe(planned),
      (error: unknown) => isOpen && setProblem(problemText(error)),
    );
    return () => {
      isOpen = false;
    };
  }, [items]);
  const option = options[chosen];
  const picked = only !== undefined && option !== undefined ? [{ item: only, option }] : [];
  const planned: PlannedFix[] = options.length > 0 ? picked : (safe ?? []);
  const changes = planned.flatMap((one) => one.option.changes);

  const write = async () => {
    setAsked(true);
    if (isWriting || planned.length === 0) return;
    setWriting(true);
    setProblem(null);
    try {
      const { signal } = (stopping.current = new AbortController());
      const mended = await mend(planned, history, { signal, onProgress: setWritten });
      onClose();
      onMended(mended);
    } catch (error) {
      setProblem(problemText(error));
      setWriting(false);
    }
  };
  // What is begun is finished: stopping leaves the rest, and what was written is told and can be taken back.
  const leave = (): void => {
    if (isWriting) stopping.current?.abort();
    else onClose();
  };
  return (
    <InlineForm
      title={items.length === 1 ? texts.titleOne : texts.titleMany(items.length)}
      onSubmit={write}
      onCancel={leave}
      buttons={
        <>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isWriting}>
            {!isWriting
              ? texts.write(changes.length)
              : written.done === 0
                ? texts.writing
                : texts.writingAt(formatMoney(written.done), formatMoney(written.of))}
          </Button>
          <Button size="small" onClick={leave}>
            {isWriting ? texts.stop : texts.cancel}
          </Button>
        </>
      }
    >
      {options.length > 0 && (
        <RadioGroup
          aria-label={texts.choose}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {options.map(({ label }, index) => (
            <Radio key={index} value={String(index)} label={say(label)} />
          ))}
        </RadioGroup>
      )}
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.slice(0, shown).map((change) => (
            <Change
              key={`${change.sheet} ${change.row} ${change.column}`}
              change={change}
              onProblem={setProblem}
            />
          ))}
        </ul>
      )}
      {changes.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE * 5)}>
          {texts.more(changes.length - shown)}
        </Button>
      )}
      <Hint>
        {options.length === 0 && safe === null
          ? speech.loading
          : isAsked && planned.length === 0
            ? texts.chooseFirst
            : texts.help}
      </Hint>
      {problem !== null && <Problem title={texts.failed} text={problem} />}
    </InlineForm>
  );
}

function Change({ change, onProblem }: { change: CellChange; onProblem: (problem: Text) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { sheet } = change;
  const { cell, before, after } = shownChange(change);
  const shown = (value: CellValue): string =>
    value === '' ? texts.empty : typeof value === 'number' ? formatMoney(value) : String(value);
  return (
    <li>
      <button
        type="button"
        className={styles.cell}
        aria-label={texts.goTo(cell)}
        onClick={() => void goToCell(sheet, cell).catch((error: unknown) => onProblem(problemText(error)))}
      >
        {sheet} · {cell}
      </button>
      <dl className={styles.sides}>
        <dt>{texts.was}:</dt>
        <dd className={styles.side}>{shown(before)}</dd>
        <dt>{texts.becomes}:</dt>
        <dd className={`${styles.side} ${styles.new}`}>
          {shown(after)}
          {change.font !== null && ` (${texts.font(change.font)})`}
        </dd>
      </dl>
    </li>
  );
}
