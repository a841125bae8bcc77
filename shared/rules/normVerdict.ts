// Owns comparing one price with the norms of one line, day by day.
// Invariant: an error needs a verified cap exceeded on every day; an unverified or unknown amount is only asked about.
import type { Norm } from '../contract/reference.ts';
import type { Severity } from '../contract/finding.ts';
import type { Text } from '../contract/common.ts';
import type { Reference } from '../reference/lookup.ts';
import { formatDate } from '../vietnamese/date.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { citeNorm, normDays, normsOn } from './lineNorms.ts';
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
  day: string;
  /** null: the price is within the known norms of the day */
  severity: Severity | null;
  limit: number | null;
  message: Text | null;
  basis: string[];
}

const CONFIRMED: ReadonlySet<Norm['verification']> = new Set([
  'verified',
  'verified-derived',
  'verified-secondary',
]);

/** Judges a price in đồng on the activity's days (inclusive); null when there is nothing to say. */
export function judgePrice(
  price: number,
  match: LineNorm,
  reference: Reference,
  from: string,
  to: string,
): NormVerdict | null {
  const days = normDays(match, from, to).map((day) => judgeDay(price, match, reference, day));
  const over = days.filter((day) => day.severity === 'error' || day.severity === 'warning');
  const [first] = over;
  if (first?.message) {
    const always = over.length === days.length && over.every((day) => day.severity === 'error');
    const rest = days.filter((day) => !over.includes(day));
    const text = first.message;
    return {
      rule: 'norm.over',
      severity: always ? 'error' : 'warning',
      message: rest.length === 0 ? text : partly(text, days),
      limit: first.limit,
      basis: [...new Set(over.flatMap((day) => day.basis))],
    };
  }
  const open = days.find((day) => day.severity === 'note');
  return open?.message
    ? { rule: 'norm.unknown', severity: 'note', message: open.message, limit: open.limit, basis: open.basis }
    : null;
}

/** The period crosses a change: both values are shown and the person is asked for the day. */
function partly(text: Text, days: readonly DayVerdict[]): Text {
  const each = (unknown: string) =>
    days
      .map(({ day, limit }) => `${formatDate(day)}: ${limit === null ? unknown : formatMoney(limit)}`)
      .join('; ');
  return {
    vi: `${text.vi} Định mức đổi trong thời gian thực hiện (từ ${each('chưa rõ')}); cần biết ngày của dòng này.`,
    en: `${text.en} The norm changes during the activity (from ${each('not known')}); the day of this line is needed.`,
  };
}

function judgeDay(price: number, match: LineNorm, reference: Reference, day: string): DayVerdict {
  const norms = normsOn(match, day).filter((norm) => norm.data.level !== 'unit');
  const inDong = norms.filter((norm) => norm.data.unit.startsWith('đồng'));
  const ceilings = inDong.filter((norm) => norm.data.level !== 'province');
  const cap = highest(ceilings);
  const province = highest(inDong.filter((norm) => norm.data.level === 'province'));
  const limit = cap?.amount ?? province?.amount ?? null;
  const silent: DayVerdict = { day, severity: null, limit, message: null, basis: [] };
  if (inDong.length === 0) return silent;
  const which = match.query ? '' : ' (mức cao nhất, vì dòng không ghi rõ đối tượng, nơi đến)';
  const whichEn = match.query ? '' : ' (the highest level, as the line names no person or place)';
  const cite = (norm: Norm) => citeNorm(norm, reference, day);
  const shown = formatMoney(price);

  if (cap && price > cap.amount && CONFIRMED.has(cap.norm.verification)) {
    const amount = formatMoney(cap.amount);
    return {
      day,
      severity: cap.norm.verification === 'verified' ? 'error' : 'warning',
      limit: cap.amount,
      message: {
        vi: `Đơn giá ${shown} vượt mức tối đa ${amount}${which} theo ${cite(cap.norm)}.`,
        en: `The price ${shown} is above the cap ${amount}${whichEn} of ${cite(cap.norm)}.`,
      },
      basis: [cite(cap.norm)],
    };
  }
  if (province && price > province.amount && CONFIRMED.has(province.norm.verification)) {
    const newest = cap?.norm ?? ceilings.at(-1);
    const amount = formatMoney(province.amount);
    const decided = !newest || (cap !== null && cap.norm.validFrom <= province.norm.validFrom);
    const beside: Text = newest
      ? {
          vi: `; mức trung ương ${cap ? `${formatMoney(cap.amount)} ` : 'chưa rõ '}(${cite(newest)}). Hỏi Phòng Kế hoạch Tài chính mức nào áp dụng`,
          en: `; the central level is ${cap ? formatMoney(cap.amount) : 'not known'} (${cite(newest)}). Ask the finance room which applies`,
        }
      : { vi: '', en: '' };
    return {
      day,
      severity: decided && province.norm.verification === 'verified' ? 'error' : 'warning',
      limit: province.amount,
      message: {
        vi: `Đơn giá ${shown} vượt mức của tỉnh ${amount}${which} theo ${cite(province.norm)}${beside.vi}.`,
        en: `The price ${shown} is above the provincial level ${amount}${whichEn} of ${cite(province.norm)}${beside.en}.`,
      },
      basis: [cite(province.norm), ...(newest ? [cite(newest)] : [])],
    };
  }
  const isKnown = [cap, province].some((level) => level !== null && CONFIRMED.has(level.norm.verification));
  if (isKnown) return silent;
  const seen = cap ?? province;
  const basis = [...new Set(inDong.map(cite))];
  return {
    day,
    severity: 'note',
    limit: seen?.amount ?? null,
    message: seen
      ? {
          vi: `Mức chi ${formatMoney(seen.amount)} trong danh mục chưa xác minh, nên chưa đối chiếu được đơn giá. Hỏi Phòng Kế hoạch Tài chính.`,
          en: `The listed amount ${formatMoney(seen.amount)} is not verified, so the price could not be compared. Ask the finance room.`,
        }
      : {
          vi: 'Chưa có mức chi trong danh mục để đối chiếu đơn giá. Hỏi Phòng Kế hoạch Tài chính.',
          en: 'The lists hold no amount to compare the price with. Ask the finance room.',
        },
    basis,
  };
}

function highest(norms: readonly Norm[]): { norm: Norm; amount: number } | null {
  let best: { norm: Norm; amount: number } | null = null;
  for (const norm of norms) {
    const { amount } = norm.data;
    if (amount !== null && (best === null || amount > best.amount)) best = { norm, amount };
  }
  return best;
}
