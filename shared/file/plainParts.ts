// Owns small readings several parts of a workbook share: a range in an attribute, an ISO date as a serial number.
// Invariant: text that is neither is said to be damaged or stays text; nothing is guessed.
import type { CellValue } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import { parseAddress } from '../sheet/address.ts';
import { fileError } from './errors.ts';

/** A range as an attribute of `part` writes it. */
export function readRange(address: string, part: string): CellRange {
  try {
    return parseAddress(address);
  } catch (error) {
    if (error instanceof RangeError) throw fileError('damaged', part);
    throw error;
  }
}

/** Serial of an ISO date, time or both, as strict workbooks store them; other text stays text. */
export function isoSerial(text: string, date1904: boolean): CellValue {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === '') return text;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const serial = days + 25_569;
  // Excel counts 29 February 1900, which never was: days before 1 March 1900 are one lower
  return time + (date1904 ? serial - 1462 : serial > 60 ? serial : serial - 1);
}
