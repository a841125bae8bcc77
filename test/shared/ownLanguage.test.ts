// What an expression of a rule may say, what it means on a row, and what is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SampleRow } from '#shared/contract/reference.ts';
import { compileOwnRule } from '#shared/rules/own/compile.ts';
import type { Judgement } from '#shared/rules/own/compile.ts';
import { sampleRow } from '#shared/rules/own/row.ts';
import { ownRule } from '../helpers/ownRules.ts';

function judge(assert: string, sample: SampleRow, when?: string): Judgement {
  const { rule, problems } = compileOwnRule(ownRule({ assert, ...(when !== undefined && { when }) }).data);
  if (rule === null) throw new Error(problems.map(({ vi }) => vi).join('; '));
  return rule.judge({ row: sampleRow(sample) });
}

function problemOf(assert: string): string {
  const { problems } = compileOwnRule(ownRule({ assert }).data);
  expect(problems.every(({ vi, en }) => vi !== en)).toBe(true);
  return problems.map(({ vi }) => vi).join('; ');
}

const water = {
  content: 'Nước  uống giữa giờ',
  unit: 'Người/buổi',
  quantity: 3,
  price: 20_000,
  amount: 60_000,
};

describe('numbers', () => {
  test.each([
    ['row.quantity * 2 == 6', 'holds'],
    ['row.quantity * 2 == 7', 'broken'],
    ['2 * row.quantity + 1 >= 7', 'holds'],
    ['1 / 2 == 0.5', 'holds'],
    ['7 % 2 == 1 && 0x10 == 16 && -3 < 0', 'holds'],
    ['row.price % 1000 == 0', 'holds'],
    ['row.quantity in [1, 2, 3]', 'holds'],
    ['row.amount == round(row.price * row.times)', 'holds'],
    ['round(2.5) == 3 && round(-2.5) == -3 && abs(-2) == 2', 'holds'],
    ['row.quantity > 2 ? row.price == 20000 : false', 'holds'],
    ['year("2025-06-20") == 2025', 'holds'],
  ])('%s', (assert, judgement) => {
    expect(judge(assert, water)).toBe(judgement);
  });

  test('whole and fractional literals mean the same as in JavaScript', () => {
    const literal = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true }));
    fc.assert(
      fc.property(literal, literal, (quantity, price) => {
        expect(judge(`row.quantity == ${quantity} && row.price == ${price}`, { quantity, price })).toBe(
          'holds',
        );
        expect(judge(`${quantity} * 2 + ${price} == ${quantity * 2 + price}`, {})).toBe('holds');
      }),
    );
  });

  test('division by zero is no result, so it finds nothing', () => {
    expect(judge('row.price / (row.quantity - 3) <= 1', water)).toEqual({
      vi: 'chia cho 0',
      en: 'division by 0',
    });
    expect(judge('row.price % (row.quantity - 3) <= 1', water)).toMatchObject({ vi: 'chia cho 0' });
  });
});

describe('factors', () => {
  const trip = { factors: [2, 3], price: 300_000 };
  test.each([
    ['row.times == 6 && count(row.factors) == 2 && row.factors[1] == 3', 'holds'],
    ['row.factors.all(f, f > 0)', 'holds'],
    ['row.factors.exists(f, f == 7)', 'broken'],
    ['row.factors.exists_one(f, f == 2)', 'holds'],
    ['2 in row.factors', 'holds'],
  ])('%s', (assert, judgement) => {
    expect(judge(assert, trip)).toBe(judgement);
  });

  test('an element that is not there is a reason, not a finding', () => {
    expect(judge('row.factors[5] == 3', trip)).toMatchObject({
      vi: expect.stringContaining('không có phần tử') as string,
    });
  });
});

