// Owns the note on figures that stand outside the tables and are not checked.
// Invariant: an area that the table computes with is part of it, whatever it looks like.
import type { CellRange } from '../sheet/address.ts';
import { rangeAddress } from '../sheet/address.ts';
import { precedents } from '../sheet/formula.ts';
import type { Grid } from '../sheet/grid.ts';
import { NUMBER } from '../sheet/grid.ts';
import { EXAMPLE_HEADER } from './example.ts';
import type { Cell, Rule, RuleContext, RuleOutput } from './rule.ts';

export const noteScratch: Rule = {
  id: 'note.scratch',
  severity: 'note',
  name: { vi: 'Số nháp ngoài bảng', en: 'Figures outside the table' },
  why: {
    vi: 'Số nháp dưới chữ ký hoặc bên cạnh bảng không được kiểm tra và dễ bị in, bị gửi kèm. Xóa đi, hoặc chuyển sang trang khác.',
    en: 'Scratch figures below the signatures or beside the table are not checked and are easily printed or sent. Delete or move them.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      ['', 'Tổng cộng', '', '', '', '', ['=G2', 6_000_000]],
      ['Người lập', '', '', '', '', 'Giám đốc'],
      ...Array.from({ length: 5 }, () => []),
      ['', 'Nháp', 6_000_000, 2_000_000],
    ],
    cells: ['B10'],
  },
  passes: {
    rows: [
      [...EXAMPLE_HEADER, '', '', ''],
      [1, 'Thuê hội trường', 'ngày', ['=K2', 1], 3, 2_000_000, ['=D2*E2*F2', 6_000_000], '', '', 'Số lớp', 1],
      [2, 'Tài liệu', 'bộ', ['=K3', 50], 1, 30_000, ['=D3*E3*F3', 1_500_000], '', '', 'Số người', 50],
      ['', 'Tổng cộng', '', '', '', '', ['=G2+G3', 7_500_000]],
    ],
  },
  check,
  // Which cells are filled decides what is outside, and then the sheet is recognised anew.
  ignores: ({ before, after }) => before.formula === after.formula && before.kind === after.kind,
};

function check({ grid, recognition }: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  const areas = recognition.outside.filter((area) => hasNumber(grid, area));
  if (areas.length === 0) return output;
  const read = readByTables(
    grid,
    recognition.tables.map(({ range }) => range),
  );
  for (const area of areas) {
    if (read.some((range) => overlaps(range, area))) continue;
    const address = rangeAddress(area);
    output.findings.push({
      cells: cellsOf(area),
      message: {
        vi: `Vùng ${address} có số liệu ngoài bảng, không được kiểm tra.`,
        en: `${address} holds figures outside the table, which are not checked.`,
      },
    });
  }
  return output;
}

/** A larger area is told by its first cell; the message names all of it. */
const MAX_CELLS = 500;

/** Down each column, so that they are told as ranges. */
function cellsOf({ top, left, bottom, right }: CellRange): Cell[] {
  const cells: Cell[] = [{ row: top, column: left }];
  if ((bottom - top + 1) * (right - left + 1) > MAX_CELLS) return cells;
  for (let column = left; column <= right; column++)
    for (let row = column === left ? top + 1 : top; row <= bottom; row++) cells.push({ row, column });
  return cells;
}

function hasNumber({ kinds, height, top, left }: Grid, area: CellRange): boolean {
  for (let column = area.left; column <= area.right; column++) {
    const base = (column - left) * height - top;
    for (let row = area.top; row <= area.bottom; row++) if (kinds[base + row] === NUMBER) return true;
  }
  return false;
}

/** Different formulas looked at; a table of more computes in too many ways to tell. */
const MAX_FORMULAS = 2_000;

/** What formulas of the tables read outside them; copies stand for each other down their column. */
function readByTables(grid: Grid, tables: readonly CellRange[]): CellRange[] {
  const seen = new Uint8Array(grid.formulas.length);
  seen[0] = 1;
  const read: CellRange[] = [];
  let left = MAX_FORMULAS;
  for (const table of tables)
    for (let column = table.left; column <= table.right && left > 0; column++)
      for (const row of firstRows(grid, column, table, seen)) {
        if (--left < 0) break;
        for (const { sheet, range } of precedents(grid.formula(row, column), row, column)) {
          if (sheet !== null || overlaps(range, table)) continue;
          // A copy further down reads further down.
          const isBeside = range.left > table.right || range.right < table.left;
          read.push(
            isBeside ? { ...range, top: table.top, bottom: Math.max(range.bottom, table.bottom) } : range,
          );
        }
      }
  return read;
}

/** Rows of a column with a formula that was not seen before; a loop of its own, for it goes over every cell. */
function firstRows(
  { ids, counts, height, top, left }: Grid,
  column: number,
  table: CellRange,
  seen: Uint8Array,
): number[] {
  const rows: number[] = [];
  if (counts.formula[column - left] === 0) return rows;
  const base = (column - left) * height - top;
  const { bottom } = table;
  for (let row = table.top; row <= bottom; row++) {
    const id = ids[base + row] as number;
    if (seen[id] !== 0) continue;
    seen[id] = 1;
    rows.push(row);
  }
  return rows;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}
