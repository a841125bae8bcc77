// Owns one pass over a sheet part: cells, geometry, validations, print set-up, and what hangs on its rows.
// Invariant: cells come out by row, then column, each place once; what is not understood is named in `anchored`, not dropped in silence.
import type { CellValue } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import { COLUMN_COUNT, parseAddress, rangeAddress, ROW_COUNT } from '../sheet/address.ts';
import { toA1, toR1C1 } from '../sheet/formula.ts';
import type { Anchored } from './anchored.ts';
import { ANCHORED_EXTENSIONS, ANCHORED_RELATIONS, ANCHORED_SECTIONS } from './anchored.ts';
import { fileError } from './errors.ts';
import { shownFormula } from './functions.ts';
import type { ModelCell, PrintSetup, SheetModel, Validation } from './model.ts';
import type { Package } from './package.ts';
import { relationships, scanPart } from './package.ts';
import { textCollector } from './richText.ts';
import { isTrue } from './styles.ts';
import { attribute, decodeEscapes, eachAttribute, namesOf, readAttributes } from './xml.ts';

export type SheetParts = Omit<SheetModel, 'name' | 'visibility'>;

/** What a sheet's cells mean: shared strings, number of cell formats, beginning of dates. */
export interface SheetContext {
  strings: string[];
  styleCount: number;
  date1904: boolean;
  /** cells to hold; a save needs only those that change */
  wanted: (row: number, column: number) => boolean;
}

