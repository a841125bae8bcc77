// Owns rule 19: a line written twice, and benefits that pay the same thing twice.
// Invariant: lines are compared within one group and between two captions or sums, and across groups only where these are no
// classes, trips or days; lines that differ in any text but their numbering (source, place, note) are two lines.
import type { Text } from '../contract/common.ts';
import { NUMBER, mergedOver, textAt } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { CellEdit } from '../sheet/reread.ts';
import type { TableRow } from '../sheet/rows.ts';
import { firstFrom } from '../sheet/search.ts';
import { foldHash, foldText } from '../vietnamese/compare.ts';
import { foldedTest } from '../vietnamese/prefilter.ts';
import { judgeContents } from './columnTexts.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { subjectOf, topicLines, wordingOf } from './lineTopics.ts';
import type { Topic, TopicLine } from './lineTopics.ts';
import { isOutsideColumns } from './rule.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const lineDuplicate: Rule = {
  id: 'line.duplicate',
  severity: 'warning',
  name: { vi: 'Dòng chi trùng', en: 'Line written twice' },
  why: {
    vi: 'Một khoản tính hai lần thì bị cắt khi thẩm định. Xóa dòng thừa, hoặc ghi rõ hai dòng khác nhau ở điểm nào.',
    en: 'What is counted twice is cut at appraisal. Delete the extra line, or say in what the two lines differ.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G5)', 13_500_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D4*E4*F4', 1_500_000]],
      [3, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D5*E5*F5', 6_000_000]],
    ],
    cells: ['B5'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Lớp thứ nhất', '', '', '', '', ['=SUM(G3:G5)', 6_500_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      [2, 'Khác', '', '', '', '', 250_000],
      [3, 'Khác', '', '', '', '', 250_000],
      ['II', 'Lớp thứ hai', '', '', '', '', ['=SUM(G7:G7)', 6_000_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D7*E7*F7', 6_000_000]],
    ],
  },
  check,
  ignores,
};

function check(context: RuleContext): RuleOutput {
  const findings: RuleFinding[] = [];
  for (const table of context.recognition.estimates) {
    findings.push(...findRepeated(context.grid, table), ...findOverlaps(context.grid, table));
  }
  return { findings, gaps: [] };
}

/** The figures of one row by which lines are told apart, and the words. */
function numberColumns({ columns }: EstimateTable): number[] {
  return [...columns.factors, ...(columns.price === null ? [] : [columns.price]), columns.amount];
}

/** Columns of words that make two lines out of one. */
function wordColumns({ columns }: EstimateTable): number[] {
  const { unit, basis, note, fundingSource, locality, lead, coordinating, person, code, period } = columns;
  const { dateStart, dateEnd, dateDue, dateActual, budgetSubItem, budgetItem } = columns;
  return [
    unit,
    basis,
    note,
    fundingSource,
    locality,
    lead,
    coordinating,
    person,
    code,
    period,
    dateStart,
    dateEnd,
    dateDue,
    dateActual,
    budgetSubItem,
    budgetItem,
  ].filter((column) => column !== null);
}

// ── repeated lines ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Wordings so general that two of them are not the same thing. */
const isGeneral = foldedTest(/^(?:chi )?(?:phí |các khoản )?(?:khác|dự phòng|phát sinh)/u);
const FOUR_LETTERS = /(?:\p{L}\P{L}*){4}/u;

function findRepeated(grid: Grid, table: EstimateTable): RuleFinding[] {
  const { lines } = table;
  const compare = comparisonOf(grid, table);
  const inGroup = repeats(lines, sections(table).own, compare);
  const told = new Set(inGroup.flatMap(({ again }) => again));
  const copied = numberedTwice(grid, table).filter(({ again }) => !again.some((index) => told.has(index)));
  const across = acrossGroups(lines, repeats(lines, sections(table).beside, compare), told);
  return [
    ...[...inGroup, ...across].map((one) => repeated(table, lines, one)),
    ...copied.map((one) => copiedBelow(table, lines, one)),
  ];
}

/** A line under itself: the same number, the same words, and figures that moved on with the copied formula. */
function numberedTwice(grid: Grid, table: EstimateTable): Repeats[] {
  const { lines } = table;
  const isSameWords = createSameTest(grid, table, []);
  const found: Repeats[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [first, again] = [lines[index - 1], lines[index]] as [TableRow, TableRow];
    const { ordinal } = again;
    if (ordinal === '' || ordinal !== first.ordinal || first.parent !== again.parent) continue;
    if (/\d/.test(ordinal) && isTelling(again.content) && isSameWords(first, again))
      found.push({ first: index - 1, again: [index] });
  }
  return found;
}

/** Positions of lines: the first, and those that say the same again. */
interface Repeats {
  first: number;
  again: number[];
}

/** Lines that are the same within a section; those of section -1 are left out. */
function repeats(
  lines: readonly TableRow[],
  sectionAt: Int32Array,
  { figuresOf, wordsOf, isSame }: Comparison,
): Repeats[] {
  const asked = withSisters(lines, sectionAt, figuresOf);
  const clusters = new Map<number, number[]>();
  // Open addressing: a map of a hundred thousand entries is dear.
  const slots = new Int32Array(powerOfTwo(asked.length * 2));
  const hashes = new Int32Array(asked.length);
  for (let place = 0; place < asked.length; place++) {
    const { index, figures } = asked[place] as Asked;
    const line = lines[index] as TableRow;
    const words = wordsOf(line);
    if (words === null) continue;
    const hash = mixed(figures, words);
    hashes[place] = hash;
    let at = hash & (slots.length - 1);
    for (;;) {
      const other = (slots[at] as number) - 1;
      if (other < 0) {
        slots[at] = place + 1;
        break;
      }
      const first = (asked[other] as Asked).index;
      const isNear = hashes[other] === hash && sectionAt[first] === sectionAt[index];
      if (isNear && isSame(lines[first] as TableRow, line)) {
        const cluster = clusters.get(first);
        if (cluster === undefined) clusters.set(first, [index]);
        else cluster.push(index);
        break;
      }
      at = (at + 1) & (slots.length - 1);
    }
  }
  return [...clusters].map(([first, again]) => ({ first, again }));
}

/** A line that may be another's equal: its position, and the hash of its figures and section. */
interface Asked {
  index: number;
  figures: number;
}

/** Lines whose figures another line of their section has, as far as a hash tells: words are dear to read. */
function withSisters(
  lines: readonly TableRow[],
  sectionAt: Int32Array,
  figuresOf: Comparison['figuresOf'],
): Asked[] {
  if (sectionAt.every((section) => section < 0)) return [];
  const hashes = new Int32Array(lines.length);
  const hasSister = new Uint8Array(lines.length);
  const slots = new Int32Array(powerOfTwo(lines.length * 2));
  for (let index = 0; index < lines.length; index++) {
    const section = sectionAt[index] as number;
    const own = section < 0 ? 0 : mixed(figuresOf(lines[index] as TableRow), section);
    if (own === 0) continue;
    hashes[index] = own;
    let at = own & (slots.length - 1);
    while (slots[at] !== 0 && hashes[(slots[at] as number) - 1] !== own) at = (at + 1) & (slots.length - 1);
    if (slots[at] === 0) slots[at] = index + 1;
    else hasSister[index] = hasSister[(slots[at] as number) - 1] = 1;
  }
  const asked: Asked[] = [];
  for (let index = 0; index < lines.length; index++)
    if (hasSister[index] === 1) asked.push({ index, figures: hashes[index] as number });
  return asked;
}

const powerOfTwo = (least: number): number => 1 << (32 - Math.clz32(Math.max(4, least)));

/** A hash and a number more; 0 stays 0. */
function mixed(hash: number, number: number): number {
  if (hash === 0) return 0;
  const all = hash ^ Math.imul(number, SPREAD);
  return all ^ (all >>> 15) || 1;
}

/** An odd number without a pattern, to keep the sections apart. */
const SPREAD = 0x9e3779b1;

interface Sections {
  own: Int32Array;
  beside: Int32Array;
}

const sectionsKept = new WeakMap<EstimateTable, Sections>();

/** A table is read anew when the kind or content of a row changes, so this holds as long as the table. */
function sections(table: EstimateTable): Sections {
  let found = sectionsKept.get(table);
  if (found === undefined) {
    found = { own: sectionsOf(table), beside: groupsBeside(table) };
    sectionsKept.set(table, found);
  }
  return found;
}

/** Lines of one group with no caption or sum between them have the same number. */
function sectionsOf({ rows, lines }: EstimateTable): Int32Array {
  const sections = new Int32Array(lines.length);
  const groups = new Map<TableRow | null, number>();
  let count = 0;
  let index = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as TableRow;
    if (row.kind !== 'line') {
      if (row.kind !== 'group' && row.kind !== 'ofWhich') groups.clear();
      continue;
    }
    let section = groups.get(row.parent);
    if (section === undefined) groups.set(row.parent, (section = count++));
    if (lines[index] === row) sections[index++] = section;
  }
  return sections;
}

