// Owns rule 15: lines that name neither a legal basis nor, for what is bought, a quotation or contract.
// Invariant: a line is only asked for what the other lines of its table give; where nearly all of them name what they rest on,
// whatever they are for, the rest are asked too; a table that cites nothing is told once.
import type { Text } from '../contract/common.ts';
import { readCitations } from '../reference/citations.ts';
import type { CellRange } from '../sheet/address.ts';
import type { Grid } from '../sheet/grid.ts';
import { columnCells, NUMBER, textAt } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { CellEdit } from '../sheet/reread.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText, normaliseText } from '../vietnamese/compare.ts';
import { foldedTest, lowerTest } from '../vietnamese/prefilter.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { columnTexts, judgeContents } from './columnTexts.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { isOutsideColumns, parameter } from './rule.ts';
import type { Parameters, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const basisMissing: Rule = {
  id: 'basis.missing',
  severity: 'warning',
  name: { vi: 'Thiếu căn cứ, báo giá', en: 'Basis or quotation missing' },
  why: {
    vi: 'Khoản có định mức phải ghi văn bản quy định mức chi; khoản chi theo thực tế (hội trường, in ấn, thuê xe) phải có báo giá hoặc hợp đồng.',
    en: 'A line with a norm names the document that sets it; what is bought (hall, printing, vehicles) needs a quotation or contract.',
  },
  // 50 triệu: mẫu thẩm định của một đơn vị sự nghiệp (giả định cho đơn vị khác).
  parameters: { minCitedShare: 0.5, quotedFrom: 50_000_000 },
  dated: false,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú', 'người/ngày', 2, 3, 200_000, ['=D2*E2*F2', 1_200_000], 'NQ 90/2017/NQ-HĐND'],
      [2, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000], 'Báo giá'],
      [3, 'Hỗ trợ tiền ăn đại biểu', 'người/ngày', 30, 3, 100_000, ['=D4*E4*F4', 9_000_000]],
    ],
    cells: ['H4'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Công tác phí', '', '', '', '', ['=SUM(G3)', 1_200_000], 'NQ 90/2017/NQ-HĐND'],
      [1, 'Phụ cấp lưu trú', 'người/ngày', 2, 3, 200_000, ['=D3*E3*F3', 1_200_000]],
      ['II', 'Chi lớp học', '', '', '', '', ['=SUM(G5:G6)', 15_000_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D5*E5*F5', 6_000_000], 'Báo giá'],
      [2, 'Hỗ trợ tiền ăn (NQ 90/2017/NQ-HĐND)', 'người/ngày', 30, 3, 100_000, ['=D6*E6*F6', 9_000_000]],
    ],
  },
  check,
  ignores,
};

