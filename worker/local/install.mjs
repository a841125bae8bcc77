// Owns having the packages that package-lock.json names, with nothing but Node's own modules.
// Invariant: npm writes node_modules/.package-lock.json last, so one younger than package-lock.json means all is there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = [20, 19];

/** Installs what is missing or out of date in `root`; progress goes to stderr. Throws an Error whose message is for people. */
export async function ensureInstalled(root) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    throw new Error(
      `Cần Node ${OLDEST_NODE.join('.')} trở lên, máy này có ${process.versions.node}. / Node ${OLDEST_NODE.join('.')} or newer is needed.`,
    );
  const lock = modified(join(root, 'package-lock.json'));
  const installed = modified(join(root, 'node_modules', '.package-lock.json'));
  if (installed !== null && (lock === null || installed >= lock)) return;

  process.stderr.write(
    installed === null
      ? 'Đang cài các gói cần thiết, lần đầu mất vài phút… / Installing packages, a few minutes the first time…\n'
      : 'Danh sách gói đã đổi, đang cập nhật… / The list of packages changed, updating…\n',
  );
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const child =
    npm === undefined
      ? spawn('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
      : spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  process.once('exit', () => child.kill());
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw new Error(
      'Không cài được các gói; lý do của npm ở trên. Hãy kiểm tra mạng (hoặc địa chỉ kho npm của cơ quan) rồi chạy lại. / The packages could not be installed for the reason npm gives above; check the network and run it again.',
    );
}

/** Milliseconds, or null when there is no such file. */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
