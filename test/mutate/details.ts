// Owns the detailed account for whoever improves the rules: what was missed, what was found elsewhere, what sound sheets were told.
// Invariant: written only to the file that was asked for.
import { address } from './address.ts';
import type { CheckedSheet } from './check.ts';
import { isAlarm, located } from './judge.ts';
import { isFound } from './report.ts';
import type { Outcome } from './report.ts';

export function details(
  outcomes: readonly Outcome[],
  originals: readonly { book: string; sheets: readonly CheckedSheet[] }[],
): object {
  return {
    missed: outcomes
      .filter((outcome) => outcome.verdict.decidable && !isFound(outcome))
      .map((outcome) => ({
        ...describe(outcome),
        notes: outcome.judgement.hits.map(({ rule }) => rule),
      })),
    elsewhere: outcomes
      .filter(({ judgement }) => judgement.elsewhere.some(isAlarm))
      .map((outcome) => ({ ...describe(outcome), findings: outcome.judgement.elsewhere.filter(isAlarm) })),
    found: outcomes.filter(isFound).map((outcome) => ({
      ...describe(outcome),
      decidable: outcome.verdict.decidable,
      findings: outcome.judgement.hits.filter(isAlarm),
    })),
    unmodified: originals.flatMap(({ book, sheets }) =>
      sheets.map(({ name, kind, findings }) => ({
        book,
        sheet: name,
        kind,
        findings: located([{ name, kind, findings }]),
      })),
    ),
  };
}

function describe({ mutant, verdict }: Outcome): object {
  const { id, book, kind, edits, before, after } = mutant;
  return {
    id,
    book: book.id,
    kind,
    evidence: verdict.by,
    sheet: edits[0]?.place.sheet,
    cells: edits.map(({ place }) => address(place)),
    before,
    after,
  };
}
