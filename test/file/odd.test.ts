// Odd workbooks open with what they hold, or say why not; what was not read is said; nothing crashes or hangs.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FileError } from '#shared/file/model.ts';
import type { WorkbookModel } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { workbookSnapshot } from '#shared/file/snapshot.ts';
import { randomOf, spoilBytes, spoilPart } from './fuzz.ts';
import type { Cells } from './odd.ts';
import { CHI, ODD, WHOLE } from './odd.ts';

const chartFile = new Uint8Array(
  readFileSync(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url)),
);
const SENTENCE = /^\S.{20,}\.$/s;
/** a busy machine must not fail a run; a hang still does */
const PATIENCE = 5000;

const cellsOf = (model: WorkbookModel, like: Cells): Cells =>
  like.map((line, row) =>
    line.map(
      (_value, column) =>
        model.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '',
    ),
  );

/** The model, or the reason; anything else that is thrown is a bug. */
function open(file: Uint8Array): WorkbookModel | FileError {
  const start = performance.now();
  try {
    const model = readWorkbook(file);
    workbookSnapshot(model);
    return model;
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  } finally {
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  }
}

/** Changes one cell of the first sheet; null when that is refused with a sentence. */
function save(file: Uint8Array, model: WorkbookModel): Uint8Array | null {
  const [sheet] = model.sheets;
  if (!sheet) return null;
  try {
    return patchWorkbook(file, {
      sheets: { [sheet.name]: { cells: [{ row: 11, column: 2, value: 4711 }] } },
      added: [],
      removed: [],
      names: [],
      removedNames: [],
      customXml: {},
    });
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).code).toBe('cannot-keep');
    return null;
  }
}

describe('odd workbooks', () => {
  test('are many and named apart', () => {
    expect(ODD.length).toBeGreaterThan(150);
    expect(new Set(ODD.map(({ name }) => name)).size).toBe(ODD.length);
  });

  test.each(ODD.map((odd) => [odd.name, odd] as const))('%s', (_name, { file, outcome, cells }) => {
    const found = open(file);
    if (found instanceof FileError) {
      expect(found.code).toBe(outcome);
      for (const sentence of [found.text.vi, found.text.en]) expect(sentence).toMatch(SENTENCE);
      return;
    }
    expect(found.unread.length > 0 ? 'said' : 'whole').toBe(outcome);
    for (const { text } of found.unread)
      for (const sentence of [text.vi, text.en]) expect(sentence).toMatch(SENTENCE);
    expect(cellsOf(found, cells)).toEqual(cells);
  });

  test('what is wrong with one sheet is said of that sheet', () => {
    const cut = ODD.find(({ name }) => name === 'sheet: cut in the third row');
    const model = readWorkbook(cut?.file ?? new Uint8Array());
    expect(model.unread).toMatchObject([{ sheet: 'Chi', part: 'xl/worksheets/sheet1.xml' }]);
    expect(model.sheets.map(({ name }) => name)).toEqual(['Chi', 'Phụ']);
  });

  test('a sheet without its part is there, empty', () => {
    const lacking = ODD.find(({ name }) => name === 'workbook: a sheet whose part is missing');
    const model = readWorkbook(lacking?.file ?? new Uint8Array());
    expect(model.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
      ['Chi', 8],
      ['Phụ', 0],
    ]);
    expect(model.unread[0]?.text.vi).toContain('“Phụ”');
  });
});

describe('saving', () => {
  test('a whole one with names of JavaScript keeps everything', () => {
    const saved = save(WHOLE, readWorkbook(WHOLE));
    expect(cellsOf(readWorkbook(saved ?? new Uint8Array()), CHI)).toEqual(CHI);
  });
});

/** Every cell but the one that is changed. */
const otherCells = ({ sheets }: WorkbookModel): unknown =>
  sheets.map(({ name, cells, merges }, i) => ({
    name,
    merges,
    cells: cells.filter(({ row, column }) => i > 0 || row !== 11 || column !== 2),
  }));

describe('spoiled at random', () => {
  const seeds = [
    chartFile,
    WHOLE,
    ...ODD.filter(
      (odd) =>
        odd.outcome === 'whole' && odd.file.length < 20_000 && !/unknown compression|password/.test(odd.name),
    ).map(({ file }) => file),
  ];
  test.each([
    ['bytes', spoilBytes, 500],
    ['parts', spoilPart, 500],
  ] as const)('%s: a model or a reason, saved whole or refused', (_name, spoil, runs) => {
    const refused = { read: 0, saved: 0 };
    for (let seed = 1; seed <= runs; seed++) {
      const random = randomOf(seed);
      const base = seeds[Math.floor(random() * (random() < 0.5 ? 2 : seeds.length))] ?? WHOLE;
      const file = spoil(base, random);
      try {
        const model = open(file);
        if (model instanceof FileError) {
          refused.read++;
          continue;
        }
        const saved = save(file, model);
        if (saved === null) {
          refused.saved++;
          continue;
        }
        const again = readWorkbook(saved);
        const cell = again.sheets[0]?.cells.find((one) => one.row === 11 && one.column === 2);
        expect(cell?.value).toBe(4711);
        expect(otherCells(again)).toEqual(otherCells(model));
        expect([again.names, again.customXml]).toEqual([model.names, model.customXml]);
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
    // what is spoiled can mostly still be read, but for what is cut off
    expect(refused.read).toBeLessThan(runs / 2);
  });
});
