// Owns the list of base workbooks.
import type { Book } from '../book.ts';
import { enCrossTab } from './enCrossTab.ts';
import { enDepartment } from './enDepartment.ts';
import { enForecast } from './enForecast.ts';
import { enLoan } from './enLoan.ts';
import { enMonths } from './enMonths.ts';
import { enProject } from './enProject.ts';
import { enStock } from './enStock.ts';
import { enSummary } from './enSummary.ts';
import { enTrip } from './enTrip.ts';
import { enVariance } from './enVariance.ts';
import { viBangDiem } from './viBangDiem.ts';
import { viBangLuong } from './viBangLuong.ts';
import { viCoCau } from './viCoCau.ts';
import { viDuToan } from './viDuToan.ts';
import { viHaiBang } from './viHaiBang.ts';
import { viHoaDon } from './viHoaDon.ts';
import { viHoiNghi } from './viHoiNghi.ts';
import { viTheoDoi } from './viTheoDoi.ts';
import { viThuChi } from './viThuChi.ts';
import { heldEnAssets } from './heldEnAssets.ts';
import { heldEnInvoice } from './heldEnInvoice.ts';
import { heldEnSubscriptions } from './heldEnSubscriptions.ts';
import { heldEnSurvey } from './heldEnSurvey.ts';
import { heldViBanHang } from './heldViBanHang.ts';
import { heldViHoGiaDinh } from './heldViHoGiaDinh.ts';
import { heldViSoQuy } from './heldViSoQuy.ts';
import { heldViTongHop } from './heldViTongHop.ts';
import { heldViTruong } from './heldViTruong.ts';

export const BOOKS: readonly Book[] = [
  viHoiNghi,
  enDepartment,
  viBangDiem,
  enStock,
  enLoan,
  enCrossTab,
  enMonths,
  viThuChi,
  viHaiBang,
  viDuToan,
  viTheoDoi,
  viBangLuong,
  enSummary,
  enProject,
  enTrip,
  enForecast,
  viCoCau,
  enVariance,
  viHoaDon,
  heldViTruong,
  heldEnInvoice,
  heldViSoQuy,
  heldEnAssets,
  heldViBanHang,
  heldEnSubscriptions,
  heldViTongHop,
  heldEnSurvey,
  heldViHoGiaDinh,
];
