// Owns what an expression of a rule may say: its words, its types, what it costs a row, and its text for the evaluator.
// Invariant: number literals are doubles, quotients are finite, lists and loops are bounded; what is not listed here is
// refused, so nothing else of the language (regular expressions, maps, time zones) is ever run.
import type { ASTNode } from '@marcbachmann/cel-js';
import { normaliseText } from '../../vietnamese/compare.ts';
import { blankOf, FIELDS } from './fields.ts';
import type { FieldKind } from './fields.ts';
import { FUNCTIONS } from './functions.ts';
import type { ValueType } from './functions.ts';
import { OwnRuleError } from './problem.ts';

/** A rule that needs more belongs into the product. */
export const LIMITS = { characters: 1_000, nodes: 300, depth: 24, listed: 50, steps: 500 } as const;

export interface Expression {
  /** the expression as the evaluator runs it */
  text: string;
  type: ValueType;
  /** fields of the row it reads */
  fields: ReadonlySet<string>;
  /** parts worked out for one row, at most */
  steps: number;
}

interface Part {
  text: string;
  type: ValueType;
  steps: number;
  /** set for a field: what is true where its cell is blank. Anything worked out of a blank cell fails. */
  blank?: string;
  /** elements of a list, at most */
  size?: number;
}

/** A variable of all, exists or exists_one. */
interface Scope {
  name: string;
  type: ValueType;
}

const TYPE_OF: Readonly<Record<FieldKind, ValueType>> = {
  text: 'text',
  day: 'text',
  rowKind: 'text',
  number: 'number',
  money: 'number',
  numbers: 'numbers',
};
const ELEMENT: Partial<Record<ValueType, ValueType>> = { texts: 'text', numbers: 'number' };
const LOOPS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one']);
const TEXT_TESTS: ReadonlySet<string> = new Set(['startsWith', 'endsWith', 'contains']);
/** Tables have two or three columns of factors. */
const FACTORS = 10;

const TYPE_NAMES: Readonly<Record<ValueType, readonly [vi: string, en: string]>> = {
  text: ['chữ', 'text'],
  number: ['số', 'number'],
  bool: ['đúng/sai', 'true/false'],
  null: ['null', 'null'],
  texts: ['danh sách chữ', 'list of texts'],
  numbers: ['danh sách số', 'list of numbers'],
};

