// Owns the part of an .xls that stands before its sheets: their list, the texts, names, links and formats.
// Invariant: a password is told before anything is read; what is cut short is noted, and what stands before it counts.
import type { DefinedName, SheetSnapshot } from '../../contract/snapshot.ts';
import type { Budget } from '../budget.ts';
import { fileError } from '../errors.ts';
import type { Repair } from '../repair.ts';
import { codePage } from './codePages.ts';
import { Links } from './links.ts';
import { Looks } from './looks.ts';
import { Reader, RECORD, Records } from './records.ts';
import type { Biff } from './records.ts';
import { tokensText } from './tokens.ts';
import type { TokenContext } from './tokens.ts';

export type TabKind = 'worksheet' | 'chartsheet' | 'other';

export interface Tab {
  name: string;
  visibility: SheetSnapshot['visibility'];
  kind: TabKind;
  /** where its records begin */
  at: number;
}

export interface Globals extends TokenContext {
  tabs: Tab[];
  strings: string[];
  names: DefinedName[];
  looks: Looks;
  date1904: boolean;
  /** index of the tab shown */
  active: number;
  budget: Budget;
  repair: Repair;
}

const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;
const TAB_KINDS: readonly (TabKind | undefined)[] = ['worksheet', 'other', 'chartsheet'];
/** marks of the three kinds of link */
const [OWN_BOOK, ADD_IN] = [0x0401, 0x3a01] as const;
const [HIDDEN_NAME, BUILT_IN_NAME] = [0x01, 0x20] as const;
/** a name's tokens stand behind this much and the name itself */
const NAME_HEAD = 14;
const EXTERN_NAME_HEAD = 6;

interface StoredName {
  name: string;
  visible: boolean;
  tokens: Uint8Array;
  count: number;
}

/** @throws FileError encrypted; old-format when the file is older than Excel 5; too-large */
export function readGlobals(stream: Uint8Array, part: string, budget: Budget, repair: Repair): Globals {
  const records = new Records(stream);
  if (!records.next()) throw fileError('damaged', part);
  const globals: Globals = {
    biff: formatOf(records, part),
    ...codePageOf(null, part, repair),
    links: new Links(),
    tabs: [],
    strings: [],
    names: [],
    looks: new Looks(),
    date1904: false,
    active: 0,
    budget,
    repair,
  };
  const stored: StoredName[] = [];
  while (records.next() && records.type !== RECORD.eof) take(records, globals, stored, part);
  if (records.cut || records.type !== RECORD.eof) repair.lose('cut', part);
  // names may speak of tabs and links that come after them
  globals.names = stored.flatMap(({ name, visible, tokens, count }): DefinedName[] => {
    const text = tokensText(tokens, count, 0, 0, globals);
    if (text !== null) return [{ name, refersTo: text.formula, visible }];
    repair.lose('formulas', name);
    return [];
  });
  return globals;
}

function formatOf(records: Records, part: string): Biff {
  const older = [0x0009, 0x0209, 0x0409].includes(records.type);
  if (records.type !== RECORD.bof && !older) throw fileError('damaged', part);
  const version = records.u16(0);
  if (older || (version !== 0 && version < 0x0500)) throw fileError('olderFormat');
  return version === 0x0500 ? 5 : 8;
}

/** null: none was named */
function codePageOf(number: number | null, part: string, repair: Repair): Pick<Globals, 'decode'> {
  const { decode, known } = codePage(number ?? 1252);
  if (!known) repair.lose('codePage', part, String(number));
  return { decode };
}

