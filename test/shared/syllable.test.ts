// Which letters make a Vietnamese syllable: spelling of consonants, rhymes, and where the tone stands.
import { describe, expect, test } from 'vitest';
import { isSyllable } from '#shared/vietnamese/syllable.ts';

const each = (words: string): string[] => words.split(' ');

describe('syllables', () => {
  test.each(
    each(
      'ai ở ý yêu yến ăn ấp oanh uyển ước ủy uỷ kỳ ký kính kế ghế ghi nghĩa nghề ngày người gỗ gì gìn giữ giá giếng ' +
        'giặt giỏ quý quỹ quốc quyết quản quặng quên quýt khuya khuỷu thuở huơ khoản khoẻ khỏe hòa hoà loại ngoài ' +
        'xoong thuyền tuyến tuần chuẩn thuê tuy huyện mười mua mùa sữa cửa lượng hươu rượu hưu điều kiều tỷ tỉ mỹ lý ' +
        'xoáy ngoằn xoắn hoạch huỳnh huých tuýp chuyên trạm trữ phép thép việc đích đức bục cấp các cạch',
    ),
  )('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });
});

describe('no syllables', () => {
  test.each(
    each(
      // consonants no syllable has, or not before this vowel
      'für zwei windows fax kr krông blao pin ca- cêp kông kó gề ngiên nghà ghà cỉ qyý ' +
        // rhymes there are none of
        'ceo thôu tiêo uôn̂ biêr mươ lươ luô liê hiê ưo oaíi anđ giỏạ thưo tứơng ' +
        // stops carry sắc or nặng
        'cac bach top hêp càc tập̀ hỏp viết̃ phức̉ ' +
        // the tone on another letter, or two of them
        'tóan chuýên giừơng thuê̂́́ hụôc úy̌ tíên quỳến hàó óai',
    ),
  )('%s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  test('nothing at all', () => {
    expect(isSyllable('')).toBe(false);
    expect(isSyllable('2025')).toBe(false);
    expect(isSyllable('hai ba')).toBe(false);
  });
});
