// Owns the small tinted word that says where something comes from or why it is not available.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    padding: '0 5px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  plan: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  doubt: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  absent: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3 },
});

export function Mark({ kind, children }: { kind: 'plan' | 'doubt' | 'absent'; children: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[kind])}>{children}</span>;
}
