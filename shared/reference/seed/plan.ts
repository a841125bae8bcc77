// Owns what the department's 2025 OCOP plan says: activities, funding source, units; and the 2026 copies for trying out.
// Invariant: everything of 2026 is planned: false, verification 'example' and says so in its name.
import type { Activity, FundingSource, OrganisationUnit } from '../../contract/reference.ts';
import { BEGINNING } from '../../contract/reference.ts';

const SOURCE =
  'Kế hoạch triển khai các nội dung KH&CN thuộc Chương trình OCOP năm 2025 của Sở KH&CN Đồng Nai';
const EXAMPLE_MARK = ' (ví dụ, chưa có kế hoạch)';
const DISTRICTS = 'UBND các huyện và thành phố Long Khánh, Biên Hòa';

interface PlannedActivity {
  ordinal: number;
  /** the plan's own words; `name2026` leaves out what no longer exists then (districts, "tỉnh") */
  name: string;
  name2026: string;
  coordinating: string;
  coordinating2026: string;
  quarters: [number, number];
  classes: number | null;
  template: string | null;
}

const ACTIVITIES: PlannedActivity[] = [
  {
    ordinal: 1,
    name: 'Tổ chức đoàn hướng dẫn các chủ thể OCOP xây dựng hồ sơ tham gia Chương trình OCOP',
    name2026: 'Tổ chức đoàn hướng dẫn các chủ thể OCOP xây dựng hồ sơ tham gia Chương trình OCOP',
    coordinating: DISTRICTS,
    coordinating2026: 'UBND các xã, phường',
    quarters: [2, 3],
    classes: null,
    template: null,
  },
  {
    ordinal: 2,
    name: 'Tổ chức tập huấn, đào tạo về nội dung khoa học công nghệ thuộc Chương trình mỗi xã một sản phẩm trên địa bàn tỉnh Đồng Nai',
    name2026:
      'Tổ chức tập huấn, đào tạo về nội dung khoa học công nghệ thuộc Chương trình mỗi xã một sản phẩm trên địa bàn Đồng Nai',
    coordinating: 'Lựa chọn đơn vị có chức năng chuyên môn phù hợp',
    coordinating2026: 'Lựa chọn đơn vị có chức năng chuyên môn phù hợp',
    quarters: [2, 3],
    classes: 3,
    template: 'TRAINING.1',
  },
  {
    ordinal: 3,
    name: 'Tham gia Hội đồng đánh giá, phân hạng OCOP tại các huyện/thành phố',
    name2026: 'Tham gia Hội đồng đánh giá, phân hạng OCOP',
    coordinating: 'Hội đồng đánh giá, phân hạng OCOP của các huyện/thành phố',
    coordinating2026: 'Hội đồng đánh giá, phân hạng OCOP',
    // The plan names no quarter: "theo lịch/giấy mời".
    quarters: [1, 4],
    classes: null,
    template: null,
  },
];

/** First day of the fiscal year and of the next. */
function yearOf(fiscalYear: number) {
  return { validFrom: `${fiscalYear}-01-01`, validTo: `${fiscalYear + 1}-01-01` };
}

/** Activities 1–3 of the 2025 plan and their 2026 copies. */
export function seedActivities(): Activity[] {
  return [2025, 2026].flatMap((fiscalYear) =>
    ACTIVITIES.map((activity): Activity => {
      const planned = fiscalYear === 2025;
      return {
        kind: 'activity',
        code: `OCOP.${fiscalYear}.${activity.ordinal}`,
        name: planned ? activity.name : activity.name2026 + EXAMPLE_MARK,
        ...yearOf(fiscalYear),
        verification: planned ? 'verified' : 'example',
        ...(planned && { source: SOURCE }),
        data: {
          fiscalYear,
          ordinal: activity.ordinal,
          lead: 'P.QLCN',
          coordinating: planned ? activity.coordinating : activity.coordinating2026,
          quarters: activity.quarters,
          classes: activity.classes,
          fundingSource: `SNKHCN.${fiscalYear}`,
          template: activity.template,
          planned,
        },
      };
    }),
  );
}

/** The S&T budget of each fiscal year. */
export function seedFundingSources(): FundingSource[] {
  return [2025, 2026].map((fiscalYear) => {
    const planned = fiscalYear === 2025;
    const name = `Kinh phí sự nghiệp khoa học và công nghệ năm ${fiscalYear}`;
    return {
      kind: 'fundingSource',
      code: `SNKHCN.${fiscalYear}`,
      name: planned ? name : name + EXAMPLE_MARK,
      ...yearOf(fiscalYear),
      verification: planned ? 'verified' : 'example',
      ...(planned && { source: SOURCE }),
      data: { fiscalYear, planned },
    };
  });
}

/** Who heads, leads and signs; the government's letterhead follows the change to a centrally run city. */
export function seedUnits(): OrganisationUnit[] {
  const unit = (
    code: string,
    name: string,
    data: OrganisationUnit['data'],
    days: { validFrom: string; validTo: string | null } = { validFrom: BEGINNING, validTo: null },
    source = SOURCE,
  ): OrganisationUnit => ({ kind: 'unit', code, name, ...days, verification: 'verified', source, data });
  const cityDay = '2026-04-30';
  return [
    unit(
      'UBND',
      'Ủy ban nhân dân tỉnh Đồng Nai',
      { parent: null, role: 'government', letterhead: 'UBND TỈNH ĐỒNG NAI' },
      { validFrom: BEGINNING, validTo: cityDay },
    ),
    unit(
      'UBND',
      'Ủy ban nhân dân thành phố Đồng Nai',
      { parent: null, role: 'government', letterhead: 'UBND THÀNH PHỐ ĐỒNG NAI' },
      { validFrom: cityDay, validTo: null },
      'NQ 30/2026/QH16; Công văn 7288/UBND-KGVX ngày 12/8/2026',
    ),
    unit('SKHCN', 'Sở Khoa học và Công nghệ', {
      parent: 'UBND',
      role: 'department',
      letterhead: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    }),
    unit('P.KHTC', 'Phòng Kế hoạch Tài chính', { parent: 'SKHCN', role: 'finance', letterhead: null }),
    unit('P.QLCN', 'Phòng Quản lý chuyên ngành', { parent: 'SKHCN', role: 'management', letterhead: null }),
    unit('GIAMDOC', 'Giám đốc', { parent: 'SKHCN', role: 'director', letterhead: null }),
  ];
}
