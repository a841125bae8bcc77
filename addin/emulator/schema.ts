/// <reference types="office-js" />
// Owns which Office.js members exist here, of what kind, and since which ExcelApi set.
// Invariant: tsc refuses a member that @types/office-js does not have; a test compares every set with its doc comments.

export type ApiVersion = `1.${number}`;
export type Member =
  | { kind: 'value'; writable: boolean; since: ApiVersion }
  | { kind: 'object'; type: string; since: ApiVersion }
  | { kind: 'getter'; type: string; since: ApiVersion }
  | { kind: 'creator'; type: string; since: ApiVersion }
  | { kind: 'result'; since: ApiVersion }
  | { kind: 'action'; since: ApiVersion }
  | { kind: 'event'; since: ApiVersion };

export interface TypeSchema {
  readonly members: Readonly<Record<string, Member>>;
  /** type of an element, for collections */
  readonly item: string | null;
}

/** Loaded before it is read; `value` cannot be set, `setting` can. */
const value = (since: ApiVersion = '1.1'): Member => ({ kind: 'value', writable: false, since });
const setting = (since: ApiVersion = '1.1'): Member => ({ kind: 'value', writable: true, since });
/** A navigation property. */
const object = (type: string, since: ApiVersion = '1.1'): Member => ({ kind: 'object', type, since });
/** A method that gives an object and changes nothing. */
const getter = (type: string, since: ApiVersion = '1.1'): Member => ({ kind: 'getter', type, since });
/** A method that changes the workbook and gives an object. */
const creator = (type: string, since: ApiVersion = '1.1'): Member => ({ kind: 'creator', type, since });
/** A method that gives a ClientResult. */
const result = (since: ApiVersion = '1.1'): Member => ({ kind: 'result', since });
/** A method that gives nothing. */
const action = (since: ApiVersion = '1.1'): Member => ({ kind: 'action', since });
const event = (since: ApiVersion): Member => ({ kind: 'event', since });

const define =
  <T>() =>
  (members: { readonly [K in keyof T]?: Member }, item: string | null = null): TypeSchema => ({
    members: members as Readonly<Record<string, Member>>,
    item,
  });

