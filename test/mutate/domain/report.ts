// Owns the printed report on domain faults: recall by kind, collateral by rule, what clean sheets are told.
// Invariant: every share stands beside its counts and its 95 % Wilson interval; nothing here names a single finding.
import { isAlarm, located } from '../judge.ts';
import { interval, share, table } from '../table.ts';
import { DOMAIN_FAULTS } from './faults/all.ts';
import type { DomainOutcome, DomainRun } from './run.ts';

export const isFound = ({ judgement }: DomainOutcome): boolean => judgement.hits.length > 0;

export function domainReport({ outcomes, unmodified, notUnderstood }: DomainRun): string {
  return [
    kindTable(outcomes),
    groundsOfKinds(outcomes),
    ruleTable(outcomes),
    summary(outcomes, unmodified, notUnderstood),
  ].join('\n\n');
}

function kindTable(outcomes: readonly DomainOutcome[]): string {
  const line = (title: string, some: readonly DomainOutcome[]): string[] => {
    const found = some.filter(isFound).length;
    const exact = some.filter(({ judgement }) => judgement.exact).length;
    return [
      title,
      String(some.length),
      String(new Set(some.map(({ mutant }) => mutant.sheet)).size),
      String(found),
      share(found, some.length),
      interval(found, some.length),
      share(exact, some.length),
      String(some.filter(({ judgement }) => judgement.collateral.some(isAlarm)).length),
    ];
  };
  return table(
    ['kind of fault', 'mutants', 'sheets', 'found', 'recall', '95 %', 'exact cell', 'with collateral'],
    [
      ...DOMAIN_FAULTS.map(({ kind, title, noteIsEnough }) =>
        line(
          noteIsEnough === undefined ? title : `${title} (note)`,
          outcomes.filter(({ mutant }) => mutant.fault.kind === kind),
        ),
      ),
      line('all kinds', outcomes),
    ],
  );
}

function groundsOfKinds(outcomes: readonly DomainOutcome[]): string {
  const drawn = new Set(outcomes.map(({ mutant }) => mutant.fault.kind));
  return table(
    ['kind of fault', 'accepted rules', 'told where'],
    DOMAIN_FAULTS.map(({ kind, title, accepts, decidable, noteIsEnough }) => [
      drawn.has(kind) ? title : `${title} (no place in these sheets)`,
      accepts.join(' '),
      decidable + (noteIsEnough === undefined ? '' : `; a note is enough: ${noteIsEnough}`),
    ]),
  );
}

function ruleTable(outcomes: readonly DomainOutcome[]): string {
  const named = (some: readonly { rule: string; severity: string }[]) =>
    some.map(({ rule, severity }) => `${rule} ${severity}`);
  const hits = named(outcomes.flatMap(({ judgement }) => judgement.hits));
  const follow = named(outcomes.flatMap(({ judgement }) => judgement.follow));
  const collateral = named(outcomes.flatMap(({ judgement }) => judgement.collateral));
  const rules = [...new Set([...hits, ...follow, ...collateral])].sort();
  const count = (some: readonly string[], rule: string): number =>
    some.filter((each) => each === rule).length;
  return table(
    ['rule and severity', 'at the fault', 'following', 'collateral', 'precision', '95 %'],
    rules.map((rule) => {
      const right = count(hits, rule) + count(follow, rule);
      const all = right + count(collateral, rule);
      return [
        rule,
        String(count(hits, rule)),
        String(count(follow, rule)),
        String(count(collateral, rule)),
        share(right, all),
        interval(right, all),
      ];
    }),
  );
}

function summary(
  outcomes: readonly DomainOutcome[],
  unmodified: DomainRun['unmodified'],
  notUnderstood: number,
): string {
  const found = outcomes.filter(isFound).length;
  const alarms = (part: 'hits' | 'follow' | 'collateral'): number =>
    outcomes.flatMap(({ judgement }) => judgement[part]).filter(isAlarm).length;
  const right = alarms('hits') + alarms('follow');
  const all = right + alarms('collateral');
  const told = unmodified.flatMap(({ sheets }) => located(sheets)).filter(isAlarm);
  const sheets = unmodified.flatMap((each) => each.sheets).length;
  return [
    `recall: ${found} of ${outcomes.length} = ${share(found, outcomes.length)} (${interval(found, outcomes.length)})`,
    `precision, errors and warnings: ${right} of ${all} = ${share(right, all)} (${interval(right, all)})`,
    `${sheets} clean sheets unmodified: ${told.filter(({ severity }) => severity === 'error').length} errors, ${told.filter(({ severity }) => severity === 'warning').length} warnings`,
    `tables that were no place for a fault because their lines are not understood here: ${notUnderstood}`,
  ].join('\n');
}

/** For whoever improves the rules; written only to the file that was asked for. */
export function domainDetails({ outcomes, unmodified }: DomainRun): object {
  const described = ({ mutant }: DomainOutcome) => ({
    id: mutant.id,
    sheet: mutant.sheet.name,
    kind: mutant.fault.kind,
    before: mutant.before,
    after: mutant.after,
  });
  return {
    missed: outcomes
      .filter((outcome) => !isFound(outcome))
      .map((outcome) => ({
        ...described(outcome),
        following: outcome.judgement.follow,
        collateral: outcome.judgement.collateral,
      })),
    collateral: outcomes
      .filter(({ judgement }) => judgement.collateral.length > 0)
      .map((outcome) => ({ ...described(outcome), findings: outcome.judgement.collateral })),
    unmodified: unmodified.flatMap(({ book, sheets }) =>
      located(sheets)
        .filter(isAlarm)
        .map((finding) => ({ book, ...finding })),
    ),
    found: outcomes.filter(isFound).map((outcome) => ({
      ...described(outcome),
      hits: outcome.judgement.hits,
      follow: outcome.judgement.follow,
    })),
  };
}
