// Owns one column of a table: its letters, its heading as written, an example, and the choice of what it is.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SeenColumn } from '#addin/flow/correction.ts';
import {
  isNamed,
  joinMeaning,
  MEANING_GROUPS,
  MONEY_SOURCES,
  MONEY_TIMES,
  NOT_USED,
  splitMeaning,
  takesParts,
} from '#addin/flow/meanings.ts';
import { UNUSED } from '#shared/contract/mapping.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { useSpeech } from '../language.tsx';
import { useTexts } from './texts.ts';

const useStyles = makeStyles({
  column: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) minmax(0, 1.15fr)',
    gap: '2px 6px',
    alignItems: 'center',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letters: { fontWeight: tokens.fontWeightSemibold, alignSelf: 'start', paddingTop: '6px' },
  heading: { lineHeight: tokens.lineHeightBase200 },
  sample: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  parts: {
    gridColumn: '2 / -1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '6px',
  },
});

export function ColumnMeaning({
  column: { letters, heading, sample },
  meaning,
  onMeaning,
}: {
  column: SeenColumn;
  meaning: string;
  onMeaning: (meaning: string) => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { say } = useSpeech();
  const parts = splitMeaning(meaning);
  const { stem, source, time } = parts;
  return (
    <li className={styles.column}>
      <span className={styles.letters}>{letters}</span>
      <div>
        <div className={styles.heading}>{heading === '' ? texts.noHeading : heading}</div>
        {sample !== '' && <div className={styles.sample}>{texts.sample(sample)}</div>}
      </div>
      <SelectField
        label={texts.meaningOf(letters, heading)}
        labelHidden
        value={stem}
        unset={stem === UNUSED}
        onChange={(next) => onMeaning(joinMeaning({ ...parts, stem: next }))}
      >
        <option value={UNUSED}>{say(NOT_USED)}</option>
        {stem !== UNUSED && !isNamed(stem) && <option value={stem}>{stem}</option>}
        {MEANING_GROUPS.map(({ name, meanings }) => (
          <optgroup key={name.en} label={say(name)}>
            {meanings.map((one) => (
              <option key={one.stem} value={one.stem}>
                {say(one.name)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      {takesParts(stem) && stem !== 'amount' && (
        <div className={styles.parts}>
          <SelectField
            label={texts.sourceOf(letters)}
            labelHidden
            value={source}
            unset={source === ''}
            onChange={(next) => onMeaning(joinMeaning({ ...parts, source: next }))}
          >
            <option value="">{texts.anySource}</option>
            {MONEY_SOURCES.map(({ part, name }) => (
              <option key={part} value={part}>
                {say(name)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={texts.timeOf(letters)}
            labelHidden
            value={time}
            unset={time === ''}
            onChange={(next) => onMeaning(joinMeaning({ ...parts, time: next }))}
          >
            <option value="">{texts.anyTime}</option>
            {MONEY_TIMES.map(({ part, name }) => (
              <option key={part} value={part}>
                {say(name)}
              </option>
            ))}
          </SelectField>
        </div>
      )}
    </li>
  );
}
