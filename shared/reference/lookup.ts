// Owns looking things up in a release by day: what is valid, which norm binds, which place a name means.
// Invariant: nothing is guessed; every answer holds on the day asked for, and a name that means two places says so.
import type { CalendarDate } from '../contract/common.ts';
import type { ItemOf, Locality, Norm, ReferenceItem, ReferenceKind, Release } from '../contract/reference.ts';
import { placeName } from '../vietnamese/compare.ts';

/** Which norm is asked for; null = the line does not say, so only rows for any tier (person) apply. */
export interface NormQuery {
  item: string;
  tier: string | null;
  personLevel: string | null;
}

type LocalityMatch =
  | { kind: 'one'; locality: Locality }
  /** several places of that name on that day: the person must say which */
  | { kind: 'ambiguous'; candidates: Locality[] }
  /** the name is known, but not on that day */
  | { kind: 'elsewhen'; candidates: Locality[] }
  | { kind: 'unknown' };

export interface Reference {
  readonly release: Release;
  /** The version valid on a day, or null. */
  find<K extends ReferenceKind>(kind: K, code: string, on: CalendarDate): ItemOf<K> | null;
  /** All items of a kind that are valid on a day, in the release's order. */
  validOn<K extends ReferenceKind>(kind: K, on: CalendarDate): ItemOf<K>[];
  /** Every version of a code, oldest first; a reused locality code has versions of different units. */
  versions<K extends ReferenceKind>(kind: K, code: string): ItemOf<K>[];
  /**
   * Norms that apply to a line on a day, and the one that binds: the smallest known đồng amount among the provincial
   * and central levels (the province's when equal). binding is null when none of them has a known amount.
   */
  norms(query: NormQuery, on: CalendarDate): { binding: Norm | null; applying: Norm[] };
  /**
   * Localities of all levels that exist on every day from..to (inclusive), as they are called on `from`: those of old
   * Đồng Nai first, then by level and name. A unit that is only renamed in between still counts.
   */
  localitiesOn(from: CalendarDate, to: CalendarDate): Locality[];
  /** The place a text names on a day; "Huyện", "TP." … in the text narrow it. */
  localityByName(text: string, on: CalendarDate): LocalityMatch;
  /** Who holds a locality's land on a day, following successors; [] when not derived or `on` lies before it. */
  successors(locality: Locality, on: CalendarDate): Locality[];
}

const LEVEL_ORDER: Record<Locality['data']['level'], number> = { province: 0, district: 1, commune: 2 };

function isValid(item: ReferenceItem, on: CalendarDate): boolean {
  return item.validFrom <= on && (item.validTo === null || on < item.validTo);
}

/** Indexes a release once; the look-ups that follow walk short lists only. */
export function createReference(release: Release): Reference {
  const byKind = groupBy(release.items, (item) => item.kind);
  const byCode = groupBy(release.items, (item) => `${item.kind} ${item.code}`);
  for (const versions of byCode.values()) versions.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const normsByItem = groupBy(itemsOf('norm'), (norm) => norm.data.item);
  const localitiesByKey = groupBy(itemsOf('locality'), (locality) => placeName(locality.name).key);

  // The index is keyed by kind, so an entry holds items of that kind only; the compiler cannot see it.
  function itemsOf<K extends ReferenceKind>(kind: K): ItemOf<K>[] {
    return (byKind.get(kind) ?? []) as ItemOf<K>[];
  }

  function versions<K extends ReferenceKind>(kind: K, code: string): ItemOf<K>[] {
    return (byCode.get(`${kind} ${code}`) ?? []) as ItemOf<K>[];
  }

  function find<K extends ReferenceKind>(kind: K, code: string, on: CalendarDate): ItemOf<K> | null {
    return versions(kind, code).find((item) => isValid(item, on)) ?? null;
  }

  function norms(query: NormQuery, on: CalendarDate) {
    const applying = (normsByItem.get(query.item) ?? []).filter(
      (norm) =>
        isValid(norm, on) &&
        (norm.data.tier === null || norm.data.tier === query.tier) &&
        (norm.data.personLevel === null || norm.data.personLevel === query.personLevel),
    );
    return { binding: bindingNorm(applying), applying };
  }

  /** Whether the unit outlives each change of name or type up to `to`; a merger ends it even if its code is reused. */
  function existsThrough(locality: Locality, to: CalendarDate): boolean {
    if (locality.validTo === null || to < locality.validTo) return true;
    const next = find('locality', locality.code, locality.validTo);
    const [heir, ...others] = locality.data.successors ?? [];
    return (
      next !== null &&
      heir?.code === locality.code &&
      heir.portion === 'all' &&
      others.length === 0 &&
      next.data.parent === locality.data.parent &&
      existsThrough(next, to)
    );
  }

  function localitiesOn(from: CalendarDate, to: CalendarDate): Locality[] {
    return itemsOf('locality')
      .filter((locality) => isValid(locality, from) && existsThrough(locality, to))
      .sort(
        (a, b) =>
          Number(b.data.fromOldDongNai) - Number(a.data.fromOldDongNai) ||
          LEVEL_ORDER[a.data.level] - LEVEL_ORDER[b.data.level] ||
          placeName(a.name).key.localeCompare(placeName(b.name).key, 'vi') ||
          (a.code < b.code ? -1 : 1),
      );
  }

  function localityByName(text: string, on: CalendarDate): LocalityMatch {
    const { type, key } = placeName(text);
    const named = (localitiesByKey.get(key) ?? []).filter(
      (locality) => type === null || placeName(locality.name).type === type,
    );
    const valid = named.filter((locality) => isValid(locality, on));
    const [first] = valid;
    if (first !== undefined)
      return valid.length === 1 ? { kind: 'one', locality: first } : { kind: 'ambiguous', candidates: valid };
    return named.length === 0 ? { kind: 'unknown' } : { kind: 'elsewhen', candidates: named };
  }

  function successors(locality: Locality, on: CalendarDate): Locality[] {
    if (on < locality.validFrom) return [];
    if (isValid(locality, on)) return [locality];
    const { validTo } = locality;
    if (validTo === null) return [];
    const heirs = (locality.data.successors ?? []).flatMap(({ code }) => {
      const heir = find('locality', code, validTo);
      return heir === null ? [] : successors(heir, on);
    });
    return [...new Set(heirs)];
  }

  return {
    release,
    find,
    validOn: (kind, on) => itemsOf(kind).filter((item) => isValid(item, on)),
    versions,
    norms,
    localitiesOn,
    localityByName,
    successors,
  };
}

/** Map.groupBy, which Node 20 does not have. */
function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Of the levels that decide an amount, the smallest known one in đồng; the province before the centre when equal. */
function bindingNorm(applying: readonly Norm[]): Norm | null {
  let binding: Norm | null = null;
  for (const level of ['province', 'central']) {
    for (const norm of applying) {
      const { amount, unit } = norm.data;
      if (norm.data.level !== level || amount === null || !unit.startsWith('đồng')) continue;
      if (binding === null || amount < (binding.data.amount ?? Infinity)) binding = norm;
    }
  }
  return binding;
}
