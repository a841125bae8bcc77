// Owns how several sheets are named in one sentence. Invariant: a name is quoted, so that its spaces and commas are no puzzle.
import type { Texts } from '../texts/texts.ts';

/** More names than this tell a person nothing; the rest is counted. */
const NAMED = 6;

/** “A”, “B” and 3 more */
export function sheetNames(names: readonly string[], texts: Texts): string {
  const named = names
    .slice(0, NAMED)
    .map((name) => `“${name}”`)
    .join(', ');
  return names.length > NAMED ? texts.andMore(named, names.length - NAMED) : named;
}
