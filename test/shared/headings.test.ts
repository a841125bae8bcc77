// Headings of columns as offices of Vietnam write them: shortened, cut over rows, without accents, with units.
import { describe, expect, test } from 'vitest';
import { HEADINGS } from '#shared/sheet/headerWords.ts';
import { meaningOfLevels, sourceOf } from '#shared/sheet/headers.ts';
import { foldText } from '#shared/vietnamese/compare.ts';
import { HEADINGS_AS_WRITTEN, NO_MEANING } from './headings.ts';

const levelsOf = (heading: string): string[] =>
  heading
    .split(' > ')
    .map((level) => level.trim())
    .filter((level) => level !== '');
const read = (heading: string): string | null => meaningOfLevels(levelsOf(heading))?.meaning ?? null;

describe.each(Object.entries(HEADINGS_AS_WRITTEN))('headings that mean %s', (meaning, headings) => {
  test.each(headings)('"%s"', (heading) => {
    const said = read(heading);
    expect(meaning.includes('.') ? said : said?.split('.')[0]).toBe(meaning);
  });
});

test.each(NO_MEANING)('"%s" means nothing here', (heading) => {
  expect(read(heading)).toBeNull();
});

test.each([
  ['Từ N. > sách', 'budget'],
  ['Chia ra > Từ N.sách', 'budget'],
  ['Ng. sách', 'budget'],
  ['NS cấp', 'budget'],
  ['Ngân sách tỉnh', 'budget'],
  ['NSĐP', 'local'],
  ['Nguồn khác', 'other'],
  ['Dân góp', 'other'],
  ['Quỹ bảo trì', 'fund'],
])('"%s" names whose money it is: %s', (heading, source) => {
  expect(sourceOf(levelsOf(heading))).toBe(source);
});

test('no word of a whole heading is listed twice, so that none has two meanings', () => {
  const words = Object.values(HEADINGS).flat().map(foldText);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
