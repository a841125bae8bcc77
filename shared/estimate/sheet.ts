// Owns the layout of an estimate sheet: where each thing stands, which cells are formulas, what is printed.
// Invariant: every derived number is a live formula down to the inputs block; nothing printed lies outside the print area.
import type { EstimateInputs, PricedLine } from '../contract/estimate.ts';
import type { CellPlan, SheetPlan, StylePlan, ValidationPlan, WorkbookPlan } from '../contract/plan.ts';
import type { Reference } from '../reference/lookup.ts';
import { cellAddress, columnName, quoteSheetName } from '../sheet/address.ts';
import { formatDate } from '../vietnamese/date.ts';
import { formatMoney } from '../vietnamese/number.ts';
import type { BuildContext } from './build.ts';
import type { BuiltGroup } from './lines.ts';
import { planLists } from './lists.ts';
import type { ResolvedInputs } from './validate.ts';

/** Zero-based columns of the printed table, in the order offices print them. */
const C = {
  ordinal: 0,
  content: 1,
  subItem: 2,
  unit: 3,
  factor: 4,
  price: 7,
  amount: 8,
  basis: 9,
  note: 10,
} as const;
const LAST = C.note;
/** The inputs block stands to the right of the print area, after a blank column that keeps it out of the table. */
const INPUT = { label: 12, value: 13, unit: 14, origin: 15 } as const;
const WIDTHS = [5, 38, 10, 13, 9, 9, 8, 13, 15, 26, 22, 3, 40, 12, 14, 15];
const HEADER_ROW = 11;

const STYLES: Record<string, StylePlan> = {
  plain: {},
  center: { horizontal: 'center' },
  bold: { bold: true },
  infoLabel: { bold: true, vertical: 'top' },
  boldCenter: { bold: true, horizontal: 'center' },
  title: { bold: true, size: 14, horizontal: 'center', vertical: 'center' },
  subtitle: { bold: true, horizontal: 'center', vertical: 'center', wrap: true },
  italicCenter: { italic: true, horizontal: 'center' },
  italicRight: { italic: true, horizontal: 'right' },
  words: { bold: true, italic: true, wrap: true, vertical: 'center' },
  info: { wrap: true, vertical: 'top' },
  header: cell({ bold: true, horizontal: 'center', wrap: true, fill: '#E7EEF7' }),
  index: cell({ italic: true, size: 10, horizontal: 'center' }),
  lineText: cell({ wrap: true }),
  lineCenter: cell({ horizontal: 'center', wrap: true }),
  lineNumber: cell({ horizontal: 'center' }),
  lineMoney: cell({ horizontal: 'right', numberFormat: '#,##0' }),
  lineSmall: cell({ wrap: true, size: 10, horizontal: 'left', indent: 1 }),
  groupText: cell({ bold: true, wrap: true }),
  groupCenter: cell({ bold: true, horizontal: 'center' }),
  groupMoney: cell({ bold: true, horizontal: 'right', numberFormat: '#,##0' }),
  inputHeader: cell({ bold: true, horizontal: 'center', fill: '#FFF4CE' }),
  inputLabel: cell({ wrap: true, size: 11 }),
  inputValue: cell({ horizontal: 'right', fill: '#FFFBE6', color: '#0F3B82' }),
  inputText: cell({ fill: '#FFFBE6', color: '#0F3B82', wrap: true }),
};

function cell(style: StylePlan): StylePlan {
  return { vertical: 'center', border: { style: 'thin' }, ...style };
}

interface SheetSource {
  inputs: EstimateInputs;
  resolved: ResolvedInputs;
  groups: BuiltGroup[];
  reference: Reference;
  context: BuildContext;
}

