// Owns getting the reference data a screen works with: the current release, indexed for look-up, with its age.
import { createReferenceClient } from '#addin/api/client.ts';
import { createReference } from '#shared/reference/lookup.ts';
import type { Reference } from '#shared/reference/lookup.ts';

export interface LoadedReference {
  reference: Reference;
  /** cache: the server could not be reached, the copy kept on this machine is used */
  origin: 'network' | 'cache';
  /** ISO instant at which this copy came from the server */
  fetchedAt: string;
}

export type ReferenceSource = Parameters<typeof createReferenceClient>[0];

/** Pulls the current release, or the copy kept from last time. Throws ApiError when there is neither. */
export async function loadReference(source: ReferenceSource): Promise<LoadedReference> {
  const { release, origin, fetchedAt } = await createReferenceClient(source).load();
  return { reference: createReference(release), origin, fetchedAt };
}
