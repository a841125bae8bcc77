// Owns finding the header rows of tables and giving each column its meaning.
// Invariant: a header is words only; a column whose data contradict its heading loses the meaning; what is unsure stays out.
import type { MoneyUnit } from '../contract/finding.ts';
import { columnProfile, fitToData, PROBED } from './columnData.ts';
import type { ColumnProfile } from './columnData.ts';
import { COUNT_PART, fitToFormulas } from './columnFormulas.ts';
import { fitToFigures } from './columnFigures.ts';
import type { Grid } from './grid.ts';
import { NUMBER, TEXT, textAt } from './grid.ts';
import {
  breaksOff,
  countOf,
  countsMarks,
  countsThingAbove,
  countsThings,
  endsInUnit,
  isCalendar,
  isHeading,
  meaningOf,
  meaningOfLevels,
  moneyUnit,
  sourceOf,
  spendingOf,
  statesUnitAlone,
} from './headers.ts';
import type { HeaderMeaning } from './headers.ts';
import {
  estimateYear,
  isMoney,
  kindOfTable,
  NAMES_BY_CODE,
  NAMES_ROWS,
  tableColumns,
  YEARS,
} from './tableColumns.ts';
import { readNumbering } from './numbering.ts';
import { readRowWord } from './words.ts';
import { foldText } from '../vietnamese/compare.ts';
import type { TableColumns } from './rows.ts';
import type { TableKind } from './tableColumns.ts';

export interface TableHeader {
  kind: TableKind;
  /** zero-based, inclusive */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** the row "a | b | 1 | 2 | 3=1x2", or null */
  indexRow: number | null;
  meanings: ReadonlyMap<number, string>;
  /** units of money that headers carry themselves */
  units: ReadonlyMap<number, MoneyUnit>;
  columns: TableColumns;
  /** 0–1 */
  certainty: number;
  /** what the first lines' typed figures come to has a say in the meanings */
  weighsFigures: boolean;
  /** false when the data under a heading now say that the column is something else */
  headingHolds(column: number): boolean;
}

/** A sheet with more tables than these repeats a list of headings, not tables. */
const MAX_HEADERS = 500;
const MAX_HEADER_ROWS = 6;
const MAX_ROWS_ABOVE = 2;
const MIN_HEADER_TEXTS = 3;
/** A row of data has more numbers than a header, beside which a number of another block may stand. */
const MAX_HEADER_NUMBERS = 2;
/** Rows below the header looked at to tell a column without a heading from a blank one. */
const PROBE_ROWS = 30;
const MIN_UNHEADED = 2;

/** Rows from the first heading down that have a say in what the headings mean. */
export const HEADING_REACH = MAX_HEADER_ROWS + MAX_ROWS_ABOVE + PROBED + 2;

/** All headers of tables, from top to bottom, side by side from left to right; and the rows that looked like one. */
export function findHeaders(grid: Grid): { headers: TableHeader[]; anchors: number[] } {
  const found: TableHeader[] = [];
  const anchors: number[] = [];
  let above = grid.top;
  for (let row = grid.top; found.length < MAX_HEADERS; row++) {
    row = nextAnchor(grid, row);
    if (row > grid.bottom) break;
    anchors.push(row);
    const block = readBlock(grid, row, above);
    const last = found.at(-1);
    if (last !== undefined && isRepeated(grid, last, block)) {
      row = block.bottom;
      continue;
    }
    const headers = segmentsOf(grid, block).flatMap(
      (segment) => readSegment(grid, block, segment, above) ?? [],
    );
    if (headers.length === 0) continue;
    found.push(...headers);
    row = Math.max(...headers.map((header) => header.indexRow ?? header.bottom));
    above = row + 1;
  }
  return { headers: found, anchors };
}

/**
 * The first row at `row` or below it that looks like a header; the row below the last when none does. Apart from the loop,
 * in which what closures take along is made anew for every row.
 */
function nextAnchor(grid: Grid, row: number): number {
  let at = row;
  while (at <= grid.bottom && !(mayBeHeader(grid, at) && isAnchor(grid, at))) at++;
  return at;
}

/** The headings, or the first row of them, again at the head of a printed page in the midst of the rows, whose numbers go on. */
function isRepeated(grid: Grid, before: TableHeader, { top, bottom }: Block): boolean {
  if (bottom - top > before.bottom - before.top) return false;
  for (let row = top; row <= bottom; row++)
    for (let column = before.left; column <= before.right; column++)
      if (textAt(grid, row, column) !== textAt(grid, before.top + row - top, column)) return false;
  const { ordinal } = before.columns;
  if (ordinal === null || endsTable(grid, before, top - 1)) return false;
  for (let row = bottom + 1; row <= Math.min(bottom + NUMBER_WITHIN, grid.bottom); row++) {
    if (textAt(grid, row, ordinal) === '') continue;
    const number = readNumbering(grid.value(row, ordinal));
    return number !== null && !FIRST_NUMBERS.has(number.text);
  }
  return false;
}

