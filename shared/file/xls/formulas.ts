// Owns the formulas of one sheet in R1C1: a cell's own, those shared by a range, arrays.
// Invariant: the R1C1 form is always toR1C1 of the A1 form; what is remembered only saves doing that again.
import type { CellRange } from '../../sheet/address.ts';
import { toR1C1 } from '../../sheet/formula.ts';
import { sharedFormula } from '../formulaForms.ts';
import type { SharedFormula } from '../formulaForms.ts';
import type { Globals } from './globals.ts';
import { RECORD } from './records.ts';
import type { Records } from './records.ts';
import { sharedPlace, tokensText } from './tokens.ts';

/** A formula that was read, and how to know it again in another row of its column by its tokens. */
interface Template {
  tokens: Uint8Array;
  count: number;
  row: number;
  /** places of rows that move along */
  rows: number[];
  r1c1: string;
}

/** What stands behind the first cell of a range that has one formula. */
interface Group {
  kind: 'shared' | 'array' | 'table';
  range: CellRange;
  tokens: Uint8Array;
  count: number;
  /** of a shared formula, once its first cell was read; null: it makes no sense */
  known: SharedFormula | null | undefined;
}

/** so many different formulas of a column are remembered: a line's, its subtotal's, and two more */
const TEMPLATES = 4;
/** content of the two kinds of group before their tokens; the length of those in its last two bytes */
const HEADS = { shared: 10, array: 14 } as const;

/** honest formulas hardly ever wrap; a small file could ask for this a hundred thousand times */
const MOST_WRAPPED = 1_000_000;

export class SheetFormulas {
  /** ranges of array formulas over more than one cell, too */
  readonly arrays: CellRange[] = [];
  private readonly globals: Globals;
  private readonly sheet: string;
  private readonly columns: Template[][] = [];
  private readonly groups = new Map<number, Group>();
  private readonly rowCount: number;
  /** bytes of shared formulas that had to be read again */
  private wrapped = 0;

  constructor(globals: Globals, sheet: string) {
    this.globals = globals;
    this.sheet = sheet;
    this.rowCount = globals.biff === 8 ? 0x10000 : 0x4000;
  }

  /** The record behind a formula cell when it tells the formula of a range that begins there. */
  takeGroup(record: Records, row: number, column: number): void {
    const kind =
      record.type === RECORD.sharedFormula ? 'shared' : record.type === RECORD.array ? 'array' : 'table';
    const head = kind === 'shared' ? HEADS.shared : HEADS.array;
    const range = { top: record.u16(0), bottom: record.u16(2), left: record.u8(4), right: record.u8(5) };
    const tokens = record.stream.subarray(Math.min(record.from + head, record.to), record.to);
    this.groups.set(row * 256 + column, {
      kind,
      range,
      tokens,
      count: record.u16(head - 2),
      known: undefined,
    });
    if (kind === 'array') this.arrays.push(range);
  }

  /** The formula of a cell; null when it has none it shows, or none that can be read, which is noted. */
  read(tokens: Uint8Array, count: number, row: number, column: number): string | null {
    const place = sharedPlace(tokens.subarray(0, count));
    if (place === null) return this.own(tokens, count, row, column);
    const group = this.groups.get(place.row * 256 + place.column);
    if (place.table || group?.kind === 'table') return null;
    if (group === undefined) return this.lost();
    if (group.kind === 'shared') return this.shared(group, row, column);
    const { top, left } = group.range;
    return row === top && column === left ? this.own(group.tokens, group.count, row, column) : null;
  }

  private lost(): null {
    this.globals.repair.lose('formulas', this.sheet);
    return null;
  }

  private own(tokens: Uint8Array, count: number, row: number, column: number): string | null {
    const memory = (this.columns[column] ??= []);
    for (const template of memory) if (fits(template, tokens, count, row)) return template.r1c1;
    const text = this.text(tokens, count, row, column);
    if (text === null) return this.lost();
    const r1c1 = toR1C1(text.formula, row, column);
    if (text.rows !== null) {
      memory.unshift({ tokens, count, row, rows: text.rows, r1c1 });
      if (memory.length > TEMPLATES) memory.pop();
    }
    return r1c1;
  }

  private shared(group: Group, row: number, column: number): string | null {
    const { tokens, count } = group;
    if (group.known === undefined) {
      const text = this.text(tokens, count, row, column);
      group.known = text === null ? null : sharedFormula(text.formula.slice(1), row, column);
    }
    if (group.known === null) return this.lost();
    const { r1c1, up, down, left, right } = group.known;
    if (row + up >= 0 && row + down < this.rowCount && column + left >= 0 && column + right < 256)
      return r1c1;
    // past an edge references wrap round, and the cell reads other rows than its text says elsewhere
    this.wrapped += count;
    const text = this.wrapped > MOST_WRAPPED ? null : this.text(tokens, count, row, column);
    if (text === null) return this.lost();
    group.known = sharedFormula(text.formula.slice(1), row, column);
    return group.known.r1c1;
  }

  private text(
    tokens: Uint8Array,
    count: number,
    row: number,
    column: number,
  ): ReturnType<typeof tokensText> {
    const { budget } = this.globals;
    budget.take('formulas', 1);
    const text = tokensText(tokens, count, row, column, this.globals);
    // both are walked through, the tokens slowly
    budget.take('letters', 3 * count + (text?.formula.length ?? 0));
    return text;
  }
}

/** Equal tokens but for rows that moved with the formula. */
function fits(template: Template, tokens: Uint8Array, count: number, row: number): boolean {
  const { tokens: known, rows, row: base } = template;
  if (template.count !== count || known.length !== tokens.length) return false;
  let at = 0;
  for (const place of rows) {
    for (; at < place; at++) if (known[at] !== tokens[at]) return false;
    if (u16(tokens, at) - row !== u16(known, at) - base) return false;
    at += 2;
  }
  for (; at < known.length; at++) if (known[at] !== tokens[at]) return false;
  return true;
}

const u16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
