// Owns changing what stands around the cells of a sheet: columns, merges, panes, validations, print set-up, dimension.
// Invariant: sections stay in the order the format demands; attributes and sections the model does not know are kept.
import type { CellRange } from '../sheet/address.ts';
import { cellAddress, COLUMN_COUNT, parseAddress, rangeAddress } from '../sheet/address.ts';
import {
  appendChild,
  changeAttributes,
  changeContent,
  insertSection,
  prefixOf,
  removeElement,
  setAttributes,
} from './edits.ts';
import { fileError } from './errors.ts';
import { storedFormula } from './functions.ts';
import type { PrintSetup, SheetChange, SheetModel, Validation } from './model.ts';
import { readRange } from './plainParts.ts';
import { unite } from './patchCells.ts';
import { stringContent } from './richText.ts';
import { childOf } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { attribute, escapeXml, parseXml, readAttributes } from './xml.ts';

/** Sections of a worksheet in schema order (CT_Worksheet). */
const SECTIONS = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A sheet's text without its rows: small, so that each change may parse it anew. */
type Frame = string;

/** The box around changed cells, and whether the sheet had rows before. */
interface Grown {
  box: CellRange;
  hadRows: boolean;
}

/** A sheet that has no rows, and no place for them, with that place. */
export function withRows(text: Frame): Frame {
  const root = parse(text);
  return insertSection(text, root, SECTIONS, 'sheetData', `<${prefixOf(root)}sheetData/>`);
}

/** Applies everything of a change but cells and rows. `now` is the sheet as read. */
export function patchFrame(frame: Frame, change: SheetChange, now: SheetModel, grown: Grown | null): Frame {
  let text = frame;
  if (grown) text = growDimension(text, grown);
  if (change.columns && JSON.stringify(change.columns) !== JSON.stringify(now.columns))
    text = replaceColumns(text, change.columns);
  if (change.merges && mergeKey(change.merges) !== mergeKey(now.merges))
    text = replaceMerges(text, change.merges);
  if (
    change.freeze &&
    !(change.freeze.rows === now.freeze.rows && change.freeze.columns === now.freeze.columns)
  )
    text = replaceFreeze(text, change.freeze);
  if (change.validations?.length) text = addValidations(text, change.validations);
  if (change.print && printKey(change.print) !== printKey(now.print))
    text = replacePrint(text, change.print, now.print);
  return text;
}

/** what of a print set-up stands in the sheet itself */
const printKey = (print: PrintSetup | null): string =>
  print === null
    ? ''
    : JSON.stringify([
        print.orientation,
        print.paperSize,
        print.fitToWidth,
        print.fitToHeight,
        print.margins && [print.margins.top, print.margins.right, print.margins.bottom, print.margins.left],
      ]);
/** Excel's limits for a validation's message and its literal list */
const MAX_ERROR = 225;
const MAX_LIST = 255;
const parse = (text: Frame): XmlElement => parseXml('sheet', text);
const mergeKey = (merges: readonly CellRange[]): string => merges.map(rangeAddress).sort().join(' ');

/** Puts a section in place of the present one, or where it belongs; null takes it away. */
function putSection(text: Frame, local: string, xml: string | null): Frame {
  const root = parse(text);
  const present = childOf(root, local);
  if (present)
    return xml === null
      ? removeElement(text, present)
      : text.slice(0, present.start) + xml + text.slice(present.end);
  return xml === null ? text : insertSection(text, root, SECTIONS, local, xml);
}

/** The section, made empty first when the sheet has none. */
function withSection(text: Frame, local: string): { text: Frame; section: XmlElement; prefix: string } {
  const prefix = prefixOf(parse(text));
  const made = childOf(parse(text), local) ? text : putSection(text, local, `<${prefix}${local}/>`);
  const section = childOf(parse(made), local);
  if (!section) throw new RangeError(`No section ${local}`);
  return { text: made, section, prefix };
}

function growDimension(text: Frame, { box, hadRows }: Grown): Frame {
  const dimension = childOf(parse(text), 'dimension');
  if (!dimension) return text;
  const ref = attribute(dimension.attributes, 'ref') ?? 'A1';
  let present: CellRange;
  try {
    present = parseAddress(ref);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // it is a hint only, and none is better than a wrong one
    return removeElement(text, dimension);
  }
  const grown = rangeAddress(hadRows ? unite(present, box) : box);
  return grown === ref ? text : changeAttributes(text, dimension, { ref: grown });
}

