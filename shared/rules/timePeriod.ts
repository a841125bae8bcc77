// Owns rule 21: dates that contradict each other, the quarter or the fiscal year they stand in, or the calendar.
// Invariant: an error is plain arithmetic between things the sheet itself says; what may be late or early work is a warning.
import type { CalendarDate, Text } from '../contract/common.ts';
import type { Severity } from '../contract/finding.ts';
import type { Grid } from '../sheet/grid.ts';
import { textAt } from '../sheet/grid.ts';
import type { PlacedText } from '../sheet/info.ts';
import { parsePeriod } from '../sheet/period.ts';
import type { Period } from '../sheet/period.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText, plainText } from '../vietnamese/compare.ts';
import { addDays, fiscalYear, formatDate } from '../vietnamese/date.ts';
import { visitJudged } from './columnTexts.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { isWholeYear } from './fiscalYear.ts';
import { dayAt, isOfPaper } from './rowDays.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { surroundings } from './surroundings.ts';
import type { Surrounding } from './surroundings.ts';
import { daysIn, faultsOfText, notInQuarter, outsideQuarters, quartersIn, reversed } from './timeTexts.ts';

export const timePeriod: Rule = {
  id: 'time.period',
  severity: 'error',
  name: { vi: 'Thời gian mâu thuẫn', en: 'Dates that contradict each other' },
  why: {
    vi: 'Kinh phí chỉ chi trong năm ngân sách và đúng kế hoạch. Sửa ngày, quý cho khớp nhau, hoặc ghi lý do ở Ghi chú.',
    en: 'Money is spent in its fiscal year and as planned. Make days and quarters agree, or say why in the note.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      ['Thời gian thực hiện: từ 16/05/2025 đến 15/05/2025'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000], 'Báo giá'],
    ],
    cells: ['A1'],
  },
  passes: {
    rows: [
      ['Thời gian thực hiện: Quý II/2025 (từ 28/04/2025 đến 02/05/2025)'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000], 'Báo giá'],
    ],
  },
  check,
  ignores: (edit, context) =>
    isOutsideColumns(
      edit,
      context,
      ({ content, period, dateStart, dateEnd, dateDue, dateActual, status }) => [
        ...[content, period, status],
        ...[dateStart, dateEnd, dateDue, dateActual],
      ],
    ),
};

type Report = (cell: Cell, message: Text, severity?: Severity) => void;

function check(context: RuleContext): RuleOutput {
  const findings: RuleFinding[] = [];
  const report: Report = ({ row, column }, message, severity) =>
    findings.push({ cells: [{ row, column }], message, ...(severity && { severity }) });
  const periodText = findPeriod(surroundings(context));
  checkSurroundings(context, periodText, report);
  const frame = frameOf(context, periodText);
  checkFundingYear(context, periodText, report);
  for (const table of context.recognition.tables) {
    checkTexts(context, table, findings);
    checkRows(context, table, frame, report);
  }
  return { findings, gaps: [] };
}

// ── around the tables ───────────────────────────────────────────────────────────────────────────────────────────────

/** The cell that says when the work is done; its label may stand in the cell before. */
function findPeriod(around: readonly Surrounding[]): PlacedText | null {
  for (const [index, { row, text, isAbove, column }] of around.entries()) {
    const label = isAbove ? PERIOD_LABEL.exec(foldText(text)) : null;
    if (label === null) continue;
    if (label[0].length < foldText(text).length) return { row, column, text };
    const next = around[index + 1];
    if (next?.row === row) return next;
  }
  return null;
}
const PERIOD_LABEL = /^\(?(?:[-+*•\d.) ]*)thời gian(?: thực hiện| tổ chức| triển khai)? ?: ?/u;

const DATE_LINE = /^[^,:]{2,40},\s*ngày\s.*năm\s+20\d{2}/u;
/** "Kèm theo Tờ trình số … ngày …", "lập ngày …": when the paper was signed. */
const SIGNED = /(?:kem theo|lap ngay|ngay lap)[^()]{0,80}$/;
/** Papers that are rightly written when all is done. */
const AFTERWARDS = /quyết toán|thanh toán|đã thực hiện|nghiệm thu/u;

