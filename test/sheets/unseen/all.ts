// Owns the list of sheets nobody tunes the recogniser on.
// Invariant: written and labelled without asking the product.
import type { SheetFixture } from '../fixture.ts';
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

export const UNSEEN: readonly SheetFixture[] = [
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
];
