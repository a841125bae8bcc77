// The mutation report's own honesty, without LibreOffice: what is changed, what is drawn, what counts as found or decidable.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { address, readAddress } from '../mutate/address.ts';
import type { Book, Content } from '../mutate/book.ts';
import type { CheckedSheet } from '../mutate/check.ts';
import { verdict } from '../mutate/decidable.ts';
import { edited, withResults } from '../mutate/edit.ts';
import type { Edit } from '../mutate/edit.ts';
import { FAULTS } from '../mutate/faults/all.ts';
import { moved, readFormula, relativeForm, writeFormula } from '../mutate/formula.ts';
import { Grid, placeKey } from '../mutate/grid.ts';
import type { Result } from '../mutate/grid.ts';
import { judge } from '../mutate/judge.ts';
import { mutantsOf } from '../mutate/mutants.ts';
import { bookParts, packed, sheetPath } from '../mutate/parts.ts';
import { BOOKS } from '../mutate/sheets/all.ts';
import { wilson } from '../mutate/wilson.ts';

const small: Book = {
  id: 'small',
  language: 'en',
  note: 'for this test',
  sheets: [
    {
      name: 'One & two',
      rows: {
        1: ['Item', 'Count', 'Price', 'Amount'],
        2: ['Pens <blue>', 3, 1.5, '=B2*C2'],
        3: ['Paper', 10, 4, '=B3*C3'],
        4: ['Glue', 2, 2.25, '=B4*C4'],
        5: ['Total', '=SUM(B2:B4)', null, '=SUM(D2:D4)'],
        6: ['Tax', null, null, '=ROUND(D5*0.2,2)'],
        7: ['To pay', null, null, '=D5+D6'],
      },
      formats: { D: '0.00' },
    },
  ],
};
const SHEET = 'One & two';
const grid = new Grid(small);
const parts = bookParts(small);
const edit = (cell: string, to: Edit['to']): Edit => ({ place: { sheet: SHEET, ...readAddress(cell) }, to });
const results = (shown: Record<string, string>): Map<string, Result> =>
  new Map(Object.entries(shown).map(([cell, value]) => [`${SHEET}!${cell}`, { type: 'n', value }]));
const SHOWN = results({ D2: '4.5', D3: '40', D4: '4.5', B5: '15', D5: '49', D6: '9.8', D7: '58.8' });
/** Stands for a calculation: the drawing of mutants needs some number in every formula cell. */
const someResults = (book: Book): Map<string, Result> =>
  new Map(
    new Grid(book)
      .formulas()
      .map((cell, index) => [placeKey(cell), { type: 'n', value: String(index + 40) }]),
  );

describe('editing the package', () => {
  const path = sheetPath(0);
  const before = parts[path] ?? '';

  test('changes the named cell, keeps its style, and leaves every other byte', () => {
    const after = edited(parts, [SHEET], [edit('D3', { formula: 'B3*C4' })]);
    expect(after[path]).toBe(
      before.replace('<c r="D3" s="2"><f>B3*C3</f></c>', '<c r="D3" s="2"><f>B3*C4</f></c>'),
    );
    expect(after[path]).not.toBe(before);
    expect({ ...after, [path]: '' }).toEqual({ ...parts, [path]: '' });
  });

  test('writes a number, and a number as text', () => {
    const cell = (to: Edit['to']): string =>
      /<c r="B3".*?<\/c>/.exec(edited(parts, [SHEET], [edit('B3', to)])[path] ?? '')?.[0] ?? '';
    expect(cell({ number: 12 })).toBe('<c r="B3"><v>12</v></c>');
    expect(cell({ text: '10 ' })).toBe(
      '<c r="B3" t="inlineStr"><is><t xml:space="preserve">10 </t></is></c>',
    );
  });

  test('refuses an edit that changes nothing, and a cell that is not there', () => {
    expect(() => edited(parts, [SHEET], [edit('D3', { formula: 'B3*C3' })])).toThrow(/nothing changed at/);
    expect(() => edited(parts, [SHEET], [edit('H9', { number: 1 })])).toThrow(/nothing changed at/);
  });

  test('results stand beside formulas only, and every formula needs one', () => {
    const after = withResults(parts, [SHEET], SHOWN)[path] ?? '';
    expect(after).toContain('<c r="D5" s="2"><f>SUM(D2:D4)</f><v>49</v></c>');
    expect(after.replaceAll(/(<\/f>)<v>.*?<\/v>/g, '$1')).toBe(before);
    expect(() => withResults(parts, [SHEET], results({ D2: '1' }))).toThrow('no result for');
  });

  test('the package is a zip of those parts, the same bytes every time', () => {
    const bytes = packed(parts);
    expect(packed(bookParts(small))).toEqual(bytes);
    const texts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
    expect(Object.fromEntries(texts)).toEqual(parts);
  });
});

