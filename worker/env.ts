// Owns what the platform hands to the Worker. Types are imported, never ambient: the pane reads `type Api` under the DOM's types.
import type { D1Database } from '@cloudflare/workers-types';

export interface AppEnv {
  Bindings: { DB: D1Database };
  Variables: { requestId: string };
}