/** Rows below headings in which the first number stands, under a caption or two. */
const NUMBER_WITHIN = 3;
/** A table begins with one of these. */
const FIRST_NUMBERS: ReadonlySet<string> = new Set(['1', '01', 'I', 'A', 'a', 'i']);

/** Blank, or the total of the table: what is headed below it is another. */
function endsTable(grid: Grid, { left, right }: TableHeader, row: number): boolean {
  let isBlank = true;
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    isBlank = false;
    if (readRowWord(text) !== null) return true;
  }
  return isBlank;
}

function mayBeHeader({ kinds, numbers: values, top, width, height }: Grid, row: number): boolean {
  let texts = 0;
  let numbers = 0;
  for (let column = 0, at = row - top; column < width; column++, at += height) {
    if (kinds[at] === NUMBER && !isYear(values[at] as number) && ++numbers > MAX_HEADER_NUMBERS) return false;
    if (kinds[at] === TEXT) texts++;
  }
  return texts >= MIN_HEADER_TEXTS;
}

/** Meanings that name the rows of a table; "Đơn vị" may be the organisations it lists. */
const LABELS: ReadonlySet<string> = new Set(['content', 'locality', 'lead', 'person', 'unit', 'period']);

/** Stages of money that a table followed by codes shows side by side. */
const STAGES: ReadonlySet<string> = new Set([
  'plan',
  'allocated',
  'received',
  'disbursed',
  'settled',
  'undisbursed',
  'remaining',
  'carriedOver',
]);

/** At least two different headings, one of which names the rows; or that one, over words that complete others. */
function isAnchor(grid: Grid, row: number): boolean {
  let isContent = false;
  const meanings = new Set<string>();
  let hasLabel = false;
  for (let column = grid.left; column <= grid.right; column++) {
    const found = meaningOf(textAt(grid, row, column));
    if (found === null) continue;
    const [what = ''] = found.meaning.split('.');
    meanings.add(what);
    hasLabel ||= LABELS.has(what) && found.certainty >= 0.7;
    isContent ||= what === 'content' && found.certainty === 1;
  }
  const isNumberedList =
    (meanings.has('ordinal') || meanings.has('price') || meanings.has('amount')) &&
    meanings.size >= MIN_HEADER_TEXTS;
  const codes = NAMES_BY_CODE.filter((what) => meanings.has(what)).length;
  const stages = [...meanings].filter((what) => STAGES.has(what)).length;
  const isByCode = codes > 0 && stages > 0 && codes + stages >= MIN_HEADER_TEXTS;
  return (
    (hasLabel && meanings.size >= 2) ||
    isNumberedList ||
    isByCode ||
    (isContent && isFurtherRow(grid, row, row, []))
  );
}

// ── the rows of a header ────────────────────────────────────────────────────────────────────────────────────────────

interface Block {
  top: number;
  bottom: number;
  /** columns whose heading in the anchor row names or numbers the rows */
  labels: readonly number[];
}

function readBlock(grid: Grid, anchor: number, above: number): Block {
  const labels: number[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const [what = ''] = (meaningOf(textAt(grid, anchor, column))?.meaning ?? '').split('.');
    if (what === 'ordinal' || what === 'content' || what === 'locality') labels.push(column);
  }
  let top = anchor;
  while (anchor - top < MAX_ROWS_ABOVE && top > above && isGroupRow(grid, top - 1, labels)) top--;
  let bottom = anchor;
  for (const merge of grid.merges)
    if (
      merge.top >= top &&
      merge.top <= anchor &&
      merge.bottom > bottom &&
      merge.bottom - top < MAX_HEADER_ROWS
    )
      if (isTextRows(grid, anchor + 1, merge.bottom)) bottom = merge.bottom;
  while (bottom - top + 1 < MAX_HEADER_ROWS && isFurtherRow(grid, top, bottom, labels)) bottom++;
  return { top, bottom, labels };
}

/** Rows without any number but years. */
function isTextRows(grid: Grid, from: number, to: number): boolean {
  for (let row = from; row <= to; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      if (typeof value === 'number' && !isYear(value) && calendarHeading(grid, row, column) === '')
        return false;
    }
  return true;
}

const isYear = (value: number): boolean => value >= 1990 && value <= 2100 && Number.isInteger(value);

