// Owns the development sheets that carry a fault on purpose, put right by hand, so that they too can be spoilt.
// Invariant: nothing but the faulty cells changes; a repaired sheet expects no finding.
import { readAddress } from '../address.ts';
import type { Content } from '../book.ts';
import type { SheetFixture } from '../../sheets/fixture.ts';
import { changed } from './change.ts';

/** By book and sheet: the cell and what it should have held. */
const REPAIRS: Record<string, Record<string, Record<string, Content>>> = {
  'bao-tri-may-tinh': { BT: { F9: 1150 } },
  'boi-duong-can-bo': { 'Lop QLNN': { C8: 'buổi' } },
  'cai-cach-hanh-chinh': {
    'CCHC 2022': {
      F11: '=D11*E11',
      A15: 'Bằng chữ: Sáu mươi mốt triệu một trăm ba mươi nghìn đồng chẵn',
    },
  },
  'cong-tac-ha-noi': {
    'Công tác': {
      E10: 200000,
      G11: 'Nghị quyết 90/2017/NQ-HĐND',
      B14: 'Bằng chữ: Hai mươi ba triệu đồng',
    },
  },
  'dien-giai': { 'Hè 2018': { D18: '=D7+D11+D15' } },
  'dien-nuoc-theo-thang': { 'DT 2020': { O6: '=SUM(C6:N6)' } },
  'giai-ngan-theo-von': { 'Giai ngan': { F10: 1050, F7: 3560, J11: 3040, J12: 1800 } },
  'ho-tro-phuong-2026': { 'T6.2026': { B13: 'Phường Trảng Bom' } },
  'hoi-thao-khoa-hoc': { 'Hội thảo': { G9: 2000000 } },
  'hoi-thi': { 'Hoi thi': { B23: 'Thuê máy nổ dự phòng', F23: '=D23*E23', E23: 2200000 } },
  'kinh-phi-theo-huyen': { 'Quy IV': { J11: 90 } },
  'mua-sam-thiet-bi': {
    'Dự toán TB': {
      A17: 'Số tiền bằng chữ: Bốn trăm sáu mươi bốn triệu sáu trăm bốn mươi nghìn đồng',
    },
  },
  'nhiem-vu-trong-tam': { 'Quy III': { D4: 'UBND xã Xuân Lộc', D5: 'Phòng Quản lý chuyên ngành' } },
  'phong-dich': { 'Chot KD': { G19: '=SUM(G15:G18)' } },
  'quyet-toan-theo-muc': { 'QT 2014': { F23: 17000000, D27: 6704, E27: 'Khoán công tác phí' } },
  'tam-ung': { 'Tạm ứng 2019': { G7: 22000000 } },
  'theo-doi-hoat-dong': { 'TD 2024': { E9: { date: '2024-06-16' }, G13: '=SUM(G7:G12)' } },
  'theo-muc-tieu-muc': {
    'DT theo muc': {
      B10: 6652,
      B12: 6699,
      C12: 'Trang trí, phông lớp học',
      D12: 'bộ',
      I12: 'Báo giá',
    },
  },
  'tiem-chung': { '6T2023': { J9: '=SUM(D9:I9)' } },
  'tong-ket-nam-hoc': { Sheet1: { F13: 2430000 } },
  'van-phong-pham': { 'VPP quy 2': { E9: 38000, F9: '=D9*E9' } },
  'xa-sau-sap-nhap': { 'DT 9.2025': { B10: 'Xe đưa đại biểu xã Xuân Lộc tham quan cơ sở' } },
};

export function repaired(fixture: SheetFixture): SheetFixture {
  const repairs = REPAIRS[fixture.book.id];
  if (repairs === undefined) return fixture;
  let { book } = fixture;
  const expected = { ...fixture.expected };
  for (const [name, cells] of Object.entries(repairs)) {
    const sheet = expected[name];
    if (sheet === undefined) throw new Error(`${book.id} has no sheet ${name}`);
    expected[name] = { ...sheet, findings: [] };
    book = changed(book, name, {
      cells: Object.entries(cells).map(([cell, to]) => ({ ...readAddress(cell), to })),
    });
  }
  return { ...fixture, book, expected };
}
