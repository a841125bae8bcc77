// Owns putting what was found in the order a person works through it: by severity, then by rule; and narrowing it down.
// Invariant: the order of the list is that of walking through it; nothing is left out but by a filter the person set.
import type { Finding, Severity, SheetResult } from '#shared/contract/finding.ts';
import { plainText } from '#shared/vietnamese/compare.ts';

export interface ListedFinding {
  sheet: string;
  finding: Finding;
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

const listed = new WeakMap<Finding, ListedFinding>();

/** The same for the same finding, so that a list that changes keeps its place. */
function listedOf(sheet: string, finding: Finding): ListedFinding {
  const known = listed.get(finding);
  if (known?.sheet === sheet) return known;
  const one = { sheet, finding };
  listed.set(finding, one);
  return one;
}

/** All findings: errors first, then in the order of the sheets and of the rules within a sheet. */
export function listFindings(results: readonly SheetResult[]): ListedFinding[] {
  return results
    .flatMap((result) => result.findings.map((finding) => listedOf(result.name, finding)))
    .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity]);
}

/** Errors, warnings and notes, in the order they are worked through. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export function countBySeverity(findings: readonly ListedFinding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return counts;
}

// ── narrowing down ──────────────────────────────────────────────────────────────────────────────────────────────────

/** null and '' = all */
export interface FindingFilter {
  severity: Severity | null;
  rule: string | null;
  sheet: string | null;
  /** as typed; every word of it must occur, with or without accents */
  text: string;
}

export const NO_FILTER: FindingFilter = { severity: null, rule: null, sheet: null, text: '' };

export function isFiltering({ severity, rule, sheet, text }: FindingFilter): boolean {
  return severity !== null || rule !== null || sheet !== null || text.trim() !== '';
}

export function filterFindings(
  findings: readonly ListedFinding[],
  { severity, rule, sheet, text }: FindingFilter,
): ListedFinding[] {
  const words = plainText(text)
    .split(' ')
    .filter((word) => word !== '');
  return findings.filter(
    (one) =>
      (severity === null || one.finding.severity === severity) &&
      (rule === null || one.finding.rule === rule) &&
      (sheet === null || one.sheet === sheet) &&
      (words.length === 0 || words.every((word) => plainOf(one).includes(word))),
  );
}

const plain = new WeakMap<ListedFinding, string>();

/** What a finding says, in both languages, as it is searched; folded once. */
function plainOf(one: ListedFinding): string {
  let text = plain.get(one);
  if (text === undefined) {
    const { sheet, finding } = one;
    const { rule, cells, message, basis, actual, expected } = finding;
    const figures = [actual, expected].map((value) => (value === null ? '' : String(value)));
    text = plainText([sheet, rule, ...cells, message.vi, message.en, ...basis, ...figures].join(' '));
    plain.set(one, text);
  }
  return text;
}

// ── groups ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The findings of one rule and severity. */
export interface FindingGroup {
  key: string;
  severity: Severity;
  rule: string;
  /** place of its first finding in the order of walking */
  from: number;
  items: ListedFinding[];
}

/** Groups of a list that is in order: by severity, then rules in the order in which they are first met. */
export function groupFindings(findings: readonly ListedFinding[]): FindingGroup[] {
  const byKey = new Map<string, FindingGroup>();
  for (const one of findings) {
    const { severity, rule } = one.finding;
    const key = `${severity} ${rule}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { key, severity, rule, from: 0, items: [one] });
    else group.items.push(one);
  }
  const groups = SEVERITIES.flatMap((severity) =>
    [...byKey.values()].filter((group) => group.severity === severity),
  );
  let from = 0;
  for (const group of groups) {
    group.from = from;
    from += group.items.length;
  }
  return groups;
}

/** How many findings each value of a filter would leave, the most first. */
export function countBy<Key extends string>(
  findings: readonly ListedFinding[],
  keyOf: (one: ListedFinding) => Key,
): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const one of findings) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The group a place in the order of walking lies in. */
export function groupAt(groups: readonly FindingGroup[], index: number): FindingGroup | null {
  return groups.findLast(({ from }) => from <= index) ?? null;
}
