// Owns release 1: the reference data a fresh installation starts with, as one immutable release.
// Invariant: pure and the same on every call; sha256 is that of the canonical items, so two builds agree on it.
import type { ReferenceItem, Release } from '../contract/reference.ts';
import { canonicalJson } from './canonical.ts';
import { seedBudgetIndex } from './seed/budgetIndex.ts';
import { seedLocalities } from './seed/localities.ts';
import { seedCostNorms } from './seed/norms.ts';
import { seedActivities, seedFundingSources, seedUnits } from './seed/plan.ts';
import { seedRules } from './seed/rules.ts';
import { seedTemplates } from './seed/templates.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 (hex) of the items' canonical JSON: the identity of a release. */
export function releaseSha256(items: readonly ReferenceItem[]): string {
  return sha256(canonicalJson(items));
}

/** Release 1, built from the data files of seed/; verification status kept item by item. */
export function seedRelease(): Release {
  const { documents, norms } = seedCostNorms();
  const items: ReferenceItem[] = [
    ...seedLocalities(),
    ...seedActivities(),
    ...seedFundingSources(),
    ...seedUnits(),
    ...documents,
    ...norms,
    ...seedBudgetIndex(),
    ...seedRules(),
    ...seedTemplates(),
  ];
  let sha256: string | null = null;
  return {
    number: 1,
    // Hashing the lists costs as much as a small check, which does not ask for their name.
    get sha256() {
      return (sha256 ??= releaseSha256(items));
    },
    publishedAt: '2026-11-23T00:00:00Z',
    note: {
      vi: 'Danh mục ban đầu; mức chi ghi "chưa xác minh" cần Phòng Kế hoạch Tài chính xác nhận.',
      en: 'Initial lists; norms marked "unverified" need confirmation by the finance room.',
    },
    items,
  };
}
