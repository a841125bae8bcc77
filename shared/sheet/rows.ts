// Owns the rows of an estimate table as a tree: groups, lines, "Trong đó", subtotals and totals.
// Invariant: every row with money is in exactly one place; a row that has its own price is never a parent.
import { FigureReader, LARGEST } from './figures.ts';
import type { Figure } from './figures.ts';
import { precedents } from './formula.ts';
import type { ColumnTexts, Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT, textAt } from './grid.ts';
import { createDepths, leadingNumbering, readNumbering, UNNUMBERED } from './numbering.ts';
import type { Numbering } from './numbering.ts';
import { readRowWord, saysRounded, saysTotalAlone } from './words.ts';
import { foldText } from '../vietnamese/compare.ts';
import type { RowWord } from './words.ts';

export type RowKind = 'line' | 'group' | 'total' | 'subtotal' | 'ofWhich' | 'caption';

/** A row of a table. Its figures are read from the grid when asked for, so they are always those of now. */
export class TableRow {
  /** zero-based sheet row */
  readonly row: number;
  kind: RowKind = 'line';
  /** null when the first column holds no numbering ("Tổng cộng", a stray word) */
  readonly numbering: Numbering | null;
  readonly content: string;
  parent: TableRow | null = null;
  /** the rows it adds up: those under a group, those that a subtotal closes */
  parts: TableRow[] = NO_ROWS;
  readonly #figures: Figures;

  constructor(figures: Figures, row: number, numbering: Numbering | null, content: string) {
    this.#figures = figures;
    this.row = row;
    this.numbering = numbering;
    this.content = content;
  }

