// Owns the names of places the fault kinds know: the districts to 2025-06-30 and the communes of old Đồng Nai after.
// Invariant: names and days of the resolutions, written down here; not read from the product.

/** Until 2025-06-30; all but Vĩnh Cửu live on as the name of one commune. */
export const DISTRICTS = [
  'Biên Hòa',
  'Long Khánh',
  'Tân Phú',
  'Vĩnh Cửu',
  'Định Quán',
  'Trảng Bom',
  'Thống Nhất',
  'Cẩm Mỹ',
  'Long Thành',
  'Xuân Lộc',
  'Nhơn Trạch',
];

/** NQ 1662/NQ-UBTVQH15 and NQ 237/NQ-UBTVQH16, the part that was Đồng Nai before. */
const WARDS = [
  'Trảng Dài',
  'Hố Nai',
  'Tam Hiệp',
  'Long Bình',
  'Trấn Biên',
  'Biên Hòa',
  'Long Khánh',
  'Bình Lộc',
  'Bảo Vinh',
  'Xuân Lập',
  'Hàng Gòn',
  'Tân Triều',
  'Tam Phước',
  'Phước Tân',
  'Long Hưng',
];
const WARDS_FROM_2026_04_30 = [
  'Tân Phú',
  'Trị An',
  'Trảng Bom',
  'Dầu Giây',
  'Long Thành',
  'Xuân Lộc',
  'Nhơn Trạch',
];
const COMMUNES = [
  'Đak Lua',
  'Nam Cát Tiên',
  'Tà Lài',
  'Phú Lâm',
  'Phú Lý',
  'Tân An',
  'Định Quán',
  'Thanh Sơn',
  'Phú Vinh',
  'Phú Hòa',
  'La Ngà',
  'Bàu Hàm',
  'Bình Minh',
  'Hưng Thịnh',
  'An Viễn',
  'Thống Nhất',
  'Gia Kiệm',
  'Xuân Quế',
  'Cẩm Mỹ',
  'Xuân Đường',
  'Xuân Đông',
  'Sông Ray',
  'An Phước',
  'Bình An',
  'Long Phước',
  'Phước Thái',
  'Xuân Bắc',
  'Xuân Thành',
  'Xuân Hòa',
  'Xuân Phú',
  'Xuân Định',
  'Đại Phước',
  'Phước An',
];

export const ALL_NAMES = [...new Set([...DISTRICTS, ...WARDS, ...WARDS_FROM_2026_04_30, ...COMMUNES])];

/** What the commune of that name is through all these days after 2025-07-01; null where it changes or is not known. */
export function kindOfCommune(name: string, from: string, to: string): 'xã' | 'phường' | null {
  if (from < '2025-07-01') return null;
  if (WARDS.includes(name)) return 'phường';
  if (COMMUNES.includes(name)) return 'xã';
  if (!WARDS_FROM_2026_04_30.includes(name)) return null;
  if (to < '2026-04-30') return 'xã';
  return from >= '2026-04-30' ? 'phường' : null;
}
