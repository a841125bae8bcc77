// Owns deciding what the findings on a domain mutant are worth: at the fault, following from it, or collateral.
// Invariant: a finding counts only when the unmodified file has none of the same rule and cells, on the same sheet.
import { address, covers, readArea } from '../address.ts';
import type { Area, Spot } from '../address.ts';
import type { CheckedSheet } from '../check.ts';
import { located } from '../judge.ts';
import type { LocatedFinding } from '../judge.ts';
import { originalRow } from './change.ts';
import type { Change } from './change.ts';
import type { DomainMutant } from './mutants.ts';
import type { DomainSheet } from './sheet.ts';

export interface DomainJudgement {
  /** an accepted rule, at an expected cell or in its row */
  hits: LocatedFinding[];
  /** a rule that must speak once the fault is there, where what depends on it stands */
  follow: LocatedFinding[];
  collateral: LocatedFinding[];
  /** whether some hit names an expected cell in a list of few cells */
  exact: boolean;
}

/** Cells that say where, not cells that only are compared with. */
const FEW_ROWS = 3;
const FEW_CELLS = 3;

export function judgeDomain(
  mutant: DomainMutant,
  sheetsOfBook: readonly DomainSheet[],
  original: readonly CheckedSheet[],
  mutated: readonly CheckedSheet[],
): DomainJudgement {
  const { sheet, fault, slip } = mutant;
  const known = new Set(located(original).map((finding) => keyOf(finding, {}, '')));
  const fresh = located(mutated).filter((finding) => !known.has(keyOf(finding, slip.change, sheet.name)));
  const isHit = (finding: LocatedFinding): boolean =>
    fault.accepts.includes(finding.rule) &&
    (finding.severity !== 'note' || fault.noteIsEnough !== undefined) &&
    areasOf(finding).some(
      (each) => each.sheet === sheet.name && slip.expected.some((spot) => pointsAt(each.area, spot)),
    );
  const hits = fresh.filter(isHit);
  const depends = dependsOn(mutant, sheetsOfBook);
  const follow = fresh.filter(
    (finding) =>
      !hits.includes(finding) &&
      [...fault.follows, ...fault.accepts].includes(finding.rule) &&
      areasOf(finding).some(({ sheet: name, area }) =>
        depends(name, inOriginal(area, slip.change, name === sheet.name)),
      ),
  );
  return {
    hits,
    follow,
    collateral: fresh.filter((finding) => !hits.includes(finding) && !follow.includes(finding)),
    exact: hits.some((finding) =>
      areasOf(finding).some(
        ({ sheet: name, area }) =>
          name === sheet.name && size(area) <= FEW_CELLS && slip.expected.some((spot) => covers(area, spot)),
      ),
    ),
  };
}

const pointsAt = (area: Area, spot: Spot): boolean =>
  covers(area, spot) ||
  (area.to.row - area.from.row < FEW_ROWS && area.from.row <= spot.row && spot.row <= area.to.row);

const size = ({ from, to }: Area): number => (to.row - from.row + 1) * (to.column - from.column + 1);

/** Whether an area of the original holds something the fault reaches: its rows, what is computed from it, sums, words. */
function dependsOn(
  { sheet, slip }: DomainMutant,
  sheetsOfBook: readonly DomainSheet[],
): (name: string, area: Area) => boolean {
  const { change } = slip;
  const touched: Spot[] = [
    ...(change.cells ?? []),
    ...(change.insert
      ? (sheet.layout.rows[change.insert.under] ?? []).map((_, index) => ({
          row: change.insert?.under ?? 0,
          column: index + 1,
        }))
      : []),
  ];
  const rows = new Set([...touched.map(({ row }) => row), ...(slip.reach ?? [])]);
  for (const { expected, area } of sheet.tables)
    if (touched.some(({ row }) => row >= area.from.row && row <= area.to.row))
      for (const row of [...expected.totalRows, ...expected.subtotalRows]) rows.add(row);
  const dependants = touched.flatMap((spot) => sheet.dependants(spot));
  const cells = new Set(dependants.map((place) => `${place.sheet}!${address(place)}`));
  // As on the fault's own sheet: what depends on it is held against the other figures of its row.
  const rowsElsewhere = dependants.filter((place) => place.sheet !== sheet.name);
  const sheets = new Set([sheet.name, ...dependants.map((place) => place.sheet)]);
  const words = sheetsOfBook.flatMap((each) => {
    const row = sheets.has(each.name) ? each.words() : undefined;
    return row ? [{ sheet: each.name, row }] : [];
  });
  return (name, area) =>
    (name === sheet.name && [...rows].some((row) => row >= area.from.row && row <= area.to.row)) ||
    rowsElsewhere.some(
      (place) => place.sheet === name && place.row >= area.from.row && place.row <= area.to.row,
    ) ||
    words.some((each) => each.sheet === name && covers(area, each.row)) ||
    spots(area).some((spot) => cells.has(`${name}!${address(spot)}`));
}

function spots({ from, to }: Area): Spot[] {
  const found: Spot[] = [];
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++) found.push({ row, column });
  return found;
}

/** As the cells stood before a row was put in. */
function inOriginal({ from, to }: Area, change: Change, own: boolean): Area {
  if (!own) return { from, to };
  const back = (row: number): number => originalRow(row, change) ?? row - 1;
  return { from: { ...from, row: back(from.row) }, to: { ...to, row: back(to.row) } };
}

/** Values in a message change with recalculation, so the message is not part of what makes two findings one. */
function keyOf(finding: LocatedFinding, change: Change, changedSheet: string): string {
  const cells = areasOf(finding).map(({ sheet, area }) => {
    const { insert } = change;
    const isNew =
      sheet === changedSheet && insert !== undefined && originalRow(area.from.row, change) === null;
    const { from, to } = inOriginal(area, change, sheet === changedSheet);
    return `${isNew ? 'new ' : ''}${sheet}!${address(from)}:${address(to)}`;
  });
  return JSON.stringify([finding.sheet, finding.rule, cells.sort()]);
}

function areasOf({ sheet, cells }: LocatedFinding): { sheet: string; area: Area }[] {
  return cells.flatMap((text) => {
    const bang = text.lastIndexOf('!');
    const area = text.slice(bang + 1);
    if (!/^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(area)) return [];
    const name = bang < 0 ? sheet : text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
    return [{ sheet: name, area: readArea(area) }];
  });
}
