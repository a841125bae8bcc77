// Owns `dutoan reference`: the shared lists, as JSON or as a listing.
import { BEGINNING, REFERENCE_KINDS } from '#shared/contract/reference.ts';
import type { ReferenceItem, ReferenceKind } from '#shared/contract/reference.ts';
import { addDays, formatDate } from '#shared/vietnamese/date.ts';
import { readArguments, readDate } from './arguments.ts';
import { loadRelease } from './release.ts';
import { CommandError } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export async function reference(argv: string[], terminal: Terminal): Promise<number> {
  const { positionals, options } = readArguments(argv, {
    on: 'value',
    json: 'flag',
    release: 'value',
  });
  const kind = readKind(positionals);
  const on = readDate('--on', options.on);
  const release = await loadRelease(options.release);
  const items = release.items.filter(
    (item) => (kind === null || item.kind === kind) && (on === null || isValidOn(item, on)),
  );
  if (options.json) terminal.print(JSON.stringify(items.map(publicItem), null, 2));
  else for (const item of items) terminal.print(line(item));
  return 0;
}

function readKind(positionals: string[]): ReferenceKind | null {
  const [given, ...more] = positionals;
  if (given === undefined) return null;
  const kind = REFERENCE_KINDS.find((known) => known === given);
  if (kind === undefined || more.length > 0)
    throw new CommandError(
      `Không có danh mục “${positionals.join(' ')}”. Chọn một trong: ${REFERENCE_KINDS.join(', ')}.`,
      `There is no list “${positionals.join(' ')}”. Choose one of: ${REFERENCE_KINDS.join(', ')}.`,
    );
  return kind;
}

function isValidOn(item: ReferenceItem, on: string): boolean {
  return item.validFrom <= on && (item.validTo === null || on < item.validTo);
}

function publicItem({ kind, code, name, validFrom, validTo, verification, data }: ReferenceItem): object {
  return { kind, code, name, validFrom, validTo, verification, data };
}

/** kind, code, first–last day, verification, name; parted by tabs. */
function line(item: ReferenceItem): string {
  const first = item.validFrom === BEGINNING ? '…' : formatDate(item.validFrom);
  const last = item.validTo === null ? '…' : formatDate(addDays(item.validTo, -1));
  return [item.kind, item.code, `${first}–${last}`, item.verification, item.name].join('\t');
}
