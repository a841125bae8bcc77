// Owns the screen of many files: choosing them, a table with counts by severity, progress with a stop, the summary to download.
// Invariant: every chosen file has its row, and a row never shows counts of a file that was not checked whole.
import { problemText } from '#addin/flow/problem.ts';
import { loadReference } from '#addin/flow/references.ts';
import { sayMoment } from '#addin/taskpane/moment.ts';
import { openStorage } from '#addin/taskpane/storage.ts';
import type { Text } from '#shared/contract/common.ts';
import { shownName } from '#shared/report/fileNames.ts';
import { COUNT_NAMES, countsOf, summaryCsv, summaryWorkbook, totalCounts } from '#shared/report/summary.ts';
import type { FileCounts, FileReport } from '#shared/report/summary.ts';
import type { Bar } from '../bar.ts';
import { CSV, download, XLSX } from '../download.ts';
import { button } from '../elements.ts';
import { chosenOf, filesOf } from './collect.ts';
import type { Chosen } from './collect.ts';
import { checkFiles } from './run.ts';
import { at, MANY_TEXTS, opens, outcome } from './texts.ts';

export interface ManyPanel {
  readonly isShown: boolean;
  show(): void;
  /** Takes files in place of the earlier ones and checks them. */
  take(files: Iterable<File>): void;
  /** The same for what was dropped: `files` where the browser gave no entries to look into. */
  takeDropped(entries: readonly FileSystemEntry[], files: readonly File[]): Promise<void>;
}

/** The columns of the table; ignored ones and sheets are in the summary. */
const COLUMNS: readonly (keyof FileCounts)[] = ['error', 'warning', 'note', 'notChecked'];

type State =
  | { kind: 'empty' | 'none' | 'listing' | 'loading' | 'done' }
  | { kind: 'checking'; at: number }
  | { kind: 'failed'; problem: Text };

