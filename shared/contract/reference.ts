// Owns the shape of shared reference data: effective-dated items and the release that freezes them.
// Invariant: (kind, code, validFrom) is the key; [validFrom, validTo) is half-open and never overlaps for one (kind, code).
import * as z from 'zod';
import { calendarDateSchema, textSchema, verificationSchema } from './common.ts';
import { severitySchema } from './finding.ts';
import { templateSchema } from './template.ts';

/** validFrom of facts whose beginning is not known or lies before the data. */
export const BEGINNING = '0001-01-01';

export const itemCodeSchema = z.string().regex(/^[A-Z0-9.-]+$/);

const base = {
  code: itemCodeSchema,
  name: z.string().min(1),
  validFrom: calendarDateSchema,
  /** First day on which the item is no longer valid; null = still valid. */
  validTo: calendarDateSchema.nullable(),
  verification: verificationSchema,
  /** Where the fact was read, for the person who must confirm it. */
  source: z.string().optional(),
};

export const legalReferenceSchema = z.object({
  /** code of a `document` item */
  document: itemCodeSchema,
  /** e.g. "Điều 12.4b"; empty when the whole document is meant */
  article: z.string(),
});
export type LegalReference = z.infer<typeof legalReferenceSchema>;

/** địa bàn: province, district (until 2025-06-30) or commune; codes are GSO codes and are reused across epochs. */
export const localitySchema = z.object({
  kind: z.literal('locality'),
  ...base,
  data: z.object({
    level: z.enum(['province', 'district', 'commune']),
    /** Tỉnh, Thành phố, Thị xã, Huyện, Phường, Xã, Thị trấn … as the source writes it */
    type: z.string(),
    /** code of the unit directly above on these dates; null for the province */
    parent: z.string().nullable(),
    /** true for units that come from (part of) Đồng Nai before the merger of 2025-07-01: offered first */
    fromOldDongNai: z.boolean(),
    /** units that took over land on the day after validTo; null = not derived */
    successors: z.array(z.object({ code: z.string(), portion: z.string() })).nullable(),
  }),
});

export const activitySchema = z.object({
  kind: z.literal('activity'),
  ...base,
  data: z.object({
    fiscalYear: z.int(),
    ordinal: z.int(),
    lead: itemCodeSchema,
    coordinating: z.string(),
    /** planned quarters, inclusive */
    quarters: z.tuple([z.int().min(1).max(4), z.int().min(1).max(4)]),
    /** number of classes the plan says; null when it says none */
    classes: z.int().nullable(),
    fundingSource: itemCodeSchema,
    /** code of the `template` item that builds its estimate; null = not yet */
    template: itemCodeSchema.nullable(),
    /** false: "ví dụ, chưa có kế hoạch" */
    planned: z.boolean(),
  }),
});

/** nguồn kinh phí, of one fiscal year */
export const fundingSourceSchema = z.object({
  kind: z.literal('fundingSource'),
  ...base,
  data: z.object({ fiscalYear: z.int(), planned: z.boolean() }),
});

/** organisation units: the department, its rooms, what signs and leads */
export const unitSchema = z.object({
  kind: z.literal('unit'),
  ...base,
  data: z.object({
    parent: itemCodeSchema.nullable(),
    role: z.enum(['government', 'department', 'finance', 'management', 'director']),
    /** line printed in the letterhead, upper case; null when the unit does not head a document */
    letterhead: z.string().nullable(),
  }),
});

export const documentSchema = z.object({
  kind: z.literal('document'),
  ...base,
  data: z.object({
    /** as cited in a sheet, e.g. "TT 40/2017/TT-BTC" */
    citation: z.string(),
    issued: calendarDateSchema.nullable(),
    /** codes of the documents it takes the place of */
    replaces: z.array(itemCodeSchema).optional(),
    /** codes of the documents it amends, where a sheet must cite both */
    amends: z.array(itemCodeSchema).optional(),
  }),
});

/**
 * định mức. One item is one row of one level; several may apply to a line on a day, and a look-up returns all of them.
 * Key of the domain: (item, level, tier, personLevel, validFrom); `code` joins the first four.
 */
export const normSchema = z.object({
  kind: z.literal('norm'),
  ...base,
  data: z.object({
    /** what is paid, e.g. "CTP.LUUTRU" */
    item: itemCodeSchema,
    level: z.enum(['central', 'province', 'programme', 'unit']),
    /** place tier within the item; null = any */
    tier: z.string().nullable(),
    /** level of person within the item; null = any */
    personLevel: z.string().nullable(),
    /** as the source words it, e.g. "đồng/người/buổi (4 tiết)" */
    unit: z.string(),
    /** whole đồng unless the unit starts with %, lần or lít; null = not known or no own amount: never "over norm" */
    amount: z.number().nonnegative().nullable(),
    amountKind: z.enum(['max', 'fixed', 'range', 'actual', 'by-reference', 'internal']),
    condition: z.string(),
    legal: z.array(legalReferenceSchema),
    budgetSubItems: z.array(z.string()),
  }),
});

