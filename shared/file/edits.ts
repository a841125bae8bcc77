// Owns changes to XML as text: attributes, children, sections, package bookkeeping.
// Invariant: everything outside the changed span stays character for character.
import type { XmlElement } from './xml.ts';
import { attribute, eachAttribute, escapeXml, parseXml } from './xml.ts';

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap; insertions at one place keep their order. */
export function applyEdits(text: string, edits: Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError('Overlapping edits');
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Attributes with some set (null: taken away); the others as they were. Result starts with a blank unless empty. */
export function setAttributes(raw: string, changes: Record<string, string | null>): string {
  const edits: Edit[] = [];
  const rest = new Map(Object.entries(changes));
  eachAttribute(raw, '', (name, _value, start, end) => {
    const change = changes[name];
    if (change === undefined) return;
    rest.delete(name);
    if (change === null) edits.push({ start: start > 0 ? start - 1 : 0, end, text: '' });
    else edits.push({ start, end, text: `${name}="${escapeXml(change)}"` });
  });
  let made = applyEdits(raw, edits).trimEnd();
  for (const [name, value] of rest) if (value !== null) made += ` ${name}="${escapeXml(value)}"`;
  return made;
}

const isEmptyTag = (element: XmlElement): boolean => element.end === element.openEnd;

/** The element with other attributes; its content stays. */
export function changeAttributes(
  text: string,
  element: XmlElement,
  changes: Record<string, string | null>,
): string {
  const tag = `<${element.name}${setAttributes(element.attributes, changes)}${isEmptyTag(element) ? '/>' : '>'}`;
  return text.slice(0, element.start) + tag + text.slice(element.openEnd);
}

/** The element with other content. */
export function changeContent(text: string, element: XmlElement, content: string): string {
  const made = `<${element.name}${element.attributes.trimEnd()}>${content}</${element.name}>`;
  return text.slice(0, element.start) + made + text.slice(element.end);
}

/** A child added at the end of an element. */
export function appendChild(text: string, parent: XmlElement, child: string): string {
  return isEmptyTag(parent)
    ? changeContent(text, parent, child)
    : text.slice(0, parent.closeStart) + child + text.slice(parent.closeStart);
}

export const removeElement = (text: string, element: XmlElement): string =>
  text.slice(0, element.start) + text.slice(element.end);

/** "x:" when the document writes its own elements with a prefix, else "". */
export const prefixOf = (root: XmlElement): string => root.name.slice(0, root.name.indexOf(':') + 1);

/** A new section of a document whose sections have a set order: after the last one that may stand before it. */
export function insertSection(
  text: string,
  root: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): string {
  if (isEmptyTag(root)) return changeContent(text, root, xml);
  const rank = order.indexOf(local);
  let at = root.openEnd;
  for (const child of root.children) {
    const known = order.indexOf(child.local);
    if (known >= 0 && known <= rank) at = child.end;
  }
  return text.slice(0, at) + xml + text.slice(at);
}

/** [Content_Types].xml with a type for one part. */
export function addContentType(text: string, path: string, type: string): string {
  const root = parseXml('[Content_Types].xml', text);
  const child = `<${prefixOf(root)}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`;
  return appendChild(text, root, child);
}

/** [Content_Types].xml without the entries of these parts (lower-case paths). */
export function removeContentTypes(text: string, paths: ReadonlySet<string>): string {
  const gone = parseXml('[Content_Types].xml', text).children.filter((child) => {
    const name = attribute(child.attributes, 'PartName');
    return name !== undefined && paths.has(name.replace(/^\//, '').toLowerCase());
  });
  return applyEdits(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** A relationships part with one more; the id is free in it. `text` null: a new part. */
export function addRelation(text: string | null, type: string, target: string): { text: string; id: string } {
  const source =
    text ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const root = parseXml('.rels', source);
  const taken = new Set(root.children.map((child) => attribute(child.attributes, 'Id')));
  let number = root.children.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const child = `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  return { text: appendChild(source, root, child), id };
}

/** A relationships part without the given ids. */
export function removeRelations(text: string, ids: ReadonlySet<string>): string {
  const gone = parseXml('.rels', text).children.filter((child) =>
    ids.has(attribute(child.attributes, 'Id') ?? ''),
  );
  return applyEdits(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
