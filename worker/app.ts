// Owns the Worker: which routes exist and what every request passes. Pages are static assets; the Worker answers /api only.
// Invariant: what is not a route is a problem+json 404; an unforeseen error says nothing but its request id.
import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import type { AppEnv } from './env.ts';
import { logFailure } from './http/log.ts';
import { internalProblem, notFound, Problem, problemResponse } from './http/problem.ts';
import { health } from './routes/health.ts';
import { reference } from './routes/reference.ts';

const app = new Hono<AppEnv>();
app.use(requestId());
app.use(async (c, next) => {
  await next();
  c.header('x-content-type-options', 'nosniff');
});
app.notFound((c) => problemResponse(c, notFound()));
app.onError((error, c) => {
  if (error instanceof Problem) return problemResponse(c, error);
  logFailure(c.get('requestId'), error);
  return problemResponse(c, internalProblem());
});

const api = app.route('/api/health', health).route('/api/reference', reference);

/** The shape of the API for the typed client. */
export type Api = typeof api;
export default api;
