// Which patterns a text cannot match: told in one pass, and never of one that it does match.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, normaliseText } from '#shared/vietnamese/compare.ts';
import { foldedTest, lowerTest, prefilter } from '#shared/vietnamese/prefilter.ts';

/** Patterns as the rules have them. */
const PATTERNS = [
  /^(?:chi )?(?:phí |các khoản )?(?:khác|dự phòng|phát sinh)/u,
  /(?:thù lao|chi|tiền giảng).{0,12}(?:giảng viên|báo cáo viên)|thù lao giảng dạy/u,
  /kh(?:óan|oán).{0,20}(?:xe|xăng)|tự túc phương tiện/u,
  /(?:^| )(?:xe|vé|hoa)(?: |$)|băng r[oô]n/u,
  /(?<!\p{L})[tnqk][tqđdh][.: ]*(?:số |so )?\d|(?:tư|quyết)(?: số)?[.: ]*\d|\d[/-](?:[tnqk][tqđdh]-|qh)/iu,
  /(?<![\p{L}\d])(?:(huyện|thành\s+phố)\s+|(tp|x)(?:\.\s*|\s+))(?=\p{L})/iu,
  /thuê (?:\d+ )?(?:xe|ô ?tô)|^khoán$/u,
  /làm tròn|(?:ủy|uỷ) ban|tháng \d{1,2}(?:\/20\d\d)?(?!\d)/u,
  /quý (i{1,3}|iv|[1-4])(?![\da-z])|hòa/u,
];

/** A filter reads its patterns only when it has been asked about many texts. */
function filterOf(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  const may = prefilter(patterns);
  for (let asked = 0; asked < 1_000; asked++) may('');
  return may;
}

/** Texts made of what such patterns are made of, in the forms in which they are typed. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['khác', 'chi', 'phí', 'thù lao', 'giảng viên', 'khoán', 'khoản', 'xe', 'xăng', 'vé', 'băng rôn'],
    ...['TT', 'nq', 'số', 'so', 'quyết', 'huyện', 'tp', 'x', 'thành phố', 'Biên Hoà', 'hòa', 'thuê', 'ô tô'],
    ...['ủy', 'uỷ', 'ban', 'tháng', 'quý', 'QÚY', 'iv', 'làm tròn', 'tự túc phương tiện', 'qh', '%'],
  ),
  fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '.',
    '. ',
    ':',
    '-',
    ' – ',
    '/',
    '\u00A0',
    '  ',
    '\u200B',
    '\u0301',
    '“',
    '’',
    '²',
  ),
  fc.constantFrom('1', '12', '40', '2025', '0'),
  fc.string({ maxLength: 3 }),
);
const form = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '\u00A0 '),
);
const typed = fc
  .tuple(fc.array(piece, { maxLength: 8 }), form)
  .map(([pieces, write]) => write(pieces.join('')));

describe('the prefilter', () => {
  test('leaves out no pattern that the text matches, whatever its case', () => {
    const may = filterOf(PATTERNS);
    fc.assert(
      fc.property(typed, (text) => {
        const places = may(text);
        for (const [place, pattern] of PATTERNS.entries())
          for (const read of [normaliseText(text), normaliseText(text).toLowerCase()])
            if (pattern.test(read)) expect(places, pattern.source).toContain(place);
      }),
      { numRuns: 2_000 },
    );
  });

  test('holds for any pattern of letters, choices and repeats', () => {
    const { source } = fc.letrec<{ source: string; branch: string; part: string }>((tie) => ({
      source: fc.array(tie('branch'), { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|')),
      branch: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
      part: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          'a',
          'ă',
          'b',
          'ob',
          ' ',
          '1',
          '\\d',
          '\\s',
          '.',
          '-',
          '[ab]',
          '[^a]',
          '[1-3]',
          '\\.',
        ),
        fc.constantFrom('(?<!\\p{L})', '(?=b)', '(?!\\d)', '\\p{L}', '[\\d ]', '\\u0061', 'b{2}', '(?:^| )'),
        fc
          .tuple(tie('source'), fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '{0,2}', '+?'))
          .map(([inside, count]) => `(?:${inside})${count}`),
      ),
    }));
    const whole = fc
      .tuple(fc.constantFrom('', '^'), source, fc.constantFrom('', '$', '(?: |$)'))
      .map(([start, inside, end]) => `${start}(?:${inside})${end}`);
    const text = fc
      .array(fc.constantFrom('a', 'ă', 'A', 'b', 'ob', ' ', '  ', '1', '23', '-', '.', 'a\u0301'), {
        maxLength: 10,
      })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(whole, text, (written, typedText) => {
        const pattern = new RegExp(written, 'u');
        if (pattern.test(normaliseText(typedText))) expect(filterOf([pattern])(typedText)).toEqual([0]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('leaves out what has none of the words of a pattern', () => {
    const may = filterOf(PATTERNS);
    expect(may('Sơn tường phòng họp')).toEqual([]);
    expect(may('Chi phí khác')).toEqual([0]);
    expect(may('Mua xe đạp')).toEqual([3]);
    expect(may('Bàn ghế 12, hợp đồng số 40')).toEqual([]);
    expect(may('NQ 90'.normalize('NFD'))).toEqual([4]);
  });

  test('a test on folded or lower-case text answers as that test does', () => {
    for (const pattern of PATTERNS) {
      const [folded, lower] = [foldedTest(pattern), lowerTest(pattern)];
      for (let asked = 0; asked < 1_000; asked++) expect(folded('') || lower('')).toBe(false);
      fc.assert(
        fc.property(typed, (text) => {
          expect(folded(text)).toBe(pattern.test(foldText(text)));
          expect(lower(text)).toBe(pattern.test(normaliseText(text).toLowerCase()));
        }),
      );
    }
  });
});
