// Owns rule 11: figures in another unit of money than the table says (đồng, nghìn, triệu).
// Invariant: arithmetic alone makes an error (a product or words off by exactly 1.000); sizes only raise a warning, and where
// no unit is written nothing is assumed but that the sizes do not fit đồng.
import type { Norm } from '../contract/reference.ts';
import type { Reference } from '../reference/lookup.ts';
import { precedents, scanFormula } from '../sheet/formula.ts';
import type { ColumnCells, Grid } from '../sheet/grid.ts';
import { columnBase, columnCells, EMPTY, NUMBER, textAt } from '../sheet/grid.ts';
import { headingText } from '../sheet/headerRows.ts';
import type { EstimateTable, RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { firstFrom } from '../sheet/search.ts';
import { foldText } from '../vietnamese/compare.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { learntProduct } from './lineProduct.ts';
import { loneFigures, lonePrice } from './loneFigures.ts';
import { isRepeated, priceCells } from './priceLines.ts';
import { isPriceBeside, pricesBeside } from './pricesBeside.ts';
import { createFormulaReader } from './product.ts';
import { isOutsideColumns, linesInFocus, parameter } from './rule.ts';
import type { Cell, Parameters, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { money } from './sums.ts';
import { mixedColumns } from './unitColumns.ts';
import { scaleSlip, unitInWords, unitStatement } from './unitStatement.ts';

export const unitScale: Rule = {
  id: 'unit.scale',
  severity: 'warning',
  name: { vi: 'Lẫn đơn vị đồng, nghìn, triệu', en: 'Units of money mixed up' },
  why: {
    vi: 'Nhầm đơn vị làm số tiền lệch nghìn lần mà phép cộng không lộ ra. Ghi rõ đơn vị tính trên bảng và đưa các số về cùng đơn vị.',
    en: 'A wrong unit changes the money a thousandfold, and no sum shows it. Say the unit of the table and bring all figures to it.',
  },
  parameters: {
    hugeMillions: 100_000,
    hugePrice: 1_000_000_000,
    hugeDay: 20_000_000,
    usualPrice: 100_000_000,
    tinyPrice: 100,
    tinyAmount: 1_000,
    timesNext: 30,
    leastPrice: 500,
  },
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: ['line.product', 'norm.over', 'norm.unknown', 'formula.constant'],
  finds: {
    rows: [
      ['', '', '', '', '', '', 'ĐVT: triệu đồng'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 3, 30_000, ['=D4*E4*F4', 4_500_000]],
      [3, 'Trang trí', 'lớp', 1, 3, 500_000, ['=D5*E5*F5', 1_500_000]],
    ],
    cells: ['G1'],
  },
  passes: {
    rows: [
      ['', '', '', '', '', '', 'ĐVT: triệu đồng'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2, ['=D3*E3*F3', 6]],
      [2, 'Tài liệu', 'bộ', 50, 3, 0.03, ['=D4*E4*F4', 4.5]],
      [3, 'Xây nhà trưng bày', 'nhà', 1, 1, 120_000, ['=D5*E5*F5', 120_000]],
    ],
  },
  check,
  checkRows,
  judgedBy: (context) =>
    JSON.stringify(context.recognition.estimates.map((table) => factsOf(context, table).lines)),
  ignores: (edit, context) =>
    isOutsideColumns(edit, context, ({ price, money, unit, factors, basis }) => [
      price,
      unit,
      basis,
      ...factors,
      ...money,
    ]) && !isPriceBeside(edit, context),
};

// ── what a table tells of its unit ──────────────────────────────────────────────────────────────────────────────────

interface TableFacts {
  /** lines whose amount is the product times or through 1.000 */
  slips: Slip[];
  /** what the lines are judged by */
  lines: { factors: readonly number[]; isWhole: boolean; isNormed: boolean };
  /** lines whose price is a norm times or through 1.000 */
  offNorms: OffNorm[];
}

interface Slip {
  line: TableRow;
  expected: number;
  /** amount : product */
  scale: number;
}

interface OffNorm {
  line: TableRow;
  norm: Norm;
  /** price : norm */
  scale: number;
}

/** Asked for by check, judgedBy and checkRows of one run. */
const known = new WeakMap<RuleContext, Map<EstimateTable, TableFacts>>();

function factsOf(context: RuleContext, table: EstimateTable): TableFacts {
  let tables = known.get(context);
  if (tables === undefined) known.set(context, (tables = new Map<EstimateTable, TableFacts>()));
  let facts = tables.get(table);
  if (facts === undefined) tables.set(table, (facts = readFacts(context, table)));
  return facts;
}

function readFacts(context: RuleContext, table: EstimateTable): TableFacts {
  const factors =
    table.columns.price === null
      ? []
      : (learntProduct(context, table) ?? table.columns.factors.map((_, position) => position));
  const { fitting, slips, offNorms } = lineFacts(context, table, factors);
  return {
    slips,
    offNorms,
    lines: {
      factors,
      isWhole:
        fitting === 0 && slips.length >= MIN_LINES && slips.every(({ scale }) => scale === slips[0]?.scale),
      isNormed: offNorms.length >= MIN_LINES && !hasUsualNorm(context, table),
    },
  };
}

/** What each line of a table tells, kept from run to run: an edit changes one line of a hundred thousand. */
interface LineFacts {
  factors: string;
  /** by position in the table's lines: 1 where the amount is of the size of the product */
  fits: Uint8Array;
  fitting: number;
  slips: Map<TableRow, Slip>;
  offNorms: Map<TableRow, OffNorm>;
}

const kept = new WeakMap<EstimateTable, LineFacts>();

function lineFacts(context: RuleContext, table: EstimateTable, factors: readonly number[]) {
  const { lines } = table;
  const key = factors.join();
  let facts = kept.get(table);
  const isKnown = context.focus !== null && facts?.factors === key;
  if (facts === undefined || !isKnown) {
    facts = {
      factors: key,
      fits: new Uint8Array(lines.length),
      fitting: 0,
      slips: new Map(),
      offNorms: new Map(),
    };
    kept.set(table, facts);
  }
  const compare = createComparison(context.grid, table, factors);
  const offNormOf = createOffNorms(context, table);
  const read = (line: TableRow, position: number, { fits, slips, offNorms }: LineFacts): number => {
    const compared = compare(line);
    if (compared !== null && compared !== 'fits') slips.set(line, compared);
    const off = offNormOf(line);
    if (off !== null) offNorms.set(line, off);
    return (fits[position] = compared === 'fits' ? 1 : 0);
  };
  if (isKnown) {
    for (const line of linesInFocus(context, table)) {
      const position = firstFrom(lines, ({ row }) => row, line.row);
      facts.slips.delete(line);
      facts.offNorms.delete(line);
      facts.fitting -= facts.fits[position] as number;
      facts.fitting += read(line, position, facts);
    }
  } else {
    for (let position = 0; position < lines.length; position++)
      facts.fitting += read(lines[position] as TableRow, position, facts);
  }
  return {
    fitting: facts.fitting,
    slips: [...facts.slips.values()].sort(byRow),
    offNorms: [...facts.offNorms.values()].sort(byRow),
  };
}

function byRow(a: { line: TableRow }, b: { line: TableRow }): number {
  return a.line.row - b.line.row;
}

/** One line may be a slip; two that go the same way and none that does not are the table's way. */
const MIN_LINES = 2;

/** Compares the amount of a line with its product; null where one of them is not known. Columns of a grid are arrays: quick. */
function createComparison(
  { kinds, numbers, height, left, top }: Grid,
  { columns, scale, unit }: EstimateTable,
  factors: readonly number[],
): (line: TableRow) => Slip | 'fits' | null {
  if (columns.price === null) return () => null;
  const baseOf = (column: number): number => (column - left) * height - top;
  const price = baseOf(columns.price);
  const amount = baseOf(columns.amount);
  const bases = factors.map((position) => baseOf(columns.factors[position] ?? 0));
  const times = scale.price / scale.amount;
  return (line) => {
    const { row } = line;
    if (kinds[price + row] !== NUMBER || kinds[amount + row] !== NUMBER) return null;
    let expected = (numbers[price + row] as number) * times;
    let hasFactor = bases.length === 0;
    for (let at = 0; at < bases.length; at++) {
      const cell = (bases[at] as number) + row;
      if (kinds[cell] === NUMBER) {
        expected *= numbers[cell] as number;
        hasFactor = true;
      } else if (kinds[cell] !== EMPTY) return null;
    }
    const actual = numbers[amount + row] as number;
    if (expected === 0 || actual === 0 || !hasFactor) return null;
    const ratio = actual / expected;
    if (ratio > LEAST_FIT && ratio < MOST_FIT) return 'fits';
    const slip = scaleSlip(actual, expected, unit);
    return slip === null ? null : { line, expected, scale: slip };
  };
}
/** A wrong product is no other unit. */
const LEAST_FIT = 0.05;
const MOST_FIT = 20;

// ── norms ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const SCALES = [1_000, 0.001, 1_000_000, 0.000_001];

/** A first look at a price: whether a norm times or through 1.000 may be so much. */
const sieves = new WeakMap<Reference, Uint8Array>();
const SIEVE_SIZE = 4_096;

function sieveOf(reference: Reference): Uint8Array {
  let sieve = sieves.get(reference);
  if (sieve !== undefined) return sieve;
  sieve = new Uint8Array(SIEVE_SIZE);
  for (const item of reference.release.items) {
    if (item.kind !== 'norm') continue;
    const amount = dongOf(item);
    if (amount !== null) for (const scale of SCALES) sieve[slot(amount * scale)] = 1;
  }
  sieves.set(reference, sieve);
  return sieve;
}

function slot(amount: number): number {
  return Math.round(amount) & (SIEVE_SIZE - 1);
}

function dongOf({ data }: Norm): number | null {
  return data.unit.startsWith('đồng') && data.amount !== null && data.amount > 0 ? data.amount : null;
}

function createOffNorms(
  { grid, reference, normOf }: RuleContext,
  table: EstimateTable,
): (line: TableRow) => OffNorm | null {
  const column = table.columns.price;
  if (column === null) return () => null;
  const sieve = sieveOf(reference);
  const { kinds, numbers, height, left, top } = grid;
  const base = (column - left) * height - top;
  return (line) => {
    if (kinds[base + line.row] !== NUMBER) return null;
    const price = (numbers[base + line.row] as number) * table.scale.price;
    if (sieve[slot(price)] !== 1) return null;
    const match = normOf(grid, table, line);
    const off = match === null ? null : offNorm(price, match.norms);
    return off === null ? null : { line, ...off };
  };
}

function offNorm(price: number, norms: readonly Norm[]): Omit<OffNorm, 'line'> | null {
  const amounts = norms.flatMap((norm) => dongOf(norm) ?? []);
  // A price that is near some norm of the item is one.
  if (amounts.some((amount) => price >= amount * LEAST_USUAL && price <= amount * MOST_USUAL)) return null;
  for (const norm of norms) {
    const amount = dongOf(norm);
    const scale = amount === null ? undefined : SCALES.find((one) => isEqual(price, amount * one));
    if (scale !== undefined) return { norm, scale };
  }
  return null;
}
const LEAST_USUAL = 0.1;
const MOST_USUAL = 10;
const NOISE = 1e-9;

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** Some line of the table has a price of the size of its norm. */
function hasUsualNorm({ grid, analysis, normOf }: RuleContext, table: EstimateTable): boolean {
  const isUsual = (line: TableRow): boolean => {
    const match = normOf(grid, table, line);
    if (match === null) return false;
    const price = (line.price.value ?? 0) * table.scale.price;
    return match.norms.some((norm) => {
      const amount = dongOf(norm);
      return amount !== null && price >= amount * LEAST_USUAL && price <= amount * MOST_USUAL;
    });
  };
  return analysis.stretches
    .of(table.lineRows, 'usual norms', table.lines, (lines, from, to) => ({
      has: lines.slice(from, to).some(isUsual),
    }))
    .some(({ has }) => has);
}

// ── whole tables ────────────────────────────────────────────────────────────────────────────────────────────────────

function check(context: RuleContext, parameters: Parameters): RuleOutput {
  const findings: RuleFinding[] = [];
  const { grid, recognition } = context;
  const estimates = new Set<RecognisedTable>(recognition.estimates);
  for (const table of recognition.tables) {
    if (!estimates.has(table)) {
      const found = bySize(context, table, parameters);
      findings.push(...(found === null ? loneFigures(context, table) : [found]));
    }
  }
  for (const table of recognition.estimates) {
    const found =
      byWords(grid, table) ??
      byProducts(context, table) ??
      byNorms(context, table) ??
      bySize(context, table, parameters) ??
      byPrices(context, table, parameters);
    if (found !== null) {
      findings.push(found);
      continue;
    }
    const isOffNorm = (line: TableRow): boolean =>
      factsOf(context, table).offNorms.some((off) => off.line === line);
    const odd = oddPrices(context, table, parameters);
    findings.push(...(odd.length > 0 ? odd : lonePrice(context, table, parameters, isOffNorm)));
    findings.push(...untold(findings, pricesBeside(context, table)));
  }
  for (const table of recognition.tables) findings.push(...mixedColumns(context, table));
  findings.push(...linkedTables(context));
  return { findings, gaps: [] };
}

/** Those of `more` about cells that `told` does not speak of. */
function untold(told: readonly RuleFinding[], more: readonly RuleFinding[]): RuleFinding[] {
  const keyOf = ({ row, column }: Cell): string => `${row} ${column}`;
  if (more.length === 0) return [];
  const known = new Set(told.flatMap(({ cells }) => cells.map(keyOf)));
  return more.filter(({ cells }) => !cells.some((cell) => known.has(keyOf(cell))));
}

/** The words below the table say its total in another unit. */
function byWords(grid: Grid, table: EstimateTable): RuleFinding | null {
  const unit = unitInWords(table);
  if (unit === null || table.words === null) return null;
  const { cell, isStated } = unitStatement(grid, table);
  return {
    severity: isStated ? 'error' : 'warning',
    cells: [cell, { row: table.words.row, column: table.words.column }],
    message: isStated
      ? {
          vi: `Bảng ghi đơn vị ${table.unit}, nhưng bằng chữ đọc tổng cộng theo ${unit}.`,
          en: `The table says ${table.unit}, but the words read the total in ${unit}.`,
        }
      : {
          vi: `Bảng không ghi đơn vị tính; bằng chữ đọc tổng cộng theo ${unit}.`,
          en: `The table names no unit; the words read the total in ${unit}.`,
        },
    expected: unit,
    ...(isStated && { actual: table.unit }),
  };
}

/** Every amount is its product times or through 1.000: the two columns have different units. */
function byProducts(context: RuleContext, table: EstimateTable): RuleFinding | null {
  const { lines, slips } = factsOf(context, table);
  if (!lines.isWhole) return null;
  const [{ scale } = { scale: 1 }] = slips;
  const count = slips.length;
  const { cell } = unitStatement(context.grid, table);
  return {
    cells: [cell],
    message: {
      vi: `Ở cả ${count} dòng, thành tiền ${times(scale).vi} số lượng × đơn giá: hai cột khác đơn vị mà bảng không ghi.`,
      en: `In all ${count} lines the amount is ${times(scale).en} the product: the two columns have different units, which the table does not say.`,
    },
    actual: table.unit,
  };
}

function byNorms(context: RuleContext, table: EstimateTable): RuleFinding | null {
  const { lines, offNorms } = factsOf(context, table);
  const [first] = offNorms;
  if (!lines.isNormed || first === undefined) return null;
  const { cell, isStated } = unitStatement(context.grid, table);
  return {
    severity: isStated ? 'warning' : 'note',
    cells: [
      cell,
      ...priceCells(
        table,
        offNorms.map(({ line }) => line),
      ),
    ],
    message: {
      vi: `${isStated ? `Bảng ghi đơn vị ${table.unit}` : 'Bảng không ghi đơn vị tính'}; ${offNorms.length} đơn giá ${times(first.scale).vi} định mức.`,
      en: `The table ${isStated ? `says ${table.unit}` : 'names no unit'}; ${offNorms.length} prices are ${times(first.scale).en} their norms.`,
    },
    ...(isStated && { actual: table.unit }),
  };
}

/** Half of the amounts are too large for the unit written, or too small for đồng. */
function bySize(
  { grid, analysis }: RuleContext,
  table: RecognisedTable,
  parameters: Parameters,
): RuleFinding | null {
  const { amount, money } = table.columns;
  if (amount === null) return null;
  const huge = parameter(parameters, 'hugeMillions');
  const tiny = parameter(parameters, 'tinyAmount');
  let [all, tooLarge, tooSmall] = [0, 0, 0];
  // What the year before left over is nought in most lines: then the next column of money tells the sizes.
  for (const column of table.kind === 'estimate' ? [amount] : [amount, ...money]) {
    const given = { ...columnCells(grid, column, table.lineRows), huge, tiny };
    const told = analysis.stretches.of(table.lineRows, `sizes of amounts in ${column}`, given, sizesIn);
    [all, tooLarge, tooSmall] = [0, 0, 0];
    for (const one of told) {
      all += one.all;
      tooLarge += one.tooLarge;
      tooSmall += one.tooSmall;
    }
    if (all >= MIN_SIZED) break;
  }
  if (all < MIN_SIZED) return null;
  const { cell, isStated } = unitStatement(grid, table);
  if (table.unit === 'triệu đồng' && tooLarge * 2 >= all) {
    return {
      cells: [cell],
      message: {
        vi: `Bảng ghi đơn vị triệu đồng, nhưng ${tooLarge} trong ${all} số tiền từ ${formatMoney(huge)} trở lên; có lẽ là đồng.`,
        en: `The table says triệu đồng, but ${tooLarge} of ${all} amounts are ${formatMoney(huge)} or more; they are probably in đồng.`,
      },
      actual: table.unit,
    };
  }
  if (table.unit === 'đồng' && tooSmall * 2 >= all) {
    return {
      severity: isStated ? 'warning' : 'note',
      cells: [cell],
      message: {
        vi: `${isStated ? 'Bảng ghi đơn vị đồng' : 'Bảng không ghi đơn vị tính'}, nhưng ${tooSmall} trong ${all} số tiền dưới ${formatMoney(tiny)}; có lẽ là nghìn hoặc triệu đồng.`,
        en: `The table ${isStated ? 'says đồng' : 'names no unit'}, but ${tooSmall} of ${all} amounts are below ${formatMoney(tiny)}; they are probably in nghìn or triệu đồng.`,
      },
      ...(isStated && { actual: table.unit }),
    };
  }
  return null;
}
const MIN_SIZED = 3;
/** đồng : nghìn, nghìn : triệu */
const NEXT_UNIT = 1_000;

/** A page, a kilometre, a call: things that cost less than the smallest note. */
const CHEAP_RATE =
  /(?:đồng|đ) ?\/ ?(?:trang|tờ|km|lít|kwh|tem|phút|chữ|từ|lá|m|m2|m3|dòng|ký tự|tin|bài|câu|phiếu|cuộc gọi)(?:$|[^\p{L}])/u;

/** "Mức chi (USD)": figures of a journey abroad are small in their own money. */
const FOREIGN =
  /(?:^|[^\p{L}])(?:usd|us\$|eur|euro|jpy|cny|krw|thb|sgd|aud|gbp|đô la|ngoại tệ)(?:$|[^\p{L}])/u;

function saysRate(grid: Grid, table: RecognisedTable, column: number): boolean {
  const heading = headingText(grid, table, column);
  return CHEAP_RATE.test(heading) || FOREIGN.test(heading);
}

function sizesIn(
  { kinds, numbers, base, rows, huge, tiny }: ColumnCells & { huge: number; tiny: number },
  from: number,
  to: number,
) {
  const found = { all: 0, tooLarge: 0, tooSmall: 0 };
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    if (kinds[base + row] !== NUMBER) continue;
    const figure = Math.abs(numbers[base + row] as number);
    if (figure === 0) continue;
    found.all++;
    if (figure >= huge) found.tooLarge++;
    if (figure < tiny) found.tooSmall++;
  }
  return found;
}

/** Half of the prices are what nobody pays for one of many things, or less than the smallest thing costs. */
function byPrices(
  { grid, analysis }: RuleContext,
  table: EstimateTable,
  parameters: Parameters,
): RuleFinding | null {
  const column = table.columns.price;
  // "Đơn giá (đồng/trang)" says itself what so little money is for.
  if (column === null || saysRate(grid, table, column)) return null;
  const [huge, least] = [parameter(parameters, 'hugePrice'), parameter(parameters, 'leastPrice')];
  const hugeDay = parameter(parameters, 'hugeDay');
  const amounts = columnBase(grid, table.columns.amount);
  const isByDay = byDayTest(grid, table);
  const given = {
    ...columnCells(grid, column, table.lineRows),
    amounts,
    table,
    huge,
    hugeDay,
    least,
    isByDay,
  };
  const told = analysis.stretches.of(table.lineRows, 'sizes of prices', given, priceSizesIn);
  let [all, tooDear, once, tooCheap] = [0, 0, 0, 0];
  for (const one of told) {
    all += one.all;
    tooDear += one.tooDear;
    once += one.once;
    tooCheap += one.tooCheap;
  }
  // A work done once may cost as much; among things bought again and again at such prices it is one more of them.
  if (once < tooDear) tooDear += once;
  if (all < MIN_SIZED || Math.max(tooDear, tooCheap) * 2 < all) return null;
  const { cell, isStated } = unitStatement(grid, table);
  if (tooDear * 2 >= all && !isStated) return null;
  const [count, limit] = tooDear * 2 >= all ? [tooDear, huge] : [tooCheap, least];
  const ofDays = count === tooDear && told.some((one) => one.byDay > 0);
  const [over, overDay] = [formatMoney(limit), formatMoney(hugeDay)];
  // Nobody decided how large is too large.
  const size =
    count === tooDear
      ? {
          vi: `từ ${over} đồng trở lên${ofDays ? `, hoặc từ ${overDay} đồng một ngày, buổi công` : ''} (mức giả định)`,
          en: `${over} đồng or more${ofDays ? `, or ${overDay} đồng or more for a person's day or session` : ''} (an assumed limit)`,
        }
      : { vi: `dưới ${over} đồng (mức giả định)`, en: `less than ${over} đồng (an assumed limit)` };
  return {
    severity: isStated ? 'warning' : 'note',
    cells: [cell],
    message: {
      vi: `${isStated ? `Bảng ghi đơn vị ${table.unit}` : 'Bảng không ghi đơn vị tính'}, nhưng ${count} trong ${all} đơn giá ${size.vi}; có lẽ ghi nhầm đơn vị.`,
      en: `The table ${isStated ? `says ${table.unit}` : 'names no unit'}, but ${count} of ${all} prices are ${size.en}; the unit is probably another.`,
    },
    ...(isStated && { actual: table.unit }),
  };
}

const PERSON_DAY = /^(?:đồng|đ)? ?\/? ?người ?\/ ?(?:ngày|buổi|tiết|giờ|công|đêm)(?:$|[^\p{L}])/u;
const A_DAY = /\/ ?(?:người ?\/ ?)?(?:ngày|buổi|tiết|giờ|công)\)?$/u;
const PERSONS = /^số (?:lượng )?người/u;

