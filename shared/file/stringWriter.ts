// Owns appending to the shared strings of a workbook.
// Invariant: present items keep their index; a plain text already there is used again, rich text never is.
import { appendChild, changeAttributes, prefixOf } from './edits.ts';
import { DECLARATION } from './empty.ts';
import { attribute, encodeEscapes, escapeXml, namesOf, parseXml, scanXml } from './xml.ts';
import { textCollector } from './richText.ts';

export interface StringWriter {
  index(text: string): number;
  /** the new part; null when nothing refers to it anew */
  result(): string | null;
}

/** `text` null: the workbook has no shared strings yet; `namespace` is that of the workbook. */
export function stringWriter(part: string, text: string | null, namespace: string): StringWriter {
  const source = text ?? `${DECLARATION}<sst xmlns="${namespace}" count="0" uniqueCount="0"/>`;
  const { plain, count } = plainItems(part, source);
  const added: string[] = [];
  let references = 0;
  return {
    index: (value) => {
      references++;
      const found = plain.get(value);
      if (found !== undefined) return found;
      const next = count + added.length;
      plain.set(value, next);
      added.push(value);
      return next;
    },
    result: () => {
      if (references === 0) return null;
      const root = parseXml(part, source, 'sst');
      const prefix = prefixOf(root);
      const items = added.map((value) => {
        const keep = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
        return `<${prefix}si><${prefix}t${keep}>${stringContent(value)}</${prefix}t></${prefix}si>`;
      });
      const grown = items.length ? appendChild(source, root, items.join('')) : source;
      const before = Number(attribute(root.attributes, 'count') ?? 0);
      return changeAttributes(grown, parseXml(part, grown, 'sst'), {
        count: String(before + references),
        uniqueCount: String(count + added.length),
      });
    },
  };
}

/** Text of a string item or a cached string, safe in XML; line ends stay line ends. */
export const stringContent = (value: string): string =>
  escapeXml(encodeEscapes(value))
    .replaceAll('&#10;', '\n')
    .replaceAll('&#9;', '\t')
    .replaceAll('&quot;', '"');

function plainItems(part: string, text: string): { plain: Map<string, number>; count: number } {
  const plain = new Map<string, number>();
  const collector = textCollector();
  let local: (name: string) => string = (name) => name;
  let depth = 0;
  let count = 0;
  let rich = false;
  scanXml(part, text, {
    open: (name, attributes) => {
      depth++;
      if (depth === 1) local = namesOf(name, attributes, part);
      else if (depth === 2) {
        collector.begin();
        rich = local(name) !== 'si';
      } else {
        if (local(name) !== 't') rich = true;
        collector.open(local(name), attributes);
      }
    },
    text: (piece) => collector.text(piece),
    close: (name) => {
      depth--;
      if (depth > 1) collector.close(local(name));
      else if (depth === 1 && local(name) === 'si') {
        if (!rich && !plain.has(collector.result())) plain.set(collector.result(), count);
        count++;
      }
    },
  });
  return { plain, count };
}