function checkSurroundings(context: RuleContext, periodText: PlacedText | null, report: Report): void {
  const around = surroundings(context);
  const { from, to } = context.dates;
  const isOfYear = from !== null && to !== null && isWholeYear({ from, to });
  const isEstimate =
    context.recognition.kind === 'estimate' && !around.some(({ text }) => AFTERWARDS.test(foldText(text)));
  for (const place of around) {
    const isPeriod = place.row === periodText?.row && place.column === periodText.column;
    for (const { message } of faultsOfText(place.text, isPeriod)) report(place, message);
    if (to !== null && isEstimate && !isOfYear) checkSigned(place, to, report);
  }
}

function checkSigned(place: Surrounding, to: CalendarDate, report: Report): void {
  if (!/20\d\d/.test(place.text)) return;
  const plain = plainText(place.text);
  const isLine = DATE_LINE.test(foldText(place.text));
  for (const { day, at } of daysIn(plain)) {
    if (day === null || day <= to || !(isLine || SIGNED.test(plain.slice(0, at)))) continue;
    report(
      place,
      {
        vi: `Dự toán ghi ngày ${formatDate(day)}, sau khi hoạt động đã kết thúc (${formatDate(to)}).`,
        en: `The estimate is dated ${formatDate(day)}, after the activity ended (${formatDate(to)}).`,
      },
      'warning',
    );
    return;
  }
}

/** Years a text names as "năm 2025", without those of dates and documents. */
function yearsIn(text: string): number[] {
  const plain = plainText(text);
  if (/\d[/-](?:tt|nq|nd|qd|kh)/.test(plain)) return [];
  return [...plain.matchAll(/(?<!thang \d{1,2} )\bnam (20\d{2})(?!\d| ?-)/g)].map((match) =>
    Number(match[1]),
  );
}

function fundingYear({ recognition }: RuleContext): { year: number; place: PlacedText } | null {
  const { fundingSource } = recognition.info;
  const [year, ...others] = fundingSource === null ? [] : yearsIn(fundingSource.text);
  return fundingSource === null || year === undefined || others.length > 0
    ? null
    : { year, place: fundingSource };
}

function checkFundingYear(context: RuleContext, periodText: PlacedText | null, report: Report): void {
  const funding = fundingYear(context);
  const { from, to, source } = context.dates;
  if (funding === null || source !== 'sheet' || from === null || to === null) return;
  const { year } = funding;
  const [first, last] = [fiscalYear(from), fiscalYear(to)];
  if (first === year && last === year) return;
  const isOutside = last < year || first > year;
  report(
    periodText ?? funding.place,
    {
      vi: `Nguồn kinh phí của năm ${year}, thời gian thực hiện ${formatDate(from)}–${formatDate(to)} ${isOutside ? 'nằm ngoài' : 'vượt ra ngoài'} năm đó.`,
      en: `The money is of ${year}, the work from ${formatDate(from)} to ${formatDate(to)} lies ${isOutside ? 'outside' : 'partly outside'} that year.`,
    },
    isOutside ? 'error' : 'warning',
  );
}

/** What the days of a row must lie in. */
interface Frame {
  period: Period;
  name: Text;
  /** the sheet states quarters, or the year of its money: outside is an error */
  isStated: boolean;
}

/** The period the sheet states, else the year it is of, else that of the activity. */
function frameOf(context: RuleContext, periodText: PlacedText | null): Frame | null {
  const stated = periodText === null ? null : parsePeriod(periodText.text);
  if (periodText !== null && stated !== null) {
    const days = `${formatDate(stated.from)}–${formatDate(stated.to)}`;
    return {
      period: stated,
      name: { vi: `thời gian thực hiện ${days}`, en: `the stated time ${days}` },
      isStated: daysIn(plainText(periodText.text)).length === 0,
    };
  }
  const titled = new Set(
    surroundings(context)
      .filter(({ isAbove, text }) => isAbove && !DATE_LINE.test(foldText(text)))
      .flatMap(({ text }) => yearsIn(text)),
  );
  const funded = fundingYear(context)?.year;
  if (funded !== undefined) return yearFrame(funded, true);
  const [year] = titled;
  if (year !== undefined && titled.size === 1) return yearFrame(year, false);
  const { from, to } = context.dates;
  if (from === null || to === null || fiscalYear(from) !== fiscalYear(to)) return null;
  return yearFrame(fiscalYear(from), false);
}