describe('formulas', () => {
  test('every formula of every workbook is read and written back as it was', () => {
    const formulas = BOOKS.flatMap((book) => new Grid(book).formulas());
    expect(formulas.length).toBeGreaterThan(1000);
    for (const { text, tokens } of formulas) expect(writeFormula(tokens)).toBe(text);
  });

  test('a fill moves what has no $; copies share one relative form', () => {
    const tokens = readFormula(`IF(B2>=$F$1,"A1 of B2",'It''s'!$C2*D$3)+SUM(A1:A$9)-LOG10(2)`);
    const filled = writeFormula(moved(tokens, 2, 1));
    expect(filled).toBe(`IF(C4>=$F$1,"A1 of B2",'It''s'!$C4*E$3)+SUM(B3:B$9)-LOG10(2)`);
    const form = (text: string, row: number, column: number): string =>
      relativeForm(readFormula(text), { row, column });
    expect(form(filled, 7, 8)).toBe(form(writeFormula(tokens), 5, 7));
    expect(form('B3*C2', 3, 4)).not.toBe(form('B2*C2', 2, 4));
  });

  test('what is not understood is an error, not a guess', () => {
    expect(() => readFormula('SUM(A:A)')).toThrow('not understood');
    expect(() => readFormula('Total*2')).toThrow('not understood');
  });
});

describe('mutants', () => {
  const drawn = (book: Book, seed: number) => mutantsOf(book, new Grid(book), someResults(book), seed, 3);

  test('the same seed draws the same ones, another seed others', () => {
    for (const book of BOOKS.slice(0, 4)) {
      expect(drawn(book, 7)).toEqual(drawn(book, 7));
      expect(drawn(book, 8)).not.toEqual(drawn(book, 7));
    }
  });

  test('each really changes a cell that was laid out, none twice, at most three of a kind', () => {
    for (const book of BOOKS) {
      const mutants = drawn(book, 1);
      const original = bookParts(book);
      const names = book.sheets.map(({ name }) => name);
      expect(new Set(mutants.map(({ edits }) => JSON.stringify(edits))).size).toBe(mutants.length);
      for (const { edits, before, after } of mutants) {
        expect(before).not.toBe('');
        expect(after).not.toBe(before);
        expect(changedCells(original, edited(original, names, edits), names.length)).toEqual(
          new Set(edits.map(({ place }) => `${names.indexOf(place.sheet)}!${address(place)}`)),
        );
      }
      for (const { kind } of FAULTS)
        expect(mutants.filter((mutant) => mutant.kind === kind).length).toBeLessThanOrEqual(3);
    }
  });

  test('every kind of fault is there in both sets, and about a third of the workbooks is kept apart', () => {
    const kinds = (books: readonly Book[]) =>
      new Set(books.flatMap((book) => drawn(book, 1).map(({ kind }) => kind)));
    const apart = BOOKS.filter(({ heldOut }) => heldOut === true);
    const development = BOOKS.filter(({ heldOut }) => heldOut !== true);
    expect(FAULTS.length).toBeGreaterThanOrEqual(12);
    expect(kinds(development).size).toBe(FAULTS.length);
    expect(kinds(apart).size).toBe(FAULTS.length);
    expect(apart.length / BOOKS.length).toBeCloseTo(1 / 3, 1);
    expect(new Set(BOOKS.map(({ id }) => id)).size).toBe(BOOKS.length);
  });

  /** Cells of any sheet that differ, as `sheet!cell`; other parts must not. */
  function changedCells(
    one: Record<string, string>,
    other: Record<string, string>,
    sheets: number,
  ): Set<string> {
    const changed = new Set<string>();
    const cells = (text = '') =>
      new Map([...text.matchAll(/<c r="([A-Z]+\d+)".*?<\/c>/gs)].map(([whole, at = '']) => [at, whole]));
    for (let index = 0; index < sheets; index++) {
      const path = sheetPath(index);
      const after = cells(other[path]);
      for (const [at, whole] of cells(one[path])) if (after.get(at) !== whole) changed.add(`${index}!${at}`);
    }
    for (const [path, text] of Object.entries(one))
      if (!path.startsWith('xl/worksheets/')) expect(other[path]).toBe(text);
    return changed;
  }
});

