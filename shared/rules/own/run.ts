// Owns asking a rule of the office of the rows of a sheet, and telling where it does not work.
// Invariant: a rule that fails on rows is one finding about the rule; what it was not asked of is said.
import type { Text } from '../../contract/common.ts';
import type { CheckDates, Severity } from '../../contract/finding.ts';
import { BEGINNING } from '../../contract/reference.ts';
import type { OwnRuleItem } from '../../contract/reference.ts';
import { rangeAddress } from '../../sheet/address.ts';
import type { RecognisedTable } from '../../sheet/recognise.ts';
import { addDays, formatDate } from '../../vietnamese/date.ts';
import { rowsInFocus } from '../rule.ts';
import type { RuleContext, RuleFinding, RuleOutput, RunnableRule } from '../rule.ts';
import type { Compiled, CompiledRule } from './compile.ts';
import { fieldColumns, pointedColumn } from './fields.ts';
import { fillMessage } from './message.ts';
import { tableCursor } from './row.ts';

/** Rows on which a rule may fail before it is no longer asked. */
const MAX_FAILURES = 20;
/** Parts of expressions worked out for one table: about a second. A rule within its own limits reaches 40,000 rows. */
const MAX_STEPS = 20_000_000;

/** A rule of the office as the check runs it; null in place of what it was compiled to: it was not loaded. */
export function ownRule(item: OwnRuleItem, compiled: Compiled | null): RunnableRule {
  const { data, verification } = item;
  return {
    id: data.rule,
    severity: data.severity === 'error' && verification !== 'verified' ? 'warning' : data.severity,
    why: data.why,
    parameters: {},
    dated: false,
    // A sheet may hold tables of both kinds; each is asked by its own.
    kinds: ['estimate', 'tracking'],
    absorbs: [],
    isPolicy: true,
    check: () => ({ findings: [], gaps: [] }),
    checkRows: (context) => askSheet(item, compiled, context),
    leftOut: ({ findings }) => findings.filter(({ failed }) => failed).length > MAX_FAILURES,
    tell: (rows) => tellFailures(item, rows),
  };
}

function askSheet(item: OwnRuleItem, compiled: Compiled | null, context: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  const tables = context.recognition.tables.filter(({ kind }) => item.data.kinds.includes(kind));
  const [first] = tables;
  if (first === undefined) return output;
  const gap = (table: RecognisedTable, reason: Text) =>
    output.gaps.push({ range: rangeAddress(table.range), reason });
  const validity = validityOn(item, context.dates);
  if (validity === 'never') return output;
  if (compiled === null) gap(first, NOT_LOADED);
  else if (compiled.rule === null) gap(first, unusable(item.name, compiled.problems));
  else if (validity === 'unknown') gap(first, needsDates(item));
  else {
    const asked = { ...item.data, rule: compiled.rule, isPartly: validity === 'partly' };
    let isStopped = false;
    for (const table of tables) {
      const reason = isStopped ? stopped() : cannotAsk(asked, table);
      if (reason !== null) gap(table, reason);
      else {
        const row = askTable(asked, table, context, output.findings);
        if (row === null) continue;
        isStopped = true;
        output.gaps.push({ range: rangeAddress({ ...table.range, top: row }), reason: stopped() });
      }
    }
  }
  return output;
}

interface Asked extends Pick<OwnRuleItem['data'], 'column' | 'message' | 'basis' | 'rows' | 'severity'> {
  rule: CompiledRule;
  /** in force on some days of the activity only */
  isPartly: boolean;
}

/** Why a table is not asked at all, or null. */
function cannotAsk({ column, rule }: Asked, table: RecognisedTable): Text | null {
  const unclear = [...rule.fields].find((field) => fieldColumns(table, field) === 'ambiguous');
  if (unclear !== undefined) return unclearColumn(unclear);
  if (pointedColumn(table, column) === null)
    return fieldColumns(table, column) === 'ambiguous' ? unclearColumn(column) : missingColumn(column);
  return table.rows.length * rule.steps > MAX_STEPS ? TOO_LONG : null;
}

