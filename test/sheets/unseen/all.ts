// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
import { banQldaVon } from './banQldaVon.ts';
import { congAnTapHuan } from './congAnTapHuan.ts';
import { doanTraiHe } from './doanTraiHe.ts';
import { hatKiemLamTrongRung } from './hatKiemLamTrongRung.ts';
import { hoiNongDanTapHuan } from './hoiNongDanTapHuan.ts';
import { hoiPhuNuBaBang } from './hoiPhuNuBaBang.ts';
import { khoBacTheoMuc } from './khoBacTheoMuc.ts';
import { khuyenNongMoHinh } from './khuyenNongMoHinh.ts';
import { nhaVanHoaLeHoi } from './nhaVanHoaLeHoi.ts';
import { xaThucHienChi } from './xaThucHienChi.ts';

export const UNSEEN: SheetFixture[] = [
  banQldaVon,
  congAnTapHuan,
  doanTraiHe,
  hatKiemLamTrongRung,
  hoiNongDanTapHuan,
  hoiPhuNuBaBang,
  khoBacTheoMuc,
  khuyenNongMoHinh,
  nhaVanHoaLeHoi,
  xaThucHienChi,
];
