// Owns rule 20: the number of people and classes in the lines against the title, the group and the plan.
// Invariant: a quantity agrees when one of its factors is the people stated or a whole multiple of them; lines for some of the
// people, or for others too, are left alone when they say so.
import type { Activity } from '../contract/reference.ts';
import type { Grid } from '../sheet/grid.ts';
import { textAt } from '../sheet/grid.ts';
import type { EstimateTable, RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText } from '../vietnamese/compare.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { headCount } from './headCounts.ts';
import type { HeadCount } from './headCounts.ts';
import { topicLines } from './lineTopics.ts';
import type { Topic } from './lineTopics.ts';
import { remember } from '../vietnamese/remember.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const peopleCount: Rule = {
  id: 'people.count',
  severity: 'warning',
  name: { vi: 'Số người, số lớp không khớp', en: 'Numbers of people or classes disagree' },
  why: {
    vi: 'Nước uống, tài liệu, tiền ăn của một lớp phải tính theo cùng số người. Sửa số lượng, hoặc ghi rõ phần thêm bớt dành cho ai.',
    en: 'Drinks, material and meals of one class rest on the same number of people. Correct the quantity, or say whom the difference is for.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      ['Tổ chức lớp tập huấn (03 lớp, 60 người/lớp, 01 ngày/lớp)'],
      EXAMPLE_HEADER,
      [1, 'Nước uống (60 người x 2 buổi)', 'người/buổi', 120, 3, 20_000, ['=D3*E3*F3', 7_200_000]],
      [2, 'Tài liệu', 'bộ', 65, 3, 30_000, ['=D4*E4*F4', 5_850_000]],
    ],
    cells: ['D4'],
  },
  passes: {
    rows: [
      ['Tổ chức lớp tập huấn (03 lớp, 60 người/lớp, 01 ngày/lớp)'],
      EXAMPLE_HEADER,
      [1, 'Nước uống (60 người x 2 buổi)', 'người/buổi', 120, 3, 20_000, ['=D3*E3*F3', 7_200_000]],
      [2, 'Tài liệu cho học viên và ban tổ chức', 'bộ', 65, 3, 30_000, ['=D4*E4*F4', 5_850_000]],
      [
        3,
        'Hỗ trợ tiền ăn học viên không hưởng lương',
        'người/ngày',
        40,
        3,
        100_000,
        ['=D5*E5*F5', 12_000_000],
      ],
    ],
  },
  check,
  ignores: (edit, context) => isOutsideColumns(edit, context, ({ unit, factors }) => [unit, ...factors]),
};

function check(context: RuleContext): RuleOutput {
  const findings: RuleFinding[] = [];
  const activity = plannedActivity(context);
  for (const table of context.recognition.estimates) {
    const title = titleOf(context, table);
    const classColumn = classPosition(context.grid, table);
    findings.push(...checkPeople(context, table, title));
    const classes = checkClasses(context, table, classColumn, title);
    findings.push(...classes);
    if (activity !== null && classes.length === 0) {
      const finding = checkPlan(table, classColumn, title, activity);
      if (finding !== null) findings.push(finding);
    }
  }
  return { findings, gaps: [] };
}

// ── what is stated ──────────────────────────────────────────────────────────────────────────────────────────────────

interface Stated {
  people: HeadCount | null;
  classes: { count: number; cell: Cell } | null;
}

/** Rows above a header that may be its title. */
const TITLE_ROWS = 20;

const titles = new WeakMap<RecognisedTable, Stated>();

/** What is stated nearest above a table, below the table before it; the sheet is read anew when a title changes. */
function titleOf({ grid, recognition }: RuleContext, table: RecognisedTable): Stated {
  let stated = titles.get(table);
  if (stated !== undefined) return stated;
  const { top, bottom } = table.range;
  const others = recognition.tables.filter((other) => other !== table).map(({ range }) => range);
  const isBeside = others.some((range) => range.top <= bottom && range.bottom >= top);
  const left = isBeside ? table.range.left : grid.left;
  const ends = others.map((range) => range.bottom + 1).filter((row) => row <= top);
  stated = { people: null, classes: null };
  for (let row = top - 1; row >= Math.max(grid.top, top - TITLE_ROWS, ...ends); row--) {
    for (let column = left; column <= table.range.right; column++) {
      const count = headCount(textAt(grid, row, column));
      if (count === null) continue;
      if (count.people.length > 0) stated.people ??= count;
      if (count.classes !== null) stated.classes ??= { count: count.classes, cell: { row, column } };
    }
  }
  titles.set(table, stated);
  return stated;
}

