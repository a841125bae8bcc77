// Owns opening, saving and starting files in the workbench, and what is asked before changes would be lost.
// Invariant: an action that fails leaves the workbook on the screen as it was, and says so.
import type { Text } from '#shared/contract/common.ts';
import { FileError } from '#shared/file/model.ts';
import type { Bar } from './bar.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { TEXTS } from './texts.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Files {
  open(file: File): Promise<void>;
  create(): Promise<void>;
  save(): Promise<void>;
  markEdited(): void;
  readonly isUnsaved: boolean;
}

/** The file actions over a spreadsheet; `bar` shows what happens. */
export function makeFiles(spreadsheet: Spreadsheet, bar: Bar): Files {
  let name: string | null = null;
  let isUnsaved = false;
  let isBusy = false;

  const show = () => bar.showFile(name, isUnsaved);
  const setUnsaved = (value: boolean) => {
    if (isUnsaved === value) return;
    isUnsaved = value;
    show();
  };

  /** Runs one action at a time; a refusal becomes its sentence and whether it lost anything: never. */
  const act = async (doing: Text, action: () => Promise<Text | null>, after: Text | null) => {
    if (isBusy) return;
    isBusy = true;
    bar.setBusy(true);
    bar.tell(doing);
    try {
      bar.tell(await action());
    } catch (error) {
      const text = error instanceof FileError ? error.text : TEXTS.failed;
      bar.tell(after && error instanceof FileError ? joined(text, after) : text, 'error');
      if (!(error instanceof FileError)) throw error;
    } finally {
      isBusy = false;
      bar.setBusy(false);
    }
  };

  const mayReplace = () => !isUnsaved || window.confirm(bar.say(TEXTS.replace));

  const showWorkbook = async (fileName: string | null, bytes?: Uint8Array) => {
    await spreadsheet.open(fileName ?? bar.say(TEXTS.newName), bytes);
    name = fileName;
    isUnsaved = false;
    show();
  };

  return {
    get isUnsaved() {
      return isUnsaved;
    },
    markEdited() {
      setUnsaved(true);
    },
    async open(file) {
      if (!mayReplace()) return;
      await act(
        TEXTS.opening,
        async () => {
          const bytes = await file.arrayBuffer().catch(() => null);
          if (bytes === null) throw new FileError('damaged', TEXTS.unreadable);
          await showWorkbook(file.name, new Uint8Array(bytes));
          return null;
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
            download(await spreadsheet.save(), name ?? bar.say(TEXTS.newName));
          } catch (error) {
            setUnsaved(wasUnsaved);
            throw error;
          }
          return TEXTS.saved;
        },
        null,
      );
    },
  };
}

const joined = (first: Text, second: Text): Text => ({
  vi: `${first.vi} ${second.vi}`,
  en: `${first.en} ${second.en}`,
});

function download(bytes: Uint8Array, fileName: string) {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the bytes after the click; a minute is enough for it to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
