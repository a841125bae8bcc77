// Owns what a running spreadsheet engine is, with or without a screen.
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

export interface Engine {
  univer: Univer;
  api: FUniver;
}
