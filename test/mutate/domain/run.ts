// Owns one run over gold sheets: lay out, draw mutants, recalculate, ask the product, judge.
// Invariant: imports nothing of the product; only clean sheets are spoilt, and what they were told unspoilt is kept beside.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, dateOptions } from '../../gold/ask.ts';
import type { SheetFixture } from '../../sheets/fixture.ts';
import { address } from '../address.ts';
import type { Book } from '../book.ts';
import type { CheckedSheet } from '../check.ts';
import { withResults } from '../edit.ts';
import { mendable, mendMutants, UNMODIFIED } from '../mend.ts';
import type { MendCase, MendOutcome } from '../mend.ts';
import type { Results } from '../grid.ts';
import { bookParts, packed } from '../parts.ts';
import { randomStream } from '../random.ts';
import { recalculated } from '../results.ts';
import { judgeDomain } from './judge.ts';
import type { DomainJudgement } from './judge.ts';
import { domainMutants } from './mutants.ts';
import type { DomainMutant } from './mutants.ts';
import { DomainSheet } from './sheet.ts';

export interface DomainOutcome {
  mutant: DomainMutant;
  judgement: DomainJudgement;
}

export interface DomainRun {
  outcomes: DomainOutcome[];
  /** the clean sheets as they are */
  unmodified: { book: string; sheets: CheckedSheet[] }[];
  /** tables whose lines were not told as the person who laid them out counted them: no place for a fault */
  notUnderstood: number;
  /** of those with a safe fix, as many as were asked for */
  mended: MendOutcome[];
}

interface Draw {
  seed: number;
  /** at most so many of a kind on one sheet */
  ofEachKind: number;
  /** at most so many of a kind in all */
  inAll?: number;
  /** at most so many are mended */
  mend?: number;
}

export async function runDomain(
  root: string,
  folder: string,
  fixtures: readonly SheetFixture[],
  { seed, ofEachKind, inAll = Infinity, mend = 0 }: Draw,
): Promise<DomainRun> {
  const before = await recalculate(
    join(folder, 'originals'),
    fixtures.map(({ book }) => book),
  );
  const sheets = fixtures.map((fixture) =>
    fixture.book.sheets.flatMap((layout) => {
      const expected = fixture.expected[layout.name];
      return expected
        ? [new DomainSheet(fixture, layout, expected, before.get(fixture.book.id) ?? new Map())]
        : [];
    }),
  );
  const clean = sheets
    .flat()
    .filter(({ expected }) => expected.kind !== 'other' && expected.findings.length === 0);
  const drawn = clean.flatMap((sheet) => domainMutants(sheet, seed, ofEachKind));
  const mutants = atMost(drawn, inAll, seed);
  const after = await recalculate(
    join(folder, 'mutants'),
    mutants.map(({ book }) => book),
  );

  const ready = join(folder, 'checked');
  mkdirSync(ready, { recursive: true });
  const write = (book: Book, results: Results | undefined): string => {
    const names = book.sheets.map(({ name }) => name);
    const file = `${book.id}.xlsx`;
    writeFileSync(join(ready, file), packed(withResults(bookParts(book), names, results ?? new Map())));
    return file;
  };
  const files = [
    ...fixtures.map((fixture) => ({ fixture, file: write(fixture.book, before.get(fixture.book.id)) })),
    ...mutants.map(({ sheet, book }) => ({ fixture: sheet.fixture, file: write(book, after.get(book.id)) })),
  ];
  const said = askedWithDates(root, ready, files);
  const saidOf = (id: string): CheckedSheet[] => said.get(`${id}.xlsx`) ?? [];
  const caseOf = (fixture: SheetFixture, id: string, kind: string, touched: string[]): MendCase => ({
    name: `${id}.xlsx`,
    kind,
    options: dateOptions(fixture.dates),
    original: fixture.book,
    shown: before.get(fixture.book.id) ?? new Map(),
    touched,
  });
  const cases = [
    ...clean.map(({ fixture }) => caseOf(fixture, fixture.book.id, UNMODIFIED, [])),
    // A row put in moves what lies under it: nothing there can be compared by its address.
    ...mutants
      .filter(({ slip }) => slip.change.insert === undefined)
      .map(({ sheet, fault, slip, book }) => {
        const touched = (slip.change.cells ?? []).map((cell) => `${sheet.name}!${address(cell)}`);
        return caseOf(sheet.fixture, book.id, fault.kind, touched);
      }),
  ];
  const due = mendable(cases, (name) => said.get(name) ?? [], mend, seed);
  const cleanNames = new Set(clean.map(({ fixture, name }) => `${fixture.book.id}/${name}`));
  return {
    outcomes: mutants.map((mutant) => ({
      mutant,
      judgement: judgeDomain(
        mutant,
        sheets.flat().filter(({ fixture }) => fixture === mutant.sheet.fixture),
        saidOf(mutant.sheet.fixture.book.id),
        saidOf(mutant.book.id),
      ),
    })),
    unmodified: fixtures.map(({ book }) => ({
      book: book.id,
      sheets: saidOf(book.id).filter(({ name }) => cleanNames.has(`${book.id}/${name}`)),
    })),
    mended: await mendMutants(root, ready, due),
    notUnderstood: clean.flatMap(({ tables }) => tables).filter((table) => !table.isUnderstood()).length,
  };
}

/** As many of each kind, drawn over all sheets. */
function atMost(mutants: readonly DomainMutant[], inAll: number, seed: number): DomainMutant[] {
  if (inAll === Infinity) return [...mutants];
  const taken = new Map<string, number>();
  return randomStream(seed, 'in all')
    .shuffled(mutants)
    .filter(({ fault }) => {
      const before = taken.get(fault.kind) ?? 0;
      taken.set(fault.kind, before + 1);
      return before < inAll;
    });
}

/** Results by book. */
async function recalculate(folder: string, books: readonly Book[]): Promise<Map<string, Results>> {
  mkdirSync(folder, { recursive: true });
  for (const book of books) writeFileSync(join(folder, `${book.id}.xlsx`), packed(bookParts(book)));
  const sheetNames = new Map(books.map(({ id, sheets }) => [`${id}.xlsx`, sheets.map(({ name }) => name)]));
  const results = await recalculated(folder, [...sheetNames.keys()], (name) => sheetNames.get(name) ?? [], 1);
  return new Map([...results].map(([name, some]) => [name.replace(/\.xlsx$/, ''), some]));
}

/** Files of fixtures with the same dates are asked about together. */
function askedWithDates(
  root: string,
  folder: string,
  files: readonly { fixture: SheetFixture; file: string }[],
): Map<string, CheckedSheet[]> {
  const groups = new Map<string, { fixture: SheetFixture; file: string }[]>();
  for (const each of files) {
    const key = JSON.stringify(each.fixture.dates ?? null);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const said = new Map<string, CheckedSheet[]>();
  for (const group of groups.values()) {
    const answers = ask(
      root,
      folder,
      group.map(({ file }) => file),
      group[0]?.fixture.dates,
    );
    for (const [file, sheets] of answers) said.set(file, sheets as CheckedSheet[]);
  }
  return said;
}
