// Owns the expression language as rules use it: CEL with one variable, `row`, of a registered type.
// Invariant: an expression that compiles gives true or false on every row, or fails with a sentence; it reads nothing else.
import { Environment } from '@marcbachmann/cel-js';
import type { ASTNode, ParseResult } from '@marcbachmann/cel-js';
import type { Text } from '../../contract/common.ts';
import { LIMITS, readExpression } from './expression.ts';
import { blankOf, FIELDS } from './fields.ts';
import type { FieldKind } from './fields.ts';
import { finite, FUNCTIONS } from './functions.ts';
import { OwnRuleError } from './problem.ts';
import { OwnRow } from './row.ts';

export interface Test {
  /** fields of the row it reads */
  fields: ReadonlySet<string>;
  /** parts worked out for one row, at most */
  steps: number;
  /** Throws what `reasonOf` explains. */
  holds(context: RowContext): boolean;
}

/** Made once a row object: the evaluator takes its variables from it. */
export interface RowContext {
  row: OwnRow;
}

/** A blank cell is of no type: reading it where a value is needed fails. */
const TYPE_OF: Readonly<Record<FieldKind, string>> = {
  text: 'string',
  day: 'string',
  rowKind: 'string',
  number: 'double',
  money: 'double',
  numbers: 'list<double>',
};

/** Reads what a person wrote. */
const syntax = new Environment({
  limits: {
    maxAstNodes: LIMITS.nodes,
    maxDepth: LIMITS.depth,
    maxListElements: LIMITS.listed,
    maxMapEntries: 1,
    maxCallArguments: 4,
  },
});

/** Runs what readExpression made of it; that has a bracket for each operator, so it is nested deeper. */
const engine = createEngine();

function createEngine(): Environment {
  const fields = Object.fromEntries(
    [...FIELDS].flatMap(([name, kind]) => [
      [name, TYPE_OF[kind]],
      [blankOf(name), 'bool'],
    ]),
  );
  const created = new Environment({ limits: { maxDepth: 2 * LIMITS.nodes } })
    .registerType('Row', { ctor: OwnRow, fields })
    .registerVariable('row', 'Row')
    .registerOperator('double % double', (a: number, b: number) => finite(a % b))
    .registerFunction('finite(double): double', finite, { async: false });
  for (const { signature, handler } of FUNCTIONS)
    created.registerFunction(signature, handler as (...values: unknown[]) => unknown, { async: false });
  return created;
}

/** Compiles an expression. Throws OwnRuleError when it cannot be used. */
export function compileTest(source: string): Test {
  if (source.length > LIMITS.characters)
    throw new OwnRuleError(
      `biểu thức dài quá ${LIMITS.characters} ký tự`,
      `the expression is longer than ${LIMITS.characters} characters`,
    );
  const { text, type, fields, steps } = readExpression(parse(source.normalize('NFC')));
  if (type !== 'bool')
    throw new OwnRuleError(
      'biểu thức phải cho kết quả đúng hoặc sai',
      'the expression must be true or false',
    );
  if (steps > LIMITS.steps)
    throw new OwnRuleError('biểu thức quá nhiều phép tính', 'the expression works out too much');
  const run = compile(text);
  return {
    fields,
    steps,
    holds: (context) => {
      const result: unknown = run(context);
      if (typeof result === 'boolean') return result;
      throw new OwnRuleError('kết quả không phải đúng hay sai', 'the result is neither true nor false');
    },
  };
}

function parse(source: string): ASTNode {
  try {
    return syntax.parse(source).ast;
  } catch (error) {
    if (codeOf(error) === 'limit_exceeded' || error instanceof RangeError)
      throw new OwnRuleError(
        'biểu thức quá dài hoặc lồng nhau quá sâu',
        'the expression is too long or nested too deeply',
      );
    const at = (error as { range?: { start: number } }).range?.start ?? 0;
    throw new OwnRuleError(`sai cú pháp ở ký tự thứ ${at + 1}`, `syntax error at character ${at + 1}`);
  }
}

/** The evaluator checks once more what readExpression let through: neither is trusted alone. */
function compile(text: string): ParseResult {
  let refused: string;
  try {
    const parsed = engine.parse(text);
    const { valid, type, error } = parsed.check();
    if (valid && type === 'bool') return parsed;
    refused = error?.summary ?? `type ${type}`;
  } catch (error) {
    refused = summaryOf(error);
  }
  throw new OwnRuleError(`không dùng được (${refused})`, `cannot be used (${refused})`);
}

/** Why an expression failed on a row. */
export function reasonOf(error: unknown, fields: ReadonlySet<string>, row: OwnRow): Text {
  if (error instanceof OwnRuleError) return error.text;
  if (codeOf(error) === 'index_out_of_bounds')
    return {
      vi: 'row.factors không có phần tử thứ đó',
      en: 'row.factors has no such element',
    };
  const blank = [...fields].filter((field) => row.field(field) === null);
  const [first] = blank;
  if (codeOf(error) === 'field_type_mismatch' && first !== undefined)
    return {
      vi: `ô để trống hoặc không đọc được (${blank.join(', ')}); hỏi trước bằng “row.${first} != null && …”`,
      en: `a cell is blank or cannot be read (${blank.join(', ')}); ask first with “row.${first} != null && …”`,
    };
  return { vi: `lỗi khi tính: ${summaryOf(error)}`, en: `it failed: ${summaryOf(error)}` };
}

/** Without the drawing of the place, which is a place of our text, not of the person's. */
function summaryOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
