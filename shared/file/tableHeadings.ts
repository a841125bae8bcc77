// Owns the headings of tables, which a table repeats in a part of its own: they change in both places.
// Invariant: Excel calls a file damaged where the two differ, so what cannot follow (a name used in a formula) is refused.
import { cellAddress } from '../sheet/address.ts';
import { applyEdits, setAttributes } from './edits.ts';
import { fileError } from './errors.ts';
import type { CellChange, SheetChange, SheetModel } from './model.ts';
import { readRange } from './plainParts.ts';
import { childOf } from './styles.ts';
import { attribute, escapeXml, parseXml, readAttributes } from './xml.ts';

const MAX_NAME = 255;

/**
 * The text of a table part whose headings a change of its sheet writes over; the same text where it writes none.
 * `formulaTexts` are the parts in which formulas may name a column.
 * @throws FileError cannot-keep for a heading that is no name, is taken, or is used in a formula
 */
export function followHeadings(
  part: string,
  text: string,
  change: SheetChange,
  now: SheetModel,
  formulaTexts: () => Iterable<string>,
): string {
  const root = parseXml(part, text);
  if (attribute(root.attributes, 'headerRowCount') === '0') return text;
  const { top, left, right } = readRange(attribute(root.attributes, 'ref') ?? 'A1', part);
  const headings = change.cells.filter(({ row, column, value, formula }) => {
    if (row !== top || column < left || column > right) return false;
    const cell = now.cells.find((one) => one.row === row && one.column === column);
    return value !== cell?.value || formula !== cell.formula;
  });
  if (headings.length === 0) return text;
  const columns = childOf(root, 'tableColumns')?.children ?? [];
  const names = columns.map(({ attributes }) => readAttributes(attributes, part).get('name') ?? '');
  const wanted = [...names];
  for (const { column, value } of headings) wanted[column - left] = String(value);
  const edits = headings.map((heading) => {
    const column = columns[heading.column - left];
    const name = names[heading.column - left] ?? '';
    const isFree =
      column !== undefined &&
      isName(heading) &&
      // a column of a query is named by its source
      attribute(column.attributes, 'queryTableFieldId') === undefined &&
      wanted.filter((one) => sameName(one, String(heading.value))).length === 1 &&
      !isUsed(name, formulaTexts());
    if (!isFree) throw fileError('tableHeader', `${now.name}!${cellAddress(heading.row, heading.column)}`);
    const start = column.start + 1 + column.name.length;
    return {
      start,
      end: start + column.attributes.length,
      text: setAttributes(column.attributes, { name: String(heading.value) }),
    };
  });
  return applyEdits(text, edits);
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function isName({ value, formula }: CellChange): boolean {
  if (typeof value !== 'string' || formula !== undefined) return false;
  return value.trim() !== '' && value.length <= MAX_NAME && !/[\p{Cc}]|_x[\da-f]{4}_/iu.test(value);
}

/** A formula names a column in brackets, with an apostrophe before what brackets themselves mean. */
function isUsed(name: string, texts: Iterable<string>): boolean {
  // how a name of several lines is written differs from place to place
  if (/\p{Cc}|_x[\da-f]{4}_/iu.test(name)) return true;
  const written = escapeXml(name.replace(/['#[\]@]/g, "'$&")).toLowerCase();
  for (const text of texts) {
    const lower = text.toLowerCase();
    if (lower.includes(`[${written}]`) || lower.includes(`[${written.replaceAll('&quot;', '"')}]`))
      return true;
  }
  return false;
}
