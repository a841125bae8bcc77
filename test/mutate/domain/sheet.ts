// Owns how a domain fault sees a gold sheet: its tables by the gold columns, its lines, its texts, and the numbers shown.
// Invariant: reads what was laid out, what was expected of it by hand and what LibreOffice calculated; knows nothing of the product.
import type { ExpectedSheet, ExpectedTable, Meaning, SheetFixture } from '../../sheets/fixture.ts';
import { columnNumber, readArea } from '../address.ts';
import type { Area, Spot } from '../address.ts';
import type { Content, SheetLayout } from '../book.ts';
import { Grid, reads } from '../grid.ts';
import type { FormulaCell, Place, Results } from '../grid.ts';
import { spanOf } from './days.ts';
import type { Span } from './days.ts';

export interface TextCell extends Spot {
  text: string;
}

/** "bằng chữ" in Unicode of either form and in the old codes, where a letter with a mark is one to three signs. */
const WORDS = /b\S{1,3}ng ch\S{1,3}\s*:/i;

export class DomainSheet {
  readonly name: string;
  readonly tables: DomainTable[];
  /** days the sheet speaks of; null where it names none */
  readonly span: Span | null;
  readonly fixture: SheetFixture;
  readonly layout: SheetLayout;
  readonly expected: ExpectedSheet;
  private readonly results: Results;
  private readonly grid: Grid;

  constructor(fixture: SheetFixture, layout: SheetLayout, expected: ExpectedSheet, results: Results) {
    this.fixture = fixture;
    this.layout = layout;
    this.expected = expected;
    this.results = results;
    this.name = layout.name;
    this.grid = new Grid(fixture.book);
    this.tables = expected.tables.map((table) => new DomainTable(this, table));
    const { dates } = fixture;
    this.span = dates ?? (this.isUnicode() ? spanOf(this.textsAbove().map(({ text }) => text)) : null);
  }

  content(spot: Spot): Content {
    return this.layout.rows[spot.row]?.[spot.column - 1] ?? null;
  }

  /** What is typed as a text, not what a formula shows. */
  text(spot: Spot): string {
    const content = this.content(spot);
    return typeof content === 'string' && !content.startsWith('=') ? content : '';
  }

  /** The number shown; null for anything else. */
  number(spot: Spot): number | null {
    const content = this.content(spot);
    if (typeof content === 'number') return content;
    const result = this.isFormula(spot) ? this.results.get(placeOf(this.name, spot)) : undefined;
    return result?.type === 'n' ? Number(result.value) : null;
  }

  isFormula(spot: Spot): boolean {
    return this.formula(spot) !== undefined;
  }

  formula(spot: Spot): FormulaCell | undefined {
    return this.grid.formulaAt({ sheet: this.name, row: spot.row, column: spot.column });
  }

  isNumber(spot: Spot): boolean {
    return typeof this.content(spot) === 'number';
  }

  texts(): TextCell[] {
    return Object.entries(this.layout.rows).flatMap(([row, contents]) =>
      contents.flatMap((_, index) => {
        const spot = { row: Number(row), column: index + 1 };
        const text = this.text(spot);
        return text === '' ? [] : [{ ...spot, text }];
      }),
    );
  }

  /** Letterhead, titles, unit of money: everything over the first table. */
  textsAbove(): TextCell[] {
    const first = Math.min(...this.tables.map(({ area }) => area.from.row));
    return this.texts().filter(({ row }) => row < first);
  }

  /** Texts of no table. */
  textsOutside(): TextCell[] {
    return this.texts().filter((cell) => !this.tables.some((table) => table.holds(cell)));
  }

  /** The row that reads the total out, where there is one. */
  words(): TextCell | undefined {
    return this.textsOutside().find(({ text }) => WORDS.test(text));
  }

  /** Not in one of the old codes, in which no word with an accent reads so. */
  isUnicode(): boolean {
    return this.texts().some(({ text }) =>
      /nội dung|thành tiền|đơn vị|đơn giá|số lượng|kế hoạch|khoản chi|hoạt động/i.test(text.normalize('NFC')),
    );
  }

  /** Formulas of the book that depend on the place, directly or through others. */
  dependants(spot: Spot): Place[] {
    const found = new Map<string, Place>();
    const left: Place[] = [{ sheet: this.name, row: spot.row, column: spot.column }];
    for (let place = left.pop(); place !== undefined; place = left.pop())
      for (const reader of this.grid.readers(place)) {
        const key = placeOf(reader.sheet, reader);
        if (found.has(key)) continue;
        found.set(key, { sheet: reader.sheet, row: reader.row, column: reader.column });
        left.push(reader);
      }
    return [...found.values()];
  }

