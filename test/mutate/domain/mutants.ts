// Owns choosing the domain mutants of a gold sheet: some of every kind, at random places, one slip each.
// Invariant: the same sheet, results and seed give the same mutants; none changes nothing, none is drawn twice.
import { address } from '../address.ts';
import type { Book, Content } from '../book.ts';
import { randomStream } from '../random.ts';
import { changed } from './change.ts';
import { DOMAIN_FAULTS } from './faults/all.ts';
import type { DomainFault, Slip } from './faults/fault.ts';
import type { DomainSheet } from './sheet.ts';

export interface DomainMutant {
  id: string;
  sheet: DomainSheet;
  fault: DomainFault;
  slip: Slip;
  book: Book;
  /** the first touched cell as it was and as it is, for people */
  before: string;
  after: string;
}

export function domainMutants(sheet: DomainSheet, seed: number, ofEachKind: number): DomainMutant[] {
  const { book } = sheet.fixture;
  const index = book.sheets.findIndex(({ name }) => name === sheet.name) + 1;
  return DOMAIN_FAULTS.flatMap((fault) => {
    const random = randomStream(seed, `${book.id}/${index}/${fault.kind}`);
    const mutants: DomainMutant[] = [];
    const places = new Set<string>();
    for (const slip of random.shuffled(fault.slips(sheet, random))) {
      if (mutants.length === ofEachKind) break;
      // Another place each time: many ways to spoil one cell say little more than one.
      const place = JSON.stringify(slip.expected[0]);
      if (places.has(place) || !changes(sheet, slip)) continue;
      places.add(place);
      const id = `${book.id}.${index}.${fault.kind}.${mutants.length + 1}`;
      mutants.push({
        id,
        sheet,
        fault,
        slip,
        book: { ...changed(book, sheet.name, slip.change), id },
        ...beforeAndAfter(sheet, slip),
      });
    }
    return mutants;
  });
}

const changes = (sheet: DomainSheet, { change }: Slip): boolean =>
  (change.cells ?? []).every((cell) => JSON.stringify(sheet.content(cell)) !== JSON.stringify(cell.to));

function beforeAndAfter(sheet: DomainSheet, { change }: Slip): { before: string; after: string } {
  const shown = (content: Content): string =>
    content === null ? '(blank)' : typeof content === 'object' ? content.date : String(content);
  const [cell] = change.cells ?? [];
  if (cell) return { before: `${address(cell)} ${shown(sheet.content(cell))}`, after: shown(cell.to) };
  const { insert, hide } = change;
  if (insert)
    return {
      before: `under row ${insert.under}`,
      after: `inserted: ${insert.contents.map(shown).join(' | ')}`,
    };
  return { before: 'shown', after: `hidden rows ${(hide ?? []).join(', ')}` };
}
