// Owns the unsaved workbooks kept in this browser (IndexedDB), one a tab, and which of them belong to a tab that still lives.
// Invariant: nothing leaves the browser; a draft is there whole or not at all; only its own tab or the person removes it.

/** What is known of a draft without its bytes. */
export interface DraftHead {
  id: string;
  /** of the file; null = a new workbook that has no name yet */
  name: string | null;
  /** ISO instant */
  keptAt: string;
}

export interface DraftStore {
  /** drafts no living tab works on, the newest first; empty where the browser grants no storage */
  listLeft(): Promise<DraftHead[]>;
  /** null when it is there no more */
  read(id: string): Promise<Uint8Array | null>;
  /** Keeps the workbook of this tab in place of its earlier one. Throws DOMException when the browser refuses. */
  keep(name: string | null, bytes: Uint8Array): Promise<void>;
  /** Makes a draft that was left the one of this tab. Throws DOMException, and then it stays as it was. */
  adopt(head: DraftHead, bytes: Uint8Array): Promise<void>;
  /** Removes a draft that was left. */
  remove(id: string): Promise<void>;
  /** Removes the draft of this tab. */
  removeOwn(): Promise<void>;
}

const DATABASE = 'dutoan';
const HEADS = 'drafts';
/** Apart, so that a list does not read every workbook. */
const BYTES = 'draftBytes';
const LOCK = 'dutoan.draft.';

/** The store as this tab sees it. A tab holds a lock by the name of its draft for as long as it lives, crash included. */
export function openDrafts(): DraftStore {
  const own = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const owned = holdLock(LOCK + own);
  let opened: Promise<IDBDatabase> | null = null;
  const database = () => {
    // A refusal is not remembered: the next attempt may be granted.
    opened ??= openDatabase().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const write = async (head: DraftHead, bytes: Uint8Array, removed: string | null) => {
    await owned;
    await change(await database(), (heads, bodies) => {
      if (removed !== null) {
        heads.delete(removed);
        bodies.delete(removed);
      }
      heads.put(head);
      bodies.put(bytes, head.id);
    });
  };
  const remove = async (id: string) =>
    change(await database(), (heads, bodies) => {
      heads.delete(id);
      bodies.delete(id);
    });
  return {
    async listLeft() {
      const db = await database().catch(() => null);
      if (db === null) return [];
      const heads = await answer<DraftHead[]>(db.transaction(HEADS).objectStore(HEADS).getAll());
      const alive = await heldLocks();
      return heads
        .filter(({ id }) => id !== own && !alive.has(LOCK + id))
        .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
    },
    async read(id) {
      const db = await database();
      const bytes = await answer<Uint8Array | undefined>(db.transaction(BYTES).objectStore(BYTES).get(id));
      return bytes ?? null;
    },
    keep: (name, bytes) => write({ id: own, name, keptAt: new Date().toISOString() }, bytes, null),
    adopt: (head, bytes) => write({ ...head, id: own }, bytes, head.id),
    remove,
    removeOwn: () => remove(own),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(HEADS, { keyPath: 'id' });
      request.result.createObjectStore(BYTES);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(refusal(request.error));
  });
}

/** Both stores in one transaction, on the disk before it counts as done: the laptop may be closed next. */
function change(
  db: IDBDatabase,
  what: (heads: IDBObjectStore, bodies: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction([HEADS, BYTES], 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(refusal(transaction.error));
    try {
      what(transaction.objectStore(HEADS), transaction.objectStore(BYTES));
    } catch (error) {
      // What was asked for so far would be committed, half a draft.
      transaction.abort();
      throw error;
    }
  });
}

function answer<Value>(request: IDBRequest): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Value);
    request.onerror = () => reject(refusal(request.error));
  });
}

const refusal = (error: DOMException | null) => error ?? new DOMException('Aborted', 'AbortError');

/** Resolves when the lock is held, which it stays until the page is gone; at once where there are no locks. */
function holdLock(name: string): Promise<void> {
  return new Promise((resolve) => {
    if (!hasLocks()) return resolve();
    navigator.locks
      .request(name, () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve());
  });
}

/** Without locks (a page that was not sent safely) every draft counts as left. */
async function heldLocks(): Promise<ReadonlySet<string>> {
  if (!hasLocks()) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name }) => name ?? ''));
}

const hasLocks = () => 'locks' in navigator;
