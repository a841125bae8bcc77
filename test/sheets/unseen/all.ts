// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
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

export const UNSEEN: readonly SheetFixture[] = [
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
];
