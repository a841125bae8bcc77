// Owns `dutoan check FILE --fix OUT.xlsx`: one file mended into another, and what is said of it.
// Invariant: OUT is written whenever FILE can be read, byte for byte the same where nothing was mended; FILE is never written.
import { extname } from 'node:path';
import type { EstimateDates, Text } from '#shared/contract/common.ts';
import { FileError } from '#shared/file/model.ts';
import { convertXls } from '#shared/file/xls/convert.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { outputPath, readBytes, writeBytes } from './files.ts';
import { mendWorkbook } from './mend.ts';
import type { Mended } from './mend.ts';
import { CommandError } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** The option's path, before anything is read; null without the option. Throws CommandError. */
export function fixPath(out: string | null, paths: readonly string[]): string | null {
  if (out === null) return null;
  const [file = '', ...others] = paths;
  if (others.length > 0)
    throw new CommandError('--fix sửa mỗi lần một tệp.', '--fix mends one file at a time.');
  const extension = extname(file).toLowerCase();
  return outputPath(out, [file], extension === '.xlsm' ? '.xlsm' : '.xlsx', '--fix');
}

/** Mends the file into `out`. Throws FileError or CommandError when it cannot be read or written. */
export async function mendFile(
  path: string,
  out: string,
  reference: Reference,
  dates: EstimateDates | null,
  terminal: Terminal,
): Promise<Mended> {
  const bytes = readBytes(path);
  let mended: Mended;
  try {
    mended = await mendWorkbook(bytes, reference, dates);
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== 'old-format') throw error;
    const converted = convertXls(bytes);
    mended = await mendWorkbook(converted.bytes, reference, dates);
    terminal.say(CONVERTED);
    for (const { text } of converted.unread) terminal.say(text);
  }
  if (mended.saving && mended.fixed.length > 0) terminal.say(mended.saving);
  writeBytes(out, mended.bytes);
  say(mended, path, out, terminal);
  return mended;
}

const CONVERTED: Text = {
  vi: 'Tệp .xls được chuyển thành một tệp .xlsx mới; màu, viền, hình, biểu đồ, ghi chú, danh sách chọn, thiết lập in và macro không chuyển được.',
  en: 'The .xls file was turned into a new .xlsx; colours, borders, pictures, charts, comments, drop-down lists, print set-up and macros did not come along.',
};

function say(
  { fixed, notMended, isCalculated }: Mended,
  path: string,
  out: string,
  terminal: Terminal,
): void {
  const cells = fixed.reduce((count, { changed }) => count + changed.length, 0);
  if (fixed.length === 0)
    terminal.say({
      vi: `Không có gì để sửa chắc chắn: ${out} giống hệt nội dung cũ.`,
      en: `Nothing could be mended safely: ${out} is the same as before.`,
    });
  else
    terminal.say({
      vi: `Đã sửa ${fixed.length} kết quả kiểm tra ở ${cells} ô, ghi vào ${out}; ${path} giữ nguyên.`,
      en: `Mended ${fixed.length} findings in ${cells} cells, written to ${out}; ${path} is unchanged.`,
    });
  for (const { sheet, cells, reason } of notMended) {
    const [first = '', ...others] = cells;
    const where = first.includes('!') ? first : `${sheet}!${first}`;
    const more = others.length;
    terminal.say({
      vi: `Không sửa ${where}${more > 0 ? ` và ${more} ô nữa` : ''}: ${reason.vi.replace(/\.$/, '')}.`,
      en: `Not mended ${where}${more > 0 ? ` and ${more} more` : ''}: ${reason.en.replace(/\.$/, '')}.`,
    });
  }
  if (!isCalculated)
    terminal.say({
      vi: 'Tệp quá lớn để tính lại ở đây: Excel tính khi mở tệp; hãy mở, lưu rồi kiểm tra lại.',
      en: 'The file is too large to recalculate here: Excel does it on opening; open it, save it and check again.',
    });
}