describe('kinds of fault', () => {
  const slipsAt = (kind: string, cell: string, book = small): string[][] => {
    const fault = FAULTS.find((each) => each.kind === kind);
    const at = new Grid(book).at({ sheet: book.sheets[0]?.name ?? '', ...readAddress(cell) });
    const around = {
      grid: new Grid(book),
      language: book.language,
      numberAt: (place: { sheet: string; row: number; column: number }) =>
        Number(SHOWN.get(placeKey(place))?.value ?? 3),
      random: {
        below: () => 2,
        pick: <Item>(items: readonly Item[]) => items[0] as Item,
        shuffled: <Item>(items: readonly Item[]) => [...items],
      },
    };
    const slips =
      fault?.on === 'formula' && at?.kind === 'formula'
        ? fault.slips(at, around)
        : fault?.on === 'number' && at?.kind === 'number'
          ? fault.slips(at, around)
          : [];
    return slips.map((slip) =>
      slip.map(
        ({ place, to }) => `${address(place)} ${'formula' in to ? `=${to.formula}` : Object.values(to)[0]}`,
      ),
    );
  };

  test('a range loses a row at either end, never down to one cell', () => {
    expect(slipsAt('rangeShrunk', 'D5')).toEqual([['D5 =SUM(D3:D4)'], ['D5 =SUM(D2:D3)']]);
  });

  test('a $ added is filled down as a spreadsheet would', () => {
    expect(slipsAt('dollarSlip', 'D2')).toContainEqual(['D2 =B2*C$2', 'D3 =B3*C$2', 'D4 =B4*C$2']);
    expect(slipsAt('dollarSlip', 'D6')).toEqual([]);
  });

  test('a row pasted as text repeats the row above', () => {
    expect(slipsAt('rowNotAdapted', 'D4')).toEqual([['D4 =B3*C3']]);
  });

  test('a parent joins its children only where something is then counted twice', () => {
    expect(slipsAt('parentAdded', 'D7')).toEqual([
      ['D7 =D5+D6+D5'],
      ['D7 =D5+D6+D2'],
      ['D7 =D5+D6+D3'],
      ['D7 =D5+D6+D4'],
    ]);
    expect(slipsAt('termMissing', 'D7')).toEqual([['D7 =D6'], ['D7 =D5']]);
  });

  test('constants take the place of a reference, of a formula, and a text that of a number', () => {
    expect(slipsAt('constantForReference', 'D6')).toEqual([['D6 =ROUND(49*0.2,2)']]);
    expect(slipsAt('presentValueForFormula', 'D6')).toEqual([['D6 9.8']]);
    expect(slipsAt('numberAsText', 'B3')).toEqual([['B3 10'], ['B3 10 ']]);
  });
});

describe('what is decidable', () => {
  const by = (edits: Edit[], on: Grid = grid, after = SHOWN) => verdict(edits, on, SHOWN, after).by;
  const column = (...contents: Content[]): Grid =>
    new Grid({
      ...small,
      sheets: [
        { name: SHEET, rows: Object.fromEntries(contents.map((content, index) => [index + 1, [content]])) },
      ],
    });

  test('two untouched copies stand against one; one against one is told apart; none is undecidable', () => {
    expect(by([edit('D3', { formula: 'B3*C4' })])).toBe('peers');
    expect(by([edit('B5', { formula: 'AVERAGE(B2:B4)' })])).toBe('onePeer');
    expect(by([edit('D6', { formula: 'ROUND(D5*0.3,2)' })])).toBe('alone');
  });

  test('where more were touched than copies are left, the copies prove nothing', () => {
    const touched = [edit('D3', { formula: 'B3*C$2' }), edit('D4', { formula: 'B4*C$2' })];
    expect(by(touched)).toBe('outvoted');
  });

  test('a total leaves out a neighbour, or a subtotal among subtotals', () => {
    expect(by([edit('A5', { formula: 'SUM(A1:A3)' })], column(1, 2, 3, 4, '=SUM(A1:A4)'))).toBe('leavesOut');
    expect(by([edit('A5', { formula: 'SUM(A2:A4)' })], column('Head', 2, 3, 4, '=SUM(A1:A4)'))).toBe('alone');
    const groups = column(1, 2, '=SUM(A1:A2)', 3, 4, 5, '=SUM(A4:A6)', '=A3+A7');
    expect(by([edit('A8', { formula: 'A7' })], groups)).toBe('leavesOut');
  });

  test('a total takes in a year, or counts something twice', () => {
    expect(by([edit('A4', { formula: 'SUM(A1:A3)' })], column(2024, 70, 80, '=SUM(A2:A3)'))).toBe('takesIn');
    expect(by([edit('A4', { formula: 'SUM(A1:A3)' })], column(60, 70, 80, '=SUM(A2:A3)'))).toBe('alone');
    expect(by([edit('D7', { formula: 'D5+D6+D3' })])).toBe('twice');
    const groups = column(1, 2, '=SUM(A1:A2)', 3, '=A3+A4');
    expect(by([edit('A5', { formula: 'SUM(A1:A4)' })], groups)).toBe('twice');
    const subtotals = column(1, 2, '=SUBTOTAL(9,A1:A2)', 3, '=SUBTOTAL(9,A1:A2)+A4');
    expect(by([edit('A5', { formula: 'SUBTOTAL(9,A1:A4)' })], subtotals)).toBe('alone');
  });

  test('an error, an empty cell, a number kept as text', () => {
    const broken = new Map(SHOWN).set(`${SHEET}!D6`, { type: 'e', value: '#VALUE!' });
    expect(by([edit('D6', { formula: 'ROUND(A5*0.2,2)' })], grid, broken)).toBe('error');
    expect(by([edit('D6', { formula: 'ROUND(E5*0.2,2)' })])).toBe('reads');
    expect(by([edit('B3', { text: '10' })])).toBe('text');
  });
});

