// Owns the part of rule 16 about chương, loại and khoản, which hang on the fiscal year.
// Invariant: without a fiscal year nothing is judged; the state management of a department (Loại 340) is as right as Loại 100.
import type { Text } from '../contract/common.ts';
import type { BudgetIndexEntry } from '../contract/reference.ts';
import { cellAddress } from '../sheet/address.ts';
import { textAt } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText } from '../vietnamese/compare.ts';
import { budgetIndex, createCodeReader, holdsCodes, isOfYear } from './budgetCodes.ts';
import { titleCells } from './fiscalYear.ts';
import type { Cell, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

/** The list of Loại and how khoản are built were read in Điều 3 of this circular, in force since this fiscal year. */
const BASIS = 'TT 324/2016/TT-BTC Điều 3';
const FIRST_YEAR = 2017;
/** Chương of the four levels of government leave nothing between 1 and 989. */
const LAST_CHAPTER = 989;
/** A khoản lies less than this above the last Loại. */
const SPACING = 30;

/** A chương, loại or khoản and where it is written. */
interface Place {
  cells: Cell[];
  code: string;
  /** words beside the code */
  words: string;
}

export function checkSections(
  context: RuleContext,
  year: number | null,
  lastYear: number,
  output: RuleOutput,
): void {
  const places = findPlaces(context);
  checkChapters(context, places.chapters, year, output);
  const [first] = [...places.sections, ...places.groups.map(({ group }) => group)].flatMap(
    ({ cells }) => cells,
  );
  if (first === undefined) return;
  if (year === null) {
    output.gaps.push({ range: cellAddress(first.row, first.column), reason: NO_YEAR });
    return;
  }
  // Of earlier lists only the khoản of science were read.
  if (year < FIRST_YEAR) return;
  const list = budgetIndex(context.reference).all.filter(
    (entry) => entry.data.level === 'section' && /^\d{3}$/.test(entry.code) && isOfYear(entry, year),
  );
  if (list.length === 0) return;
  const isKnown = year <= lastYear && list.every(({ verification }) => verification === 'verified');
  const judge = createJudge(context, list, isKnown ? 'error' : 'warning', year);
  const found = new Map<string, RuleFinding>();
  const add = ({ cells }: Place, verdict: Verdict): void => {
    if (verdict === null) return;
    const key = `${verdict.severity} ${verdict.message.vi}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...verdict, cells: [...cells] });
    else for (const cell of cells) known.cells.push(cell);
  };
  for (const place of places.sections) add(place, judge.section(place));
  for (const { group, section } of places.groups) add(group, judge.group(group, section));
  output.findings.push(...found.values());
}

const NO_YEAR: Text = {
  vi: 'Không rõ năm ngân sách nên chưa kiểm tra loại, khoản. Ghi “năm …” ở tiêu đề hoặc nguồn kinh phí.',
  en: 'The fiscal year is not known, so loại and khoản were not checked. Write "năm …" in the title or the funding source.',
};

type Verdict = Omit<RuleFinding, 'cells'> | null;

function createJudge(
  context: RuleContext,
  list: readonly BudgetIndexEntry[],
  severity: 'error' | 'warning',
  year: number,
) {
  const codes = list.map(({ code }) => Number(code)).sort((a, b) => a - b);
  const nameOf = (code: number): string => {
    const text = String(code).padStart(3, '0');
    return `${text} “${list.find((entry) => entry.code === text)?.name ?? ''}”`;
  };
  const sectionOf = (code: number): number | null => {
    const section = codes.findLast((one) => one <= code);
    const last = codes.at(-1) ?? 0;
    return section === undefined || code >= last + SPACING ? null : section;
  };
  const isScience = createScienceTest(context);

  function unknown(place: Place): Verdict {
    return {
      severity,
      message: {
        vi: `Mã ${place.code} không thuộc loại nào của mục lục ngân sách năm ${year}.`,
        en: `Code ${place.code} belongs to no loại of the budget index of ${year}.`,
      },
      actual: place.code,
      basis: [BASIS],
    };
  }

  /** 370–373 were science until 2016 and are social security since. */
  function formerScience(place: Place, section: number): Verdict {
    const [former] = budgetIndex(context.reference).all.filter(
      ({ code, data, validTo }) =>
        data.level === 'section' && validTo !== null && code.startsWith(String(section).padStart(3, '0')),
    );
    if (former === undefined || !/khoa học/u.test(foldText(former.name))) return null;
    const own = /khoa học/u.test(foldText(place.words));
    if (!own && !isScience()) return null;
    return {
      // The words beside the code prove what it is meant for; the words of the sheet only suggest it.
      severity: own ? severity : 'warning',
      message: {
        vi: `Mã ${place.code} thuộc loại ${nameOf(section)} từ năm ${FIRST_YEAR}; mã cũ ${former.code} “${former.name}” chỉ dùng đến hết năm 2016.`,
        en: `Code ${place.code} belongs to loại ${nameOf(section)} since ${FIRST_YEAR}; the old ${former.code} "${former.name}" ended with 2016.`,
      },
      actual: place.code,
      basis: [BASIS],
    };
  }

  return {
    section(place: Place): Verdict {
      const code = Number(place.code);
      const section = sectionOf(code);
      if (section === null) return unknown(place);
      if (section !== code) {
        return code % 10 === 0
          ? unknown(place)
          : {
              severity: 'warning',
              message: {
                vi: `${place.code} là khoản của loại ${nameOf(section)}, không phải loại.`,
                en: `${place.code} is a khoản of loại ${nameOf(section)}, not a loại.`,
              },
              expected: String(section).padStart(3, '0'),
              actual: place.code,
              basis: [BASIS],
            };
      }
      return formerScience(place, section);
    },
    group(place: Place, beside: Place | null): Verdict {
      const code = Number(place.code);
      const section = sectionOf(code);
      if (section === null) return unknown(place);
      if (code % 10 === 0) {
        if (section !== code) return unknown(place);
        if (beside === null) return formerScience(place, section);
        return {
          severity,
          message: {
            vi: `Khoản ${place.code} không thể có: chữ số cuối của khoản là 1 đến 9.`,
            en: `There can be no khoản ${place.code}: the last digit of a khoản is 1 to 9.`,
          },
          actual: place.code,
          basis: [BASIS],
        };
      }
      if (beside === null) return formerScience(place, section);
      if (Number(beside.code) === section || sectionOf(Number(beside.code)) !== Number(beside.code))
        return null;
      return {
        severity,
        message: {
          vi: `Khoản ${place.code} thuộc loại ${nameOf(section)}, không thuộc loại ${beside.code}.`,
          en: `Khoản ${place.code} belongs to loại ${nameOf(section)}, not to loại ${beside.code}.`,
        },
        expected: String(section).padStart(3, '0'),
        actual: place.code,
        basis: [BASIS],
      };
    },
  };
}

const SCIENCE = /khoa học|kh&cn|khcn|ocop|mỗi xã một sản phẩm/u;

function createScienceTest({ grid, recognition, stamp }: RuleContext): () => boolean {
  let answer: boolean | undefined;
  return () =>
    (answer ??=
      stamp !== null || titleCells(grid, recognition).some(({ text }) => SCIENCE.test(foldText(text))));
}

/** After the mergers of 2025 a department may have another chương than the list gives it. */
const MERGERS = 2025;

function checkChapters(
  { grid, recognition, reference }: RuleContext,
  chapters: readonly Place[],
  year: number | null,
  output: RuleOutput,
): void {
  if (chapters.length === 0) return;
  const titles = titleCells(grid, recognition).map(({ text }) => foldText(text));
  const own = budgetIndex(reference).all.find(
    ({ name, data }) => data.level === 'chapter' && titles.some((title) => title.startsWith(foldText(name))),
  );
  for (const { cells, code } of chapters) {
    if (Number(code) < 1 || Number(code) > LAST_CHAPTER) {
      output.findings.push({
        cells,
        message: {
          vi: `Chương ${code} không thể có: mã chương từ 001 đến ${LAST_CHAPTER}.`,
          en: `There can be no chương ${code}: they run from 001 to ${LAST_CHAPTER}.`,
        },
        actual: code,
        basis: ['TT 324/2016/TT-BTC'],
      });
    } else if (own !== undefined && own.code !== code) {
      output.findings.push({
        severity: year !== null && year < MERGERS ? 'warning' : 'note',
        cells,
        message: {
          vi: `Trang ghi chương ${code}; danh mục có chương ${own.code} “${own.name}” (${own.data.note}).`,
          en: `The sheet says chương ${code}; the list has chương ${own.code} "${own.name}" (not compared with TT 324/2016).`,
        },
        expected: own.code,
        actual: code,
      });
    }
  }
}

// ── where they stand ────────────────────────────────────────────────────────────────────────────────────────────────

interface Places {
  chapters: Place[];
  sections: Place[];
  groups: { group: Place; section: Place | null }[];
}

function findPlaces(context: RuleContext): Places {
  const places: Places = { chapters: [], sections: [], groups: [] };
  const { grid, recognition } = context;
  const hasWords = createFormerTest(context);
  for (const table of recognition.tables) {
    readColumns(grid, table, hasWords, places);
    for (let index = 0; index < table.rows.length; index++) {
      const { kind, content, row } = table.rows[index] as TableRow;
      if (kind === 'caption') readText(content, { row, column: table.columns.content }, places);
    }
  }
  for (const { row, column, text } of titleCells(grid, recognition)) readText(text, { row, column }, places);
  return places;
}

/** Whether a code once meant something else, so that the words beside it count. */
function createFormerTest({ reference }: RuleContext): (code: string) => boolean {
  const former = budgetIndex(reference).all.filter(
    ({ data, validTo }) => data.level === 'section' && validTo !== null,
  );
  const beginnings = new Set(former.map(({ code }) => code.slice(0, 2)));
  return (code) => beginnings.has(code.slice(0, 2));
}

/** Long tables repeat a few codes: each is told once, with all its cells. */
function readColumns(
  grid: Grid,
  table: RecognisedTable,
  hasWords: (code: string) => boolean,
  places: Places,
): void {
  const { budgetSection, budgetGroup, content } = table.columns;
  const codesOf = (column: number | null) =>
    column !== null && holdsCodes(grid, table, column, 3) ? createCodeReader(grid, column) : null;
  const sectionsOf = codesOf(budgetSection);
  const groupsOf = codesOf(budgetGroup);
  if (sectionsOf === null && groupsOf === null) return;
  const known = new Map<string, Place>();
  const place = (
    kind: string,
    code: string,
    row: number,
    column: number,
    into: (made: Place) => void,
  ): Place => {
    const words = hasWords(code) ? textAt(grid, row, content) : '';
    const key = `${kind} ${code} ${words}`;
    let made = known.get(key);
    if (made === undefined) {
      made = { cells: [], code, words };
      known.set(key, made);
      into(made);
    }
    made.cells.push({ row, column });
    return made;
  };
  for (const { row } of table.rows) {
    const [ownSection] = sectionsOf?.(row) ?? [];
    let section: Place | null = null;
    if (ownSection !== undefined && budgetSection !== null)
      section = place('loại', padded(ownSection), row, budgetSection, (made) => places.sections.push(made));
    const codes = groupsOf?.(row) ?? [];
    const group = codes.at(-1);
    if (group === undefined || budgetGroup === null) continue;
    // "340-341" in one cell: loại, then khoản.
    const [before] = codes.length > 1 ? codes : [];
    const beside = section ?? (before === undefined ? null : { cells: [], code: padded(before), words: '' });
    place(`khoản ${beside?.code ?? ''}`, padded(group), row, budgetGroup, (made) =>
      places.groups.push({ group: made, section: beside }),
    );
  }
}

/** Excel drops the zero before 070. */
function padded(code: string): string {
  return code.padStart(3, '0');
}

/** "LOẠI 220 KHOẢN 223", "Chương: 417", "Mã chương 417 - Loại 340 - Khoản 341"; "Chương 2" and "khoản 12 Điều 4" are of laws. */
const CODED = /(chương|loại|khoản)[ :]*(\d{3})(?![\d/.])/gu;

function readText(text: string, { row, column }: Cell, places: Places): void {
  if (!/\d{3}/.test(text) || text.length > LONGEST) return;
  let section: Place | null = null;
  for (const [, kind, code = ''] of foldText(text).matchAll(CODED)) {
    const place = { cells: [{ row, column }], code, words: text };
    if (kind === 'chương') places.chapters.push(place);
    else if (kind === 'loại') places.sections.push((section = place));
    else places.groups.push({ group: place, section });
  }
}
/** Longer texts are sentences. */
const LONGEST = 120;
