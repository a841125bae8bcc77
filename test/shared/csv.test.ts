// Tables as CSV, as a spreadsheet would read them.
import { describe, expect, it } from 'vitest';
import { csvText } from '#shared/report/csv.ts';

const lines = (rows: Parameters<typeof csvText>[0]) => csvText(rows).slice(1).split('\r\n');

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    expect(
      csvText([
        ['Trang', 1],
        ['Ô', null],
      ]),
    ).toBe('\ufeffTrang,1\r\nÔ,\r\n');
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(csvText([['a,b', 'nói "có"', 'hai\ndòng']])).toBe('\ufeff"a,b","nói ""có""","hai\ndòng"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\u200b=1', '＝1'])('takes %j for text', (text) => {
    expect(lines([[text]])[0]?.replaceAll('"', '')).toMatch(/^'/);
  });

  it.each(['\t=1', '\r=1', '\tx'])('puts an apostrophe before the blank of %j', (text) => {
    expect(lines([[text]]).join('\r\n')).toMatch(/^"'/);
  });

  it('lets no formula begin where a spreadsheet splits at semicolons, tabs or lines instead', () => {
    const [line] = lines([['x;=1+1;y', 'a\t+1', 'b\n@c']]);
    expect(line).toBe('"x;\'=1+1;y","a\t\'+1","b\n\'@c"');
  });

  it('leaves numbers numbers, negative ones too', () => {
    expect(lines([[-5, 1_200_000, 0.5]])[0]).toBe('-5,1200000,0.5');
  });

  it('leaves harmless text alone', () => {
    expect(lines([['Số lượng 2-3', 'a=b', '12%']])[0]).toBe('Số lượng 2-3,a=b,12%');
  });
});