/** Groups of these are held, visited or paid one after the other, and what one needs the other needs too. */
const OCCASION =
  /\d|lớp|đợt|ngày|tháng|quý|buổi|lần|kỳ|vòng|chuyến|đoàn|cuộc|khóa|lễ|hội (?:nghị|thảo|thi|đồng)|khai (?:giảng|mạc)|bế (?:giảng|mạc)|huyện|xã|phường|thị|thành phố|tỉnh|khu|điểm|địa phương|thứ (?:nhất|hai|ba)|(?:phương án|mô hình|tổ|nhóm|trạm) /u;
/** What is paid for each person of each group anew. */
const BY_PERSON: ReadonlySet<Topic> = new Set([
  'lecturerPay',
  'materials',
  'drinks',
  'meals',
  'stationery',
  'room',
  'travel',
  'subsistence',
  'monthlyTravel',
  'ownVehicle',
]);

/** Lines of groups that stand beside each other and are no occasions have the same number; -1 for all others. */
function groupsBeside(table: EstimateTable): Int32Array {
  const sections = new Int32Array(table.lines.length).fill(-1);
  const numbers = new Map<TableRow | null, number>();
  const beside = new Map<TableRow, number>();
  table.lines.forEach(({ parent }, index) => {
    if (parent === null) return;
    let section = beside.get(parent);
    if (section === undefined) {
      const number = numbers.get(parent.parent) ?? numbers.size;
      numbers.set(parent.parent, number);
      section = OCCASION.test(foldText(parent.content)) ? -1 : number;
      beside.set(parent, section);
    }
    sections[index] = section;
  });
  return sections;
}

