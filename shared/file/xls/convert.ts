// Owns making a new .xlsx of an .xls, so that it can be shown, checked and saved under another name.
// Invariant: the checker sees the same in both; what is not carried over (pictures, colours …) is for the caller to say.
import { quoteSheetName } from '../../sheet/address.ts';
import { scanFormula } from '../../sheet/formula.ts';
import { emptyWorkbookWith } from '../empty.ts';
import type { CellChange, CellStyle, SheetChange, SheetModel, Unread, WorkbookModel } from '../model.ts';
import { patchWorkbook } from '../patch.ts';
import { readXlsModel } from '../xls.ts';

export interface Converted {
  bytes: Uint8Array;
  /** what of the old file was not read */
  unread: Unread[];
}

/** The sheet a new workbook begins with. */
const FIRST = 'Sheet1';

/** Throws FileError when the bytes are no .xls, or hold what an .xlsx cannot. */
export function convertXls(bytes: Uint8Array): Converted {
  const { model, others, tabs } = readXlsModel(bytes);
  const base = emptyWorkbookWith(model.date1904, others);
  const writer = new Writer(model, tabs);
  const [first, ...rest] = writer.sheets();
  const shown = model.sheets[model.active];
  return {
    unread: model.unread,
    bytes: patchWorkbook(base, {
      sheets: first === undefined ? {} : { [FIRST]: { ...first, rename: first.name } },
      added: rest,
      removed: [],
      names: model.names.filter(({ refersTo }) => writer.canKeep(refersTo)),
      removedNames: [],
      customXml: Object.fromEntries(
        model.customXml
          .filter(({ namespace }) => namespace !== '')
          .map(({ namespace, xml }) => [namespace, xml]),
      ),
      ...(shown?.visibility === 'visible' && { active: shown.name }),
    }),
  };
}

class Writer {
  private readonly model: WorkbookModel;
  /** tabs that are not carried over: a formula that names one would make Excel refuse the file */
  private readonly gone: ReadonlySet<string>;
  private readonly styles: CellStyle[];

  constructor(model: WorkbookModel, tabs: readonly string[]) {
    this.model = model;
    const kept = new Set(model.sheets.map(({ name }) => name));
    this.gone = new Set(tabs.filter((name) => !kept.has(name)));
    const { name, size } = model.defaultFont;
    // the new workbook has a default font of its own
    this.styles = model.styles.map((style) => ({ fontName: name, fontSize: size, ...style }));
  }

  sheets(): (SheetChange & { name: string })[] {
    const { sheets } = this.model;
    const isAnyVisible = sheets.some(({ visibility }) => visibility === 'visible');
    return sheets.map((sheet, i) => ({
      name: sheet.name,
      visibility: isAnyVisible || i > 0 ? sheet.visibility : 'visible',
      cells: sheet.cells.map((cell) => this.cell(cell)),
      columns: apart(sheet.columns),
      rows: sheet.rows,
      merges: sheet.merges,
      freeze: sheet.freeze,
    }));
  }

  canKeep(formula: string): boolean {
    if (this.gone.size === 0) return true;
    return scanFormula(formula, 'A1').every(({ reference }) => {
      const name = reference?.prefix.slice(0, -1) ?? '';
      return ![...this.gone].some((tab) => name === tab || name === quoteSheetName(tab));
    });
  }

  private cell({ row, column, value, formula, arrayRange, style }: SheetModel['cells'][number]): CellChange {
    const looks = this.styles[style];
    const kept = formula !== undefined && this.canKeep(formula) ? formula : undefined;
    return {
      row,
      column,
      value: value === '' && kept === undefined ? null : value,
      ...(looks !== undefined && { style: looks }),
      ...(kept !== undefined && { formula: kept }),
      ...(kept !== undefined && arrayRange !== undefined && { arrayRange }),
    };
  }
}

/** Columns told twice make Excel repair an .xlsx: the first one counts. */
function apart(columns: SheetModel['columns']): SheetModel['columns'] {
  const found: SheetModel['columns'] = [];
  let end = -1;
  for (const column of [...columns].sort((a, b) => a.first - b.first)) {
    if (column.last <= end) continue;
    found.push({ ...column, first: Math.max(column.first, end + 1) });
    end = column.last;
  }
  return found;
}
