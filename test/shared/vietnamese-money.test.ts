// "Bằng chữ" both ways: every case of the table, what must be refused, and the round trip over the whole range.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyInWords, parseMoneyWords } from '#shared/vietnamese/money.ts';

interface Table {
  mustDetectAsWrong: { n: string; text: string }[];
  cases: { n: string; text: string; sentence: string }[];
}
const table = JSON.parse(
  readFileSync(new URL('../fixtures/vi-money-words.json', import.meta.url), 'utf8'),
) as Table;

test('the table is there', () => {
  expect(table.cases).toHaveLength(52);
  expect(table.mustDetectAsWrong).toHaveLength(7);
});

describe('every case of the table', () => {
  test.each(table.cases)('$n', ({ n, text, sentence }) => {
    expect(moneyInWords(Number(n))).toBe(sentence);
    expect(parseMoneyWords(sentence)).toEqual({ ok: true, amount: Number(n) });
    expect(parseMoneyWords(text)).toEqual({ ok: true, amount: Number(n) });
    expect(parseMoneyWords(sentence.normalize('NFD'))).toEqual({ ok: true, amount: Number(n) });
  });
});

test.each([
  [47_000_000, 'Bốn mươi bảy triệu đồng'],
  [4_104_004_044, 'Bốn tỷ một trăm linh bốn triệu không trăm linh bốn nghìn không trăm bốn mươi tư đồng'],
  [300_000_000_015, 'Ba trăm tỷ không trăm mười lăm đồng'],
  [5_000_000_000_000_000, 'Năm triệu tỷ đồng'],
  [
    9_007_199_254_740_991,
    'Chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi mốt đồng',
  ],
])('%i is written by hand the same', (amount, sentence) => {
  expect(moneyInWords(amount)).toBe(sentence);
  expect(parseMoneyWords(sentence)).toEqual({ ok: true, amount });
});

test.each([0.5, -1.25, Number.NaN, Infinity, 2 ** 53])('%d has no words', (amount) => {
  expect(() => moneyInWords(amount)).toThrow(RangeError);
});

describe('accepted spellings', () => {
  test.each([
    ['một trăm lẻ năm ngàn', 105_000],
    ['hai tỉ ba trăm ngàn', 2_000_300_000],
    ['hai tỉ không trăm linh ba triệu', 2_003_000_000],
    ['hai mươi bốn', 24],
    ['một trăm linh tư', 104],
    ['bẩy mươi bẩy', 77],
    ['Bằng chữ: Bốn mươi bảy triệu đồng chẵn./.', 47_000_000],
    ['(Bằng chữ: Bốn mươi bảy triệu đồng)', 47_000_000],
    ['Số tiền bằng chữ: bốn mươi  bảy triệu đồng.', 47_000_000],
    ['Bằng chữ bốn mươi bảy triệu, năm trăm nghìn đồng', 47_500_000],
    ['MƯỜI LĂM TRIỆU ĐỒNG', 15_000_000],
    ['một triệu không nghìn năm trăm', 1_000_500],
    ['một tỷ không triệu không nghìn năm trăm', 1_000_000_500],
    ['hai mươi lăm triệu', 25_000_000],
    ['âm năm nghìn đồng', -5_000],
  ] as const)('%s', (text, amount) => {
    expect(parseMoneyWords(text)).toEqual({ ok: true, amount });
  });
});

describe('what must never pass', () => {
  test.each(table.mustDetectAsWrong)('"$text" for $n', ({ n, text }) => {
    expect(parseMoneyWords(text)).not.toEqual({ ok: true, amount: Number(n) });
  });

  test.each([
    'mười năm',
    'hai mươi một',
    'hai mươi năm',
    'mười mốt',
    'mười tư',
    'một mươi',
    'một trăm lăm',
    'một trăm linh lăm',
    'một trăm linh mốt',
    'một trăm linh mười',
    'một trăm linh',
    'một triệu năm nghìn',
    'một triệu năm mươi nghìn',
    'một nghìn lẻ mười',
    'một nghìn một triệu',
    'một triệu hai triệu',
    'nghìn',
    'tỷ',
    'không trăm linh năm',
    'không nghìn năm trăm',
    'một triệu không trăm nghìn',
    'âm không',
    'một đồng hai nghìn',
    'hai lăm triệu',
    'một tỷ tỷ',
    'chín trăm triệu tỷ',
  ])('%s', (text) => {
    expect(parseMoneyWords(text)).toEqual({ ok: false, reason: 'wrong-form' });
  });

  test.each([
    'một triệu rưỡi',
    'một trăm năm nghìn',
    'hai trăm ba',
    'một triệu hai',
    'ba tỷ năm',
    'một trăm năm',
  ])('"%s" is speech with two meanings', (text) => {
    expect(parseMoneyWords(text)).toEqual({ ok: false, reason: 'ambiguous' });
  });

  test.each(['', '   ', 'Bằng chữ: ……… đồng', 'Bằng chữ: .......... đồng./.', 'đồng'])(
    '"%s" is empty',
    (text) => {
      expect(parseMoneyWords(text)).toEqual({ ok: false, reason: 'empty' });
    },
  );

  test.each(['47.000.000 đồng', 'bon muoi bay trieu dong', 'muời năm', 'Tổng cộng', '#VALUE!'])(
    '"%s" is no amount in words',
    (text) => {
      expect(parseMoneyWords(text)).toEqual({ ok: false, reason: 'not-words' });
    },
  );
});

