// Formulas as text: what Excel's formulasR1C1 says for hard cases, the way back, and what a formula reads.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMN_COUNT, ROW_COUNT, cellAddress, columnName } from '#shared/sheet/address.ts';
import { precedents, scanFormula, toA1, toR1C1 } from '#shared/sheet/formula.ts';

describe('A1 ↔ R1C1, seen from C5', () => {
  test.each([
    ['=A1', '=R[-4]C[-2]'],
    ['=C5', '=RC'],
    ['=C4+D5', '=R[-1]C+RC[1]'],
    ['=$A$1', '=R1C1'],
    ['=$A1', '=R[-4]C1'],
    ['=A$1', '=R1C[-2]'],
    ['=$A$1:B$2', '=R1C1:R2C[-1]'],
    ['=SUM(A1:B3)', '=SUM(R[-4]C[-2]:R[-2]C[-1])'],
    ['=LOG10(A1)', '=LOG10(R[-4]C[-2])'],
    ['="A1 text"&B2', '="A1 text"&R[-3]C[-1]'],
    ['="a ""B2"" "&B2', '="a ""B2"" "&R[-3]C[-1]'],
    ["='It''s'!B2", "='It''s'!R[-3]C[-1]"],
    ["='A1 Data'!A1", "='A1 Data'!R[-4]C[-2]"],
    ["='A1'!A1", "='A1'!R[-4]C[-2]"],
    ['=SUM(A:A)', '=SUM(C[-2])'],
    ['=SUM(C:C)', '=SUM(C)'],
    ['=SUM($A:$A)', '=SUM(C1)'],
    ['=SUM(A:B)', '=SUM(C[-2]:C[-1])'],
    ['=SUM($A:C)', '=SUM(C1:C)'],
    ['=SUM(5:7)', '=SUM(R:R[2])'],
    ['=SUM(7:7)', '=SUM(R[2])'],
    ['=SUM($7:$7)', '=SUM(R7)'],
    ['=SUM($5:$7)', '=SUM(R5:R7)'],
    ['=A1:INDEX(A:A,5)', '=R[-4]C[-2]:INDEX(C[-2],5)'],
    ['=INDEX(A:A,2):A5', '=INDEX(C[-2],2):RC[-2]'],
    ["='[Book 2.xlsx]S h'!$A$1", "='[Book 2.xlsx]S h'!R1C1"],
    ["='C:\\A1\\[B2.xlsx]C3'!$A$1", "='C:\\A1\\[B2.xlsx]C3'!R1C1"],
    ['=[1]Sheet1!A1', '=[1]Sheet1!R[-4]C[-2]'],
    ['=[1]!TyLe*A1', '=[1]!TyLe*R[-4]C[-2]'],
    ['=Table1[[#This Row],[Qty]]*A1', '=Table1[[#This Row],[Qty]]*R[-4]C[-2]'],
    ['=[@Qty]*[@[Đơn giá]]', '=[@Qty]*[@[Đơn giá]]'],
    ["=Table1[A1 '[x']]+B2", "=Table1[A1 '[x']]+R[-3]C[-1]"],
    ['=SUM(A1#)', '=SUM(R[-4]C[-2]#)'],
    ['=@A1', '=@R[-4]C[-2]'],
    ['={1,2;3,4}+A1', '={1,2;3,4}+R[-4]C[-2]'],
    ['=SUM(A1 B1:B3)', '=SUM(R[-4]C[-2] R[-4]C[-1]:R[-2]C[-1])'],
    ['=SUM((A1,B1))', '=SUM((R[-4]C[-2],R[-4]C[-1]))'],
    ['=SUM(Jan:Mar!B2)', '=SUM(Jan:Mar!R[-3]C[-1])'],
    ['=SUM(JAN:MAR)', '=SUM(C[6797]:C[8829])'],
    ["=SUM('Quý 1:Quý 3'!B2)", "=SUM('Quý 1:Quý 3'!R[-3]C[-1])"],
    ['=#REF!+A1', '=#REF!+R[-4]C[-2]'],
    ['=#REF!A1', '=#REF!R[-4]C[-2]'],
    ['=Sheet1!#REF!+A1', '=Sheet1!#REF!+R[-4]C[-2]'],
    ['=IF(A1=#N/A,#DIV/0!,#NAME?)', '=IF(R[-4]C[-2]=#N/A,#DIV/0!,#NAME?)'],
    ['=1.5E-3*A1', '=1.5E-3*R[-4]C[-2]'],
    ['=1E5+.5+2.*A1%', '=1E5+.5+2.*R[-4]C[-2]%'],
    ['=TAX2024', '=R[2019]C[13567]'],
    ['=TAXI2024+XFE1+A1048577+A0', '=TAXI2024+XFE1+A1048577+A0'],
    ['=XFD1048576', '=R[1048571]C[16381]'],
    ['=DuToan!A1+Chi_tiet!B2', '=DuToan!R[-4]C[-2]+Chi_tiet!R[-3]C[-1]'],
    ['=DựToán!A1+予算!A1', '=DựToán!R[-4]C[-2]+予算!R[-4]C[-2]'],
    ['=Sheet1!A1:B2', '=Sheet1!R[-4]C[-2]:R[-3]C[-1]'],
    ['=Sheet1!A1:Sheet1!B2', '=Sheet1!R[-4]C[-2]:Sheet1!R[-3]C[-1]'],
    ['=Sheet1!A:A', '=Sheet1!C[-2]'],
    ['=Sheet1!5:7', '=Sheet1!R:R[2]'],
    ['=SUM(A1:Mar!B2)', '=SUM(A1:Mar!R[-3]C[-1])'],
    ["=SUM('[Book 2.xlsx]Quý 1:Quý 3'!$B2)", "=SUM('[Book 2.xlsx]Quý 1:Quý 3'!R[-3]C2)"],
    ["='D:\\thư mục\\[dự toán.xlsx]予算 (1)'!A1", "='D:\\thư mục\\[dự toán.xlsx]予算 (1)'!R[-4]C[-2]"],
    ['=[Book.xlsx]Sheet1!A1', '=[Book.xlsx]Sheet1!R[-4]C[-2]'],
    ['=Table1[[#Headers],[A1]:[B2]]&Table1[A1]', '=Table1[[#Headers],[A1]:[B2]]&Table1[A1]'],
    ['=SUM(@A:A)+@TyLe', '=SUM(@C[-2])+@TyLe'],
    ['=A1:B2#', '=R[-4]C[-2]:R[-3]C[-1]#'],
    ['=SUM((A1:B2,$C$3) (A:A))', '=SUM((R[-4]C[-2]:R[-3]C[-1],R3C3) (C[-2]))'],
    ['=SUM(A:A 5:5)', '=SUM(C[-2] R)'],
    ['={"A1","B2"}&A1', '={"A1","B2"}&R[-4]C[-2]'],
    [
      '=LOG10(LOG10)+ATAN2(A1,B1)+BIN2DEC1(A1)',
      '=LOG10(R[5]C[8506])+ATAN2(R[-4]C[-2],R[-4]C[-1])+BIN2DEC1(R[-4]C[-2])',
    ],
    ['=Sheet1!TRUE+Sheet1!Tổng', '=Sheet1!TRUE+Sheet1!Tổng'],
    ['=INDIRECT("A1")+INDIRECT("R1C1",FALSE)', '=INDIRECT("A1")+INDIRECT("R1C1",FALSE)'],
    ['=_xlfn.STDEV.S(A1:A4)', '=_xlfn.STDEV.S(R[-4]C[-2]:R[-1]C[-2])'],
    ['=thuế_suất*A1', '=thuế_suất*R[-4]C[-2]'],
    ['=A1:B2:C3', '=R[-4]C[-2]:R[-3]C[-1]:R[-2]C'],
    ['=-A1^2<>B1', '=-R[-4]C[-2]^2<>R[-4]C[-1]'],
    ['=IF(A1>=1,\n  TRUE)', '=IF(R[-4]C[-2]>=1,\n  TRUE)'],
    ['A1+1', 'R[-4]C[-2]+1'],
    ['=', '='],
    ['', ''],
  ])('%s is %s', (a1, r1c1) => {
    expect(toR1C1(a1, 4, 2)).toBe(r1c1);
    expect(toA1(r1c1, 4, 2)).toBe(a1);
  });

  test('lower-case references are read and written in capitals', () => {
    expect(toR1C1('=sum(a1:$b$2)', 4, 2)).toBe('=sum(R[-4]C[-2]:R2C2)');
    expect(toA1('=r[-1]c+rc1', 4, 2)).toBe('=C4+$A5');
  });

  test('a name that merely looks like R1C1 stays a name', () => {
    expect(toR1C1('=R1C1+A1', 4, 2)).toBe('=R1C1+R[-4]C[-2]');
    expect(toA1('=R1048577C1+R1C16385+RC_tong+Count+RC', 4, 2)).toBe('=R1048577C1+R1C16385+RC_tong+Count+C5');
  });

  test('an offset past the edge wraps round, as in Excel', () => {
    expect(toA1('=R[-1]C[-1]', 0, 0)).toBe('=XFD1048576');
    expect(toA1('=R[1]C[1]', ROW_COUNT - 1, COLUMN_COUNT - 1)).toBe('=A1');
  });

  test('a formula copied down is one formula in R1C1', () => {
    const copies = [6, 7, 8, 900].map((row) => toR1C1(`=D${row}*E${row}*$F$1`, row - 1, 6));
    expect(new Set(copies)).toEqual(new Set(['=RC[-3]*RC[-2]*R1C6']));
  });
});

