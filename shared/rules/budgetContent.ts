// Owns rule 17: a tiểu mục that does not suit what the line is for.
// Invariant: which code suits is general practice told by the release (suggestedFor), not law: a warning at most, and only for
// plain wordings; codes that may hold anything ("Khác", nghiệp vụ chuyên môn) suit everything.
import type { Reference } from '../reference/lookup.ts';
import type { TableRow } from '../sheet/rows.ts';
import { budgetIndex, createCodeReader, isItem, isOther, itemOf } from './budgetCodes.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { topicLines, wordingOf } from './lineTopics.ts';
import type { Bearer, Topic, TopicLine } from './lineTopics.ts';
import { isOutsideColumns } from './rule.ts';
import type { Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

const HEADER = ['STT', 'Nội dung', 'Tiểu mục', ...EXAMPLE_HEADER.slice(2)];

export const budgetContent: Rule = {
  id: 'budget.content',
  severity: 'warning',
  name: { vi: 'Tiểu mục không hợp nội dung chi', en: 'Budget code does not suit the content' },
  why: {
    vi: 'Ghi sai tiểu mục thì khi thanh toán phải điều chỉnh dự toán. Mã nêu ra theo cách dùng phổ biến; xem lại với kế toán.',
    en: 'A wrong tiểu mục means changing the estimate at payment. The codes named follow common practice; ask the accountant.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: [],
  finds: {
    rows: [
      HEADER,
      ['I', 'Chi cho giảng viên', '', '', '', '', '', ['=SUM(H3:H4)', 4_800_000]],
      [1, 'Thù lao giảng viên', 6652, 'buổi', 2, 3, 650_000, ['=E3*F3*G3', 3_900_000]],
      [2, 'Tiền thuê phòng nghỉ', 6703, 'người/ngày', 1, 3, 300_000, ['=E4*F4*G4', 900_000]],
    ],
    cells: ['C4'],
  },
  passes: {
    rows: [
      HEADER,
      ['I', 'Chi cho giảng viên', '', '', '', '', '', ['=SUM(H3:H4)', 4_800_000]],
      [1, 'Thù lao giảng viên', 6652, 'buổi', 2, 3, 650_000, ['=E3*F3*G3', 3_900_000]],
      [2, 'Tiền thuê phòng nghỉ', 6654, 'người/ngày', 1, 3, 300_000, ['=E4*F4*G4', 900_000]],
      ['II', 'Công tác phí của đoàn', '', '', '', '', '', ['=SUM(H6:H6)', 900_000]],
      [1, 'Tiền thuê phòng nghỉ', 6703, 'người/ngày', 1, 3, 300_000, ['=E6*F6*G6', 900_000]],
    ],
  },
  check,
  ignores: (edit, context) => isOutsideColumns(edit, context, ({ budgetSubItem }) => [budgetSubItem]),
};

/** Under these mục a whole activity is often booked: nghiệp vụ chuyên môn, chi khác. */
const WHOLE_ACTIVITY: ReadonlySet<number | null> = new Set([7000, 7750]);

/** Topics of which a department trip and an invited person have different codes: the commonest mix-up. */
const BY_BEARER: ReadonlySet<Topic> = new Set(['room', 'travel', 'subsistence', 'hiredVehicle', 'meals']);

/** Codes that may suit as well, whatever the release suggests: by their names, or as offices use them. */
const ALSO: Partial<Record<Topic, readonly string[]>> = {
  lecturerPay: ['6755', '6756', '6757', '6758'],
  materials: ['6551', '6552', '6553', '6606', '6608', '6611', '6612'],
  drinks: ['6257', '6657', '6658', '7761'],
  meals: ['6401', '6802', '6852'],
  stationery: ['6552', '6553', '6651', '6657'],
  hall: ['6657', '6752', '6754'],
  decoration: ['6606', '6607', '6651', '6655', '6754'],
  room: ['6803', '6853'],
  travel: ['6503', '6655', '6704', '6751', '6801', '6851'],
  hiredVehicle: ['6653', '6655', '6701', '6751', '6801', '6851'],
  subsistence: ['6704'],
};

function check(context: RuleContext): RuleOutput {
  const fitting = fittingCodes(context.reference);
  const found = new Map<string, RuleFinding>();
  for (const table of context.recognition.tables) {
    const column = table.columns.budgetSubItem;
    if (column === null) continue;
    const codesOf = createCodeReader(context.grid, column);
    for (const topicLine of topicLines(context.grid, table)) {
      const [code, ...others] = codesOf(topicLine.line.row);
      if (code === undefined || others.length > 0) continue;
      const verdict = judge(code, topicLine, fitting, context.reference);
      if (verdict === null) continue;
      const key = `${code} ${topicLine.line.content} ${verdict.message.vi}`;
      const cell = { row: topicLine.line.row, column };
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...verdict, cells: [cell] });
      else known.cells.push(cell);
    }
  }
  return { findings: [...found.values()], gaps: [] };
}