function yearFrame(year: number, isStated: boolean): Frame {
  return {
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    name: { vi: `năm ngân sách ${year}`, en: `the fiscal year ${year}` },
    isStated,
  };
}

// ── in the tables ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Texts of dates, periods and contents; the same text in many rows is one finding. */
function checkTexts(context: RuleContext, table: RecognisedTable, findings: RuleFinding[]): void {
  const { content, period, dateStart, dateEnd, dateDue, dateActual } = table.columns;
  for (const column of new Set([content, period, dateStart, dateEnd, dateDue, dateActual])) {
    const found = new Map<RuleFinding[], RuleFinding[]>();
    visitJudged(
      context,
      table,
      column,
      (text) => {
        const faults = faultsOfText(text, column === period);
        return faults.length === 0
          ? null
          : faults.map(({ message }): RuleFinding => ({ cells: [], message }));
      },
      (faults, { row }, at) => {
        found.set(faults, faults);
        for (const fault of faults) fault.cells.push({ row, column: at });
      },
    );
    findings.push(...[...found.keys()].flat());
  }
}

function checkRows(context: RuleContext, table: RecognisedTable, frame: Frame | null, report: Report): void {
  const { dateStart, dateEnd, dateDue, dateActual } = table.columns;
  if ([dateStart, dateEnd, dateDue, dateActual].every((column) => column === null)) return;
  const dueFrame = frame !== null && isUsual(context.grid, table, frame) ? frame : null;
  const isLong = frame !== null && lastsYears(context.grid, table);
  // A contract may be signed in the year before; its day is held against those of its own row alone.
  const isSigned = dateStart !== null && isOfPaper(context.grid, table, dateStart);
  const endsWork = dateActual !== null && !isOfPaper(context.grid, table, dateActual);
  const around = { frame: isLong ? null : frame, dueFrame, isSigned, endsWork };
  for (const row of table.rows) checkRow(context.grid, table, row, around, report);
}

/** Whether most deadlines lie in the frame: a list of work left over from another year has its deadlines there. */
function isUsual(grid: Grid, { columns, rows }: RecognisedTable, { period }: Frame): boolean {
  if (columns.dateDue === null) return false;
  const dues = rows.flatMap(({ row }) => dayAt(grid, row, columns.dateDue) ?? []);
  return dues.filter((due) => due >= period.from).length > dues.length * USUAL_SHARE;
}
const USUAL_SHARE = 0.6;

/** Courses and projects that run over several years: the year of the sheet is only that of its report. */
function lastsYears(grid: Grid, { columns, rows }: RecognisedTable): boolean {
  let [long, all] = [0, 0];
  for (const { row } of rows) {
    const start = dayAt(grid, row, columns.dateStart);
    const end = dayAt(grid, row, columns.dateEnd) ?? dayAt(grid, row, columns.dateDue);
    if (start === null || end === null) continue;
    all++;
    if (end > addDays(start, NEARLY_A_YEAR)) long++;
  }
  return long > 1 && long > all * LONG_SHARE;
}
const LONG_SHARE = 0.25;
const FEW_DAYS = 92;
/** What lasts so long and ends in the next year has the year of its end wrong. */
const NEARLY_A_YEAR = 330;
/** No task of a yearly plan is due after so many days: 2052 is 2025 with its digits swapped. */
const LIFETIME = 3_653;

interface Around {
  frame: Frame | null;
  dueFrame: Frame | null;
  /** the start is the day on which a paper was signed */
  isSigned: boolean;
  /** the actual day is one of the work, not of a paper */
  endsWork: boolean;
}