describe('text is compared folded, words as whole words', () => {
  test.each([
    ['has(row.content, "NƯỚC UỐNG")', 'holds'],
    ['has(row.content, "nước")', 'holds'],
    ['has(row.content, "ước")', 'broken'],
    ['has(row.content, "nuoc uong")', 'broken'],
    ['has(row.content, ["giải khát", "nước uống"])', 'holds'],
    ['has(row.content, "")', 'broken'],
    ['same(row.unit, "người/buổi")', 'holds'],
    ['same(row.unit, ["buổi", "người/buổi"])', 'holds'],
    ['row.unit == "người/buổi"', 'broken'],
    ['row.content == "Nước uống giữa giờ"', 'holds'],
    ['row.unit.startsWith("Người") && row.unit.endsWith("buổi") && row.unit.contains("/")', 'holds'],
    ['"2025-06-20" < "2025-07-01"', 'holds'],
  ])('%s', (assert, judgement) => {
    expect(judge(assert, water)).toBe(judgement);
  });

  test('tone placement and decomposed letters make no difference', () => {
    expect(judge('has(row.content, "khóa học")', { content: 'Khoá học'.normalize('NFD') })).toBe('holds');
    expect(judge(`row.content == "${'Khóa'.normalize('NFD')}"`, { content: 'Khóa' })).toBe('holds');
  });
});

describe('a blank cell is null', () => {
  test.each([
    ['row.price == null', 'holds'],
    ['null != row.price', 'broken'],
    ['row.price != null && row.price > 5', 'broken'],
    ['row.price > 5 || row.price == null', 'holds'],
    ['row.price == 5', 'broken'],
    ['row.price != 5', 'holds'],
    ['row.price == row.amount', 'holds'],
    ['row.price in [1, 2]', 'broken'],
    ['has(row.content, "nước") || same(row.unit, ["a", "b"])', 'broken'],
    ['row.factors.all(f, f > 0)', 'holds'],
  ])('%s', (assert, judgement) => {
    expect(judge(assert, {})).toBe(judgement);
  });

  test('beside a filled one it is equal to nothing', () => {
    expect(judge('row.price == row.amount', { price: 5 })).toBe('broken');
    expect(judge('row.amount != row.price', { price: 5 })).toBe('holds');
  });

  test.each([
    'row.price > 5',
    'row.price * 2 == 6',
    '-row.price < 0',
    'round(row.price) == 1',
    'row.unit < "b"',
  ])('working with it is a reason that names the field: %s', (assert) => {
    const field = assert.includes('unit') ? 'unit' : 'price';
    expect(judge(assert, {})).toMatchObject({
      vi: expect.stringContaining(`hỏi trước bằng “row.${field} != null`) as string,
      en: expect.stringContaining(`ask first with “row.${field} != null`) as string,
    });
  });

  test('`when` keeps such rows away', () => {
    expect(judge('row.price > 5', {}, 'row.price != null')).toBe('holds');
    expect(judge('row.price > 5', { price: 1 }, 'row.price != null')).toBe('broken');
  });
});

describe('what does not fit is told with the place', () => {
  test.each([
    ['row.content * 2 == 4', '“row.content * 2”: “*” không dùng được giữa chữ và số'],
    ['row.price == "x"', '“row.price == "x"”: “==” không dùng được giữa số và chữ'],
    ['row.price in ["x"]', 'không dùng được giữa số và danh sách chữ'],
    ['row.price > 1 || row.price', '“||” không dùng được giữa đúng/sai và số'],
    ['row.bad > 1', 'không có trường “bad”'],
    ['row.blank_price', 'không có trường “blank_price”'],
    ['price > 1', 'không có “price”'],
    ['row == null', 'viết “row.” rồi tên trường'],
    ['row["price"] > 1', 'viết “row.” rồi tên trường'],
    ['row.price', 'phải cho kết quả đúng hoặc sai'],
    ['"đúng"', 'phải cho kết quả đúng hoặc sai'],
    ['row.price >', 'sai cú pháp ở ký tự thứ 12'],
    ['', 'sai cú pháp ở ký tự thứ 1'],
    ['has(row.price)', 'row.… != null'],
    ['has(row.price, "x")', 'hàm “has” không nhận số và chữ'],
    ['[1, "a"].exists(x, x == 1)', 'toàn chữ hoặc toàn số'],
    ['[].all(x, x == 1)', 'không để trống'],
    ['row.price.all(x, x == 1)', 'cần một danh sách'],
    ['row.factors.all(row, row > 1)', 'cần một tên'],
  ])('%s', (assert, part) => {
    expect(problemOf(assert)).toContain(part);
  });

  test('unknown columns and placeholders are told too, all at once', () => {
    const { problems } = compileOwnRule(
      ownRule({ assert: 'row.x > 1', column: 'giá', message: { vi: '{gia}', en: '' } }).data,
    );
    expect(problems.map(({ vi }) => vi)).toEqual([
      'assert: “row.x”: không có trường “x”',
      'column: không có cột “giá”',
      'message: không có trường “gia”',
    ]);
  });
});

