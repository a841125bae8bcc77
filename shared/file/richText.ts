// Owns the text of a string item: runs joined, phonetic guides left out, blanks kept only where the file says so.
import { attribute, decodeEscapes, encodeEscapes, escapeXml } from './xml.ts';

const BLANK_ENDS = /^[ \t\n]+|[ \t\n]+$/g;

/** The text of an item that is one run. */
export const runText = (text: string, preserve: boolean): string => decodeEscapes(trimRun(text, preserve));

function trimRun(text: string, preserve: boolean): string {
  if (preserve || text === '') return text;
  // most texts neither begin nor end with a blank
  return text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32
    ? text
    : text.replace(BLANK_ENDS, '');
}

/** Collects one `si` or `is` element from scan events; names without their prefix. */
export function textCollector(): {
  begin(): void;
  open(local: string, attributes: string): void;
  text(piece: string): void;
  close(local: string): void;
  result(): string;
} {
  let joined = '';
  let run = '';
  let reading = false;
  let preserve = false;
  let phonetic = false;
  return {
    begin: () => {
      joined = '';
      phonetic = false;
    },
    open: (local, attributes) => {
      if (local === 'rPh') phonetic = true;
      else if (local === 't' && !phonetic) {
        reading = true;
        run = '';
        preserve = attributes !== '' && attribute(attributes, 'xml:space') === 'preserve';
      }
    },
    text: (piece) => {
      if (reading) run += piece;
    },
    close: (local) => {
      if (local === 'rPh') phonetic = false;
      else if (local === 't' && reading) {
        reading = false;
        joined += trimRun(run, preserve);
      }
    },
    result: () => decodeEscapes(joined),
  };
}

/** Text of a string item or a cached string, safe in XML; line ends stay line ends. */
export const stringContent = (value: string): string =>
  escapeXml(encodeEscapes(value))
    .replaceAll('&#10;', '\n')
    .replaceAll('&#9;', '\t')
    .replaceAll('&quot;', '"');
