// Owns the rows of an estimate table as a tree: groups, lines, "Trong đó", subtotals and totals.
// Invariant: every row with money is in exactly one place; a row that has its own price is never a parent.
import { createFigureReader } from './figures.ts';
import type { Figure } from './figures.ts';
import { precedents } from './formula.ts';
import type { Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT, textAt } from './grid.ts';
import { createDepths, readNumbering, UNNUMBERED } from './numbering.ts';
import type { Numbering } from './numbering.ts';
import { readRowWord } from './words.ts';
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
  children: TableRow[] = NO_ROWS;
  /** for kind subtotal: the rows it adds up */
  scope: TableRow[] = NO_ROWS;
  readonly #figures: FigureReader;

  constructor(figures: FigureReader, row: number, numbering: Numbering | null, content: string) {
    this.#figures = figures;
    this.row = row;
    this.numbering = numbering;
    this.content = content;
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
  /** has a price or an amount of any kind */
  get hasPrice(): boolean {
    const { price } = this.#figures.columns;
    return price !== null && !this.#figures.isBlank(this.row, price);
  }
  get hasAmount(): boolean {
    const { amount } = this.#figures.columns;
    return amount !== null && !this.#figures.isBlank(this.row, amount);
  }
  /** has a quantity or factor */
  get hasFactor(): boolean {
    for (const column of this.#figures.columns.factors)
      if (!this.#figures.isBlank(this.row, column)) return true;
    return false;
  }
  /** one of its figures is a number or reads as one */
  get hasNumber(): boolean {
    const { price, amount, factors } = this.#figures.columns;
    const isNumber = (column: number): boolean => {
      const { kind } = this.#figures.read(this.row, column);
      return kind !== 'blank' && kind !== 'other';
    };
    return (
      (amount !== null && isNumber(amount)) || (price !== null && isNumber(price)) || factors.some(isNumber)
    );
  }
}

/** Reads the figures of one table. */
interface FigureReader {
  columns: TableColumns;
  read(row: number, column: number): Figure;
  /** true for an empty cell and for blanks alone */
  isBlank(row: number, column: number): boolean;
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
  totals: TableRow[];
  subtotals: TableRow[];
  /** groups, subtotals and totals, in their order */
  sums: TableRow[];
  /** last row that belongs to the table; < first when there is none */
  last: number;
}

const STOP_AFTER_BLANKS = 5;
/** An unnumbered row whose formula adds rows up stands over numbers and under capitals. */
const BARE_GROUP = 1.5;

/**
 * Reads rows `first` … `limit` (inclusive) until `ends` says the table is over or five rows are blank.
 * The row of `ends` is not read.
 */
export function readRows(
  grid: Grid,
  columns: TableColumns,
  first: number,
  limit: number,
  ends: (row: number) => boolean,
): RowTree {
  const depthOf = createDepths();
  const addsRows = createAggregateTest(grid, columns.amount);
  const figures = createFigures(grid, columns);
  const wordOf = createWordReader();
  const tree: RowTree = {
    rows: [],
    roots: [],
    lines: [],
    totals: [],
    subtotals: [],
    sums: [],
    last: first - 1,
  };
  let open: { node: TableRow; depth: number }[] = [];
  let inOfWhich = false;
  let blanks = 0;

  for (let row = first; row <= limit && blanks < STOP_AFTER_BLANKS; row++) {
    const node = readRow(grid, figures, row);
    if (node === null) {
      blanks++;
      continue;
    }
    blanks = 0;
    const { numbering } = node;
    const word = wordOf(node.content);
    if (word?.kind === 'words') break;
    if (!node.hasNumber && ends(row)) break;

    if (word?.kind === 'total' || word?.kind === 'subtotal') {
      node.kind = word.kind;
      if (word.kind === 'subtotal') node.scope = scopeOf(word.of, tree);
      (word.kind === 'total' ? tree.totals : tree.subtotals).push(node);
      inOfWhich = false;
      if (word.kind === 'subtotal' && word.of === null) open = [];
    } else if (word?.kind === 'ofWhich') {
      node.kind = 'ofWhich';
      inOfWhich = true;
    } else {
      const priced = isPriced(node);
      const numbered = numbering !== null && !LOOSE.has(numbering.style);
      if (numbered || priced) inOfWhich = false;
      if (inOfWhich) node.kind = 'ofWhich';
      else if (numbering === null || (numbering.style === 'none' && !hasFigures(node))) node.kind = 'caption';
      else {
        const bare = numbering.style === 'none' && !priced && addsRows(row);
        const depth = bare ? BARE_GROUP : depthOf(numbering);
        while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
        attach(tree, node, open.at(-1)?.node ?? null);
        if (!priced || addsRows(row)) open.push({ node, depth });
      }
    }
    tree.rows.push(node);
    if (node.kind !== 'caption') tree.last = row;
  }
  finish(tree);
  return tree;
}

function createFigures(grid: Grid, columns: TableColumns): FigureReader {
  const figureOf = createFigureReader();
  const { kinds, numbers, top, left, height, width } = grid;
  return {
    columns,
    read: (row, column) => {
      const [r, c] = [row - top, column - left];
      if (r < 0 || c < 0 || r >= height || c >= width) return BLANK;
      const at = c * height + r;
      const kind = kinds[at];
      if (kind === EMPTY) return BLANK;
      return figureOf(kind === NUMBER ? (numbers[at] as number) : grid.value(row, column));
    },
    isBlank: (row, column) => {
      const [r, c] = [row - top, column - left];
      if (r < 0 || c < 0 || r >= height || c >= width) return true;
      const kind = kinds[c * height + r];
      return kind === EMPTY || (kind === TEXT && String(grid.value(row, column)).trim() === '');
    },
  };
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
 * numbers (n), a price or quantity of its own (p), a formula that adds rows up (s). Equal before and after a change: the
 * tree stays as it is. null for a blank row.
 */
export function rowForm(grid: Grid, columns: TableColumns, row: number): string | null {
  const node = readRow(grid, createFigures(grid, columns), row);
  if (node === null) return null;
  const flags = [
    hasFigures(node) ? 'f' : '',
    node.hasNumber ? 'n' : '',
    isPriced(node) ? 'p' : '',
    createAggregateTest(grid, columns.amount)(row) ? 's' : '',
  ];
  return `${flags.join('')} ${node.numbering?.style ?? '-'} ${node.ordinal} ${node.content}`;
}

/** Numbering that may only list parts of the row above. */
const LOOSE: ReadonlySet<Numbering['style']> = new Set(['none', 'dash', 'plus', 'lower']);

function attach(tree: RowTree, node: TableRow, parent: TableRow | null): void {
  node.parent = parent;
  if (parent === null) tree.roots.push(node);
  else if (parent.children === NO_ROWS) parent.children = [node];
  else parent.children.push(node);
}

/** null for a row that is blank in the table. */
function readRow(grid: Grid, figures: FigureReader, row: number): TableRow | null {
  const { columns } = figures;
  let content = textAt(grid, row, columns.content);
  let numbering = readNumbering(columns.ordinal === null ? '' : grid.value(row, columns.ordinal));
  // A merged "Tổng cộng" stands in the first column; a group may be written across all of them.
  if (numbering === null && columns.ordinal !== null) {
    const ordinal = textAt(grid, row, columns.ordinal);
    const isWord = readRowWord(ordinal) !== null;
    if (isWord || content === '') content = ordinal;
    if (isWord) numbering = UNNUMBERED;
  }
  const node = new TableRow(figures, row, numbering, content);
  const isBare = content === '' && (numbering === null || numbering.style === 'none');
  if (!isBare || hasFigures(node)) return node;
  const label = firstText(grid, row, columns);
  return label === '' ? null : new TableRow(figures, row, numbering, label);
}

function firstText(grid: Grid, row: number, columns: TableColumns): string {
  for (let column = columns.left; column <= columns.right; column++) {
    const text = textAt(grid, row, column);
    if (text !== '') return text;
  }
  return '';
}

function hasFigures(node: TableRow): boolean {
  return node.hasAmount || isPriced(node);
}

/** Has its own quantity or price. */
function isPriced(node: TableRow): boolean {
  return node.hasPrice || node.hasFactor;
}

/** Tells whether the amount formula of a row reads other rows of the amount column; once for each distinct formula. */
function createAggregateTest(grid: Grid, amount: number | null): (row: number) => boolean {
  if (amount === null) return () => false;
  const known = new Map<number, boolean>();
  return (row) => {
    const id = grid.formulaId(row, amount);
    if (id === 0) return false;
    let adds = known.get(id);
    if (adds === undefined) {
      adds = precedents(grid.formula(row, amount), row, amount).some(
        ({ sheet, range }) =>
          sheet === null &&
          range.left <= amount &&
          range.right >= amount &&
          (range.top !== row || range.bottom !== row),
      );
      known.set(id, adds);
    }
    return adds;
  };
}

/** The group a subtotal names, else the last group, else the lines since the subtotal before. */
function scopeOf(of: string | null, tree: RowTree): TableRow[] {
  const since = tree.subtotals.at(-1)?.row ?? -1;
  let from = tree.roots.length;
  while (from > 0 && (tree.roots[from - 1]?.row ?? -1) > since) from--;
  const recent = tree.roots.slice(from);
  if (of !== null) {
    const named = tree.rows.findLast((row) => row.ordinal.toUpperCase() === of);
    return named && named.children.length > 0 ? named.children : recent;
  }
  const last = recent.at(-1);
  return recent.length === 1 && last && last.children.length > 0 ? last.children : recent;
}

/** Kinds that can only be told once all rows are read. */
function finish(tree: RowTree): void {
  const last = tree.subtotals.at(-1);
  // A lone "Cộng" at the end is the total of the table.
  if (
    tree.totals.length === 0 &&
    last &&
    tree.rows.at(-1) === last &&
    last.scope.length === tree.roots.length
  ) {
    last.kind = 'total';
    tree.subtotals.pop();
    tree.totals.push(last);
  }
  for (const row of tree.rows) {
    if (row.kind !== 'line') continue;
    if (row.children.length > 0) row.kind = 'group';
    else if (hasFigures(row)) tree.lines.push(row);
    else row.kind = 'caption';
  }
  tree.sums = tree.rows.filter(({ kind }) => kind === 'group' || kind === 'subtotal' || kind === 'total');
  const isCaption = (row: TableRow) => row.kind === 'caption';
  tree.roots = tree.roots.filter((row) => !isCaption(row));
  for (const row of tree.rows)
    if (row.children.some(isCaption)) row.children = row.children.filter((child) => !isCaption(child));
}

/** The money a row stands for: its own number, else its subtotal's, else its children's; text numbers are read. */
export function moneyOf(row: TableRow, subtotals: ReadonlyMap<TableRow, TableRow>): number {
  if (row.amount.value !== null) return row.amount.value;
  const subtotal = subtotals.get(row);
  if (subtotal && subtotal.amount.value !== null) return subtotal.amount.value;
  return row.children.reduce((sum, child) => sum + moneyOf(child, subtotals), 0);
}
