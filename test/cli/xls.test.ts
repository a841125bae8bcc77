// Old .xls files from the command line: checked like an .xlsx, never written.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dutoan, newFolder } from './run.ts';

const folder = newFolder();
const fixture = (name: string): string => {
  const path = join(folder, name);
  copyFileSync(fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url)), path);
  return path;
};

interface Report {
  files: { status: string; reason?: string; sheets: { name: string; findings: object[] }[] }[];
}
function check(file: string): { code: number | null; report: Report } {
  const { code, out } = dutoan(['check', file, '--on', '2025-05-15', '--json']);
  return { code, report: JSON.parse(out) as Report };
}

test('an .xls is checked, and the findings are those of the same workbook as .xlsx', () => {
  const old = check(fixture('old-estimate.xls'));
  const present = check(fixture('old-estimate.xlsx'));
  expect(old.code).toBe(1);
  expect(old.report.files[0]?.status).toBe('checked');
  expect(old.report.files[0]?.sheets).toEqual(present.report.files[0]?.sheets);
  expect(old.report.files[0]?.sheets[0]?.findings).toContainEqual(
    expect.objectContaining({
      rule: 'sum.range',
      severity: 'error',
      cells: expect.arrayContaining(['G12']) as string[],
    }),
  );
});

test('what a file is is told by its content, not its name', () => {
  const renamed = join(folder, 'renamed.xlsx');
  copyFileSync(fixture('old-estimate.xls'), renamed);
  expect(check(renamed).report.files[0]?.status).toBe('checked');
  const page = join(folder, 'page.xls');
  writeFileSync(page, '<html><body><table><tr><td>STT</td></tr></table></body></html>');
  const { code, report } = check(page);
  expect(code).toBe(2);
  expect(report.files[0]).toMatchObject({
    status: 'unreadable',
    reason: expect.stringContaining('HTML') as string,
  });
});

test.each(['out.xlsx', 'out.xls'])('set refuses an .xls with a sentence, also for %s', (name) => {
  const file = fixture('old-estimate.xls');
  const before = readFileSync(file);
  const out = join(folder, name);
  const { code, err } = dutoan(['set', file, 'Dự toán!D10=3', '--out', out]);
  expect(code).toBe(2);
  expect(err).toContain('chỉ kiểm tra được, không ghi vào được');
  expect(err).toContain('.xlsx');
  expect(existsSync(out)).toBe(false);
  expect(readFileSync(file).equals(before)).toBe(true);
});
