// Staff appraisal scores with weights, bands by lookup, and a summary by team.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

const staff = [
  ['Ingrid', 'Sales', 4, 5, 3, 2],
  ['Omar', 'Sales', 3, 3, 4, 4],
  ['Paula', 'Service', 5, 4, 5, 4],
  ['Rashid', 'Service', 2, 3, 3, 3],
  ['Signe', 'Service', 4, 4, 4, 5],
  ['Tomas', 'Works', 3, 2, 3, 2],
  ['Ulla', 'Works', 5, 5, 4, 4],
  ['Viktor', 'Works', 4, 3, 3, 3],
  ['Wendy', 'Works', 3, 4, 4, 3],
  ['Xavier', 'Sales', 4, 4, 5, 5],
  ['Yara', 'Service', 5, 5, 5, 4],
  ['Zoe', 'Sales', 2, 2, 3, 3],
  ['Ben', 'Works', 4, 4, 3, 4],
  ['Carla', 'Service', 3, 4, 2, 3],
] as const;

export const heldEnSurvey: Book = {
  id: 'held-en-survey',
  language: 'en',
  note: 'A personnel officer: weighted score and bonus by an approximate VLOOKUP beside the table, team summary to the right of the list.',
  heldOut: true,
  sheets: [
    {
      name: 'Appraisal',
      rows: {
        1: ['Appraisal', null, 'Weight', null, null, null, null, null, null, 'From', 'Bonus'],
        2: [null, null, 0.4, 0.3, 0.2, 0.1, '=SUM(C2:F2)', null, null, 0, 0],
        3: [null, null, null, null, null, null, null, null, null, 3, 400],
        4: [null, null, null, null, null, null, null, null, null, 3.75, 900],
        5: [null, null, null, null, null, null, null, null, null, 4.5, 1500],
        6: [
          'Name',
          'Team',
          'Results',
          'Quality',
          'Teamwork',
          'Learning',
          'Score',
          'Bonus',
          null,
          'Team',
          'Average',
          'Above 4',
          'Bonus',
          'Heads',
        ],
        ...down(7, staff, (row, [name, team, ...marks]) => [
          name,
          team,
          ...marks,
          `=SUMPRODUCT(C${row}:F${row},$C$2:$F$2)`,
          `=VLOOKUP(G${row},$J$2:$K$5,2)`,
          null,
          ...(['Sales', 'Service', 'Works'][row - 7] === undefined
            ? []
            : [
                ['Sales', 'Service', 'Works'][row - 7] ?? '',
                `=AVERAGEIF($B$7:$B$20,J${row},$G$7:$G$20)`,
                `=COUNTIFS($B$7:$B$20,J${row},$G$7:$G$20,">=4")`,
                `=SUMIF($B$7:$B$20,J${row},$H$7:$H$20)`,
                `=COUNTIF($B$7:$B$20,J${row})`,
              ]),
          ...(row === 10 ? ['All', '=AVERAGE(G7:G20)', '=SUM(L7:L9)', '=SUM(M7:M9)', '=SUM(N7:N9)'] : []),
        ]),
        21: [
          'Average',
          null,
          '=AVERAGE(C7:C20)',
          '=AVERAGE(D7:D20)',
          '=AVERAGE(E7:E20)',
          '=AVERAGE(F7:F20)',
          '=AVERAGE(G7:G20)',
          '=AVERAGE(H7:H20)',
        ],
        22: [
          'Lowest',
          null,
          '=MIN(C7:C20)',
          '=MIN(D7:D20)',
          '=MIN(E7:E20)',
          '=MIN(F7:F20)',
          '=MIN(G7:G20)',
          '=MIN(H7:H20)',
        ],
      },
      formats: { C2: '0%', D2: '0%', E2: '0%', F2: '0%', G2: '0%', 'G7:G22': '0.00', 'K7:K10': '0.00' },
    },
  ],
};
