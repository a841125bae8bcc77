// Owns writing Vietnamese in the VNI code of the VNI-Times fonts: a letter and its marks are two characters.
// Invariant: i, y with a dot below and đ, ơ, ư have a character of their own.

const VOWELS: Record<string, string> = { '': '', '\u0302': 'â', '\u0306': 'ê' };
const TONES: Record<string, readonly [plain: string, circumflex: string, breve: string]> = {
  '': ['', 'â', 'ê'],
  '\u0301': ['ù', 'á', 'é'],
  '\u0300': ['ø', 'à', 'è'],
  '\u0309': ['û', 'å', 'ú'],
  '\u0303': ['õ', 'ã', 'ü'],
  '\u0323': ['ï', 'ä', 'ë'],
};
const SINGLE: Record<string, string> = {
  đ: 'ñ',
  Đ: 'Ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  Í: 'Í',
  Ì: 'Ì',
  Ỉ: 'Æ',
  Ĩ: 'Ó',
  Ị: 'Ò',
  Ỵ: 'Î',
};
const HORNED: Record<string, string> = { o: 'ô', O: 'Ô', u: 'ö', U: 'Ö' };
const MARKS = Object.keys(VOWELS);

export const vni = (text: string): string => [...text.normalize('NFC')].map(letterInVni).join('');

function letterInVni(letter: string): string {
  const single = SINGLE[letter];
  if (single !== undefined) return single;
  const [base = '', ...marks] = [...letter.normalize('NFD')];
  if (marks.length === 0) return letter;
  const shape = MARKS.indexOf(marks.find((mark) => VOWELS[mark]) ?? '');
  const tone = marks.find((mark) => TONES[mark]) ?? '';
  const written = TONES[tone]?.[shape] ?? '';
  const stem = marks.includes('\u031b') ? (HORNED[base] ?? base) : base;
  return stem + (base === base.toLowerCase() ? written : written.toUpperCase());
}
