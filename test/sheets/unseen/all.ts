// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
import { banDanTocGiaiNgan } from './banDanTocGiaiNgan.ts';
import { banQldaVon } from './banQldaVon.ts';
import { benhVienThamDinhHaiBen } from './benhVienThamDinhHaiBen.ts';
import { chiCucThuYTiemPhong } from './chiCucThuYTiemPhong.ts';
import { congAnTapHuan } from './congAnTapHuan.ts';
import { doanTraiHe } from './doanTraiHe.ts';
import { hatKiemLamTrongRung } from './hatKiemLamTrongRung.ts';
import { hoTroTheoPhuongXa } from './hoTroTheoPhuongXa.ts';
import { hoiNongDanTapHuan } from './hoiNongDanTapHuan.ts';
import { hoiPhuNuBaBang } from './hoiPhuNuBaBang.ts';
import { khoBacTheoMuc } from './khoBacTheoMuc.ts';
import { khoVatTuNhapXuat } from './khoVatTuNhapXuat.ts';
import { khuyenNongMoHinh } from './khuyenNongMoHinh.ts';
import { nhaVanHoaLeHoi } from './nhaVanHoaLeHoi.ts';
import { phongNoiVuNhanSu } from './phongNoiVuNhanSu.ts';
import { soGiaoDucKyThi } from './soGiaoDucKyThi.ts';
import { soNongNghiepTheoQuy } from './soNongNghiepTheoQuy.ts';
import { tckhThamDinhHoiThao } from './tckhThamDinhHoiThao.ts';
import { tramYTeTheoThang } from './tramYTeTheoThang.ts';
import { truongQuyetToanLoaiKhoan } from './truongQuyetToanLoaiKhoan.ts';
import { vienDeTai } from './vienDeTai.ts';
import { xaThucHienChi } from './xaThucHienChi.ts';
import { truongThcs } from './truongThcs.ts';
import { benhVienVatTu } from './benhVienVatTu.ts';
import { taiChinhThamDinh } from './taiChinhThamDinh.ts';
import { nongThonMoiXa } from './nongThonMoiXa.ts';
import { vienSauThang } from './vienSauThang.ts';

export const UNSEEN: SheetFixture[] = [
  banDanTocGiaiNgan,
  banQldaVon,
  benhVienThamDinhHaiBen,
  chiCucThuYTiemPhong,
  congAnTapHuan,
  doanTraiHe,
  hatKiemLamTrongRung,
  hoTroTheoPhuongXa,
  hoiNongDanTapHuan,
  hoiPhuNuBaBang,
  khoBacTheoMuc,
  khoVatTuNhapXuat,
  khuyenNongMoHinh,
  nhaVanHoaLeHoi,
  phongNoiVuNhanSu,
  soGiaoDucKyThi,
  soNongNghiepTheoQuy,
  tckhThamDinhHoiThao,
  tramYTeTheoThang,
  truongQuyetToanLoaiKhoan,
  vienDeTai,
  xaThucHienChi,
  truongThcs,
  benhVienVatTu,
  taiChinhThamDinh,
  nongThonMoiXa,
  vienSauThang,
];
