// Owns building small packages by hand and looking into packages part by part, apart from the code under test.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { openZip } from '#shared/file/zip.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export type Parts = Record<string, string | Uint8Array>;

export interface BookOptions {
  /** sheetData content and more for each sheet: name → inner XML of worksheet */
  sheets: Record<string, string>;
  /** inner XML of sst */
  strings?: string;
  /** inner XML of styleSheet */
  styles?: string;
  /** XML between sheets and the end of workbook */
  workbook?: string;
  /** XML before sheets */
  before?: string;
  parts?: Parts;
  /** extra relationships of the workbook: type → target */
  relations?: Record<string, string>;
  overrides?: Record<string, string>;
}

/** The parts of a small transitional workbook. */
export function bookParts(options: BookOptions): Parts {
  const names = Object.keys(options.sheets);
  const relations: [string, string][] = names.map((_name, i) => [
    'worksheet',
    `worksheets/sheet${i + 1}.xml`,
  ]);
  if (options.strings !== undefined) relations.push(['sharedStrings', 'sharedStrings.xml']);
  if (options.styles !== undefined) relations.push(['styles', 'styles.xml']);
  relations.push(...Object.entries(options.relations ?? {}));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = { '/xl/workbook.xml': `${type}.sheet.main+xml`, ...options.overrides };
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      Object.entries(overrides)
        .map(([name, value]) => `<Override PartName="${name}" ContentType="${value}"/>`)
        .join('') +
      names
        .map(
          (_n, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
        )
        .join('') +
      '</Types>',
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${options.before ?? ''}<sheets>` +
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      `</sheets>${options.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(relations),
    ...Object.fromEntries(
      Object.values(options.sheets).map((inner, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${inner}</worksheet>`,
      ]),
    ),
    ...(options.strings === undefined
      ? {}
      : {
          'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="9" uniqueCount="9">${options.strings}</sst>`,
        }),
    ...(options.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${options.styles}</styleSheet>` }),
    ...options.parts,
  };
}

export function relationsXml(relations: [type: string, target: string][], base = REL): string {
  const list = relations.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

export const pack = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

export const book = (options: BookOptions): Uint8Array => pack(bookParts(options));

/** Unpacked by fflate, not by the code under test. */
export const unpack = (file: Uint8Array): Record<string, Uint8Array> => unzipSync(file);

export const partOf = (file: Uint8Array, path: string): string =>
  strFromU8(unpack(file)[path] ?? new Uint8Array());

/** Names of parts that differ between two packages, missing and new ones too. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unpack(before), unpack(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => {
      const [x, y] = [a[name], b[name]];
      return !x || !y || x.length !== y.length || x.some((byte, i) => byte !== y[i]);
    })
    .sort();
}

/** Names of parts whose bytes in the container, compressed and with their headers, are not the same, missing and new ones too. */
export function repackedParts(before: Uint8Array, after: Uint8Array): string[] {
  const stored = (file: Uint8Array): Map<string, string> =>
    new Map(openZip(file).entries.map(({ name, start, end }) => [name, file.subarray(start, end).join()]));
  const [a, b] = [stored(before), stored(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

/** Every XML part must be well-formed with resolvable prefixes, said by a parser that is not ours. */
export function expectWellFormed(file: Uint8Array): void {
  for (const [name, bytes] of Object.entries(unpack(file))) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    const problems: string[] = [];
    parser.on('error', (error) => problems.push(`${name}: ${error.message}`));
    parser.write(strFromU8(bytes)).close();
    expect(problems).toEqual([]);
  }
}
