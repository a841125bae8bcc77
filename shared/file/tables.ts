// Owns where the tables of a workbook lie, and which of their cells Excel works out itself.
// Invariant: only looked at; a table that cannot be read is no table, and its cells are like any others.
import type { CellRange } from '../sheet/address.ts';
import { FileError } from './model.ts';
import { hasPart, openPackage, partTree, relationships } from './package.ts';
import { readRange } from './plainParts.ts';
import { readStructure, worksheets } from './structure.ts';
import { childOf } from './styles.ts';
import { attribute } from './xml.ts';

export interface FileTable {
  /** name of its sheet */
  sheet: string;
  name: string;
  /** headings and total row included */
  range: CellRange;
  hasHeadings: boolean;
  hasTotals: boolean;
  columns: {
    /** Excel fills the column with one formula */
    isCalculated: boolean;
    /** the total row holds a formula that the table itself repeats */
    hasTotalFormula: boolean;
  }[];
}

/** The tables of an .xlsx or .xlsm, by sheet; none of a file whose package is damaged. */
export function readTables(bytes: Uint8Array): FileTable[] {
  try {
    const found = openPackage(bytes);
    return worksheets(readStructure(found)).flatMap(({ name, path }) =>
      relationships(found, path)
        .filter(({ type, target, external }) => type === 'table' && !external && hasPart(found, target))
        .flatMap(({ target }) => {
          const root = partTree(found, target);
          const address = attribute(root.attributes, 'ref', target);
          if (address === undefined) return [];
          const count = (of: string): number => Number(attribute(root.attributes, of, target) ?? 0);
          return [
            {
              sheet: name,
              name: attribute(root.attributes, 'displayName', target) ?? '',
              range: readRange(address, target),
              hasHeadings: attribute(root.attributes, 'headerRowCount', target) !== '0',
              hasTotals: count('totalsRowCount') > 0,
              columns: (childOf(root, 'tableColumns')?.children ?? []).map((column) => ({
                isCalculated: childOf(column, 'calculatedColumnFormula') !== undefined,
                hasTotalFormula: ![undefined, 'none'].includes(
                  attribute(column.attributes, 'totalsRowFunction', target),
                ),
              })),
            },
          ];
        }),
    );
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}
