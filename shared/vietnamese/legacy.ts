// Owns reading text typed in the 8-bit codes of the years before Unicode: TCVN3 (fonts .VnTime …) and VNI (VNI-Times …).
// Invariant: for reading only, the cell keeps its text; what may as well be Unicode or another language is left alone.
import { foldText } from './compare.ts';
import { isSyllable } from './syllable.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyText {
  /** in Unicode, composed */
  text: string;
  encoding: LegacyEncoding;
}

/** The Unicode reading of a text that is in an old code beyond doubt; null for every other text, short ones included. */
export function decodeLegacy(text: string): LegacyText | null {
  const words: WordCache = new Map();
  const scheme = surely(text, words);
  return scheme === null ? null : decodeText(text, scheme, words);
}

/**
 * Reader for the texts of one sheet, all of them given as samples. Where some are in an old code beyond doubt, short ones
 * that say nothing alone are read in it too: "Së b" (Sở b); "Ghi chó" (Ghi chú), which is good Unicode as well, only
 * where the old code outnumbers Unicode.
 */
export function createLegacyReader(samples: Iterable<string>): (text: string) => LegacyText | null {
  const words: WordCache = new Map();
  const sure = { tcvn3: 0, vni: 0 };
  let unicode = 0;
  for (const sample of samples) {
    const encoding = surely(sample, words)?.encoding;
    if (encoding !== undefined) sure[encoding]++;
    else if (UNICODE_ONLY.test(sample)) unicode++;
  }
  const scheme = sure.vni > sure.tcvn3 ? VNI : TCVN3;
  const count = sure[scheme.encoding];
  if (count === 0) return () => null;
  return (text) => {
    if (!CODE.test(text) || BEYOND.test(text)) return null;
    const certainty = certaintyOf(tally(text, scheme, words));
    const isRead = certainty === 'possible' ? count > unicode : certainty !== null;
    return isRead ? decodeText(text, scheme, words) : null;
  };
}

/** True for a text partly in an old code and partly in Unicode ("Số l\u00ADîng"): neither reading of the whole is right. */
export function isMixedEncoding(text: string): boolean {
  if (!SIGN.test(text)) return false;
  const words: WordCache = new Map();
  if (surely(text, words) !== null) return false;
  const parts = text.split(/[\s.,:;()/-]+/);
  const legible = parts.filter((part) => !BEYOND.test(part)).join(' ');
  return SCHEMES.some((scheme) => {
    const { firm, unicode } = tally(legible, scheme, words);
    return firm > 0 && (unicode > 0 || UNICODE_ONLY.test(text));
  });
}

// ── the codes ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** TCVN 5712:1993 (VN3, "ABC"): ư is the soft hyphen; accented capitals have no code, the fonts .Vn…H show them. */
const TCVN3_LETTERS = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ';
const TCVN3_CODES = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢§£¤¥¦';
const TCVN3_TABLE = new Map([...TCVN3_CODES].map((code, index) => [code, TCVN3_LETTERS.charAt(index)]));

/**
 * The VNI code for Windows (fonts VNI-Times …) as Unikey, xvnkb and VBKey write it: a vowel and, after it, a letter that
 * stands for its marks; đ, ơ, ư, ỵ and the accented i are single letters. Capitals are the capitals of both.
 */
const VNI_TABLE = new Map(
  (
    'aù á aø à aû ả aõ ã aï ạ aê ă aé ắ aè ằ aú ẳ aü ẵ aë ặ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ ñ đ ' +
    'eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ í í ì ì æ ỉ ó ĩ ò ị ' +
    'où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ oå ổ oã ỗ oä ộ ô ơ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ ' +
    'uù ú uø ù uû ủ uõ ũ uï ụ ö ư öù ứ öø ừ öû ử öõ ữ öï ự yù ý yø ỳ yû ỷ yõ ỹ î ỵ'
  )
    .split(' ')
    .flatMap((code, index, all) => (index % 2 === 0 ? [[code, all[index + 1] ?? ''] as const] : [])),
);

/** Bytes that Windows turned into other letters where the machine ran on code page 1258 in place of 1252. */
const FROM_1258: Readonly<Record<string, string>> = {
  '\u0300': 'Ì',
  '\u0301': 'ì',
  '\u0303': 'Þ',
  '\u0309': 'Ò',
  '\u0323': 'ò',
  Ă: 'Ã',
  ă: 'ã',
  Đ: 'Ð',
  Ơ: 'Õ',
  ơ: 'õ',
  Ư: 'Ý',
  ư: 'ý',
  '₫': 'þ',
};
const ONLY_1258 = /[\u0300\u0301\u0303\u0309\u0323ĂăĐƠơƯư₫]/g;

