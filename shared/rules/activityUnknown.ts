// Owns activities that are not in the shared list.
// Invariant: only a labelled activity, or the one the product stamped, is compared; a free title is not.
import { foldText } from '../vietnamese/compare.ts';
import { EXAMPLE_HEADER } from './example.ts';
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
    const known = reference.release.items.some(
      (item) => item.kind === 'activity' && foldText(item.name) === wanted,
    );
    if (!known) {
      output.findings.push({
        ...(stamp !== null && { severity: 'warning' as const }),
        cells: [{ row: activity.row, column: activity.column }],
        message: {
          vi: `Hoạt động “${activity.text}” không có trong danh mục.`,
          en: `The activity "${activity.text}" is not in the list.`,
        },
        actual: activity.text,
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