/** Tells by its position whether a line pays people by the day: its unit says so, or the headings do ("Số người", "Mức chi/ngày"). */
function byDayTest(grid: Grid, table: EstimateTable): (index: number) => boolean {
  const { columns, lines } = table;
  const { unit, price, factors } = columns;
  if (unit !== null) return (index) => PERSON_DAY.test(foldText(textAt(grid, lines[index]?.row ?? 0, unit)));
  const isHeaded =
    price !== null &&
    A_DAY.test(headingText(grid, table, price)) &&
    factors.some((column) => PERSONS.test(headingText(grid, table, column)));
  return () => isHeaded;
}

interface PriceCells extends ColumnCells {
  table: EstimateTable;
  huge: number;
}

function priceSizesIn(
  {
    kinds,
    numbers,
    base,
    amounts,
    rows,
    table,
    huge,
    least,
    hugeDay,
    isByDay,
  }: PriceCells & {
    amounts: number;
    least: number;
    /** what nobody is paid for a day or a session, in đồng */
    hugeDay: number;
    isByDay: (index: number) => boolean;
  },
  from: number,
  to: number,
) {
  const { lines, scale } = table;
  const found = { all: 0, tooDear: 0, byDay: 0, once: 0, tooCheap: 0 };
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    if (kinds[base + row] !== NUMBER) continue;
    const price = Math.abs(numbers[base + row] as number) * scale.price;
    if (price === 0) continue;
    found.all++;
    // Twenty thousand labels at 320 đồng come to what the next unit would make billions.
    const paid = kinds[amounts + row] === NUMBER ? (numbers[amounts + row] as number) * scale.amount : 0;
    if (price < least) found.tooCheap += paid * NEXT_UNIT < huge ? 1 : 0;
    else if (scale.price > 1 && price >= hugeDay && isByDay(index)) {
      found.tooDear++;
      found.byDay++;
    } else if (scale.price > 1 && price >= huge) {
      if (isRepeated(table, lines[index])) found.tooDear++;
      else found.once++;
    }
  }
  return found;
}