/** A run of letters as an old code may write them: signs such as © and ¸ are letters there. */
const WORD =
  /[A-Za-z\u00A1-\u00AF\u00B5-\u00B9\u00BB-\u00BE\u00C0-\u00FF\u0300\u0301\u0303\u0309\u0323ĂăĐƠơƯư₫]+/g;

/** Every code of both, in either code page: a text without any is none. */
const CODE = /[\u00A1-\u00FF\u0300\u0301\u0303\u0309\u0323ĂăĐƠơƯư₫]/;

/** What Vietnamese in Unicode has and neither code can: ả ạ ấ …, đ, ĩ, ũ, and the shape marks of decomposed text. */
const UNICODE_ONLY = /[đĨĩŨũ\u0302\u0306\u031B\u1EA0-\u1EF9]/;

/** What no word of Vietnamese in Unicode has: its letters aside, a capital after a small letter, vowels that cannot meet. */
const SIGN = new RegExp(
  [
    '[\\u00A1-\\u00AE\\u00B5-\\u00B9\\u00BB-\\u00BEÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ₫]',
    '[a-zÀ-ÿ\\u0300\\u0301\\u0303\\u0309\\u0323][ÈÉÊÌÒÓÔÕÝĐƠƯ]',
    '[A-Z][à-ýăơư]+[A-Z]',
    '[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ][\\u0300\\u0301\\u0303\\u0309\\u0323]',
    '[aeAE][âáàãÂÁÀÃ]|[oO][âÂ]|[aeouyôAEOUYÔ][ùõÙÕ]|[aeoyôAEOYÔ]ơ|[aA][êéèúÊÉÈÚ]',
  ].join('|'),
);

interface Scheme {
  encoding: LegacyEncoding;
  /** null when a letter of the word has no meaning in this code */
  decode(word: string): string | null;
  /** true where the codes of a word that reads well stand as no other language and no unit of measure has them */
  isMarked: RegExp;
}

const TCVN3: Scheme = {
  encoding: 'tcvn3',
  decode: decodeTcvn3,
  // Signs between letters; × and · are left out, for they multiply there ("m×n", "N·m").
  isMarked:
    /[A-Za-z][\u00A1-\u00AE\u00B5\u00B6\u00B8-\u00BE][A-Za-z]|[a-z\u00A1-\u00BE][\u00C6-\u00D6\u00D8-\u00DE]|[A-Z][ß-þ]+[A-Z]/,
};

const VNI: Scheme = {
  encoding: 'vni',
  decode: decodeVni,
  // Other pairs stand in other languages too ("où", "laïc", "goût", "aún", "deán"); "uû" is uỷ in TCVN3.
  isMarked: /[aeo][øåâ]|[ao]ä|a[àá]|[aeôö]û|[uôö][ùøõ]/i,
};

const SCHEMES = [TCVN3, VNI];

function decodeTcvn3(word: string): string | null {
  let decoded = '';
  for (const code of word) {
    const letter = code <= 'z' ? code : TCVN3_TABLE.get(code);
    if (letter === undefined) return null;
    decoded += letter;
  }
  return decoded;
}

function decodeVni(word: string): string | null {
  const lower = word.toLowerCase();
  let decoded = '';
  for (let at = 0; at < word.length;) {
    const first = word.charAt(at);
    const isSmall = first === lower.charAt(at);
    // A small mark after a capital is met ("Aùp"), a capital mark after a small letter is no VNI.
    const isOneCase = !isSmall || word.charAt(at + 1) === lower.charAt(at + 1);
    const pair = isOneCase && at + 1 < word.length ? VNI_TABLE.get(lower.slice(at, at + 2)) : undefined;
    const letter = pair ?? VNI_TABLE.get(lower.charAt(at)) ?? (first <= 'z' ? first : undefined);
    if (letter === undefined) return null;
    decoded += isSmall ? letter : letter.toUpperCase();
    at += pair === undefined ? 1 : 2;
  }
  return decoded;
}

// ── weighing ────────────────────────────────────────────────────────────────────────────────────────────────────────

type Certainty =
  | 'sure'
  /** has letters no Vietnamese text in Unicode has, but in a short word, or among names and foreign words */
  | 'likely'
  /** good Unicode as well, by the usual words rather the old code */
  | 'possible';

