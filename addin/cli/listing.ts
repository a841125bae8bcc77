// Owns how checked files read in a terminal: one line a finding, the worst first, what was not checked after it.
import type {
  Finding,
  IgnoredFinding,
  NotChecked,
  Severity,
  SheetKind,
  SheetResult,
} from '#shared/contract/finding.ts';
import type { Text } from '#shared/contract/common.ts';
import { shownName } from '#shared/report/fileNames.ts';
import { SEVERITY_NAMES } from '#shared/report/summary.ts';
import { formatDate, today } from '#shared/vietnamese/date.ts';
import type { CheckedFile } from './check.ts';
import type { Language } from './terminal.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const KIND_NAMES: Readonly<Record<SheetKind, Text>> = {
  estimate: { vi: 'dự toán', en: 'estimate' },
  tracking: { vi: 'bảng theo dõi', en: 'tracking sheet' },
  other: { vi: 'trang khác', en: 'other sheet' },
};
const IGNORED: Text = { vi: 'Đã bỏ qua', en: 'Ignored' };
const NOT_CHECKED: Text = { vi: 'Chưa kiểm tra', en: 'Not checked' };

/** The lines of one file; a file that could not be read is its name and the reason. */
export function listFile({ file, reason, sheets }: CheckedFile, language: Language): string[] {
  if (reason !== null) return [`${shownName(file)}: ${reason[language]}`];
  return [
    shownName(file),
    ...sheets.flatMap((sheet) => listSheet(sheet, language)),
    `  ${summary(
      sheets.flatMap((sheet) => sheet.findings),
      sheets.flatMap((sheet) => sheet.ignored).length,
      language,
    )}`,
  ];
}

function listSheet(sheet: SheetResult, language: Language): string[] {
  const lines = SEVERITIES.flatMap((severity) =>
    sheet.findings.filter((finding) => finding.severity === severity),
  ).map((finding) => findingLine(finding, language));
  lines.push(...sheet.ignored.map((one) => ignoredLine(one, language)));
  lines.push(...sheet.notChecked.map((gap) => gapLine(gap, language)));
  return [`  ${sheet.name} (${KIND_NAMES[sheet.kind][language]}${period(sheet)})`, ...lines];
}

function period({ dates: { from, to } }: SheetResult): string {
  if (from === null || to === null) return '';
  return from === to ? `, ${formatDate(from)}` : `, ${formatDate(from)}–${formatDate(to)}`;
}

function findingLine({ severity, cells, message, why, rule, basis }: Finding, language: Language): string {
  const grounds = basis.length > 0 ? ` (${basis.join('; ')})` : '';
  const sentence = [message[language], why[language]].filter((part) => part !== '').join(' ');
  return `    ${SEVERITY_NAMES[severity][language]} ${cells.join(', ')}: ${sentence}${grounds} [${rule}]`;
}

function ignoredLine({ cells, message, rule, reason, by, at }: IgnoredFinding, language: Language): string {
  const day = Date.parse(at);
  const said = Number.isNaN(day) ? by : `${by}, ${formatDate(today(day))}`;
  return `    ${IGNORED[language]} ${cells.join(', ')}: ${message[language]} “${reason}” (${said}) [${rule}]`;
}

function gapLine({ range, rule, reason }: NotChecked, language: Language): string {
  return `    ${NOT_CHECKED[language]} ${range}: ${reason[language]}${rule === null ? '' : ` [${rule}]`}`;
}

function summary(findings: Finding[], ignored: number, language: Language): string {
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  const [errors, warnings, notes] = SEVERITIES.map(count);
  const counts =
    language === 'vi'
      ? `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`
      : `${errors} errors, ${warnings} warnings, ${notes} notes`;
  if (ignored === 0) return counts;
  return `${counts}, ${ignored} ${language === 'vi' ? 'đã bỏ qua' : 'ignored'}`;
}