/** The people stated by the nearest group a line is in. */
function statedByGroup(line: TableRow): HeadCount | null {
  for (let group = line.parent; group !== null; group = group.parent) {
    const count = headCount(group.content);
    if (count !== null && count.people.length > 0) return count;
  }
  return null;
}

// ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Lines that go by the head; stationery only bears witness, for offices add to it. */
const BY_HEAD: ReadonlySet<Topic> = new Set(['drinks', 'materials', 'coursebooks', 'practice', 'meals']);
const WITNESS: ReadonlySet<Topic> = new Set([...BY_HEAD, 'stationery']);

/** Units that count heads; sheets of paper, lots and classes do not. */
const HEAD_UNIT =
  /^(?:người|học viên|đại biểu|suất|phần|bộ|quyển|cuốn|chai|ly|cốc|hv|đb|lượt người)(?:$|[ /.])/u;
/** The line says that it is not for just the people of the title. */
const OTHERS =
  /ban tổ chức|btc|giảng viên|báo cáo viên|khách|dự phòng|phục vụ|lãnh đạo|cán bộ|phóng viên|lưu(?: |$)|chủ thể|hộ |cơ sở|doanh nghiệp|khai giảng|bế giảng/u;
const SOME = /hưởng lương|ở xa|lưu trú|ngoài tỉnh|nghèo|chính sách|nội trú|nông dân|một số|nữ/u;

/** "Hỗ trợ tiền ăn" is paid to those without a salary only (TT 40/2017/TT-BTC Điều 12): fewer than all is right. */
function mayBeFewer(topic: Topic, content: string): boolean {
  return topic === 'meals' && foldText(content).includes('hỗ trợ');
}

/** How many heads a line is for, as its words, its group or the title say. */
interface Wanted {
  /** none: nothing states a number */
  numbers: readonly number[];
  /** as the line itself says: "(60 người x 2 buổi)" */
  own: HeadCount | null;
  stated: HeadCount | null;
  isOfTitle: boolean;
}

/** A line that goes by the head. */
interface HeadLine {
  line: TableRow;
  topic: Topic;
  wanted: Wanted;
}

const saysOthers = remember((content: string): boolean => OTHERS.test(foldText(content)));
const saysSome = remember((content: string): boolean => SOME.test(foldText(content)));
const countsHeads = remember((unit: string): boolean => unit === '' || HEAD_UNIT.test(foldText(unit)));

const headLinesOf = new WeakMap<RecognisedTable, HeadLine[]>();

/** The sheet is read anew when a content or a title changes, so this holds as long as the table. */
function headLines(grid: Grid, table: EstimateTable, title: Stated): HeadLine[] {
  let found = headLinesOf.get(table);
  if (found !== undefined) return found;
  found = [];
  /** by the group's statement and the content: a long table repeats both */
  const known = new Map<HeadCount | null, Map<string, Wanted>>();
  for (const { line, topic } of topicLines(grid, table)) {
    if (!WITNESS.has(topic) || saysOthers(line.content)) continue;
    const ofGroup = statedByGroup(line);
    // Some of the people: a number of their own says how many, and without a number of all nothing bounds them.
    const isUnbound = headCount(line.content) !== null || (ofGroup === null && title.people === null);
    if (isUnbound && saysSome(line.content)) continue;
    let wanteds = known.get(ofGroup);
    if (wanteds === undefined) known.set(ofGroup, (wanteds = new Map<string, Wanted>()));
    let wanted = wanteds.get(line.content);
    if (wanted === undefined) wanteds.set(line.content, (wanted = wantedFor(line.content, ofGroup, title)));
    found.push({ line, topic, wanted });
  }
  headLinesOf.set(table, found);
  return found;
}

