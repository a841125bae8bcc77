// Owns reading legal documents out of a text: "Thông tư số 40/2017/TT-BTC ngày 28/4/2017", "NQ 90", "Điều 6 TT 03/2023".
// Invariant: what may be two documents, or none of the lists, is not taken for one; a document named only to say that it
// was replaced is marked so.
import type { CalendarDate } from '../contract/common.ts';
import { BEGINNING } from '../contract/reference.ts';
import type { LegalDocument } from '../contract/reference.ts';
import { normaliseText, plainText } from '../vietnamese/compare.ts';
import { prefilter } from '../vietnamese/prefilter.ts';
import type { Reference } from './lookup.ts';

export interface Citation {
  /** "tt", "nq", "nd", "qd", "kh", "luat"; null when neither a word nor the symbol says it */
  kind: string | null;
  number: number;
  year: number | null;
  /** what follows the number, without accents: "tt-btc", "qd-ttg"; null when it is left out */
  symbol: string | null;
  /** "12.4b", '' when no article is named */
  article: string;
  /** named as what was before ("thay thế TT 97/2010") */
  isPast: boolean;
}

const KINDS: Readonly<Record<string, string>> = {
  'thong tu': 'tt',
  'nghi quyet': 'nq',
  'nghi dinh': 'nd',
  'quyet dinh': 'qd',
  'ke hoach': 'kh',
  luat: 'luat',
  tt: 'tt',
  nq: 'nq',
  nd: 'nd',
  qd: 'qd',
  kh: 'kh',
};

/** Number, year and symbol in a text without accents; the kind is looked for before it. */
const NUMBERED =
  /(?<!\d)(\d{1,5})(?: ?[/-] ?((?:19|20)\d{2}))?(?: ?[/-] ?((?:tt|nq|nd|qd|kh|qh)[a-z\d]*(?:[-.][a-z\d]+)*))?(?![\d.,]*\d| ?%)/g;
const KIND_BEFORE = new RegExp(String.raw`(?<![a-z\d])(${Object.keys(KINDS).join('|')})(?:[. ]*so)?[.: ]*$`);
const LONGEST_KIND = 24;

