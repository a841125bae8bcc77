// Owns comparing what the product says of a sheet with what a careful reader expects.
// Invariant: counts only; a table the product does not see costs all its columns.
import { covers, readArea } from '../mutate/address.ts';
import type { ExpectedSheet, ExpectedTable } from '../sheets/fixture.ts';
import type { SaidSheet, SaidTable } from './ask.ts';

export interface Tally {
  right: number;
  of: number;
}

export const MEASURES = [
  'kind',
  'tables',
  'range',
  'headerRows',
  'indexRow',
  'unit',
  'totalRows',
  'subtotalRows',
  'lines',
  'columns, first word',
  'columns, whole',
  'columns without a meaning',
  'outside',
  'findings expected',
  'findings told',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Score = Record<Measure, Tally>;

export interface Judged {
  score: Score;
  /** what differs, in words */
  differences: string[];
}

export function emptyScore(): Score {
  return Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, of: 0 }])) as Score;
}

export function add(into: Score, more: Score): void {
  for (const measure of MEASURES) {
    into[measure].right += more[measure].right;
    into[measure].of += more[measure].of;
  }
}

export function judge(expected: ExpectedSheet, said: SaidSheet): Judged {
  const score = emptyScore();
  const differences: string[] = [];
  const compare = (measure: Measure, wanted: unknown, got: unknown, where = ''): void => {
    const isRight = JSON.stringify(wanted) === JSON.stringify(got);
    // A table that is not seen at all is told once, as a table.
    const isTold = got !== undefined;
    score[measure].of++;
    if (isRight) score[measure].right++;
    else if (isTold)
      differences.push(`${measure}${where}: expected ${JSON.stringify(wanted)}, said ${JSON.stringify(got)}`);
  };
  compare('kind', expected.kind, said.kind);
  compare('tables', expected.tables.length, said.tables.length);
  const left = [...said.tables];
  for (const table of expected.tables) {
    const index = left.findIndex((other) => overlaps(table, other));
    const [other] = index < 0 ? [] : left.splice(index, 1);
    judgeTable(table, other, compare);
  }
  compare('outside', [...expected.outside].sort(), [...said.outside].sort());
  judgeFindings(expected, said, score, differences);
  return { score, differences };
}

function judgeTable(
  table: ExpectedTable,
  said: SaidTable | undefined,
  compare: (measure: Measure, wanted: unknown, got: unknown, where?: string) => void,
): void {
  const where = ` of ${table.range}`;
  compare('range', table.range, said?.range, where);
  compare('headerRows', table.headerRows, said?.headerRows, where);
  compare('indexRow', table.indexRow ?? null, said?.indexRow, where);
  compare('unit', table.unit, said?.unit, where);
  compare('totalRows', table.totalRows, said?.totalRows, where);
  compare('subtotalRows', table.subtotalRows, said?.subtotalRows, where);
  compare('lines', table.lines, said?.lines, where);
  const first = (meaning: string | undefined): string | undefined => meaning?.split('.')[0];
  for (const [column, meaning] of Object.entries(table.columns)) {
    compare('columns, first word', first(meaning), first(said?.columns[column]), ` ${column}${where}`);
    compare('columns, whole', meaning, said?.columns[column], ` ${column}${where}`);
  }
  for (const [column, meaning] of Object.entries(said?.columns ?? {}))
    if (!(column in table.columns)) compare('columns without a meaning', null, meaning, ` ${column}${where}`);
}

function overlaps(a: { range: string }, b: { range: string }): boolean {
  const [one, other] = [readArea(a.range), readArea(b.range)];
  return covers(one, other.from) || covers(other, one.from);
}

/** Findings by rule and first cell; notes are told freely. */
function judgeFindings(expected: ExpectedSheet, said: SaidSheet, score: Score, differences: string[]): void {
  const told = said.findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, severity, cells, message }) => ({ rule, severity, cells, message, isWanted: false }));
  for (const finding of expected.findings) {
    const [rule = '', severity = '', cell = ''] = finding.split(' ');
    const hit = told.find((one) => one.rule === rule && one.cells.some((at) => holds(at, cell)));
    score['findings expected'].of++;
    if (hit === undefined) {
      differences.push(`NOT FOUND: ${finding}`);
      continue;
    }
    hit.isWanted = true;
    if (hit.severity !== severity) differences.push(`severity of ${finding}: said ${hit.severity}`);
    score['findings expected'].right++;
  }
  for (const { rule, severity, cells, message, isWanted } of told) {
    score['findings told'].of++;
    if (isWanted) score['findings told'].right++;
    else differences.push(`TOLD BESIDES: ${rule} ${severity} ${cells.join(' ')}: ${message}`);
  }
}

function holds(range: string, cell: string): boolean {
  return !range.includes('!') && covers(readArea(range), readArea(cell).from);
}
