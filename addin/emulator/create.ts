// Owns the door for tests, the command and anyone's tests: an emulated Excel without a screen.
import { attachExcel, type EmulatedExcel, type ExcelOptions } from './attach.ts';
import { startHeadless } from './univer/headless.ts';

/** An Excel of its own over `file` or a new workbook. Throws FileError when the file cannot be read. */
export const createExcel = (options: ExcelOptions = {}): Promise<EmulatedExcel> =>
  attachExcel(startHeadless(), options);
