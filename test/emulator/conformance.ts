// Owns the cases both fronts must answer alike: a job like the product's, and deliberate mistakes.
// Invariant: each case gives plain data or fails with a code; none knows which front it runs on.

type Case = (context: Excel.RequestContext) => Promise<unknown>;

const first = (context: Excel.RequestContext, address = 'A1:B2') =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

export const JOBS: Record<string, Case> = {
  'a sheet with values, formulas, looks, a list, a name and a frozen row': async (context) => {
    const sheet = context.workbook.worksheets.add('Dự toán 2');
    sheet.getRange('A1:C1').values = [['Nội dung', 'Số lượng', 'Thành tiền']];
    sheet.getRange('A2:B3').values = [
      ['Nước uống', '50'],
      ["'=không phải công thức", 2.5],
    ];
    sheet.getRange('C2:C3').formulas = [['=ROUND(B2*20000,0)'], ['=ROUND(B3*20000,0)']];
    sheet.getRange('C4').formulasR1C1 = [['=SUM(R[-2]C:R[-1]C)']];
    sheet.getRange('C2:C4').numberFormat = [['#,##0'], ['#,##0'], ['#,##0']];
    const head = sheet.getRange('A1:C1').format;
    head.font.bold = true;
    head.fill.color = '#DDEBF7';
    head.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'm3,m2,kg' } };
    sheet.freezePanes.freezeRows(1);
    context.workbook.names.add('TongDuToan', sheet.getRange('C4')).visible = false;
    await context.sync();
    const body = sheet.getRange('A1:C4').load('values,formulas,formulasR1C1,text,valueTypes,address');
    const total = context.workbook.names.getItem('TongDuToan').load('formula,visible');
    const cell = total.getRange().load('address,values');
    const look = sheet.getRange('A1').load('format/font/bold,format/fill/color');
    const rule = sheet.getRange('A2').dataValidation.load('type,rule');
    const absent = context.workbook.names.getItemOrNullObject('KhongCo');
    const sheets = context.workbook.worksheets.load('items/name');
    const used = sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
    await context.sync();
    return {
      values: body.values,
      formulas: body.formulas,
      relative: body.formulasR1C1,
      text: body.text,
      types: body.valueTypes,
      at: body.address,
      total: [total.formula, total.visible, cell.address, cell.values],
      look: [look.format.font.bold, look.format.fill.color],
      rule: [rule.type, rule.rule],
      absent: absent.isNullObject,
      sheets: sheets.items.map((each) => each.name),
      used: [used.rowCount, used.columnCount],
    };
  },
  'a custom XML part found again by its namespace': async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<a xmlns="urn:thu"><b/></a>');
    await context.sync();
    const part = parts.getByNamespace('urn:thu').getOnlyItemOrNullObject();
    const none = parts.getByNamespace('urn:khac').getOnlyItemOrNullObject();
    const xml = part.getXml();
    await context.sync();
    return [part.isNullObject, none.isNullObject, xml.value];
  },
  'rows and columns that are hidden: all, none, some, and which': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('3:4').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const ranges = ['A1:A2', 'A2:C5', 'A3:B4', 'B2:B3'].map((address) =>
      sheet.getRange(address).load('rowHidden,columnHidden'),
    );
    const rows = sheet.getRange('A2:A5').getRowProperties({ rowHidden: true });
    const columns = sheet.getRange('A1:C1').getColumnProperties({ columnHidden: true });
    await context.sync();
    return [
      ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]),
      rows.value,
      columns.value,
    ];
  },
  'where tables, merged cells and array formulas lie': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').merge();
    const tables = context.workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
    const areas = sheet
      .getRange('A1:F20')
      .getMergedAreasOrNullObject()
      .load('areas/items/rowIndex,areas/items/columnCount');
    const none = sheet.getRange('D1:F20').getMergedAreasOrNullObject().load('areas/items/rowIndex');
    const plain = sheet.getRange('A1:F20').load('savedAsArray');
    const absent = context.workbook.tables.getItemOrNullObject('Khác');
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load('address'));
    await context.sync();
    return {
      tables: tables.items.map(({ name, showTotals, worksheet }) => [name, showTotals, worksheet.name]),
      at: ranges.map(({ address }) => address),
      merged: areas.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount]),
      none: none.isNullObject,
      array: plain.savedAsArray,
      absent: absent.isNullObject,
    };
  },
  'null skips, a scalar fills, apostrophes keep text': async (context) => {
    const range = first(context, 'A1:B2');
    range.values = 7 as unknown as number[][];
    range.values = [
      [null, "'007"],
      ['1,234.5', '12%'],
    ];
    range.load('values');
    await context.sync();
    return range.values;
  },
};

export const MISTAKES: Record<string, Case> = {
  'reads before loading': async (context) => first(context).values,
  'loads and does not sync': async (context) => first(context).load('values').values,
  'reads another property': async (context) => {
    const range = first(context).load('address');
    await context.sync();
    return range.rowCount;
  },
  'reads a nested property that was not loaded': async (context) => {
    const range = first(context).load('address');
    await context.sync();
    return range.format.fill.color;
  },
  'reads the items of a collection before loading': async (context) =>
    context.workbook.worksheets.items.length,
  'asks isNullObject before a sync': async (context) =>
    context.workbook.worksheets.getItemOrNullObject('không có').isNullObject,
  'reads a result before a sync': async (context) => context.workbook.worksheets.getCount().value,
  'reads which rows are hidden before a sync': async (context) =>
    first(context).getRowProperties({ rowHidden: true }).value,
  'gets a sheet that is not there': async (context) => {
    const sheet = context.workbook.worksheets.getItem('không có').load('name');
    await context.sync();
    return sheet.name;
  },
  'adds a sheet whose name is taken': async (context) => {
    context.workbook.worksheets.add('Trùng');
    context.workbook.worksheets.add('TRÙNG');
    await context.sync();
  },
  'writes a matrix of another size': async (context) => {
    first(context).values = [[1, 2, 3]];
    await context.sync();
  },
  'names a range that is no address': async (context) => {
    first(context, 'hello world').load('values');
    await context.sync();
  },
  'writes to what a null object stands for': async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('không có');
    await context.sync();
    sheet.name = 'mới';
    await context.sync();
  },
  'reads a property of a null object': async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('không có').load('name');
    await context.sync();
    return [sheet.isNullObject, sheet.name ?? null];
  },
  'reads back what it just wrote, without loading': async (context) => {
    const range = first(context, 'Z1');
    range.values = [[5]];
    return range.values;
  },
  'loads by an object of names': async (context) => {
    const range = first(context, 'A1').load({ address: true, format: { fill: { color: true } } });
    await context.sync();
    return [range.address, typeof range.format.fill.color];
  },
  'keeps what came before the failing operation': async (context) => {
    const range = first(context, 'A1');
    range.values = [['giữ']];
    context.workbook.worksheets.getItem('không có').delete();
    await context.sync().catch(() => undefined);
    range.load('values');
    await context.sync();
    return range.values;
  },
};
