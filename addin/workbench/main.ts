// Owns the page for people without Excel: the bar first, then the grid, then the pane on top of the emulated Excel.
// Invariant: the pane is mounted only when the globals Excel and Office are there.
import { makeBar } from './bar.ts';
import { makeFiles, type Files } from './files.ts';
import { makeSplitter } from './splitter.ts';
import { TEXTS } from './texts.ts';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}`);
  return found;
};

const picker = element('picker') as HTMLInputElement;
let files: Files | null = null;
const bar = makeBar({
  open: () => picker.click(),
  save: () => void files?.save(),
  create: () => void files?.create(),
});
bar.setBusy(true);
makeSplitter(element('splitter'), element('pane'));

/** Resolves when the browser has painted what is there. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function start(): Promise<Files> {
  await painted();
  const pane = import('#addin/taskpane/mount.tsx');
  const { startSpreadsheet } = await import('./spreadsheet.ts');
  const spreadsheet = startSpreadsheet(element('grid'), () => files?.markEdited());
  await spreadsheet.open(bar.say(TEXTS.newName));
  element('loading').hidden = true;
  const { mountPane } = await pane;
  mountPane(element('pane'));
  return makeFiles(spreadsheet, bar);
}

function acceptFiles(ready: Files) {
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) void ready.open(file);
  });
  const drop = element('drop');
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  // The grid listens too: a file is taken before it can see it.
  const take = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      take(event);
      drop.hidden = false;
    },
    true,
  );
  window.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) drop.hidden = true;
    },
    true,
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      take(event);
      drop.hidden = true;
      const [file, ...more] = event.dataTransfer?.files ?? [];
      if (more.length > 0) bar.tell(TEXTS.oneFile, 'error');
      else if (file) void ready.open(file);
    },
    true,
  );
  window.addEventListener('beforeunload', (event) => {
    if (ready.isUnsaved) event.preventDefault();
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== 's' && key !== 'o') return;
      take(event);
      if (key === 's') void ready.save();
      else picker.click();
    },
    true,
  );
}

start().then(
  (ready) => {
    files = ready;
    acceptFiles(ready);
    bar.setBusy(false);
  },
  (error: unknown) => {
    element('loading').hidden = true;
    bar.tell(TEXTS.notStarted, 'error');
    throw error;
  },
);