describe('hostile expressions are refused at once', () => {
  const list = (length: number): string => `[${Array.from({ length }, (_, at) => at).join(',')}]`;
  test.each([
    ['very long', `${Array(200).fill('row.price > 1').join(' && ')}`, 'dài quá 1000 ký tự'],
    ['long within the limit of characters', `${'!'.repeat(900)}true`, 'quá dài hoặc lồng nhau quá sâu'],
    ['deep in brackets', `${'('.repeat(400)}true${')'.repeat(400)}`, 'quá dài hoặc lồng nhau quá sâu'],
    ['deep in lists', `${'['.repeat(400)}1${']'.repeat(400)}`, 'quá dài hoặc lồng nhau quá sâu'],
    ['a long list', `1 in ${list(60)}`, 'quá dài hoặc lồng nhau quá sâu'],
    ['a loop in a loop', `${list(9)}.all(x, ${list(9)}.all(y, x != y))`, 'không được lồng nhau'],
    [
      'a loop that works out much',
      `${list(50)}.all(x, x != 1 && x != 2 && x != 3 && x != 4 && x != 5)`,
      'quá nhiều phép tính',
    ],
    ['a loop over a chosen list', 'row.price > 1 ? row.factors : [1]', 'không dùng được'],
    ['a pattern', 'row.content.matches("(a+)+$")', 'không có hàm “.matches”'],
    ['growing lists', '[1].map(x, x).size() == 1', 'không có hàm “.size”'],
    ['bindings', 'cel.bind(x, "a", x == x)', 'không có hàm “.bind”'],
    ['prototypes', 'row.__proto__ == null', 'không có trường “__proto__”'],
    ['constructors', 'row.constructor == null', 'không có trường “constructor”'],
    ['maps', '{"a": 1}["a"] == 1', 'không dùng được trong luật'],
    ['bytes', 'b"a" == b"a"', 'không dùng được trong luật'],
    ['unsigned', '1u == 1u', 'không dùng được trong luật'],
    ['types', 'type(1) == int', 'không có hàm “type”'],
    ['time', 'timestamp("2024-01-01T00:00:00Z") == null', 'không có hàm “timestamp”'],
    ['half a letter', 'row.content == "\ud800"', 'không dùng được'],
    [
      'a long list of words',
      `has(row.content, [${Array(45).fill('"a"').join(', ')}]) && ${Array(12).fill('has(row.note, "b")').join(' && ')}`,
      'quá nhiều phép tính',
    ],
    ['a number beyond all', `row.price > ${'9'.repeat(400)}`, 'không dùng được trong luật'],
  ])('%s', (_name, assert, part) => {
    const start = performance.now();
    expect(problemOf(assert)).toContain(part);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('no text makes the compiler throw', () => {
    const piece = fc.constantFrom(
      ...[
        'row',
        '.',
        'price',
        'content',
        '(',
        ')',
        '[',
        ']',
        '"',
        '&&',
        '==',
        ' ',
        '1',
        '.0',
        'null',
        'all',
        ',',
      ],
      ...['has', '!', '?', ':', '{', '}', 'in', "'", '\\', '\n', '//', 'ư', '-', 'e9', '0x', 'x', '%', '"""'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (pieces, text) => {
        for (const assert of [pieces.join(''), text]) {
          const { rule } = compileOwnRule(ownRule({ assert }).data);
          rule?.judge({ row: sampleRow({}) });
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
