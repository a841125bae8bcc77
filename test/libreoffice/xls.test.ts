// The same workbook saved by LibreOffice as .xls and as .xlsx reads alike: every value, formula, merge and name.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readSnapshot } from '#shared/file/snapshot.ts';
import type { FileSnapshot } from '#shared/file/snapshot.ts';
import { readAnySnapshot } from '#shared/file/xls.ts';
import { bookParts, packed } from '../mutate/parts.ts';
import { BOOKS } from '../mutate/sheets/all.ts';
import { convertAll, requireTool } from './soffice.ts';

const files = new Map(BOOKS.map((book) => [`${book.id}.xlsx`, packed(bookParts(book))]));
let old: Map<string, Uint8Array>;
let present: Map<string, Uint8Array>;

beforeEach((context) => requireTool(context, 'soffice'));
beforeAll(async () => {
  old = await convertAll(files, 'xls:MS Excel 97');
  present = await convertAll(files, 'xlsx:Calc MS Excel 2007 XML');
}, 600_000);

/**
 * LibreOffice writes results to .xlsx with 15 digits, to .xls in full; a formula that gives "" in a cell with a number
 * format gives 0 in its .xls; FALSE is FALSE() in its .xlsx.
 */
const alike = ({ snapshot, unread }: FileSnapshot): FileSnapshot => ({
  unread,
  snapshot: {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.map((line) =>
        line.map((formula) => formula.replace(/\b(TRUE|FALSE)\(\)/g, '$1')),
      ),
      values: sheet.values.map((line, row) =>
        line.map((value, column) => {
          if (value === '' && sheet.formulas[row]?.[column] !== '') return 0;
          return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
        }),
      ),
    })),
  },
});

test.each(BOOKS.map(({ id }) => id))('%s', (id) => {
  const [xls, xlsx] = [old.get(id), present.get(id)];
  if (xls === undefined || xlsx === undefined) throw new Error(`LibreOffice wrote no ${id}`);
  expect(alike(readAnySnapshot(xls))).toEqual(alike(readSnapshot(xlsx)));
});
