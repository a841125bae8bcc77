// Owns changing cells and rows inside the sheetData text of a sheet.
// Invariant: a cell or row that is not changed keeps its text; a shared formula keeps its meaning when its first cell goes.
import type { CellValue } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import { cellAddress } from '../sheet/address.ts';
import { toA1, toR1C1 } from '../sheet/formula.ts';
import type { Edit } from './edits.ts';
import { applyEdits, setAttributes } from './edits.ts';
import { fileError } from './errors.ts';
import { storedFormula } from './functions.ts';
import type { CellChange, ModelCell, SheetModel } from './model.ts';
import { readRange } from './plainParts.ts';
import { contains } from './readSheet.ts';
import { stringContent } from './richText.ts';
import { rewriteRuns } from './runs.ts';
import type { StringWriter } from './stringWriter.ts';
import { childOf, isTrue } from './styles.ts';
import type { StyleWriter } from './styleWriter.ts';
import { attribute, decodeText, namesOf, parseXml, scanXml } from './xml.ts';

interface CellContext {
  part: string;
  sheetName: string;
  /** the cells to change as they are now */
  cells: readonly ModelCell[];
  /** format of cells that are not there, by column */
  columnStyle(column: number): number;
  styles: StyleWriter;
  /** null: texts are written into their cells */
  strings: StringWriter | null;
}

interface CellResult {
  text: string;
  /** a formula came, went or changed: the calculation chain is out of date */
  formulasChanged: boolean;
  /** a formula was written without its result */
  uncalculated: boolean;
  /** box around the changed cells; null when none changed */
  box: CellRange | null;
  /** the sheet had rows before */
  hadRows: boolean;
}

interface CellPlace {
  column: number;
  start: number;
  end: number;
  attributes: string;
  implicit: boolean;
  /** the whole f element */
  formula: { start: number; end: number; attributes: string; content: string } | null;
}

interface RowPlace {
  row: number;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  name: string;
  attributes: string;
  /** only of rows with changed cells */
  cells: CellPlace[];
}

