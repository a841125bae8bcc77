// Owns comparing one price with the norms of one line, day by day.
// Invariant: an error needs a verified cap exceeded on every day; an unverified or unknown amount is only asked about.
import type { Norm } from '../contract/reference.ts';
import type { Severity } from '../contract/finding.ts';
import type { Text } from '../contract/common.ts';
import type { Reference } from '../reference/lookup.ts';
import { formatDate } from '../vietnamese/date.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { citeNorms } from '../reference/cite.ts';
import { isDoubted } from '../reference/doubts.ts';
import type { Period } from '../sheet/period.ts';
import { isWholeYear } from './fiscalYear.ts';
import { normDays, normsOn } from './lineNorms.ts';
import type { LineNorm } from './lineNorms.ts';

export interface NormVerdict {
  rule: 'norm.over' | 'norm.unknown';
  severity: Severity;
  message: Text;
  /** the amount exceeded; null when none is known */
  limit: number | null;
  basis: string[];
}

interface DayVerdict {
  levels: DayLevels;
  /** null: the price is within the known norms of the day */
  severity: Severity | null;
  limit: number | null;
  message: Text | null;
  basis: string[];
}

interface Level {
  norm: Norm;
  /** whole đồng */
  amount: number;
  cited: string;
  /** verified, and no document of its chain is in doubt that day */
  isConfirmed: boolean;
}

/** What the norms of one line say on one day. */
interface DayLevels {
  day: string;
  /** no tier or person is known: the highest of all rows stands for them */
  isHighest: boolean;
  /** at least one row is in đồng */
  applies: boolean;
  /** highest known central or programme amount */
  cap: Level | null;
  /** the newest central row, whose amount may be unknown */
  central: string | null;
  province: Level | null;
  /** for a period that crosses a change */
  text: Text;
  /** said when no confirmed amount is known */
  open: { message: Text; basis: string[] };
}

const CONFIRMED: ReadonlySet<Norm['verification']> = new Set([
  'verified',
  'verified-derived',
  'verified-secondary',
]);

export type PriceJudge = (price: number, match: LineNorm, days: Period) => NormVerdict | null;

/**
 * Judges prices in đồng on the days of a line (inclusive); null when there is nothing to say. `isElsewhere`: the sheet is of
 * another province, which the resolutions of ours do not bind.
 */
export function createPriceJudge(reference: Reference, isElsewhere: boolean): PriceJudge {
  const periods = new Map<string, OfPeriod>();
  // Lines without days of their own share one object.
  let last: OfPeriod | null = null;
  return (price, match, period) => {
    const { from, to } = period;
    if (last?.period !== period) {
      const key = `${from} ${to}`;
      last = periods.get(key) ?? { period, isOfYear: isWholeYear(period), levels: new Map() };
      periods.set(key, last);
      last.period = period;
    }
    const { levels, isOfYear } = last;
    let days = levels.get(match);
    if (days === undefined) {
      days = normDays(match, from, to).map((day) => levelsOn(match, reference, day, isElsewhere));
      levels.set(match, days);
    }
    return combine(
      days.map((day) => judgeDay(price, day)),
      isOfYear,
    );
  };
}

interface OfPeriod {
  /** the one asked about last */
  period: Period;
  isOfYear: boolean;
  levels: Map<LineNorm, DayLevels[]>;
}

/** An error only when the price is wrong on every day; of a year nobody knows on which of them it is paid. */
function combine(days: readonly DayVerdict[], isOfYear: boolean): NormVerdict | null {
  const over = days.filter((day) => day.severity === 'error' || day.severity === 'warning');
  const [first] = over;
  if (first?.message) {
    const always = over.length === days.length && over.every((day) => day.severity === 'error');
    const same = days.every((day) => day.message?.vi === first.message?.vi);
    const isPartly = over.length < days.length;
    return {
      rule: 'norm.over',
      severity: always ? 'error' : isPartly && isOfYear ? 'note' : 'warning',
      message: same ? first.message : partly(first.message, days),
      limit: first.limit,
      basis: [...new Set(over.flatMap((day) => day.basis))],
    };
  }
  const open = days.find((day) => day.severity === 'note');
  return open?.message
    ? { rule: 'norm.unknown', severity: 'note', message: open.message, limit: open.limit, basis: open.basis }
    : null;
}

/** The period crosses a change: the levels of each stretch are shown and the person is asked for the day. */
function partly(text: Text, days: readonly DayVerdict[]): Text {
  const each = (language: keyof Text) =>
    days.map(({ levels }) => `${formatDate(levels.day)}: ${levels.text[language]}`).join('; ');
  return {
    vi: `${text.vi} Định mức đổi trong thời gian thực hiện (từ ${each('vi')}); cần biết ngày của dòng này.`,
    en: `${text.en} The norm changes during the activity (from ${each('en')}); the day of this line is needed.`,
  };
}

function levelsText(central: number | null, province: number | null): Text {
  if (central === null && province === null) return { vi: 'chưa rõ mức', en: 'not known' };
  const parts: [string, string, number | null][] = [
    ['trung ương', 'central', central],
    ['tỉnh', 'province', province],
  ];
  const say = (language: 0 | 1) =>
    parts
      .flatMap((part) => (part[2] === null ? [] : [`${part[language]} ${formatMoney(part[2])}`]))
      .join(', ');
  return { vi: say(0), en: say(1) };
}

