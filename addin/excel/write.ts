// Owns writing a plan into the open workbook: new sheets only, all in one batch; an earlier report may make way.
// Invariant: nothing the person had is overwritten; if the batch fails, the sheets it added are taken away again.
import { STAMP_NAMESPACE } from '#shared/contract/snapshot.ts';
import type { CellPlan, SheetPlan, StylePlan, ValidationPlan, WorkbookPlan } from '#shared/contract/plan.ts';
import { rangeAddress } from '#shared/sheet/address.ts';
import type { CellRange } from '#shared/sheet/address.ts';
import { EMPTY_STAMP, stampFromXml, stampToXml } from '#shared/sheet/stamp.ts';
import { HostError, inExcel } from './errors.ts';

const FONT = { name: 'Times New Roman', size: 12 };
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Writes the plan's sheets, names and stamp, then shows the sheet to activate. At most three syncs. Throws HostError. */
export async function writePlan(plan: WorkbookPlan): Promise<void> {
  const replaced = plan.replaces ?? null;
  const titles = plan.sheets.map((sheet) => sheet.name);
  // The old sheet goes last: until then the new one stands beside it under a name of its own.
  const wanted = replaced === null ? titles : titles.map((name) => `${name.slice(0, 20)} (đang lập)`);
  const { oldStamp, oldNames } = await inExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const names = workbook.names.load('items/name');
    const part = workbook.customXmlParts.getByNamespace(STAMP_NAMESPACE).getOnlyItemOrNullObject().load('id');
    await context.sync();
    const oldNames = names.items.map(({ name }) => name);
    const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
    const clash = wanted.find((name) => taken.has(name.toLowerCase()));
    if (clash) {
      throw new HostError('ItemAlreadyExists', {
        vi: `Sổ tính đã có trang “${clash}”: làm lại để chọn tên khác. Chưa có gì được ghi.`,
        en: `The workbook already has a sheet “${clash}”: try again to take another name. Nothing was written.`,
      });
    }
    if (part.isNullObject) return { oldStamp: null, oldNames };
    const xml = part.getXml();
    await context.sync();
    // A ClientResult is filled by the sync; there is nothing to load.
    // eslint-disable-next-line office-addins/load-object-before-read
    return { oldStamp: xml.value, oldNames };
  });
  try {
    await inExcel(async (context) => {
      const added = wanted.map((name) => context.workbook.worksheets.add(name));
      plan.sheets.forEach((sheet, index) => {
        const worksheet = added[index];
        if (worksheet) writeSheet(worksheet, sheet);
      });
      if (replaced !== null) {
        context.workbook.worksheets.getItem(replaced).delete();
        titles.forEach((title, index) => {
          const worksheet = added[index];
          if (worksheet) worksheet.name = title;
        });
      }
      for (const { name, refersTo, visible } of plan.names) {
        if (oldNames.includes(name)) context.workbook.names.getItem(name).delete();
        context.workbook.names.add(name, refersTo).visible = visible;
      }
      // After the names: a list may name one of them.
      plan.sheets.forEach((sheet, index) =>
        sheet.validations.forEach((rule) => {
          const worksheet = added[index];
          if (worksheet) writeValidation(worksheet.getRange(rule.range), rule);
        }),
      );
      writeStamp(context, plan, oldStamp);
      context.workbook.worksheets.getItem(plan.activate).activate();
      await context.sync();
    });
  } catch (error) {
    await removeSheets(wanted);
    throw error;
  }
}

