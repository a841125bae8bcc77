// Owns `npm run reset`: forgets the local database, nothing else.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './words.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
rmSync(join(root, '.wrangler', 'state'), { recursive: true, force: true });
say(
  'Đã xóa dữ liệu trong máy. `npm start` nạp lại danh mục ban đầu.',
  'The local data is gone. `npm start` loads the initial lists.',
);
