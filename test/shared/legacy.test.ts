// Text in the codes of the years before Unicode: read where it is beyond doubt, and nothing else touched.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLegacyReader, decodeLegacy, isMixedEncoding } from '#shared/vietnamese/legacy.ts';
import { vni } from '../sheets/vni.ts';

const { codepoints } = JSON.parse(
  readFileSync(new URL('../fixtures/tcvn3-to-unicode.json', import.meta.url), 'utf8'),
) as { codepoints: Record<string, string> };
const TABLE = Object.entries(codepoints).map(
  ([code, letter]) => [String.fromCodePoint(Number.parseInt(code.slice(2), 16)), letter] as const,
);
const CODES = new Map(TABLE.map(([code, letter]) => [letter, code]));

/** As .VnTime stores it: capitals that have no code as small letters. */
function tcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => CODES.get(letter) ?? CODES.get(letter.toLowerCase()) ?? letter)
    .join('');
}

/** What a machine of code page 1258 makes of the same bytes. */
const cp1258 = (text: string): string => text.replace(/./gsu, (letter) => PAGE_1258.get(letter) ?? letter);
const PAGE_1258 = new Map([
  ['\u00CC', '\u0300'],
  ['\u00D2', '\u0309'],
  ['\u00DE', '\u0303'],
  ['\u00EC', '\u0301'],
  ['\u00F2', '\u0323'],
  ['\u00C3', '\u0102'],
  ['\u00E3', '\u0103'],
  ['\u00D0', '\u0110'],
  ['\u00D5', '\u01A0'],
  ['\u00F5', '\u01A1'],
  ['\u00DD', '\u01AF'],
  ['\u00FD', '\u01B0'],
  ['\u00FE', '\u20AB'],
]);

/** Texts of estimates and tracking sheets; names of places come from the seed. */
const SHEET_TEXTS = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Độc lập - Tự do - Hạnh phúc',
  'Ủy ban nhân dân tỉnh Đồng Nai',
  'Sở Khoa học và Công nghệ',
  'Phòng Kế hoạch Tài chính',
  'Phòng Quản lý chuyên ngành',
  'Dự toán kinh phí chi tiết tổ chức lớp tập huấn',
  'Bảng theo dõi tình hình giải ngân các nguồn vốn năm 2014',
  'Kèm theo Tờ trình số 12 ngày 05 tháng 9 năm 2014',
  'Đơn vị tính: triệu đồng',
  'Nội dung chi',
  'Số lượng',
  'Đơn giá (đồng)',
  'Thành tiền',
  'Mức chi theo quy định',
  'Chi báo cáo viên',
  'Thù lao giảng viên, trợ giảng',
  'Tiền xăng xe, vé máy bay',
  'Phụ cấp lưu trú, thuê phòng nghỉ',
  'Nước uống giữa giờ cho học viên',
  'In ấn tài liệu, văn phòng phẩm',
  'Thuê hội trường, trang trí khánh tiết',
  'Hỗ trợ chủ thể đăng ký sở hữu trí tuệ',
  'Hội đồng đánh giá, phân hạng sản phẩm mỗi xã một sản phẩm',
  'Chủ tịch hội đồng, phó chủ tịch, thư ký, ủy viên',
  'Kinh phí sự nghiệp khoa học và công nghệ',
  'Kinh phí còn được nhận',
  'Lũy kế từ đầu năm',
  'Giá trị thực hiện đã nghiệm thu',
  'Số chưa giải ngân',
  'Trong đó: ngân sách tỉnh',
  'Cộng các khoản bổ sung có mục tiêu',
  'Tổng cộng bằng chữ: bốn mươi bảy triệu đồng chẵn',
  'Người lập biểu',
  'Kế toán trưởng',
  'Giám đốc ký duyệt',
  'Sửa chữa định kỳ cầu đường',
  'Bảo dưỡng thường xuyên quốc lộ',
  'Tiểu mục chi thường xuyên không tự chủ',
  'Thời gian thực hiện từ quý II đến quý III',
  'Địa bàn: các huyện và thành phố Biên Hòa, Long Khánh',
  'Nguồn vốn chuyển sang từ năm trước',
];

interface Units {
  [list: string]: unknown;
}
const units = JSON.parse(
  readFileSync(new URL('../../shared/reference/seed/admin-units.json', import.meta.url), 'utf8'),
) as Units;
const PLACES = [...namesIn(units)];

function namesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'name' && typeof inner === 'string') found.add(inner.normalize('NFC'));
    namesIn(inner, found);
  }
  return found;
}

