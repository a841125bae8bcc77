// Owns how Vietnamese text is compared: the only place that folds case, blanks, tone placement and accents.
// Invariant: keys are for comparing, never for showing; soft hyphens stay (in TCVN3 they are the letter ư).
import { remember } from './remember.ts';

/** Composed form (NFC), every run of blanks (no-break ones too) one space, invisible characters dropped, trimmed. */
export function normaliseText(text: string): string {
  if (isNormal(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[\s\u0085\u180E]+/g, ' ')
    .trim();
}

/** True for a text of composed Latin letters and plain marks with single spaces: most are, and need no work. */
function isNormal(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE) {
      if (before === SPACE) return false;
    } else if (code < SPACE || (code > 0x7e && code < 0xa1) || code > 0x1ef9) return false;
    else if (code > 0x24f && code < 0x1ea0) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}
const SPACE = 0x20;

/**
 * Comparison key that keeps accents: lower case, tone on its standard letter (hoà = hòa, thuỷ = thủy, tóan = toán),
 * apostrophes and hyphens of any kind alike and hyphens without blanks around them.
 */
export function foldText(text: string): string {
  // Without a letter beyond ASCII there is no tone to place.
  if (!BEYOND_ASCII.test(text)) return alikeText(text);
  return text.length > LONGEST_KEPT ? foldWords(text) : foldAgain(text);
}

const foldWords = (text: string): string => placeTones(alikeText(text));
/** Headings, units and names come again and again; sentences do not. */
const foldAgain = remember(foldWords);
const LONGEST_KEPT = 120;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Lower case, marks that are typed in several ways made one; tones stay where they are. */
function alikeText(text: string): string {
  // Composed Latin letters stay composed in lower case.
  const composed = isNormal(text) ? text.toLowerCase() : normaliseText(text).toLowerCase().normalize('NFC');
  if (!MARKS.test(composed)) return composed;
  return composed
    .replace(/[\u2018\u2019\u02BC\u00B4\u0060\u2032]/g, "'")
    .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-');
}

/** Any of those that are made one. */
const MARKS = /[-\u2010-\u2015\u2212\u2018\u2019\u02BC\u00B4\u0060\u2032]/;

/** The key of foldText without accents (đ is d): finds candidates, never decides alone that two texts are the same. */
export function plainText(text: string): string {
  // Without accents it does not matter where a tone is put.
  return alikeText(text).normalize('NFD').replace(ACCENTS, '').replaceAll('đ', 'd');
}

/** A number that texts of equal foldText have alike, and few others: made of the consonants and digits, without folding. */
export function foldHash(text: string): number {
  const composed = normaliseText(text);
  let hash = 17;
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at);
    const isDigit = code >= ZERO && code <= NINE;
    const letter = isDigit ? code : code | 32;
    if (!isDigit && (letter < FIRST_LETTER || letter > LAST_LETTER || PLAIN_VOWELS[letter] === 1)) continue;
    hash = (Math.imul(hash, 31) + letter) | 0;
  }
  return hash;
}
const ZERO = 48;
const NINE = 57;
const FIRST_LETTER = 98;
const LAST_LETTER = 122;
const PLAIN_VOWELS = new Uint8Array(LAST_LETTER + 1);
for (const vowel of 'aeiouy') PLAIN_VOWELS[vowel.charCodeAt(0)] = 1;

const ACCENTS = /\p{M}/gu;

export interface PlaceName {
  /** "huyện", "thành phố" …, abbreviations written out; null when the text names none */
  type: string | null;
  /** foldText of the name without its type */
  key: string;
}

/** Splits the administrative type off a place: "H. Long Thành", "TP.Biên Hoà", "xã Lộ 25". A bare type is a name. */
export function placeName(text: string): PlaceName {
  const folded = foldText(text);
  const match = PLACE.exec(folded);
  const word = match?.[1] ?? match?.[2];
  const key = match?.[3];
  if (word === undefined || key === undefined) return { type: null, key: folded };
  return { type: ABBREVIATIONS[word.replaceAll('.', '')] ?? word, key };
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  t: 'tỉnh',
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  h: 'huyện',
  q: 'quận',
  p: 'phường',
  x: 'xã',
};