function judge(
  code: string,
  { line, topic, bearer }: TopicLine,
  fitting: Fitting,
  reference: Reference,
): Omit<RuleFinding, 'cells'> | null {
  const number = Number(code);
  const entry = budgetIndex(reference).versions('subItem', code).at(-1);
  // A code that is not known is another rule's.
  if (entry === undefined || isItem(number) || isOther(number) || WHOLE_ACTIVITY.has(itemOf(number)))
    return null;
  const suited = fitting(topic, BY_BEARER.has(topic) ? bearer : null);
  if (suited.length === 0 || suited.includes(code) || ALSO[topic]?.includes(code)) return null;
  const shown = suited.map((one) => {
    const { name = '' } = budgetIndex(reference).versions('subItem', one).at(-1) ?? {};
    return `${one} “${name}”`;
  });
  return {
    message: {
      vi: `“${nameOf(line)}” ghi tiểu mục ${code} “${entry.name}”; thường dùng ${shown.join(' hoặc ')}.`,
      en: `"${nameOf(line)}" has tiểu mục ${code} "${entry.name}"; usually ${shown.join(' or ')} is used.`,
    },
    expected: suited.join(' / '),
    actual: code,
  };
}

function nameOf({ content, parent }: TableRow): string {
  // A short wording is understood from its group.
  return parent !== null && content.length < SHORT ? `${parent.content}: ${content}` : content;
}
const SHORT = 25;

// ── which codes suit ────────────────────────────────────────────────────────────────────────────────────────────────

type Fitting = (topic: Topic, bearer: Bearer | null) => readonly string[];

const fittings = new WeakMap<Reference, Fitting>();

/** Codes whose suggested contents have the topic; where the bearer is not said, those of all bearers. */
function fittingCodes(reference: Reference): Fitting {
  let fitting = fittings.get(reference);
  if (fitting === undefined) fittings.set(reference, (fitting = createFitting(reference)));
  return fitting;
}

function createFitting(reference: Reference): Fitting {
  const suited = new Map<Topic, { code: string; bearer: Bearer | null }[]>();
  for (const { code, data } of budgetIndex(reference).all) {
    if (data.level !== 'subItem') continue;
    for (const content of data.suggestedFor) {
      const whole = wordingOf(content);
      // "Maket, trang trí, máy chiếu" lists contents; for whom is said once for all of them.
      const parts = whole === null ? content.split(/[,;]/).map((part) => wordingOf(part.trim())) : [whole];
      for (const part of parts) {
        if (part === null) continue;
        const codes = suited.get(part.topic) ?? [];
        suited.set(part.topic, codes);
        if (!codes.some((known) => known.code === code)) codes.push({ code, bearer: part.bearer });
      }
    }
  }
  return (topic, bearer) =>
    (suited.get(topic) ?? [])
      .filter((one) => bearer === null || one.bearer === null || one.bearer === bearer)
      .map(({ code }) => code);
}
