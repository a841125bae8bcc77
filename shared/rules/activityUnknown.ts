// Owns activities that are not in the shared list.
// Invariant: only a labelled activity, or the one the product stamped, is compared; a free title is not.
import { foldText, plainText } from '../vietnamese/compare.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { nameMend } from './fixes/texts.ts';
import type { Rule, RuleContext, RuleOutput } from './rule.ts';

export const activityUnknown: Rule = {
  id: 'activity.unknown',
  // The list is one department's: an activity of another office is none of it.
  severity: 'note',
  name: { vi: 'Hoạt động không có trong danh mục', en: 'Activity not in the list' },
  why: {
    vi: 'Chỉ hoạt động có trong kế hoạch mới được lập dự toán. Chọn lại hoạt động, hoặc nhờ người phụ trách danh mục bổ sung.',
    en: 'Only planned activities are estimated. Choose the activity again, or ask the steward of the lists to add it.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      ['Hoạt động:', 'Tổ chức hội chợ hoa xuân'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
    ],
    cells: ['B1'],
  },
  passes: {
    rows: [
      ['Tổ chức hội chợ hoa xuân'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
    ],
  },
  check,
};

function check({ recognition, reference, stamp, grid }: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  const { activity } = recognition.info;
  if (activity) {
    const wanted = foldText(activity.text);
    const activities = reference.release.items.filter(({ kind }) => kind === 'activity');
    if (!activities.some(({ name }) => foldText(name) === wanted)) {
      const near = activities.filter(({ name }) => plainText(name) === plainText(activity.text));
      const names = [...new Set(near.map(({ name }) => name))];
      const perhaps = names.map((name) => `“${name}”`).join(', ');
      output.findings.push({
        ...((stamp !== null || names.length > 0) && { severity: 'warning' as const }),
        cells: [{ row: activity.row, column: activity.column }],
        message: {
          vi: `Hoạt động “${activity.text}” không có trong danh mục${perhaps === '' ? '' : `; có thể là ${perhaps}`}.`,
          en: `The activity "${activity.text}" is not in the list${perhaps === '' ? '' : `; perhaps ${perhaps}`}.`,
        },
        actual: activity.text,
        ...(names.length > 0 && { mend: nameMend(activity.text.trim(), names) }),
      });
    }
  }
  if (stamp && reference.versions('activity', stamp.activity).length === 0) {
    output.findings.push({
      severity: 'warning',
      cells: [{ row: grid.top, column: grid.left }],
      message: {
        vi: `Bảng được lập cho hoạt động mã ${stamp.activity}, mã này không có trong danh mục đang dùng.`,
        en: `The sheet was built for activity ${stamp.activity}, which the present lists do not hold.`,
      },
      actual: stamp.activity,
    });
  }
  return output;
}
