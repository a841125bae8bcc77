// Owns rule 22: places that do not exist on the activity's days, and names that mean two places.
// Invariant: a name is never resolved by guessing; "trên địa bàn tỉnh" and the like name no unit and are left alone.
import type { Locality } from '../contract/reference.ts';
import type { Reference } from '../reference/lookup.ts';
import { textAt } from '../sheet/grid.ts';
import { foldText, placeName } from '../vietnamese/compare.ts';
import { formatDate } from '../vietnamese/date.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { isOutsideColumns } from './rule.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

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
  kinds: ['estimate'],
  absorbs: [],
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
  ignores: (edit, context) => isOutsideColumns(edit, context, ({ locality }) => [locality]),
};

interface NamedPlace {
  text: string;
  cell: Cell;
}

function check({ grid, recognition, reference, dates }: RuleContext): RuleOutput {
  const { from, to } = dates;
  if (from === null || to === null) return { findings: [], gaps: [] };
  const places: NamedPlace[] = [];
  const { localities } = recognition.info;
  if (localities) places.push(...splitPlaces(localities.text, localities));
  for (const table of recognition.estimates) {
    const column = table.columns.locality;
    if (column === null) continue;
    for (const { row } of table.rows) places.push(...splitPlaces(textAt(grid, row, column), { row, column }));
  }
  const judged = new Map<string, Omit<RuleFinding, 'cells'> | null>();
  const found = new Map<string, RuleFinding>();
  for (const { text, cell } of places) {
    const key = foldText(text);
    let verdict = judged.get(key);
    if (verdict === undefined) {
      verdict = judge(text, reference, from, to);
      judged.set(key, verdict);
    }
    if (!verdict) continue;
    // The same wrong name in many cells is one mistake.
    const known = found.get(key);
    if (known) known.cells.push({ ...cell });
    else found.set(key, { ...verdict, cells: [{ row: cell.row, column: cell.column }] });
  }
  return { findings: [...found.values()], gaps: [] };
}

/** Words that stand for no single unit. */
const GENERAL = /^(?:toàn |các |trên |tại |nhiều |\d+ |cấp )/u;

function splitPlaces(text: string, { row, column }: Cell): NamedPlace[] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '' && !GENERAL.test(foldText(part)))
    .map((part) => ({ text: part, cell: { row, column } }));
}

function judge(
  text: string,
  reference: Reference,
  from: string,
  to: string,
): Omit<RuleFinding, 'cells'> | null {
  const first = reference.localityByName(text, from);
  switch (first.kind) {
    case 'one':
      return lives(first.locality, reference, from, to)
        ? null
        : crossing(text, first.locality, reference, from, to);
    case 'ambiguous':
      return {
        severity: 'warning',
        message: {
          vi: `“${text}” có thể là ${first.candidates.map((place) => place.name).join(' hoặc ')}; ghi rõ tên đầy đủ.`,
          en: `"${text}" may be ${first.candidates.map((place) => place.name).join(' or ')}; write the full name.`,
        },
        actual: text,
      };
    case 'elsewhen':
      return elsewhen(text, first.candidates, reference, from, to);
    case 'unknown':
      return unknown(text, reference, from);
  }
}

/** Exists on every day, at most renamed in between. */
function lives(locality: Locality, reference: Reference, from: string, to: string): boolean {
  if (locality.validTo === null || to < locality.validTo) return true;
  return reference
    .localitiesOn(from, to)
    .some((place) => place.code === locality.code && place.name === locality.name);
}

function crossing(
  text: string,
  locality: Locality,
  reference: Reference,
  from: string,
  to: string,
): Omit<RuleFinding, 'cells'> {
  const end = locality.validTo ?? to;
  const heirs = names(reference.successors(locality, to));
  return {
    severity: 'warning',
    message: {
      vi: `“${text}” chỉ có đến trước ngày ${formatDate(end)}, thời gian thực hiện từ ${formatDate(from)} đến ${formatDate(to)}${heirs && `; từ ngày đó là ${heirs}`}. Cần biết ngày làm tại địa bàn này.`,
      en: `"${text}" exists only before ${formatDate(end)}, the activity runs from ${formatDate(from)} to ${formatDate(to)}${heirs && `; from then on it is ${heirs}`}. The day of work there is needed.`,
    },
    actual: text,
  };
}

function elsewhen(
  text: string,
  candidates: readonly Locality[],
  reference: Reference,
  from: string,
  to: string,
): Omit<RuleFinding, 'cells'> {
  const later = reference.localityByName(text, to);
  if (later.kind === 'one') {
    return {
      severity: 'warning',
      message: {
        vi: `“${text}” chỉ có từ ngày ${formatDate(later.locality.validFrom)}, thời gian thực hiện bắt đầu ${formatDate(from)}. Cần biết ngày làm tại địa bàn này.`,
        en: `"${text}" exists only from ${formatDate(later.locality.validFrom)}, the activity begins on ${formatDate(from)}. The day of work there is needed.`,
      },
      actual: text,
    };
  }
  const heirs = names(candidates.flatMap((place) => reference.successors(place, from)));
  const isVerified = candidates.every((place) => VERIFIED.has(place.verification));
  return {
    severity: isVerified ? 'error' : 'note',
    message: {
      vi: `“${text}” không phải đơn vị hành chính vào ngày ${formatDate(from)}${heirs ? `; ngày đó thuộc ${heirs}` : ''}.`,
      en: `"${text}" is no administrative unit on ${formatDate(from)}${heirs ? `; on that day its land belongs to ${heirs}` : ''}.`,
    },
    ...(heirs && { expected: heirs }),
    actual: text,
  };
}
const VERIFIED: ReadonlySet<Locality['verification']> = new Set(['verified', 'verified-derived']);

function unknown(text: string, reference: Reference, from: string): Omit<RuleFinding, 'cells'> {
  // "xã Biên Hòa" for phường Biên Hòa: the name is known under another type.
  const bare = reference.localityByName(placeName(text).key, from);
  const near = bare.kind === 'one' ? [bare.locality] : bare.kind === 'ambiguous' ? bare.candidates : [];
  const known = names(near);
  return {
    severity: 'warning',
    message: {
      vi: `“${text}” không có trong danh mục địa bàn${known ? `; danh mục có ${known}` : ''}.`,
      en: `"${text}" is not in the list of places${known ? `; the list has ${known}` : ''}.`,
    },
    ...(known && { expected: known }),
    actual: text,
  };
}

const SHOWN = 12;

function names(places: readonly Locality[]): string {
  const all = [...new Set(places.map((place) => place.name))];
  return all.length > SHOWN ? `${all.slice(0, SHOWN).join(', ')}…` : all.join(', ');
}
