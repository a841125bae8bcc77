// Owns a ward's adjustment of its 2025 estimate after the merger: approved, more, less, after; the total on top.
// Invariant: clean; what is taken equals what is given.
import type { Content } from '../../mutate/book.ts';
import type { SheetFixture } from '../fixture.ts';

const line = (
  row: number,
  number: number,
  what: string,
  approved: number,
  [more, less]: [number | null, number | null],
  why: string | null,
): Content[] => [number, what, approved, more, less, `=C${String(row)}+D${String(row)}-E${String(row)}`, why];
const sums = (of: (letter: string) => string): Content[] => ['C', 'D', 'E', 'F'].map(of);

export const pxDieuChinhPhuong2025: SheetFixture = {
  book: {
    id: 'px-dieu-chinh-phuong-2025',
    language: 'vi',
    note: 'UBND phường Việt Trì, tỉnh Phú Thọ 2025: điều chỉnh dự toán sau sắp xếp, đồng, tổng số ở đầu, có dòng số thứ tự cột; sạch.',
    sheets: [
      {
        name: 'DC 2025',
        rows: {
          1: ['ỦY BAN NHÂN DÂN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          2: ['PHƯỜNG VIỆT TRÌ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          4: ['BIỂU ĐIỀU CHỈNH DỰ TOÁN CHI 6 THÁNG CUỐI NĂM 2025'],
          5: ['(Kèm theo Quyết định số 412/QĐ-UBND ngày 15/10/2025 của UBND phường Việt Trì)'],
          6: [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
          7: [
            'TT',
            'Nội dung chi',
            'Dự toán được duyệt',
            'Điều chỉnh tăng',
            'Điều chỉnh giảm',
            'Dự toán sau điều chỉnh',
            'Thuyết minh',
          ],
          8: ['a', 'b', '1', '2', '3', '4=1+2-3', 'c'],
          9: [null, 'TỔNG SỐ', ...sums((letter) => `=${letter}10+${letter}14+${letter}18`)],
          10: ['I', 'Hội nghị, tập huấn', ...sums((letter) => `=SUM(${letter}11:${letter}13)`)],
          11: line(
            11,
            1,
            'Hội nghị đối thoại với Nhân dân',
            18500000,
            [null, 6500000],
            'Tổ chức 01 hội nghị',
          ),
          12: line(
            12,
            2,
            'Tập huấn sử dụng phần mềm một cửa',
            32000000,
            [14000000, null],
            'Bổ sung tổ công nghệ số cộng đồng',
          ),
          13: line(13, 3, 'Hội nghị sơ kết chính quyền hai cấp', 12400000, [null, null], null),
          14: ['II', 'Mua sắm, sửa chữa', ...sums((letter) => `=SUM(${letter}15:${letter}17)`)],
          15: line(15, 1, 'Thay biển tên, con dấu', 21600000, [null, 3100000], 'Theo giá trị quyết toán'),
          16: line(16, 2, 'Máy quét tài liệu', 24000000, [12000000, null], 'Thêm 01 máy'),
          17: line(17, 3, 'Sửa chữa nhà để xe', 45000000, [null, 20000000], 'Chuyển sang năm 2026'),
          18: ['III', 'Chi khác', ...sums((letter) => `=SUM(${letter}19:${letter}20)`)],
          19: line(
            19,
            1,
            'Chỉnh lý, bàn giao tài liệu phường cũ',
            38000000,
            [9600000, null],
            'Khối lượng thực tế',
          ),
          20: line(
            20,
            2,
            'Tuyên truyền trên loa truyền thanh',
            15000000,
            [null, 6000000],
            'Giảm số buổi phát',
          ),
          22: [null, 'KẾ TOÁN', null, null, 'TM. ỦY BAN NHÂN DÂN'],
          23: [null, null, null, null, 'CHỦ TỊCH'],
        },
        formats: { C: '#,##0', D: '#,##0', E: '#,##0', F: '#,##0' },
        merges: ['D1:G1', 'D2:G2', 'A4:G4', 'A5:G5', 'E22:G22', 'E23:G23'],
      },
    ],
  },
  expected: {
    'DC 2025': {
      kind: 'estimate',
      tables: [
        {
          range: 'A7:G20',
          headerRows: [7, 7],
          indexRow: 8,
          unit: 'đồng',
          columns: {
            A: 'ordinal',
            B: 'content',
            C: 'amount',
            D: 'difference',
            E: 'difference',
            F: 'amount.total',
            G: 'note',
          },
          totalRows: [9],
          subtotalRows: [10, 14, 18],
          lines: 8,
        },
      ],
      outside: [],
      findings: [],
    },
  },
};