/** what stands in a cell: its type and the element that holds it */
interface Stored {
  type: string | null;
  content: string;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/**
 * Changes cells, and row heights when `rows` is given, in the text of a sheetData element.
 * @throws FileError cannot-keep for a part of an array formula or what Excel cannot hold
 */
export function patchCells(
  text: string,
  changes: readonly CellChange[],
  rows: SheetModel['rows'] | undefined,
  context: CellContext,
): CellResult {
  const { part } = context;
  const wanted = new Map<number, Map<number, CellChange>>();
  for (const change of changes) {
    const line = wanted.get(change.row) ?? new Map<number, CellChange>();
    line.set(change.column, change);
    wanted.set(change.row, line);
  }
  const scan = scanRows(text, part, (row) => wanted.has(row));
  const current = currentCells(context.cells, wanted);
  const prefix = scan.root.slice(0, scan.root.indexOf(':') + 1);
  const result: CellResult = {
    text,
    formulasChanged: false,
    uncalculated: false,
    box: null,
    hadRows: scan.rows.length > 0,
  };
  const edits: Edit[] = [];
  const expanded = new Set<string>();

  const writeCell = (change: CellChange, place: CellPlace | null, base: number, last: boolean): string => {
    const now = current.get(change.row)?.get(change.column);
    const address = cellAddress(change.row, change.column);
    const formula = change.formula;
    const empty = change.value === null || (change.value === '' && formula === undefined);
    const sameFormula = formula === now?.formula;
    const sameValue = empty ? now === undefined || now.value === '' : change.value === now?.value;
    const asked = change.style === undefined ? base : context.styles.index(base, change.style);
    const isText = typeof change.value === 'string' && formula === undefined;
    // the apostrophe of a text would make a text again of what takes its place
    const style = sameValue && sameFormula ? asked : isText ? asked : context.styles.unquoted(asked);
    const attributes = { r: address, s: style === 0 ? null : String(style) };
    if (place && sameFormula && sameValue && !(formula !== undefined && change.value === null)) {
      const present = text.slice(place.start, place.end);
      if (style === base) return present;
      const tag = `<${prefix}c${setAttributes(place.attributes, attributes)}`;
      return present.replace(/^<[^>]*?(?=\/?>)/, () => tag);
    }
    refuseArray(change, sameFormula);
    if (!sameFormula) {
      result.formulasChanged = true;
      if (place?.formula) expandGroup(place.formula);
    }
    if (formula !== undefined && change.value === null) result.uncalculated = true;
    if (formula === undefined && empty) {
      if (style === 0 && last) return '';
      return `<${prefix}c${setAttributes('', attributes)}/>`;
    }
    const kept = sameFormula && place?.formula ? text.slice(place.formula.start, place.formula.end) : null;
    const stored = formula === undefined ? '' : (kept ?? formulaElement(formula, address, change.arrayRange));
    const font = change.style === undefined ? null : context.styles.newFont(base, change.style);
    const { type, content } =
      (isText && place && textInRuns(place, String(change.value), font)) ||
      valueElement(change.value, formula !== undefined, address);
    const cell = setAttributes(kept === null ? '' : (place?.attributes ?? ''), {
      ...attributes,
      t: type,
      vm: null,
    });
    return `<${prefix}c${cell}>${stored}${content}</${prefix}c>`;
  };

  /** Part of an array formula cannot change; fresh results of the whole array can, when its first cell is among them. */
  const refuseArray = (change: CellChange, sameFormula: boolean): void => {
    const range = scan.arrays.find(
      (one) => contains(one, change.row, change.column) && (one.top !== one.bottom || one.left !== one.right),
    );
    if (!range) return;
    const formula = current.get(range.top)?.get(range.left)?.formula;
    const kept = formula !== undefined && wanted.get(range.top)?.get(range.left)?.formula === formula;
    if (!kept || !sameFormula || change.value === null || change.value === '')
      throw fileError('arrayFormula', `${context.sheetName}!${cellAddress(change.row, change.column)}`);
  };

  const formulaElement = (formula: string, address: string, array: string | undefined): string => {
    const stored = storedFormula(formula);
    if (stored === null) throw fileError('unsupportedFormula', `${context.sheetName}!${address}`);
    if (formula.length > MAX_FORMULA) throw fileError('textTooLong', `${context.sheetName}!${address}`);
    const body = stored.replace(/^=/, '');
    const keep = /^\s|\s$/.test(body) ? ' xml:space="preserve"' : '';
    const kind = array === undefined ? '' : ` t="array" ref="${array}"`;
    return `<${prefix}f${kind}${keep}>${stringContent(body)}</${prefix}f>`;
  };

  /** A text in place of one of several runs, which keep their formats; null where there are none. */
  const textInRuns = (place: CellPlace, value: string, font: string | null): Stored | null => {
    if (ERRORS.has(value) || value.length > MAX_TEXT) return null;
    const xml = text.slice(place.start, place.end);
    const kind = attribute(place.attributes, 't');
    const child = kind === 's' ? 'v' : kind === 'inlineStr' ? 'is' : null;
    const stored = child && childOf(parseXml(part, xml), child);
    if (!stored) return null;
    if (kind === 's') {
      const index = context.strings?.indexInRuns(Number(stored.text), value, font) ?? null;
      return index === null ? null : { type: 's', content: element(String(index)) };
    }
    const runs = rewriteRuns(xml.slice(stored.start, stored.end), value, font);
    return runs === null ? null : { type: 'inlineStr', content: `<${prefix}is>${runs}</${prefix}is>` };
  };

  const element = (content: string): string => `<${prefix}v>${content}</${prefix}v>`;
  const valueElement = (value: CellValue | null, calculated: boolean, address: string): Stored => {
    if (value === null) return { type: null, content: '' };
    if (typeof value === 'boolean') return { type: 'b', content: element(value ? '1' : '0') };
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new RangeError(`No cell holds ${value}`);
      return { type: null, content: element(String(value)) };
    }
    if (ERRORS.has(value)) return { type: 'e', content: element(value) };
    if (value.length > MAX_TEXT) throw fileError('textTooLong', `${context.sheetName}!${address}`);
    if (calculated) return { type: 'str', content: element(stringContent(value)) };
    if (context.strings) return { type: 's', content: element(String(context.strings.index(value))) };
    const keep = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
    const run = `<${prefix}t${keep}>${stringContent(value)}</${prefix}t>`;
    return { type: 'inlineStr', content: `<${prefix}is>${run}</${prefix}is>` };
  };

