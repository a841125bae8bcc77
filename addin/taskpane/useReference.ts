// Owns the reference data of the running pane: loading, ready with its age, or failed with a sentence.
import { useEffect, useState } from 'react';
import { problemText } from '#addin/flow/problem.ts';
import { loadReference } from '#addin/flow/references.ts';
import type { LoadedReference } from '#addin/flow/references.ts';
import type { Text } from '#shared/contract/common.ts';
import { openStorage } from './storage.ts';

export type ReferenceState =
  { status: 'loading' } | { status: 'ready'; loaded: LoadedReference } | { status: 'failed'; problem: Text };

export interface References {
  state: ReferenceState;
  /** pulls again; a copy already shown stays until the new one is here */
  reload: () => void;
}

export function useReference(): References {
  const [state, setState] = useState<ReferenceState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    loadReference({ baseUrl: location.origin, fetch: fetch.bind(window), storage: openStorage() }).then(
      (loaded) => current && setState({ status: 'ready', loaded }),
      (error: unknown) => current && setState({ status: 'failed', problem: problemText(error) }),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  const reload = () => {
    if (state.status === 'failed') setState({ status: 'loading' });
    setAttempt(attempt + 1);
  };
  return { state, reload };
}