function take(record: Records, globals: Globals, stored: StoredName[], part: string): void {
  const { biff, decode, links, looks, budget, repair } = globals;
  switch (record.type) {
    case RECORD.filePass:
      throw fileError('encrypted');
    case RECORD.codePage:
      // since Excel 97 texts are Unicode whatever it says
      if (biff === 5) globals.decode = codePageOf(record.u16(0), part, repair).decode;
      return;
    case RECORD.date1904:
      globals.date1904 = record.u16(0) === 1;
      return;
    case RECORD.window1:
      globals.active = record.u16(10);
      return;
    case RECORD.boundSheet:
      budget.take('sheets', 1);
      globals.tabs.push(readTab(record, globals));
      links.sheets.push(globals.tabs.at(-1)?.name ?? '');
      return;
    case RECORD.sst:
      globals.strings = readStrings(record, budget, repair, part);
      return;
    case RECORD.name:
      return takeName(record, globals, stored);
    case RECORD.supBook:
      return readBook(record, links, budget);
    case RECORD.externSheet:
      return readUses(record, globals);
    case RECORD.externName: {
      const reader = record.reader(EXTERN_NAME_HEAD);
      const length = reader.u8();
      links.addExternName(biff === 8 ? reader.text(length) : reader.bytes(length, decode));
      return;
    }
    case RECORD.font:
      return looks.font(record, biff, decode);
    case RECORD.format:
      return looks.format(record, biff, decode);
    case RECORD.xf:
      return looks.cellFormat(record, biff);
  }
}

function readTab(record: Records, { biff, decode }: Globals): Tab {
  const reader = record.reader(6);
  const length = reader.u8();
  return {
    at: record.u32(0),
    visibility: VISIBILITY[record.u8(4) & 3] ?? 'visible',
    kind: TAB_KINDS[record.u8(5)] ?? 'other',
    name: biff === 8 ? reader.text(length) : reader.bytes(length, decode),
  };
}

function readStrings(record: Records, budget: Budget, repair: Repair, part: string): string[] {
  const reader = record.reader(4);
  const count = reader.u32();
  const strings: string[] = [];
  for (let i = 0; i < count && reader.hasMore; i++) {
    const text = reader.text(reader.u16());
    budget.take('strings', 1);
    budget.take('letters', text.length);
    strings.push(text);
  }
  if (reader.exhausted || strings.length < count) repair.lose('cut', part);
  return strings;
}

function takeName(record: Records, { biff, decode, links, budget }: Globals, stored: StoredName[]): void {
  const flags = record.u16(0);
  const letters = record.u8(3);
  const count = record.u16(4);
  const sheet = record.u16(8);
  const wide = biff === 8 && (record.u8(NAME_HEAD) & 1) !== 0;
  const reader = new Reader(record.stream, [{ from: record.from + NAME_HEAD, to: record.to }]);
  const name = biff === 8 ? reader.text(letters) : reader.bytes(letters, decode);
  budget.take('letters', name.length);
  // also the ones nobody sees: formulas number all of them
  links.names.push({ name, sheet });
  const isInternal = (flags & BUILT_IN_NAME) !== 0 || sheet !== 0 || name.startsWith('_xl');
  const tokensAt = record.from + NAME_HEAD + (biff === 8 ? 1 : 0) + letters * (wide ? 2 : 1);
  // a name without a formula is that of a macro
  if (isInternal || count === 0 || tokensAt + count > record.to) return;
  const tokens = record.stream.subarray(tokensAt, record.to);
  stored.push({ name, visible: (flags & HIDDEN_NAME) === 0, tokens, count });
}

function readBook(record: Records, links: Links, budget: Budget): void {
  const mark = record.u16(2);
  if (mark === OWN_BOOK && record.length === 4) return links.addOwn();
  if (mark === ADD_IN && record.length === 4) return links.addAddIn();
  const reader = record.reader(2);
  const count = record.u16(0);
  const path = reader.text(reader.u16());
  const sheets: string[] = [];
  for (let i = 0; i < count && reader.hasMore; i++) {
    sheets.push(reader.text(reader.u16()));
    budget.take('letters', sheets.at(-1)?.length ?? 0);
  }
  links.addOther(path, sheets);
}

function readUses(record: Records, { biff, decode, links }: Globals): void {
  const reader = record.reader();
  if (biff === 5) {
    links.addExternSheet(reader.bytes(reader.u8(), decode));
    return;
  }
  for (let rest = reader.u16(); rest > 0 && reader.hasMore; rest--)
    links.addUse(reader.u16(), reader.u16(), reader.u16());
}
