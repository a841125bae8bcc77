// `dutoan words`, and what every command does with wrong arguments.
import { describe, expect, test } from 'vitest';
import { dutoan } from './run.ts';

describe('words', () => {
  test.each([
    ['47000000', 'Bốn mươi bảy triệu đồng'],
    ['47.000.000', 'Bốn mươi bảy triệu đồng'],
    ['1.500', 'Một nghìn năm trăm đồng'],
    ['-5', 'Âm năm đồng'],
  ])('%s', (amount, sentence) => {
    expect(dutoan(['words', amount])).toEqual({ code: 0, out: `${sentence}\n`, err: '' });
  });

  test('back to digits', () => {
    const ran = dutoan(['words', '--parse', 'Bằng chữ: Bốn mươi bảy triệu đồng./.']);
    expect(ran).toEqual({ code: 0, out: '47000000\n', err: '' });
  });

  test.each([
    [['words', '--parse', 'một trăm năm nghìn'], 'hai nghĩa'],
    [['words', '--parse', 'mười năm'], 'sai quy tắc'],
    [['words', '--parse', 'bon muoi'], 'không phải chữ số tiếng Việt'],
    [['words', '--parse', ''], 'Chưa có chữ nào'],
    [['words', '--parse'], 'Thiếu giá trị sau --parse'],
    [['words', '1,5'], 'không phải số tiền nguyên đồng'],
    [['words', '9007199254740993'], 'không phải số tiền nguyên đồng'],
    [['words', 'abc'], 'không phải số tiền nguyên đồng'],
    [['words'], 'Cách dùng: dutoan words'],
    [['words', '5', '--json'], 'Không có tùy chọn --json'],
  ])('%j is refused in one sentence', (args, part) => {
    const ran = dutoan(args);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(part);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('the command itself', () => {
  test('an unknown command is refused in either language', () => {
    expect(dutoan(['kiemtra']).err).toBe('Không có lệnh “kiemtra”. Xem: dutoan --help\n');
    const english = 'There is no command “kiemtra”. See: dutoan --help --lang en\n';
    expect(dutoan(['kiemtra', '--lang', 'en'])).toEqual({ code: 2, out: '', err: english });
    expect(dutoan(['--lang=en', 'kiemtra']).err).toBe(english);
    expect(dutoan(['kiemtra'], 'en').err).toBe(english);
  });

  test('an unknown language is refused', () => {
    expect(dutoan(['words', '5', '--lang', 'fr'])).toMatchObject({ code: 2, out: '' });
  });

  test('help goes to stdout, no command at all to stderr', () => {
    expect(dutoan(['--help'])).toMatchObject({ code: 0, err: '' });
    expect(dutoan(['--help', '--lang', 'en']).out).toContain('Usage: dutoan COMMAND');
    const bare = dutoan([]);
    expect(bare.code).toBe(2);
    expect(bare.out).toBe('');
    expect(bare.err).toContain('Cách dùng');
  });
});
