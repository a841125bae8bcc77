// Owns rule 23: leading and coordinating bodies that do not exist on the days, are named twice, or stand on both sides.
// Invariant: only what the lists know (units, districts, the decision on OCOP levels) is judged; other bodies are left alone;
// a district written with its name is told by locality.date.
import type { CalendarDate, Text } from '../contract/common.ts';
import type { OrganisationUnit } from '../contract/reference.ts';
import { citationsOf, readCitations } from '../reference/citations.ts';
import type { Reference } from '../reference/lookup.ts';
import { rangeAddress } from '../sheet/address.ts';
import type { Period } from '../sheet/period.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import { foldText, normaliseText } from '../vietnamese/compare.ts';
import { prefilter } from '../vietnamese/prefilter.ts';
import { formatDate } from '../vietnamese/date.ts';
import { columnTexts, visitJudged } from './columnTexts.ts';
import { isWholeYear } from './fiscalYear.ts';
import { nameMend } from './fixes/texts.ts';
import { placeFinder } from './placesInText.ts';
import { daysOfRows } from './rowDays.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { surroundings } from './surroundings.ts';

const LEAD_HEADER = [
  'STT',
  'Nội dung',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Số lượng',
  'Đơn giá',
  'Thành tiền',
];
const AUGUST_2025 = { from: '2025-08-15', to: '2025-08-16', document: '2025-08-01' };

export const unitRegister: Rule = {
  id: 'unit.register',
  severity: 'warning',
  name: { vi: 'Đơn vị chủ trì, phối hợp', en: 'Leading and coordinating units' },
  why: {
    vi: 'Nhiệm vụ phải giao cho cơ quan còn hoạt động vào ngày thực hiện, mỗi cơ quan một vai. Ghi lại đơn vị chủ trì, phối hợp.',
    en: 'Work is given to bodies that exist on its days, each in one role. Write the leading and coordinating units again.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      LEAD_HEADER,
      [
        1,
        'Hướng dẫn hồ sơ',
        'Phòng Quản lý chuyên ngành',
        'UBND các huyện',
        2,
        500_000,
        ['=E2*F2', 1_000_000],
      ],
      [2, 'Tập huấn', 'Phòng Kế hoạch Tài chính', 'Phòng KHTC', 3, 500_000, ['=E3*F3', 1_500_000]],
    ],
    dates: AUGUST_2025,
    cells: ['D2', 'C3'],
  },
  passes: {
    rows: [
      LEAD_HEADER,
      [
        1,
        'Hướng dẫn hồ sơ',
        'Phòng Quản lý chuyên ngành',
        'UBND các xã, phường',
        2,
        500_000,
        ['=E2*F2', 1_000_000],
      ],
      [
        2,
        'Tập huấn',
        'Phòng Kế hoạch Tài chính',
        'Hội Nông dân; Hội Phụ nữ',
        3,
        500_000,
        ['=E3*F3', 1_500_000],
      ],
    ],
    dates: AUGUST_2025,
  },
  check,
  ignores: (edit, context) =>
    isOutsideColumns(
      edit,
      context,
      ({ lead, coordinating, content, period, dateStart, dateEnd, dateActual }) => [
        ...[lead, coordinating, content],
        ...[period, dateStart, dateEnd, dateActual],
      ],
    ),
};

/** A body that is gone from a day on. */
interface Gone {
  name: Text;
  /** first day without it */
  end: CalendarDate;
  basis: string[];
  /** what there is instead */
  due: Text;
}

function check(context: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  const register = createRegister(context.reference);
  const isGone = createGoneTest(context.reference);
  checkLetterhead(context, output);
  const ofYear: OfYear = new Map();
  checkAbove(context, isGone, ofYear, output);
  for (const table of context.recognition.tables) {
    checkBodies(context, table, isGone, ofYear, output);
    checkTwice(context, table, register, output);
  }
  output.findings.push(...ofYear.values());
  return output;
}

// ── bodies of the district level ────────────────────────────────────────────────────────────────────────────────────