// ── properties ──────────────────────────────────────────────────────────────────────────────────────────────────────

const row = fc.oneof(fc.nat(20), fc.nat(ROW_COUNT - 1));
const column = fc.oneof(fc.nat(20), fc.nat(COLUMN_COUNT - 1));
const dollar = fc.constantFrom('', '$');
const columnText = fc.tuple(dollar, column).map(([fixed, index]) => fixed + columnName(index));
const rowText = fc.tuple(dollar, row).map(([fixed, index]) => fixed + String(index + 1));
const cellText = fc.tuple(columnText, rowText).map((parts) => parts.join(''));
const rangeText = fc.oneof(
  cellText,
  fc.tuple(cellText, cellText).map((parts) => parts.join(':')),
  fc.tuple(columnText, columnText).map((parts) => parts.join(':')),
  fc.tuple(rowText, rowText).map((parts) => parts.join(':')),
);
const prefix = fc.constantFrom('', 'Sheet1!', "'Chi tiết A1'!", "'It''s'!", '[2]S!', 'Jan:Mar!', '予算!');
const operand = fc.oneof(
  fc.tuple(prefix, rangeText).map((parts) => parts.join('')),
  fc.constantFrom(
    '1',
    '2.5',
    '"A1 ""B2"""',
    'TyLe',
    'Table1[[#This Row],[A1]]',
    '#REF!',
    'TRUE',
    'LOG10(B2)',
  ),
);
const formula = fc
  .array(fc.tuple(operand, fc.constantFrom('+', '*', '&', '<>', ' ', ',')), { minLength: 1, maxLength: 6 })
  .map((parts) => `=SUM(${parts.flat().slice(0, -1).join('')})`);