/** A row over the anchor that only gathers its columns: "Dự toán được giao" over two of them, nothing over the labels. */
function isGroupRow(grid: Grid, row: number, labels: readonly number[]): boolean {
  if (!isTextRows(grid, row, row) || statesUnit(grid, row)) return false;
  let gathers = false;
  let first = -1;
  for (let column = grid.left; column <= grid.right; column++) {
    if (first < 0 && textAt(grid, row + 1, column) !== '') first = column;
    const text = textAt(grid, row, column);
    if (text === '') continue;
    // What begins at the edge of the table is its title.
    if (first < 0 || column === first) return false;
    if (textAt(grid, row + 1, column) === '' && grid.mergeAt(row, column) === null) return false;
    const merge = grid.mergeAt(row, column);
    const right = merge?.right ?? column;
    if (labels.some((label) => label >= column && label <= right)) return false;
    gathers ||= meaningOf(text) !== null;
  }
  return gathers;
}

/** "Kinh phí: nghìn đồng", "Đơn vị tính: | đồng" over the headings, and nothing else but what may stand before it. */
function statesUnit(grid: Grid, row: number): boolean {
  const texts: string[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const text = textAt(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts.length <= 2 && (statesUnitAlone(texts.join(' ')) || texts.some(endsInUnit));
}

/** A further header row: words under headings, nothing new under the labels, most of it telling something. */
function isFurtherRow(grid: Grid, top: number, bottom: number, labels: readonly number[]): boolean {
  const row = bottom + 1;
  if (row > grid.bottom || !isTextRows(grid, row, row) || isIndexRow(grid, row, grid.left, grid.right))
    return false;
  let filled = 0;
  let telling = 0;
  let completed = 0;
  /** texts under labels that complete nothing: a row of data, unless most of the others complete words */
  let strange = 0;
  for (let column = grid.left; column <= grid.right; column++) {
    const text = ownHeading(grid, row, column);
    if (text === '') continue;
    filled++;
    const levels = headingLevels(grid, top, bottom, column);
    const joins = completes(levels, text);
    if (joins) completed++;
    if (labels.includes(column) && !joins) strange++;
    const isGathered = levels.length > 0 && textAt(grid, bottom, column) === '';
    if (
      joins ||
      isGathered ||
      IN_BRACKETS.test(text) ||
      meaningOf(text) !== null ||
      sourceOf([...levels, text]) !== null
    )
      telling++;
  }
  if (filled === 0 || telling * 2 < filled || (strange > 0 && completed < 2)) return false;
  // Under a heading of its own each text would be a cell of data, unless the words need each other.
  return completed > 0 || isUnderGroup(grid, row, top, bottom);
}

/** "(%)", "(đồng)": a unit in a row of its own. */
const IN_BRACKETS = /^\([^()]{1,20}\)$/u;

/** True when the text makes a known heading together with the words above: "Số" over "lượng", "Đơn" over "vị" over "tính". */
function completes(levels: readonly string[], text: string): boolean {
  const last = levels.at(-1);
  return (
    last !== undefined &&
    (breaksOff(last) || isHeading(`${last} ${text}`) || isHeading(`${levels.join(' ')} ${text}`))
  );
}

/** Some column of the row has no heading right above but one to the left: a group with parts. */
function isUnderGroup(grid: Grid, row: number, top: number, bottom: number): boolean {
  let parts = 0;
  for (let column = grid.left + 1; column <= grid.right; column++) {
    if (textAt(grid, row, column) === '' || textAt(grid, row, column - 1) === '') continue;
    if (textAt(grid, bottom, column) === '' && headingLevels(grid, top, bottom, column - 1).length > 0)
      parts++;
  }
  return parts > 0;
}

/** The text of a heading cell; a year as its digits, a month under "Các tháng" as its name. */
function ownHeading(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  if (typeof value !== 'number') return textAt(grid, row, column);
  return isYear(value) ? String(value) : calendarHeading(grid, row, column) || textAt(grid, row, column);
}

/** "Tháng 3" for a 3 that counts on from the 1 under the first column of "Thực hiện trong các tháng"; '' for any other cell. */
function calendarHeading(grid: Grid, row: number, column: number): string {
  const over = row > grid.top ? grid.mergeOver(row - 1, column) : null;
  if (over === null || over.left === over.right || over.bottom !== row - 1) return '';
  const first = grid.value(row, over.left);
  const value = grid.value(row, column);
  if (typeof first !== 'number' || value !== first + column - over.left || first < 1) return '';
  const word = CALENDAR.exec(foldText(textAt(grid, over.top, over.left)))?.[0];
  return word === undefined ? '' : `${word} ${value}`;
}
const CALENDAR = /tháng|quý|tuần|kỳ|đợt/u;

/** Headings over a column from the top, each once; a merge, or a group heading to the left, counts for what it covers. */
export function headingLevels(grid: Grid, top: number, bottom: number, column: number): string[] {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = headingAt(grid, top, bottom, row, column);
    if (text !== '' && levels.at(-1) !== text) levels.push(text);
  }
  return levels;
}

/** All that the headings of a table say over one of its columns, in one line, folded. */
export function headingText(
  grid: Grid,
  { headerRows: [top, bottom] }: { headerRows: readonly [number, number] },
  column: number,
): string {
  return foldText(headingLevels(grid, top, bottom, column).join(' '));
}

function headingAt(grid: Grid, top: number, bottom: number, row: number, column: number): string {
  const own = ownHeading(grid, row, column);
  if (own !== '') return own;
  const merge = grid.mergeOver(row, column);
  if (merge !== null) return merge.top >= top ? ownHeading(grid, merge.top, merge.left) : '';
  if (row === bottom || !hasHeadingBelow(grid, row, bottom, column)) return '';
  // Written once over the first of the columns it gathers.
  for (let left = column - 1; left >= grid.left; left--) {
    const text = ownHeading(grid, row, left);
    if (text !== '') {
      const covers = grid.mergeOver(row, left);
      return covers === null && hasHeadingBelow(grid, row, bottom, left) ? text : '';
    }
    if (grid.mergeOver(row, left) !== null || !hasHeadingBelow(grid, row, bottom, left)) return '';
  }
  return '';
}

function hasHeadingBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) if (ownHeading(grid, below, column) !== '') return true;
  return false;
}

