// Owns styles, shared strings and theme of a damaged file: what cannot be read of them waits unread until the save is made.
// Invariant: a list that is not whole is never written to, for its numbers would come to mean other things.
import { hasPart, partText } from '../package.ts';
import { relatedPart } from '../structure.ts';
import { readStyles } from '../styles.ts';
import { FileError } from '../model.ts';
import type { Bench } from './bench.ts';
import { closedPrefix, wholeItems } from './text.ts';

/** Makes the parts all sheets share readable. */
export function mendShared(bench: Bench): void {
  const { found, structure } = bench.structure();
  for (const { type, target, external } of structure.relations)
    if ((type === 'styles' || type === 'sharedStrings') && !external && !hasPart(found, target)) {
      bench.notes.keep('missing', target);
      if (type === 'sharedStrings') bench.inlineTexts = true;
    }
  const [strings, styles, theme] = (['sharedStrings', 'styles', 'theme'] as const).map((type) =>
    relatedPart(found, structure, type),
  );
  if (strings && !bench.tidy(strings)) {
    bench.setAside(strings, wholeItems(strings, partText(bench.open(), strings)) || NOTHING);
    bench.inlineTexts = true;
  }
  if (theme && !bench.tidy(theme))
    bench.setAside(theme, closedPrefix(theme, partText(bench.open(), theme)) || NOTHING);
  if (styles && !(bench.tidy(styles) && areReadable(partText(bench.open(), styles), styles)))
    bench.setAside(styles, NO_STYLES);
}

function areReadable(text: string, path: string): boolean {
  try {
    readStyles(path, text, null);
    return true;
  } catch (error) {
    if (error instanceof FileError && error.code === 'damaged') return false;
    throw error;
  }
}

const NOTHING = '<none/>';
const NO_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
