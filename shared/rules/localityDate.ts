// Owns rule 22: places that do not exist on the activity's days, and names that mean two places.
// Invariant: a name is never resolved by guessing; "trên địa bàn tỉnh" and the like name no unit and are left alone; a
// sentence is only read for units written with their type.
import type { CalendarDate, Text } from '../contract/common.ts';
import type { Locality } from '../contract/reference.ts';
import type { Reference } from '../reference/lookup.ts';
import type { Period } from '../sheet/period.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import { foldText, placeName, plainText } from '../vietnamese/compare.ts';
import { addDays, formatDate } from '../vietnamese/date.ts';
import { visitJudged } from './columnTexts.ts';
import { EXAMPLE_HEADER } from './example.ts';
import type { Mend } from './fixes/mend.ts';
import { isWholeYear } from './fiscalYear.ts';
import { nameMend } from './fixes/texts.ts';
import { isOfAnotherProvince, namesAnotherProvince } from './homeProvince.ts';
import { placeFinder } from './placesInText.ts';
import type { PlaceFinder } from './placesInText.ts';
import { daysOfRows } from './rowDays.ts';
import type { RowDays } from './rowDays.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { surroundings } from './surroundings.ts';
import { CellRuns, NO_DATES } from './undated.ts';

export const localityDate: Rule = {
  id: 'locality.date',
  severity: 'error',
  name: { vi: 'Địa bàn không có trên ngày thực hiện', en: 'Place not valid on the activity date' },
  why: {
    vi: 'Đơn vị hành chính đã đổi thì hồ sơ phải ghi tên mới. Chọn đơn vị có hiệu lực vào ngày thực hiện.',
    en: 'When a place has changed, the file must name the new one. Choose a unit that exists on the activity date.',
  },
  parameters: {},
  dated: true,
  kinds: ['estimate', 'tracking'],
  // A place that is not in the list is told with the name that is meant.
  absorbs: ['note.accent'],
  finds: {
    rows: [
      ['Địa bàn:', 'Huyện Vĩnh Cửu'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
    ],
    dates: { from: '2025-08-15', to: '2025-08-16', document: '2025-08-01' },
    cells: ['B1'],
  },
  passes: {
    rows: [
      ['Địa bàn:', 'Huyện Vĩnh Cửu'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
    ],
    dates: { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' },
  },
  check,
  ignores: (edit, context) =>
    isOutsideColumns(
      edit,
      context,
      ({ locality, lead, coordinating, content, period, dateStart, dateEnd, dateActual }) => [
        ...[locality, lead, coordinating, content],
        ...[period, dateStart, dateEnd, dateActual],
      ],
    ),
};

/** A place a cell names, and whether the cell is there to name places or only mentions one. */
interface NamedPlace {
  text: string;
  /** parts of the same cell that follow: "xã Tân Hiệp, huyện Long Thành" */
  context: readonly string[];
  isMention: boolean;
  /** a mention of a commune whose name the lists hold under other types only */
  isOtherType: boolean;
  /** "UBND xã …" */
  isAuthority: boolean;
}

/**
 * `turn`: the day on which a place of the period ends or begins, so that only the day of work tells.
 * `isStrange`: a commune or district of a name that the lists do not have, nor one like it.
 */
type Verdict = Omit<RuleFinding, 'cells'> & { turn?: Turn; isStrange?: true };

interface Turn {
  kind: 'ends' | 'begins' | 'means';
  day: CalendarDate;
}

/** The finding about a place on some days, to which its cells are added; null when nothing is wrong. */
type Judge = (place: NamedPlace, days: Period) => RuleFinding | null;

function check(context: RuleContext): RuleOutput {
  const { recognition, reference, dates } = context;
  const { from, to } = dates;
  const activity = from === null || to === null ? null : { from, to };
  const judged = new Map<string, RuleFinding | null>();
  const undated = new CellRuns();
  const turns = new Map<string, TurnFinding>();
  const places = { inLists: new Set<string>(), strange: new Set<string>(), bare: new Set<string>() };
  const around = placesAround(context);
  const isFollowedUp = recognition.kind === 'tracking';
  /** A report of a month, quarter or half-year names its places as they are at the end of it, when it is written. */
  const isNamedInReport = ({ kind, day }: Turn, text: string, days: Period): boolean =>
    kind === 'begins' &&
    isReportedAsWhole(days) &&
    (dates.document === null || dates.document >= day) &&
    reference.localityByName(text, days.to).kind === 'one';
  /** A report to the eve of a change is written after it and may name its places as they are called by then. */
  const isNamedAfterEve = ({ text }: NamedPlace, days: Period): boolean =>
    isFollowedUp &&
    dates.source === 'sheet' &&
    days.from === days.to &&
    days.from === from &&
    days.to === to &&
    (dates.document === null || dates.document >= to) &&
    reference.localityByName(text, addDays(to, 1)).kind === 'one';
  // The same wrong name in many cells is one mistake.
  const judgeOnce: Judge = (place, days) => {
    const key = [foldText(place.text), days.from, days.to, place.isMention, ...place.context].join('|');
    let finding = judged.get(key);
    if (finding === undefined) {
      const verdict = judge(place, around, reference, days);
      finding = verdict && (isNamedAfterEve(place, days) ? null : { ...verdict, cells: [] });
      if (verdict?.isStrange) places.strange.add(foldText(place.text));
      else if (!place.isMention)
        places[reference.localityByName(place.text, days.from).kind === 'unknown' ? 'bare' : 'inLists'].add(
          foldText(place.text),
        );
      // That the sheet names a year and no day is one matter, however many places there are.
      if (verdict?.turn !== undefined && isFollowedUp && isNamedInReport(verdict.turn, place.text, days))
        finding = null;
      else if (verdict?.turn !== undefined && (isWholeYear(days) || (isFollowedUp && isSinceNewYear(days))))
        finding = isNamedAtEnd(verdict.turn, place.text, reference, days)
          ? null
          : atTurn(turns, verdict, days, place.text);
      judged.set(key, finding);
    }
    return finding;
  };
  checkAbove(context, activity, judgeOnce, undated);
  for (const table of recognition.tables) checkTable(context, table, judgeOnce, undated);
  for (const { finding, names: named, turn, said } of turns.values())
    finding.message = sayTurn(turn, named, said);
  const told = [...new Set(judged.values())].flatMap((one) =>
    one !== null && one.cells.length > 0 ? [one] : [],
  );
  // One strange name is a slip; where they are the most, the sheet is of a province that the lists do not hold.
  // A name of the lists among them is a namesake's: it is not judged either.
  // Names without their type are no mistake by themselves; beside a strange one they tell where the sheet is from.
  const strange = places.strange.size === 0 ? 0 : places.strange.size + places.bare.size;
  const isStrange = strange >= FEWEST_STRANGE && strange > places.inLists.size;
  // "Công Thành, Bảo Thành, Vĩnh Thành …": where hardly any is known, one that is like a name of ours is no slip of it.
  const isBare = places.bare.size >= FEWEST_BARE && places.bare.size > places.inLists.size * TIMES_KNOWN;
  // Under the letterhead of another province its names are its own, unless most of them are known here.
  const unknown = places.strange.size + places.bare.size;
  const isAway = unknown > 0 && unknown >= places.inLists.size && isOfAnotherProvince(context);
  if (!isStrange && !isBare && !isAway) return { findings: told, gaps: undated.gaps(NO_DATES) };
  const unjudged = new CellRuns();
  for (const { row, column } of inOrder(told.flatMap(({ cells }) => cells))) unjudged.add(row, column);
  return { findings: [], gaps: [...undated.gaps(NO_DATES), ...unjudged.gaps(ELSEWHERE)] };
}

const FEWEST_STRANGE = 2;
const FEWEST_BARE = 4;
const TIMES_KNOWN = 3;
const ELSEWHERE: Text = {
  vi: 'Phần lớn địa bàn của bảng không có trong danh mục, có lẽ thuộc tỉnh mà danh mục chưa có; tên và thời gian của chúng chưa được kiểm tra.',
  en: 'Most places of the sheet are not in the lists, perhaps of a province the lists do not hold; their names and dates were not checked.',
};

function inOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
}

/** What is followed up "lũy kế từ đầu năm" was done on some day since; the report names its places as they are by now. */
function isSinceNewYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to.startsWith(from.slice(0, 5)) && to >= `${from.slice(0, 4)}-06-30`;
}

/** A calendar month, quarter or half-year, all of it. */
function isReportedAsWhole({ from, to }: Period): boolean {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const months = last - first + 1;
  return (
    from.endsWith('-01') &&
    addDays(to, 1).endsWith('-01') &&
    from.slice(0, 4) === to.slice(0, 4) &&
    (months === 1 || months === 3 || months === 6) &&
    last % months === 0
  );
}

/** The place ends, but its heir has its name: the text is right on every day. */
function isNamedAtEnd({ kind }: Turn, text: string, reference: Reference, { to }: Period): boolean {
  return kind === 'ends' && reference.localityByName(text, to).kind === 'one';
}

interface TurnFinding {
  turn: Turn;
  /** all that the sheet says of the days of work */
  said: Text;
  finding: RuleFinding;
  /** places that turn then, as written */
  names: string[];
}

/** The finding about all places of a year that end or begin on one day: a note that asks for the day of work. */
function atTurn(
  turns: Map<string, TurnFinding>,
  { turn, message, actual }: Verdict,
  days: Period,
  name: string,
): RuleFinding {
  if (turn === undefined) throw new Error('no turn');
  const key = `${days.from} ${turn.kind} ${turn.day}`;
  let known = turns.get(key);
  if (known === undefined) {
    const finding: RuleFinding = {
      severity: 'note',
      cells: [],
      message,
      ...(actual !== undefined && { actual }),
    };
    const year = days.from.slice(0, 4);
    const said = isWholeYear(days)
      ? { vi: `năm ${year}`, en: year }
      : { vi: `thời gian từ đầu năm ${year}`, en: `the time since the start of ${year}` };
    turns.set(key, (known = { turn, said, finding, names: [] }));
  }
  known.names.push(name);
  return known.finding;
}

function checkAbove(context: RuleContext, days: Period | null, judgeOnce: Judge, undated: CellRuns): void {
  const { localities } = context.recognition.info;
  const find = placeFinder(context.reference);
  const tell = (places: readonly NamedPlace[], { row, column }: Cell): void => {
    if (days === null && places.length > 0) undated.add(row, column);
    else if (days !== null) for (const place of places) judgeOnce(place, days)?.cells.push({ row, column });
  };
  if (localities) tell(splitPlaces(localities.text), localities);
  for (const { row, column, text, isAbove } of surroundings(context)) {
    const isLabelled = row === localities?.row && column === localities.column;
    if (isAbove && !isLabelled && !isLetterhead(text)) tell(mentions(text, find, true), { row, column });
  }
}

function checkTable(context: RuleContext, table: RecognisedTable, judgeOnce: Judge, undated: CellRuns): void {
  const { locality, lead, coordinating, content } = table.columns;
  const daysOf = daysOfRows(context, table);
  const find = placeFinder(context.reference);
  const visit = (column: number | null, places: (text: string) => NamedPlace[]): void => {
    const known = new Map<NamedPlace, RuleFinding | null>();
    const findingOf = (place: NamedPlace, days: RowDays): RuleFinding | null => {
      if (days.isOwn) return judgeOnce(place, days);
      let finding = known.get(place);
      if (finding === undefined) known.set(place, (finding = judgeOnce(place, days)));
      return finding;
    };
    visitJudged(
      context,
      table,
      column,
      (text) => {
        const named = places(text);
        return named.length === 0 ? null : named;
      },
      (named, row, at) => {
        if (row.kind === 'total' || row.kind === 'subtotal') return;
        const days = daysOf(row);
        if (days === null) undated.add(row.row, at);
        else for (const place of named) findingOf(place, days)?.cells.push({ row: row.row, column: at });
      },
    );
  };
  visit(locality, splitPlaces);
  for (const column of new Set([lead, coordinating])) visit(column, (text) => mentions(text, find, false));
  if (content !== locality) visit(content, (text) => mentions(text, find, true));
}

/** Words that stand for no single unit. */
const GENERAL =
  /^(?:toàn |cùng kỳ|các |trên |tại |nhiều |\d+ |cấp |tổng|cộng|trong đó|khác$|còn lại|địa bàn|địa phương|(?:xã|phường|huyện|thành phố|thị xã|thị trấn|tỉnh)(?: và .*)?$)/u;
/** Parts of an address below the commune, and offices: the lists do not hold them. */
const BELOW =
  /^(?:khu phố|khu |ấp |thôn |tổ |đường |số |trung tâm|hội trường|nhà văn|trường|sở |ubnd|phòng |văn phòng|ban |công ty)/u;

/** "Khu vực Bình Long, Hớn Quản": a part of the province by its old names, no unit. */
const AREA = /^(?:các )?(?:khu vực|vùng|cụm|tiểu vùng|miền)(?: |$)/u;

function splitPlaces(text: string): NamedPlace[] {
  if (AREA.test(foldText(text))) return [];
  const parts = text
    .split(/[;,\n+]/)
    .map((part) => part.trim().replace(/[.:]$/, ''))
    .filter((part) => part !== '');
  return parts.flatMap((part, index) => {
    const folded = foldText(part);
    if (GENERAL.test(folded) || BELOW.test(folded) || !/\p{L}/u.test(folded)) return [];
    return [
      {
        text: part,
        context: parts.slice(index + 1),
        isMention: false,
        isOtherType: false,
        isAuthority: false,
      },
    ];
  });
}

/**
 * Units named in a sentence. A province is part of many standing names ("Chương trình … tỉnh Đồng Nai"), and a document
 * keeps the name of who signed it, so neither counts in a content (`isProse`).
 */
function mentions(text: string, find: PlaceFinder, isProse: boolean): NamedPlace[] {
  const found = find(text);
  if (found.length === 0 || (isProse && /\d\/\s?\p{Lu}|số\s+\d/u.test(text))) return [];
  const named = found.map(({ text: name }) => name);
  const isOfOthers = namesAnotherProvince(text);
  return found.flatMap(({ text: name, isOtherType, isAuthority }) =>
    (isProse && /^(?:tỉnh|thành phố đồng nai)/u.test(foldText(name))) || (isOtherType && isOfOthers)
      ? []
      : [
          {
            text: name,
            context: named.filter((other) => other !== name),
            isMention: true,
            isOtherType,
            isAuthority,
          },
        ],
  );
}

/** Every place that stands around the tables, letterheads too: they tell which of two is meant. */
function placesAround(context: RuleContext): string[] {
  const find = placeFinder(context.reference);
  return surroundings(context).flatMap(({ text }) =>
    find(text).flatMap(({ text: name, isOtherType }) => (isOtherType ? [] : [name])),
  );
}

/** Who issues a paper is named as on its own date, and by bodies the lists do not know. */
function isLetterhead(text: string): boolean {
  return /^(?:ubnd|ủy ban|sở|phòng|trung tâm|trường|chi cục|ban|hội(?! (?:nghị|thảo|thi|chợ|diễn|trại))|đoàn(?! (?:hướng dẫn|công tác|kiểm tra))|đơn vị ?:|bộ phận|cơ quan|huyện|xã|phường|thị|thành phố|tỉnh|tp)/u.test(
    foldText(text),
  );
}

function judge(
  { text, context, isMention, isOtherType, isAuthority }: NamedPlace,
  around: readonly string[],
  reference: Reference,
  { from, to }: Period,
): Verdict | null {
  const first = reference.localityByName(text, from);
  switch (first.kind) {
    case 'one':
      return lives(first.locality, reference, from, to)
        ? null
        : crossing(text, first.locality, reference, from, to);
    case 'ambiguous':
      return (isMention && ofHome(first.candidates, reference, from).length < 2) ||
        isTold(first.candidates, [...context, ...around], reference, from)
        ? null
        : ambiguous(text, first.candidates, to);
    case 'elsewhen':
      return elsewhen(text, first.candidates, reference, from, to);
    case 'unknown': {
      if (isMention && !(isOtherType && (isAuthority || isOnlyOne(text, reference, from)))) return null;
      const meant = unaccented(text, reference);
      if (meant.length === 0) return unknown(text, reference, from);
      if (meant.some((place) => place.validFrom <= from && lives(place, reference, from, to))) return null;
      // What is typed without accents may be another name, so it is never an error.
      const verdict = elsewhen(text, meant, reference, from, to);
      return { ...verdict, severity: 'warning' };
    }
  }
}

/** Since there are no districts a name is a single commune's: "xã Long Khánh" means the ward, and no village of another province. */
function isOnlyOne(text: string, reference: Reference, on: string): boolean {
  const match = reference.localityByName(placeName(text).key, on);
  return (
    match.kind === 'one' &&
    match.locality.data.level === 'commune' &&
    reference.validOn('locality', on).every(({ data }) => data.level !== 'district')
  );
}

/** What follows in the cell names the district of exactly one of them. */
function isTold(
  candidates: readonly Locality[],
  context: readonly string[],
  reference: Reference,
  on: string,
): boolean {
  const around = context.flatMap((part) => {
    const match = reference.localityByName(part, on);
    return match.kind === 'one' ? [match.locality.code] : [];
  });
  return candidates.filter(({ data }) => data.parent !== null && around.includes(data.parent)).length === 1;
}

/** Those of the province that still is: a sentence of one of its offices means no namesake of its neighbour. */
function ofHome(candidates: readonly Locality[], reference: Reference, on: string): Locality[] {
  return candidates.filter(({ data }) => {
    const district = data.parent === null ? null : reference.find('locality', data.parent, on);
    const province = district?.data.parent ?? null;
    return (
      province !== null && reference.versions('locality', province).some(({ validTo }) => validTo === null)
    );
  });
}

/** A bare name that was a district's is read as the district by everyone; it is asked about as a note. */
function ambiguous(text: string, candidates: readonly Locality[], to: string): Verdict {
  const turning = candidates.find(({ validTo }) => validTo !== null && validTo <= to);
  const isDistrict = candidates.filter(({ data }) => data.level === 'district').length === 1;
  const names = candidates.map((place) => place.name);
  return {
    severity: isDistrict && turning === undefined ? 'note' : 'warning',
    message: {
      vi: `“${text}” có thể là ${names.join(' hoặc ')}; ghi rõ tên đầy đủ.`,
      en: `"${text}" may be ${names.join(' or ')}; write the full name.`,
    },
    actual: text,
    mend: placesMend(text, candidates),
    ...(turning?.validTo && { turn: { kind: 'means', day: turning.validTo } }),
  };
}

/** Exists on every day, at most renamed in between. */
function lives(locality: Locality, reference: Reference, from: string, to: string): boolean {
  if (locality.validTo === null || to < locality.validTo) return true;
  return reference
    .localitiesOn(from, to)
    .some((place) => place.code === locality.code && place.name === locality.name);
}

function crossing(text: string, locality: Locality, reference: Reference, from: string, to: string): Verdict {
  const end = locality.validTo ?? to;
  const heirs = names(reference.successors(locality, to));
  return {
    severity: 'warning',
    message: {
      vi: `“${text}” chỉ có đến trước ngày ${formatDate(end)}, thời gian thực hiện từ ${formatDate(from)} đến ${formatDate(to)}${heirs && `; từ ngày đó là ${heirs}`}. Cần biết ngày làm tại địa bàn này.`,
      en: `"${text}" exists only before ${formatDate(end)}, the activity runs from ${formatDate(from)} to ${formatDate(to)}${heirs && `; from then on it is ${heirs}`}. The day of work there is needed.`,
    },
    actual: text,
    turn: { kind: 'ends', day: end },
  };
}

function elsewhen(
  text: string,
  candidates: readonly Locality[],
  reference: Reference,
  from: string,
  to: string,
): Verdict {
  const later = reference.localityByName(text, to);
  // One of several of that name on the later days: the name is to be written in full as well.
  if (later.kind === 'ambiguous') {
    const verdict = ambiguous(text, later.candidates, to);
    const [day = to] = later.candidates.map(({ validFrom }) => validFrom).sort();
    return { ...verdict, severity: 'warning', turn: { kind: 'begins', day } };
  }
  if (later.kind === 'one') {
    return {
      severity: 'warning',
      message: {
        vi: `“${text}” chỉ có từ ngày ${formatDate(later.locality.validFrom)}, thời gian thực hiện bắt đầu ${formatDate(from)}. Cần biết ngày làm tại địa bàn này.`,
        en: `"${text}" exists only from ${formatDate(later.locality.validFrom)}, the activity begins on ${formatDate(from)}. The day of work there is needed.`,
      },
      actual: text,
      turn: { kind: 'begins', day: later.locality.validFrom },
    };
  }
  const due = candidates.flatMap((place) => {
    const heirs = reference.successors(place, from);
    // Not there yet: what bears its code on that day.
    return heirs.length > 0 || from >= place.validFrom
      ? heirs
      : (reference.find('locality', place.code, from) ?? []);
  });
  const heirs = names(due);
  const isVerified = candidates.every((place) => VERIFIED.has(place.verification));
  const isSecondary = candidates.every(
    ({ verification }) => VERIFIED.has(verification) || verification === 'verified-secondary',
  );
  return {
    // What only another's table of units tells is worth a look, and no proof.
    severity: isVerified ? 'error' : isSecondary ? 'warning' : 'note',
    message: {
      vi: `“${text}” không phải đơn vị hành chính vào ngày ${formatDate(from)}${heirs ? `; ngày đó thuộc ${heirs}` : ''}.`,
      en: `"${text}" is no administrative unit on ${formatDate(from)}${heirs ? `; on that day its land belongs to ${heirs}` : ''}.`,
    },
    ...(heirs && { expected: heirs, mend: placesMend(text, due) }),
    actual: text,
  };
}
const VERIFIED: ReadonlySet<Locality['verification']> = new Set(['verified', 'verified-derived']);

function unknown(text: string, reference: Reference, from: string): Verdict {
  // "xã Biên Hòa" for phường Biên Hòa: the name is known under another type.
  const { type, key } = placeName(text);
  const bare = reference.localityByName(key, from);
  const near =
    bare.kind === 'one'
      ? [bare.locality]
      : bare.kind === 'ambiguous'
        ? bare.candidates
        : accented(text, reference, from);
  const known = names(near);
  // Places outside the province are no mistake; a commune or district that nobody knows is.
  const isForeign = known === '' && (type === null || type === 'tỉnh' || type === 'thành phố');
  return {
    severity: isForeign ? 'note' : 'warning',
    ...(!isForeign && known === '' && { isStrange: true }),
    message: {
      vi: `“${text}” không có trong danh mục địa bàn${known ? `; danh mục có ${known}` : ''}.`,
      en: `"${text}" is not in the list of places${known ? `; the list has ${known}` : ''}.`,
    },
    ...(known && { expected: known, mend: placesMend(text, near) }),
    actual: text,
  };
}

/** Every version of the places that a text typed without any accents may name. */
function unaccented(text: string, reference: Reference): Locality[] {
  const plain = plainText(text);
  if (plain !== foldText(text)) return [];
  return reference.release.items.filter(
    (item): item is Locality => item.kind === 'locality' && plainText(item.name) === plain,
  );
}

/** Places of that day that are called so but for their accents. */
function accented(text: string, reference: Reference, on: string): Locality[] {
  const plain = plainText(text);
  const whole = reference.validOn('locality', on).filter(({ name }) => plainText(name) === plain);
  if (whole.length > 0) return whole;
  return reference
    .validOn('locality', on)
    .filter(({ name }) => plainText(placeName(name).key) === plainText(placeName(text).key));
}

/** Which of several places is meant, or follows, only a person can tell. */
function placesMend(text: string, places: readonly Locality[]): Mend {
  return nameMend(
    text,
    places.map(({ name }) => name),
  );
}

function sayTurn({ kind, day }: Turn, named: readonly string[], said: Text): Text {
  const all = [...new Set(named)];
  const shown =
    all
      .slice(0, SHOWN)
      .map((name) => `“${name}”`)
      .join(', ') + (all.length > SHOWN ? '…' : '');
  const date = formatDate(day);
  switch (kind) {
    case 'ends':
      return {
        vi: `${shown} chỉ có đến trước ngày ${date}, bảng chỉ ghi ${said.vi}. Cần biết ngày làm tại các địa bàn này.`,
        en: `${shown}: only before ${date}, and the sheet says no more than ${said.en}. The days of work there are needed.`,
      };
    case 'begins':
      return {
        vi: `${shown} chỉ có từ ngày ${date}, bảng chỉ ghi ${said.vi}. Cần biết ngày làm tại các địa bàn này.`,
        en: `${shown}: only from ${date} on, and the sheet says no more than ${said.en}. The days of work there are needed.`,
      };
    case 'means':
      return {
        vi: `${shown} có thể là đơn vị cấp huyện (trước ngày ${date}) hoặc cấp xã; ghi rõ tên đầy đủ và ngày làm.`,
        en: `${shown} may be a district (before ${date}) or a commune; write the full name and the days of work.`,
      };
  }
}

const SHOWN = 12;

function names(places: readonly Locality[]): string {
  const all = [...new Set(places.map((place) => place.name))];
  return all.length > SHOWN ? `${all.slice(0, SHOWN).join(', ')}…` : all.join(', ');
}
