// Owns one table of the correction screen: where its headings stand, its unit of money, what its columns are.
import { Button, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { meaningIn } from '#addin/flow/correction.ts';
import type { DraftProblem, TableDraft } from '#addin/flow/correction.ts';
import { moneyUnitSchema } from '#shared/contract/common.ts';
import type { MoneyUnit } from '#shared/contract/common.ts';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { useSpeech } from '../language.tsx';
import { ColumnMeaning } from './ColumnMeaning.tsx';
import { useTexts } from './texts.ts';
import type { Seen } from './useSeenColumns.ts';

const useStyles = makeStyles({
  extent: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto minmax(0, 1fr)',
    gap: '6px 8px',
    alignItems: 'center',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: '100%' },
  problem: {
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  remove: { alignSelf: 'start' },
});

type Typed = 'firstRow' | 'lastRow' | 'firstColumn' | 'lastColumn';

export function TableEditor({
  index,
  table,
  seen,
  problems,
  onTable,
  onRemove,
  onRetry,
}: {
  index: number;
  table: TableDraft;
  seen: Seen;
  /** those of this table */
  problems: readonly DraftProblem[];
  onTable: (table: TableDraft) => void;
  /** null: it is the only one */
  onRemove: (() => void) | null;
  onRetry: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { say } = useSpeech();
  const id = useId();
  const told = (field: 'rows' | 'columns'): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && say(found.message);
  };
  const pair = (field: 'rows' | 'columns', legend: string, first: Typed, last: Typed) => {
    const problem = told(field);
    const input = (name: Typed) => (
      <Input
        className={styles.input}
        input={{ size: 3 }}
        aria-label={texts[name]}
        aria-invalid={problem !== undefined}
        {...(problem !== undefined && { 'aria-describedby': `${id}-${field}` })}
        autoComplete="off"
        inputMode={field === 'rows' ? 'numeric' : 'text'}
        value={table[name]}
        onChange={(_, { value }) => onTable({ ...table, [name]: value })}
      />
    );
    return (
      <div>
        <fieldset className={styles.extent}>
          <legend className={styles.legend}>{legend}</legend>
          <span className={styles.small}>{texts.from}</span>
          {input(first)}
          <span className={styles.small}>{texts.to}</span>
          {input(last)}
        </fieldset>
        {problem !== undefined && (
          <p id={`${id}-${field}`} className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    );
  };
  return (
    <Section title={texts.table(index + 1)}>
      {pair('rows', texts.headerRows, 'firstRow', 'lastRow')}
      {pair('columns', texts.columns, 'firstColumn', 'lastColumn')}
      <SelectField
        label={texts.unit}
        value={table.unit}
        onChange={(unit) => onTable({ ...table, unit: unit as MoneyUnit })}
      >
        {moneyUnitSchema.options.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </SelectField>
      <div>
        <div className={styles.legend}>{texts.meanings}</div>
        {seen.status === 'awaited' && <Hint>{texts.columnsAwait}</Hint>}
        {seen.status === 'loading' && (
          <Spinner size="tiny" labelPosition="after" label={texts.columnsLoading} />
        )}
        {seen.status === 'failed' && (
          <>
            <Problem title={texts.loadFailed} text={seen.problem} />
            <Button size="small" onClick={onRetry}>
              {texts.retry}
            </Button>
          </>
        )}
        {seen.status === 'ready' && (
          <ul className={styles.list}>
            {seen.columns.map((column) => (
              <ColumnMeaning
                key={column.letters}
                column={column}
                meaning={meaningIn(table, column)}
                onMeaning={(meaning) =>
                  onTable({ ...table, meanings: { ...table.meanings, [column.letters]: meaning } })
                }
              />
            ))}
          </ul>
        )}
      </div>
      {onRemove !== null && (
        <Button size="small" className={styles.remove} onClick={onRemove}>
          {texts.removeTable(index + 1)}
        </Button>
      )}
    </Section>
  );
}