// ── the columns of a header ─────────────────────────────────────────────────────────────────────────────────────────

interface Segment {
  left: number;
  right: number;
}

/** Runs of headed columns; one without a heading but with data between two headed ones belongs to them. */
function segmentsOf(grid: Grid, { top, bottom }: Block): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  for (let column = grid.left; column <= grid.right; column++) {
    const isHeaded = headingLevels(grid, top, bottom, column).length > 0;
    if (isHeaded || (open !== null && hasUnheadedData(grid, top, bottom, column))) {
      if (open === null) segments.push((open = { left: column, right: column }));
      else open.right = column;
    } else open = null;
  }
  return joined(grid, top, bottom, segments).flatMap((segment) => splitRepeated(grid, top, bottom, segment));
}

/** One empty column parts no table where all the figures stand beyond it, and no names of rows. */
function joined(grid: Grid, top: number, bottom: number, segments: readonly Segment[]): Segment[] {
  const meanings = ({ left, right }: Segment): string[] => {
    const found: string[] = [];
    for (let column = left; column <= right; column++)
      found.push(meaningOfLevels(headingLevels(grid, top, bottom, column))?.meaning ?? '');
    return found;
  };
  const whole: Segment[] = [];
  for (const segment of segments) {
    const before = whole.at(-1);
    const isPart =
      before !== undefined &&
      segment.left - before.right === 2 &&
      (meanings(before).every((meaning) => WITHOUT_FIGURES.has(meaning)) ||
        // The counts stand on one side, the price and the money on the other.
        (!meanings(before).some(isMoneyOrPrice) && meanings(segment).some(isMoneyOrPrice))) &&
      !meanings(segment).some((meaning) => NAMES.has(meaning));
    if (isPart) before.right = segment.right;
    else whole.push({ ...segment });
  }
  return whole;
}
const isMoneyOrPrice = (meaning: string): boolean => meaning === 'price' || isMoney(meaning);
const NAMES: ReadonlySet<string> = new Set(['ordinal', ...NAMES_ROWS]);
const WITHOUT_FIGURES: ReadonlySet<string> = new Set([...NAMES, 'unit', 'code', '']);

/** "Nội dung thu | Dự toán | Thực hiện | Nội dung chi | Dự toán | Thực hiện": two tables without a column between them. */
function splitRepeated(grid: Grid, top: number, bottom: number, { left, right }: Segment): Segment[] {
  const labels: string[] = [];
  for (let column = left; column <= right; column++)
    labels.push(headingLevels(grid, top, bottom, column).join(' '));
  const [first = '', second = ''] = labels;
  const what = namesRows(first);
  if (what === null || second === '') return [{ left, right }];
  for (let at = MIN_HEADER_TEXTS - 1; at < labels.length - 1; at++)
    if (labels[at + 1] === second && namesRows(labels[at] ?? '') === what)
      return [
        { left, right: left + at - 1 },
        ...splitRepeated(grid, top, bottom, { left: left + at, right }),
      ];
  return [{ left, right }];
}

function namesRows(label: string): string | null {
  const meaning = meaningOf(label)?.meaning ?? '';
  return meaning === 'ordinal' || meaning === 'content' ? meaning : null;
}

function hasUnheadedData(grid: Grid, top: number, bottom: number, column: number): boolean {
  if (headingLevels(grid, top, bottom, column + 1).length === 0) return false;
  let filled = 0;
  for (let row = bottom + 1; row <= Math.min(grid.bottom, bottom + PROBE_ROWS); row++)
    if (grid.value(row, column) !== '') filled++;
  return filled >= MIN_UNHEADED;
}

