// Owns what a running spreadsheet engine is, with or without a screen.
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

export interface Engine {
  univer: Univer;
  api: FUniver;
  /** Scrolls the screen to a cell of the sheet shown, if it has one and the cell is out of sight. */
  reveal: ((row: number, column: number) => void) | null;
}
