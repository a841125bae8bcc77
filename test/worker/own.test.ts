// Rules of the office compile and run in workerd, where no code may be made from text.
import { expect, it } from 'vitest';
import { compileOwnRule } from '#shared/rules/own/compile.ts';
import { ownRuleProblems } from '#shared/rules/own/validate.ts';
import { sampleRow } from '#shared/rules/own/row.ts';
import { ownRule } from '../helpers/ownRules.ts';

it('compiles, finds and passes', () => {
  const item = ownRule({
    when: 'row.quantity != null',
    assert: 'row.quantity * 2 == 6 && has(row.content, "nước uống")',
    finds: [{ quantity: 4, content: 'Nước uống' }],
    passes: [{ quantity: 3, content: 'Nước uống' }],
  });
  expect(ownRuleProblems(item)).toEqual([]);
  const { rule } = compileOwnRule(item.data);
  expect(rule?.judge({ row: sampleRow({ quantity: 3 }) })).toBe('broken');
});

it('runs the deepest one it takes, and refuses a deeper one, without running out of stack', () => {
  const deep = compileOwnRule(ownRule({ assert: `${'!'.repeat(280)}(row.price == null)` }).data);
  expect(deep.rule?.judge({ row: sampleRow({}) })).toBe('holds');
  const { problems } = compileOwnRule(
    ownRule({ assert: `${'!'.repeat(280)}true && ${'('.repeat(300)}` }).data,
  );
  expect(problems).toHaveLength(1);
});
