// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
import { banDanTocGiaiNgan } from './banDanTocGiaiNgan.ts';
import { banQldaTruocThue } from './banQldaTruocThue.ts';
import { banQldaVon } from './banQldaVon.ts';
import { baoTangQuyetToan } from './baoTangQuyetToan.ts';
import { benhVienHoiNghiKhoaHoc } from './benhVienHoiNghiKhoaHoc.ts';
import { benhVienThamDinhHaiBen } from './benhVienThamDinhHaiBen.ts';
import { benhVienVatTu } from './benhVienVatTu.ts';
import { chiCucCanCuCu } from './chiCucCanCuCu.ts';
import { chiCucThuYTiemPhong } from './chiCucThuYTiemPhong.ts';
import { chuThapDoNhap } from './chuThapDoNhap.ts';
import { chuyenDoiSoNhiemVu } from './chuyenDoiSoNhiemVu.ts';
import { congAnTapHuan } from './congAnTapHuan.ts';
import { daiTruyenThanhPhongSu } from './daiTruyenThanhPhongSu.ts';
import { dayNgheLaoDong } from './dayNgheLaoDong.ts';
import { doanTraiHe } from './doanTraiHe.ts';
import { duToanQuyTheoMuc } from './duToanQuyTheoMuc.ts';
import { giaoThongChiaChoKhong } from './giaoThongChiaChoKhong.ts';
import { hatKiemLamTrongRung } from './hatKiemLamTrongRung.ts';
import { hoTroTheoPhuongXa } from './hoTroTheoPhuongXa.ts';
import { hoiCuuChienBinh } from './hoiCuuChienBinh.ts';
import { hoiDongYTongSai } from './hoiDongYTongSai.ts';
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
import { phongNongNghiepNhuCauVon } from './phongNongNghiepNhuCauVon.ts';
import { phuongChamCong } from './phuongChamCong.ts';
import { quyBaoTriTcvn3 } from './quyBaoTriTcvn3.ts';
import { quyBaoTroTreEm } from './quyBaoTroTreEm.ts';
import { soCongThuongThoiGian } from './soCongThuongThoiGian.ts';
import { soDuLichTyLe } from './soDuLichTyLe.ts';
import { soGiaoDucKyThi } from './soGiaoDucKyThi.ts';
import { soNongNghiepTheoQuy } from './soNongNghiepTheoQuy.ts';
import { soTuPhapTrongDo } from './soTuPhapTrongDo.ts';
import { soVanHoaGiai } from './soVanHoaGiai.ts';
import { soXayDungTheoKy } from './soXayDungTheoKy.ts';
import { taiChinhThamDinh } from './taiChinhThamDinh.ts';
import { tckhThamDinhHoiThao } from './tckhThamDinhHoiThao.ts';
import { thanhTraCongTacPhi } from './thanhTraCongTacPhi.ts';
import { thuVienKeHoachNam } from './thuVienKeHoachNam.ts';
import { thuyLoiDuyTu } from './thuyLoiDuyTu.ts';
import { tramChanNuoi } from './tramChanNuoi.ts';
import { tramYTeTheoThang } from './tramYTeTheoThang.ts';
import { truongHaiBangCanhNhau } from './truongHaiBangCanhNhau.ts';
import { truongQuyetToanLoaiKhoan } from './truongQuyetToanLoaiKhoan.ts';
import { truongThcs } from './truongThcs.ts';
import { vienDeTai } from './vienDeTai.ts';
import { vienSauThang } from './vienSauThang.ts';
import { xaDoanKhaoSat2026 } from './xaDoanKhaoSat2026.ts';
import { xaMoiHaiTrang2025 } from './xaMoiHaiTrang2025.ts';
import { xaThucHienChi } from './xaThucHienChi.ts';

export const UNSEEN: SheetFixture[] = [
  banDanTocGiaiNgan,
  banQldaTruocThue,
  banQldaVon,
  baoTangQuyetToan,
  benhVienHoiNghiKhoaHoc,
  benhVienThamDinhHaiBen,
  benhVienVatTu,
  chiCucCanCuCu,
  chiCucThuYTiemPhong,
  chuThapDoNhap,
  chuyenDoiSoNhiemVu,
  congAnTapHuan,
  daiTruyenThanhPhongSu,
  dayNgheLaoDong,
  doanTraiHe,
  duToanQuyTheoMuc,
  giaoThongChiaChoKhong,
  hatKiemLamTrongRung,
  hoTroTheoPhuongXa,
  hoiCuuChienBinh,
  hoiDongYTongSai,
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
  phongNongNghiepNhuCauVon,
  phuongChamCong,
  quyBaoTriTcvn3,
  quyBaoTroTreEm,
  soCongThuongThoiGian,
  soDuLichTyLe,
  soGiaoDucKyThi,
  soNongNghiepTheoQuy,
  soTuPhapTrongDo,
  soVanHoaGiai,
  soXayDungTheoKy,
  taiChinhThamDinh,
  tckhThamDinhHoiThao,
  thanhTraCongTacPhi,
  thuVienKeHoachNam,
  thuyLoiDuyTu,
  tramChanNuoi,
  tramYTeTheoThang,
  truongHaiBangCanhNhau,
  truongQuyetToanLoaiKhoan,
  truongThcs,
  vienDeTai,
  vienSauThang,
  xaDoanKhaoSat2026,
  xaMoiHaiTrang2025,
  xaThucHienChi,
];
