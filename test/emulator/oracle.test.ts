// Our front against Microsoft's own proxies over the same host objects: the same data, the same errors.
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { openModel } from '#addin/emulator/file/open.ts';
import type { Host } from '#addin/emulator/front/host.ts';
import { excelNamespace } from '#addin/emulator/front/run.ts';
import { Book } from '#addin/emulator/host/book.ts';
import { createHost } from '#addin/emulator/host/workbook.ts';
import { createSettle } from '#addin/emulator/univer/calculation.ts';
import { startHeadless } from '#addin/emulator/univer/headless.ts';
import { JOBS, MISTAKES } from './conformance.ts';
import { realExcelOver } from './officeJs.ts';

/** no empty workbook has a table, and none is made through Office.js here */
const TABLE = {
  sheet: 'Sheet1',
  name: 'Chia',
  range: { top: 9, left: 5, bottom: 12, right: 7 },
  hasHeadings: true,
  hasTotals: false,
  columns: [],
};

function newHost(): Host {
  const engine = startHeadless();
  const { data, side } = openModel(readWorkbook(emptyWorkbook()), 'oracle', 'oracle.xlsx', [TABLE]);
  const book = new Book(engine, engine.api.createWorkbook(data), side);
  return createHost(book, createSettle(engine.univer, engine.api));
}

const ourExcel = () =>
  excelNamespace({
    host: newHost(),
    version: '1.14',
    stats: { syncs: 0, requestBytes: 0, responseBytes: 0 },
  });

/** What a case gives: its data, or the code and the beginning of the message it fails with. */
async function outcome(excel: typeof Excel, run: (context: Excel.RequestContext) => Promise<unknown>) {
  try {
    return { data: structuredClone(await excel.run(run)) };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // The two name the path in their own ways; what is said about it is the same.
    const said = code === 'InvalidObjectPath' ? message.replace(/'.*?'/, "'…'") : message;
    return { code, message: said.slice(0, 60) };
  }
}

describe('the real office.js gives the same', () => {
  let real: typeof Excel;
  beforeAll(() => {
    real = realExcelOver(newHost());
  });

  test.each(Object.entries(JOBS))('job: %s', async (_name, run) => {
    const ours = await outcome(ourExcel(), run);
    expect(ours).toHaveProperty('data');
    expect(await outcome(realExcelOver(newHost()), run)).toEqual(ours);
  });

  test.each(Object.entries(MISTAKES))('mistake: %s', async (_name, run) => {
    expect(await outcome(ourExcel(), run)).toEqual(await outcome(real, run));
  });
});
