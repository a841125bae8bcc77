// Owns what is asked of a rule before it is published: that it can be used, finds its own examples, lets the others pass,
// and bears blank cells.
// Invariant: a rule without problems does not fail for want of a figure on rows like its examples.
import type { Text } from '../../contract/common.ts';
import type { OwnRuleItem, SampleRow } from '../../contract/reference.ts';
import { isCalendarDate } from '../../vietnamese/date.ts';
import { compileOwnRule } from './compile.ts';
import type { CompiledRule, Judgement } from './compile.ts';
import { FIELDS } from './fields.ts';
import type { FieldKind } from './fields.ts';
import { sampleRow } from './row.ts';

const ROW_KINDS: ReadonlySet<unknown> = new Set(['line', 'group', 'subtotal', 'total', 'ofWhich']);

/** Everything that keeps a rule from being published; [] when nothing does. */
export function ownRuleProblems({ code, verification, data }: OwnRuleItem): Text[] {
  const problems: Text[] = [];
  if (code !== data.rule.toUpperCase())
    problems.push({
      vi: `code: phải là ${data.rule.toUpperCase()}`,
      en: `code: must be ${data.rule.toUpperCase()}`,
    });
  if (data.severity === 'error' && verification !== 'verified')
    problems.push({
      vi: 'severity: chỉ luật đã xác minh căn cứ mới được báo lỗi',
      en: 'severity: only a rule with a verified basis may give errors',
    });
  const { rule, problems: unusable } = compileOwnRule(data);
  if (rule === null) return [...problems, ...unusable];
  return [
    ...problems,
    ...sampleProblems('finds', data.finds, 'broken', rule),
    ...sampleProblems('passes', data.passes, 'holds', rule),
  ];
}

function sampleProblems(
  list: 'finds' | 'passes',
  samples: readonly SampleRow[],
  expected: Judgement,
  rule: CompiledRule,
): Text[] {
  if (samples.length === 0)
    return [{ vi: `${list}: cần ít nhất một dòng mẫu`, en: `${list}: needs a sample row` }];
  return samples.flatMap((sample, index) => {
    const where = `${list}[${index + 1}]`;
    const shape = shapeProblems(where, sample);
    if (shape.length > 0) return shape;
    const judgement = judge(rule, sample);
    if (judgement === expected) return blankProblems(where, sample, rule);
    return [wrongJudgement(where, judgement)];
  });
}

function judge(rule: CompiledRule, sample: SampleRow): Judgement {
  return rule.judge({ row: sampleRow(sample) });
}

function wrongJudgement(where: string, judgement: Judgement): Text {
  if (judgement === 'broken')
    return {
      vi: `${where}: luật báo dòng đáng lẽ đúng`,
      en: `${where}: the rule finds a row that should pass`,
    };
  if (judgement === 'holds')
    return {
      vi: `${where}: luật không thấy dòng đáng lẽ sai`,
      en: `${where}: the rule misses a row it should find`,
    };
  return { vi: `${where}: ${judgement.vi}`, en: `${where}: ${judgement.en}` };
}

/** Cells are often blank: the rule must bear each of those it reads. */
function blankProblems(where: string, sample: SampleRow, rule: CompiledRule): Text[] {
  for (const field of rule.fields) {
    if (field === 'kind' || field === 'factors') continue;
    const judgement = judge(rule, { ...sample, [field]: null });
    if (typeof judgement === 'object')
      return [
        {
          vi: `${where}, khi ${field} để trống: ${judgement.vi}`,
          en: `${where}, with ${field} blank: ${judgement.en}`,
        },
      ];
  }
  return [];
}

function shapeProblems(where: string, sample: SampleRow): Text[] {
  return Object.entries(sample).flatMap(([name, value]) => {
    const kind = FIELDS.get(name);
    if (kind === undefined)
      return [{ vi: `${where}: không có trường “${name}”`, en: `${where}: there is no field “${name}”` }];
    if (isOfKind(kind, value)) return [];
    return [
      { vi: `${where}: ${name} có giá trị không hợp`, en: `${where}: ${name} has a value of another kind` },
    ];
  });
}

function isOfKind(kind: FieldKind, value: SampleRow[string]): boolean {
  if (kind === 'rowKind') return ROW_KINDS.has(value);
  if (kind === 'numbers') return Array.isArray(value);
  if (value === null) return true;
  if (kind === 'day') return typeof value === 'string' && isCalendarDate(value);
  return typeof value === (kind === 'text' ? 'string' : 'number');
}
