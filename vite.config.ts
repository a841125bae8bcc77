// Owns how pages and Worker are served together: one origin in development, dist/client and the Worker's bundle in a build.
// Invariant: the addresses are the same in both: / is the workbench, /taskpane.html the pane, /assets the icons, /api the Worker.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloudflare } from '@cloudflare/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const repository = fileURLToPath(new URL('.', import.meta.url));
const addin = join(repository, 'addin');

/** address → HTML file */
const PAGES: Readonly<Record<string, string>> = {
  'index.html': 'addin/workbench/index.html',
  'taskpane.html': 'addin/taskpane/index.html',
};

/** Development: a request for a page's address gets its file, before any other middleware looks at it. */
function pageAddresses(): Plugin {
  return {
    name: 'dutoan:page-addresses',
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
        const page = PAGES[pathname === '/' ? 'index.html' : pathname.slice(1)];
        // The Cloudflare plugin reads originalUrl, and answers "…/index.html" with a redirect to "…/".
        if (page !== undefined)
          request.url = request.originalUrl = `/${page.replace(/index\.html$/, '')}${search}`;
        else if (pathname.startsWith('/assets/'))
          request.url = request.originalUrl = `/addin${pathname}${search}`;
        next();
      });
    },
  };
}

/** Build: the same addresses as file names, and the icons of the manifest beside them. */
function pageFiles(): Plugin {
  return {
    name: 'dutoan:page-files',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle(_options, bundle) {
      for (const [address, file] of Object.entries(PAGES)) {
        const page = bundle[file];
        if (page === undefined) this.error(`${file} is not in the build`);
        page.fileName = address;
      }
      for (const icon of readdirSync(join(addin, 'assets')))
        this.emitFile({
          type: 'asset',
          fileName: `assets/${icon}`,
          source: readFileSync(join(addin, 'assets', icon)),
        });
    },
  };
}

export default defineConfig({
  // not addin: its folder api would be served at the Worker's own /api
  root: repository,
  publicDir: false,
  cacheDir: join(repository, 'node_modules', '.vite'),
  plugins: [
    pageAddresses(),
    pageFiles(),
    react(),
    cloudflare({
      configPath: join(repository, 'wrangler.toml'),
      // no debugger port: two copies of the program would fight for it
      inspectorPort: false,
      persistState: { path: join(repository, '.wrangler', 'state') },
    }),
  ],
  // as modules, so that the grid's worker leaves what it never loads (hyphenation of 60 languages) in files of its own
  worker: { format: 'es' },
  build: { outDir: join(repository, 'dist'), emptyOutDir: true },
  environments: {
    client: {
      // Met only inside the grid's web worker: found late, it would make Vite reload the page under the person.
      optimizeDeps: { include: ['@univerjs/preset-sheets-core/worker'] },
      build: {
        rollupOptions: { input: Object.values(PAGES).map((file) => join(repository, file)) },
      },
    },
  },
});
