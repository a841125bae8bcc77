// Owns the printed report: recall by kind, precision by rule, findings on unmodified sheets.
// Invariant: every share stands beside its counts and its 95 % Wilson interval; nothing here names a single finding.
import type { CheckedSheet } from './check.ts';
import { EVIDENCE, UNDECIDABLE } from './decidable.ts';
import type { Verdict } from './decidable.ts';
import { FAULTS } from './faults/all.ts';
import { isAlarm, located } from './judge.ts';
import type { Judgement } from './judge.ts';
import type { Mutant } from './mutants.ts';
import { interval, share, table } from './table.ts';

export interface Outcome {
  mutant: Mutant;
  verdict: Verdict;
  judgement: Judgement;
}

export const isFound = ({ judgement }: Outcome): boolean => judgement.hits.some(isAlarm);
const isNoteOnly = (outcome: Outcome): boolean => !isFound(outcome) && outcome.judgement.hits.length > 0;

export function report(
  outcomes: readonly Outcome[],
  originals: readonly (readonly CheckedSheet[])[],
): string {
  return [
    kindTable(outcomes),
    evidenceTable(outcomes),
    ruleTable(outcomes, originals),
    originalLines(originals),
    precisionLine(outcomes),
  ].join('\n\n');
}

function kindTable(outcomes: readonly Outcome[]): string {
  const line = (title: string, some: readonly Outcome[]): string[] => {
    const decidable = some.filter(({ verdict }) => verdict.decidable);
    const found = decidable.filter(isFound).length;
    const foundOfAll = some.filter(isFound).length;
    return [
      title,
      String(some.length),
      String(decidable.length),
      String(found),
      share(found, decidable.length),
      interval(found, decidable.length),
      String(decidable.filter(isNoteOnly).length),
      String(decidable.filter(({ judgement }) => judgement.exact).length),
      String(foundOfAll),
      share(foundOfAll, some.length),
      interval(foundOfAll, some.length),
    ];
  };
  return table(
    [
      'kind of fault',
      'mutants',
      'decidable',
      'found',
      'recall',
      '95 %',
      'note only',
      'exact',
      'found of all',
      'recall',
      '95 %',
    ],
    [
      ...FAULTS.map(({ kind, title }) =>
        line(
          title,
          outcomes.filter(({ mutant }) => mutant.kind === kind),
        ),
      ),
      line('all kinds', outcomes),
    ],
  );
}

/** By what a mutant is decidable, and which are not. */
function evidenceTable(outcomes: readonly Outcome[]): string {
  const meanings = { ...EVIDENCE, ...UNDECIDABLE };
  const lines = Object.entries(meanings).map(([by, meaning]) => {
    const some = outcomes.filter(({ verdict }) => verdict.by === by);
    const found = some.filter(isFound).length;
    const name = by in EVIDENCE ? `decidable: ${by}` : `undecidable: ${by}`;
    return [
      name,
      String(some.length),
      String(found),
      share(found, some.length),
      interval(found, some.length),
      meaning,
    ];
  });
  return table(['evidence', 'mutants', 'found', 'recall', '95 %', 'the first that applies'], lines);
}

function ruleTable(outcomes: readonly Outcome[], originals: readonly (readonly CheckedSheet[])[]): string {
  const hits = outcomes.flatMap(({ judgement }) => judgement.hits);
  const elsewhere = outcomes.flatMap(({ judgement }) => judgement.elsewhere);
  const onOriginals = originals.flatMap(located);
  const rules = [
    ...new Set([...hits, ...elsewhere, ...onOriginals].map(({ rule, severity }) => `${rule} ${severity}`)),
  ].sort();
  const lines = rules.map((name) => {
    const count = (findings: readonly { rule: string; severity: string }[]): number =>
      findings.filter(({ rule, severity }) => `${rule} ${severity}` === name).length;
    const true_ = count(hits);
    const collateral = count(elsewhere);
    return [
      name,
      String(true_),
      String(collateral),
      share(true_, true_ + collateral),
      interval(true_, true_ + collateral),
      String(count(onOriginals)),
    ];
  });
  return table(
    ['rule and severity', 'true hits', 'new elsewhere', 'precision', '95 %', 'on unmodified'],
    lines,
  );
}

function originalLines(originals: readonly (readonly CheckedSheet[])[]): string {
  const line = (what: string, counts: readonly number[]): string =>
    `errors and warnings on an unmodified ${what}: median ${median(counts)}, max ${Math.max(0, ...counts)}, of ${counts.length}`;
  const alarms = (sheets: readonly CheckedSheet[]): number => located(sheets).filter(isAlarm).length;
  const errors = originals.flatMap(located).filter(({ severity }) => severity === 'error').length;
  return [
    line(
      'sheet',
      originals.flat().map((sheet) => alarms([sheet])),
    ),
    line('workbook', originals.map(alarms)),
    `error-level findings on unmodified sheets: ${errors}`,
  ].join('\n');
}

function median(counts: readonly number[]): number {
  const sorted = [...counts].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function precisionLine(outcomes: readonly Outcome[]): string {
  const hits = outcomes.flatMap(({ judgement }) => judgement.hits).filter(isAlarm).length;
  const elsewhere = outcomes.flatMap(({ judgement }) => judgement.elsewhere).filter(isAlarm).length;
  return `precision on mutants, errors and warnings: ${hits} of ${hits + elsewhere} new findings at the fault = ${share(hits, hits + elsewhere)} (${interval(hits, hits + elsewhere)})`;
}
