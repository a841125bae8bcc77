// Owns faults of saying a thing twice or differently: a line twice, a benefit twice, another head-count, a number twice, a lead that is its own partner.
// Invariant: a line is only put in where the sums of the sheet take it in, so that nothing else is wrong.
import type { Content } from '../../book.ts';
import { isReference, moved, readFormula, writeFormula } from '../../formula.ts';
import type { DomainSheet, DomainTable } from '../sheet.ts';
import { multiplies } from './amounts.ts';
import { estimates, ofLines, SUMS, typedOver, understood } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';

/** Lines below which a row can be put in: everything that sums them sums the next line too, through one range. */
function lineWithRoomBelow(sheet: DomainSheet, table: DomainTable): number[] {
  const amount = table.column('amount');
  if (amount === undefined) return [];
  return table.lines.filter((row) => {
    const summed = sheet.readers({ row, column: amount }).filter((reader) => reader.row !== row);
    return (
      table.lines.includes(row + 1) &&
      multiplies(sheet, table, row) &&
      sheet.text({ row, column: table.column('content') ?? 0 }) !== '' &&
      sheet.isFormula({ row, column: amount }) &&
      summed.length > 0 &&
      summed.every((reader) =>
        reader.tokens.some(
          (token) =>
            isReference(token) &&
            token.to !== null &&
            token.from.row <= row &&
            token.to.row >= row + 1 &&
            token.from.column <= amount &&
            token.to.column >= amount,
        ),
      )
    );
  });
}

/** The row as a fill puts it one down. */
const copied = (sheet: DomainSheet, row: number): Content[] =>
  (sheet.layout.rows[row] ?? []).map((content) =>
    typeof content === 'string' && content.startsWith('=')
      ? `=${writeFormula(moved(readFormula(content.slice(1)), 1, 0))}`
      : content,
  );

function putIn(table: DomainTable, under: number, contents: readonly Content[]): Slip {
  const content = table.column('content') ?? 1;
  return {
    change: { insert: { under, contents } },
    expected: [
      { row: under, column: content },
      { row: under + 1, column: content },
    ],
  };
}

export const lineTwice: DomainFault = {
  kind: 'lineTwice',
  title: 'a line copied below itself',
  decidable: 'content, unit, quantity and price are the same',
  accepts: ['line.duplicate'],
  follows: [...SUMS, 'people.count', 'note.numbering'],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) =>
      lineWithRoomBelow(sheet, table).map((row) => putIn(table, row, copied(sheet, row))),
    ),
};

const OVERLAPS: readonly { says: RegExp; besides: string; price: (price: number) => number }[] = [
  // Phụ cấp lưu trú đã gồm tiền ăn (TT 40/2017 điều 6).
  {
    says: /^phụ cấp lưu trú/i,
    besides: 'Tiền ăn trong những ngày đi công tác',
    price: (price) => price * 0.75,
  },
  {
    says: /^thuê xe/i,
    besides: 'Khoán tự túc phương tiện đi công tác',
    price: (price) => Math.round(price / 4 / 1000) * 1000,
  },
];

export const benefitTwice: DomainFault = {
  kind: 'benefitTwice',
  title: 'two benefits for the same need',
  decidable: 'same people and days: subsistence and meals, or a hired car and a lump sum for the own one',
  accepts: ['line.duplicate'],
  follows: [...SUMS, 'people.count', 'note.numbering', 'norm.unknown', 'budget.content', 'basis.missing'],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) => {
      const [content, price] = [table.column('content'), table.column('price')];
      if (content === undefined || price === undefined || table.scale(price) !== 1) return [];
      return lineWithRoomBelow(sheet, table).flatMap((row) => {
        const says = sheet.text({ row, column: content }).normalize('NFC');
        const overlap = OVERLAPS.find((each) => each.says.test(says));
        if (overlap === undefined) return [];
        const contents = copied(sheet, row);
        contents[content - 1] = overlap.besides;
        contents[price - 1] = overlap.price(sheet.number({ row, column: price }) ?? 0);
        return [putIn(table, row, contents)];
      });
    }),
};

/** One for each person of a class, whatever the class. */
const PER_PERSON =
  /^(nước uống|tài liệu|in tài liệu|giáo trình|vật tư thực hành|văn phòng phẩm \(|văn phòng phẩm lớp|hỗ trợ tiền ăn học viên)/i;
/** Paper and pens are bought with some to spare: they tell the number, but another number of them is no fault. */
const WITH_SPARE = /^văn phòng phẩm/i;

export const headCountDiffers: DomainFault = {
  kind: 'headCountDiffers',
  title: 'another head-count in one line',
  decidable:
    'at least two other lines for each person, or one and a text of the sheet, tell the same number; the new one differs by a fifth or more',
  accepts: ['people.count'],
  follows: [...SUMS],
  slips: (sheet) =>
    estimates(sheet).flatMap((table) => {
      const quantity = table.column('quantity');
      if (quantity === undefined) return [];
      const perPerson = ofLines(table, quantity).filter(({ row }) =>
        PER_PERSON.test(sheet.text({ row, column: table.column('content') ?? 0 }).normalize('NFC')),
      );
      return perPerson
        .filter(
          (spot) =>
            sheet.isNumber(spot) &&
            !WITH_SPARE.test(
              sheet.text({ row: spot.row, column: table.column('content') ?? 0 }).normalize('NFC'),
            ),
        )
        .flatMap((spot) => {
          const count = sheet.number(spot) ?? 0;
          const others = perPerson.filter((other) => other.row !== spot.row && sheet.number(other) === count);
          const isTold = sheet
            .texts()
            .some(({ row, text }) => row !== spot.row && toldCount(text).includes(count));
          if (count < 10 || others.length + (isTold ? 1 : 0) < 2) return [];
          return [1.25, 1.3, 1.5]
            .map((times) => Math.round(count * times))
            .filter((other) => other - count >= 10)
            .map((other) => typedOver(spot, other));
        });
    }),
};

const toldCount = (text: string): number[] =>
  [...text.normalize('NFC').matchAll(/(\d+) (?:người|học viên|đại biểu)/gi)].map(([, count]) =>
    Number(count),
  );

export const numberTwice: DomainFault = {
  kind: 'numberTwice',
  title: 'a line number given twice',
  decidable: 'the lines were numbered one after the other',
  accepts: ['note.numbering'],
  follows: [],
  noteIsEnough: 'numbering has no rule of law',
  slips: (sheet) =>
    understood(sheet).flatMap((table) =>
      ofLines(table, table.column('ordinal')).flatMap((spot) => {
        const above = sheet.content({ ...spot, row: spot.row - 1 });
        const own = sheet.content(spot);
        const follow = table.lines.includes(spot.row - 1) && /^\d+$/.test(String(above));
        return follow && Number(own) === Number(above) + 1 ? [typedOver(spot, above)] : [];
      }),
    ),
};

export const leadTwice: DomainFault = {
  kind: 'leadTwice',
  title: 'the lead named as its own partner',
  decidable: 'the table has a column of leads and one of partners',
  accepts: ['unit.register'],
  follows: [],
  slips: (sheet) =>
    understood(sheet).flatMap((table) => {
      const lead = table.column('lead');
      return ofLines(table, table.column('coordinating')).flatMap((spot) => {
        const text = lead === undefined ? '' : sheet.text({ row: spot.row, column: lead });
        return text === '' || text === sheet.text(spot) ? [] : [typedOver(spot, text)];
      });
    }),
};
