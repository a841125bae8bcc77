// Owns the list of base workbooks.
import type { Book } from '../book.ts';
import { dev2EnBalance } from './dev2EnBalance.ts';
import { dev2EnBreakeven } from './dev2EnBreakeven.ts';
import { dev2EnCar } from './dev2EnCar.ts';
import { dev2EnCashflow } from './dev2EnCashflow.ts';
import { dev2EnGrades } from './dev2EnGrades.ts';
import { dev2EnLeague } from './dev2EnLeague.ts';
import { dev2EnLibrary } from './dev2EnLibrary.ts';
import { dev2EnQuote } from './dev2EnQuote.ts';
import { dev2EnTimesheet } from './dev2EnTimesheet.ts';
import { dev2ViDoanRa } from './dev2ViDoanRa.ts';
import { dev2ViKhaoSat } from './dev2ViKhaoSat.ts';
import { dev2ViLuongXa } from './dev2ViLuongXa.ts';
import { dev2ViQuyetToan } from './dev2ViQuyetToan.ts';
import { dev2ViSoDuQuy } from './dev2ViSoDuQuy.ts';
import { dev2ViTienDo } from './dev2ViTienDo.ts';
import { dev2ViXayDung } from './dev2ViXayDung.ts';
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
import { held2EnAllotments } from './held2EnAllotments.ts';
import { held2EnDairy } from './held2EnDairy.ts';
import { held2EnMeters } from './held2EnMeters.ts';
import { held2EnRota } from './held2EnRota.ts';
import { held2EnTerms } from './held2EnTerms.ts';
import { held2ViBanTru } from './held2ViBanTru.ts';
import { held2ViHopTacXa } from './held2ViHopTacXa.ts';
import { held2ViKhenThuong } from './held2ViKhenThuong.ts';
import { held2ViThuNganSach } from './held2ViThuNganSach.ts';
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
  dev2EnBalance,
  dev2EnBreakeven,
  dev2EnCar,
  dev2EnCashflow,
  dev2EnGrades,
  dev2EnLeague,
  dev2EnLibrary,
  dev2EnQuote,
  dev2EnTimesheet,
  dev2ViDoanRa,
  dev2ViKhaoSat,
  dev2ViLuongXa,
  dev2ViQuyetToan,
  dev2ViSoDuQuy,
  dev2ViTienDo,
  dev2ViXayDung,
  heldViTruong,
  heldEnInvoice,
  heldViSoQuy,
  heldEnAssets,
  heldViBanHang,
  heldEnSubscriptions,
  heldViTongHop,
  heldEnSurvey,
  heldViHoGiaDinh,
  held2EnAllotments,
  held2EnDairy,
  held2EnMeters,
  held2EnRota,
  held2EnTerms,
  held2ViBanTru,
  held2ViHopTacXa,
  held2ViKhenThuong,
  held2ViThuNganSach,
];