/** A line of another group, where that group does not repeat most of the first: then it is meant to be the same again. */
function acrossGroups(
  lines: readonly TableRow[],
  found: readonly Repeats[],
  told: ReadonlySet<number>,
): Repeats[] {
  const parentOf = (index: number): TableRow | null => lines[index]?.parent ?? null;
  const shared = new Map<TableRow | null, number>();
  for (const { first, again } of found)
    for (const index of [first, ...again])
      shared.set(parentOf(index), (shared.get(parentOf(index)) ?? 0) + 1);
  const isOnce = (index: number): boolean => {
    const parent = parentOf(index);
    return (shared.get(parent) ?? 0) * 2 <= (parent?.children.length ?? 0);
  };
  return found.flatMap(({ first, again }) => {
    const topic = wordingOf(lines[first]?.content ?? '')?.topic;
    if (!isOnce(first) || (topic !== undefined && BY_PERSON.has(topic))) return [];
    const others = again.filter(
      (index) => parentOf(index) !== parentOf(first) && !told.has(index) && isOnce(index),
    );
    return others.length === 0 ? [] : [{ first, again: others }];
  });
}

/** How lines are told to be the same. */
interface Comparison {
  /** a number that lines with the same figures have alike; 0 for a line without money */
  figuresOf(line: TableRow): number;
  /** a number that lines with the same words have alike; null for general words */
  wordsOf(line: TableRow): number | null;
  isSame(first: TableRow, second: TableRow): boolean;
}

function comparisonOf(grid: Grid, table: EstimateTable): Comparison {
  const { kinds, numbers, height, left, top } = grid;
  const contentOf = judgeContents(grid, table, (content) => (isTelling(content) ? foldHash(content) : null));
  // Few different words leave few lines to compare one by one.
  const others = wordColumns(table)
    .map((column) => grid.texts(column))
    .filter((words) => words.texts.length > FEW_WORDS)
    .map((words) => ({ at: words.at, hashes: words.texts.map(foldHash) }));
  const bases = numberColumns(table).map((column) => (column - left) * height - top);
  const { amount } = table.columns;
  const amountBase = (amount - left) * height - top;
  return {
    figuresOf: ({ row }) => {
      if (kinds[amountBase + row] !== NUMBER || numbers[amountBase + row] === 0) return 0;
      let hash = 17;
      for (let index = 0; index < bases.length; index++) {
        const number = numbers[(bases[index] as number) + row] as number;
        hash = (Math.imul(hash, 31) + (number | 0) + Math.imul((number * 1024) | 0, 7)) | 0;
      }
      return hash || 1;
    },
    wordsOf: (line) => {
      let hash = contentOf(line);
      if (hash === null) return null;
      // Hundreds of lines that differ in their note alone would else be compared one by one.
      for (const { at: places, hashes } of others)
        hash = (Math.imul(hash, 31) + (hashes[places[line.row - top] ?? -1] ?? EMPTY_WORDS)) | 0;
      return hash;
    },
    isSame: createSameTest(grid, table),
  };
}

