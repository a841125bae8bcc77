// Owns one figure of the estimate: label, where it comes from, the field with its unit, its problem.
// Invariant: what is typed stays as typed until the person leaves the field; a readable figure is then shown as 1.500.000.
import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { readNumber } from '#addin/flow/draft.ts';
import type { TemplateInput } from '#shared/contract/template.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import { useSpeech } from '../language.tsx';
import { Mark } from './Mark.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px',
    columnGap: '10px',
    alignItems: 'center',
    padding: '5px 0',
  },
  priceRow: { gridTemplateColumns: 'minmax(0, 1fr) 128px' },
  label: { display: 'block', lineHeight: tokens.lineHeightBase200 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    minHeight: '20px',
  },
  input: { minWidth: 0, width: '100%' },
  number: { textAlign: 'right', minWidth: 0 },
  wrong: { outline: `1px solid ${tokens.colorPaletteRedBorder2}` },
  problem: {
    gridColumn: '1 / -1',
    margin: '2px 0 0',
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  back: { minWidth: 0, height: '20px', padding: '0 4px', fontWeight: tokens.fontWeightRegular },
});

export function NumberField({
  input,
  text,
  onChange,
  problem,
}: {
  input: TemplateInput;
  /** as typed; undefined = untouched, the default holds */
  text: string | undefined;
  /** undefined gives the default back */
  onChange: (text: string | undefined) => void;
  problem?: string | undefined;
}) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const id = useId();
  const [editing, setEditing] = useState(false);
  const standard = input.default === null ? '' : formatMoney(input.default);
  const shown = text ?? standard;
  const leave = () => {
    setEditing(false);
    if (text === undefined) return;
    const value = readNumber(text);
    if (value === null && input.default === null) onChange(undefined);
    else if (typeof value === 'number') {
      const tidy = formatMoney(value);
      onChange(tidy === standard ? undefined : tidy);
    }
  };
  const wrong = problem !== undefined && !editing;
  return (
    <div className={mergeClasses(styles.row, input.kind === 'money' && styles.priceRow)}>
      <div>
        <label className={styles.label} htmlFor={id}>
          {say(input.label)}
        </label>
        <div className={styles.facts} id={`${id}-facts`}>
          <span>{say(input.unit)}</span>
          {input.default !== null && text === undefined && (
            <Mark kind={input.origin === 'plan' ? 'plan' : 'doubt'}>
              {input.origin === 'plan' ? texts.byPlan : texts.assumed}
            </Mark>
          )}
          {input.default !== null && text !== undefined && !editing && (
            <Button
              appearance="transparent"
              size="small"
              className={styles.back}
              onClick={() => onChange(undefined)}
            >
              {texts.backToDefault(standard)}
            </Button>
          )}
        </div>
      </div>
      <Input
        id={id}
        name={input.key}
        className={mergeClasses(styles.input, wrong && styles.wrong)}
        input={{ className: styles.number }}
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-problem` : `${id}-facts`}
        onFocus={() => setEditing(true)}
        onBlur={leave}
        onChange={(_, data) => onChange(data.value)}
      />
      {wrong && (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
