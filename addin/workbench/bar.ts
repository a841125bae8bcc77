// Owns the bar above the grid: file name, the three buttons, the unsaved mark, messages, and their language.
// Invariant: every message is a sentence in the language of the pane; an error stays until it is dismissed or overtaken.
import type { Text } from '#shared/contract/common.ts';
import { element } from './elements.ts';
import { TEXTS, type Language } from './texts.ts';

/** Where the pane remembers its language; the bar follows it. */
const LANGUAGE_KEY = 'dutoan.language';

/** A warning is about a file that is open all the same. */
export type MessageKind = 'info' | 'warning' | 'error';

export interface Bar {
  showFile(name: string | null, isUnsaved: boolean): void;
  /** A sentence for the person; null takes it away. */
  tell(message: Text | null, kind?: MessageKind): void;
  /** While busy no other file action may start. */
  setBusy(isBusy: boolean): void;
  say(text: Text): string;
  readonly language: Language;
  /** Calls back now and whenever the language has changed. */
  follow(render: () => void): void;
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    // A browser may deny storage; Vietnamese is the product's own language.
    return 'vi';
  }
}

/** Brings the bar of the page to life; file actions are the caller's. */
export function makeBar(actions: {
  open: () => void;
  save: () => void;
  create: () => void;
  many: () => void;
}): Bar {
  const buttons = {
    open: element('open') as HTMLButtonElement,
    save: element('save') as HTMLButtonElement,
    create: element('create') as HTMLButtonElement,
    many: element('many-files') as HTMLButtonElement,
  };
  let language = storedLanguage();
  let file: { name: string | null; isUnsaved: boolean } = { name: null, isUnsaved: false };
  let message: { text: Text; kind: MessageKind } | null = null;
  const say = (text: Text) => text[language];

  const render = () => {
    document.documentElement.lang = language;
    buttons.open.textContent = say(TEXTS.open);
    buttons.save.textContent = say(TEXTS.save);
    buttons.create.textContent = say(TEXTS.create);
    buttons.many.textContent = say(TEXTS.many);
    element('bar').setAttribute('aria-label', say(TEXTS.bar));
    element('grid').setAttribute('aria-label', say(TEXTS.grid));
    element('pane').setAttribute('aria-label', say(TEXTS.pane));
    element('splitter').setAttribute('aria-label', say(TEXTS.resize));
    element('dismiss').setAttribute('aria-label', say(TEXTS.dismiss));
    element('drop').textContent = say(TEXTS.drop);
    element('loading').textContent = say(TEXTS.loading);
    const name = file.name ?? say(TEXTS.newName);
    element('file-name').textContent = name;
    element('unsaved').textContent = file.isUnsaved ? `● ${say(TEXTS.unsaved)}` : '';
    document.title = `${file.isUnsaved ? '● ' : ''}${name} – ${say(TEXTS.productName)}`;
    const box = element('message');
    box.hidden = message === null;
    box.dataset['kind'] = message?.kind ?? '';
    element('message-text').textContent = message ? say(message.text) : '';
  };

  const followers: (() => void)[] = [];
  const bar: Bar = {
    say,
    get language() {
      return language;
    },
    follow(follower) {
      followers.push(follower);
      follower();
    },
    showFile(name, isUnsaved) {
      file = { name, isUnsaved };
      render();
    },
    tell(text, kind = 'info') {
      message = text ? { text, kind } : null;
      render();
    },
    setBusy(isBusy) {
      for (const button of Object.values(buttons)) button.disabled = isBusy;
    },
  };
  buttons.open.addEventListener('click', actions.open);
  buttons.save.addEventListener('click', actions.save);
  buttons.create.addEventListener('click', actions.create);
  buttons.many.addEventListener('click', actions.many);
  element('dismiss').addEventListener('click', () => bar.tell(null));
  // The pane has the switch: after any click in it the bar looks which language is chosen now.
  element('pane').addEventListener('click', () =>
    setTimeout(() => {
      if (language === storedLanguage()) return;
      language = storedLanguage();
      render();
      for (const follower of followers) follower();
    }),
  );
  render();
  return bar;
}
