// Owns a crowd of different formulas as people write them, for the scanner's figures.
// Invariant: the same list every time; no formula twice.
import { strFromU8, strToU8 } from 'fflate';

/** Shapes with the numbers left open: {r} and {s} are rows, {c} and {d} columns. */
const SHAPES = [
  '={c}{r}*{d}{r}',
  '={c}{r}*{d}{r}*$F$1',
  '=SUM({c}{r}:{c}{s})',
  '=SUM({c}{r},{c}{s},{d}{s})',
  '=SUBTOTAL(9,{c}{r}:{d}{s})',
  '=IF({c}{r}="","",ROUND(PRODUCT({c}{r}:{d}{r}),0))',
  '=IF(AND({c}{r}>0,{d}{r}<=$D${s}),{c}{r}/{d}{r}*100%,"không đủ")',
  '=VLOOKUP({c}{r},$P$2:$Q${s},2,FALSE)',
  "=VLOOKUP({c}{r},'Định mức'!$A$2:$D${s},4,0)",
  '=IFERROR(INDEX(DonGia!$C:$C,MATCH({c}{r},DonGia!$A:$A,0)),0)',
  '=SUMIF($B$2:$B${s},{c}{r},{d}$2:{d}${s})',
  '=SUMIFS({d}:{d},{c}:{c},"Tiểu mục "&{c}{r})',
  '={c}{r}+{c}{s}-{d}{r}+{d}{s}',
  "='Chi tiết'!{c}{r}+'Chi tiết'!{d}{s}",
  "='[Dự toán 2024.xlsx]Tổng hợp'!${c}${r}",
  '=[1]Sheet1!{c}{r}*1.08',
  '=Table1[[#This Row],[Số lượng]]*{c}{r}',
  '=[@Qty]*[@[Đơn giá]]+{c}{r}',
  '=TEXT({c}{r},"#,##0")&" đồng ("&{d}{r}&")"',
  '=_xlfn.IFNA(XLOOKUP({c}{r},{d}{r}:{d}{s},{c}{r}:{c}{s}),"")',
  '=ROUND({c}{r}*1.5E-3+LOG10({d}{s}),-3)',
  '=SUM(Quý_1:Quý_3!{c}{r})+thuế_suất*{d}{r}',
  '=SUMPRODUCT(({c}$2:{c}${s}="x")*({d}$2:{d}${s}))',
  '=IF({c}{r}<>#N/A,CHOOSE({d}{r},{1,2;3,4},"a","b"),#REF!)',
];
const COLUMNS = ['A', 'C', 'G', 'N', 'Z', 'AB', 'AZ', 'BC'];

/** As a file gives it, in one piece: `replaceAll` leaves a tree of pieces, and the first who looks into it pays for joining them. */
const written = (text: string): string => strFromU8(strToU8(text));

/** `count` formulas with the zero-based cell each stands in. */
export function variedFormulas(count: number): { formula: string; row: number; column: number }[] {
  return Array.from({ length: count }, (_, i) => {
    const shape = SHAPES[i % SHAPES.length] ?? '';
    const row = 2 + Math.floor(i / SHAPES.length) * 3 + (i % 7);
    const formula = shape
      .replaceAll('{r}', String(row))
      .replaceAll('{s}', String(row + 1 + (i % 90)))
      .replaceAll('{c}', COLUMNS[i % 8] ?? '')
      .replaceAll('{d}', COLUMNS[(i * 3 + 1) % 8] ?? '');
    return { formula: written(formula), row: row - 1, column: i % 20 };
  });
}
