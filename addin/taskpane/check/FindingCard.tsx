// Owns one finding: where, what is wrong, what was expected, why, on which document.
// Invariant: drawn again only when it becomes, or ceases to be, the one at hand.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ListedFinding } from '#addin/flow/findings.ts';
import type { CheckDates } from '#shared/contract/finding.ts';
import type { CellValue } from '#shared/contract/snapshot.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import { IgnoreButton } from '../ignore/IgnoreButton.tsx';
import { useSpeech } from '../language.tsx';
import { MendButton } from '../mend/MendButton.tsx';
import type { Texts } from '../texts/texts.ts';
import { Grounds } from './Grounds.tsx';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorder2 },
  note: { borderLeftColor: tokens.colorNeutralStroke1 },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  go: {
    display: 'block',
    // the buttons that walk lie over the top of the list
    scrollMarginTop: '48px',
    scrollMarginBottom: '48px',
    width: '100%',
    padding: '8px 10px 4px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { display: 'block', color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  details: {
    padding: '0 10px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  values: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    margin: '0 0 4px',
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  line: { margin: '0 0 2px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '0 14px', paddingInlineStart: '6px' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px' },
  cell: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A mistake repeated all over a sheet has hundreds of cells: the first ones show what it is. */
const CELLS = 12;

export const FindingCard = memo(function FindingCard({
  item,
  reference,
  dates,
  current,
  onGo,
}: {
  item: ListedFinding;
  reference: Reference;
  /** those its sheet was checked with */
  dates: CheckDates;
  current: boolean;
  onGo: (item: ListedFinding, cell: string) => void;
}) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const { sheet, finding } = item;
  const [first = '', ...others] = finding.cells;
  const more = others.length - CELLS;
  const place = first.includes('!') ? first : `${sheet} · ${first}`;
  return (
    <li className={mergeClasses(styles.card, styles[finding.severity], current && styles.current)}>
      <button
        type="button"
        className={styles.go}
        data-finding={finding.rule}
        aria-current={current}
        title={texts.goToCell(first)}
        onClick={() => onGo(item, first)}
      >
        <span className={styles.place}>{place}</span>
        {say(finding.message)}
      </button>
      <div className={styles.details}>
        {(finding.expected !== null || finding.actual !== null) && (
          <dl className={styles.values}>
            <Value label={texts.actual} value={finding.actual} />
            <Value label={finding.isLimit ? texts.limit : texts.expected} value={finding.expected} />
          </dl>
        )}
        {others.length > 0 && (
          <div className={styles.cells}>
            {texts.alsoSee}
            {others.slice(0, CELLS).map((cell) => (
              <button
                key={cell}
                type="button"
                className={styles.cell}
                aria-label={texts.goToCell(cell)}
                onClick={() => onGo(item, cell)}
              >
                {cell}
              </button>
            ))}
            {more > 0 && texts.moreCells(more)}
          </div>
        )}
        <p className={styles.line}>
          {texts.why}: {say(finding.why)}
        </p>
        <Grounds finding={finding} dates={dates} reference={reference} />
        <p className={styles.line}>{finding.rule}</p>
        <div className={styles.acts}>
          {finding.fix !== null && <MendButton key={`${sheet} ${first}`} items={[item]} of="one" />}
          <IgnoreButton key={`${sheet} ${first}`} items={[item]} />
        </div>
      </div>
    </li>
  );
});

function Value({ label, value }: { label: string; value: CellValue | null }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  if (value === null) return null;
  return (
    <>
      <dt>{label}:</dt>
      <dd className={styles.value}>{sayValue(value, texts)}</dd>
    </>
  );
}

function sayValue(value: CellValue, texts: Texts): string {
  if (value === '') return texts.emptyCell;
  if (typeof value === 'number') return formatMoney(value);
  // Text that looks like a number would else read like the number that is expected.
  return typeof value === 'string' && /^[\d\s.,%-]+$/.test(value) ? texts.textCell(value) : String(value);
}
