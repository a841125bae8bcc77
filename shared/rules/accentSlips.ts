// Owns words of the domain whose accents are put wrongly: "Thuế hội trường" for "Thuê hội trường", "đầu nằm" for "đầu năm".
// Invariant: inside a sentence only phrases that mean nothing else are read; hoà = hòa is no slip, nor is a name.
import { foldText, normaliseText, plainText } from '../vietnamese/compare.ts';
import { plainPrefilter } from '../vietnamese/prefilter.ts';

/** Phrases that mean nothing else with other accents, also where they are parts of two other words. */
const ANYWHERE = [
  ...['báo cáo viên', 'văn phòng phẩm', 'phụ cấp lưu trú', 'công tác phí', 'thuê hội trường', 'đơn vị tính'],
  ...[
    'thuê phòng nghỉ',
    'thuê vận chuyển',
    'nguồn kinh phí',
    'từ đầu năm',
    'lũy kế',
    'tập huấn',
    'vận chuyển',
  ],
  ...['nước uống', 'giải khát', 'hướng dẫn', 'sản phẩm', 'kế hoạch', 'giám đốc', 'chủ tịch', 'giải quyết'],
  ...['đại biểu', 'tài liệu', 'điều lệ', 'khoa học và công nghệ', 'kinh phí thực hiện', 'xây dựng hồ sơ'],
];
/** Phrases that are told as a whole label only; inside a sentence two other words may meet ("hộ trở lên"). */
const LABELS = [
  ...['dự toán', 'kinh phí', 'đơn giá', 'thành tiền', 'số tiền', 'số lượng', 'nội dung', 'nội dung chi'],
  ...['ghi chú', 'tổng cộng', 'tổng số', 'căn cứ', 'khoản chi', 'mức chi', 'định mức', 'bằng chữ', 'cộng'],
  ...['hội nghị', 'giảng viên', 'thù lao', 'phụ cấp', 'âm thanh', 'trang trí', 'máy chiếu', 'thuê xe'],
  ...['giải ngân', 'quyết toán', 'tạm ứng', 'nghiệm thu', 'thanh toán', 'ngân sách', 'đánh giá', 'hội đồng'],
  ...[
    'thành viên',
    'kế toán',
    'người lập',
    'xây dựng',
    'thực hiện',
    'hỗ trợ',
    'chi phí',
    'báo giá',
    'hợp đồng',
  ],
  ...['địa bàn', 'tổ chức', 'đơn vị chủ trì', 'đơn vị phối hợp', 'thời gian', 'tiến độ', 'trạng thái'],
];

interface Phrase {
  written: string;
  right: string;
}

function byPlainText(phrases: readonly string[]): ReadonlyMap<string, Phrase> {
  return new Map(phrases.map((written) => [plainText(written), { written, right: foldText(written) }]));
}
const anywhere = byPlainText(ANYWHERE);
const labels = byPlainText([...ANYWHERE, ...LABELS]);

const LETTERS: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
};

/** Any accents on the letters of a phrase; longer phrases first. */
const ANY_ACCENTS = new RegExp(
  String.raw`(?<!\p{L})(?:${[...anywhere.keys()]
    .sort((a, b) => b.length - a.length)
    .map((plain) => plain.replace(/[adeiouy]/g, (letter) => `[${LETTERS[letter] ?? letter}]`))
    .join('|')})(?!\p{L})`,
  'gu',
);
const phrasesIn = plainPrefilter([ANY_ACCENTS]);

export interface AccentSlip {
  found: string;
  meant: string;
}

/** True for a text with accents anywhere. */
export function hasAccents(text: string): boolean {
  return /[\u00C0-\u024F\u0300-\u036F\u1EA0-\u1EF9]/.test(text);
}

/** Slips of one text; `isAccented`: what stands around it has accents, so a phrase without any is a slip too. */
export function accentSlips(text: string, isAccented: boolean): AccentSlip[] {
  const written = normaliseText(text);
  const mayLack = isAccented || hasAccents(written);
  const slips: AccentSlip[] = [];
  const matches = phrasesIn(written).length === 0 ? [] : written.toLowerCase().matchAll(ANY_ACCENTS);
  for (const match of matches) {
    const found = written.slice(match.index, match.index + match[0].length);
    const phrase = slipOf(found, anywhere, mayLack);
    if (phrase !== null && !isName(found, written, match.index)) slips.push({ found, meant: phrase.written });
  }
  // "Nôi dung (chi tiết):" is a label.
  const label = written.length > LONGEST_LABEL ? '' : (/^[^(:[]*/.exec(written)?.[0].trim() ?? '');
  const phrase = slips.length > 0 || label === '' ? null : slipOf(label, labels, isAccented);
  return phrase === null ? slips : [{ found: label, meant: phrase.written }];
}
const LONGEST_LABEL = 60;

function slipOf(found: string, phrases: ReadonlyMap<string, Phrase>, mayLack: boolean): Phrase | null {
  const phrase = phrases.get(plainText(found));
  if (phrase === undefined || phrase.right === foldText(found)) return null;
  return hasAccents(found) || mayLack ? phrase : null;
}

/** "Ông Nguyễn Kinh Phi": every word begins with a capital, and so does the word before. */
function isName(found: string, text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().split(' ').at(-1) ?? '';
  return /^(?:\p{Lu}\p{Ll}+ ?)+$/u.test(found) && /^\p{Lu}\p{Ll}+$/u.test(before);
}