/** Reads a parsed expression. Throws OwnRuleError where it says what a rule cannot say. */
export function readExpression(root: ASTNode): Expression {
  const fields = new Set<string>();

  function read(node: ASTNode, scope: Scope | null): Part {
    switch (node.op) {
      case 'value':
        return literal(node, node.args);
      case 'id':
        if (node.args === scope?.name) return { text: node.args, type: scope.type, steps: 1 };
        if (node.args === 'row') throw wrong(node, 'viết “row.” rồi tên trường', 'write “row.” and a field');
        throw wrong(node, `không có “${node.args}”`, `there is no “${node.args}”`);
      case '.':
        return field(node, node.args);
      case '[]':
        return element(node, node.args);
      case 'call':
        return call(node, node.args, scope);
      case 'rcall':
        return method(node, node.args, scope);
      case 'list':
        return list(node, node.args, scope);
      case '?:':
        return choice(node, node.args, scope);
      case '!_':
      case '-_': {
        const part = read(node.args, scope);
        expect(node.args, part, node.op === '!_' ? 'bool' : 'number');
        return { text: `${node.op.charAt(0)}${part.text}`, type: part.type, steps: part.steps + 1 };
      }
      case '&&':
      case '||':
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
      case 'in':
        return binary(node, node.op, node.args, scope);
      default:
        throw wrong(node, 'không dùng được trong luật', 'cannot be used in a rule');
    }
  }

  function field(node: ASTNode, [owner, name]: [ASTNode, string]): Part {
    const kind = owner.op === 'id' && owner.args === 'row' ? FIELDS.get(name) : undefined;
    if (kind === undefined) throw wrong(node, `không có trường “${name}”`, `there is no field “${name}”`);
    fields.add(name);
    const part: Part = { text: `row.${name}`, type: TYPE_OF[kind], steps: 2 };
    return kind === 'numbers' ? { ...part, size: FACTORS } : { ...part, blank: `row.${blankOf(name)}` };
  }

  function element(node: ASTNode, [owner, index]: [ASTNode, ASTNode]): Part {
    const { type, text } = read(owner, null);
    const isIndex = index.op === 'value' && typeof index.args === 'bigint';
    if (type !== 'numbers' || !isIndex)
      throw wrong(node, 'chỉ viết được row.factors[0], [1]…', 'only row.factors[0], [1]… can be written');
    return { text: `${text}[${String(index.args)}]`, type: 'number', steps: 3 };
  }

  function call(node: ASTNode, [name, args]: [string, ASTNode[]], scope: Scope | null): Part {
    if (name === 'has' && args.length === 1)
      throw wrong(
        node,
        'muốn hỏi ô có ghi gì không thì viết “row.… != null”',
        'to ask whether a cell is filled in, write “row.… != null”',
      );
    const known = FUNCTIONS.filter((one) => one.name === name);
    if (known.length === 0) throw wrong(node, `không có hàm “${name}”`, `there is no function “${name}”`);
    const parts = args.map((arg) => read(arg, scope));
    const fitting = known.find(
      ({ takes }) => takes.length === parts.length && takes.every((type, at) => type === parts[at]?.type),
    );
    if (fitting === undefined) {
      const [vi, en] = namesOf(parts);
      throw wrong(node, `hàm “${name}” không nhận ${vi}`, `the function “${name}” does not take ${en}`);
    }
    const text = `${name}(${parts.map((part) => part.text).join(', ')})`;
    // A list is gone through whole.
    const steps = total(parts) + fitting.steps * (parts.find(({ type }) => type in ELEMENT)?.size ?? 1);
    // A blank text holds no words and is the same as none.
    const isAboutText = fitting.gives === 'bool' && parts[0]?.blank !== undefined;
    return { text: isAboutText ? `(!${parts[0]?.blank} && ${text})` : text, type: fitting.gives, steps };
  }

  function method(
    node: ASTNode,
    [name, owner, args]: [string, ASTNode, ASTNode[]],
    scope: Scope | null,
  ): Part {
    const [first, second] = args;
    if (LOOPS.has(name) && first !== undefined && second !== undefined && args.length === 2)
      return loop(node, name, owner, [first, second], scope);
    if (!TEXT_TESTS.has(name) || first === undefined || args.length !== 1)
      throw wrong(node, `không có hàm “.${name}”`, `there is no function “.${name}”`);
    const [text, part] = [read(owner, scope), read(first, scope)];
    expect(owner, text, 'text');
    expect(first, part, 'text');
    return { text: `${text.text}.${name}(${part.text})`, type: 'bool', steps: text.steps + part.steps + 2 };
  }

  function loop(
    node: ASTNode,
    name: string,
    owner: ASTNode,
    [variable, test]: [ASTNode, ASTNode],
    scope: Scope | null,
  ): Part {
    // One loop in another multiplies; a rule about one row never needs it.
    if (scope !== null)
      throw wrong(node, `“.${name}” không được lồng nhau`, `“.${name}” cannot stand inside another`);
    const items = read(owner, null);
    const type = ELEMENT[items.type];
    if (type === undefined) throw wrong(owner, `“.${name}” cần một danh sách`, `“.${name}” needs a list`);
    if (variable.op !== 'id' || variable.args === 'row')
      throw wrong(variable, 'cần một tên, ví dụ “x”', 'a name is needed, for example “x”');
    const body = read(test, { name: variable.args, type });
    expect(test, body, 'bool');
    const steps = items.steps + 2 + (items.size ?? 0) * body.steps;
    return { text: `${items.text}.${name}(${variable.args}, ${body.text})`, type: 'bool', steps };
  }

  function list(node: ASTNode, items: ASTNode[], scope: Scope | null): Part {
    const parts = items.map((item) => read(item, scope));
    const [first] = parts;
    const type = first?.type === 'text' ? 'texts' : first?.type === 'number' ? 'numbers' : null;
    if (type === null || parts.some((part) => part.type !== first?.type))
      throw wrong(
        node,
        'danh sách gồm toàn chữ hoặc toàn số, không để trống',
        'a list holds texts only or numbers only, and is not empty',
      );
    const text = `[${parts.map((part) => part.text).join(', ')}]`;
    return { text, type, steps: total(parts) + 1, size: parts.length };
  }

  function choice(node: ASTNode, args: readonly ASTNode[], scope: Scope | null): Part {
    const [condition, yes, no] = args.map((arg) => read(arg, scope));
    if (condition === undefined || yes === undefined || no === undefined) throw unreadable();
    expect(args[0] ?? node, condition, 'bool');
    if (yes.type !== no.type || yes.type in ELEMENT) throw clash(node, '? :', [yes, no]);
    const text = `(${condition.text} ? ${yes.text} : ${no.text})`;
    return { text, type: yes.type, steps: condition.steps + yes.steps + no.steps + 1 };
  }

  function binary(node: ASTNode, op: string, args: readonly [ASTNode, ASTNode], scope: Scope | null): Part {
    const [left, right] = [read(args[0], scope), read(args[1], scope)];
    const type = typeOfBinary(op, left.type, right.type);
    if (type === null) throw clash(node, op, [left, right]);
    const steps = left.steps + right.steps + (op === 'in' ? (right.size ?? 0) : 1);
    const plain = `(${left.text} ${op} ${right.text})`;
    if (op === '==' || op === 'in') return { text: equal(left, right, plain), type, steps };
    if (op === '!=') return { text: `!${equal(left, right, plain.replace(' != ', ' == '))}`, type, steps };
    return { text: op === '/' ? `finite${plain}` : plain, type, steps };
  }

  const part = read(root, null);
  return { ...part, fields };
}

