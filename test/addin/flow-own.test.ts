// The pane runs the rules of the office that the pulled release holds, without being told to load them.
import { expect, test } from 'vitest';
import { checkOpenWorkbook, loadRuleNames } from '#addin/flow/check.ts';
import { listFindings } from '#addin/flow/findings.ts';
import { openExcel } from '../helpers/excel.ts';
import { ownRule, unpreparedReference } from '../helpers/ownRules.ts';

test('a rule of the release is told with its name', async () => {
  await openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:F3').values = [
      ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [1, 'Nước uống', 'người', 10, 20_500, 205_000],
      [2, 'Tài liệu', 'bộ', 10, 30_000, 300_000],
    ];
    await context.sync();
  });
  const reference = unpreparedReference([
    ownRule({ assert: 'row.price % 1000 == 0' }, { name: 'Đơn giá tròn nghìn' }),
  ]);
  const own = listFindings(await checkOpenWorkbook(reference, null, 'workbook')).filter(
    ({ finding }) => finding.rule === 'own.test',
  );
  expect(own).toMatchObject([{ sheet: 'Sheet1', finding: { severity: 'warning', cells: ['E2'] } }]);
  expect((await loadRuleNames(reference)).get('own.test')?.vi).toBe('Đơn giá tròn nghìn');
});
