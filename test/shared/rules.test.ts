// Every rule on its own example and on the near one that it must let pass, with the seed release.
import { describe, expect, test } from 'vitest';
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { RULES } from '#shared/rules/catalogue.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { SheetExample } from '#shared/rules/example.ts';

const reference = createReference(seedRelease());

function resultOf(example: SheetExample) {
  const [result] = checkWorkbook(
    { sheets: [exampleSnapshot(example)], names: [], stamp: null },
    reference,
    example.dates ?? null,
  );
  if (result === undefined) throw new Error('no result');
  return result;
}

const findingsOf = (example: SheetExample) => resultOf(example).findings;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds exactly the cells of its example', () => {
    const own = findingsOf(rule.finds).filter((finding) => finding.rule === id);
    expect(own.map((finding) => finding.cells[0])).toEqual(rule.finds.cells);
    expect(own[0]?.severity).toBe(rule.severity);
  });

  test('finds nothing on the near example', () => {
    expect(findingsOf(rule.passes).filter((finding) => finding.rule === id)).toEqual([]);
  });

  test('speaks both languages', () => {
    for (const { message, why } of findingsOf(rule.finds)) {
      for (const text of [message.vi, message.en, why.vi, why.en]) expect(text).not.toBe('');
      expect(message.vi).not.toBe(message.en);
    }
    expect(rule.name.vi).not.toBe(rule.name.en);
  });
});

test.each(RULES.filter(({ dated }) => dated).map((rule) => [rule.id, rule] as const))(
  '%s says nothing of its example without days, and that it did not',
  (id, { finds: { rows, merges } }) => {
    const { findings, notChecked } = resultOf({ rows, ...(merges && { merges }) });
    expect(findings.map(({ rule }) => rule)).not.toContain(id);
    expect(notChecked.map(({ rule }) => rule)).toContain(id);
  },
);

test('ids are unique, and absorbed rules exist', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of RULES) for (const other of rule.absorbs) expect(ids).toContain(other);
});

test('every rule item of the seed release names a rule of the catalogue', () => {
  const ids = new Set(RULES.map((rule) => rule.id));
  const items = reference.release.items.filter((item) => item.kind === 'rule');
  expect(items.map((item) => item.data.rule).filter((rule) => !ids.has(rule))).toEqual([]);
});
