// Owns which seat of a council, team or seminar a line pays: "Chủ tịch" under "Hội đồng đánh giá, phân hạng OCOP" is OCOP.HD, CT.
// Invariant: the seat stands in the line itself; what kind of council it is may stand in the groups over it or in the title.
// "Hội thảo" has two prices (TT 40/2017 and TT 03/2023 Điều 4.4): the second only where the sheet says it is a formal task.
import { textAt } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText } from '../vietnamese/compare.ts';
import { foldedTest } from '../vietnamese/prefilter.ts';
import { remember } from '../vietnamese/remember.ts';

export interface Seat {
  item: string;
  personLevel: string | null;
}

interface Council {
  item: string;
  /** in the nearest of line, groups and title that names a council, team or seminar at all */
  is: RegExp;
  /** somewhere in line, groups, title or cited basis */
  about: RegExp;
  /** first that fits wins; a full item code where the source row is one of its own */
  seats: readonly (readonly [RegExp, Seat])[];
}

const seat = (item: string, personLevel: string | null): Seat => ({ item, personLevel });
const OCOP = /ocop|mỗi xã một sản phẩm|phân hạng sản phẩm/u;
const FORMAL_TASK =
  /nhiệm vụ (?:khoa học|kh)|đề tài|dự án (?:khoa học|sản xuất thử)|03\/2023\/tt-btc|tt 03\/2023/u;

function councilSeats(item: string): [RegExp, Seat][] {
  return [
    // The opponent is paid as a member for the meeting, and by this row for what he writes.
    [/(?:nhận xét|phiếu|bài|viết).*phản biện|phản biện.*(?:nhận xét|phiếu|bài)/u, seat(`${item}.PB`, null)],
    [/phiếu nhận xét|nhận xét/u, seat(`${item}.NX`, null)],
    [/thư ký khoa học/u, seat(item, 'TKKH')],
    [/thư ký/u, seat(item, 'TKHC')],
    [/phó chủ tịch|thành viên|ủy viên/u, seat(item, 'TV')],
    [/chủ tịch/u, seat(item, 'CT')],
    [/đại biểu|khách mời/u, seat(item, 'DB')],
  ];
}

function teamSeats(item: string): [RegExp, Seat][] {
  return [
    [/thư ký/u, seat(item, 'TK')],
    [/thành viên|tổ viên|tổ phó/u, seat(item, 'TV')],
    [/tổ trưởng/u, seat(item, 'TT')],
    [/đại biểu|khách mời/u, seat(item, 'DB')],
  ];
}

const COUNCILS: readonly Council[] = [
  { item: 'OCOP.TTV', is: /tổ tư vấn|tổ giúp việc/u, about: OCOP, seats: teamSeats('OCOP.TTV') },
  { item: 'KHCN.TTD', is: /tổ thẩm định/u, about: FORMAL_TASK, seats: teamSeats('KHCN.TTD') },
  {
    item: 'OCOP.HD',
    is: /hội đồng/u,
    about: OCOP,
    // Comment sheets are not named for OCOP: no norm for them.
    seats: councilSeats('OCOP.HD').filter(([, { item }]) => item === 'OCOP.HD'),
  },
  { item: 'KHCN.XD', is: /hội đồng.*xác định nhiệm vụ/u, about: /./u, seats: councilSeats('KHCN.XD') },
  {
    item: 'KHCN.TC',
    is: /hội đồng.*(?:tuyển chọn|giao trực tiếp)/u,
    about: FORMAL_TASK,
    seats: councilSeats('KHCN.TC'),
  },
  { item: 'KHCN.NT', is: /hội đồng.*nghiệm thu/u, about: FORMAL_TASK, seats: councilSeats('KHCN.NT') },
  {
    item: 'KHCN.HT',
    is: /hội thảo|tọa đàm|diễn đàn/u,
    about: FORMAL_TASK,
    seats: [
      [/không trình bày|đặt viết|đặt hàng/u, seat('KHCN.HT.BCV', null)],
      [
        /báo cáo viên|báo cáo (?:trình bày|tham luận)|trình bày (?:báo cáo|tham luận)/u,
        seat('KHCN.HT.BC', null),
      ],
      [/thư ký/u, seat('KHCN.HT', 'TK')],
      [/chủ trì/u, seat('KHCN.HT', 'CT')],
      [/thành viên|đại biểu|người tham (?:gia|dự)/u, seat('KHCN.HT', 'TV')],
    ],
  },
];

