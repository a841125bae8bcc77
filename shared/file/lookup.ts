// Owns tables that are asked with words out of files.
// Invariant: a word every object answers to ("constructor") is not in a table that does not list it.
export const lookup = <Value>(entries: Record<string, Value>): Record<string, Value> =>
  Object.assign(Object.create(null) as Record<string, Value>, entries);
