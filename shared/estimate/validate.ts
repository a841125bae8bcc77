// Owns what makes the inputs of an estimate unusable, each said in one sentence at its field.
// Invariant: nothing is corrected silently: an input is used as given or refused.
import type { Text } from '../contract/common.ts';
import type { EstimateInputs, InputProblem } from '../contract/estimate.ts';
import type { Activity, FundingSource, Locality, TemplateItem } from '../contract/reference.ts';
import type { TemplateInput } from '../contract/template.ts';
import type { Reference } from '../reference/lookup.ts';
import { fiscalYear, formatDate, isCalendarDate } from '../vietnamese/date.ts';
import { formatMoney } from '../vietnamese/number.ts';

/** The inputs with every code resolved on its own date. */
export interface ResolvedInputs {
  activity: Activity;
  template: TemplateItem;
  fundingSource: FundingSource;
  localities: Locality[];
  /** all template inputs; null only for prices */
  values: Map<string, number | null>;
  remarks: Text[];
}

export type Validation = { ok: true; inputs: ResolvedInputs } | { ok: false; problems: InputProblem[] };

const problem = (field: string, vi: string, en: string): InputProblem => ({ field, message: { vi, en } });

/** Checks dates, codes and quantities; all problems at once, so that a person mends them in one go. */
export function validateInputs(inputs: EstimateInputs, reference: Reference): Validation {
  const dateProblems = checkDates(inputs);
  if (dateProblems.length > 0) return { ok: false, problems: dateProblems };
  const problems: InputProblem[] = [];
  const { from, to } = inputs.dates;

  const activity = reference.versions('activity', inputs.activity)[0] ?? null;
  if (!activity) {
    problems.push(
      problem('activity', 'Chưa chọn hoạt động có trong danh mục.', 'Choose an activity from the list.'),
    );
  } else if (fiscalYear(from) !== activity.data.fiscalYear || fiscalYear(to) !== activity.data.fiscalYear) {
    const year = activity.data.fiscalYear;
    problems.push(
      problem(
        'dates',
        `Hoạt động thuộc năm ngân sách ${year}; ngày thực hiện phải nằm trong năm ${year}.`,
        `The activity belongs to fiscal year ${year}; its dates must lie in ${year}.`,
      ),
    );
  }
  const template = activity?.data.template ? reference.find('template', activity.data.template, from) : null;
  if (activity && !template) {
    problems.push(
      problem(
        'activity',
        `Chưa có mẫu dự toán cho “${activity.name}”.`,
        `There is no estimate template for “${activity.name}” yet.`,
      ),
    );
  }
  const fundingSource = reference.find('fundingSource', inputs.fundingSource, from);
  if (!fundingSource) {
    problems.push(
      problem(
        'fundingSource',
        'Chưa chọn nguồn kinh phí có hiệu lực trong năm ngân sách.',
        'Choose a funding source valid in the fiscal year.',
      ),
    );
  }
  const places = checkLocalities(inputs, reference);
  problems.push(...places.problems);
  const quantities = template ? checkValues(inputs.values, template.data.inputs) : null;
  problems.push(...(quantities?.problems ?? []));

  if (!activity || !template || !fundingSource || !quantities || problems.length > 0)
    return { ok: false, problems };
  const { localities, remarks } = places;
  return {
    ok: true,
    inputs: { activity, template, fundingSource, localities, values: quantities.values, remarks },
  };
}

function checkDates({ dates }: EstimateInputs): InputProblem[] {
  const problems: InputProblem[] = [];
  const labels = {
    from: ['ngày bắt đầu', 'the start date'],
    to: ['ngày kết thúc', 'the end date'],
    document: ['ngày lập văn bản', 'the document date'],
  } as const;
  for (const field of ['from', 'to', 'document'] as const) {
    if (isCalendarDate(dates[field])) continue;
    const [vi, en] = labels[field];
    problems.push(problem(field, `Chưa có ${vi} hợp lệ (ngày/tháng/năm).`, `Enter ${en} as day/month/year.`));
  }
  if (problems.length === 0 && dates.to < dates.from) {
    problems.push(
      problem(
        'to',
        `Ngày kết thúc ${formatDate(dates.to)} trước ngày bắt đầu ${formatDate(dates.from)}: sửa một trong hai ngày.`,
        `The end date ${formatDate(dates.to)} is before the start date ${formatDate(dates.from)}: change one of them.`,
      ),
    );
  }
  return problems;
}

