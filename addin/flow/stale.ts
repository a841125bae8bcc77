// Owns telling whether a result still holds: in this session by what Excel tells of changes, later by what the workbook keeps
// of the check that was reported.
// Invariant: "unchanged" is only said after comparing; where comparing would take long it is said not to be known.
import { watchSheets } from '#addin/excel/changes.ts';
import { HostError } from '#addin/excel/errors.ts';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import { reportPlace } from '#addin/excel/report.ts';
import type { SheetSnapshot, CheckStamp } from '#shared/contract/snapshot.ts';
import { digestOfCells } from '#shared/sheet/digest.ts';

/** Calls `onChange` at most once, when a cell of these sheets changes; the function it gives ends it. */
export function onFirstChange(sheets: readonly string[], onChange: () => void): () => void {
  let isOver = false;
  const watching = watchSheets(sheets, () => {
    if (isOver) return;
    end();
    onChange();
  }).catch((error: unknown) => {
    // An Excel that cannot tell leaves it to the person, as the screen says.
    if (!(error instanceof HostError)) throw error;
    return null;
  });
  function end(): void {
    isOver = true;
    void watching.then((stop) => stop?.()).catch(() => undefined);
  }
  return end;
}

/** unchanged · cells: some have changed since · release: the lists have · unknown: too much to compare without being asked */
export type Freshness = 'unchanged' | 'cells' | 'release' | 'unknown';

export interface ReportedEarlier {
  lastCheck: CheckStamp;
  /** where the report stands; null: it is gone */
  report: string | null;
  freshness: Freshness;
}

/** As many cells come in one answer of Excel: read without the person noticing. */
const QUICK_CELLS = 100_000;

/** What the open workbook keeps of its last reported check, held against what stands there now. Throws HostError. */
export async function reportedEarlier(
  release: { number: number; sha256: string },
  signal?: AbortSignal,
): Promise<ReportedEarlier | null> {
  const { lastCheck, report } = await reportPlace();
  if (lastCheck === null) return null;
  const told = (freshness: Freshness): ReportedEarlier => ({ lastCheck, report, freshness });
  if (lastCheck.release.sha256 !== release.sha256) return told('release');
  if (lastCheck.cells > QUICK_CELLS) return told('unknown');
  const { sheets } = await readWorkbookSnapshot({ signal });
  const now = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const isSame = lastCheck.sheets.every(({ name, content }) => {
    const sheet = now.get(name);
    return sheet !== undefined && contentOfSnapshot(sheet) === content;
  });
  return told(isSame ? 'unchanged' : 'cells');
}

function contentOfSnapshot({ name, row, column, values, formulas }: SheetSnapshot): string {
  return digestOfCells({
    name,
    top: row,
    left: column,
    height: values.length,
    width: values[0]?.length ?? 0,
    value: (r, c) => values[r]?.[c] ?? '',
    formula: (r, c) => formulas[r]?.[c] ?? '',
  });
}
