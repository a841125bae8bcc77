import { describe, expect, it } from 'vitest';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';

const reference = createReference(seedRelease());
const names = (items: { name: string }[]) => items.map((item) => item.name);

describe('versions by day', () => {
  it.each([
    ['2025-06-30', 'Tỉnh Đồng Nai', 'Tỉnh'],
    ['2026-04-29', 'Tỉnh Đồng Nai', 'Tỉnh'],
    ['2026-04-30', 'Thành phố Đồng Nai', 'Thành phố trực thuộc trung ương'],
  ])('the province on %s is %s', (day, name, type) => {
    const province = reference.find('locality', '75', day);
    expect(province?.name).toBe(name);
    expect(province?.data.type).toBe(type);
  });

  it('tells units of a reused code apart', () => {
    expect(names(reference.versions('locality', '26005'))).toEqual(['Phường Tân Hòa', 'Phường Hố Nai']);
    expect(reference.find('locality', '26005', '2025-06-30')?.name).toBe('Phường Tân Hòa');
    expect(reference.find('locality', '26005', '2025-07-01')?.name).toBe('Phường Hố Nai');
  });

  it('finds nothing for an unknown code or a day outside', () => {
    expect(reference.find('locality', '99999', '2025-07-01')).toBeNull();
    expect(reference.find('locality', '731', '2025-07-01')).toBeNull();
    expect(reference.find('activity', 'OCOP.2025.2', '2024-12-31')).toBeNull();
    expect(reference.versions('norm', 'OCOP.2025.2')).toEqual([]);
  });

  it('changes the letterhead on the day the province became a city', () => {
    const letterhead = (day: string) =>
      reference.validOn('unit', day).find((unit) => unit.data.role === 'government')?.data.letterhead;
    expect(letterhead('2026-04-29')).toBe('UBND TỈNH ĐỒNG NAI');
    expect(letterhead('2026-04-30')).toBe('UBND THÀNH PHỐ ĐỒNG NAI');
  });
});

describe('norms', () => {
  const allowance = { item: 'CTP.LUUTRU', tier: null, personLevel: null };

  it('takes the province before the centre when both say the same', () => {
    const { binding, applying } = reference.norms(allowance, '2025-05-03');
    expect(applying.map((norm) => [norm.data.level, norm.data.amount])).toEqual([
      ['central', 200_000],
      ['province', 200_000],
    ]);
    expect(binding?.data.level).toBe('province');
  });

  it('keeps the lower provincial level under the newer central cap', () => {
    const { binding, applying } = reference.norms(allowance, '2025-05-04');
    expect(applying.map((norm) => norm.data.amount)).toEqual([300_000, 200_000]);
    expect(binding?.code).toBe('CTP.LUUTRU-PROVINCE');
  });

  it('takes the centre where it is lower or alone', () => {
    const island = { item: 'CTP.LUUTRU.BIEN', tier: null, personLevel: null };
    expect(reference.norms(island, '2025-05-03').binding?.data.amount).toBe(250_000);
    expect(reference.norms(island, '2025-05-04').binding?.data.amount).toBe(400_000);
  });

  it('narrows by tier and person, and rows for any tier still apply', () => {
    const room = (tier: string | null, personLevel: string | null, day: string) =>
      reference
        .norms({ item: 'CTP.PHONGKHOAN', tier, personLevel }, day)
        .applying.map((norm) => [norm.data.level, norm.data.amount]);
    expect(room('1', 'C', '2025-05-03')).toEqual([
      ['province', 450_000],
      ['central', 450_000],
    ]);
    expect(room('3', 'C', '2025-05-03')).toEqual([['central', 300_000]]);
    expect(room('3', 'C', '2025-05-04')).toEqual([['central', null]]);
    expect(room(null, null, '2025-05-04')).toEqual([]);
  });

  it('binds nothing where no amount is known', () => {
    const meal = { item: 'HN.TIENAN', tier: '2', personLevel: null };
    expect(reference.norms(meal, '2025-05-03').binding?.data.amount).toBe(150_000);
    const after = reference.norms(meal, '2025-05-04');
    expect(after.applying).toHaveLength(1);
    expect(after.binding).toBeNull();
  });

  it('binds nothing that is not đồng, nor a level that does not decide', () => {
    const fuel = reference.norms({ item: 'CTP.TUTUC', tier: null, personLevel: null }, '2025-05-03');
    expect(fuel.applying.map((norm) => norm.data.unit)).toEqual(['lít xăng/km']);
    expect(fuel.binding).toBeNull();
    const prize = reference.norms({ item: 'OCOP.GIAI.3', tier: null, personLevel: null }, '2025-06-01');
    expect(prize.applying).toHaveLength(1);
    expect(prize.binding).toBeNull();
  });

  it('prices lecturers by the province and shows the unknown central cap beside it', () => {
    const lecturer = reference.norms({ item: 'DT.GV', tier: null, personLevel: '3' }, '2025-06-01');
    expect(lecturer.binding?.data.amount).toBe(1_600_000);
    expect(lecturer.applying.map((norm) => norm.data.level).sort()).toEqual(['central', 'province']);
  });

  it('knows no norm of an unknown item', () => {
    expect(reference.norms({ item: 'X.Y', tier: null, personLevel: null }, '2025-06-01')).toEqual({
      binding: null,
      applying: [],
    });
  });
});

