// Owns loading the rules of the office that a release holds: compiled once a release, and only where there are any.
// Invariant: the expression language is fetched here alone, so that who has no such rules never loads it.
import type { Release } from '../../contract/reference.ts';
import type { Reference } from '../../reference/lookup.ts';
import { isOwnRule } from '../../reference/ruleItems.ts';
import type { RunnableRule } from '../rule.ts';
import { ownRule } from './run.ts';

interface Known {
  rules: readonly RunnableRule[];
  isLoaded: boolean;
}

const known = new WeakMap<Release, Known>();

/** To be awaited before a check: the check itself waits for nothing. */
export async function prepareOwnRules({ release }: Reference): Promise<void> {
  if (ofRelease(release).isLoaded) return;
  const { compileOwnRule } = await import('./compile.ts');
  const rules = enabledRules(release).map((item) => ownRule(item, compileOwnRule(item.data)));
  known.set(release, { rules, isLoaded: true });
}

/** The rules of the office; those that were not prepared only say so. */
export function ownRulesOf({ release }: Reference): readonly RunnableRule[] {
  return ofRelease(release).rules;
}

function ofRelease(release: Release): Known {
  let found = known.get(release);
  if (found === undefined) {
    const rules = enabledRules(release).map((item) => ownRule(item, null));
    known.set(release, (found = { rules, isLoaded: rules.length === 0 }));
  }
  return found;
}

function enabledRules(release: Release) {
  return release.items.filter(isOwnRule).filter(({ data }) => data.enabled);
}
