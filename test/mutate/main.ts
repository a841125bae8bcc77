// Owns `npm run mutate`: lays out the workbooks, spoils them, has both recalculated and checked, and prints what was found.
// Invariant: imports nothing of shared or addin; kept-apart workbooks run only when asked for, and then only their figures are shown.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Book } from './book.ts';
import { checked } from './check.ts';
import type { CheckedSheet } from './check.ts';
import { verdict } from './decidable.ts';
import { details } from './details.ts';
import { reportDomain } from './domain/main.ts';
import { edited, withResults } from './edit.ts';
import { Grid, placeKey } from './grid.ts';
import type { Results } from './grid.ts';
import { judge } from './judge.ts';
import { mendable, mendMutants, mendReport, UNMODIFIED } from './mend.ts';
import type { MendCase, MendOutcome } from './mend.ts';
import { mutantsOf } from './mutants.ts';
import type { Mutant } from './mutants.ts';
import { bookParts, packed } from './parts.ts';
import type { Parts } from './parts.ts';
import { report } from './report.ts';
import type { Outcome } from './report.ts';
import { libreOfficeVersion, recalculated } from './results.ts';
import { BOOKS } from './sheets/all.ts';

const DEFAULT_SEED = '20251125';
const OF_EACH_KIND = 3;

interface Laid {
  book: Book;
  grid: Grid;
  sheetNames: string[];
  parts: Parts;
}

