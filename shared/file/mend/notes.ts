// Owns every sentence about what a save makes of a damaged file: what it mends, and what damage it passes on as it is.
// Invariant: a save that does either says so; the words are known before anything is edited.
import type { Text } from '../../contract/common.ts';
import { withSheetNames } from '../structure.ts';
import type { SheetEntry } from '../structure.ts';

const MENDED = {
  directory: () => ({
    vi: 'mục lục của tệp được viết lại theo các phần tìm thấy',
    en: 'the directory of the file is written anew from the parts that were found',
  }),
  folder: (name) => ({
    vi: `các phần nằm trong thư mục “${name}” được đưa về đúng chỗ`,
    en: `the parts inside the folder “${name}” are put where they belong`,
  }),
  twice: (part) => ({
    vi: `phần “${part}” có nhiều bản giống hệt nhau, chỉ giữ một`,
    en: `of several equal copies of “${part}” one is kept`,
  }),
  figures: (part) => ({
    vi: `mã kiểm và kích thước của “${part}” được ghi lại theo nội dung đọc được (nội dung ấy có thể đã bị thay đổi từ trước)`,
    en: `the checksum and size of “${part}” are written anew from what was read (which may have been altered before)`,
  }),
  types: () => ({
    vi: 'danh mục kiểu của các phần được viết lại',
    en: 'the list of the types of the parts is written anew',
  }),
  relations: (part) => ({
    vi: `danh mục “${part}” được viết lại theo tên các phần`,
    en: `the list “${part}” is written anew from the names of the parts`,
  }),
  joined: (sheet) => ({
    vi: `trang “${sheet}” được nối lại với phần nội dung duy nhất chưa thuộc trang nào`,
    en: `sheet “${sheet}” is joined again to the only content that belonged to no sheet`,
  }),
  attributes: (part) => ({
    vi: `thuộc tính viết sai trong “${part}” được viết lại`,
    en: `attributes written wrongly in “${part}” are written anew`,
  }),
  ampersands: (part) => ({
    vi: `dấu “&” viết sai quy cách trong “${part}” được viết lại, chữ giữ nguyên`,
    en: `ampersands written wrongly in “${part}” are written anew, the text stays`,
  }),
  addresses: (part) => ({
    vi: `địa chỉ ô viết sai quy cách trong “${part}” được viết lại, ô giữ nguyên chỗ`,
    en: `cell addresses written wrongly in “${part}” are written anew, the cells stay in their places`,
  }),
  lists: (part) => ({
    vi: `các hàng bị chia làm nhiều đoạn trong “${part}” được nối liền`,
    en: `the rows of “${part}”, divided into several lists, become one`,
  }),
} as const satisfies Record<string, (detail: string) => Text>;

const KEPT = {
  part: (part) => ({
    vi: `phần “${part}” giữ nguyên từng byte`,
    en: `“${part}” stays as it is, byte for byte`,
  }),
  places: (part) => ({
    vi: `những chỗ không đọc được trong “${part}” giữ nguyên văn`,
    en: `what could not be read in “${part}” stays as it stands`,
  }),
  missing: (part) => ({
    vi: `vẫn thiếu phần “${part}”`,
    en: `“${part}” is still missing`,
  }),
} as const satisfies Record<string, (detail: string) => Text>;

/** What a save says of a damaged file. */
export interface SaveNotes {
  mended: Text[];
  kept: Text[];
}

export const NO_NOTES: SaveNotes = { mended: [], kept: [] };

/** Gathers notes, each once. */
export class NoteTaker {
  private readonly mended = new Map<string, Text>();
  private readonly kept = new Map<string, Text>();

  mend(kind: keyof typeof MENDED, detail = ''): void {
    const text = MENDED[kind](detail);
    this.mended.set(text.vi, text);
  }

  keep(kind: keyof typeof KEPT, detail: string): void {
    const text = KEPT[kind](detail);
    this.kept.set(text.vi, text);
  }

  /** Parts of sheets are told with the names of the sheets. */
  result(sheets: readonly SheetEntry[]): SaveNotes {
    const named = (texts: ReadonlyMap<string, Text>): Text[] =>
      [...texts.values()].map((text) => withSheetNames(text, sheets));
    return { mended: named(this.mended), kept: named(this.kept) };
  }
}

/** More of one kind are counted: a file may have many alike. */
const MOST_TOLD = 5;

function listed(texts: readonly Text[], glue: string, more: Text): Text {
  const told = texts.slice(0, MOST_TOLD);
  const rest = texts.length - told.length;
  const join = (language: keyof Text): string =>
    told.map((text) => text[language]).join(glue) +
    (rest > 0 ? `${glue}${more[language].replace('#', String(rest))}` : '');
  return { vi: join('vi'), en: join('en') };
}

/** The notes as sentences, of a save in general or of one that changes some sheets; null when there is nothing to say. */
export function savingText({ mended, kept }: SaveNotes, sheets: readonly string[] = []): Text | null {
  const names = listed(
    sheets.map((name) => ({ vi: `“${name}”`, en: `“${name}”` })),
    ', ',
    { vi: 'và # trang khác', en: 'and # other sheets' },
  );
  const [vi, en] =
    sheets.length === 0
      ? ['Bản lưu', 'A saved copy']
      : [`Khi sửa trang ${names.vi}, bản lưu`, `When ${names.en} is edited, a saved copy`];
  const more: Text = { vi: 'và # chỗ khác', en: 'and # more places' };
  const sentences: Text[] = [];
  if (mended.length) {
    const all = listed(mended, '; ', more);
    sentences.push({ vi: `${vi} được sửa chỗ hỏng: ${all.vi}.`, en: `${en} is mended: ${all.en}.` });
  }
  if (kept.length) {
    const all = listed(kept, '; ', more);
    sentences.push({
      vi: `${vi} vẫn còn chỗ hỏng như tệp gốc: ${all.vi}.`,
      en: `${en} keeps this damage of the original: ${all.en}.`,
    });
  }
  return sentences.length === 0 ? null : joinedTexts(sentences);
}

export const joinedTexts = (texts: readonly Text[]): Text => ({
  vi: texts.map(({ vi }) => vi).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});
