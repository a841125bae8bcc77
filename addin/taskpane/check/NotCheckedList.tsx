// Owns what the check could not go through, and why. Invariant: always shown when there is any, folded but counted.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetResult } from '#shared/contract/finding.ts';
import { Hint } from '../controls/Hint.tsx';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({
  title: {
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    margin: '4px 0 0',
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function NotCheckedList({ results }: { results: SheetResult[] }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const all = results.flatMap((result) => result.notChecked.map((part) => ({ sheet: result.name, part })));
  if (all.length === 0) return null;
  return (
    <details>
      <summary className={styles.title}>{texts.notChecked(all.length)}</summary>
      <Hint>{texts.notCheckedHelp}</Hint>
      <ul className={styles.list}>
        {all.map(({ sheet, part }, index) => (
          <li key={index}>
            <strong>
              {sheet} · {part.range === '' ? texts.whole : part.range}
            </strong>
            : {say(part.reason)}
            {part.rule !== null && ` (${part.rule})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
