// Owns working out simple formulas from the values that stand in the sheet: arithmetic, sums, rounding.
// Invariant: null where anything is not plainly a number or not known here; a wrong guess is never given.
import type { Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT } from './grid.ts';
import { rangeOf } from './shape.ts';
import type { Shape, ShapeReference } from './shape.ts';

/** Cells one evaluation may read. */
const MAX_CELLS = 5_000;

/** What the formula would give in this cell; null when that cannot be said for sure. */
export function evaluate(shape: Shape, grid: Grid, row: number, column: number): number | null {
  const { tokens, references } = shape;
  let at = 0;
  let reference = 0;
  let cells = 0;
  let failed = false;

  const fail = (): number => {
    failed = true;
    return 0;
  };
  const peek = (): string => (failed ? '' : (tokens[at]?.text ?? ''));
  const isOperator = (text: string): boolean => tokens[at]?.kind === 'operator' && peek() === text;

  function sum(): number {
    let value = product();
    while (!failed && (isOperator('+') || isOperator('-'))) {
      const sign = tokens[at++]?.text === '+' ? 1 : -1;
      value += sign * product();
    }
    return value;
  }
  function product(): number {
    let value = power();
    while (!failed && (isOperator('*') || isOperator('/'))) {
      const isTimes = tokens[at++]?.text === '*';
      const next = power();
      if (!isTimes && next === 0) return fail();
      value = isTimes ? value * next : value / next;
    }
    return value;
  }
  function power(): number {
    let value = signed();
    while (!failed && isOperator('^')) {
      at++;
      value **= signed();
    }
    return value;
  }
  function signed(): number {
    if (isOperator('-')) {
      at++;
      return -signed();
    }
    if (isOperator('+')) {
      at++;
      return signed();
    }
    let value = operand();
    while (!failed && isOperator('%')) {
      at++;
      value /= 100;
    }
    return value;
  }
  function operand(): number {
    const token = tokens[at];
    if (token === undefined || failed) return fail();
    at++;
    switch (token.kind) {
      case 'number':
        return Number(token.text);
      case 'reference': {
        const values = valuesOf(references[reference++], true);
        return values?.length === 1 ? (values[0] ?? 0) : fail();
      }
      case 'open': {
        if (token.text !== '(') return fail();
        const value = sum();
        if (peek() !== ')') return fail();
        at++;
        return value;
      }
      case 'function':
        return call(token.text.toUpperCase());
      default:
        return fail();
    }
  }
  function call(name: string): number {
    const collect = COLLECTING[name];
    if (peek() !== '(') return fail();
    at++;
    const values: number[] = [];
    while (!failed && peek() !== ')') {
      const isRange = tokens[at]?.kind === 'reference' && endsArgument(tokens[at + 1]?.text);
      if (isRange) {
        at++;
        const read = valuesOf(references[reference++], false);
        if (read === null) return fail();
        if (collect) for (const value of read) values.push(value);
        else if (read.length === 1) values.push(read[0] as number);
        else return fail();
      } else values.push(sum());
      if (peek() === ',' || peek() === ';') at++;
      else if (peek() !== ')') return fail();
    }
    at++;
    if (failed) return 0;
    const value = collect ? collect(values) : round(name, values);
    return value === null || !Number.isFinite(value) ? fail() : value;
  }
  /** Numbers a reference holds; a blank single cell counts as 0, other cells than numbers are left out of ranges. */
  function valuesOf(found: ShapeReference | undefined, alone: boolean): number[] | null {
    if (found === undefined || found.prefix !== '' || found.whole) return null;
    const range = rangeOf(found, row, column);
    cells += (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (cells > MAX_CELLS) return null;
    const values: number[] = [];
    for (let c = range.left; c <= range.right; c++) {
      for (let r = range.top; r <= range.bottom; r++) {
        const inside = r >= grid.top && r <= grid.bottom && c >= grid.left && c <= grid.right;
        const place = inside ? (c - grid.left) * grid.height + r - grid.top : -1;
        const kind = place < 0 ? EMPTY : (grid.kinds[place] as number);
        if (kind === NUMBER) values.push(grid.numbers[place] as number);
        else if (kind === EMPTY && found.single) values.push(0);
        else if (kind !== EMPTY && (kind !== TEXT || alone || found.single)) return null;
      }
    }
    return values;
  }

  const value = sum();
  return failed || at !== tokens.length || !Number.isFinite(value) ? null : value;
}

function endsArgument(text: string | undefined): boolean {
  return text === ')' || text === ',' || text === ';';
}

const COLLECTING: Readonly<Record<string, ((values: readonly number[]) => number | null) | undefined>> = {
  SUM: (values) => values.reduce((total, value) => total + value, 0),
  PRODUCT: (values) => (values.length === 0 ? null : values.reduce((total, value) => total * value, 1)),
  AVERAGE: (values) =>
    values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length,
  MIN: (values) => (values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b))),
  MAX: (values) => (values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b))),
};

/** Half away from zero, as Excel rounds. */
function round(name: string, values: readonly number[]): number | null {
  const [value, digits = 0] = values;
  if (value === undefined || values.length > 2) return null;
  const step = 10 ** Math.trunc(digits);
  const size = Math.abs(value) * step;
  const sign = Math.sign(value);
  // Excel rounds what it shows: 1.005 is 1.01 though its binary form lies below.
  const shown = Number(size.toPrecision(15));
  switch (name) {
    case 'ROUND':
      return (sign * Math.round(shown)) / step;
    case 'ROUNDUP':
      return (sign * Math.ceil(shown)) / step;
    case 'ROUNDDOWN':
      return (sign * Math.floor(shown)) / step;
    case 'INT':
      return values.length === 1 ? Math.floor(value) : null;
    case 'ABS':
      return values.length === 1 ? Math.abs(value) : null;
    default:
      return null;
  }
}
