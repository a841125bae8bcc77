// Owns which norm a line of an estimate means: by the wording of a template, else by the words offices use.
// Invariant: when nothing says which tier or person, only the highest level is compared; a quoted price has no norm.
import type { Norm, Release } from '../contract/reference.ts';
import type { TemplateLine } from '../contract/template.ts';
import type { Reference } from '../reference/lookup.ts';
import type { ColumnTexts, Grid } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldHash, foldText, normaliseText } from '../vietnamese/compare.ts';
import { lowerTest, prefilter } from '../vietnamese/prefilter.ts';
import { createSeatMatcher } from './councilSeats.ts';
import { OTHER_MEALS } from './lineTopics.ts';
import { remember } from '../vietnamese/remember.ts';
import type { RuleContext } from './rule.ts';

type NormQuery = NonNullable<TemplateLine['norm']>;

export interface LineNorm {
  item: string;
  /** set when the wording is a template's, which knows tier and person */
  query: NormQuery | null;
  /** units the templates print for this wording, folded */
  units: ReadonlySet<string>;
  /** every row of the item, of all days, tiers and persons */
  norms: readonly Norm[];
}
type Wording = Omit<LineNorm, 'norms'>;

/** Words of lines not built from a template; the first that fits wins, `not` keeps near wordings out. */
const WORDS: { item: string; has: RegExp; not: RegExp | null }[] = [
  { item: 'CTP.LUUTRU', has: /phụ cấp lưu trú|công tác phí lưu trú/u, not: /biển|đảo|phòng nghỉ/u },
  { item: 'HN.GIAIKHAT', has: /giải khát|nước uống/u, not: /tiền ăn|tài liệu/u },
  {
    item: 'HN.TIENAN',
    has: /tiền ăn/u,
    not: new RegExp(`nước uống|giảng viên|báo cáo viên|bù tiền ăn|tập trung|${OTHER_MEALS.source}`, 'u'),
  },
  {
    item: 'DT.GV',
    has: /(?:thù lao|bồi dưỡng|chi|tiền công|tiền giảng).{0,12}(?:giảng viên|báo cáo viên)|thù lao giảng dạy/u,
    not: /tiền ăn|phòng|tàu|xe|xăng|đi lại|lưu trú|nước uống|giáo trình|tài liệu|trợ giảng/u,
  },
  {
    item: 'CTP.PHONGKHOAN',
    has: /kh(?:oán|óan).{0,20}(?:phòng nghỉ|thuê phòng|tiền phòng|chỗ ở)|phòng nghỉ.{0,20}kh(?:oán|óan)/u,
    not: /hội trường/u,
  },
  { item: 'CTP.KHOANTHANG', has: /kh(?:oán|óan) công tác phí/u, not: null },
];

const wordsIn = prefilter(WORDS.map(({ has }) => has));

/** A price by quotation, contract or invoice is checked against that paper, not against a norm. */
const isQuoted = lowerTest(/báo giá|hợp đồng|h(?:óa|oá) đơn/u);

export type NormMatcher = (grid: Grid, table: EstimateTable, line: TableRow) => LineNorm | null;

/** One a reference: it never changes, and reading its templates is dear. */
const matchers = new WeakMap<Reference, Matchers>();

/** Tells the norm a line means, or null; equal wordings and equal items give the same object. */
export function normMatcher(reference: Reference): NormMatcher {
  return matchersOf(reference).normOf;
}

/** Lines of a table whose own words may mean a norm, which most do not: the others need not be asked about. */
export function linesWithNorm({ grid, analysis, reference }: RuleContext, table: EstimateTable): TableRow[] {
  const { mayMean } = matchersOf(reference);
  return analysis.stretches
    .of(table.lineRows, 'lines with a norm', { grid, table, mayMean }, meaningIn)
    .flat();
}

interface AskedLines {
  grid: Grid;
  table: EstimateTable;
  mayMean: Matchers['mayMean'];
}

function meaningIn({ grid, table, mayMean }: AskedLines, from: number, to: number): TableRow[] {
  const found: TableRow[] = [];
  for (let index = from; index < to; index++) {
    const line = table.lines[index] as TableRow;
    if (mayMean(grid, table, line)) found.push(line);
  }
  return found;
}

interface Matchers {
  normOf: NormMatcher;
  /** false for the many lines whose own words mean no norm */
  mayMean(grid: Grid, table: EstimateTable, line: TableRow): boolean;
}

function matchersOf(reference: Reference): Matchers {
  let known = matchers.get(reference);
  if (known === undefined) matchers.set(reference, (known = createMatchers(reference)));
  return known;
}