/** Prices of a size that no single thing has, among usual ones: lines typed in another unit. */
function oddPrices(context: RuleContext, table: EstimateTable, parameters: Parameters): RuleFinding[] {
  const { grid } = context;
  const column = table.columns.price;
  if (column === null || !unitStatement(grid, table).isStated) return [];
  const [huge, usual, tiny] = ['hugePrice', 'usualPrice', 'tinyPrice'].map((name) =>
    parameter(parameters, name),
  ) as [number, number, number];
  const given = { ...columnCells(grid, column, table.lineRows), table, huge, usual, tiny };
  const stretches = context.analysis.stretches.of(table.lineRows, 'odd prices', given, oddPricesIn);
  let [all, fitting] = [0, 0];
  for (const one of stretches) {
    all += one.all;
    fitting += one.fitting;
  }
  const told = new Set(factsOf(context, table).offNorms.map(({ line }) => line));
  const lines = stretches.flatMap(({ odd }) => odd).filter((line) => !told.has(line));
  if (lines.length === 0 || fitting * 2 <= all) return [];
  const first = lines[0]?.price.value ?? 0;
  return [
    {
      cells: priceCells(table, lines),
      message: {
        vi: `Bảng tính bằng ${table.unit}, nhưng ${lines.length} đơn giá như ${formatMoney(first)} không cùng cỡ với các dòng khác; có lẽ ghi theo đơn vị khác.`,
        en: `The table is in ${table.unit}, but ${lines.length} prices such as ${formatMoney(first)} are not of the size of the others; they may be in another unit.`,
      },
      actual: first,
    },
  ];
}

