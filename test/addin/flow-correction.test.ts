// Correcting by hand how a sheet is read, over an emulated Excel: saved, used, kept in the file, remembered, dropped.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { writePlan } from '#addin/excel/write.ts';
import { checkOpenWorkbook } from '#addin/flow/check.ts';
import {
  dropReading,
  extentOf,
  nextTable,
  openDraft,
  problemsOf,
  saveReading,
  seeColumns,
} from '#addin/flow/correction.ts';
import type { ReadingDraft, SeenColumn } from '#addin/flow/correction.ts';
import { joinMeaning, meaningName, splitMeaning } from '#addin/flow/meanings.ts';
import { createMemory } from '#addin/flow/remembered.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import type { SheetMapping } from '#shared/contract/mapping.ts';
import { buildEstimate } from '#shared/estimate/build.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { QUOTED, reference, trainingInputs } from '../helpers/estimate.ts';
import { openExcel } from '../helpers/excel.ts';

const NOW = '2026-11-24T01:05:00.000Z';
const NAME = 'Bảng 1';
const ROWS: (string | number)[][] = [
  ['BẢNG TÍNH'],
  [],
  ['Ký hiệu', 'Việc phải làm', 'Bao nhiêu', 'Mỗi cái', 'Ra tiền', 'Ai nhớ'],
  [1, 'Thuê hội trường', 2, 500_000, 1_000_000, 'An'],
  [2, 'Nước uống', 4, 20_000, 90_000, 'An'],
];

function fileOf(rows: (string | number)[][], ...others: string[]): Uint8Array {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellChange[] => (value === '' ? [] : [{ row: r, column: c, value }])),
  );
  return patchWorkbook(emptyWorkbook(), {
    sheets: { Sheet1: { cells, rename: NAME } },
    added: others.map((name) => ({ name, cells })),
    removed: [],
    names: [],
    removedNames: [],
    customXml: {},
  });
}

function memoryStorage(full = false) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

let memory = createMemory(memoryStorage());
beforeEach(() => {
  memory = createMemory(memoryStorage());
});

async function check(scope: 'workbook' | 'activeSheet' = 'workbook'): Promise<SheetResult> {
  const [result] = await checkOpenWorkbook(reference, null, scope, { remembered: memory.list() });
  if (result === undefined) throw new Error('no result');
  return result;
}

const seeAll = (draft: ReadingDraft): Promise<SeenColumn[][]> =>
  Promise.all(
    draft.tables.map((table) => {
      const extent = extentOf(table);
      if (extent === null) throw new Error('no extent');
      return seeColumns(draft.sheet, extent);
    }),
  );

const MEANINGS = { A: 'ordinal', B: 'content', C: 'quantity', D: 'price', E: 'amount' };
const saidBy = (draft: ReadingDraft, change: Partial<ReadingDraft> = {}): ReadingDraft => ({
  ...draft,
  kind: 'estimate',
  tables: draft.tables.map((table) => ({ ...table, meanings: MEANINGS })),
  ...change,
});

const rulesOf = ({ findings }: SheetResult) => findings.map(({ rule, cells }) => `${rule} ${cells[0]}`);

