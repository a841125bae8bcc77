// Owns what the columns of a tracking table stand for when they are put against each other: planned, received, paid, left.
// Invariant: a term is a sum of whole columns of one row; a cell that cannot be read makes the term unknown.
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';

export interface Term {
  /** for a person: the headings' meaning in words */
  name: { vi: string; en: string };
  columns: readonly number[];
}

/** What a term comes to in a row; a blank counts as nothing. null when a cell cannot be read or all are blank. */
export function valueOf(term: Term, row: TableRow): number | null {
  let sum = 0;
  let isKnown = false;
  for (const column of term.columns) {
    const figure = row.at(column);
    if (figure.kind === 'blank') continue;
    if (figure.value === null) return null;
    sum += figure.value;
    isKnown = true;
  }
  return isKnown ? sum : null;
}

const NAMES: Readonly<Record<string, Term['name']>> = {
  plan: { vi: 'kế hoạch', en: 'plan' },
  allocated: { vi: 'kinh phí giao', en: 'allocation' },
  received: { vi: 'đã nhận', en: 'received' },
  disbursed: { vi: 'đã thanh toán, giải ngân', en: 'disbursed' },
  settled: { vi: 'quyết toán', en: 'settled' },
  accepted: { vi: 'đã nghiệm thu', en: 'accepted' },
  carriedOver: { vi: 'chuyển sang', en: 'carried over' },
  'quantity.plan': { vi: 'số kế hoạch', en: 'planned count' },
  'quantity.actual': { vi: 'số thực hiện', en: 'actual count' },
  'quantity.cumulative': { vi: 'số lũy kế', en: 'cumulative count' },
  amount: { vi: 'kinh phí', en: 'amount' },
};

export function nameOf(stage: string): Term['name'] {
  return NAMES[stage] ?? { vi: stage, en: stage };
}

export interface Money {
  column: number;
  stage: string;
  /** fund, budget, …; '' when the heading names none */
  source: string;
  time: 'cumulative' | 'previous' | 'period' | 'total' | '';
}

const TIMES: ReadonlySet<string> = new Set(['cumulative', 'previous', 'period', 'total']);

/** The columns of money and counts of a table, left to right. */
export function moneyColumns(table: RecognisedTable): Money[] {
  return [...table.meanings].flatMap(([column, meaning]): Money[] => {
    const [first = '', ...parts] = meaning.split('.');
    const isCount = first === 'quantity' && parts.length > 0;
    if (!isCount && !STAGES.has(first)) return [];
    if (isCount) return [{ column, stage: `quantity.${parts[0] ?? ''}`, source: '', time: '' }];
    const time = (parts.find((part) => TIMES.has(part)) ?? '') as Money['time'];
    return [
      { column, stage: first, source: parts.find((part) => !TIMES.has(part) && part !== 'part') ?? '', time },
    ];
  });
}
const STAGES: ReadonlySet<string> = new Set([
  'plan',
  'allocated',
  'received',
  'disbursed',
  'settled',
  'accepted',
  'carriedOver',
  'undisbursed',
  'remaining',
  'amount',
]);

/**
 * What a stage came to so far, for one source or ('') for all: the column that says so, else the columns of its sources,
 * else all its periods.
 */
export function soFar(all: readonly Money[], stage: string, source = ''): Term | null {
  const own = all.filter((one) => one.stage === stage && one.time !== 'previous');
  const term = (columns: readonly Money[]): Term | null =>
    columns.length === 0 ? null : { name: nameOf(stage), columns: columns.map(({ column }) => column) };
  if (source !== '') {
    const ofSource = own.filter((one) => one.source === source);
    const whole = ofSource.filter(({ time }) => time === 'cumulative');
    const single = ofSource.filter(({ time }) => time === '' || time === 'total');
    return term(whole.slice(0, 1)) ?? term(single.slice(0, 1)) ?? term(ofSource);
  }
  const ofAll = own.filter((one) => one.source === '');
  const direct =
    ofAll.find(({ time }) => time === 'cumulative') ??
    ofAll.find(({ time }) => time === 'total') ??
    ofAll.find(({ time }) => time === '');
  if (direct) return term([direct]);
  const sources = [...new Set(own.map((one) => one.source).filter((one) => one !== ''))];
  const bySource = sources.flatMap((one) => soFar(own, stage, one)?.columns ?? []);
  if (bySource.length > 0) return { name: nameOf(stage), columns: bySource };
  return term(ofAll);
}
