// Owns the list of the development gold sheets.
import type { SheetFixture } from '../fixture.ts';
import { banQldaSuaChua } from './banQldaSuaChua.ts';
import { baoGiaGiayMoi } from './baoGiaGiayMoi.ts';
import { baoTriMayTinh } from './baoTriMayTinh.ts';
import { baoTriTheoThang } from './baoTriTheoThang.ts';
import { benhVienGoiThau } from './benhVienGoiThau.ts';
import { benhVienVatTu } from './benhVienVatTu.ts';
import { boiDuongCanBo } from './boiDuongCanBo.ts';
import { caiCachHanhChinh } from './caiCachHanhChinh.ts';
import { chuyenNguon } from './chuyenNguon.ts';
import { congNo } from './congNo.ts';
import { congTacHaNoi } from './congTacHaNoi.ts';
import { daiHoiTheThao } from './daiHoiTheThao.ts';
import { danhSachDaiBieu } from './danhSachDaiBieu.ts';
import { dayNghe } from './dayNghe.ts';
import { deTaiTcvn3 } from './deTaiTcvn3.ts';
import { dienGiai } from './dienGiai.ts';
import { dienNuocTheoThang } from './dienNuocTheoThang.ts';
import { doanHuongDan } from './doanHuongDan.ts';
import { doiChieuKhoBac } from './doiChieuKhoBac.ts';
import { duToanNamTheoMa } from './duToanNamTheoMa.ts';
import { duyTuTcvn3 } from './duyTuTcvn3.ts';
import { giaiNganBaoTri } from './giaiNganBaoTri.ts';
import { giaiNganTheoVon } from './giaiNganTheoVon.ts';
import { goiThau } from './goiThau.ts';
import { haiLopCanhNhau } from './haiLopCanhNhau.ts';
import { hoiDongXepHang } from './hoiDongXepHang.ts';
import { hoiThaoKhoaHoc } from './hoiThaoKhoaHoc.ts';
import { hoiThi } from './hoiThi.ts';
import { hoSoTheoXa } from './hoSoTheoXa.ts';
import { hoTroPhuong2026 } from './hoTroPhuong2026.ts';
import { huanLuyenVni } from './huanLuyenVni.ts';
import { ketQuaHocTap } from './ketQuaHocTap.ts';
import { khuyenCong } from './khuyenCong.ts';
import { khuyenNong } from './khuyenNong.ts';
import { kiemKeTaiSan } from './kiemKeTaiSan.ts';
import { kinhPhiTheoHuyen } from './kinhPhiTheoHuyen.ts';
import { kyYeu } from './kyYeu.ts';
import { leHoiTcvn3 } from './leHoiTcvn3.ts';
import { lopHocDanhSach } from './lopHocDanhSach.ts';
import { lopThangTam } from './lopThangTam.ts';
import { luongHopDong } from './luongHopDong.ts';
import { muaSamThietBi } from './muaSamThietBi.ts';
import { nhanVienYTeNfd } from './nhanVienYTeNfd.ts';
import { nhiemVuTrongTam } from './nhiemVuTrongTam.ts';
import { nongThonMoiHaiBang } from './nongThonMoiHaiBang.ts';
import { nongThonMoiTheoNguon } from './nongThonMoiTheoNguon.ts';
import { phongDich } from './phongDich.ts';
import { phongTckhChiXa } from './phongTckhChiXa.ts';
import { phongTckhThamDinh } from './phongTckhThamDinh.ts';
import { quanTracMoiTruong } from './quanTracMoiTruong.ts';
import { quyetToanTheoMuc } from './quyetToanTheoMuc.ts';
import { quyetToanTruong } from './quyetToanTruong.ts';
import { sanPhamTheoHuyen } from './sanPhamTheoHuyen.ts';
import { soGtvtVon } from './soGtvtVon.ts';
import { soKhcnLopOcop } from './soKhcnLopOcop.ts';
import { soKhcnQuyetToan } from './soKhcnQuyetToan.ts';
import { soKhcnTienDoDiaBan } from './soKhcnTienDoDiaBan.ts';
import { soKhcnTienDoNhiemVu } from './soKhcnTienDoNhiemVu.ts';
import { soLdtbxhHaiLop } from './soLdtbxhHaiLop.ts';
import { soTtttHoiThi } from './soTtttHoiThi.ts';
import { soYTe } from './soYTe.ts';
import { suaChuaTruSo } from './suaChuaTruSo.ts';
import { tamUng } from './tamUng.ts';
import { tapHuanBaLop } from './tapHuanBaLop.ts';
import { theoDoiHoatDong } from './theoDoiHoatDong.ts';
import { theoMucTieuMuc } from './theoMucTieuMuc.ts';
import { thucHienDuToan } from './thucHienDuToan.ts';
import { tiemChung } from './tiemChung.ts';
import { tongHopBaHoatDong } from './tongHopBaHoatDong.ts';
import { tongKetNamHoc } from './tongKetNamHoc.ts';
import { trungTamDuToanNam } from './trungTamDuToanNam.ts';
import { truongHoiDongThi } from './truongHoiDongThi.ts';
import { truongThcs } from './truongThcs.ts';
import { truongTheoDoiTieuMuc } from './truongTheoDoiTieuMuc.ts';
import { truyenThongTheoQuy } from './truyenThongTheoQuy.ts';
import { vanPhongPham } from './vanPhongPham.ts';
import { vatTuPhongKham } from './vatTuPhongKham.ts';
import { xaBauHam } from './xaBauHam.ts';
import { xaSauSapNhap } from './xaSauSapNhap.ts';

