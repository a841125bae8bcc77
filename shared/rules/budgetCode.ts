// Owns rule 16: codes of the budget index that cannot be, or stand where they do not belong.
// Invariant: an error rests on how codes are built (read in TT 324/2016 and QĐ 33/2008); the release lists a part of the
// index, so a code it lacks is no proof and is asked about where its mục is listed; names are read in QĐ 33/2008 only, so a name never makes an error.
import type { Text } from '../contract/common.ts';
import type { BudgetIndexEntry } from '../contract/reference.ts';
import type { Reference } from '../reference/lookup.ts';
import { cellAddress } from '../sheet/address.ts';
import type { Grid } from '../sheet/grid.ts';
import { textAt } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText } from '../vietnamese/compare.ts';
import {
  budgetIndex,
  createCodeReader,
  holdsCodes,
  isItem,
  isOfYear,
  isOther,
  itemOf,
  nameKey,
} from './budgetCodes.ts';
import type { BudgetLevel, CellCodes } from './budgetCodes.ts';
import { checkSections } from './budgetSections.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { fiscalYear } from './fiscalYear.ts';
import { codeMend } from './fixes/texts.ts';
import { isOutsideColumns, parameter } from './rule.ts';
import type { Cell, Parameters, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

const TREE_HEADER = ['Mục', 'Tiểu mục', ...EXAMPLE_HEADER.slice(1)];

export const budgetCode: Rule = {
  id: 'budget.code',
  severity: 'error',
  name: { vi: 'Mã mục lục ngân sách sai hoặc sai chỗ', en: 'Budget code wrong or misplaced' },
  why: {
    vi: 'Kho bạc hạch toán theo mã; tiểu mục phải nằm trong mục của nó (Thông tư 324/2016/TT-BTC). Sửa mã, hoặc chuyển dòng về đúng mục.',
    en: 'The treasury books by code; a tiểu mục belongs to its own mục (Circular 324/2016/TT-BTC). Correct the code, or move the line to its mục.',
  },
  parameters: { lastSectionYear: 2026 },
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: ['budget.content'],
  finds: {
    rows: [
      TREE_HEADER,
      [6650, '', 'Hội nghị', '', '', '', '', ['=SUM(H3:H4)', 6_600_000]],
      ['', 6655, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=E3*F3*G3', 6_000_000]],
      ['', 6702, 'Phụ cấp lưu trú cán bộ tổ chức lớp', 'ngày', 1, 3, 200_000, ['=E4*F4*G4', 600_000]],
    ],
    cells: ['B4'],
  },
  passes: {
    rows: [
      TREE_HEADER,
      [6650, '', 'Hội nghị', '', '', '', '', ['=SUM(H3:H4)', 6_600_000]],
      ['', 6655, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=E3*F3*G3', 6_000_000]],
      ['', 6699, 'Nước uống, văn phòng phẩm', 'lớp', 1, 3, 200_000, ['=E4*F4*G4', 600_000]],
      [6700, '', 'Công tác phí', '', '', '', '', ['=SUM(H6:H6)', 600_000]],
      ['', 6702, 'Phụ cấp lưu trú cán bộ tổ chức lớp', 'ngày', 1, 3, 200_000, ['=E6*F6*G6', 600_000]],
    ],
  },
  check,
  ignores: (edit, context) =>
    isOutsideColumns(edit, context, ({ budgetSection, budgetGroup, budgetItem, budgetSubItem, code }) => [
      budgetSection,
      budgetGroup,
      budgetItem,
      budgetSubItem,
      code,
    ]),
};

function check(context: RuleContext, parameters: Parameters): RuleOutput {
  const year = fiscalYear(context);
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of context.recognition.tables) {
    const found = createFindings();
    checkItems(context, table, year, found, output);
    output.findings.push(...found.all());
  }
  checkSections(context, year, parameter(parameters, 'lastSectionYear'), output);
  return output;
}

/** The same fault of the same code is one finding with all its cells. */
function createFindings() {
  const found = new Map<string, RuleFinding>();
  return {
    add(key: string, cell: Cell, make: () => Omit<RuleFinding, 'cells'>, more: readonly Cell[] = []): void {
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...make(), cells: [cell, ...more] });
      else known.cells.push(cell);
    },
    all: () => [...found.values()],
  };
}
type Findings = ReturnType<typeof createFindings>;

const RULES_OF_CODES = 'TT 324/2016/TT-BTC';

// ── mục and tiểu mục ────────────────────────────────────────────────────────────────────────────────────────────────

