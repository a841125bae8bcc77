// Forms as circulars print them and offices fill them in, all right: a check that raises an alarm over one is wrong itself.
import { describe, expect, test } from 'vitest';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import { lacksOf } from '#shared/sheet/mapping.ts';
import { FORMS } from './officeForms.ts';

const reference = createReference(seedRelease());

describe.each(FORMS)('$name', ({ rows, merges, kind, columns }) => {
  const snapshot = { ...exampleSnapshot({ rows }), merges: [...(merges ?? [])] };
  const [result] = checkWorkbook({ sheets: [snapshot], names: [], stamp: null }, reference, null);

  test('raises no alarm', () => {
    const alarms = (result?.findings ?? []).filter(({ severity }) => severity !== 'note');
    expect(alarms.map(({ rule, cells, message }) => `${rule} ${cells[0]} ${message.vi}`)).toEqual([]);
  });

  test('is read as what it is', () => {
    expect(result?.kind).toBe(kind);
    const read = (result?.tables ?? []).map((table) =>
      Object.entries(table.columns)
        .map(([column, meaning]) => `${column} ${meaning.split('.')[0]}`)
        .join(', '),
    );
    expect(read).toEqual(columns);
  });

  test('is a reading that a person may keep as it is', () => {
    for (const table of result?.tables ?? [])
      if (result?.kind === 'estimate' || result?.kind === 'tracking')
        expect(lacksOf(result.kind, table.columns)).toEqual([]);
  });
});
