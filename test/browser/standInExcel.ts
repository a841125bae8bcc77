// Owns a stand-in for Microsoft's script on Excel's page: it introduces the host and holds one workbook that can be read.
// Invariant: it answers late, as Excel does, and only what reading, going to a cell and keeping the product's own part ask for;
// anything else is not there.
// The page's `shown` tells which sheet and cell were gone to last, `kept` what the product keeps; `typed` tells of a change.
import type { Page } from 'playwright-core';
import type { SheetSnapshot } from '#shared/contract/snapshot.ts';

export interface StandIn {
  host: 'Excel' | null;
  /** newest set of ExcelApi it says it has, e.g. 14 for 1.14 */
  newestSet: number;
  sheets: SheetSnapshot[];
  /** how long Excel takes for every request */
  answerMs: number;
}

const PLAIN: StandIn = { host: 'Excel', newestSet: 14, sheets: [], answerMs: 0 };

/** From now on the page's script from Microsoft is the stand-in. */
export async function standInForExcel(page: Page, change: Partial<StandIn> = {}): Promise<void> {
  const body = `(${introduce.toString()})(${JSON.stringify({ ...PLAIN, ...change })})`;
  await page.unroute('https://appsforoffice.microsoft.com/**');
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }),
  );
}

/** Runs in the page, by its text: it may use nothing from outside. */
function introduce({ host, newestSet, sheets, answerMs }: StandIn): void {
  const loadable = <T extends object>(members: T) => {
    const object = Object.defineProperties(
      { isNullObject: false },
      Object.getOwnPropertyDescriptors(members),
    );
    return Object.assign(object, { load: () => object });
  };
  const nothing = () => loadable({ isNullObject: true });
  const worksheet = ({ name, visibility, row, column, values, formulas }: SheetSnapshot) => {
    const cells = (top: number, left: number, height: number, width: number) => {
      const cut = <T>(rows: T[][]) =>
        rows
          .slice(top - row, top - row + height)
          .map((line) => line.slice(left - column, left - column + width));
      return loadable({
        rowIndex: top,
        columnIndex: left,
        rowCount: height,
        columnCount: width,
        rowHidden: false,
        columnHidden: false,
        get values() {
          return cut(values);
        },
        get formulasR1C1() {
          const typed = cut(values);
          return cut(formulas).map((line, down) => line.map((text, across) => text || typed[down]?.[across]));
        },
        getMergedAreasOrNullObject: nothing,
      });
    };
    return {
      name,
      id: `{${name}}`,
      visibility: visibility[0]?.toUpperCase() + visibility.slice(1),
      getUsedRangeOrNullObject: () =>
        values.length === 0 ? nothing() : cells(row, column, values.length, values[0]?.length ?? 0),
      getRangeByIndexes: cells,
    };
  };
  const items = sheets.map(worksheet);
  const shown = { sheet: sheets[0]?.name, address: 'A1' };
  const kept: { xml: string | null } = { xml: null };
  const part = loadable({
    getXml: () => ({ value: kept.xml }),
    setXml: (xml: string) => void (kept.xml = xml),
    delete: () => void (kept.xml = null),
  });
  const changed: ((event: object) => void)[] = [];
  const onChanged = {
    add: (hear: (event: object) => void) => {
      changed.push(hear);
      return { remove: () => void changed.splice(changed.indexOf(hear), 1), context };
    },
  };
  const context = {
    workbook: {
      worksheets: {
        ...loadable({ items }),
        load: () => ({ items, onChanged }),
        getActiveWorksheet: () => loadable({ name: shown.sheet }),
        getItem: (name: string) => ({
          activate: () => void (shown.sheet = name),
          getRange: (address: string) => ({ select: () => void (shown.address = address) }),
        }),
      },
      names: { load: () => ({ items: [] }) },
      customXmlParts: {
        getByNamespace: () => ({ getOnlyItemOrNullObject: () => (kept.xml === null ? nothing() : part) }),
        add: (xml: string) => void (kept.xml = xml),
      },
    },
    sync: () => new Promise((resolve) => setTimeout(resolve, answerMs)),
  };
  Object.assign(window, {
    shown,
    kept,
    /** as if the person had typed into this sheet */
    typed: (sheet: string) => changed.slice().forEach((hear) => hear({ worksheetId: `{${sheet}}` })),
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: async () => ({ host, platform: 'PC' }),
      context: {
        requirements: {
          isSetSupported: (_name: string, set: string) => Number(set.split('.')[1]) <= newestSet,
        },
      },
    },
    Excel: { run: (_options: unknown, batch: (given: typeof context) => unknown) => batch(context) },
  });
}
