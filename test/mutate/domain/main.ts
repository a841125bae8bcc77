// Owns `npm run mutate -- --domain`: faults of the domain in the clean gold sheets.
// Invariant: of the kept-apart sheets only figures are shown.
import { writeFileSync } from 'node:fs';
import { unseenSheets } from '../../gold/unseen.ts';
import { DEVELOPMENT } from '../../sheets/development/all.ts';
import { mendReport } from '../mend.ts';
import { domainDetails, domainReport } from './report.ts';
import { repaired } from './repaired.ts';
import { runDomain } from './run.ts';

interface Options {
  seed: number;
  ofEachKind: number;
  kept: boolean;
  details: string | undefined;
  mend: number;
}

export async function reportDomain(root: string, folder: string, options: Options): Promise<void> {
  const started = performance.now();
  const { seed, ofEachKind, kept, details, mend } = options;
  const run = await runDomain(root, folder, kept ? await unseenSheets() : DEVELOPMENT.map(repaired), {
    seed,
    ofEachKind,
    mend,
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${run.outcomes.length} mutants of ${kept ? 'kept-apart' : 'development'} gold sheets, ${seconds} s\n`,
  );
  console.log(domainReport(run));
  if (mend > 0) console.log(`\n${mendReport(run.mended)}`);
  if (details !== undefined && !kept)
    writeFileSync(details, `${JSON.stringify(domainDetails(run), null, 2)}\n`);
}