/** Prizes and praise have no council. */
const PRIZES: readonly (readonly [RegExp, RegExp, Seat])[] = [
  [/(?:giải|thưởng).*(?:5|năm) sao/u, OCOP, seat('OCOP.GIAI.5', null)],
  [/(?:giải|thưởng).*(?:4|bốn) sao/u, OCOP, seat('OCOP.GIAI.4', null)],
  [/(?:giải|thưởng).*(?:3|ba) sao/u, OCOP, seat('OCOP.GIAI.3', null)],
  [/khen thưởng.*(?:học viên|giỏi|xuất sắc)/u, /./u, seat('DT.KHENTHUONG', null)],
];

const NAMES_COUNCIL = /hội đồng|tổ tư vấn|tổ giúp việc|tổ thẩm định|hội thảo|tọa đàm|diễn đàn/u;
/** Words of every seat; few lines have any. */
const namesSeat = foldedTest(
  /chủ tịch|chủ trì|thư ký|thành viên|ủy viên|tổ trưởng|tổ viên|tổ phó|đại biểu|khách mời|nhận xét|phản biện|báo cáo|người tham|thưởng|giải/u,
);
/** What is bought for people is not what they are paid. */
const isBought = foldedTest(
  /tiền ăn|ăn trưa|nước uống|giải khát|tài liệu|phòng nghỉ|(?:^| )(?:xe|vé|hoa)(?: |$)|xăng|đi lại|lưu trú|công tác phí|thuê|in ấn|phô|văn phòng phẩm|hội trường|trang trí|khung|giấy/u,
);

export interface SeatMatcher {
  /** false for the many lines whose own words name no seat */
  mayBe(content: string): boolean;
  /** the seat of a line that may be one; `cited` is what its basis says */
  of(grid: Grid, table: EstimateTable, line: TableRow, cited: string): Seat | null;
}

export function createSeatMatcher(): SeatMatcher {
  const folded = remember(foldText);
  const mayBe = (content: string): boolean => namesSeat(content) && !isBought(content);
  const titles = new WeakMap<EstimateTable, string>();
  const of: SeatMatcher['of'] = (grid, table, line, cited) => {
    let title = titles.get(table);
    if (title === undefined) titles.set(table, (title = titleOf(grid, table)));
    const own = folded(line.content);
    const around = [own];
    for (let row = line.parent; row !== null; row = row.parent) around.push(folded(row.content));
    around.push(title);
    const everything = `${around.join(' ')} ${folded(cited)}`;
    for (const [wording, about, found] of PRIZES)
      if (wording.test(own)) return about.test(everything) ? found : null;
    const nearest = around.find((text) => NAMES_COUNCIL.test(text));
    if (nearest === undefined) return null;
    const council = COUNCILS.find(({ is, about }) => is.test(nearest) && about.test(everything));
    return council?.seats.find(([wording]) => wording.test(own))?.[1] ?? null;
  };
  return { mayBe, of };
}

const TITLE_ROWS = 12;

/** The texts above the table, folded. */
function titleOf(grid: Grid, { headerRows: [top] }: EstimateTable): string {
  const texts: string[] = [];
  for (let row = Math.max(grid.top, top - TITLE_ROWS); row < top; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const text = textAt(grid, row, column);
      if (text !== '') texts.push(foldText(text));
    }
  return texts.join(' ');
}
