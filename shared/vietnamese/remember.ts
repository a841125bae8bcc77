// Owns remembering what was worked out for a text, for tables in which the same texts come again.
// Invariant: bounded, so it may live as long as the reference.

const MAX_REMEMBERED = 20_000;

export function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    // Kept as long as the reference, so not for every text of every sheet.
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(key, value);
    return value;
  };
}