const NO_CODES: CellCodes = [];

function checkItems(
  context: RuleContext,
  table: RecognisedTable,
  year: number | null,
  found: Findings,
  output: RuleOutput,
): void {
  const { grid } = context;
  const { columns } = table;
  const usable = (column: number | null): number | null =>
    column !== null && holdsCodes(grid, table, column, 4) ? column : null;
  const [items, subItems] = [usable(columns.budgetItem), usable(columns.budgetSubItem)];
  // A column headed "Mục" alone often holds tiểu mục.
  const [itemColumn, subColumn] = subItems === null ? [null, items] : [items, subItems];
  if (subColumn === null) return;
  const itemsOf = itemColumn === null ? () => NO_CODES : createCodeReader(grid, itemColumn);
  const subItemsOf = createCodeReader(grid, subColumn);
  const isForBoth = subItems === null || namesBoth(headingOf(grid, table, subColumn));
  const names = createNameTest(context, table, year);
  const parents = createParents(grid, itemColumn, subColumn);
  const unlisted = new Map<string, Cell>();
  const judged = { item: new Map<string, CodeFault | null>(), subItem: new Map<string, CodeFault | null>() };

  /** False for a code that has a fault of its own, of which nothing more is to be said. */
  const report = (code: string, level: ItemLevel, row: TableRow, column: number): boolean => {
    let fault = judged[level].get(code);
    if (fault === undefined) judged[level].set(code, (fault = judgeCode(code, level, year, context)));
    if (fault === null) return true;
    const cell = { row: row.row, column };
    if (fault === 'unlisted') {
      if (!unlisted.has(code)) unlisted.set(code, cell);
      return true;
    }
    if (fault === 'item' && (isForBoth || row.kind !== 'line')) return true;
    const told = fault === 'item' ? itemForSubItem(code, context) : fault;
    found.add(`${level} ${code}`, cell, () => told);
    return false;
  };

  // Apart from the loop: what a closure takes along would be made anew for every row.
  const reportMisplaced = (code: string, due: number, parent: Parent, row: number): void =>
    found.add(
      `tree ${parent.cell.row} ${code}`,
      { row, column: subColumn },
      () => misplaced(code, due, parent.code, context),
      [parent.cell],
    );

  for (let index = 0; index < table.rows.length; index++) {
    const row = table.rows[index] as TableRow;
    const own = itemsOf(row.row);
    const codes = subItemsOf(row.row);
    const parent = parents.of(row, own, codes);
    if (itemColumn !== null) {
      for (let place = 0; place < own.length; place++) {
        const code = own[place] as string;
        if (report(code, 'item', row, itemColumn)) names(code, 'item', row, itemColumn, found);
      }
    }
    for (let place = 0; place < codes.length; place++) {
      const code = codes[place] as string;
      if (!report(code, 'subItem', row, subColumn)) continue;
      const due = parent === null ? null : itemOf(Number(code));
      if (parent === null || due === null || !isItem(parent.code) || due === parent.code)
        names(code, 'subItem', row, subColumn, found);
      else reportMisplaced(code, due, parent, row.row);
    }
  }
  if (unlisted.size > 0) output.gaps.push(unlistedGap(unlisted));
}

/** "Mục/Tiểu mục", "Mã NDKT": a mục may stand there as well. */
function namesBoth(heading: string): boolean {
  return /mục|ndkt|nội dung kinh tế/u.test(heading.replaceAll('tiểu mục', ''));
}

type ItemLevel = 'item' | 'subItem';

/** 'unlisted': nothing is known of it; 'item': a mục where a tiểu mục is wanted. */
type CodeFault = Omit<RuleFinding, 'cells'> | 'unlisted' | 'item';