const DISTRICT_BODY =
  /(?:ubnd|(?:ủy|uỷ) ban nhân dân|hđnd|phòng|trung tâm|ban|hội đồng)[^;]{0,60}?(?:cấp |các |của |tại )*huyện|cấp huyện/u;
const OCOP_COUNCIL = /hội đồng[^;]{0,60}?ocop[^;]{0,40}?huyện|hội đồng[^;]{0,40}?huyện[^;]{0,40}?ocop/u;
const districtsIn = prefilter([DISTRICT_BODY, OCOP_COUNCIL]);
/** "Đơn vị phối hợp: …" above a table. */
const ROLE_LABEL = /^(?:[-+*•\d.) ]*)(?:các )?(?:đơn vị|cơ quan) (?:chủ trì|phối hợp)/u;
const OCOP_LEVELS = 'QD1489-2025-TTG';

type GoneTest = (text: string, isBody: boolean) => Gone | null;

/** Tells which body of the district level a text names without saying which district. `isBody`: the text names bodies. */
function createGoneTest(reference: Reference): GoneTest {
  const districtEnd = lastDistrictDay(reference);
  const [levels] = reference.versions('document', OCOP_LEVELS);
  const find = placeFinder(reference);
  return (text, isBody) => {
    if (districtsIn(text).length === 0) return null;
    const folded = normaliseText(text).toLowerCase();
    const isCouncil = levels !== undefined && OCOP_COUNCIL.test(folded);
    if (!isCouncil && !(isBody && DISTRICT_BODY.test(folded))) return null;
    if (find(text).some(({ isAuthority, isOtherType }) => isAuthority || !isOtherType)) return null;
    if (isCouncil) {
      return {
        name: { vi: 'Hội đồng OCOP cấp huyện', en: 'The OCOP council of a district' },
        end: levels.validFrom,
        basis: [levels.data.citation],
        due: { vi: 'Hội đồng OCOP cấp tỉnh, thành phố', en: 'the council of the province or city' },
      };
    }
    if (districtEnd === null) return null;
    return {
      name: { vi: 'Cơ quan cấp huyện', en: 'A body of the district level' },
      end: districtEnd.end,
      basis: districtEnd.basis,
      due: { vi: 'UBND xã, phường', en: "the people's committees of communes and wards" },
    };
  };
}

/** The first day without districts, when the lists say that all have ended. */
function lastDistrictDay(reference: Reference): { end: CalendarDate; basis: string[] } | null {
  let end: CalendarDate | null = null;
  for (const item of reference.release.items) {
    if (item.kind !== 'locality' || item.data.level !== 'district') continue;
    if (item.validTo === null) return null;
    if (end === null || item.validTo > end) end = item.validTo;
  }
  if (end === null) return null;
  const citations = citationsOf(reference);
  const basis = ['NQ 202/2025/QH15'].flatMap((text) =>
    readCitations(text).flatMap((cited) => citations.documentOf(cited)?.document.data.citation ?? []),
  );
  return { end, basis };
}

/** Bodies that end within a year of which no day is known, by what they are: one question each, however often they stand. */
type OfYear = Map<string, RuleFinding>;

/** True when it was told there. */
function tellOfYear(ofYear: OfYear, gone: Gone, text: string, days: Period, cell: Cell): boolean {
  if (!isWholeYear(days) || days.from >= gone.end) return false;
  const known = ofYear.get(gone.name.vi);
  if (known !== undefined) known.cells.push(cell);
  else ofYear.set(gone.name.vi, { ...say(gone, text, days), severity: 'note', cells: [cell] });
  return true;
}

function checkAbove(context: RuleContext, isGone: GoneTest, ofYear: OfYear, output: RuleOutput): void {
  for (const { row, column, text, isAbove } of surroundings(context)) {
    const gone = isAbove ? isGone(text, ROLE_LABEL.test(foldText(text))) : null;
    const { from, to } = context.dates;
    if (gone === null) continue;
    if (from === null || to === null) output.gaps.push(undated({ row, column }));
    else if (to >= gone.end && !tellOfYear(ofYear, gone, text, { from, to }, { row, column }))
      output.findings.push({ ...say(gone, text, { from, to }), cells: [{ row, column }] });
  }
}

