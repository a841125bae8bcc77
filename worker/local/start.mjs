// Owns `npm start`: installs, prepares the local database, serves pages and API from one origin, prints the address.
// Invariant: only Node's own modules until the packages are there; no request leaves the machine after that; no child outlives it.
import { createServer as createSocket } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { certificatesHint, say } from './words.mjs';
import { ensureInstalled } from './install.mjs';

const DEFAULT_PORT = 5173;
const STOP_PATIENCE_MS = 5000;
const PARENT_WATCH_MS = 500;
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// Without these, wrangler asks its maker's servers for updates, sends usage data and fetches a sample of request data.
Object.assign(process.env, {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
});

let server = null;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
stopWithNpm();

try {
  await start();
} catch (error) {
  if (!stopping) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    await stop(1);
  }
}

async function start() {
  const port = wantedPort();
  const secure = process.argv.includes('--https');
  await refuseBusy(port);
  await ensureInstalled(root);
  const { migrate, seed } = await import('./database.mjs');
  say('Đang chuẩn bị dữ liệu trong máy…', 'Preparing the local data…');
  await migrate(root);
  const found = await seed(root);
  if (found === 'seeded') say('Đã nạp danh mục ban đầu (bản số 1).', 'Loaded the initial lists (release 1).');
  if (found === 'changed')
    say(
      'Danh mục ban đầu của chương trình đã đổi; dữ liệu trong máy được giữ nguyên. `npm run reset` rồi `npm start` để nạp lại.',
      'The initial lists of the program changed; the local data was kept. `npm run reset`, then `npm start`, loads them anew.',
    );
  if (stopping) return;

  say('Đang mở máy chủ…', 'Starting the server…');
  const certificate = secure
    ? await (await import('./certificates.mjs')).localhostCertificate(root)
    : { https: undefined, authority: null };
  const { createServer } = await import('vite');
  process.chdir(root);
  server = await createServer({
    configFile: 'vite.config.ts',
    clearScreen: false,
    logLevel: 'warn',
    server: {
      host: 'localhost',
      port,
      strictPort: true,
      ...(certificate.https && { https: certificate.https }),
    },
  });
  await server.listen();
  const address = `${secure ? 'https' : 'http'}://localhost:${port}/`;
  await firstAnswer(address, certificate.https?.cert);
  if (stopping) return;
  if (certificate.authority !== null) certificatesHint(certificate.authority);
  say('Sẵn sàng. Dừng bằng Ctrl+C.', 'Ready. Ctrl+C stops it.');
  process.stdout.write(`${address}\n`);
}

/** npm runs us through a shell that ends on SIGTERM without passing it on: its end is our signal. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && void stop(), PARENT_WATCH_MS).unref();
}

/** PORT, or the default. */
function wantedPort() {
  const text = process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT phải là số từ 1 đến 65535, không phải "${text}". / PORT must be 1 to 65535.`);
  return port;
}

/** Throws when another program listens at this port of localhost. */
async function refuseBusy(port) {
  const socket = createSocket();
  await new Promise((resolve, reject) => {
    socket.once('error', (error) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Cổng ${port} đang có chương trình khác dùng (có thể là một lần \`npm start\` khác). Hãy dừng nó hoặc chọn cổng khác, ví dụ: PORT=${port + 1} npm start. / Port ${port} is in use.`,
            )
          : error,
      ),
    );
    socket.listen(port, 'localhost', resolve);
  });
  await new Promise((resolve) => socket.close(resolve));
}

/** Waits until page and API have answered; throws with the API's words when it does not. */
async function firstAnswer(address, authority) {
  const { get } = await import(address.startsWith('https:') ? 'node:https' : 'node:http');
  for (const path of ['api/health', '']) {
    const status = await new Promise((resolve, reject) => {
      // Our own certificate, just made: the connection never leaves this machine.
      get(address + path, authority === undefined ? {} : { rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).once('error', reject);
    });
    if (status !== 200)
      throw new Error(`Máy chủ trả lời ${status} ở /${path}. / The server answered ${status} at /${path}.`);
  }
}

/** Ends the server and its children; a second signal does nothing more. */
async function stop(code = 0) {
  if (stopping) return;
  stopping = true;
  // A browser that keeps a connection open must not keep us alive.
  setTimeout(() => process.exit(code), STOP_PATIENCE_MS).unref();
  await server?.close();
  process.exit(code);
}
