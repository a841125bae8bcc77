// Owns faults of the ground a line names: a document that has lapsed, none at all.
// Invariant: only documents whose last day is known; a sheet that names its ground once for all lines is no place for a blank one.
import type { DomainSheet, DomainTable } from '../sheet.ts';
import { estimates, isFilledThrough, ofLines, typedOver } from './fault.ts';
import type { DomainFault } from './fault.ts';

interface Lapsed {
  text: string;
  /** the day something else took its place */
  since: string;
  insteadOf: RegExp;
}

const LAPSED: readonly Lapsed[] = [
  {
    text: 'TT 97/2010/TT-BTC',
    since: '2017-07-01',
    insteadOf: /(TT|Thông tư) 40\/2017|(NQ|Nghị quyết) 90\/2017/,
  },
  { text: 'Thông tư số 97/2010/TT-BTC ngày 06/7/2010', since: '2017-07-01', insteadOf: /40\/2017|90\/2017/ },
  { text: 'NQ 193/2010/NQ-HĐND', since: '2018-01-01', insteadOf: /(NQ|Nghị quyết) 90\/2017/ },
  { text: 'Quyết định 1048/QĐ-TTg', since: '2023-02-24', insteadOf: /55\/2023|148\/QĐ|148\/2023/ },
];
const CITES =
  /(NQ|TT|QĐ|NĐ|nghị quyết|thông tư|quyết định)\.? (số )?\d+\/|báo giá|hợp đồng|hóa đơn|đơn giá theo|quy chế/i;

export const basisLapsed: DomainFault = {
  kind: 'basisLapsed',
  title: 'a document that has lapsed as ground',
  decidable: 'all days of the sheet lie after the last day of the document',
  accepts: ['basis.lapsed'],
  follows: ['basis.missing'],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) =>
      grounds(table).flatMap((column) =>
        ofLines(table, column).flatMap((spot) => {
          const text = sheet.text(spot).normalize('NFC');
          return LAPSED.filter(
            ({ since, insteadOf }) => sheet.span !== null && sheet.span.from >= since && insteadOf.test(text),
          ).flatMap((lapsed) => [typedOver(spot, lapsed.text), typedOver(spot, `${text}; ${lapsed.text}`)]);
        }),
      ),
    ),
};

export const basisEmptied: DomainFault = {
  kind: 'basisEmptied',
  title: 'ground of a line emptied',
  decidable:
    'every line names its ground in the column, and nothing outside the table names one for all; a contingency needs none',
  accepts: ['basis.missing'],
  follows: [],
  slips: (sheet) => {
    if (sheet.textsOutside().some(({ text }) => CITES.test(text.normalize('NFC')))) return [];
    return estimates(sheet).flatMap((table) =>
      grounds(table)
        .filter((column) => isFilledThrough(sheet, table, column))
        .flatMap((column) => ofLines(table, column))
        .filter((spot) => CITES.test(sheet.text(spot).normalize('NFC')) && !needsNone(sheet, table, spot.row))
        .map((spot) => typedOver(spot, null)),
    );
  },
};

const grounds = (table: DomainTable): number[] => table.columns('basis', 'note');

/** The content names the ground itself, or is a rest that no paper prices. */
function needsNone(sheet: DomainSheet, table: DomainTable, row: number): boolean {
  return table.columns('content').some((column) => {
    const says = sheet.text({ row, column }).normalize('NFC');
    return CITES.test(says) || /^(chi )?(dự phòng|khác|phát sinh)/i.test(says);
  });
}
