// Owns faults of how texts are stored: some cells in the old TCVN3 code, some with their marks apart.
// Invariant: the text reads the same to a person with the right font.
import { tcvn3 } from '../../../sheets/tcvn3.ts';
import type { DomainSheet } from '../sheet.ts';
import { typedOver, understood } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';

const noteIsEnough = 'how a text is stored breaks no rule';
const accepts = ['note.encoding'];

function stored(sheet: DomainSheet, code: (text: string) => string, changes: number): Slip[] {
  const isComposed = sheet.texts().every(({ text }) => text === text.normalize('NFC'));
  if (!sheet.isUnicode() || !isComposed) return [];
  return understood(sheet).flatMap((table) =>
    sheet
      .texts()
      .filter(
        ({ row, column }) =>
          table.lines.includes(row) && /^(content|locality|basis|note)/.test(table.meaning(column)),
      )
      .filter(({ text }) => [...text].filter((letter) => code(letter) !== letter).length >= changes)
      .map((cell) => typedOver(cell, code(cell.text))),
  );
}

export const oldCode: DomainFault = {
  kind: 'oldCode',
  title: 'TCVN3 in part of a column',
  decidable: 'at least three letters of the text have another code; the rest of the sheet is Unicode',
  accepts,
  follows: [],
  noteIsEnough,
  slips: (sheet) => stored(sheet, tcvn3, 3),
};

export const marksApart: DomainFault = {
  kind: 'marksApart',
  title: 'NFD in part of a column',
  decidable: 'the text has marks; the rest of the sheet is NFC',
  accepts,
  follows: [],
  noteIsEnough,
  slips: (sheet) => stored(sheet, (text) => text.normalize('NFD'), 1),
};
