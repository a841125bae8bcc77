// Owns the estimate while a person fills it in: the form as typed, what may be chosen, and the draft it gives.
// Invariant: nothing the person chose or typed is dropped or altered; what no longer fits is said with a way on.
import { buildEstimate } from '#shared/estimate/build.ts';
import { parseDateText } from '#shared/vietnamese/date.ts';
import { parseNumberText } from '#shared/vietnamese/number.ts';
import type { CalendarDate, Text } from '#shared/contract/common.ts';
import type { EstimateDraft, EstimateInputs, InputProblem } from '#shared/contract/estimate.ts';
import type { Activity, FundingSource, Locality } from '#shared/contract/reference.ts';
import type { Template, TemplateInput } from '#shared/contract/template.ts';
import type { Reference } from '#shared/reference/lookup.ts';

/** A locality as chosen: codes are reused across epochs, so the day it began tells which unit is meant. */
export interface ChosenLocality {
  code: string;
  validFrom: CalendarDate;
}

/** What stands in the fields, as typed. */
export interface EstimateForm {
  activity: string | null;
  from: string;
  to: string;
  document: string;
  fundingSource: string | null;
  localities: ChosenLocality[];
  /** input key → text; absent = untouched, the template's default holds */
  values: Record<string, string>;
}

/** missing: not given yet, nothing is wrong so far; wrong: given and refused */
export type FormProblem = InputProblem & { state: 'missing' | 'wrong' };

export interface FormDraft {
  /** null while a field is missing or unreadable */
  inputs: EstimateInputs | null;
  /** null while there is a problem */
  draft: EstimateDraft | null;
  problems: FormProblem[];
}

/** An empty form; the document date starts at the day it is written, for the person to change. */
export function emptyForm(documentDate: string): EstimateForm {
  return {
    activity: null,
    from: '',
    to: '',
    document: documentDate,
    fundingSource: null,
    localities: [],
    values: {},
  };
}

/** Activities of the release, newest fiscal year last, in the order of the plan. */
export function activityChoices(reference: Reference): Activity[] {
  return reference.release.items
    .filter((item) => item.kind === 'activity')
    .sort((a, b) => a.data.fiscalYear - b.data.fiscalYear || a.data.ordinal - b.data.ordinal);
}

export function activityOf(form: EstimateForm, reference: Reference): Activity | null {
  return activityChoices(reference).find((activity) => activity.code === form.activity) ?? null;
}

/** Chooses an activity: its fiscal year's source comes with it, figures of another template do not stay. */
export function chooseActivity(form: EstimateForm, activity: Activity): EstimateForm {
  if (form.activity === activity.code) return form;
  return { ...form, activity: activity.code, fundingSource: activity.data.fundingSource, values: {} };
}

/** Funding sources of the activity's fiscal year; all of them while no activity is chosen. */
export function fundingChoices(reference: Reference, activity: Activity | null): FundingSource[] {
  return reference.release.items
    .filter((item) => item.kind === 'fundingSource')
    .filter((item) => activity === null || item.data.fiscalYear === activity.data.fiscalYear);
}

/** The template in force on the first activity day; the newest one while that day is not known. */
export function templateOf(form: EstimateForm, reference: Reference): Template | null {
  const code = activityOf(form, reference)?.data.template ?? null;
  if (code === null) return null;
  const from = parseDateText(form.from);
  const item =
    (from === null ? null : reference.find('template', code, from)) ??
    reference.versions('template', code).at(-1);
  return item?.data ?? null;
}

export interface InputGroup {
  /** content of the one group of lines that uses these inputs; null = used by several */
  content: string | null;
  inputs: TemplateInput[];
}

/** Quantities by the part of the estimate they belong to, those of several parts first. */
export function quantityGroups(template: Template): InputGroup[] {
  const parts = new Map(template.inputs.map((input) => [input.key, partsOf(input.key, template)]));
  const counts = template.inputs.filter((input) => input.kind === 'count');
  const shared = counts.filter((input) => parts.get(input.key)?.length !== 1);
  const own = template.groups.map((group) => ({
    content: group.content,
    inputs: counts.filter((input) => {
      const keys = parts.get(input.key) ?? [];
      return keys.length === 1 && keys[0] === group.key;
    }),
  }));
  return [{ content: null, inputs: shared }, ...own].filter((group) => group.inputs.length > 0);
}

function partsOf(key: string, template: Template): string[] {
  const names = new Set([key, ...template.sums.filter((sum) => sum.of.includes(key)).map((sum) => sum.key)]);
  return template.groups
    .filter((group) => group.lines.some((line) => line.factors.flat().some((f) => names.has(String(f)))))
    .map((group) => group.key);
}

/**
 * Prices the person may give: of lines that no norm prices on these dates, and those already typed,
 * since a typed price counts even where a norm gives one.
 */