type Weight =
  /** letters without marks: a syllable, a short word, capitals */
  | 'plain'
  /** letters without marks that are no syllable: an English word, a name */
  | 'foreign'
  /** reads only in the old code, and looks like nothing else */
  | 'firm'
  /** reads only in the old code, but other languages have such a word */
  | 'faint'
  /** reads both ways and is rather the old code; no syllable in Unicode ("kú"); an abbreviation; the sign of the đồng */
  | 'rather'
  | 'either'
  /** reads both ways and is rather Unicode, or reads in Unicode only */
  | 'unicode'
  /** reads neither way: a slip, a name, another language */
  | 'wrong';

interface Word {
  weight: Weight;
  /** as it stands where it has no reading */
  decoded: string;
}
type WordCache = Map<string, Partial<Record<LegacyEncoding, Word>>>;
type Tally = Record<Weight, number>;

/** The code a text is in beyond doubt; none where both codes read it equally well. */
function surely(text: string, cache: WordCache): Scheme | null {
  // Most texts are Unicode, and most of those show it in their first word.
  if (BEYOND.test(text) || !SIGN.test(text)) return null;
  let best: Scheme | null = null;
  let most = 0;
  for (const scheme of SCHEMES) {
    const count = tally(text, scheme, cache);
    if (certaintyOf(count) !== 'sure') continue;
    const points = 2 * count.firm + count.faint;
    best = points > most ? scheme : points === most ? null : best;
    most = Math.max(most, points);
  }
  return best;
}

/** Letters and signs of neither code page, other scripts included; dashes, quotes and the like may stand anywhere. */
const BEYOND = /[^\u0000-\u00FF\u0300\u0301\u0303\u0309\u0323ĂăĐƠơƯư\u2000-\u2BFF]/;

function certaintyOf({ firm, faint, rather, unicode, wrong, foreign }: Tally): Certainty | null {
  const against = unicode + wrong;
  const signs = firm + faint;
  if (firm > 0 && foreign <= 2 * firm && against * 3 <= signs + rather) return 'sure';
  if (faint > 1 && signs + rather > 2 && against + foreign === 0) return 'sure';
  if (signs > 0) return wrong <= signs && unicode * 3 <= signs + rather ? 'likely' : null;
  return rather > 0 && against + foreign === 0 ? 'possible' : null;
}

function tally(text: string, scheme: Scheme, cache: WordCache): Tally {
  const count: Tally = {
    plain: 0,
    foreign: 0,
    firm: 0,
    faint: 0,
    rather: 0,
    either: 0,
    unicode: 0,
    wrong: 0,
  };
  for (const word of text.match(WORD) ?? []) count[wordIn(scheme, word, cache).weight]++;
  return count;
}

function wordIn(scheme: Scheme, word: string, cache: WordCache): Word {
  let known = cache.get(word);
  if (known === undefined) cache.set(word, (known = {}));
  return (known[scheme.encoding] ??= weigh(word, scheme));
}

function weigh(word: string, scheme: Scheme): Word {
  if (/^[A-Za-z]+$/.test(word)) {
    const isShort = word.length < 3 || word === word.toUpperCase();
    return { weight: isShort || isSyllable(word) ? 'plain' : 'foreign', decoded: word };
  }
  const codes = toLatin(word);
  const decoded = scheme.decode(codes);
  if (decoded === null) return { weight: isUnicodeWord(word) ? 'unicode' : 'wrong', decoded: word };
  return { weight: weighReading(word, codes, decoded, scheme), decoded };
}

function weighReading(word: string, codes: string, decoded: string, scheme: Scheme): Weight {
  // © and × alone are signs in any text, é alone says nothing; đ is the unit of money.
  if (word.length === 1) return decoded === 'đ' ? 'rather' : 'plain';
  const isUnicode = isUnicodeWord(word);
  if (!isSyllable(decoded)) return isUnicode ? 'unicode' : isAbbreviation(decoded) ? 'rather' : 'wrong';
  const isUsual = USUAL.has(foldText(decoded));
  if (isUnicode && isUsual !== USUAL.has(foldText(word))) return isUsual ? 'rather' : 'unicode';
  if (isUnicode) return 'either';
  if (!SIGN.test(word)) return 'rather';
  const marks = codes.replace(/[A-Za-z]/g, '').length;
  const isLong = word.length > 2 || /[\u00A1-\u00BE]/.test(word);
  return (isUsual && isLong) || marks > 1 || scheme.isMarked.test(codes) ? 'firm' : 'faint';
}

