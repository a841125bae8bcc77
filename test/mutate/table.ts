// Owns how figures are printed: shares, their 95 % Wilson intervals, and tables in plain text.
// Invariant: no trials, no share.
import { wilson } from './wilson.ts';

export const share = (hits: number, trials: number): string =>
  trials === 0 ? '–' : (hits / trials).toFixed(2);

export function interval(hits: number, trials: number): string {
  if (trials === 0) return '';
  const { low, high } = wilson(hits, trials);
  return `${low.toFixed(2)}–${high.toFixed(2)}`;
}

/** First column to the left, numbers to the right, the last as long as it is. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  return all
    .map((line) =>
      line
        .map((text, column) => {
          const numeric = column > 0 && !/[a-z]{3}/.test(lines[0]?.[column] ?? '');
          return numeric ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
