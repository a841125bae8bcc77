// Owns the difference between a formula as stored in a file and as Excel shows it: prefixes of newer functions.
// Invariant: texts, sheet names and names in a formula are never touched.
import { scanFormula } from '../sheet/formula.ts';

/** Functions newer than Excel 2007, stored with "_xlfn." (or a longer prefix); NETWORKDAYS.INTL and WORKDAY.INTL are stored bare. */
const NEWER = new Map(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND ' +
    'BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV ' +
    'CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P ' +
    'COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV ' +
    'F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT ' +
    'FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ' +
    'ISO.CEILING ISOMITTED ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY ' +
    'RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST ' +
    'T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR ' +
    'UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP ' +
    'XMATCH XOR Z.TEST'
  )
    .split(' ')
    .map((name): [string, string] => [name, `_xlfn.${name}`]),
);
NEWER.set('FILTER', '_xlfn._xlws.FILTER').set('SORT', '_xlfn._xlws.SORT');

const PREFIX = /^(_xlfn\.)?(_xlws\.|_xludf\.|_xlpm\.)?/;
const WORD = /[A-Z][A-Z0-9.]+(?=\()/gi;

/** A stored formula as Excel shows it. */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return (
    (stored.startsWith('=') ? '=' : '') +
    scanFormula(stored, 'A1')
      .map((token) =>
        token.kind === 'function' || token.kind === 'name' ? token.text.replace(PREFIX, '') : token.text,
      )
      .join('')
  );
}

/** A formula as Excel must find it in the file; null when only Excel itself can store it (LET, LAMBDA). */
export function storedFormula(shown: string): string | null {
  const words = shown.toUpperCase().match(WORD) ?? [];
  if (!words.some((word) => NEWER.has(word) || word === 'LET' || word === 'LAMBDA')) return shown;
  const tokens = scanFormula(shown, 'A1');
  if (tokens.some((token) => token.kind === 'function' && /^(LET|LAMBDA)$/i.test(token.text))) return null;
  return tokens
    .map((token) =>
      token.kind === 'function' ? (NEWER.get(token.text.toUpperCase()) ?? token.text) : token.text,
    )
    .join('');
}
