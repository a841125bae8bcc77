// Owns `dutoan build`: the pane's own build flow over the emulated Excel, saved as a new workbook.
// Invariant: the file is written only after the flow has accepted the inputs and written its sheets.
import * as z from 'zod';
import { InputsRefused, buildIntoWorkbook } from '#addin/flow/build.ts';
import type { EstimateDraft, EstimateInputs } from '#shared/contract/estimate.ts';
import type { Activity } from '#shared/contract/reference.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { createReference } from '#shared/reference/lookup.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { fiscalYear } from '#shared/vietnamese/date.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import { DATE_OPTIONS, readArguments, readDates } from './arguments.ts';
import type { GivenDates } from './arguments.ts';
import { outputPath, readJson, writeBytes } from './files.ts';
import { openExcel } from './host.ts';
import { loadRelease } from './release.ts';
import { CommandError } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** What --inputs may hold; everything left out has its default. */
const inputsFileSchema = z.strictObject({
  activity: z.string().optional(),
  localities: z.array(z.string()).optional(),
  fundingSource: z.string().optional(),
  values: z.record(z.string(), z.number().nullable()).optional(),
});
type InputsFile = z.infer<typeof inputsFileSchema>;

export async function build(argv: string[], terminal: Terminal): Promise<number> {
  const { positionals, options } = readArguments(argv, {
    ...DATE_OPTIONS,
    inputs: 'value',
    out: 'value',
    json: 'flag',
    release: 'value',
  });
  const dates = readDates(options);
  const given = options.inputs === null ? {} : readInputs(options.inputs);
  const out = outputPath(options.out, []);
  const reference = createReference(await loadRelease(options.release));
  const activity = findActivity(wantedActivity(positionals, given), dates, reference);
  const inputs = completeInputs(activity, dates, given, reference);
  const host = await openExcel(null);
  const { sheetName, draft } = await buildOrRefuse(inputs, reference);
  const { syncs } = host.stats;
  writeBytes(out, withoutBlankSheet(await host.save()));
  if (options.json) {
    const lines = draft.groups.reduce((count, group) => count + group.lines.length, 0);
    terminal.print(JSON.stringify({ lines, total: draft.total, openPrices: draft.openPrices, syncs }));
  } else terminal.print(summary(sheetName, draft, terminal));
  for (const remark of draft.remarks) terminal.say(remark);
  return 0;
}

function readInputs(path: string): InputsFile {
  const read = inputsFileSchema.safeParse(readJson(path));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const where = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '');
  throw new CommandError(
    `Tệp ${path} sai ở “${where}”: chỉ gồm activity, localities, fundingSource (mã) và values (số).`,
    `The file ${path} is wrong at “${where}”: it holds activity, localities, fundingSource (codes) and values (numbers).`,
  );
}

function wantedActivity(positionals: string[], given: InputsFile): string {
  const [typed, ...more] = positionals;
  const wanted = typed ?? given.activity;
  if (wanted === undefined || more.length > 0)
    throw new CommandError(
      'Cách dùng: dutoan build HOẠT_ĐỘNG [NGÀY] --out TỆP.xlsx',
      'Usage: dutoan build ACTIVITY [DATES] --out FILE.xlsx',
    );
  if (given.activity !== undefined && given.activity !== wanted)
    throw new CommandError(
      `Lệnh nêu hoạt động ${wanted} nhưng tệp --inputs nêu ${given.activity}.`,
      `The command names activity ${wanted} but the --inputs file names ${given.activity}.`,
    );
  return wanted;
}

/** By code, or by its number in the plan of the year of the dates (without dates: of the year that is really planned). */
function findActivity(wanted: string, { activity: days }: GivenDates, reference: Reference): Activity {
  const activities = reference.release.items.filter((item) => item.kind === 'activity');
  const found = activities.filter(({ code, data }) => {
    if (code === wanted) return true;
    if (String(data.ordinal) !== wanted) return false;
    return days === null ? data.planned : data.fiscalYear === fiscalYear(days.from);
  });
  const [activity, ...others] = found;
  if (activity !== undefined && others.length === 0) return activity;
  const codes = activities.map(({ code }) => code).join(', ');
  throw new CommandError(
    `Không có đúng một hoạt động “${wanted}”${days === null ? '' : ` năm ${fiscalYear(days.from)}`}. Các mã: ${codes}.`,
    `There is not exactly one activity “${wanted}”${days === null ? '' : ` in ${fiscalYear(days.from)}`}. Codes: ${codes}.`,
  );
}

/** Dates default to the activity's quarters; localities to all units of old Đồng Nai one level below the province. */
function completeInputs(
  activity: Activity,
  dates: GivenDates,
  given: InputsFile,
  reference: Reference,
): EstimateInputs {
  const days = dates.activity ?? quarterDays(activity);
  return {
    activity: activity.code,
    dates: { ...days, document: dates.document ?? days.from },
    fundingSource: given.fundingSource ?? activity.data.fundingSource,
    localities: given.localities ?? localitiesAt(days.from, reference),
    localitiesAssumed: given.localities === undefined,
    values: given.values ?? {},
  };
}

function quarterDays({ data: { fiscalYear: year, quarters } }: Activity): { from: string; to: string } {
  const lastDays = ['03-31', '06-30', '09-30', '12-31'];
  const firstDays = ['01-01', '04-01', '07-01', '10-01'];
  return { from: `${year}-${firstDays[quarters[0] - 1]}`, to: `${year}-${lastDays[quarters[1] - 1]}` };
}

function localitiesAt(day: string, reference: Reference): string[] {
  const units = reference.localitiesOn(day, day).filter((unit) => unit.data.fromOldDongNai);
  const districts = units.filter((unit) => unit.data.level === 'district');
  const chosen = districts.length > 0 ? districts : units.filter((unit) => unit.data.level === 'commune');
  return chosen.map((unit) => unit.code);
}

async function buildOrRefuse(
  inputs: EstimateInputs,
  reference: Reference,
): Promise<{ sheetName: string; draft: EstimateDraft }> {
  try {
    return await buildIntoWorkbook(inputs, reference, new Date().toISOString());
  } catch (error) {
    if (!(error instanceof InputsRefused)) throw error;
    const messages = error.problems.map((problem) => problem.message);
    throw new CommandError(
      messages.map((message) => message.vi).join('\n'),
      messages.map((message) => message.en).join('\n'),
    );
  }
}

/** A new workbook begins with a blank sheet; nobody wants it beside the estimate. */
function withoutBlankSheet(bytes: Uint8Array): Uint8Array {
  const removed = readWorkbook(emptyWorkbook()).sheets.map((sheet) => sheet.name);
  return patchWorkbook(bytes, { sheets: {}, added: [], removed, names: [], removedNames: [], customXml: {} });
}

function summary(sheetName: string, draft: EstimateDraft, { language }: Terminal): string {
  const total = formatMoney(draft.total);
  if (draft.openPrices > 0)
    return language === 'vi'
      ? `${sheetName}: tạm tính ${total} đồng, còn ${draft.openPrices} dòng chưa có giá.`
      : `${sheetName}: ${total} đồng so far, ${draft.openPrices} lines still without a price.`;
  return language === 'vi'
    ? `${sheetName}: tổng cộng ${total} đồng. ${draft.words ?? ''}.`
    : `${sheetName}: total ${total} đồng. ${draft.words ?? ''}.`;
}