/** Every text of the seed with an accent. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && /[^\u0020-\u007E]/.test(value)) found.add(value);
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, found);
  return found;
}

describe('TCVN3', () => {
  test('the table has 74 letters', () => {
    expect(TABLE).toHaveLength(74);
  });

  // đ and Đ begin a syllable, every other letter can end one.
  test.each(TABLE)('%s is %s', (code, letter) => {
    const word = /[đĐ]/.test(letter) ? `${code}i` : `Th${code}`;
    const expected = /[đĐ]/.test(letter) ? `${letter}i` : `Th${letter}`;
    // ă and â stand before a consonant only.
    const [coded, wanted] = /[ăắằẳẵặâấầẩẫậĂÂ]/.test(letter) ? [`${word}m`, `${expected}m`] : [word, expected];
    expect(decodeLegacy(`Céng hßa x· héi ${coded}`)).toEqual({
      text: `Cộng hòa xã hội ${wanted}`,
      encoding: 'tcvn3',
    });
  });

  test.each([
    ['ñy ban nh©n d©n tØnh a', 'ủy ban nhân dân tỉnh a'],
    ['Cµ phª rang méc', 'Cà phê rang mộc'],
    ['Céng hßa x· héi chñ nghÜa ViÖt nam', 'Cộng hòa xã hội chủ nghĩa Việt nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    [
      'B¸o c¸o t×nh h×nh gi¶i ng©n c¸c nguån vèn n¨m 2014',
      'Báo cáo tình hình giải ngân các nguồn vốn năm 2014',
    ],
    ['Th¸ng 9 LÇn 1', 'Tháng 9 Lần 1'],
    ['§¬n vÞ: triÖu ®ång', 'Đơn vị: triệu đồng'],
    ['C«ng tr×nh, h¹ng môc', 'Công trình, hạng mục'],
    ['Kinh phÝ ®· giao', 'Kinh phí đã giao'],
    ['Kinh phÝ ®· thanh to¸n, gi¶i ng©n', 'Kinh phí đã thanh toán, giải ngân'],
    ['Kinh phÝ cßn ®\u00ADîc nhËn', 'Kinh phí còn được nhận'],
    ['Gi¸ trÞ thùc hiÖn ®· nghiÖm thu', 'Giá trị thực hiện đã nghiệm thu'],
    ['Sè ch\u00ADa gi¶i ng©n', 'Số chưa giải ngân'],
    ['Tõ Quü', 'Từ Quỹ'],
    ['Tõ ng©n s¸ch', 'Từ ngân sách'],
    ['Trong th¸ng', 'Trong tháng'],
    ['Lòy kÕ tõ ®Çu n¨m', 'Lũy kế từ đầu năm'],
    ['Lòy kÕ tõ ®Çu n»m', 'Lũy kế từ đầu nằm'],
    ['Tæng sè', 'Tổng số'],
    ['tæng sè', 'tổng số'],
    ['LO¹I 220 KHO¶N 223', 'LOẠI 220 KHOẢN 223'],
    ['b¶o d\u00ADìng', 'bảo dưỡng'],
    ['söa ch÷a ®Þnh kú', 'sửa chữa định kỳ'],
    ['§Þa danh, ngµy 15 th¸ng 9 n¨m 2014', 'Địa danh, ngày 15 tháng 9 năm 2014'],
    ['gi¸m ®èc', 'giám đốc'],
  ])('a sheet of 2014: "%s"', (stored, text) => {
    expect(decodeLegacy(stored)).toEqual({ text, encoding: 'tcvn3' });
    expect(decodeLegacy(cp1258(stored))).toEqual({ text, encoding: 'tcvn3' });
  });

  test('capitals of the capital fonts', () => {
    expect(decodeLegacy('Së KHOA HäC Vµ C¤NG NGHÖ')?.text).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
    expect(decodeLegacy('UBND tØnh §ång Nai')?.text).toBe('UBND tỉnh Đồng Nai');
    expect(decodeLegacy('PHô LôC chi tiÕt kÌm theo')?.text).toBe('PHỤ LỤC chi tiết kèm theo');
  });

  test('names and slips between good words are read along; the rest of the text stays', () => {
    expect(decodeLegacy('Mua m¸y tÝnh Dell Latitude (03 bé) – 15.000.000 ®')?.text).toBe(
      'Mua máy tính Dell Latitude (03 bộ) – 15.000.000 đ',
    );
    expect(decodeLegacy('TËp huÊn t¹i x· §ak Lua, huyÖn T©n Phó')?.text).toBe(
      'Tập huấn tại xã Đak Lua, huyện Tân Phú',
    );
    expect(decodeLegacy('DiÖn tÝch 3 × 5 m²\nc¸c phßng')?.text).toBe('Diện tích 3 × 5 m²\ncác phòng');
  });

  test('every text of the sheets and every place comes back', () => {
    const texts = [...SHEET_TEXTS, ...PLACES];
    expect(texts.length).toBeGreaterThan(300);
    for (const write of [tcvn3, (text: string) => cp1258(tcvn3(text))]) {
      const read = createLegacyReader(texts.map(write));
      const wrong = texts.filter((text) => {
        const stored = write(text);
        return (read(stored)?.text ?? stored).toLowerCase() !== text.toLowerCase();
      });
      expect(wrong).toEqual([]);
    }
  });
});

describe('VNI', () => {
  test.each([
    ['Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['DÖÏ TOAÙN KINH PHÍ', 'DỰ TOÁN KINH PHÍ'],
    ['SÔÛ KHOA HOÏC VAØ COÂNG NGHEÄ', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    ['Ñôn vò tính: ñoàng', 'Đơn vị tính: đồng'],
    ['Thaønh tieàn', 'Thành tiền'],
    ['Soá löôïng', 'Số lượng'],
    ['ñöôøng, thöông, höôùng, löôõng, tröôûng', 'đường, thương, hướng, lưỡng, trưởng'],
    ['Aên ôû, AÙp duïng, Yeân Baùi', 'Ăn ở, Áp dụng, Yên Bái'],
    ['Quyõ ñaàu tö, kyø keá hoaïch', 'Quỹ đầu tư, kỳ kế hoạch'],
    ['Tæ leä phaàn traêm, vuõ khí, kyõ thuaät, tæ myõ', 'Tỉ lệ phần trăm, vũ khí, kỹ thuật, tỉ mỹ'],
  ])('"%s"', (stored, text) => {
    expect(decodeLegacy(stored)).toEqual({ text, encoding: 'vni' });
  });

  test('every vowel with every tone, small and capital', () => {
    const letters = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ';
    const wrong = [...letters].filter((letter) => {
      const word = /[ăắằẳẵặâấầẩẫậ]/.test(letter) ? `th${letter}m` : `th${letter}`;
      const text = `đơn vị ${word} ${word.toUpperCase()} được cấp`;
      return decodeLegacy(vni(text))?.text !== text;
    });
    expect(wrong).toEqual([]);
  });

  test('every text of the sheets and every place comes back', () => {
    const texts = [...SHEET_TEXTS, ...PLACES];
    const read = createLegacyReader(texts.map(vni));
    const wrong = texts.filter((text) => (read(vni(text))?.text ?? vni(text)) !== text);
    expect(wrong).toEqual([]);
  });
});

describe('left alone', () => {
  test('every text of the seed, composed, decomposed, capital', () => {
    const seeds = ['admin-units', 'budget-index', 'cost-norms'].map((name) => {
      const url = new URL(`../../shared/reference/seed/${name}.json`, import.meta.url);
      return JSON.parse(readFileSync(url, 'utf8')) as unknown;
    });
    const texts = [...textsIn(seeds), ...SHEET_TEXTS];
    expect(texts.length).toBeGreaterThan(800);
    const forms = texts.flatMap((text) => [text, text.normalize('NFD'), text.toUpperCase()]);
    const read = createLegacyReader(forms);
    expect(forms.filter((text) => decodeLegacy(text) ?? read(text))).toEqual([]);
    expect(forms.filter(isMixedEncoding)).toEqual([]);
  });

  test.each([
    ['ASCII', ['Tong cong', 'HN 2014', 'Total', '', ' ', '12.000.000', 'A1:B2', 'https://example.com/a?b=1']],
    [
      'Unicode Vietnamese in letters both codes use',
      ['Công', 'Có', 'Ghi chú', 'Chó', 'Xã', 'Kinh phí', 'Thôn', 'Tư', 'Cơ', 'Ông', 'không có', 'Lê Văn Tám'],
    ],
    ['slips in Unicode', ['Qúy 3', 'TÊn đơn vị', 'TÊn', 'Lỹ kế', 'gìa', 'tóan', 'Thuế vận chuyển rác']],
    [
      'French',
      ['Café', 'Noël', 'où', 'goût', 'août', 'laïc', 'naïveté', 'déjà vu', 'Citroën', 'maître', 'Loïc'],
    ],
    [
      'Spanish',
      ['Señor', 'año', 'aún', 'deán', 'Muñoz', 'mañana', 'niño', 'Raúl', 'el país', '¿Qué?', '¡Olé!'],
    ],
    ['German', ['für', 'Müller', 'Größe', 'schön', 'Köln', 'grün', 'Straße', 'Übung', 'Tür und Tor', 'Öl']],
    ['northern', ['så', 'på', 'från', 'nån gång', 'smörgås', 'København', 'Tromsø', 'þetta', 'yö', 'työ']],
    [
      'others',
      ['não', 'São Paulo', 'ação', 'gün', 'çok güzel', 'città', 'però', 'Łódź', 'Dvořák', 'për', 'të'],
    ],
    [
      'signs',
      [
        'µ',
        '®',
        '©',
        '¸',
        '«»',
        '«',
        '±',
        '½',
        '§',
        '§ 5',
        '¥ 500',
        '£5',
        '¢',
        '·',
        '¬',
        '×',
        '÷',
        '°C',
        'm²',
        'm³',
      ],
    ],
    [
      'signs beside words',
      [
        '5 µm',
        '10 µg',
        'N·m',
        'kN·m',
        'a×b',
        'm×n',
        '3×5',
        '½ kg',
        '2½',
        'Microsoft®',
        '© 2024 Microsoft',
        'Nº 5',
      ],
    ],
    [
      'signs beside Unicode',
      ['© 2024 Công ty', 'Giá¹', '«Công ty»', 'Hảo Hảo®', 'Tô Văn Bê © 2020', 'Mức ½ giờ'],
    ],
    [
      'Unicode with soft hyphens',
      ['thông\u00ADtin', 'tiếng\u00ADViệt', 'infor\u00ADmation', 'in\u00ADternet'],
    ],
    ['other scripts', ['合計', 'Итого', 'ñöôøng 合計', 'th¸ng \u0E01']],
    ['money', ['1.500.000 ₫', '1.500.000đ', '₫', '15 €', '$ 20']],
  ])('%s', (_kind, texts) => {
    expect(texts.filter((text) => decodeLegacy(text))).toEqual([]);
    const read = createLegacyReader(texts);
    expect(texts.filter((text) => read(text))).toEqual([]);
  });
});

describe('one sheet', () => {
  const S1 = [
    'Céng hßa x· héi chñ nghÜa ViÖt nam',
    'Së b',
    'B¸o c¸o t×nh h×nh gi¶i ng©n',
    'Ghi chó',
    'Công trình: cầu Suối Cạn',
    'Tong',
  ];

  test('short texts are read as the rest of the sheet', () => {
    const read = createLegacyReader(S1);
    const readings = (texts: readonly string[]) => texts.map((text) => read(text)?.text ?? null);
    expect(readings(['Së b', 'Ghi chó', 'kú', 'Sè', 'Líp', '§VT', '50.000 ®', '®', 'Q§ sè 5'])).toEqual([
      'Sở b',
      'Ghi chú',
      'kỳ',
      'Số',
      'Lớp',
      'ĐVT',
      '50.000 đ',
      'đ',
      'QĐ số 5',
    ]);
  });

  test('names are read along; the part in Unicode stays, and so do foreign words', () => {
    const read = createLegacyReader(S1);
    const texts = [
      'Công trình: cầu Suối Cạn',
      'Công trình',
      'Công',
      'Xã',
      'có',
      'là',
      'Café',
      'für',
      'Tong',
      '',
    ];
    expect(texts.filter((text) => read(text))).toEqual([]);
  });

  test('where Unicode outnumbers the old code, a word good in both is Unicode', () => {
    const read = createLegacyReader([...S1, 'Đơn vị tính', 'Số lượng', 'Tổng cộng', 'Đơn giá', 'Thành tiền']);
    expect(read('Ghi chó')).toBeNull();
    expect(read('Së b')?.text).toBe('Sở b');
  });

  test('alone they say too little', () => {
    expect(['Së b', 'Ghi chó', 'kú', '®', '§VT', 'Sè'].filter((text) => decodeLegacy(text))).toEqual([]);
  });

  test('a sheet is in one old code: a word good in both is read in its own', () => {
    expect(decodeLegacy('tö')).toBeNull();
    expect(createLegacyReader(SHEET_TEXTS.map(tcvn3))('tö')?.text).toBe('tử');
    expect(createLegacyReader(SHEET_TEXTS.map(vni))('tö')?.text).toBe('tư');
  });
});

describe('partly in an old code', () => {
  test.each(['Số l\u00ADîng', 'Đơn gi¸', 'Tổng kinh phÝ ®· nhËn', 'Công tr×nh', 'Thành tieàn'])(
    '"%s"',
    (text) => {
      expect(isMixedEncoding(text)).toBe(true);
      expect(decodeLegacy(text)).toBeNull();
    },
  );

  test.each([
    'Kinh phÝ ®· nhËn',
    'Thaønh tieàn',
    'Số lượng',
    'Hảo Hảo®',
    'Café',
    'Giá ½ ngày',
    'Tổng µm',
    '',
  ])('"%s" is not', (text) => {
    expect(isMixedEncoding(text)).toBe(false);
  });
});
