// Owns a district People's Council's study trip of October 2024, groups told only by captions; one line rests on a circular replaced in 2017.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const TRAVEL = 'TT 40/2017/TT-BTC';
const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  [count, days]: readonly [number, number],
  price: number,
  basis: string,
  note: string | null = null,
): Content[] => [number, what, unit, count, days, price, `=D${row}*E${row}*F${row}`, basis, note];

export const pfHocTapKinhNghiem: SheetFixture = {
  book: {
    id: 'pf-hoc-tap-kinh-nghiem',
    language: 'vi',
    note: 'Văn phòng HĐND huyện 10/2024: đoàn học tập kinh nghiệm 4 ngày, nhóm chỉ là dòng chữ không cộng, tổng cuối bảng; một căn cứ ghi TT 97/2010 đã hết hiệu lực; trang danh sách đoàn.',
    sheets: [
      {
        name: 'KP doan HTKN',
        rows: {
          1: ['HỘI ĐỒNG NHÂN DÂN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['HUYỆN CHÂU THÀNH A', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['DỰ TOÁN KINH PHÍ'],
          5: ['Đoàn học tập kinh nghiệm hoạt động giám sát tại tỉnh Lâm Đồng và tỉnh Ninh Thuận'],
          6: [
            'Thời gian: 04 ngày, từ ngày 15/10/2024 đến ngày 18/10/2024. Thành phần: 16 người (kể cả lái xe)',
          ],
          7: [null, null, null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          8: [
            'STT',
            'Nội dung',
            'ĐVT',
            'Số người (lượng)',
            'Số ngày (lần)',
            'Mức chi',
            'Thành tiền',
            'Căn cứ',
            'Ghi chú',
          ],
          9: ['I', 'Công tác phí'],
          10: line(10, 1, 'Phụ cấp lưu trú', 'người/ngày', [16, 4], 200000, TRAVEL),
          11: line(
            11,
            2,
            'Khoán tiền phòng nghỉ tại thành phố Đà Lạt (đô thị loại I)',
            'người/ngày',
            [15, 2],
            450000,
            TRAVEL,
          ),
          12: line(
            12,
            3,
            'Khoán tiền phòng nghỉ tại thành phố Phan Rang - Tháp Chàm',
            'người/ngày',
            [15, 1],
            350000,
            'TT 97/2010/TT-BTC',
          ),
          13: line(
            13,
            4,
            'Phòng nghỉ của Chủ tịch HĐND huyện (hóa đơn)',
            'đêm',
            [1, 3],
            550000,
            'Hóa đơn',
            'Phòng riêng',
          ),
          14: ['II', 'Đi lại'],
          15: line(15, 1, 'Thuê xe 29 chỗ', 'chuyến', [1, 1], 21500000, 'Báo giá', 'Trọn gói 04 ngày'),
          16: line(16, 2, 'Phí cầu đường, bến bãi', 'lượt', [14, 1], 62000, 'Vé thực tế'),
          17: ['III', 'Chi khác'],
          18: line(18, 1, 'Quà lưu niệm đơn vị bạn', 'phần', [2, 1], 1000000, 'Dự kiến'),
          19: line(19, 2, 'Nước uống trên xe', 'người/ngày', [16, 4], 15000, 'Dự kiến'),
          20: line(20, 3, 'Thuốc y tế dự phòng', 'túi', [1, 1], 650000, 'Dự kiến'),
          21: [null, 'Tổng cộng', null, null, null, null, '=SUM(G10:G20)'],
          22: ['Bằng chữ: Năm mươi chín triệu một trăm bảy mươi tám nghìn đồng.'],
          24: [null, 'NGƯỜI LẬP', null, 'KẾ TOÁN', null, null, 'CHÁNH VĂN PHÒNG'],
          29: [null, 'Trương Thị Bé Ba', null, 'Lê Kim Thoa', null, null, 'Nguyễn Hoàng Dũng'],
        },
        formats: { F: '#,##0', G: '#,##0' },
        merges: ['E1:I1', 'E2:I2', 'A4:I4', 'A5:I5', 'A6:I6', 'A22:I22'],
      },
      {
        name: 'DS doan',
        rows: {
          1: ['DANH SÁCH ĐOÀN (trích)'],
          3: ['STT', 'Họ và tên', 'Chức vụ', 'Số CCCD', 'Ghi chú'],
          4: [1, 'Lâm Thanh Nhã', 'Chủ tịch HĐND huyện', '093071000101', 'Trưởng đoàn'],
          5: [2, 'Phạm Thị Út', 'Phó Chủ tịch HĐND huyện', '093175000202', null],
          6: [3, 'Đặng Minh Tới', 'Trưởng Ban Kinh tế - Xã hội', '093069000303', null],
          7: [4, 'Trần Hữu Phước', 'Trưởng Ban Pháp chế', '093074000404', null],
        },
        merges: ['A1:E1'],
      },
    ],
  },
  dates: { from: '2024-10-15', to: '2024-10-18', document: '2024-10-02' },
  expected: {
    'KP doan HTKN': {
      kind: 'estimate',
      tables: [
        {
          range: 'A8:I21',
          headerRows: [8, 8],
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'unit',
            D: 'quantity',
            E: 'factor',
            F: 'price',
            G: 'amount',
            H: 'basis',
            I: 'note',
          },
          totalRows: [21],
          subtotalRows: [],
          lines: 9,
        },
      ],
      outside: [],
      findings: ['basis.lapsed warning H12'],
    },
    'DS doan': { kind: 'other', tables: [], outside: [], findings: [] },
  },
};
