// Owns the estimate as it will be written, before anything is written: every line with its price, norm and basis.
// Invariant: an open price is said as such, never shown as zero.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { EstimateDraft, EstimateGroup, PricedLine } from '#shared/contract/estimate.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import { useSpeech } from '../language.tsx';
import { normText } from '../normText.ts';
import type { Texts } from '../texts/texts.ts';

const useStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    marginBottom: '8px',
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    padding: '6px 10px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
  },
  lines: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { padding: '8px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  money: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  sum: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    fontVariantNumeric: 'tabular-nums',
    alignItems: 'baseline',
  },
  factors: { color: tokens.colorNeutralForeground2 },
  amount: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  facts: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  remarks: {
    margin: '3px 0 0',
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { margin: '4px 0 0' },
  open: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export function Preview({ draft }: { draft: EstimateDraft }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  return (
    <div>
      {draft.groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
      <div className={styles.sum}>
        <strong>{draft.openPrices > 0 ? texts.provisionalTotal(draft.openPrices) : texts.total}</strong>
        <strong className={styles.money}>{money(draft.total, texts)}</strong>
      </div>
      <p className={styles.words}>
        {draft.words === null ? texts.wordsWait : `${texts.inWords}: ${draft.words}`}
      </p>
      {draft.remarks.length > 0 && (
        <ul className={styles.remarks} aria-label={texts.remarks}>
          {draft.remarks.map((remark) => (
            <li key={remark.vi}>{say(remark)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Group({ group }: { group: EstimateGroup }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  return (
    <div className={styles.group}>
      <h3 className={styles.head}>
        <span>
          {group.ordinal}. {group.content}
        </span>
        <span className={styles.money}>{formatMoney(group.amount)}</span>
      </h3>
      <ul className={styles.lines} aria-label={`${group.content}, ${texts.lines(group.lines.length)}`}>
        {group.lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
    </div>
  );
}

function Line({ line }: { line: PricedLine }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const others = line.applying.filter((norm) => norm !== line.binding);
  return (
    <li className={styles.line}>
      <div>
        {line.ordinal}. {line.content}
      </div>
      <div className={styles.sum}>
        <span className={styles.factors}>{product(line, texts)}</span>
        <span className={mergeClasses(styles.amount, line.price === null && styles.open)}>
          {line.amount === null ? texts.noPrice : formatMoney(line.amount)}
        </span>
      </div>
      <p className={styles.facts}>
        {texts.subItem(line.budgetSubItem)}
        {line.binding !== null && (
          <>
            {' · '}
            {texts.norm}: {normText(line.binding, texts)}
          </>
        )}
        {line.basis !== '' && (
          <>
            {' · '}
            {texts.basis}: {line.basis}
          </>
        )}
      </p>
      {others.length > 0 && (
        <p className={styles.facts}>
          {line.binding === null ? texts.listedNorms : texts.otherNorms}:{' '}
          {others.map((norm) => normText(norm, texts)).join('; ')}
        </p>
      )}
      {line.remarks.length > 0 && (
        <ul className={styles.remarks} aria-label={texts.remarks}>
          {line.remarks.map((remark) => (
            <li key={remark.vi}>{say(remark)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** "2 × 3 người/buổi × 1.300.000": blank factors count as one and are left out. */
function product(line: PricedLine, texts: Texts): string {
  const factors = line.factors.filter((factor) => factor !== null).map(formatMoney);
  const quantity = `${factors.join(' × ')} ${line.unit}`;
  return `${quantity} × ${line.price === null ? `(${texts.noPrice})` : formatMoney(line.price)} =`;
}

function money(amount: number, texts: Texts): string {
  return `${formatMoney(amount)} ${texts.dong}`;
}
