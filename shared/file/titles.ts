// Owns the list of sheets in docProps/app.xml, which file managers and document systems show.
// Invariant: it changes only where it listed the sheets as they were; what else stands there stays.
import type { Edit } from './edits.ts';
import { applyEdits, setAttributes } from './edits.ts';
import { childOf } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { escapeXml, parseXml } from './xml.ts';

/** The part with the sheets `after` where it lists those `before`, in the order of their tabs. */
export function retitled(
  part: string,
  text: string,
  before: readonly string[],
  after: readonly string[],
): string {
  const root = parseXml(part, text);
  const titles = childOf(root, 'TitlesOfParts')?.children[0];
  const pairs = childOf(root, 'HeadingPairs')?.children[0]?.children ?? [];
  if (!titles) return text;
  // pairs of what is listed and how many there are of it, in the order of the list
  let first = 0;
  for (let i = 1; i < pairs.length; i += 2) {
    const count = pairs[i]?.children[0];
    const size = Number(count?.text);
    const own = titles.children.slice(first, first + size);
    if (count && size === before.length && before.every((name, k) => own[k]?.text === name))
      return applyEdits(text, [
        { start: count.openEnd, end: count.closeStart, text: String(after.length) },
        ...relisted(titles, own, after),
      ]);
    first += size;
  }
  return text;
}

function relisted(titles: XmlElement, own: readonly XmlElement[], after: readonly string[]): Edit[] {
  const [one] = own;
  const last = own.at(-1);
  if (!one || !last) return [];
  const items = after.map((name) => `<${one.name}>${escapeXml(name)}</${one.name}>`).join('');
  const size = String(titles.children.length - own.length + after.length);
  const tag = `<${titles.name}${setAttributes(titles.attributes, { size })}>`;
  return [
    { start: titles.start, end: titles.openEnd, text: tag },
    { start: one.start, end: last.end, text: items },
  ];
}
