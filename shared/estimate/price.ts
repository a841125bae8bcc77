// Owns which price a template line gets on the activity's days, and why.
// Invariant: only a known, confirmed đồng amount prices a line; anything else leaves it open and says whom to ask.
import type { EstimateDates, Text, Verification } from '../contract/common.ts';
import type { Norm } from '../contract/reference.ts';
import type { TemplateLine } from '../contract/template.ts';
import { citeNorms } from '../reference/cite.ts';
import type { Reference } from '../reference/lookup.ts';
import { addDays, formatDate } from '../vietnamese/date.ts';
import { formatMoney } from '../vietnamese/number.ts';

export interface LinePrice {
  /** whole đồng; null = open */
  price: number | null;
  binding: Norm | null;
  applying: Norm[];
  /** printed citation */
  basis: string;
  remarks: Text[];
}

/** A stretch of the activity on which the same norms apply; both days inclusive. */
interface Stretch {
  from: string;
  to: string;
  binding: Norm | null;
  applying: Norm[];
}

/** Read by somebody who could check it: the only amounts that may price a line. */
const CONFIRMED: ReadonlySet<Verification> = new Set(['verified', 'verified-derived', 'verified-secondary']);

const QUOTATION: Text = {
  vi: 'Chưa có đơn giá: nhập theo báo giá hoặc hợp đồng.',
  en: 'No price yet: enter the amount of the quotation or contract.',
};

/**
 * Prices one line: the person's own amount if given, else the lowest binding norm of the activity's days.
 * The lowest, because an amount within the norm on every day is wrong on none of them.
 */
export function priceLine(
  line: TemplateLine,
  dates: EstimateDates,
  reference: Reference,
  given: number | null,
): LinePrice {
  if (!line.norm) {
    return {
      price: given,
      binding: null,
      applying: [],
      basis: 'Báo giá, hợp đồng',
      remarks: given === null ? [QUOTATION] : [],
    };
  }
  const stretches = normStretches(line.norm, dates, reference);
  const applying = [...new Set(stretches.flatMap((stretch) => stretch.applying))];
  const amounts = stretches.map((stretch) => usableAmount(stretch.binding));
  const known = amounts.every((amount) => amount !== null) ? Math.min(...amounts) : null;
  const chosen = stretches.find((stretch) => usableAmount(stretch.binding) === known) ?? stretches[0];
  const binding = known === null ? null : (chosen?.binding ?? null);
  const price = given ?? known;
  return {
    price,
    binding,
    applying,
    basis: citeNorms(binding ? [binding] : (stretches[0]?.applying ?? []), reference, dates.from),
    remarks: [
      ...stretchRemarks(stretches),
      ...unpricedRemarks(stretches, price, applying),
      ...levelRemarks(binding, applying),
      ...overRemarks(given, applying, reference),
    ],
  };
}

/** The norm's own đồng amount when it may be used; fuel (lít) and percentages are no đồng amounts. */
function usableAmount(norm: Norm | null): number | null {
  if (!norm || norm.data.amount === null || !norm.data.unit.startsWith('đồng')) return null;
  return CONFIRMED.has(norm.verification) ? norm.data.amount : null;
}

/** Cuts the activity at every day on which a norm of the line begins or ends. */
function normStretches(
  key: NonNullable<TemplateLine['norm']>,
  dates: EstimateDates,
  reference: Reference,
): Stretch[] {
  const starts = new Set([dates.from]);
  for (const item of reference.release.items) {
    if (item.kind !== 'norm' || item.data.item !== key.item) continue;
    for (const day of [item.validFrom, item.validTo]) {
      if (day !== null && day > dates.from && day <= dates.to) starts.add(day);
    }
  }
  const days = [...starts].sort();
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, to: next ? addDays(next, -1) : dates.to, ...reference.norms(key, from) };
  });
}

