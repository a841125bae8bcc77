// Owns the findings: errors first, rule by rule, each leading to its cell; narrowed down and walked through.
// Keyboard: arrow keys between the findings drawn, Enter goes to the cell; "Trước" and "Sau", or Alt+↑ and Alt+↓ from
// anywhere on the screen, walk through all of them in the order of the list.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  countBySeverity,
  filterFindings,
  groupAt,
  groupFindings,
  isFiltering,
  listFindings,
  NO_FILTER,
  SEVERITIES,
} from '#addin/flow/findings.ts';
import type { ListedFinding } from '#addin/flow/findings.ts';
import { goToCell } from '#addin/flow/go.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import type { CheckDates, SheetResult } from '#shared/contract/finding.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useSpeech } from '../language.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingGroupList, PAGE } from './FindingGroupList.tsx';

const useStyles = makeStyles({
  title: { margin: '10px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
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
  none: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '6px', padding: '10px 0' },
});

/** Groups are open from the top until so many findings are shown; the rest is folded. */
const OPEN_FINDINGS = 40;
const NO_DATES: CheckDates = { from: null, to: null, document: null, source: 'none' };

export function FindingList({
  results,
  reference,
  ruleNames,
}: {
  results: SheetResult[];
  reference: Reference;
  ruleNames: ReadonlyMap<string, Text>;
}) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [current, setCurrent] = useState<ListedFinding | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const [problem, setProblem] = useState<Text | null>(null);
  const list = useRef<HTMLDivElement>(null);
  /** a finding was gone to and is still to be brought into view; by keyboard it gets the focus too */
  const reached = useRef<'seen' | 'focused' | null>(null);
  const findings = useMemo(() => listFindings(results), [results]);
  // Typing is served before the list is drawn anew.
  const asked = useDeferredValue(filter);
  const groups = useMemo(() => groupFindings(filterFindings(findings, asked)), [findings, asked]);
  const order = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const place = useMemo(() => new Map(order.map((one, index) => [one, index])), [order]);
  const counts = useMemo(() => countBySeverity(order), [order]);
  const dates = useMemo(() => new Map(results.map((result) => [result.name, result.dates])), [results]);
  const sheets = useMemo(() => results.map(({ name }) => name), [results]);
  const datesOf = useCallback((sheet: string) => dates.get(sheet) ?? NO_DATES, [dates]);
  const at = current === null ? -1 : (place.get(current) ?? -1);

  const go = useCallback(async (item: ListedFinding, cell: string) => {
    reached.current ??= 'seen';
    setCurrent(item);
    try {
      await goToCell(item.sheet, cell);
      setProblem(null);
    } catch (error) {
      setProblem(problemText(error));
    }
  }, []);
  const onOpen = useCallback(
    (key: string, isOpen: boolean) => setOpened((before) => ({ ...before, [key]: isOpen })),
    [],
  );
  const onPage = useCallback(
    (key: string, page: number) => setPages((before) => ({ ...before, [key]: page })),
    [],
  );
  // After it is drawn: the one reached may lie in a group, or on a page, that was not shown before.
  useEffect(() => {
    if (reached.current === null) return;
    const card = list.current?.querySelector<HTMLElement>('[aria-current=true]');
    card?.scrollIntoView({ block: 'nearest' });
    if (reached.current === 'focused') card?.focus({ preventScroll: true });
    reached.current = null;
  });

  const walk = (step: 1 | -1) => {
    const next = Math.min(Math.max(at + step, 0), order.length - 1);
    const item = order[next];
    const group = groupAt(groups, next);
    const cell = item?.finding.cells[0];
    if (item === undefined || group === null || cell === undefined) return;
    onOpen(group.key, true);
    onPage(group.key, Math.floor((next - group.from) / PAGE));
    void go(item, cell);
  };
  const walkNow = useRef(walk);
  useEffect(() => {
    walkNow.current = walk;
  });
  useEffect(() => {
    const screen = list.current?.closest('main');
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // There the same keys open the list of choices.
      if (event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      reached.current = 'focused';
      walkNow.current(step);
    };
    screen?.addEventListener('keydown', onKeyDown);
    return () => screen?.removeEventListener('keydown', onKeyDown);
  }, []);
  const onArrow = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding], [data-group]') ?? [])];
    const focused = all.indexOf(document.activeElement as HTMLElement);
    if (focused < 0) return;
    event.preventDefault();
    all[focused + step]?.focus();
  };

  const severityNames = {
    error: texts.severityError,
    warning: texts.severityWarning,
    note: texts.severityNote,
  };
  const nameOf = (rule: string): string => {
    const name = ruleNames.get(rule);
    return name === undefined ? rule : say(name);
  };
  const told =
    at >= 0
      ? texts.position(at + 1, order.length)
      : isFiltering(asked)
        ? texts.itemsOf(order.length, findings.length)
        : texts.items(order.length);
  return (
    <div ref={list} hidden={findings.length === 0}>
      <FindingFilters
        findings={findings}
        sheets={sheets}
        filter={filter}
        onFilter={setFilter}
        ruleNames={ruleNames}
      />
      <div className={styles.walk}>
        <Button
          size="small"
          disabledFocusable={at <= 0}
          title={texts.walkBack}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => at > 0 && walk(-1)}
        >
          ‹ {texts.previous}
        </Button>
        <span aria-live="polite">{told}</span>
        <Button
          size="small"
          disabledFocusable={at >= order.length - 1}
          title={texts.walkOn}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => at < order.length - 1 && walk(1)}
        >
          {texts.next} ›
        </Button>
      </div>
      {problem !== null && <Problem title={texts.goFailed} text={problem} />}
      {order.length === 0 && (
        <div className={styles.none}>
          <Hint>{texts.filterNone}</Hint>
          <Button size="small" onClick={() => setFilter(NO_FILTER)}>
            {texts.filterClear}
          </Button>
        </div>
      )}
      <div onKeyDown={onArrow}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <section key={severity} aria-label={severityNames[severity]}>
            <h2 className={mergeClasses(styles.title, styles[severity])}>
              {texts.findingsOf(severityNames[severity], counts[severity])}
            </h2>
            {groups
              .filter((group) => group.severity === severity)
              .map((group) => (
                <FindingGroupList
                  key={group.key}
                  group={group}
                  name={nameOf(group.rule)}
                  isOpen={opened[group.key] ?? group.from < OPEN_FINDINGS}
                  page={Math.min(pages[group.key] ?? 0, Math.floor((group.items.length - 1) / PAGE))}
                  current={current !== null && group.items.includes(current) ? current : null}
                  reference={reference}
                  datesOf={datesOf}
                  onOpen={onOpen}
                  onPage={onPage}
                  onGo={go}
                />
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}
