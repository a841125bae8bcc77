// Owns the seed's localities: provinces, districts until 2025-06-30, communes before and after 2025-07-01.
// Invariant: no row of admin-units.json is lost; a code that is reused appears as several items whose days do not overlap.
import * as z from 'zod';
import type { Locality } from '../../contract/reference.ts';
import type { Verification } from '../../contract/common.ts';
import adminUnits from './admin-units.json' with { type: 'json' };
import { period } from './period.ts';

const day = z.iso.date();
const successorSchema = z.object({ code: z.string(), portion: z.string() });
const versionSchema = z.object({
  name: z.string(),
  type: z.string(),
  effectiveFrom: day.nullable(),
  effectiveTo: day.nullable(),
});

/** The part of admin-units.json that becomes reference items; a test holds the file to it, so that no start has to. */
export const adminUnitsSchema = z.object({
  province: z.object({
    code: z.string(),
    versions: z.array(versionSchema),
    retired: z.array(
      z.object({ code: z.string(), name: z.string(), effectiveTo: day, successorProvince: z.string() }),
    ),
  }),
  'districtsUntil2025-06-30': z.array(
    versionSchema.extend({
      code: z.string(),
      provinceCode: z.string(),
      successorCommuneCodes: z.array(z.string()),
    }),
  ),
  'communesUntil2025-06-30': z.array(
    versionSchema.extend({
      code: z.string(),
      districtCode: z.string(),
      provinceCode: z.string(),
      successors: z.array(successorSchema),
      crossCheckVietMap: z.string(),
      'nameBefore2024-11-01': z.string().optional(),
    }),
  ),
  'communesAbolished2024-11-01': z.array(
    z.object({ code: z.string(), name: z.string(), districtCode: z.string(), effectiveTo: day }),
  ),
  'communesFrom2025-07-01': z.array(
    z.object({
      code: z.string(),
      provinceCode: z.string(),
      versions: z.array(versionSchema),
      predecessors: z.array(z.object({ districtCode: z.string() })),
    }),
  ),
});

const PROVINCE = '75';
const SOURCE = {
  before: 'Danh mục ĐVHC của Tổng cục Thống kê, github.com/thanglequoc/vietnamese-provinces-database v2.4.1',
  rearranged2024:
    'Nghị quyết sắp xếp ĐVHC cấp xã tỉnh Đồng Nai ngày 28/9/2024 (số 1194/NQ-UBTVQH15 chưa xác minh)',
  mapping: 'github.com/tranngocminhhieu/vietnamadminunits 780c279; danh sách sáp nhập sapnhap.bando.com.vn',
  from2025: 'NQ 202/2025/QH15; NQ 1662/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg',
  from2026: 'NQ 237/NQ-UBTVQH16; NQ 30/2026/QH16',
};
const CITY_DAY = '2026-04-30';

interface Facts {
  code: string;
  name: string;
  type: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  level: Locality['data']['level'];
  parent: string | null;
  fromOldDongNai: boolean;
  successors: Locality['data']['successors'];
  source: string;
  verification?: Verification;
}

function locality(facts: Facts): Locality {
  const { level, type, parent, fromOldDongNai, successors } = facts;
  return {
    kind: 'locality',
    code: facts.code,
    name: facts.name,
    ...period(facts.effectiveFrom, facts.effectiveTo),
    verification: facts.verification ?? 'verified',
    source: facts.source,
    data: { level, type, parent, fromOldDongNai, successors },
  };
}

/** "Thị trấn Gia Ray" → "Thị trấn": the rows without a type carry it in their name. */
function typeInName(name: string): string {
  const type = ['Thị trấn', 'Phường', 'Xã', 'Tỉnh'].find((word) => name.startsWith(`${word} `));
  if (type === undefined) throw new RangeError(`no administrative type in "${name}"`);
  return type;
}

