// What a formula is made of, what it adds up, and in what two formulas differ.
import { describe, expect, test } from 'vitest';
import { toR1C1 } from '#shared/sheet/formula.ts';
import { differenceOf, isTotalAlong, rangeOf, readShape } from '#shared/sheet/shape.ts';
import { rangeAddress } from '#shared/sheet/address.ts';

/** The shape of an A1 formula that stands in row 10, column E. */
const at = { row: 9, column: 4 };
const shape = (formula: string) => readShape(toR1C1(formula, at.row, at.column));

describe('what a formula adds up', () => {
  test.each([
    ['=SUM(E2:E9)', ['E2:E9']],
    ['=E2+E5+E8', ['E2', 'E5', 'E8']],
    ['=SUM(E2:E4,E6)', ['E2:E4', 'E6']],
    ['=SUM(E2:E4)+E6', ['E2:E4', 'E6']],
    ['=SUBTOTAL(9,E2:E9)', ['E2:E9']],
    ['=subtotal(109,E2:E9)', ['E2:E9']],
    ['=ROUND(SUM(E2:E9),-3)', ['E2:E9']],
    ['=ROUND(E2+E5,0)', ['E2', 'E5']],
    ['=+E2+E5', ['E2', 'E5']],
    ['=SUM($E$2:E9)', ['E2:E9']],
    ["=SUM('Chi tiết'!E2:E9)", ['E2:E9']],
    ['=(E2+E3)', ['E2', 'E3']],
  ])('%s', (formula, ranges) => {
    const { sum } = shape(formula);
    expect(sum?.added.map((one) => rangeAddress(rangeOf(one, at.row, at.column)))).toEqual(ranges);
  });

  test.each([
    '=SUM(E2:E9)/2',
    '=SUM(E2:E9)*1.1',
    '=E2-E5',
    '=E2+100',
    '=SUM(E2:E9)-E3',
    '=AVERAGE(E2:E9)',
    '=SUBTOTAL(1,E2:E9)',
    '=SUMIF(A2:A9,"x",E2:E9)',
    '=IF(E2>0,SUM(E2:E9),0)',
    '=E2',
    '=SUM(Tong)',
    '=607+290',
    '=SUM(#REF!)',
  ])('%s is no plain sum', (formula) => {
    expect(shape(formula).sum).toBeNull();
  });

  test('functions around references, innermost first, with the argument they stand in', () => {
    const { references } = shape('=IF(A1>0,SUMIF($A$2:$A$9,B10,C2:C9),VLOOKUP(B10,H2:I5,2,0))');
    expect(references.map(({ within, argument }) => [within, argument])).toEqual([
      ['IF', 0],
      ['SUMIF', 0],
      ['SUMIF', 1],
      ['SUMIF', 2],
      ['VLOOKUP', 0],
      ['VLOOKUP', 1],
    ]);
  });
});

describe('totals of a strip', () => {
  test.each([
    ['=SUM(E2:E9)', true, false],
    ['=E2+E5', true, false],
    ['=E9', false, false],
    ['=E8', true, false],
    ['=E11', true, false],
    ['=SUM(E9)', true, false],
    ['=SUM(B10:D10)', false, true],
    ['=E9+C10-D10', false, true],
    ['=C10*D10', false, true],
    ['=E9*1.05', false, false],
    ['=$B10*$C10*E$2', false, false],
    ['=D10*1.05', false, false],
    ['=SUM(B2:D9)', false, false],
    ['=SUM(B2:E9)', true, false],
    ['=SUM(E$2:E9)', true, false],
    ["=SUM('Khác'!E2:E9)", false, false],
  ])('%s: of its column %s, of its row %s', (formula, down, along) => {
    expect(isTotalAlong(shape(formula), 'down', at.column)).toBe(down);
    expect(isTotalAlong(shape(formula), 'along', at.row)).toBe(along);
  });
});

describe('in what a formula differs from its peers', () => {
  test.each([
    ['=B10*C10', '=B10+C10', 'operator'],
    ['=IF(B10>=C10,1,0)', '=IF(B10>C10,1,0)', 'operator'],
    ['=SUM(B10:D10)', '=AVERAGE(B10:D10)', 'function'],
    ['=B10*1.1', '=B10*1.2', 'constant'],
    ['=IF(A10="x",B10,0)', '=IF(A10="y",B10,0)', 'constant'],
    ['=B10*C10', '=B10*3', 'constantForReference'],
    ['=SUM(B10:D10)', '=SUM(B10:C10)', 'reference'],
    ['=B10*C10', '=B9*C9', 'reference'],
    ['=B10*$F$1', '=B10*F1', 'anchor'],
    ['=B10+C10+D10', '=B10+C10', 'term'],
    ['=B10*C10', '=-B10*C10', 'sign'],
    ['=B10*C10', '=-(B10*C10)', 'sign'],
    ['=B10*C10', '=B10*C10*D10', 'term'],
    ['=B10*C10', '=ROUND(D10/4,2)', 'other'],
    ['=B10*C10', '=VLOOKUP(A10,H1:I9,2,FALSE)', 'other'],
    ['=B10*C10', '=B10*Khác!C10', 'reference'],
  ])('peers %s, cell %s: %s', (peer, own, difference) => {
    expect(differenceOf(shape(own), shape(peer), at.row, at.column)).toBe(difference);
  });
});