export async function main(root: string, argv: readonly string[]): Promise<void> {
  const runs = join(root, '.local', 'mutate');
  mkdirSync(runs, { recursive: true });
  // A folder of its own, so that two runs at once do not take each other's files away.
  const folder = mkdtempSync(join(runs, 'run-'));
  try {
    await measure(root, folder, argv);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(root: string, folder: string, argv: readonly string[]): Promise<void> {
  const { values: options } = parseArgs({
    args: [...argv],
    options: {
      seed: { type: 'string', default: DEFAULT_SEED },
      'held-out': { type: 'boolean', default: false },
      each: { type: 'string', default: String(OF_EACH_KIND) },
      details: { type: 'string' },
      domain: { type: 'boolean', default: false },
      kept: { type: 'boolean', default: false },
      mend: { type: 'string', default: '0' },
    },
  });
  const started = performance.now();
  const seed = wholeNumber('seed', options.seed);
  const ofEachKind = wholeNumber('each', options.each);
  const mend = wholeNumber('mend', options.mend);
  const apart = options.domain ? options.kept : options['held-out'];
  const office = libreOfficeVersion();
  const [processor] = cpus();
  console.log(
    `seed ${seed}; ${apart ? 'kept-apart' : 'development'} workbooks; up to ${ofEachKind} mutants of a kind in each\n` +
      `${cpus().length} × ${processor?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${office}`,
  );

  if (options.domain) {
    await reportDomain(root, folder, { seed, ofEachKind, kept: apart, details: options.details, mend });
    return;
  }

  const laid = BOOKS.filter(({ heldOut = false }) => heldOut === apart).map(layOut);
  const before = await recalculate(join(folder, 'originals'), laid.map(named));
  const originals = laid.map((each) => ({ ...each, results: resultsOf(before, each.book.id) }));
  for (const { book, results } of originals) refuseErrors(book, results);

  const mutants = originals.flatMap(({ book, grid, sheetNames, parts, results }) =>
    mutantsOf(book, grid, results, seed, ofEachKind).map((mutant) => ({
      mutant,
      grid,
      sheetNames,
      before: results,
      parts: edited(parts, sheetNames, mutant.edits),
    })),
  );
  const after = await recalculate(
    join(folder, 'mutants'),
    mutants.map(({ mutant, sheetNames, parts }) => ({ id: mutant.id, sheetNames, parts })),
  );

  const ready = join(folder, 'checked');
  mkdirSync(ready, { recursive: true });
  const write = (id: string, sheetNames: readonly string[], parts: Parts, results: Results): string => {
    const name = `${id}.xlsx`;
    writeFileSync(join(ready, name), packed(withResults(parts, sheetNames, results)));
    return name;
  };
  const names = [
    ...originals.map(({ book, sheetNames, parts, results }) => write(book.id, sheetNames, parts, results)),
    ...mutants.map(({ mutant, sheetNames, parts }) =>
      write(mutant.id, sheetNames, parts, resultsOf(after, mutant.id)),
    ),
  ];
  const sheets = await checked(root, ready, names);
  const sheetsOf = (id: string) => sheets.get(`${id}.xlsx`) ?? [];

  const outcomes = mutants.map(({ mutant, grid, before: shown }): Outcome => ({
    mutant,
    verdict: verdict(mutant.edits, grid, shown, resultsOf(after, mutant.id)),
    judgement: judge(mutant, grid, sheetsOf(mutant.book.id), sheetsOf(mutant.id)),
  }));
  const outcomesOfMending = await mendAll(root, ready, originals, mutants, sheetsOf, { mend, seed });
  const unmodified = originals.map(({ book }) => ({ book: book.id, sheets: sheetsOf(book.id) }));
  console.log(
    `${originals.length} workbooks, ${mutants.length} mutants, ${Math.round((performance.now() - started) / 1000)} s\n`,
  );
  console.log(
    report(
      outcomes,
      unmodified.map(({ sheets: some }) => some),
    ),
  );
  if (mend > 0) console.log(`\n${mendReport(outcomesOfMending)}`);
  if (options.details !== undefined)
    writeFileSync(options.details, `${JSON.stringify(details(outcomes, unmodified), null, 2)}\n`);
}

/** The sound workbooks too: there a safe fix has nothing to mend. */
function mendAll(
  root: string,
  folder: string,
  originals: readonly { book: Book; results: Results }[],
  mutants: readonly { mutant: Mutant; before: Results }[],
  sheetsOf: (id: string) => readonly CheckedSheet[],
  { mend, seed }: { mend: number; seed: number },
): Promise<MendOutcome[]> {
  const caseOf = (id: string, kind: string, original: Book, shown: Results, touched: string[]): MendCase => ({
    name: `${id}.xlsx`,
    kind,
    options: [],
    original,
    shown,
    touched,
  });
  const cases = [
    ...originals.map(({ book, results }) => caseOf(book.id, UNMODIFIED, book, results, [])),
    ...mutants.map(({ mutant, before }) =>
      caseOf(
        mutant.id,
        mutant.kind,
        mutant.book,
        before,
        mutant.edits.map(({ place }) => placeKey(place)),
      ),
    ),
  ];
  const named = (name: string) => sheetsOf(name.replace(/\.xlsx$/, ''));
  return mendMutants(root, folder, mendable(cases, named, mend, seed));
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}

const layOut = (book: Book): Laid => ({
  book,
  grid: new Grid(book),
  sheetNames: book.sheets.map(({ name }) => name),
  parts: bookParts(book),
});

interface Named {
  id: string;
  sheetNames: readonly string[];
  parts: Parts;
}

const named = ({ book, sheetNames, parts }: Laid): Named => ({ id: book.id, sheetNames, parts });

/** Results by id. */
async function recalculate(folder: string, workbooks: readonly Named[]): Promise<Map<string, Results>> {
  mkdirSync(folder, { recursive: true });
  for (const { id, parts } of workbooks) writeFileSync(join(folder, `${id}.xlsx`), packed(parts));
  const sheetNames = new Map(workbooks.map((each) => [`${each.id}.xlsx`, each.sheetNames]));
  const results = await recalculated(
    folder,
    [...sheetNames.keys()],
    (name) => sheetNames.get(name) ?? [],
    Math.min(cpus().length, 2),
  );
  return new Map([...results].map(([name, some]) => [name.replace(/\.xlsx$/, ''), some]));
}

function resultsOf(all: ReadonlyMap<string, Results>, id: string): Results {
  const results = all.get(id);
  if (!results) throw new Error(`${id} was not recalculated`);
  return results;
}

/** A base workbook is sound: where it shows an error, the person who laid it out here made a mistake. */
function refuseErrors(book: Book, results: Results): void {
  for (const [place, { type, value }] of results)
    if (type === 'e') throw new Error(`${book.id} shows ${value} at ${place} before any fault`);
}
