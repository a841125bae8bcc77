// Owns the note on STT that repeat or skip within one group.
// Invariant: only a run that clearly counts up is judged; numbers that begin anew, go on from the group before or follow
// another order are a way of numbering, not a slip.
import { UNNUMBERED } from '../sheet/numbering.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { EXAMPLE_HEADER } from './example.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const noteNumbering: Rule = {
  id: 'note.numbering',
  severity: 'note',
  name: { vi: 'Số thứ tự lặp hoặc nhảy', en: 'Numbering repeats or skips' },
  why: {
    vi: 'STT lặp hoặc nhảy cho thấy dòng bị chèn, bị xóa; thuyết minh dẫn theo STT sẽ sai. Đánh lại số thứ tự.',
    en: 'A repeated or skipped number tells of a row put in or deleted, and references by number go wrong. Number the rows again.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [2, 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G6)', 4_500_000]],
      ['2.1', 'Trang trí', 'lớp', 1, 1, 500_000, ['=D3*E3*F3', 500_000]],
      ['2.2', 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
      ['2.2', 'Nước uống', 'người', 50, 1, 20_000, ['=D5*E5*F5', 1_000_000]],
      ['2.4', 'Văn phòng phẩm', 'bộ', 50, 1, 30_000, ['=D6*E6*F6', 1_500_000]],
    ],
    cells: ['A5'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G4)', 2_000_000]],
      [1, 'Trang trí', 'lớp', 1, 1, 500_000, ['=D3*E3*F3', 500_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
      ['II', 'Chi khác', '', '', '', '', ['=SUM(G6:G7)', 2_500_000]],
      [3, 'Nước uống', 'người', 50, 1, 20_000, ['=D6*E6*F6', 1_000_000]],
      [4, 'Văn phòng phẩm', 'bộ', 50, 1, 30_000, ['=D7*E7*F7', 1_500_000]],
    ],
  },
  check,
  // A change of an ordinal, or of a row's place, has the sheet recognised anew.
  ignores: () => true,
};

function check({ recognition }: RuleContext): RuleOutput {
  const findings: RuleFinding[] = [];
  for (const table of recognition.tables) checkTable(table, findings);
  return { findings, gaps: [] };
}

interface Slip {
  row: TableRow;
  kind: 'repeats' | 'skips';
}

/** Rows of one style under one parent, as far as they have been read. */
interface Run {
  last: number;
  /** breaks and bullets met up to it: after a break counting may begin anew, and a bullet may stand for a number */
  breaks: number;
  bullets: number;
  steps: number;
  slips: Slip[];
  /** false once the numbers go back, or leap: they follow another order */
  counts: boolean;
}

/** A slip leaves out a few numbers; more is another way of numbering. */
const LONGEST_LEAP = 3;
const MAX_SLIP_SHARE = 0.25;

function checkTable(table: RecognisedTable, findings: RuleFinding[]): void {
  const column = table.columns.ordinal;
  if (column === null) return;
  const runs = new Map<TableRow | null, Map<string, Run>>();
  /** subtotals, totals and captions */
  let breaks = 0;
  let bullets = 0;
  for (let index = 0; index < table.rows.length; index++) {
    const row = table.rows[index] as TableRow;
    const series = row.kind === 'ofWhich' ? null : seriesOf(row);
    if (series === null) {
      if (row.kind === 'line') bullets++;
      else if (row.kind !== 'ofWhich') breaks++;
      continue;
    }
    let ofParent = runs.get(row.parent);
    if (ofParent === undefined) runs.set(row.parent, (ofParent = new Map<string, Run>()));
    const run = ofParent.get(series);
    const value = valueOf(row);
    if (run === undefined)
      ofParent.set(series, { last: value, breaks, bullets, steps: 0, slips: [], counts: true });
    else step(run, value, row, breaks, bullets);
  }
  for (const ofParent of runs.values())
    for (const { counts, slips, steps } of ofParent.values())
      if (counts && slips.length > 0 && slips.length <= Math.max(1, steps * MAX_SLIP_SHARE))
        findings.push(say(slips, column));
}

function step(run: Run, value: number, row: TableRow, breaks: number, bullets: number): void {
  const from = run.last;
  const isBroken = run.breaks !== breaks;
  const between = bullets - run.bullets;
  run.last = value;
  run.breaks = breaks;
  run.bullets = bullets;
  if (value === 1 && (isBroken || from !== 1)) return;
  run.steps++;
  if (value > from && value <= from + 1 + between) return;
  const earlier = run.slips.at(-1);
  if (value === from) run.slips.push({ row, kind: 'repeats' });
  else if (value < from || value > from + LONGEST_LEAP) run.counts = false;
  // "2.2, 2.2, 2.4": the second stands for 2.3, which is one slip.
  else if (earlier?.kind !== 'repeats' || value !== from + 2) run.slips.push({ row, kind: 'skips' });
}

/** What an ordinal counts in; null for bullets, for what is no number, and for letters on which the alphabets differ. */
function seriesOf({ numbering }: TableRow): string | null {
  if (numbering === null) return null;
  const { style, text } = numbering;
  if (style === 'number' || style === 'roman') return style;
  if (style === 'letter' || style === 'lower') return 'abcdABCD'.includes(text) ? style : null;
  return style === 'decimal' ? text.slice(0, lastMark(text) + 1) : null;
}

/** The number an ordinal counts with. */
function valueOf({ numbering }: TableRow): number {
  const { style, text } = numbering ?? UNNUMBERED;
  if (style === 'number') return Number(text);
  if (style === 'roman') return romanValue(text);
  return style === 'decimal'
    ? Number(text.slice(lastMark(text) + 1))
    : 'abcd'.indexOf(text.toLowerCase()) + 1;
}

function lastMark(text: string): number {
  return Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const [here, next] = [ROMAN[text.charAt(index)] ?? 0, ROMAN[text.charAt(index + 1)] ?? 0];
    value += here < next ? -here : here;
  }
  return value;
}

function say(slips: readonly Slip[], column: number): RuleFinding {
  const repeated = slips.filter(({ kind }) => kind === 'repeats').map(({ row }) => row.ordinal);
  const skipped = slips.filter(({ kind }) => kind === 'skips').map(({ row }) => row.ordinal);
  const parts = [
    repeated.length > 0
      ? { vi: `STT ${repeated.join(', ')} lặp lại`, en: `number ${repeated.join(', ')} repeats` }
      : null,
    skipped.length > 0
      ? {
          vi: `trước STT ${skipped.join(', ')} thiếu số`,
          en: `a number is missing before ${skipped.join(', ')}`,
        }
      : null,
  ].filter((part) => part !== null);
  const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    cells: slips.map(({ row }) => ({ row: row.row, column })),
    message: {
      vi: `${sentence(parts.map(({ vi }) => vi).join('; '))}.`,
      en: `${sentence(parts.map(({ en }) => en).join('; '))}.`,
    },
  };
}
