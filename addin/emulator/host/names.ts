// Owns defined names: Excel.NamedItem and its collection over the grid's list of names.
// Invariant: names are compared without case; a formula is shown with its leading "=".
import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { quoteSheetName, rangeAddress } from '#shared/sheet/address.ts';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../front/errors.ts';
import { NULL_OBJECT } from '../front/host.ts';
import { areaOf, placeOfReference } from './address.ts';
import type { Book } from './book.ts';
import { HostRange } from './range.ts';

const REFERENCE = /^(?:'(?:[^']|'')+'|[^'!()+\-*/&,;"\s]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i;

/** The grid writes a plain reference without "=" and anything else with it. */
export const toGridReference = (formula: string) => {
  const body = formula.replace(/^=/, '');
  return REFERENCE.test(body) ? body : `=${body}`;
};
export const fromGridReference = (text: string) => `=${text.replace(/^=/, '')}`;

export function definedNames(book: Book, sheetId: string | null): IDefinedNamesServiceParam[] {
  const service = book.engine.univer.__getInjector().get(IDefinedNamesService);
  const scope = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return Object.values(service.getDefinedNameMap(book.unitId) ?? {}).filter(
    (name) => (name.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope,
  );
}

function isName(text: string): boolean {
  const isR1C1 = /^(?:r|c|r\d+c?\d*|c\d+)$/i.test(text);
  return (
    text.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && !isR1C1 && areaOf(text) === null
  );
}

export class HostNamedItemCollection {
  readonly book: Book;
  readonly sheetId: string | null;
  constructor(book: Book, sheetId: string | null) {
    this.book = book;
    this.sheetId = sheetId;
  }
  get items() {
    return definedNames(this.book, this.sheetId)
      .map((name) => new HostNamedItem(this.book, name.id))
      .sort((a, b) => (a.name.toLocaleLowerCase() < b.name.toLocaleLowerCase() ? -1 : 1));
  }
  getCount() {
    return this.items.length;
  }
  getItemOrNullObject(name: string) {
    const key = String(name).toLocaleLowerCase();
    return this.items.find((item) => item.name.toLocaleLowerCase() === key) ?? NULL_OBJECT;
  }
  getItem(name: string) {
    const found = this.getItemOrNullObject(name);
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }
  add(name: unknown, reference: unknown, comment?: unknown) {
    if (typeof name !== 'string' || !isName(name)) throw invalidArgument();
    if (this.getItemOrNullObject(name) !== NULL_OBJECT) throw itemAlreadyExists();
    const id = generateRandomId(10);
    this.book.workbook.insertDefinedNameBuilder({
      id,
      unitId: this.book.unitId,
      name,
      formulaOrRefString: toGridReference(formulaFor(reference)),
      localSheetId: this.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      ...(typeof comment === 'string' && { comment }),
    });
    return new HostNamedItem(this.book, id);
  }
}

/** Text without "=" names that very text, as in Excel. */
function formulaFor(reference: unknown): string {
  if (reference instanceof HostRange) {
    const { area, sheet } = reference;
    const cells = rangeAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
    return `=${quoteSheetName(sheet.getSheetName())}!${cells}`;
  }
  if (typeof reference !== 'string' || reference === '') throw invalidArgument();
  return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
}

export class HostNamedItem {
  readonly book: Book;
  readonly id: string;
  constructor(book: Book, id: string) {
    this.book = book;
    this.id = id;
  }
  #data(): IDefinedNamesServiceParam {
    const service = this.book.engine.univer.__getInjector().get(IDefinedNamesService);
    const found = service.getDefinedNameMap(this.book.unitId)?.[this.id];
    if (!found) throw itemNotFound();
    return found;
  }
  #update(change: Partial<IDefinedNamesServiceParam>) {
    this.book.workbook.updateDefinedNameBuilder({ unitId: this.book.unitId, ...this.#data(), ...change });
  }
  get name() {
    return this.#data().name;
  }
  get scope() {
    const scope = this.#data().localSheetId;
    return !scope || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? 'Workbook' : 'Worksheet';
  }
  get formula() {
    return fromGridReference(this.#data().formulaOrRefString);
  }
  set formula(formula: unknown) {
    this.#update({ formulaOrRefString: toGridReference(formulaFor(formula)) });
  }
  get visible() {
    return this.#data().hidden !== true;
  }
  set visible(on: unknown) {
    this.#update({ hidden: !on });
  }
  getRangeOrNullObject() {
    const place = placeOfReference(this.book, this.#data().formulaOrRefString);
    return place ? new HostRange(this.book, place.sheetId, place.area) : NULL_OBJECT;
  }
  getRange() {
    const range = this.getRangeOrNullObject();
    if (range === NULL_OBJECT) throw invalidArgument();
    return range;
  }
  delete() {
    const data = this.#data();
    this.book.execute('sheet.command.remove-defined-name', { unitId: this.book.unitId, ...data });
  }
}
