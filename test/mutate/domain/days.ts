// Owns which days a sheet speaks of, read from the texts over its table.
// Invariant: days of the activity before months, months before quarters, quarters before years; days of papers never count.
import { wholeMonth } from './calendar.ts';

export interface Span {
  from: string;
  to: string;
}

/** The day of a letter, a quotation, a signature is no day of the activity. */
const PAPER =
  /(báo giá|tờ trình|quyết định|hợp đồng|hóa đơn|báo cáo|kèm theo|công bố|ban hành|lập|ký|ngày \d{1,2}\/\d{1,2}\/\d{4} của)[^;.)]{0,40}$/i;
const LETTERHEAD = /^[\p{L}. -]{2,30}, ?ngày /u;

export function spanOf(texts: readonly string[]): Span | null {
  const read = texts.map((text) => text.normalize('NFC'));
  const days = read.filter((text) => !LETTERHEAD.test(text)).flatMap(daysIn);
  if (days.length > 0) return span(days);
  const months = read.flatMap(monthsIn);
  if (months.length > 0) return span(months);
  const years = read.flatMap((text) =>
    [...text.matchAll(/năm (\d{4})|(\d{4}) *$/gi)].flatMap(([, one, other]) => {
      const year = Number(one ?? other);
      return year >= 2000 && year <= 2035 ? [`${year}-01-01`, `${year}-12-31`] : [];
    }),
  );
  return years.length === 2 || new Set(years).size === 2 ? span(years) : null;
}

const span = (days: readonly string[]): Span => {
  const sorted = [...days].sort();
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' };
};

export function daysIn(text: string): string[] {
  return [
    ...text.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4})|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gi),
  ].flatMap(({ index, 1: day, 2: month, 3: year, 4: day2, 5: month2, 6: year2 }) =>
    PAPER.test(text.slice(0, index)) ? [] : [iso(year ?? year2, month ?? month2, day ?? day2)],
  );
}

const iso = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function monthsIn(text: string): string[] {
  const months = [...text.matchAll(/tháng (\d{1,2}) ?(?:\/|năm) ?(\d{4})/gi)].flatMap(
    ({ index, 1: month, 2: year }) =>
      PAPER.test(text.slice(0, index)) ? [] : wholeMonth(Number(year), Number(month), Number(month)),
  );
  const quarters = [...text.matchAll(/quý (IV|I{1,3}|[1-4]) ?(?:\/|năm) ?(\d{4})/gi)].flatMap(
    ([, quarter, year]) => {
      const number = ['I', 'II', 'III', 'IV'].indexOf((quarter ?? '').toUpperCase()) + 1 || Number(quarter);
      return wholeMonth(Number(year), number * 3 - 2, number * 3);
    },
  );
  return [...months, ...quarters];
}
