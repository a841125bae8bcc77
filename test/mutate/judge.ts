// Owns deciding what a finding on a mutant is worth: found at the fault, or elsewhere.
// Invariant: a finding counts only when the unmodified file has none of the same rule and cells, on the same sheet.
import { covers, readArea } from './address.ts';
import type { Area } from './address.ts';
import type { CheckedSheet, Finding } from './check.ts';
import type { Grid, Place } from './grid.ts';
import type { Mutant } from './mutants.ts';

export interface LocatedFinding extends Finding {
  sheet: string;
}

export interface Judgement {
  /** new findings that name a touched cell */
  hits: LocatedFinding[];
  /** new findings that name none */
  elsewhere: LocatedFinding[];
  /** whether some hit names the place in a list of few cells, not in a large area around it */
  exact: boolean;
}

export const located = (sheets: readonly CheckedSheet[]): LocatedFinding[] =>
  sheets.flatMap(({ name, findings }) => findings.map((finding) => ({ ...finding, sheet: name })));

export const isAlarm = ({ severity }: Finding): boolean => severity !== 'note';

/** Values in a message change with recalculation, so the message is not part of what makes two findings one. */
const keyOf = ({ sheet, rule, cells }: LocatedFinding): string =>
  JSON.stringify([sheet, rule, [...cells].sort()]);

export function judge(
  mutant: Mutant,
  grid: Grid,
  original: readonly CheckedSheet[],
  mutated: readonly CheckedSheet[],
): Judgement {
  const known = new Set(located(original).map(keyOf));
  const fresh = located(mutated).filter((finding) => !known.has(keyOf(finding)));
  const places = placesToName(mutant, grid);
  const hits = fresh.filter((finding) => named(finding, places).length > 0);
  return {
    hits,
    elsewhere: fresh.filter((finding) => !hits.includes(finding)),
    exact: hits.some((finding) => isAlarm(finding) && named(finding, places).some(isSmall)),
  };
}

/** The touched cells; for a number kept as text also the formulas that read it directly. */
function placesToName({ edits }: Mutant, grid: Grid): Place[] {
  return edits.flatMap(({ place, to }) => ('text' in to ? [place, ...grid.readers(place)] : [place]));
}

/** The finding's cells and ranges that cover one of the places. */
const named = (finding: LocatedFinding, places: readonly Place[]): Area[] =>
  finding.cells.flatMap((text) => {
    const { sheet, area } = readCell(text, finding.sheet);
    return area !== null && places.some((place) => place.sheet === sheet && covers(area, place))
      ? [area]
      : [];
  });

const isSmall = ({ from, to }: Area): boolean => (to.row - from.row + 1) * (to.column - from.column + 1) <= 3;

function readCell(text: string, own: string): { sheet: string; area: Area | null } {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? own : text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  const area = text.slice(bang + 1);
  return { sheet, area: /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(area) ? readArea(area) : null };
}
