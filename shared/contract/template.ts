// Owns the shape of an estimate template: data, not code, so that a release can change it.
// Invariant: every key a line names is an input of the same template (checked by the schema).
import * as z from 'zod';
import { textSchema } from './common.ts';

export const templateInputSchema = z.object({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: textSchema,
  unit: textSchema,
  /** null: the person must give it (an open price stays open while it is null) */
  default: z.number().nonnegative().nullable(),
  /** plan: stated by the plan document; assumed: "giả định", nobody decided it */
  origin: z.enum(['plan', 'assumed']),
  min: z.number(),
  max: z.number(),
  integer: z.boolean(),
  /** count: a quantity; money: a price in whole đồng for lines without a norm amount */
  kind: z.enum(['count', 'money']),
});
export type TemplateInput = z.infer<typeof templateInputSchema>;

/** A factor column: the product of input keys and plain numbers; an empty list leaves the cell blank (counts as 1). */
const factorSchema = z.array(z.union([z.string(), z.number()]));

export const templateLineSchema = z.object({
  key: z.string(),
  /** printed in the sheet, Vietnamese */
  content: z.string(),
  budgetSubItem: z.string().regex(/^\d{4}$/),
  /** unit of quantity as printed, e.g. "người/buổi" */
  unit: z.string(),
  /** Số lượng · Số buổi/ngày · Số lớp */
  factors: z.tuple([factorSchema, factorSchema, factorSchema]),
  /** which norm prices the line on each day; null = by quotation or contract */
  norm: z
    .object({ item: z.string(), tier: z.string().nullable(), personLevel: z.string().nullable() })
    .nullable(),
  /** days on which this line exists (half-open), for rules that a new document ended; both null = always */
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** input of kind money that prices the line when the norm gives no amount; "" never */
  priceInput: z.string().nullable(),
  /** printed under Ghi chú when nothing more important stands there */
  note: z.string(),
});
export type TemplateLine = z.infer<typeof templateLineSchema>;

export const templateSchema = z
  .object({
    /** printed title and the words after it */
    title: z.string(),
    subtitle: z.string(),
    inputs: z.array(templateInputSchema),
    /** quantities that are the sum of inputs, e.g. all participants */
    sums: z.array(
      z.object({ key: z.string(), label: textSchema, unit: textSchema, of: z.array(z.string()) }),
    ),
    groups: z.array(z.object({ key: z.string(), content: z.string(), lines: z.array(templateLineSchema) })),
  })
  .superRefine((template, context) => {
    const keys = new Set([...template.inputs, ...template.sums].map((quantity) => quantity.key));
    for (const line of template.groups.flatMap((group) => group.lines)) {
      const named = [...line.factors.flat(), line.priceInput].filter(
        (k): k is string => typeof k === 'string',
      );
      for (const key of named)
        if (!keys.has(key))
          context.addIssue({ code: 'custom', message: `${line.key} names unknown input ${key}` });
    }
  });
export type Template = z.infer<typeof templateSchema>;
