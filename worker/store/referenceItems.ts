// Owns the `ref_item` table. Invariant: rows are added or closed, never deleted (the table's triggers see to it).
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { ReferenceItem } from '#shared/contract/reference.ts';

/** Items of one statement: keeps the bound JSON far under D1's 2 MB. */
const ITEMS_A_STATEMENT = 500;

/** Statements that add items; for a batch. Overlaps with existing rows abort the batch. */
export function insertItems(
  db: D1Database,
  items: readonly ReferenceItem[],
  actor: string,
): D1PreparedStatement[] {
  const statements: D1PreparedStatement[] = [];
  for (let at = 0; at < items.length; at += ITEMS_A_STATEMENT) {
    statements.push(
      db
        .prepare(
          `INSERT INTO ref_item (kind, code, valid_from, valid_to, name, verification, source, data, updated_by)
           SELECT value ->> 'kind', value ->> 'code', value ->> 'validFrom', value ->> 'validTo', value ->> 'name',
                  value ->> 'verification', value ->> 'source', value -> 'data', ?2
           FROM json_each(?1)`,
        )
        .bind(JSON.stringify(items.slice(at, at + ITEMS_A_STATEMENT)), actor),
    );
  }
  return statements;
}