function readSegment(grid: Grid, block: Block, segment: Segment, above: number): TableHeader | null {
  const { top, bottom } = block;
  const { right } = segment;
  // The column before may belong to a table beside this one.
  const isNumbered =
    headingLevels(grid, top, bottom, segment.left - 1).length === 0 &&
    numbersRows(grid, segment.left - 1, bottom + 1);
  const left = isNumbered ? segment.left - 1 : segment.left;
  const read = new Map<number, HeaderMeaning>();
  const written: string[] = [];
  const headings = new Map<
    number,
    { said: string; levels: string[]; fitted: string | null; isHours: boolean }
  >();
  const indexRow = isIndexRow(grid, bottom + 1, left, right) ? bottom + 1 : null;
  const first = (indexRow ?? bottom) + 1;
  const title = titleAbove(grid, above, top - 1);
  const counts = title.some(countsThings) || countsAlone(grid, block, left, right);
  let hasHours = false;
  for (let column = left; column <= right; column++) {
    const levels = headingLevels(grid, top, bottom, column);
    written.push(...levels);
    if (levels.length === 0) continue;
    const profile = columnProfile(grid, column, first);
    if (profile.numbers + profile.texts === 0 && isCovered(grid, block, column)) continue;
    const isHours = saysHours(profile);
    hasHours ||= isHours;
    const heading = meaningOfLevels(levels) ?? ofNumbers(levels, profile);
    if (heading === null) continue;
    const meaning = fitToData(heading.meaning, levels, profile);
    headings.set(column, { said: heading.meaning, levels, fitted: meaning, isHours });
    if (meaning !== null) read.set(column, { ...heading, meaning: counts ? countOf(meaning) : meaning });
  }
  completeMeanings(grid, read, headings, left, right, first, title);
  fitToFormulas(grid, read, left, right, first);
  const weighsFigures = fitToFigures(grid, read, left, right, first);
  if (isNumbered && ![...read.values()].some(({ meaning }) => meaning === 'ordinal'))
    read.set(left, { meaning: 'ordinal', certainty: 0.7, unit: null });
  const counted = [...read.values()];
  const distinct = new Set([...read.values()].map(({ meaning }) => meaning.split('.')[0]));
  // "Đơn vị | Dự toán 2023 | Dự toán 2024": few meanings, but of enough columns.
  if (distinct.size < 2 || counted.length < MIN_HEADER_TEXTS) return null;
  const kind = kindOfTable(read, title, hasHours);
  if (kind === null) return null;
  if (kind === 'tracking' && (countsStock(read, written, title) || listsReceivers(read, written, title)))
    return null;
  nameByUnit(grid, read, block, left, right, first);
  nameRows(grid, read, left, first);
  const settled = tableColumns(grid, read, kind, left, right, first, title);
  if (settled === null) return null;
  // Offices that name the rows are what the table is about; who answers for a row they still are.
  const { content } = settled.columns;
  if (settled.meanings.get(content) === 'lead') settled.meanings.set(content, 'content');
  const units = new Map<number, MoneyUnit>();
  for (const [column, { unit }] of read) if (unit !== null) units.set(column, unit);
  const headingHolds = (column: number): boolean => {
    const heading = headings.get(column);
    // What has no meaning of its own may be given one by the other columns.
    if (heading === undefined || heading.fitted === null) return false;
    const profile = columnProfile(grid, column, first);
    return (
      fitToData(heading.said, heading.levels, profile) === heading.fitted &&
      saysHours(profile) === heading.isHours
    );
  };
  return { kind, top, bottom, left, right, indexRow, units, weighsFigures, headingHolds, ...settled };
}

/** "7g30 - 8g00 | Đón tiếp học viên": the cells tell hours of a day. */
function saysHours({ hours, texts }: ColumnProfile): boolean {
  return hours >= MIN_UNHEADED && hours * 2 > texts;
}

/** True under a heading merged over several columns in every row, as its cells below are: the name's first column bears it. */
function isCovered(grid: Grid, { top, bottom }: Block, column: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const merge = grid.mergeOver(row, column);
    if (merge === null || merge.left === column) return false;
  }
  return true;
}

/**
 * "Báo cáo viên (đồng)", "Lớp học" over "(đồng)": numbers that nothing else tells of are money spent on it. Told once
 * the kind is known: offers of several shops are no estimate.
 */
