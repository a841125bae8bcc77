// Owns which letter sequences are a Vietnamese syllable by the rules of quốc ngữ spelling.
// Invariant: rules only, no list of words: a syllable nobody uses may pass, one the rules forbid never does.

/**
 * True for one syllable in any case, composed or not: "Quỹ", "NGHĨA", "khuya". The tone stands where either spelling puts
 * it (hòa, hoà), nowhere else ("tóan"); syllables that end in c, ch, p or t carry sắc or nặng ("các", never "cac").
 */
export function isSyllable(word: string): boolean {
  const letters = readTone(word.toLowerCase());
  if (letters === null) return false;
  const { base, tone, toneAt } = letters;
  const [onset = ''] = ONSET.exec(base) ?? [];
  // "giá", "giếng": the i belongs to the consonant; "gì", "gìn": it is the vowel, and the only one after g.
  if (onset === 'gi' && /^gi(?:[mnpt]|ch|nh)?$/.test(base)) return isToned(base.slice(1), tone, toneAt - 1);
  const rhyme = base.slice(onset.length);
  return isRhymeAfter(onset, rhyme) && isToned(rhyme, tone, toneAt - onset.length);
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const SHARP = '\u0301';
const HEAVY = '\u0323';

const ONSET = /^(?:ngh?|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnrstvx])/;

/** Every rhyme as spelled, glide included. */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oe oen oeo oet ' +
    'oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut ' +
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
    'ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** What may follow "qu", whose u is the glide. */
const AFTER_QU = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây ' +
    'e en eo et ê êch ên ênh êt êu i ich in inh it iu ôc ơ ơn ơt y ych yên yêt ynh yp yt'
  ).split(' '),
);

/** Consonants before a lone y; elsewhere the vowel is written i. */
const BEFORE_Y = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'th', 'v']);

function isToned(rhyme: string, tone: string, toneAt: number): boolean {
  if (tone === '') return !STOP.test(rhyme);
  return (tone === SHARP || tone === HEAVY || !STOP.test(rhyme)) && isToneLetter(rhyme, toneAt);
}

const STOP = /(?:[cpt]|ch)$/;

function isRhymeAfter(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return AFTER_QU.has(rhyme);
  if (onset === 'gi') return RHYMES.has(rhyme.startsWith('ê') ? `i${rhyme}` : rhyme) && !/^[iy]/.test(rhyme);
  if (!RHYMES.has(rhyme)) return false;
  if (rhyme.startsWith('y')) return rhyme === 'y' ? BEFORE_Y.has(onset) : onset === '';
  if (rhyme.startsWith('iê') && onset === '') return false;
  const isFront = /^[ieê]/.test(rhyme);
  if (['k', 'gh', 'ngh'].includes(onset)) return isFront;
  if (onset === 'c') return !isFront && !/^o[aăe]|^u[âêơy]/.test(rhyme);
  return !(isFront && ['g', 'ng'].includes(onset));
}

/** The marked vowel (the last of them: ươ) carries the tone, else the vowel before a consonant, else the first of two. */
function isToneLetter(rhyme: string, at: number): boolean {
  const [vowels = ''] = /^[aăâeêioôơuưy]+/.exec(rhyme) ?? [];
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return at === marked;
  if (vowels.length === 1 || vowels.length < rhyme.length) return at === vowels.length - 1;
  if (vowels.length === 3) return at === 1;
  return at === 0 || (at === 1 && ['oa', 'oe', 'uy'].includes(vowels));
}

const MARK = /\p{M}/u;

/** The word without its tone; null with more than one tone. */
function readTone(word: string): { base: string; tone: string; toneAt: number } | null {
  let base = '';
  let tone = '';
  let toneAt = -1;
  let count = 0;
  for (const letter of word.normalize('NFD')) {
    if (TONES.includes(letter)) {
      if (tone !== '') return null;
      tone = letter;
      toneAt = count - 1;
      continue;
    }
    base += letter;
    if (!MARK.test(letter)) count++;
  }
  return { base: base.normalize('NFC'), tone, toneAt };
}