/** Brings the panel to life in `section`; `open` puts a file into the grid and is true once it is there. */
export function makePanel(
  section: HTMLElement,
  bar: Bar,
  open: (file: File) => Promise<boolean>,
  onHide: () => void,
): ManyPanel {
  let chosen: readonly Chosen[] = [];
  let reports: (FileReport | undefined)[] = [];
  let state: State = { kind: 'empty' };
  let running: AbortController | null = null;
  const say = (text: Text) => bar.say(text);
  const page = makePage(section);

  const reported = () => reports.filter((report) => report !== undefined);

  /** What the panel covers is out of reach of the keyboard too. */
  const uncover = (isFree: boolean) => {
    section.hidden = isFree;
    for (const other of section.parentElement?.children ?? [])
      if (other !== section && other instanceof HTMLElement) other.inert = !isFree;
  };

  /** For the summary, in which a file that was not reached has its row too. */
  const allReports = (): FileReport[] =>
    chosen.map(({ path }, index) => reports[index] ?? { file: path, reason: MANY_TEXTS.stopped, sheets: [] });

  const hide = () => {
    uncover(true);
    onHide();
  };

  const rowOf = (index: number): HTMLTableRowElement => {
    const row = document.createElement('tr');
    const { path, file } = chosen[index] ?? { path: '', file: null };
    const report = reports[index];
    const counts = report && countsOf(report);
    const name = document.createElement('th');
    name.scope = 'row';
    if (counts && file) {
      const link = button(shownName(path), async () => {
        if (await open(file)) hide();
      });
      link.className = 'link';
      link.setAttribute('aria-label', say(opens(shownName(path))));
      name.append(link);
    } else name.textContent = shownName(path);
    row.append(name);
    if (counts) {
      row.append(...COLUMNS.map((column) => numberCell(counts[column], column)));
      return row;
    }
    const cell = document.createElement('td');
    cell.colSpan = COLUMNS.length;
    cell.className = report ? 'reason' : 'waiting';
    const waiting = state.kind === 'done' ? MANY_TEXTS.stopped : MANY_TEXTS.waiting;
    const isCurrent = state.kind === 'checking' && state.at === index;
    cell.textContent = say(report?.reason ?? (isCurrent ? MANY_TEXTS.checking : waiting));
    row.append(cell);
    return row;
  };

  const renderRow = (index: number) => {
    const present = page.body.rows[index];
    // The keyboard stays where it was when its row is drawn anew.
    const hadFocus = present?.contains(document.activeElement) === true;
    const row = rowOf(index);
    if (present) present.replaceWith(row);
    else page.body.append(row);
    if (hadFocus) row.querySelector('button')?.focus();
  };

  const renderTotals = () => {
    const total = totalCounts(reported());
    const row = document.createElement('tr');
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = say(MANY_TEXTS.total);
    row.append(name, ...COLUMNS.map((column) => numberCell(total[column], column)));
    page.foot.replaceChildren(row);
  };

  const renderStatus = () => {
    const isChecking = state.kind === 'checking';
    const isBusy = isChecking || state.kind === 'loading' || state.kind === 'listing';
    section.setAttribute('aria-busy', String(isBusy));
    page.progressLine.hidden = !isChecking;
    page.stop.hidden = !isBusy;
    page.retry.hidden = state.kind !== 'failed';
    page.saves.hidden = isBusy || reported().length === 0;
    page.table.hidden = chosen.length === 0;
    if (state.kind === 'checking') {
      page.progress.max = chosen.length;
      page.progress.value = state.at;
      page.progressText.textContent = say(
        at(state.at + 1, chosen.length, shownName(chosen[state.at]?.path ?? '')),
      );
    }
    page.status.textContent = statusText();
    page.status.classList.toggle('problem', state.kind === 'failed');
  };

  const statusText = (): string => {
    switch (state.kind) {
      case 'none':
      case 'listing':
      case 'loading':
        return say(MANY_TEXTS[state.kind]);
      case 'failed':
        return say(state.problem);
      case 'done':
        return say(outcome(reported().length, chosen.length, totalCounts(reported())));
      default:
        return '';
    }
  };

  const render = () => {
    section.setAttribute('aria-label', say(MANY_TEXTS.title));
    page.label(say);
    page.body.replaceChildren(...chosen.map((_, index) => rowOf(index)));
    renderTotals();
    renderStatus();
  };

  const enter = (next: State) => {
    state = next;
    renderStatus();
  };

  const begin = async (files: readonly Chosen[]) => {
    running?.abort();
    const { signal } = (running = new AbortController());
    chosen = files;
    reports = files.map(() => undefined);
    state = { kind: files.length === 0 ? 'none' : 'loading' };
    render();
    if (files.length === 0) return;
    try {
      const { reference } = await loadReference({
        baseUrl: location.origin,
        fetch: fetch.bind(window),
        storage: openStorage(),
      });
      if (!signal.aborted)
        await checkFiles(files, reference.release, {
          signal,
          onStart(index) {
            enter({ kind: 'checking', at: index });
            renderRow(index);
          },
          onReport(index, report) {
            reports[index] = report;
            renderRow(index);
            renderTotals();
          },
        });
    } catch (error) {
      if (running.signal === signal) enter({ kind: 'failed', problem: problemText(error) });
      return;
    }
    // Another choice may have taken its place meanwhile.
    if (running.signal !== signal) return;
    state = { kind: 'done' };
    render();
  };

  page.back.addEventListener('click', hide);
  page.pickFiles.addEventListener('click', () => page.files.click());
  page.pickFolder.addEventListener('click', () => page.folder.click());
  for (const input of [page.files, page.folder])
    input.addEventListener('change', () => {
      // Copied first: clearing the input, so that the same choice counts again, empties its list.
      const files = [...(input.files ?? [])];
      input.value = '';
      void begin(chosenOf(files));
    });
  page.stop.addEventListener('click', () => {
    running?.abort();
    if (state.kind === 'listing') chosen = [];
    state = { kind: chosen.length === 0 ? 'empty' : 'done' };
    render();
    page.pickFiles.focus();
  });
  page.retry.addEventListener('click', () => void begin(chosen));
  page.saveXlsx.addEventListener('click', () =>
    download(
      summaryWorkbook(allReports(), bar.language, sayMoment(new Date().toISOString())),
      `${say(MANY_TEXTS.summaryName)}.xlsx`,
      XLSX,
    ),
  );
  page.saveCsv.addEventListener('click', () =>
    download(
      new TextEncoder().encode(summaryCsv(allReports(), bar.language)),
      `${say(MANY_TEXTS.summaryName)}.csv`,
      CSV,
    ),
  );
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  bar.follow(render);

  const show = () => {
    uncover(false);
    page.pickFiles.focus();
  };
  return {
    get isShown() {
      return !section.hidden;
    },
    show,
    take(files) {
      show();
      void begin(chosenOf(files));
    },
    async takeDropped(entries, files) {
      show();
      if (entries.length === 0) return begin(chosenOf(files));
      running?.abort();
      const mine = (running = new AbortController());
      [chosen, reports, state] = [[], [], { kind: 'listing' }];
      render();
      const found = await filesOf(entries);
      if (!mine.signal.aborted) await begin(found);
    },
  };
}

