// Owns the list of the development gold sheets.
import type { SheetFixture } from '../fixture.ts';
import { banDanTocGiaiNgan } from './banDanTocGiaiNgan.ts';
import { banQldaSuaChua } from './banQldaSuaChua.ts';
import { banQldaTruocThue } from './banQldaTruocThue.ts';
import { banQldaVon } from './banQldaVon.ts';
import { baoGiaGiayMoi } from './baoGiaGiayMoi.ts';
import { baoTangQuyetToan } from './baoTangQuyetToan.ts';
import { baoTriMayTinh } from './baoTriMayTinh.ts';
import { baoTriTheoThang } from './baoTriTheoThang.ts';
import { benhVienGoiThau } from './benhVienGoiThau.ts';
import { benhVienHoiNghiKhoaHoc } from './benhVienHoiNghiKhoaHoc.ts';
import { benhVienThamDinhHaiBen } from './benhVienThamDinhHaiBen.ts';
import { benhVienVatTu } from './benhVienVatTu.ts';
import { benhVienVatTuTheoQuy } from './benhVienVatTuTheoQuy.ts';
import { boiDuongCanBo } from './boiDuongCanBo.ts';
import { caiCachHanhChinh } from './caiCachHanhChinh.ts';
import { chiCucCanCuCu } from './chiCucCanCuCu.ts';
import { chiCucThuYTiemPhong } from './chiCucThuYTiemPhong.ts';
import { chuThapDoNhap } from './chuThapDoNhap.ts';
import { chuyenDoiSoNhiemVu } from './chuyenDoiSoNhiemVu.ts';
import { chuyenNguon } from './chuyenNguon.ts';
import { congAnTapHuan } from './congAnTapHuan.ts';
import { congNo } from './congNo.ts';
import { congTacHaNoi } from './congTacHaNoi.ts';
import { daiHoiTheThao } from './daiHoiTheThao.ts';
import { daiTruyenThanhPhongSu } from './daiTruyenThanhPhongSu.ts';
import { danhSachDaiBieu } from './danhSachDaiBieu.ts';
import { dayNghe } from './dayNghe.ts';
import { dayNgheLaoDong } from './dayNgheLaoDong.ts';
import { deTaiTcvn3 } from './deTaiTcvn3.ts';
import { dienGiai } from './dienGiai.ts';
import { dienNuocTheoThang } from './dienNuocTheoThang.ts';
import { doanHuongDan } from './doanHuongDan.ts';
import { doanTraiHe } from './doanTraiHe.ts';
import { doiChieuKhoBac } from './doiChieuKhoBac.ts';
import { duToanNamTheoMa } from './duToanNamTheoMa.ts';
import { duToanQuyTheoMuc } from './duToanQuyTheoMuc.ts';
import { duyTuTcvn3 } from './duyTuTcvn3.ts';
import { giaiNganBaoTri } from './giaiNganBaoTri.ts';
import { giaiNganTheoVon } from './giaiNganTheoVon.ts';
import { giaoThongChiaChoKhong } from './giaoThongChiaChoKhong.ts';
import { goiThau } from './goiThau.ts';
import { haiLopCanhNhau } from './haiLopCanhNhau.ts';
import { hatKiemLamTrongRung } from './hatKiemLamTrongRung.ts';
import { hdBenhVienSuaChua } from './hdBenhVienSuaChua.ts';
import { hdDaiPtthSanXuat } from './hdDaiPtthSanXuat.ts';
import { hdHoiNguoiCaoTuoi2026 } from './hdHoiNguoiCaoTuoi2026.ts';
import { hdMatTranThamDinh } from './hdMatTranThamDinh.ts';
import { hdThuVienTcvn3 } from './hdThuVienTcvn3.ts';
import { hdTinhDoanTinhNguyen2025 } from './hdTinhDoanTinhNguyen2025.ts';
import { hdTrungTamTdttVni } from './hdTrungTamTdttVni.ts';
import { hdTrungTamVanHoaNam } from './hdTrungTamVanHoaNam.ts';
import { hdTruongBanTru } from './hdTruongBanTru.ts';
import { hdTruongTraiNghiem2025 } from './hdTruongTraiNghiem2025.ts';
import { hoSoTheoXa } from './hoSoTheoXa.ts';
import { hoTroPhuong2026 } from './hoTroPhuong2026.ts';
import { hoTroTheoPhuongXa } from './hoTroTheoPhuongXa.ts';
import { hoiCuuChienBinh } from './hoiCuuChienBinh.ts';
import { hoiDongXepHang } from './hoiDongXepHang.ts';
import { hoiDongYTongSai } from './hoiDongYTongSai.ts';
import { hoiNongDanTapHuan } from './hoiNongDanTapHuan.ts';
import { hoiPhuNuBaBang } from './hoiPhuNuBaBang.ts';
import { hoiThaoKhoaHoc } from './hoiThaoKhoaHoc.ts';
import { hoiThi } from './hoiThi.ts';
import { huanLuyenVni } from './huanLuyenVni.ts';
import { ketQuaHocTap } from './ketQuaHocTap.ts';
import { khoBacTheoMuc } from './khoBacTheoMuc.ts';
import { khoVatTuNhapXuat } from './khoVatTuNhapXuat.ts';
import { khuyenCong } from './khuyenCong.ts';
import { khuyenNong } from './khuyenNong.ts';
import { khuyenNongMoHinh } from './khuyenNongMoHinh.ts';
import { kiemKeTaiSan } from './kiemKeTaiSan.ts';
import { kinhPhiTheoHuyen } from './kinhPhiTheoHuyen.ts';
import { kyYeu } from './kyYeu.ts';
import { leHoiTcvn3 } from './leHoiTcvn3.ts';
import { lienDoanLaoDongTheoDoi } from './lienDoanLaoDongTheoDoi.ts';
import { lopHocDanhSach } from './lopHocDanhSach.ts';
import { lopThangTam } from './lopThangTam.ts';
import { luongHopDong } from './luongHopDong.ts';
import { matTranCongHaiLan } from './matTranCongHaiLan.ts';
import { muaSamThietBi } from './muaSamThietBi.ts';
import { nhaVanHoaLeHoi } from './nhaVanHoaLeHoi.ts';
import { nhanVienYTeNfd } from './nhanVienYTeNfd.ts';
import { nhiemVuTrongTam } from './nhiemVuTrongTam.ts';
import { nnGhiNhanBaLop } from './nnGhiNhanBaLop.ts';
import { nnHoiChoHaiTrang } from './nnHoiChoHaiTrang.ts';
import { nnHoiDongCapTinh } from './nnHoiDongCapTinh.ts';
import { nnKeHoachTheoQuy } from './nnKeHoachTheoQuy.ts';
import { nnNhiemVuTheoNam } from './nnNhiemVuTheoNam.ts';
import { nnPhanBoXaPhuong } from './nnPhanBoXaPhuong.ts';
import { nnPhuongHoSo } from './nnPhuongHoSo.ts';
import { nnTemTruyXuat } from './nnTemTruyXuat.ts';
import { nnThietBiThuNghiem } from './nnThietBiThuNghiem.ts';
import { nnXucTienTheoThang } from './nnXucTienTheoThang.ts';
import { nongThonMoiHaiBang } from './nongThonMoiHaiBang.ts';
import { nongThonMoiTheoNguon } from './nongThonMoiTheoNguon.ts';
import { nongThonMoiXa } from './nongThonMoiXa.ts';
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
import { pfAnToanGiaoThong } from './pfAnToanGiaoThong.ts';
import { pfChiTraBoiThuong } from './pfChiTraBoiThuong.ts';
import { pfDienTapThienTai } from './pfDienTapThienTai.ts';
import { pfDieuChinhTrongRung } from './pfDieuChinhTrongRung.ts';
import { pfHocBongNoiTru } from './pfHocBongNoiTru.ts';
import { pfHocTapKinhNghiem } from './pfHocTapKinhNghiem.ts';
import { pfHoiDongTuyenChon } from './pfHoiDongTuyenChon.ts';
import { pfInGiaoTrinh } from './pfInGiaoTrinh.ts';
import { pfKeHoachBaNam } from './pfKeHoachBaNam.ts';
import { pfKhaoSatDoanhNghiep } from './pfKhaoSatDoanhNghiep.ts';
import { pfKhenThuongChuyenDe } from './pfKhenThuongChuyenDe.ts';
import { pfNhuanButTapChi } from './pfNhuanButTapChi.ts';
import { pfPhanBoThietBi } from './pfPhanBoThietBi.ts';
import { pfQuaTetDoanVien } from './pfQuaTetDoanVien.ts';
import { pfQuyetToanBhyt } from './pfQuyetToanBhyt.ts';
import { pfQuyetToanTraiHe } from './pfQuyetToanTraiHe.ts';
import { pfSanThuongMai } from './pfSanThuongMai.ts';
import { pfTienDoBauCu } from './pfTienDoBauCu.ts';
import { pfTienDoNhanHieu } from './pfTienDoNhanHieu.ts';
import { pfTrungHanGiaoThong } from './pfTrungHanGiaoThong.ts';
import { pgBaNhiemVuTheoQuy } from './pgBaNhiemVuTheoQuy.ts';
import { pgChuTheTheoThang } from './pgChuTheTheoThang.ts';
import { pgChuanHoa2026 } from './pgChuanHoa2026.ts';
import { pgDoanHuongDan } from './pgDoanHuongDan.ts';
import { pgDonNhanHieu } from './pgDonNhanHieu.ts';
import { pgDuToan2014BaNam } from './pgDuToan2014BaNam.ts';
import { pgGiaiNganQuyBa2026 } from './pgGiaiNganQuyBa2026.ts';
import { pgHoiChoTet2014 } from './pgHoiChoTet2014.ts';
import { pgHoiDongThang11 } from './pgHoiDongThang11.ts';
import { pgHopDongDichVu } from './pgHopDongDichVu.ts';
import { pgHopHoiDongThanhPho } from './pgHopHoiDongThanhPho.ts';
import { pgInSoTay } from './pgInSoTay.ts';
import { pgLopNhanHang2013 } from './pgLopNhanHang2013.ts';
import { pgQuyetToanTapHuan } from './pgQuyetToanTapHuan.ts';
import { pgQuyetToanThuongHieu2014 } from './pgQuyetToanThuongHieu2014.ts';
import { pgSanPhamConHan } from './pgSanPhamConHan.ts';
import { pgThamDinhKinhPhi2026 } from './pgThamDinhKinhPhi2026.ts';
import { pgThamQuanDongThap } from './pgThamQuanDongThap.ts';
import { pgThuNghiemMau } from './pgThuNghiemMau.ts';
import { pgVonOcop2015 } from './pgVonOcop2015.ts';
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
import { phongDich } from './phongDich.ts';
import { phongNoiVuNhanSu } from './phongNoiVuNhanSu.ts';
import { phongNongNghiepNhuCauVon } from './phongNongNghiepNhuCauVon.ts';
import { phongTckhChiXa } from './phongTckhChiXa.ts';
import { phongTckhThamDinh } from './phongTckhThamDinh.ts';
import { phuongChamCong } from './phuongChamCong.ts';
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
import { pjBanTruTaLai2025 } from './pjBanTruTaLai2025.ts';
import { pjBenhVienHoaChat2016 } from './pjBenhVienHoaChat2016.ts';
import { pjCapTienLopXa2025 } from './pjCapTienLopXa2025.ts';
import { pjCayGiongXa2015 } from './pjCayGiongXa2015.ts';
import { pjChiTheoThang2016 } from './pjChiTheoThang2016.ts';
import { pjDeTaiChuyenSang2017 } from './pjDeTaiChuyenSang2017.ts';
import { pjDoanHocTap2024 } from './pjDoanHocTap2024.ts';
import { pjHoiChoNongSan2019 } from './pjHoiChoNongSan2019.ts';
import { pjHoiDongXepHang2026 } from './pjHoiDongXepHang2026.ts';
import { pjLeHoiKyYen2014 } from './pjLeHoiKyYen2014.ts';
import { pjLopDoLuong2013 } from './pjLopDoLuong2013.ts';
import { pjNtmLuyKeXa2019 } from './pjNtmLuyKeXa2019.ts';
import { pjTemNhanQrOcop } from './pjTemNhanQrOcop.ts';
import { pjThamDinhLopNghe2018 } from './pjThamDinhLopNghe2018.ts';
import { pjTheoDoiHopDong2019 } from './pjTheoDoiHopDong2019.ts';
import { pjThuVienTruong2018 } from './pjThuVienTruong2018.ts';
import { pjTienDoHoSo2026 } from './pjTienDoHoSo2026.ts';
import { pjTramYTePhuong2026 } from './pjTramYTePhuong2026.ts';
import { pjVanHoaXaDocSach2026 } from './pjVanHoaXaDocSach2026.ts';
import { pjVonDiaPhuongQuy1 } from './pjVonDiaPhuongQuy1.ts';
import { pkDaiHoiCongDoan2017 } from './pkDaiHoiCongDoan2017.ts';
import { pkDayNgheNongThon2018 } from './pkDayNgheNongThon2018.ts';
import { pkDeTaiHoiThao2024 } from './pkDeTaiHoiThao2024.ts';
import { pkDeTaiLuaMan2015 } from './pkDeTaiLuaMan2015.ts';
import { pkDoDacTheoXa2019 } from './pkDoDacTheoXa2019.ts';
import { pkDuTamUng2014 } from './pkDuTamUng2014.ts';
import { pkGiaiNganQuy2024 } from './pkGiaiNganQuy2024.ts';
import { pkGiaoDuToanHuyen2014 } from './pkGiaoDuToanHuyen2014.ts';
import { pkHuyenUyHoiNghi2015 } from './pkHuyenUyHoiNghi2015.ts';
import { pkMatBangXa2026 } from './pkMatBangXa2026.ts';
import { pkNhiemVuSoHoa2025 } from './pkNhiemVuSoHoa2025.ts';
import { pkQldaThang2023 } from './pkQldaThang2023.ts';
import { pkQuaTetNguoiCoCong2014 } from './pkQuaTetNguoiCoCong2014.ts';
import { pkQuanTracMoiTruong2022 } from './pkQuanTracMoiTruong2022.ts';
import { pkQuyBaoTriDuongBo2016 } from './pkQuyBaoTriDuongBo2016.ts';
import { pkQuyetToanMuc2013 } from './pkQuyetToanMuc2013.ts';
import { pkSuaTruSoXa2013 } from './pkSuaTruSoXa2013.ts';
import { pkTemNhanXa2025 } from './pkTemNhanXa2025.ts';
import { pkThamTraQuyetToan2015 } from './pkThamTraQuyetToan2015.ts';
import { pkTraiHeDoan2023 } from './pkTraiHeDoan2023.ts';
import { quanTracMoiTruong } from './quanTracMoiTruong.ts';
import { quyBaoTriTcvn3 } from './quyBaoTriTcvn3.ts';
import { quyBaoTroTreEm } from './quyBaoTroTreEm.ts';
import { quyetToanTheoMuc } from './quyetToanTheoMuc.ts';
import { quyetToanTruong } from './quyetToanTruong.ts';
import { sanPhamTheoHuyen } from './sanPhamTheoHuyen.ts';
import { soCongThuongThoiGian } from './soCongThuongThoiGian.ts';
import { soDuLichTyLe } from './soDuLichTyLe.ts';
import { soGiaoDucKyThi } from './soGiaoDucKyThi.ts';
import { soGtvtVon } from './soGtvtVon.ts';
import { soKhcnLopOcop } from './soKhcnLopOcop.ts';
import { soKhcnQuyetToan } from './soKhcnQuyetToan.ts';
import { soKhcnTienDoDiaBan } from './soKhcnTienDoDiaBan.ts';
import { soKhcnTienDoNhiemVu } from './soKhcnTienDoNhiemVu.ts';
import { soLdtbxhHaiLop } from './soLdtbxhHaiLop.ts';
import { soNongNghiepTheoQuy } from './soNongNghiepTheoQuy.ts';
import { soTtttHoiThi } from './soTtttHoiThi.ts';
import { soTuPhapTrongDo } from './soTuPhapTrongDo.ts';
import { soVanHoaGiai } from './soVanHoaGiai.ts';
import { soXayDungTheoKy } from './soXayDungTheoKy.ts';
import { soYTe } from './soYTe.ts';
import { suaChuaTruSo } from './suaChuaTruSo.ts';
import { taiChinhThamDinh } from './taiChinhThamDinh.ts';
import { tamUng } from './tamUng.ts';
import { tapHuanBaLop } from './tapHuanBaLop.ts';
import { tcGiaiNganPhuong2026 } from './tcGiaiNganPhuong2026.ts';
import { tcHoTroDichTa } from './tcHoTroDichTa.ts';
import { tcPhanBoTuSach } from './tcPhanBoTuSach.ts';
import { tcQuyetToanXa2019 } from './tcQuyetToanXa2019.ts';
import { tcTamUngHopDong } from './tcTamUngHopDong.ts';
import { tcThamDinhDauNam } from './tcThamDinhDauNam.ts';
import { tcThamDinhLopOcop } from './tcThamDinhLopOcop.ts';
import { tcThamTraQuyetToan } from './tcThamTraQuyetToan.ts';
import { tcTheoDoiHopDong2021 } from './tcTheoDoiHopDong2021.ts';
import { tcTongMucDauTu } from './tcTongMucDauTu.ts';
import { tckhThamDinhHoiThao } from './tckhThamDinhHoiThao.ts';
import { thanhTraCongTacPhi } from './thanhTraCongTacPhi.ts';
import { theoDoiHoatDong } from './theoDoiHoatDong.ts';
import { theoMucTieuMuc } from './theoMucTieuMuc.ts';
import { thuVienKeHoachNam } from './thuVienKeHoachNam.ts';
import { thucHienDuToan } from './thucHienDuToan.ts';
import { thuyLoiDuyTu } from './thuyLoiDuyTu.ts';
import { tiemChung } from './tiemChung.ts';
import { tongHopBaHoatDong } from './tongHopBaHoatDong.ts';
import { tongKetNamHoc } from './tongKetNamHoc.ts';
import { tramChanNuoi } from './tramChanNuoi.ts';
import { tramYTeTheoThang } from './tramYTeTheoThang.ts';
import { trungTamDuToanNam } from './trungTamDuToanNam.ts';
import { truongHaiBangCanhNhau } from './truongHaiBangCanhNhau.ts';
import { truongHoiDongThi } from './truongHoiDongThi.ts';
import { truongHoiKhoe } from './truongHoiKhoe.ts';
import { truongQuyetToanLoaiKhoan } from './truongQuyetToanLoaiKhoan.ts';
import { truongThcs } from './truongThcs.ts';
import { truongTheoDoiTieuMuc } from './truongTheoDoiTieuMuc.ts';
import { truyenThongTheoQuy } from './truyenThongTheoQuy.ts';
import { vanPhongPham } from './vanPhongPham.ts';
import { vatTuPhongKham } from './vatTuPhongKham.ts';
import { vienDeTai } from './vienDeTai.ts';
import { vienSauThang } from './vienSauThang.ts';
import { xaBauHam } from './xaBauHam.ts';
import { xaDoanKhaoSat2026 } from './xaDoanKhaoSat2026.ts';
import { xaMoiHaiTrang2025 } from './xaMoiHaiTrang2025.ts';
import { xaSauSapNhap } from './xaSauSapNhap.ts';
import { xaThucHienChi } from './xaThucHienChi.ts';