describe('a sheet that was not recognised', () => {
  it('is offered with its headings, said by hand, and then checked with every rule', async () => {
    await openExcel(fileOf(ROWS));
    const before = await check();
    expect(before.kind).toBe('other');
    const draft = await openDraft(before);
    expect(draft).toMatchObject({
      sheet: NAME,
      kind: 'other',
      tables: [
        { firstRow: '3', lastRow: '3', firstColumn: 'A', lastColumn: 'F', unit: 'đồng', meanings: {} },
      ],
      dates: { from: '', to: '', document: '' },
    });
    const seen = await seeAll(draft);
    expect(seen[0]?.map(({ letters, heading, sample }) => [letters, heading, sample])).toEqual([
      ['A', 'Ký hiệu', '1'],
      ['B', 'Việc phải làm', 'Thuê hội trường'],
      ['C', 'Bao nhiêu', '2'],
      ['D', 'Mỗi cái', '500.000'],
      ['E', 'Ra tiền', '1.000.000'],
      ['F', 'Ai nhớ', 'An'],
    ]);
    const said = saidBy(draft);
    expect(problemsOf(said, seen)).toEqual([]);
    await saveReading(said, before, memory, NOW);
    const after = await check();
    expect(after).toMatchObject({
      kind: 'estimate',
      confidence: 1,
      correction: { from: 'workbook', at: NOW, isUsed: true },
    });
    expect(rulesOf(after)).toContain('line.product E5');
  });

  it('keeps what was said in the file, for the command and for the next time', async () => {
    const excel = await openExcel(fileOf(ROWS));
    const before = await check();
    await saveReading(saidBy(await openDraft(before)), before, memory, NOW);
    const after = await check();
    const saved = await excel.save();
    expect(checkWorkbook(readSnapshot(saved).snapshot, reference, null)).toEqual([after]);
    await openExcel(saved);
    const again = await check();
    expect(again).toEqual(after);
    const draft = await openDraft(again);
    expect(draft.tables[0]?.meanings).toEqual({ ...MEANINGS, F: 'unused' });
  });

  it('an automatic reading is the draft to begin with, and its dates are not taken for said ones', async () => {
    await openExcel();
    const built = buildEstimate(trainingInputs('2025-05-15', { values: QUOTED }), reference, {
      sheetNames: [],
      names: [],
      builtAt: NOW,
    });
    if (!built.ok) throw new Error('not built');
    await writePlan(built.draft.plan);
    const results = await checkOpenWorkbook(reference, null, 'workbook');
    const result = results.find(({ kind }) => kind === 'estimate');
    if (result === undefined) throw new Error('no estimate');
    const draft = await openDraft(result);
    const seen = await seeAll(draft);
    expect(problemsOf(draft, seen)).toEqual([]);
    // The row "a, b, 1, 2, 3=1x2" under the headings is no example of what a column holds.
    expect(seen[0]?.find(({ letters }) => letters === 'D')?.sample).toBe('người/buổi');
    expect(draft.dates).toEqual({ from: '', to: '', document: '' });
    await saveReading(draft, result, memory, NOW);
    const after = (await checkOpenWorkbook(reference, null, 'workbook')).find(
      ({ name }) => name === result.name,
    );
    // Said to be what it was: nothing else is found, and the product's own record of the sheet is still there.
    expect(after).toEqual({ ...result, correction: after?.correction, confidence: 1 });
    expect(after?.correction).toMatchObject({ isUsed: true });
    expect(after?.dates.source).toBe('stamp');
  });
});

describe('a sheet that went away meanwhile', () => {
  it('is said to be gone, and nothing is kept', async () => {
    const excel = await openExcel(fileOf(ROWS, 'Bảng 2'));
    const before = await check();
    const draft = await openDraft(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).delete();
      await context.sync();
    });
    await expect(seeAll(draft)).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(openDraft(before)).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(saveReading(saidBy(draft), before, memory, NOW)).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
    expect(memory.list()).toEqual([]);
    expect(readSnapshot(await excel.save()).snapshot.stamp).toBeNull();
  });
});

describe('the file', () => {
  const chart = () =>
    new Uint8Array(readFileSync(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url)));

  it('is otherwise byte for byte what it was, and is that again once the reading is dropped', async () => {
    const file = chart();
    const excel = await openExcel(file);
    const [result] = await checkOpenWorkbook(reference, null, 'workbook');
    if (result === undefined) throw new Error('no result');
    const draft = await openDraft(result);
    await saveReading({ ...draft, kind: 'other' }, result, memory, NOW);
    const [before, after] = [unzipSync(file), unzipSync(await excel.save())];
    const changed = Object.keys({ ...before, ...after }).filter(
      (path) => Buffer.compare(before[path] ?? Buffer.of(), after[path] ?? Buffer.of()) !== 0,
    );
    // The part itself, and what says of it that it is there.
    expect(
      changed.filter((path) => !/^customXml\/|^\[Content_Types\]\.xml$|\/workbook\.xml\.rels$/.test(path)),
    ).toEqual([]);
    expect(changed.some((path) => path.startsWith('customXml/'))).toBe(true);
    const [again] = await checkOpenWorkbook(reference, null, 'workbook');
    if (again === undefined) throw new Error('no result');
    await dropReading(again, memory);
    expect(Buffer.compare(await excel.save(), file)).toBe(0);
  });

  it('with a sheet the product built keeps its record when a reading is saved and dropped, and the other way round', async () => {
    const excel = await openExcel(fileOf(ROWS));
    const before = await check();
    await saveReading(saidBy(await openDraft(before)), before, memory, NOW);
    const built = buildEstimate(trainingInputs('2025-05-15', { values: QUOTED }), reference, {
      sheetNames: [NAME],
      names: [],
      builtAt: NOW,
    });
    if (!built.ok) throw new Error('not built');
    await writePlan(built.draft.plan);
    const stampOf = async () => readSnapshot(await excel.save()).snapshot.stamp;
    expect(await stampOf()).toMatchObject({
      sheets: [{ activity: 'OCOP.2025.2' }],
      mappings: [{ sheet: NAME }],
    });
    await dropReading(await check(), memory);
    expect(await stampOf()).toMatchObject({ sheets: [{ activity: 'OCOP.2025.2' }], mappings: [] });
  });
});

