// Owns putting the pane into a page: Excel's own entry and the workbench use the same door.
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Language } from './language.tsx';

/** Mounts the pane; `language` is the language to begin with, whatever was remembered. */
export function mountPane(element: HTMLElement, options: { language?: Language } = {}): void {
  createRoot(element).render(<App language={options.language} />);
}
