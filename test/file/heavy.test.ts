// Files that are heavy in one way each are read whole, or say what keeps them from being read. How long it takes is the bench's.
import { describe, expect, test } from 'vitest';
import type { SheetSnapshot, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { FileError } from '#shared/file/model.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readSnapshot, workbookSnapshot } from '#shared/file/snapshot.ts';
import { columnName } from '#shared/sheet/address.ts';
import { packFast } from '../bench/longWorkbook.ts';
import { bookParts } from './parts.ts';

const list = (count: number, item: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join('');
const fileOf = (rows: string, after = '', strings = ''): Uint8Array =>
  packFast(bookParts({ sheets: { A: `<sheetData>${rows}</sheetData>${after}` }, strings }));
const snapshotOf = (file: Uint8Array): WorkbookSnapshot => readSnapshot(file).snapshot;
const sheetOf = (file: Uint8Array): SheetSnapshot | undefined => snapshotOf(file).sheets[0];

describe('heavy files', () => {
  test('100,000 merges', () => {
    const merges = list(100_000, (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`);
    const rows = list(100_000, (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`);
    const sheet = sheetOf(fileOf(rows, `<mergeCells>${merges}</mergeCells>`));
    expect(sheet?.merges).toHaveLength(100_000);
    expect(sheet?.merges[99_999]).toBe('A100000:B100000');
  });

  test('all columns in use', () => {
    const rows = list(
      20,
      (r) =>
        `<row r="${r + 1}">${list(16_384, (c) => `<c r="${columnName(c)}${r + 1}"><v>${c}</v></c>`)}</row>`,
    );
    const sheet = sheetOf(fileOf(rows));
    expect(sheet?.values.map((row) => row.length)).toEqual(new Array(20).fill(16_384));
    expect(sheet?.values[19]?.[16_383]).toBe(16_383);
  });

  test('each row wider than the one before: every row is brought to the width of the sheet', () => {
    const rows = list(
      400,
      (r) =>
        `<row r="${r + 1}"><c r="${columnName(400 - r)}${r + 1}"><v>1</v></c><c r="${columnName(400 + r)}${r + 1}"><f>A1</f><v>2</v></c></row>`,
    );
    const file = fileOf(rows);
    const sheet = sheetOf(file);
    expect(new Set(sheet?.values.map((row) => row.length))).toEqual(new Set([799]));
    expect(new Set(sheet?.formulas.map((row) => row.length))).toEqual(new Set([799]));
    expect(snapshotOf(file)).toEqual(workbookSnapshot(readWorkbook(file)));
  });

  test('rows and cells with a format only are passed over', () => {
    const rows = list(
      200_000,
      (i) => `<row r="${i + 2}" s="1" ht="15"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"></c></row>`,
    );
    const sheet = sheetOf(fileOf(`<row r="1"><c r="C1"><v>1</v></c></row>${rows}`));
    expect(sheet).toMatchObject({ row: 0, column: 2, values: [[1]], formulas: [['']] });
  });

  test('long and deep formulas, deep elements', () => {
    const long = list(2000, (i) => `${i ? '+' : ''}$B$${i + 1}`);
    const deep = `${'('.repeat(5000)}B1${')'.repeat(5000)}`;
    const rows = `<row r="1"><c r="A1"><f>${long}</f></c><c r="C1"><f>${deep}</f></c></row>`;
    const sheet = sheetOf(fileOf(rows, `<extLst>${'<x>'.repeat(10_000)}${'</x>'.repeat(10_000)}</extLst>`));
    expect(sheet?.formulas[0]?.[0]).toHaveLength(1 + long.replace(/\$B\$(\d+)/g, 'R$1C2').length);
    expect(sheet?.formulas[0]?.[2]).toBe(`=${deep.replace('B1', 'RC[-1]')}`);
  });

  test('as many formulas as cells, and as many strings', () => {
    const rows = list(
      30_000,
      (r) =>
        `<row r="${r + 1}"><c r="A${r + 1}" t="s"><v>${29_999 - r}</v></c><c r="B${r + 1}"><f>$F$${r + 1}*${r}</f></c></row>`,
    );
    const sheet = sheetOf(
      fileOf(
        rows,
        '',
        list(30_000, (i) => `<si><t>Khoản ${i}</t></si>`),
      ),
    );
    expect(sheet?.values[10]?.[0]).toBe('Khoản 29989');
    expect(new Set(sheet?.formulas.map((row) => row[1])).size).toBe(30_000);
    expect(sheet?.formulas[29_999]?.[1]).toBe('=R30000C6*29999');
  });

  test('a grid too large to hold is refused with the place of its corner, whichever way it is read', () => {
    const rows = list(
      1500,
      (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    const file = fileOf(rows);
    for (const read of [() => readSnapshot(file), () => workbookSnapshot(readWorkbook(file))])
      try {
        read();
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(FileError);
        expect((error as FileError).code).toBe('too-large');
        expect((error as FileError).text.en).toContain('XFD1500');
      }
  });
});
