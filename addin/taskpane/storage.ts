// Owns what the pane remembers on this machine. Invariant: losing it, or having none, never stops the pane.

/** localStorage where the browser grants it; else a memory that lasts as long as the page. */
export function openStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    const probe = 'dutoan.probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    // Web views may deny storage to framed pages or be full; the pane then forgets at the end, nothing more.
    return memoryStorage();
  }
}

function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
