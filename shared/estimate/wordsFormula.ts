// Owns "Bằng chữ" as plain Excel formulas: no custom function, no VBA, nothing newer than Excel 2007.
// Invariant: agrees with shared/vietnamese/money on every whole amount below 10^14 (tested in LibreOffice); above, most amounts
// are read rightly, and the others show an error, for a spreadsheet keeps no more than 15 digits.
import { cellAddress } from '../sheet/address.ts';
import type { CellPlan } from '../contract/plan.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Scales of the six groups of three digits, from 10^15 down; the part above 10^9 is read again, then "tỷ". */
const GROUPS = [
  { exponent: 15, scale: ' triệu' },
  { exponent: 12, scale: ' nghìn' },
  { exponent: 9, scale: '' },
  { exponent: 6, scale: ' triệu' },
  { exponent: 3, scale: ' nghìn' },
  { exponent: 0, scale: '' },
];

/** Rows the block takes: the amount, six groups, the sentence. */
export const WORDS_ROWS = 1 + GROUPS.length + 1;

/**
 * Plans the helper cells below (row, column), two columns wide: group value | words so far.
 * @param amount A1 reference of the total in whole đồng
 * @returns the cells and the A1 address of the finished sentence ("Mười lăm triệu đồng")
 */
export function wordsCells(
  row: number,
  column: number,
  amount: string,
): { cells: CellPlan[]; sentence: string } {
  const at = (r: number, c: number) => `$${cellAddress(r, c).replace(/\d+$/, '')}$${r + 1}`;
  const total = at(row, column);
  const cells: CellPlan[] = [{ row, column, formula: `=ABS(ROUND(${amount},0))` }];
  GROUPS.forEach(({ exponent, scale }, index) => {
    const here = row + 1 + index;
    const value = at(here, column);
    const above = `10^${exponent + 3}`;
    cells.push({
      row: here,
      column,
      formula: `=INT(${total}/10^${exponent})-INT(${total}/${above})*1000`,
    });
    // A group that is not the first non-empty one reads all three digits: "không trăm linh năm".
    const started = index === 0 ? 'FALSE' : `INT(${total}/${above})>0`;
    const closesBillions = exponent === 9 ? `&IF(INT(${total}/10^9)>0," tỷ","")` : '';
    const before = index === 0 ? '""' : at(here - 1, column + 1);
    cells.push({
      row: here,
      column: column + 1,
      formula: `=${before}&IF(${value}=0,"",${groupWords(value, started)}&"${scale}")${closesBillions}`,
    });
  });
  const last = row + 1 + GROUPS.length;
  const words = at(last - 1, column + 1);
  // The sign stands before the capital letter: "Âm một triệu đồng".
  const body = `IF(${total}=0,"không",IF(${amount}<0,"âm ","")&TRIM(${words}))`;
  cells.push({ row: last, column, formula: `=${body}` });
  const lower = at(last, column);
  cells.push({
    row: last,
    column: column + 1,
    formula: `=UPPER(LEFT(${lower},1))&MID(${lower},2,400)&" đồng"`,
  });
  return { cells, sentence: at(last, column + 1) };
}

/** Words of one group 1–999 in cell `value`, with a leading blank. */
function groupWords(value: string, started: string): string {
  const hundreds = `INT(${value}/100)`;
  const tens = `INT(MOD(${value},100)/10)`;
  const units = `MOD(${value},10)`;
  const digit = (of: string) => `CHOOSE(${of}+1,${DIGITS.map((word) => `"${word}"`).join(',')})`;
  const full = `OR(${hundreds}>0,${started})`;
  const hundredsText = `IF(${full}," "&${digit(hundreds)}&" trăm","")`;
  const tensText = `IF(${tens}=0,IF(AND(${units}>0,${full})," linh",""),IF(${tens}=1," mười"," "&${digit(tens)}&" mươi"))`;
  // After mười: một, bốn, lăm; from hai mươi on: mốt, tư, lăm; after linh or alone: một, bốn, năm.
  const unitsText =
    `IF(${units}=0,"",IF(AND(${units}=1,${tens}>1)," mốt",IF(AND(${units}=4,${tens}>1)," tư",` +
    `IF(AND(${units}=5,${tens}>0)," lăm"," "&${digit(units)}))))`;
  return `${hundredsText}&${tensText}&${unitsText}`;
}
