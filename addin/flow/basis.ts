// Owns what stands behind the basis of a finding in the lists: the document, its days, and the norm of that amount.
// Invariant: told only where the citation means one document of the lists; a norm only where it has the expected amount.
import type { CalendarDate } from '#shared/contract/common.ts';
import type { CheckDates, Finding } from '#shared/contract/finding.ts';
import { BEGINNING } from '#shared/contract/reference.ts';
import type { LegalDocument, Norm, ReferenceItem } from '#shared/contract/reference.ts';
import { citationsOf, readCitations } from '#shared/reference/citations.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { addDays } from '#shared/vietnamese/date.ts';

/** One thing that is cited. */
export interface Ground {
  cited: string;
  /** the version in force on the day, else the last one; null: the lists do not hold it, or it may be two */
  document: LegalDocument | null;
  /** norms of the lists with this document and article, and the amount the finding expects */
  norms: Norm[];
}

/** Days an item is valid, both inclusive; null where there is no limit or none is known. */
export interface Validity {
  from: CalendarDate | null;
  to: CalendarDate | null;
}

export function validityOf({ validFrom, validTo }: ReferenceItem): Validity {
  return {
    from: validFrom === BEGINNING ? null : validFrom,
    to: validTo === null ? null : addDays(validTo, -1),
  };
}

/** What the lists say of each citation of a finding; `dates` are those its sheet was checked with. */
export function groundsOf(reference: Reference, finding: Finding, dates: CheckDates): Ground[] {
  const cited = finding.basis.flatMap((basis) => basis.split(/;\s*/)).filter((one) => one !== '');
  const [from, to] = [dates.from ?? dates.document, dates.to ?? dates.from ?? dates.document];
  return [...new Set(cited)].map((one) => {
    const [citation] = readCitations(one);
    const known = citation === undefined ? null : citationsOf(reference).documentOf(citation);
    if (citation === undefined || known === null) return { cited: one, document: null, norms: [] };
    const versions = reference.versions('document', known.document.code);
    const document =
      (from === null ? null : reference.find('document', known.document.code, from)) ??
      versions.at(-1) ??
      known.document;
    const norms =
      typeof finding.expected === 'number'
        ? normsOf(reference, document.code, citation.article, finding.expected).filter((norm) =>
            isValidWithin(norm, from, to),
          )
        : [];
    return { cited: one, document, norms };
  });
}

function normsOf(reference: Reference, document: string, article: string, amount: number): Norm[] {
  const isCited = ({ data }: Norm): boolean =>
    data.legal.some(
      (legal) =>
        legal.document === document && (article === '' || articleKey(legal.article) === articleKey(article)),
    );
  return reference.release.items.filter(
    (item): item is Norm => item.kind === 'norm' && item.data.amount === amount && isCited(item),
  );
}

/** "Điều 12.4b" and "12.4b" are one article. */
function articleKey(article: string): string {
  return article.toLowerCase().replace(/[^\d.a-z]|(?<!\d)[.a-z]+/g, '');
}

function isValidWithin(
  { validFrom, validTo }: Norm,
  from: CalendarDate | null,
  to: CalendarDate | null,
): boolean {
  if (from === null || to === null) return true;
  return validFrom <= to && (validTo === null || from < validTo);
}
