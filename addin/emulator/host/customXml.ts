// Owns custom XML parts, kept beside the grid. Invariant: a part is well-formed XML and knows its root's namespace.
import { SaxesParser } from 'saxes';
import { generateRandomId } from '@univerjs/core';
import { invalidArgument, itemNotFound } from '../front/errors.ts';
import { NULL_OBJECT } from '../front/host.ts';
import type { Book, CustomXml } from './book.ts';

/** Namespace of the root element ("" for none). Throws InvalidArgument when the text is not well-formed XML. */
function rootNamespace(xml: unknown): string {
  if (typeof xml !== 'string') throw invalidArgument();
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  parser.on('opentag', (tag) => {
    namespace ??= tag.uri;
  });
  parser.on('error', () => {
    throw invalidArgument();
  });
  parser.write(xml).close();
  if (namespace === null) throw invalidArgument();
  return namespace;
}

export class HostCustomXmlPart {
  readonly book: Book;
  readonly id: string;
  constructor(book: Book, id: string) {
    this.book = book;
    this.id = id;
  }
  #part(): CustomXml {
    const part = this.book.side.customXml.find((each) => each.id === this.id);
    if (!part) throw itemNotFound();
    return part;
  }
  get namespaceUri() {
    return this.#part().namespace;
  }
  getXml() {
    return this.#part().xml;
  }
  setXml(xml: string) {
    const part = this.#part();
    part.namespace = rootNamespace(xml);
    part.xml = xml;
  }
  delete() {
    const part = this.#part();
    this.book.side.customXml = this.book.side.customXml.filter((each) => each !== part);
  }
}

/** All parts, or those of one namespace. */
export class HostCustomXmlPartCollection {
  readonly book: Book;
  readonly namespace: string | null;
  constructor(book: Book, namespace: string | null = null) {
    this.book = book;
    this.namespace = namespace;
  }
  get items() {
    return this.book.side.customXml
      .filter((part) => this.namespace === null || part.namespace === this.namespace)
      .map((part) => new HostCustomXmlPart(this.book, part.id));
  }
  getCount() {
    return this.items.length;
  }
  getByNamespace(namespace: string) {
    return new HostCustomXmlPartCollection(this.book, String(namespace));
  }
  getItemOrNullObject(id: string) {
    return this.items.find((part) => part.id === id) ?? NULL_OBJECT;
  }
  getItem(id: string) {
    const found = this.getItemOrNullObject(id);
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }
  getOnlyItem() {
    const [only, ...more] = this.items;
    if (!only || more.length > 0) throw only ? invalidArgument() : itemNotFound();
    return only;
  }
  getOnlyItemOrNullObject() {
    const [only, ...more] = this.items;
    return only && more.length === 0 ? only : NULL_OBJECT;
  }
  add(xml: string) {
    const part = { id: `{${generateRandomId(12)}}`, namespace: rootNamespace(xml), xml };
    this.book.side.customXml.push(part);
    return new HostCustomXmlPart(this.book, part.id);
  }
}
