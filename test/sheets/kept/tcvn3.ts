// Owns writing Unicode Vietnamese the way `.VnTime` fonts store it, for the books that were typed in TCVN3.
// Invariant: a public standard written down again, nothing of the product; a capital the code has no place for falls to its small letter.

const UNICODE = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ';
const TCVN3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦';

const LETTERS = new Map([...UNICODE].map((letter, index) => [letter, [...TCVN3][index] ?? letter]));

export const tcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => LETTERS.get(letter) ?? LETTERS.get(letter.toLowerCase()) ?? letter)
    .join('');