  /** The first cell of a shared formula goes: every other cell of the group gets its own formula. */
  const expandGroup = (formula: { attributes: string; content: string }): void => {
    const group =
      attribute(formula.attributes, 't') === 'shared' ? attribute(formula.attributes, 'si') : undefined;
    if (group === undefined || formula.content === '' || expanded.has(group)) return;
    expanded.add(group);
    const master = scan.masters.get(group);
    if (!master) return;
    const relative = toR1C1(decodeText(master.content, part), master.row, master.column);
    for (const follower of scan.followers) {
      if (follower.group !== group) continue;
      const change = wanted.get(follower.row)?.get(follower.column);
      if (change && change.formula !== current.get(follower.row)?.get(follower.column)?.formula) continue;
      const own = `<${prefix}f>${stringContent(toA1(relative, follower.row, follower.column))}</${prefix}f>`;
      expansions.push({ ...follower, own });
    }
  };
  const expansions: { row: number; column: number; start: number; end: number; own: string }[] = [];

  const rowsNow = new Map(scan.rows.map((place) => [place.row, place]));
  // of a row that comes twice nobody could say which one to change
  if (rowsNow.size < scan.rows.length) throw fileError('damaged', part);
  const heights = rows && new Map(rows.map((row) => [row.row, row]));
  const inserted = new Map<number, { content: string; row: SheetModel['rows'][number] | undefined }>();
  const cellEdits = new Map<number, Edit[]>();

  for (const [row, line] of wanted) {
    const place = rowsNow.get(row);
    const ordered = [...line.values()].sort((a, b) => a.column - b.column);
    if (!place) {
      const content = ordered
        .map((change) => writeCell(change, null, context.columnStyle(change.column), true))
        .join('');
      if (content === '') continue;
      inserted.set(row, { content, row: undefined });
      ordered.forEach((change) => grow(result, change));
      continue;
    }
    const rowStyle = isTrue(attribute(place.attributes, 'customFormat'))
      ? Number(attribute(place.attributes, 's') ?? 0)
      : 0;
    const hasImplicit = place.cells.some((cell) => cell.implicit);
    const made: Edit[] = [];
    for (const change of ordered) {
      const cell = place.cells.findLast((one) => one.column === change.column) ?? null;
      const base = cell
        ? Number(attribute(cell.attributes, 's') ?? 0)
        : rowStyle || context.columnStyle(change.column);
      const xml = writeCell(change, cell, base, !hasImplicit);
      if (cell) {
        if (xml === text.slice(cell.start, cell.end)) continue;
        made.push({ start: cell.start, end: cell.end, text: xml });
      } else {
        if (xml === '') continue;
        const next = place.cells.find((one) => one.column > change.column);
        const at = next?.start ?? place.closeStart;
        made.push({ start: at, end: at, text: xml });
      }
      grow(result, change);
    }
    if (made.length) cellEdits.set(row, made);
  }
  for (const { row, column, start, end, own } of expansions) {
    const place = rowsNow.get(row);
    if (!place) continue;
    const made = cellEdits.get(row) ?? [];
    const inside = made.find((edit) => edit.start <= start && end <= edit.end && edit.end > edit.start);
    if (inside) inside.text = inside.text.replace(text.slice(start, end), () => own);
    else made.push({ start, end, text: own });
    cellEdits.set(row, made);
    grow(result, { row, column });
  }
  if (heights)
    for (const [row, size] of heights)
      if (!rowsNow.has(row) && (size.height !== null || size.hidden))
        inserted.set(row, { content: inserted.get(row)?.content ?? '', row: size });