  /** the rows under it */
  get children(): TableRow[] {
    return this.closes ? NO_ROWS : this.parts;
  }
  /** for kind subtotal: the rows it adds up */
  get scope(): TableRow[] {
    return this.closes ? this.parts : NO_ROWS;
  }
  private get closes(): boolean {
    return this.kind === 'subtotal' || this.kind === 'total';
  }
  /** the numbering as printed, without brackets and full stop */
  get ordinal(): string {
    return this.numbering?.text ?? '';
  }
  get price(): Figure {
    const { price } = this.#figures.columns;
    return price === null ? BLANK : this.#figures.read(this.row, price);
  }
  get amount(): Figure {
    const { amount } = this.#figures.columns;
    return amount === null ? BLANK : this.#figures.read(this.row, amount);
  }
  /** the figure of the quantity or factor column at a position of TableColumns.factors */
  factor(position: number): Figure {
    const column = this.#figures.columns.factors[position];
    return column === undefined ? BLANK : this.#figures.read(this.row, column);
  }
  /** something stands in the quantity or factor column at a position */
  hasFactorAt(position: number): boolean {
    const column = this.#figures.columns.factors[position];
    return column !== undefined && !this.#figures.isBlank(this.row, column);
  }
  /** has a price or an amount of any kind */
  get hasPrice(): boolean {
    const { price } = this.#figures.columns;
    return price !== null && !this.#figures.isBlank(this.row, price);
  }
  get hasAmount(): boolean {
    const { amount } = this.#figures.columns;
    return amount !== null && !this.#figures.isBlank(this.row, amount);
  }
  /** has something in any column of money */
  get hasMoney(): boolean {
    return this.#figures.columns.money.some((column) => !this.#figures.isBlank(this.row, column));
  }
  /** the figure of any column */
  at(column: number): Figure {
    return this.#figures.read(this.row, column);
  }
  /** has a quantity or factor */
  get hasFactor(): boolean {
    for (const column of this.#figures.columns.factors)
      if (!this.#figures.isBlank(this.row, column)) return true;
    return false;
  }
  /** one of its figures is a number or reads as one */
  get hasNumber(): boolean {
    for (const column of this.#figures.columns.figures) {
      const { kind } = this.#figures.read(this.row, column);
      if (kind !== 'blank' && kind !== 'other') return true;
    }
    return false;
  }
  /** has something in any column of figures */
  get hasFigures(): boolean {
    for (const column of this.#figures.columns.figures)
      if (!this.#figures.isBlank(this.row, column)) return true;
    return false;
  }
  /** a table of tasks has no figures: what is written beside the name makes a line */
  get isTold(): boolean {
    if (this.#figures.columns.figures.length > 0) return this.hasFigures;
    return this.#figures.isFilled(this.row);
  }
}

/** What a row holds when the tree is built: as TableRow says of it later. */
interface RowContent {
  told: boolean;
  numeric: boolean;
  priced: boolean;
}

/** Most rows have no children; they share this list, which is never added to. */
const NO_ROWS: TableRow[] = [];

const BLANK: Figure = { kind: 'blank', value: null };

/** Zero-based columns of one table by what they hold; null = the table has none. */
export interface TableColumns {
  ordinal: number | null;
  content: number;
  unit: number | null;
  /** quantity first, then factors, left to right */
  factors: number[];
  /** the first column headed as quantity, when there is one */
  quantity: number | null;
  price: number | null;
  /** the leading column of money, whose formulas tell what adds up to what; an estimate always has one */
  amount: number | null;
  /** every column of money, left to right */
  money: number[];
  /** every column of figures: money, prices, factors and counts; a table of tasks has none */
  figures: number[];
  basis: number | null;
  note: number | null;
  budgetSection: number | null;
  budgetGroup: number | null;
  budgetItem: number | null;
  budgetSubItem: number | null;
  fundingSource: number | null;
  locality: number | null;
  lead: number | null;
  coordinating: number | null;
  person: number | null;
  status: number | null;
  code: number | null;
  period: number | null;
  dateStart: number | null;
  dateEnd: number | null;
  dateDue: number | null;
  dateActual: number | null;
  /** outermost columns of the table */
  left: number;
  right: number;
}

/** The columns of an estimate: what it adds up is known. */
export interface EstimateColumns extends TableColumns {
  amount: number;
}

export interface RowTree {
  rows: TableRow[];
  /** rows without a parent that are lines or groups */
  roots: TableRow[];
  lines: TableRow[];
  /** sheet rows of `lines`: what passes over figures alone reads these and the arrays of the grid */
  lineRows: Int32Array;
  totals: TableRow[];
  subtotals: TableRow[];
  /** groups, subtotals and totals, in their order */
  sums: TableRow[];
  /** sheet rows of `sums` */
  sumRows: Int32Array;
  /** "Trong đó" and what stands under it, in their order */
  ofWhich: TableRow[];
  /** last row that belongs to the table; < first when there is none */
  last: number;
}

const STOP_AFTER_BLANKS = 5;
/** An unnumbered row whose formula adds rows up stands over numbers and under capitals. */
const BARE_GROUP = 1.5;
/** "a" that adds up the rows 1, 2, 3 below it stands over them, where no number stands over it. */
const LETTERED_GROUP = 1.75;
const NUMBERED = 2;
/** Less than from one kind of numbering to the next. */
const UNDER = 0.05;

/**
 * Reads rows `first` … `limit` (inclusive) until `ends` says the table is over or five rows are blank.
 * The row of `ends` is not read.
 */
export function readRows(
  grid: Grid,
  columns: TableColumns,
  first: number,
  limit: number,
  ends: (row: number, isAfterBlank: boolean) => boolean,
): RowTree {
  const reader = new TreeReader(grid, columns, first, limit, ends);
  for (let row = first; row <= limit && reader.take(row); row++);
  return reader.finished();
}

/** Builds the tree row by row; a class, so that what is compiled for one row serves the next table too. */
class TreeReader {
  private readonly grid: Grid;
  private readonly columns: TableColumns;
  private readonly limit: number;
  private readonly ends: (row: number, isAfterBlank: boolean) => boolean;
  private readonly isCoded: boolean;
  private readonly depthOf: (numbering: Numbering, row: number) => number;
  private readonly sums: SumTest;
  private readonly figures: Figures;
  private readonly isTypedHead: (row: number, limit: number) => boolean;
  private readonly tree: RowTree;
  private open: { node: TableRow; depth: number }[] = [];
  private inOfWhich = false;
  private blanks = 0;
  /** the row read last is a sum of what stands above it */
  private isSummed = false;
  /** "Làm tròn" below the total */
  private readonly rounded: TableRow[] = [];
  /** rows with a number and a name alone */
  private readonly untold = new Set<TableRow>();

  constructor(
    grid: Grid,
    columns: TableColumns,
    first: number,
    limit: number,
    ends: (row: number, isAfterBlank: boolean) => boolean,
  ) {
    this.grid = grid;
    this.columns = columns;
    this.limit = limit;
    this.ends = ends;
    this.isCoded = columns.ordinal === null && hasCodes(columns);
    this.depthOf = this.isCoded ? createCodeDepths(grid, columns) : createDepths();
    this.sums = new SumTest(grid, columns);
    this.figures = new Figures(grid, columns);
    this.isTypedHead = createHeadTest(grid, columns, this.figures, this.sums);
    this.tree = {
      rows: [],
      roots: [],
      lines: [],
      lineRows: new Int32Array(0),
      totals: [],
      subtotals: [],
      sums: [],
      sumRows: new Int32Array(0),
      ofWhich: [],
      last: first - 1,
    };
  }

  /** Reads one row; false when the table is over. */
  take(row: number): boolean {
    const { grid, figures, tree } = this;
    const content = figures.look(row);
    const node = readRow(grid, figures, row, content);
    if (node === null) return ++this.blanks < STOP_AFTER_BLANKS;
    const { numbering } = node;
    const { told, numeric, priced } = content;
    const isBare = numbering === null || numbering.style === 'none';
    // Below the total and a blank row: who signs, or figures of somebody's own.
    if (this.blanks > 0 && isBare && this.isSummed && (!numeric || node.content === '')) return false;
    const isAfterBlank = this.blanks > 0;
    this.blanks = 0;
    if (this.isSummed && isBare && saysRounded(node.content)) {
      node.kind = 'total';
      this.rounded.push(node);
      tree.rows.push(node);
      tree.last = row;
      return true;
    }
    const said = figures.word(node);
    const sums = this.sums.of(row);
    // "Tồn đầu năm", "Tỷ lệ so với …" below the total and a blank row: somebody's own reckoning, which no total takes in.
    if (
      isAfterBlank &&
      isBare &&
      this.isSummed &&
      said === null &&
      tree.totals.length > 0 &&
      !this.goesOn(row)
    )
      return false;
    const isHead = said?.kind === 'total' && isFirm(numbering) && !saysTotalAlone(node.content);
    const closes = isHead
      ? null
      : (said ?? (this.inOfWhich ? null : sumWithoutWord(node, priced, sums, tree)));
    // "Cộng" over the first line closes nothing: it is the sum of all that follow.
    const word: RowWord | null =
      closes?.kind === 'subtotal' && closes.of === null && tree.rows.every(({ kind }) => kind === 'caption')
        ? { kind: 'total' }
        : closes;
    if (word?.kind === 'words') return false;
    if (isBare && !numeric && this.ends(row, isAfterBlank)) return false;

    if (word?.kind === 'total' || word?.kind === 'subtotal') this.close(node, word);
    else if (word?.kind === 'ofWhich') {
      node.kind = 'ofWhich';
      this.inOfWhich = true;
    } else {
      if (isFirm(numbering) || (priced && sums !== 'above')) this.inOfWhich = false;
      if (this.inOfWhich) node.kind = 'ofWhich';
      else if (numbering === null || (numbering.style === 'none' && (!told || isRateRow(node))))
        node.kind = 'caption';
      else this.place(node, numbering, told, priced, sums);
    }
    tree.rows.push(node);
    if (node.kind !== 'caption') tree.last = row;
    return true;
  }

  finished(): RowTree {
    const { tree } = this;
    finish(tree, this.rounded, this.untold);
    if (this.isCoded) raiseTotal(tree);
    tree.totals.push(...this.rounded);
    tree.lineRows = rowNumbers(tree.lines);
    tree.sumRows = rowNumbers(tree.sums);
    return tree;
  }

  /** A total or subtotal ends what was open. */
  private close(node: TableRow, word: Extract<RowWord, { kind: 'total' | 'subtotal' }>): void {
    const { grid, columns, tree } = this;
    node.kind = word.kind;
    if (word.kind === 'subtotal')
      node.parts = goesOnFromSum(grid, columns, tree, node.row)
        ? NO_ROWS
        : scopeOf(word.of, node.content, tree, readsBeyond(grid, columns, tree.roots, node.row));
    (word.kind === 'total' ? tree.totals : tree.subtotals).push(node);
    this.inOfWhich = false;
    this.isSummed = tree.lines.length + tree.roots.length > 0;
    if (word.kind === 'subtotal' && word.of === null) this.open = [];
  }

  /** A line or a group goes under the open row that stands over it. */
  private place(
    node: TableRow,
    numbering: Numbering,
    told: boolean,
    priced: boolean,
    sums: Direction | null,
  ): void {
    const { grid, columns, open } = this;
    const { row } = node;
    this.isSummed = false;
    const adds = sums !== null;
    const bare =
      !this.isCoded &&
      numbering.style === 'none' &&
      !priced &&
      told &&
      (adds || isCodedHead(grid, columns, row) || this.isTypedHead(row, this.limit));
    const isLettered =
      numbering.style === 'lower' &&
      !priced &&
      sums === 'below' &&
      !open.some(({ depth: over }) => over === NUMBERED);
    let depth = bare ? this.bareDepth(row) : isLettered ? LETTERED_GROUP : this.depthOf(numbering, row);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    // A sum is the sister of a typed row, not its part, where all rows have figures ("A" typed, "b" = its own lines).
    const mayRise = adds && columns.price === null && LOOSE.has(numbering.style);
    while (mayRise && this.isNoParentOf(row, open.at(-1)?.node)) depth = open.pop()?.depth ?? depth;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    attach(this.tree, node, open.at(-1)?.node ?? null);
    if (!told) this.untold.add(node);
    if (!priced || adds) open.push({ node, depth });
  }

  /** "Vật liệu", "Nhân công" over what each takes stand under the numbered price that adds these heads up, one by one. */
  private bareDepth(row: number): number {
    const { grid, open, columns, sums } = this;
    const { amount } = columns;
    const over = open.findLast(({ node }) => isFirm(node.numbering) && sums.of(node.row) === 'below');
    if (over === undefined || amount === null) return BARE_GROUP;
    const formula = grid.formula(over.node.row, amount);
    const isPart = !formula.includes(':') && reads(formula, over.node.row, amount, row);
    return isPart ? over.depth + UNDER : BARE_GROUP;
  }

  /** true for a typed row with figures of its own, and for a sum that stops above the row */
  private isNoParentOf(row: number, node: TableRow | undefined): boolean {
    if (node === undefined || !node.hasAmount) return false;
    if (this.sums.of(node.row) === null) return node.children.length === 0;
    return this.columns.money.every((column) =>
      precedents(this.grid.formula(node.row, column), node.row, column).every(
        ({ range }) => range.bottom < row,
      ),
    );
  }

  /** a total or a numbered row follows */
  private goesOn(from: number): boolean {
    const { grid, figures } = this;
    let empty = 0;
    for (let row = from; row <= this.limit && empty < STOP_AFTER_BLANKS; row++) {
      const node = readRow(grid, figures, row, figures.look(row));
      empty = node === null ? empty + 1 : 0;
      if (node === null) continue;
      const kind = figures.word(node)?.kind;
      if (kind === 'total' || kind === 'subtotal' || isFirm(node.numbering)) return true;
      if (kind === 'words') return false;
    }
    return false;
  }
}

/** The sheet rows of rows of a table. */
export function rowNumbers(rows: readonly TableRow[]): Int32Array {
  const numbers = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) numbers[index] = (rows[index] as TableRow).row;
  return numbers;
}

/** A row without a word, a number or a price of its own that adds up rows above it: the tax office's "Giá trị trước thuế". */
function sumWithoutWord(
  node: TableRow,
  priced: boolean,
  sums: Direction | null,
  tree: RowTree,
): RowWord | null {
  if (tree.roots.length === 0 || (priced && !MAY_ADD.test(node.content))) return null;
  const isBare = node.numbering?.style === 'none';
  // "Cộng nhân công | 92 | | 7.820.000": days of work are added up with the money; only a price makes a line of it.
  if (isBare && (!priced || addsCounts(node)) && SAYS_ADDED.test(foldText(node.content)))
    return { kind: 'subtotal', of: null };
  if (priced) return null;
  if (sums !== 'above') return null;
  if (!isBare) return SAYS_SUM.test(foldText(node.content)) ? { kind: 'subtotal', of: null } : null;
  return node.content === '' ? { kind: 'total' } : { kind: 'subtotal', of: null };
}

/** A cheap sieve before folding: most lines are priced. */
const MAY_ADD = /^[ct]/i;

function addsCounts(node: TableRow): boolean {
  return node.hasAmount && !node.hasPrice;
}

/** "Cộng ba lớp", "Tổng giá các gói thầu", not "Cộng tác viên", "Cộng đồng" or "Tổng vệ sinh". */
const SAYS_ADDED =
  /^cộng (?!tác|đồng|hưởng|hòa|sản|thêm|điểm)|^tổng (?:giá|giá trị|số tiền|kinh phí|chi phí) (?:các|của|cả|toàn)(?: |$)/u;
/** "I | Cộng chi phí trực tiếp": numbered among the items it adds up. */
const SAYS_SUM = /^(?:cộng|tổng) /u;

function hasCodes({ budgetItem, budgetSubItem }: TableColumns): boolean {
  return budgetItem !== null && budgetSubItem !== null;
}

/** "6550 Vật tư văn phòng" with its sum over numbered lines that bear the tiểu mục. */
function isCodedHead(grid: Grid, { budgetItem, budgetSubItem }: TableColumns, row: number): boolean {
  if (budgetItem === null || budgetSubItem === null) return false;
  const isFilled = (at: number, column: number): boolean => textAt(grid, at, column) !== '';
  return isFilled(row, budgetItem) && !isFilled(row, budgetSubItem) && isFilled(row + 1, budgetSubItem);
}

/** Settlements by code have no numbering: loại over khoản over group over mục over tiểu mục, each in a column of its own. */
function createCodeDepths(grid: Grid, columns: TableColumns): (numbering: Numbering, row: number) => number {
  const levels = [
    columns.budgetSection,
    columns.budgetGroup,
    null,
    columns.budgetItem,
    columns.budgetSubItem,
  ];
  const depths = createDepths();
  return (numbering, row) => {
    for (let level = levels.length - 1; level >= 0; level--) {
      const column = levels[level];
      if (typeof column === 'number' && textAt(grid, row, column) !== '') return CODES_FROM + level;
    }
    // Text alone: "I. Kinh phí năm nay" above the codes, "Nhóm 1" between khoản and mục.
    return numbering.style === 'none' ? CODES_FROM + GROUP_LEVEL : depths(numbering);
  };
}
const CODES_FROM = 30;
const GROUP_LEVEL = 2;

/** Reads the figures of one table; a class, so that what is compiled for one table serves the next. */
class Figures {
  readonly columns: TableColumns;
  private readonly grid: Grid;
  private readonly figureOf = new FigureReader();
  private readonly names: ColumnTexts;
  /** by place of the name: what it says of a row */
  private readonly words: (RowWord | null | undefined)[] = [];
  private readonly wordOf = createWordReader();
  /** by position in the columns of figures: a price or a factor */
  private readonly isPricing: readonly boolean[];
  private readonly content: RowContent = { told: false, numeric: false, priced: false };

  constructor(grid: Grid, columns: TableColumns) {
    this.columns = columns;
    this.grid = grid;
    this.names = grid.texts(columns.content);
    this.isPricing = columns.figures.map(
      (column) => column === columns.price || columns.factors.includes(column),
    );
  }

  read(row: number, column: number): Figure {
    const { kinds, numbers, top, left, height, width } = this.grid;
    const r = row - top;
    const c = column - left;
    if (r < 0 || c < 0 || r >= height || c >= width) return BLANK;
    const at = c * height + r;
    const kind = kinds[at];
    if (kind === EMPTY) return BLANK;
    return this.figureOf.of(kind === NUMBER ? (numbers[at] as number) : this.grid.value(row, column));
  }

  /** true for an empty cell and for blanks alone */
  isBlank(row: number, column: number): boolean {
    const { kinds, top, left, height, width } = this.grid;
    const r = row - top;
    const c = column - left;
    if (r < 0 || c < 0 || r >= height || c >= width) return true;
    const kind = kinds[c * height + r];
    return kind === EMPTY || (kind === TEXT && String(this.grid.value(row, column)).trim() === '');
  }

  /** something stands in the row beside its number and its name */
  isFilled(row: number): boolean {
    const { left, right, ordinal, content } = this.columns;
    for (let column = left; column <= right; column++)
      if (column !== ordinal && column !== content && this.grid.value(row, column) !== '') return true;
    return false;
  }

  /** what a row holds, in one pass; the object is used again for the next row */
  look(row: number): RowContent {
    const { grid, content, isPricing } = this;
    const { figures } = this.columns;
    content.told = false;
    content.numeric = false;
    content.priced = false;
    const r = row - grid.top;
    for (let index = 0; index < figures.length; index++) {
      const column = figures[index] as number;
      const at = (column - grid.left) * grid.height + r;
      const kind = grid.kinds[at];
      if (kind === EMPTY) continue;
      if (kind === NUMBER) content.numeric ||= Math.abs(grid.numbers[at] as number) <= LARGEST;
      else {
        const { kind: read } = this.figureOf.of(grid.value(row, column));
        if (read === 'blank') continue;
        content.numeric ||= read !== 'other';
      }
      content.told = true;
      content.priced ||= isPricing[index] as boolean;
    }
    if (figures.length === 0) content.told = this.isFilled(row);
    return content;
  }

  /** the name of a row */
  name(row: number): string {
    const { texts, at } = this.names;
    return texts[at[row - this.grid.top] ?? -1] ?? textAt(this.grid, row, this.columns.content);
  }

  /** what its name says of a row */
  word({ row, content }: TableRow): RowWord | null {
    const place = this.names.at[row - this.grid.top] ?? -1;
    // A "Tổng cộng" in the first column is the name of its row.
    if (place < 0 || this.names.texts[place] !== content) return this.wordOf(content);
    let word = this.words[place];
    if (word === undefined) this.words[place] = word = readRowWord(content);
    return word;
  }
}

/** Labels met before; a table has few different ones, or each only once. */
const MAX_LABELS = 2_000;

function createWordReader(): (label: string) => RowWord | null {
  const known = new Map<string, RowWord | null>();
  return (label) => {
    let word = known.get(label);
    if (word !== undefined) return word;
    word = readRowWord(label);
    if (known.size < MAX_LABELS) known.set(label, word);
    return word;
  };
}

/**
 * What decides the place of a row among the others, as one text: its words and numbering, and whether it has figures (f),
 * numbers (n), a price or quantity of its own (p), counts and money but no price (q), a formula that adds rows up (s).
 * Equal before and after a change: the tree stays as it is. null for a blank row.
 */
export function rowForm(grid: Grid, columns: TableColumns, row: number): string | null {
  const figures = new Figures(grid, columns);
  const node = readRow(grid, figures, row, figures.look(row));
  if (node === null) return null;
  const { amount } = columns;
  const sums = new SumTest(grid, columns).of(row);
  // What a sum reads tells which rows it is the sum of.
  const tells = sums === 'above' || (sums === 'below' && addsOneByOne(grid, node, amount));
  const sum = tells && amount !== null ? grid.formulaId(row, amount) : '';
  const codes = [columns.budgetSection, columns.budgetGroup, columns.budgetItem, columns.budgetSubItem];
  const flags = [
    node.isTold ? 'f' : '',
    node.hasNumber ? 'n' : '',
    isPriced(node) ? (addsCounts(node) ? 'q' : 'p') : '',
    sums ?? '',
    ...codes.map((column) => (column !== null && textAt(grid, row, column) !== '' ? 'c' : '')),
  ];
  return `${flags.join('')}${sum} ${node.numbering?.style ?? '-'} ${node.ordinal} ${node.content}`;
}

/** A numbered row whose formula names the heads it is made of. */
function addsOneByOne(grid: Grid, { row, numbering }: TableRow, amount: number | null): boolean {
  return isFirm(numbering) && amount !== null && !grid.formula(row, amount).includes(':');
}

function reads(formula: string, row: number, column: number, wanted: number): boolean {
  return precedents(formula, row, column).some(
    ({ sheet, range: { top, bottom, left, right } }) =>
      sheet === null && top <= wanted && bottom >= wanted && left <= column && right >= column,
  );
}

/** Numbering that may only list parts of the row above. */
const LOOSE: ReadonlySet<Numbering['style']> = new Set(['none', 'dash', 'plus', 'lower']);

const isFirm = (numbering: Numbering | null): boolean => numbering !== null && !LOOSE.has(numbering.style);

function attach(tree: RowTree, node: TableRow, parent: TableRow | null): void {
  node.parent = parent;
  if (parent === null) tree.roots.push(node);
  else if (parent.parts === NO_ROWS) parent.parts = [node];
  else parent.parts.push(node);
}

/** null for a row that is blank in the table. */
function readRow(grid: Grid, figures: Figures, row: number, { told }: RowContent): TableRow | null {
  const { columns } = figures;
  let content = figures.name(row);
  let numbering = readNumbering(columns.ordinal === null ? '' : grid.value(row, columns.ordinal));
  // A merged "Tổng cộng" stands in the first column; a group may be written across all of them.
  if (numbering === null && columns.ordinal !== null) {
    const ordinal = textAt(grid, row, columns.ordinal);
    const isWord = readRowWord(ordinal) !== null;
    if (isWord || content === '') content = ordinal;
    if (isWord) numbering = UNNUMBERED;
  }
  // Without a column of its own the numbering stands before the name: "I. Kinh phí năm nay", "- Vật tư".
  if (columns.ordinal === null) numbering = leadingNumbering(content);
  // "Cộng" may stand in another column of words than the one that names the lines: under the names of persons.
  if (content === '') content = rowWordOf(grid, row, columns) ?? '';
  const node = new TableRow(figures, row, numbering, content);
  const isBare = content === '' && (numbering === null || numbering.style === 'none');
  if (!isBare || told) return node;
  const label = firstText(grid, row, columns);
  return label === '' ? null : new TableRow(figures, row, numbering, label);
}

/** The first text of a row, when it marks the row. */
function rowWordOf(grid: Grid, row: number, columns: TableColumns): string | null {
  const text = firstText(grid, row, columns);
  return text !== '' && readRowWord(text) !== null ? text : null;
}

function firstText(grid: Grid, row: number, columns: TableColumns): string {
  for (let column = columns.left; column <= columns.right; column++) {
    const text = textAt(grid, row, column);
    if (text !== '') return text;
  }
  return '';
}

/** "Đơn giá (nghìn đồng)" under headings of things: what one of each costs, no line. */
function isRateRow(node: TableRow): boolean {
  return !node.hasAmount && RATE_ROW.test(foldText(node.content));
}
const RATE_ROW = /^(?:đơn giá|giá đơn vị|mức giá|mức chi|mức hỗ trợ)(?=$|[ :(])/u;

/** Has its own quantity or price. */
function isPriced(node: TableRow): boolean {
  return node.hasPrice || node.hasFactor;
}

type Direction = 'above' | 'below' | 'both';

/** Rows looked at below a head for the first of its lines. */
const FIRST_LINE_WITHIN = 3;

/**
 * Tells an unnumbered head whose sum was typed over from a line: the total adds it up and passes over the priced rows that
 * follow it. The sums are read once, when the first row asks.
 */
function createHeadTest(
  grid: Grid,
  columns: TableColumns,
  figures: Figures,
  sums: SumTest,
): (row: number, limit: number) => boolean {
  const { amount, price } = columns;
  if (amount === null || price === null) return () => false;
  let added: Set<number> | null = null;
  const readAdded = (from: number, limit: number): Set<number> => {
    const rows = new Set<number>();
    for (let row = from; row <= limit; row++) {
      if (grid.formulaId(row, amount) === 0 || sums.of(row) === null) continue;
      const single = precedents(grid.formula(row, amount), row, amount).filter(
        ({ sheet, range }) =>
          sheet === null && range.left === amount && range.right === amount && range.top === range.bottom,
      );
      if (single.length > 1) for (const { range } of single) rows.add(range.top);
    }
    return rows;
  };
  return (row, limit) => {
    if (figures.isBlank(row, amount)) return false;
    for (let next = row + 1; next <= Math.min(limit, row + FIRST_LINE_WITHIN); next++) {
      const { told, priced } = figures.look(next);
      if (!told) continue;
      added ??= readAdded(row, limit);
      return priced && added.has(row) && !added.has(next);
    }
    return false;
  };
}

/**
 * Tells where the rows stand whose amounts the amount formula of a row adds up; null when it adds up none: a product of
 * its own row, a share or tax of another one. Once for each distinct formula.
 */
class SumTest {
  private readonly grid: Grid;
  private readonly columns: TableColumns;
  private readonly asked: readonly number[];
  private readonly factors: readonly number[];
  /** by column, then by formula */
  private readonly known: Map<number, Direction | null>[] = [];

  constructor(grid: Grid, columns: TableColumns) {
    const { amount, money, price, factors } = columns;
    this.grid = grid;
    this.columns = columns;
    const isComputed = (column: number): boolean => (grid.counts.formula[column - grid.left] ?? 0) > 0;
    // A leading column may add up along the row ("3=1+2") where its neighbours add up the rows.
    const all = amount === null ? [] : [amount, ...money.filter((column) => column !== amount)];
    this.asked = all.filter(isComputed);
    this.factors = amount === null || price === null ? [] : factors.filter(isComputed);
    for (const column of [...this.asked, ...this.factors]) this.known[column] = new Map();
  }

  of(row: number): Direction | null {
    const { asked } = this;
    for (let index = 0; index < asked.length; index++) {
      const direction = this.inColumn(row, asked[index] as number);
      if (direction !== null) return direction;
    }
    return this.factors.length > 0 && this.addsQuantities(row) ? 'below' : null;
  }

  /** A head whose own sum was typed over: without a price, and the quantities it has are those of the rows below it. */
  private addsQuantities(row: number): boolean {
    const { grid, factors } = this;
    const { amount, price } = this.columns;
    if (amount === null || grid.formulaId(row, amount) !== 0) return false;
    if (price === null || grid.value(row, price) !== '') return false;
    return factors.some((column) => this.inColumn(row, column) === 'below');
  }

  private inColumn(row: number, column: number): Direction | null {
    const { grid } = this;
    const id = grid.formulaId(row, column);
    if (id === 0) return null;
    const known = this.known[column];
    let direction = known?.get(id);
    if (direction === undefined) {
      direction = directionOf(grid.formula(row, column), row, column);
      known?.set(id, direction);
    }
    return direction;
  }
}

function directionOf(formula: string, row: number, amount: number): Direction | null {
  let above = 0;
  let below = 0;
  for (const { sheet, range } of precedents(formula, row, amount)) {
    if (sheet !== null || range.left > amount || range.right < amount) continue;
    if (range.top < row) above += Math.min(range.bottom, row - 1) - range.top + 1;
    if (range.bottom > row) below += range.bottom - Math.max(range.top, row + 1) + 1;
  }
  if (above + below === 0 || (above + below === 1 && !ONE_ROW.test(formula))) return null;
  return below === 0 ? 'above' : above === 0 ? 'below' : 'both';
}
/** "=SUM(G9)" or "=G9": the sum of a group with one line. */
const ONE_ROW =
  /^=(?:SUM\()?R(?:\[-?\d+\]|\d+)C(?:\[-?\d+\]|\d+)?(?::R(?:\[-?\d+\]|\d+)C(?:\[-?\d+\]|\d+)?)?\)?$/;

/** The group a subtotal names, else the last group, else the lines since the subtotal before. */
function scopeOf(
  of: string | null,
  content: string,
  tree: RowTree,
  isBeyond: (named: TableRow) => boolean,
): TableRow[] {
  const since = tree.subtotals.at(-1)?.row ?? -1;
  let from = tree.roots.length;
  while (from > 0 && (tree.roots[from - 1]?.row ?? -1) > since) from--;
  const recent = tree.roots.slice(from);
  if (of !== null) {
    const named = tree.rows.findLast((row) => row.ordinal.toUpperCase() === of);
    return named && named.children.length > 0 && !isBeyond(named) ? named.children : recent;
  }
  const last = recent.at(-1);
  const isOfLast = last !== undefined && (recent.length === 1 || namesGroup(content, last.content));
  return isOfLast && last.children.length > 0 ? last.children : recent;
}

/** "Cộng tuyên truyền (TM 6606)" below "B. Tuyên truyền sở hữu trí tuệ". */
function namesGroup(sum: string, group: string): boolean {
  const name = foldText(sum)
    .replace(/^(?:tổng )?cộng[ :]*|\(.*$/gu, '')
    .trim();
  return name.includes(' ') && foldText(group).startsWith(name);
}

/** "G = T + C + TL": a sum that names an earlier sum among its terms is made of what its formula says. */
function goesOnFromSum(grid: Grid, { amount }: TableColumns, { subtotals }: RowTree, row: number): boolean {
  if (amount === null || subtotals.length === 0 || grid.formulaId(row, amount) === 0) return false;
  const formula = grid.formula(row, amount);
  // Most sums are of a range; a long table has thousands of them.
  if (formula.includes(':')) return false;
  const terms = precedents(formula, row, amount);
  const isCell = ({ sheet, range }: (typeof terms)[number]): boolean =>
    sheet === null && range.top === range.bottom && range.left === amount && range.right === amount;
  return (
    terms.length > 1 &&
    terms.every(isCell) &&
    terms.some(({ range }) => subtotals.some((sum) => sum.row === range.top)) &&
    // Sums alone are those of the groups, which are read as ever.
    !terms.every(({ range }) => subtotals.some((sum) => sum.row === range.top))
  );
}

/** "Cộng khoản 1" under the groups 1 to 4 of that khoản: its formula reads rows that are not of the group 1 of the table. */
function readsBeyond(
  grid: Grid,
  { amount }: TableColumns,
  roots: readonly TableRow[],
  row: number,
): (named: TableRow) => boolean {
  return (named) => {
    const last = named.children.at(-1);
    if (amount === null || last === undefined || grid.formulaId(row, amount) === 0) return false;
    const next = (named.parent?.children ?? roots).find((sister) => sister.row > named.row);
    const end = next === undefined ? row : next.row;
    return precedents(grid.formula(row, amount), row, amount).some(
      ({ sheet, range }) =>
        sheet === null &&
        range.left <= amount &&
        range.right >= amount &&
        range.bottom >= end &&
        range.top < row,
    );
  };
}

/** Kinds that can only be told once all rows are read. */
function finish(tree: RowTree, rounded: readonly TableRow[], untold: ReadonlySet<TableRow>): void {
  const last = tree.subtotals.at(-1);
  // A lone "Cộng" at the end is the total of the table; "Trong đó" may follow it.
  if (
    tree.totals.length === 0 &&
    last &&
    tree.rows.findLast(
      (row) => row.kind !== 'caption' && row.kind !== 'ofWhich' && !rounded.includes(row),
    ) === last &&
    ((last.scope.length === tree.roots.length && last.scope[0]?.parent === null) ||
      (tree.roots.length === 1 && last.scope === tree.roots[0]?.children))
  ) {
    last.kind = 'total';
    tree.subtotals.pop();
    tree.totals.push(last);
  }
  let count = 0;
  for (let index = 0; index < tree.rows.length; index++) {
    const row = tree.rows[index] as TableRow;
    if (row.kind === 'line') {
      if (row.children.length > 0) row.kind = 'group';
      else if (untold.has(row)) row.kind = 'caption';
      else count++;
    }
    if (row.kind === 'group' || row.kind === 'subtotal' || row.kind === 'total') tree.sums.push(row);
    if (row.kind === 'ofWhich') tree.ofWhich.push(row);
  }
  tree.lines = linesOf(tree.rows, count);
  if (untold.size === 0) return;
  const isCaption = (row: TableRow) => row.kind === 'caption';
  tree.roots = tree.roots.filter((row) => !isCaption(row));
  for (const row of tree.rows)
    if (row.children.some(isCaption)) row.parts = row.children.filter((child) => !isCaption(child));
}

/** The lines among the rows, of which there are `count`: a list of a hundred thousand does not grow, it is made. */
function linesOf(rows: readonly TableRow[], count: number): TableRow[] {
  const lines = new Array<TableRow>(count);
  for (let index = 0, place = 0; place < count; index++) {
    const row = rows[index] as TableRow;
    if (row.kind === 'line') lines[place++] = row;
  }
  return lines;
}

/** A settlement by codes begins with the row that everything else is part of: "I. Kinh phí quyết toán năm nay". */
function raiseTotal(tree: RowTree): void {
  const [root, ...others] = tree.roots;
  if (root?.kind !== 'group' || others.length > 0 || tree.totals.length > 0) return;
  tree.roots = root.parts;
  for (const child of root.parts) child.parent = null;
  root.kind = 'total';
  root.parts = NO_ROWS;
  tree.totals.push(root);
}

/** The money a row stands for: its own number, else its subtotal's, else its children's; text numbers are read. */
export function moneyOf(row: TableRow, subtotals: ReadonlyMap<TableRow, TableRow>): number {
  if (row.amount.value !== null) return row.amount.value;
  const subtotal = subtotals.get(row);
  if (subtotal && subtotal.amount.value !== null) return subtotal.amount.value;
  return row.children.reduce((sum, child) => sum + moneyOf(child, subtotals), 0);
}
