// Owns an irrigation company's works estimate of 2015 in VNI: three prices and three products a line, a table of rates under it; clean.
import { down } from '../../mutate/book.ts';
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';
import { recoded } from '../tcvn3.ts';
import { vni } from '../vni.ts';

type Job = readonly [
  code: string,
  what: string,
  unit: string,
  size: number,
  material: number,
  labour: number,
  machine: number,
];
const jobs: readonly Job[] = [
  ['AA.11211', 'Phát quang hai bên bờ kênh', '100m2', 42.5, 0, 186400, 0],
  ['AB.27113', 'Đào nạo vét kênh bằng máy đào 0,8m3', '100m3', 31.2, 0, 214300, 1672000],
  ['AB.64123', 'Đắp bờ kênh bằng đất nạo vét', '100m3', 12.8, 0, 305600, 948500],
  ['AF.11213', 'Bê tông đáy cống đá 1x2 M200', 'm3', 18.6, 1024500, 398700, 52300],
  ['AE.11115', 'Xây mái kênh bằng đá hộc vữa M100', 'm3', 46, 612800, 421500, 0],
  ['AK.83420', 'Sơn cửa cống thép 3 nước', 'm2', 27.4, 21600, 18900, 0],
];
const step = (ordinal: string, sign: string, what: string, way: string, money: string): Content[] => [
  ordinal,
  sign,
  what,
  way,
  money,
];

export const pmKenhNoiDongVni2015: SheetFixture = {
  book: {
    id: 'pm-kenh-noi-dong-vni-2015',
    language: 'vi',
    note: 'Công ty thủy lợi Long An 2015, phông VNI-Times: đơn giá vật liệu - nhân công - máy, bên dưới là bảng tổng hợp theo tỷ lệ; sạch.',
    sheets: [
      {
        name: 'DT kenh Rach Gia',
        rows: recoded(
          {
            1: ['CÔNG TY TNHH MTV KHAI THÁC THỦY LỢI LONG AN'],
            2: ['TRẠM QUẢN LÝ THỦY NÔNG TÂN TRỤ'],
            3: ['DỰ TOÁN SỬA CHỮA, NẠO VÉT KÊNH RẠCH GIÀ NĂM 2015'],
            4: [null, null, null, null, null, null, null, null, null, 'ĐVT: đồng'],
            5: [
              'STT',
              'Mã hiệu',
              'Hạng mục công việc',
              'Đơn vị',
              'Khối lượng',
              'Đơn giá',
              null,
              null,
              'Thành tiền',
            ],
            6: [null, null, null, null, null, 'Vật liệu', 'Nhân công', 'Máy', 'Vật liệu', 'Nhân công', 'Máy'],
            ...down(7, jobs, (row, [code, what, unit, size, ...prices]) => [
              row - 6,
              code,
              what,
              unit,
              size,
              ...prices,
              `=ROUND(E${row}*F${row},0)`,
              `=ROUND(E${row}*G${row},0)`,
              `=ROUND(E${row}*H${row},0)`,
            ]),
            13: [
              null,
              null,
              'Cộng',
              null,
              null,
              null,
              null,
              null,
              '=SUM(I7:I12)',
              '=SUM(J7:J12)',
              '=SUM(K7:K12)',
            ],
            16: ['TỔNG HỢP GIÁ TRỊ DỰ TOÁN'],
            17: ['STT', 'Ký hiệu', 'Khoản mục chi phí', 'Cách tính', 'Thành tiền (đồng)'],
            18: step('1', 'VL', 'Chi phí vật liệu', 'Bảng trên', '=I13'),
            19: step('2', 'NC', 'Chi phí nhân công', 'Bảng trên', '=J13'),
            20: step('3', 'M', 'Chi phí máy thi công', 'Bảng trên', '=K13'),
            21: step('I', 'T', 'Cộng chi phí trực tiếp', 'VL+NC+M', '=E18+E19+E20'),
            22: step('II', 'C', 'Chi phí chung', '5,5% x T', '=ROUND(E21*5.5%,0)'),
            23: step(
              'III',
              'TL',
              'Thu nhập chịu thuế tính trước',
              '5,5% x (T+C)',
              '=ROUND((E21+E22)*5.5%,0)',
            ),
            24: step('IV', 'G', 'Cộng giá trị trước thuế', 'T+C+TL', '=E21+E22+E23'),
            25: step('V', 'GTGT', 'Thuế giá trị gia tăng', '10% x G', '=ROUND(E24*10%,0)'),
            26: step('VI', 'Gxd', 'TỔNG CỘNG', 'G+GTGT', '=E24+E25'),
            28: [null, null, 'Người lập', null, null, null, 'Trạm trưởng', null, null, 'Giám đốc'],
          },
          vni,
        ),
        formats: {
          E: '#,##0.00',
          F: '#,##0',
          G: '#,##0',
          H: '#,##0',
          I: '#,##0',
          J: '#,##0',
          K: '#,##0',
          'E18:E26': '#,##0',
        },
        merges: ['A3:K3', 'J4:K4', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:H5', 'I5:K5', 'A16:E16'],
      },
    ],
  },
  asXls: true,
  expected: {
    'DT kenh Rach Gia': {
      kind: 'estimate',
      tables: [
        {
          range: 'A5:K13',
          headerRows: [5, 6],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'code',
            C: 'content',
            D: 'unit',
            E: 'quantity',
            F: 'price.material',
            G: 'price.labour',
            H: 'price.machine',
            I: 'amount.material',
            J: 'amount.labour',
            K: 'amount.machine',
          },
          totalRows: [13],
          subtotalRows: [],
          lines: 6,
        },
        {
          range: 'A17:E26',
          headerRows: [17, 17],
          unit: 'đồng',
          columns: { A: 'ordinal', C: 'content', E: 'amount' },
          totalRows: [26],
          subtotalRows: [21, 24],
          lines: 6,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
