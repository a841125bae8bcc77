// Owns turning a rule of the office into something that judges rows, or into the reasons why it cannot be used.
// Invariant: nothing a rule holds makes it throw; what its expressions throw on a row is a reason, told with the rule.
import type { Text } from '../../contract/common.ts';
import type { OwnRuleData } from '../../contract/reference.ts';
import { FIELDS, mayPointAt } from './fields.ts';
import { compileTest, reasonOf } from './language.ts';
import type { RowContext, Test } from './language.ts';
import { placeholdersOf } from './message.ts';
import { OwnRuleError } from './problem.ts';

/** What a rule says of a row: it holds (or does not concern the row), it is broken, or why it could not be asked. */
export type Judgement = 'holds' | 'broken' | Text;

export interface CompiledRule {
  /** fields its expressions read */
  fields: ReadonlySet<string>;
  /** parts worked out for one row, at most */
  steps: number;
  judge(context: RowContext): Judgement;
}

export type Compiled = { rule: CompiledRule; problems: [] } | { rule: null; problems: Text[] };

export function compileOwnRule(data: OwnRuleData): Compiled {
  const problems: Text[] = [];
  const when = data.when === undefined ? null : compilePart('when', data.when, problems);
  const assert = compilePart('assert', data.assert, problems);
  if (!mayPointAt(data.column))
    problems.push({
      vi: `column: không có cột “${data.column}”`,
      en: `column: there is no column “${data.column}”`,
    });
  for (const name of new Set([...placeholdersOf(data.message.vi), ...placeholdersOf(data.message.en)]))
    if (!FIELDS.has(name))
      problems.push({
        vi: `message: không có trường “${name}”`,
        en: `message: there is no field “${name}”`,
      });
  if (assert === null || problems.length > 0) return { rule: null, problems };
  const fields = new Set([...(when?.fields ?? []), ...assert.fields]);
  const steps = (when?.steps ?? 0) + assert.steps;
  const judge = (context: RowContext): Judgement => {
    try {
      if (when !== null && !when.holds(context)) return 'holds';
      return assert.holds(context) ? 'holds' : 'broken';
    } catch (error) {
      return reasonOf(error, fields, context.row);
    }
  };
  return { rule: { fields, steps, judge }, problems: [] };
}

function compilePart(part: 'when' | 'assert', source: string, problems: Text[]): Test | null {
  try {
    return compileTest(source);
  } catch (error) {
    if (!(error instanceof OwnRuleError)) throw error;
    problems.push({ vi: `${part}: ${error.text.vi}`, en: `${part}: ${error.text.en}` });
    return null;
  }
}
