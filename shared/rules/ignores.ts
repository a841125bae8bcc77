// Owns which findings a person said to leave alone, and by what a finding is known again after the sheet has changed.
// Invariants: an ignore holds as long as the rule's measure, what the finding says and what stands in its cells are the same;
// where it cannot be told which of several equal findings was meant, none is left out.
import type { Finding, IgnoredFinding, Severity, SheetResult } from '../contract/finding.ts';
import type { Ignore } from '../contract/ignore.ts';
import type { WorkbookSnapshot } from '../contract/snapshot.ts';
import type { Reference } from '../reference/lookup.ts';
import { isBuiltInRule, isOwnRule } from '../reference/ruleItems.ts';
import { parseAddress } from '../sheet/address.ts';
import { createDigest, digestOfCells } from '../sheet/digest.ts';
import type { Digest } from '../sheet/digest.ts';
import type { Grid } from '../sheet/grid.ts';
import { nameKey } from '../sheet/stamp.ts';
import { stampOf } from './dates.ts';

/** The sheet a finding lies on, as it stands now, and what the rules measure by. */
export interface Ground {
  grid: Grid;
  gridOf(name: string): Grid | null;
  reference: Reference;
  /** the hidden name of a sheet the product built */
  anchor: string | null;
}

// ── what belongs to a sheet ─────────────────────────────────────────────────────────────────────────────────────────

/** The ignores that may concern a sheet: its own, and those of a sheet that is gone, for it may have been renamed. */
export function ignoresOf(workbook: WorkbookSnapshot, sheet: string): readonly Ignore[] {
  const kept = workbook.stamp?.ignores ?? [];
  if (kept.length === 0) return kept;
  const names = new Set(workbook.sheets.map(({ name }) => nameKey(name)));
  const anchors = new Set(workbook.sheets.map(({ name }) => stampOf(workbook, name)?.anchor));
  const anchor = stampOf(workbook, sheet)?.anchor;
  return kept.filter((ignore) => {
    // A sheet the product built is known by its hidden name, whatever it is called by now.
    if (ignore.anchor !== null && anchors.has(ignore.anchor)) return ignore.anchor === anchor;
    return nameKey(ignore.sheet) === nameKey(sheet) || !names.has(nameKey(ignore.sheet));
  });
}

/** Parts the findings of a sheet into those that count and those a person left alone. */
export function splitIgnored(
  all: readonly Finding[],
  ignores: readonly Ignore[],
  ground: Ground,
): { findings: Finding[]; ignored: IgnoredFinding[] } {
  const reasons = new Map<Finding, Ignore>();
  const rules = new Set(ignores.map(({ rule }) => rule));
  const groups = new Map<string, Finding[]>();
  for (const finding of all) {
    if (!rules.has(finding.rule)) continue;
    const mark = fingerprintOf(finding, ground);
    groups.set(mark, [...(groups.get(mark) ?? []), finding]);
  }
  for (const [mark, alike] of groups) {
    const said = ignores.filter(({ fingerprint, rule }) => fingerprint === mark && rule === alike[0]?.rule);
    // Rows may have been put in above: the addresses moved, the content did not. As many as were left alone are so still.
    if (said.length === alike.length) alike.forEach((one, index) => reasons.set(one, said[index] as Ignore));
    else
      for (const one of alike) {
        const same = said.find(({ cells }) => cells.join() === one.cells.join());
        if (same) reasons.set(one, same);
      }
  }
  const findings: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of all) {
    const said = reasons.get(finding);
    if (said === undefined) findings.push(finding);
    else ignored.push({ ...finding, reason: said.reason, by: said.by, at: said.at });
  }
  return { findings, ignored };
}

// ── by what a finding is known again ────────────────────────────────────────────────────────────────────────────────

/**
 * Of the rule and its measure, what the finding says in figures, which line it is about, and what stands in its cells:
 * constants and relative formulas, so that rows put in above change nothing.
 */
function fingerprintOf(finding: Finding, { grid, gridOf, reference }: Ground): string {
  const { rule, severity, basis, expected, actual, cells } = finding;
  const digest = createDigest();
  digest.add(rule);
  digest.add(measureOf(rule, reference));
  digest.add(severity);
  for (const text of basis) digest.add(text);
  for (const value of [expected, actual]) digest.add(value ?? 'null');
  cells.forEach((cell, index) => {
    const at = cell.lastIndexOf('!');
    const of = at < 0 ? grid : gridOf(unquoted(cell.slice(0, at)));
    if (of !== null) addCells(digest, of, cell.slice(at + 1), index === 0);
  });
  return digest.text();
}