// ── properties ──────────────────────────────────────────────────────────────────────────────────────────────────────

const amounts = fc.oneof(
  fc.maxSafeNat(),
  fc.nat(2_000_000),
  fc.tuple(fc.nat(9_999), fc.constantFrom(1e3, 1e6, 1e9, 1e11)).map(([n, scale]) => n * scale),
  fc
    .array(fc.constantFrom(0, 1, 4, 5, 10, 15, 21, 100, 104, 105, 999), { minLength: 5, maxLength: 5 })
    .map((groups) => groups.reduce<number>((total, group) => total * 1000 + group, 0)),
);

/** Written anew from the rules, so that the library is not its own judge. */
function wordsByRule(amount: number): string {
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const group = (value: number, isFirst: boolean): string[] => {
    const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
    const words: string[] = [];
    const readHundreds = hundreds > 0 || !isFirst;
    if (readHundreds) words.push(digits[hundreds] ?? '', 'trăm');
    if (tens === 0 && units > 0 && readHundreds) words.push('linh');
    if (tens === 1) words.push('mười');
    if (tens > 1) words.push(digits[tens] ?? '', 'mươi');
    if (units === 1) words.push(tens > 1 ? 'mốt' : 'một');
    else if (units === 4) words.push(tens > 1 ? 'tư' : 'bốn');
    else if (units === 5) words.push(tens > 0 ? 'lăm' : 'năm');
    else if (units > 0) words.push(digits[units] ?? '');
    return words;
  };
  const below = (value: number, isFirst: boolean): string[] => {
    const words: string[] = [];
    for (const [scale, name] of [
      [1e6, 'triệu'],
      [1e3, 'nghìn'],
      [1, ''],
    ] as const) {
      const part = Math.floor(value / scale) % 1000;
      if (part > 0) words.push(...group(part, isFirst && words.length === 0), name);
    }
    return words;
  };
  if (amount === 0) return 'không';
  const head = Math.floor(amount / 1e9);
  const words = head > 0 ? [...below(head, true), 'tỷ', ...below(amount % 1e9, false)] : below(amount, true);
  return words.filter((word) => word !== '').join(' ');
}

describe('for any amount below 2^53', () => {
  test('the words follow the rules and read back to the amount', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const words = moneyInWords(amount);
        expect(words.toLowerCase()).toBe(`${wordsByRule(amount)} đồng`);
        expect(parseMoneyWords(words)).toEqual({ ok: true, amount });
      }),
      { numRuns: 5000 },
    );
  });

  test('a negative amount reads back too', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        fc.pre(amount > 0);
        expect(parseMoneyWords(moneyInWords(-amount))).toEqual({ ok: true, amount: -amount });
      }),
    );
  });

  test('words that are accepted are the words of that amount, other spellings aside', () => {
    const word = fc.constantFrom(
      ...'không một hai bốn năm mốt tư lăm mười mươi trăm linh nghìn triệu tỷ'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), (words) => {
        const read = parseMoneyWords(words.join(' '));
        if (!read.ok) return;
        const spelt = words
          .join(' ')
          .replace(/ không (nghìn|triệu)/g, '')
          .replace(/mươi bốn/g, 'mươi tư')
          .replace(/linh tư/g, 'linh bốn');
        expect(spelt).toBe(wordsByRule(read.amount));
      }),
      { numRuns: 20_000 },
    );
  });
});
