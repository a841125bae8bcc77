// Owns mending a line whose amount is not its product.
// Invariant: where the column computes, its formula is put back; else amount, price and quantity may each be the wrong one,
// and each is a way.
import type { FixOption } from '../../contract/fix.ts';
import type { EstimateTable } from '../../sheet/recognise.ts';
import type { TableRow } from '../../sheet/rows.ts';
import { productOf } from '../product.ts';
import { sameMoney } from '../sums.ts';
import { columnFormula } from './copies.ts';
import {
  choiceOf,
  formulaLabel,
  isConstant,
  optionOf,
  putFormula,
  putValue,
  resultOf,
  safeFix,
  shownValue,
} from './mend.ts';
import type { Desk, Mend } from './mend.ts';

/** `factors`: positions in the line's factors that are multiplied with the price. */
export function lineProductMend(table: EstimateTable, line: TableRow, factors: readonly number[]): Mend {
  return (desk, [cell]) => {
    const exact = productOf(line, factors, table);
    if (cell === undefined || exact === null) return null;
    const formula = columnFormula(desk, table);
    if (formula !== null && formula !== desk.grid.formula(cell.row, cell.column)) {
      const result = resultOf(desk, formula, cell);
      if (result !== null && sameMoney(result, exact, table.unit))
        return safeFix(formulaLabel(formula, cell), [putFormula(desk, cell, formula)]);
    }
    if (!isConstant(desk, cell)) return null;
    return choiceOf([
      amountOption(desk, table, line, exact),
      ...inputOptions(desk, table, line, factors, exact),
    ]);
  };
}

function amountOption(desk: Desk, table: EstimateTable, line: TableRow, exact: number): FixOption {
  const amount = table.unit === 'đồng' ? Math.round(exact) : Math.round(exact * 1e6) / 1e6;
  const { vi, en } = shownValue(amount);
  return optionOf(
    { vi: `Thành tiền = số lượng × đơn giá: ${vi}`, en: `Amount = quantities × price: ${en}` },
    [putValue(desk, { row: line.row, column: table.columns.amount }, amount)],
  );
}

/** The price or a quantity with which the amount would be right, where that is a whole number. */
function inputOptions(
  desk: Desk,
  table: EstimateTable,
  line: TableRow,
  factors: readonly number[],
  exact: number,
): FixOption[] {
  const amount = line.amount.value;
  if (amount === null || amount === 0 || exact === 0) return [];
  const inputs = [
    ...(table.columns.price === null
      ? []
      : [{ column: table.columns.price, figure: line.price, vi: 'Đơn giá', en: 'Price' }]),
    ...factors.flatMap((position) => {
      const column = table.columns.factors[position];
      return column === undefined
        ? []
        : [{ column, figure: line.factor(position), vi: 'Số lượng', en: 'Quantity' }];
    }),
  ];
  return inputs.flatMap(({ column, figure, vi, en }) => {
    const cell = { row: line.row, column };
    if (figure.kind !== 'number' || !isConstant(desk, cell)) return [];
    const other = (figure.value * amount) / exact;
    const whole = Math.round(other);
    if (whole <= 0 || Math.abs(other - whole) > 1e-9 * Math.abs(other)) return [];
    const shown = shownValue(whole);
    return [
      optionOf({ vi: `${vi} = ${shown.vi}`, en: `${en} = ${shown.en}` }, [putValue(desk, cell, whole)]),
    ];
  });
}
