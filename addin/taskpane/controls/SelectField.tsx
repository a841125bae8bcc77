// Owns choosing one of a list: the browser's own control, which every keyboard and screen reader knows.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  select: {
    width: '100%',
    minWidth: 0,
    height: '32px',
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unset: { color: tokens.colorNeutralForeground3 },
});

export function SelectField({
  label,
  labelHidden = false,
  value,
  unset = false,
  onChange,
  children,
}: {
  label: string;
  /** said, not shown: what stands beside it shows what it is about */
  labelHidden?: boolean;
  value: string;
  /** the value means that nothing is chosen */
  unset?: boolean;
  onChange: (value: string) => void;
  /** option and optgroup elements */
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={mergeClasses(styles.select, unset && styles.unset)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
