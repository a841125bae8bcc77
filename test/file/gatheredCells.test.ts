// Owns the claim that a check of a file needs no rows: the cells gathered while reading are those a grid makes of the rows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetSnapshot } from '#shared/contract/snapshot.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { cellAddress, columnName } from '#shared/sheet/address.ts';
import { createGrid } from '#shared/sheet/grid.ts';
import type { Grid } from '#shared/sheet/grid.ts';
import { book } from './parts.ts';

const CONTENTS = [
  '',
  '<v>5</v>',
  '<v>0.5</v>',
  't="s"><v>0</v>',
  't="s"><v>1</v>',
  't="str"><v>chữ</v>',
  't="b"><v>1</v>',
  't="b"><v>0</v>',
  't="e"><v>#REF!</v>',
  '<f>A1*2</f><v>3</v>',
  't="str"><f>A1&amp;B1</f><v>ab</v>',
  't="e"><f>1/0</f><v>#DIV/0!</v>',
  '<f>SUM($A$1:$B$2)</f>',
];
const cellOf = (column: number, row: number, content: string): string =>
  content === ''
    ? ''
    : `<c r="${columnName(column)}${row}"${content.startsWith('t=') ? ` ${content}` : `>${content}`}</c>`;

const OWN = 'as it is';
/** What the sheet says of its size: the truth, nothing, too much, too little, elsewhere, no range. */
const DIMENSIONS = [OWN, OWN, OWN, '', 'A1:H40', 'D4', 'A1:XFD1048576', 'Z90:AA99', 'A0:?'];

interface Drawn {
  dimension: string;
  /** by row and column from C3, with rows and columns left out */
  rows: string[][];
  far: number;
  isUpsideDown: boolean;
  isTold: string;
}

const sheets: fc.Arbitrary<Drawn> = fc.record({
  dimension: fc.constantFrom(...DIMENSIONS),
  rows: fc.array(fc.array(fc.constantFrom(...CONTENTS), { minLength: 5, maxLength: 5 }), { maxLength: 7 }),
  far: fc.constantFrom(0, 0, 0, 90),
  isUpsideDown: fc.boolean(),
  isTold: fc.constantFrom('once', 'once', 'again'),
});

function fileOf(sheet: Drawn): Uint8Array {
  const { rows, far, isUpsideDown, isTold } = sheet;
  let { dimension } = sheet;
  if (dimension === OWN) {
    const { row, column, values } = first(fileOf({ ...sheet, dimension: '' }));
    dimension = `${cellAddress(row, column)}:${cellAddress(row + Math.max(0, values.length - 1), column + Math.max(0, (values[0]?.length ?? 0) - 1))}`;
  }
  const lines = rows.map((contents, at) => {
    const row = 3 + at + (at === rows.length - 1 ? far : 0);
    return `<row r="${row}">${contents.map((content, column) => cellOf(2 + column, row, content)).join('')}</row>`;
  });
  if (isUpsideDown) lines.reverse();
  if (isTold === 'again') lines.push('<row r="3"><c r="D3"><v>77</v></c></row>');
  const said = dimension === '' ? '' : `<dimension ref="${dimension}"/>`;
  return book({
    sheets: { S: `${said}<sheetData>${lines.join('')}</sheetData>` },
    strings: '<si><t>một</t></si><si><t>hai</t></si>',
  });
}

const first = (file: Uint8Array): SheetSnapshot => readSnapshot(file).snapshot.sheets[0] as SheetSnapshot;
const copyOf = (sheet: SheetSnapshot): SheetSnapshot => JSON.parse(JSON.stringify(sheet)) as SheetSnapshot;

function contentOf(grid: Grid): unknown {
  const columns = Array.from({ length: grid.width }, (_, column) => grid.left + column);
  const rows = Array.from({ length: grid.height }, (_, row) => grid.top + row);
  return {
    place: [grid.top, grid.left, grid.bottom, grid.right, grid.height, grid.width],
    kinds: grid.kinds,
    numbers: grid.numbers,
    ids: grid.ids,
    formulas: [...grid.formulas],
    counts: grid.counts,
    texts: columns.map((column) => grid.texts(column)),
    values: rows.map((row) => columns.map((column) => [grid.value(row, column), grid.text(row, column)])),
  };
}

describe('cells gathered from a file', () => {
  test('are those of its rows, in whatever order and size the file tells them', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const file = fileOf(sheet);
        expect(contentOf(createGrid(first(file)))).toEqual(contentOf(createGrid(copyOf(first(file)))));
      }),
      { numRuns: 300 },
    );
  });

  test('serve one grid: an edit changes neither the rows nor the next grid', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.constantFrom('', 8, 'một', 'mới', true, '#N/A'))),
        (sheet, edits) => {
          const file = fileOf(sheet);
          const rows = copyOf(first(file));
          const edited = first(file);
          const grids = [createGrid(edited), createGrid(rows)] as const;
          const [{ top, left, height, width }] = grids;
          for (const [row, column, value] of edits)
            if (row < height && column < width)
              for (const grid of grids)
                grid.set(top + row, left + column, value, value === 8 ? '=RC[1]' : '');
          expect(contentOf(grids[0])).toEqual(contentOf(grids[1]));
          expect(copyOf(edited)).toEqual(rows);
          expect(contentOf(createGrid(edited))).toEqual(contentOf(createGrid(rows)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
