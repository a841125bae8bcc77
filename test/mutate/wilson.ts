// Owns the 95 % Wilson score interval of a share.
// Invariant: low ≤ share ≤ high, both within 0..1; without trials it is the whole of 0..1.

const Z = 1.959963984540054;

export function wilson(hits: number, trials: number): { low: number; high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const spread = (Z * Z) / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials))) / (1 + spread);
  return {
    low: hits === 0 ? 0 : centre - half,
    high: hits === trials ? 1 : centre + half,
  };
}
