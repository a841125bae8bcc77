// Owns formulas as tokens: reading, writing, moving as a fill would, and the relative form by which copies are equal.
// Invariant: writeFormula(readFormula(text)) is the text; a formula it does not understand is an error, never a guess.
import { columnLetters, columnNumber } from './address.ts';
import type { Area, Spot } from './address.ts';

export interface Reference extends Spot {
  rowFixed: boolean;
  columnFixed: boolean;
}

/** One cell when `to` is null, a rectangle otherwise; `sheet` as written, without quotes, null for its own. */
export interface ReferenceToken {
  type: 'reference';
  sheet: string | null;
  from: Reference;
  to: Reference | null;
}

export type Token =
  | ReferenceToken
  | { type: 'number' | 'text' | 'function' | 'open' | 'close' | 'comma' | 'word'; text: string }
  /** binary, or the sign in front of a term */
  | { type: 'operator' | 'sign' | 'percent'; text: string };

const PIECES = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    "(?<reference>(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?(?![\\p{L}\\p{N}_(]))",
    '(?<function>[A-Z][A-Z0-9.]*)(?=\\()',
    '(?<word>TRUE|FALSE)',
    '(?<number>\\d+(?:\\.\\d+)?)',
    '(?<operator><>|<=|>=|[-+*/^&=<>])',
    '(?<percent>%)',
    '(?<open>\\()',
    '(?<close>\\))',
    '(?<comma>,)',
  ].join('|'),
  'yu',
);
type Kind =
  'text' | 'reference' | 'function' | 'word' | 'number' | 'operator' | 'percent' | 'open' | 'close' | 'comma';

/** `text` without the leading `=`. */
export function readFormula(text: string): Token[] {
  const tokens: Token[] = [];
  PIECES.lastIndex = 0;
  while (PIECES.lastIndex < text.length) {
    const at = PIECES.lastIndex;
    const groups = PIECES.exec(text)?.groups;
    const found = Object.entries(groups ?? {}).find(([, value]) => value !== undefined);
    if (!found) throw new Error(`formula not understood at ${at}: ${text}`);
    const [kind, piece] = found as [Kind, string];
    if (kind === 'reference') tokens.push(readReference(piece));
    else if (kind === 'operator' && opensTerm(tokens.at(-1))) tokens.push({ type: 'sign', text: piece });
    else tokens.push({ type: kind, text: piece });
  }
  return tokens;
}

const opensTerm = (before: Token | undefined): boolean =>
  before === undefined || ['operator', 'sign', 'open', 'comma'].includes(before.type);

function readReference(text: string): ReferenceToken {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  const [from = '', to] = text.slice(bang + 1).split(':');
  return { type: 'reference', sheet, from: readCorner(from), to: to === undefined ? null : readCorner(to) };
}

function readCorner(text: string): Reference {
  const [, columnFixed, letters = '', rowFixed, digits = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  return {
    row: Number(digits),
    column: columnNumber(letters),
    rowFixed: rowFixed === '$',
    columnFixed: columnFixed === '$',
  };
}

export const writeFormula = (tokens: readonly Token[]): string => tokens.map(writeToken).join('');

export function writeToken(token: Token): string {
  if (token.type !== 'reference') return token.text;
  const corners = token.to === null ? [token.from] : [token.from, token.to];
  return sheetPrefix(token.sheet) + corners.map(writeCorner).join(':');
}

const sheetPrefix = (sheet: string | null): string => {
  if (sheet === null) return '';
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
};

const writeCorner = ({ row, column, rowFixed, columnFixed }: Reference): string =>
  `${columnFixed ? '$' : ''}${columnLetters(column)}${rowFixed ? '$' : ''}${row}`;

/** Equal for two cells exactly when one could be a filled copy of the other. */
export function relativeForm(tokens: readonly Token[], at: Spot): string {
  const corner = ({ row, column, rowFixed, columnFixed }: Reference): string =>
    `R${rowFixed ? row : `[${row - at.row}]`}C${columnFixed ? column : `[${column - at.column}]`}`;
  return tokens
    .map((token) =>
      token.type === 'reference'
        ? sheetPrefix(token.sheet) + corner(token.from) + (token.to === null ? '' : `:${corner(token.to)}`)
        : token.text,
    )
    .join('');
}

/** The formula as a fill puts it `rows` down and `columns` to the right. */
export function moved(tokens: readonly Token[], rows: number, columns: number): Token[] {
  const corner = (reference: Reference): Reference => ({
    ...reference,
    row: reference.rowFixed ? reference.row : reference.row + rows,
    column: reference.columnFixed ? reference.column : reference.column + columns,
  });
  return tokens.map((token) =>
    token.type === 'reference'
      ? { ...token, from: corner(token.from), to: token.to === null ? null : corner(token.to) }
      : token,
  );
}

export const areaOf = ({ from, to }: ReferenceToken): Area => ({ from, to: to ?? from });

export const isReference = (token: Token | undefined): token is ReferenceToken => token?.type === 'reference';

/** A copy with the token at `index` replaced. */
export const replaced = (tokens: readonly Token[], index: number, ...by: Token[]): Token[] => [
  ...tokens.slice(0, index),
  ...by,
  ...tokens.slice(index + 1),
];