function oddPricesIn(
  { kinds, numbers, base, rows, table, huge, usual, tiny }: PriceCells & { usual: number; tiny: number },
  from: number,
  to: number,
) {
  const { lines, scale } = table;
  const found: { odd: TableRow[]; all: number; fitting: number } = { odd: [], all: 0, fitting: 0 };
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    if (kinds[base + row] !== NUMBER) continue;
    const written = numbers[base + row] as number;
    const price = written * scale.price;
    if (price === 0) continue;
    found.all++;
    // A building may cost so much; what is bought or paid several times does not.
    const isLarge =
      scale.price > 1 && price >= huge && written % 1_000 === 0 && isRepeated(table, lines[index]);
    const isSmall = scale.price === 1 && price >= 1 && price < tiny && Number.isInteger(price);
    if (isLarge || isSmall) found.odd.push(lines[index] as TableRow);
    else if (price < usual && price >= tiny) found.fitting++;
  }
  return found;
}

function times(scale: number): { vi: string; en: string } {
  const [vi, en] = scale > 1 ? ['gấp', 'times'] : ['bằng 1 phần', 'one part in'];
  const figure = formatMoney(Math.round(scale > 1 ? scale : 1 / scale));
  return scale > 1
    ? { vi: `${vi} đúng ${figure} lần`, en: `exactly ${figure} ${en}` }
    : { vi: `${vi} ${figure} của`, en: `exactly ${en} ${figure} of` };
}

