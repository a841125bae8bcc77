// Owns which rows and columns of a sheet are hidden, gathered as a file tells them.
// Invariant: runs come sorted, apart from each other and within what is asked for; of a row told twice one exception is enough.
import type { HiddenRun } from '../contract/snapshot.ts';

/** Numbers told mostly upwards, kept as runs. */
export class Runs {
  private readonly runs: HiddenRun[] = [];
  private ordered = true;

  add(first: number, last: number): void {
    const run = this.runs.at(-1);
    if (run && first === run[1] + 1) run[1] = last;
    else {
      if (run && first <= run[1]) this.ordered = false;
      this.runs.push([first, last]);
    }
  }

  within(from: number, to: number): HiddenRun[] {
    const runs = this.ordered ? this.runs : [...this.runs].sort((a, b) => a[0] - b[0]);
    const found: HiddenRun[] = [];
    for (const [first, last] of runs) {
      if (last < from || first > to) continue;
      const before = found.at(-1);
      if (before && first <= before[1] + 1) before[1] = Math.max(before[1], Math.min(last, to));
      else found.push([Math.max(first, from), Math.min(last, to)]);
    }
    return found;
  }
}

/** What lies between runs that are sorted and apart. */
function gaps(runs: readonly HiddenRun[], from: number, to: number): HiddenRun[] {
  const found: HiddenRun[] = [];
  let at = from;
  for (const [first, last] of runs) {
    if (first > at) found.push([at, first - 1]);
    at = last + 1;
  }
  if (at <= to) found.push([at, to]);
  return found;
}

export class HiddenRows {
  private readonly exceptions = new Runs();
  private told = false;
  private rest = false;

  /** Rows the file does not tell of are hidden too: so Excel writes a sheet whose unused rows are all hidden. */
  get restHidden(): boolean {
    return this.rest;
  }
  set restHidden(hidden: boolean) {
    // the format wants this before the rows; what comes after them says nothing any more
    if (!this.told) this.rest = hidden;
  }

  /** A row of the file. */
  tell(row: number, hidden: boolean): void {
    this.told = true;
    if (hidden !== this.rest) this.exceptions.add(row, row);
  }

  within(from: number, to: number): HiddenRun[] {
    const runs = this.exceptions.within(from, to);
    return this.rest ? gaps(runs, from, to) : runs;
  }
}
