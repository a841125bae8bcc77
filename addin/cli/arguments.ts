// Owns reading a command line: options by name, the dates every command shares.
// Invariant: an option that is unknown, lacks its value or makes no sense is refused, never ignored.
import { parseArgs } from 'node:util';
import type { CalendarDate } from '#shared/contract/common.ts';
import { formatDate, parseDateText } from '#shared/vietnamese/date.ts';
import { CommandError } from './terminal.ts';

/** What options a command takes: with a value or without. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag'>>;

export interface Arguments<K extends OptionKinds> {
  positionals: string[];
  options: { [N in keyof K]: K[N] extends 'flag' ? boolean : string | null };
}

/** Splits a command line. A negative number is a positional, not an option. Throws CommandError. */
export function readArguments<K extends OptionKinds>(argv: string[], kinds: K): Arguments<K> {
  const isNegative = (argument: string): boolean => /^-\d[\d.,]*$/.test(argument);
  const { tokens } = parseArgs({
    args: argv.filter((argument) => !isNegative(argument)),
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const options: Record<string, string | boolean | null> = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, kind === 'flag' ? false : null]),
  );
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') options[token.name] = optionValue(token, kinds);
  }
  return {
    positionals: [...positionals, ...argv.filter(isNegative)],
    options: options as Arguments<K>['options'],
  };
}

function optionValue(
  token: { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
  kinds: OptionKinds,
): string | boolean {
  const kind = kinds[token.name];
  if (kind === undefined || !token.rawName.startsWith('--'))
    throw new CommandError(
      `Không có tùy chọn ${token.rawName}. Xem: dutoan --help`,
      `There is no option ${token.rawName}. See: dutoan --help --lang en`,
    );
  if (kind === 'flag') {
    if (token.value === undefined) return true;
    throw new CommandError(
      `Tùy chọn ${token.rawName} không nhận giá trị.`,
      `Option ${token.rawName} takes no value.`,
    );
  }
  const isMissing = token.value === undefined || (token.inlineValue !== true && token.value.startsWith('--'));
  if (isMissing || token.value === undefined)
    throw new CommandError(
      `Thiếu giá trị sau ${token.rawName}.`,
      `A value is missing after ${token.rawName}.`,
    );
  return token.value;
}

/** The options of DATES, to spread into a command's own. */
export const DATE_OPTIONS = { from: 'value', to: 'value', on: 'value', 'document-date': 'value' } as const;

export interface GivenDates {
  /** both inclusive; null when not given */
  activity: { from: CalendarDate; to: CalendarDate } | null;
  document: CalendarDate | null;
}

/** The dates that were typed; throws CommandError when one is no date, half of a period is missing, or the end is before the start. */
export function readDates(options: Arguments<typeof DATE_OPTIONS>['options']): GivenDates {
  const from = readDate('--from', options.from);
  const to = readDate('--to', options.to);
  const on = readDate('--on', options.on);
  const document = readDate('--document-date', options['document-date']);
  if (on !== null && (from !== null || to !== null))
    throw new CommandError(
      'Dùng --on cho một ngày, hoặc --from và --to cho một khoảng, không dùng cả hai.',
      'Use --on for one day, or --from and --to for a period, not both.',
    );
  if (on !== null) return { activity: { from: on, to: on }, document };
  if (from === null && to === null) return { activity: null, document };
  if (from === null || to === null)
    throw new CommandError(
      'Cần cả ngày bắt đầu (--from) và ngày kết thúc (--to).',
      'Both the start date (--from) and the end date (--to) are needed.',
    );
  if (to < from)
    throw new CommandError(
      `Ngày kết thúc ${formatDate(to)} đứng trước ngày bắt đầu ${formatDate(from)}.`,
      `The end date ${formatDate(to)} is before the start date ${formatDate(from)}.`,
    );
  return { activity: { from, to }, document };
}

/** A day typed as YYYY-MM-DD or dd/mm/yyyy. */
export function readDate(option: string, text: string | null): CalendarDate | null {
  if (text === null) return null;
  const date = parseDateText(text);
  if (date === null)
    throw new CommandError(
      `Ngày ở ${option} không hợp lệ: “${text}”. Viết 2025-06-20 hoặc 20/6/2025.`,
      `The date of ${option} is not valid: “${text}”. Write 2025-06-20 or 20/6/2025.`,
    );
  return date;
}