function judgeCode(
  code: string,
  level: ItemLevel,
  year: number | null,
  { reference }: RuleContext,
): CodeFault | null {
  const number = Number(code);
  const named = level === 'item' ? { vi: 'Mục', en: 'Mục' } : { vi: 'Tiểu mục', en: 'Tiểu mục' };
  if (!/^\d{4}$/.test(code)) {
    return impossible(code, {
      vi: `${named.vi} “${code}” không phải mã 4 chữ số.`,
      en: `${named.en} "${code}" is not a code of 4 digits.`,
    });
  }
  const item = itemOf(number);
  if (item === null) return 'unlisted';
  if (level === 'item' && !isItem(number)) {
    return {
      ...impossible(code, {
        vi: `${code} không phải mã mục (mục của nó là ${item}); cột này ghi mục.`,
        en: `${code} is no mục (its mục is ${item}); this column holds mục.`,
      }),
      expected: item,
      mend: codeMend(code, [String(item)], codeLabel),
    };
  }
  if (isItem(number)) {
    if (level === 'subItem') return 'item';
    return judgeEntry(code, 'item', year, reference, () => 'unlisted');
  }
  if (number % 10 === 0) {
    return impossible(code, {
      vi: `Tiểu mục ${code} không thể có: chữ số cuối của tiểu mục là 1 đến 9.`,
      en: `There can be no tiểu mục ${code}: the last digit of a tiểu mục is 1 to 9.`,
    });
  }
  const index = budgetIndex(reference);
  // The list of a mục may have grown since it was read (TT 324/2016), so it is no error; a slip of a digit is far likelier.
  return judgeEntry(code, 'subItem', year, reference, () =>
    index.listed.has(String(item))
      ? {
          severity: 'warning',
          message: {
            vi: `Danh mục đang dùng có mục ${item} nhưng không có tiểu mục ${code}; chưa xác minh, hỏi Phòng Kế hoạch Tài chính.`,
            en: `The list in use has mục ${item} but no tiểu mục ${code}; not verified, ask the finance room.`,
          },
          actual: code,
        }
      : 'unlisted',
  );
}

/** How TT 324/2016 changed a tiểu mục is known from memory only, and stands in its note. */
const REPLACED = /^TT 324\/2016 (?:bỏ|gộp)/u;
const FIRST_YEAR_OF_TT324 = 2017;

function judgeEntry(
  code: string,
  level: BudgetLevel,
  year: number | null,
  reference: RuleContext['reference'],
  whenUnknown: () => CodeFault,
): CodeFault | null {
  const versions = budgetIndex(reference).versions(level, code);
  const last = versions.at(-1);
  if (last === undefined) return whenUnknown();
  const entry = versions.find((one) => isOfYear(one, year));
  if (entry === undefined) {
    return {
      severity: last.verification === 'verified' ? 'error' : 'note',
      message: {
        vi: `Mã ${code} “${last.name}” không có trong danh mục của năm ${year}${unverified(last).vi}.`,
        en: `Code ${code} "${last.name}" is not in the list of ${year}${unverified(last).en}.`,
      },
      actual: code,
    };
  }
  if (year === null || year < FIRST_YEAR_OF_TT324 || !REPLACED.test(entry.data.note)) return null;
  return {
    severity: 'note',
    message: {
      vi: `Tiểu mục ${code} “${entry.name}”: ${entry.data.note}.`,
      en: `Tiểu mục ${code} "${entry.name}" may have been dropped or merged by TT 324/2016 (${entry.data.note}).`,
    },
    actual: code,
  };
}

function unverified({ verification }: BudgetIndexEntry): Text {
  return verification === 'verified' ? { vi: '', en: '' } : { vi: ' (chưa xác minh)', en: ' (not verified)' };
}

function impossible(code: string, message: Text): Omit<RuleFinding, 'cells'> {
  return { severity: 'error', message, actual: code, basis: [RULES_OF_CODES] };
}

function itemForSubItem(code: string, { reference }: RuleContext): Omit<RuleFinding, 'cells'> {
  const name = budgetIndex(reference).versions('item', code).at(-1)?.name;
  return {
    severity: 'warning',
    message: {
      vi: `${code}${name === undefined ? '' : ` “${name}”`} là mục; dòng chi cần mã tiểu mục.`,
      en: `${code}${name === undefined ? '' : ` "${name}"`} is a mục; a line needs a tiểu mục.`,
    },
    actual: code,
    basis: [RULES_OF_CODES],
  };
}

function misplaced(
  code: string,
  due: number,
  parent: number,
  { reference }: RuleContext,
): Omit<RuleFinding, 'cells'> {
  const name = budgetIndex(reference).versions('item', String(due)).at(-1)?.name;
  return {
    severity: 'error',
    message: {
      vi: `Tiểu mục ${code} thuộc mục ${due}${name === undefined ? '' : ` “${name}”`}, không thuộc mục ${parent}.`,
      en: `Tiểu mục ${code} belongs to mục ${due}${name === undefined ? '' : ` "${name}"`}, not to mục ${parent}.`,
    },
    expected: due,
    actual: code,
    basis: [RULES_OF_CODES],
    mend: codeMend(String(parent), [String(due)], parentLabel),
  };
}

function codeLabel(code: string): Text {
  return { vi: `Ghi mã ${code}`, en: `Write code ${code}` };
}

