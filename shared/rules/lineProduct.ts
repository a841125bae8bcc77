// Owns rule 1: the amount of a line is its quantities times its price.
// Invariant: compares present values; a blank factor counts as 1, a line without a price is another rule's.
import { formatMoney } from '../vietnamese/number.ts';
import { cellAddress } from '../sheet/address.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { saysRounded } from '../sheet/words.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { lineProductMend } from './fixes/lineProducts.ts';
import { judgePart, learnPartProducts, learnPriceInParts } from './partProducts.ts';
import type { PartProduct } from './partProducts.ts';
import { createFormulaReader, createProductTest, learnProduct, productOf } from './product.ts';
import type { ProductFactors } from './product.ts';
import { linesInFocus } from './rule.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { money, sameMoney } from './sums.ts';
import { scaleSlip, unitCell } from './unitStatement.ts';

export const lineProduct: Rule = {
  id: 'line.product',
  severity: 'error',
  name: { vi: 'Thành tiền = số lượng × đơn giá', en: 'Amount = quantities × price' },
  why: {
    vi: 'Sai số học là lý do kho bạc từ chối thanh toán. Sửa số lượng, đơn giá hoặc khôi phục công thức của ô thành tiền.',
    en: 'Wrong arithmetic is a reason the treasury refuses payment. Correct the quantity or price, or put the formula back.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate'],
  absorbs: ['formula.constant', 'formula.declared'],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 3, 30_000, 4_400_000],
    ],
    cells: ['G3'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Tài liệu (một bộ dùng chung)', 'bộ', 50, '', 30_000, 1_500_000],
    ],
  },
  check: () => ({ findings: [], gaps: [] }),
  checkRows,
  judgedBy: (context) =>
    JSON.stringify(
      context.recognition.estimates.map((table) => [learntProduct(context, table), partsOf(context, table)]),
    ),
};

/** Asked for twice in one run. */
const learnt = new WeakMap<RuleContext, Map<EstimateTable, ProductFactors>>();

/** What a table multiplies, learnt once in a run. */
export function learntProduct(context: RuleContext, table: EstimateTable): ProductFactors {
  let tables = learnt.get(context);
  if (tables === undefined) learnt.set(context, (tables = new Map<EstimateTable, ProductFactors>()));
  let product = tables.get(table);
  if (product === undefined) {
    const { grid, analysis } = context;
    product = learnProduct(grid, analysis, table, createFormulaReader(grid, table));
    tables.set(table, product);
  }
  return product;
}

const learntParts = new WeakMap<RuleContext, Map<EstimateTable, PartProduct[]>>();

/** The products of its further blocks, learnt once in a run. */
function partsOf(context: RuleContext, table: EstimateTable): PartProduct[] {
  const tables = learntParts.get(context) ?? new Map<EstimateTable, PartProduct[]>();
  learntParts.set(context, tables);
  let products = tables.get(table);
  if (products === undefined) {
    const { grid, analysis } = context;
    products = learnPartProducts(grid, analysis, table);
    if (learntProduct(context, table) === null) products.push(...learnPriceInParts(grid, analysis, table));
    tables.set(table, products);
  }
  return products;
}

function checkRows(context: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of context.recognition.estimates) {
    checkTable(context, table, output);
    checkParts(context, table, output);
  }
  return output;
}

function checkTable(context: RuleContext, table: EstimateTable, output: RuleOutput): void {
  const { grid } = context;
  const { columns, lines } = table;
  if (columns.price === null || lines.length === 0) return;
  const readFormula = createFormulaReader(grid, table);
  const product = learntProduct(context, table);
  if (product === null) {
    if (partsOf(context, table).some(({ column }) => column === columns.amount)) return;
    output.gaps.push({
      range: `${cellAddress(lines[0]?.row ?? 0, columns.amount)}:${cellAddress(table.last, columns.amount)}`,
      reason: {
        vi: 'Không rõ thành tiền được nhân từ những cột nào, nên chưa kiểm tra phép nhân.',
        en: 'It is not clear which columns are multiplied, so the products were not checked.',
      },
    });
    return;
  }
  const isProduct = createProductTest(grid, table, product);
  const asked = linesInFocus(context, table);
  for (let index = 0; index < asked.length; index++) {
    const line = asked[index] as TableRow;
    if (isProduct(line.row)) continue;
    const amount = line.amount.value;
    const expected = productOf(line, product, table);
    if (amount === null || expected === null || sameMoney(amount, expected, table.unit)) continue;
    if (!hasQuantity(line, product)) continue;
    const use = grid.formulaId(line.row, columns.amount) === 0 ? null : readFormula(line);
    const step = use?.rounding ?? 0;
    if (step > 1 && Math.abs(amount - expected) < step && amount % step === 0) continue;
    const note = columns.note === null ? '' : String(grid.value(line.row, columns.note));
    const rounds = saysItRounds(table) || saysRounded(line.content) || saysRounded(note);
    if (rounds && sameMoney(amount, expected, table.unit, true)) continue;
    // A line such as 10 % of another row computes in its own way.
    if (use?.readsMore) continue;
    output.findings.push({
      ...finding(line, product, amount, expected, table, use === null),
      // Off by exactly 1.000: where the unit of the table is found wrong, that is the mistake.
      ...(scaleSlip(amount, expected, table.unit) !== null && { sources: [unitCell(grid, table)] }),
    });
  }
}

/** Asked for a line that does not fit, which is rare; the captions of a table stay what they are. */
const rounding = new WeakMap<EstimateTable, boolean>();

function saysItRounds(table: EstimateTable): boolean {
  let rounds = rounding.get(table);
  if (rounds === undefined) {
    rounds = table.rows.some((row) => row.kind === 'caption' && saysRounded(row.content));
    rounding.set(table, rounds);
  }
  return rounds;
}

function checkParts(context: RuleContext, table: EstimateTable, output: RuleOutput): void {
  const { grid } = context;
  const products = partsOf(context, table);
  if (products.length === 0) return;
  for (const line of linesInFocus(context, table))
    for (const product of products) {
      const found = judgePart(grid, table, product, line.row);
      if (found !== null) output.findings.push(found);
    }
}

/** A lump sum has no quantity to multiply; a missing one is another rule's. */
function hasQuantity(line: TableRow, product: readonly number[]): boolean {
  return product.length === 0 || product.some((position) => line.hasFactorAt(position));
}

function finding(
  line: TableRow,
  product: readonly number[],
  amount: number,
  exact: number,
  table: EstimateTable,
  isTyped: boolean,
): RuleFinding {
  const expected = table.unit === 'đồng' ? Math.round(exact) : Math.round(exact * 1e6) / 1e6;
  const figures = [...product.map((position) => line.factor(position)), line.price]
    .flatMap((figure) => (figure.value === null ? [] : [formatMoney(figure.value)]))
    .join(' × ');
  const [found, wanted] = [money(amount, table.unit), money(expected, table.unit)];
  return {
    cells: [{ row: line.row, column: table.columns.amount }],
    message: {
      vi: `Thành tiền ghi ${found}, tính lại ${figures} = ${wanted}${isTyped ? '; ô này là số gõ tay, không phải công thức' : ''}.`,
      en: `The amount says ${found}, worked out again ${figures} = ${wanted}${isTyped ? '; the cell is typed, not a formula' : ''}.`,
    },
    expected,
    actual: amount,
    mend: lineProductMend(table, line, product),
  };
}
