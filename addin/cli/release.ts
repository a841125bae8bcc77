// Owns which release a command works with: the bundled one, or a file.
// Invariant: a release file is used only if it has the shape of one and its items are those its SHA-256 names.
import type { Release } from '#shared/contract/reference.ts';
import { releaseSha256, seedRelease } from '#shared/reference/seed.ts';
import { readJson } from './files.ts';
import { CommandError } from './terminal.ts';

/** The release of --release, else the bundled seed. Throws CommandError. */
export async function loadRelease(path: string | null): Promise<Release> {
  if (path === null) return seedRelease();
  const { releaseSchema } = await import('#shared/contract/reference.ts');
  const read = releaseSchema.safeParse(readJson(path));
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    throw new CommandError(
      `Tệp ${path} không phải một bản danh mục (sai ở “${where}”).`,
      `The file ${path} is not a release of the lists (wrong at “${where}”).`,
    );
  }
  if (releaseSha256(read.data.items) !== read.data.sha256)
    throw new CommandError(
      `Bản danh mục ${path} đã bị sửa: nội dung không khớp mã SHA-256 của nó.`,
      `The release ${path} was altered: its content does not match its SHA-256.`,
    );
  return read.data;
}