describe('localities on a period', () => {
  it('offers districts before the merger, then only communes', () => {
    const levels = (day: string) =>
      new Set(reference.localitiesOn(day, day).map((locality) => locality.data.level));
    expect(levels('2025-06-30')).toEqual(new Set(['province', 'district', 'commune']));
    expect(levels('2025-07-01')).toEqual(new Set(['province', 'commune']));
  });

  it('offers the 55 successors of old Đồng Nai before the other 40', () => {
    const flags = reference
      .localitiesOn('2025-08-15', '2025-08-15')
      .filter((locality) => locality.data.level === 'commune')
      .map((locality) => locality.data.fromOldDongNai);
    expect(flags).toEqual([...Array<boolean>(55).fill(true), ...Array<boolean>(40).fill(false)]);
  });

  it('offers no unit that ends inside the period, even if its code or name lives on', () => {
    expect(names(reference.localitiesOn('2025-06-20', '2025-07-01'))).toEqual(['Tỉnh Đồng Nai']);
  });

  it('keeps a unit that is only renamed, by the name of the first day', () => {
    const crossing = reference.localitiesOn('2026-04-20', '2026-05-10');
    expect(crossing).toHaveLength(96);
    expect(names(crossing)).toContain('Xã Long Thành');
    expect(names(crossing)).not.toContain('Phường Long Thành');
  });
});

describe('locality by name', () => {
  const match = (text: string, day: string) => {
    const result = reference.localityByName(text, day);
    if (result.kind === 'one') return ['one', result.locality.name];
    return result.kind === 'unknown' ? ['unknown'] : [result.kind, ...names(result.candidates).sort()];
  };

  it.each([
    ['Long Thành', '2025-06-20', ['ambiguous', 'Huyện Long Thành', 'Thị trấn Long Thành']],
    ['huyện Long Thành', '2025-06-20', ['one', 'Huyện Long Thành']],
    ['H. Long Thành', '2025-08-15', ['elsewhen', 'Huyện Long Thành']],
    ['Long Thành', '2025-08-15', ['one', 'Xã Long Thành']],
    ['xã Long Thành', '2026-06-01', ['elsewhen', 'Xã Long Thành']],
    ['P. Long Thành', '2026-06-01', ['one', 'Phường Long Thành']],
    ['TP. Biên Hoà', '2025-05-01', ['one', 'Thành phố Biên Hòa']],
    ['Thành phố Đồng Nai', '2026-04-30', ['one', 'Thành phố Đồng Nai']],
    ['thành phố Đồng Nai', '2026-04-29', ['elsewhen', 'Thành phố Đồng Nai']],
    ['Vĩnh Cửu', '2025-07-01', ['elsewhen', 'Huyện Vĩnh Cửu']],
    ['xã Thanh Sơn', '2025-05-01', ['ambiguous', 'Xã Thanh Sơn', 'Xã Thanh Sơn']],
    ['Thủ Đức', '2025-05-01', ['unknown']],
    ['Bien Hoa', '2025-05-01', ['unknown']],
    ['', '2025-05-01', ['unknown']],
  ])('%j on %s', (text, day, expected) => {
    expect(match(text, day)).toEqual(expected);
  });
});

describe('successors', () => {
  const district = (code: string) => reference.versions('locality', code)[0]!;

  it('follows land to the units of the day', () => {
    const merged = reference.successors(district('740'), '2025-08-15');
    expect(names(merged)).toEqual([
      'Xã Xuân Đường',
      'Xã Long Thành',
      'Xã An Phước',
      'Xã Bình An',
      'Xã Long Phước',
      'Xã Phước Thái',
    ]);
    expect(names(reference.successors(district('740'), '2026-06-01'))).toContain('Phường Long Thành');
  });

  it('is the unit itself while it is valid, and empty before it or when nobody derived them', () => {
    expect(names(reference.successors(district('740'), '2025-06-30'))).toEqual(['Huyện Long Thành']);
    const ward = reference.versions('locality', '26005')[1]!;
    expect(reference.successors(ward, '2025-06-30')).toEqual([]);
    const abolished = reference.versions('locality', '26026')[0]!;
    expect(reference.successors(abolished, '2025-05-01')).toEqual([]);
  });
});