const FEW_WORDS = 16;
/** Of a blank cell; a number among words is as good as blank here, and compared in full. */
const EMPTY_WORDS = 17;

/** Words enough to tell one thing from another. */
function isTelling(text: string): boolean {
  return FOUR_LETTERS.test(text) && !isGeneral(text);
}

function createSameTest(
  grid: Grid,
  table: EstimateTable,
  numeric = numberColumns(table),
): Comparison['isSame'] {
  const worded = wordColumns(table);
  const merged = new Map(worded.map((column) => [column, mergedOver(grid, column)]));
  /** what a cell says, or the one that is merged over it */
  const wordsOver = (row: number, column: number): string => {
    const merge = merged.get(column)?.get(row);
    return merge === undefined ? textAt(grid, row, column) : textAt(grid, merge.top, merge.left);
  };
  return (first: TableRow, second: TableRow): boolean => {
    for (const column of numeric)
      if (grid.value(first.row, column) !== grid.value(second.row, column)) return false;
    const content = foldText(first.content);
    if (content !== foldText(second.content)) return false;
    return worded.every(
      (column) => foldText(wordsOver(first.row, column)) === foldText(wordsOver(second.row, column)),
    );
  };
}

function copiedBelow(
  table: EstimateTable,
  lines: readonly TableRow[],
  { first, again }: Repeats,
): RuleFinding {
  const [from, to] = [first, again[0] ?? first].map((index) => lines[index]?.row ?? 0) as [number, number];
  const { content = '', ordinal = '' } = lines[first] ?? {};
  return {
    cells: [to, from].map((row) => ({ row, column: table.columns.content })),
    message: {
      vi: `Dòng ${to + 1} lặp lại số thứ tự ${ordinal} và nội dung “${content}” của dòng ${from + 1}; có lẽ là dòng chép thừa.`,
      en: `Row ${to + 1} repeats number ${ordinal} and the content "${content}" of row ${from + 1}; it was probably copied.`,
    },
    actual: content,
  };
}

function repeated(table: EstimateTable, lines: readonly TableRow[], { first, again }: Repeats): RuleFinding {
  const column = table.columns.content;
  const rowOf = (index: number): number => lines[index]?.row ?? 0;
  const { content = '' } = lines[first] ?? {};
  const rows = again.map((index) => rowOf(index) + 1);
  const shown = rows.length > SHOWN ? `${rows.slice(0, SHOWN).join(', ')}…` : rows.join(', ');
  return {
    cells: [...again, first].map((index) => ({ row: rowOf(index), column })),
    message: {
      vi: `“${content}” ở dòng ${rowOf(first) + 1} được ghi lại ở dòng ${shown}: cùng đơn vị, số lượng và đơn giá.`,
      en: `"${content}" of row ${rowOf(first) + 1} stands again in row ${shown}: same unit, quantity and price.`,
    },
    actual: content,
  };
}
const SHOWN = 8;

// ── overlapping benefits ────────────────────────────────────────────────────────────────────────────────────────────

const OVERLAPS: { lasting: readonly Topic[]; other: Topic; samePeople: boolean; say: Text }[] = [
  {
    lasting: ['subsistence'],
    other: 'meals',
    samePeople: true,
    say: {
      vi: 'phụ cấp lưu trú đã gồm tiền ăn; cùng người, cùng ngày thì chỉ chi một khoản',
      en: 'the subsistence allowance covers meals; the same people get one of the two on a day',
    },
  },
  {
    lasting: ['ownVehicle', 'monthlyTravel'],
    other: 'hiredVehicle',
    samePeople: false,
    say: {
      vi: 'đã khoán tiền đi lại thì không thuê xe cho cùng chuyến đi',
      en: 'who has a fixed sum for travel gets no hired car for the same trip',
    },
  },
];

