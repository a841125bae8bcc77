// Owns the seed's budget index (mục lục NSNN): chương, loại/khoản, mục, tiểu mục.
// Invariant: names read only in QĐ 33/2008 are marked 'memory', because the appendices of TT 324/2016 were not read.
import * as z from 'zod';
import type { Verification } from '../../contract/common.ts';
import type { BudgetIndexEntry } from '../../contract/reference.ts';
import budgetIndex from './budget-index.json' with { type: 'json' };
import { period } from './period.ts';

/** Of budget-index.json; a test holds the file to it, so that no start has to. */
export const budgetIndexFileSchema = z.object({
  chuong: z.array(z.object({ code: z.string(), name: z.string() })),
  loaiKhoan: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      inForce: z.enum(['until FY2016', 'from FY2017']),
      verification: z.string(),
    }),
  ),
  muc: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      items: z.array(z.object({ code: z.string(), nameQD33: z.string(), tt324: z.string() })),
    }),
  ),
  mucNewInTT324: z.array(z.object({ code: z.string(), name: z.string() })),
  suggestedUse: z.array(z.object({ content: z.string(), code: z.string() })),
});

const SOURCE = {
  qd33: 'QĐ 33/2008/QĐ-BTC, phụ lục',
  tt324: 'TT 324/2016/TT-BTC Điều 3 (Bộ pháp điển)',
};
const UNREAD = 'chưa đối chiếu phụ lục TT 324/2016/TT-BTC';
/** Notes that the names of the 14 Loại carry for this department's work. */
const SECTION_NOTES: Record<string, string> = {
  '070': 'Đào tạo cán bộ, công chức nói chung; không phải đào tạo nhân lực KH&CN theo Luật KH&CN',
  '100':
    'Nghiên cứu, ứng dụng, chuyển giao công nghệ, đào tạo nhân lực KH&CN; không gồm hoạt động quản lý nhà nước của Sở KH&CN',
  '280': 'Khoản 281–338; hỗ trợ sản xuất, kinh doanh',
  '340': 'Hoạt động quản lý nhà nước của Sở; không phải đào tạo, không phải nghiên cứu',
  '370': 'Trùng số với khoản 370–373 cũ của KH&CN (đến hết năm 2016)',
};

/** The wording of TT 324/2016 as far as it is known, for the person who must confirm it. */
function noteOf(tt324: string): string {
  const intoOther = /^removed \(into (\d{4})\)$/.exec(tt324);
  if (intoOther !== null) return `TT 324/2016 gộp vào ${intoOther[1]}; ${UNREAD}`;
  if (tt324 === 'kept') return `TT 324/2016 giữ tên này; ${UNREAD}`;
  if (tt324 === 'removed') return `TT 324/2016 bỏ mã này; ${UNREAD}`;
  if (tt324 === 'uncertain' || tt324 === 'not reviewed') return UNREAD;
  return `Tên theo TT 324/2016: ${tt324.replace(' (wording confirmed by a 2025 unit tracking list)', '')}; ${UNREAD}`;
}

/** Chapter, sections, mục and tiểu mục; suggested contents stand on the code they are used with. */
export function seedBudgetIndex(): BudgetIndexEntry[] {
  const file = budgetIndex as z.infer<typeof budgetIndexFileSchema>;
  const entry = (
    code: string,
    name: string,
    level: BudgetIndexEntry['data']['level'],
    facts: {
      parent?: string;
      note?: string;
      verification?: Verification;
      source?: string;
      from?: string;
      to?: string;
    } = {},
  ): BudgetIndexEntry => ({
    kind: 'budgetIndex',
    code,
    name,
    ...period(facts.from ?? null, facts.to ?? null),
    verification: facts.verification ?? 'memory',
    source: facts.source ?? SOURCE.qd33,
    data: {
      level,
      parent: facts.parent ?? null,
      note: facts.note ?? '',
      suggestedFor: file.suggestedUse.filter((use) => use.code === code).map((use) => use.content),
    },
  });

  return [
    ...file.chuong.map(({ code, name }) => entry(code, name, 'chapter', { note: UNREAD })),
    ...file.loaiKhoan.map(({ code, name, inForce, verification }) => {
      const years = inForce === 'until FY2016' ? { to: '2016-12-31' } : { from: '2017-01-01' };
      const read = verification.startsWith('verified');
      return entry(code, name, 'section', {
        ...years,
        verification: read ? 'verified' : 'memory',
        source: inForce === 'until FY2016' ? SOURCE.qd33 : SOURCE.tt324,
        note: SECTION_NOTES[code] ?? (read ? '' : UNREAD),
      });
    }),
    ...file.muc.flatMap((muc) => [
      entry(muc.code, muc.name, 'item', { note: UNREAD }),
      ...muc.items.map((item) =>
        entry(item.code, item.nameQD33, 'subItem', { parent: muc.code, note: noteOf(item.tt324) }),
      ),
    ]),
    ...file.mucNewInTT324.map(({ code, name }) =>
      entry(code, name, 'item', { note: `Mục mới của TT 324/2016; ${UNREAD}`, from: '2017-01-01' }),
    ),
  ];
}
