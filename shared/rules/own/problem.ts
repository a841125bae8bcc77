// Owns how it is said that a rule of the office cannot be used, or did not run on a row.
import type { Text } from '../../contract/common.ts';

/** Thrown while a rule is read or run; carries a sentence for the person who wrote the rule. */
export class OwnRuleError extends Error {
  readonly text: Text;

  constructor(vi: string, en: string) {
    super(en);
    this.name = 'OwnRuleError';
    this.text = { vi, en };
  }
}
