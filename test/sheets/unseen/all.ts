// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
import { banDanTocGiaiNgan } from './banDanTocGiaiNgan.ts';
import { banQldaVon } from './banQldaVon.ts';
import { baoTangQuyetToan } from './baoTangQuyetToan.ts';
import { benhVienThamDinhHaiBen } from './benhVienThamDinhHaiBen.ts';
import { benhVienVatTu } from './benhVienVatTu.ts';
import { chiCucCanCuCu } from './chiCucCanCuCu.ts';
import { chiCucThuYTiemPhong } from './chiCucThuYTiemPhong.ts';
import { chuThapDoNhap } from './chuThapDoNhap.ts';
import { congAnTapHuan } from './congAnTapHuan.ts';
import { dayNgheLaoDong } from './dayNgheLaoDong.ts';
import { doanTraiHe } from './doanTraiHe.ts';
import { hatKiemLamTrongRung } from './hatKiemLamTrongRung.ts';
import { hoTroTheoPhuongXa } from './hoTroTheoPhuongXa.ts';
import { hoiCuuChienBinh } from './hoiCuuChienBinh.ts';
import { hoiNongDanTapHuan } from './hoiNongDanTapHuan.ts';
import { hoiPhuNuBaBang } from './hoiPhuNuBaBang.ts';
import { khoBacTheoMuc } from './khoBacTheoMuc.ts';
import { khoVatTuNhapXuat } from './khoVatTuNhapXuat.ts';
import { khuyenNongMoHinh } from './khuyenNongMoHinh.ts';
import { lienDoanLaoDongTheoDoi } from './lienDoanLaoDongTheoDoi.ts';
import { matTranCongHaiLan } from './matTranCongHaiLan.ts';
import { nhaVanHoaLeHoi } from './nhaVanHoaLeHoi.ts';
import { nongThonMoiXa } from './nongThonMoiXa.ts';
import { phongNoiVuNhanSu } from './phongNoiVuNhanSu.ts';
import { soCongThuongThoiGian } from './soCongThuongThoiGian.ts';
import { soDuLichTyLe } from './soDuLichTyLe.ts';
import { soGiaoDucKyThi } from './soGiaoDucKyThi.ts';
import { soNongNghiepTheoQuy } from './soNongNghiepTheoQuy.ts';
import { soVanHoaGiai } from './soVanHoaGiai.ts';
import { soXayDungTheoKy } from './soXayDungTheoKy.ts';
import { taiChinhThamDinh } from './taiChinhThamDinh.ts';
import { tckhThamDinhHoiThao } from './tckhThamDinhHoiThao.ts';
import { thuVienKeHoachNam } from './thuVienKeHoachNam.ts';
import { thuyLoiDuyTu } from './thuyLoiDuyTu.ts';
import { tramChanNuoi } from './tramChanNuoi.ts';
import { tramYTeTheoThang } from './tramYTeTheoThang.ts';
import { truongQuyetToanLoaiKhoan } from './truongQuyetToanLoaiKhoan.ts';
import { truongThcs } from './truongThcs.ts';
import { vienDeTai } from './vienDeTai.ts';
import { vienSauThang } from './vienSauThang.ts';
import { xaDoanKhaoSat2026 } from './xaDoanKhaoSat2026.ts';
import { xaThucHienChi } from './xaThucHienChi.ts';

export const UNSEEN: SheetFixture[] = [
  banDanTocGiaiNgan,
  banQldaVon,
  baoTangQuyetToan,
  benhVienThamDinhHaiBen,
  benhVienVatTu,
  chiCucCanCuCu,
  chiCucThuYTiemPhong,
  chuThapDoNhap,
  congAnTapHuan,
  dayNgheLaoDong,
  doanTraiHe,
  hatKiemLamTrongRung,
  hoTroTheoPhuongXa,
  hoiCuuChienBinh,
  hoiNongDanTapHuan,
  hoiPhuNuBaBang,
  khoBacTheoMuc,
  khoVatTuNhapXuat,
  khuyenNongMoHinh,
  lienDoanLaoDongTheoDoi,
  matTranCongHaiLan,
  nhaVanHoaLeHoi,
  nongThonMoiXa,
  phongNoiVuNhanSu,
  soCongThuongThoiGian,
  soDuLichTyLe,
  soGiaoDucKyThi,
  soNongNghiepTheoQuy,
  soVanHoaGiai,
  soXayDungTheoKy,
  taiChinhThamDinh,
  tckhThamDinhHoiThao,
  thuVienKeHoachNam,
  thuyLoiDuyTu,
  tramChanNuoi,
  tramYTeTheoThang,
  truongQuyetToanLoaiKhoan,
  truongThcs,
  vienDeTai,
  vienSauThang,
  xaDoanKhaoSat2026,
  xaThucHienChi,
];