/** Reads a worksheet part. */
export function readSheet(found: Package, path: string, context: SheetContext): SheetParts {
  const { strings, styleCount, date1904, wanted } = context;
  const broken = (): Error => fileError('damaged', path);
  const cells: ModelCell[] = [];
  const sheet: SheetParts = {
    cells,
    columns: [],
    rows: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    print: null,
    protected: false,
    anchored: [],
  };
  const anchored = new Set<Anchored>();
  const arrays: CellRange[] = [];
  const masters = new Map<string, string>();
  const followers: { cell: ModelCell; group: string }[] = [];
  const collector = textCollector();
  const print = printReader();
  let local: (name: string) => string = (name) => name;
  let depth = 0;
  let section = '';
  let views = 0;
  let ordered = true;

  let row = -1;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let hasValue = false;
  let inline = false;
  let formula: string | null = null;
  let formulaAttributes = '';
  let capture = '';
  let rule: Map<string, string> | null = null;
  let first = '';
  let second = '';

  const takeCellAttribute = (name: string, raw: string): void => {
    if (name === 'r') {
      let index = 0;
      let at = 0;
      for (; at < raw.length; at++) {
        const code = raw.charCodeAt(at);
        if (code < 65 || code > 90) break;
        index = index * 26 + code - 64;
      }
      const given = Number(raw.slice(at));
      if (index === 0 || !(given >= 1 && given <= ROW_COUNT)) throw broken();
      column = index - 1;
      row = given - 1;
    } else if (name === 's') style = Number(raw);
    else if (name === 't') type = raw;
  };

  const finishCell = (): void => {
    if (column >= COLUMN_COUNT || row >= ROW_COUNT) throw broken();
    const isWanted = wanted(row, column);
    if (!isWanted && formulaAttributes === '') return;
    const result = cellValue();
    const known = style >= 0 && style < styleCount ? style : 0;
    if (result === '' && formula === null && known === 0) return;
    const cell: ModelCell = { row, column, value: result, style: known };
    if (formula !== null) finishFormula(cell, formula);
    if (!isWanted) return;
    const last = cells.at(-1);
    if (last && (last.row > row || (last.row === row && last.column >= column))) ordered = false;
    cells.push(cell);
  };

  const cellValue = (): CellValue => {
    if (inline) return collector.result();
    if (!hasValue || value === '') return '';
    switch (type) {
      case 's': {
        const text = strings[Number(value)];
        if (text === undefined) throw broken();
        return text;
      }
      case 'b':
        return isTrue(value.trim());
      case 'str':
        return decodeEscapes(value);
      case 'inlineStr':
        return decodeEscapes(value);
      case 'e':
        return value.trim();
      case 'd':
        return isoSerial(value.trim(), date1904);
      default: {
        const number = Number(value);
        return Number.isFinite(number) ? number : value;
      }
    }
  };

  const finishFormula = (cell: ModelCell, text: string): void => {
    const kind = formulaAttributes === '' ? '' : attribute(formulaAttributes, 't', path);
    const shown = `=${shownFormula(text)}`;
    if (kind === 'dataTable') {
      anchored.add('array');
      return;
    }
    if (kind === 'array') {
      anchored.add('array');
      arrays.push(readRange(attribute(formulaAttributes, 'ref', path) ?? '', broken));
    }
    if (kind === 'shared') {
      const group = attribute(formulaAttributes, 'si', path) ?? '';
      if (text === '') {
        followers.push({ cell, group });
        return;
      }
      if (!masters.has(group) || attribute(formulaAttributes, 'ref', path) !== undefined)
        masters.set(group, toR1C1(shown, cell.row, cell.column));
    }
    if (text !== '') cell.formula = shown;
  };

  const openSection = (attributes: string): void => {
    const hanging = ANCHORED_SECTIONS[section];
    if (hanging) anchored.add(hanging);
    if (section === 'sheetProtection') sheet.protected = isTrue(attribute(attributes, 'sheet', path));
    print.open(section, attributes, path);
  };

  const openInside = (tag: string, attributes: string): void => {
    if (section === 'cols' && tag === 'col') sheet.columns.push(readColumn(attributes, path));
    else if (section === 'mergeCells' && tag === 'mergeCell')
      sheet.merges.push(readRange(attribute(attributes, 'ref', path) ?? '', broken));
    else if (section === 'sheetViews') {
      if (tag === 'sheetView') views++;
      else if (tag === 'pane' && views === 1) sheet.freeze = readPane(attributes, path);
    } else if (section === 'sheetPr') print.open(tag, attributes, path);
    else if (section === 'dataValidations') {
      if (tag === 'dataValidation') {
        rule = readAttributes(attributes, path);
        first = '';
        second = '';
      } else capture = tag;
    } else if (section === 'extLst') {
      const hanging = ANCHORED_EXTENSIONS[tag.replace(/^.*:/, '')];
      if (hanging) anchored.add(hanging);
    }
  };

  scanPart(found, path, {
    open: (name, attributes) => {
      depth++;
      if (depth === 1) {
        local = namesOf(name, attributes, path);
        if (local(name) !== 'worksheet') throw broken();
        return;
      }
      const tag = local(name);
      if (depth === 2) {
        section = tag;
        openSection(attributes);
      } else if (section !== 'sheetData') openInside(tag, attributes);
      else if (depth === 3) {
        if (tag !== 'row') return;
        row++;
        column = -1;
        readRow(attributes);
      } else if (depth === 4) {
        if (tag !== 'c') return;
        type = '';
        style = 0;
        value = '';
        hasValue = false;
        inline = false;
        formula = null;
        formulaAttributes = '';
        column++;
        eachAttribute(attributes, path, takeCellAttribute);
      } else if (depth === 5) {
        if (tag === 'v') {
          capture = 'v';
          hasValue = true;
        } else if (tag === 'f') {
          capture = 'f';
          formula = '';
          formulaAttributes = attributes;
        } else if (tag === 'is') {
          inline = true;
          collector.begin();
        }
      } else if (inline) collector.open(tag, attributes);
    },
    text: (piece) => {
      if (capture === 'v') value += piece;
      else if (capture === 'f') formula += piece;
      else if (capture === 'formula1') first += piece;
      else if (capture === 'formula2') second += piece;
      else if (inline) collector.text(piece);
    },
    close: (name) => {
      depth--;
      capture = '';
      if (section === 'sheetData') {
        if (depth === 3) finishCell();
        else if (inline && depth > 4) collector.close(local(name));
      } else if (rule && local(name) === 'dataValidation') {
        const made = validations(rule, first.trim(), second.trim());
        if (made) sheet.validations.push(...made);
        else anchored.add('validation');
        rule = null;
      }
    },
  });

  function readRow(attributes: string): void {
    let height: number | null = null;
    let hidden = false;
    eachAttribute(attributes, path, (name, raw) => {
      if (name === 'r') {
        const given = Number(raw);
        if (!(given >= 1 && given <= ROW_COUNT && Number.isInteger(given))) throw broken();
        row = given - 1;
      } else if (name === 'ht') height = Number(raw);
      else if (name === 'hidden') hidden = isTrue(raw);
    });
    if (height !== null || hidden) sheet.rows.push({ row, height, hidden });
  }

  for (const { cell, group } of followers) {
    const master = masters.get(group);
    if (master === undefined) throw broken();
    cell.formula = toA1(master, cell.row, cell.column);
  }
  if (!ordered) sheet.cells = sortCells(cells);
  if (arrays.length) markArrays(sheet.cells, arrays);
  sheet.print = print.result();
  for (const relation of relationships(found, path)) {
    const hanging = ANCHORED_RELATIONS[relation.type];
    if (hanging) anchored.add(hanging);
  }
  sheet.anchored = [...anchored];
  return sheet;
}

/** By row and column; of two cells in one place the later one counts. */
function sortCells(cells: ModelCell[]): ModelCell[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter((cell, i) => {
    const next = sorted[i + 1];
    return !next || next.row !== cell.row || next.column !== cell.column;
  });
}