const PLACE =
  /^(?:(tỉnh|thành phố|thị xã|thị trấn|huyện|quận|phường|xã) |(t\.?p|t\.?x|t\.?t|[thqpx])(?:\. ?| ))(\S.*)$/u;

// ── tone placement ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Each vowel letter with its six tones: none, grave, acute, hook, tilde, dot below. */
const VOWEL_TONES = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];
const TONES = new Map(
  VOWEL_TONES.flatMap((letters) =>
    [...letters].map((letter, tone) => [letter, { base: letters.charAt(0), tone }] as const),
  ),
);
const TONED = new Map(VOWEL_TONES.map((letters) => [letters.charAt(0), letters]));
const VOWELS = VOWEL_TONES.join('');
const SYLLABLE = /^(qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]{1,3})([^aăâeêioôơuưy]*)$/u;

/** What a character is to the place of a tone; by its code where it is Latin and was met before. */
const OTHER = 0;
const CONSONANT = 1;
const VOWEL = 2;
const UNKNOWN = 3;
const LATIN_END = 0x1f00;
const kinds = new Uint8Array(LATIN_END).fill(UNKNOWN);

function kindOf(char: string): number {
  if (VOWELS.includes(char)) return VOWEL;
  return /\p{L}/u.test(char) ? CONSONANT : OTHER;
}

/** Puts tones where they belong in words with two neighbouring vowels, the only ones in which a tone has two places. */
function placeTones(text: string): string {
  let placed = '';
  let done = 0;
  let start = 0;
  let isPlaceable = false;
  let before = OTHER;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    let kind = code < LATIN_END ? (kinds[code] as number) : UNKNOWN;
    if (kind === UNKNOWN) {
      kind = kindAt(text, at);
      if (code < LATIN_END) kinds[code] = kind;
    }
    if (kind === VOWEL && before === VOWEL) isPlaceable = true;
    else if (kind === OTHER) {
      if (isPlaceable) {
        const word = text.slice(start, at);
        const right = placedTone(word);
        if (right !== word) {
          placed += text.slice(done, start) + right;
          done = at;
        }
        isPlaceable = false;
      }
      start = at + 1;
    }
    before = kind;
  }
  return done === 0 ? text : placed + text.slice(done);
}

/** Of a character, which may be half of a letter; the end of the text is as a blank. */
function kindAt(text: string, at: number): number {
  const isSecondHalf = at > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(at));
  const pair = isSecondHalf ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
  return kindOf(String.fromCodePoint(pair.codePointAt(0) ?? SPACE));
}

/** Words are few and come again; the rarer ones are worked out anew. */
const placed = new Map<string, string>();
const MAX_PLACED = 5_000;

function placedTone(word: string): string {
  let known = placed.get(word);
  if (known === undefined) {
    known = placeTone(word);
    if (placed.size >= MAX_PLACED) placed.clear();
    placed.set(word, known);
  }
  return known;
}

/** A syllable with its one tone where the older spelling puts it (hòa, thủy, toán, quý); other words unchanged. */
function placeTone(word: string): string {
  let base = '';
  let tone = 0;
  for (const letter of word) {
    const vowel = TONES.get(letter);
    base += vowel === undefined ? letter : vowel.base;
    if (vowel === undefined || vowel.tone === 0) continue;
    if (tone !== 0) return word;
    tone = vowel.tone;
  }
  const [, onset, nucleus, coda] = (tone === 0 ? null : SYLLABLE.exec(base)) ?? [];
  if (onset === undefined || nucleus === undefined || coda === undefined) return word;
  const at = toneLetter(nucleus, coda);
  const toned = TONED.get(nucleus.charAt(at))?.charAt(tone) ?? '';
  return onset + nucleus.slice(0, at) + toned + nucleus.slice(at + 1) + coda;
}

/** Which vowel carries the tone: the last marked one (ê, ơ …), else the last before a consonant, else the first of two. */
function toneLetter(nucleus: string, coda: string): number {
  for (let at = nucleus.length - 1; at >= 0; at -= 1) if ('ăâêôơư'.includes(nucleus.charAt(at))) return at;
  if (coda !== '' || nucleus.length === 1) return nucleus.length - 1;
  return nucleus.length - 2;
}