/** Only of lines in one group that name the same people, or none; another group may be another class or trip. */
function findOverlaps(grid: Grid, table: EstimateTable): RuleFinding[] {
  const lines = topicLines(grid, table).filter(({ line }) => (line.amount.value ?? 0) !== 0);
  const findings: RuleFinding[] = [];
  for (const { lasting, other, samePeople, say } of OVERLAPS) {
    const paid = new Map<string, TopicLine[]>();
    for (const one of lines) {
      if (!lasting.includes(one.topic)) continue;
      const inGroup = paid.get(groupOf(one));
      if (inGroup === undefined) paid.set(groupOf(one), [one]);
      else inGroup.push(one);
    }
    if (paid.size === 0) continue;
    for (const one of lines) {
      if (one.topic !== other) continue;
      const first = paid
        .get(groupOf(one))
        ?.find((before) => isSameNeed(grid, table, before, one, samePeople));
      if (first === undefined) continue;
      const column = table.columns.content;
      findings.push({
        cells: [one.line, first.line].map(({ row }) => ({ row, column })),
        message: {
          vi: `“${one.line.content}” và “${first.line.content}” (dòng ${first.line.row + 1}): ${say.vi}.`,
          en: `"${one.line.content}" and "${first.line.content}" (row ${first.line.row + 1}): ${say.en}.`,
        },
      });
    }
  }
  return findings;
}

const groupOf = ({ line }: TopicLine): string => String(line.parent?.row ?? '');

/** The same people by name; where one line names nobody, the same number of them on as many days. */
function isSameNeed(
  grid: Grid,
  table: EstimateTable,
  first: TopicLine,
  one: TopicLine,
  samePeople: boolean,
): boolean {
  const [had, has] = [subjectOf(first.line.content), subjectOf(one.line.content)];
  if (had === has) return !samePeople || sameFactors(table, first.line, one.line);
  const isToldOnce =
    (had === '') !== (has === '') && !isMeasured(grid, table, first) && !isMeasured(grid, table, one);
  const mayBeSame = first.bearer === one.bearer || (first.bearer !== 'guest' && one.bearer !== 'guest');
  return isToldOnce && mayBeSame && sameFactors(table, first.line, one.line);
}

/** Litres of petrol are as many as the days of a hired car by chance alone. */
function isMeasured(grid: Grid, { columns }: EstimateTable, { line }: TopicLine): boolean {
  return columns.unit !== null && MEASURE.test(foldText(textAt(grid, line.row, columns.unit)));
}
const MEASURE = /^(?:lít|l|km|kg)(?=$|[ /])/u;

function sameFactors({ columns }: EstimateTable, first: TableRow, second: TableRow): boolean {
  return columns.factors.every((_, position) => {
    const [one, other] = [first.factor(position), second.factor(position)];
    return (one.value ?? 1) === (other.value ?? 1);
  });
}

// ── after an edit ───────────────────────────────────────────────────────────────────────────────────────────────────

/** A change matters when its line, as it was or as it is, has the figures of another line, or is about a benefit. */
function ignores(edit: CellEdit, context: RuleContext): boolean {
  const { grid, recognition } = context;
  const { row, column, before, after } = edit;
  const table = recognition.estimates.find(
    ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
  if (table === undefined) return true;
  if (
    isOutsideColumns(edit, context, () =>
      recognition.estimates.flatMap((one) => [...numberColumns(one), ...wordColumns(one)]),
    )
  )
    return true;
  // What is merged over several lines is a word of each of them.
  const merge = grid.mergeAt(row, column);
  if (merge !== null && merge.bottom > merge.top) return false;
  const columns = numberColumns(table);
  const edited = columns.indexOf(column);
  if (edited >= 0 && (before.kind !== NUMBER || after.kind !== NUMBER)) return false;
  if (topicLines(grid, table).some(({ line, topic }) => line.row === row && BENEFITS.has(topic)))
    return false;
  const { lines } = table;
  const position = firstFrom(lines, (line) => line.row, row);
  if (lines[position]?.row !== row) return true;
  const { own, beside } = sections(table);
  const { kinds, numbers, height, left, top } = grid;
  const bases = columns.map((one) => (one - left) * height - top);
  const is = bases.map((base) => numbers[base + row] as number);
  for (let index = 0; index < lines.length; index++) {
    const isNear =
      own[index] === own[position] || ((beside[index] as number) >= 0 && beside[index] === beside[position]);
    if (!isNear || index === position) continue;
    const other = (lines[index] as TableRow).row;
    let asNow = true;
    let asBefore = true;
    for (let at = 0; at < bases.length && (asNow || asBefore); at++) {
      const number = numbers[(bases[at] as number) + other] as number;
      if (number !== is[at]) asNow = false;
      if (number !== (at === edited ? before.number : is[at])) asBefore = false;
    }
    if ((asNow || asBefore) && kinds[(bases.at(-1) as number) + other] === NUMBER) return false;
  }
  return true;
}

const BENEFITS: ReadonlySet<Topic> = new Set(OVERLAPS.flatMap(({ lasting, other }) => [...lasting, other]));