function createMatchers(reference: Reference): Matchers {
  const normsOf = remember((item: string) =>
    reference.release.items.filter((norm): norm is Norm => norm.kind === 'norm' && norm.data.item === item),
  );
  const wordings = new Map<string, LineNorm | null>();
  for (const [folded, wording] of templateWordings(reference.release)) {
    wordings.set(folded, wording && { ...wording, norms: normsOf(wording.item) });
  }
  const hashes = new Set([...wordings.keys()].map(foldHash));
  const ofItem = remember((item: string): LineNorm => ({
    item,
    query: null,
    units: new Set(),
    norms: normsOf(item),
  }));
  const matchOf = (content: string): LineNorm | null => {
    const wording = hashes.has(foldHash(content)) ? wordings.get(foldText(content)) : undefined;
    if (wording !== undefined) return wording;
    const places = wordsIn(content);
    if (places.length === 0) return null;
    const text = normaliseText(content).toLowerCase();
    const found = places
      .map((place) => WORDS[place])
      .find((words) => words !== undefined && words.has.test(text) && !words.not?.test(text));
    return found ? ofItem(found.item) : null;
  };
  const seats = createSeatMatcher();
  const ofSeat = remember((key: string): LineNorm => {
    const [item = '', personLevel = ''] = key.split(' ');
    return {
      item,
      query: { item, tier: null, personLevel: personLevel === '' ? null : personLevel },
      units: new Set(),
      norms: normsOf(item),
    };
  });
  /** Of the texts of a table's columns, by their place; long tables repeat a few. */
  const placed = new WeakMap<EstimateTable, PlacedMatches>();
  /** The table asked about last: lines are asked about one after the other. */
  let last: { table: EstimateTable; matches: PlacedMatches } | null = null;
  const matchesIn = (grid: Grid, table: EstimateTable): PlacedMatches => {
    const { content, basis } = table.columns;
    const contents = grid.texts(content);
    const bases = basis === null ? null : grid.texts(basis);
    let matches = last?.table === table ? last.matches : placed.get(table);
    // The texts of a column are others after an edit that changes how they are read.
    if (matches?.contents !== contents || matches.bases !== bases) {
      matches = { contents, bases, ofContent: [], ofBasis: [] };
      placed.set(table, matches);
    }
    if (last?.matches !== matches) last = { table, matches };
    return matches;
  };
  const ownMatch = ({ contents, ofContent }: PlacedMatches, grid: Grid, line: TableRow): OwnMatch => {
    const place = contents.at[line.row - grid.top] ?? -1;
    const isOwn = place >= 0 && contents.texts[place] === line.content;
    let match = isOwn ? ofContent[place] : undefined;
    if (match === undefined) {
      match = matchOf(line.content);
      if (match === null && seats.mayBe(line.content)) match = 'seat';
      if (isOwn) ofContent[place] = match;
    }
    return match;
  };
  const normOf: NormMatcher = (grid, table, line) => {
    const matches = matchesIn(grid, table);
    const match = ownMatch(matches, grid, line);
    if (match === null) return null;
    const { bases, ofBasis } = matches;
    const cited = bases === null ? -1 : (bases.at[line.row - grid.top] ?? -1);
    if (cited >= 0 && (ofBasis[cited] ??= isQuoted(bases?.texts[cited] ?? ''))) return null;
    if (match !== 'seat') return match;
    const seat = seats.of(grid, table, line, bases?.texts[cited] ?? '');
    return seat === null ? null : ofSeat(`${seat.item} ${seat.personLevel ?? ''}`);
  };
  return { normOf, mayMean: (grid, table, line) => ownMatch(matchesIn(grid, table), grid, line) !== null };
}

/** What the words of a line mean by themselves; of which council or seminar a seat is, stands around it. */
type OwnMatch = LineNorm | 'seat' | null;

interface PlacedMatches {
  contents: ColumnTexts;
  bases: ColumnTexts | null;
  ofContent: OwnMatch[];
  ofBasis: boolean[];
}

/** Wordings of all templates; one that means two norms, or none, means none. */
function templateWordings(release: Release): Map<string, Wording | null> {
  const wordings = new Map<string, Wording | null>();
  for (const template of release.items) {
    if (template.kind !== 'template') continue;
    for (const line of template.data.groups.flatMap((group) => group.lines)) {
      const folded = foldText(line.content);
      const earlier = wordings.get(folded);
      const same =
        earlier === undefined ||
        (earlier !== null && line.norm !== null && sameQuery(earlier.query, line.norm));
      const units = new Set([...(earlier?.units ?? []), foldText(line.unit)]);
      wordings.set(folded, line.norm && same ? { item: line.norm.item, query: line.norm, units } : null);
    }
  }
  return wordings;
}

function sameQuery(a: NormQuery | null, b: NormQuery): boolean {
  return a?.item === b.item && a.tier === b.tier && a.personLevel === b.personLevel;
}

/** Norms that may apply to the line on a day; without tier and person: every row of the item. */
export function normsOn({ query, norms }: LineNorm, on: string): Norm[] {
  return norms.filter(
    (norm) =>
      norm.validFrom <= on &&
      (norm.validTo === null || on < norm.validTo) &&
      (query === null ||
        ((norm.data.tier === null || norm.data.tier === query.tier) &&
          (norm.data.personLevel === null || norm.data.personLevel === query.personLevel))),
  );
}

/** Days of the activity on which the norms of an item may differ: the first day and every change after it. */
export function normDays({ norms }: LineNorm, from: string, to: string): string[] {
  const days = new Set([from]);
  for (const norm of norms) {
    for (const day of [norm.validFrom, norm.validTo])
      if (day !== null && day > from && day <= to) days.add(day);
  }
  return [...days].sort();
}
