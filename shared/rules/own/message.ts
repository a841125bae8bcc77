// Owns the sentence a rule of the office says of a row: its text with the values of the row put in.
import type { Text } from '../../contract/common.ts';
import { showField } from './fields.ts';
import type { OwnRow } from './row.ts';

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;
const BLANK: Text = { vi: '(trống)', en: '(blank)' };

export function placeholdersOf(message: string): string[] {
  return [...message.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

export function fillMessage(message: Text, row: OwnRow): Text {
  const fill = (language: 'vi' | 'en') =>
    message[language].replace(
      PLACEHOLDER,
      (_, name: string) => showField(name, row.field(name)) ?? BLANK[language],
    );
  return { vi: fill('vi'), en: fill('en') };
}