function wantedFor(content: string, ofGroup: HeadCount | null, title: Stated): Wanted {
  const own = headCount(content);
  const stated = ofGroup ?? title.people;
  const isOwn = own !== null && own.people.length > 0;
  const numbers = isOwn ? basesOf(own) : stated === null ? [] : basesOf(stated, title.classes?.count);
  return { numbers, own: isOwn ? own : null, stated, isOfTitle: ofGroup === null };
}

function checkPeople({ grid }: RuleContext, table: EstimateTable, title: Stated): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const unstated = new Map<TableRow | null, HeadLine[]>();
  const { unit } = table.columns;
  for (const one of headLines(grid, table, title)) {
    if (unit !== null && !countsHeads(textAt(grid, one.line.row, unit))) continue;
    if (one.wanted.numbers.length === 0) {
      const sisters = unstated.get(one.line.parent);
      if (sisters === undefined) unstated.set(one.line.parent, [one]);
      else sisters.push(one);
    } else if (BY_HEAD.has(one.topic)) {
      const finding = compare(table, one);
      if (finding !== null) findings.push(finding);
    }
  }
  if (unstated.size === 0) return findings;
  const said = statedByLines(grid, table);
  for (const [parent, sisters] of unstated) {
    const statement = said.get(parent);
    if (statement) findings.push(...compareToSister(table, sisters, statement));
    else findings.push(...compareSisters(table, sisters));
  }
  return findings;
}

/** A line that says for how many of those who come it is: "Tiền ăn (30 học viên x 5 ngày)". */
interface Statement {
  line: TableRow;
  count: HeadCount;
  /** "Nước uống (35 người x 4 buổi)": lecturers may be among them, so fewer learners contradict nothing */
  mayBeMore: boolean;
}

const COMERS: ReadonlySet<string> = new Set(['học viên', 'đại biểu']);
/** Cheap: a number before "học viên", "HV", "đại biểu", "ĐB" or "người", however the accents are written. */
const MAY_COUNT_COMERS = /\d\s?[hđn]/i;

const statementsOf = new WeakMap<RecognisedTable, Map<TableRow | null, Statement | null>>();

/** What the lines of each group say of its people; null where they do not agree. */
function statedByLines(grid: Grid, table: EstimateTable): Map<TableRow | null, Statement | null> {
  let said = statementsOf.get(table);
  if (said !== undefined) return said;
  said = new Map();
  const topics = new Map(topicLines(grid, table).map(({ line, topic }) => [line, topic]));
  for (const line of table.lines) {
    const count = MAY_COUNT_COMERS.test(line.content) ? headCount(line.content) : null;
    const [people, ...others] = count?.people ?? [];
    if (count === null || people === undefined || people < FEWEST || others.length > 0) continue;
    const mayBeMore = !count.nouns.every((noun) => COMERS.has(noun));
    // A car or a prize for so many is not for all.
    if (mayBeMore && !BY_HEAD.has(topics.get(line) ?? 'travel')) continue;
    if (saysSome(line.content) || saysOthers(line.content)) continue;
    const known = said.get(line.parent);
    if (known === undefined || (known?.mayBeMore && !mayBeMore))
      said.set(line.parent, { line, count, mayBeMore });
    else if (known !== null && known.mayBeMore === mayBeMore && known.count.people[0] !== people)
      said.set(line.parent, null);
  }
  statementsOf.set(table, said);
  return said;
}

