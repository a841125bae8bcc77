// Owns `dutoan words`: an amount in words, or words back to digits; one line, nothing else.
import { moneyInWords, parseMoneyWords } from '#shared/vietnamese/money.ts';
import { parseNumberText } from '#shared/vietnamese/number.ts';
import { readArguments } from './arguments.ts';
import { CommandError } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export function words(argv: string[], terminal: Terminal): number {
  const { positionals, options } = readArguments(argv, { parse: 'value' });
  const expected = options.parse === null ? 1 : 0;
  if (positionals.length !== expected)
    throw new CommandError(
      'Cách dùng: dutoan words SỐ_TIỀN, hoặc dutoan words --parse "BẰNG CHỮ".',
      'Usage: dutoan words AMOUNT, or dutoan words --parse "TEXT".',
    );
  terminal.print(
    options.parse === null
      ? moneyInWords(readAmount(positionals[0] ?? ''))
      : String(readWords(options.parse)),
  );
  return 0;
}

/** Whole đồng as typed: 47000000 or 47.000.000; đồng has no fraction, so 1.500 is one thousand five hundred. */
function readAmount(text: string): number {
  const read = parseNumberText(text);
  const values = read.kind === 'number' ? [read.value] : read.kind === 'ambiguous' ? read.values : [];
  const amount = values.find((value) => Number.isSafeInteger(value));
  if (amount === undefined)
    throw new CommandError(
      `“${text}” không phải số tiền nguyên đồng trong khoảng đọc được (đến 9.007.199.254.740.991).`,
      `“${text}” is not a whole amount of đồng within range (up to 9.007.199.254.740.991).`,
    );
  return amount;
}

function readWords(text: string): number {
  const read = parseMoneyWords(text);
  if (read.ok) return read.amount;
  switch (read.reason) {
    case 'empty':
      throw new CommandError('Chưa có chữ nào để đọc.', 'There are no words to read.');
    case 'not-words':
      throw new CommandError(
        'Có từ không phải chữ số tiếng Việt; kiểm tra lại dấu và chính tả.',
        'Some words are not Vietnamese number words; check accents and spelling.',
      );
    case 'ambiguous':
      throw new CommandError(
        'Cách viết này hiểu được hai nghĩa (ví dụ “một trăm năm nghìn”: 105.000 hay 150.000); viết đủ “linh” hoặc “mươi”.',
        'This can mean two amounts (“một trăm năm nghìn”: 105.000 or 150.000); write “linh” or “mươi” in full.',
      );
    case 'wrong-form':
      throw new CommandError(
        'Số viết bằng chữ sai quy tắc (ví dụ thiếu “không trăm”, “mười năm” thay cho “mười lăm”) hoặc quá lớn.',
        'The words break the rules (such as a missing “không trăm”, “mười năm” for “mười lăm”) or are too large.',
      );
  }
}