function nameByUnit(
  grid: Grid,
  read: Map<number, HeaderMeaning>,
  { top, bottom }: Block,
  left: number,
  right: number,
  first: number,
): void {
  for (let column = left; column <= right; column++) {
    if (read.has(column)) continue;
    const heading = headingLevels(grid, top, bottom, column).at(-1) ?? '';
    if (!ENDS_IN_UNIT.test(foldText(heading))) continue;
    const { numbers, texts } = columnProfile(grid, column, first);
    if (numbers < MIN_UNHEADED || numbers < texts * 3) continue;
    read.set(column, { meaning: 'amount.part', certainty: 0.5, unit: moneyUnit(heading) });
  }
}
/** "(đồng)", not "(đồng/người)". */
const ENDS_IN_UNIT = /\((?:(?:nghìn|ngàn|triệu|1\.000) ?)?(?:đồng|đ|vnđ)\)$/u;

/** "Khối lượng kế hoạch | Đã thực hiện | Còn lại": where no heading speaks of money, all of them count. */
function countsAlone(grid: Grid, { top, bottom }: Block, left: number, right: number): boolean {
  let isPlanned = false;
  for (let column = left; column <= right; column++) {
    const levels = headingLevels(grid, top, bottom, column);
    if (OF_MONEY.test(foldText(levels.join(' ')))) return false;
    isPlanned ||= meaningOfLevels(levels)?.meaning === 'quantity.plan';
  }
  return isPlanned;
}
const OF_MONEY =
  /kinh phí|tiền|vốn|giá|thanh toán|giải ngân|chi(?:$| )|ngân sách|nguồn|đồng|dự toán|tạm ứng|quyết toán/u;

/** Stock is counted, not carried out: an inventory, a store book or the wear of assets, though money is left in it. */
function countsStock(
  read: ReadonlyMap<number, HeaderMeaning>,
  headings: readonly string[],
  title: readonly string[],
): boolean {
  if ([...read.values()].some(({ meaning }) => MOVED.test(meaning))) return false;
  const words = foldText([...headings, ...title].join(' '));
  return OF_STOCK.test(words);
}
const MOVED = /^(?:plan|allocated|received|disbursed|settled|accepted|undisbursed)/u;
const OF_STOCK =
  /nguyên giá|hao mòn|khấu hao|kiểm kê|thẻ kho|sổ kho|nhập[ ,–-]*xuất[ ,–-]*tồn|xuất[ ,–-]*nhập[ ,–-]*tồn|tồn kho/u;

/** "Danh sách hộ nhận cây giống", "Ký nhận": who got how many things; nothing of it is planned or followed. */
function listsReceivers(
  read: ReadonlyMap<number, HeaderMeaning>,
  headings: readonly string[],
  title: readonly string[],
): boolean {
  if ([...read.values()].some(({ meaning }) => !OF_RECEIVERS.test(meaning))) return false;
  return (
    title.some((text) => LISTS.test(foldText(text))) ||
    headings.some((heading) => IS_SIGNED.test(foldText(heading)))
  );
}
const OF_RECEIVERS = /^(?:ordinal|content|person|locality|unit|code|note|factor|quantity|quantity\.actual)$/;
const LISTS = /^(?:bảng |biểu |phụ lục )*danh sách(?: |$)/u;
const IS_SIGNED = /^(?:ký (?:nhận|tên)|chữ ký)/u;

/** Where a table's headings stand and what its columns mean, as a person says it. */
export interface GivenHeader {
  kind: TableKind;
  /** zero-based, inclusive */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** zero-based column → dotted meaning */
  meanings: ReadonlyMap<number, string>;
  unit: MoneyUnit;
}

/** The header a person described: nothing of it is doubted; null when it lacks what a table of its kind needs. */
export function readGivenHeader(grid: Grid, given: GivenHeader): TableHeader | null {
  const { kind, top, bottom, left, right, meanings, unit } = given;
  // Each of several blocks has a quantity of its own: "Lớp 1: SL, mức | Lớp 2: SL, mức".
  const hasBlocks = [...meanings.values()].filter((meaning) => meaning === 'quantity').length > 1;
  const read = new Map(
    [...meanings].map(([column, meaning]): [number, HeaderMeaning] => [
      column,
      { meaning, certainty: 1, unit: null, ...(hasBlocks && meaning === 'quantity' && { isAlone: true }) },
    ]),
  );
  const indexRow = isIndexRow(grid, bottom + 1, left, right) ? bottom + 1 : null;
  const settled = tableColumns(grid, read, kind, left, right, (indexRow ?? bottom) + 1, []);
  if (settled === null) return null;
  const units = new Map<number, MoneyUnit>();
  for (const column of settled.columns.money) units.set(column, unit);
  // A price may be in đồng beside amounts in triệu đồng, and says so in its heading.
  const { price } = settled.columns;
  if (price !== null)
    units.set(
      price,
      headingLevels(grid, top, bottom, price)
        .map(moneyUnit)
        .findLast((own) => own !== null) ?? unit,
    );
  return {
    kind,
    top,
    bottom,
    left,
    right,
    indexRow,
    units,
    weighsFigures: false,
    headingHolds: () => true,
    ...settled,
  };
}