/** Lines near the number a sister states, but not a multiple of it; those of one number are one finding. */
function compareToSister(
  table: EstimateTable,
  sisters: readonly HeadLine[],
  { line: sister, count, mayBeMore }: Statement,
): RuleFinding[] {
  const numbers = basesOf(count);
  const [expected = 0] = numbers;
  const found = new Map<number, RuleFinding>();
  for (const { line, topic } of sisters) {
    const main = largestFactor(table, line);
    if (main === null || !BY_HEAD.has(topic) || namesOthers(line.content, count)) continue;
    const values = table.columns.factors.map((_, position) => line.factor(position).value ?? 0);
    if (values.some((value) => numbers.some((number) => value >= number && value % number === 0))) continue;
    if (!isNear(main.value, expected)) continue;
    if (main.value < expected && (mayBeMore || mayBeFewer(topic, line.content))) continue;
    const cell = { row: line.row, column: main.column };
    const known = found.get(main.value);
    if (known !== undefined) {
      known.cells.splice(-1, 0, cell);
      continue;
    }
    found.set(main.value, {
      cells: [cell, { row: sister.row, column: table.columns.content }],
      message: {
        vi: `“${line.content}” tính ${main.value}, dòng “${sister.content}” cùng nhóm ghi ${expected} người.`,
        en: `"${line.content}" counts ${main.value}, the line "${sister.content}" of the same group says ${expected} people.`,
      },
      expected,
      actual: main.value,
    });
  }
  return [...found.values()];
}

/** People of one class; where the number may be that of all classes, the share of one class too. */
function basesOf(count: HeadCount, classesOfTitle?: number): number[] {
  const classes = count.classes ?? classesOfTitle ?? null;
  if (count.isPerClass || classes === null || classes === 1) return [...count.people];
  return [...count.people, ...count.people.map((people) => people / classes).filter(Number.isInteger)];
}

function compare(table: EstimateTable, { line, topic, wanted }: HeadLine): RuleFinding | null {
  const { numbers, own, stated, isOfTitle } = wanted;
  const isFit = (value: number) => numbers.some((number) => value >= number && value % number === 0);
  const main = largestFactor(table, line);
  if (main === null) return null;
  if (table.columns.factors.some((_, position) => isFit(line.factor(position).value ?? 0)))
    return own === null || stated === null ? null : compareStatements(table, line, own, stated);
  if (own === null && stated !== null && namesOthers(line.content, stated)) return null;
  // Far from the people stated and from their multiples, it is about other people.
  if (!numbers.some((number) => number >= FEWEST && isNear(main.value, number))) return null;
  const [expected = 0] = numbers;
  if (main.value < expected && mayBeFewer(topic, line.content)) return null;
  // Some of the people are not more than all of them.
  if (saysSome(line.content) && main.value < Math.max(...numbers)) return null;
  const where = own !== null ? OWN_WORDS : isOfTitle ? TITLE : GROUP;
  return {
    cells: [{ row: line.row, column: main.column }],
    message: {
      vi: `“${line.content}” tính ${main.value}, ${where.vi} ghi ${expected} người.`,
      en: `"${line.content}" counts ${main.value}, ${where.en} ${expected} people.`,
    },
    expected,
    actual: main.value,
  };
}

/** "Tài liệu học viên" under a title that counts "đại biểu". */
function namesOthers(content: string, { nouns }: HeadCount): boolean {
  if (nouns.includes('người')) return false;
  const folded = foldText(content);
  return ['học viên', 'đại biểu', 'thành viên'].some(
    (noun) => folded.includes(noun) && !nouns.includes(noun),
  );
}

/** Smaller numbers are multiples of each other by chance. */
const FEWEST = 10;
/** A part of the people that may still be meant to be all; how far a number may be from a multiple of them. */
const NEAR_ONCE = 0.5;
const NEAR_MANY = 0.2;

function isNear(value: number, number: number): boolean {
  if (value < number * 2) return value > number * NEAR_ONCE;
  const times = Math.round(value / number);
  return Math.abs(value - times * number) < times * number * NEAR_MANY;
}

const OWN_WORDS = { vi: 'chính dòng này', en: 'its own words say' };
const TITLE = { vi: 'tiêu đề', en: 'the title says' };
const GROUP = { vi: 'nhóm', en: 'its group says' };

