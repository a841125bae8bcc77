// Owns telling the two kinds of rule items apart: those that set a built-in rule, and those the office wrote itself.
import type { BuiltInRuleItem, OwnRuleItem, ReferenceItem } from '../contract/reference.ts';

export function isBuiltInRule(item: ReferenceItem): item is BuiltInRuleItem {
  return item.kind === 'rule' && 'parameters' in item.data;
}

export function isOwnRule(item: ReferenceItem): item is OwnRuleItem {
  return item.kind === 'rule' && 'assert' in item.data;
}
