// Owns what is late on the day a tracking sheet was made: the quarter or deadline is over and the row does not say it is done.
// Invariant: judged on the document's own date, never today; a row that says nothing of its progress is not called late.
import { textAt } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import { parsePeriod } from '../sheet/period.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText } from '../vietnamese/compare.ts';
import { formatDate } from '../vietnamese/date.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { dayAt } from './rowDays.ts';

const HEADER = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Tiến độ'];
const DATES = { from: '2025-01-01', to: '2025-12-31', document: '2025-10-05' };

export const trackingLate: Rule = {
  id: 'tracking.late',
  severity: 'note',
  name: { vi: 'Đã quá hạn', en: 'Late' },
  why: {
    vi: 'Vào ngày lập bảng, hạn (hoặc quý kế hoạch) đã qua mà dòng chưa ghi là xong. Cập nhật tiến độ, hoặc nêu lý do ở Ghi chú.',
    en: 'On the day the sheet was made the deadline (or planned quarter) was over, and the row does not say it is done. Bring the progress up to date, or give the reason in the note.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      HEADER,
      [1, 'Tập huấn chủ thể OCOP', 'Phòng Quản lý chuyên ngành', '30/6/2025', 'Đã hoàn thành'],
      [2, 'Hướng dẫn hồ sơ', 'Phòng Quản lý chuyên ngành', '30/9/2025', 'Đang thực hiện'],
      [3, 'Hội đồng phân hạng', 'Phòng Quản lý chuyên ngành', '31/12/2025', 'Chưa thực hiện'],
    ],
    dates: DATES,
    cells: ['D3'],
  },
  passes: {
    rows: [
      HEADER,
      [1, 'Tập huấn chủ thể OCOP', 'Phòng Quản lý chuyên ngành', '30/6/2025', 'Đã hoàn thành'],
      [2, 'Hướng dẫn hồ sơ', 'Phòng Quản lý chuyên ngành', '30/9/2025', ''],
      [3, 'Hội đồng phân hạng', 'Phòng Quản lý chuyên ngành', '31/12/2025', 'Chưa thực hiện'],
    ],
    dates: DATES,
  },
  check,
};

function check({ grid, recognition, dates }: RuleContext): RuleOutput {
  const findings: RuleFinding[] = [];
  const on = dates.document;
  if (on === null) return { findings, gaps: [] };
  for (const table of recognition.tables) {
    if (table.kind !== 'tracking') continue;
    const progress = progressReader(grid, table);
    if (progress === null) continue;
    for (const line of table.lines) {
      const due = dueDay(grid, table, line);
      if (due === null || due.day >= on || progress(line) !== 'open') continue;
      findings.push({
        cells: [{ row: line.row, column: due.column }],
        message: {
          vi: `“${line.content.trim()}” có hạn ${formatDate(due.day)}; đến ngày lập bảng ${formatDate(on)} chưa ghi là xong.`,
          en: `"${line.content.trim()}" was due on ${formatDate(due.day)}; on ${formatDate(on)}, when the sheet was made, it does not say it is done.`,
        },
      });
    }
  }
  return { findings, gaps: [] };
}

/** The deadline, else the planned end, else the last day of the planned quarter. */
function dueDay(
  grid: Grid,
  { columns }: RecognisedTable,
  { row }: TableRow,
): { day: string; column: number } | null {
  for (const column of [columns.dateDue, columns.dateEnd, columns.period]) {
    if (column === null) continue;
    const day = dayAt(grid, row, column) ?? parsePeriod(textAt(grid, row, column))?.to ?? null;
    if (day !== null) return { day, column };
  }
  return null;
}

const DONE =
  /hoàn thành|hoàn tất|đã xong|xong|đã nghiệm thu|đã thanh lý|tất toán|đã kết thúc|đã tổ chức|đã thực hiện|đạt/u;
const OPEN = /chưa|đang|không|chờ|trễ|quá hạn|dở dang/u;

/** 'open' only where the row itself says so, in words or as a share below the whole; null: the table does not tell. */
function progressReader(
  grid: Grid,
  { columns, meanings, lines }: RecognisedTable,
): ((line: TableRow) => 'done' | 'open' | null) | null {
  const ratio = [...meanings].find(([, meaning]) => meaning.startsWith('ratio'))?.[0] ?? null;
  if (columns.status === null && ratio === null) return null;
  // Shares of one or of a hundred.
  const largest =
    ratio === null ? 0 : lines.reduce((most, line) => Math.max(most, line.at(ratio).value ?? 0), 0);
  const whole = largest > MOST_OF_ONE ? 100 : 1;
  return (line) => {
    if (columns.dateActual !== null && dayAt(grid, line.row, columns.dateActual) !== null) return 'done';
    const status = columns.status === null ? '' : foldText(textAt(grid, line.row, columns.status));
    if (status !== '') return OPEN.test(status) ? 'open' : DONE.test(status) ? 'done' : null;
    const share = ratio === null ? null : line.at(ratio).value;
    return share === null ? null : share >= whole * 0.9995 ? 'done' : 'open';
  };
}
const MOST_OF_ONE = 1.5;