export const SCHEMA: Readonly<Record<string, TypeSchema>> = {
  Workbook: define<Excel.Workbook>()({
    name: value('1.7'),
    application: object('Application'),
    worksheets: object('WorksheetCollection'),
    names: object('NamedItemCollection'),
    customXmlParts: object('CustomXmlPartCollection', '1.5'),
    tables: object('TableCollection'),
    getSelectedRange: getter('Range'),
    getActiveCell: getter('Range', '1.7'),
  }),
  Application: define<Excel.Application>()({
    calculationMode: setting(),
    calculate: action(),
    suspendApiCalculationUntilNextSync: action('1.6'),
    suspendScreenUpdatingUntilNextSync: action('1.9'),
  }),
  WorksheetCollection: define<Excel.WorksheetCollection>()(
    {
      add: creator('Worksheet'),
      getActiveWorksheet: getter('Worksheet'),
      getCount: result('1.4'),
      getItem: getter('Worksheet'),
      getItemOrNullObject: getter('Worksheet', '1.4'),
      onChanged: event('1.9'),
      onSelectionChanged: event('1.9'),
    },
    'Worksheet',
  ),
  Worksheet: define<Excel.Worksheet>()({
    id: value(),
    name: setting(),
    position: setting(),
    visibility: setting(),
    showGridlines: setting('1.8'),
    freezePanes: object('WorksheetFreezePanes', '1.7'),
    names: object('NamedItemCollection', '1.4'),
    pageLayout: object('PageLayout', '1.9'),
    protection: object('WorksheetProtection', '1.2'),
    getCell: getter('Range'),
    getRange: getter('Range'),
    getRangeByIndexes: getter('Range', '1.7'),
    getUsedRange: getter('Range'),
    getUsedRangeOrNullObject: getter('Range', '1.4'),
    activate: action(),
    delete: action(),
    onChanged: event('1.7'),
    onSelectionChanged: event('1.7'),
  }),
  WorksheetFreezePanes: define<Excel.WorksheetFreezePanes>()({
    freezeAt: action('1.7'),
    freezeColumns: action('1.7'),
    freezeRows: action('1.7'),
    unfreeze: action('1.7'),
    getLocationOrNullObject: getter('Range', '1.7'),
  }),
  WorksheetProtection: define<Excel.WorksheetProtection>()({
    protected: value('1.2'),
  }),
  PageLayout: define<Excel.PageLayout>()({
    orientation: setting('1.9'),
    paperSize: setting('1.9'),
    zoom: setting('1.9'),
    topMargin: setting('1.9'),
    bottomMargin: setting('1.9'),
    leftMargin: setting('1.9'),
    rightMargin: setting('1.9'),
    centerHorizontally: setting('1.9'),
    setPrintArea: action('1.9'),
    setPrintMargins: action('1.9'),
    setPrintTitleRows: action('1.9'),
    getPrintAreaOrNullObject: getter('RangeAreas', '1.9'),
    getPrintTitleRowsOrNullObject: getter('Range', '1.9'),
  }),
  Range: define<Excel.Range>()({
    address: value(),
    cellCount: value(),
    columnCount: value(),
    columnHidden: setting('1.2'),
    columnIndex: value(),
    formulas: setting(),
    formulasR1C1: setting('1.2'),
    numberFormat: setting(),
    rowCount: value(),
    rowHidden: setting('1.2'),
    rowIndex: value(),
    savedAsArray: value('1.12'),
    text: value(),
    valueTypes: value(),
    values: setting(),
    dataValidation: object('DataValidation', '1.8'),
    format: object('RangeFormat'),
    worksheet: object('Worksheet'),
    clear: action(),
    delete: action(),
    insert: creator('Range'),
    merge: action('1.2'),
    unmerge: action('1.2'),
    select: action(),
    getCell: getter('Range'),
    getColumn: getter('Range'),
    getColumnProperties: result('1.9'),
    getEntireColumn: getter('Range'),
    getEntireRow: getter('Range'),
    getIntersectionOrNullObject: getter('Range', '1.4'),
    getMergedAreasOrNullObject: getter('RangeAreas', '1.13'),
    getOffsetRange: getter('Range'),
    getResizedRange: getter('Range', '1.2'),
    getRow: getter('Range'),
    getRowProperties: result('1.9'),
    getUsedRange: getter('Range'),
    getUsedRangeOrNullObject: getter('Range', '1.4'),
  }),
  RangeAreas: define<Excel.RangeAreas>()({
    address: value('1.9'),
    areaCount: value('1.9'),
    cellCount: value('1.9'),
    areas: object('RangeCollection', '1.9'),
    worksheet: object('Worksheet', '1.9'),
  }),
  RangeCollection: define<Excel.RangeCollection>()({ getCount: result('1.9') }, 'Range'),
  TableCollection: define<Excel.TableCollection>()(
    { count: value(), getItem: getter('Table'), getItemOrNullObject: getter('Table', '1.4') },
    'Table',
  ),
  Table: define<Excel.Table>()({
    id: value(),
    name: value(),
    showHeaders: value(),
    showTotals: value(),
    worksheet: object('Worksheet', '1.2'),
    getRange: getter('Range'),
  }),
  RangeFormat: define<Excel.RangeFormat>()({
    columnWidth: setting('1.2'),
    horizontalAlignment: setting(),
    indentLevel: setting('1.9'),
    rowHeight: setting('1.2'),
    verticalAlignment: setting(),
    wrapText: setting(),
    borders: object('RangeBorderCollection'),
    fill: object('RangeFill'),
    font: object('RangeFont'),
    protection: object('FormatProtection', '1.2'),
    autofitColumns: action('1.2'),
    autofitRows: action('1.2'),
  }),
  RangeFont: define<Excel.RangeFont>()({
    bold: setting(),
    color: setting(),
    italic: setting(),
    name: setting(),
    size: setting(),
    underline: setting(),
  }),
  RangeFill: define<Excel.RangeFill>()({ color: setting(), clear: action() }),
  RangeBorderCollection: define<Excel.RangeBorderCollection>()(
    { count: value(), getItem: getter('RangeBorder') },
    'RangeBorder',
  ),
  RangeBorder: define<Excel.RangeBorder>()({
    color: setting(),
    sideIndex: value(),
    style: setting(),
    weight: setting(),
  }),
  FormatProtection: define<Excel.FormatProtection>()({ locked: setting('1.2') }),
  DataValidation: define<Excel.DataValidation>()({
    errorAlert: setting('1.8'),
    ignoreBlanks: setting('1.8'),
    rule: setting('1.8'),
    type: value('1.8'),
    clear: action('1.8'),
  }),
  NamedItemCollection: define<Excel.NamedItemCollection>()(
    {
      add: creator('NamedItem', '1.4'),
      getCount: result('1.4'),
      getItem: getter('NamedItem'),
      getItemOrNullObject: getter('NamedItem', '1.4'),
    },
    'NamedItem',
  ),
  NamedItem: define<Excel.NamedItem>()({
    formula: setting('1.7'),
    name: value(),
    scope: value('1.4'),
    type: value(),
    value: value(),
    visible: setting(),
    getRange: getter('Range'),
    getRangeOrNullObject: getter('Range', '1.4'),
    delete: action('1.4'),
  }),
  CustomXmlPartCollection: define<Excel.CustomXmlPartCollection>()(
    {
      add: creator('CustomXmlPart', '1.5'),
      getByNamespace: getter('CustomXmlPartScopedCollection', '1.5'),
      getCount: result('1.5'),
      getItem: getter('CustomXmlPart', '1.5'),
      getItemOrNullObject: getter('CustomXmlPart', '1.5'),
    },
    'CustomXmlPart',
  ),
  CustomXmlPartScopedCollection: define<Excel.CustomXmlPartScopedCollection>()(
    {
      getCount: result('1.5'),
      getItem: getter('CustomXmlPart', '1.5'),
      getItemOrNullObject: getter('CustomXmlPart', '1.5'),
      getOnlyItem: getter('CustomXmlPart', '1.5'),
      getOnlyItemOrNullObject: getter('CustomXmlPart', '1.5'),
    },
    'CustomXmlPart',
  ),
  CustomXmlPart: define<Excel.CustomXmlPart>()({
    id: value('1.5'),
    namespaceUri: value('1.5'),
    delete: action('1.5'),
    getXml: result('1.5'),
    setXml: action('1.5'),
  }),
};

/** The schema of a type; a name the table lacks is a mistake in the table itself. */
export function schemaOf(type: string): TypeSchema {
  const schema = SCHEMA[type];
  if (!schema) throw new TypeError(`The emulated schema names an unknown type: ${type}`);
  return schema;
}

/** Is `since` part of what a host of `version` offers? Both are "1.n" of ExcelApi. */
export const isSupported = (since: string, version: string): boolean => {
  const [major = 0, minor = 0] = since.split('.').map(Number);
  const [hostMajor = 0, hostMinor = 0] = version.split('.').map(Number);
  return major < hostMajor || (major === hostMajor && minor <= hostMinor);
};