export function priceInputs(
  template: Template,
  form: EstimateForm,
  draft: EstimateDraft | null,
): TemplateInput[] {
  const money = template.inputs.filter((input) => input.kind === 'money');
  if (draft === null) return money;
  const unpriced = new Set(
    draft.groups.flatMap((group) =>
      group.lines.filter((line) => line.binding === null).map((line) => line.key),
    ),
  );
  const asked = new Set(
    template.groups.flatMap((group) =>
      group.lines.filter((line) => unpriced.has(line.key)).map((line) => line.priceInput),
    ),
  );
  return money.filter((input) => asked.has(input.key) || (form.values[input.key] ?? '') !== '');
}

/** Activity days as calendar dates; null while a date is missing, unreadable, or the end lies before the start. */
export function activityDays(form: EstimateForm): { from: CalendarDate; to: CalendarDate } | null {
  const from = parseDateText(form.from);
  const to = parseDateText(form.to);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

export interface LocalityChoice {
  locality: Locality;
  /** false: the unit exists on only some of the activity days */
  whole: boolean;
}

/**
 * Localities of the activity days, those of old Đồng Nai first; none while the days are not known.
 * When the days cross a change of units, those of the first and of the last day follow, marked as partial.
 */
export function localityChoices(reference: Reference, form: EstimateForm): LocalityChoice[] {
  const days = activityDays(form);
  if (days === null) return [];
  const whole = reference.localitiesOn(days.from, days.to);
  const seen = new Set(whole.map(localityKey));
  const partial = [
    ...reference.localitiesOn(days.from, days.from),
    ...reference.localitiesOn(days.to, days.to),
  ].filter((locality) => {
    const key = localityKey(locality);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [
    ...whole.map((locality) => ({ locality, whole: true })),
    ...partial.map((locality) => ({ locality, whole: false })),
  ];
}

/** The chosen locality as the release words it; null when this release does not hold it. */
export function localityOf(reference: Reference, chosen: ChosenLocality): Locality | null {
  const versions = reference.versions('locality', chosen.code);
  return versions.find((item) => item.validFrom === chosen.validFrom) ?? null;
}

export interface LostLocality {
  chosen: ChosenLocality;
  locality: Locality | null;
  /** ended before the activity, not yet there, or not in this release at all */
  when: 'ended' | 'not-yet' | 'unknown';
  /** units to choose instead on these dates: successors, or those it came from */
  instead: Locality[];
}

/** Chosen localities that do not exist on the activity days, each with what took their land or gave it. */
export function lostLocalities(reference: Reference, form: EstimateForm): LostLocality[] {
  const days = activityDays(form);
  if (days === null) return [];
  const choices = localityChoices(reference, form).map((choice) => choice.locality);
  const valid = new Set(choices.map(localityKey));
  return form.localities
    .filter((chosen) => !valid.has(localityKey(chosen)))
    .map((chosen) => {
      const locality = localityOf(reference, chosen);
      if (locality === null) return { chosen, locality, when: 'unknown', instead: [] };
      const ended = locality.validTo !== null && locality.validTo <= days.from;
      const instead = ended
        ? reference.successors(locality, days.from).filter((item) => valid.has(localityKey(item)))
        : choices.filter((item) => reference.successors(item, locality.validFrom).includes(locality));
      return { chosen, locality, when: ended ? 'ended' : 'not-yet', instead };
    });
}

/** Puts the given localities in the place of a lost one; those already chosen are not doubled. */
export function replaceLocality(
  form: EstimateForm,
  lost: ChosenLocality,
  instead: readonly Locality[],
): EstimateForm {
  const kept = form.localities.filter((chosen) => localityKey(chosen) !== localityKey(lost));
  const present = new Set(kept.map(localityKey));
  const added = instead.filter((item) => !present.has(localityKey(item))).map(chosenOf);
  return { ...form, localities: [...kept, ...added] };
}

export function localityKey(item: ChosenLocality): string {
  return `${item.code}@${item.validFrom}`;
}

export function chosenOf(locality: Locality): ChosenLocality {
  return { code: locality.code, validFrom: locality.validFrom };
}

const MISSING = {
  activity: { vi: 'Chọn hoạt động.', en: 'Choose an activity.' },
  from: { vi: 'Nhập ngày bắt đầu.', en: 'Enter the start date.' },
  to: { vi: 'Nhập ngày kết thúc.', en: 'Enter the end date.' },
  document: { vi: 'Nhập ngày lập dự toán.', en: 'Enter the date of the estimate.' },
  fundingSource: { vi: 'Chọn nguồn kinh phí.', en: 'Choose a funding source.' },
  localities: { vi: 'Chọn địa bàn.', en: 'Choose localities.' },
} satisfies Record<string, Text>;

const NOT_A_DATE: Text = {
  vi: 'Chưa đọc được ngày. Viết ngày/tháng/năm, ví dụ 15/05/2025.',
  en: 'This is not a date yet. Write day/month/year, for example 15/05/2025.',
};
const END_BEFORE_START: Text = {
  vi: 'Ngày kết thúc phải bằng hoặc sau ngày bắt đầu.',
  en: 'The end date must be on or after the start date.',
};
const notANumber = ({ vi, en }: Text): Text => ({
  vi: `${vi}: chưa đọc được số. Chỉ gõ chữ số, ví dụ 30 hoặc 1.500.000.`,
  en: `${en}: this is not a number yet. Type digits only, for example 30 or 1.500.000.`,
});

/**
 * The draft of what is typed so far, with the problems that stand in its way.
 * `now` is an ISO instant; the draft is for looking at, names in the workbook are settled when it is written.
 */
export function draftEstimate(form: EstimateForm, reference: Reference, now: string): FormDraft {
  const template = templateOf(form, reference);
  const values = readValues(form, template);
  const problems = [...problemsOfChoice(form), ...problemsOfDates(form), ...values.problems];
  const dates = {
    from: parseDateText(form.from),
    to: parseDateText(form.to),
    document: parseDateText(form.document),
  };
  if (
    problems.length > 0 ||
    form.activity === null ||
    form.fundingSource === null ||
    dates.from === null ||
    dates.to === null ||
    dates.document === null
  )
    return { inputs: null, draft: null, problems };

  const inputs: EstimateInputs = {
    activity: form.activity,
    dates: { from: dates.from, to: dates.to, document: dates.document },
    fundingSource: form.fundingSource,
    localities: form.localities.map((chosen) => chosen.code),
    values: values.values,
  };
  const lost = lostLocalities(reference, form).map(lostProblem);
  const result = buildEstimate(inputs, reference, { sheetNames: [], names: [], builtAt: now });
  if (result.ok && lost.length === 0) return { inputs, draft: result.draft, problems: [] };
  const refused: FormProblem[] = (result.ok ? [] : result.problems)
    // A lost locality is said once, by its own sentence that offers a way on.
    .filter((problem) => lost.length === 0 || problem.field !== 'localities')
    .map((problem) => ({ ...problem, state: values.values[problem.field] === null ? 'missing' : 'wrong' }));
  return { inputs, draft: null, problems: [...lost, ...refused] };
}

function problemsOfChoice(form: EstimateForm): FormProblem[] {
  const missing = (['activity', 'fundingSource', 'localities'] as const).filter((field) =>
    field === 'localities' ? form.localities.length === 0 : form[field] === null,
  );
  return missing.map((field) => ({ field, message: MISSING[field], state: 'missing' }));
}

/** What is missing or wrong about the three dates as typed. */
export function problemsOfDates(form: Pick<EstimateForm, 'from' | 'to' | 'document'>): FormProblem[] {
  const problems: FormProblem[] = [];
  for (const field of ['from', 'to', 'document'] as const) {
    if (form[field].trim() === '') problems.push({ field, message: MISSING[field], state: 'missing' });
    else if (parseDateText(form[field]) === null)
      problems.push({ field, message: NOT_A_DATE, state: 'wrong' });
  }
  const from = parseDateText(form.from);
  const to = parseDateText(form.to);
  if (from !== null && to !== null && to < from)
    problems.push({ field: 'to', message: END_BEFORE_START, state: 'wrong' });
  return problems;
}

function lostProblem({ locality, chosen }: LostLocality): FormProblem {
  const name = locality?.name ?? chosen.code;
  return {
    field: 'localities',
    state: 'wrong',
    message: {
      vi: `${name} không có trong những ngày này. Hãy chọn địa bàn thay thế.`,
      en: `${name} does not exist on these dates. Choose what replaces it.`,
    },
  };
}

/** Typed figures as numbers; an emptied field is null, an unreadable one a problem. */
function readValues(
  form: EstimateForm,
  template: Template | null,
): { values: EstimateInputs['values']; problems: FormProblem[] } {
  const values: EstimateInputs['values'] = {};
  const problems: FormProblem[] = [];
  for (const input of template?.inputs ?? []) {
    const text = form.values[input.key];
    if (text === undefined) continue;
    const value = readNumber(text);
    if (value === 'unreadable')
      problems.push({ field: input.key, message: notANumber(input.label), state: 'wrong' });
    else values[input.key] = value;
  }
  return { values, problems };
}

/**
 * A typed figure; null = emptied. "1.500" can be 1500 or 1,5 and "20.000" can be 20000 or 20: as offices write,
 * groups of three are thousands; the field then shows what was understood.
 */
export function readNumber(text: string): number | null | 'unreadable' {
  if (text.trim() === '') return null;
  const parsed = parseNumberText(text);
  if (parsed.kind === 'number') return parsed.value;
  return parsed.kind === 'none' ? 'unreadable' : Math.max(...parsed.values);
}