/** Widths and visibility as given; the format and outline of present columns stay. */
function replaceColumns(text: Frame, columns: SheetModel['columns']): Frame {
  const root = parse(text);
  const prefix = prefixOf(root);
  const present = (childOf(root, 'cols')?.children ?? []).map((element) => {
    const values = readAttributes(element.attributes, 'sheet');
    return {
      first: Number(values.get('min')) - 1,
      last: Number(values.get('max')) - 1,
      attributes: element.attributes,
      kept: values.has('style') || values.has('outlineLevel') || values.has('collapsed'),
    };
  });
  const cuts = new Set<number>();
  for (const { first, last } of [...present, ...columns]) cuts.add(first).add(last + 1);
  const edges = [...cuts].sort((a, b) => a - b);
  const made: string[] = [];
  edges.forEach((first, i) => {
    const last = (edges[i + 1] ?? COLUMN_COUNT) - 1;
    const old = present.find((one) => one.first <= first && first <= one.last);
    const given = columns.find((one) => one.first <= first && first <= one.last);
    if (!given && !old?.kept) return;
    const attributes = setAttributes(old?.attributes ?? '', {
      min: String(first + 1),
      max: String(last + 1),
      width: typeof given?.width === 'number' ? String(given.width) : null,
      customWidth: typeof given?.width === 'number' ? '1' : null,
      hidden: given?.hidden ? '1' : null,
      bestFit: null,
    });
    made.push(`<${prefix}col${attributes}/>`);
  });
  return putSection(text, 'cols', made.length ? `<${prefix}cols>${made.join('')}</${prefix}cols>` : null);
}

function replaceMerges(text: Frame, merges: readonly CellRange[]): Frame {
  const prefix = prefixOf(parse(text));
  const cells = merges.map((merge) => `<${prefix}mergeCell ref="${rangeAddress(merge)}"/>`).join('');
  const xml = `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
  return putSection(text, 'mergeCells', merges.length ? xml : null);
}

function replaceFreeze(text: Frame, freeze: SheetModel['freeze']): Frame {
  const { text: whole, section, prefix } = withSection(text, 'sheetViews');
  const made = section.children.length
    ? whole
    : appendChild(whole, section, `<${prefix}sheetView workbookViewId="0"/>`);
  const view = childOf(parse(made), 'sheetViews')?.children[0];
  if (!view) return made;
  const others = view.children.filter((child) => child.local !== 'pane' && child.local !== 'selection');
  const kept = others.map((child) => made.slice(child.start, child.end)).join('');
  if (freeze.rows === 0 && freeze.columns === 0) return changeContent(made, view, kept);
  const corner = freeze.rows && freeze.columns ? 'bottomRight' : freeze.rows ? 'bottomLeft' : 'topRight';
  const split =
    (freeze.columns ? ` xSplit="${freeze.columns}"` : '') + (freeze.rows ? ` ySplit="${freeze.rows}"` : '');
  const pane =
    `<${prefix}pane${split} topLeftCell="${cellAddress(freeze.rows, freeze.columns)}" activePane="${corner}" state="frozen"/>` +
    `<${prefix}selection pane="${corner}"/>`;
  // a view scrolled away would hide the frozen rows for good
  const top = changeAttributes(made, view, { topLeftCell: null });
  const again = childOf(parse(top), 'sheetViews')?.children[0];
  return again ? changeContent(top, again, pane + kept) : top;
}

/** Adds validations; where a present one covers the same cells the new one takes its place. */
function addValidations(text: Frame, validations: readonly Validation[]): Frame {
  const added = validations.map((one) => parseAddress(one.range));
  const { text: whole, section, prefix } = withSection(text, 'dataValidations');
  const kept = section.children.flatMap((child) => {
    const xml = whole.slice(child.start, child.end);
    const ref = attribute(child.attributes, 'sqref') ?? '';
    const areas = ref.split(/\s+/).filter((area) => area !== '');
    const left = areas.map((area) => readRange(area, 'sheet')).flatMap((area) => subtractAll(area, added));
    if (left.length === 0) return [];
    const sqref = left.map(rangeAddress).join(' ');
    if (areas.map((area) => rangeAddress(readRange(area, 'sheet'))).join(' ') === sqref) return [xml];
    const tag = `<${child.name}${setAttributes(child.attributes, { sqref })}`;
    return [tag + xml.slice(child.openEnd - child.start - (child.openEnd === child.end ? 2 : 1))];
  });
  const fresh = validations.map((one) => validationXml(one, prefix));
  const all = [...kept, ...fresh];
  const made = changeContent(whole, section, all.join(''));
  const filled = childOf(parse(made), 'dataValidations') ?? section;
  return changeAttributes(made, filled, { count: String(all.length) });
}

function validationXml(one: Validation, prefix: string): string {
  const error = one.error === '' ? '' : ` error="${escapeXml(one.error.slice(0, MAX_ERROR))}"`;
  const head = `<${prefix}dataValidation type="${one.kind}" allowBlank="1" showInputMessage="1" showErrorMessage="1"${error} sqref="${one.range}">`;
  const formula = (index: number, body: string): string =>
    `<${prefix}formula${index}>${stringContent(body)}</${prefix}formula${index}>`;
  const source = (list: string): string =>
    list.startsWith('=') ? (storedFormula(list) ?? list).slice(1) : `"${list.replaceAll('"', '""')}"`;
  // a literal list longer than this makes Excel call the file damaged
  if (one.kind === 'list' && !one.source.startsWith('=') && one.source.length > MAX_LIST)
    throw fileError('listTooLong', one.range);
  const body =
    one.kind === 'list'
      ? formula(1, source(one.source))
      : formula(1, String(one.min)) + formula(2, String(one.max));
  return `${head}${body}</${prefix}dataValidation>`;
}

