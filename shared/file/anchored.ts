// Owns the names of things that hang on rows and columns and that a save keeps but does not move.
import type { Text } from '../contract/common.ts';
import { lookup } from './lookup.ts';

export const ANCHORED = {
  drawing: { vi: 'hình hoặc biểu đồ', en: 'pictures or charts' },
  table: { vi: 'bảng (Table)', en: 'tables' },
  pivot: { vi: 'bảng tổng hợp (PivotTable)', en: 'pivot tables' },
  comment: { vi: 'ghi chú', en: 'comments' },
  'conditional-format': { vi: 'định dạng có điều kiện', en: 'conditional formats' },
  validation: { vi: 'kiểm tra nhập liệu', en: 'data validation' },
  hyperlink: { vi: 'liên kết', en: 'hyperlinks' },
  filter: { vi: 'bộ lọc', en: 'filters' },
  'page-break': { vi: 'ngắt trang', en: 'page breaks' },
  'protected-range': { vi: 'vùng cho phép sửa', en: 'ranges open for editing' },
  scenario: { vi: 'kịch bản', en: 'scenarios' },
  control: { vi: 'nút và đối tượng nhúng', en: 'controls and embedded objects' },
  array: { vi: 'công thức mảng', en: 'array formulas' },
  sparkline: { vi: 'biểu đồ trong ô', en: 'sparklines' },
} as const satisfies Record<string, Text>;

export type Anchored = keyof typeof ANCHORED;

/** section of a sheet part → what it is */
export const ANCHORED_SECTIONS = lookup<Anchored>({
  drawing: 'drawing',
  legacyDrawing: 'comment',
  tableParts: 'table',
  conditionalFormatting: 'conditional-format',
  hyperlinks: 'hyperlink',
  autoFilter: 'filter',
  sortState: 'filter',
  rowBreaks: 'page-break',
  colBreaks: 'page-break',
  protectedRanges: 'protected-range',
  scenarios: 'scenario',
  oleObjects: 'control',
  controls: 'control',
  'mc:AlternateContent': 'control',
});

/** last step of a sheet relationship's type → what it is */
export const ANCHORED_RELATIONS = lookup<Anchored>({
  drawing: 'drawing',
  table: 'table',
  pivotTable: 'pivot',
  comments: 'comment',
  threadedComment: 'comment',
  queryTable: 'table',
  slicer: 'control',
});

/** bare name of an extension element → what it is */
export const ANCHORED_EXTENSIONS = lookup<Anchored>({
  conditionalFormattings: 'conditional-format',
  dataValidations: 'validation',
  sparklineGroups: 'sparkline',
});
