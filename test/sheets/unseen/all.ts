// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
import { plBaoPtthHopDong2026 } from './plBaoPtthHopDong2026.ts';
import { plCaoDangVatTu2025 } from './plCaoDangVatTu2025.ts';
import { plCapVonXaGiaLai2025 } from './plCapVonXaGiaLai2025.ts';
import { plChinhLyTaiLieu2016 } from './plChinhLyTaiLieu2016.ts';
import { plDieuTraDanSo2019 } from './plDieuTraDanSo2019.ts';
import { plDoanKhoiNghiep2024 } from './plDoanKhoiNghiep2024.ts';
import { plGiaoBanVungTcvn2013 } from './plGiaoBanVungTcvn2013.ts';
import { plHoSoOcopVinhLong2025 } from './plHoSoOcopVinhLong2025.ts';
import { plHoiChoNgheAn2025 } from './plHoiChoNgheAn2025.ts';
import { plHoiDongOcopLamDong2024 } from './plHoiDongOcopLamDong2024.ts';
import { plHopDongPhongDich2020 } from './plHopDongPhongDich2020.ts';
import { plHtxThamQuan2020 } from './plHtxThamQuan2020.ts';
import { plKiemLamTuanRung2026 } from './plKiemLamTuanRung2026.ts';
import { plLienMinhHtxTieuMuc2026 } from './plLienMinhHtxTieuMuc2026.ts';
import { plPhienChoMienNui2015 } from './plPhienChoMienNui2015.ts';
import { plQuyNongDanDuAn2018 } from './plQuyNongDanDuAn2018.ts';
import { plQuyetToanLopNghe2016 } from './plQuyetToanLopNghe2016.ts';
import { plThamDinhHoiTruong2014 } from './plThamDinhHoiTruong2014.ts';
import { plThuVienBoSungSach2017 } from './plThuVienBoSungSach2017.ts';
import { plTruyenThongKhuVuc2026 } from './plTruyenThongKhuVuc2026.ts';
import { pmBaoBiTheoXa2025 } from './pmBaoBiTheoXa2025.ts';
import { pmBaoTangHienVat2017 } from './pmBaoTangHienVat2017.ts';
import { pmBaoTriDuongQuy2016 } from './pmBaoTriDuongQuy2016.ts';
import { pmBauCuPhanBo2021 } from './pmBauCuPhanBo2021.ts';
import { pmBenhVienBaQuy2022 } from './pmBenhVienBaQuy2022.ts';
import { pmBhxhTuNguyen2019 } from './pmBhxhTuNguyen2019.ts';
import { pmCapNuocCongNo2018 } from './pmCapNuocCongNo2018.ts';
import { pmDieuTraDanSo2019 } from './pmDieuTraDanSo2019.ts';
import { pmDonDoanAttapeu2023 } from './pmDonDoanAttapeu2023.ts';
import { pmKenhNoiDongVni2015 } from './pmKenhNoiDongVni2015.ts';
import { pmKetLuanGiaoViec2026 } from './pmKetLuanGiaoViec2026.ts';
import { pmLeKyNiemVni2014 } from './pmLeKyNiemVni2014.ts';
import { pmMamNonBanTru2024 } from './pmMamNonBanTru2024.ts';
import { pmMtqgDanToc2024 } from './pmMtqgDanToc2024.ts';
import { pmNhiemVuKhcnQuy2026 } from './pmNhiemVuKhcnQuy2026.ts';
import { pmTamUngCanBoTcvn2013 } from './pmTamUngCanBoTcvn2013.ts';
import { pmTdttDuToanNamSau2023 } from './pmTdttDuToanNamSau2023.ts';
import { pmThamDinhBanGhe2020 } from './pmThamDinhBanGhe2020.ts';
import { pmThuChiXaTcvn2014 } from './pmThuChiXaTcvn2014.ts';
import { pmXaGiaiNganThang2025 } from './pmXaGiaiNganThang2025.ts';
import { pnBaoBiNhanHieu2024 } from './pnBaoBiNhanHieu2024.ts';
import { pnBoiDuongHsg2022 } from './pnBoiDuongHsg2022.ts';
import { pnCapNuocHopDong2023 } from './pnCapNuocHopDong2023.ts';
import { pnDeAnSoTienDo2026 } from './pnDeAnSoTienDo2026.ts';
import { pnDiTichBaNguon2015 } from './pnDiTichBaNguon2015.ts';
import { pnGiaiNganXaPhuong2026 } from './pnGiaiNganXaPhuong2026.ts';
import { pnGiongThuySan2022 } from './pnGiongThuySan2022.ts';
import { pnHoiNguoiMuQuyetToan2019 } from './pnHoiNguoiMuQuyetToan2019.ts';
import { pnHoiThaoLienHiep2024 } from './pnHoiThaoLienHiep2024.ts';
import { pnKenhMuongDuyTu2014 } from './pnKenhMuongDuyTu2014.ts';
import { pnKetNoiCungCau2025 } from './pnKetNoiCungCau2025.ts';
import { pnLamVuonThamDinh2021 } from './pnLamVuonThamDinh2021.ts';
import { pnLopCanBoXa2025 } from './pnLopCanBoXa2025.ts';
import { pnMauKiemAttp2024 } from './pnMauKiemAttp2024.ts';
import { pnNhaTinhNghia2025 } from './pnNhaTinhNghia2025.ts';
import { pnPhoBienPhapLuat2016 } from './pnPhoBienPhapLuat2016.ts';
import { pnPhuongChiSauThang2025 } from './pnPhuongChiSauThang2025.ts';
import { pnThietBiLopMot2020 } from './pnThietBiLopMot2020.ts';
import { pnTiemSoi2018 } from './pnTiemSoi2018.ts';
import { pnTuyenDungVienChuc2023 } from './pnTuyenDungVienChuc2023.ts';
import { poCapPhatXaPhuong2025 } from './poCapPhatXaPhuong2025.ts';
import { poDuyTuDuongTinh2015 } from './poDuyTuDuongTinh2015.ts';
import { poGiaiNganOcopThang2025 } from './poGiaiNganOcopThang2025.ts';
import { poHoTroDichTaiXanh2014 } from './poHoTroDichTaiXanh2014.ts';
import { poHocBongNoiTruTcvn2013 } from './poHocBongNoiTruTcvn2013.ts';
import { poHoiChoHaNoi2025 } from './poHoiChoHaNoi2025.ts';
import { poHoiDongBaTrang2025 } from './poHoiDongBaTrang2025.ts';
import { poHopDongInTem2026 } from './poHopDongInTem2026.ts';
import { poLopTruyXuat2026 } from './poLopTruyXuat2026.ts';
import { poMoHinhLuaVni2014 } from './poMoHinhLuaVni2014.ts';
import { poQuyetToanLopXuanLoc2024 } from './poQuyetToanLopXuanLoc2024.ts';
import { poQuyetToanMucTieuMuc2015 } from './poQuyetToanMucTieuMuc2015.ts';
import { poSachThietBiHaiBac2016 } from './poSachThietBiHaiBac2016.ts';
import { poTemNhanChuThe2025 } from './poTemNhanChuThe2025.ts';
import { poThamDinhNhanHieu2025 } from './poThamDinhNhanHieu2025.ts';
import { poThamDinhXaMoDuc2014 } from './poThamDinhXaMoDuc2014.ts';
import { poThanhTraGiaoThong2016 } from './poThanhTraGiaoThong2016.ts';
import { poThuyLoiPhiVni2013 } from './poThuyLoiPhiVni2013.ts';
import { poTienDoHoSoPhuong2025 } from './poTienDoHoSoPhuong2025.ts';
import { poUongVitaminTcvn2013 } from './poUongVitaminTcvn2013.ts';
import { pqChiBaQuyKhcn2025 } from './pqChiBaQuyKhcn2025.ts';
import { pqGianHangCanTho2024 } from './pqGianHangCanTho2024.ts';
import { pqGiaoVonXaPhuong2025 } from './pqGiaoVonXaPhuong2025.ts';
import { pqHaiHoiDongNghiemThu2024 } from './pqHaiHoiDongNghiemThu2024.ts';
import { pqHoiThaoNhanHieu2025 } from './pqHoiThaoNhanHieu2025.ts';
import { pqKhaoSatTruyXuat2025 } from './pqKhaoSatTruyXuat2025.ts';
import { pqLopGhiNhan2025 } from './pqLopGhiNhan2025.ts';
import { pqNhiemVuChuyenTiep2025 } from './pqNhiemVuChuyenTiep2025.ts';
import { pqSoHoSoChuThe2025 } from './pqSoHoSoChuThe2025.ts';
import { pqTemBaoBiDoiUng2026 } from './pqTemBaoBiDoiUng2026.ts';
import { prAnToanGiaoThong2016 } from './prAnToanGiaoThong2016.ts';
import { prCapPhatTruongTcvn2013 } from './prCapPhatTruongTcvn2013.ts';
import { prCongNoThuoc2016 } from './prCongNoThuoc2016.ts';
import { prDuToanNamSauKhuyenNong2016 } from './prDuToanNamSauKhuyenNong2016.ts';
import { prGiongLuaQuangXuong2016 } from './prGiongLuaQuangXuong2016.ts';
import { prPhongDichHaiBang2013 } from './prPhongDichHaiBang2013.ts';
import { prQuyetToanTramYTe2014 } from './prQuyetToanTramYTe2014.ts';
import { prSuaLopHoc2015 } from './prSuaLopHoc2015.ts';
import { prTrucBenhVien2015 } from './prTrucBenhVien2015.ts';
import { prVonCauDuongHaGiang2014 } from './prVonCauDuongHaGiang2014.ts';
import { psBaoTangHopDong } from './psBaoTangHopDong.ts';
import { psBenhVienTapHuan } from './psBenhVienTapHuan.ts';
import { psCaoDangMuaSam } from './psCaoDangMuaSam.ts';
import { psCongThuongHoiCho } from './psCongThuongHoiCho.ts';
import { psDoanMuaHe } from './psDoanMuaHe.ts';
import { psGiaoDucHoiThi } from './psGiaoDucHoiThi.ts';
import { psHoiNongDanQuy } from './psHoiNongDanQuy.ts';
import { psKhcnNhiemVu } from './psKhcnNhiemVu.ts';
import { psKhuyenNongTienDo } from './psKhuyenNongTienDo.ts';
import { psLienDoanTet } from './psLienDoanTet.ts';
import { psNhaHatChuongTrinh } from './psNhaHatChuongTrinh.ts';
import { psNoiVuKhenThuong } from './psNoiVuKhenThuong.ts';
import { psOcopPhanBoXa } from './psOcopPhanBoXa.ts';
import { psPhuNuTapHuan } from './psPhuNuTapHuan.ts';
import { psThanhTraTheoDoi } from './psThanhTraTheoDoi.ts';
import { psThuVienLuuDong } from './psThuVienLuuDong.ts';
import { psThuyLoiDien } from './psThuyLoiDien.ts';
import { psTuPhapPhoBien } from './psTuPhapPhoBien.ts';
import { psXaThucHienQuy } from './psXaThucHienQuy.ts';
import { psYTeGiamSat } from './psYTeGiamSat.ts';
import { ptDieuTraKonTum } from './ptDieuTraKonTum.ts';
import { ptDoanDongThap } from './ptDoanDongThap.ts';
import { ptDuyetQuyetToanXa } from './ptDuyetQuyetToanXa.ts';
import { ptGiaiNganTheoThang } from './ptGiaiNganTheoThang.ts';
import { ptHoiChoHaNoi } from './ptHoiChoHaNoi.ts';
import { ptHoiDongPhanHang } from './ptHoiDongPhanHang.ts';
import { ptKeHoachNguonVon } from './ptKeHoachNguonVon.ts';
import { ptKiemTraNhan } from './ptKiemTraNhan.ts';
import { ptMoHinhHaiBang } from './ptMoHinhHaiBang.ts';
import { ptMuaSamTrungTam } from './ptMuaSamTrungTam.ts';
import { ptNhiemVuKhcn } from './ptNhiemVuKhcn.ts';
import { ptPhanBoTemXa } from './ptPhanBoTemXa.ts';
import { ptQuyetToanTieuMuc } from './ptQuyetToanTieuMuc.ts';
import { ptTapHuanTruyXuat } from './ptTapHuanTruyXuat.ts';
import { ptThamDinhBaoBi } from './ptThamDinhBaoBi.ts';
import { ptTheoDoiGiaiNganXa } from './ptTheoDoiGiaiNganXa.ts';
import { ptTheoDoiTamUng } from './ptTheoDoiTamUng.ts';
import { ptTheoDoiTheoQuy } from './ptTheoDoiTheoQuy.ts';
import { ptTienDoHoTroChuThe } from './ptTienDoHoTroChuThe.ts';
import { ptTongHopFestival } from './ptTongHopFestival.ts';
import { puDaiHoiTheThao } from './puDaiHoiTheThao.ts';
import { puDoDungMamNon } from './puDoDungMamNon.ts';
import { puGiaiNganHuyen } from './puGiaiNganHuyen.ts';
import { puGianHangCanTho } from './puGianHangCanTho.ts';
import { puHoiDongSaoOcop } from './puHoiDongSaoOcop.ts';
import { puHoiTraiThieuNhi } from './puHoiTraiThieuNhi.ts';
import { puInKyYeu } from './puInKyYeu.ts';
import { puKhaoSatCongNghe } from './puKhaoSatCongNghe.ts';
import { puPhanBoPhuong } from './puPhanBoPhuong.ts';
import { puPhanMemDienTu } from './puPhanMemDienTu.ts';
import { puQuanTracNuoc } from './puQuanTracNuoc.ts';
import { puQuyetToanBenhVien } from './puQuyetToanBenhVien.ts';
import { puThamDinhTramYTe } from './puThamDinhTramYTe.ts';
import { puThuocDauThau } from './puThuocDauThau.ts';
import { puTienDoCaiCach } from './puTienDoCaiCach.ts';
import { puTuyenTruyenXa } from './puTuyenTruyenXa.ts';
import { pvDoanHuongDanXa } from './pvDoanHuongDanXa.ts';
import { pvGiaiNganTcvn3 } from './pvGiaiNganTcvn3.ts';
import { pvHoiDongPhanHang } from './pvHoiDongPhanHang.ts';
import { pvKeHoachTheoNguon } from './pvKeHoachTheoNguon.ts';
import { pvLopTapHuanGoTay } from './pvLopTapHuanGoTay.ts';
import { pvMucTieuMucCu } from './pvMucTieuMucCu.ts';
import { pvPhanBoXaPhuong } from './pvPhanBoXaPhuong.ts';
import { pvQuyetToanLop } from './pvQuyetToanLop.ts';
import { pvSanPhamHoTro } from './pvSanPhamHoTro.ts';
import { pvTemNhanVni } from './pvTemNhanVni.ts';
import { pvThamDinhBaoBi } from './pvThamDinhBaoBi.ts';
import { pvTheoDoiGiaiNganQuy } from './pvTheoDoiGiaiNganQuy.ts';
import { pvTienDoHoSoXa } from './pvTienDoHoSoXa.ts';
import { pvTienDoQuyXa } from './pvTienDoQuyXa.ts';
import { pvTongHopBaLop } from './pvTongHopBaLop.ts';
import { pvTuanLeTrungBay } from './pvTuanLeTrungBay.ts';
import { pwBaLopChatLuong2025 } from './pwBaLopChatLuong2025.ts';
import { pwBanQldaQuy2014 } from './pwBanQldaQuy2014.ts';
import { pwBenhVienVatTuVni2014 } from './pwBenhVienVatTuVni2014.ts';
import { pwDangUyKetNap2019 } from './pwDangUyKetNap2019.ts';
import { pwDiemDanhLichGia2025 } from './pwDiemDanhLichGia2025.ts';
import { pwGiaiNganNuaCuoiNam2025 } from './pwGiaiNganNuaCuoiNam2025.ts';
import { pwHoSoHetHanNfd2026 } from './pwHoSoHetHanNfd2026.ts';
import { pwHoSoOcopToCongTac2025 } from './pwHoSoOcopToCongTac2025.ts';
import { pwHoiDongDotHai2025 } from './pwHoiDongDotHai2025.ts';
import { pwHtxDoiUng2022 } from './pwHtxDoiUng2022.ts';
import { pwLuyKeQuyPhuong2026 } from './pwLuyKeQuyPhuong2026.ts';
import { pwMamNonHaiBang2018 } from './pwMamNonHaiBang2018.ts';
import { pwPhongDocSach2016 } from './pwPhongDocSach2016.ts';
import { pwQuyetToanThcs2015 } from './pwQuyetToanThcs2015.ts';
import { pwTamUngHoanUng2026 } from './pwTamUngHoanUng2026.ts';
import { pwThamDinhTramYTe2016 } from './pwThamDinhTramYTe2016.ts';
import { pwTruongBanGheTcvn2012 } from './pwTruongBanGheTcvn2012.ts';
import { pwXaHoiLangTcvn2013 } from './pwXaHoiLangTcvn2013.ts';
import { pxAnPhamTheoQuy2022 } from './pxAnPhamTheoQuy2022.ts';
import { pxBaBangTrungTam2026 } from './pxBaBangTrungTam2026.ts';
import { pxChamDiemThiDua2025 } from './pxChamDiemThiDua2025.ts';
import { pxDieuChinhPhuong2025 } from './pxDieuChinhPhuong2025.ts';
import { pxDieuTraLaoDong2021 } from './pxDieuTraLaoDong2021.ts';
import { pxGiaiNganNguonNtm2024 } from './pxGiaiNganNguonNtm2024.ts';
import { pxHoSoPhanHang2023 } from './pxHoSoPhanHang2023.ts';
import { pxHoiNghiTongKet2019 } from './pxHoiNghiTongKet2019.ts';
import { pxHopDongDuAn2024 } from './pxHopDongDuAn2024.ts';
import { pxKhaoSatDatTcvn2019 } from './pxKhaoSatDatTcvn2019.ts';
import { pxLichTiepDan2024 } from './pxLichTiepDan2024.ts';
import { pxOcopHuyenXa2025 } from './pxOcopHuyenXa2025.ts';
import { pxSoTiepNhanHoSo2024 } from './pxSoTiepNhanHoSo2024.ts';
import { pxSuaTruSoXa2020 } from './pxSuaTruSoXa2020.ts';
import { pxTapHuanOcop2027 } from './pxTapHuanOcop2027.ts';
import { pxThamDinhMuaSam2023 } from './pxThamDinhMuaSam2023.ts';
import { pxThietBiTin2024 } from './pxThietBiTin2024.ts';
import { pxTienDoChuTheXa2025 } from './pxTienDoChuTheXa2025.ts';
import { pyCapGiayDatTcvn2012 } from './pyCapGiayDatTcvn2012.ts';
import { pyChamCongDoDac2014 } from './pyChamCongDoDac2014.ts';
import { pyChuongTrinhYTe2012 } from './pyChuongTrinhYTe2012.ts';
import { pyDieuTraLuaVni2014 } from './pyDieuTraLuaVni2014.ts';
import { pyGiaiNganXaPhuong2026 } from './pyGiaiNganXaPhuong2026.ts';
import { pyHaiNguonQuy2027 } from './pyHaiNguonQuy2027.ts';
import { pyHoNhanCayGiong2015 } from './pyHoNhanCayGiong2015.ts';
import { pyHoiDongOcop2026 } from './pyHoiDongOcop2026.ts';
import { pyKhaoSatDiSan2015 } from './pyKhaoSatDiSan2015.ts';
import { pyLopNongDanVni2016 } from './pyLopNongDanVni2016.ts';
import { pyLopOcopBaXa2025 } from './pyLopOcopBaXa2025.ts';
import { pyLuongVungCao2015 } from './pyLuongVungCao2015.ts';
import { pyNuocSachHuyen2015 } from './pyNuocSachHuyen2015.ts';
import { pySuaTramYTe2013 } from './pySuaTramYTe2013.ts';
import { pyTiemPhongBonTrang2014 } from './pyTiemPhongBonTrang2014.ts';
import { pyTrongRungVnTime2013 } from './pyTrongRungVnTime2013.ts';
import { pzChiTruongHocTcvn2013 } from './pzChiTruongHocTcvn2013.ts';
import { pzDoanHuongDan2025 } from './pzDoanHuongDan2025.ts';
import { pzDoiTuyenThpt2026 } from './pzDoiTuyenThpt2026.ts';
import { pzGiaiNganSauThang2026 } from './pzGiaiNganSauThang2026.ts';
import { pzHoiDongHaiDot2025 } from './pzHoiDongHaiDot2025.ts';
import { pzKeHoachBaViec2026 } from './pzKeHoachBaViec2026.ts';
import { pzLeHoiNamDinh2015 } from './pzLeHoiNamDinh2015.ts';
import { pzMuaSamPhuong2025 } from './pzMuaSamPhuong2025.ts';
import { pzPhuCapThonLaoCai2016 } from './pzPhuCapThonLaoCai2016.ts';
import { pzSanPhamLienMinh2026 } from './pzSanPhamLienMinh2026.ts';
import { pzSoHoSoPhuong2027 } from './pzSoHoSoPhuong2027.ts';
import { pzSuNghiepQuan2012 } from './pzSuNghiepQuan2012.ts';
import { pzTapHuanBaPhuong2026 } from './pzTapHuanBaPhuong2026.ts';
import { pzTheoDoiLop2025 } from './pzTheoDoiLop2025.ts';
import { pzTienDoChuongTrinh2025 } from './pzTienDoChuongTrinh2025.ts';
import { pzTomLuaVni2014 } from './pzTomLuaVni2014.ts';
import { qaChieuSangTamKy2019 } from './qaChieuSangTamKy2019.ts';
import { qaCongDoanThuChi2022 } from './qaCongDoanThuChi2022.ts';
import { qaDiemTruong2016 } from './qaDiemTruong2016.ts';
import { qaDoDacBonXa2013 } from './qaDoDacBonXa2013.ts';
import { qaGiaiNganThang2016 } from './qaGiaiNganThang2016.ts';
import { qaHoiNongDan2024 } from './qaHoiNongDan2024.ts';
import { qaKienCoKenh2014 } from './qaKienCoKenh2014.ts';
import { qaNghiaTrangDongHa2027 } from './qaNghiaTrangDongHa2027.ts';
import { qaNuocSachBonXa2021 } from './qaNuocSachBonXa2021.ts';
import { qaPhongKinhTe2014 } from './qaPhongKinhTe2014.ts';
import { qaQuyetToanBaoTro2021 } from './qaQuyetToanBaoTro2021.ts';
import { qaTapHuanXaLamDong2025 } from './qaTapHuanXaLamDong2025.ts';
import { qaThietBiSauTruong2018 } from './qaThietBiSauTruong2018.ts';
import { qaTienDoDuAn2023 } from './qaTienDoDuAn2023.ts';

