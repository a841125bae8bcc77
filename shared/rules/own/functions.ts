// Owns the few functions a rule of the office may call, and how text is compared in it.
// Invariant: text is compared folded, and words only as whole words.
import { foldText } from '../../vietnamese/compare.ts';
import { fiscalYear, isCalendarDate } from '../../vietnamese/date.ts';
import { remember } from '../../vietnamese/remember.ts';
import { OwnRuleError } from './problem.ts';

/** What an expression may hold; 'texts' and 'numbers' are lists. */
export type ValueType = 'text' | 'number' | 'bool' | 'null' | 'texts' | 'numbers';

/** One way to call a function: its signature in the language, what we check, and the work. */
interface OwnFunction {
  name: string;
  signature: string;
  takes: readonly ValueType[];
  gives: ValueType;
  /** cost beside that of its arguments, in steps of an expression; of a list, for each element */
  steps: number;
  handler: (...values: never[]) => unknown;
}

const fold = remember(foldText);
const LETTER = /[\p{L}\p{N}]/u;

/** True when the words stand in the text, not as a part of longer words. */
function hasWords(text: string, words: string): boolean {
  const [whole, part] = [fold(text), fold(words)];
  if (part === '') return false;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const isPart = LETTER.test(whole.charAt(at - 1)) || LETTER.test(whole.charAt(at + part.length));
    if (!isPart) return true;
  }
  return false;
}

const isSame = (text: string, other: string): boolean => fold(text) === fold(other);

export const FUNCTIONS: readonly OwnFunction[] = [
  ...ofText('has', hasWords),
  ...ofText('same', isSame),
  ofNumber('round', (value) => Math.sign(value) * Math.round(Math.abs(value))),
  ofNumber('abs', Math.abs),
  {
    name: 'count',
    signature: 'count(list<double>): double',
    takes: ['numbers'],
    gives: 'number',
    steps: 1,
    handler: (numbers: readonly number[]) => numbers.length,
  },
  {
    name: 'year',
    signature: 'year(string): double',
    takes: ['text'],
    gives: 'number',
    steps: 2,
    handler: yearOf,
  },
];

/** A function of a text and one or several others, any of which may be meant. */
function ofText(name: string, test: (text: string, other: string) => boolean): OwnFunction[] {
  const both = { name, gives: 'bool' as const, steps: 8 };
  return [
    { ...both, takes: ['text', 'text'], signature: `${name}(string, string): bool`, handler: test },
    {
      ...both,
      takes: ['text', 'texts'],
      signature: `${name}(string, list<string>): bool`,
      handler: (text: string, others: readonly string[]) => others.some((other) => test(text, other)),
    },
  ];
}

function ofNumber(name: string, work: (value: number) => number): OwnFunction {
  return {
    name,
    signature: `${name}(double): double`,
    takes: ['number'],
    gives: 'number',
    steps: 1,
    handler: work,
  };
}

function yearOf(day: string): number {
  if (!isCalendarDate(day)) throw new OwnRuleError(`“${day}” không phải ngày`, `“${day}” is no date`);
  return fiscalYear(day);
}

/** An infinite or undefined result would make every comparison false, and so a finding of nothing. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new OwnRuleError('chia cho 0', 'division by 0');
  return value;
}
