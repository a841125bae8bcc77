// Owns the gap between Node 20 and what the calculation engine calls on iterators (iterator helpers, Node 22).
// Invariant: a runtime that has the helpers keeps its own.

/** Adds the iterator helpers that are missing; must be loaded before the engine runs, not before it is imported. */
export function addIteratorHelpers() {
  const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]()) as object;
  const prototype = Object.getPrototypeOf(arrayIterator) as Record<string, unknown>;
  const toArrayThen = (name: 'some' | 'every' | 'find' | 'forEach' | 'reduce') =>
    function (this: Iterable<unknown>, ...args: unknown[]): unknown {
      const items = [...this];
      return (items[name] as (...given: unknown[]) => unknown).apply(items, args);
    };
  const toIteratorOf = (name: 'map' | 'filter') =>
    function (this: Iterable<unknown>, callback: (item: unknown) => unknown): unknown {
      return [...this][name](callback)[Symbol.iterator]();
    };
  const helpers: Record<string, unknown> = {
    some: toArrayThen('some'),
    every: toArrayThen('every'),
    find: toArrayThen('find'),
    forEach: toArrayThen('forEach'),
    reduce: toArrayThen('reduce'),
    map: toIteratorOf('map'),
    filter: toIteratorOf('filter'),
    toArray: function (this: Iterable<unknown>) {
      return [...this];
    },
  };
  for (const [name, helper] of Object.entries(helpers))
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
}
