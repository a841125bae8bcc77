// What LibreOffice opens of the odd workbooks we open too, with the same cells; where we differ, it is said here why.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { FileError } from '#shared/file/model.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { ODD } from '../file/odd.ts';
import { recalculateAll, requireTool } from './soffice.ts';

/** what LibreOffice opens and we refuse */
const REFUSED: Record<string, string> = {
  'package: entities that grow': 'an attack: LibreOffice drops the text and says nothing',
  'package: an entity from elsewhere': 'an attack: LibreOffice drops the text and says nothing',
  'other: nothing': 'a file of 0 bytes is a failed transfer, not an empty workbook',
  'other: a table in text': 'text is no workbook',
  'other: a web page': 'a web page is no workbook',
  'other: .xlsb': 'the binary format is told by name; this stub has XML sheets, which LibreOffice takes',
  'other: old Excel': 'the old format is told by name; LibreOffice makes an empty sheet of this stub',
};
/** cells LibreOffice gives and we do not, or differently */
const DIFFERENT: Record<string, string> = {
  'sheet: a formula of nonsense': 'we give the stored result, it calculates an error',
  'sheet: an empty formula': 'we give the stored result, it calculates an error',
  'sheet: words in a number': 'we give the words, it gives 0',
  'sheet: an unknown error': 'we give the text of the error as stored',
  'workbook: names that are equal': 'it renames the second sheet',
  'workbook: an empty name': 'it gives the sheet a name',
  'workbook: no name': 'it gives the sheet a name',
  'sheet: absolute addresses': 'it drops the cell and adds up without it',
  'sheet: an unknown type': 'it drops the cell and adds up without it',
  'sheet: a date that is none': 'it drops the cell and adds up without it',
  'workbook: dates from 1904': 'formatted as it likes',
};

const answers = new Map<string, Map<string, string[][]>>();

beforeEach((context) => requireTool(context, 'soffice'));
beforeAll(async () => {
  const files = new Map(
    ODD.map(({ file, extension }, i) => [`odd${String(i).padStart(3, '0')}.${extension}`, file]),
  );
  const names = [...files.keys()];
  for (const [name, sheets] of await recalculateAll(files))
    answers.set(ODD[names.indexOf(name)]?.name ?? '', sheets);
}, 600_000);

test('LibreOffice opens most of them', () => {
  expect(answers.size).toBeGreaterThan(100);
});

test('what it opens we open', () => {
  const refused = ODD.filter(({ name }) => answers.has(name) && !(name in REFUSED)).filter(({ file }) => {
    try {
      readWorkbook(file);
      return false;
    } catch (error) {
      if (error instanceof FileError) return true;
      throw error;
    }
  });
  expect(refused.map(({ name }) => name)).toEqual([]);
});

test('every cell it shows we have', () => {
  const wrong: string[] = [];
  for (const { name, file } of ODD) {
    if (name in REFUSED || name in DIFFERENT) continue;
    for (const [title, rows] of answers.get(name) ?? []) {
      const sheet = readWorkbook(file).sheets.find((one) => one.name === title);
      const ours = new Map(sheet?.cells.map((cell) => [`${cell.row} ${cell.column}`, shown(cell.value)]));
      rows.forEach((row, r) =>
        row.forEach((text, c) => {
          const own = ours.get(`${r} ${c}`) ?? '';
          if (text !== '' && own !== text)
            wrong.push(`${name}: ${title} ${r},${c}: “${own}” instead of “${text}”`);
        }),
      );
    }
  }
  expect(wrong).toEqual([]);
});

const shown = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
