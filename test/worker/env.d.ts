// Types of what vitest hands to the tests inside workerd: the Worker's bindings, its migrations, its own module.
import type { D1Migration } from 'cloudflare:test';
import type * as App from '#worker/app.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      DB: D1Database;
      TEST_MIGRATIONS: D1Migration[];
    }
    interface GlobalProps {
      mainModule: typeof App;
    }
  }
}