/** What is left of an area when others are cut out of it. */
function subtractAll(area: CellRange, cuts: readonly CellRange[]): CellRange[] {
  return cuts.reduce((rest, cut) => rest.flatMap((one) => subtract(one, cut)), [area]);
}

function subtract(area: CellRange, cut: CellRange): CellRange[] {
  const inner = {
    top: Math.max(area.top, cut.top),
    left: Math.max(area.left, cut.left),
    bottom: Math.min(area.bottom, cut.bottom),
    right: Math.min(area.right, cut.right),
  };
  if (inner.top > inner.bottom || inner.left > inner.right) return [area];
  return [
    { ...area, bottom: inner.top - 1 },
    { ...area, top: inner.bottom + 1 },
    { ...area, top: inner.top, bottom: inner.bottom, right: inner.left - 1 },
    { ...area, top: inner.top, bottom: inner.bottom, left: inner.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function replacePrint(text: Frame, print: PrintSetup, now: PrintSetup | null): Frame {
  let made = text;
  const fits = print.fitToWidth !== null || print.fitToHeight !== null;
  const fitted = now !== null && (now.fitToWidth !== null || now.fitToHeight !== null);
  if (fits !== fitted) {
    const { text: whole, section, prefix } = withSection(made, 'sheetPr');
    const setting = childOf(section, 'pageSetUpPr');
    made = setting
      ? changeAttributes(whole, setting, { fitToPage: fits ? '1' : '0' })
      : appendChild(whole, section, `<${prefix}pageSetUpPr fitToPage="${fits ? 1 : 0}"/>`);
  }
  const { margins } = print;
  if (margins) {
    const { text: whole, section } = withSection(made, 'pageMargins');
    const present = readAttributes(section.attributes, 'sheet');
    made = changeAttributes(whole, section, {
      left: String(margins.left),
      right: String(margins.right),
      top: String(margins.top),
      bottom: String(margins.bottom),
      header: present.get('header') ?? '0.3',
      footer: present.get('footer') ?? '0.3',
    });
  }
  const { text: whole, section } = withSection(made, 'pageSetup');
  const pages = (count: number | null): string | null => (fits ? String(count ?? 0) : null);
  return changeAttributes(whole, section, {
    paperSize: String(print.paperSize),
    orientation: print.orientation,
    fitToWidth: pages(print.fitToWidth),
    fitToHeight: pages(print.fitToHeight),
    // a fixed scale would contradict fitting to pages
    ...(fits ? { scale: null } : {}),
  });
}
