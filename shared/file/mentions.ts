// Owns finding and renaming a sheet wherever the package mentions it: formulas, names, charts, pivots, links.
// Invariant: texts inside formulas are never touched (INDIRECT("Sheet1!A1") is Excel's own blind spot too).
import { quoteSheetName } from '../sheet/address.ts';
import { scanFormula } from '../sheet/formula.ts';
import { stringContent } from './richText.ts';
import { decodeText, escapeXml } from './xml.ts';

/** elements whose text is a formula: cells, names, conditional formats, validations, tables, chart series */
const FORMULAS =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^<>]*)?>)([^<]+)(<\/)/g;
/** attributes that name a sheet: pivot sources, consolidation, links inside the workbook */
const SHEET_ATTRIBUTES =
  /(<(?:[\w.-]+:)?(?:worksheetSource|rangeSet|dataRef)\s[^<>]*?\bsheet=)("[^"]*"|'[^']*')/g;
const LINKS = /(<(?:[\w.-]+:)?hyperlink\s[^<>]*?\blocation=)("[^"]*"|'[^']*')/g;

const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A part's text with every mention of a sheet renamed. */
export function renameMentions(text: string, part: string, from: string, to: string): string {
  return mapMentions(text, part, (sheet) => (sameSheet(sheet, from) ? to : sheet));
}

/** Whether a part mentions the sheet. */
export function mentions(text: string, part: string, sheet: string): boolean {
  let found = false;
  mapMentions(text, part, (named) => {
    found ||= sameSheet(named, sheet);
    return named;
  });
  return found;
}

/** A formula (no "=" needed) with its sheet names mapped. */
function mapFormulaSheets(formula: string, rename: (sheet: string) => string): string {
  if (!formula.includes('!')) return formula;
  const lead = formula.startsWith('=') ? '=' : '';
  return (
    lead +
    scanFormula(formula, 'A1')
      .map(({ kind, text }) => {
        const at = kind === 'text' ? -1 : text.lastIndexOf('!');
        // #REF! and the like end in "!" and name no sheet
        if (at <= 0 || (kind === 'error' && text.startsWith('#'))) return text;
        return mapPrefix(text.slice(0, at), rename) + text.slice(at);
      })
      .join('')
  );
}

/** "Sheet1", "'Chi tiết'", "Jan:Mar"; another workbook's sheets are left alone. */
function mapPrefix(written: string, rename: (sheet: string) => string): string {
  const quoted = written.startsWith("'") && written.endsWith("'");
  const plain = quoted ? written.slice(1, -1).replaceAll("''", "'") : written;
  if (plain.includes('[')) return written;
  const sheets = plain.split(':');
  const renamed = sheets.map(rename);
  if (renamed.every((name, i) => name === sheets[i])) return written;
  const needsQuotes = renamed.some((name) => quoteSheetName(name) !== name);
  const joined = renamed.join(':');
  return needsQuotes ? `'${joined.replaceAll("'", "''")}'` : joined;
}

function mapMentions(text: string, part: string, rename: (sheet: string) => string): string {
  const attribute = (map: (value: string) => string) => (whole: string, head: string, quoted: string) => {
    const value = decodeText(quoted.slice(1, -1), part);
    const made = map(value);
    return made === value ? whole : `${head}"${escapeXml(made)}"`;
  };
  return text
    .replace(FORMULAS, (whole, open: string, body: string, close: string) => {
      if (!body.includes('!')) return whole;
      const formula = decodeText(body, part);
      const made = mapFormulaSheets(formula, rename);
      return made === formula ? whole : open + stringContent(made) + close;
    })
    .replace(SHEET_ATTRIBUTES, attribute(rename))
    .replace(
      LINKS,
      attribute((location) => mapFormulaSheets(location, rename)),
    );
}