/** What an operator gives, or null where it cannot stand between the two. */
function typeOfBinary(op: string, left: ValueType, right: ValueType): ValueType | null {
  const isSame = left === right;
  switch (op) {
    case '&&':
    case '||':
      return isSame && left === 'bool' ? 'bool' : null;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isSame && (left === 'number' || left === 'text') ? 'bool' : null;
    case '==':
    case '!=': {
      const isPlain = ELEMENT[left] === undefined && ELEMENT[right] === undefined;
      return isPlain && (isSame || left === 'null' || right === 'null') ? 'bool' : null;
    }
    case 'in':
      return left === ELEMENT[right] ? 'bool' : null;
    default:
      return isSame && left === 'number' ? 'number' : null;
  }
}

/** A blank cell is equal to null and to another blank cell, and to nothing else. */
function equal(left: Part, right: Part, plain: string): string {
  const [one, other] = [blankness(left), blankness(right)];
  if (left.type === 'null' || right.type === 'null') return left.type === 'null' ? other : one;
  if (one === 'false') return other === 'false' ? plain : `(!${other} && ${plain})`;
  if (other === 'false') return `(!${one} && ${plain})`;
  return `(${one} ? ${other} : (!${other} && ${plain}))`;
}

function blankness({ type, blank = 'false' }: Part): string {
  return type === 'null' ? 'true' : blank;
}

function literal(node: ASTNode, value: unknown): Part {
  if (value === null) return { text: 'null', type: 'null', steps: 1 };
  if (typeof value === 'boolean') return { text: String(value), type: 'bool', steps: 1 };
  // Cells are read composed and without stray blanks, so what they are compared with is too.
  if (typeof value === 'string')
    return { text: JSON.stringify(normaliseText(value)), type: 'text', steps: 1 };
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw wrong(node, 'không dùng được trong luật', 'cannot be used in a rule');
  const digits = String(number);
  return { text: /[.e]/.test(digits) ? digits : `${digits}.0`, type: 'number', steps: 1 };
}

const total = (parts: readonly Part[]): number => parts.reduce((sum, { steps }) => sum + steps, 0);

function expect(node: ASTNode, { type }: Part, wanted: ValueType): void {
  if (type === wanted) return;
  const [vi, en] = TYPE_NAMES[wanted];
  throw wrong(
    node,
    `ở đây cần ${vi}, không phải ${TYPE_NAMES[type][0]}`,
    `${en} is needed here, not ${TYPE_NAMES[type][1]}`,
  );
}

function clash(node: ASTNode, op: string, parts: readonly Part[]): OwnRuleError {
  const [vi, en] = namesOf(parts);
  return wrong(node, `“${op}” không dùng được giữa ${vi}`, `“${op}” cannot stand between ${en}`);
}

function namesOf(parts: readonly Part[]): [vi: string, en: string] {
  const names = parts.map(({ type }) => TYPE_NAMES[type]);
  return [names.map(([vi]) => vi).join(' và '), names.map(([, en]) => en).join(' and ')];
}

const SHOWN = 60;

function wrong(node: ASTNode, vi: string, en: string): OwnRuleError {
  const written = node.input.slice(node.start, node.end);
  const shown = written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
  return new OwnRuleError(`“${shown}”: ${vi}`, `“${shown}”: ${en}`);
}

function unreadable(): OwnRuleError {
  return new OwnRuleError('không đọc được biểu thức', 'the expression cannot be read');
}