  for (const place of scan.rows) {
    const made = cellEdits.get(place.row) ?? [];
    let attributes = place.attributes;
    if (heights) attributes = sizedRow(attributes, heights.get(place.row));
    attributes = widenSpans(attributes, wanted.get(place.row));
    if (attributes !== place.attributes || (made.length > 0 && place.end === place.openEnd)) {
      const content = applyEdits(
        text.slice(place.openEnd, place.closeStart),
        made.map((edit) => ({ ...edit, start: edit.start - place.openEnd, end: edit.end - place.openEnd })),
      );
      const tag = `<${place.name}${attributes.trimEnd()}`;
      edits.push({
        start: place.start,
        end: place.end,
        text: content === '' ? `${tag}/>` : `${tag}>${content}</${place.name}>`,
      });
    } else edits.push(...made);
  }
  let below = 0;
  for (const [row, { content, row: size }] of [...inserted].sort(([a], [b]) => a - b)) {
    while (below < scan.rows.length && (scan.rows[below]?.row ?? 0) <= row) below++;
    const at = scan.rows[below]?.start ?? scan.closeStart;
    const attributes = sizedRow(` r="${row + 1}"`, size ?? heights?.get(row));
    const xml =
      content === ''
        ? `<${prefix}row${attributes}/>`
        : `<${prefix}row${attributes}>${content}</${prefix}row>`;
    edits.push({ start: at, end: at, text: xml });
  }
  if (edits.length === 0) return result;
  if (scan.empty) {
    const content = edits.map((edit) => edit.text).join('');
    result.text = `<${scan.root}${scan.rootAttributes.trimEnd()}>${content}</${scan.root}>`;
  } else result.text = applyEdits(text, edits);
  return result;
}

function grow(result: CellResult, { row, column }: { row: number; column: number }): void {
  result.box = unite(result.box, { top: row, left: column, bottom: row, right: column });
}

export const unite = (a: CellRange | null, b: CellRange): CellRange =>
  a === null
    ? b
    : {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      };

function currentCells(
  cells: readonly ModelCell[],
  wanted: ReadonlyMap<number, ReadonlyMap<number, CellChange>>,
): Map<number, Map<number, ModelCell>> {
  const found = new Map<number, Map<number, ModelCell>>();
  for (const cell of cells) {
    if (!wanted.get(cell.row)?.has(cell.column)) continue;
    const line = found.get(cell.row) ?? new Map<number, ModelCell>();
    line.set(cell.column, cell);
    found.set(cell.row, line);
  }
  return found;
}

/** Row attributes with the given height and visibility; untouched when they say that already. */
function sizedRow(attributes: string, size: SheetModel['rows'][number] | undefined): string {
  const height = attribute(attributes, 'ht');
  const hidden = attribute(attributes, 'hidden');
  const isHidden = hidden === '1' || hidden === 'true';
  const wanted = size?.height ?? null;
  const sameHeight =
    wanted === null ? height === undefined : height !== undefined && Number(height) === wanted;
  if (sameHeight && isHidden === (size?.hidden ?? false)) return attributes;
  return setAttributes(attributes, {
    ...(sameHeight
      ? {}
      : { ht: wanted === null ? null : String(wanted), customHeight: wanted === null ? null : '1' }),
    hidden: size?.hidden ? '1' : null,
  });
}

/** `spans` is a hint of the columns in a row; a wrong one is worse than none. */
function widenSpans(attributes: string, line: ReadonlyMap<number, CellChange> | undefined): string {
  const spans = line && attribute(attributes, 'spans');
  if (!line || spans === undefined) return attributes;
  const numbers = spans.split(/[: ]/).map(Number);
  const columns = [...line.keys()].map((column) => column + 1);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (columns.every((column) => column >= first && column <= last)) return attributes;
  return setAttributes(attributes, {
    spans: `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`,
  });
}