/** A heading that names a source or a stretch of time alone stands over money when its cells are numbers. */
function ofNumbers(levels: readonly string[], { numbers, texts }: ColumnProfile): HeaderMeaning | null {
  if (numbers < MIN_UNHEADED || numbers < texts * 3 || countsMarks(levels)) return null;
  if (countsThingAbove(levels)) return { meaning: COUNT_PART, certainty: 0.5, unit: null };
  const source = sourceOf(levels);
  const spent = isCalendar(levels) ? 'amount.period' : spendingOf(levels);
  const meaning = source === null ? spent : `amount.${source}`;
  const unit = levels.map(moneyUnit).findLast((own) => own !== null) ?? null;
  return meaning === null ? null : { meaning, certainty: 0.5, unit };
}

/** What a heading leaves open and the columns around it tell: names under an unknown heading, "Lũy kế" alone. */
function completeMeanings(
  grid: Grid,
  read: Map<number, HeaderMeaning>,
  headings: ReadonlyMap<number, { levels: readonly string[] }>,
  left: number,
  right: number,
  first: number,
  title: readonly string[],
): void {
  for (const [column, heading] of read) {
    // "Giải ngân | Đến 31/8" says of what it is.
    if (heading.meaning !== FOLLOWS || heading.certainty > UNSAID) continue;
    const [before = ''] = (read.get(column - 1)?.meaning ?? '').split('.');
    if (before === 'quantity') read.set(column, { ...heading, meaning: 'quantity.cumulative' });
    else if (before === 'received' || before === 'settled' || before === 'accepted')
      read.set(column, { ...heading, meaning: `${before}.cumulative` });
  }
  nameGivenAndSpent(read, headings);
  namePreviousYear(read, headings, estimateYear(title));
  // "Hạn | Hoàn thành": beside the day it is due, the day it was done.
  const isDue = [...read.values()].some(({ meaning }) => meaning === 'date.due');
  for (const [column, heading] of read)
    if (isDue && heading.meaning === 'date.end' && saysDone(headings.get(column)?.levels.at(-1)))
      read.set(column, { ...heading, meaning: 'date.actual' });
  const names = ['content', 'locality', 'lead', 'person'];
  if ([...read.values()].some(({ meaning }) => names.includes(meaning))) return;
  for (let column = left; column <= right; column++) {
    if (read.has(column)) continue;
    const { texts, numbers } = columnProfile(grid, column, first);
    if (texts < MIN_UNHEADED || numbers > 0) continue;
    read.set(column, { meaning: 'content', certainty: 0.5, unit: null });
    return;
  }
}
const FOLLOWS = 'disbursed.cumulative';
/** How sure "Lũy kế" alone is. */
const UNSAID = 0.6;

/**
 * The first column of words names the rows ("Loại gian hàng", "Chủ thể, nội dung hỗ trợ") where what its headings say names
 * fewer of them, or stands behind the figures as "Nhiệm vụ" and "Đối tượng" do. Told once the kind is known: it makes none.
 */
function nameRows(grid: Grid, read: Map<number, HeaderMeaning>, left: number, first: number): void {
  const columnsOf = (...meanings: string[]): number[] =>
    [...read].flatMap(([column, { meaning }]) => (meanings.includes(meaning) ? [column] : []));
  const contents = columnsOf('content');
  const named = contents.length > 0 ? contents : columnsOf('locality', 'lead', 'person');
  if (named.length === 0) return;
  const at = Math.min(...named);
  const figures = Math.min(...columnsOf('quantity', 'price', 'amount'));
  if (contents.length > 0 && at < figures) return;
  const told = contents.length > 0 ? 0 : columnProfile(grid, at, first).texts;
  for (let column = left; column < Math.min(at, figures); column++) {
    // "Đơn vị tham gia" before a place: those who take part are what the table lists.
    const meaning = read.get(column)?.meaning;
    if (meaning !== undefined && (contents.length > 0 || meaning !== 'coordinating')) continue;
    const { texts, numbers } = columnProfile(grid, column, first);
    if (texts < Math.max(MIN_UNHEADED, told) || numbers > 0) continue;
    for (const content of contents) read.delete(content);
    read.set(column, { meaning: 'content', certainty: 0.5, unit: null });
    return;
  }
}