export const DEVELOPMENT: readonly SheetFixture[] = [
  banDanTocGiaiNgan,
  banQldaSuaChua,
  banQldaTruocThue,
  banQldaVon,
  baoGiaGiayMoi,
  baoTangQuyetToan,
  baoTriMayTinh,
  baoTriTheoThang,
  benhVienGoiThau,
  benhVienHoiNghiKhoaHoc,
  benhVienThamDinhHaiBen,
  benhVienVatTu,
  benhVienVatTuTheoQuy,
  boiDuongCanBo,
  caiCachHanhChinh,
  chiCucCanCuCu,
  chiCucThuYTiemPhong,
  chuThapDoNhap,
  chuyenDoiSoNhiemVu,
  chuyenNguon,
  congAnTapHuan,
  congNo,
  congTacHaNoi,
  daiHoiTheThao,
  daiTruyenThanhPhongSu,
  danhSachDaiBieu,
  dayNghe,
  dayNgheLaoDong,
  deTaiTcvn3,
  dienGiai,
  dienNuocTheoThang,
  doanHuongDan,
  doanTraiHe,
  doiChieuKhoBac,
  duToanNamTheoMa,
  duToanQuyTheoMuc,
  duyTuTcvn3,
  giaiNganBaoTri,
  giaiNganTheoVon,
  giaoThongChiaChoKhong,
  goiThau,
  haiLopCanhNhau,
  hatKiemLamTrongRung,
  hdBenhVienSuaChua,
  hdDaiPtthSanXuat,
  hdHoiNguoiCaoTuoi2026,
  hdMatTranThamDinh,
  hdThuVienTcvn3,
  hdTinhDoanTinhNguyen2025,
  hdTrungTamTdttVni,
  hdTrungTamVanHoaNam,
  hdTruongBanTru,
  hdTruongTraiNghiem2025,
  hoSoTheoXa,
  hoTroPhuong2026,
  hoTroTheoPhuongXa,
  hoiCuuChienBinh,
  hoiDongXepHang,
  hoiDongYTongSai,
  hoiNongDanTapHuan,
  hoiPhuNuBaBang,
  hoiThaoKhoaHoc,
  hoiThi,
  huanLuyenVni,
  ketQuaHocTap,
  khoBacTheoMuc,
  khoVatTuNhapXuat,
  khuyenCong,
  khuyenNong,
  khuyenNongMoHinh,
  kiemKeTaiSan,
  kinhPhiTheoHuyen,
  kyYeu,
  leHoiTcvn3,
  lienDoanLaoDongTheoDoi,
  lopHocDanhSach,
  lopThangTam,
  luongHopDong,
  matTranCongHaiLan,
  muaSamThietBi,
  nhaVanHoaLeHoi,
  nhanVienYTeNfd,
  nhiemVuTrongTam,
  nnGhiNhanBaLop,
  nnHoiChoHaiTrang,
  nnHoiDongCapTinh,
  nnKeHoachTheoQuy,
  nnNhiemVuTheoNam,
  nnPhanBoXaPhuong,
  nnPhuongHoSo,
  nnTemTruyXuat,
  nnThietBiThuNghiem,
  nnXucTienTheoThang,
  nongThonMoiHaiBang,
  nongThonMoiTheoNguon,
  nongThonMoiXa,
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
  pfAnToanGiaoThong,
  pfChiTraBoiThuong,
  pfDienTapThienTai,
  pfDieuChinhTrongRung,
  pfHocBongNoiTru,
  pfHocTapKinhNghiem,
  pfHoiDongTuyenChon,
  pfInGiaoTrinh,
  pfKeHoachBaNam,
  pfKhaoSatDoanhNghiep,
  pfKhenThuongChuyenDe,
  pfNhuanButTapChi,
  pfPhanBoThietBi,
  pfQuaTetDoanVien,
  pfQuyetToanBhyt,
  pfQuyetToanTraiHe,
  pfSanThuongMai,
  pfTienDoBauCu,
  pfTienDoNhanHieu,
  pfTrungHanGiaoThong,
  pgBaNhiemVuTheoQuy,
  pgChuTheTheoThang,
  pgChuanHoa2026,
  pgDoanHuongDan,
  pgDonNhanHieu,
  pgDuToan2014BaNam,
  pgGiaiNganQuyBa2026,
  pgHoiChoTet2014,
  pgHoiDongThang11,
  pgHopDongDichVu,
  pgHopHoiDongThanhPho,
  pgInSoTay,
  pgLopNhanHang2013,
  pgQuyetToanTapHuan,
  pgQuyetToanThuongHieu2014,
  pgSanPhamConHan,
  pgThamDinhKinhPhi2026,
  pgThamQuanDongThap,
  pgThuNghiemMau,
  pgVonOcop2015,
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
  phongDich,
  phongNoiVuNhanSu,
  phongNongNghiepNhuCauVon,
  phongTckhChiXa,
  phongTckhThamDinh,
  phuongChamCong,
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
  pjBanTruTaLai2025,
  pjBenhVienHoaChat2016,
  pjCapTienLopXa2025,
  pjCayGiongXa2015,
  pjChiTheoThang2016,
  pjDeTaiChuyenSang2017,
  pjDoanHocTap2024,
  pjHoiChoNongSan2019,
  pjHoiDongXepHang2026,
  pjLeHoiKyYen2014,
  pjLopDoLuong2013,
  pjNtmLuyKeXa2019,
  pjTemNhanQrOcop,
  pjThamDinhLopNghe2018,
  pjTheoDoiHopDong2019,
  pjThuVienTruong2018,
  pjTienDoHoSo2026,
  pjTramYTePhuong2026,
  pjVanHoaXaDocSach2026,
  pjVonDiaPhuongQuy1,
  pkDaiHoiCongDoan2017,
  pkDayNgheNongThon2018,
  pkDeTaiHoiThao2024,
  pkDeTaiLuaMan2015,
  pkDoDacTheoXa2019,
  pkDuTamUng2014,
  pkGiaiNganQuy2024,
  pkGiaoDuToanHuyen2014,
  pkHuyenUyHoiNghi2015,
  pkMatBangXa2026,
  pkNhiemVuSoHoa2025,
  pkQldaThang2023,
  pkQuaTetNguoiCoCong2014,
  pkQuanTracMoiTruong2022,
  pkQuyBaoTriDuongBo2016,
  pkQuyetToanMuc2013,
  pkSuaTruSoXa2013,
  pkTemNhanXa2025,
  pkThamTraQuyetToan2015,
  pkTraiHeDoan2023,
  quanTracMoiTruong,
  quyBaoTriTcvn3,
  quyBaoTroTreEm,
  quyetToanTheoMuc,
  quyetToanTruong,
  sanPhamTheoHuyen,
  soCongThuongThoiGian,
  soDuLichTyLe,
  soGiaoDucKyThi,
  soGtvtVon,
  soKhcnLopOcop,
  soKhcnQuyetToan,
  soKhcnTienDoDiaBan,
  soKhcnTienDoNhiemVu,
  soLdtbxhHaiLop,
  soNongNghiepTheoQuy,
  soTtttHoiThi,
  soTuPhapTrongDo,
  soVanHoaGiai,
  soXayDungTheoKy,
  soYTe,
  suaChuaTruSo,
  taiChinhThamDinh,
  tamUng,
  tapHuanBaLop,
  tcGiaiNganPhuong2026,
  tcHoTroDichTa,
  tcPhanBoTuSach,
  tcQuyetToanXa2019,
  tcTamUngHopDong,
  tcThamDinhDauNam,
  tcThamDinhLopOcop,
  tcThamTraQuyetToan,
  tcTheoDoiHopDong2021,
  tcTongMucDauTu,
  tckhThamDinhHoiThao,
  thanhTraCongTacPhi,
  theoDoiHoatDong,
  theoMucTieuMuc,
  thuVienKeHoachNam,
  thucHienDuToan,
  thuyLoiDuyTu,
  tiemChung,
  tongHopBaHoatDong,
  tongKetNamHoc,
  tramChanNuoi,
  tramYTeTheoThang,
  trungTamDuToanNam,
  truongHaiBangCanhNhau,
  truongHoiDongThi,
  truongHoiKhoe,
  truongQuyetToanLoaiKhoan,
  truongThcs,
  truongTheoDoiTieuMuc,
  truyenThongTheoQuy,
  vanPhongPham,
  vatTuPhongKham,
  vienDeTai,
  vienSauThang,
  xaBauHam,
  xaDoanKhaoSat2026,
  xaMoiHaiTrang2025,
  xaSauSapNhap,
  xaThucHienChi,
];
