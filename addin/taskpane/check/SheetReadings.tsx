// Owns how each sheet was read: what it was taken for and how surely; by hand, or as a file of the same form, that is said.
// Invariant: every way back stands beside what it takes back; an empty sheet has nothing to be read.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { sheetsByDepth } from '#addin/flow/check.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Memory } from '#addin/flow/remembered.ts';
import type { Text } from '#shared/contract/common.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import { Problem } from '../controls/Problem.tsx';
import { useSpeech } from '../language.tsx';
import { sayDay } from '../moment.ts';
import type { Texts } from '../texts/texts.ts';
import { useFocusBack } from './useFocusBack.ts';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheet: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'end', gap: '2px' },
});

/** A workbook of many sheets is not a list of readings: the first ones are shown. */
const SHOWN = 5;

export function SheetReadings({
  sheets,
  memory,
  onCorrect,
  onDropped,
  focusAfter,
}: {
  sheets: SheetResult[];
  memory: Memory;
  onCorrect: (sheet: SheetResult) => void;
  onDropped: () => void;
  /** gets the focus when a sheet is read anew and its buttons go away */
  focusAfter: RefObject<HTMLElement | null>;
}) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const [shown, setShown] = useState(SHOWN);
  const [problem, setProblem] = useState<Text | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useFocusBack(list, focusAfter);
  const { whole, formulas } = sheetsByDepth(sheets);
  const filled = sheets.filter((sheet) => whole.includes(sheet) || formulas.includes(sheet));
  if (filled.length === 0) return null;
  const drop = async (sheet: SheetResult) => {
    try {
      const { dropReading } = await import('#addin/flow/correction.ts');
      await dropReading(sheet, memory);
      setProblem(null);
      focusAfter.current?.focus();
      onDropped();
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <section aria-label={texts.readings}>
      <h2 className={styles.title}>{texts.readings}</h2>
      {problem !== null && <Problem title={texts.dropFailed} text={problem} />}
      <ul ref={list} className={styles.list}>
        {filled.slice(0, shown).map((sheet) => (
          <li key={sheet.name} className={styles.sheet}>
            <div>
              <div className={styles.name}>{sheet.name}</div>
              <Facts sheet={sheet} />
            </div>
            <div className={styles.actions}>
              <Button
                size="small"
                data-correct={sheet.name}
                aria-label={texts.correctReadingOf(sheet.name)}
                onClick={() => onCorrect(sheet)}
              >
                {texts.correctReading}
              </Button>
              {sheet.correction !== null && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={texts.dropReadingOf(sheet.name)}
                  onClick={() => void drop(sheet)}
                >
                  {sheet.correction.from === 'workbook' ? texts.dropReading : texts.dropSameForm}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {filled.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(filled.length)}>
          {texts.moreSheets(filled.length - shown)}
        </Button>
      )}
    </section>
  );
}

function Facts({ sheet: { kind, confidence, tables, correction } }: { sheet: SheetResult }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const isUsed = correction !== null && correction.isUsed;
  const facts = [
    sayKind(kind, isUsed, texts),
    ...tables.slice(0, 2).map(({ range }) => range),
    ...(tables.length > 2 ? [texts.moreCells(tables.length - 2)] : []),
    ...(kind === 'other' || isUsed ? [] : [texts.readingSure(Math.round(confidence * 100))]),
  ];
  return (
    <div className={styles.facts}>
      {facts.join(' · ')}
      {correction !== null && (
        <div className={isUsed ? undefined : styles.doubt}>
          {!isUsed
            ? texts.readingLapsed(sayDay(correction.at))
            : correction.from === 'workbook'
              ? texts.readingByHand(sayDay(correction.at))
              : texts.readingSameForm(sayDay(correction.at))}
        </div>
      )}
    </div>
  );
}

function sayKind(kind: SheetResult['kind'], isSaid: boolean, texts: Texts): string {
  if (kind === 'estimate') return texts.kindEstimate;
  if (kind === 'tracking') return texts.kindTracking;
  return isSaid ? texts.kindOther : texts.kindUnknown;
}
