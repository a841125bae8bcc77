// Owns rules of the office for tests: an item around what a test is about, and a reference that holds such items.
import type { OwnRuleData, OwnRuleItem, ReferenceItem } from '#shared/contract/reference.ts';
import { createReference } from '#shared/reference/lookup.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { releaseSha256, seedRelease } from '#shared/reference/seed.ts';
import { prepareOwnRules } from '#shared/rules/check.ts';

export function ownRule(
  data: Partial<OwnRuleData> & Pick<OwnRuleData, 'assert'>,
  item: Partial<Omit<OwnRuleItem, 'kind' | 'data'>> = {},
): OwnRuleItem {
  const rule = data.rule ?? 'own.test';
  return {
    kind: 'rule',
    code: rule.toUpperCase(),
    name: 'Luật thử',
    validFrom: '0001-01-01',
    validTo: null,
    verification: 'practice',
    ...item,
    data: {
      rule,
      enabled: true,
      kinds: ['estimate'],
      severity: 'warning',
      message: { vi: 'Đơn giá {price}', en: 'Price {price}' },
      why: { vi: 'Vì đơn vị quy định.', en: 'The office says so.' },
      column: 'price',
      finds: [],
      passes: [],
      ...data,
    },
  };
}

/** The seed release with these items added, its identity kept right. */
export function releaseWith(items: readonly ReferenceItem[]) {
  const seed = seedRelease();
  const all = [...seed.items, ...items];
  return { ...seed, number: 2, sha256: releaseSha256(all), items: all };
}

export function unpreparedReference(items: readonly ReferenceItem[]): Reference {
  const seed = seedRelease();
  // Nothing here reads the identity, and hashing all items is dear.
  return createReference({ ...seed, items: [...seed.items, ...items] });
}

export async function referenceWith(...items: readonly ReferenceItem[]): Promise<Reference> {
  const reference = unpreparedReference(items);
  await prepareOwnRules(reference);
  return reference;
}