// ── single lines ────────────────────────────────────────────────────────────────────────────────────────────────────

function checkRows(context: RuleContext): RuleOutput {
  const findings: RuleFinding[] = [];
  for (const table of context.recognition.estimates) {
    const { lines, offNorms, slips } = factsOf(context, table);
    const { columns } = table;
    if (columns.price === null) continue;
    const focus = context.focus === null ? null : new Set(linesInFocus(context, table));
    const isAsked = ({ line }: { line: TableRow }) => focus === null || focus.has(line);
    if (!lines.isNormed) findings.push(...offNorms.filter(isAsked).map((one) => priceFinding(table, one)));
    if (lines.isWhole) continue;
    const readFormula = createFormulaReader(context.grid, table);
    for (const slip of slips.filter(isAsked)) {
      const { row } = slip.line;
      // A line such as 10 % of another row computes in its own way.
      if (context.grid.formulaId(row, columns.amount) !== 0 && readFormula(slip.line).readsMore) continue;
      findings.push(amountFinding(table, slip));
    }
  }
  return { findings, gaps: [] };
}

/** Arithmetic: whatever the units, the amount is not the product. */
function amountFinding(table: EstimateTable, { line, expected, scale }: Slip): RuleFinding {
  const actual = line.amount.value ?? 0;
  const [found, wanted] = [money(actual, table.unit), money(expected, table.unit)];
  return {
    severity: 'error',
    cells: [{ row: line.row, column: table.columns.amount }],
    message: {
      vi: `Thành tiền ${found} ${times(scale).vi} số lượng × đơn giá (${wanted}); có lẽ ghi theo đơn vị khác.`,
      en: `The amount ${found} is ${times(scale).en} quantity × price (${wanted}); it is probably in another unit.`,
    },
    expected,
    actual,
  };
}