/** What is bought at its real price: halls, printing, vehicles and what furnishes a room; words with one place for their tone. */
const isBought = lowerTest(
  /thuê (?:hội trường|xe|phòng họp|địa điểm|máy chiếu|âm thanh|thiết bị)|(?:^|[ ,(])(?:in|in ấn|in sao|phô ?tô|photo|photocopy)(?:[ ,]+(?:ấn|và|phô ?tô|photo|sao))* (?:tài liệu|giấy|maket|băng|phông|biểu)|ma ?ket|băng rôn|phông nền|pa ?nô|backdrop/u,
);
/** Papers by which a real price is proved, and words that leave it to them. */
const PROVED =
  /báo giá|niêm yết|hợp đồng|h(?:óa|oá) đơn|thực tế|chào giá|thẩm định giá|đấu thầu|chỉ định thầu/u;
/** Other words by which a line names what it rests on. */
const RULED =
  /^theo (?!thực tế|số |thời gian|dự kiến|nhu cầu)|quy chế|quy định|định mức|như trên|nt|ký nhận|biên (?:nhận|lai)|^khoán$|nghị quyết|thông tư|quyết định|kế hoạch|công văn|tờ trình/u;
const saysProof = foldedTest(PROVED);
const saysBasis = foldedTest(PROVED, RULED);

/** norm: a document sets the amount; bought: it is paid at its real price. */
type Need = 'norm' | 'bought';

function check(context: RuleContext, parameters: Parameters): RuleOutput {
  const findings: RuleFinding[] = [];
  for (const table of context.recognition.estimates) {
    const column = table.columns.basis ?? table.columns.note;
    if (column === null) continue;
    const reader: Reader = { basis: new BasisTest(context, table), needOf: needReader(context, table) };
    const bare = table.lines.filter((line) => !reader.basis.of(line));
    const missing = findMissing(table, bare, reader, parameter(parameters, 'minCitedShare'));
    if (missing === 'all') {
      if (table.columns.basis !== null) findings.push(nothingCited(table, reader, column));
      continue;
    }
    for (const line of missing)
      report(line, column, reader.needOf(line) === 'norm' ? NO_NORM : NO_QUOTATION, findings);
    const from = parameter(parameters, 'quotedFrom');
    const told = new Set(missing);
    for (const line of findAlone(table, bare)) {
      if (told.has(line) || isAsAsked(table, line)) continue;
      told.add(line);
      report(line, column, NOTHING, findings);
    }
    for (const line of findDear(context, table, reader, from))
      if (!told.has(line)) report(line, column, dear(from), findings);
  }
  return { findings, gaps: [] };
}

/** An appraisal gives its reasons in the note where it changes what was asked for. */
function isAsAsked({ columns, meanings }: EstimateTable, line: TableRow): boolean {
  if (columns.basis !== null) return false;
  const differences = [...meanings].flatMap(([column, meaning]) =>
    meaning === 'difference' ? [column] : [],
  );
  return (
    differences.length > 0 &&
    differences.every((column) => {
      const { kind, value } = line.at(column);
      return kind === 'blank' || value === 0;
    })
  );
}

interface Reader {
  needOf: (line: TableRow) => Need | null;
  basis: BasisTest;
}

/** Lines without the basis that others give; 'all' when none of those that need one gives any. */
function findMissing(
  table: EstimateTable,
  bare: readonly TableRow[],
  { needOf, basis }: Reader,
  minShare: number,
): TableRow[] | 'all' {
  // What a line needs is dear to tell, so those with a basis are asked only when others lack it.
  const lacking = bare.filter((line) => needOf(line) !== null);
  if (lacking.length === 0) return [];
  const given = table.lines.filter((line) => basis.of(line) && needOf(line) !== null);
  const hasColumn = table.columns.basis !== null;
  if (given.length === 0) {
    if (table.rows.some((row) => row.kind !== 'line' && basis.of(row))) return [];
    // A column that the other lines fill, whatever they are for, is not blank.
    const all = table.lines.length;
    return hasColumn && all - bare.length >= Math.max(MIN_NOTED, all * minShare) ? lacking : 'all';
  }
  const asks = (need: Need): boolean => {
    // Notes give a basis by habit only where several lines of the kind do.
    const count = (lines: readonly TableRow[]) =>
      hasColumn ? lines.length : lines.filter((line) => needOf(line) === need).length;
    const [withBasis, all] = [count(given), count(given) + count(lacking)];
    return withBasis >= all * minShare && withBasis >= (hasColumn ? 1 : MIN_NOTED);
  };
  const asked: Record<Need, boolean> = { norm: asks('norm'), bought: asks('bought') };
  return lacking.filter((line) => asked[needOf(line) ?? 'norm']);
}
const MIN_NOTED = 2;

/** Few lines without a word where all others name what they rest on, whatever they are for. */
function findAlone({ lines }: EstimateTable, bare: readonly TableRow[]): TableRow[] {
  const most = Math.max(1, Math.floor(lines.length * MOST_ALONE));
  if (lines.length <= MIN_BESIDE || bare.length > most) return [];
  return bare.filter(({ content }) => content !== '' && !COMPUTED.test(foldText(content)));
}
const MIN_BESIDE = 3;
const MOST_ALONE = 0.05;
/** Shares and rests that no paper prices. */
const COMPUTED = /^(?:chi )?(?:phí )?(?:dự phòng|khác|phát sinh|thuế|quản lý|làm tròn|\d)|%/u;

/** Lines bought for much money without a word on how the price is known. */
function findDear(context: RuleContext, table: EstimateTable, { needOf }: Reader, from: number): TableRow[] {
  const isProved = proofReader(context, table);
  const { lines, lineRows, scale } = table;
  const { kinds, numbers, base } = columnCells(context.grid, table.columns.amount, lineRows);
  const found: TableRow[] = [];
  for (let index = 0; index < lines.length; index++) {
    const at = base + (lineRows[index] as number);
    if (kinds[at] === NUMBER && (numbers[at] as number) * scale.amount < from) continue;
    const line = lines[index] as TableRow;
    const amount = (line.amount.value ?? 0) * scale.amount;
    if (amount >= from && needOf(line) === 'bought' && !isProved(line)) found.push(line);
  }
  return found;
}

const NO_NORM: Text = {
  vi: 'chưa ghi văn bản quy định mức chi, các dòng khác đều ghi',
  en: 'names no document that sets the amount, other lines do',
};
const NO_QUOTATION: Text = {
  vi: 'chưa ghi báo giá hoặc hợp đồng, các dòng khác đều ghi căn cứ',
  en: 'names no quotation or contract, other lines name their basis',
};

const NOTHING: Text = {
  vi: 'chưa ghi căn cứ hoặc báo giá, các dòng khác đều ghi',
  en: 'names no basis or quotation, all other lines do',
};

function dear(from: number): Text {
  return {
    vi: `chi theo thực tế từ ${formatMoney(from)} đồng (mức giả định) mà chưa ghi báo giá hoặc hợp đồng`,
    en: `is bought for ${formatMoney(from)} đồng (an assumed limit) or more and names no quotation or contract`,
  };
}

function report(line: TableRow, column: number, what: Text, findings: RuleFinding[]): void {
  findings.push({
    cells: [{ row: line.row, column }],
    message: {
      vi: `Dòng ${line.row + 1} “${line.content}” ${what.vi}.`,
      en: `Row ${line.row + 1} "${line.content}" ${what.en}.`,
    },
  });
}

function nothingCited(table: EstimateTable, { needOf }: Reader, column: number): RuleFinding {
  const needy = table.lines.filter((line) => needOf(line) !== null);
  return {
    severity: 'note',
    cells: needy.slice(0, 1).map(({ row }) => ({ row, column })),
    message: {
      vi: `Cột căn cứ để trống: ${needy.length} dòng có định mức hoặc chi theo thực tế chưa ghi căn cứ, báo giá.`,
      en: `The basis column is blank: ${needy.length} lines with a norm or a real price name no basis or quotation.`,
    },
  };
}

function needReader({ grid, normOf }: RuleContext, table: EstimateTable): (line: TableRow) => Need | null {
  const isBoughtLine = judgeContents(grid, table, isBought);
  return (line) => {
    const match = normOf(grid, table, line);
    if (match !== null) return match.norms.length > 0 ? 'norm' : null;
    return isBoughtLine(line) ? 'bought' : null;
  };
}

/** Tells whether a line, its group or a cell merged over it names what it rests on. */
class BasisTest {
  private readonly grid: Grid;
  private readonly own: readonly TextTest[];
  private readonly merged: readonly CellRange[];

  constructor(context: RuleContext, { columns: { basis, note, content } }: EstimateTable) {
    this.grid = context.grid;
    this.own = [
      new TextTest(context, basis, () => true),
      new TextTest(context, note, namesBasis),
      new TextTest(context, content, namesBasis),
    ];
    this.merged = [basis, note].flatMap((column) => (column === null ? [] : mergesOf(context, column)));
  }

  of(line: TableRow): boolean {
    for (let row: TableRow | null = line; row !== null; row = row.parent)
      if (this.isNamed(row.row)) return true;
    return false;
  }

  private isNamed(row: number): boolean {
    const { own, merged, grid } = this;
    for (let index = 0; index < own.length; index++) if ((own[index] as TextTest).passes(row)) return true;
    return merged.some(
      ({ top, bottom, left }) => row > top && row <= bottom && textAt(grid, top, left) !== '',
    );
  }
}

function proofReader(context: RuleContext, table: EstimateTable): (line: TableRow) => boolean {
  const { basis, note, content } = table.columns;
  const tests = [basis, note, content].map((column) => new TextTest(context, column, saysProof));
  return (line) => {
    for (let row: TableRow | null = line; row !== null; row = row.parent) {
      const at = row.row;
      if (tests.some((test) => test.passes(at))) return true;
    }
    return false;
  };
}

function namesBasis(text: string): boolean {
  return (
    saysBasis(text) || (text.includes('"') && normaliseText(text) === '"') || readCitations(text).length > 0
  );
}

/** Tells of sheet rows whether their text in a column passes; every different text is tested once, when first asked. */
class TextTest {
  private readonly texts: readonly string[];
  private readonly at: Int32Array;
  private readonly top: number;
  private readonly test: (text: string) => boolean;
  private readonly verdicts: (boolean | undefined)[] = [];

  constructor(context: RuleContext, column: number | null, test: (text: string) => boolean) {
    const { texts, at } = column === null ? NO_TEXTS : columnTexts(context, column);
    this.texts = texts;
    this.at = at;
    this.top = context.grid.top;
    this.test = test;
  }

  passes(row: number): boolean {
    const place = this.at[row - this.top] ?? -1;
    const text = this.texts[place];
    return text !== undefined && (this.verdicts[place] ??= text.trim() !== '' && this.test(text));
  }
}
const NO_TEXTS = { texts: [], at: new Int32Array(0) };

function mergesOf({ grid }: RuleContext, column: number): CellRange[] {
  return grid.merges.filter(
    ({ left, right, top, bottom }) => left <= column && right >= column && bottom > top,
  );
}

/** A figure only counts where it may lift the amount of something bought over the limit. */
function ignores(edit: CellEdit, context: RuleContext): boolean {
  const isFigure = edit.before.kind === NUMBER && edit.after.kind === NUMBER;
  return isOutsideColumns(edit, context, ({ basis, note, content, amount }) => {
    if (!isFigure) return [basis, note, content, amount];
    return isBought(textAt(context.grid, edit.row, content)) ? [amount] : [];
  });
}