function numberCell(count: number, column: keyof FileCounts): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.textContent = String(count);
  if (count > 0) cell.dataset['count'] = column;
  return cell;
}

/** The elements of the panel, made once; their words come with `label`. */
function makePage(section: HTMLElement) {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '') => {
    const made = document.createElement(tag);
    if (className !== '') made.className = className;
    return made;
  };
  const press = () => button('', () => undefined);
  const input = () => {
    const made = make('input');
    made.type = 'file';
    made.multiple = true;
    made.hidden = true;
    made.tabIndex = -1;
    return made;
  };
  const title = make('h1');
  const [back, pickFiles, pickFolder, stop, retry, saveXlsx, saveCsv] = Array.from({ length: 7 }, press) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const files = input();
  files.accept = '.xlsx,.xlsm,.xls';
  const folder = input();
  folder.webkitdirectory = true;
  const hint = make('p', 'hint');
  const status = make('p', 'status');
  status.setAttribute('role', 'status');
  const progress = make('progress');
  const progressText = make('span');
  const progressLine = make('p', 'progress');
  progressLine.append(progress, progressText);
  const saves = make('p', 'actions');
  saves.append(saveXlsx, saveCsv);
  const table = make('table');
  const caption = make('caption');
  const head = make('thead');
  const body = make('tbody');
  const foot = make('tfoot');
  table.append(caption, head, body, foot);
  const top = make('header');
  top.append(title, back);
  const actions = make('p', 'actions');
  actions.append(pickFiles, pickFolder, files, folder);
  const going = make('p', 'actions');
  going.append(stop, retry);
  const scroll = make('div', 'scroll');
  scroll.append(table);
  section.replaceChildren(top, actions, hint, progressLine, status, going, saves, scroll);
  return {
    ...{ back, pickFiles, pickFolder, files, folder, stop, retry, saveXlsx, saveCsv, saves },
    ...{ status, progress, progressText, progressLine, table, body, foot },
    label(say: (text: Text) => string) {
      title.textContent = say(MANY_TEXTS.title);
      hint.textContent = say(MANY_TEXTS.hint);
      caption.textContent = say(MANY_TEXTS.table);
      progress.setAttribute('aria-label', say(MANY_TEXTS.progress));
      const words = { back, pickFiles, pickFolder, stop, retry, saveXlsx, saveCsv };
      for (const [name, labelled] of Object.entries(words))
        labelled.textContent = say(MANY_TEXTS[name as keyof typeof words]);
      const names = [MANY_TEXTS.file, ...COLUMNS.map((column) => COUNT_NAMES[column])];
      const row = make('tr');
      row.append(
        ...names.map((name) => {
          const cell = make('th');
          cell.scope = 'col';
          cell.textContent = say(name);
          return cell;
        }),
      );
      head.replaceChildren(row);
    },
  };
}
