// Owns the web worker that calculates the formulas of the grid, so that typing never waits for them.
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import { addIteratorHelpers } from './iterators.ts';

addIteratorHelpers();
const univer = new Univer({
  logLevel: LogLevel.ERROR,
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
});
for (const entry of UniverSheetsCoreWorkerPreset().plugins) {
  const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
  univer.registerPlugin(plugin, config);
}
