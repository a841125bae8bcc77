// Owns showing what mending would write, old beside new, and writing it. Invariant: nothing is written before it was shown and
// agreed to.
import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListedFinding } from '#addin/flow/findings.ts';
import { foreseeWays } from '#addin/flow/foresee.ts';
import type { Foreseen, KeptReason } from '#addin/flow/foresee.ts';
import { goToCell } from '#addin/flow/go.ts';
import { asRead, mend, planSafe } from '#addin/flow/mend.ts';
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
  kept: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const NOTHING: Foreseen = { planned: [], kept: [], left: [] };

interface Row {
  change: CellChange;
  /** why it will not be written; null: it will */
  reason: KeptReason | null;
}

/** Of each way to mend a single finding, or of all that is safe together. */
async function foreseen(items: readonly ListedFinding[]): Promise<Foreseen[]> {
  const [only] = items.length === 1 ? items : [];
  const fix = only?.finding.fix;
  return only !== undefined && fix?.safety === 'choice'
    ? foreseeWays(fix.options.map((option) => [{ item: only, option }]))
    : foreseeWays([await asRead(planSafe(items))]);
}

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
  /** of each way to choose from, else of all safe fixes together; null until Excel has told what it must be asked for */
  const [ways, setWays] = useState<Foreseen[] | null>(null);
  const [shown, setShown] = useState(PAGE);
  const [isAsked, setAsked] = useState(false);
  const [isWriting, setWriting] = useState(false);
  /** cells written and of how many, once more than one request is needed */
  const [written, setWritten] = useState({ done: 0, of: 0 });
  const stopping = useRef<AbortController | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  useEffect(() => {
    let isOpen = true;
    foreseen(items).then(
      (found) => isOpen && setWays(found),
      (error: unknown) => isOpen && setProblem(problemText(error)),
    );
    return () => {
      isOpen = false;
    };
  }, [items]);
  const { planned, kept, left } = ways?.[options.length > 0 ? chosen : 0] ?? NOTHING;
  const changes = planned.flatMap((one) => one.option.changes);
  // What will not be written comes first: it must not be found only behind "more".
  const rows: Row[] = [...kept, ...changes.map((change) => ({ change, reason: null }))];

  const isAllKept = planned.length === 0 && kept.length > 0;

  const write = async () => {
    setAsked(true);
    if (isWriting || planned.length === 0) return;
    setWriting(true);
    setProblem(null);
    try {
      const { signal } = (stopping.current = new AbortController());
      const mended = await mend(planned, history, { signal, onProgress: setWritten });
      onClose();
      onMended({ cells: mended.cells, left: [...left, ...mended.left] });
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
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isWriting || isAllKept}>
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
      {kept.length > 0 && <p className={styles.kept}>{texts.kept(kept.length)}</p>}
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.slice(0, shown).map((row) => (
            <Change
              key={`${row.change.sheet} ${row.change.row} ${row.change.column}`}
              row={row}
              onProblem={setProblem}
            />
          ))}
        </ul>
      )}
      {rows.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE * 5)}>
          {texts.more(rows.length - shown)}
        </Button>
      )}
      <Hint>
        {ways === null && problem === null
          ? speech.loading
          : isAllKept
            ? texts.onlyKept
            : isAsked && planned.length === 0
              ? texts.chooseFirst
              : texts.help}
      </Hint>
      {problem !== null && <Problem title={texts.failed} text={problem} />}
    </InlineForm>
  );
}

function Change({ row: { change, reason }, onProblem }: { row: Row; onProblem: (problem: Text) => void }) {
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
        <dt>{reason === null ? texts.becomes : texts.keptAs}:</dt>
        {reason === null ? (
          <dd className={`${styles.side} ${styles.new}`}>
            {shown(after)}
            {change.font !== null && ` (${texts.font(change.font)})`}
          </dd>
        ) : (
          <dd className={styles.side}>{texts.reasons[reason]}</dd>
        )}
      </dl>
    </li>
  );
}
