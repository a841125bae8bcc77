// Owns opening, saving and starting files in the workbench, and what is asked before changes would be lost.
// Invariant: an action that fails leaves the workbook on the screen as it was, and says so.
import type { Text } from '#shared/contract/common.ts';
import { FileError } from '#shared/file/model.ts';
import type { Unread } from '#shared/file/model.ts';
import type { Bar, MessageKind } from './bar.ts';
import type { DraftKeeper } from './drafts/keeper.ts';
import type { DraftHead, DraftStore } from './drafts/store.ts';
import { DRAFT_TEXTS } from './drafts/texts.ts';
import { download, XLSX } from './download.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { TEXTS, unreadMore } from './texts.ts';

export interface Files {
  /** True once the file is on the screen. */
  open(file: File): Promise<boolean>;
  /** Shows a draft, unsaved as it was; true once it is on the screen. */
  reopen(head: DraftHead): Promise<boolean>;
  create(): Promise<void>;
  save(): Promise<void>;
  markEdited(): void;
  readonly isUnsaved: boolean;
}

/**
 * The file actions over a spreadsheet; `bar` shows what happens, `keeper` keeps what is not saved in `drafts`, `onReplaced` is
 * told of each other workbook on the screen.
 */
export function makeFiles(
  spreadsheet: Spreadsheet,
  bar: Bar,
  keeper: DraftKeeper,
  drafts: DraftStore,
  onReplaced: () => void,
): Files {
  let name: string | null = null;
  let isUnsaved = false;
  let isBusy = false;

  const show = () => bar.showFile(name, isUnsaved);
  const setUnsaved = (value: boolean) => {
    if (isUnsaved === value) return;
    isUnsaved = value;
    show();
  };

  /** Runs one action at a time, true when it went well; a refusal becomes its sentence and whether it lost anything: never. */
  const act = async (
    doing: Text,
    action: () => Promise<Remark | null>,
    after: Text | null,
  ): Promise<boolean> => {
    if (isBusy) return false;
    isBusy = true;
    bar.setBusy(true);
    bar.tell(doing);
    try {
      const remark = await action();
      bar.tell(remark?.text ?? null, remark?.kind);
      return true;
    } catch (error) {
      const text = error instanceof FileError ? error.text : TEXTS.failed;
      bar.tell(after && error instanceof FileError ? joined(text, after) : text, 'error');
      if (!(error instanceof FileError)) throw error;
      return false;
    } finally {
      isBusy = false;
      bar.setBusy(false);
    }
  };

  const mayReplace = () => !isUnsaved || window.confirm(bar.say(TEXTS.replace));

  const showWorkbook = async (fileName: string | null, bytes?: Uint8Array) => {
    const unread = await spreadsheet.open(fileName ?? bar.say(TEXTS.newName), bytes);
    name = fileName;
    isUnsaved = false;
    keeper.settled();
    show();
    onReplaced();
    return unread;
  };

  /** A file as it is; an old .xls as a new .xlsx, under a name of its own, so that the .xls is never written over. */
  const showFile = async (fileName: string, bytes: Uint8Array): Promise<Remark | null> => {
    try {
      const unread = await showWorkbook(fileName, bytes);
      const { aboutSaving } = await import('#shared/file/savable.ts');
      return remarkOn(unread, aboutSaving(bytes, unread));
    } catch (error) {
      if (!(error instanceof FileError) || error.code !== 'old-format') throw error;
    }
    const { convertXls } = await import('#shared/file/xls/convert.ts');
    const converted = convertXls(bytes);
    await showWorkbook(fileName.replace(/(\.xlsx?)?$/i, '.xlsx'), converted.bytes);
    const more = remarkOn(converted.unread, null);
    return { text: more ? joined(TEXTS.converted, more.text) : TEXTS.converted, kind: 'warning' };
  };

  return {
    get isUnsaved() {
      return isUnsaved;
    },
    markEdited() {
      setUnsaved(true);
      keeper.edited(name);
    },
    async open(file) {
      if (!mayReplace()) return false;
      return act(
        TEXTS.opening,
        async () => {
          const bytes = await file.arrayBuffer().catch(() => null);
          if (bytes === null) throw new FileError('damaged', TEXTS.unreadable);
          return showFile(file.name, new Uint8Array(bytes));
        },
        TEXTS.stillOpen,
      );
    },
    async reopen(head) {
      if (!mayReplace()) return false;
      return act(
        TEXTS.opening,
        async () => {
          const bytes = await drafts.read(head.id).catch(() => null);
          if (bytes === null) throw new FileError('damaged', DRAFT_TEXTS.gone);
          const remark = remarkOn(await showWorkbook(head.name, bytes), null);
          setUnsaved(true);
          keeper.adopted(head, bytes);
          return remark ?? { text: DRAFT_TEXTS.reopened, kind: 'info' };
        },
        TEXTS.stillOpen,
      );
    },
    async create() {
      if (!mayReplace()) return;
      await act(
        TEXTS.opening,
        async () => {
          await showWorkbook(null);
          return null;
        },
        null,
      );
    },
    async save() {
      await act(
        TEXTS.saving,
        async () => {
          // What is edited while the file is being made is not in it and marks it again.
          const wasUnsaved = isUnsaved;
          setUnsaved(false);
          try {
            download(await spreadsheet.save(), name ?? bar.say(TEXTS.newName), XLSX);
          } catch (error) {
            setUnsaved(wasUnsaved);
            throw error;
          }
          if (!isUnsaved) keeper.settled();
          return { text: TEXTS.saved, kind: 'info' };
        },
        null,
      );
    },
  };
}

/** What is said when an action went well. */
interface Remark {
  text: Text;
  kind: MessageKind;
}

/** Losses that are told one by one; a file may have many alike. */
const MOST_TOLD = 3;

/** Nobody may take what is on the screen for the whole file when it is not, nor edit before knowing what a save makes of it. */
function remarkOn(unread: readonly Unread[], saving: Text | null): Remark | null {
  if (unread.length === 0) return saving && { text: saving, kind: 'warning' };
  const told = unread.slice(0, MOST_TOLD).map(({ text }) => text);
  const more = unread.length - told.length;
  const all = [
    TEXTS.unread,
    ...told,
    ...(more > 0 ? [unreadMore(more)] : []),
    TEXTS.notChecked,
    ...(saving ? [saving] : []),
  ];
  return { text: all.reduce(joined), kind: 'warning' };
}

const joined = (first: Text, second: Text): Text => ({
  vi: `${first.vi} ${second.vi}`,
  en: `${first.en} ${second.en}`,
});
