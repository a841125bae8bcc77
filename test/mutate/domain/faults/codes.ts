// Owns faults of budget codes: a tiểu mục of another mục, a mục that is none, a code that suits other spending.
// Invariant: the index of QĐ 33/2008 and TT 324/2016 alone decides: mục are multiples of 50, tiểu mục lie within 50 of theirs.
import type { Spot } from '../../address.ts';
import type { Content } from '../../book.ts';
import type { DomainSheet, DomainTable } from '../sheet.ts';
import { ofLines, typedOver, understood } from './fault.ts';
import type { DomainFault } from './fault.ts';

const COMMON = [6501, 6551, 6601, 6651, 6657, 6702, 6757, 6912, 7001];
const itemOf = (code: number): number => Math.floor(code / 50) * 50;

function codeAt(sheet: DomainSheet, spot: Spot): number | null {
  const content = sheet.content(spot);
  const code = typeof content === 'number' ? content : Number(sheet.text(spot) || NaN);
  return code >= 6000 && code <= 7999 ? code : null;
}

/** As the cell held it before: a number, or its digits as a text. */
const alike = (sheet: DomainSheet, spot: Spot, code: number): Content =>
  typeof sheet.content(spot) === 'string' ? String(code) : code;

const hasTree = (table: DomainTable): boolean =>
  table.columns('budgetItem').length > 0 && table.columns('budgetSubItem').length > 0;

export const subItemElsewhere: DomainFault = {
  kind: 'subItemElsewhere',
  title: 'tiểu mục of another mục',
  decidable: 'the table tells mục and tiểu mục, and the tiểu mục stood within its mục',
  accepts: ['budget.code'],
  follows: ['budget.content', 'line.duplicate'],
  slips: (sheet) =>
    understood(sheet)
      .filter(hasTree)
      .flatMap((table) =>
        ofLines(table, table.column('budgetSubItem')).flatMap((spot) => {
          const code = codeAt(sheet, spot);
          if (code === null) return [];
          return COMMON.filter((other) => itemOf(other) !== itemOf(code)).map((other) =>
            typedOver(spot, alike(sheet, spot, other)),
          );
        }),
      ),
};

export const itemNoMultiple: DomainFault = {
  kind: 'itemNoMultiple',
  title: 'mục that is no multiple of 50',
  decidable: 'the table tells mục and tiểu mục',
  accepts: ['budget.code'],
  follows: ['budget.content'],
  slips: (sheet) =>
    understood(sheet)
      .filter(hasTree)
      .flatMap((table) => {
        const column = table.column('budgetItem') ?? 0;
        return table.expected.subtotalRows.flatMap((row) => {
          const code = codeAt(sheet, { row, column });
          if (code === null || code % 50 !== 0) return [];
          return [1, 5, 10, 30].map((more) => ({
            ...typedOver({ row, column }, alike(sheet, { row, column }, code + more)),
            // Its tiểu mục lie outside it now.
            reach: table.lines,
          }));
        });
      }),
};

/** What a line is for, and codes that are certainly for something else (names of QĐ 33/2008, kept by TT 324/2016). */
const ELSEWHERE: readonly { says: RegExp; codes: readonly number[] }[] = [
  { says: /(thù lao|bồi dưỡng) (giảng viên|báo cáo viên)/i, codes: [6702, 6751, 6651, 6551] },
  { says: /phụ cấp lưu trú/i, codes: [6652, 6651, 6551, 6751] },
  { says: /thuê (xe|ô tô)/i, codes: [6652, 6651, 6702] },
  { says: /thuê hội trường/i, codes: [6652, 6702, 6551] },
  { says: /^(in|photo|in, photo) (tài liệu|biểu mẫu)/i, codes: [6652, 6702, 6751] },
  { says: /thuê phòng nghỉ/i, codes: [6652, 6651, 6702] },
  { says: /tiền điện|tiền nước/i, codes: [6702, 6652, 6551] },
  { says: /văn phòng phẩm/i, codes: [6702, 6652, 6501] },
  { says: /khoán công tác phí/i, codes: [6652, 6551, 6651] },
];

export const codeOfOtherContent: DomainFault = {
  kind: 'codeOfOtherContent',
  title: 'code that suits other spending',
  decidable: 'the line says what it is for, and the name of the code says another thing',
  accepts: ['budget.content', 'budget.code'],
  follows: [],
  slips: (sheet) =>
    understood(sheet)
      .filter((table) => !hasTree(table))
      .flatMap((table) =>
        ofLines(table, table.column('budgetSubItem')).flatMap((spot) => {
          const content = table.column('content') ?? 0;
          const says = sheet.text({ row: spot.row, column: content }).normalize('NFC');
          const code = codeAt(sheet, spot);
          const known = code === null ? undefined : ELSEWHERE.find((each) => each.says.test(says));
          return (known?.codes ?? [])
            .filter((other) => other !== code)
            .map((other) => typedOver(spot, alike(sheet, spot, other)));
        }),
      ),
};