/** Turns priced groups into two new sheets: the estimate and a hidden one with lists and the words helper. */
export function planWorkbook(source: SheetSource): WorkbookPlan {
  const { inputs, resolved, groups, reference, context } = source;
  const number = freeNumber(context);
  const prefix = `dutoan${number}`;
  const name = freeSheetName(`Dự toán HĐ${resolved.activity.data.ordinal}`, context.sheetNames);
  const block = planInputs(source, prefix);
  const table = planTable(groups, block.addresses);
  const sheetReference = quoteSheetName(name);

  const lists = planLists({
    name: `_${prefix}`,
    prefix,
    reference,
    dates: inputs.dates,
    units: [...new Set(groups.flatMap((group) => group.lines.map(({ line }) => line.unit)))],
    total: `${sheetReference}!${absolute(table.totalRow, C.amount)}`,
    prices: table.priceRanges.map((range) => `${sheetReference}!${range}`),
  });
  const head = planHead(source, block.localities);
  const foot = planFoot(table.totalRow + 1, lists.sentence, lists.openCount);
  const total = planTotal(table, lists.openCount);
  const lastRow = foot.lastRow;

  const estimate: SheetPlan = {
    name,
    visibility: 'visible',
    cells: [...head.cells, ...table.cells, ...total, ...foot.cells, ...block.cells],
    styles: STYLES,
    merges: [...head.merges, ...foot.merges],
    columnWidths: WIDTHS,
    rowHeights: { ...head.heights, ...table.heights, ...foot.heights },
    validations: [
      ...block.validations,
      listValidation(
        `${cellAddress(table.firstLine, C.subItem)}:${cellAddress(table.totalRow - 1, C.subItem)}`,
        `${prefix}_tieuMuc`,
        'Chọn tiểu mục trong danh sách.',
      ),
      listValidation(
        `${cellAddress(table.firstLine, C.unit)}:${cellAddress(table.totalRow - 1, C.unit)}`,
        `${prefix}_donVi`,
        'Chọn đơn vị tính trong danh sách.',
      ),
      listValidation(
        cellAddress(head.fundingRow, 2),
        `${prefix}_nguon`,
        'Chọn nguồn kinh phí trong danh sách.',
      ),
    ],
    freezeRows: 0,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      area: `A1:${cellAddress(lastRow, LAST)}`,
      titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 2}`,
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.6 },
    },
  };
  const anchor = `${prefix}_neo`;
  return {
    sheets: [estimate, lists.sheet],
    names: [...lists.names, { name: anchor, refersTo: `=${sheetReference}!$A$1`, visible: false }],
    stamp: {
      anchor,
      activity: inputs.activity,
      template: resolved.template.code,
      release: { number: reference.release.number, sha256: reference.release.sha256 },
      ...inputs.dates,
      fundingSource: inputs.fundingSource,
      localities: inputs.localities,
      builtAt: context.builtAt,
    },
    activate: name,
  };
}

function planHead(source: SheetSource, localities: string[]) {
  const { inputs, resolved, reference } = source;
  const cells: CellPlan[] = [];
  const merges: string[] = [];
  const heights: Record<number, number> = {};
  const merged = (row: number, from: number, to: number, value: string, style: string) => {
    cells.push(
      value.startsWith('=')
        ? { row, column: from, formula: value, style }
        : { row, column: from, value, style },
    );
    merges.push(`${cellAddress(row, from)}:${cellAddress(row, to)}`);
  };
  const units = reference.validOn('unit', inputs.dates.document);
  const letterhead = (role: 'government' | 'department') =>
    units.find((unit) => unit.data.role === role)?.data.letterhead ?? '';
  merged(0, 0, 3, letterhead('government'), 'center');
  merged(1, 0, 3, letterhead('department'), 'boldCenter');
  merged(0, 5, LAST, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'boldCenter');
  merged(1, 5, LAST, 'Độc lập - Tự do - Hạnh phúc', 'boldCenter');
  merged(2, 5, LAST, `Đồng Nai, ${longDate(inputs.dates.document)}`, 'italicCenter');
  merged(4, 0, LAST, resolved.template.data.title, 'title');
  merged(5, 0, LAST, resolved.activity.name, 'subtitle');
  merged(6, 0, LAST, resolved.template.data.subtitle, 'italicCenter');
  heights[4] = 24;
  heights[5] = textHeight(resolved.activity.name, 140);

  const { from, to } = inputs.dates;
  const period = from === to ? `ngày ${formatDate(from)}` : `từ ${formatDate(from)} đến ${formatDate(to)}`;
  const places = localities.map((address, index) =>
    index === 0 ? address : `IF(${address}="","","; "&${address})`,
  );
  const info: [string, string][] = [
    ['Thời gian thực hiện:', period],
    ['Địa bàn:', `=${places.join('&')}`],
    ['Nguồn kinh phí:', resolved.fundingSource.name],
  ];
  info.forEach(([label, value], index) => {
    const row = 7 + index;
    merged(row, 0, 1, label, 'infoLabel');
    merged(row, 2, index === 2 ? C.basis : LAST, value, 'info');
  });
  // Said for every row: a grid that fits rows by itself would measure merged text in its first, narrow column.
  for (const row of [7, 9]) heights[row] = textHeight('', 125);
  heights[8] = textHeight(resolved.localities.map((locality) => locality.name).join('; '), 125);
  cells.push({ row: 10, column: LAST, value: 'Đơn vị tính: đồng', style: 'italicRight' });
  return { cells, merges, heights, fundingRow: 9 };
}

const HEADERS = [
  'STT',
  'Nội dung',
  'Tiểu mục',
  'ĐVT',
  'Số lượng',
  'Số ngày/ buổi',
  'Số lớp',
  'Đơn giá',
  'Thành tiền',
  'Căn cứ',
  'Ghi chú',
];
/** Declares the formula of each column, as ministry forms do; not data. */
const INDEX = ['a', 'b', 'c', 'd', 1, 2, 3, 4, '5=1x2x3x4', 'e', 'g'];

function planTable(groups: BuiltGroup[], addresses: ReadonlyMap<string, string>) {
  const cells: CellPlan[] = [];
  const heights: Record<number, number> = { [HEADER_ROW]: 52 };
  HEADERS.forEach((value, column) => cells.push({ row: HEADER_ROW, column, value, style: 'header' }));
  INDEX.forEach((value, column) => cells.push({ row: HEADER_ROW + 1, column, value, style: 'index' }));
  const firstLine = HEADER_ROW + 2;
  const groupAmounts: string[] = [];
  const priceRanges: string[] = [];
  let row = firstLine;
  for (const group of groups) {
    const first = row + 1;
    const last = row + group.lines.length;
    const sum = `=SUM(${cellAddress(first, C.amount)}:${cellAddress(last, C.amount)})`;
    for (let column = 0; column <= LAST; column++) cells.push(groupCell(row, column, group, sum));
    groupAmounts.push(cellAddress(row, C.amount));
    priceRanges.push(`${absolute(first, C.price)}:${absolute(last, C.price)}`);
    heights[row] = textHeight(group.content, WIDTHS[C.content] ?? 30);
    group.lines.forEach(({ template, line }, index) => {
      const here = first + index;
      const add = (column: number, style: string, content: { value?: CellPlan['value']; formula?: string }) =>
        cells.push({ row: here, column, style, ...content } as CellPlan);
      add(C.ordinal, 'lineCenter', { value: Number(line.ordinal) });
      add(C.content, 'lineText', { value: line.content });
      add(C.subItem, 'lineCenter', { value: Number(line.budgetSubItem) });
      add(C.unit, 'lineCenter', { value: line.unit });
      template.factors.forEach((factor, position) =>
        add(
          C.factor + position,
          'lineNumber',
          factor.length === 0 ? { value: '' } : factorContent(factor, addresses),
        ),
      );
      add(C.price, 'lineMoney', { value: line.price ?? '' });
      add(C.amount, 'lineMoney', { formula: amountFormula(here) });
      add(C.basis, 'lineSmall', { value: line.basis });
      const note = [priceNote(line), template.note].filter(Boolean).join('. ');
      add(C.note, 'lineSmall', { value: note });
      heights[here] = Math.max(
        textHeight(line.content, WIDTHS[C.content] ?? 30),
        textHeight(line.basis, (WIDTHS[C.basis] ?? 20) * 1.15),
        textHeight(note, (WIDTHS[C.note] ?? 20) * 1.15),
      );
    });
    row = last + 1;
  }
  heights[row] = textHeight('TẠM TÍNH, còn 99 dòng chưa có giá', WIDTHS[C.content] ?? 30);
  const label = `TỔNG CỘNG (${groups.map((group) => group.ordinal).join('+')})`;
  return { cells, heights, firstLine, totalRow: row, groupAmounts, priceRanges, label };
}

/** Says on paper that nobody, or only the person who built the sheet, stands behind a price. */
function priceNote(line: PricedLine): string {
  if (line.price === null) return 'Chưa có đơn giá';
  return line.applying.length > 0 && line.binding === null ? 'Đơn giá do người lập nhập' : '';
}

function groupCell(row: number, column: number, group: BuiltGroup, sum: string): CellPlan {
  if (column === C.amount) return { row, column, formula: sum, style: 'groupMoney' };
  if (column === C.ordinal) return { row, column, value: group.ordinal, style: 'groupCenter' };
  return { row, column, value: column === C.content ? group.content : '', style: 'groupText' };
}

/** A lone number stays a number; anything read from the inputs block is a formula. */
function factorContent(factor: readonly (string | number)[], addresses: ReadonlyMap<string, string>) {
  const parts = factor.map((part) => (typeof part === 'number' ? String(part) : addresses.get(part)));
  const [only] = factor;
  if (factor.length === 1 && typeof only === 'number') return { value: only };
  return { formula: `=${parts.join('*')}` };
}

/** Blank factors count as 1 (PRODUCT skips them); without a price the amount stays blank, never zero. */
function amountFormula(row: number): string {
  const factors = `${cellAddress(row, C.factor)}:${cellAddress(row, C.factor + 2)}`;
  const price = cellAddress(row, C.price);
  return `=IF(${price}="","",ROUND(PRODUCT(${factors})*${price},0))`;
}

function planTotal(table: ReturnType<typeof planTable>, openCount: string): CellPlan[] {
  const row = table.totalRow;
  const label = `=IF(${openCount}>0,"TẠM TÍNH, còn "&${openCount}&" dòng chưa có giá","${table.label}")`;
  return Array.from({ length: LAST + 1 }, (_, column): CellPlan => {
    if (column === C.content) return { row, column, formula: label, style: 'groupText' };
    if (column === C.amount)
      return { row, column, formula: `=${table.groupAmounts.join('+')}`, style: 'groupMoney' };
    return { row, column, value: '', style: 'groupText' };
  });
}

function planFoot(row: number, sentence: string, openCount: string) {
  const waiting = `"Bằng chữ: (ghi khi đủ đơn giá, còn "&${openCount}&" dòng chưa có giá)"`;
  const cells: CellPlan[] = [
    {
      row,
      column: 0,
      formula: `=IF(${openCount}>0,${waiting},"Bằng chữ: "&${sentence}&"./.")`,
      style: 'words',
    },
  ];
  const merges = [`${cellAddress(row, 0)}:${cellAddress(row, LAST)}`];
  const signatures: [number, number, string][] = [
    [0, 1, 'NGƯỜI LẬP BIỂU'],
    [2, 6, 'PHÒNG KẾ HOẠCH TÀI CHÍNH'],
    [7, LAST, 'GIÁM ĐỐC'],
  ];
  for (const [from, to, title] of signatures) {
    cells.push({ row: row + 2, column: from, value: title, style: 'boldCenter' });
    cells.push({ row: row + 3, column: from, value: '(Ký, ghi rõ họ tên)', style: 'italicCenter' });
    for (const r of [row + 2, row + 3]) merges.push(`${cellAddress(r, from)}:${cellAddress(r, to)}`);
  }
  return { cells, merges, heights: { [row]: 34 }, lastRow: row + 8 };
}

function planInputs({ inputs, resolved, groups }: SheetSource, prefix: string) {
  const template = resolved.template.data;
  const used = new Set(
    groups.flatMap((group) => group.lines.flatMap((built) => built.template.factors.flat())),
  );
  const sums = template.sums.filter((sum) => used.has(sum.key));
  for (const key of sums.flatMap((sum) => sum.of)) used.add(key);

  const cells: CellPlan[] = [
    {
      row: HEADER_ROW - 1,
      column: INPUT.label,
      value: 'SỐ LIỆU ĐẦU VÀO (không in; sửa ở cột Giá trị)',
      style: 'bold',
    },
  ];
  ['Số liệu', 'Giá trị', 'Đơn vị', 'Nguồn số liệu'].forEach((value, index) =>
    cells.push({ row: HEADER_ROW, column: INPUT.label + index, value, style: 'inputHeader' }),
  );
  const addresses = new Map<string, string>();
  const validations: ValidationPlan[] = [];
  let row = HEADER_ROW + 1;
  const addRow = (label: string, value: CellPlan, unit: string, origin: string) => {
    cells.push({ row, column: INPUT.label, value: label, style: 'inputLabel' });
    cells.push(value);
    cells.push({ row, column: INPUT.unit, value: unit, style: 'inputLabel' });
    cells.push({ row, column: INPUT.origin, value: origin, style: 'inputLabel' });
    row += 1;
  };
  for (const input of template.inputs.filter((candidate) => used.has(candidate.key))) {
    const address = absolute(row, INPUT.value);
    addresses.set(input.key, address);
    validations.push({
      range: cellAddress(row, INPUT.value),
      kind: input.integer ? 'whole' : 'decimal',
      min: input.min,
      max: input.max,
      error: `${input.label.vi}: nhập số ${input.integer ? 'nguyên ' : ''}từ ${formatMoney(input.min)} đến ${formatMoney(input.max)}.`,
    });
    const given = inputs.values[input.key];
    const origin =
      given !== undefined && given !== input.default
        ? 'Người lập'
        : input.origin === 'plan'
          ? 'Theo kế hoạch'
          : 'Giả định';
    const value = resolved.values.get(input.key) ?? 0;
    addRow(input.label.vi, { row, column: INPUT.value, value, style: 'inputValue' }, input.unit.vi, origin);
  }
  for (const sum of sums) {
    const formula = `=${sum.of.map((key) => addresses.get(key)).join('+')}`;
    addresses.set(sum.key, absolute(row, INPUT.value));
    addRow(
      sum.label.vi,
      { row, column: INPUT.value, formula, style: 'inputText' },
      sum.unit.vi,
      'Tính từ số liệu trên',
    );
  }
  // One row a class at least, so that a place can be added later without rebuilding.
  const classes = resolved.values.get('classes') ?? 1;
  const places = Math.max(resolved.localities.length, Math.min(classes, 12));
  const localityOrigin = inputs.localitiesAssumed ? 'Giả định' : 'Người lập';
  const localities: string[] = [];
  for (let index = 0; index < places; index++) {
    const name = resolved.localities[index]?.name ?? '';
    localities.push(absolute(row, INPUT.value));
    validations.push(
      listValidation(cellAddress(row, INPUT.value), `${prefix}_diaBan`, 'Chọn địa bàn trong danh sách.'),
    );
    addRow(
      `Địa bàn ${index + 1}`,
      { row, column: INPUT.value, value: name, style: 'inputText' },
      '',
      name ? localityOrigin : '',
    );
  }
  return { cells, addresses, validations, localities };
}

function listValidation(range: string, name: string, error: string): ValidationPlan {
  return { range, kind: 'list', source: `=${name}`, error };
}

/** $N$13 for zero-based (12, 13). */
function absolute(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** Smallest n for which neither the hidden sheet nor a name of the product exists yet. */
function freeNumber({ sheetNames, names }: BuildContext): number {
  const taken = [...sheetNames, ...names].map((name) => name.toLowerCase());
  for (let number = 1; ; number++) {
    const prefix = `dutoan${number}`;
    if (!taken.some((name) => name === `_${prefix}` || name.startsWith(`${prefix}_`))) return number;
  }
}

function freeSheetName(wanted: string, taken: string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? wanted : `${wanted} (${copy})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** "ngày 01 tháng 5 năm 2025": a zero before days under 10 and before months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** Points for wrapped Times New Roman 12 in a column of `width` characters: merged and wrapped rows do not fit themselves. */
function textHeight(text: string, width: number): number {
  const lines = Math.max(1, Math.ceil((text.length * 1.05) / width));
  return lines * 16 + 4;
}
