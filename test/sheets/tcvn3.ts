// Owns writing Vietnamese in the old TCVN3 code, as cells in .VnTime fonts store it.
// Invariant: ư is the soft hyphen; an accented capital has no code, it is stored in lower case and the font shows the capital.
import type { Content } from '../mutate/book.ts';

const LETTERS = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ';
const CODES = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦';

const CODE_OF = new Map([...LETTERS].map((letter, index) => [letter, CODES.charAt(index)]));

export const tcvn3 = (text: string): string =>
  [...text].map((letter) => CODE_OF.get(letter) ?? CODE_OF.get(letter.toLowerCase()) ?? letter).join('');

/** A whole sheet in another code; formulas stay as they are. */
export function recoded(
  rows: Record<number, readonly Content[]>,
  code: (text: string) => string,
): Record<number, readonly Content[]> {
  return Object.fromEntries(
    Object.entries(rows).map(([row, contents]) => [
      row,
      contents.map((content) =>
        typeof content === 'string' && !content.startsWith('=') ? code(content) : content,
      ),
    ]),
  );
}
