// Owns narrowing the findings down: by severity at a glance; by sheet, rule and words when opened.
// Invariant: what a choice would leave is counted before it is made, and a filter that is set is seen even when folded.
import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import { countBy, countBySeverity, filterFindings, SEVERITIES } from '#addin/flow/findings.ts';
import type { FindingFilter, ListedFinding } from '#addin/flow/findings.ts';
import { shownSheet } from '#addin/flow/go.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import { Problem } from '../controls/Problem.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  chip: {
    padding: '3px 9px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { marginLeft: 'auto', minWidth: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    padding: '8px 0 0',
  },
  all: { gridColumn: '1 / -1', display: 'flex', flexDirection: 'column', gap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Value of the option that asks which sheet is shown; no sheet has such a name. */
const SHOWN_SHEET = '/shown/';

export const FindingFilters = memo(function FindingFilters({
  findings,
  sheets,
  filter,
  onFilter,
  ruleNames,
}: {
  /** all of the result */
  findings: readonly ListedFinding[];
  /** names of the sheets that were checked */
  sheets: readonly string[];
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
  ruleNames: ReadonlyMap<string, Text>;
}) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const id = useId();
  const names = { error: texts.severityError, warning: texts.severityWarning, note: texts.severityNote };
  const counts = countBySeverity(filterFindings(findings, { ...filter, severity: null }));
  const bySheet = new Map(countBy(filterFindings(findings, { ...filter, sheet: null }), (one) => one.sheet));
  const byRule = countBy(filterFindings(findings, { ...filter, rule: null }), (one) => one.finding.rule);
  const ruleName = (rule: string): string => {
    const name = ruleNames.get(rule);
    return name === undefined ? rule : say(name);
  };
  const set = [filter.sheet !== null, filter.rule !== null, filter.text.trim() !== ''].filter(Boolean).length;
  const chooseSheet = async (value: string) => {
    if (value !== SHOWN_SHEET) return onFilter({ ...filter, sheet: value === '' ? null : value });
    try {
      onFilter({ ...filter, sheet: await shownSheet() });
      setProblem(null);
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <div role="search" aria-label={texts.filter}>
      <div className={styles.bar}>
        {SEVERITIES.map((severity) => {
          const isPressed = filter.severity === severity;
          return (
            <button
              key={severity}
              type="button"
              aria-pressed={isPressed}
              className={mergeClasses(styles.chip, isPressed && styles.pressed)}
              onClick={() => onFilter({ ...filter, severity: isPressed ? null : severity })}
            >
              {names[severity]} {counts[severity]}
            </button>
          );
        })}
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {set === 0 ? texts.filter : texts.filterSet(set)} {isOpen ? '▴' : '▾'}
        </Button>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.fields}>
            <SelectField
              label={texts.filterSheet}
              value={filter.sheet ?? ''}
              onChange={(value) => void chooseSheet(value)}
            >
              <option value="">{texts.filterAllSheets}</option>
              <option value={SHOWN_SHEET}>{texts.scopeSheet}</option>
              {filter.sheet !== null && !sheets.includes(filter.sheet) && (
                <option value={filter.sheet}>{texts.notCheckedSheet(filter.sheet)}</option>
              )}
              {sheets.map((sheet) => (
                <option key={sheet} value={sheet}>
                  {texts.counted(sheet, bySheet.get(sheet) ?? 0)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={texts.filterRule}
              value={filter.rule ?? ''}
              onChange={(value) => onFilter({ ...filter, rule: value === '' ? null : value })}
            >
              <option value="">{texts.filterAllRules}</option>
              {filter.rule !== null && !byRule.some(([rule]) => rule === filter.rule) && (
                <option value={filter.rule}>{texts.counted(ruleName(filter.rule), 0)}</option>
              )}
              {byRule.map(([rule, count]) => (
                <option key={rule} value={rule}>
                  {texts.counted(ruleName(rule), count)}
                </option>
              ))}
            </SelectField>
            <div className={styles.all}>
              <label htmlFor={`${id}-text`} className={styles.label}>
                {texts.filterText}
              </label>
              <Input
                id={`${id}-text`}
                type="search"
                autoComplete="off"
                input={{ size: 8 }}
                placeholder={texts.filterTextHint}
                value={filter.text}
                onChange={(_, { value }) => onFilter({ ...filter, text: value })}
              />
            </div>
          </div>
        )}
      </div>
      {problem !== null && <Problem title={texts.goFailed} text={problem} />}
    </div>
  );
});
