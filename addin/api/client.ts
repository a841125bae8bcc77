// Owns getting the current release: from the server if it answers, else the copy this machine kept.
// Invariant: nothing that does not match the contract reaches a caller or replaces the kept copy.
import { hc } from 'hono/client';
import * as z from 'zod';
import type { Text } from '#shared/contract/common.ts';
import { textSchema } from '#shared/contract/common.ts';
import { releaseSchema, type Release } from '#shared/contract/reference.ts';
import type { Api } from '#worker/app.ts';
import { parseJson, readStored, store, type ReferenceStorage } from './cache.ts';
import { ApiError, BAD_ANSWER, REFUSED, UNREACHABLE, UNREACHABLE_COPY_DAMAGED } from './errors.ts';

export { ApiError } from './errors.ts';

export interface LoadedRelease {
  release: Release;
  /** cache: the server did not give one; the kept copy is used */
  origin: 'network' | 'cache';
  /** ISO instant at which the server last said that this release is current */
  fetchedAt: string;
}

/** A server that has not answered by then counts as down. */
const PATIENCE_MS = 15_000;
const problemSchema = z.object({ text: textSchema });

/** `baseUrl` is the origin of the API; `fetch` and `storage` are the platform's, or a test's. */
export function createReferenceClient(source: {
  baseUrl: string;
  fetch: typeof fetch;
  storage: ReferenceStorage;
}): { load(): Promise<LoadedRelease> } {
  const api = hc<Api>(source.baseUrl, { fetch: source.fetch });
  const { storage } = source;

  /** The server's answer, or the error that kept it from answering. */
  async function ask(sha256: string | null): Promise<Response | Error> {
    try {
      return await api.api.reference.current.$get(undefined, {
        headers: sha256 === null ? {} : { 'if-none-match': `"${sha256}"` },
        init: { signal: AbortSignal.timeout(PATIENCE_MS) },
      });
    } catch (error) {
      // fetch says TypeError when the network fails and DOMException when patience ends; anything else is our mistake.
      if (error instanceof TypeError || error instanceof DOMException) return error;
      throw error;
    }
  }

  /** The current release. Throws ApiError when there is neither an answer nor a kept copy, or the answer is none. */
  async function load(): Promise<LoadedRelease> {
    const stored = readStored(storage);
    const kept = stored.kind === 'kept' ? stored.kept : null;
    const answer = await ask(kept?.release.sha256 ?? null);

    if (answer instanceof Error) {
      if (kept !== null) return { ...kept, origin: 'cache' };
      throw stored.kind === 'damaged'
        ? new ApiError('unreachable-copy-damaged', UNREACHABLE_COPY_DAMAGED, { cause: answer })
        : new ApiError('unreachable', UNREACHABLE, { cause: answer });
    }
    if (answer.status === 304 && kept !== null) return accept(kept.release);
    if (!answer.ok) {
      if (kept !== null) return { ...kept, origin: 'cache' };
      throw new ApiError('refused', await refusalText(answer));
    }
    const release = releaseSchema.safeParse(parseJson(await answer.text()));
    if (!release.success) throw new ApiError('bad-answer', BAD_ANSWER, { cause: release.error });
    return accept(release.data);
  }

  function accept(release: Release): LoadedRelease {
    const fetchedAt = new Date().toISOString();
    store(storage, { fetchedAt, release });
    return { release, origin: 'network', fetchedAt };
  }

  return { load };
}

/** The server's own sentence where it gave one. */
async function refusalText(answer: Response): Promise<Text> {
  const problem = problemSchema.safeParse(parseJson(await answer.text()));
  return problem.success ? problem.data.text : REFUSED;
}
