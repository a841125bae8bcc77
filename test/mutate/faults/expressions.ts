// Owns faults inside an expression: an operator, a function, a comparison, a constant or a sign that is another one.
// Invariant: what comes out is a formula a spreadsheet accepts.
import { isReference, replaced } from '../formula.ts';
import type { Token } from '../formula.ts';
import { rewrite, typed } from './fault.ts';
import type { Fault, Slip } from './fault.ts';

const ARITHMETIC = ['+', '-', '*', '/'];
const COMPARISONS = ['<', '<=', '>', '>=', '=', '<>'];
const OTHER_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  SUM: ['AVERAGE', 'MAX', 'COUNT'],
  AVERAGE: ['SUM', 'MEDIAN', 'MAX'],
  MAX: ['MIN', 'SUM'],
  MIN: ['MAX', 'AVERAGE'],
  COUNT: ['COUNTA', 'SUM'],
  COUNTA: ['COUNT'],
  COUNTIF: ['SUMIF'],
  SUMIF: ['AVERAGEIF'],
  SUMIFS: ['AVERAGEIFS'],
  SUMPRODUCT: ['SUM'],
  ROUND: ['ROUNDUP', 'ROUNDDOWN'],
  ROUNDUP: ['ROUND', 'ROUNDDOWN'],
  AND: ['OR'],
  OR: ['AND'],
};

export const operatorReplaced: Fault = {
  kind: 'operatorReplaced',
  title: 'arithmetic operator replaced',
  on: 'formula',
  slips: (cell) =>
    cell.tokens.flatMap((token, index) =>
      token.type === 'operator' && ARITHMETIC.includes(token.text)
        ? ARITHMETIC.filter((text) => text !== token.text).map((text): Slip => [
            rewrite(cell, replaced(cell.tokens, index, { type: 'operator', text })),
          ])
        : [],
    ),
};

export const functionReplaced: Fault = {
  kind: 'functionReplaced',
  title: 'function replaced',
  on: 'formula',
  slips: (cell) =>
    cell.tokens.flatMap((token, index) =>
      token.type === 'function'
        ? (OTHER_FUNCTIONS[token.text] ?? []).map((text): Slip => [
            rewrite(cell, replaced(cell.tokens, index, { type: 'function', text })),
          ])
        : [],
    ),
};

/** `A1>=5`, or the criterion `">=5"`. */
export const comparisonReplaced: Fault = {
  kind: 'comparisonReplaced',
  title: 'relational operator replaced',
  on: 'formula',
  slips: (cell) =>
    cell.tokens.flatMap((token, index) =>
      otherComparisons(token).map((other): Slip => [rewrite(cell, replaced(cell.tokens, index, other))]),
    ),
};

function otherComparisons(token: Token): Token[] {
  if (token.type === 'operator' && COMPARISONS.includes(token.text))
    return COMPARISONS.filter((text) => text !== token.text).map((text) => ({ type: 'operator', text }));
  const [, sign, rest] = (token.type === 'text' && /^"(<=|>=|<>|<|>)(.*)$/.exec(token.text)) || [];
  if (sign === undefined || rest === undefined) return [];
  return COMPARISONS.filter((text) => text !== sign).map((text) => ({
    type: 'text',
    text: `"${text}${rest}`,
  }));
}

export const constantChanged: Fault = {
  kind: 'constantChanged',
  title: 'constant in a formula changed',
  on: 'formula',
  slips: (cell) =>
    cell.tokens.flatMap((token, index) =>
      token.type === 'number'
        ? otherNumbers(Number(token.text), chooses(cell.tokens, index)).map((value): Slip => [
            rewrite(cell, replaced(cell.tokens, index, { type: 'number', text: String(value) })),
          ])
        : [],
    ),
};

/** SUBTOTAL's first argument chooses a function: 1 average, 2 count, 4 largest. */
const chooses = (tokens: readonly Token[], index: number): boolean => {
  const called = tokens[index - 2];
  return called?.type === 'function' && called.text === 'SUBTOTAL';
};

function otherNumbers(value: number, choosesFunction: boolean): number[] {
  if (choosesFunction) return [1, 2, 4];
  if (Number.isInteger(value) && value < 10) return value === 0 ? [1] : [value - 1, value + 1];
  return [value * 10, value / 10, value * 1.1].map(typed);
}

/** The whole formula negated, or the two sides of a difference exchanged. */
export const signFlipped: Fault = {
  kind: 'signFlipped',
  title: 'sign flipped',
  on: 'formula',
  slips: (cell, { numberAt }) => {
    if (numberAt(cell) === null || numberAt(cell) === 0) return [];
    const [first, second, third, ...more] = cell.tokens;
    const minus: Token = { type: 'sign', text: '-' };
    const difference = isReference(first) && isReference(third) && more.length === 0;
    if (difference && second?.type === 'operator' && second.text === '-')
      return [[rewrite(cell, [third, second, first])]];
    return isOneTerm(cell.tokens)
      ? [[rewrite(cell, [minus, ...cell.tokens])]]
      : [[rewrite(cell, [minus, { type: 'open', text: '(' }, ...cell.tokens, { type: 'close', text: ')' }])]];
  },
};

/** No operator outside parentheses. */
function isOneTerm(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { type } of tokens) {
    if (type === 'open') depth++;
    if (type === 'close') depth--;
    if (depth === 0 && (type === 'operator' || type === 'sign')) return false;
  }
  return true;
}