/** Adds what is found; the row at which the rule was given up, or null. */
function askTable(
  { column: name, rule, rows: kinds = ['line'], message, basis, severity, isPartly }: Asked,
  table: RecognisedTable,
  context: RuleContext,
  findings: RuleFinding[],
): number | null {
  const column = pointedColumn(table, name) ?? table.range.left;
  const isAsked = new Set<string>(kinds);
  const cursor = tableCursor(context.grid, table);
  const rowContext = { row: cursor.row };
  let failures = findings.filter(({ failed }) => failed).length;
  for (const row of rowsInFocus(context, table)) {
    if (!isAsked.has(row.kind)) continue;
    cursor.moveTo(row);
    const judgement = rule.judge(rowContext);
    if (judgement === 'holds') continue;
    const cells = [{ row: row.row, column }];
    if (judgement === 'broken') {
      const actual = context.grid.value(row.row, column);
      findings.push({
        cells,
        message: fillMessage(message, cursor.row),
        ...(isPartly && severity === 'error' && { severity: 'warning' as Severity }),
        ...(actual !== '' && { actual }),
        ...(basis && { basis }),
      });
    } else {
      findings.push({ cells, message: judgement, severity: 'note', failed: true });
      if (++failures > MAX_FAILURES) return row.row;
    }
  }
  return null;
}

/** All failures are one finding, at the first row; the reason is that row's. */
function tellFailures({ name }: OwnRuleItem, rows: RuleOutput): RuleOutput {
  const failures = rows.findings.filter(({ failed }) => failed);
  const [first] = failures;
  if (first === undefined) return rows;
  const count = failures.length;
  const isStopped = count > MAX_FAILURES;
  const finding: RuleFinding = {
    severity: 'note',
    cells: first.cells,
    message: {
      vi: `Luật “${name}” không chạy được ở ${count} dòng${isStopped ? ' nên đã dừng' : ''}: ${first.message.vi}.`,
      en: `The rule “${name}” does not run on ${count === 1 ? '1 row' : `${count} rows`}${isStopped ? ' and was stopped' : ''}: ${first.message.en}.`,
    },
    why: FAILED_WHY,
  };
  return { findings: [...rows.findings.filter(({ failed }) => !failed), finding], gaps: rows.gaps };
}

type Validity = 'wholly' | 'partly' | 'never' | 'unknown';

/** Whether a rule is in force on the days of the activity. */
function validityOn({ validFrom, validTo }: OwnRuleItem, { from, to }: CheckDates): Validity {
  if (validFrom === BEGINNING && validTo === null) return 'wholly';
  if (from === null || to === null) return 'unknown';
  if (to < validFrom || (validTo !== null && from >= validTo)) return 'never';
  return validFrom <= from && (validTo === null || to < validTo) ? 'wholly' : 'partly';
}

// ── sentences ───────────────────────────────────────────────────────────────────────────────────────────────────────

const FAILED_WHY: Text = {
  vi: 'Đây là lỗi của luật, không phải của bảng. Báo người phụ trách danh mục sửa luật; các dòng đó chưa được luật này xem.',
  en: 'This is a fault of the rule, not of the sheet. Tell who keeps the lists; this rule has not looked at those rows.',
};
const NOT_LOADED: Text = {
  vi: 'Luật riêng của đơn vị chưa được nạp.',
  en: "The office's own rules were not loaded.",
};
const TOO_LONG: Text = {
  vi: 'Bảng quá dài so với số phép tính của luật này.',
  en: 'The table is too long for what this rule works out.',
};

function unusable(name: string, problems: readonly Text[]): Text {
  return {
    vi: `Luật “${name}” không dùng được: ${problems.map(({ vi }) => vi).join('; ')}.`,
    en: `The rule “${name}” cannot be used: ${problems.map(({ en }) => en).join('; ')}.`,
  };
}

function needsDates({ name, validFrom, validTo }: OwnRuleItem): Text {
  const from = validFrom === BEGINNING ? '…' : formatDate(validFrom);
  const to = validTo === null ? '…' : formatDate(addDays(validTo, -1));
  return {
    vi: `Luật “${name}” chỉ áp dụng từ ${from} đến ${to}, mà bảng không ghi ngày thực hiện.`,
    en: `The rule “${name}” applies from ${from} to ${to} only, and the activity dates are not known.`,
  };
}

function missingColumn(column: string): Text {
  return {
    vi: `Bảng không có cột mà luật này xem (${column}).`,
    en: `The table does not have the column this rule looks at (${column}).`,
  };
}

function unclearColumn(column: string): Text {
  return {
    vi: `Bảng có nhiều cột “${column}”, không rõ luật này xem cột nào.`,
    en: `The table has several columns “${column}”; which one this rule looks at is not clear.`,
  };
}

function stopped(): Text {
  return {
    vi: `Luật này không chạy được ở hơn ${MAX_FAILURES} dòng nên đã dừng từ đây.`,
    en: `This rule failed on more than ${MAX_FAILURES} rows and was stopped here.`,
  };
}
