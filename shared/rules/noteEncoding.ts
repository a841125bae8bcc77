// Owns the note on text that only looks like other text: old encodings, decomposed letters, no-break spaces.
// Invariant: one note a kind; cells are listed where they stand among others written as they should be, else the first of
// each column stands for it.
import type { Text } from '../contract/common.ts';
import { TEXT, textAt } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import { decodeLegacy, isMixedEncoding } from '../vietnamese/legacy.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { oldCodeMend, spaceMend, splitLetterMend } from './fixes/encoding.ts';
import type { Mend } from './fixes/mend.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const noteEncoding: Rule = {
  id: 'note.encoding',
  severity: 'note',
  name: { vi: 'Chữ mã cũ, chữ tách dấu, dấu cách lạ', en: 'Old encodings, split letters, odd spaces' },
  why: {
    vi: 'Chữ trông giống nhau nhưng khác mã thì tìm, lọc, VLOOKUP không ra. Chuyển sang Unicode dựng sẵn và dấu cách thường.',
    en: 'Text that looks alike but is stored otherwise is missed by search, filter and VLOOKUP. Convert it to composed Unicode and plain spaces.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Tài liệu'.normalize('NFD'), 'bộ', 50, 1, 30_000, ['=D3*E3*F3', 1_500_000]],
      [3, 'Nước\u00A0uống', 'người', 50, 1, 20_000, ['=D4*E4*F4', 1_000_000]],
    ],
    cells: ['B3', 'B4'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Sơn tường 30 m² (±5 %), loại «A»', 'm²', 30, 1, 50_000, ['=D3*E3*F3', 1_500_000]],
    ],
  },
  check,
  ignores: ({ before, after }) => before.kind !== TEXT && after.kind !== TEXT,
};

/** What a text has, as one number. */
const SPLIT = 1;
const COMPOSED = 2;
const SPACE = 4;
/** letters and signs by which an old code shows; "m²" and "±" have them too */
const OLD_SIGN = 8;

const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const LAST_COMPOSED = 0x1ef9;
const SPACES: ReadonlySet<number> = new Set([0xa0, 0x2007, 0x202f, 0x200b, 0xfeff]);
/** Of 00A1–00FF, those that Vietnamese in Unicode has. */
const OWN_LETTERS: ReadonlySet<number> = new Set(
  [...'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý'].map((letter) => letter.charCodeAt(0)),
);

function traitOf(code: number): number {
  if (code < 0x80) return 0;
  if (code >= FIRST_MARK && code <= LAST_MARK) return SPLIT;
  if (SPACES.has(code)) return SPACE;
  if (code > 0xa0 && code <= 0xff && !OWN_LETTERS.has(code)) return OLD_SIGN;
  // đ is one letter in either form.
  return code >= 0xc0 && code <= LAST_COMPOSED && code !== 0x110 && code !== 0x111 ? COMPOSED : 0;
}
const TRAITS = Uint8Array.from({ length: LAST_COMPOSED + 1 }, (_, code) => traitOf(code));

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function traitsOf(text: string): number {
  let traits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    traits |= code <= LAST_COMPOSED ? (TRAITS[code] as number) : traitOf(code);
    // "GiÊy": a capital in the middle of a word is a letter of its own in TCVN3.
    if (code >= 0xc0 && code <= 0xdd && index > 0 && isSmall(text.charCodeAt(index - 1))) traits |= OLD_SIGN;
  }
  return traits;
}

/** Cells of one column that are written otherwise, and how many accented cells beside them are as they should be. */
interface Strip {
  cells: Cell[];
  right: number;
}

function check({ grid }: RuleContext): RuleOutput {
  const strips = (): Strip[] => Array.from({ length: grid.width }, () => ({ cells: [], right: 0 }));
  let mayBeOld = false;
  const spaced: Cell[] = [];
  let split = strips();
  visitTexts(grid, SPLIT | SPACE | OLD_SIGN, (row, column, traits) => {
    const strip = split[column - grid.left] as Strip;
    if ((traits & SPLIT) !== 0) strip.cells.push({ row, column });
    else if ((traits & COMPOSED) !== 0) strip.right++;
    if ((traits & SPACE) !== 0) spaced.push({ row, column });
    if ((traits & OLD_SIGN) !== 0) mayBeOld = true;
  });
  const findings: RuleFinding[] = [];
  if (mayBeOld) {
    const old = strips();
    readOld(grid, old);
    // Marks of an old code page look like split letters.
    const isOld = new Set(old.flatMap(({ cells }) => cells.map(keyOf)));
    split = split.map(({ cells, right }) => ({
      cells: cells.filter((cell) => !isOld.has(keyOf(cell))),
      right,
    }));
    report(old, (count, isAmong) => oldText(grid, old, count, isAmong), oldCodeMend, findings);
  }
  report(split, splitText, splitLetterMend, findings);
  if (spaced.length > 0)
    findings.push({ cells: spaced, message: spaceText(spaced.length), mend: spaceMend(spaced) });
  return { findings, gaps: [] };
}

