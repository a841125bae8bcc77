// Owns the screen "Sửa cách đọc". The person sees how a sheet was read, corrects kind, headings, columns, unit or dates,
// presses "Dùng cách đọc này"; the reading is kept with the workbook and the check is run again. Going back keeps nothing.
// Keyboard: opens with the focus on its title; everything after it is reached in the order it is read.
import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { MAX_TABLES, nextTable, openDraft, problemsOf, saveReading } from '#addin/flow/correction.ts';
import type { DraftProblem, ReadingDraft, TableDraft } from '#addin/flow/correction.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Memory } from '#addin/flow/remembered.ts';
import type { SheetKind, Text } from '#shared/contract/common.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import { formatDate } from '#shared/vietnamese/date.ts';
import { DateField } from '../controls/DateField.tsx';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { Section } from '../controls/Section.tsx';
import { useSpeech } from '../language.tsx';
import { TableEditor } from './TableEditor.tsx';
import { useTexts } from './texts.ts';
import { useSeenColumns } from './useSeenColumns.ts';

const useStyles = makeStyles({
  head: { padding: '8px 14px 0', display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { padding: '12px 14px' },
  dates: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  all: { gridColumn: '1 / -1' },
  add: { padding: '10px 14px' },
  save: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '8px 14px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  problems: {
    margin: 0,
    maxHeight: '96px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  list: { margin: 0, paddingLeft: '18px' },
});

export interface CorrectionProps {
  sheet: SheetResult;
  /** as far as the person was with it; null: not begun */
  draft: ReadingDraft | null;
  onDraft: (draft: ReadingDraft) => void;
  memory: Memory;
  onBack: () => void;
  onSaved: () => void;
}

export function CorrectionScreen(props: CorrectionProps) {
  const { sheet, draft, onDraft, onBack } = props;
  const styles = useStyles();
  const texts = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (draft !== null) return;
    let current = true;
    openDraft(sheet).then(
      (opened) => current && onDraft(opened),
      (error: unknown) => current && setProblem(problemText(error)),
    );
    return () => {
      current = false;
    };
  }, [sheet, draft, onDraft, attempt]);
  return (
    <>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" onClick={onBack}>
          ‹ {texts.back}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {texts.title(sheet.name)}
        </h2>
        <Hint>{texts.intro}</Hint>
      </div>
      {draft !== null ? (
        <Editor {...props} draft={draft} />
      ) : (
        <div className={styles.body}>
          {problem === null ? (
            <Spinner size="tiny" labelPosition="after" label={texts.loading} />
          ) : (
            <>
              <Problem title={texts.loadFailed} text={problem} />
              <Button
                onClick={() => {
                  setProblem(null);
                  setAttempt(attempt + 1);
                }}
              >
                {texts.retry}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}

function Editor({ sheet, draft, onDraft, memory, onSaved }: CorrectionProps & { draft: ReadingDraft }) {
  const styles = useStyles();
  const texts = useTexts();
  const { say } = useSpeech();
  const [saving, setSaving] = useState<'no' | 'yes' | Text>('no');
  const { seen, retry } = useSeenColumns(draft);
  const problems = problemsOf(
    draft,
    seen.map((one) => (one.status === 'ready' ? one.columns : null)),
  );
  const isOther = draft.kind === 'other';
  const canSave = problems.length === 0 && (isOther || seen.every(({ status }) => status === 'ready'));
  const setTable = (index: number, table: TableDraft) =>
    onDraft({ ...draft, tables: draft.tables.map((old, at) => (at === index ? table : old)) });
  const save = async () => {
    if (!canSave || saving === 'yes') return;
    setSaving('yes');
    try {
      await saveReading(draft, sheet, memory, new Date().toISOString());
      onSaved();
    } catch (error) {
      setSaving(problemText(error));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Section title={texts.kind}>
        <RadioGroup
          aria-label={texts.kind}
          value={draft.kind}
          onChange={(_, { value }) => onDraft({ ...draft, kind: value as SheetKind })}
        >
          <Radio value="estimate" label={texts.estimate} />
          <Radio value="tracking" label={texts.tracking} />
          <Radio value="other" label={texts.other} />
        </RadioGroup>
        {isOther && <Hint>{texts.otherHelp}</Hint>}
      </Section>
      {!isOther &&
        draft.tables
          .slice(0, MAX_TABLES)
          .map((table, index) => (
            <TableEditor
              key={index}
              index={index}
              table={table}
              seen={seen[index] ?? { status: 'awaited' }}
              problems={problems.filter((problem) => problem.table === index)}
              onTable={(next) => setTable(index, next)}
              onRemove={
                draft.tables.length === 1
                  ? null
                  : () => onDraft({ ...draft, tables: draft.tables.filter((_, at) => at !== index) })
              }
              onRetry={retry}
            />
          ))}
      {!isOther && draft.tables.length < MAX_TABLES && (
        <div className={styles.add}>
          <Button
            size="small"
            onClick={() => onDraft({ ...draft, tables: [...draft.tables, nextTable(draft.tables)] })}
          >
            {texts.addTable}
          </Button>
        </div>
      )}
      <Dates sheet={sheet} draft={draft} onDraft={onDraft} problems={problems} />
      <div className={styles.save}>
        {typeof saving === 'object' && <Problem title={texts.saveFailed} text={saving} />}
        <div aria-live="polite">
          {problems.length > 0 && (
            <div className={styles.problems}>
              {texts.problems}
              <ul className={styles.list}>
                {problems.map(({ table, field, message }) => (
                  <li key={`${table} ${field} ${message.vi}`}>
                    {table === null || draft.tables.length === 1
                      ? say(message)
                      : texts.ofTable(table + 1, say(message))}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={!canSave || saving === 'yes'}
          {...(saving === 'yes' && { icon: <Spinner size="tiny" /> })}
        >
          {saving === 'yes' ? texts.saving : texts.save}
        </Button>
        <Hint>{texts.saveHelp}</Hint>
      </div>
    </form>
  );
}

function Dates({
  sheet: { dates },
  draft,
  onDraft,
  problems,
}: {
  sheet: SheetResult;
  draft: ReadingDraft;
  onDraft: (draft: ReadingDraft) => void;
  problems: readonly DraftProblem[];
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { say, texts: common } = useSpeech();
  const day = (date: string | null) => (date === null ? texts.dateUnknown : formatDate(date));
  const field = (name: 'from' | 'to' | 'document', label: string) => {
    const problem = problems.find((one) => one.field === name);
    return (
      <DateField
        name={`reading-${name}`}
        label={label}
        value={draft.dates[name]}
        problem={problem && say(problem.message)}
        onChange={(text) => onDraft({ ...draft, dates: { ...draft.dates, [name]: text } })}
      />
    );
  };
  return (
    <Section title={texts.dates}>
      <Hint>{texts.datesHelp}</Hint>
      {dates.source !== 'none' && (
        <Hint>{texts.datesNow(day(dates.from), day(dates.to), day(dates.document))}</Hint>
      )}
      <div className={styles.dates}>
        {field('from', common.dateFrom)}
        {field('to', common.dateTo)}
        <div className={styles.all}>{field('document', common.datesDocumentOptional)}</div>
      </div>
    </Section>
  );
}
