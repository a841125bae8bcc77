// Owns accents put wrongly in the name of an administrative unit: "huyện Xuân Lôc" for "huyện Xuân Lộc".
// Invariant: only a name the lists hold under no other spelling is told, and only where its plain letters leave one choice.
import type { Reference } from '../reference/lookup.ts';
import { foldText, normaliseText, placeName, plainText } from '../vietnamese/compare.ts';
import { hasAccents } from './accentSlips.ts';
import type { AccentSlip } from './accentSlips.ts';
import { unitsIn } from './placesInText.ts';
import { remember } from '../vietnamese/remember.ts';

/** Slips in the places a sentence names with their type; with `isPlace` the text is a place, its type may be missing. */
export type PlaceSlips = (text: string, isPlace: boolean) => readonly AccentSlip[];

const known = new WeakMap<Reference, PlaceSlips>();

export function placeSlips(reference: Reference): PlaceSlips {
  let slips = known.get(reference);
  if (slips === undefined) known.set(reference, (slips = createSlips(reference)));
  return slips;
}

const NONE: readonly AccentSlip[] = [];

function createSlips(reference: Reference): PlaceSlips {
  /** right spellings by plain letters: with their type, and of every type alone */
  const meant = new Map<string, Set<string>>();
  const right = new Set<string>();
  for (const item of reference.release.items) {
    if (item.kind !== 'locality') continue;
    const { type, key } = placeName(item.name);
    right.add(key);
    const name = type === null ? item.name : item.name.slice(item.name.indexOf(' ', type.length) + 1);
    for (const written of type === null ? [key] : [key, `${type} ${key}`]) {
      const plain = plainText(written);
      const names = meant.get(plain);
      if (names === undefined) meant.set(plain, new Set([name]));
      else names.add(name);
    }
  }
  const slipOf = (type: string | null, words: string): AccentSlip | null => {
    const key = foldText(words);
    if (right.has(key)) return null;
    const [name, ...others] = meant.get(plainText(type === null ? key : `${type} ${key}`)) ?? [];
    return name === undefined || others.length > 0 ? null : { found: words, meant: name };
  };
  const inSentence = remember((text: string): readonly AccentSlip[] => {
    const found = unitsIn(text).flatMap(({ type, words }) => {
      for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
        const slip = slipOf(type, bare(words.slice(0, length).join(' ')));
        if (slip !== null) return [slip];
        if (right.has(foldText(bare(words.slice(0, length).join(' '))))) return [];
      }
      return [];
    });
    return found.length === 0 ? NONE : found;
  });
  const ofPlace = remember((text: string): readonly AccentSlip[] => {
    const whole = normaliseText(text);
    const { type } = placeName(whole);
    const slip = type === null && hasAccents(text) ? slipOf(null, bare(whole)) : null;
    return slip === null ? NONE : [slip];
  });
  return (text, isPlace) => {
    const found = inSentence(text);
    return found.length === 0 && isPlace ? ofPlace(text) : found;
  };
}

const LONGEST_NAME = 4;

function bare(text: string): string {
  return text.replace(/^[("“'-]+|[\s.,;:)("”'/-]+$/gu, '');
}