describe('the next file of the same form', () => {
  const nextYear = ROWS.map((row, index) =>
    index === 4 ? [2, 'Nước uống', 4, 20_000, 80_000, 'Bình'] : row,
  );

  it('is read as the one before, says so, and no more once that is dropped', async () => {
    await openExcel(fileOf(ROWS));
    const first = await check();
    const dates = { from: '1/5/2025', to: '2/5/2025', document: '' };
    await saveReading(saidBy(await openDraft(first), { dates }), first, memory, NOW);
    expect((await check()).dates).toEqual({
      from: '2025-05-01',
      to: '2025-05-02',
      document: '2025-05-01',
      source: 'stamp',
    });

    const excel = await openExcel(fileOf([['Kính gửi'], ...nextYear]));
    const second = await check();
    expect(second).toMatchObject({
      kind: 'estimate',
      correction: { from: 'sameForm', at: NOW, isUsed: true },
      dates: { source: 'none' },
    });
    // Nothing is written to it for that.
    expect(readSnapshot(await excel.save()).snapshot.stamp).toBeNull();
    await dropReading(second, memory);
    expect(await check()).toMatchObject({ kind: 'other', correction: null });
  });

  it('dropping it in its own workbook does not bring it back from what is remembered', async () => {
    await openExcel(fileOf(ROWS));
    const before = await check();
    await saveReading(saidBy(await openDraft(before)), before, memory, NOW);
    await dropReading(await check(), memory);
    expect(await check()).toEqual(before);
  });

  it('a sheet checked alone is not read as another one that is still there', async () => {
    await openExcel(fileOf(ROWS, 'Bảng 2'));
    const [first] = await checkOpenWorkbook(reference, null, 'workbook');
    if (first === undefined) throw new Error('no result');
    await saveReading(saidBy(await openDraft(first)), first, createMemory(memoryStorage()), NOW);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng 2').activate();
      await context.sync();
    });
    expect(await check('activeSheet')).toMatchObject({ name: 'Bảng 2', kind: 'other', correction: null });
  });

  it('a sheet renamed keeps its reading, and saving it again does not leave two', async () => {
    const excel = await openExcel(fileOf(ROWS));
    const before = await check();
    await saveReading(saidBy(await openDraft(before)), before, memory, NOW);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).name = 'Dự toán';
      await context.sync();
    });
    const renamed = await check();
    expect(renamed).toMatchObject({ name: 'Dự toán', kind: 'estimate', correction: { from: 'workbook' } });
    await saveReading(await openDraft(renamed), renamed, memory, NOW);
    const kept = readSnapshot(await excel.save()).snapshot.stamp?.mappings.map(({ sheet }) => sheet);
    expect(kept).toEqual(['Dự toán']);
  });
});

describe('what is remembered', () => {
  const mapping = (form: string): SheetMapping => ({
    sheet: NAME,
    form,
    kind: 'estimate',
    tables: [],
    dates: { from: '2025-05-01', to: '2025-05-01', document: '2025-05-01' },
    savedAt: NOW,
  });

  it('a few dozen, the newest first, one a form, without dates', () => {
    for (let n = 1; n <= 45; n++) memory.remember(mapping(`a|b|${n}`));
    memory.remember(mapping('a|b|30'));
    const forms = memory.list().map(({ form }) => form);
    expect(forms).toHaveLength(40);
    expect(forms.slice(0, 3)).toEqual(['a|b|30', 'a|b|45', 'a|b|44']);
    expect(forms).not.toContain('a|b|1');
    expect(memory.list().every(({ dates }) => dates === null)).toBe(true);
  });

  it('a storage that is full, or holds something else, is none', () => {
    const full = createMemory(memoryStorage(true));
    full.remember(mapping('a|b|c'));
    expect(full.list()).toEqual([]);
    const storage = memoryStorage();
    for (const text of ['{', '7', '[{"form":3},null]', '']) {
      storage.setItem('dutoan.readings', text);
      expect(createMemory(storage).list()).toEqual([]);
    }
  });
});