const keyOf = ({ row, column }: Cell): string => `${row} ${column}`;

/** Calls `visit` for each text with any trait, down each column where one has one of `wanted`. */
function visitTexts(
  grid: Grid,
  wanted: number,
  visit: (row: number, column: number, traits: number, place: number) => void,
): void {
  for (let column = grid.left; column <= grid.right; column++) {
    const { written, at } = grid.texts(column);
    const traits = written.map(traitsOf);
    if (traits.every((one) => (one & wanted) === 0)) continue;
    for (let r = 0; r < at.length; r++) {
      const place = at[r] as number;
      if (place >= 0 && traits[place] !== 0) visit(grid.top + r, column, traits[place] as number, place);
    }
  }
}

/** A text in an old code, or partly in one, is read as another text than it holds. */
function readOld(grid: Grid, strips: readonly Strip[]): void {
  let known: boolean[] = [];
  let last = grid.left;
  visitTexts(grid, SPLIT | SPACE | OLD_SIGN | COMPOSED, (row, column, traits, place) => {
    if (column !== last) known = [];
    last = column;
    const strip = strips[column - grid.left] as Strip;
    known[place] ??= isOld(String(grid.value(row, column)), textAt(grid, row, column));
    if (known[place]) strip.cells.push({ row, column });
    else if ((traits & COMPOSED) !== 0) strip.right++;
  });
}

function isOld(stored: string, read: string): boolean {
  return stored.trim() !== read || isMixedEncoding(stored);
}

/** Cells among others that are right, and of a column that is written so throughout only the first. */
function report(
  strips: readonly Strip[],
  say: (count: number, isAmong: boolean) => Text,
  mend: (cells: readonly Cell[]) => Mend,
  findings: RuleFinding[],
): void {
  const count = strips.reduce((sum, { cells }) => sum + cells.length, 0);
  if (count === 0) return;
  const isAmong = strips.some(({ cells, right }) => cells.length > 0 && right > 0);
  const cells = strips.flatMap((strip) => (strip.right > 0 ? strip.cells : strip.cells.slice(0, 1)));
  // A column that is written so throughout is mended throughout.
  findings.push({ cells, message: say(count, isAmong), mend: mend(strips.flatMap((strip) => strip.cells)) });
}

const MIXED: Text = {
  vi: ', lẫn với ô Unicode trong cùng cột',
  en: ', among Unicode cells of the same column',
};
const NOT_MIXED: Text = { vi: '', en: '' };

function oldText(grid: Grid, strips: readonly Strip[], count: number, isAmong: boolean): Text {
  const [first] = strips.flatMap(({ cells }) => cells);
  const stored = first === undefined ? '' : String(grid.value(first.row, first.column)).trim();
  const read = first === undefined ? '' : textAt(grid, first.row, first.column);
  const code = decodeLegacy(stored)?.encoding;
  const name = code === undefined ? 'TCVN3/VNI' : code === 'vni' ? 'VNI' : 'TCVN3 (phông .Vn…)';
  const mixed = isAmong ? MIXED : NOT_MIXED;
  const example =
    read === stored
      ? NOT_MIXED
      : { vi: `, ví dụ “${stored}” là “${read}”`, en: `, e.g. "${stored}" is "${read}"` };
  return {
    vi: `${count} ô gõ bằng mã cũ ${name}${mixed.vi}${example.vi}.`,
    en: `${count} cells are typed in the old code ${name}${mixed.en}${example.en}.`,
  };
}

function splitText(count: number, isAmong: boolean): Text {
  const mixed = isAmong ? MIXED : NOT_MIXED;
  return {
    vi: `${count} ô có chữ tách dấu (Unicode tổ hợp)${mixed.vi}.`,
    en: `${count} cells have split letters (decomposed Unicode)${mixed.en}.`,
  };
}

function spaceText(count: number): Text {
  return {
    vi: `${count} ô có dấu cách không ngắt hoặc ký tự ẩn.`,
    en: `${count} cells have no-break spaces or invisible characters.`,
  };
}
