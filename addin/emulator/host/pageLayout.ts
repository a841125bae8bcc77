// Owns Excel.PageLayout, kept beside the grid, which knows no paper.
// Invariant: what is kept is the file's own print set-up, in inches and A1.
import type { PrintSetup } from '#shared/file/model.ts';
import { rangeAddress } from '#shared/sheet/address.ts';
import { invalidArgument } from '../front/errors.ts';
import { NULL_OBJECT } from '../front/host.ts';
import { findPlace } from './address.ts';
import type { Book } from './book.ts';
import { HostRange } from './range.ts';
import { HostRangeAreas } from './rangeAreas.ts';

/** Numbers a file uses for the papers met in offices. */
const PAPERS: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const PER_INCH: Record<string, number> = { Inches: 1, Points: 72, Centimeters: 2.54 };
/** Excel's "normal" margins, inches. */
const MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

export const newPrintSetup = (): PrintSetup => ({
  orientation: 'portrait',
  paperSize: 9,
  fitToWidth: null,
  fitToHeight: null,
  area: null,
  titleRows: null,
  margins: null,
});

const pages = (count: unknown): number | null => {
  if (count === undefined || count === null || count === 0) return null;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) throw invalidArgument();
  return count;
};

export class HostPageLayout {
  readonly book: Book;
  readonly sheetId: string;
  constructor(book: Book, sheetId: string) {
    this.book = book;
    this.sheetId = sheetId;
  }
  get #print(): PrintSetup {
    return this.book.sideOf(this.sheetId).print ?? newPrintSetup();
  }
  #change(change: Partial<PrintSetup>) {
    this.book.sideOf(this.sheetId).print = { ...this.#print, ...change };
  }
  #margin(side: keyof typeof MARGINS, points: unknown) {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    this.#change({ margins: { ...MARGINS, ...this.#print.margins, [side]: points / 72 } });
  }
  get orientation() {
    return this.#print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(name: unknown) {
    if (name !== 'Landscape' && name !== 'Portrait') throw invalidArgument();
    this.#change({ orientation: name === 'Landscape' ? 'landscape' : 'portrait' });
  }
  get paperSize() {
    return Object.keys(PAPERS).find((name) => PAPERS[name] === this.#print.paperSize) ?? null;
  }
  set paperSize(name: unknown) {
    const paperSize = PAPERS[String(name)];
    if (paperSize === undefined) throw invalidArgument();
    this.#change({ paperSize });
  }
  get zoom() {
    const { fitToWidth, fitToHeight } = this.#print;
    if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
    return {
      ...(fitToWidth !== null && { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight !== null && { verticalFitToPages: fitToHeight }),
    };
  }
  set zoom(zoom: unknown) {
    const { horizontalFitToPages, verticalFitToPages, scale } = zoom as Record<string, unknown>;
    if (scale !== undefined && scale !== 100) throw invalidArgument('A print scale is not emulated.');
    this.#change({ fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) });
  }
  get centerHorizontally() {
    return this.book.sideOf(this.sheetId).centerHorizontally;
  }
  set centerHorizontally(on: unknown) {
    this.book.sideOf(this.sheetId).centerHorizontally = Boolean(on);
  }
  get topMargin() {
    return (this.#print.margins ?? MARGINS).top * 72;
  }
  set topMargin(points: unknown) {
    this.#margin('top', points);
  }
  get bottomMargin() {
    return (this.#print.margins ?? MARGINS).bottom * 72;
  }
  set bottomMargin(points: unknown) {
    this.#margin('bottom', points);
  }
  get leftMargin() {
    return (this.#print.margins ?? MARGINS).left * 72;
  }
  set leftMargin(points: unknown) {
    this.#margin('left', points);
  }
  get rightMargin() {
    return (this.#print.margins ?? MARGINS).right * 72;
  }
  set rightMargin(points: unknown) {
    this.#margin('right', points);
  }
  setPrintMargins(unit: string, options: Partial<Record<keyof typeof MARGINS, number>>) {
    const perInch = PER_INCH[unit];
    if (perInch === undefined) throw invalidArgument();
    for (const side of ['top', 'right', 'bottom', 'left'] as const) {
      const size = options[side];
      if (size !== undefined) this.#margin(side, (size / perInch) * 72);
    }
  }
  setPrintArea(area: unknown) {
    const ranges = area instanceof HostRangeAreas ? area.ranges : [area];
    this.#change({ area: ranges.map((range) => rangeAddress(this.#own(range).area)).join(',') });
  }
  getPrintAreaOrNullObject() {
    const { area } = this.#print;
    if (area === null) return NULL_OBJECT;
    const ranges = area
      .split(',')
      .map((part) => new HostRange(this.book, this.sheetId, this.#own(part).area));
    return new HostRangeAreas(ranges);
  }
  setPrintTitleRows(rows: unknown) {
    const { top, bottom } = this.#own(rows).area;
    this.#change({ titleRows: `${top + 1}:${bottom + 1}` });
  }
  getPrintTitleRowsOrNullObject() {
    const { titleRows } = this.#print;
    return titleRows === null
      ? NULL_OBJECT
      : new HostRange(this.book, this.sheetId, this.#own(titleRows).area);
  }
  #own(range: unknown) {
    const place = range instanceof HostRange ? range : findPlace(this.book, range, this.sheetId);
    if (place.sheetId !== this.sheetId) throw invalidArgument();
    return place;
  }
}
