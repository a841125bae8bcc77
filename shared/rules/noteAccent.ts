// Owns the note on accent slips in headings, titles, contents and names of places.
// Invariant: a sheet, a header or a column typed without accents throughout is a style and no slip.
import { cellAddress } from '../sheet/address.ts';
import { textAt } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { accentSlips, hasAccents } from './accentSlips.ts';
import type { AccentSlip } from './accentSlips.ts';
import { columnTexts, visitJudged } from './columnTexts.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { wordMend } from './fixes/texts.ts';
import { placeSlips } from './placeSlips.ts';
import type { PlaceSlips } from './placeSlips.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { surroundings } from './surroundings.ts';

export const noteAccent: Rule = {
  id: 'note.accent',
  severity: 'note',
  name: { vi: 'Sai dấu', en: 'Accent slips' },
  why: {
    vi: 'Sai dấu đổi nghĩa (thuế – thuê) và làm tìm kiếm, đối chiếu không ra. Sửa lại dấu.',
    en: 'A wrong accent changes the meaning (thuế – thuê) and makes search and matching fail. Correct the accents.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuế hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D3*E3*F3', 1_500_000]],
    ],
    cells: ['B2'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [
        1,
        'Thuê hội trường tại Biên Hoà (dự tóan được duyệt)',
        'ngày',
        1,
        3,
        2_000_000,
        ['=D2*E2*F2', 6_000_000],
      ],
      [2, 'Thuế nhập khẩu tài liệu', 'bộ', 50, 1, 30_000, ['=D3*E3*F3', 1_500_000]],
    ],
  },
  check,
  // Headings, titles and contents change only with a new recognition.
  ignores: (edit, context) =>
    isOutsideColumns(edit, context, ({ locality, lead, coordinating }) => [locality, lead, coordinating]),
};

/** Different texts of a column looked at; longer lists are lists of names. */
const MAX_TEXTS = 2_000;
const MIN_ACCENTED_SHARE = 0.8;

type Tell = (slips: readonly AccentSlip[], cell: Cell) => void;

function check(context: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  const found = new Map<string, RuleFinding>();
  const tell: Tell = (slips, cell) => {
    for (const slip of slips) {
      const key = `${slip.found}|${slip.meant}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { cells: [cell], ...say(slip) });
      else if (known.cells.at(-1) !== cell) known.cells.push(cell);
    }
  };
  const around = surroundings(context).filter(({ isAbove }) => isAbove);
  const isAccented = areAccented(around.map(({ text }) => text));
  const spell = placeSlips(context.reference);
  for (const { text, row, column } of around) {
    tell(accentSlips(text, isAccented), { row, column });
    tell(spell(text, false), { row, column });
  }
  for (const table of context.recognition.tables) {
    checkHeader(context, table, tell);
    checkContents(context, table, tell, output);
    checkPlaces(context, table, spell, tell);
  }
  output.findings.push(...found.values());
  return output;
}

function say({ found, meant }: AccentSlip): Omit<RuleFinding, 'cells'> {
  return {
    message: { vi: `“${found}” có lẽ là “${meant}”.`, en: `"${found}" is probably "${meant}".` },
    expected: meant,
    actual: found,
    // A single word may be another word (công, cộng).
    mend: wordMend(found, meant, found.trim().includes(' ')),
  };
}

function areAccented(texts: readonly string[]): boolean {
  const words = texts.filter((text) => /\p{L}{2}/u.test(text));
  return words.length > 1 && words.filter(hasAccents).length >= words.length * MIN_ACCENTED_SHARE;
}

function checkHeader({ grid }: RuleContext, { headerRows, range }: RecognisedTable, tell: Tell): void {
  const cells: { text: string; cell: Cell }[] = [];
  for (let row = headerRows[0]; row <= headerRows[1]; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const text = textAt(grid, row, column);
      if (text !== '') cells.push({ text, cell: { row, column } });
    }
  }
  const isAccented = areAccented(cells.map(({ text }) => text));
  for (const { text, cell } of cells) tell(accentSlips(text, isAccented), cell);
}

function checkContents(context: RuleContext, table: RecognisedTable, tell: Tell, output: RuleOutput): void {
  const { content } = table.columns;
  const { texts, at } = context.grid.texts(content);
  const { top } = context.grid;
  /** slips of the different texts, in the order of their rows */
  const slips = new Map<number, AccentSlip[]>();
  const places = placesIn(table.rows, at, top, texts.length);
  const isAccented = areAccented(places.map((place) => texts[place] ?? ''));
  for (const place of places) {
    const found = accentSlips(texts[place] ?? '', isAccented);
    if (found.length > 0) slips.set(place, found);
  }
  if (slips.size > 0) {
    for (const { row } of table.rows) {
      const found = slips.get(at[row - top] ?? -1);
      if (found !== undefined) tell(found, { row, column: content });
    }
  }
  if (places.length > MAX_TEXTS) output.gaps.push(tooMany(context, table, content));
}

/** Places of the different texts in the order of their rows, and one more than are judged where there are so many. */
function placesIn(rows: readonly TableRow[], at: Int32Array, top: number, count: number): number[] {
  const seen = new Uint8Array(count);
  const places: number[] = [];
  for (let index = 0; index < rows.length && places.length <= MAX_TEXTS; index++) {
    const place = at[(rows[index] as TableRow).row - top] ?? -1;
    if (place < 0 || seen[place] === 1) continue;
    seen[place] = 1;
    places.push(place);
  }
  return places;
}

function checkPlaces(context: RuleContext, table: RecognisedTable, spell: PlaceSlips, tell: Tell): void {
  const { content, locality, lead, coordinating } = table.columns;
  for (const column of new Set([content, locality, lead, coordinating])) {
    if (column === null || columnTexts(context, column).texts.length > MAX_TEXTS) continue;
    const judge = (text: string): readonly AccentSlip[] | null => {
      const slips = spell(text, column === locality);
      return slips.length === 0 ? null : slips;
    };
    visitJudged(context, table, column, judge, (slips, { row }) => tell(slips, { row, column }));
  }
}

function tooMany(
  { grid }: RuleContext,
  { range }: RecognisedTable,
  column: number,
): RuleOutput['gaps'][number] {
  return {
    range: `${cellAddress(range.top, column)}:${cellAddress(Math.min(range.bottom, grid.bottom), column)}`,
    reason: {
      vi: `Cột có quá nhiều nội dung khác nhau; chỉ tìm lỗi dấu ở ${MAX_TEXTS} nội dung đầu.`,
      en: `The column has too many different texts; accent slips were looked for in the first ${MAX_TEXTS}.`,
    },
  };
}