function checkBodies(
  context: RuleContext,
  table: RecognisedTable,
  isGone: GoneTest,
  ofYear: OfYear,
  output: RuleOutput,
): void {
  const { lead, coordinating, content } = table.columns;
  const daysOf = daysOfRows(context, table);
  for (const column of new Set([lead, coordinating, content])) {
    const found = new Map<string, RuleFinding>();
    let isUndated = false;
    visitJudged(
      context,
      table,
      column,
      (text) => {
        const gone = isGone(text, column !== content);
        return gone === null ? null : { gone, text };
      },
      ({ gone, text }, row, at) => {
        const days = daysOf(row);
        const cell = { row: row.row, column: at };
        if (days === null) {
          if (!isUndated) output.gaps.push(undated(cell));
          isUndated = true;
          return;
        }
        if (days.to < gone.end || tellOfYear(ofYear, gone, text, days, cell)) return;
        const key = days.isOwn ? `${text}|${days.from}|${days.to}` : text;
        const finding = found.get(key);
        if (finding === undefined) found.set(key, { ...say(gone, text, days), cells: [cell] });
        else finding.cells.push(cell);
      },
    );
    output.findings.push(...found.values());
  }
}

function undated({ row, column }: Cell): RuleOutput['gaps'][number] {
  return {
    range: rangeAddress({ top: row, left: column, bottom: row, right: column }),
    reason: {
      vi: 'Có nhắc cơ quan cấp huyện, nhưng không biết ngày thực hiện.',
      en: 'A body of the district level is named, but the activity dates are not known.',
    },
  };
}

