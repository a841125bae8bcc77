// Owns what a line of spending is about and for whom, in the words offices use: drinks, materials, a lecturer's room …
// Invariant: a wording that fits two topics has none; words are read with their accents, whatever their Unicode form.
import type { Grid } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText, normaliseText } from '../vietnamese/compare.ts';
import { prefilter } from '../vietnamese/prefilter.ts';
import { remember } from '../vietnamese/remember.ts';
import { judgeContents } from './columnTexts.ts';

export type Topic =
  | 'lecturerPay'
  | 'materials'
  | 'coursebooks'
  | 'practice'
  | 'drinks'
  | 'meals'
  | 'stationery'
  | 'hall'
  | 'decoration'
  | 'room'
  | 'travel'
  | 'subsistence'
  | 'monthlyTravel'
  | 'ownVehicle'
  | 'hiredVehicle'
  | 'reception';

/** Who the money is for: people invited to a class or meeting, or the office's own people on a trip. */
export type Bearer = 'guest' | 'staff';

export interface Wording {
  topic: Topic;
  /** null when the words name none, or both */
  bearer: Bearer | null;
}

/** Athletes, children at school, patients and the like are fed at rates of their own, not at those of meetings. */
export const OTHER_MEALS =
  /vận động viên|huấn luyện viên|vđv|hlv|dinh dưỡng|bán trú|học sinh|trẻ em|các cháu|bệnh nhân|người bệnh|quân nhân|dân quân|phạm nhân|đối tượng bảo trợ/u;

const WORDS: { topic: Topic; has: RegExp; not: RegExp | null }[] = [
  {
    topic: 'lecturerPay',
    has: /(?:thù lao|bồi dưỡng|tiền công|tiền giảng|chi trả).{0,20}(?:giảng viên|báo cáo viên)|thù lao giảng dạy/u,
    not: /giáo trình|tài liệu|trợ giảng|lớp bồi dưỡng/u,
  },
  {
    topic: 'materials',
    has: /tài liệu/u,
    not: /biên soạn|soạn|viết|xây dựng|thiết kế|thẩm định|biên dịch|dịch tài|vận chuyển|thuê|túi|cặp|kẹp|bìa|số h(?:óa|oá)|lưu trữ|chỉnh lý|thù lao|bồi dưỡng|thông báo/u,
  },
  {
    topic: 'coursebooks',
    has: /giáo trình/u,
    not: /tài liệu|biên soạn|soạn|viết|xây dựng|thiết kế|thẩm định|nghiệm thu|dịch|chỉnh sửa|bổ sung|vận chuyển|thù lao|bồi dưỡng/u,
  },
  {
    topic: 'practice',
    has: /(?:vật tư|vật liệu|nguyên liệu|nguyên vật liệu|dụng cụ)(?:,? (?:vật tư|vật liệu|dụng cụ))? (?:phục vụ )?(?:thực hành|thực tập)/u,
    not: /tài liệu|thuê|vận chuyển|thù lao|bồi dưỡng|hướng dẫn viên/u,
  },
  { topic: 'drinks', has: /giải khát|nước uống|tea ?break/u, not: /tài liệu/u },
  {
    topic: 'meals',
    has: /tiền ăn|suất ăn|bữa ăn/u,
    not: OTHER_MEALS,
  },
  { topic: 'stationery', has: /văn phòng phẩm/u, not: null },
  { topic: 'hall', has: /thuê hội trường|thuê phòng (?:họp|học)|tiền hội trường/u, not: null },
  {
    topic: 'decoration',
    has: /ma ?ket|ma két|trang trí|máy chiếu|âm thanh|băng r[oô]n|phông|backdrop/u,
    not: null,
  },
  { topic: 'room', has: /phòng nghỉ|phòng ngủ|tiền phòng|chỗ ở|chỗ nghỉ/u, not: null },
  {
    topic: 'travel',
    has: /vé (?:máy bay|tàu|xe)|tàu,? xe|xăng xe|tiền xe|tiền xăng|(?:tiền|chi phí) đi lại/u,
    not: /thuê|kh(?:oán|óan)|gửi xe|đưa đón/u,
  },
  { topic: 'subsistence', has: /phụ cấp lưu trú|công tác phí lưu trú|tiền lưu trú/u, not: null },
  { topic: 'monthlyTravel', has: /kh(?:oán|óan) công tác phí/u, not: null },
  {
    topic: 'ownVehicle',
    has: /kh(?:oán|óan).{0,20}(?:xe|phương tiện|xăng|đi lại)|tự túc phương tiện/u,
    not: /thuê/u,
  },
  { topic: 'hiredVehicle', has: /thuê (?:\d+ )?(?:xe|ô ?tô|phương tiện)|tiền thuê xe/u, not: null },
  { topic: 'reception', has: /tiếp khách/u, not: null },
];

