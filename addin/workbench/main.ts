// Owns the page for people without Excel: the bar first, then the grid, then the pane on top of the emulated Excel.
// Invariant: the pane is mounted only when the globals Excel and Office are there.
import type { Text } from '#shared/contract/common.ts';
import { makeBar } from './bar.ts';
import { makeKeeper } from './drafts/keeper.ts';
import { makeOffer } from './drafts/offer.ts';
import { openDrafts } from './drafts/store.ts';
import { element } from './elements.ts';
import type { ManyPanel } from './many/panel.ts';
import { entriesOf } from './many/collect.ts';
import { makeFiles, type Files } from './files.ts';
import { makeSplitter } from './splitter.ts';
import { TEXTS } from './texts.ts';

const picker = element('picker') as HTMLInputElement;
let files: Files | null = null;
let draftProblem: Text | null = null;
const bar = makeBar({
  open: () => picker.click(),
  save: () => void files?.save(),
  create: () => void files?.create(),
  many: () => void manyPanel().then((panel) => panel.show()),
});
const drafts = openDrafts();
const offer = makeOffer(element('drafts'), drafts, bar, async (head) => (await files?.reopen(head)) ?? false);
let many: Promise<ManyPanel> | null = null;
/** The screen of many files comes when it is wanted first. */
function manyPanel(): Promise<ManyPanel> {
  many ??= import('./many/panel.ts').then(({ makePanel }) =>
    makePanel(
      element('many'),
      bar,
      async (file) => (await files?.open(file)) ?? false,
      () => element('many-files').focus(),
    ),
  );
  // Without the network it could not be fetched: said, and tried again at the next press.
  many.catch(() => {
    many = null;
    bar.tell(TEXTS.notFetched, 'error');
  });
  return many;
}
const showDraftProblem = () => {
  element('draft-problem').hidden = draftProblem === null;
  element('draft-problem').textContent = draftProblem === null ? '' : bar.say(draftProblem);
};
bar.follow(showDraftProblem);
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
  const mounted = mountPane(element('pane'));
  const keeper = makeKeeper(drafts, () => spreadsheet.saveAside(), tellDraftProblem);
  // What is typed last is kept when the person turns away: the page may not come back.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.hurry();
  });
  window.addEventListener('pagehide', () => keeper.hurry());
  return makeFiles(spreadsheet, bar, keeper, drafts, () => mounted.workbookReplaced());
}

/** Stays in a line of its own until drafts are kept again, so that no other message hides it. */
function tellDraftProblem(problem: Text | null, isFull: boolean) {
  // The same again is not news: neither a screen reader nor the list should repeat it at every edit.
  if (problem?.vi === draftProblem?.vi) return;
  draftProblem = problem;
  showDraftProblem();
  if (isFull) void offer.show();
}

function acceptFiles(ready: Files) {
  picker.addEventListener('change', () => {
    const [file, ...more] = picker.files ?? [];
    picker.value = '';
    if (file && more.length > 0) void manyPanel().then((panel) => panel.take([file, ...more]));
    else if (file) void ready.open(file);
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
      const transfer = event.dataTransfer;
      if (!transfer) return;
      const [file, ...more] = transfer.files;
      const entries = entriesOf(transfer);
      const isOne = more.length === 0 && entries[0]?.isDirectory !== true;
      if (!isOne || !element('many').hidden)
        void manyPanel().then((panel) => panel.takeDropped(entries, file ? [file, ...more] : []));
      else if (file) void ready.open(file);
    },
    true,
  );
  window.addEventListener('beforeunload', (event) => {
    if (!ready.isUnsaved) return;
    event.preventDefault();
    // Browsers of Windows 7 and 8 ask only for this one.
    event.returnValue = true;
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
    void offer.show();
  },
  (error: unknown) => {
    element('loading').hidden = true;
    bar.tell(TEXTS.notStarted, 'error');
    throw error;
  },
);
