// Owns a new countryside list of 2019, typed and without a total row; one cumulative sum is not previous plus period.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const commune = (
  number: number,
  place: string,
  work: string,
  plan: number,
  before: number,
  now: number,
  note: string | null = null,
  until = before + now,
): Content[] => [number, place, work, plan, before, now, until, plan - until, note];

export const pjNtmLuyKeXa2019: SheetFixture = {
  book: {
    id: 'pj-ntm-luy-ke-xa-2019',
    language: 'vi',
    note: 'Văn phòng NTM huyện Cẩm Mỹ 2019: số gõ, không dòng tổng, ghi chú dưới bảng; một lũy kế cộng sai.',
    sheets: [
      {
        name: 'Quy III',
        rows: {
          1: ['BAN CHỈ ĐẠO CTMTQG XÂY DỰNG NTM'],
          2: ['HUYỆN CẨM MỸ'],
          4: ['TÌNH HÌNH GIẢI NGÂN VỐN SỰ NGHIỆP NÔNG THÔN MỚI QUÝ III NĂM 2019'],
          5: ['(Đơn vị tính: triệu đồng)'],
          7: [
            'STT',
            'Xã',
            'Nội dung hỗ trợ',
            'Kế hoạch vốn năm 2019',
            'Giải ngân',
            null,
            null,
            'Kế hoạch vốn còn lại',
            'Ghi chú',
          ],
          8: [null, null, null, null, 'Kỳ trước', 'Trong kỳ', 'Lũy kế'],
          9: commune(1, 'Xã Xuân Tây', 'Liên kết trồng tiêu sạch', 600, 210, 145),
          10: commune(2, 'Xã Xuân Đông', 'Tưới tiết kiệm cho bưởi', 450, 120, 180),
          11: commune(3, 'Xã Lâm San', 'Máy tách hạt tiêu', 380, 190, 95, 'HTX góp 50%'),
          12: commune(4, 'Xã Sông Ray', 'Chợ nông sản sạch', 720, 260, 175, null, 453),
          13: commune(5, 'Xã Bảo Bình', 'Thu gom rác thải', 310, 155, 80),
          14: commune(6, 'Xã Xuân Bảo', 'Nhà văn hóa ấp', 280, 280, 0, 'Hết vốn'),
          15: commune(7, 'Xã Thừa Đức', 'Điện thắp sáng đường quê', 260, 90, 70),
          17: ['Ghi chú: số liệu kỳ trước là số đến hết ngày 30/6/2019.'],
          19: [null, 'NGƯỜI LẬP', null, null, null, 'CHÁNH VĂN PHÒNG'],
        },
        formats: { 'D9:H15': '#,##0' },
        merges: ['A4:I4', 'A5:I5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:G7', 'H7:H8', 'I7:I8', 'A17:I17'],
      },
    ],
  },
  dates: { from: '2019-07-01', to: '2019-09-30', document: '2019-10-07' },
  expected: {
    'Quy III': {
      kind: 'tracking',
      tables: [
        {
          range: 'A7:I15',
          headerRows: [7, 8],
          unit: 'triệu đồng',
          columns: {
            A: 'ordinal',
            B: 'locality',
            C: 'content',
            D: 'plan',
            E: 'disbursed.previous',
            F: 'disbursed.period',
            G: 'disbursed.cumulative',
            H: 'remaining',
            I: 'note',
          },
          totalRows: [],
          subtotalRows: [],
          lines: 7,
        },
      ],
      outside: [],
      findings: ['tracking.chain error G12'],
    },
  },
};