const YEAR_AFTER =
  /^[\s,(]*(?:(?:ngay )?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*((?:19|20)\d{2})|ngay \d{1,2} thang \d{1,2} nam ((?:19|20)\d{2})|nam ((?:19|20)\d{2}))/u;
const ARTICLE_AFTER = /^[^;\d]{0,40}?\bdieu (\d+(?:\.\d*[a-z]?)*)/u;
const ARTICLE_BEFORE = /(?:(?:diem ([a-z]))?[ ,]*khoan (\d+)[ ,]*)?dieu (\d+[\d.a-z]*)(?: cua)? *$/u;
const PAST_BEFORE = /(?:thay(?: the)?(?: cho)?|bai bo|truoc day(?: la| theo)?|muc cu(?: theo| cua)?)[: ]*$/u;
const PAST_AFTER =
  /^[^;]{0,12}?(?:\(|, ?| )(?:nay )?(?:da )?(?:het hieu luc|(?:duoc |bi )(?:thay the|bai bo)|thay the (?:boi|bang)|cu\))/u;

/** A text that may cite something; cheap, for columns with many texts. */
export function mayCite(text: string): boolean {
  return wordsIn(text).length > 0 && MAY_CITE.test(normaliseText(text));
}
/** A kind before a number, or a number with its symbol. */
const MAY_CITE =
  /(?<!\p{L})[tnqk][tqđdh][.: ]*(?:số |so )?\d|(?:tư|quyết|định|hoạch|luật|tu|quyet|dinh|hoach|luat)(?: (?:số|so))?[.: ]*\d|\d[/-](?:[tnqk][tqđdh]-|qh|nq-)/iu;
const wordsIn = prefilter([MAY_CITE]);

/** Every document a text cites, in its order. */
export function readCitations(text: string): Citation[] {
  if (!mayCite(text)) return [];
  const plain = plainText(text);
  const found: Citation[] = [];
  for (const match of plain.matchAll(NUMBERED)) {
    const [whole, number = '', yearInNumber, symbol] = match;
    const { index } = match;
    const kind = KIND_BEFORE.exec(plain.slice(Math.max(0, index - LONGEST_KIND), index));
    const word = kind?.[1];
    // A number that goes on from another one, and is not headed by a kind, is no number of a document.
    if (word === undefined && (symbol === undefined || /[.,/-]/.test(plain.charAt(index - 1)))) continue;
    const start = index - (kind?.[0].length ?? 0);
    const before = plain.slice(Math.max(0, start - 60), start);
    const after = plain.slice(index + whole.length, index + whole.length + 80);
    const dated = YEAR_AFTER.exec(after);
    const year = yearInNumber ?? dated?.[1] ?? dated?.[2] ?? dated?.[3];
    const rest = after.slice(dated?.[0].length ?? 0);
    found.push({
      kind: word === undefined ? kindOfSymbol(symbol) : (KINDS[word] ?? null),
      number: Number(number),
      year: year === undefined ? null : Number(year),
      symbol: symbol?.replaceAll('.', '-') ?? null,
      article: articleOf(before, rest),
      isPast: PAST_BEFORE.test(before) || PAST_AFTER.test(rest),
    });
  }
  return found;
}

function kindOfSymbol(symbol: string | undefined): string | null {
  const kind = symbol?.slice(0, 2) ?? '';
  return kind in KINDS ? kind : null;
}

/** "khoản 4 Điều 4 TT 03/2023", or "TT 40/2017/TT-BTC Điều 12.4b". */
function articleOf(before: string, after: string): string {
  const [, point = '', clause, article] = ARTICLE_BEFORE.exec(before) ?? [];
  if (article !== undefined) return clause === undefined ? article : `${article}.${clause}${point}`;
  return ARTICLE_AFTER.exec(after)?.[1]?.replace(/\.$/, '') ?? '';
}

export interface CitedDocument {
  document: LegalDocument;
  /** the text gives enough to be sure: number with year, or number with symbol */
  isSure: boolean;
}

export interface Citations {
  /** The one document of the lists that a citation means; null when it means none of them, or may mean two. */
  documentOf(citation: Citation): CitedDocument | null;
  /** Documents that took its place, the newest that are in force on a day last in the chain; [] when none is known. */
  successors(document: LegalDocument, on: CalendarDate): LegalDocument[];
  /** Documents that amend it so that both must be cited. */
  amendments(document: LegalDocument): LegalDocument[];
}

const known = new WeakMap<Reference, Citations>();

export function citationsOf(reference: Reference): Citations {
  let citations = known.get(reference);
  if (citations === undefined) known.set(reference, (citations = createCitations(reference)));
  return citations;
}

function createCitations(reference: Reference): Citations {
  const documents = reference.release.items.filter((item): item is LegalDocument => item.kind === 'document');
  const byNumber = new Map<number, { document: LegalDocument; own: Citation }[]>();
  for (const document of documents) {
    const own = ownCitation(document);
    if (own === null) continue;
    const same = byNumber.get(own.number);
    if (same === undefined) byNumber.set(own.number, [{ document, own }]);
    else same.push({ document, own });
  }
  const replacing = indexBy(documents, ({ data }) => data.replaces);
  const amending = indexBy(documents, ({ data }) => data.amends);

  function successors(document: LegalDocument, on: CalendarDate, seen: ReadonlySet<string>): LegalDocument[] {
    return (replacing.get(document.code) ?? []).flatMap((heir) => {
      if (seen.has(heir.code)) return [];
      return heir.validTo === null || on < heir.validTo
        ? [heir]
        : successors(heir, on, new Set([...seen, heir.code]));
    });
  }

  return {
    documentOf: ({ kind, number, year, symbol }) => {
      const fitting = (byNumber.get(number) ?? []).filter(
        ({ own }) =>
          (kind === null || own.kind === null || kind === own.kind) &&
          (year === null || own.year === null || year === own.year) &&
          (symbol === null || own.symbol === null || symbol === own.symbol),
      );
      const codes = new Set(fitting.map(({ document }) => document.code));
      const [first] = fitting;
      if (first === undefined || codes.size > 1) return null;
      return { document: first.document, isSure: year !== null || symbol !== null };
    },
    successors: (document, on) => successors(document, on, new Set([document.code])),
    amendments: (document) => amending.get(document.code) ?? [],
  };
}

/** How a document of the lists is cited in full; its name or its day of issue gives the year that its number lacks. */
function ownCitation({ name, data }: LegalDocument): Citation | null {
  if (!/^\S+ \d/u.test(data.citation)) return null;
  const [own] = readCitations(data.citation);
  if (own === undefined) return null;
  const issued = data.issued === null ? null : Number(data.issued.slice(0, 4));
  return { ...own, year: own.year ?? readCitations(name)[0]?.year ?? issued };
}

function indexBy(
  documents: readonly LegalDocument[],
  codesOf: (document: LegalDocument) => readonly string[] | undefined,
): Map<string, LegalDocument[]> {
  const index = new Map<string, LegalDocument[]>();
  for (const document of documents) {
    for (const code of codesOf(document) ?? []) index.set(code, [...(index.get(code) ?? []), document]);
  }
  return index;
}

/** First day a document can have been in force: its own, else the day it was issued; null when neither is known. */
export function inForceFrom({ validFrom, data }: LegalDocument): CalendarDate | null {
  return validFrom === BEGINNING ? data.issued : validFrom;
}
