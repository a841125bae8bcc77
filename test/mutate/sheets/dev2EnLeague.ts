// The secretary of a Sunday football league: two divisions, one above the other, and the fines under them.
import { down } from '../book.ts';
import type { Book } from '../book.ts';

type Team = readonly [
  name: string,
  won: number,
  drawn: number,
  lost: number,
  scored: number,
  conceded: number,
];
const one: readonly Team[] = [
  ['Rovers', 4, 1, 1, 14, 6],
  ['Railway Athletic', 3, 1, 2, 11, 9],
  ['Harriers', 2, 2, 2, 9, 8],
  ['Old Boys', 1, 0, 5, 5, 16],
];
const two: readonly Team[] = [
  ['Vale', 3, 1, 0, 9, 3],
  ['Thistle', 2, 1, 1, 7, 5],
  ['Swifts', 2, 0, 2, 6, 6],
  ['Crown Inn', 1, 1, 2, 4, 6],
  ['Station Road', 0, 1, 3, 2, 8],
];
/** Points taken off by the committee are typed where there are any. */
const deducted: Record<string, number> = { 'Railway Athletic': 1, Swifts: 3 };

const HEAD = ['P', 'W', 'D', 'L', 'F', 'A', 'GD', 'Ded.', 'Pts'];
const team = (row: number, [name, won, drawn, lost, scored, conceded]: Team) => [
  name,
  `=SUM(C${row}:E${row})`,
  won,
  drawn,
  lost,
  scored,
  conceded,
  `=F${row}-G${row}`,
  deducted[name] ?? null,
  `=C${row}*$M$2+D${row}*$M$3-I${row}`,
];
const played = (first: number, last: number) => [
  'Games / goals',
  `=SUM(B${first}:B${last})/2`,
  null,
  `=SUM(D${first}:D${last})/2`,
  null,
  `=SUM(F${first}:F${last})`,
  `=SUM(G${first}:G${last})`,
  `=SUM(H${first}:H${last})`,
];

export const dev2EnLeague: Book = {
  id: 'dev2-en-league',
  language: 'en',
  note: 'Two tables of four and five teams on one sheet, points for a win in a corner with $, points taken off typed in a sparse column, a third small table of fines; games are half of what the teams played.',
  sheets: [
    {
      name: 'Tables',
      rows: {
        1: ['SUNDAY LEAGUE, after 27 November'],
        2: [null, null, null, null, null, null, null, null, null, null, null, 'Win', 3],
        3: ['Division One', ...HEAD, null, 'Draw', 1],
        ...down(4, one, team),
        8: played(4, 7),
        11: ['Division Two', ...HEAD],
        ...down(12, two, team),
        17: played(12, 16),
        20: ['Goals a game', 'Div. One', '=F8/B8', null, 'Div. Two', '=F17/B17'],
        22: ['Fines', 'Yellow', 'Red', 'No show', 'To pay', 'Paid', 'Owing'],
        23: ['each', 8, 20, 50],
        24: ['Division One', 14, 2, 1, '=SUMPRODUCT(B24:D24,B$23:D$23)', 150, '=E24-F24'],
        25: ['Division Two', 9, 3, 0, '=SUMPRODUCT(B25:D25,B$23:D$23)', 132, '=E25-F25'],
        26: ['Both', '=B24+B25', '=C24+C25', '=D24+D25', '=E24+E25', '=F24+F25', '=G24+G25'],
        28: ['Ded.: Athletic 1 (late team sheet), Swifts 3 (unregistered player).'],
      },
      formats: { C20: '0.0', F20: '0.0', 'E24:G26': '#,##0' },
    },
  ],
};