const wordsIn = prefilter(WORDS.map(({ has }) => has));

const GUEST = /giảng viên|báo cáo viên|khách mời|chuyên gia|học viên|đại biểu/u;
const STAFF =
  /đoàn công tác|đi công tác|công tác phí|cán bộ (?:tổ chức|phục vụ|quản lý|đi |của)|ban tổ chức|thành viên đoàn|lái xe|của đoàn/u;

/** Lower-case composed text; the accents stay. */
const read = (text: string): string => normaliseText(text).toLowerCase();

export function wordingOf(content: string): Wording | null {
  return wordsIn(content).length === 0 ? null : readWording(content);
}

const readWording = remember((content: string): Wording | null => {
  const text = read(content);
  let topic: Topic | null = null;
  for (const place of wordsIn(content)) {
    const words = WORDS[place];
    if (!words?.has.test(text) || words.not?.test(text)) continue;
    if (topic !== null) return null;
    topic = words.topic;
  }
  return topic === null ? null : { topic, bearer: bearerOf(text) };
});

const bearerOfGroup = remember((content: string): Bearer | null => bearerOf(read(content)));

function bearerOf(text: string): Bearer | null {
  const [isGuest, isStaff] = [GUEST.test(text), STAFF.test(text)];
  return isGuest === isStaff ? null : isGuest ? 'guest' : 'staff';
}

export interface TopicLine extends Wording {
  line: TableRow;
}

const linesOf = new WeakMap<RecognisedTable, TopicLine[]>();

/**
 * Lines of a table that have a topic; a line that does not say for whom is for whom its group is. A table is read anew
 * when a content changes, so this holds as long as the table.
 */
export function topicLines(grid: Grid, table: RecognisedTable): TopicLine[] {
  let found = linesOf.get(table);
  if (found !== undefined) return found;
  found = [];
  const wordingOfLine = judgeContents(grid, table, wordingOf);
  for (let index = 0; index < table.lines.length; index++) {
    const line = table.lines[index] as TableRow;
    const wording = wordingOfLine(line);
    if (wording === null) continue;
    found.push({ line, topic: wording.topic, bearer: wording.bearer ?? groupBearer(line) });
  }
  linesOf.set(table, found);
  return found;
}

function groupBearer(line: TableRow): Bearer | null {
  for (let group = line.parent; group !== null; group = group.parent) {
    const bearer = bearerOfGroup(group.content);
    if (bearer !== null) return bearer;
  }
  return null;
}

/** Words that name a benefit, not who has it. */
const BENEFIT =
  /\(.*?\)|phụ cấp lưu trú|công tác phí lưu trú|tiền lưu trú|tiền ăn|suất ăn|bữa ăn|khoán công tác phí|tự túc phương tiện|phương tiện|thuê xe|khoán xe|khoán|hỗ trợ|thanh toán|chi phí|tiền|đi lại|xăng xe|(?:trong )?(?:những |các |thời gian )?(?:ngày )?(?:đi )?công tác(?= |$)|\d+ chỗ|(?:^| )(?:chi|xe|ô tô|của|cho|đối với|thuê|các|theo|tháng|ngày)(?= |$)|[.,;:]/gu;

/** Who has a benefit, in the words that are left of its line; '' when it does not say. */
export const subjectOf = remember((content: string): string => {
  let text = foldText(content);
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(BENEFIT, ' ').replace(/ +/g, ' ').trim();
  }
  return text;
});