describe('what is typed', () => {
  const draft: ReadingDraft = {
    sheet: NAME,
    kind: 'estimate',
    tables: [
      { firstRow: '3', lastRow: '3', firstColumn: 'a', lastColumn: 'F', unit: 'đồng', meanings: MEANINGS },
    ],
    dates: { from: '', to: '', document: '' },
  };
  const [table] = draft.tables;
  if (table === undefined) throw new Error('no table');
  const said = (change: Partial<ReadingDraft>) =>
    problemsOf({ ...draft, ...change }, [null]).map(({ field, message }) => `${field}: ${message.vi}`);

  it.each([
    [{ firstRow: 'ba' }, 'rows: Hàng tiêu đề: nhập số của hàng'],
    [{ lastRow: '' }, 'rows: Hàng tiêu đề: nhập số của hàng'],
    [{ firstRow: '4' }, 'rows: Hàng cuối đứng trước hàng đầu'],
    [{ lastRow: '14' }, 'rows: Tiêu đề nhiều nhất 10 hàng'],
    [{ lastRow: '1048577' }, 'rows: Hàng tiêu đề: nhập số của hàng'],
    [{ firstColumn: '7' }, 'columns: Cột: nhập chữ của cột'],
    [{ lastColumn: 'XFE' }, 'columns: Cột: nhập chữ của cột'],
    [{ firstColumn: 'G' }, 'columns: Cột cuối đứng trước cột đầu'],
    [{ lastColumn: 'CZ' }, 'columns: Bảng nhiều nhất 60 cột'],
  ])('%o is told', (change, sentence) => {
    const told = said({ tables: [{ ...table, ...change }] });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(sentence);
    expect(said({ kind: 'other', tables: [{ ...table, ...change }] })).toEqual([]);
  });

  it('columns that make no estimate, two tables in one place, no table', async () => {
    const seen: SeenColumn[] = ['A', 'B', 'C'].map((letters) => ({
      letters,
      heading: '',
      sample: '',
      suggested: letters === 'C' ? 'price' : null,
    }));
    const bare = { ...draft, tables: [{ ...table, meanings: { B: 'price' } }] };
    expect(problemsOf(bare, [seen]).map(({ message }) => message.vi)).toEqual([
      expect.stringContaining('cột nào là Nội dung'),
      'Chọn cột nào là Thành tiền.',
      'Cột B, C cùng là “Đơn giá, mức chi”: chỉ một cột được mang nghĩa này.',
    ]);
    expect(said({ tables: [table, table] })).toEqual([expect.stringContaining('chồng lên')]);
    expect(said({ tables: [table, nextTable([table])] })).toEqual([expect.stringContaining('số của hàng')]);
    expect(said({ tables: [] })).toEqual(['tables: Cần ít nhất một bảng.']);
  });

  it('dates all or none; the document’s may be left out', () => {
    expect(said({ dates: { from: '1/5/2025', to: '2/5/2025', document: '' } })).toEqual([]);
    expect(said({ dates: { from: '', to: '', document: '1/5/2025' } })).toEqual([
      expect.stringContaining('from: Nhập cả ngày bắt đầu'),
      expect.stringContaining('to: Nhập cả ngày bắt đầu'),
    ]);
    expect(said({ dates: { from: '3/5/2025', to: '2/5/2025', document: '' } })).toHaveLength(1);
    expect(said({ dates: { from: 'mai', to: '2/5/2025', document: '' } }).length).toBeGreaterThan(0);
  });
});

describe('meanings', () => {
  it.each([
    'ordinal',
    'date.due',
    'amount.part',
    'received.fund.cumulative',
    'plan.total',
    'settled.fee',
    'unused',
  ])('%s is put together again from its parts', (meaning) =>
    expect(joinMeaning(splitMeaning(meaning))).toBe(meaning),
  );

  it('have names', () => {
    expect(meaningName('received.fund.cumulative').vi).toBe('Đã nhận, đã cấp · từ quỹ · lũy kế');
    expect(meaningName('quantity.plan').vi).toBe('Số lượng kế hoạch');
    expect(meaningName('settled.fee').vi).toBe('settled.fee');
  });
});
