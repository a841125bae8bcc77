// Owns rule 14: cited documents that are not in force on the activity's days, and amended ones cited without the amendment.
// Invariant: only documents of the lists are judged, by what the lists say of their days; a number that may mean two
// documents, or none, is left alone.
import type { CalendarDate, Text } from '../contract/common.ts';
import type { Severity } from '../contract/finding.ts';
import type { LegalDocument } from '../contract/reference.ts';
import { citationsOf, inForceFrom, mayCite, readCitations } from '../reference/citations.ts';
import type { Citation, Citations, CitedDocument } from '../reference/citations.ts';
import type { Reference } from '../reference/lookup.ts';
import { TEXT, textAt } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { CellEdit } from '../sheet/reread.ts';
import type { TableRow } from '../sheet/rows.ts';
import { formatDate } from '../vietnamese/date.ts';
import { visitJudged } from './columnTexts.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { isWholeYear } from './fiscalYear.ts';
import { isOfAnotherProvince } from './homeProvince.ts';
import type { LineNorm } from './lineNorms.ts';
import { createPriceJudge } from './normVerdict.ts';
import type { NormVerdict } from './normVerdict.ts';
import { daysOfRows } from './rowDays.ts';
import type { RowDays } from './rowDays.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';
import { surroundings } from './surroundings.ts';
import { CellRuns, NO_DATES } from './undated.ts';

const MAY_2025 = { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' };

export const basisLapsed: Rule = {
  id: 'basis.lapsed',
  severity: 'error',
  name: { vi: 'Căn cứ không có hiệu lực', en: 'Legal basis not in force' },
  why: {
    vi: 'Khoản chi phải dựa trên văn bản có hiệu lực vào ngày thực hiện. Ghi văn bản thay thế, và xem lại mức chi theo văn bản đó.',
    en: 'Spending must rest on a document in force on the activity date. Cite its successor, and check the amount against it.',
  },
  parameters: {},
  dated: true,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      ['Căn cứ Thông tư số 97/2010/TT-BTC của Bộ Tài chính;'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000], 'Báo giá'],
    ],
    dates: MAY_2025,
    cells: ['A1'],
  },
  passes: {
    rows: [
      [
        'Căn cứ Thông tư số 40/2017/TT-BTC, được sửa đổi bởi Thông tư số 12/2025/TT-BTC (thay thế TT 97/2010);',
      ],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000], 'TT 40/2017/TT-BTC'],
    ],
    dates: MAY_2025,
  },
  check,
  ignores,
};

/** Why a document cannot be relied on over some days; `isPartly`: on some of them it can. */
type Fault = { isPartly: boolean } & (
  | { kind: 'lapsed'; end: CalendarDate }
  | { kind: 'early'; start: CalendarDate }
  | { kind: 'amended'; by: LegalDocument[] }
);

interface Cited extends CitedDocument {
  citation: Citation;
}

/** A cell that cites a document with a fault. */
interface Faulty {
  document: LegalDocument;
  fault: Fault;
  severity: Severity;
  days: RowDays;
  cell: Cell;
  /** the line keeps to the norm of its days all the same */
  isRight: boolean;
}

function check(context: RuleContext): RuleOutput {
  const { reference, dates, recognition } = context;
  const { from, to } = dates;
  const citations = citationsOf(reference);
  const judge = createPriceJudge(reference, isOfAnotherProvince(context));
  const activity: RowDays | null = from === null || to === null ? null : { from, to, isOwn: false };
  const found: Faulty[] = [];
  const undated = new CellRuns();

  const around = surroundings(context).flatMap(({ row, column, text }) => {
    const cited = readText(text, citations);
    return cited === null ? [] : [{ cited, cell: { row, column } }];
  });
  // What the head of the estimate rests on holds for all its lines.
  const everywhere = new Set(around.flatMap(({ cited }) => cited.map(({ document }) => document.code)));
  const faultsOf = createFaults(context, citations, everywhere);
  for (const { cited, cell } of around) {
    if (activity === null) undated.add(cell.row, cell.column);
    else
      for (const { document, isPlain, fault } of faultsOf(cited, activity)) {
        // Who signed before the end could not know of it.
        const wasInForce = dates.document !== null && fault.kind === 'lapsed' && dates.document < fault.end;
        const severity = severityOf(document, fault, isPlain && !wasInForce, citations);
        if (severity !== null)
          found.push({ document, fault, severity, days: activity, cell, isRight: false });
      }
  }
  for (const table of recognition.tables) {
    const daysOf = daysOfRows(context, table);
    const { basis, note, content } = table.columns;
    for (const column of new Set([basis, note, content])) {
      const known = new Map<readonly Cited[], FaultyCitation[]>();
      visitJudged(
        context,
        table,
        column,
        (text) => readText(text, citations, column === content),
        (cited, row, at) => {
          const days = daysOf(row);
          if (days === null) {
            undated.add(row.row, at);
            return;
          }
          let faults = days.isOwn ? undefined : known.get(cited);
          if (faults === undefined) {
            faults = faultsOf(cited, days);
            if (!days.isOwn) known.set(cited, faults);
          }
          for (const { document, isPlain, fault } of faults) {
            const isRight =
              fault.kind !== 'amended' &&
              keepsToNorm(context, table, row, (price, match) => judge(price, match, days));
            const severity = severityOf(document, fault, isPlain && !isRight, citations);
            if (severity !== null)
              found.push({ document, fault, severity, days, cell: { row: row.row, column: at }, isRight });
          }
        },
      );
    }
  }
  return { findings: group(found, citations), gaps: undated.gaps(NO_DATES) };
}

