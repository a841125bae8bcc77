// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
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

export const UNSEEN: readonly SheetFixture[] = [
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
];
