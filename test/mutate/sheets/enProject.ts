// Time sheet costing: a rate table, lookups, and totals by phase and person.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const entries = [
  ['Design', 'Ade', 'SNR', 14],
  ['Design', 'Bruna', 'STD', 22],
  ['Design', 'Chen', 'JNR', 9],
  ['Build', 'Ade', 'SNR', 31],
  ['Build', 'Bruna', 'STD', 40],
  ['Build', 'Chen', 'JNR', 38],
  ['Build', 'Dario', 'STD', 27],
  ['Test', 'Bruna', 'STD', 12],
  ['Test', 'Chen', 'JNR', 26],
  ['Test', 'Dario', 'STD', 18],
  ['Rollout', 'Ade', 'SNR', 8],
  ['Rollout', 'Dario', 'STD', 15],
  ['Rollout', 'Chen', 'JNR', 11],
  ['Design', 'Dario', 'STD', 6],
  ['Build', 'Ade', 'SNR', 17],
  ['Test', 'Ade', 'SNR', 5],
  ['Rollout', 'Bruna', 'STD', 19],
  ['Build', 'Chen', 'JNR', 21],
] as const;
const phases = ['Design', 'Build', 'Test', 'Rollout'] as const;
const people = ['Ade', 'Bruna', 'Chen', 'Dario'] as const;

export const enProject: Book = {
  id: 'en-project',
  language: 'en',
  note: 'A consultant: entries on one sheet with VLOOKUP into rates, a report sheet with SUMIF, SUMIFS and SUMPRODUCT.',
  strings: 'inline',
  sheets: [
    {
      name: 'Entries',
      rows: {
        1: ['Phase', 'Person', 'Grade', 'Hours', 'Rate', 'Cost', null, 'Grade', 'Rate', 'Overtime'],
        ...down(2, entries, (row, [phase, person, grade, hours]) => [
          phase,
          person,
          grade,
          hours,
          `=VLOOKUP(C${row},$H$2:$J$4,2,FALSE)`,
          `=D${row}*E${row}`,
          null,
          ...([
            ['JNR', 48, 60],
            ['STD', 72, 90],
            ['SNR', 105, 131.25],
          ][row - 2] ?? []),
        ]),
        20: ['Total', null, null, '=SUM(D2:D19)', null, '=SUM(F2:F19)'],
      },
      formats: { E: '0.00', F: '#,##0.00' },
    },
    {
      name: 'Report',
      rows: {
        1: ['Cost by phase'],
        3: ['Phase', 'Hours', 'Cost', 'Average rate', 'Share of cost'],
        ...down(4, phases, (row, phase) => [
          phase,
          `=SUMIF(Entries!$A$2:$A$19,A${row},Entries!$D$2:$D$19)`,
          `=SUMIF(Entries!$A$2:$A$19,A${row},Entries!$F$2:$F$19)`,
          `=C${row}/B${row}`,
          `=C${row}/$C$8`,
        ]),
        8: ['Total', '=SUM(B4:B7)', '=SUM(C4:C7)', '=C8/B8', '=SUM(E4:E7)'],
        10: ['Hours by person and phase'],
        11: ['Person', ...phases, 'Total'],
        ...down(12, people, (row, person) => [
          person,
          ...['B', 'C', 'D', 'E'].map(
            (column) =>
              `=SUMIFS(Entries!$D$2:$D$19,Entries!$B$2:$B$19,$A${row},Entries!$A$2:$A$19,${column}$11)`,
          ),
          `=SUM(B${row}:E${row})`,
        ]),
        16: ['Total', ...['B', 'C', 'D', 'E', 'F'].map((column) => `=SUM(${column}12:${column}15)`)],
        18: ['Check: hours times rate', '=SUMPRODUCT(Entries!D2:D19,Entries!E2:E19)'],
        19: ['Difference', '=B18-C8'],
        20: ['Entries above 30 hours', '=COUNTIF(Entries!D2:D19,">30")'],
      },
      formats: { 'B4:D8': '#,##0.00', 'E4:E8': '0.0%', B18: '#,##0.00' },
    },
  ],
};
