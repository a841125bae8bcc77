// Owns rule 13: the unit of a line against the unit its norm is paid by (buổi, ngày, người, phòng).
// Invariant: only words of the same kind contradict each other, and a thing what is paid to a person or for a time; what is
// not said is no contradiction.
import { BEGINNING } from '../contract/reference.ts';
import type { Reference } from '../reference/lookup.ts';
import { textAt } from '../sheet/grid.ts';
import type { Period } from '../sheet/period.ts';
import { foldText } from '../vietnamese/compare.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { citeNorms } from '../reference/cite.ts';
import { linesWithNorm, normDays, normsOn } from './lineNorms.ts';
import type { LineNorm } from './lineNorms.ts';
import { normColumns } from './normPrices.ts';
import { daysOfRows } from './rowDays.ts';
import { isOutsideColumns } from './rule.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { CellRuns, NO_DATES } from './undated.ts';

const MAY_2025 = { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' };

export const normUnit: Rule = {
  id: 'norm.unit',
  severity: 'error',
  name: { vi: 'Đơn vị tính khác định mức', en: 'Unit differs from the norm' },
  why: {
    vi: 'Định mức theo ngày mà tính theo buổi (hoặc ngược lại) làm tăng, giảm tiền sai quy định. Sửa đơn vị tính và số lượng.',
    en: 'A norm by the day counted by the session (or the reverse) changes the money against the rules. Correct unit and quantity.',
  },
  parameters: {},
  dated: true,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú đoàn công tác', 'người/buổi', 2, 3, 200_000, ['=D2*E2*F2', 1_200_000]],
    ],
    dates: MAY_2025,
    cells: ['C2'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú đoàn công tác', 'ngày', 2, 3, 200_000, ['=D2*E2*F2', 1_200_000]],
      [2, 'Phụ cấp lưu trú của lái xe', 'người', 2, 3, 200_000, ['=D3*E3*F3', 1_200_000]],
    ],
    dates: MAY_2025,
  },
  check,
  ignores: (edit, context) => isOutsideColumns(edit, context, normColumns),
};

/** Words that answer the same question; different answers contradict. */
const TIMES: Record<string, string> = {
  buổi: 'buổi',
  ngày: 'ngày',
  đêm: 'ngày',
  tháng: 'tháng',
  giờ: 'giờ',
  tiết: 'tiết',
  năm: 'năm',
};
const BEARERS: Record<string, string> = {
  người: 'người',
  'đại biểu': 'người',
  'học viên': 'người',
  'giảng viên': 'người',
  phòng: 'phòng',
};

/** Things, which a person or a time is not paid by; drinks are bought by the bottle or case, so these are none of them. */
const THING = / (?:bộ|cái|chiếc|tờ|quyển|cuốn) /u;

function check(context: RuleContext): RuleOutput {
  const { grid, recognition, reference, normOf } = context;
  const findings: RuleFinding[] = [];
  const undated = new CellRuns();
  const known = new Map<LineNorm, Map<string, Verdict | null>>();
  for (const table of recognition.estimates) {
    const column = table.columns.unit;
    if (column === null) continue;
    const daysOf = daysOfRows(context, table);
    for (const line of linesWithNorm(context, table)) {
      const match = normOf(grid, table, line);
      const unit = match === null ? '' : textAt(grid, line.row, column);
      if (match === null || unit === '') continue;
      const days = daysOf(line);
      const ofNorm = known.get(match) ?? new Map<string, Verdict | null>();
      known.set(match, ofNorm);
      const key = days?.isOwn ? `${days.from} ${days.to} ${unit}` : unit;
      let verdict = ofNorm.get(key);
      if (verdict === undefined) {
        verdict = judgeUnit(unit, match, reference, days ?? EVER);
        ofNorm.set(key, verdict);
      }
      if (verdict && days !== null) findings.push({ ...verdict, cells: [{ row: line.row, column }] });
      else if (verdict) undated.add(line.row, column);
    }
  }
  return { findings, gaps: undated.gaps(NO_DATES) };
}

type Verdict = Omit<RuleFinding, 'cells'>;

/** A unit that agrees with a norm of some day may be right, so without days only the others are left open. */
const EVER: Period = { from: BEGINNING, to: '9999-12-31' };

/** A finding only when every norm of every day is contradicted. */
function judgeUnit(
  unit: string,
  match: LineNorm,
  reference: Reference,
  { from, to }: Period,
): Verdict | null {
  if (match.units.has(foldText(unit))) return null;
  const norms = normDays(match, from, to)
    .flatMap((day) => normsOn(match, day).map((norm) => ({ norm, day })))
    .filter(({ norm }) => norm.data.unit.startsWith('đồng/'));
  const [first] = norms;
  if (!first || !norms.every(({ norm }) => contradicts(unit, norm.data.unit))) return null;
  const isVerified = norms.some(({ norm }) => norm.verification === 'verified');
  const cite = citeNorms([first.norm], reference, first.day);
  return {
    // Words alone do not prove which norm a line means.
    severity: isVerified ? (match.query ? 'error' : 'warning') : 'note',
    message: {
      vi: `Đơn vị tính “${unit}” khác định mức “${first.norm.data.unit}” (${cite})${isVerified ? '' : '; mức này chưa xác minh'}.`,
      en: `The unit "${unit}" differs from the norm's "${first.norm.data.unit}" (${cite})${isVerified ? '' : '; this norm is not verified'}.`,
    },
    expected: first.norm.data.unit.replace(/^đồng\//u, ''),
    actual: unit,
    basis: [cite],
  };
}

/** True when both name a time (or a bearer) and none of them agrees. */
function contradicts(unit: string, normUnit: string): boolean {
  const written = wordsOf(unit);
  const due = wordsOf(normUnit.replace(/\(.*?\)/g, ''));
  const isContradicted = [TIMES, BEARERS].some((answers) => {
    const said = named(written, answers);
    const asked = named(due, answers);
    return said.size > 0 && asked.size > 0 && [...said].every((answer) => !asked.has(answer));
  });
  return (
    isContradicted || (isThing(written) && [TIMES, BEARERS].some((answers) => named(due, answers).size > 0))
  );
}

/** "bộ", "tờ" and no word of a time or a person beside it ("bộ/người" counts people). */
function isThing(words: string): boolean {
  return THING.test(words) && [TIMES, BEARERS].every((answers) => named(words, answers).size === 0);
}

function wordsOf(text: string): string {
  return ` ${foldText(text).replace(/[/,.()\d-]+/g, ' ')} `.replace(/ +/g, ' ');
}

function named(words: string, answers: Record<string, string>): Set<string> {
  const found = new Set<string>();
  for (const [word, answer] of Object.entries(answers)) if (words.includes(` ${word} `)) found.add(answer);
  return found;
}
