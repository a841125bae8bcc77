// The form of an estimate as a person fills it: what may be chosen, what is said, what never gets lost.
import { describe, expect, it } from 'vitest';
import {
  activityChoices,
  chooseActivity,
  chosenOf,
  draftEstimate,
  emptyForm,
  fundingChoices,
  localityChoices,
  lostLocalities,
  priceInputs,
  quantityGroups,
  readNumber,
  replaceLocality,
  templateOf,
} from '#addin/flow/draft.ts';
import type { EstimateForm } from '#addin/flow/draft.ts';
import type { Locality } from '#shared/contract/reference.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { QUOTED, reference } from '../helpers/estimate.ts';

const NOW = '2025-05-02T01:00:00.000Z';

function activity(code: string) {
  const found = activityChoices(reference).find((item) => item.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

function locality(code: string, on: string): Locality {
  const found = reference.find('locality', code, on);
  if (found === null) throw new Error(code);
  return found;
}

/** Activity 2 on 15/05/2025 in huyện Long Khánh's place of the time, nothing else touched. */
function filled(change: Partial<EstimateForm> = {}): EstimateForm {
  const form = chooseActivity(emptyForm('02/05/2025'), activity('OCOP.2025.2'));
  return {
    ...form,
    from: '15/5/2025',
    to: '15/5/2025',
    localities: [chosenOf(locality('731', '2025-05-15'))],
    ...change,
  };
}

const fields = (form: EstimateForm, state: 'missing' | 'wrong') =>
  draftEstimate(form, reference, NOW)
    .problems.filter((problem) => problem.state === state)
    .map((problem) => problem.field);

describe('choosing', () => {
  it('offers every activity by year and plan order; those without a template cannot give a draft', () => {
    const choices = activityChoices(reference);
    expect(choices.map(({ code }) => code)).toEqual([
      'OCOP.2025.1',
      'OCOP.2025.2',
      'OCOP.2025.3',
      'OCOP.2026.1',
      'OCOP.2026.2',
      'OCOP.2026.3',
    ]);
    expect(choices.map(({ data }) => data.template !== null)).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(choices.filter(({ data }) => !data.planned).map(({ data }) => data.fiscalYear)).toEqual([
      2026, 2026, 2026,
    ]);
  });

  it('brings the source of the activity’s year and offers no other year’s', () => {
    const chosen = activity('OCOP.2026.2');
    expect(chooseActivity(emptyForm(''), chosen).fundingSource).toBe('SNKHCN.2026');
    expect(fundingChoices(reference, chosen).map(({ code }) => code)).toEqual(['SNKHCN.2026']);
  });

  it('forgets figures when the activity changes, keeps them when the same one is chosen again', () => {
    const form = filled({ values: { classes: '5' } });
    expect(chooseActivity(form, activity('OCOP.2025.2')).values).toEqual({ classes: '5' });
    expect(chooseActivity(form, activity('OCOP.2026.2')).values).toEqual({});
  });

  it('puts every quantity in exactly one group, and no price', () => {
    const template = templateOf(filled(), reference);
    if (template === null) throw new Error('no template');
    const grouped = quantityGroups(template).flatMap((group) => group.inputs.map(({ key }) => key));
    const counts = template.inputs.filter(({ kind }) => kind === 'count').map(({ key }) => key);
    expect([...grouped].sort()).toEqual([...counts].sort());
    const [first] = quantityGroups(template);
    expect(first?.content).toBeNull();
    expect(first?.inputs.map(({ key }) => key)).toContain('classes');
  });
});

describe('a draft', () => {
  it('asks for what is missing without calling it wrong', () => {
    expect(fields(emptyForm('02/05/2025'), 'missing')).toEqual([
      'activity',
      'fundingSource',
      'localities',
      'from',
      'to',
    ]);
    expect(fields(emptyForm('02/05/2025'), 'wrong')).toEqual([]);
  });

  it('is there as soon as dates and localities are, with open prices said', () => {
    const { draft, inputs, problems } = draftEstimate(filled(), reference, NOW);
    expect(problems).toEqual([]);
    expect(inputs?.dates).toEqual({ from: '2025-05-15', to: '2025-05-15', document: '2025-05-02' });
    expect(draft?.openPrices).toBeGreaterThan(0);
    expect(draft?.words).toBeNull();
  });

  it('adds up and says the total in words once every price is typed', () => {
    const values = Object.fromEntries(Object.entries(QUOTED).map(([key, price]) => [key, String(price)]));
    const { draft } = draftEstimate(filled({ values }), reference, NOW);
    expect(draft?.openPrices).toBe(0);
    const amounts = draft?.groups.flatMap((group) => group.lines.map((line) => line.amount ?? NaN)) ?? [];
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(draft?.total);
    expect(draft?.words).toMatch(/đồng/);
  });

  it.each([
    ['end before start', { to: '14/5/2025' }, 'to'],
    ['a date that is none', { from: '31/2/2025' }, 'from'],
    ['a negative figure', { values: { classes: '-3' } }, 'classes'],
    ['a fraction of a class', { values: { classes: '1,5' } }, 'classes'],
    ['a huge figure', { values: { classes: '999999999999' } }, 'classes'],
    ['letters for a figure', { values: { salaried: 'hai mươi' } }, 'salaried'],
    [
      'dates outside the fiscal year',
      { from: '15/5/2026', to: '15/5/2026', localities: [chosenOf(locality('26068', '2026-05-15'))] },
      'dates',
    ],
  ])('refuses %s at its field, in one sentence of each language', (_, change, field) => {
    const { draft, problems } = draftEstimate(filled(change), reference, NOW);
    expect(draft).toBeNull();
    const at = problems.filter((problem) => problem.field === field);
    expect(at.map(({ state }) => state)).toEqual(['wrong']);
    expect(at[0]?.message.vi).not.toBe('');
    expect(at[0]?.message.en).not.toBe('');
  });

  it('calls an emptied quantity missing, and leaves an emptied price open', () => {
    expect(fields(filled({ values: { classes: '' } }), 'missing')).toEqual(['classes']);
    expect(draftEstimate(filled({ values: { hallPrice: '' } }), reference, NOW).problems).toEqual([]);
  });

  it('asks only for prices no norm gives, but keeps showing one that was typed', () => {
    const form = filled();
    const template = templateOf(form, reference);
    if (template === null) throw new Error('no template');
    const asked = (values: Record<string, string>) => {
      const typed = { ...form, values };
      return priceInputs(template, typed, draftEstimate(typed, reference, NOW).draft).map(({ key }) => key);
    };
    expect(asked({})).toContain('hallPrice');
    expect(asked({})).not.toContain('subsistencePrice');
    expect(asked({ subsistencePrice: '250000' })).toContain('subsistencePrice');
  });
});

describe('localities', () => {
  it('offers none before the dates are known, districts before 1 July 2025, communes after', () => {
    const levels = (from: string) => {
      const choices = localityChoices(reference, filled({ from, to: from }));
      return new Set(choices.map(({ locality: { data } }) => data.level));
    };
    expect(localityChoices(reference, filled({ from: '' }))).toEqual([]);
    expect(levels('15/05/2025')).toContain('district');
    expect(levels('15/08/2025')).not.toContain('district');
  });

  it('marks units of only part of the days when the days cross the change', () => {
    const choices = localityChoices(reference, filled({ from: '15/06/2025', to: '15/07/2025' }));
    const district = choices.find(({ locality: { code } }) => code === '731');
    const commune = choices.find(
      ({ locality: item }) => item.code === '26068' && item.validFrom === '2025-07-01',
    );
    expect([district?.whole, commune?.whole]).toEqual([false, false]);
    const keys = choices.map(({ locality: item }) => `${item.code}@${item.validFrom}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps a chosen district when the dates move past its end, says so, and offers its successors', () => {
    const form = filled({ from: '15/08/2025', to: '15/08/2025' });
    const [lost] = lostLocalities(reference, form);
    expect(lost?.when).toBe('ended');
    expect(lost?.instead.length).toBeGreaterThan(0);
    const { draft, problems } = draftEstimate(form, reference, NOW);
    expect(draft).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual(['localities']);
    expect(problems[0]?.message.vi).toContain(lost?.locality?.name ?? '?');

    if (lost === undefined) throw new Error('nothing lost');
    const mended = replaceLocality(form, lost.chosen, lost.instead);
    expect(mended.localities).toHaveLength(lost.instead.length);
    expect(lostLocalities(reference, mended)).toEqual([]);
    expect(draftEstimate(mended, reference, NOW).draft).not.toBeNull();
  });

  it('offers the district a commune came from when the dates move back', () => {
    const commune = reference.successors(locality('731', '2025-05-15'), '2025-08-15')[0];
    if (commune === undefined) throw new Error('no successor');
    const form = filled({ localities: [chosenOf(commune)] });
    const [lost] = lostLocalities(reference, form);
    expect(lost?.when).toBe('not-yet');
    expect(lost?.instead.map(({ code }) => code)).toContain('731');
  });

  it('does not double a replacement that is already chosen', () => {
    const district = locality('731', '2025-05-15');
    const heirs = reference.successors(district, '2025-08-15');
    const form = filled({ localities: [chosenOf(district), ...heirs.map(chosenOf)] });
    expect(replaceLocality(form, chosenOf(district), heirs).localities).toEqual(heirs.map(chosenOf));
  });

  it('says a locality that a newer release no longer holds, instead of failing', () => {
    const items = reference.release.items.filter((item) => item.code !== '731');
    const newer = createReference({ ...reference.release, items });
    expect(lostLocalities(newer, filled())).toMatchObject([{ when: 'unknown', locality: null, instead: [] }]);
  });
});

describe('readNumber', () => {
  it.each([
    ['30', 30],
    ['1.500.000', 1_500_000],
    ['1.500', 1500],
    ['20.000', 20_000],
    ['150,000', 150_000],
    ['60,5', 60.5],
    ['-3', -3],
    ['  ', null],
    ['ba', 'unreadable'],
    ['12x', 'unreadable'],
  ])('%j is %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});