/** The line says another number of the same people than the title or its group; a quantity that goes by its words is as wrong. */
function compareStatements(
  table: EstimateTable,
  line: TableRow,
  own: HeadCount,
  stated: HeadCount,
): RuleFinding | null {
  const [said] = own.people;
  const [expected] = stated.people;
  if (own.people.length !== 1 || stated.people.length !== 1 || said === undefined || expected === undefined)
    return null;
  const isSame = own.nouns[0] === 'người' || own.nouns.join() === stated.nouns.join();
  const numbers = [...stated.people, ...basesOf(stated)];
  if (!isSame || numbers.some((number) => said % number === 0) || said <= expected / 2 || said > expected * 2)
    return null;
  const follows = table.columns.factors.filter((_, position) => {
    const value = line.factor(position).value ?? 0;
    return value >= said && value % said === 0 && !numbers.some((number) => value % number === 0);
  });
  return {
    cells: [table.columns.content, ...follows].map((column) => ({ row: line.row, column })),
    message: {
      vi: `“${line.content}” ghi ${said} người, tiêu đề hoặc nhóm ghi ${expected} người.`,
      en: `"${line.content}" says ${said} people, the title or group ${expected}.`,
    },
    expected,
    actual: said,
  };
}

/** The largest whole factor of a line. */
function largestFactor({ columns }: EstimateTable, line: TableRow): { column: number; value: number } | null {
  let largest: { column: number; value: number } | null = null;
  columns.factors.forEach((column, position) => {
    const { value } = line.factor(position);
    if (value !== null && Number.isInteger(value) && value > (largest?.value ?? 0))
      largest = { column, value };
  });
  return largest;
}

/**
 * Without a statement the lines of one group are each other's: two agree and one near them does not, or two are so near
 * that they must mean the same people.
 */
function compareSisters(table: EstimateTable, sisters: readonly HeadLine[]): RuleFinding[] {
  const counted = sisters.flatMap(({ line, topic }) => {
    const main = largestFactor(table, line);
    if (main === null || main.value < FEWEST) return [];
    const factors = table.columns.factors.flatMap((_, position) => line.factor(position).value ?? []);
    return [{ line, topic, factors, ...main }];
  });
  // 14 people in 15 sessions are 14 people.
  const isFor = (factors: readonly number[], base: number): boolean =>
    factors.some((factor) => factor >= base && factor % base === 0);
  const agreeing = (base: number) => counted.filter(({ factors }) => isFor(factors, base));
  const different = [...new Set(counted.map(({ value }) => value))];
  // So many different numbers are no one class.
  if (different.length > MOST_DIFFERENT) return [];
  const best = different.reduce(
    (most, base) => (most === 0 || agreeing(base).length > agreeing(most).length ? base : most),
    0,
  );
  const agreed = agreeing(best === 0 ? 1 : best);
  const [other] = agreed;
  const isPair = counted.length === 2 && agreed.length === 1;
  if (other === undefined || (agreed.length < 2 && !isPair)) return [];
  return counted.flatMap(({ line, topic, column, value, factors }) => {
    const isFar = isPair ? Math.abs(value - best) > best * NEAR_PAIR : !isNear(value, best);
    if (isFor(factors, best) || !BY_HEAD.has(topic) || isFar) return [];
    if (value < best && mayBeFewer(topic, line.content)) return [];
    return {
      cells: [
        { row: line.row, column },
        { row: other.line.row, column: other.column },
      ],
      message: {
        vi: `“${line.content}” tính ${value}, “${other.line.content}” cùng nhóm tính theo ${best} người.`,
        en: `"${line.content}" counts ${value}, "${other.line.content}" of the same group goes by ${best} people.`,
      },
      expected: best,
      actual: value,
    };
  });
}
const NEAR_PAIR = 0.1;
const MOST_DIFFERENT = 12;

// ── classes ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const classPositions = new WeakMap<RecognisedTable, number | null>();

/** The factor headed "Số lớp"; the sheet is read anew when a heading changes. */
function classPosition(grid: Grid, table: EstimateTable): number | null {
  let position = classPositions.get(table);
  if (position !== undefined) return position;
  const [first, last] = table.headerRows;
  const found = table.columns.factors.findIndex((column) => {
    for (let row = first; row <= last; row++)
      if (/(?:^|số )lớp$/u.test(foldText(textAt(grid, row, column)))) return true;
    return false;
  });
  position = found < 0 ? null : found;
  classPositions.set(table, position);
  return position;
}