function checkRow(
  grid: Grid,
  { columns }: RecognisedTable,
  { row }: TableRow,
  { frame, dueFrame, isSigned, endsWork }: Around,
  report: Report,
) {
  const start = dayAt(grid, row, columns.dateStart);
  const end = dayAt(grid, row, columns.dateEnd);
  const due = dayAt(grid, row, columns.dateDue);
  const actual = dayAt(grid, row, columns.dateActual);
  const at = (column: number | null): Cell => ({ row, column: column ?? columns.left });
  if (start !== null && end !== null && end < start) {
    report(at(columns.dateEnd), reversed(start, end).message);
    return;
  }
  if (start !== null && actual !== null && endsWork && actual < start) {
    report(at(columns.dateActual), {
      vi: `Ngày thực tế ${formatDate(actual)} trước ngày ${isSigned ? 'ký, giao' : 'bắt đầu'} ${formatDate(start)}.`,
      en: `The actual day ${formatDate(actual)} lies before the day of ${isSigned ? 'signing' : 'the start'} ${formatDate(start)}.`,
    });
    return;
  }
  if (start !== null && due !== null && due < start) {
    report(
      at(columns.dateDue),
      {
        vi: `Hạn ${formatDate(due)} trước ngày bắt đầu ${formatDate(start)}.`,
        en: `The due day ${formatDate(due)} lies before the start ${formatDate(start)}.`,
      },
      'warning',
    );
  }
  const begins = start ?? frame?.period.from ?? null;
  if (due !== null && begins !== null && due > addDays(begins, LIFETIME))
    report(at(columns.dateDue), {
      vi: `Hạn ${formatDate(due)} quá xa ngày bắt đầu ${formatDate(begins)}; năm có lẽ gõ nhầm.`,
      en: `The due day ${formatDate(due)} is too far from the start ${formatDate(begins)}; the year is probably mistyped.`,
    });
  const begun = isSigned ? null : start;
  const from = begun ?? end;
  const to = end ?? begun;
  if (from !== null && to !== null) {
    const cell = at(begun === null ? columns.dateEnd : columns.dateStart);
    const quarters =
      columns.period === null ? null : quartersIn(plainText(textAt(grid, row, columns.period)));
    const lies = quarters === null ? null : outsideQuarters(quarters, { from, to });
    if (quarters !== null && lies !== null)
      report(
        at(columns.period),
        notInQuarter(quarters, { from, to }).message,
        lies === 'outside' ? 'error' : 'warning',
      );
    else if (frame !== null && (to < frame.period.from || from > frame.period.to))
      report(cell, outsideFrame(from, to, frame), frame.isStated ? 'error' : 'warning');
    // Around New Year work goes on; months of it in another year are a slip of the year.
    else if (frame !== null && from < addDays(frame.period.from, -FEW_DAYS))
      report(cell, outsideFrame(from, from, frame), 'warning');
    else if (
      frame !== null &&
      (to > addDays(frame.period.to, FEW_DAYS) || (to > frame.period.to && to > addDays(from, NEARLY_A_YEAR)))
    )
      report(at(columns.dateEnd), outsideFrame(to, to, frame), 'warning');
  } else if (dueFrame !== null && due !== null && due < addDays(dueFrame.period.from, -FEW_DAYS))
    report(at(columns.dateDue), outsideFrame(due, due, dueFrame), 'warning');
  if (columns.status !== null)
    checkStatus(textAt(grid, row, columns.status), due, actual, at(columns.status), report);
}

function outsideFrame(from: CalendarDate, to: CalendarDate, { name }: Frame): Text {
  const days = from === to ? formatDate(from) : `${formatDate(from)}–${formatDate(to)}`;
  return { vi: `Ngày ${days} nằm ngoài ${name.vi}.`, en: `The days ${days} lie outside ${name.en}.` };
}

const ON_TIME = /đúng hạn|trước hạn|đúng tiến độ|kịp tiến độ/u;

/** "Ngày thực hiện" may be any day of the work, so only a deadline said to be kept and missed is a contradiction. */
function checkStatus(
  status: string,
  due: CalendarDate | null,
  actual: CalendarDate | null,
  cell: Cell,
  report: Report,
): void {
  if (status === '' || due === null || actual === null || actual <= due) return;
  if (!ON_TIME.test(foldText(status))) return;
  report(
    cell,
    {
      vi: `Ghi “${status}” nhưng ngày thực tế ${formatDate(actual)} sau hạn ${formatDate(due)}.`,
      en: `It says "${status}", but the actual day ${formatDate(actual)} is after the due day ${formatDate(due)}.`,
    },
    'warning',
  );
}
