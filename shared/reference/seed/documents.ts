// Owns the seed's legal documents and how a norm's legal text points at them.
// Invariant: every legal reference of a norm resolves to a document of the seed, but for the ones listed as "not a document".
import * as z from 'zod';
import { verificationSchema } from '../../contract/common.ts';
import type { LegalDocument, LegalReference } from '../../contract/reference.ts';
import { period } from './period.ts';

const day = z.iso.date();
export const documentRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  issued: day.nullish(),
  effectiveFrom: day.nullish(),
  effectiveTo: day.nullish(),
  verification: verificationSchema,
  source: z.string(),
  /** ids of the documents it takes the place of, and of those it amends so that both must be cited */
  replaces: z.array(z.string()).optional(),
  amends: z.array(z.string()).optional(),
});
type DocumentRow = z.infer<typeof documentRowSchema>;

const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['Thông tư', 'TT'],
  ['Nghị quyết', 'NQ'],
  ['Nghị định', 'NĐ'],
  ['Quyết định', 'QĐ'],
  ['Kế hoạch', 'KH'],
  ['Công văn', 'CV'],
  ['Luật', 'Luật'],
];
/** A words-only reference in the data: the provincial resolution that nobody has found yet. */
const NOT_A_DOCUMENT = 'local resolution';

/** Code of a document: the data's id in capitals (codes hold no small letters). */
function documentCode(id: string): string {
  return id.toUpperCase();
}

/** "Thông tư 40/2017/TT-BTC chế độ …" → "TT 40/2017/TT-BTC"; a title without a number is cited whole. */
function citation(title: string): string {
  const kind = ABBREVIATIONS.find(([word]) => title.startsWith(`${word} `));
  const number = /\d+\/\S+/.exec(title)?.[0];
  if (kind === undefined || number === undefined || title.includes('chưa tìm được')) return title;
  return `${kind[1]} ${number}`;
}

/** One row of the data as a reference item. */
export function seedDocument(row: DocumentRow): LegalDocument {
  return {
    kind: 'document',
    code: documentCode(row.id),
    name: row.title,
    ...period(row.effectiveFrom ?? null, row.effectiveTo ?? null),
    verification: row.verification,
    source: row.source,
    data: {
      citation: citation(row.title),
      issued: row.issued ?? null,
      ...(row.replaces && { replaces: row.replaces.map(documentCode) }),
      ...(row.amends && { amends: row.amends.map(documentCode) }),
    },
  };
}

/** "TT40-2017-BTC Điều 12.4b" → document and article; [] for what is not a document. */
export function legalReference(text: string): LegalReference[] {
  if (text === NOT_A_DOCUMENT) return [];
  const [id = '', ...article] = text.split(' ');
  return [{ document: documentCode(id), article: article.join(' ') }];
}
