// Owns putting the pane into a page: Excel's own entry and the workbench use the same door.
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Language } from './language.tsx';

export interface Pane {
  /** to be called when another workbook is shown in place of the one before; Excel itself has a pane for each */
  workbookReplaced(): void;
}

/** Mounts the pane; `language` is the language to begin with, whatever was remembered. */
export function mountPane(element: HTMLElement, options: { language?: Language } = {}): Pane {
  const root = createRoot(element);
  let workbook = 0;
  const render = () => root.render(<App language={options.language} workbook={workbook} />);
  render();
  return {
    workbookReplaced() {
      workbook++;
      render();
    },
  };
}