const OF_EACH_CLASS: ReadonlySet<Topic> = new Set([...WITNESS, 'lecturerPay', 'hall']);

/** Lines for other numbers of classes than the title says. One class may be a part of them, and so may fewer of what not every class needs. */
function checkClasses(
  { grid }: RuleContext,
  table: EstimateTable,
  position: number | null,
  title: Stated,
): RuleFinding[] {
  const classes = title.classes?.count ?? null;
  const column = position === null ? undefined : table.columns.factors[position];
  if (classes === null || position === null || column === undefined || classes === 1) return [];
  const topicOf = new Map(topicLines(grid, table).map(({ line, topic }) => [line, topic]));
  const odd = new Map<number, Cell[]>();
  for (const line of table.lines) {
    const { value } = line.factor(position);
    if (value === null || value <= 1 || value === classes) continue;
    const topic = topicOf.get(line);
    if (value < classes && (topic === undefined || !OF_EACH_CLASS.has(topic))) continue;
    const cells = odd.get(value);
    if (cells === undefined) odd.set(value, [{ row: line.row, column }]);
    else cells.push({ row: line.row, column });
  }
  return [...odd].map(([value, cells]) => ({
    cells,
    message: {
      vi: `Số lớp ghi ${value}, tiêu đề ghi ${classes} lớp.`,
      en: `The number of classes is ${value}, the title says ${classes}.`,
    },
    expected: classes,
    actual: value,
  }));
}

/** The planned activity a sheet is about: by its stamp, its "Hoạt động:" or a title that is its name. */
function plannedActivity({ grid, recognition, stamp, reference }: RuleContext): Activity | null {
  const activities = reference.release.items.filter(
    (item): item is Activity => item.kind === 'activity' && item.data.planned && item.data.classes !== null,
  );
  const found =
    activities.find(({ code }) => code === stamp?.activity) ??
    activityNamed(activities, recognition.info.activity?.text ?? '');
  if (found !== undefined || activities.length === 0) return found ?? null;
  const first = Math.min(grid.bottom + 1, ...recognition.tables.map(({ range }) => range.top));
  for (let row = grid.top; row < first; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const text = textAt(grid, row, column);
      const named = text.length < SHORTEST_NAME ? undefined : activityNamed(activities, text);
      if (named !== undefined) return named;
    }
  return null;
}
const SHORTEST_NAME = 20;

function activityNamed(activities: readonly Activity[], text: string): Activity | undefined {
  const name = foldText(text);
  return name === '' ? undefined : activities.find((activity) => foldText(activity.name) === name);
}

/** More classes than planned are a warning; fewer may be the first of them. */
function checkPlan(
  table: EstimateTable,
  position: number | null,
  title: Stated,
  activity: Activity,
): RuleFinding | null {
  const planned = activity.data.classes;
  const column = position === null ? undefined : table.columns.factors[position];
  const largest = position === null || column === undefined ? null : mostClasses(table, position, column);
  const found = title.classes ?? largest;
  if (planned === null || found === null || found.count === planned || found.count === 1) return null;
  return {
    severity: found.count > planned ? 'warning' : 'note',
    cells: [found.cell],
    message: {
      vi: `Dự toán tính ${found.count} lớp, kế hoạch năm ${activity.data.fiscalYear} có ${planned} lớp.`,
      en: `The estimate is for ${found.count} classes, the plan of ${activity.data.fiscalYear} has ${planned}.`,
    },
    expected: planned,
    actual: found.count,
  };
}

function mostClasses(table: EstimateTable, position: number, column: number): Stated['classes'] {
  let most: Stated['classes'] = null;
  for (const line of table.lines) {
    const { value } = line.factor(position);
    if (value !== null && Number.isInteger(value) && value > (most?.count ?? 0))
      most = { count: value, cell: { row: line.row, column } };
  }
  return most;
}
