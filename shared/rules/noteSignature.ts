// Owns the note on an estimate that ends without its amount in words, its date or its signatures.
// Invariant: only a sheet that is headed as an estimate of its own is asked; an annex is signed with its main sheet.
import type { Text } from '../contract/common.ts';
import { foldText } from '../vietnamese/compare.ts';
import { EXAMPLE_HEADER } from './example.ts';
import type { Rule, RuleContext, RuleOutput } from './rule.ts';
import { surroundings } from './surroundings.ts';

const MOTTO = ['UBND TỈNH ĐỒNG NAI', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'];

export const noteSignature: Rule = {
  id: 'note.signature',
  severity: 'note',
  name: { vi: 'Thiếu bằng chữ, ngày, chữ ký', en: 'No words, date or signatures' },
  why: {
    vi: 'Dự toán trình duyệt phải có số tiền bằng chữ, ngày lập và người ký. Bổ sung dưới bảng trước khi in.',
    en: 'An estimate for approval has its total in words, its date and those who sign. Add them below the table before printing.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate'],
  absorbs: [],
  finds: {
    rows: [
      MOTTO,
      ['DỰ TOÁN KINH PHÍ'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D4*E4*F4', 6_000_000]],
      ['', 'Tổng cộng', '', '', '', '', ['=G4', 6_000_000]],
    ],
    cells: ['A2'],
  },
  passes: {
    rows: [
      MOTTO,
      ['DỰ TOÁN KINH PHÍ'],
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D4*E4*F4', 6_000_000]],
      ['', 'Tổng cộng', '', '', '', '', ['=G4', 6_000_000]],
      ['Bằng chữ: Sáu triệu đồng'],
      ['', '', '', '', 'Đồng Nai, ngày      tháng      năm 2025'],
      ['Người lập', '', '', '', 'Hiệu trưởng'],
    ],
  },
  check,
  // What stands around a table changes only with a new recognition.
  ignores: () => true,
};

const TITLE = /^(?:bảng )?dự toán/u;
const HEADED =
  /cộng hòa xã hội chủ nghĩa|độc lập ?- ?tự do|^(?:ubnd|ủy ban nhân dân|sở|phòng|trung tâm|trường)/u;
const ANNEX = /^\(?(?:biểu|phụ lục|mẫu|phụ biểu)(?: số)? ?[\divx]/u;
const DATE = /ngày.*tháng.*năm|lập ngày|ngày lập|^ngày \d/u;
const WORDS = /bằng chữ/u;

function check(context: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  const around = surroundings(context).map((place) => ({ ...place, folded: foldText(place.text) }));
  const above = around.filter(({ isAbove }) => isAbove);
  const below = around.filter(({ isAbove }) => !isAbove);
  const title = above.find(({ folded }) => TITLE.test(folded));
  if (title === undefined || above.some(({ folded }) => ANNEX.test(folded))) return output;
  if (!above.some(({ folded }) => HEADED.test(folded))) return output;
  const tables = context.recognition.estimates;
  const hasWords =
    tables.some(({ words }) => words !== null) || around.some(({ folded }) => WORDS.test(folded));
  const hasDate =
    context.recognition.info.document !== null || around.some(({ folded }) => DATE.test(folded));
  // Titles of those who sign are many; any short text below that says nothing else is one.
  const hasNames = below.some(
    ({ folded }) => folded.length < LONGEST_TITLE && !WORDS.test(folded) && !DATE.test(folded),
  );
  const missing: Text[] = [
    ...(hasWords ? [] : [{ vi: 'số tiền bằng chữ', en: 'the total in words' }]),
    ...(hasDate ? [] : [{ vi: 'ngày lập', en: 'its date' }]),
    ...(hasNames ? [] : [{ vi: 'chữ ký', en: 'signatures' }]),
  ];
  // One of words and date alone is often left out, and rightly so in some offices.
  if (hasNames && missing.length < 2) return output;
  output.findings.push({
    cells: [{ row: title.row, column: title.column }],
    message: {
      vi: `Dự toán chưa có ${missing.map(({ vi }) => vi).join(', ')}.`,
      en: `The estimate lacks ${missing.map(({ en }) => en).join(', ')}.`,
    },
  });
  return output;
}
const LONGEST_TITLE = 40;
