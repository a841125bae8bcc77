// Owns reading and writing files on disk for the command.
// Invariant: a file appears under its name only when it is complete, and an input is never overwritten.
import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CommandError } from './terminal.ts';

/** The bytes of a file; throws CommandError when there is none or it may not be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw readError(path, error);
  }
}

/** Parsed JSON of a file; throws CommandError when it is none. */
export function readJson(path: string): unknown {
  const text = new TextDecoder().decode(readBytes(path));
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError(`Tệp ${path} không phải JSON hợp lệ.`, `The file ${path} is not valid JSON.`);
  }
}

/** The path after --out, or another option; it must be an .xlsx (or what the input is) and none of the inputs. Throws CommandError. */
export function outputPath(
  out: string | null,
  inputs: string[],
  extension = '.xlsx',
  option = '--out',
): string {
  if (out === null || out === '')
    throw new CommandError(
      `Thiếu ${option} TỆP: nơi ghi kết quả.`,
      `Missing ${option} FILE: where to write the result.`,
    );
  if (extname(out).toLowerCase() !== extension)
    throw new CommandError(
      `Tên tệp kết quả phải có đuôi ${extension}: ${out}`,
      `The name of the result must end in ${extension}: ${out}`,
    );
  if (inputs.some((input) => isSameFile(input, out)))
    throw new CommandError(
      `Không ghi đè tệp gốc ${out}: chọn tên khác sau ${option}.`,
      `The original ${out} is not overwritten: choose another name after ${option}.`,
    );
  return out;
}

/** Writes beside the target first, so that a failure leaves what was there. Throws CommandError. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const code = errorCode(error);
    if (code === null) throw error;
    throw new CommandError(
      `Không ghi được tệp ${path} (${code}): kiểm tra thư mục và quyền ghi.`,
      `Could not write ${path} (${code}): check the folder and your permission.`,
    );
  }
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    // One of them does not exist yet, so they are two files.
    return false;
  }
}

function readError(path: string, error: unknown): unknown {
  switch (errorCode(error)) {
    case null:
      return error;
    case 'ENOENT':
      return new CommandError(`Không tìm thấy tệp ${path}.`, `There is no file ${path}.`);
    case 'EISDIR':
      return new CommandError(`${path} là thư mục, không phải tệp.`, `${path} is a folder, not a file.`);
    default:
      return new CommandError(
        `Không đọc được tệp ${path} (${errorCode(error)}).`,
        `Could not read ${path} (${errorCode(error)}).`,
      );
  }
}

/** The system's code of a failed file operation; null for any other error. */
function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