/** Takes a half-written batch back; sheets that were not reached are simply not there. */
function removeSheets(names: string[]): Promise<void> {
  return inExcel(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
    await context.sync();
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

function writeStamp(context: Excel.RequestContext, plan: WorkbookPlan, oldStamp: string | null): void {
  const old = oldStamp === null ? null : stampFromXml(oldStamp);
  const kept = old ?? EMPTY_STAMP;
  const sheets = plan.stamp === null ? kept.sheets : [...kept.sheets, plan.stamp];
  const xml = stampToXml({ ...kept, sheets, lastCheck: plan.lastCheck ?? kept.lastCheck });
  const parts = context.workbook.customXmlParts;
  if (oldStamp === null) parts.add(xml);
  else parts.getByNamespace(STAMP_NAMESPACE).getOnlyItem().setXml(xml);
}

function writeSheet(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const rows = 1 + Math.max(...plan.cells.map((cell) => cell.row));
  const columns = 1 + Math.max(...plan.cells.map((cell) => cell.column), plan.columnWidths.length - 1);
  const all = worksheet.getRangeByIndexes(0, 0, rows, columns);
  all.format.font.name = FONT.name;
  all.format.font.size = FONT.size;
  plan.columnWidths.forEach((characters, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(characters);
  });
  for (const [row, height] of Object.entries(plan.rowHeights)) {
    worksheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  }
  for (const [style, ranges] of styleRanges(plan.cells)) {
    const format = plan.styles[style];
    if (!format) throw new RangeError(`plan has no style ${style}`);
    for (const range of ranges) writeStyle(worksheet.getRange(rangeAddress(range)), format);
  }
  const grid: (string | number | boolean)[][] = Array.from({ length: rows }, () => Array(columns).fill(''));
  for (const cell of plan.cells) {
    const row = grid[cell.row];
    if (row) row[cell.column] = cell.formula ?? literal(cell.value ?? '');
  }
  all.formulas = grid;
  for (const address of plan.merges) worksheet.getRange(address).merge();
  if (plan.freezeRows > 0) worksheet.freezePanes.freezeRows(plan.freezeRows);
  if (plan.print) writePrint(worksheet, plan.print);
  if (plan.visibility === 'hidden') worksheet.visibility = 'Hidden';
}

/** What Excel takes for a formula, a number, a date, a truth value or an error when it is typed. */
const TYPED =
  /^(?:[\s'=+\-@#$%(.\d]|true$|false$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;

/** Such text is marked as text: names come from shared lists, and a report tells what others typed. */
export function literal(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && TYPED.test(value) ? `'${value}` : value;
}

/** Excel's unit of columnWidth is points; a file's is characters of the default font (7 px and 5 px of padding). */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Rectangles of equal style: runs along a row, joined downwards while they span the same columns. */
function styleRanges(cells: CellPlan[]): Map<string, CellRange[]> {
  const sorted = cells.filter((cell) => cell.style).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: (CellRange & { style: string })[] = [];
  for (const { row, column, style = '' } of sorted) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right === column - 1 && last.style === style) last.right = column;
    else runs.push({ top: row, bottom: row, left: column, right: column, style });
  }
  const open = new Map<string, CellRange>();
  const byStyle = new Map<string, CellRange[]>();
  for (const { style, ...run } of runs) {
    const key = `${style}|${run.left}|${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) {
      above.bottom = run.bottom;
      continue;
    }
    open.set(key, run);
    byStyle.set(style, [...(byStyle.get(style) ?? []), run]);
  }
  return byStyle;
}

function writeStyle(range: Excel.Range, style: StylePlan): void {
  const { format } = range;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.size) format.font.size = style.size;
  if (style.color) format.font.color = style.color;
  if (style.fill) format.fill.color = style.fill;
  if (style.horizontal)
    format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[
      style.horizontal
    ];
  if (style.vertical)
    format.verticalAlignment = ({ top: 'Top', center: 'Center', bottom: 'Bottom' } as const)[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  if (style.numberFormat) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.border) {
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = ({ thin: 'Thin', hair: 'Hairline', medium: 'Medium' } as const)[style.border.style];
    }
  }
}

function writeValidation(range: Excel.Range, rule: ValidationPlan): void {
  const { dataValidation } = range;
  dataValidation.rule =
    rule.kind === 'list'
      ? { list: { inCellDropDown: true, source: rule.source } }
      : rule.kind === 'whole'
        ? { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } }
        : { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Dự toán', message: rule.error };
}

function writePrint(worksheet: Excel.Worksheet, print: NonNullable<SheetPlan['print']>): void {
  const layout = worksheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: print.fitToWidth };
  layout.setPrintArea(print.area);
  layout.setPrintTitleRows(`$${print.titleRows.replace(':', ':$')}`);
  layout.setPrintMargins('Inches', print.margins);
}