function stretchRemarks(stretches: Stretch[]): Text[] {
  if (stretches.length < 2) return [];
  const say = (unknown: string) => (stretch: Stretch) => {
    const amount = usableAmount(stretch.binding);
    return `${formatDate(stretch.from)}–${formatDate(stretch.to)}: ${amount === null ? unknown : formatMoney(amount)}`;
  };
  return [
    {
      vi: `Định mức đổi trong thời gian thực hiện (${stretches.map(say('chưa rõ mức')).join('; ')}); tạm lấy mức thấp nhất, nên lập theo ngày của từng lớp.`,
      en: `The norm changes during the activity (${stretches.map(say('not known')).join('; ')}); the lowest is taken, better build each class by its own date.`,
    },
  ];
}

function unpricedRemarks(stretches: Stretch[], price: number | null, applying: Norm[]): Text[] {
  if (price !== null && stretches.every((stretch) => usableAmount(stretch.binding) !== null)) return [];
  const seen = applying.find((norm) => norm.data.amount !== null && usableAmount(norm) === null);
  if (seen?.data.unit.startsWith('đồng') && seen.data.amount !== null) {
    const amount = formatMoney(seen.data.amount);
    return [
      {
        vi: `Mức ${amount} đồng chưa xác minh: hỏi Phòng Kế hoạch Tài chính rồi nhập đơn giá.`,
        en: `The amount ${amount} đồng is not verified: ask the finance room, then enter the price.`,
      },
    ];
  }
  if (applying.some((norm) => norm.data.amountKind === 'internal')) {
    return [
      {
        vi: 'Theo quy chế chi tiêu nội bộ của đơn vị: nhập mức của quy chế.',
        en: "By the unit's own spending rule: enter its amount.",
      },
    ];
  }
  if (applying.some((norm) => norm.data.unit.startsWith('lít'))) {
    return price === null
      ? [
          {
            vi: 'Chưa có giá xăng: nhập giá lúc thực hiện.',
            en: 'No petrol price yet: enter the price of the day.',
          },
        ]
      : [];
  }
  return [
    {
      vi: 'Chưa có mức chi trong danh mục: hỏi Phòng Kế hoạch Tài chính rồi nhập đơn giá.',
      en: 'The lists hold no amount: ask the finance room, then enter the price.',
    },
  ];
}

/** A provincial level below a newer central cap is right to use, but the person should know both documents. */
function levelRemarks(binding: Norm | null, applying: Norm[]): Text[] {
  if (binding?.data.level !== 'province' || binding.data.amount === null) return [];
  const cap = applying.find(
    (norm) => norm.data.level === 'central' && (norm.data.amount ?? 0) > (binding.data.amount ?? 0),
  );
  if (!cap || cap.data.amount === null) return [];
  return [
    {
      vi: `Dùng mức của tỉnh ${formatMoney(binding.data.amount)}; mức tối đa của trung ương là ${formatMoney(cap.data.amount)}. Hỏi Phòng Kế hoạch Tài chính tỉnh đã áp dụng mức mới chưa.`,
      en: `The provincial level ${formatMoney(binding.data.amount)} is used; the central cap is ${formatMoney(cap.data.amount)}. Ask the finance room whether the province has adopted it.`,
    },
  ];
}

function overRemarks(given: number | null, applying: Norm[], reference: Reference): Text[] {
  if (given === null) return [];
  const caps = applying.filter((norm) => usableAmount(norm) !== null && norm.data.amountKind !== 'fixed');
  const exceeded = caps.filter((norm) => (norm.data.amount ?? Infinity) < given);
  return exceeded.map((norm) => {
    const cited = citeNorms([norm], reference, norm.validFrom);
    const amount = formatMoney(norm.data.amount ?? 0);
    return {
      vi: `Đơn giá nhập ${formatMoney(given)} vượt mức ${amount} (${cited}).`,
      en: `The price entered, ${formatMoney(given)}, is above ${amount} (${cited}).`,
    };
  });
}
