// Owns changing cells in the XML of a package, and putting calculated results beside the formulas.
// Invariant: only the named cells change, every other byte of every part stays; a cell keeps its style.
import { address } from './address.ts';
import { placeKey } from './grid.ts';
import type { Place, Results } from './grid.ts';
import { escapeXml, sheetPath, textXml } from './parts.ts';
import type { Parts } from './parts.ts';

export type NewContent = { formula: string } | { number: number } | { text: string };

export interface Edit {
  place: Place;
  to: NewContent;
}

const CELL = /<c r="([A-Z]+\d+)"( s="\d+")?[^>]*>.*?<\/c>/gs;

export function edited(parts: Parts, sheetNames: readonly string[], edits: readonly Edit[]): Parts {
  const changed = { ...parts };
  for (const { place, to } of edits) {
    const path = sheetPath(sheetNames.indexOf(place.sheet));
    const wanted = address(place);
    const before = changed[path] ?? '';
    const after = before.replaceAll(CELL, (whole, at: string, style = '') =>
      at === wanted ? cellXml(`r="${at}"${style}`, to) : whole,
    );
    if (after === before) throw new Error(`nothing changed at ${placeKey(place)}`);
    changed[path] = after;
  }
  return changed;
}

function cellXml(head: string, to: NewContent): string {
  if ('formula' in to) return `<c ${head}><f>${escapeXml(to.formula)}</f></c>`;
  if ('number' in to) return `<c ${head}><v>${to.number}</v></c>`;
  return `<c ${head} t="inlineStr"><is>${textXml(to.text)}</is></c>`;
}

/** Every formula cell gets the result known for it; one without is an error. */
export function withResults(parts: Parts, sheetNames: readonly string[], results: Results): Parts {
  const changed = { ...parts };
  sheetNames.forEach((sheet, index) => {
    const path = sheetPath(index);
    changed[path] = (changed[path] ?? '').replaceAll(CELL, (whole, at: string, style = '') => {
      const formula = /<f>.*?<\/f>/s.exec(whole)?.[0];
      if (formula === undefined) return whole;
      const result = results.get(`${sheet}!${at}`);
      if (!result) throw new Error(`no result for ${sheet}!${at}`);
      const type = result.type === 'n' ? '' : ` t="${result.type}"`;
      return `<c r="${at}"${style}${type}>${formula}<v>${escapeXml(result.value)}</v></c>`;
    });
  });
  return changed;
}
