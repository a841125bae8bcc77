// Owns the command's door: language, which command, and how every failure ends.
// Invariant: exit code 2 comes with one sentence on stderr; commands load only what they need.
import type { Text } from '#shared/contract/common.ts';
import { CommandError, openTerminal } from './terminal.ts';
import type { Command, Language } from './terminal.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  reference: async () => (await import('./reference.ts')).reference,
  set: async () => (await import('./set.ts')).set,
  words: async () => (await import('./words.ts')).words,
};

const HELP: Text = {
  vi: `Cách dùng: dutoan LỆNH …

  check TỆP|THƯ_MỤC… [NGÀY] [--json] [--summary TỆP.xlsx|TỆP.csv] [--release TỆP.json]
                                                       kiểm tra sổ tính (.xlsx, .xlsm, .xls), một hay nhiều tệp
  check TỆP --fix TỆP_MỚI.xlsx [NGÀY] [--json]         sửa những chỗ sửa được chắc chắn vào một tệp mới, rồi kiểm tra lại
  set TỆP "Trang!B5=12" … --out TỆP_MỚI.xlsx           ghi giá trị hoặc công thức ("Trang!C7==SUM(C2:C6)")
  build HOẠT_ĐỘNG [NGÀY] [--inputs TỆP.json] --out TỆP.xlsx [--json]
                                                       lập dự toán ra một sổ tính mới
  words SỐ_TIỀN | words --parse "BẰNG CHỮ"             đọc số tiền thành chữ, hoặc ngược lại
  reference [LOẠI] [--on NGÀY] [--json] [--release TỆP.json]
                                                       danh mục dùng chung

NGÀY: --from NGÀY --to NGÀY (thời gian thực hiện), hoặc --on NGÀY; --document-date NGÀY (ngày lập, mặc định là ngày bắt đầu).
Ngày viết 2025-06-20 hoặc 20/6/2025. --lang en (hoặc DUTOAN_LANG=en): tiếng Anh.
Mã kết thúc: 0 không có lỗi, 1 còn lỗi trong sổ tính, 2 không đọc được tệp hoặc lệnh sai.`,
  en: `Usage: dutoan COMMAND …

  check FILE|FOLDER… [DATES] [--json] [--summary OUT.xlsx|OUT.csv] [--release FILE.json]
                                                       check workbooks (.xlsx, .xlsm, .xls), one or many
  check FILE --fix OUT.xlsx [DATES] [--json]           mend into a new file what can be mended safely, and check again
  set FILE "Sheet!B5=12" … --out OUT.xlsx              write values or formulas ("Sheet!C7==SUM(C2:C6)")
  build ACTIVITY [DATES] [--inputs FILE.json] --out FILE.xlsx [--json]
                                                       build an estimate into a new workbook
  words AMOUNT | words --parse "TEXT"                  an amount in words, or back
  reference [KIND] [--on DATE] [--json] [--release FILE.json]
                                                       shared lists

DATES: --from DATE --to DATE (activity), or --on DATE; --document-date DATE (default: the first activity day).
Dates are written 2025-06-20 or 20/6/2025. --lang vi (or DUTOAN_LANG=vi): Vietnamese.
Exit code: 0 no error, 1 errors left in a workbook, 2 a file could not be read or the command is wrong.`,
};

/** Runs one command line and gives its exit code. */
export async function run(argv: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { language, rest } = takeLanguage(argv, environment['DUTOAN_LANG']);
  const terminal = openTerminal(language ?? 'vi');
  try {
    if (language === null)
      throw new CommandError(
        'Ngôn ngữ (--lang, DUTOAN_LANG) là vi hoặc en.',
        'The language (--lang, DUTOAN_LANG) is vi or en.',
      );
    const [name, ...own] = rest;
    if (rest.includes('--help')) {
      terminal.print(HELP[language]);
      return 0;
    }
    if (name === undefined) {
      terminal.say(HELP);
      return 2;
    }
    const load = COMMANDS[name];
    if (load === undefined || !Object.hasOwn(COMMANDS, name))
      throw new CommandError(
        `Không có lệnh “${name}”. Xem: dutoan --help`,
        `There is no command “${name}”. See: dutoan --help --lang en`,
      );
    const command = await load();
    return await command(own, terminal);
  } catch (error) {
    if (isSaid(error)) terminal.say(error.text);
    else {
      terminal.say({
        vi: 'Chương trình gặp lỗi ngoài dự kiến; chưa có gì được ghi. Gửi dòng dưới đây cho người phụ trách.',
        en: 'The program met an unexpected error; nothing was written. Send the lines below to the maintainer.',
      });
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    return 2;
  }
}

/** Errors of every layer that carry a sentence for the person: CommandError, FileError, HostError … */
function isSaid(error: unknown): error is { text: Text } {
  if (!(error instanceof Error) || !('text' in error)) return false;
  const { text } = error;
  return typeof text === 'object' && text !== null && 'vi' in text && 'en' in text;
}

/** --lang may stand anywhere; null when it names no language of ours. */
function takeLanguage(
  argv: string[],
  preferred: string | undefined,
): { language: Language | null; rest: string[] } {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const [option = '', next] = at < 0 ? [] : argv.slice(at);
  const isInline = option.startsWith('--lang=');
  const given = at < 0 ? preferred || 'vi' : isInline ? option.slice('--lang='.length) : next;
  const rest = at < 0 ? argv : argv.filter((_, index) => index !== at && (isInline || index !== at + 1));
  return { language: given === 'vi' || given === 'en' ? given : null, rest };
}
