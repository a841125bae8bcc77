// Owns the few norms that the fault kinds lean on, each verified in its document; everything else is no place for a norm fault.
// Invariant: written down here from the documents, not read from the product; the amount is the highest that any person or place is allowed.
import type { Span } from './days.ts';
import type { DomainSheet } from './sheet.ts';

export interface KnownNorm {
  /** what the line says */
  says: RegExp;
  saysNot?: RegExp;
  /** what the whole sheet must say besides */
  sheetSays?: RegExp;
  /** đồng */
  amount: number;
  from: string;
  to: string;
  units: readonly string[];
  wrongUnits: readonly string[];
}

const PERSON_DAY = {
  units: ['người/ngày', 'ngày', 'người'],
  wrongUnits: ['người/buổi', 'phòng', 'người/tháng'],
};
const SESSION = { units: ['buổi', 'người/buổi'], wrongUnits: ['ngày', 'người/ngày', 'phòng', 'tháng'] };
const SEAT = { units: ['người', 'nhiệm vụ', 'hội đồng'], wrongUnits: ['phòng', 'bộ'] };
const COUNCIL = { from: '2023-08-15', to: '2025-12-31', sheetSays: /OCOP/i, ...SEAT };
const TASK = { from: '2023-02-26', to: '2025-10-13', sheetSays: /thuộc nhiệm vụ khoa học và công nghệ/i };

const NORMS: readonly KnownNorm[] = [
  // TT 40/2017 điều 6, NQ 90/2017; từ 04/5/2025 mức trần của TT 12/2025.
  {
    says: /phụ cấp lưu trú/i,
    saysNot: /biển|đảo/i,
    amount: 200_000,
    from: '2018-01-01',
    to: '2025-05-03',
    ...PERSON_DAY,
  },
  {
    says: /phụ cấp lưu trú/i,
    saysNot: /biển|đảo/i,
    amount: 300_000,
    from: '2025-05-04',
    to: '2026-12-31',
    ...PERSON_DAY,
  },
  // TT 40/2017 điều 12: mức cao nhất của ba bậc.
  {
    says: /tiền ăn/i,
    saysNot: /tập trung/i,
    amount: 200_000,
    from: '2018-01-01',
    to: '2025-05-03',
    ...PERSON_DAY,
  },
  {
    says: /khoán (tiền )?thuê phòng nghỉ|thuê phòng nghỉ \(khoán\)/i,
    amount: 1_000_000,
    from: '2018-01-01',
    to: '2025-05-03',
    ...PERSON_DAY,
  },
  {
    says: /khoán công tác phí/i,
    amount: 500_000,
    from: '2017-07-01',
    to: '2025-05-03',
    units: ['người/tháng', 'tháng', 'người'],
    wrongUnits: ['người/ngày', 'phòng', 'ngày'],
  },
  // NQ 180/2019: bậc cao nhất của báo cáo viên.
  {
    says: /(thù lao|bồi dưỡng) (giảng viên|báo cáo viên)/i,
    amount: 2_000_000,
    from: '2020-01-01',
    to: '2025-12-31',
    ...SESSION,
  },
  // TT 55/2023 điều 87 dẫn TT 03/2023 điều 6.
  { says: /chủ tịch hội đồng/i, amount: 1_800_000, ...COUNCIL },
  { says: /thành viên hội đồng/i, amount: 1_500_000, ...COUNCIL },
  { says: /thư ký hội đồng/i, amount: 300_000, ...COUNCIL },
  { says: /đại biểu được mời/i, amount: 200_000, ...COUNCIL },
  { says: /tổ trưởng/i, amount: 1_000_000, ...COUNCIL },
  { says: /thành viên tổ tư vấn/i, amount: 700_000, ...COUNCIL },
  // TT 03/2023 khoản 4 điều 4.
  { says: /chủ trì hội thảo/i, amount: 2_000_000, ...TASK, ...SESSION },
  { says: /thư ký hội thảo/i, amount: 500_000, ...TASK, ...SESSION },
  { says: /thành viên tham gia hội thảo/i, amount: 300_000, ...TASK, ...SESSION },
];

export function knownNorm(sheet: DomainSheet, says: string): KnownNorm | undefined {
  const { span } = sheet;
  if (span === null) return undefined;
  const text = says.normalize('NFC');
  return NORMS.find(
    (norm) =>
      norm.says.test(text) &&
      !norm.saysNot?.test(text) &&
      spans(norm, span) &&
      saysBesides(sheet, norm.sheetSays),
  );
}

const spans = (norm: KnownNorm, { from, to }: Span): boolean => norm.from <= from && to <= norm.to;

const saysBesides = (sheet: DomainSheet, wanted: RegExp | undefined): boolean =>
  wanted === undefined || sheet.texts().some(({ text }) => wanted.test(text.normalize('NFC')));
