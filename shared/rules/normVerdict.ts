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
  /** what is known of the day's levels, for a period that crosses a change */
  levels: Text;
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
    const same = days.every((day) => day.message?.vi === first.message?.vi);
    const text = first.message;
    return {
      rule: 'norm.over',
      severity: always ? 'error' : 'warning',
      message: same ? text : partly(text, days),
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
    days.map(({ day, levels }) => `${formatDate(day)}: ${levels[language]}`).join('; ');
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

function judgeDay(price: number, match: LineNorm, reference: Reference, day: string): DayVerdict {
  const norms = normsOn(match, day).filter((norm) => norm.data.level !== 'unit');
  const inDong = norms.filter((norm) => norm.data.unit.startsWith('đồng'));
  const ceilings = inDong.filter((norm) => norm.data.level !== 'province');
  const cap = highest(ceilings);
  const province = highest(inDong.filter((norm) => norm.data.level === 'province'));
  const limit = cap?.amount ?? province?.amount ?? null;
  const levels = levelsText(cap?.amount ?? null, province?.amount ?? null);
  const silent: DayVerdict = { day, severity: null, limit, message: null, basis: [], levels };
  if (inDong.length === 0) return silent;
  const which = match.query ? '' : ' (mức cao nhất, vì dòng không ghi rõ đối tượng, nơi đến)';
  const whichEn = match.query ? '' : ' (the highest level, as the line names no person or place)';
  const cite = (norm: Norm) => citeNorm(norm, reference, day);
  const shown = formatMoney(price);

  if (cap && price > cap.amount && CONFIRMED.has(cap.norm.verification)) {
    const amount = formatMoney(cap.amount);
    return {
      ...silent,
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
      ...silent,
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
    ...silent,
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
