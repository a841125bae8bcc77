// The words formula against every case of the table and against random amounts, calculated by LibreOffice.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { WORDS_ROWS, wordsCells } from '#shared/estimate/wordsFormula.ts';
import { moneyInWords } from '#shared/vietnamese/money.ts';
import { recalculate, requireTool } from './soffice.ts';

const table = JSON.parse(
  readFileSync(new URL('../fixtures/vi-money-words.json', import.meta.url), 'utf8'),
) as { cases: { n: string; sentence: string }[] };

/** Above, a spreadsheet's INT may round up what lies a billionth below a whole number: 7.309.519.977.999.995 gave an error. */
const LARGEST = 99_999_999_999_999;

beforeEach((context) => requireTool(context, 'soffice'));

test('agrees with the table and with the library on random amounts', async () => {
  const random = fc
    .sample(fc.integer({ min: -LARGEST, max: LARGEST }), 200)
    .map((amount) => ({ amount, sentence: moneyInWords(amount) }));
  const cases = [...table.cases.map(({ n, sentence }) => ({ amount: Number(n), sentence })), ...random];
  const height = WORDS_ROWS + 1;
  const cells = cases.flatMap(({ amount }, index): CellChange[] => {
    const row = index * height;
    const words = wordsCells(row + 1, 1, `$A$${row + 1}`);
    return [
      { row, column: 0, value: amount },
      ...words.cells.map((cell): CellChange => ({
        row: cell.row,
        column: cell.column,
        value: null,
        formula: cell.formula ?? '',
      })),
      { row, column: 4, value: null, formula: `=${words.sentence}` },
    ];
  });
  const file = patchWorkbook(emptyWorkbook(), {
    sheets: { Sheet1: { cells } },
    added: [],
    removed: [],
    names: [],
    removedNames: [],
    customXml: {},
  });
  const [sheet] = Object.values(await recalculate(file));
  const read = cases.map((_, index) => sheet?.[index * height]?.[4]);
  expect(read).toEqual(cases.map(({ sentence }) => sentence));
});
