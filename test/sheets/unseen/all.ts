// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
import { phBinhChuaChay } from './phBinhChuaChay.ts';
import { phDauThauMuaSam } from './phDauThauMuaSam.ts';
import { phDichVuMoiTruongRung } from './phDichVuMoiTruongRung.ts';
import { phDoanRaLao } from './phDoanRaLao.ts';
import { phGiamNgheoHaiVon } from './phGiamNgheoHaiVon.ts';
import { phGiamSatHdnd } from './phGiamSatHdnd.ts';
import { phHoSoPhanHang } from './phHoSoPhanHang.ts';
import { phHocPhanLyLuan } from './phHocPhanLyLuan.ts';
import { phHoiDongSangKien } from './phHoiDongSangKien.ts';
import { phNuocSachNongThon } from './phNuocSachNongThon.ts';
import { phPhienViecLam } from './phPhienViecLam.ts';
import { phPhunHoaChat } from './phPhunHoaChat.ts';
import { phQuyTapHaiCot } from './phQuyTapHaiCot.ts';
import { phQuyThienTai } from './phQuyThienTai.ts';
import { phSoHoaHoSo } from './phSoHoaHoSo.ts';
import { phTienDienTramBom } from './phTienDienTramBom.ts';
import { phTroGiupXaHoi } from './phTroGiupXaHoi.ts';
import { phTruyXuatLop } from './phTruyXuatLop.ts';
import { phVeSinhMoiTruong } from './phVeSinhMoiTruong.ts';
import { phXeThuVien } from './phXeThuVien.ts';
import { piBaLopRieng } from './piBaLopRieng.ts';
import { piChoCongNghe2019 } from './piChoCongNghe2019.ts';
import { piDuAnHocSinh } from './piDuAnHocSinh.ts';
import { piDuToanGiaoXa2025 } from './piDuToanGiaoXa2025.ts';
import { piHoaChatTheoQuy } from './piHoaChatTheoQuy.ts';
import { piHoiNghiVung2014 } from './piHoiNghiVung2014.ts';
import { piKiemDinhThietBi } from './piKiemDinhThietBi.ts';
import { piNghiemThuMoHinh2026 } from './piNghiemThuMoHinh2026.ts';
import { piNguonDiaBanQuy } from './piNguonDiaBanQuy.ts';
import { piPhieuDangKyXa2026 } from './piPhieuDangKyXa2026.ts';
import { piPhongStem } from './piPhongStem.ts';
import { piQuyetToanDeTai2013 } from './piQuyetToanDeTai2013.ts';
import { piRaSoatHoSoXa } from './piRaSoatHoSoXa.ts';
import { piSoRutDuToan2015 } from './piSoRutDuToan2015.ts';
import { piSuDungQuy2015 } from './piSuDungQuy2015.ts';
import { piThamDinhCongLaoDong } from './piThamDinhCongLaoDong.ts';
import { piThamDinhDoiMoiCongNghe } from './piThamDinhDoiMoiCongNghe.ts';
import { piThuBhytHocSinh } from './piThuBhytHocSinh.ts';
import { piThuongHangSao } from './piThuongHangSao.ts';
import { piViecUbndGiao } from './piViecUbndGiao.ts';

export const UNSEEN: readonly SheetFixture[] = [
  phBinhChuaChay,
  phDauThauMuaSam,
  phDichVuMoiTruongRung,
  phDoanRaLao,
  phGiamNgheoHaiVon,
  phGiamSatHdnd,
  phHoSoPhanHang,
  phHocPhanLyLuan,
  phHoiDongSangKien,
  phNuocSachNongThon,
  phPhienViecLam,
  phPhunHoaChat,
  phQuyTapHaiCot,
  phQuyThienTai,
  phSoHoaHoSo,
  phTienDienTramBom,
  phTroGiupXaHoi,
  phTruyXuatLop,
  phVeSinhMoiTruong,
  phXeThuVien,
  piBaLopRieng,
  piChoCongNghe2019,
  piDuAnHocSinh,
  piDuToanGiaoXa2025,
  piHoaChatTheoQuy,
  piHoiNghiVung2014,
  piKiemDinhThietBi,
  piNghiemThuMoHinh2026,
  piNguonDiaBanQuy,
  piPhieuDangKyXa2026,
  piPhongStem,
  piQuyetToanDeTai2013,
  piRaSoatHoSoXa,
  piSoRutDuToan2015,
  piSuDungQuy2015,
  piThamDinhCongLaoDong,
  piThamDinhDoiMoiCongNghe,
  piThuBhytHocSinh,
  piThuongHangSao,
  piViecUbndGiao,
];
