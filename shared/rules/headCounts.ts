// Owns how many people and classes a title, a caption or the head of a group states.
// Invariant: a number counts only beside the word it counts ("60 người/lớp", "03 lớp"); several numbers all count.
import { foldText } from '../vietnamese/compare.ts';
import { remember } from '../vietnamese/remember.ts';

export interface HeadCount {
  /** every number of people named, and their sum */
  people: readonly number[];
  /** "người", "học viên", "đại biểu" … as named */
  nouns: readonly string[];
  /** "60 người/lớp", "3 lớp x 40 học viên": people of one class, not of all */
  isPerClass: boolean;
  classes: number | null;
}

const PEOPLE =
  /(\d{1,4}) ?(người|học viên|đại biểu|thành viên|hv|đb)(?: tham dự| tham gia)?(?: ?\/ ?(?:0?1 )?(lớp|cuộc|hội nghị|đợt|điểm|huyện|xã|đoàn|buổi))?/gu;
const CLASSES = /(\d{1,3}) ?lớp(?! ?\/)/gu;
const TIMES = /lớp ?[x×*] ?\d/u;

/** What a text states; null when it names no people and no classes. */
export const headCount = remember((text: string): HeadCount | null => {
  if (!/\d/.test(text)) return null;
  const folded = foldText(text);
  const named = [...folded.matchAll(PEOPLE)];
  const people = new Set(named.map((match) => Number(match[1])).filter((number) => number > 1));
  const classes = [...folded.matchAll(CLASSES)]
    .map((match) => Number(match[1]))
    .filter((number) => number > 0);
  if (people.size === 0 && classes.length === 0) return null;
  if (people.size > 1) people.add([...people].reduce((sum, number) => sum + number, 0));
  return {
    people: [...people],
    nouns: [...new Set(named.map((match) => NOUNS[match[2] ?? ''] ?? match[2] ?? ''))],
    isPerClass: named.some((match) => match[3] !== undefined) || TIMES.test(folded),
    classes: new Set(classes).size === 1 ? (classes[0] ?? null) : null,
  };
});

const NOUNS: Readonly<Record<string, string>> = { hv: 'học viên', đb: 'đại biểu' };