function levelsOn(match: LineNorm, reference: Reference, day: string, isElsewhere: boolean): DayLevels {
  const norms = normsOn(match, day).filter(
    ({ data }) =>
      data.level !== 'unit' && data.unit.startsWith('đồng') && !(isElsewhere && data.level === 'province'),
  );
  const cite = (norm: Norm) => citeNorms([norm], reference, day);
  const ceilings = norms.filter(({ data }) => data.level !== 'province');
  const cap = highest(ceilings, day, cite);
  const province = highest(
    norms.filter(({ data }) => data.level === 'province'),
    day,
    cite,
  );
  const newest = cap?.norm ?? ceilings.at(-1);
  const seen = cap ?? province;
  return {
    day,
    isHighest: match.query === null,
    applies: norms.length > 0,
    cap,
    central: newest ? cite(newest) : null,
    province,
    text: levelsText(cap?.amount ?? null, province?.amount ?? null),
    open: {
      message: seen
        ? {
            vi: `Mức chi ${formatMoney(seen.amount)} trong danh mục chưa xác minh, nên chưa đối chiếu được đơn giá. Hỏi Phòng Kế hoạch Tài chính.`,
            en: `The listed amount ${formatMoney(seen.amount)} is not verified, so the price could not be compared. Ask the finance room.`,
          }
        : {
            vi: 'Chưa có mức chi trong danh mục để đối chiếu đơn giá. Hỏi Phòng Kế hoạch Tài chính.',
            en: 'The lists hold no amount to compare the price with. Ask the finance room.',
          },
      basis: [...new Set(norms.map(cite))],
    },
  };
}

function highest(norms: readonly Norm[], day: string, cite: (norm: Norm) => string): Level | null {
  let best: Norm | null = null;
  for (const norm of norms) {
    if (norm.data.amount !== null && norm.data.amount > (best?.data.amount ?? -1)) best = norm;
  }
  return best && best.data.amount !== null
    ? {
        norm: best,
        amount: best.data.amount,
        cited: cite(best),
        isConfirmed: CONFIRMED.has(best.verification) && !isDoubted(best, day),
      }
    : null;
}

function judgeDay(price: number, levels: DayLevels): DayVerdict {
  const { cap, province, open } = levels;
  const limit = cap?.amount ?? province?.amount ?? null;
  if (levels.applies) {
    if (cap?.isConfirmed && price > cap.amount) return overCap(price, cap, levels);
    if (province?.isConfirmed && price > province.amount) return overProvince(price, province, levels);
    const isKnown = [cap, province].some((level) => level?.isConfirmed);
    if (!isKnown) return { levels, severity: 'note', limit, ...open };
  }
  return { levels, severity: null, limit, message: null, basis: [] };
}

function which({ isHighest }: DayLevels): Text {
  return isHighest
    ? {
        vi: ' (mức cao nhất, vì dòng không ghi rõ đối tượng, nơi đến)',
        en: ' (the highest level, as the line names no person or place)',
      }
    : { vi: '', en: '' };
}

function overCap(price: number, cap: Level, levels: DayLevels): DayVerdict {
  const [shown, amount, note] = [formatMoney(price), formatMoney(cap.amount), which(levels)];
  return {
    levels,
    severity: cap.norm.verification === 'verified' ? 'error' : 'warning',
    limit: cap.amount,
    message: {
      vi: `Đơn giá ${shown} vượt mức tối đa ${amount}${note.vi} theo ${cap.cited}.`,
      en: `The price ${shown} is above the cap ${amount}${note.en} of ${cap.cited}.`,
    },
    basis: [cap.cited],
  };
}

/** Within the central cap, or beside one that is not known: an error only when no newer central level may allow it. */
function overProvince(price: number, province: Level, levels: DayLevels): DayVerdict {
  const { cap, central } = levels;
  const isDecided = central === null || (cap !== null && cap.norm.validFrom <= province.norm.validFrom);
  const [shown, amount, note] = [formatMoney(price), formatMoney(province.amount), which(levels)];
  const beside: Text =
    central === null
      ? { vi: '', en: '' }
      : {
          vi: `; mức trung ương ${cap ? formatMoney(cap.amount) : 'chưa rõ'} (${central}). Hỏi Phòng Kế hoạch Tài chính mức nào áp dụng`,
          en: `; the central level is ${cap ? formatMoney(cap.amount) : 'not known'} (${central}). Ask the finance room which applies`,
        };
  return {
    levels,
    severity: isDecided && province.norm.verification === 'verified' ? 'error' : 'warning',
    limit: province.amount,
    message: {
      vi: `Đơn giá ${shown} vượt mức của tỉnh ${amount}${note.vi} theo ${province.cited}${beside.vi}.`,
      en: `The price ${shown} is above the provincial level ${amount}${note.en} of ${province.cited}${beside.en}.`,
    },
    basis: [province.cited, ...(central === null ? [] : [central])],
  };
}