describe('for any formula', () => {
  test('A1 → R1C1 → A1 gives the formula back', () => {
    fc.assert(
      fc.property(formula, row, column, (text, atRow, atColumn) => {
        expect(toA1(toR1C1(text, atRow, atColumn), atRow, atColumn)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('any text at all is split without loss and without a throw', () => {
    const piece = fc.constantFrom(...'RC1[]A:!\'"#$.,;{}()@ %-E9_đ\\?', '[-1]', 'R1C1', "''", '#REF!');
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('A1' as const, 'R1C1' as const), (anything, notation) => {
        const tokens = scanFormula(anything, notation);
        expect((anything.startsWith('=') ? '=' : '') + tokens.map((token) => token.text).join('')).toBe(
          anything,
        );
        expect(tokens.every((token) => token.text !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('precedents are the cells the A1 text names, wherever the formula stands', () => {
    fc.assert(
      fc.property(row, column, row, column, (toRow, toColumn, atRow, atColumn) => {
        const a1 = `=1+'Chi tiết'!${cellAddress(toRow, toColumn)}`;
        expect(precedents(toR1C1(a1, atRow, atColumn), atRow, atColumn)).toEqual([
          { sheet: 'Chi tiết', range: { top: toRow, left: toColumn, bottom: toRow, right: toColumn } },
        ]);
      }),
    );
  });
});

test('a name of another sheet is no logical, whatever it is called', () => {
  expect(scanFormula('=Sheet1!TRUE+TRUE').map((token) => token.kind)).toEqual([
    'name',
    'operator',
    'logical',
  ]);
});

test('long, deep and hopeless formulas end', () => {
  const deep = `=${'('.repeat(5000)}A1${')'.repeat(5000)}`;
  expect(toR1C1(deep, 4, 2)).toBe(deep.replace('A1', 'R[-4]C[-2]'));
  const long = `=${Array.from({ length: 1600 }, (_, i) => `A${i + 1}`).join('+')}`;
  expect(toA1(toR1C1(long, 4, 2), 4, 2)).toBe(long);
  for (const hopeless of ["'", '[', '"', '#', 'A:', "''!", '[[', '$', '=', "'[", 'Jan:'])
    for (const notation of ['A1', 'R1C1'] as const) {
      const text = hopeless.repeat(100_000 / hopeless.length);
      const whole =
        (text.startsWith('=') ? '=' : '') +
        scanFormula(text, notation)
          .map((token) => token.text)
          .join('');
      expect(whole === text).toBe(true);
    }
});

describe('what a formula reads', () => {
  test('ranges, whole rows and columns, other sheets and workbooks', () => {
    const all = "=SUM(R[-2]C:R[-1]C)+C1+R2:R3+'It''s'!RC[1]+[1]S!R1C1+SUM(Jan:Mar!R1C1)+TyLe+\"R1C1\"";
    expect(precedents(all, 4, 2)).toEqual([
      { sheet: null, range: { top: 2, left: 2, bottom: 3, right: 2 } },
      { sheet: null, range: { top: 0, left: 0, bottom: ROW_COUNT - 1, right: 0 } },
      { sheet: null, range: { top: 1, left: 0, bottom: 2, right: COLUMN_COUNT - 1 } },
      { sheet: "It's", range: { top: 4, left: 3, bottom: 4, right: 3 } },
      { sheet: '[1]S', range: { top: 0, left: 0, bottom: 0, right: 0 } },
      { sheet: 'Jan:Mar', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    ]);
  });

  test('corners in any order give an ordered range', () => {
    expect(precedents('=SUM(R[2]C[1]:R1C1)', 4, 2)).toEqual([
      { sheet: null, range: { top: 0, left: 0, bottom: 6, right: 3 } },
    ]);
  });
});

test('tokens say what each part is', () => {
  const kinds = scanFormula('=ROUND(RC[-1]*1.5%,0)&"đ"+TyLe-Bảng1[Số]*{1;2}<=TRUE #N/A').map(
    (token) => `${token.kind} ${token.text}`,
  );
  expect(kinds).toEqual([
    'function ROUND',
    'open (',
    'reference RC[-1]',
    'operator *',
    'number 1.5',
    'operator %',
    'separator ,',
    'number 0',
    'close )',
    'operator &',
    'text "đ"',
    'operator +',
    'name TyLe',
    'operator -',
    'structured Bảng1[Số]',
    'operator *',
    'open {',
    'number 1',
    'separator ;',
    'number 2',
    'close }',
    'operator <=',
    'logical TRUE',
    'space  ',
    'error #N/A',
  ]);
});
