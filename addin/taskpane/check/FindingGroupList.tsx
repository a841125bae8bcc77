// Owns the findings of one rule: folded to a line with their number, or opened a page at a time.
// Invariant: however many there are, only one page of them is drawn.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { FindingGroup, ListedFinding } from '#addin/flow/findings.ts';
import { planSafe } from '#addin/flow/mend.ts';
import type { CheckDates } from '#shared/contract/finding.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { IgnoreButton } from '../ignore/IgnoreButton.tsx';
import { useSpeech } from '../language.tsx';
import { MendButton } from '../mend/MendButton.tsx';
import { FindingCard } from './FindingCard.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    width: '100%',
    gap: '6px',
    padding: '6px 2px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, minWidth: 0 },
  heading: { margin: 0, fontSize: 'inherit' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '0 14px', padding: '6px 0 0 6px' },
  pages: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '6px 0' },
});

/** As many as a person looks through at once. */
export const PAGE = 50;

export const FindingGroupList = memo(function FindingGroupList({
  group,
  name,
  isOpen,
  page,
  current,
  reference,
  datesOf,
  onOpen,
  onPage,
  onGo,
}: {
  group: FindingGroup;
  /** of the rule */
  name: string;
  isOpen: boolean;
  page: number;
  /** the finding at hand, if it is in this group */
  current: ListedFinding | null;
  reference: Reference;
  datesOf: (sheet: string) => CheckDates;
  onOpen: (key: string, isOpen: boolean) => void;
  onPage: (key: string, page: number) => void;
  onGo: (item: ListedFinding, cell: string) => void;
}) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const id = useId();
  const { key, items } = group;
  const from = page * PAGE;
  const safe = isOpen ? planSafe(items).map(({ item }) => item) : [];
  const shown = isOpen ? items.slice(from, from + PAGE) : [];
  return (
    <div>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          aria-controls={id}
          data-group={key}
          onClick={() => onOpen(key, !isOpen)}
        >
          <span aria-hidden>{isOpen ? '▾' : '▸'}</span>
          <span className={styles.name}>{name}</span>
          <span>{items.length}</span>
        </button>
      </h3>
      <div id={id}>
        {isOpen && (
          <ul className={styles.list}>
            {shown.map((item, index) => (
              <FindingCard
                key={from + index}
                item={item}
                reference={reference}
                dates={datesOf(item.sheet)}
                current={item === current}
                onGo={onGo}
              />
            ))}
          </ul>
        )}
        {isOpen && items.length > 1 && (
          <div className={styles.acts}>
            {safe.length > 1 && <MendButton key={`mend ${safe.length}`} items={safe} of="group" />}
            <IgnoreButton key={items.length} items={items} isGroup />
          </div>
        )}
        {isOpen && items.length > PAGE && (
          <div className={styles.pages}>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={page === 0}
              aria-label={texts.pageBefore}
              onClick={() => page > 0 && onPage(key, page - 1)}
            >
              ‹
            </Button>
            <span aria-live="polite">
              {texts.pageOf(from + 1, Math.min(from + PAGE, items.length), items.length)}
            </span>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={from + PAGE >= items.length}
              aria-label={texts.pageAfter}
              onClick={() => from + PAGE < items.length && onPage(key, page + 1)}
            >
              ›
            </Button>
          </div>
        )}
      </div>
    </div>
  );
});