/** "Trong quý II: Cấp, Chi": beside each other under one stretch of time, what came in and what was paid of it. */
function nameGivenAndSpent(
  read: Map<number, HeaderMeaning>,
  headings: ReadonlyMap<number, { levels: readonly string[] }>,
): void {
  const lastOf = (column: number): string => foldText(headings.get(column)?.levels.at(-1) ?? '');
  const aboveOf = (column: number): string => headings.get(column)?.levels.slice(0, -1).join(' ') ?? '';
  for (const [column, heading] of read) {
    const spent = read.get(column + 1);
    if (spent === undefined || !GIVEN.test(lastOf(column)) || !SPENT.test(lastOf(column + 1))) continue;
    if (heading.meaning !== 'amount.period' || aboveOf(column) !== aboveOf(column + 1)) continue;
    read.set(column, { ...heading, meaning: 'received.period' });
    if (spent.meaning === heading.meaning) read.set(column + 1, { ...spent, meaning: 'disbursed.period' });
  }
}
const GIVEN = /^(?:được )?(?:cấp|nhận)$/u;
const SPENT = /^(?:đã |thực )?chi$/u;

/**
 * "Thực hiện năm 2020" beside "Kế hoạch năm 2021" is of the year before, and not of that plan. Under the title of an
 * estimate so are "Năm 2011 | Dự toán giao, Ước thực hiện" beside "Dự toán năm 2012".
 */
function namePreviousYear(
  read: Map<number, HeaderMeaning>,
  headings: ReadonlyMap<number, { levels: readonly string[] }>,
  estimated: string | null,
): void {
  const yearOf = (column: number): string | null => {
    const years = new Set(headings.get(column)?.levels.join(' ').match(YEARS));
    const [only] = years;
    return years.size === 1 && only !== undefined ? only : null;
  };
  const planned = [...read].flatMap(([column, { meaning }]) =>
    /^(?:plan|allocated)\b/.test(meaning) ? (yearOf(column) ?? []) : [],
  );
  const isEstimated = estimated !== null && planned.includes(estimated);
  const first = isEstimated ? estimated : planned.sort()[0];
  if (first === undefined) return;
  const mayBeBefore = isEstimated ? BEFORE_ESTIMATE : BEFORE_PLAN;
  for (const [column, heading] of read) {
    const year = yearOf(column);
    if (year !== null && year < first && mayBeBefore.test(heading.meaning))
      read.set(column, { ...heading, meaning: `${heading.meaning}.previous` });
  }
}
const BEFORE_PLAN = /^(?:disbursed|received|settled|accepted|amount)$/;
const BEFORE_ESTIMATE = /^(?:disbursed|received|settled|accepted|amount|plan|allocated)$/;
const saysDone = (heading = ''): boolean => /hoàn thành/u.test(foldText(heading));

/** A column without a heading at the edge of a table that holds nothing but numbering. */
function numbersRows(grid: Grid, column: number, first: number): boolean {
  if (column < grid.left) return false;
  let numbered = 0;
  for (let row = first; row <= Math.min(grid.bottom, first + PROBE_ROWS); row++) {
    const value = grid.value(row, column);
    if (value === '') continue;
    const numbering = readNumbering(value);
    if (numbering === null || String(value).length > LONGEST_NUMBERING) break;
    numbered++;
  }
  return numbered >= MIN_UNHEADED;
}
const LONGEST_NUMBERING = 6;

/** Texts of the rows above a header, which tell what kind of sheet it is. */
const TITLE_ROWS = 12;
function titleAbove(grid: Grid, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = Math.max(from, to - TITLE_ROWS); row <= to; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const text = textAt(grid, row, column);
      if (text !== '') texts.push(text);
    }
  return texts;
}

/** "a | b | 1 | 2 | 5=1x2": letters, small numbers and declared formulas only; numbers alone must count on from each other. */
export function isIndexRow(grid: Grid, row: number, left: number, right: number): boolean {
  let tokens = 0;
  let numbers = 0;
  let steps = 0;
  let last = Number.NaN;
  let declares = false;
  let headed = 0;
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column);
    if (textAt(grid, row - 1, column) !== '') headed++;
    if (text === '') {
      // "Tháng: 1 | 2 | 3" beside headings merged down to their row.
      if (isCoveredFromAbove(grid, row, column)) return false;
      continue;
    }
    if (grid.formulaId(row, column) !== 0 || !INDEX_TOKEN.test(text)) return false;
    tokens++;
    declares ||= text.includes('=');
    const number = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    numbers++;
    if (number === last + 1) steps++;
    last = number;
  }
  const width = Math.min(right - left + 1, headed);
  if (tokens < MIN_HEADER_TEXTS || (tokens * 2 < width && !declares)) return false;
  return numbers < MIN_HEADER_TEXTS ? tokens > numbers : steps * 2 >= numbers - 1;
}

function isCoveredFromAbove(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeOver(row, column);
  return merge !== null && merge.top < row && textAt(grid, merge.top, merge.left) !== '';
}

const INDEX_TOKEN = /^[([]?(?:[a-zđ]|\d{1,2})[)\]]?(?:\s*=.*)?$/iu;