function parentLabel(code: string): Text {
  return { vi: `Ghi mục ${code} ở trên`, en: `Write mục ${code} above` };
}

const SHOWN = 8;

function unlistedGap(unlisted: ReadonlyMap<string, Cell>): RuleOutput['gaps'][number] {
  const [first] = unlisted.values();
  const codes = [...unlisted.keys()].sort();
  const shown = codes.slice(0, SHOWN).join(', ') + (codes.length > SHOWN ? '…' : '');
  return {
    range: cellAddress(first?.row ?? 0, first?.column ?? 0),
    reason: {
      vi: `Mã ${shown} chưa có trong danh mục đang dùng, nên chưa kiểm tra tên và năm của mã.`,
      en: `Codes ${shown} are not in the list in use, so their names and years were not checked.`,
    },
  };
}

function headingOf(grid: Grid, { headerRows }: RecognisedTable, column: number): string {
  const words: string[] = [];
  for (let row = headerRows[0]; row <= headerRows[1]; row++) words.push(textAt(grid, row, column));
  return foldText(words.join(' '));
}

// ── the tree ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Parent {
  code: number;
  cell: Cell;
}

/**
 * The mục a tiểu mục stands under: beside it, in a merged cell over it, or in a row of its own above it. Where every row
 * has its own mục, a blank one is not filled in from above; a group without a mục begins anew.
 */
function createParents(grid: Grid, itemColumn: number | null, subColumn: number) {
  const merges = grid.merges.filter(
    ({ top, bottom, left, right }) =>
      itemColumn !== null && bottom > top && left <= itemColumn && itemColumn <= right,
  );
  let above: Parent | null = null;
  let next = 0;

  function merged(row: number): Parent | null {
    while (next < merges.length && (merges[next]?.bottom ?? 0) < row) next++;
    const merge = merges[next];
    if (merge === undefined || merge.top >= row || itemColumn === null) return null;
    return single(createCodeReader(grid, merge.left)(merge.top), { row: merge.top, column: merge.left });
  }

  /** To be asked row by row, from the top. */
  function of(row: TableRow, items: CellCodes, codes: CellCodes): Parent | null {
    if (items.length > 0) {
      const own = single(items, { row: row.row, column: itemColumn ?? subColumn });
      above = codes.length === 0 ? own : null;
      return own;
    }
    if (codes.length === 0) {
      if (row.kind === 'group' || /^nhóm /iu.test(row.content)) above = null;
      return null;
    }
    if (row.kind !== 'line' && isItem(Number(codes[0]))) {
      // One column for both: the head of a group holds the mục.
      above = single(codes, { row: row.row, column: subColumn });
      return null;
    }
    return (merges.length > 0 ? merged(row.row) : null) ?? above;
  }

  return { of };
}

function single(codes: CellCodes, cell: Cell): Parent | null {
  const [code, ...others] = codes;
  return code === undefined || others.length > 0 ? null : { code: Number(code), cell };
}

// ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Names of one or two words ("Tiền điện", "Tiền ăn") are everyday words too, and count only where they are clear. */
const MIN_NAME_WORDS = 3;
/** "Thanh toán tiền điện" is known as "Tiền điện". */
const PAYING = /^(?:thanh toán|chi(?! phí| khác)) /u;

interface OfficialNames {
  codesOf: Record<ItemLevel, Map<string, string[]>>;
  firstWords: Set<string>;
  /** a tiểu mục by the short words that name it alone, with the mục of longer names that begin so ("Tiền nước uống") */
  short: Map<string, { code: string; alikeIn: ReadonlySet<number | null> }>;
}

const officialNamesOf = new WeakMap<Reference, OfficialNames>();

function officialNames(reference: Reference): OfficialNames {
  let names = officialNamesOf.get(reference);
  if (names !== undefined) return names;
  names = { codesOf: { item: new Map(), subItem: new Map() }, firstWords: new Set(), short: new Map() };
  const shortOf = new Map<string, Set<string>>();
  for (const { code, name, data } of budgetIndex(reference).all) {
    if (data.level !== 'item' && data.level !== 'subItem') continue;
    const key = nameKey(name);
    const short = key.replace(PAYING, '');
    if (data.level === 'subItem' && isShort(short) && !isOther(Number(code))) {
      names.firstWords.add(firstWord(short));
      shortOf.set(short, (shortOf.get(short) ?? new Set<string>()).add(code));
    }
    if (isShort(key)) continue;
    names.firstWords.add(firstWord(key));
    const codes = names.codesOf[data.level].get(key);
    if (codes === undefined) names.codesOf[data.level].set(key, [code]);
    else codes.push(code);
  }
  for (const [short, codes] of shortOf) {
    const [code] = codes;
    if (code === undefined || codes.size > 1) continue;
    const alikeIn = new Set<number | null>();
    for (const [key, others] of names.codesOf.subItem)
      if (key.startsWith(`${short} `)) for (const other of others) alikeIn.add(itemOf(Number(other)));
    names.short.set(short, { code, alikeIn });
  }
  officialNamesOf.set(reference, names);
  return names;
}