interface RowScan {
  rows: RowPlace[];
  masters: Map<string, { row: number; column: number; content: string }>;
  followers: { group: string; row: number; column: number; start: number; end: number }[];
  arrays: CellRange[];
  root: string;
  rootAttributes: string;
  empty: boolean;
  closeStart: number;
}

/** Where rows stand, and cells of the rows asked for; formulas that several cells share or fill are found everywhere. */
function scanRows(text: string, part: string, wanted: (row: number) => boolean): RowScan {
  const scan: RowScan = {
    rows: [],
    masters: new Map(),
    followers: [],
    arrays: [],
    root: '',
    rootAttributes: '',
    empty: false,
    closeStart: 0,
  };
  let local: (name: string) => string = (name) => name;
  let depth = 0;
  let row = -1;
  let column = -1;
  let place: RowPlace | null = null;
  let cell: CellPlace | null = null;
  let formula: { start: number; end: number; openEnd: number; attributes: string } | null = null;
  scanXml(part, text, {
    open: (name, attributes, start, end, empty) => {
      depth++;
      if (depth === 1) {
        local = namesOf(name, attributes, part);
        scan.root = name;
        scan.rootAttributes = attributes;
        scan.empty = empty;
      } else if (depth === 2 && local(name) === 'row') {
        const given = attribute(attributes, 'r');
        row = given === undefined ? row + 1 : Number(given) - 1;
        column = -1;
        place = { row, start, openEnd: end, closeStart: end, end, name, attributes, cells: [] };
        scan.rows.push(place);
      } else if (depth === 3 && place && local(name) === 'c') {
        const given = columnOf(attributes, part);
        column = given ?? column + 1;
        cell = { column, start, end, attributes, implicit: given === null, formula: null };
      } else if (depth === 4 && cell && local(name) === 'f')
        formula = { start, end, openEnd: end, attributes };
    },
    close: (_name, start, end) => {
      depth--;
      if (depth === 0) scan.closeStart = start;
      else if (depth === 1 && place) {
        place.closeStart = start;
        place.end = end;
        place = null;
      } else if (depth === 2 && cell) {
        cell.end = end;
        if (place && wanted(row)) place.cells.push(cell);
        cell = null;
      } else if (depth === 3 && cell && formula) {
        formula.end = end;
        const content = text.slice(formula.openEnd, Math.max(formula.openEnd, start));
        cell.formula = { start: formula.start, end, attributes: formula.attributes, content };
        if (formula.attributes !== '') noteFormula(scan, row, column, cell.formula, part);
        formula = null;
      }
    },
    text: () => undefined,
  });
  return scan;
}

/** Zero-based column of a cell's own address; null when it has none. Every cell of a sheet passes here: no parsing twice. */
function columnOf(attributes: string, part: string): number | null {
  let at = attributes.startsWith(' r="') ? 4 : -1;
  if (at < 0) {
    const given = attribute(attributes, 'r');
    return given === undefined ? null : readRange(given, part).left;
  }
  let index = 0;
  for (; ; at++) {
    const code = attributes.charCodeAt(at);
    if (!(code >= 65 && code <= 90)) return index - 1;
    index = index * 26 + code - 64;
  }
}

function noteFormula(
  scan: RowScan,
  row: number,
  column: number,
  formula: { start: number; end: number; attributes: string; content: string },
  part: string,
): void {
  const kind = attribute(formula.attributes, 't');
  const ref = attribute(formula.attributes, 'ref');
  if ((kind === 'array' || kind === 'dataTable') && ref !== undefined) scan.arrays.push(readRange(ref, part));
  const group = kind === 'shared' ? attribute(formula.attributes, 'si') : undefined;
  if (group === undefined) return;
  if (formula.content === '')
    scan.followers.push({ group, row, column, start: formula.start, end: formula.end });
  else if (ref !== undefined || !scan.masters.has(group))
    scan.masters.set(group, { row, column, content: formula.content });
}