/** mục lục ngân sách: chương, loại/khoản, mục, tiểu mục */
export const budgetIndexSchema = z.object({
  kind: z.literal('budgetIndex'),
  ...base,
  data: z.object({
    level: z.enum(['chapter', 'section', 'item', 'subItem']),
    /** mục of a tiểu mục */
    parent: z.string().nullable(),
    note: z.string(),
    /** contents this code is commonly used for (general practice, not law) */
    suggestedFor: z.array(z.string()),
  }),
});

/** Parameters of a built-in rule kind; texts and logic live in shared/rules. */
const builtInRuleSchema = z.object({
  /** stable id, e.g. "line.product" */
  rule: z.string().regex(/^(?!own\.)/),
  enabled: z.boolean(),
  parameters: z.record(z.string(), z.number()),
});

/** A row of a table as a rule of the office reads it, field by field; fields left out are blank cells. */
export const sampleRowSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null(), z.array(z.number())]),
);
export type SampleRow = z.infer<typeof sampleRowSchema>;

/**
 * A rule the office writes itself, asked of a table row by row (docs/huong-dan/luat-rieng.md). Whether its expressions
 * can be used is no matter of shape: one that cannot is told with the check and does not spoil the release.
 */
const ownRuleSchema = z.object({
  /** stable id, e.g. "own.price" */
  rule: z.string().regex(/^own(?:\.[A-Za-z0-9]+)+$/),
  enabled: z.boolean(),
  /** tables it is asked of */
  kinds: z.array(z.enum(['estimate', 'tracking'])).min(1),
  /** rows it is asked of; absent = lines only */
  rows: z
    .array(z.enum(['line', 'group', 'subtotal', 'total', 'ofWhich']))
    .min(1)
    .optional(),
  /** error only where the item is verified */
  severity: severitySchema,
  /** CEL; rows for which it is false are passed over */
  when: z.string().optional(),
  /** CEL; what must be true of a row */
  assert: z.string(),
  /** what is wrong with a row; {field} stands for its value */
  message: textSchema,
  why: textSchema,
  /** field or column meaning whose cell is pointed at; a table without it is not asked */
  column: z.string(),
  /** documents, as a sheet cites them */
  basis: z.array(z.string()).optional(),
  /** rows that must be found, and rows that must pass */
  finds: z.array(sampleRowSchema),
  passes: z.array(sampleRowSchema),
});
export type OwnRuleData = z.infer<typeof ownRuleSchema>;

export const ruleItemSchema = z.object({
  kind: z.literal('rule'),
  ...base,
  data: z.union([builtInRuleSchema, ownRuleSchema]),
});

export const templateItemSchema = z.object({
  kind: z.literal('template'),
  ...base,
  data: templateSchema,
});

export const referenceItemSchema = z.discriminatedUnion('kind', [
  localitySchema,
  activitySchema,
  fundingSourceSchema,
  unitSchema,
  documentSchema,
  normSchema,
  budgetIndexSchema,
  ruleItemSchema,
  templateItemSchema,
]);
export type ReferenceItem = z.infer<typeof referenceItemSchema>;
export type ReferenceKind = ReferenceItem['kind'];
export type ItemOf<K extends ReferenceKind> = Extract<ReferenceItem, { kind: K }>;
export type Locality = ItemOf<'locality'>;
export type Activity = ItemOf<'activity'>;
export type FundingSource = ItemOf<'fundingSource'>;
export type OrganisationUnit = ItemOf<'unit'>;
export type LegalDocument = ItemOf<'document'>;
export type Norm = ItemOf<'norm'>;
export type BudgetIndexEntry = ItemOf<'budgetIndex'>;
export type RuleItem = ItemOf<'rule'>;
export type BuiltInRuleItem = RuleItem & { data: z.infer<typeof builtInRuleSchema> };
export type OwnRuleItem = RuleItem & { data: OwnRuleData };
export type TemplateItem = ItemOf<'template'>;

export const REFERENCE_KINDS = [
  'locality',
  'activity',
  'fundingSource',
  'unit',
  'document',
  'norm',
  'budgetIndex',
  'rule',
  'template',
] as const satisfies readonly ReferenceKind[];

/** What every pane pulls and every check names: numbered, immutable, identified by the SHA-256 of its canonical items. */
export const releaseSchema = z.object({
  number: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  publishedAt: z.string(),
  note: textSchema,
  items: z.array(referenceItemSchema),
});
export type Release = z.infer<typeof releaseSchema>;