  /** Places that a formula of this sheet reads, in this sheet. */
  readBy(cell: FormulaCell): Spot[] {
    return reads(cell.tokens, cell.sheet).filter(({ sheet }) => sheet === this.name);
  }

  readers(spot: Spot): FormulaCell[] {
    return this.grid.readers({ sheet: this.name, row: spot.row, column: spot.column });
  }
}

const placeOf = (sheet: string, { row, column }: Spot): string => {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${sheet}!${letters}${row}`;
};

export type MoneyUnit = 1 | 1000 | 1_000_000;
const SCALE = { đồng: 1, 'nghìn đồng': 1000, 'triệu đồng': 1_000_000 } as const;

export class DomainTable {
  readonly area: Area;
  /** rows that are no total, subtotal, group, caption, note or "Trong đó" */
  readonly lines: number[];

  readonly expected: ExpectedTable;
  private readonly sheet: DomainSheet;

  constructor(sheet: DomainSheet, expected: ExpectedTable) {
    this.sheet = sheet;
    this.expected = expected;
    this.area = readArea(expected.range);
    this.lines = this.findLines();
  }

  /** Whether the lines told here are as many as the person who laid out the sheet counted. */
  isUnderstood(): boolean {
    return this.lines.length === this.expected.lines;
  }

  holds({ row, column }: Spot): boolean {
    const { from, to } = this.area;
    return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
  }

  /** Columns whose meaning is one of these, as a whole or by its first words. */
  columns(...meanings: Meaning[]): number[] {
    return Object.entries(this.expected.columns)
      .filter(([, meaning]) => meanings.some((wanted) => `${meaning}.`.startsWith(`${wanted}.`)))
      .map(([letters]) => columnNumber(letters));
  }

  column(...meanings: Meaning[]): number | undefined {
    return this.columns(...meanings)[0];
  }

  meaning(column: number): Meaning {
    return (
      Object.entries(this.expected.columns).find(([letters]) => columnNumber(letters) === column)?.[1] ?? ''
    );
  }

  /** đồng in one unit of the column, by its own heading where that tells */
  scale(column: number): MoneyUnit {
    const [first, last] = this.expected.headerRows;
    for (let row = first; row <= last; row++) {
      const text = this.sheet.text({ row, column }).normalize('NFC').toLowerCase();
      if (/(nghìn|ngàn|1[.,]?000) ?đ/.test(text)) return 1000;
      if (/triệu ?đ/.test(text)) return 1_000_000;
      if (/\(đ(ồng)?\)/.test(text)) return 1;
    }
    return SCALE[this.expected.unit];
  }

  headings(): TextCell[] {
    const [first, last] = this.expected.headerRows;
    return this.sheet.texts().filter((cell) => this.holds(cell) && cell.row >= first && cell.row <= last);
  }

  private get dataFrom(): number {
    return Math.max(this.expected.headerRows[1], this.expected.indexRow ?? 0) + 1;
  }

  private findLines(): number[] {
    const { totalRows, subtotalRows } = this.expected;
    const counted =
      this.columns('amount').length > 0
        ? this.columns('amount')
        : Object.keys(this.expected.columns)
            .map(columnNumber)
            .filter((column) =>
              /^(plan|allocated|received|disbursed|settled|quantity)/.test(this.meaning(column)),
            );
    let inParts = false;
    const isLine = (row: number): boolean => {
      if (totalRows.includes(row) || subtotalRows.includes(row)) return false;
      const words = this.sheet
        .texts()
        .filter((cell) => cell.row === row && this.holds(cell))
        .map(({ text }) => text.normalize('NFC').trim().toLowerCase());
      if (words.some((text) => /^trong đó/.test(text))) {
        inParts = true;
        return false;
      }
      // "Cùng kỳ 2024 (tham khảo)": the year before, beside the sums of this one.
      if (words.some((text) => text.startsWith('cùng kỳ'))) return false;
      // "- Ngân sách nhà nước" under "Trong đó:" tells the total again.
      inParts &&= words[0]?.startsWith('-') === true;
      if (inParts) return false;
      // A head of tasks has a number and a name alone.
      if (counted.length === 0) return words.length > 2;
      return counted.some((column) => this.sheet.number({ row, column }) !== null);
    };
    const rows: number[] = [];
    const lastTotal = Math.max(0, ...totalRows);
    for (let row = this.dataFrom; row <= this.area.to.row; row++) {
      // What stands under the total tells the total again by sources.
      if (row > lastTotal && lastTotal > 0 && rows.some((line) => line < lastTotal)) break;
      if (isLine(row)) rows.push(row);
    }
    return rows;
  }
}
