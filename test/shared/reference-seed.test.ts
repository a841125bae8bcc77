import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseSchema, type ReferenceItem } from '#shared/contract/reference.ts';
import { canonicalJson } from '#shared/reference/canonical.ts';
import { budgetIndexFileSchema } from '#shared/reference/seed/budgetIndex.ts';
import { adminUnitsSchema } from '#shared/reference/seed/localities.ts';
import { costNormsSchema } from '#shared/reference/seed/norms.ts';
import { releaseSha256, seedRelease } from '#shared/reference/seed.ts';
import { sha256 } from '#shared/reference/sha256.ts';
import { RULES } from '#shared/rules/catalogue.ts';

const release = seedRelease();
const data = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../shared/reference/seed/${name}.json`, import.meta.url), 'utf8'));
const itemsOf = <K extends ReferenceItem['kind']>(kind: K) =>
  release.items.filter((item): item is Extract<ReferenceItem, { kind: K }> => item.kind === kind);

describe('the data files', () => {
  it.each([
    ['admin-units', adminUnitsSchema],
    ['budget-index', budgetIndexFileSchema],
    ['cost-norms', costNormsSchema],
  ])('%s.json is as the seed takes it', (name, schema) => {
    expect(schema.safeParse(data(name)).error).toBeUndefined();
  });
});

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the published digest of %j', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('equals the platform on any text, block edges and all planes included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    for (const length of [54, 55, 56, 63, 64, 65, 119, 120])
      expect(sha256('a'.repeat(length))).toBe(createHash('sha256').update('a'.repeat(length)).digest('hex'));
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys and keeps the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('seed release', () => {
  it('matches the contract and names itself by its items', () => {
    expect(releaseSchema.parse(release)).toEqual(release);
    expect(release.number).toBe(1);
    expect(release.sha256).toBe(
      createHash('sha256').update(canonicalJson(release.items), 'utf8').digest('hex'),
    );
    expect(seedRelease()).toEqual(release);
  });

  it('gets another sha256 when one amount changes', () => {
    const changed = release.items.map((item) =>
      item.kind === 'norm' && item.data.amount === 300_000
        ? { ...item, data: { ...item.data, amount: 300_001 } }
        : item,
    );
    expect(releaseSha256(changed)).not.toBe(release.sha256);
  });

  it('has no two items of one kind and code that are valid on the same day', () => {
    const overlaps = release.items.filter((item, index) =>
      release.items.some(
        (other, at) =>
          at > index &&
          other.kind === item.kind &&
          other.code === item.code &&
          other.validFrom < (item.validTo ?? '9999-12-31') &&
          item.validFrom < (other.validTo ?? '9999-12-31'),
      ),
    );
    expect(overlaps.map(({ kind, code }) => `${kind} ${code}`)).toEqual([]);
  });

  it('has no item that ends before it begins', () => {
    expect(release.items.filter((item) => item.validTo !== null && item.validTo <= item.validFrom)).toEqual(
      [],
    );
  });
});

describe('seed localities', () => {
  const units = data('admin-units');
  const localities = itemsOf('locality');
  const on = (day: string, level: string) =>
    localities.filter(
      (item) =>
        item.data.level === level && item.validFrom <= day && (item.validTo === null || day < item.validTo),
    );

  it('keeps every source row', () => {
    expect(units['communesUntil2025-06-30']).toHaveLength(270);
    for (const row of units['communesUntil2025-06-30'])
      expect(localities).toContainEqual(
        expect.objectContaining({ code: row.code, name: row.name, validTo: '2025-07-01' }),
      );
    expect(units['communesAbolished2024-11-01']).toHaveLength(11);
    for (const row of units['communesAbolished2024-11-01'])
      expect(localities).toContainEqual(
        expect.objectContaining({ code: row.code, name: row.name, validTo: '2024-11-01' }),
      );
    for (const row of units['communesFrom2025-07-01'])
      for (const version of row.versions)
        expect(localities).toContainEqual(
          expect.objectContaining({ code: row.code, name: version.name, validFrom: version.effectiveFrom }),
        );
    // 4 province versions, 22 districts, 270 + 3 earlier names + 11 abolished, 95 with 10 later versions
    expect(localities).toHaveLength(4 + 22 + 270 + 3 + 11 + 105);
  });

  it.each([
    ['2024-10-31', 2, 22, 281],
    ['2024-11-01', 2, 22, 270],
    ['2025-06-30', 2, 22, 270],
    ['2025-07-01', 1, 0, 95],
    ['2026-04-29', 1, 0, 95],
    ['2026-04-30', 1, 0, 95],
  ])('on %s: %i provinces, %i districts, %i communes', (day, provinces, districts, communes) => {
    expect(on(day, 'province')).toHaveLength(provinces);
    expect(on(day, 'district')).toHaveLength(districts);
    expect(on(day, 'commune')).toHaveLength(communes);
  });

  it('counts wards and old Đồng Nai as the resolutions do', () => {
    const wards = (day: string) => on(day, 'commune').filter((item) => item.data.type === 'Phường').length;
    expect(wards('2025-07-01')).toBe(23);
    expect(wards('2026-04-30')).toBe(33);
    expect(on('2025-07-01', 'commune').filter((item) => item.data.fromOldDongNai)).toHaveLength(55);
    expect(on('2025-06-30', 'commune').filter((item) => item.data.fromOldDongNai)).toHaveLength(159);
    expect(on('2024-10-31', 'commune').filter((item) => item.data.fromOldDongNai)).toHaveLength(170);
    expect(on('2025-06-30', 'district').filter((item) => item.data.fromOldDongNai)).toHaveLength(11);
  });

  it('has parents and successors that exist', () => {
    for (const item of localities) {
      const lastDay = item.validTo ?? '2026-11-23';
      if (item.data.parent !== null)
        expect(
          localities.some(
            (parent) =>
              parent.code === item.data.parent &&
              parent.validFrom <= item.validFrom &&
              (parent.validTo === null || parent.validTo >= lastDay || item.data.parent === '75'),
          ),
          `parent of ${item.name}`,
        ).toBe(true);
      for (const { code } of item.data.successors ?? [])
        expect(
          localities.some((heir) => heir.code === code && heir.validFrom === item.validTo),
          `successor ${code} of ${item.name}`,
        ).toBe(true);
    }
    expect(localities.filter((item) => item.data.successors === null)).toHaveLength(11);
  });
});

describe('seed norms', () => {
  const source = data('cost-norms');
  const norms = itemsOf('norm');
  const documents = itemsOf('document');

  it('keeps all 119 rows with amount, unit, days and verification', () => {
    expect(source.norms).toHaveLength(119);
    expect(norms).toHaveLength(119);
    norms.forEach((norm, index) => {
      const row = source.norms[index];
      expect({
        name: norm.name,
        amount: norm.data.amount,
        unit: norm.data.unit,
        verification: norm.verification,
      }).toEqual({
        name: row.name,
        amount: row.amount,
        unit: row.unit,
        verification: row.verification,
      });
      expect(norm.validFrom).toBe(row.effectiveFrom ?? '0001-01-01');
    });
    expect(norms.filter((norm) => norm.validTo === '2025-05-04').length).toBe(
      source.norms.filter((row: { effectiveTo: string }) => row.effectiveTo === '2025-05-03').length,
    );
  });

  it('takes the level from what the row says of itself', () => {
    norms.forEach((norm, index) => {
      const { condition, legal } = source.norms[index];
      if (/mức của Đồng Nai/.test(condition) || /^NQ90|^NQ180/.test(legal[0]))
        expect(norm.data.level, norm.code).toBe('province');
      else if (/^mức trung ương/.test(condition)) expect(norm.data.level, norm.code).toBe('programme');
      else if (/mức trần trung ương(?!; CTMTQG)/.test(condition))
        expect(norm.data.level, norm.code).toBe('central');
    });
  });

  it('joins the key into the code', () => {
    for (const { code, data } of norms) {
      const parts = [
        data.item,
        data.level.toUpperCase(),
        ...(data.tier === null ? [] : [`T${data.tier}`]),
        ...(data.personLevel === null ? [] : [`P${data.personLevel}`]),
      ];
      expect(code).toBe(parts.join('-'));
    }
  });

  it('cites only documents of the list', () => {
    const codes = new Set(documents.map((document) => document.code));
    const missing = norms.flatMap((norm) =>
      norm.data.legal.filter((reference) => !codes.has(reference.document)),
    );
    expect(missing).toEqual([]);
    expect(norms.filter((norm) => norm.data.legal.length === 0)).toEqual([]);
    expect(documents).toHaveLength(49);
  });

  it('cites documents the way a sheet does', () => {
    const citation = (code: string) => documents.find((document) => document.code === code)?.data.citation;
    expect(citation('TT40-2017-BTC')).toBe('TT 40/2017/TT-BTC');
    expect(citation('NQ90-2017-DN')).toBe('NQ 90/2017/NQ-HĐND');
    expect(citation('QD148-2023-TTG')).toBe('QĐ 148/QĐ-TTg');
    expect(citation('LNSNN-2025')).toBe('Luật 89/2025/QH15');
    expect(new Set(documents.map((document) => document.data.citation)).size).toBe(49);
  });
});

describe('seed documents', () => {
  const documents = itemsOf('document');
  const codes = new Set(documents.map((document) => document.code));

  it('links only documents of the list, and what is replaced ends on the day before at the latest', () => {
    const links = documents.flatMap(({ code, validFrom, data: { replaces = [], amends = [] } }) =>
      [...replaces, ...amends].map((other) => ({ code, validFrom, other, ends: replaces.includes(other) })),
    );
    expect(links.filter(({ other }) => !codes.has(other))).toEqual([]);
    for (const { other, ends } of links) {
      const old = documents.find(({ code }) => code === other);
      if (ends) expect(old?.validTo, other).not.toBeNull();
      else expect(old?.validTo ?? null, other).not.toBe('0001-01-01');
    }
    expect(links.length).toBeGreaterThan(8);
  });
});

describe('seed budget index', () => {
  it('keeps 181 tiểu mục under their mục and suggests contents on known codes only', () => {
    const entries = itemsOf('budgetIndex');
    const subItems = entries.filter((entry) => entry.data.level === 'subItem');
    expect(subItems).toHaveLength(181);
    for (const entry of subItems)
      expect(entry.data.parent).toBe(String(Math.floor(Number(entry.code) / 50) * 50));
    expect(entries.flatMap((entry) => entry.data.suggestedFor)).toHaveLength(
      data('budget-index').suggestedUse.length,
    );
    expect(entries.find((entry) => entry.code === '417')?.data.level).toBe('chapter');
  });

  it('does not call a name verified that was read only in the old list', () => {
    const verified = itemsOf('budgetIndex').filter((entry) => entry.verification === 'verified');
    expect(verified.every((entry) => entry.data.level === 'section')).toBe(true);
  });
});

describe('seed plan', () => {
  it('links activities to existing sources, units and templates', () => {
    const activities = itemsOf('activity');
    expect(activities.map((activity) => activity.code)).toEqual([
      'OCOP.2025.1',
      'OCOP.2025.2',
      'OCOP.2025.3',
      'OCOP.2026.1',
      'OCOP.2026.2',
      'OCOP.2026.3',
    ]);
    for (const { data } of activities) {
      expect(itemsOf('fundingSource').map((item) => item.code)).toContain(data.fundingSource);
      expect(itemsOf('unit').map((item) => item.code)).toContain(data.lead);
      if (data.template !== null)
        expect(itemsOf('template').map((item) => item.code)).toContain(data.template);
    }
  });

  it('marks everything of 2026 as an example', () => {
    for (const item of [...itemsOf('activity'), ...itemsOf('fundingSource')]) {
      const example = item.data.fiscalYear === 2026;
      expect(item.data.planned).toBe(!example);
      expect(item.verification === 'example').toBe(example);
      expect(item.name.endsWith('(ví dụ, chưa có kế hoạch)')).toBe(example);
    }
  });
});

describe('seed rules', () => {
  it('switches on every rule of the catalogue with its own parameters', () => {
    const seeded = Object.fromEntries(itemsOf('rule').map(({ data }) => [data.rule, data]));
    const known = Object.fromEntries(
      RULES.map(({ id, parameters }) => [id, { rule: id, enabled: true, parameters }]),
    );
    expect(seeded).toEqual(known);
    expect(itemsOf('rule').map((item) => item.code)).toEqual(
      itemsOf('rule').map((item) => item.data.rule.toUpperCase()),
    );
  });
});