interface FaultyCitation {
  document: LegalDocument;
  fault: Fault;
  /** nothing speaks for the citation */
  isPlain: boolean;
}

/** Tells what is wrong with the citations of a text; different texts cite the same few documents in the same company. */
function createFaults(
  { reference }: RuleContext,
  citations: Citations,
  everywhere: ReadonlySet<string>,
): (cited: readonly Cited[], days: RowDays) => FaultyCitation[] {
  const known = new Map<string, FaultyCitation[]>();
  return (cited, days) => {
    const key = `${days.from} ${days.to}|${cited.map(({ document, isSure, citation }) => `${document.code} ${isSure} ${citation.article}`).join('|')}`;
    let faults = known.get(key);
    if (faults === undefined) {
      const beside = new Set([...everywhere, ...cited.map(({ document }) => document.code)]);
      faults = cited.flatMap((one) => {
        const fault = faultOf(one, days, beside, citations, reference);
        // An amendment cited too early beside what it amends does no harm.
        const isPlain = one.isSure && !(one.document.data.amends ?? []).some((code) => beside.has(code));
        return fault === null ? [] : [{ document: one.document, fault, isPlain }];
      });
      known.set(key, faults);
    }
    return faults;
  };
}

/** Documents of the lists that a text relies on; null when there are none. In a content, "TT 40" may mean anything. */
function readText(text: string, citations: Citations, needsSure = false): Cited[] | null {
  const found = readCitations(text).flatMap((citation) => {
    const cited = citation.isPast ? null : citations.documentOf(citation);
    return cited === null || (needsSure && !cited.isSure) ? [] : [{ ...cited, citation }];
  });
  return found.length === 0 ? null : found;
}

function faultOf(
  { citation, document, isSure }: Cited,
  { from, to }: RowDays,
  beside: ReadonlySet<string>,
  citations: Citations,
  reference: Reference,
): Fault | null {
  const versions = reference.versions('document', document.code);
  const isInForce = (day: CalendarDate) =>
    versions.some((one) => (inForceFrom(one) ?? day) <= day && (one.validTo === null || day < one.validTo));
  const [atStart, atEnd] = [isInForce(from), isInForce(to)];
  const [start, end] = [inForceFrom(document), document.validTo];
  if (!atEnd && end !== null && end <= to) return { kind: 'lapsed', end, isPartly: atStart };
  // Without its year a number may also be that of an older document.
  if (!atStart && isSure && start !== null && from < start) return { kind: 'early', start, isPartly: atEnd };
  if (!atStart || !atEnd) return null;
  const by = citations
    .amendments(document)
    .filter((one) => !beside.has(one.code) && (inForceFrom(one) ?? to) <= to && (one.validTo ?? to) >= to);
  if (by.length === 0 || standsUnamended(citation, document, to, by, reference)) return null;
  return { kind: 'amended', by, isPartly: by.every((one) => from < (inForceFrom(one) ?? from)) };
}

/** The lists still rest a norm of that day on the same article alone: the amendment left it as it was. */
function standsUnamended(
  { article }: Citation,
  document: LegalDocument,
  on: CalendarDate,
  by: readonly LegalDocument[],
  reference: Reference,
): boolean {
  if (article === '') return false;
  return reference
    .validOn('norm', on)
    .some(
      ({ data: { legal } }) =>
        legal.some(
          (one) => one.document === document.code && one.article.replace(/^Điều /u, '') === article,
        ) && !legal.some((one) => by.some(({ code }) => code === one.document)),
    );
}

/** `isPlain`: nothing speaks for the citation. Null: the lists give no ground to say anything. */
function severityOf(
  document: LegalDocument,
  fault: Fault,
  isPlain: boolean,
  citations: Citations,
): Severity | null {
  if (fault.kind === 'amended')
    return fault.by.some((one) => isVerified(one) && one.validFrom === inForceFrom(one)) ? 'warning' : 'note';
  // Resolutions of other provinces carry the same numbers.
  if (!isVerified(document)) return document.data.citation.includes('HĐND') ? null : 'note';
  if (fault.kind === 'lapsed') {
    const heirs = citations.successors(document, fault.end);
    if (heirs.length > 0 && !heirs.some(isVerified)) return 'note';
  }
  return isPlain && !fault.isPartly ? 'error' : 'warning';
}

function isVerified({ verification }: LegalDocument): boolean {
  return verification === 'verified';
}

