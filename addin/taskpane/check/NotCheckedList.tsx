// Owns what the check could not go through, and why. Invariant: always shown when there is any, folded but counted.
import { makeStyles, tokens } from '@fluentui/react-components';
import { listNotChecked } from '#addin/flow/check.ts';
import type { Text } from '#shared/contract/common.ts';
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

/** More than a person reads; how many there are is said in the title. */
const SHOWN = 200;

export function NotCheckedList({
  results,
  ruleNames,
}: {
  results: SheetResult[];
  ruleNames: ReadonlyMap<string, Text>;
}) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const all = listNotChecked(results);
  if (all.length === 0) return null;
  const nameOf = (rule: string): string => {
    const name = ruleNames.get(rule);
    return name === undefined ? rule : say(name);
  };
  return (
    <details>
      <summary className={styles.title}>{texts.notChecked(all.length)}</summary>
      <Hint>{texts.notCheckedHelp}</Hint>
      <ul className={styles.list}>
        {all.slice(0, SHOWN).map(({ sheet, range, reason, rules }, index) => (
          <li key={index}>
            <strong>
              {sheet} · {range === '' ? texts.whole : range}
            </strong>
            : {say(reason)}
            {rules.length > 0 && ` (${rules.map(nameOf).join('; ')})`}
          </li>
        ))}
      </ul>
      {all.length > SHOWN && <Hint>{texts.moreCells(all.length - SHOWN)}</Hint>}
    </details>
  );
}
