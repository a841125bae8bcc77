// Owns faults of places: a unit that is gone, one that is of another kind by then, a name that means two, an accent lost.
// Invariant: only names of ../placeNames.ts, and only days on which they are certain.
import { ALL_NAMES, DISTRICTS, kindOfCommune } from '../placeNames.ts';
import type { DomainSheet, TextCell } from '../sheet.ts';
import { estimates, ofLines, trackings, typedOver, understood } from './fault.ts';
import type { DomainFault, Slip } from './fault.ts';

const NAMED = /(thành phố|TP\.?|thị xã|huyện|phường|xã) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2})/giu;

interface NamedPlace {
  cell: TextCell;
  text: string;
  kind: string;
  name: string;
  at: number;
  length: number;
}

/** Places written with their kind, in titles and in the columns that speak of places and work. */
function namedPlaces(sheet: DomainSheet): NamedPlace[] {
  const cells = [
    ...sheet.textsAbove().filter(({ row }) => row > 2),
    ...understood(sheet).flatMap((table) =>
      sheet
        .texts()
        .filter(
          ({ row, column }) =>
            table.lines.includes(row) && /^(locality|content|coordinating|lead)/.test(table.meaning(column)),
        ),
    ),
  ];
  return cells.flatMap((cell) => {
    const text = cell.text.normalize('NFC');
    return [...text.matchAll(NAMED)].flatMap(({ index, 1: kind = '', 2: name = '' }) =>
      ALL_NAMES.includes(name)
        ? [{ cell, text, kind, name, at: index, length: kind.length + 1 + name.length }]
        : [],
    );
  });
}

const renamed = ({ cell, text, at, length }: NamedPlace, kind: string, name: string): Slip =>
  typedOver(cell, `${text.slice(0, at)}${kind} ${name}${text.slice(at + length)}`);

/** With a capital where the kind had one. */
const likeWritten = (was: string, kind: string): string =>
  was === was.toLowerCase() ? kind : kind.charAt(0).toUpperCase() + kind.slice(1);

export const localityGone: DomainFault = {
  kind: 'localityGone',
  title: 'district after districts ended',
  decidable: 'all days of the sheet lie after 2025-06-30',
  accepts: ['locality.date', 'unit.register'],
  follows: [],
  slips: (sheet) =>
    sheet.span !== null && sheet.span.from >= '2025-07-01'
      ? namedPlaces(sheet)
          .filter(({ kind, name }) => /^(xã|phường)$/i.test(kind) && DISTRICTS.includes(name))
          .map((place) =>
            renamed(
              place,
              likeWritten(place.kind, /Biên Hòa|Long Khánh/.test(place.name) ? 'thành phố' : 'huyện'),
              place.name,
            ),
          )
      : [],
};

export const localityKind: DomainFault = {
  kind: 'localityKind',
  title: 'xã that is a phường by then, or the reverse',
  decidable: 'the kind of the commune is the same on all days of the sheet',
  accepts: ['locality.date', 'unit.register'],
  follows: [],
  slips: (sheet) =>
    namedPlaces(sheet).flatMap((place) => {
      const { span } = sheet;
      const kind = span && kindOfCommune(place.name, span.from, span.to);
      if (kind === null || place.kind.toLowerCase() !== kind) return [];
      return [renamed(place, likeWritten(place.kind, kind === 'xã' ? 'phường' : 'xã'), place.name)];
    }),
};

/** The one name that two communes of the province bore, in the districts Tân Phú and Định Quán. */
const TWICE = 'xã Thanh Sơn';

export const localityAmbiguous: DomainFault = {
  kind: 'localityAmbiguous',
  title: 'a name that two places bear',
  decidable: `all days before 2025-07-01, and no text names a district or ward to which "${TWICE}" could belong`,
  accepts: ['locality.date'],
  follows: [],
  slips: (sheet) => {
    const { span } = sheet;
    if (span === null || span.to > '2025-06-30' || span.from < '2019-01-01') return [];
    const districtTold = sheet
      .textsOutside()
      .some(({ text }) => /huyện|thành phố|phường|(^|[^\p{L}])xã /iu.test(text.normalize('NFC')));
    if (districtTold) return [];
    const named = estimates(sheet).flatMap((table) =>
      ofLines(table, table.column('content')).flatMap((spot) => {
        const text = sheet.text(spot).normalize('NFC');
        return /^(thuê|in |tổ chức|hỗ trợ|xe )/i.test(text) && !/(xã|huyện|phường) /i.test(text)
          ? [typedOver(spot, `${text} tại ${TWICE}`)]
          : [];
      }),
    );
    const listed = trackings(sheet).flatMap((table) =>
      ofLines(table, table.column('locality'))
        .filter((spot) => /^(xã|huyện) /i.test(sheet.text(spot)))
        .map((spot) => typedOver(spot, TWICE.charAt(0).toUpperCase() + TWICE.slice(1))),
    );
    return [...named, ...listed];
  },
};

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

export const accentLost: DomainFault = {
  kind: 'accentLost',
  title: 'an accent of a place name lost or another',
  decidable: 'the name written so is the name of no place, and with the accent it is one',
  accepts: ['note.accent', 'locality.date', 'unit.register'],
  follows: [],
  noteIsEnough: 'a slip of spelling breaks no rule',
  slips: (sheet) => {
    const listed = understood(sheet).flatMap((table) =>
      ofLines(table, table.column('locality')).flatMap((spot): NamedPlace[] => {
        const text = sheet.text(spot).normalize('NFC');
        const name = ALL_NAMES.find((known) => text === known || text.endsWith(` ${known}`));
        const cell = { ...spot, text };
        return name === undefined
          ? []
          : [{ cell, text, kind: '', name, at: text.length - name.length, length: name.length }];
      }),
    );
    return [...namedPlaces(sheet), ...listed].flatMap((place) =>
      slipped(place.name)
        .filter((name) => !ALL_NAMES.includes(name))
        .map((name) => {
          const kept = place.kind === '' ? '' : `${place.kind} `;
          const { cell, text, at, length } = place;
          return typedOver(cell, text.slice(0, at) + kept + name + text.slice(at + length));
        }),
    );
  },
};

/** One syllable without its tone, without any mark, or with another tone. */
function slipped(name: string): string[] {
  const syllables = name.split(' ');
  return syllables.flatMap((syllable, index) => {
    const marked = syllable.normalize('NFD');
    const tone = TONES.find((mark) => marked.includes(mark));
    if (marked === syllable) return [];
    const others = [
      marked.replace(/[\u0300-\u036f]/g, ''),
      // The tone after the shape of the letter, as it is typed: ô with a grave, not o with both in the other order.
      ...(tone === undefined
        ? []
        : [marked.replace(tone, ''), withTone(marked.replace(tone, '').normalize('NFC'), otherTone(tone))]),
    ];
    return [...new Set(others)].map((other) =>
      syllables.map((each, at) => (at === index ? other.normalize('NFC') : each)).join(' '),
    );
  });
}

/** On the last vowel that bears a mark of its own, or on the first vowel. */
function withTone(syllable: string, tone: string): string {
  const shaped = /[âăêôơư](?![\s\S]*[âăêôơư])/u.exec(syllable) ?? /[aeiouy]/u.exec(syllable);
  if (shaped === null) return syllable;
  const after = shaped.index + 1;
  return syllable.slice(0, after) + tone + syllable.slice(after);
}

const otherTone = (tone: string): string => TONES[(TONES.indexOf(tone) + 1) % TONES.length] ?? '';