function say(
  { name, end, basis, due }: Gone,
  text: string,
  { from, to }: Period,
): Omit<RuleFinding, 'cells'> {
  const isPartly = from < end;
  const until = formatDate(end);
  return {
    message: isPartly
      ? {
          vi: `“${text}”: ${lower(name.vi)} không còn từ ${until}, thời gian thực hiện từ ${formatDate(from)} đến ${formatDate(to)}. Cần biết ngày làm; từ ${until} là ${due.vi}.`,
          en: `"${text}": ${lower(name.en)} ends before ${until}, the work runs from ${formatDate(from)} to ${formatDate(to)}. The day is needed; from ${until} on it is ${due.en}.`,
        }
      : {
          vi: `“${text}”: ${lower(name.vi)} không còn từ ${until}; nay là ${due.vi}.`,
          en: `"${text}": ${lower(name.en)} ends before ${until}; now it is ${due.en}.`,
        },
    actual: text,
    expected: due.vi,
    basis,
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

// ── the letterhead ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Printed in capitals at the top; it is that of the day the document is signed. */
function checkLetterhead(context: RuleContext, { findings }: RuleOutput): void {
  const { recognition, dates, reference } = context;
  const on = recognition.info.document ?? dates.document;
  if (on === null) return;
  const units = reference.release.items.filter(
    (item): item is OrganisationUnit => item.kind === 'unit' && item.data.letterhead !== null,
  );
  for (const { row, column, text, isAbove } of surroundings(context)) {
    if (!isAbove || /\p{Ll}/u.test(text)) continue;
    const folded = ` ${foldText(text)} `;
    const unit = units.find((one) =>
      [one.name, one.data.letterhead ?? one.name].some((name) => folded.startsWith(` ${foldText(name)} `)),
    );
    if (unit === undefined || (unit.validFrom <= on && (unit.validTo === null || on < unit.validTo)))
      continue;
    const due = reference.find('unit', unit.code, on)?.data.letterhead;
    if (due === undefined || due === null) continue;
    findings.push({
      cells: [{ row, column }],
      message: {
        vi: `Tiêu đề ghi “${text}”; vào ngày lập ${formatDate(on)} là “${due}”.`,
        en: `The letterhead says "${text}"; on the document date ${formatDate(on)} it is "${due}".`,
      },
      expected: due,
      actual: text,
      mend: nameMend(text, [due]),
    });
  }
}

// ── the same body twice ─────────────────────────────────────────────────────────────────────────────────────────────

/** One key for all spellings of a body that the lists know. */
type Register = (part: string) => string;

function createRegister(reference: Reference): Register {
  const names = new Map<string, string>();
  for (const item of reference.release.items) {
    if (item.kind !== 'unit') continue;
    const name = foldText(item.name);
    const code = foldText(item.code);
    for (const alias of [name, code, code.replace(/^p\./u, 'phòng ')]) names.set(alias, name);
  }
  return (part) => {
    const folded = foldText(part)
      .replace(/^[-+*•.\s\d)]+/u, '')
      .replace(/[\s.]+$/u, '')
      .replace(/^(?:đơn vị )?(?:chủ trì|phối hợp) ?: ?/u, '')
      .replace(/^ubnd(?= )/u, 'ủy ban nhân dân')
      .replace(/^p\. ?(?=\p{L})/u, 'phòng ')
      .replaceAll('kh&cn', 'khoa học và công nghệ');
    return names.get(folded) ?? folded;
  };
}

const SHORTEST_NAME = 5;
const GENERAL = /^(?:các |những )?(?:đơn vị|cơ quan|sở|phòng|địa phương|ban)[^;]{0,20}(?:liên quan|khác)$/u;

function checkTwice(
  context: RuleContext,
  table: RecognisedTable,
  register: Register,
  { findings }: RuleOutput,
): void {
  const { lead, coordinating } = table.columns;
  if (lead === null || coordinating === null) return;
  const partsOf = (text: string): Body[] =>
    text
      .split(/[;,\n]/)
      .map((part) => ({ key: register(part), text: normaliseText(part) }))
      .filter(({ key }) => key.length >= SHORTEST_NAME && !GENERAL.test(key));
  const leads = columnTexts(context, lead);
  const partners = columnTexts(context, coordinating);
  const leadParts = leads.texts.map(partsOf);
  const partnerParts = partners.texts.map(partsOf);
  /** by pair of texts; null = nothing to say */
  const judged = new Map<number, Twice | null>();
  const { top } = context.grid;
  for (const { row } of table.rows) {
    const [a, b] = [leads.at[row - top] ?? -1, partners.at[row - top] ?? -1];
    if (b < 0) continue;
    const pair = (a + 1) * (partners.texts.length + 1) + b;
    let found = judged.get(pair);
    if (found === undefined) judged.set(pair, (found = twice(leadParts[a] ?? [], partnerParts[b] ?? [])));
    // Either of the two may be the wrong one.
    if (found?.isLead === true) found.finding.cells.push({ row, column: lead });
    found?.finding.cells.push({ row, column: coordinating });
  }
  for (const found of judged.values()) if (found) findings.push(found.finding);
}

interface Body {
  /** equal for all spellings of one body */
  key: string;
  text: string;
}

interface Twice {
  finding: RuleFinding;
  /** the body named among the partners leads, too */
  isLead: boolean;
}

function twice(leads: readonly Body[], partners: readonly Body[]): Twice | null {
  const both = partners.find(({ key }) => leads.some((one) => one.key === key));
  if (both !== undefined) {
    const message = {
      vi: `“${both.text}” vừa chủ trì vừa phối hợp cùng một việc.`,
      en: `"${both.text}" both leads and coordinates the same work.`,
    };
    return { finding: { cells: [], message, actual: both.text }, isLead: true };
  }
  const again = partners.find(({ key }, index) => partners.findIndex((one) => one.key === key) !== index);
  if (again === undefined) return null;
  const message = {
    vi: `“${again.text}” được ghi phối hợp hai lần.`,
    en: `"${again.text}" is named as a partner twice.`,
  };
  return { finding: { cells: [], message, actual: again.text }, isLead: false };
}
