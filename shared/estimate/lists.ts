// Owns the hidden sheet beside an estimate: lists for the drop-downs, the count of open prices, the words helper.
// Invariant: drop-downs reach the lists through hidden names, so the sheet may be moved but never has to be shown.
import type { EstimateDates } from '../contract/common.ts';
import type { CellPlan, NamePlan, SheetPlan } from '../contract/plan.ts';
import type { Reference } from '../reference/lookup.ts';
import { cellAddress, columnName, quoteSheetName } from '../sheet/address.ts';
import { WORDS_ROWS, wordsCells } from './wordsFormula.ts';

interface ListSource {
  name: string;
  /** of the names, e.g. "dutoan1" */
  prefix: string;
  reference: Reference;
  dates: EstimateDates;
  units: string[];
  /** reference of the total cell, with its sheet */
  total: string;
  /** ranges of the price cells, with their sheet */
  prices: string[];
}

const HELPER_COLUMN = 5;

/** Plans the hidden sheet and returns the references the estimate sheet needs. */
export function planLists(source: ListSource) {
  const { name, prefix, reference, dates } = source;
  const lists: [name: string, title: string, values: (string | number)[]][] = [
    ['diaBan', 'Địa bàn', localityNames(reference, dates)],
    ['nguon', 'Nguồn kinh phí', reference.validOn('fundingSource', dates.from).map((item) => item.name)],
    [
      'tieuMuc',
      'Tiểu mục',
      reference
        .validOn('budgetIndex', dates.from)
        .filter((item) => item.data.level === 'subItem')
        .map((item) => Number(item.code)),
    ],
    ['donVi', 'Đơn vị tính', source.units],
  ];
  const sheetReference = quoteSheetName(name);
  const cells: CellPlan[] = [];
  const names: NamePlan[] = [];
  lists.forEach(([key, title, values], column) => {
    cells.push({ row: 0, column, value: title });
    values.forEach((value, index) => cells.push({ row: index + 1, column, value }));
    const letter = columnName(column);
    names.push({
      name: `${prefix}_${key}`,
      refersTo: `=${sheetReference}!$${letter}$2:$${letter}$${Math.max(values.length, 1) + 1}`,
      visible: false,
    });
  });
  const words = wordsCells(1, HELPER_COLUMN, source.total);
  const openRow = 1 + WORDS_ROWS;
  cells.push({ row: 0, column: HELPER_COLUMN, value: 'Đọc số tiền bằng chữ' }, ...words.cells, {
    row: openRow,
    column: HELPER_COLUMN,
    formula: `=${source.prices.map((range) => `COUNTBLANK(${range})`).join('+')}`,
  });
  cells.push({ row: openRow, column: HELPER_COLUMN + 1, value: 'dòng chưa có đơn giá' });
  const sheet: SheetPlan = {
    name,
    visibility: 'hidden',
    cells,
    styles: {},
    merges: [],
    columnWidths: [36, 48, 10, 14, 3, 20, 60],
    rowHeights: {},
    validations: [],
    freezeRows: 1,
    print: null,
  };
  return {
    sheet,
    names,
    sentence: `${sheetReference}!${words.sentence}`,
    openCount: `${sheetReference}!$${cellAddress(openRow, HELPER_COLUMN).replace(/\d+/, '')}$${openRow + 1}`,
  };
}

/** Province and districts while there were districts (the plan works with districts), province and communes afterwards. */
function localityNames(reference: Reference, dates: EstimateDates): string[] {
  const localities = reference.localitiesOn(dates.from, dates.from);
  const lowest = localities.some((locality) => locality.data.level === 'district') ? 'district' : 'commune';
  return localities
    .filter((locality) => locality.data.level === 'province' || locality.data.level === lowest)
    .map((locality) => locality.name);
}
