// Owns the Worker's log of failures: one JSON line each, found again by the request id the person was given.

/** Writes an unforeseen error to the platform's log (which is the console). */
export function logFailure(requestId: string, error: unknown): void {
  const cause =
    error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : String(error);
  // eslint-disable-next-line no-console -- a Worker has no other log
  console.error(JSON.stringify({ requestId, cause }));
}
