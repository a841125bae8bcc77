// Owns the list of the gold sheets that are kept apart.
// Invariant: nobody tunes the recogniser on them; they are used once, to measure it on sheets it has not seen.
import type { SheetFixture } from '../fixture.ts';
import { BAN_QLDA_SUA_CHUA } from './banQldaSuaChua.ts';
import { BAO_TRI_THEO_THANG } from './baoTriTheoThang.ts';
import { BENH_VIEN_GOI_THAU } from './benhVienGoiThau.ts';
import { BENH_VIEN_VAT_TU } from './benhVienVatTu.ts';
import { DANH_SACH_DAI_BIEU } from './danhSachDaiBieu.ts';
import { DOI_CHIEU_KHO_BAC } from './doiChieuKhoBac.ts';
import { KIEM_KE_TAI_SAN } from './kiemKeTaiSan.ts';
import { NONG_THON_MOI_HAI_BANG } from './nongThonMoiHaiBang.ts';
import { PHONG_TCKH_CHI_XA } from './phongTckhChiXa.ts';
import { PHONG_TCKH_THAM_DINH } from './phongTckhThamDinh.ts';
import { SO_GTVT_VON } from './soGtvtVon.ts';
import { SO_KHCN_LOP_OCOP } from './soKhcnLopOcop.ts';
import { SO_KHCN_QUYET_TOAN } from './soKhcnQuyetToan.ts';
import { SO_KHCN_TIEN_DO_DIA_BAN } from './soKhcnTienDoDiaBan.ts';
import { SO_KHCN_TIEN_DO_NHIEM_VU } from './soKhcnTienDoNhiemVu.ts';
import { SO_LDTBXH_HAI_LOP } from './soLdtbxhHaiLop.ts';
import { SO_TTTT_HOI_THI } from './soTtttHoiThi.ts';
import { SO_Y_TE } from './soYTe.ts';
import { TRUNG_TAM_DU_TOAN_NAM } from './trungTamDuToanNam.ts';
import { TRUONG_HOI_DONG_THI } from './truongHoiDongThi.ts';
import { TRUONG_THCS } from './truongThcs.ts';
import { TRUONG_THEO_DOI_TIEU_MUC } from './truongTheoDoiTieuMuc.ts';
import { XA_BAU_HAM } from './xaBauHam.ts';

export const KEPT: readonly SheetFixture[] = [
  SO_Y_TE,
  XA_BAU_HAM,
  BENH_VIEN_VAT_TU,
  TRUONG_THCS,
  SO_KHCN_LOP_OCOP,
  TRUNG_TAM_DU_TOAN_NAM,
  PHONG_TCKH_THAM_DINH,
  SO_TTTT_HOI_THI,
  SO_LDTBXH_HAI_LOP,
  BAN_QLDA_SUA_CHUA,
  TRUONG_HOI_DONG_THI,
  SO_GTVT_VON,
  PHONG_TCKH_CHI_XA,
  SO_KHCN_TIEN_DO_DIA_BAN,
  BENH_VIEN_GOI_THAU,
  DOI_CHIEU_KHO_BAC,
  TRUONG_THEO_DOI_TIEU_MUC,
  SO_KHCN_QUYET_TOAN,
  SO_KHCN_TIEN_DO_NHIEM_VU,
  NONG_THON_MOI_HAI_BANG,
  BAO_TRI_THEO_THANG,
  DANH_SACH_DAI_BIEU,
  KIEM_KE_TAI_SAN,
];
