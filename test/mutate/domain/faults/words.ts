// Owns faults of the row that reads the total out in words.
// Invariant: the words still are a well-formed amount, only another one.
import { typedOver } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';
import type { DomainSheet } from '../sheet.ts';

const decidable = 'a row under the table reads the total out';
const accepts = ['words.total'];
const DIGITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Slips that put other words after the colon of the row. */
function reworded(sheet: DomainSheet, reword: (words: string) => string[]): Slip[] {
  const row = sheet.words();
  if (row === undefined) return [];
  const text = row.text.normalize('NFC');
  const at = text.indexOf(':') + 1;
  return reword(text.slice(at))
    .filter((other) => other !== text.slice(at))
    .map((other) => typedOver(row, text.slice(0, at) + other));
}

/** A digit before a hundred, a ten or a group; "năm" before one of these is never a year. */
const DIGIT = new RegExp(
  `(?<![\\p{L}])(${DIGITS.join('|')})(?= (?:trăm|mươi|nghìn|ngàn|triệu|tỷ|đồng))`,
  'giu',
);

export const wordsDigit: DomainFault = {
  kind: 'wordsDigit',
  title: 'one digit of the words another',
  decidable,
  accepts,
  follows: [],
  slips: (sheet, random) =>
    reworded(sheet, (words) =>
      [...words.matchAll(DIGIT)].map((match) => {
        const was = match[0];
        const other = random.pick(DIGITS.filter((digit) => digit !== was.toLowerCase()));
        const cased = was === was.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
        return words.slice(0, match.index) + cased + words.slice(match.index + was.length);
      }),
    ),
};

export const wordsGroup: DomainFault = {
  kind: 'wordsGroup',
  title: 'a group of the words dropped or another',
  decidable,
  // A thousandfold is as much the unit's fault as the words'.
  accepts: [...accepts, 'unit.scale'],
  follows: [],
  slips: (sheet) =>
    reworded(sheet, (words) => [
      // Bốn mươi lăm triệu không trăm bốn mươi nghìn → Bốn mươi lăm triệu; … nghìn → … triệu.
      ...[/(triệu)[^,]*?(nghìn|ngàn)/i, /(tỷ)[^,]*?(triệu)/i].flatMap((group) =>
        group.test(words) ? [words.replace(group, '$1')] : [],
      ),
      ...(/triệu/i.test(words) ? [words.replace(/triệu/i, 'tỷ'), words.replace(/ triệu/i, ' nghìn')] : []),
    ]).filter(({ change }) => !/nghìn .*(nghìn|ngàn)/.test(String(change.cells?.[0]?.to))),
};
