// Who has no rules of the office never loads the expression language.
import { expect, test, vi } from 'vitest';
import { checkWorkbook, prepareOwnRules } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import { ownRule, unpreparedReference } from '../helpers/ownRules.ts';

let loads = 0;
vi.mock('@marcbachmann/cel-js', async (original) => {
  loads++;
  return original();
});

test('the language is loaded with the first release that has such rules', async () => {
  const off = ownRule({ assert: 'row.price > 0', enabled: false });
  for (const items of [[], [off]]) {
    const reference = unpreparedReference(items);
    await prepareOwnRules(reference);
    checkWorkbook(
      { sheets: [exampleSnapshot({ rows: [['a', 1]] })], names: [], stamp: null },
      reference,
      null,
    );
  }
  expect(loads).toBe(0);
  await prepareOwnRules(unpreparedReference([ownRule({ assert: 'row.price > 0' })]));
  expect(loads).toBe(1);
});