describe('what counts as found', () => {
  const finding = (rule: string, ...cells: string[]) => ({
    rule,
    severity: 'warning' as const,
    cells,
    message: '',
  });
  const sheet = (...findings: CheckedSheet['findings']): CheckedSheet[] => [
    { name: SHEET, kind: 'other', findings },
  ];
  const mutant = (...edits: Edit[]) => ({ id: '', book: small, kind: '', edits, before: '', after: '' });
  const rules = (found: readonly { rule: string }[]): string[] => found.map(({ rule }) => rule);

  test('only what the unmodified file does not have, at the touched cell', () => {
    const touched = mutant(edit('D3', { formula: 'B3*C4' }));
    const original = sheet(finding('old', 'D3'), finding('moved', 'D2'));
    const mutated = sheet(
      finding('old', 'D3'),
      finding('moved', 'D2', 'D3'),
      finding('range', 'B2:D4'),
      finding('elsewhere', 'D4'),
      finding('other.sheet', "'Other'!D3"),
      finding('own.sheet', `'${SHEET}'!D3`),
    );
    const { hits, elsewhere, exact } = judge(touched, grid, original, mutated);
    expect(rules(hits)).toEqual(['moved', 'range', 'own.sheet']);
    expect(rules(elsewhere)).toEqual(['elsewhere', 'other.sheet']);
    expect(exact).toBe(true);
    expect(judge(touched, grid, [], sheet(finding('range', 'B2:D4'))).exact).toBe(false);
  });

  test('a number kept as text may also be named by the formula that reads it', () => {
    const { hits } = judge(
      mutant(edit('B3', { text: '10' })),
      grid,
      [],
      sheet(finding('a', 'B5'), finding('b', 'D7')),
    );
    expect(rules(hits)).toEqual(['a']);
  });
});

test('Wilson intervals as worked by hand', () => {
  // 0 of 10: z²/(n+z²) = 3.84146/13.84146
  expect(wilson(0, 10).low).toBe(0);
  expect(wilson(0, 10).high).toBeCloseTo(0.27753, 5);
  expect(wilson(10, 10).low).toBeCloseTo(0.72247, 5);
  expect(wilson(10, 10).high).toBe(1);
  // 8 of 10: (0.8+0.192073)/1.384146 ± 1.959964·√(0.016+0.0096036)/1.384146
  expect(wilson(8, 10).low).toBeCloseTo(0.49016, 4);
  expect(wilson(8, 10).high).toBeCloseTo(0.94332, 4);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

test('nothing here imports the product', () => {
  const folder = fileURLToPath(new URL('../mutate', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(sources.length).toBeGreaterThan(30);
  for (const { parentPath, name } of sources)
    for (const [, from = ''] of readFileSync(join(parentPath, name), 'utf8').matchAll(
      /^[^'\n]* from '([^']+)';$/gm,
    ))
      expect(from).toMatch(/^(node:[a-z_]+|fflate|esbuild|\.\.?\/(?!.*(shared|addin)\/)[\w./]+)$/);
});