function priceFinding(table: EstimateTable, { line, norm, scale }: OffNorm): RuleFinding {
  const actual = line.price.value ?? 0;
  const amount = norm.data.amount ?? 0;
  return {
    cells: priceCells(table, [line]),
    message: {
      vi: `Đơn giá ${formatMoney(actual)} ${times(scale).vi} định mức ${formatMoney(amount)} ${norm.data.unit}; có lẽ nhầm đơn vị.`,
      en: `The price ${formatMoney(actual)} is ${times(scale).en} the norm ${formatMoney(amount)} ${norm.data.unit}; the unit is probably wrong.`,
    },
    expected: amount / table.scale.price,
    actual,
  };
}

// ── tables that read each other ─────────────────────────────────────────────────────────────────────────────────────

/** A sum that takes figures of a table in another unit as they are. */
function linkedTables({ grid, recognition }: RuleContext): RuleFinding[] {
  const { tables } = recognition;
  if (new Set(tables.map(({ unit }) => unit)).size < 2) return [];
  const findings: RuleFinding[] = [];
  for (const table of tables) {
    const column = table.columns.amount;
    if (column === null) continue;
    const others = tables.filter((other) => other !== table && other.unit !== table.unit);
    const isPlain = createPlainTest(grid);
    for (const { row } of table.rows) {
      if (grid.formulaId(row, column) === 0 || !isPlain(row, column)) continue;
      const source = precedents(grid.formula(row, column), row, column).find(
        ({ sheet, range }) =>
          sheet === null && others.some((other) => isAmountOf(other, range.top, range.left)),
      );
      if (source === undefined) continue;
      const { top, left } = source.range;
      const other = others.find((one) => isAmountOf(one, top, left)) as RecognisedTable;
      const isStated = [table, other].every((one) => unitStatement(grid, one).isStated);
      findings.push({
        severity: isStated ? 'error' : 'warning',
        cells: [
          { row, column },
          { row: top, column: left },
        ],
        message: {
          vi: `Ô này tính bằng ${table.unit} nhưng lấy nguyên số của bảng tính bằng ${other.unit}.`,
          en: `This cell is in ${table.unit} but takes figures of a table in ${other.unit} as they are.`,
        },
      });
    }
  }
  return findings;
}

function isAmountOf({ range, columns }: RecognisedTable, row: number, column: number): boolean {
  return column === columns.amount && row >= range.top && row <= range.bottom;
}

/** References, SUM and + alone: nothing that could change the unit. One look for each distinct formula. */
function createPlainTest(grid: Grid): (row: number, column: number) => boolean {
  const plain = new Map<number, boolean>();
  return (row, column) => {
    const id = grid.formulaId(row, column);
    let answer = plain.get(id);
    if (answer === undefined) {
      const tokens = scanFormula(grid.formula(row, column));
      answer =
        tokens.some(({ reference }) => reference !== null && !isOwnRow(reference)) &&
        tokens.every(
          ({ kind, text }) =>
            kind !== 'number' &&
            (kind !== 'operator' || text === '+' || text === '-') &&
            (kind !== 'function' || text.toUpperCase() === 'SUM'),
        );
      plain.set(id, answer);
    }
    return answer;
  };
}

function isOwnRow({ start, end }: { start: CornerRow; end: CornerRow | null }): boolean {
  return [start, end ?? start].every(({ row, rowFixed }) => !rowFixed && row === 0);
}

interface CornerRow {
  row: number;
  rowFixed: boolean;
}