export const DEVELOPMENT: readonly SheetFixture[] = [
  banQldaSuaChua,
  baoGiaGiayMoi,
  baoTriMayTinh,
  baoTriTheoThang,
  benhVienGoiThau,
  benhVienVatTu,
  boiDuongCanBo,
  caiCachHanhChinh,
  chuyenNguon,
  congNo,
  congTacHaNoi,
  daiHoiTheThao,
  danhSachDaiBieu,
  dayNghe,
  deTaiTcvn3,
  dienGiai,
  dienNuocTheoThang,
  doanHuongDan,
  doiChieuKhoBac,
  duToanNamTheoMa,
  duyTuTcvn3,
  giaiNganBaoTri,
  giaiNganTheoVon,
  goiThau,
  haiLopCanhNhau,
  hoiDongXepHang,
  hoiThaoKhoaHoc,
  hoiThi,
  hoSoTheoXa,
  hoTroPhuong2026,
  huanLuyenVni,
  ketQuaHocTap,
  khuyenCong,
  khuyenNong,
  kiemKeTaiSan,
  kinhPhiTheoHuyen,
  kyYeu,
  leHoiTcvn3,
  lopHocDanhSach,
  lopThangTam,
  luongHopDong,
  muaSamThietBi,
  nhanVienYTeNfd,
  nhiemVuTrongTam,
  nongThonMoiHaiBang,
  nongThonMoiTheoNguon,
  phongDich,
  phongTckhChiXa,
  phongTckhThamDinh,
  quanTracMoiTruong,
  quyetToanTheoMuc,
  quyetToanTruong,
  sanPhamTheoHuyen,
  soGtvtVon,
  soKhcnLopOcop,
  soKhcnQuyetToan,
  soKhcnTienDoDiaBan,
  soKhcnTienDoNhiemVu,
  soLdtbxhHaiLop,
  soTtttHoiThi,
  soYTe,
  suaChuaTruSo,
  tamUng,
  tapHuanBaLop,
  theoDoiHoatDong,
  theoMucTieuMuc,
  thucHienDuToan,
  tiemChung,
  tongHopBaHoatDong,
  tongKetNamHoc,
  trungTamDuToanNam,
  truongHoiDongThi,
  truongThcs,
  truongTheoDoiTieuMuc,
  truyenThongTheoQuy,
  vanPhongPham,
  vatTuPhongKham,
  xaBauHam,
  xaSauSapNhap,
];