/** "ĐVT", "HĐND", "VNĐ": capitals with Đ; the other marks do not stand in abbreviations. */
function isAbbreviation(decoded: string): boolean {
  return /^[A-ZĐ]{2,5}$/.test(decoded) && decoded.includes('Đ');
}

function isUnicodeWord(word: string): boolean {
  const composed = word.normalize('NFC');
  return PLAUSIBLE_CASE.test(composed) && isSyllable(composed);
}

/** Small, capitals, or capitals first: one, or two by a slip of the shift key ("TÊn"). */
const PLAUSIBLE_CASE = /^(?:\p{Lu}{0,2}\p{Ll}*|\p{Lu}+)$/u;

function toLatin(word: string): string {
  return word.replace(ONLY_1258, (letter) => FROM_1258[letter] ?? letter);
}

/**
 * Words of office sheets whose codes spell another word in Unicode (líp for lớp), or that one code alone makes (së for
 * sở); and the Unicode words that would be misread (công as cụng). They weigh between two readings, nothing more.
 */
const USUAL = new Set(
  // in TCVN3 they look like Unicode or are short
  (
    'bình bảng bố bốn bộ bột bớt chính chú chúc chúng chút chớ chờ các cúc cúng cũ cũng cả cấp cần cầu cỏ cụ ' +
    'cụm cụt củ của cử cửa cự do dũng dụng dự giỏi giờ giữa gốc gỗ hàng hành hình hạng họp hố hồ hồi hỗ hộ ' +
    'hộp hụi hủy khúc khử kính kế kể kỳ kỷ kỹ là lãi lũ lũng lũy lượt lần lẻ lễ lệ lốp lộ lộc lớn lớp lợi ' +
    'miền mã mình mũi mẫu mỏ mộc một mới mở mỡ mục ngày ngũ người nhiều nhà nhỏ nhớ nhớt núi năm nước nội nộp ' +
    'nợ phú phút phải phần phẩm phố phụ quý quỹ rộng súc sún sỏi số sổ sở sợi sử sửa sự thuê thuế thành tháng ' +
    'thú thúc thọ thớt thợ thụ thủy tiền trình trú trúng trước trường trẻ trở trợ trụ trừ tuổi tình tính túi ' +
    'tư tạm tạo tấn tập tỉ tỉnh tỏi tố tối tốt tổ tổng tớ tới tờ tụ tủ từ từng tự tỷ và vào vũ vốn với vở vụ ' +
    'vừa vựa xã xăng xốp xử đi đo đã để đủ ở ủy ' +
    // in VNI they look like Unicode
    'bị chị cơ hơi hơn hồng khối khống sơ sốt thơ thị thống trị tơ tốc tồn vị ' +
    // in Unicode they would be misread
    'bán báo bé bên bí bò bó bóng bô bùn bút chân chè chén cá cái cán cân còn có cóc cót cô công cùng dân dó ' +
    'dù dùng giá giò gì gói hoàn hoàng hái hò hòa hóa hô hùng hội khoán khoáng khê khí khó khóa khô không ' +
    'loài lâm lê lên lí lò lô lùn lý má mái máy mèo mét mê mí mía món môi môn mùa ngoài ngân nhân nên nói nón ' +
    'nóng nông nấm phân phí phòng phó quà quá quán quân quê rá rác rèn rò soát sá sân sét sóng sông thoái ' +
    'thoát thái thân thêm thì thí thôi thôn thông toàn toán trên trí tròn trông tái tám tân tên tìm tí tín ' +
    'tòa tô tôi tôm tôn tù vá ván vân vé vì ví vòng vó vóc vô vùng xá xây xén xóa xóm xô xôi đò'
  )
    .split(' ')
    .map(foldText),
);

// ── decoding ────────────────────────────────────────────────────────────────────────────────────────────────────────

function decodeText(text: string, scheme: Scheme, cache: WordCache): LegacyText {
  const { encoding } = scheme;
  // In the capital fonts a title mixes capitals without marks and small letters with marks: "LO¹I".
  const isTitle = encoding === 'tcvn3' && /[A-Z]{2}/.test(text) && !/[a-z]/.test(text);
  const decoded = text.replace(WORD, (word) => {
    if (/^[×÷]$/.test(word)) return word;
    const letters = wordIn(scheme, word, cache).decoded;
    const isCapitals = encoding === 'tcvn3' && /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word);
    return isTitle || isCapitals ? letters.toUpperCase() : letters;
  });
  return { text: decoded.normalize('NFC'), encoding };
}
