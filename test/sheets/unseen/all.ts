// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
import { pdBaoBiTemNhan } from './pdBaoBiTemNhan.ts';
import { pdCongTrinhTheoNguon } from './pdCongTrinhTheoNguon.ts';
import { pdDaoTaoBacSi } from './pdDaoTaoBacSi.ts';
import { pdDayThuaGio } from './pdDayThuaGio.ts';
import { pdDieuChinhDuToan } from './pdDieuChinhDuToan.ts';
import { pdGianHangHoiCho } from './pdGianHangHoiCho.ts';
import { pdThamQuanTheoNgay } from './pdThamQuanTheoNgay.ts';
import { pdXangXe } from './pdXangXe.ts';
import { peGiaiNganSauThang } from './peGiaiNganSauThang.ts';
import { peHoTroXaGiaKiem } from './peHoTroXaGiaKiem.ts';
import { peHoiChoCanTho } from './peHoiChoCanTho.ts';
import { peHoiDongHaiDot } from './peHoiDongHaiDot.ts';
import { peLopBaDiem } from './peLopBaDiem.ts';
import { peMuaThietBiMaVach } from './peMuaThietBiMaVach.ts';
import { pePhanBoLopXa } from './pePhanBoLopXa.ts';
import { peTemQrTheoChuThe } from './peTemQrTheoChuThe.ts';

export const UNSEEN: readonly SheetFixture[] = [
  pdBaoBiTemNhan,
  pdCongTrinhTheoNguon,
  pdDaoTaoBacSi,
  pdDayThuaGio,
  pdDieuChinhDuToan,
  pdGianHangHoiCho,
  pdThamQuanTheoNgay,
  pdXangXe,
  peGiaiNganSauThang,
  peHoTroXaGiaKiem,
  peHoiChoCanTho,
  peHoiDongHaiDot,
  peLopBaDiem,
  peMuaThietBiMaVach,
  pePhanBoLopXa,
  peTemQrTheoChuThe,
];