/** Sheets with thousands of one-cell arrays are common, so arrays are looked up by row; the few tall ones are tried each time. */
function markArrays(cells: ModelCell[], arrays: CellRange[]): void {
  const byRow = new Map<number, CellRange[]>();
  const tall: CellRange[] = [];
  for (const range of arrays) {
    if (range.bottom - range.top >= TALL_ARRAY) tall.push(range);
    else
      for (let row = range.top; row <= range.bottom; row++) {
        const line = byRow.get(row);
        if (line) line.push(range);
        else byRow.set(row, [range]);
      }
  }
  for (const cell of cells) {
    const holds = (range: CellRange): boolean => contains(range, cell.row, cell.column);
    const range = byRow.get(cell.row)?.find(holds) ?? tall.find(holds);
    if (range) cell.arrayRange = rangeAddress(range);
  }
}

const TALL_ARRAY = 1000;

export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

function readRange(address: string, broken: () => Error): CellRange {
  try {
    return parseAddress(address);
  } catch (error) {
    if (error instanceof RangeError) throw broken();
    throw error;
  }
}

function readColumn(attributes: string, part: string): SheetModel['columns'][number] {
  const values = readAttributes(attributes, part);
  const [first, last] = [Number(values.get('min')), Number(values.get('max'))];
  if (!(first >= 1 && last >= first && last <= COLUMN_COUNT)) throw fileError('damaged', part);
  const width = values.get('width');
  return {
    first: first - 1,
    last: last - 1,
    width: width === undefined ? null : Number(width),
    hidden: isTrue(values.get('hidden')),
  };
}

function readPane(attributes: string, part: string): SheetModel['freeze'] {
  const values = readAttributes(attributes, part);
  const frozen = values.get('state')?.startsWith('frozen');
  return frozen
    ? { rows: Number(values.get('ySplit') ?? 0), columns: Number(values.get('xSplit') ?? 0) }
    : { rows: 0, columns: 0 };
}

/** One validation an area; null when it is of a kind the model does not hold. */
function validations(rule: Map<string, string>, first: string, second: string): Validation[] | null {
  const kind = rule.get('type');
  const error = rule.get('error') ?? '';
  const areas = (rule.get('sqref') ?? '').split(/\s+/).filter((area) => area !== '');
  if (kind === 'list') {
    const quoted = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
    const source = quoted !== undefined ? quoted.replaceAll('""', '"') : `=${shownFormula(first)}`;
    return areas.map((range) => ({ range, kind, source, error }));
  }
  const [min, max] = [Number(first), Number(second)];
  const between = (rule.get('operator') ?? 'between') === 'between';
  if ((kind !== 'whole' && kind !== 'decimal') || !between || first === '' || second === '') return null;
  if (!Number.isFinite(min) || !Number.isFinite(max)) return null;
  return areas.map((range) => ({ range, kind, min, max, error }));
}

/** Gathers the print set-up that stands in the sheet part; area and title rows are names of the workbook. */
function printReader(): {
  open(tag: string, attributes: string, part: string): void;
  result(): PrintSetup | null;
} {
  let seen = false;
  let fit = false;
  let setup = new Map<string, string>();
  let margins: PrintSetup['margins'] = null;
  return {
    open: (tag, attributes, part) => {
      if (tag === 'pageSetUpPr') {
        fit = isTrue(attribute(attributes, 'fitToPage', part));
        seen ||= fit;
      } else if (tag === 'pageSetup') {
        setup = readAttributes(attributes, part);
        seen = true;
      } else if (tag === 'pageMargins') {
        const values = readAttributes(attributes, part);
        const side = (name: string): number => Number(values.get(name) ?? 0);
        margins = { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
        seen = true;
      }
    },
    result: () => {
      if (!seen) return null;
      const pages = (name: string): number | null => (fit ? Number(setup.get(name) ?? 1) || null : null);
      return {
        orientation: setup.get('orientation') === 'landscape' ? 'landscape' : 'portrait',
        paperSize: Number(setup.get('paperSize') ?? 1),
        fitToWidth: pages('fitToWidth'),
        fitToHeight: pages('fitToHeight'),
        area: null,
        titleRows: null,
        margins,
      };
    },
  };
}

/** Serial of an ISO date, time or both, as strict workbooks store them; other text stays text. */
function isoSerial(text: string, date1904: boolean): CellValue {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === '') return text;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const serial = days + 25_569;
  // Excel counts 29 February 1900, which never was: days before 1 March 1900 are one lower
  return time + (date1904 ? serial - 1462 : serial > 60 ? serial : serial - 1);
}
