// Irregular on purpose and right: nothing here is a mistake.
import type { Book } from '../book.ts';

export const enForecast: Book = {
  id: 'en-forecast',
  language: 'en',
  note: 'A finance lead: years over numbers, growth typed differently each year, one-off overrides as marked inputs, an input column between formula columns, first year of a recurrence typed, blank separator rows, grand total of subtotals.',
  sheets: [
    {
      name: 'Forecast',
      rows: {
        1: ['Five-year forecast', null, null, null, null, null, 'thousand'],
        3: ['', 2023, 2024, 2025, 2026, 2027, 'Note'],
        4: ['Growth, retail', null, 0.03, 0.045, 0.04, 0.035, 'typed, per plan'],
        5: ['Growth, online', null, 0.12, 0.15, 0.1, 0.08],
        7: ['Retail', 2150, '=B7*(1+C4)', '=C7*(1+D4)', '=D7*(1+E4)', '=E7*(1+F4)'],
        8: ['Online', 640, '=B8*(1+C5)', '=C8*(1+D5)', '=D8*(1+E5)', '=E8*(1+F5)'],
        9: ['Licences', 120, 120, 140, 140, 160, 'contract'],
        10: ['Revenue', '=SUM(B7:B9)', '=SUM(C7:C9)', '=SUM(D7:D9)', '=SUM(E7:E9)', '=SUM(F7:F9)'],
        12: [
          'Goods',
          '=B10*0.54',
          '=C10*0.54',
          '=D10*0.53',
          '=E10*0.53',
          '=F10*0.52',
          'ratio falls as planned',
        ],
        13: ['Staff', 610, '=B13*1.03', '=C13*1.03', '=D13*1.03', '=E13*1.03'],
        14: ['Move to new depot', null, null, 85, null, null, 'once, 2025'],
        15: ['Costs', '=SUM(B12:B14)', '=SUM(C12:C14)', '=SUM(D12:D14)', '=SUM(E12:E14)', '=SUM(F12:F14)'],
        17: ['Operating result', '=B10-B15', '=C10-C15', '=D10-D15', '=E10-E15', '=F10-F15'],
        18: ['Margin', '=B17/B10', '=C17/C10', '=D17/D10', '=E17/E10', '=F17/F10'],
        19: ['Change on year before', null, '=C17/B17-1', '=D17/C17-1', '=E17/D17-1', '=F17/E17-1'],
        20: ['Cumulative', '=B17', '=B20+C17', '=C20+D17', '=D20+E17', '=E20+F17'],
      },
      formats: { 'B7:F17': '#,##0', 'B4:F5': '0.0%', 'B18:F19': '0.0%', 'B20:F20': '#,##0' },
    },
    {
      name: 'Fleet',
      rows: {
        1: ['Delivery vans'],
        3: ['Van', 'List price', 'Discount', 'Net', 'Agreed price', 'Saving', 'Years', 'Yearly cost'],
        4: ['Van 1', 31200, 0.08, '=B4*(1-C4)', 28500, '=D4-E4', 6, '=E4/G4'],
        5: ['Van 2', 31200, 0.08, '=B5*(1-C5)', 28500, '=D5-E5', 6, '=E5/G5'],
        6: ['Van 3 (used)', 17900, 0, '=B6*(1-C6)', 17900, '=D6-E6', 4, '=E6/G6'],
        8: ['Van 4', 33850, 0.1, '=B8*(1-C8)', 30000, '=D8-E8', 6, '=E8/G8'],
        9: ['Van 5', 33850, 0.1, '=B9*(1-C9)', 30000, '=D9-E9', 6, '=E9/G9'],
        10: ['Fleet', '=SUM(B4:B9)', null, '=SUM(D4:D9)', '=SUM(E4:E9)', '=SUM(F4:F9)', null, '=SUM(H4:H9)'],
        12: ['Vans 4 and 5 come in July and are on lease thereafter.'],
      },
      formats: { B: '#,##0', C: '0%', D: '#,##0', E: '#,##0', F: '#,##0', H: '#,##0' },
    },
  ],
};