function isShort(key: string): boolean {
  return key.split(' ').length < MIN_NAME_WORDS;
}

/** Under these mục a thing may be paid whose own mục is another: a meeting, nghiệp vụ chuyên môn, chi khác. */
const MEETINGS = 6650;
const ANYTHING: ReadonlySet<number | null> = new Set([7000, 7750]);

/** The tiểu mục that short words name, unless where they stand they may mean something else. */
function shortNamed({ short }: OfficialNames, key: string, code: string): string[] | undefined {
  const named = short.get(key);
  const item = itemOf(Number(code));
  if (named === undefined || ANYTHING.has(item) || item === itemOf(Number(named.code))) return undefined;
  const isUnclear = named.alikeIn.size > 0 && (item === MEETINGS || named.alikeIn.has(item));
  return isUnclear ? undefined : [named.code];
}

/**
 * Says a content that is word for word the name of another code. A warning: the wording of QĐ 33/2008 was read, that of
 * TT 324/2016 was not, but whichever is in force, name and code do not belong together. Offices use their own wordings, so
 * any other difference between content and name is none.
 */
function createNameTest({ grid, reference }: RuleContext, { columns }: RecognisedTable, year: number | null) {
  const index = budgetIndex(reference);
  const names = officialNames(reference);
  const { codesOf, firstWords } = names;
  const beginsAsName = new Map<string, boolean>();
  const { texts, at } = grid.texts(columns.content);
  const keys: (string | undefined)[] = [];
  const keyOf = ({ row, content }: TableRow): string => {
    const place = at[row - grid.top] ?? -1;
    // The name of a row may stand in another column.
    if (place < 0 || texts[place] !== content) return readKey(content);
    return (keys[place] ??= readKey(content));
  };
  const readKey = (content: string): string => {
    const word = firstWord(content);
    let begins = beginsAsName.get(word);
    if (begins === undefined) {
      const key = nameKey(word);
      // A bullet says nothing of what follows.
      begins = key === '' || firstWords.has(firstWord(key));
      beginsAsName.set(word, begins);
    }
    return begins ? nameKey(content) : '';
  };

  return (code: string, level: ItemLevel, row: TableRow, column: number, found: Findings): void => {
    const key = keyOf(row);
    if (key !== '') judge(key, code, level, row, column, found);
  };

  function judge(
    key: string,
    code: string,
    level: ItemLevel,
    row: TableRow,
    column: number,
    found: Findings,
  ): void {
    const named =
      codesOf[level].get(key) ??
      (level === 'subItem' ? shortNamed(names, key.replace(PAYING, ''), code) : undefined);
    if (named === undefined || named.includes(code) || isOther(Number(code))) return;
    const own = index.versions(level, code).find((entry) => isOfYear(entry, year));
    if (own === undefined || fits(own, key)) return;
    const shown = named.map((one) => `${one} “${index.versions(level, one).at(-1)?.name ?? ''}”`);
    found.add(`name ${level} ${code} ${key}`, { row: row.row, column }, () => ({
      severity: 'warning',
      message: {
        vi: `Nội dung “${row.content}” là tên của ${shown.join(' hoặc ')}; mã ${code} là “${own.name}”.`,
        en: `"${row.content}" is the name of ${shown.join(' or ')}; code ${code} is "${own.name}".`,
      },
      expected: named.join(' / '),
      actual: code,
      mend: codeMend(code, named, codeLabel),
    }));
  }
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

/** The words may as well be meant for the code they stand beside. */
function fits({ name, data }: BudgetIndexEntry, key: string): boolean {
  const own = new Set(nameKey(name).split(' '));
  const words = new Set(key.split(' '));
  const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
    [...some].every((one) => all.has(one));
  return (
    holds(own, words) ||
    holds(words, own) ||
    [data.note, ...data.suggestedFor].some((text) => nameKey(text).includes(key))
  );
}
