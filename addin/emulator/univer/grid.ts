// Owns the spreadsheet engine with a screen: Vietnamese menus, formulas calculated in a web worker.
// Invariant: the menus offer only what a save keeps.
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { CalculationMode } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { Engine } from './engine.ts';
import { addIteratorHelpers } from './iterators.ts';

/** Commands whose effect no file written here would hold. */
const NOT_SAVED = [
  'sheet.command.set-range-stroke',
  'sheet.command.set-text-rotation',
  'sheet.command.set-range-subscript',
  'sheet.command.set-range-superscript',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-tab-color',
];

/** Starts the engine inside `container`; `calculator` runs the formulas (gridCalculator.ts). */
export function startGrid(container: HTMLElement, calculator: Worker): Engine {
  addIteratorHelpers();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    theme: defaultTheme,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, validationWords) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      workerURL: calculator,
      ribbonType: 'simple',
      disableAutoFocus: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      menu: Object.fromEntries(NOT_SAVED.map((id) => [id, { hidden: true }])),
    }),
    UniverSheetsDataValidationPreset(),
  ];
  const seen = new Set<unknown>();
  for (const preset of presets)
    for (const entry of preset.plugins) {
      const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
      if (seen.has(plugin)) continue;
      seen.add(plugin);
      univer.registerPlugin(plugin, config);
    }
  const api = FUniver.newAPI(univer);
  return { univer, api, reveal: (row, column) => reveal(api, row, column) };
}

/** Rows and columns kept before a cell that is scrolled to, so that a person sees where it stands. */
const CONTEXT = { rows: 6, columns: 3 };

function reveal(api: FUniver, row: number, column: number) {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const seen = sheet?.getVisibleRange();
  if (!sheet || !seen) return;
  // The last row and column in sight are usually cut.
  const isSeen =
    row >= seen.startRow && row < seen.endRow && column >= seen.startColumn && column < seen.endColumn;
  if (!isSeen) sheet.scrollToCell(Math.max(0, row - CONTEXT.rows), Math.max(0, column - CONTEXT.columns));
}