/** A locality must exist on at least one day of the activity; if not on all of them, it is said. */
function checkLocalities({ localities, dates: { from, to } }: EstimateInputs, reference: Reference) {
  const problems: InputProblem[] = [];
  const remarks: Text[] = [];
  const found: Locality[] = [];
  if (localities.length === 0)
    problems.push(problem('localities', 'Chưa chọn địa bàn.', 'Choose at least one locality.'));
  for (const code of new Set(localities)) {
    const onFirst = reference.find('locality', code, from);
    const onLast = reference.find('locality', code, to);
    const versions = reference.versions('locality', code);
    if (onFirst ?? onLast) {
      found.push((onFirst ?? onLast) as Locality);
      if (onFirst && onLast && onFirst.name === onLast.name) continue;
      const name = (onFirst ?? onLast)?.name ?? code;
      remarks.push({
        vi: `${name} chỉ có hiệu lực một phần thời gian thực hiện: nên lập riêng trước và sau ngày thay đổi.`,
        en: `${name} is valid for only part of the activity: better build one estimate before and one after the change.`,
      });
      continue;
    }
    const known = versions[0];
    const successors = known ? reference.successors(known, from).map((successor) => successor.name) : [];
    problems.push(
      known
        ? problem(
            'localities',
            `${known.name} không có trong ngày ${formatDate(from)}${successors.length > 0 ? `; thay bằng: ${successors.join(', ')}` : ''}.`,
            `${known.name} did not exist on ${formatDate(from)}${successors.length > 0 ? `; use: ${successors.join(', ')}` : ''}.`,
          )
        : problem(
            'localities',
            `Không có địa bàn mã ${code} trong danh mục.`,
            `The lists hold no locality ${code}.`,
          ),
    );
  }
  return { problems, remarks, localities: found };
}

function checkValues(given: EstimateInputs['values'], inputs: readonly TemplateInput[]) {
  const problems: InputProblem[] = [];
  const values = new Map<string, number | null>();
  const known = new Set(inputs.map((input) => input.key));
  for (const key of Object.keys(given)) {
    if (!known.has(key))
      problems.push(problem(key, `Mẫu không có số liệu “${key}”.`, `The template has no input “${key}”.`));
  }
  for (const input of inputs) {
    const value = given[input.key] === undefined ? input.default : (given[input.key] ?? null);
    values.set(input.key, value);
    const wrong = wrongValue(input, value);
    if (wrong) problems.push({ field: input.key, message: wrong });
  }
  return { problems, values };
}

function wrongValue(input: TemplateInput, value: number | null): Text | null {
  const { vi, en } = input.label;
  if (value === null) {
    return input.kind === 'money' ? null : { vi: `${vi}: chưa nhập số.`, en: `${en}: enter a number.` };
  }
  if (!Number.isFinite(value)) return { vi: `${vi}: không phải là số.`, en: `${en}: not a number.` };
  if (value < 0) return { vi: `${vi}: không được là số âm.`, en: `${en}: must not be negative.` };
  if (input.integer && !Number.isInteger(value))
    return { vi: `${vi}: phải là số nguyên.`, en: `${en}: must be a whole number.` };
  if (value < input.min || value > input.max) {
    const range = [formatMoney(input.min), formatMoney(input.max)] as const;
    return {
      vi: `${vi}: phải từ ${range[0]} đến ${range[1]}.`,
      en: `${en}: must be from ${range[0]} to ${range[1]}.`,
    };
  }
  return null;
}
