// Owns appending to the shared strings of a workbook.
// Invariant: present items keep their index; a plain text already there is used again, and a text with runs keeps them when it changes.
import { appendChild, changeAttributes } from './edits.ts';
import { DECLARATION } from './empty.ts';
import { stringContent, textCollector } from './richText.ts';
import { rewriteRuns } from './runs.ts';
import { attribute, namesOf, parseXml, scanXml } from './xml.ts';

export interface StringWriter {
  index(text: string): number;
  /** the item `old` with `text` in its runs, these in another font unless null; null: it has no runs to keep */
  indexInRuns(old: number, text: string, font: string | null): number | null;
  /** the new part; null when nothing refers to it anew */
  result(): string | null;
}

/** `text` null: the workbook has no shared strings yet; `namespace` is that of the workbook. */
export function stringWriter(part: string, text: string | null, namespace: string): StringWriter {
  const source = text ?? `${DECLARATION}<sst xmlns="${namespace}" count="0" uniqueCount="0"/>`;
  const { plain, rich, count, prefix } = readItems(part, source);
  const added: string[] = [];
  const addedRich = new Map<string, number>();
  let references = 0;
  const add = (content: string): number => count + added.push(`<${prefix}si>${content}</${prefix}si>`) - 1;
  return {
    index: (value) => {
      references++;
      const found = plain.get(value);
      if (found !== undefined) return found;
      const keep = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
      const next = add(`<${prefix}t${keep}>${stringContent(value)}</${prefix}t>`);
      plain.set(value, next);
      return next;
    },
    indexInRuns: (old, text, font) => {
      const place = rich.get(old);
      const made = place && rewriteRuns(source.slice(place.start, place.end), text, font);
      if (!made) return null;
      references++;
      const next = addedRich.get(made) ?? add(made);
      addedRich.set(made, next);
      return next;
    },
    result: () => {
      if (references === 0) return null;
      const root = parseXml(part, source, 'sst');
      const grown = added.length ? appendChild(source, root, added.join('')) : source;
      const before = Number(attribute(root.attributes, 'count') ?? 0);
      return changeAttributes(grown, parseXml(part, grown, 'sst'), {
        count: String(before + references),
        uniqueCount: String(count + added.length),
      });
    },
  };
}

interface Items {
  /** text of plain items → index */
  plain: Map<string, number>;
  /** index → where an item with runs stands */
  rich: Map<number, { start: number; end: number }>;
  count: number;
  /** how the part writes its own elements: "x:" or nothing */
  prefix: string;
}

function readItems(part: string, text: string): Items {
  const plain = new Map<string, number>();
  const rich = new Map<number, { start: number; end: number }>();
  const collector = textCollector();
  let local: (name: string) => string = (name) => name;
  let depth = 0;
  let count = 0;
  let prefix = '';
  let isRich = false;
  let itemStart = 0;
  scanXml(part, text, {
    open: (name, attributes, start) => {
      depth++;
      if (depth === 1) {
        local = namesOf(name, attributes, part);
        prefix = name.slice(0, name.indexOf(':') + 1);
      } else if (depth === 2) {
        collector.begin();
        itemStart = start;
        isRich = local(name) !== 'si';
      } else {
        if (local(name) !== 't') isRich = true;
        collector.open(local(name), attributes);
      }
    },
    text: (piece) => collector.text(piece),
    close: (name, _start, end) => {
      depth--;
      if (depth > 1) collector.close(local(name));
      else if (depth === 1 && local(name) === 'si') {
        if (isRich) rich.set(count, { start: itemStart, end });
        else if (!plain.has(collector.result())) plain.set(collector.result(), count);
        count++;
      }
    },
  });
  return { plain, rich, count, prefix };
}