/** The price of a line is within the norm, whatever it cites. */
function keepsToNorm(
  { grid, normOf, recognition }: RuleContext,
  table: RecognisedTable,
  row: TableRow,
  judge: (price: number, match: LineNorm) => NormVerdict | null,
): boolean {
  const estimate = recognition.estimates.find((one) => one === table);
  const price = row.price.value;
  if (estimate === undefined || price === null) return false;
  const match = normOf(grid, estimate, row);
  return match !== null && judge(price * table.scale.price, match) === null;
}

/** The same mistake in many cells is one finding. */
function group(found: readonly Faulty[], citations: Citations): RuleFinding[] {
  const groups = new Map<string, Faulty[]>();
  for (const one of found) {
    const { document, fault, severity, isRight, days } = one;
    const period = fault.isPartly && days.isOwn ? `${days.from} ${days.to}` : '';
    const key = [document.code, fault.kind, severity, fault.isPartly, isRight, period].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Faulty];
    const cells = group.map(({ cell }) => cell).sort((a, b) => a.row - b.row || a.column - b.column);
    const due = dueDocuments(first, citations);
    return {
      // When in a year the work is done is not known: what holds on a part of it is asked.
      severity: first.fault.isPartly && isWholeYear(first.days) ? 'note' : first.severity,
      cells,
      message: say(first, due),
      actual: first.document.data.citation,
      ...(due.length > 0 && { expected: due.join('; ') }),
      basis: due,
    };
  });
}

/** What should be cited: the successors with their amendments, or the document with its own. */
function dueDocuments({ document, fault, days }: Faulty, citations: Citations): string[] {
  const due =
    fault.kind === 'amended'
      ? [document, ...fault.by]
      : citations
          .successors(document, days.to)
          .flatMap((heir) => [
            heir,
            ...citations.amendments(heir).filter((one) => (inForceFrom(one) ?? days.to) <= days.to),
          ]);
  return [...new Set(due.map(({ data }) => data.citation))];
}

function say({ document, fault, severity, days, isRight }: Faulty, due: readonly string[]): Text {
  const name = document.data.citation;
  const when =
    days.from === days.to
      ? { vi: `ngày ${formatDate(days.from)}`, en: formatDate(days.from) }
      : {
          vi: `thời gian từ ${formatDate(days.from)} đến ${formatDate(days.to)}`,
          en: `the days from ${formatDate(days.from)} to ${formatDate(days.to)}`,
        };
  const unsure: Text =
    severity === 'note' ? { vi: ' (chưa xác minh)', en: ' (not verified)' } : { vi: '', en: '' };
  const ask: Text = fault.isPartly
    ? {
        vi: ' Thời gian thực hiện có cả ngày trước và sau thay đổi; cần biết ngày của khoản này.',
        en: ' The activity has days before and after the change; the day of this item is needed.',
      }
    : { vi: '', en: '' };
  if (fault.kind === 'amended') {
    const by = fault.by.map(({ data }) => data.citation).join(', ');
    return {
      vi: `${name} đã được sửa đổi bởi ${by}${unsure.vi}; với ${when.vi} cần ghi cả hai.${ask.vi}`,
      en: `${name} was amended by ${by}${unsure.en}; for ${when.en} both are to be cited.${ask.en}`,
    };
  }
  if (fault.kind === 'early') {
    const start = formatDate(fault.start);
    return {
      vi: `${name} có hiệu lực từ ${start}${unsure.vi}, chưa áp dụng được cho ${when.vi}.${ask.vi}`,
      en: `${name} is in force from ${start}${unsure.en}, so it does not apply to ${when.en} yet.${ask.en}`,
    };
  }
  const end = formatDate(fault.end);
  const heirs: Text =
    due.length > 0
      ? { vi: `; văn bản thay thế: ${due.join(', ')}`, en: `; replaced by ${due.join(', ')}` }
      : { vi: '', en: '' };
  const right: Text = isRight
    ? {
        vi: ' Đơn giá vẫn trong định mức, chỉ cần sửa căn cứ.',
        en: ' The price is within the norm; only the citation is to be corrected.',
      }
    : { vi: '', en: '' };
  return {
    vi: `${name} hết hiệu lực từ ${end}${unsure.vi}, không dùng được cho ${when.vi}${heirs.vi}.${right.vi}${ask.vi}`,
    en: `${name} is no longer in force from ${end}${unsure.en}, so it cannot serve ${when.en}${heirs.en}.${right.en}${ask.en}`,
  };
}

/** Figures only tell whether a line that cites keeps to its norm, and dates when it is done. */
function ignores(edit: CellEdit, context: RuleContext): boolean {
  const isText = edit.before.kind === TEXT || edit.after.kind === TEXT;
  const { grid, recognition } = context;
  return (
    isOutsideColumns(edit, context, (columns) => {
      const { basis, note, content, price, unit, period, dateStart, dateEnd, dateActual } = columns;
      const dates = [period, dateStart, dateEnd, dateActual];
      if (isText) return [basis, note, content, price, unit, ...dates];
      const cites = [basis, note, content].some(
        (column) => column !== null && mayCite(textAt(grid, edit.row, column)),
      );
      return cites ? [basis, note, content, price, ...dates] : [basis, note, content, ...dates];
    }) && recognition.kind !== 'other'
  );
}
