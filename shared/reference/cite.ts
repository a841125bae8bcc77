// Owns how a legal basis is written in a sheet and in a finding: "TT 40/2017/TT-BTC Điều 12.4b".
// Invariant: a document is named as it is on the day asked for; one the lists do not hold is named by its code.
import type { CalendarDate } from '../contract/common.ts';
import type { Norm } from '../contract/reference.ts';
import type { Reference } from './lookup.ts';

/** Documents and articles of norms on a day, each once, joined by "; ". */
export function citeNorms(norms: readonly Norm[], reference: Reference, on: CalendarDate): string {
  const cited = norms
    .flatMap((norm) => norm.data.legal)
    .map(({ document, article }) => {
      const item =
        reference.find('document', document, on) ?? reference.versions('document', document).at(-1);
      return [item?.data.citation ?? document, article].filter((part) => part !== '').join(' ');
    });
  return [...new Set(cited)].join('; ');
}