export const UNSEEN: readonly SheetFixture[] = [
  plBaoPtthHopDong2026,
  plCaoDangVatTu2025,
  plCapVonXaGiaLai2025,
  plChinhLyTaiLieu2016,
  plDieuTraDanSo2019,
  plDoanKhoiNghiep2024,
  plGiaoBanVungTcvn2013,
  plHoSoOcopVinhLong2025,
  plHoiChoNgheAn2025,
  plHoiDongOcopLamDong2024,
  plHopDongPhongDich2020,
  plHtxThamQuan2020,
  plKiemLamTuanRung2026,
  plLienMinhHtxTieuMuc2026,
  plPhienChoMienNui2015,
  plQuyNongDanDuAn2018,
  plQuyetToanLopNghe2016,
  plThamDinhHoiTruong2014,
  plThuVienBoSungSach2017,
  plTruyenThongKhuVuc2026,
  pmBaoBiTheoXa2025,
  pmBaoTangHienVat2017,
  pmBaoTriDuongQuy2016,
  pmBauCuPhanBo2021,
  pmBenhVienBaQuy2022,
  pmBhxhTuNguyen2019,
  pmCapNuocCongNo2018,
  pmDieuTraDanSo2019,
  pmDonDoanAttapeu2023,
  pmKenhNoiDongVni2015,
  pmKetLuanGiaoViec2026,
  pmLeKyNiemVni2014,
  pmMamNonBanTru2024,
  pmMtqgDanToc2024,
  pmNhiemVuKhcnQuy2026,
  pmTamUngCanBoTcvn2013,
  pmTdttDuToanNamSau2023,
  pmThamDinhBanGhe2020,
  pmThuChiXaTcvn2014,
  pmXaGiaiNganThang2025,
  pnBaoBiNhanHieu2024,
  pnBoiDuongHsg2022,
  pnCapNuocHopDong2023,
  pnDeAnSoTienDo2026,
  pnDiTichBaNguon2015,
  pnGiaiNganXaPhuong2026,
  pnGiongThuySan2022,
  pnHoiNguoiMuQuyetToan2019,
  pnHoiThaoLienHiep2024,
  pnKenhMuongDuyTu2014,
  pnKetNoiCungCau2025,
  pnLamVuonThamDinh2021,
  pnLopCanBoXa2025,
  pnMauKiemAttp2024,
  pnNhaTinhNghia2025,
  pnPhoBienPhapLuat2016,
  pnPhuongChiSauThang2025,
  pnThietBiLopMot2020,
  pnTiemSoi2018,
  pnTuyenDungVienChuc2023,
  poCapPhatXaPhuong2025,
  poDuyTuDuongTinh2015,
  poGiaiNganOcopThang2025,
  poHoTroDichTaiXanh2014,
  poHocBongNoiTruTcvn2013,
  poHoiChoHaNoi2025,
  poHoiDongBaTrang2025,
  poHopDongInTem2026,
  poLopTruyXuat2026,
  poMoHinhLuaVni2014,
  poQuyetToanLopXuanLoc2024,
  poQuyetToanMucTieuMuc2015,
  poSachThietBiHaiBac2016,
  poTemNhanChuThe2025,
  poThamDinhNhanHieu2025,
  poThamDinhXaMoDuc2014,
  poThanhTraGiaoThong2016,
  poThuyLoiPhiVni2013,
  poTienDoHoSoPhuong2025,
  poUongVitaminTcvn2013,
  pqChiBaQuyKhcn2025,
  pqGianHangCanTho2024,
  pqGiaoVonXaPhuong2025,
  pqHaiHoiDongNghiemThu2024,
  pqHoiThaoNhanHieu2025,
  pqKhaoSatTruyXuat2025,
  pqLopGhiNhan2025,
  pqNhiemVuChuyenTiep2025,
  pqSoHoSoChuThe2025,
  pqTemBaoBiDoiUng2026,
  prAnToanGiaoThong2016,
  prCapPhatTruongTcvn2013,
  prCongNoThuoc2016,
  prDuToanNamSauKhuyenNong2016,
  prGiongLuaQuangXuong2016,
  prPhongDichHaiBang2013,
  prQuyetToanTramYTe2014,
  prSuaLopHoc2015,
  prTrucBenhVien2015,
  prVonCauDuongHaGiang2014,
  psBaoTangHopDong,
  psBenhVienTapHuan,
  psCaoDangMuaSam,
  psCongThuongHoiCho,
  psDoanMuaHe,
  psGiaoDucHoiThi,
  psHoiNongDanQuy,
  psKhcnNhiemVu,
  psKhuyenNongTienDo,
  psLienDoanTet,
  psNhaHatChuongTrinh,
  psNoiVuKhenThuong,
  psOcopPhanBoXa,
  psPhuNuTapHuan,
  psThanhTraTheoDoi,
  psThuVienLuuDong,
  psThuyLoiDien,
  psTuPhapPhoBien,
  psXaThucHienQuy,
  psYTeGiamSat,
  ptDieuTraKonTum,
  ptDoanDongThap,
  ptDuyetQuyetToanXa,
  ptGiaiNganTheoThang,
  ptHoiChoHaNoi,
  ptHoiDongPhanHang,
  ptKeHoachNguonVon,
  ptKiemTraNhan,
  ptMoHinhHaiBang,
  ptMuaSamTrungTam,
  ptNhiemVuKhcn,
  ptPhanBoTemXa,
  ptQuyetToanTieuMuc,
  ptTapHuanTruyXuat,
  ptThamDinhBaoBi,
  ptTheoDoiGiaiNganXa,
  ptTheoDoiTamUng,
  ptTheoDoiTheoQuy,
  ptTienDoHoTroChuThe,
  ptTongHopFestival,
  puDaiHoiTheThao,
  puDoDungMamNon,
  puGiaiNganHuyen,
  puGianHangCanTho,
  puHoiDongSaoOcop,
  puHoiTraiThieuNhi,
  puInKyYeu,
  puKhaoSatCongNghe,
  puPhanBoPhuong,
  puPhanMemDienTu,
  puQuanTracNuoc,
  puQuyetToanBenhVien,
  puThamDinhTramYTe,
  puThuocDauThau,
  puTienDoCaiCach,
  puTuyenTruyenXa,
  pvDoanHuongDanXa,
  pvGiaiNganTcvn3,
  pvHoiDongPhanHang,
  pvKeHoachTheoNguon,
  pvLopTapHuanGoTay,
  pvMucTieuMucCu,
  pvPhanBoXaPhuong,
  pvQuyetToanLop,
  pvSanPhamHoTro,
  pvTemNhanVni,
  pvThamDinhBaoBi,
  pvTheoDoiGiaiNganQuy,
  pvTienDoHoSoXa,
  pvTienDoQuyXa,
  pvTongHopBaLop,
  pvTuanLeTrungBay,
  pwBaLopChatLuong2025,
  pwBanQldaQuy2014,
  pwBenhVienVatTuVni2014,
  pwDangUyKetNap2019,
  pwDiemDanhLichGia2025,
  pwGiaiNganNuaCuoiNam2025,
  pwHoSoHetHanNfd2026,
  pwHoSoOcopToCongTac2025,
  pwHoiDongDotHai2025,
  pwHtxDoiUng2022,
  pwLuyKeQuyPhuong2026,
  pwMamNonHaiBang2018,
  pwPhongDocSach2016,
  pwQuyetToanThcs2015,
  pwTamUngHoanUng2026,
  pwThamDinhTramYTe2016,
  pwTruongBanGheTcvn2012,
  pwXaHoiLangTcvn2013,
  pxAnPhamTheoQuy2022,
  pxBaBangTrungTam2026,
  pxChamDiemThiDua2025,
  pxDieuChinhPhuong2025,
  pxDieuTraLaoDong2021,
  pxGiaiNganNguonNtm2024,
  pxHoSoPhanHang2023,
  pxHoiNghiTongKet2019,
  pxHopDongDuAn2024,
  pxKhaoSatDatTcvn2019,
  pxLichTiepDan2024,
  pxOcopHuyenXa2025,
  pxSoTiepNhanHoSo2024,
  pxSuaTruSoXa2020,
  pxTapHuanOcop2027,
  pxThamDinhMuaSam2023,
  pxThietBiTin2024,
  pxTienDoChuTheXa2025,
  pyCapGiayDatTcvn2012,
  pyChamCongDoDac2014,
  pyChuongTrinhYTe2012,
  pyDieuTraLuaVni2014,
  pyGiaiNganXaPhuong2026,
  pyHaiNguonQuy2027,
  pyHoNhanCayGiong2015,
  pyHoiDongOcop2026,
  pyKhaoSatDiSan2015,
  pyLopNongDanVni2016,
  pyLopOcopBaXa2025,
  pyLuongVungCao2015,
  pyNuocSachHuyen2015,
  pySuaTramYTe2013,
  pyTiemPhongBonTrang2014,
  pyTrongRungVnTime2013,
  pzChiTruongHocTcvn2013,
  pzDoanHuongDan2025,
  pzDoiTuyenThpt2026,
  pzGiaiNganSauThang2026,
  pzHoiDongHaiDot2025,
  pzKeHoachBaViec2026,
  pzLeHoiNamDinh2015,
  pzMuaSamPhuong2025,
  pzPhuCapThonLaoCai2016,
  pzSanPhamLienMinh2026,
  pzSoHoSoPhuong2027,
  pzSuNghiepQuan2012,
  pzTapHuanBaPhuong2026,
  pzTheoDoiLop2025,
  pzTienDoChuongTrinh2025,
  pzTomLuaVni2014,
  qaChieuSangTamKy2019,
  qaCongDoanThuChi2022,
  qaDiemTruong2016,
  qaDoDacBonXa2013,
  qaGiaiNganThang2016,
  qaHoiNongDan2024,
  qaKienCoKenh2014,
  qaNghiaTrangDongHa2027,
  qaNuocSachBonXa2021,
  qaPhongKinhTe2014,
  qaQuyetToanBaoTro2021,
  qaTapHuanXaLamDong2025,
  qaThietBiSauTruong2018,
  qaTienDoDuAn2023,
];
