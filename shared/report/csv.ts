// Owns tables as CSV: RFC 4180, UTF-8 with a byte order mark, without which Excel reads Vietnamese as another code page.
// Invariant: no text of a cell becomes a formula in the spreadsheet that opens the file, whatever separator that one splits at.

const BYTE_ORDER_MARK = '\ufeff';
/** Where a spreadsheet may take a cell to begin: the text's start, a line, and the separators of other languages. */
const FORMULA_START = /(^|[;\t\r\n])(?=[\s\u200b\ufeff]*[=+\-@＝＋－＠])/gu;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/u;

/** The whole file as text, byte order mark included; numbers with a decimal point, null as an empty field. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // An apostrophe before it makes Excel and LibreOffice take it for text; a tab or a return at the start needs one too.
  const safe = value.replace(FORMULA_START, "$1'").replace(/^(?=[\t\r\n])/u, "'");
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