function addCells(digest: Digest, grid: Grid, address: string, isFirst: boolean): void {
  const { top, left, bottom, right } = parseAddress(address);
  digest.add(bottom - top);
  digest.add(right - left);
  if (isFirst) digest.add(labelOf(grid, top));
  for (let row = top; row <= Math.min(bottom, grid.bottom); row++)
    for (let column = left; column <= Math.min(right, grid.right); column++) {
      const formula = grid.formula(row, column);
      digest.add(formula === '' ? grid.value(row, column) : formula);
    }
}

/** What a row is about: its first text that is more than a number or a letter. */
function labelOf(grid: Grid, row: number): string {
  for (let column = grid.left; column <= grid.right; column++) {
    const text = grid.text(row, column);
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return '';
}

/** By what a rule measures in this release: the parameters of a built-in one, the whole of the office's own. */
function measureOf(rule: string, { release }: Reference): string {
  const item = release.items.findLast(
    (one) => (isBuiltInRule(one) || isOwnRule(one)) && one.data.rule === rule,
  );
  if (item === undefined) return '';
  if (isBuiltInRule(item)) return JSON.stringify(Object.entries(item.data.parameters).sort());
  return JSON.stringify(item.data);
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

// ── a result asked later ────────────────────────────────────────────────────────────────────────────────────────────

/** On what a result rests; let go with the result. */
const grounds = new WeakMap<SheetResult, Ground>();

export function keepGround(result: SheetResult, ground: Ground): SheetResult {
  grounds.set(result, ground);
  return result;
}

/** `result` must be one a check of this process gave, not a copy. */
function groundOf(result: SheetResult): Ground {
  const ground = grounds.get(result);
  if (ground === undefined) throw new RangeError(`No check gave this result of ${result.name}`);
  return ground;
}

/** The result with findings of it left alone, and what is to be kept so that they are so from now on. */
export function leaveAlone(
  result: SheetResult,
  findings: readonly Finding[],
  said: Pick<Ignore, 'reason' | 'by' | 'at'>,
): { result: SheetResult; ignores: Ignore[] } {
  const ground = groundOf(result);
  const ignores = findings.map((finding): Ignore => {
    const { rule, cells } = finding;
    const fingerprint = fingerprintOf(finding, ground);
    return { sheet: result.name, anchor: ground.anchor, rule, cells, fingerprint, ...said };
  });
  const left = new Set(findings);
  const changed: SheetResult = {
    ...result,
    findings: result.findings.filter((finding) => !left.has(finding)),
    ignored: [...result.ignored, ...findings.map((finding) => ({ ...finding, ...said }))],
  };
  return { result: keepGround(changed, ground), ignores };
}

/** The result with one that was left alone told again, and which of the ignores kept for it is to go. */
export function takeBack(
  result: SheetResult,
  ignored: IgnoredFinding,
  kept: readonly Ignore[],
): { result: SheetResult; ignore: Ignore | null } {
  const ground = groundOf(result);
  const { rule, severity, cells, message, why, expected, actual, basis, fix } = ignored;
  const finding: Finding = { rule, severity, cells, message, why, expected, actual, basis, fix };
  const fingerprint = fingerprintOf(finding, ground);
  const own = kept.filter(
    (one) =>
      one.rule === rule &&
      one.fingerprint === fingerprint &&
      one.reason === ignored.reason &&
      one.by === ignored.by &&
      one.at === ignored.at,
  );
  const changed: SheetResult = {
    ...result,
    findings: [...result.findings, finding].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]),
    ignored: result.ignored.filter((one) => one !== ignored),
  };
  const ignore = own.find((one) => one.cells.join() === cells.join()) ?? own[0] ?? null;
  return { result: keepGround(changed, ground), ignore };
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** What stands in the sheet of a result: how many cells, and their digest. */
export function contentOf(result: SheetResult): { cells: number; digest: string } {
  const { grid } = groundOf(result);
  const { name, top, left, height, width } = grid;
  const value = (row: number, column: number) => grid.value(top + row, left + column);
  const formula = (row: number, column: number) => grid.formula(top + row, left + column);
  return {
    cells: height * width,
    digest: digestOfCells({ name, top, left, height, width, value, formula }),
  };
}
