// Owns what the columns of a draft hold: read from the sheet once the headings are typed, and kept while the person chooses.
// Invariant: an answer is only ever shown for the place it was asked for; typing does not ask Excel at every key.
import { useEffect, useState } from 'react';
import { extentOf, seeColumns } from '#addin/flow/correction.ts';
import type { ReadingDraft, SeenColumn } from '#addin/flow/correction.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';

export type Seen =
  /** the place of the headings is not known yet */
  | { status: 'awaited' }
  | { status: 'loading' }
  | { status: 'ready'; columns: SeenColumn[] }
  | { status: 'failed'; problem: Text };

const TYPING_MS = 300;

/** The columns of each table of the draft, and a way to ask again for those that failed. */
export function useSeenColumns(draft: ReadingDraft): { seen: Seen[]; retry: () => void } {
  const [known, setKnown] = useState<Readonly<Record<string, Seen>>>({});
  const places = draft.tables.map((table) => {
    const extent = extentOf(table);
    return extent === null ? null : { extent, key: Object.values(extent).join() };
  });
  const wanted = places.filter((place) => place !== null && known[place.key] === undefined);
  const asked = wanted.map((place) => place?.key).join(' ');
  useEffect(() => {
    if (asked === '') return;
    const timer = setTimeout(() => {
      for (const place of wanted) {
        if (place === null) continue;
        const { extent, key } = place;
        const put = (seen: Seen) => setKnown((before) => ({ ...before, [key]: seen }));
        put({ status: 'loading' });
        seeColumns(draft.sheet, extent).then(
          (columns) => put({ status: 'ready', columns }),
          (error: unknown) => put({ status: 'failed', problem: problemText(error) }),
        );
      }
    }, TYPING_MS);
    return () => clearTimeout(timer);
    // `wanted` is made anew at every drawing; `asked` tells when it differs.
  }, [asked, draft.sheet]);
  return {
    seen: places.map((place) =>
      place === null ? { status: 'awaited' } : (known[place.key] ?? { status: 'loading' }),
    ),
    retry: () =>
      setKnown((before) =>
        Object.fromEntries(Object.entries(before).filter(([, { status }]) => status !== 'failed')),
      ),
  };
}
