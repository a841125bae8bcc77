// Owns changing workbook.xml: tabs, names, the shown tab, the flag that asks for a full calculation.
// Invariant: sections stay in the order the format demands; a name that is not changed keeps its text.
import type { DefinedName } from '../contract/snapshot.ts';
import {
  appendChild,
  changeAttributes,
  changeContent,
  insertSection,
  prefixOf,
  removeElement,
  setAttributes,
} from './edits.ts';
import { storedFormula } from './functions.ts';
import type { SheetModel } from './model.ts';
import { stringContent } from './richText.ts';
import { childOf } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { attribute, escapeXml, parseXml, readAttributes } from './xml.ts';

/** Sections in schema order (CT_Workbook). */
const SECTIONS = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

const parse = (text: string): XmlElement => parseXml('workbook.xml', text);
const sheetElements = (text: string): XmlElement[] =>
  (childOf(parse(text), 'sheets')?.children ?? []).filter((child) => child.local === 'sheet');

/** A name to set: of the workbook, or of the tab with index `sheet`. */
export interface NameChange {
  name: string;
  sheet: number | null;
  /** formula without "="; null takes the name away */
  text: string | null;
  hidden: boolean;
}

export const nameChange = ({ name, refersTo, visible }: DefinedName): NameChange => ({
  name,
  sheet: null,
  text: (storedFormula(refersTo) ?? refersTo).replace(/^=/, ''),
  hidden: !visible,
});

/** Sets and removes names; case does not tell names apart. */
export function changeNames(text: string, changes: readonly NameChange[]): string {
  if (changes.length === 0) return text;
  const root = parse(text);
  const prefix = prefixOf(root);
  const present = childOf(root, 'definedNames');
  const key = (name: string, sheet: number | null): string => `${sheet ?? ''}!${name.toLowerCase()}`;
  const wanted = new Map(changes.map((change) => [key(change.name, change.sheet), change]));
  const list: string[] = [];
  for (const element of present?.children ?? []) {
    const values = readAttributes(element.attributes, 'workbook.xml');
    const local = values.get('localSheetId');
    const id = key(values.get('name') ?? '', local === undefined ? null : Number(local));
    const change = wanted.get(id);
    if (element.local !== 'definedName' || !change) {
      list.push(text.slice(element.start, element.end));
      continue;
    }
    wanted.delete(id);
    if (change.text === null) continue;
    const same = change.text === element.text && change.hidden === (values.get('hidden') === '1');
    const attributes = setAttributes(element.attributes, { hidden: change.hidden ? '1' : null });
    list.push(
      same
        ? text.slice(element.start, element.end)
        : `<${element.name}${attributes}>${stringContent(change.text)}</${element.name}>`,
    );
  }
  for (const { name, sheet, text: formula, hidden } of wanted.values()) {
    if (formula === null) continue;
    const attributes = setAttributes('', {
      name,
      localSheetId: sheet === null ? null : String(sheet),
      hidden: hidden ? '1' : null,
    });
    list.push(`<${prefix}definedName${attributes}>${stringContent(formula)}</${prefix}definedName>`);
  }
  const xml = list.length ? `<${prefix}definedNames>${list.join('')}</${prefix}definedNames>` : '';
  if (present) return text.slice(0, present.start) + xml + text.slice(present.end);
  return xml === '' ? text : insertSection(text, root, SECTIONS, 'definedNames', xml);
}

/** A new tab at the end. */
export function addTab(text: string, name: string, relation: string): string {
  const root = parse(text);
  const sheets = childOf(root, 'sheets');
  if (!sheets) throw new RangeError('No sheets');
  const numbers = sheets.children
    .map((child) => Number(attribute(child.attributes, 'sheetId') ?? 0))
    .filter(Number.isInteger);
  const idName = relationAttribute(sheets.children[0]?.attributes ?? '') ?? 'r:id';
  const xml =
    `<${prefixOf(root)}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...numbers) + 1}"` +
    ` ${idName}="${relation}"/>`;
  return appendChild(text, sheets, xml);
}

/** how this file writes the relationship id of a tab: the prefix is the writer's choice */
const relationAttribute = (attributes: string): string | undefined =>
  [...readAttributes(attributes, 'workbook.xml').keys()].find((name) => name.endsWith(':id'));

export function renameTab(text: string, index: number, name: string): string {
  const element = sheetElements(text)[index];
  return element ? changeAttributes(text, element, { name }) : text;
}

export function setVisibility(text: string, index: number, visibility: SheetModel['visibility']): string {
  const element = sheetElements(text)[index];
  return element
    ? changeAttributes(text, element, { state: visibility === 'visible' ? null : visibility })
    : text;
}

/** Takes a tab away; names of later tabs and the shown tab move up, its own names go. */
export function removeTab(text: string, index: number): string {
  const element = sheetElements(text)[index];
  if (!element) return text;
  let made = removeElement(text, element);
  const names = childOf(parse(made), 'definedNames');
  if (names) {
    const list = names.children.flatMap((child) => {
      const local = attribute(child.attributes, 'localSheetId');
      const raw = made.slice(child.start, child.end);
      if (local === undefined || Number(local) < index) return [raw];
      if (Number(local) === index) return [];
      const tag = `<${child.name}${setAttributes(child.attributes, { localSheetId: String(Number(local) - 1) })}`;
      return [tag + raw.slice(child.openEnd - child.start - 1)];
    });
    made = list.length ? changeContent(made, names, list.join('')) : removeElement(made, names);
  }
  const view = childOf(childOf(parse(made), 'bookViews'), 'workbookView');
  if (!view) return made;
  const shift = (name: string): Record<string, string> => {
    const value = Number(attribute(view.attributes, name) ?? 0);
    return value >= index && value > 0 ? { [name]: String(value - 1) } : {};
  };
  return changeAttributes(made, view, { ...shift('activeTab'), ...shift('firstSheet') });
}

export function setActiveTab(text: string, index: number): string {
  const root = parse(text);
  const prefix = prefixOf(root);
  const views = childOf(root, 'bookViews');
  const view = childOf(views, 'workbookView');
  if (view) return changeAttributes(text, view, { activeTab: String(index) });
  const xml = `<${prefix}workbookView activeTab="${index}"/>`;
  return views
    ? appendChild(text, views, xml)
    : insertSection(text, root, SECTIONS, 'bookViews', `<${prefix}bookViews>${xml}</${prefix}bookViews>`);
}

/** Asks for a calculation of everything on opening. */
export function askFullCalculation(text: string): string {
  const root = parse(text);
  const present = childOf(root, 'calcPr');
  return present
    ? changeAttributes(text, present, { fullCalcOnLoad: '1' })
    : insertSection(text, root, SECTIONS, 'calcPr', `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
}