/** A version that only changes name or type keeps its land: its successor is the same code. */
function ownSuccessor(code: string, effectiveTo: string | null): Facts['successors'] {
  return effectiveTo === null ? [] : [{ code, portion: 'all' }];
}

/** All localities of the seed, each version one item. */
export function seedLocalities(): Locality[] {
  const units: z.infer<typeof adminUnitsSchema> = adminUnits;
  const districtsOfOldDongNai = new Set(
    units['districtsUntil2025-06-30'].filter((d) => d.provinceCode === PROVINCE).map((d) => d.code),
  );
  return [
    ...provinces(units.province),
    ...units['districtsUntil2025-06-30'].map((district) =>
      locality({
        ...district,
        level: 'district',
        parent: district.provinceCode,
        fromOldDongNai: district.provinceCode === PROVINCE,
        successors: district.successorCommuneCodes.map((code) => ({
          code,
          portion: district.successorCommuneCodes.length === 1 ? 'all' : 'part',
        })),
        source: SOURCE.mapping,
      }),
    ),
    ...units['communesUntil2025-06-30'].flatMap(oldCommune),
    ...units['communesAbolished2024-11-01'].map((commune) =>
      locality({
        ...commune,
        type: typeInName(commune.name),
        effectiveFrom: null,
        level: 'commune',
        parent: commune.districtCode,
        fromOldDongNai: districtsOfOldDongNai.has(commune.districtCode),
        successors: null,
        source: SOURCE.rearranged2024,
      }),
    ),
    ...units['communesFrom2025-07-01'].flatMap((commune) =>
      commune.versions.map((version) =>
        locality({
          ...version,
          code: commune.code,
          level: 'commune',
          parent: commune.provinceCode,
          fromOldDongNai: commune.predecessors.some((p) => districtsOfOldDongNai.has(p.districtCode)),
          successors: ownSuccessor(commune.code, version.effectiveTo),
          source: version.effectiveFrom === CITY_DAY ? SOURCE.from2026 : SOURCE.from2025,
        }),
      ),
    ),
  ];
}

function provinces(province: z.infer<typeof adminUnitsSchema>['province']): Locality[] {
  const level = 'province';
  return [
    ...province.versions.map((version) =>
      locality({
        ...version,
        code: province.code,
        level,
        parent: null,
        fromOldDongNai: true,
        successors: ownSuccessor(province.code, version.effectiveTo),
        source: version.effectiveFrom === CITY_DAY ? SOURCE.from2026 : SOURCE.from2025,
      }),
    ),
    ...province.retired.map((retired) =>
      locality({
        ...retired,
        type: typeInName(retired.name),
        effectiveFrom: null,
        level,
        parent: null,
        fromOldDongNai: false,
        successors: [{ code: retired.successorProvince, portion: 'all' }],
        source: SOURCE.from2025,
      }),
    ),
  ];
}

/** One commune of the old map; three were renamed on 2024-11-01 and give two items. */
function oldCommune(
  commune: z.infer<typeof adminUnitsSchema>['communesUntil2025-06-30'][number],
): Locality[] {
  const common = {
    level: 'commune',
    parent: commune.districtCode,
    fromOldDongNai: commune.provinceCode === PROVINCE,
  } as const;
  const item = locality({
    ...commune,
    ...common,
    successors: commune.successors.map(({ code, portion }) => ({ code, portion })),
    source: SOURCE.mapping,
    // Two communes are mapped differently by another public table; the unit is certain, its successors are not.
    verification: commune.crossCheckVietMap === 'agree' ? 'verified' : 'verified-secondary',
  });
  const earlierName = commune['nameBefore2024-11-01'];
  if (earlierName === undefined) return [item];
  const earlier = locality({
    ...common,
    code: commune.code,
    name: earlierName,
    type: typeInName(earlierName),
    effectiveFrom: null,
    effectiveTo: '2024-10-31',
    successors: [{ code: commune.code, portion: 'all' }],
    source: SOURCE.before,
  });
  return [earlier, item];
}
